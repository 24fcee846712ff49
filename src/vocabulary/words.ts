import { z } from "zod";
import { Name, readVocabulary } from "./read.js";

/*
 * Words that tell what a phrase speaks of, by what they tell.
 */

const NameFile = z.strictObject({
  families: z.array(Name),
  learners: z.array(Name),
  nouns: z.array(Name),
  benchmark_nouns: z.array(Name),
  metric_nouns: z.array(Name),
  qualifiers: z.array(Name),
  acronyms: z.array(Name),
  hardware: z.array(Name),
  hardware_series: z.array(Name),
  hyperparameters: z.array(Name),
  heads: z.array(Name),
  praise: z.array(Name),
  introducing: z.array(Name),
  naming: z.array(Name),
  parts: z.array(Name),
  evidence: z.array(Name),
  quantities: z.array(Name),
});
/** What the audit goes by: words that claim, take back, tell of data, of an evaluation or of a change. */
const AuditFile = z.strictObject({
  acclaim: z.array(Name),
  hedging: z.array(Name),
  evaluating: z.array(Name),
  evaluating_own: z.array(Name),
  surveying: z.array(Name),
  data: z.array(Name),
  data_nearby: z.array(Name),
  several: z.array(Name),
  adding: z.array(Name),
  ceiling: z.array(Name),
  vague_metrics: z.array(Name),
  kind_qualifiers: z.array(Name),
  kinds: z.array(Name),
  ahead: z.array(Name),
  not_reaching: z.array(Name),
  exceeded: z.array(Name),
});

/** What the resolvers go by: nouns that tell of settings, counts, costs, places and things too vague to be measured. */
const NounFile = z.strictObject({
  condition: z.array(Name),
  counted: z.array(Name),
  solved: z.array(Name),
  set: z.array(Name),
  varied: z.array(Name),
  cost: z.array(Name),
  vague: z.array(Name),
  scene: z.array(Name),
  kinds_of_measure: z.array(Name),
  data_set: z.array(Name),
  data_sets: z.array(Name),
  several: z.array(Name),
  earlier: z.array(Name),
  people: z.array(Name),
  paper: z.array(Name),
  procedure: z.array(Name),
  method: z.array(Name),
  methods: z.array(Name),
  made: z.array(Name),
  thing: z.array(Name),
  measure: z.array(Name),
  plain: z.array(Name),
  study: z.array(Name),
  drawn: z.array(Name),
});

const nameFile = readVocabulary("names.json", NameFile);
const auditFile = readVocabulary("audit.json", AuditFile);
const nounFile = readVocabulary("nouns.json", NounFile);

export const systemFamilies: readonly string[] = nameFile.families;
/** Methods whose names are written small: "logistic regression", "random forests". */
export const learners: readonly string[] = nameFile.learners;
export const systemNouns: ReadonlySet<string> = new Set(nameFile.nouns);
export const benchmarkNouns: ReadonlySet<string> = new Set(nameFile.benchmark_nouns);
/** Nouns that name a measure, in a metric that no entry holds: "retrieval depth". */
export const metricNouns: ReadonlySet<string> = new Set(nameFile.metric_nouns);
/** Nouns that only say of what kind a measure is: an "angular error" is one of its own. */
export const measureKinds: ReadonlySet<string> = new Set(nounFile.kinds_of_measure);
/** What a system is called that claims to be ahead: "state-of-the-art performance". */
export const acclaimWords: readonly string[] = auditFile.acclaim;
/** Words beside a claim to be ahead that take it back: "comparable to the state of the art", "fails to outperform". */
export const hedgingWords: ReadonlySet<string> = new Set(auditFile.hedging);
/** Words that tell of an evaluation. */
export const evaluatingWords: ReadonlySet<string> = new Set(auditFile.evaluating);
/** Words that tell of one where the paper speaks of itself: "we evaluate", "is evaluated", and not "software for evaluation". */
export const ownEvaluatingWords: ReadonlySet<string> = new Set(auditFile.evaluating_own);
/** What data is called in a description: "a corpus of comments". */
export const dataNouns: readonly string[] = auditFile.data;
/** What tells of data only near its result: "tests with data from a street camera". */
export const nearbyDataNouns: readonly string[] = auditFile.data_nearby;
/** Words that tell what a system was given or what was taken from it: the gain is over the same without that. */
export const addingWords: readonly string[] = auditFile.adding;
/** Bounds that tell how little was reached, and no best case: "below 50%". */
export const ceilingWords: ReadonlySet<string> = new Set(auditFile.ceiling);
/** What a mean is taken over. */
export const severalNouns: readonly string[] = auditFile.several;
/** What a paper is called that evaluates nothing of its own. */
export const surveyingWords: readonly string[] = auditFile.surveying;
/** Metrics that may be measured in any way: a percent of them may be points. */
export const vagueMetrics: ReadonlySet<string> = new Set(auditFile.vague_metrics);
/** What a rival without a name is called: "existing" "methods". */
export const kindQualifiers: readonly string[] = auditFile.kind_qualifiers;
export const kinds: readonly string[] = auditFile.kinds;
/** Verbs that put their subject ahead; "match" and "trail" do not. */
export const aheadVerbs: ReadonlySet<string> = new Set(auditFile.ahead);
/** Verbs of result that tell what a paper looks for, and not where it stands. */
export const notReachingVerbs: ReadonlySet<string> = new Set(auditFile.not_reaching);
/** What is exceeded where that puts somebody ahead; "the context window" does not. */
export const exceededWords: readonly string[] = auditFile.exceeded;

