import { isSystemName } from "../lex/disambiguate.js";
import type { Token } from "../lex/tokens.js";
import { addingWords, benchmarks, ceilingWords, dataNouns, metrics, nearbyDataNouns, severalNouns } from "../vocabulary.js";
import { attributesAt, type Draft } from "./draft.js";
import { metricIn, relationOf } from "./mention.js";

/** What stands around a claim and may answer, for a reader, what its row leaves open. */
export interface Surroundings {
  /** Its sentence, or one before it, names or describes the data: "on MATH", "the tractor road dataset", "21 lesions". */
  readonly tellsData: boolean;
  /** Its sentence, or one before it, names a benchmark. */
  readonly namesBenchmark: boolean;
  /** Its sentence, or the one before it, names a metric, or a benchmark with a usual one. */
  readonly tellsMetric: boolean;
  /** Its sentence names a metric that is no percent itself, so that a percent of it is relative. */
  readonly tellsUnscaled: boolean;
  /** Its sentence speaks of relative or absolute amounts. */
  readonly tellsRelation: boolean;
  /** Its sentence, or the one before it, compares with something, be it read or not. */
  readonly tellsComparison: boolean;
  /** Its sentence names a system besides its own: what "the base model" may stand for. */
  readonly namesSystem: boolean;
  /** Its sentence, or one before it, lists what a mean may be over. */
  readonly listsSeveral: boolean;
  /** Its number has a unit that says what is measured: seconds, watts. */
  readonly isPhysical: boolean;
  /** Its sentence tells what was added, replaced or left out: the gain is over the same without that. */
  readonly tellsAddition: boolean;
  /** Its sentence tells of several benchmarks, tasks or the like. */
  readonly tellsSeveral: boolean;
  /** Its percent stands before the metric's name, and so is of the metric's own: "by 10% mIoU". */
  readonly isOfMetric: boolean;
  /** Its bound is a ceiling and no best case: "below 50%". */
  readonly isCeiling: boolean;
}

const anyOf = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words.join("|")})(?!\\p{L})`, "iu");
const DATA = anyOf(dataNouns);
/** "tasks such as A and B", "maze, video and multi-view tasks". */
const LISTED =
  /(?:tasks|benchmarks|domains|languages|settings)\b[^.]*(?:such as|including|namely|e\.g\.|:|\()|, [^.,]*(?:,| and )[^.,]* (?:tasks|benchmarks|domains|languages)\b/i;
const NEARBY = anyOf(nearbyDataNouns);
const ADDITION = anyOf(addingWords);
const SEVERAL = anyOf(severalNouns);
/** Whether a text calls something data: "our Aviary benchmark". */
export const tellsData = (text: string): boolean => DATA.test(text) || /-bench(?:mark)?\b/i.test(text);
/** Whether a text speaks of several data sets: "two benchmarks", "a variety of tasks", "the A benchmark" and "the B dataset". */
export const tellsSeveralData = (text: string): boolean =>
  /\b(?:datasets|data sets|corpora|benchmarks|test sets|(?:various|multiple|several|diverse|different|variety of) (?:\p{L}+ )?(?:tasks|domains))\b/iu.test(
    text,
  ) || new Set([...text.matchAll(NAMED_DATA)].map(([, name]) => name)).size > 1;
const NAMED_DATA = /(\p{Lu}[\p{L}\d-]*) (?:benchmark|dataset|data set|corpus)\b/gu;

/** A sentence of the abstract, whose tokens are read when asked. */
interface Sentence {
  readonly text: string;
  readonly tokens: () => readonly Token[];
}

export function surroundingsOf(draft: Draft, sentences: readonly Sentence[]): Surroundings {
  const at = draft.sentence;
  const here = sentences[at]?.tokens() ?? [];
  const upToHere = sentences.slice(0, at + 1);
  return {
    get tellsData() {
      // words first: most sentences need not be read then
      const told = upToHere.slice(-2).some(({ text }) => NEARBY.test(text)) || upToHere.some(({ text }) => tellsData(text));
      return told || upToHere.some(({ tokens }) => tokens().some((t) => t.type === "benchmark" || t.reason === "count"));
    },
    get namesBenchmark() {
      return upToHere.some(({ tokens }) => namesBenchmark(tokens()));
    },
    get tellsMetric() {
      return upToHere.slice(-2).some(({ tokens }) => tokens().some((t) => t.type === "metric" || benchmarks.get(t.entry ?? "")?.metric !== undefined));
    },
    get tellsUnscaled() {
      return here.some((t) => t.type === "metric" && isUnscaled(t.entry ?? ""));
    },
    get tellsRelation() {
      return here.some((t) => t.type === "points" || relationOf(t.text) !== null);
    },
    get tellsComparison() {
      // "This includes gains of 3 points": over what the sentence before beats
      return here.some((t) => t.type === "versus") || (sentences[at - 1]?.tokens() ?? []).some((t) => t.type === "versus" || t.type === "beat");
    },
    get namesSystem() {
      return here.some((t) => t.type === "name" && t.text !== draft.system && isSystemName(t.text));
    },
    get listsSeveral() {
      return upToHere.some(({ text }) => LISTED.test(text));
    },
    isPhysical: draft.quantity.unit?.type === "physical",
    get tellsAddition() {
      return here.some((t) => ADDITION.test(t.text));
    },
    get tellsSeveral() {
      return here.some((t) => SEVERAL.test(t.text));
    },
    isOfMetric: attributesAt(draft.attributes, "head").some((np) => metricIn(np) !== null && np.tokens[0]?.type === "metric"),
    isCeiling: draft.quantity.tokens.some((t) => t.type === "bound" && ceilingWords.has(t.text.toLowerCase())),
  };
}

/** PSNR, perplexity, runtime; not "performance", which may be any measure. */
const isUnscaled = (metric: string): boolean => metrics.get(metric)?.scale === null && !VAGUE.test(metric);
const VAGUE =
  /performance|score$|ability|generalization|robustness|utility|diversity|^(?:data|tokens|steps|parameters|calls|efficiency|sample efficiency|overhead)$/;

/** "on MATH", "the Aviary and Wetland datasets"; not "five datasets". */
const namesBenchmark = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => t.type === "benchmark" || (t.type === "name" && DATA.test(tokens[i + 1]?.text.split(" ")[0] ?? "")));
