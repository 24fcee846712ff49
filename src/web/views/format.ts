import type { Row } from "../../schema.js";

const UNIT = { percent: "%", points: " pts", factor: "×" } as const;
const BOUND = { exact: "", about: "≈ ", up_to: "≤ ", at_least: "≥ ", range: "" } as const;

const number = (value: number): string => String(value).replace("-", "−");

/** A printed score: "≈ 73.4%". */
export function score(row: Row): string {
  if (row.score === null) return "";
  const high = row.score_high === null ? "" : `–${number(row.score_high)}`;
  const bound = row.delta !== null && row.score === null ? "" : BOUND[row.bound];
  return `${bound}${number(row.score)}${high}${row.unit === "percent" ? "%" : ""}`;
}

export const baseline = (row: Row): string => (row.baseline_score === null ? "" : `${number(row.baseline_score)}${row.unit === "percent" ? "%" : ""}`);

/** A printed difference with its sign: "+5.6%", "−24.5%", "2.5×". */
export function gain(row: Row): string {
  if (row.delta === null) return row.gain_absolute === null ? "" : `${signed(row.gain_absolute)}${row.unit === "percent" ? " pts" : ""}`;
  const unit = row.delta_kind === "factor" ? "×" : row.unit === null || row.unit === "factor" ? "" : UNIT[row.unit];
  const high = row.delta_high === null ? "" : ` to ${signed(row.delta_high)}`;
  const bound = row.score === null ? BOUND[row.bound] : "";
  return `${bound}${row.delta_kind === "factor" ? number(row.delta) : signed(row.delta)}${high}${unit}${row.delta_kind === "relative" ? " rel." : ""}`;
}

const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));