/** A pattern that finds one of some words, whole. */
export const anyOf = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words.join("|")})(?!\\p{L})`, "iu");
/** Words before a metric that are no part of its name: "a significant", "our average". */
export const qualifiers: ReadonlySet<string> = new Set(nameFile.qualifiers);
export const acronyms: ReadonlySet<string> = new Set(nameFile.acronyms);
/** Machines that a number tells the model of: "RTX 4090". */
export const hardwareSeries: ReadonlySet<string> = new Set(nameFile.hardware_series);
/** Words by which machines are called. */
export const hardware: ReadonlySet<string> = new Set([...nameFile.hardware, ...nameFile.hardware_series]);
/** What is counted or measured close behind its number: "4GPUs", "5GHz". */
export const quantities: ReadonlySet<string> = new Set(nameFile.quantities);
export const hyperparameters: ReadonlySet<string> = new Set(nameFile.hyperparameters);
/** Nouns that end what a system is called: "our [retrieval model] trained on ...". */
export const systemHeads: ReadonlySet<string> = new Set(nameFile.heads);
/** "we propose": verbs whose object is the paper's own. */
export const introducingVerbs: ReadonlySet<string> = new Set(nameFile.introducing);
/** "dubbed X": participles that a name follows. */
export const namingVerbs: ReadonlySet<string> = new Set(nameFile.naming);
/** What a paper may introduce beside its method: "a loss", "a data set". */
export const partNouns: ReadonlySet<string> = new Set(nameFile.parts);
/** What shows a result and does not reach it: "experiments". */
export const evidenceNouns: ReadonlySet<string> = new Set(nameFile.evidence);

/** What a share is taken of as a condition: "with 10% of the data". */
export const conditionNouns: readonly string[] = nounFile.condition;
/** What a whole number counts. */
export const countedNouns: readonly string[] = nounFile.counted;
/** What is solved: "24 out of 30 problems" is a score. */
export const solvedNouns: readonly string[] = nounFile.solved;
/** What an experiment sets: "a batch size of 32". */
export const setNouns: readonly string[] = nounFile.set;
/** What an experiment varies: "at three output lengths". */
export const variedNouns: readonly string[] = nounFile.varied;
/** What is spent. */
export const costWords: readonly string[] = nounFile.cost;
/** What names no measure of its own. */
export const vagueNouns: readonly string[] = nounFile.vague;
/** Where something is done, which is no measure: "in most settings". */
export const sceneNouns: readonly string[] = nounFile.scene;

/** A pattern that finds one of some words at the end of a phrase. */
export const endsIn = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words.join("|")})$`, "iu");

const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;
/*
 * Classes of words as parts of patterns.
 */
/** What a benchmark is called: "dataset". */
export const DATA_SET = oneOf(nounFile.data_set);
export const DATA_SETS = oneOf(nounFile.data_sets);
/** "three", "various". */
export const SEVERAL = oneOf(nounFile.several);
/** What stood before: "existing", "prior". */
export const EARLIER = oneOf(nounFile.earlier);
/** Who rates, labels or is compared with: "annotators". */
export const PEOPLE = oneOf(nounFile.people);
/** How a paper calls itself: "this study". */
export const PAPER = oneOf(nounFile.paper);
/** What is done with a model: "fine-tuning". */
export const PROCEDURE = oneOf(nounFile.procedure);
/** What a system is called by its kind: "approach". */
export const METHOD = oneOf(nounFile.method);
export const METHODS = oneOf(nounFile.methods);
/** What a system puts out: "answers". */
export const MADE = oneOf(nounFile.made);
/** What a short form may stand for that measures nothing: "sensors". */
export const THING = oneOf(nounFile.thing);
/** What ends as something done does, and is measured: "deviation". */
export const MEASURE = oneOf(nounFile.measure);
/** How the form of a system is called that nothing was added to: "vanilla". */
export const PLAIN = oneOf(nounFile.plain);
/** What a study does, and no system: "comparing". */
export const STUDY = oneOf(nounFile.study);
/** What is taken from a data set: "images from COCO". */
export const DRAWN = oneOf(nounFile.drawn);
/** How a paper's own is praised: "novel". */
export const PRAISE = oneOf(nameFile.praise);
