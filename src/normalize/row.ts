import { createHash } from "node:crypto";
import { flagsOf } from "../audit/findings.js";
import type { Draft } from "../draft/draft.js";
import { isCost } from "../draft/telling.js";
import type { BenchmarkMention } from "../phrase/benchmark-mention.js";
import type { MetricMention } from "../phrase/metric-mention.js";
import type { Surroundings } from "../resolve/surroundings.js";
import type { Paper, Row } from "../schema.js";
import type { CleanText } from "../text/clean.js";
import type { Sentence } from "../text/sentences.js";
import { benchmarks, lookUp, metrics, nameKey } from "../vocabulary/aliases.js";
import { measureKinds } from "../vocabulary/words.js";
import { inFull } from "./in-full.js";
import { round } from "./number.js";
import { normalizedScore } from "./score.js";

const UNITS = { percent: "percent", points: "points", factor: "factor" } as const;

/** Makes the rows of a paper of its accepted drafts, in the order of the text. */
export function toRows(
  paper: Paper,
  drafts: readonly Draft[],
  clean: CleanText,
  sentences: readonly Sentence[],
  surroundings: (draft: Draft) => Surroundings,
): Row[] {
  const places = new Map<string, number>();
  const located = drafts.map((draft) => ({ draft, ...spanOf(draft, clean) })).sort((a, b) => a.start - b.start || a.end - b.end);
  return located.map(({ draft, start, end }) => {
    const key = `${start}:${end}`;
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    const sentence = sentences[draft.sentence];
    const evidence = sentence ? clean.source(sentence.start, sentence.end) : { start, end };
    const row = {
      row_id: createHash("sha256")
        .update(JSON.stringify([paper.id, start, end, place]))
        .digest("hex")
        .slice(0, 16),
      paper_id: paper.id,
      paper_title: paper.title,
      paper_date: paper.date,
      paper_url: paper.url,
      evidence: paper.abstract.slice(Math.min(evidence.start, start), Math.max(evidence.end, end)),
      start,
      end,
      rule: draft.island.phrase.family,
      ...measured(draft, sentence ? clean.text.slice(sentence.start, sentence.end) : ""),
      system: draft.system,
      baseline_system: draft.baselineSystem,
      ...numbers(draft),
    };
    return complete(row, surroundings(draft));
  });
}

/** The span that holds every number of a claim, in the abstract as printed. */
function spanOf(draft: Draft, clean: CleanText): { start: number; end: number } {
  const start = Math.min(...draft.numbers.map((t) => t.start));
  const end = Math.max(...draft.numbers.map((t) => t.end), ...(draft.quantity.unit && draft.numbers.length > 0 ? draft.quantity.tokens.map((t) => t.end) : []));
  return clean.source(start, end);
}

function measured(draft: Draft, sentence: string) {
  const benchmark = draft.benchmark && canonicalBenchmark(draft.benchmark);
  const named = draft.metric ? canonicalMetric(draft.metric) : null;
  // "an error of 3.2%" is a rate
  const isRate = named === "error" && draft.score !== null && draft.quantity.unit?.type === "percent";
  // "performance" says that something was measured, not what
  const metric = named !== null && /\bperformance$/i.test(named) ? null : isRate ? "error rate" : named;
  const direction = metric ? (metrics.get(metric) ?? metrics.get(draft.metric?.entry ?? ""))?.direction : null;
  return {
    benchmark,
    benchmark_text: draft.benchmark?.text ?? null,
    benchmark_known: benchmark !== null && benchmarks.has(benchmark),
    task: draft.task,
    metric,
    metric_text: draft.metric && !draft.metricInferred ? inFull(draft.metric.text, metric, sentence) : null,
    higher_is_better: direction ? direction === "up" : null,
    kind: isCost(draft) ? ("cost" as const) : ("result" as const),
    average: draft.average,
    average_over: [...draft.averageOver],
  };
}

/** "25" behind "AIME24/" is AIME 2025, as its mention says; a name by its shape may be spelled as a known one. */
const canonicalBenchmark = ({ name, text }: BenchmarkMention): string =>
  benchmarks.has(name) ? name : (lookUp(nameKey(text)).find((a) => a.type === "benchmark")?.entry ?? name);
/** "final answer accuracy" is an accuracy; an "angular error" is told whole, or by the longest known name that it ends in. */
function canonicalMetric({ text, entry }: MetricMention): string {
  const words = text.split(" ");
  const kind = words.at(-1) ?? "";
  const ofItsOwn = words.length > 1 && measureKinds.has(kind) && metricCalled(kind) === entry;
  // "SR" without an entry is super-resolution, as the paper says
  if (!ofItsOwn) return (entry === null && /^\p{Lu}{2,6}$/u.test(text) ? undefined : metricCalled(text)) ?? entry ?? text;
  const ends = words.slice(0, -1).map((_, i) => metricCalled(words.slice(i).join(" ")));
  return ends.find((known) => known !== undefined) ?? text.replace(/(?<=[^s])s$/, "");
}
const metricCalled = (text: string): string | undefined => lookUp(nameKey(text)).find((a) => a.type === "metric")?.entry;

function numbers(draft: Draft) {
  const unit = draft.quantity.unit?.type;
  return {
    score: draft.score,
    score_high: draft.scoreHigh,
    baseline_score: draft.baseline,
    delta: draft.delta,
    delta_high: draft.deltaHigh,
    delta_kind: draft.delta === null ? null : draft.relation,
    unit: unit === "percent" || unit === "points" || unit === "factor" ? UNITS[unit] : null,
    bound: (draft.quantity.bound ?? "exact") as Row["bound"],
  };
}

type Printed = Omit<Row, "gain_absolute" | "gain_relative" | "score_normalized" | "score_computed" | "flags">;

/** Adds what is computed from what is printed. */
function complete(row: Printed, around: Surroundings): Row {
  const { score, baseline_score: baseline, delta, delta_kind: kind } = row;
  const compared = score !== null && baseline !== null;
  const computed = {
    gain_absolute: compared ? round(score - baseline) : kind === "absolute" ? delta : null,
    gain_relative: compared && baseline !== 0 ? round((100 * (score - baseline)) / Math.abs(baseline)) : kind === "relative" ? delta : null,
    score_normalized: normalizedScore(row),
    score_computed: score === null && baseline !== null && delta !== null && kind === "absolute" ? round(baseline + delta) : null,
  };
  const whole = { ...row, ...computed, flags: [] as Row["flags"] };
  return { ...whole, flags: flagsOf(whole, around) };
}
