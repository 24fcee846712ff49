import { lookUp, metrics, nameKey } from "../vocabulary/aliases.js";
import { acronyms, benchmarkNouns, systemNouns } from "../vocabulary/words.js";
import { ARTICLES, BOUND_WORDS, entryOf, has, isNumberStart, lower, NUMBER_WORDS, type Rule, SIGNS, startsNumber, UNITS } from "./neighbours.js";
import { isVerbPosition, nounOrVerb, verbAfter } from "./noun-or-verb.js";
import type { TokenType } from "./tokens.js";

const ACTS: ReadonlySet<TokenType> = new Set(["beat", "rise", "fall", "reach"]);

/** What a word is, by its neighbours; the first rule that answers wins. */
export const WORD_RULES: readonly Rule[] = [
  // "73.5 F1 on DROP": an everyday word in capitals that names a benchmark
  ({ token }) => (token.type === "benchmark" && token.aliases.length > 1 && /^\p{Lu}{3,}$/u.test(token.text) ? { type: "benchmark" } : undefined),
  // "LibriTTS test-clean": a part that another benchmark has too
  ({ token, previous }) =>
    token.type === "benchmark" && /^\p{Ll}+-\p{Ll}+$/u.test(token.text) && (previous?.type === "benchmark" || previous?.type === "name")
      ? { type: "gap" }
      : undefined,
  // "11% on TRAIL": a verb in capitals is a name
  ({ token, previous }) =>
    previous !== undefined && (ACTS.has(token.type) || token.type === "gain" || token.type === "loss") && /^\p{Lu}{4,}s?$/u.test(token.text)
      ? { type: "name" }
      : undefined,
  // "reaches 74%, up 13 points from B"
  ({ token, previous, next }) =>
    /^(?:up|down)$/.test(token.text) && next?.lexeme === "number" && (previous?.type === "comma" || previous?.type === "open")
      ? { type: token.text === "up" ? "rise" : "fall", entry: token.text === "up" ? "rise" : "fall" }
      : undefined,
  // "brings the error rate down from 9% to 7%"; "71%, up from 68%" compares
  ({ token, previous, afterNext }) =>
    /^(?:up|down) from$/i.test(token.text) && (previous?.type === "metric" || previous?.type === "gap") && afterNext !== undefined
      ? { type: "from" }
      : undefined,
  // "gains are also observed on A"
  ({ token, previous }) => (lower(token) === "also" && previous?.entry === "be" ? { type: "gap" } : undefined),
  // "at IoU 0.5"
  ({ token, previous, next }) => (token.text === "IoU" && lower(previous) === "at" && next?.lexeme === "number" ? { type: "gap" } : undefined),
  // "54%↑"
  ({ token, previous }) =>
    /^[↑↓]$/.test(token.text) && previous && (previous.type === "number" || UNITS.has(previous.type))
      ? { type: token.text === "↑" ? "gain" : "loss" }
      : undefined,
  // "60%~70%"
  ({ token, previous, next }) =>
    token.text === "~" && next?.lexeme === "number" && (previous?.type === "number" || previous?.type === "percent") ? { type: "dash" } : undefined,
  // "at a cost of 0.3% accuracy", "costs 0.3 points"; "at the cost of speed" tells no amount
  ({ token, next }) => (token.entry === "sacrifice" && !isNumberStart(next) && !has(next, "bound") ? { type: "break" } : undefined),
  ({ token, next, afterNext }) =>
    /^costs?$/i.test(token.text) && next?.lexeme === "number" && has(afterNext, "points") ? { type: "fall", entry: "lose" } : undefined,
  // "> 90", "~5%"
  ({ token, next }) =>
    token.text in SIGNS ? (next?.lexeme === "number" ? { type: "bound", entry: SIGNS[token.text] ?? "about" } : { type: "symbol" }) : undefined,
  // a number word counts only where a unit follows: "five points", "four times"; or after "by a factor of"
  ({ token, next, afterNext, previous }) => {
    const value = NUMBER_WORDS[lower(token)];
    if (value === undefined || token.lexeme !== "word") return undefined;
    // "cuts the error by half", "uses half the memory"; "half the samples" are a condition
    const spent = lower(next) === "the" && afterNext?.aliases.some((a) => metrics.get(a.entry)?.kind === "cost" && a.entry !== "data");
    if (value < 1) return lower(previous) === "by" || spent ? entryOf(token, "factoring") : { type: "gap" };
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
  // "averaged over MMLU": no rival
  ({ token, next }) => (lower(token) === "over" && next?.type === "benchmark" && !next.aliases[0]?.weak ? { type: "on" } : undefined),
  // "over all tasks" is where, "over all baselines" against whom
  ({ token, next, afterNext }) =>
    lower(token) === "over" && lower(next) === "all"
      ? {
          type:
            /^(?:other|baselines?|existing|previous|prior|competing|competitors)$/.test(lower(afterNext)) || systemNouns.has(lower(afterNext))
              ? "versus"
              : "on",
        }
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
  // "d-BLEU", "pixel-AUROC": a metric with what narrows it
  ({ token }) => {
    const known = token.type === "name" ? /^\p{Ll}+-(\p{Lu}{2,}\d*)$/u.exec(token.text)?.[1] : undefined;
    const metric = known ? lookUp(nameKey(known)).find((a) => a.type === "metric") : undefined;
    return metric ? { type: "metric", entry: metric.entry } : undefined;
  },
  // "attacks based on GCG": what it is made of, and not where
  ({ token, previous }) =>
    token.type === "on" && /(?:^| )(?:based|built|relying)$/i.test(previous?.text ?? "") && lower(token) === "on" ? { type: "means" } : undefined,
  // "reduces matching latency": no verb behind another
  ({ token, previous }) =>
    /^(?:matching|leading|missing)$/i.test(token.text) && (previous?.type === "fall" || previous?.type === "rise") ? { type: "gap" } : undefined,
  // "the Faster R-CNN baseline": a comparative in capitals within a sentence is a name's own word
  ({ token, previous, next }) =>
    previous !== undefined && has(token, "more") && /^\p{Lu}\p{Ll}+$/u.test(token.text) && next?.type === "name" ? { type: "name" } : undefined,
  // "11.6 GFLOPs instead of 35"; "instead of text" compares nothing
  ({ token, next }) => (/^instead of$/i.test(token.text) && !isNumberStart(next) ? { type: "break" } : undefined),
  // "an increase with respect to ByteTrack" compares, "with respect to accuracy" tells in what
  ({ token, next }) => (/^with respect to$/i.test(token.text) && next?.type === "name" ? { type: "versus" } : undefined),
  // "Wren improves ...": a capitalised word that opens a sentence and does something itself is a name
  ({ token, previous, next }) =>
    previous === undefined &&
    token.type === "gap" &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !/(?:s|ing|ion|ity|ment|ness|ly|ance|ence|ism|ure|er|al)$|^(?:These|Those|Some|Many|Most|Both|All|Such|Here|There|Each)$/.test(token.text) &&
    !acronyms.has(token.text) &&
    next !== undefined &&
    /s$/.test(next.text) &&
    ["beat", "rise", "fall", "reach"].some((t) => has(next, t as TokenType)) &&
    next.entry !== "be"
      ? { type: "name" }
      : undefined,
  // "Heron (34.9) beats ...": what opens a sentence and has a parenthesis with a value is a name
  ({ token, previous, next, afterNext }) =>
    previous === undefined &&
    token.type === "gap" &&
    token.aliases.length === 0 &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !acronyms.has(token.text) &&
    next?.lexeme === "open" &&
    (afterNext?.lexeme === "number" || has(afterNext, "metric"))
      ? { type: "name" }
      : undefined,
  // "Vector Memory achieves": a cost with a capital behind a name belongs to it
  ({ token, previous, next }) =>
    token.type === "metric" &&
    previous?.type === "name" &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    metrics.get(token.aliases[0]?.entry ?? "")?.kind === "cost" &&
    [...ACTS].some((t) => has(next, t))
      ? { type: "name" }
      : undefined,
  // "82% against 77% by B"
  (place) => (lower(place.token) === "against" && startsNumber(place) ? { type: "versus" } : undefined),
  // "than that of B", "exceeds that of B"
  ({ token, previous, next }) =>
    /^(?:that|those)$/i.test(token.text) && (previous?.type === "versus" || previous?.type === "beat") && has(next, "of") ? { type: "gap" } : undefined,
  // "Kestrel's accuracy": what opens a sentence and owns something is a name
  ({ token, previous, next }) =>
    previous === undefined &&
    token.type === "gap" &&
    next?.lexeme === "possessive" &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !/(?:ion|ment|ness|day)$/.test(token.text)
      ? { type: "name" }
      : undefined,
  // "rises by 3% on A and ECE falls": another clause, with its own subject
  ({ token, previous, next, afterNext }) =>
    lower(token) === "and" &&
    previous?.type === "benchmark" &&
    has(next, "metric") &&
    (has(afterNext, "rise") || has(afterNext, "fall") || has(afterNext, "reach"))
      ? { type: "break" }
      : undefined,
  // "twice as fast as B"
  ({ token, previous }) => (/^as$/i.test(token.text) && previous?.type === "more" && /^as /i.test(previous.text) ? { type: "versus" } : undefined),
  // "models like GPT-4"
  ({ token, next }) => (lower(token) === "like" && (next?.type === "name" || next?.type === "benchmark") ? { type: "example", entry: "example" } : undefined),
  // "For example," that opens a sentence opens no list
  ({ token, previous, next }) =>
    token.type === "example" &&
    (previous === undefined ||
      (previous.type !== "open" && next?.lexeme === "comma" && /^(?:for|in|notably|specifically|particularly|especially)/i.test(token.text)))
      ? { type: "break" }
      : undefined,
  // "Boosting (97%)", "CoT and GoT": a verb with a capital inside a sentence is a name
  ({ token, previous }) =>
    previous !== undefined &&
    previous.type !== "stop" &&
    /^\p{Lu}\p{Ll}+\p{Lu}?$/u.test(token.text) &&
    ["beat", "rise", "fall", "reach"].includes(token.type) &&
    previous.type !== "colon" &&
    !/^[“"']$/.test(previous.text)
      ? { type: "name" }
      : undefined,
  // "twice as fast", "a threefold training speed-up", "by up to ninefold"; not "once or twice", "in a twofold manner"
  ({ token, previous, beforeThat, next, afterNext }) => {
    if (!has(token, "factoring")) return undefined;
    const turns =
      [next, afterNext].some((t) => has(t, "gain") || has(t, "loss") || has(t, "more") || has(t, "less")) || next?.aliases.some((a) => a.entry === "speedup");
    const changed = previous?.type === "rise" || previous?.type === "fall" || lower(previous?.type === "bound" ? beforeThat : previous) === "by";
    return turns || changed || lower(next) === "as" || (lower(next) === "the" && /^(?:twice|thrice)$/i.test(token.text)) ? undefined : { type: "gap" };
  },
  // "a 5% performance loss", "a loss of accuracy" fall; a "validation loss" is measured
  ({ token, previous, next, afterNext }) => {
    if (!has(token, "loss") || !has(token, "metric")) return undefined;
    const falls = previous?.type === "metric" || (previous && UNITS.has(previous.type)) || (/^(?:of|in)$/.test(lower(next)) && has(afterNext, "metric"));
    return entryOf(token, falls ? "loss" : "metric");
  },
  // "approaches" and "match" after "this" and "a" are nouns
  ({ token, previous }) =>
    has(token, "beat") &&
    /^(?:match|rival|trail|approach)$/i.test(token.text) &&
    !(previous?.type === "to" || previous?.type === "break" || /(?:ly|[Ww]e|[Tt]hey|\p{Ll}s)$/u.test(previous?.text ?? ""))
      ? { type: "gap" }
      : undefined,
  // "existing approaches"; "our model approaches human accuracy", "X approaches 90%"
  ({ token, previous, next }) =>
    /^approaches$/i.test(token.text) &&
    !(
      (previous?.type === "name" || previous?.type === "self" || systemNouns.has(lower(previous).split(" ").at(-1) ?? "")) &&
      (isNumberStart(next) || ARTICLES.has(lower(next)) || has(next, "bound") || /^(?:human|that|state-of-the-art)$/.test(lower(next)))
    )
      ? { type: "gap" }
      : undefined,
  // "the improved model", "the previous leading method": a participle behind an article or such an adjective tells of the noun
  ({ token, previous, beforeThat }) => {
    if (!ACTS.has(token.type) || !previous) return undefined;
    const [before, first] = /ly$/.test(lower(previous)) ? [beforeThat, false] : [previous, beforeThat === undefined];
    const word = before?.text ?? "";
    // "System A achieved"
    const article = /^(?:the|an?|our|its|their|your|his|her|The|Our|Its|Their)$/.test(word) || (first && /^An?$/.test(word));
    const attributive = /(?:ed|en)$/i.test(token.text) ? article : /ing$/i.test(token.text) && /^(?:previous|prior|existing)$/i.test(word);
    return attributive ? { type: "gap" } : undefined;
  },
  // noun or verb
  (place) => nounOrVerb(place, "gain", "rise"),
  (place) => nounOrVerb(place, "loss", "fall"),
  ({ token, previous, beforeThat, next }) => {
    if (!has(token, "less") || !has(token, "fall")) return undefined;
    // "showed significantly lower accuracies", "5% lower accuracy"
    const before = /ly$/.test(lower(previous)) ? beforeThat : previous;
    const tells = before !== undefined && (before.type === "number" || UNITS.has(before.type) || ACTS.has(before.type));
    return { type: isVerbPosition(next) && !tells ? "fall" : "less" };
  },
  // an average is a noun; "averages 45.2" tells a result
  ({ token, next }) =>
    has(token, "average") && has(token, "reach")
      ? { type: /averages|averaging/i.test(token.text) && (isNumberStart(next) || lower(next) in BOUND_WORDS) ? "reach" : "average" }
      : undefined,
  // "set", "run", "find" after a noun are nouns themselves
  ({ token, previous, beforeThat, next }) =>
    has(token, "reach") &&
    /^(?:set|sets|run|runs|match|report|record|show|shows|score|scores|record|set|display|hit|hits|yield|offer|cost|costs|address|attack|attacks|answer|answers|return|returns|sees|have)$/i.test(
      token.text,
    )
      ? verbAfter(token, previous, next, beforeThat)
      : undefined,
  // a benchmark with an everyday name needs a word such as "dataset" behind it, or a benchmark before it
  ({ token, previous, beforeThat, next }) => {
    if (token.type !== "benchmark" || !token.aliases[0]?.weak) return undefined;
    const listed = beforeThat?.type === "benchmark" && (previous?.type === "comma" || previous?.type === "and" || previous?.type === "slash");
    return listed || benchmarkNouns.has(lower(next)) ? undefined : { type: previous ? "name" : "gap" };
  },
  // "full precision", "8-bit precision": how numbers are stored
  ({ token, previous }) =>
    token.type === "metric" && token.text === "precision" && /(?:^| |-)(?:full|half|mixed|single|double|bit|numerical)$/i.test(previous?.text ?? "")
      ? { type: "gap" }
      : undefined,
  // "6% in error localization": what is done about errors
  ({ token, next }) =>
    token.text === "error" && /^\p{Ll}{3,}(?:tion|sion|ing|ysis|ery)$/u.test(next?.text ?? "") && next?.aliases.length === 0 ? { type: "gap" } : undefined,
  // "ranks top-1", "top-1 performance": a rank
  ({ token, previous, next }) =>
    /^top-?1$/i.test(token.text) &&
    token.type === "metric" &&
    (/(?:^| )rank(?:s|ed|ing)?$/i.test(previous?.text ?? "") || /^(?:performance|rank|ranking|position|place|spot|results?)$/i.test(next?.text ?? ""))
      ? { type: "gap" }
      : undefined,
  // a one-letter metric is one only beside its value: "r = 0.9"
  ({ token, previous, next }) =>
    token.type === "metric" && token.text.length === 1 && previous?.type !== "slash" && next?.lexeme !== "equals" && !(next && next.text in SIGNS)
      ? { type: "gap" }
      : undefined,
];
