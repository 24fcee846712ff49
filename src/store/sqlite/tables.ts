/** The tables as Kysely sees them: lists are JSON text, truth values 0 and 1. */
export interface Tables {
  documents: { name: string; digest: string };
  papers: {
    id: string;
    title: string;
    abstract: string;
    date: string | null;
    url: string | null;
    links: string;
    categories: string;
    authors: string | null;
    votes: number | null;
  };
  sources: { paper_id: string; document: string; position: number };
  rows: RowRecord;
  unread: { paper_id: string; start: number; end: number; text: string; reason: string };
}

export interface RowRecord {
  row_id: string;
  paper_id: string;
  /** Address of the benchmark, null where the text names none. */
  slug: string | null;
  evidence: string;
  start: number;
  end: number;
  rule: string;
  benchmark: string | null;
  benchmark_text: string | null;
  benchmark_known: number;
  task: string | null;
  metric: string | null;
  metric_text: string | null;
  higher_is_better: number | null;
  kind: "result" | "cost";
  average: number;
  average_over: string;
  system: string | null;
  baseline_system: string | null;
  score: number | null;
  score_high: number | null;
  baseline_score: number | null;
  delta: number | null;
  delta_high: number | null;
  delta_kind: "absolute" | "relative" | "factor" | null;
  unit: "percent" | "points" | "factor" | null;
  bound: "exact" | "about" | "up_to" | "at_least" | "range";
  gain_absolute: number | null;
  gain_relative: number | null;
  score_normalized: number | null;
  score_computed: number | null;
  flags: string;
}
