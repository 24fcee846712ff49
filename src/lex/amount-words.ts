import { metrics } from "../vocabulary/aliases.js";
import { systemNouns } from "../vocabulary/words.js";
import { ACTS, ARTICLES, BOUND_WORDS, entryOf, has, isNumberStart, lower, NUMBER_WORDS, type Rule, SIGNS, startsNumber, UNITS } from "./neighbours.js";

/*
 * Words around a number: what bounds it, what it is told in, what joins it to another.
 */

/** "over all baselines", "over 7 recent methods": the words that tell a rival behind them. */
const RIVAL_WORDS = "other|baselines?|existing|previous|prior|competing|competitors";
const RIVALS = new RegExp(`^(?:${RIVAL_WORDS})$`);
const COUNTED_RIVALS = new RegExp(`^(?:${RIVAL_WORDS}|recent|state-of-the-art|strong|popular|methods)$`);

/** What a word beside a number is, by its neighbours; the first rule that answers wins. */
export const AMOUNT_WORDS: readonly Rule[] = [
  // "reaches 74%, up 13 points from B"
  ({ token, previous, next, afterNext }) =>
    /^(?:up|down)$/.test(token.text) &&
    (next?.lexeme === "number" || (lower(next) === "by" && afterNext?.lexeme === "number" && previous?.type === "comma")) &&
    (previous?.type === "comma" || previous?.type === "open")
      ? { type: token.text === "up" ? "rise" : "fall", entry: token.text === "up" ? "rise" : "fall" }
      : undefined,
  // "brings the error rate down from 9% to 7%"; "71%, up from 68%" compares
  ({ token, previous, afterNext }) =>
    /^(?:up|down) from$/i.test(token.text) && (previous?.type === "metric" || previous?.type === "gap") && afterNext !== undefined
      ? { type: "from" }
      : undefined,
  // "reaches 62%, behind GPT-4 (82%)"
  ({ token, previous, next }) =>
    lower(token) === "behind" && previous?.type === "comma" && next?.type === "name" ? { type: "versus", entry: "versus" } : undefined,
  // "gains are also observed on A"
  ({ token, previous }) => (lower(token) === "also" && previous?.entry === "be" ? { type: "gap" } : undefined),
  // "x4 faster", "x300 fewer"
  ({ token, next }) =>
    /^x\d[\d.]*$/i.test(token.text) && (has(next, "less") || has(next, "more")) ? { type: "factoring", value: Number(token.text.slice(1)) } : undefined,
  // "with only twenty demonstrations": a number word that tells no amount is not bounded
  ({ token, next, afterNext }) =>
    /^(?:only|just)$/i.test(token.text) &&
    lower(next) in NUMBER_WORDS &&
    lower(next) !== "half" &&
    !afterNext?.aliases.some((a) => UNITS.has(a.type)) &&
    lower(afterNext) !== "times"
      ? { type: "gap" }
      : undefined,
  // "answers the queries in 41 s": what is answered, unless it is told how many
  ({ token, previous, beforeThat }) =>
    token.type === "metric" &&
    /^queries$/i.test(token.text) &&
    !(previous && (["less", "more", "fall", "number", "factor", "percent", "factoring"].includes(previous.type) || beforeThat?.type === "fall"))
      ? { type: "gap" }
      : undefined,
  // "a fall rate of 2%", "the drop rate": a measure, and nothing falls
  ({ token, next }) => (/^(?:fall|drop)$/i.test(token.text) && /^rates?$/i.test(next?.text ?? "") ? { type: "gap" } : undefined),
  // "a lead time of 6 hours"
  ({ token, next }) => (/^lead$/i.test(token.text) && /^times?$/i.test(next?.text ?? "") ? { type: "gap" } : undefined),
  // "at IoU 0.5"
  ({ token, previous, next }) => (token.text === "IoU" && lower(previous) === "at" && next?.lexeme === "number" ? { type: "gap" } : undefined),
  // "54%↑"
  ({ token, previous }) =>
    /^[↑↓]$/.test(token.text) && previous && (previous.type === "number" || UNITS.has(previous.type))
      ? { type: token.text === "↑" ? "gain" : "loss" }
      : undefined,
  // "60%~70%"
  ({ token, previous, next }) =>
    token.text === "~" && next?.lexeme === "number" && (previous?.type === "number" || previous?.type === "percent" || previous?.type === "factor")
      ? { type: "dash" }
      : undefined,
  // "at a cost of 0.3% accuracy", "costs 0.3 points"; "at the cost of speed" tells no amount
  ({ token, next }) => (token.entry === "sacrifice" && !isNumberStart(next) && !has(next, "bound") ? { type: "break" } : undefined),
  ({ token, next, afterNext }) =>
    /^costs?$/i.test(token.text) && next?.lexeme === "number" && has(afterNext, "points") ? { type: "fall", entry: "lose" } : undefined,
  // "> 90", "~5%"
  ({ token, next }) =>
    token.text in SIGNS ? (next?.lexeme === "number" ? { type: "bound", entry: SIGNS[token.text] ?? "about" } : { type: "symbol" }) : undefined,
  // a number word counts only where a unit follows: "five points", "four times"; or after "by a factor of"
  ({ token, next, afterNext, previous, beforeThat }) => {
    const value = NUMBER_WORDS[lower(token)];
    if (value === undefined || token.lexeme !== "word") return undefined;
    // "cuts the error by half", "uses half the memory"; "half the samples" are a condition
    const spent = lower(next) === "the" && afterNext?.aliases.some((a) => metrics.get(a.entry)?.kind === "cost" && a.entry !== "data");
    if (value < 1)
      return lower(previous) === "by" || spent || (lower(previous) === "in" && beforeThat !== undefined) ? entryOf(token, "factoring") : { type: "gap" };
    const counts = has(next, "points") || has(next, "percent") || lower(next) === "times" || lower(next) === "fold" || /factor of$/.test(lower(previous));
    return counts && lower(afterNext) !== "out" ? { type: "number", value } : { type: "gap" };
  },
  // "an F1 score exceeding 0.87", "AUC values close to 0.7", "gains surpassing 4%": the bound joins what is told to its value
  (place) => {
    const { token, previous } = place;
    const passes = /^(?:exceeding|surpassing)$/i.test(token.text);
    const bound = BOUND_WORDS[lower(token)] ?? (passes ? "at_least" : /^close to$/i.test(token.text) ? "about" : undefined);
    const turned = passes && (previous?.type === "gain" || previous?.type === "loss");
    const measured = turned || previous?.type === "metric" || (previous?.type === "gap" && /^(?:values?|scores?)$/.test(previous.text));
    return bound !== undefined && bound !== "exact" && measured && startsNumber(place) ? { type: "of", entry: bound } : undefined;
  },
  // "the above modules": those that were told
  ({ token, previous }) => (/^(?:above|below)$/i.test(token.text) && /(?:^| )the$/i.test(previous?.text ?? "") ? { type: "gap" } : undefined),
  // "cuts tokens by 38% alongside a 2.5% gain": beside it, and no list
  (place) => (/^(?:alongside|together with|along with)$/i.test(place.token.text) && startsNumber(place) ? { type: "means" } : undefined),
  // "3% above the 25% of B": a number with an article is known, and compared with; "falls below the 50% line" bounds
  ({ token, previous, next, afterNext }) =>
    (/^(?:below|above|beyond)$/i.test(token.text) || (lower(token) === "over" && previous?.type === "gain")) &&
    lower(next) === "the" &&
    afterNext?.lexeme === "number" &&
    !(previous && ACTS.has(previous.type))
      ? { type: "versus" }
      : undefined,
  // "4.2, close to the 4.4 of B"
  ({ token, previous, next, afterNext }) =>
    /^close to$/i.test(token.text) && previous?.type === "comma" && lower(next) === "the" && afterNext?.lexeme === "number" ? { type: "versus" } : undefined,
  // "10 points behind B", "0.006 behind B"; the idea behind it is no rival
  ({ token, previous }) => (lower(token) === "behind" && previous && (UNITS.has(previous.type) || previous.type === "number") ? { type: "versus" } : undefined),
  // "a 9% speedup on top of B"; "built on top of B" is no comparison
  ({ token, previous }) =>
    /^on top of$/i.test(token.text)
      ? { type: previous && (UNITS.has(previous.type) || ["number", "gain", "loss", "metric"].includes(previous.type)) ? "versus" : "means" }
      : undefined,
  // "averaged over MMLU", "averaged over IoU thresholds": no rival
  ({ token, previous, next }) =>
    lower(token) === "over" && ((next?.type === "benchmark" && !next.aliases[0]?.weak) || (lower(previous) === "averaged" && has(next, "metric")))
      ? { type: "on" }
      : undefined,
  // "over all tasks" is where, "over all baselines" against whom
  ({ token, next, afterNext }) =>
    lower(token) === "over" && lower(next) === "all"
      ? {
          type: RIVALS.test(lower(afterNext)) || systemNouns.has(lower(afterNext)) ? "versus" : "on",
        }
      : undefined,
  // "higher accuracy on average over 7 existing methods"
  ({ token, next, afterNext }) =>
    lower(token) === "over" && (next?.lexeme === "number" || lower(next) in NUMBER_WORDS) && COUNTED_RIVALS.test(lower(afterNext))
      ? { type: "versus" }
      : undefined,
  // "over 5%" bounds a number; "over the baseline" compares
  (place) => {
    const bound = BOUND_WORDS[lower(place.token)];
    return bound !== undefined && startsNumber(place) ? { type: "bound", entry: bound } : undefined;
  },
  ({ token, afterNext }) => (lower(token) === "relatively" && afterNext?.lexeme !== "percent" ? { type: "gap" } : undefined),
  ({ token, next }) =>
    has(token, "bound") && !isNumberStart(next) && !ARTICLES.has(lower(next)) && (token.entry === "exact" || token.entry === "additional")
      ? { type: "gap" }
      : undefined,
  // units stand behind a number
  ({ token, previous, beforeThat }) => {
    if (!token.aliases.some((a) => UNITS.has(a.type)) && token.lexeme !== "times") return undefined;
    const type = token.lexeme === "times" ? "factor" : token.aliases.find((a) => UNITS.has(a.type))?.type;
    if (!type) return undefined;
    // "74.3 ± 0.2%"
    if (previous?.type === "thing" && beforeThat?.type === "plusminus" && type === "percent") return { type };
    if (previous && (previous.type === "number" || (UNITS.has(previous.type) && type === "points"))) return { type };
    if (previous?.type === "dash" && beforeThat?.type === "number" && token.start === previous.end) return { type };
    const other = token.aliases.find((a) => !UNITS.has(a.type));
    return other ? { type: other.type, entry: other.entry } : { type: "gap" };
  },
  // "15 points upon B"; "based upon B" is no comparison
  ({ token, previous }) =>
    lower(token) === "upon" && previous && (UNITS.has(previous.type) || previous.type === "number" || previous.type === "gain")
      ? { type: "versus" }
      : undefined,
  // "six weeks ahead of harvest"
  ({ token, previous }) =>
    /^ahead of$/i.test(token.text) && /(?:^| )(?:weeks?|days?|hours?|months?|years?|time)$/.test(previous?.text ?? "") ? { type: "purpose" } : undefined,
];
