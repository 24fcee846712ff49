import type { Row } from "../schema.js";
import { metrics } from "../vocabulary/aliases.js";
import { round } from "./number.js";

/** The score in its metric's canonical scale: 0.81 of accuracy is 81; null where the scale is not known. */
export function normalizedScore({ score, metric, unit }: Pick<Row, "score" | "metric" | "unit">): number | null {
  const scale = metric ? metrics.get(metric)?.scale : null;
  if (score === null || !scale) return null;
  if (scale === "percent") return unit === null && Math.abs(score) <= 1 ? round(100 * score) : score;
  return unit === "percent" || Math.abs(score) > 1 ? round(score / 100) : score;
}
