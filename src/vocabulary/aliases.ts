import { z } from "zod";
import { lex } from "../lex/lexer.js";
import type { TokenType } from "../lex/tokens.js";
import { Name, readVocabulary } from "./read.js";
import { learners } from "./words.js";

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

const benchmarkList = readVocabulary("benchmarks.json", z.array(BenchmarkEntry));
const metricList = readVocabulary("metrics.json", z.array(MetricEntry));
const cueFile = readVocabulary("cues.json", CueFile);

export const benchmarks: ReadonlyMap<string, BenchmarkEntry> = new Map(benchmarkList.map((b) => [b.name, b]));
export const metrics: ReadonlyMap<string, MetricEntry> = new Map(metricList.map((m) => [m.name, m]));

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
  // "BERT score" beside "BERTScore": the same key, of more lexemes
  if (list?.some((a) => a.type === alias.type && a.entry === alias.entry && a.exact === alias.exact)) {
    reach(text);
    return;
  }
  const rival = list?.find((a) => a.type === alias.type && a.entry !== alias.entry && a.exact === alias.exact);
  if (rival) throw new Error(`grammar/vocabulary: "${text}" means both ${rival.entry} and ${alias.entry}`);
  if (list) list.push(alias);
  else aliases.set(key, [alias]);
  // "Macro-F1 score" and "macro F1 score" begin with other lexemes: every beginning of the key counts
  reach(text);
  // "Alpaca Eval 2.0"
  if (alias.type === "benchmark") reach(text.replace(/(?<=\p{Ll})(?=\p{Lu}\p{L})/gu, " "));
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
    // "test-other", "ogbn-arxiv": written small, and told from everyday words by the hyphen
    add(text, { type: "benchmark", entry: name, proper: !/^\p{Ll}+-\p{Ll}+$/u.test(text), weak, ...exact });
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
    // "MSEs of 0.36 and 0.40"
    if (/^\p{Lu}{3,}$/u.test(text)) add(plural, { ...alias, exact: plural });
  }
}
for (const [type, { verbs = [], forms = {} }] of Object.entries(cueFile)) {
  const cue = (entry: string): Alias => ({ type: type as TokenType, entry, proper: false, weak: false });
  for (const verb of verbs) for (const form of inflect(verb)) add(form, cue(verb));
  for (const [entry, list] of Object.entries(forms)) for (const form of list) add(form, cue(entry));
}

for (const learner of learners) add(learner, { type: "name", entry: learner, proper: false, weak: false });

/** The forms of a regular verb: improve, improves, improved, improving. */
function inflect(verb: string): string[] {
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(s|x|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}
