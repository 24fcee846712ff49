import { attributesAt, type Draft } from "../draft/draft.js";
import { isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import { relationOf } from "../phrase/mention.js";
import { metricIn } from "../phrase/metric-mention.js";
import { benchmarks, metrics } from "../vocabulary/aliases.js";
import { addingWords, anyOf, ceilingWords, DATA_SET, dataNouns, nearbyDataNouns, severalNouns, vagueMetrics } from "../vocabulary/words.js";

/** Where a claim stands. */
interface Place {
  readonly draft: Draft;
  /** The tokens of its sentence. */
  readonly here: readonly Token[];
  /** Its sentence and all before it. */
  readonly upToHere: readonly Sentence[];
}
/** A sentence of the abstract, whose tokens are settled when asked. */
interface Sentence {
  readonly text: string;
  readonly tokens: () => readonly Token[];
  readonly mayNameBenchmark: () => boolean;
}

/** Asks what stands around a claim and may answer, for a reader, what its row leaves open. */
export type Surroundings = (question: Question) => boolean;
export type Question = keyof typeof QUESTIONS;

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
const NAMED_DATA = new RegExp(`(\\p{Lu}[\\p{L}\\d-]*) ${DATA_SET}\\b`, "gu");

export function surroundingsOf(draft: Draft, sentences: readonly Sentence[]): Surroundings {
  const place = { draft, here: sentences[draft.sentence]?.tokens() ?? [], upToHere: sentences.slice(0, draft.sentence + 1) };
  return (question) => QUESTIONS[question](place);
}

/** The claim's sentence and the one before it. */
const near = ({ upToHere }: Place): readonly Sentence[] => upToHere.slice(-2);

const QUESTIONS = {
  /** Its sentence, or one before it, names or describes the data: "on MATH", "the tractor road dataset", "61 acquisitions". */
  tellsData: (place: Place): boolean =>
    // words first: most sentences need not be read then
    near(place).some(({ text }) => NEARBY.test(text)) ||
    place.upToHere.some(({ text }) => tellsData(text)) ||
    place.upToHere.some((s) => (s.mayNameBenchmark() || /\d/.test(s.text)) && s.tokens().some((t) => t.type === "benchmark" || t.reason === "count")),
  /** Its sentence, or one before it, names a benchmark. */
  namesBenchmark: ({ upToHere }: Place): boolean => upToHere.some((s) => (s.mayNameBenchmark() || tellsData(s.text)) && namesBenchmark(s.tokens())),
  /** Its sentence, or the one before it, names a metric, or a benchmark with a usual one. */
  tellsMetric: (place: Place): boolean =>
    near(place).some(({ tokens }) => tokens().some((t) => t.type === "metric" || benchmarks.get(t.entry ?? "")?.metric !== undefined)),
  /** Its sentence names a metric that is no percent itself, so that a percent of it is relative. */
  tellsUnscaled: ({ here }: Place): boolean => here.some((t) => t.type === "metric" && isUnscaled(t.entry ?? "")),
  /** Its sentence speaks of relative or absolute amounts. */
  tellsRelation: ({ here }: Place): boolean => here.some((t) => t.type === "points" || relationOf(t.text) !== null),
  /** Its sentence compares with something, be it read or not, or the one before it: "This includes gains of 3 points". */
  tellsComparison: ({ here, upToHere }: Place): boolean =>
    here.some((t) => t.type === "versus") || (upToHere.at(-2)?.tokens() ?? []).some((t) => t.type === "versus" || t.type === "beat"),
  /** Its sentence names a system besides its own: what "the base model" may stand for. */
  namesSystem: ({ draft, here }: Place): boolean => here.some((t) => t.type === "name" && t.text !== draft.system && isSystemName(t.text)),
  /** Its sentence, or one before it, lists what a mean may be over. */
  listsSeveral: ({ upToHere }: Place): boolean => upToHere.some(({ text }) => LISTED.test(text)),
  /** Its sentence tells of several benchmarks, tasks or the like. */
  tellsSeveral: ({ here }: Place): boolean => here.some((t) => SEVERAL.test(t.text)),
  /** Its sentence tells what was added, replaced or left out: the gain is over the same without that. */
  tellsAddition: ({ here }: Place): boolean => here.some((t) => ADDITION.test(t.text)),
  /** Its number has a unit that says what is measured: seconds, watts. */
  isPhysical: ({ draft }: Place): boolean => draft.quantity.unit?.type === "physical",
  /** Its percent stands before the metric's name, and so is of the metric's own: "by 10% mIoU". */
  isOfMetric: ({ draft }: Place): boolean => attributesAt(draft.attributes, "head").some((np) => metricIn(np) !== null && np.tokens[0]?.type === "metric"),
  /** Its bound is a ceiling and no best case: "below 50%", "none reaches more than 56%". */
  isCeiling: ({ draft }: Place): boolean =>
    draft.quantity.tokens.some(
      (t) => t.type === "bound" && (ceilingWords.has(t.text.toLowerCase()) || (t.entry === "at_least" && draft.quantity.bound === "up_to")),
    ),
};

/** PSNR, perplexity, runtime; not "performance", which may be any measure. */
const isUnscaled = (metric: string): boolean => metrics.get(metric)?.scale === null && !vagueMetrics.has(metric);

/** "on MATH", "the Aviary and Wetland datasets"; not "five datasets". */
const namesBenchmark = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => t.type === "benchmark" || (t.type === "name" && DATA.test(tokens[i + 1]?.text.split(" ")[0] ?? "")));
