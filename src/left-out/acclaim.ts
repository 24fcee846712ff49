import type { Token } from "../lex/tokens.js";
import { findBareClauses, type Island } from "../parse/islands.js";
import { benchmarksIn } from "../phrase/benchmark-mention.js";
import { isSystemPhrase, textOf } from "../phrase/mention.js";
import {
  acclaimWords,
  aheadVerbs,
  anyOf,
  evaluatingWords,
  exceededWords,
  hedgingWords,
  notReachingVerbs,
  ownEvaluatingWords,
  surveyingWords,
} from "../vocabulary/words.js";

/** A claim to be ahead that gives no number in its clause. Offsets are into the clean text. */
export interface Acclaim {
  readonly start: number;
  readonly end: number;
  /** The benchmarks that it names; none where it is general. */
  readonly benchmarks: readonly string[];
}

const ACCLAIM = anyOf(acclaimWords);
const EXCEEDED = anyOf(exceededWords);
/** Words looked at before a verb for what takes it back. */
const BEFORE = 4;

/** The claims of a sentence, about the paper's own work, to outperform or to be the state of the art. */
export function acclaimsIn(tokens: readonly Token[], own: string | null): Acclaim[] {
  return findBareClauses(tokens)
    .filter((island) => putsAhead(island) && !isTakenBack(tokens, island) && isOwn(tokens.slice(0, island.start), own))
    .map(({ phrase, start, end }) => {
      const places = phrase.mods.filter((mod) => mod.prep.type === "on" || mod.prep.type === "inside" || mod.prep.type === "example");
      const named = benchmarksIn(
        places.flatMap((mod) => mod.nps),
        true,
      ).filter((b) => b.known);
      return { start: (tokens[start] as Token).start, end: (tokens[end - 1] as Token).end, benchmarks: [...new Set(named.map((b) => b.name))] };
    });
}

/** "outperforms GPT-4o", "achieves state-of-the-art results"; not "achieves results comparable to the state of the art". */
function putsAhead({ phrase: { verb, nps } }: Island): boolean {
  const [first] = nps;
  if (!verb || !first) return false;
  // "exceeds the context window" puts nobody ahead
  if (verb.entry === "exceed") return isSystemPhrase(first) || first.tokens.some((t) => t.type === "name") || EXCEEDED.test(textOf(first));
  if (verb.type === "beat") return aheadVerbs.has(verb.entry ?? "");
  if (notReachingVerbs.has(verb.entry ?? "")) return false;
  const words = textOf(first);
  return ACCLAIM.test(words) && !words.split(/\s+/).some((word) => hedgingWords.has(word.toLowerCase()));
}

const isTakenBack = (tokens: readonly Token[], { start }: Island): boolean =>
  tokens
    .slice(0, start)
    .map((t) => t.text)
    .join(" ")
    .split(/\s+/)
    .slice(-BEFORE)
    .some((word) => hedgingWords.has(word.toLowerCase()));

/** "GPT-4o outperforms", "AIMv2 and DINOv2 models outperform". */
const isAnother = (token: Token | undefined, own: string | null): boolean => token?.type === "name" && token.text !== own;
const PLURAL = /^(?:models|methods|systems)$/i;

/** Whether the paper speaks of itself: "we", "our method", its system by name, or what experiments show; not of another by name. */
const isOwn = (before: readonly Token[], own: string | null): boolean =>
  !isAnother(PLURAL.test(before.at(-1)?.text ?? "") ? before.at(-2) : before.at(-1), own) &&
  before.some((t) => t.type === "self" || (own !== null && (t.text === own || t.text.startsWith(`${own} `))) || tellsOfEvaluation(t.text));

/** Whether a sentence tells that the paper evaluated something; "a suite to evaluate models" only could. */
export function tellsOfEvaluation(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => evaluatingWords.has(word))) return true;
  const told = words.filter((word, i) => ownEvaluatingWords.has(word) && words[i - 1] !== "to" && words[i - 1] !== "for");
  return (told.length > 0 && words.some((word) => SPEAKS_OF_ITSELF.has(word))) || IS_EVALUATED.test(text);
}
const SPEAKS_OF_ITSELF: ReadonlySet<string> = new Set(["we", "our", "extensive"]);
const IS_EVALUATED = /\b(?:is|are|was|were|been) (?:\p{L}+ )?(?:evaluated|benchmarked)\b/iu;

const SURVEY = anyOf(surveyingWords);
/** Whether a paper is about the work of others. */
export const isSurvey = (text: string): boolean => SURVEY.test(text);
