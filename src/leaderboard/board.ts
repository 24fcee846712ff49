import type { Row } from "../schema.js";

/** What a board's table can be sorted by; `rank` is the metric's own order. */
export const SORT_KEYS = ["rank", "system", "score", "baseline", "gain", "paper", "date"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type SortOrder = "asc" | "desc";
export interface BoardQuery {
  readonly metric?: string | undefined;
  readonly sort: SortKey;
  readonly order: SortOrder;
}

/** One ranking: all rows of a benchmark under one metric, never two metrics in one. */
export interface Board {
  readonly metric: string | null;
  readonly higherIsBetter: boolean | null;
  readonly entries: readonly RankedRow[];
}
/** `rank` is null where the row has no score or the metric's direction is not known; equal scores share one. */
export interface RankedRow {
  readonly rank: number | null;
  readonly row: Row;
}

/** The boards of a benchmark's rows, the one with most rows first. */
export function boardsOf(rows: readonly Row[], query: BoardQuery): Board[] {
  const byMetric = new Map<string | null, Row[]>();
  for (const row of rows) byMetric.set(row.metric, [...(byMetric.get(row.metric) ?? []), row]);
  const boards = [...byMetric].map(([metric, group]) => toBoard(metric, group, query));
  return boards.sort((a, b) => b.entries.length - a.entries.length || compareText(a.metric, b.metric));
}

function toBoard(metric: string | null, rows: readonly Row[], { sort, order }: BoardQuery): Board {
  const higherIsBetter = rows[0]?.higher_is_better ?? null;
  const ranked = rank(rows, higherIsBetter);
  const entries = sort === "rank" ? (order === "asc" ? ranked : [...ranked].reverse()) : sortBy(ranked, sort, order);
  return { metric, higherIsBetter, entries };
}

/** The value that a score is ranked by. */
export const rankedScore = (row: Row): number | null => row.score_normalized ?? row.score;

function rank(rows: readonly Row[], higherIsBetter: boolean | null): RankedRow[] {
  const down = higherIsBetter === false;
  const sorted = [...rows].sort((a, b) => compareNumbers(rankedScore(a), rankedScore(b), down ? "asc" : "desc") || stable(a, b));
  const ranks: (number | null)[] = [];
  sorted.forEach((row, i) => {
    const score = rankedScore(row);
    const previous = sorted[i - 1];
    if (score === null || higherIsBetter === null) ranks.push(null);
    else ranks.push(previous && rankedScore(previous) === score ? (ranks[i - 1] ?? i + 1) : i + 1);
  });
  return sorted.map((row, i) => ({ rank: ranks[i] ?? null, row }));
}

const VALUES: Record<Exclude<SortKey, "rank">, (row: Row) => string | number | null> = {
  system: (r) => r.system,
  score: rankedScore,
  baseline: (r) => r.baseline_score,
  gain: (r) => r.delta ?? r.gain_absolute,
  paper: (r) => r.paper_title,
  date: (r) => r.paper_date,
};

/** Sorts by one column; what a row lacks goes last either way, and ties keep one order. */
function sortBy(entries: readonly RankedRow[], key: Exclude<SortKey, "rank">, order: SortOrder): RankedRow[] {
  const value = VALUES[key];
  return [...entries].sort((a, b) => {
    const [x, y] = [value(a.row), value(b.row)];
    if (typeof x === "string" || typeof y === "string") {
      if (x === null || y === null) return x === y ? stable(a.row, b.row) : x === null ? 1 : -1;
      return (order === "asc" ? 1 : -1) * compareText(String(x), String(y)) || stable(a.row, b.row);
    }
    return compareNumbers(x, y, order) || stable(a.row, b.row);
  });
}

function compareNumbers(a: number | null, b: number | null, order: SortOrder): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return order === "asc" ? a - b : b - a;
}
/** By code units, so that every machine sorts alike. */
const compareText = (a: string | null, b: string | null): number => {
  const [x, y] = [(a ?? "").toLowerCase(), (b ?? "").toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
};
const stable = (a: Row, b: Row): number => compareText(a.paper_id, b.paper_id) || a.start - b.start || compareText(a.row_id, b.row_id);
