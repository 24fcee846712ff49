import { systemNouns } from "../vocabulary/words.js";
import { ARTICLES, entryOf, has, isNumberStart, lower, type Place, type Settled, UNITS } from "./neighbours.js";
import type { Tagged } from "./tagger.js";
import type { Token, TokenType } from "./tokens.js";

/*
 * Words that are nouns and verbs: "gain", "drop", "score", "cost".
 */

const NOUN_BEFORE: ReadonlySet<TokenType> = new Set([
  "percent",
  "points",
  "factor",
  "number",
  "metric",
  "average",
  "more",
  "less",
  "benchmark",
  "loss",
  "gain",
]);
const DETERMINERS = new Set([
  "a",
  "an",
  "the",
  "this",
  "that",
  "these",
  "its",
  "their",
  "our",
  "such",
  "no",
  "any",
  "some",
  "relative",
  "absolute",
  "performance",
  "significant",
  "substantial",
  "notable",
  "remarkable",
  "consistent",
  "average",
  "further",
  "additional",
  "marginal",
  "slight",
  "maximum",
  "overall",
  "large",
  "considerable",
  "impressive",
  "respective",
  "corresponding",
  "clear",
  "marked",
  "dramatic",
  "up",
  "net",
  "accuracy",
]);

/** "but drops below 30%", "both fall below 0.2", "accuracy drops below 50%"; "with accuracy drops below 5%" tells of drops. */
function isVerbOfLevel({ token, previous, beforeThat, next, afterNext }: Place): boolean {
  const falls = /s$/.test(token.text);
  const acting = previous?.text.split(" ").at(-1) ?? "";
  // "the MMLU average drops by 0.4 points"
  if (falls && previous?.type === "average" && lower(next) === "by") return true;
  if (!/^(?:below|above|under|beyond)$/.test(lower(next)) || !(isNumberStart(afterNext) || ARTICLES.has(lower(afterNext)))) return false;
  if (falls && (previous?.type === "and" || previous?.type === "name" || previous?.type === "self")) return true;
  if (/^(?:both|all|they|we)$/i.test(acting) || (/s$/.test(acting) && (systemNouns.has(acting) || previous?.type === "metric"))) return true;
  const governed = beforeThat?.type === "means" || beforeThat?.type === "of" || beforeThat?.type === "inside";
  return falls && previous?.type === "metric" && !governed;
}

/** "accuracy drops by 6%", "accuracy on PubMedQA drops by 6%". */
function isPredicateBehind({ token, previous, beforeThat, next }: Place): boolean {
  const finite = /s$/.test(token.text);
  if (previous?.type === "metric")
    return (
      has(next, "from") || has(next, "by") || has(next, "to") || (finite && (has(next, "metric") || next?.type === "benchmark" || ARTICLES.has(lower(next))))
    );
  const opens = beforeThat === undefined || beforeThat.type === "and" || beforeThat.type === "comma";
  const told = opens || /^but$/i.test(beforeThat?.text ?? "") || beforeThat?.type === "on";
  return previous?.type === "benchmark" && finite && (has(next, "by") || (told && has(next, "from")));
}

