import { z } from "zod";

/*
 * The one contract between every part: the same snake_case names serve NDJSON, JSON, CSV, SQL and these schemas.
 * The descriptions are what the pages print.
 */

export const FLAGS = [
  "no_baseline",
  "unnamed_baseline",
  "no_benchmark",
  "no_metric",
  "ambiguous_percent",
  "arithmetic_mismatch",
  "relative_is_absolute",
  "absolute_is_relative",
  "hedged",
  "average_only",
  "out_of_range",
  "conflicting_report",
  "self_only",
] as const;

/** Audit findings on a paper. */
export const PAPER_FLAGS = ["claim_without_number", "nothing_quantified", "no_absolute_score", "everything_hedged", "single_benchmark"] as const;
export type PaperFlag = (typeof PAPER_FLAGS)[number];

/** ISO 8601, as exact as the source is: a year, a month or a day. */
export const IsoDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD");
export const HttpUrl = z.string().regex(/^https?:\/\/\S+$/, "must be an http or https address");

const number = (description: string) => z.number().nullable().describe(description);
const text = (description: string) => z.string().nullable().describe(description);

export const Row = z.strictObject({
  row_id: z.string().describe("stable identifier: the same text gives the same one again"),
  paper_id: z.string().describe("the record's own id, else a hash of the normalized title"),
  paper_title: z.string().describe("title of the paper"),
  paper_date: IsoDate.nullable().describe("date of the paper, ISO 8601, as exact as its source"),
  paper_url: HttpUrl.nullable().describe("address of the paper"),
  evidence: z.string().describe("the sentence that holds the numbers, as the source prints it"),
  start: z.int().nonnegative().describe("where the claim starts in the abstract, in UTF-16 code units"),
  end: z.int().nonnegative().describe("where the claim ends"),
  rule: z.string().describe("the grammar rule that read it"),
  benchmark: text("canonical name of the benchmark; empty where the text names none"),
  benchmark_text: text("the benchmark as the text prints it"),
  benchmark_known: z.boolean().describe("whether the vocabulary holds the benchmark; else it was read by its shape and place"),
  task: text("task or setting, where the text names one"),
  metric: text("canonical name of the metric"),
  metric_text: text("the metric as the text prints it; empty where it is inferred from the benchmark"),
  higher_is_better: z.boolean().nullable().describe("the metric's direction; empty where it is not known"),
  kind: z.enum(["result", "cost"]).describe("quality of output, or what it costs: time, memory, tokens, data, money"),
  average: z.boolean().describe("an average over several benchmarks, tasks or models"),
  average_over: z.array(z.string()).describe("the benchmarks averaged over, where named"),
  system: text("what reaches the score or makes the gain"),
  baseline_system: text("what it is compared with, as named"),
  score: number("the value reached"),
  score_high: number("upper end, where the score is a range"),
  baseline_score: number("the value compared with"),
  delta: number("the printed difference: gains positive, drops and reductions negative; never computed"),
  delta_high: number("far end, where the difference is a range"),
  delta_kind: z.enum(["absolute", "relative", "factor"]).nullable().describe("what the text calls the difference; empty where it does not say"),
  unit: z.enum(["percent", "points", "factor"]).nullable().describe("unit printed with the score, else with the difference"),
  bound: z.enum(["exact", "about", "up_to", "at_least", "range"]).describe("how the number is hedged"),
  gain_absolute: number("score less baseline score, or the printed absolute difference, in the metric's own unit"),
  gain_relative: number("the gain in percent of the baseline score, or the printed relative difference"),
  score_normalized: number("the score in the metric's canonical scale; empty where the scale is not known"),
  score_computed: number("baseline score plus a printed absolute difference, only where no score is printed"),
  flags: z.array(z.enum(FLAGS)).describe("audit findings on this row"),
});
export type Row = z.infer<typeof Row>;
export type Flag = (typeof FLAGS)[number];

/** The columns of a row, in the order of every export. */
export const COLUMNS = Object.keys(Row.shape) as readonly (keyof Row)[];

/** Where a paper was read, and what that source says of it. */
export const Source = z.strictObject({ document: z.string(), position: z.int().nonnegative() });

export const Paper = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  abstract: z.string(),
  date: IsoDate.nullable(),
  url: HttpUrl.nullable(),
  links: z.array(HttpUrl).describe("links printed in the abstract"),
  categories: z.array(z.string()),
  authors: z.string().nullable().describe("the authors line or organisation, as the source prints it"),
  votes: z.int().nonnegative().nullable(),
  sources: z.array(Source),
});
export type Paper = z.infer<typeof Paper>;

/** A number that was seen and became no row. */
export const Unread = z.strictObject({
  paper_id: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  reason: z.string(),
});
export type Unread = z.infer<typeof Unread>;

/** An audit finding on a paper; the span is that of the claim, or of the whole abstract, which has no text and sentence of its own. */
export const PaperFinding = z.strictObject({
  paper_id: z.string(),
  flag: z.enum(PAPER_FLAGS),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  evidence: z.string(),
});
export type PaperFinding = z.infer<typeof PaperFinding>;
