import { readFileSync } from "node:fs";
import { z } from "zod";
import { lex } from "./lex/lexer.js";
import type { TokenType } from "./lex/tokens.js";

const Name = z.string().min(1);
const BenchmarkEntry = z.strictObject({
  name: Name.describe("canonical name"),
  aliases: z.array(Name).optional(),
  task: Name.optional(),
  metric: Name.optional().describe("the metric meant where a score names none"),
  weak: z.boolean().optional().describe("also an everyday word or another thing's name: needs a word such as `dataset` beside it"),
});
const MetricEntry = z.strictObject({
  name: Name,
  aliases: z.array(Name).optional(),
  direction: z.enum(["up", "down"]).nullable().describe("which way is better"),
  scale: z.enum(["percent", "unit"]).nullable().describe("`percent`: 0 to 100, a fraction means its hundredfold; `unit`: 0 to 1 (correlations: -1 to 1)"),
  complement: Name.optional(),
  kind: z.literal("cost").optional(),
});
const CueFile = z.record(Name, z.strictObject({ verbs: z.array(Name).optional(), forms: z.record(Name, z.array(Name)).optional() }));
const NameFile = z.strictObject({
  families: z.array(Name),
  nouns: z.array(Name),
  benchmark_nouns: z.array(Name),
  metric_nouns: z.array(Name),
  qualifiers: z.array(Name),
  acronyms: z.array(Name),
  hyperparameters: z.array(Name),
  heads: z.array(Name),
  introducing: z.array(Name),
  naming: z.array(Name),
  parts: z.array(Name),
  evidence: z.array(Name),
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

export type BenchmarkEntry = z.infer<typeof BenchmarkEntry>;
export type MetricEntry = z.infer<typeof MetricEntry>;

/** One way of writing a benchmark, a metric or a cue word. */
export interface Alias {
  readonly type: TokenType;
  /** Canonical name, or the base form of a cue. */
  readonly entry: string;
  /** How it must be written, less its separators, where an everyday word differs from it only by case. */
  readonly exact?: string;
  /** Must show a capital or a digit. */
  readonly proper: boolean;
  readonly weak: boolean;
}

/** The longest alias, in lexemes. */
const MAX_LEXEMES = 7;

/** A name without case, blanks, hyphens, apostrophes and full stops, which spelling variants differ by. */
export const nameKey = (text: string): string => text.toLowerCase().replace(SEPARATORS, "");
const bare = (text: string): string => text.replace(SEPARATORS, "");
const SEPARATORS = /[\s\-_'’.‐–]+/g;

function read<T>(file: string, schema: z.ZodType<T>): T {
  const url = new URL(`../grammar/vocabulary/${file}`, import.meta.url);
  const result = schema.safeParse(JSON.parse(readFileSync(url, "utf8")));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`grammar/vocabulary/${file}: ${issue?.path.join(".")}: ${issue?.message}`);
}

const benchmarkList = read("benchmarks.json", z.array(BenchmarkEntry));
const metricList = read("metrics.json", z.array(MetricEntry));
const cueFile = read("cues.json", CueFile);
const nameFile = read("names.json", NameFile);
const auditFile = read("audit.json", AuditFile);

export const benchmarks: ReadonlyMap<string, BenchmarkEntry> = new Map(benchmarkList.map((b) => [b.name, b]));
export const metrics: ReadonlyMap<string, MetricEntry> = new Map(metricList.map((m) => [m.name, m]));
export const systemFamilies: readonly string[] = nameFile.families;
export const systemNouns: ReadonlySet<string> = new Set(nameFile.nouns);
export const benchmarkNouns: ReadonlySet<string> = new Set(nameFile.benchmark_nouns);
/** Nouns that name a measure, in a metric that no entry holds: "retrieval depth". */
export const metricNouns: ReadonlySet<string> = new Set(nameFile.metric_nouns);
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

const aliases = new Map<string, Alias[]>();
const lengths = new Map<string, number>();

/** What the vocabulary knows of one lexeme. */
export interface Word {
  readonly key: string;
  /** Every alias whose key begins with this one is at most this many lexemes long; 0 where there is none. */
  readonly longest: number;
  /** The aliases with this key. */
  readonly aliases: readonly Alias[];
}

/** Looks a lexeme up. Texts repeat their words, so those met last are kept. */
export function wordOf(text: string): Word {
  let word = words.get(text);
  if (!word) {
    const key = nameKey(text);
    word = { key, longest: lengths.get(key) ?? 0, aliases: lookUp(key) };
    if (words.size >= KEPT_WORDS) words.clear();
    words.set(text, word);
  }
  return word;
}
const words = new Map<string, Word>();
const KEPT_WORDS = 50_000;

/** The aliases with this key. */
export const lookUp = (key: string): readonly Alias[] => aliases.get(key) ?? NO_ALIASES;
const NO_ALIASES: readonly Alias[] = [];

function add(text: string, alias: Alias): void {
  const key = nameKey(text);
  const list = aliases.get(key);
  if (list?.some((a) => a.type === alias.type && a.entry === alias.entry && a.exact === alias.exact)) return;
  const rival = list?.find((a) => a.type === alias.type && a.entry !== alias.entry && a.exact === alias.exact);
  if (rival) throw new Error(`grammar/vocabulary: "${text}" means both ${rival.entry} and ${alias.entry}`);
  if (list) list.push(alias);
  else aliases.set(key, [alias]);
  // "Macro-F1 score" and "macro F1 score" begin with other lexemes: every beginning of the key counts
  reach(text);
  if (text.includes("-")) reach(text.replaceAll("-", " "));
}

/** Notes how many lexemes may follow each beginning of an alias. */
function reach(text: string): void {
  const keys = lex(text)
    .filter((l) => l.type !== "blank")
    .map((l) => nameKey(l.text));
  for (let n = 1; n <= keys.length; n++) {
    const beginning = keys.slice(0, n).join("");
    lengths.set(beginning, Math.min(MAX_LEXEMES, Math.max(lengths.get(beginning) ?? 0, keys.length - n + 1)));
  }
}

for (const { name, aliases: others = [], weak = false } of benchmarkList) {
  for (const text of [name, ...others]) {
    const word = /^\p{L}+$/u.test(bare(text));
    const exact = word && (weak || bare(text).length < 6) ? { exact: bare(text) } : {};
    add(text, { type: "benchmark", entry: name, proper: true, weak, ...exact });
  }
}
for (const { name, aliases: others = [] } of metricList) {
  for (const text of [name, ...others]) {
    const short = bare(text).length <= 4 && /\p{Lu}/u.test(text) && !/\d/.test(text);
    const alias = { type: "metric", entry: name, proper: false, weak: false } as const;
    add(text, { ...alias, ...(short ? { exact: bare(text) } : {}) });
    const plural = `${text}s`;
    if (/(?:score|rate|accuracy|error|coefficient|index|distance|correlation|time|cost)$/i.test(text) && lookUp(nameKey(plural)).length === 0)
      add(plural, alias);
  }
}
for (const [type, { verbs = [], forms = {} }] of Object.entries(cueFile)) {
  const cue = (entry: string): Alias => ({ type: type as TokenType, entry, proper: false, weak: false });
  for (const verb of verbs) for (const form of inflect(verb)) add(form, cue(verb));
  for (const [entry, list] of Object.entries(forms)) for (const form of list) add(form, cue(entry));
}

/** The forms of a regular verb: improve, improves, improved, improving. */
function inflect(verb: string): string[] {
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(s|x|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}