export function nounOrVerb(place: Place, noun: TokenType, verb: TokenType): Partial<Token> | undefined {
  const { token, previous, beforeThat, next } = place;
  if (!has(token, noun) || !has(token, verb)) return undefined;
  const follows = lower(next);
  // "a 4.9% TS gain"
  if (previous?.type === "name" && beforeThat && (UNITS.has(beforeThat.type) || beforeThat.type === "number")) return entryOf(token, noun);
  if (isVerbOfLevel(place)) return entryOf(token, verb);
  const acting = previous?.text.split(" ").at(-1) ?? "";
  // "the decoder gains 4.2%"
  if (/s$/.test(token.text) && next?.lexeme === "number" && previous?.type === "gap" && !DETERMINERS.has(lower(previous))) return entryOf(token, verb);
  // "tuned models gain 6.1%"
  if (next?.lexeme === "number" && previous?.type === "gap" && /s$/.test(acting) && systemNouns.has(acting)) return entryOf(token, verb);
  // "gains exceeding 35%"
  if (/^(?:exceeding|surpassing)$/.test(follows)) return entryOf(token, noun);
  // "Gains are largest on A", "Improvements on A reach"
  if (previous === undefined && (has(next, "reach") || has(next, "on") || has(next, "inside"))) return entryOf(token, noun);
  if (follows === "of" || has(next, "of") || has(next, "versus")) return entryOf(token, noun);
  // "longer chains further boost accuracy"; "a further boost" is a noun
  const acts = /s$/.test(token.text) ? beforeThat !== undefined : /(?:\p{Ll}s|^it|^they|^we)$/u.test(lower(beforeThat));
  if (lower(previous) === "further" && acts && isVerbPosition(next)) return entryOf(token, verb);
  if (previous && (NOUN_BEFORE.has(previous.type) || DETERMINERS.has(lower(previous).split(" ").at(-1) ?? ""))) {
    return entryOf(token, isPredicateBehind(place) ? verb : noun);
  }
  // "image presence increases sharing rates"
  const transitive = /^(?:increases|decreases|boosts)$/.test(token.text) && /(?:[^m]ence|[^m]ance|tion|ment|ness|ity)$/.test(acting) && next?.lexeme === "word";
  if (previous?.type === "gap" && transitive && !/^(?:in|of|and|or|that|which|for|on|over|are|were|is|with)$/.test(follows)) return entryOf(token, verb);
  if (previous?.type === "gap" && /(?:ant|ial|ous|ive|able|ent|ing|ed|ful|al|ic|er|est|ance|ce|le)$/.test(lower(previous)) && !isVerbPosition(next))
    return entryOf(token, noun);
  if (/s$/.test(token.text) && has(next, "inside")) return entryOf(token, noun);
  return entryOf(
    token,
    isVerbPosition(next) ||
      /s$/.test(token.text) ||
      previous === undefined ||
      previous.type === "self" ||
      previous.type === "name" ||
      lower(previous) === "to" ||
      previous.type === "and"
      ? verb
      : noun,
  );
}

export const isVerbPosition = (next: Tagged | undefined): boolean =>
  has(next, "by") || has(next, "from") || has(next, "to") || has(next, "self") || ARTICLES.has(lower(next)) || has(next, "metric") || next?.type === "name";
/** "Tests in the noisy setting show". */
const PLACE = /(?:^| )(?:setting|scenario|regime|domain|condition|language|split|dataset|benchmark)$/;
const VERB_BEFORE: ReadonlySet<TokenType> = new Set(["name", "self", "and", "comma", "break", "to", "benchmark", "close"]);
export function verbAfter(token: Tagged, previous: Settled | undefined, next: Tagged | undefined, beforeThat: Settled | undefined): Partial<Token> {
  const behind = DETERMINERS.has(lower(previous)) ? undefined : previous?.type;
  if (DETERMINERS.has(lower(previous)) && !token.aliases.some((a) => a.type === "metric")) return { type: "gap" };
  // "reduces cost": the object of the verb before
  const governed = behind === "rise" || behind === "fall" || behind === "beat" || behind === "reach";
  const after = governed || behind === "possessive" || DETERMINERS.has(lower(previous)) ? "" : lower(previous);
  // "it scores", "models score"; "the GenEval score" is a noun
  const finite = /s$/.test(token.text)
    ? // "Heron, despite its size, scores 71.2"
      ((behind === "comma" || behind === "close") && (next?.lexeme === "number" || has(next, "bound"))) ||
      behind === "name" ||
      behind === "self" ||
      behind === "and" ||
      /(?:ly|which)$/.test(after) ||
      systemNouns.has(previous?.text.split(" ").at(-1) ?? "")
    : behind === "to" || behind === "break" || /(?:ly|s|we|they)$/.test(after) || (/^(?:show|demonstrate|exhibit)$/.test(token.text) && PLACE.test(after));
  const other = token.aliases.find((a) => a.type === "metric");
  // "a helpfulness score gain"
  if (other && (has(next, "gain") || has(next, "loss"))) return { type: "metric", entry: other.entry };
  // "mAUC scores of 83%", "between Heron scores and human ratings"
  // "the best CLIP and BLIP scores (0.34 and 0.31)"
  // "no LLM scores above 40%"
  const level = /^(?:above|below|over|under)$/i.test(next?.text ?? "");
  const isVerb = other
    ? finite && (level || !has(next, "of")) && !(next?.lexeme === "open" && beforeThat?.type === "and") && beforeThat?.type !== "between"
    : finite || previous === undefined || VERB_BEFORE.has(previous.type);
  if (isVerb) return entryOf(token, "reach");
  return other ? { type: "metric", entry: other.entry } : { type: "gap" };
}
