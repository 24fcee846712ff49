import { acronyms, systemNouns } from "../vocabulary/words.js";
import { ACTS, ARTICLES, BOUND_WORDS, entryOf, has, isNumberStart, lower, type Rule, UNITS } from "./neighbours.js";
import { isVerbPosition, nounOrVerb, verbAfter } from "./noun-or-verb.js";
import type { TokenType } from "./tokens.js";

/*
 * Whether a word acts: "improved" in "the improved model" tells which, "drops" is a noun or a verb, "approaches" mostly a noun.
 */

/** Verbs that report a clause. */
const REPORTED: ReadonlySet<string> = new Set(["show", "demonstrate", "find", "observe", "reveal", "report"]);

/** What a word that can tell a result is, by its neighbours; the first rule that answers wins. */
export const ACT_WORDS: readonly Rule[] = [
  // "Here we train a reader"
  ({ token, previous, next }) => (token.text === "Here" && previous === undefined && lower(next) === "we" ? { type: "break" } : undefined),
  // "already available studies"; "and already surpasses B" goes on
  ({ token, next }) =>
    lower(token) === "already" && !["beat", "reach", "rise", "fall"].some((type) => has(next, type as TokenType)) ? { type: "gap" } : undefined,
  // "manages only 38%"
  ({ token, next }) =>
    /^manage[sd]?$/i.test(token.text) && (/^(?:only|just|barely)$/i.test(next?.text ?? "") || next?.lexeme === "number")
      ? { type: "reach", entry: "achieve" }
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
  ({ token, previous, next }) =>
    has(token, "beat") &&
    /^(?:match|rival|trail|approach)$/i.test(token.text) &&
    !(
      previous?.type === "to" ||
      previous?.type === "break" ||
      (previous?.type === "close" && next?.type === "name") ||
      /(?:ly|[Ww]e|[Tt]hey|\p{Ll}s)$/u.test(previous?.text ?? "")
    )
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
  ({ token, previous, beforeThat, next }) => {
    if (!ACTS.has(token.type) || !previous) return undefined;
    const [before, first] = /ly$/.test(lower(previous)) ? [beforeThat, false] : [previous, beforeThat === undefined];
    const word = before?.text ?? "";
    // "System A achieved"
    // "the most advanced models"
    const article =
      /^(?:the|an?|our|its|their|your|his|her|The|Our|Its|Their)$/.test(word) ||
      (/(?:^| )most$/i.test(word) && systemNouns.has(lower(next))) ||
      (first && /^An?$/.test(word));
    // "the reveal rate", "a question answering accuracy"
    const measured =
      token.type === "reach" && !has(token, "average") && has(next, "metric") && (article || /(?:^| )question$/i.test(word)) && !/s$/.test(token.text);
    const attributive = /(?:ed|en)$/i.test(token.text) ? article : measured || (/ing$/i.test(token.text) && /^(?:previous|prior|existing)$/i.test(word));
    return attributive ? { type: "gap" } : undefined;
  },
  // "Compressed LLMs reach": which ones, and nothing is done yet
  ({ token, previous, next, afterNext }) =>
    ACTS.has(token.type) &&
    /ed$/.test(token.text) &&
    (previous === undefined || previous.type === "comma") &&
    (systemNouns.has(lower(next)) || acronyms.has(next?.text ?? "")) &&
    [...ACTS].some((t) => has(afterNext, t))
      ? { type: "gap" }
      : undefined,
  // "we observe that enhanced labeling boosts": which, behind what is reported
  ({ token, previous, beforeThat }) =>
    ACTS.has(token.type) && /ed$/.test(token.text) && /^that$/i.test(previous?.text ?? "") && REPORTED.has(beforeThat?.entry ?? "")
      ? { type: "gap" }
      : undefined,
  // noun or verb
  (place) => nounOrVerb(place, "gain", "rise"),
  (place) => nounOrVerb(place, "loss", "fall"),
  ({ token, previous, beforeThat, next }) => {
    if (!has(token, "less") || !has(token, "fall")) return undefined;
    // "showed significantly lower accuracies", "5% lower accuracy"
    const before = /ly$/.test(lower(previous)) ? beforeThat : previous;
    const tells = before !== undefined && (before.type === "number" || before.type === "factoring" || UNITS.has(before.type) || ACTS.has(before.type));
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
];
