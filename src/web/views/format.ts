import { findingCalled } from "../../audit/all.js";
import { detailOf } from "../../audit/detail.js";
import type { Row } from "../../schema.js";
import type { AnyFlag, ListedRow } from "../../store/store.js";

const UNIT = { percent: "%", points: " pts", factor: "×" } as const;
const BOUND = { exact: "", about: "≈ ", up_to: "≤ ", at_least: "≥ ", range: "" } as const;

const number = (value: number): string => String(value).replace("-", "−");
const percent = (row: ListedRow): string => (row.unit === "percent" ? "%" : "");

/** A printed score: "≈ 73.4%". */
export function score(row: ListedRow): string {
  if (row.score === null) return "";
  const high = row.score_high === null ? "" : `–${number(row.score_high)}`;
  return `${BOUND[row.bound]}${number(row.score)}${high}${percent(row)}`;
}

export const baseline = (row: ListedRow): string => (row.baseline_score === null ? "" : `${number(row.baseline_score)}${percent(row)}`);

/** A printed difference with its sign: "+5.6%", "−24.5%", "2.5×"; else the one that the two scores make. */
export function gain(row: ListedRow): string {
  if (row.delta === null) return row.gain_absolute === null ? "" : `${signed(row.gain_absolute)}${row.unit === "percent" ? " pts" : ""}`;
  const absolute = row.delta_kind === "absolute" && row.unit === "percent";
  const unit = row.delta_kind === "factor" ? "×" : row.unit === null || row.unit === "factor" ? "" : UNIT[absolute ? "points" : row.unit];
  const high = row.delta_high === null ? "" : ` to ${signed(row.delta_high)}`;
  const bound = row.score === null ? BOUND[row.bound] : "";
  return `${bound}${row.delta_kind === "factor" ? number(row.delta) : signed(row.delta)}${high}${unit}`;
}

/** What kind of gain it is, where its unit does not show it; beside points, the same gain relative to the baseline. */
export const gainKind = (row: ListedRow): string => {
  if (row.delta_kind === "relative") return "relative";
  if (row.delta_kind === "factor") return "";
  const relative = row.gain_relative === null ? "" : `${signed(Math.round(row.gain_relative * 10) / 10)}% relative`;
  if (row.delta === null || row.delta_kind === "absolute" || row.unit === "points") return relative;
  return relative || "kind not said";
};

const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));

const HEDGES = { exact: "", about: "about", up_to: "", at_least: "at least", range: "a range" } as const;
/** What to know of a row beside its numbers: how it is hedged, what it averages, and its audit findings. */
export const notes = (row: ListedRow): string =>
  [row.average ? "an average" : "", row.kind === "cost" ? "a cost" : "", HEDGES[row.bound], ...row.flags.map((name) => told(name, row))]
    .filter(Boolean)
    .join(", ");

/** A finding in words, with what the numbers say to it. */
function told(name: Row["flags"][number], row: ListedRow): string {
  // no other paper reports its system, so it is the baseline of which reports differ
  if (name === "conflicting_report" && row.flags.includes("self_only") && row.baseline_system) return `reports of ${row.baseline_system} differ`;
  const detail = detailOf(name, row);
  return detail === "" ? flag(name) : `${flag(name)} (${detail})`;
}

/** An audit finding in words. */
export const flag = (name: AnyFlag): string => findingCalled(name).label;

/** Where a row's evidence stands. */
export const evidence = (row: Pick<Row, "paper_id" | "row_id">): string => `${paperHref(row.paper_id)}#row-${row.row_id}`;
export const paperHref = (id: string): string => `/papers/${encodeURIComponent(id)}`;
/** A link that leaves the site is http or https, whatever a source may hold. */
export const isWeb = (href: string): boolean => /^https?:\/\//i.test(href);
