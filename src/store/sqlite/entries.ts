import { isUnnamed } from "../../audit/findings.js";
import { normalizedScore } from "../../normalize/score.js";
import type { Row } from "../../schema.js";
import { slugOf } from "../slug.js";
import type { EntryRecord } from "./tables.js";

/** The entries that a row makes on its board: its own, and its baseline's where that has a name and a value. */
export function entriesOf(row: Row): EntryRecord[] {
  const common = {
    row_id: row.row_id,
    paper_id: row.paper_id,
    slug: row.benchmark === null ? "" : slugOf(row.benchmark),
    metric: row.metric ?? "",
    date: row.paper_date,
    compared: row.baseline_score === null && row.baseline_system === null ? 0 : 1,
    exact: row.bound === "exact" ? 1 : 0,
    average: row.average ? 1 : 0,
  };
  const own: EntryRecord = {
    ...common,
    entry_id: row.row_id,
    reported: 1,
    system: row.system,
    system_slug: row.system === null ? null : slugOf(row.system),
    named: named(row.system),
    value: row.score,
    ranked: rankedValue(row, row.score),
    gain: row.delta ?? row.gain_absolute,
    baseline: row.baseline_score,
  };
  if (row.baseline_score === null || row.baseline_system === null) return [own];
  const baseline: EntryRecord = {
    ...common,
    entry_id: `${row.row_id}b`,
    reported: 0,
    system: row.baseline_system,
    system_slug: slugOf(row.baseline_system),
    named: named(row.baseline_system),
    value: row.baseline_score,
    ranked: rankedValue(row, row.baseline_score),
    gain: null,
    baseline: null,
  };
  return [own, baseline];
}

const named = (system: string | null): number => (system === null || isUnnamed(system) ? 0 : 1);

/** A score in its metric's scale, turned so that higher is better; null where the direction is not known. */
function rankedValue(row: Row, score: number | null): number | null {
  if (score === null || row.higher_is_better === null) return null;
  const value = normalizedScore({ ...row, score }) ?? score;
  return row.higher_is_better ? value : -value;
}
