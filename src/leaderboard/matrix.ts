import type { Row } from "../schema.js";

type ScoredRow = Pick<Row, "row_id" | "paper_id" | "benchmark" | "metric" | "higher_is_better">;

/** A reported score, as the store lists it. */
export interface Scored {
  readonly row: ScoredRow;
  readonly system: string | null;
  readonly score: number | null;
  /** In the metric's canonical scale. */
  readonly comparable: number | null;
}

/** A cell: the best score that any paper reports of a system on a benchmark under a metric. */
export interface Cell {
  /** As printed, and in the metric's canonical scale. */
  readonly score: number;
  readonly comparable: number;
  readonly row: ScoredRow;
  /** Whether no other system of the column is better; false where the metric's direction is not known. */
  readonly best: boolean;
}
export interface Column {
  readonly benchmark: string;
  readonly metric: string | null;
  readonly higherIsBetter: boolean | null;
}
export interface Matrix {
  readonly columns: readonly Column[];
  readonly systems: readonly { readonly name: string; readonly cells: readonly (Cell | null)[] }[];
}

/** Systems × benchmarks. `slugOf` says which names are one system. Columns that most systems share come first. */
export function matrixOf(entries: readonly Scored[], slugOf: (name: string) => string): Matrix {
  const columns = new Map<string, Column>();
  const names = new Map<string, string>();
  const cells = new Map<string, Map<string, Cell>>();
  for (const { row, system, score, comparable } of entries) {
    if (system === null || score === null || comparable === null || row.benchmark === null) continue;
    const key = JSON.stringify([row.benchmark, row.metric]);
    if (!columns.has(key)) columns.set(key, { benchmark: row.benchmark, metric: row.metric, higherIsBetter: row.higher_is_better });
    const name = slugOf(system);
    if (!names.has(name)) names.set(name, system);
    const column = cells.get(key) ?? new Map<string, Cell>();
    cells.set(key, column);
    const known = column.get(name);
    if (!known || isBetter(comparable, known.comparable, row.higher_is_better)) column.set(name, { score, comparable, row, best: false });
  }
  const shared = [...columns].sort(([a], [b]) => (cells.get(b)?.size ?? 0) - (cells.get(a)?.size ?? 0) || (a < b ? -1 : 1));
  const best = new Map(shared.map(([key, column]) => [key, bestOf([...(cells.get(key)?.values() ?? [])], column.higherIsBetter)]));
  return {
    columns: shared.map(([, column]) => column),
    systems: [...names].map(([slug, name]) => ({
      name,
      cells: shared.map(([key]) => {
        const cell = cells.get(key)?.get(slug);
        return cell ? { ...cell, best: best.get(key) === cell.comparable } : null;
      }),
    })),
  };
}

const isBetter = (a: number, b: number, higher: boolean | null): boolean => (higher === false ? a < b : a > b);

/** The best score of a column with at least two, where its direction is known. */
function bestOf(cells: readonly Cell[], higher: boolean | null): number | null {
  if (cells.length < 2 || higher === null) return null;
  const scores = cells.map((c) => c.comparable);
  return higher ? Math.max(...scores) : Math.min(...scores);
}
