import type { Flag, Row } from "../schema.js";

type Numbers = Pick<Row, "score" | "baseline_score" | "delta">;

const rounded = (value: number): number => Math.round(100 * value) / 100;

/** What the numbers of a row say to a finding on it, for people; empty where the finding says all. */
export function detailOf(flag: Flag, row: Numbers): string {
  if (flag === "ambiguous_percent") return readings(row).join(", ");
  const { score, baseline_score: baseline, delta } = row;
  if (score === null || baseline === null || delta === null) return "";
  const difference = `${score} less ${baseline} is ${rounded(score - baseline)}`;
  const relative = baseline === 0 ? "" : `, ${rounded((100 * (score - baseline)) / Math.abs(baseline))}% of ${baseline}`;
  return ["arithmetic_mismatch", "relative_is_absolute", "absolute_is_relative"].includes(flag) ? `${difference}${relative}; printed is ${delta}` : "";
}

/** The two readings of a gain in percent that is neither called relative nor absolute, where one value is printed. */
export function readings({ score, baseline_score: baseline, delta }: Numbers): readonly string[] {
  if (delta === null || (score === null) === (baseline === null)) return [];
  if (baseline !== null) return [`${rounded(baseline + delta)} in points`, `${rounded(baseline * (1 + delta / 100))} if relative`];
  const over = score ?? 0;
  return [`over ${rounded(over - delta)} in points`, `over ${rounded(over / (1 + delta / 100))} if relative`];
}
