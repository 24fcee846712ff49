import type { Flag, PaperFlag } from "../../schema.js";

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
    /** Numbers of the abstract that stand in its rows. */
    numbers_read: number;
  };
  sources: { paper_id: string; document: string; position: number };
  rows: RowRecord;
  entries: EntryRecord;
  boards: BoardRecord;
  board_pages: BoardPagesRecord;
  facts: { name: string; value: number };
  findings: FindingRecord;
  tallies: { what: string; slug: string; day: string; opened: number; closed: number; held: number };
  ledgers: { slug: string; reason: string; n: number };
  names: { title: string; also: string; kind: string; ref: string; size: number };
  titles: { title: string; ref: string };
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

/** A score as boards list it: a row's own, or that of its baseline. */
export interface EntryRecord {
  /** Empty where the text names no benchmark, and no metric. */
  slug: string;
  metric: string;
  entry_id: string;
  row_id: string;
  paper_id: string;
  /** 1 where the row's own system reached it, 0 where it is the baseline's. */
  reported: number;
  system: string | null;
  system_slug: string | null;
  value: number | null;
  /** In the metric's scale, turned so that higher is better; null where the direction is not known. */
  ranked: number | null;
  date: string | null;
  gain: number | null;
  baseline: number | null;
  /** 1 where it says what it is held against. */
  compared: number;
  exact: number;
  average: number;
  /** 1 where the system has a name of its own: not "the baseline". */
  named: number;
}

/** A finding of the audit, on a row or, without `row_id`, on a paper. */
export interface FindingRecord {
  flag: Flag | PaperFlag;
  row_id: string | null;
  paper_id: string;
  /** Empty where no benchmark is named. */
  slug: string;
  /** The date since which it is known, and until which it held; null where none says, or it holds. */
  since: string | null;
  until: string | null;
  start: number;
  end: number;
  /** What is marked, and its sentence; empty for rows, which have their own, and for a whole abstract. */
  text: string;
  evidence: string;
}

/** A benchmark under one metric, at a glance; `main` is 1 for the metric with most rows. */
export interface BoardRecord {
  slug: string;
  metric: string;
  benchmark: string;
  known: number;
  higher_is_better: number | null;
  rows: number;
  main: number;
  best: number | null;
  trend: string;
  /** Of the benchmark, under all its metrics. */
  task: string | null;
  all_rows: number;
  papers: number;
  latest: string | null;
}

/** What a board's page shows before it is filtered, kept ready as JSON; apart from `boards`, which lists go through. */
export interface BoardPagesRecord {
  slug: string;
  metric: string;
  /** The columns of its rows, in their order. */
  columns: string;
  /** The points of its chart. */
  points: string;
  /** Its gains without a score. */
  gains: string;
  /** The first of its entries. */
  first_page: string;
}
