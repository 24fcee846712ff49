/*
 * Whether printed numbers agree. A printed number stands for every value that rounds to it: 73.4 for 73.35 to 73.45. Two
 * numbers agree where what they stand for overlaps.
 */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Slack for what binary fractions add. */
const EPSILON = 1e-9;

/** What a printed number stands for. Trailing zeros are not kept in a row, so 70.0 is taken as 70, which allows more. */
export function printed(value: number): Interval {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const decimals = Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
  const half = 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

export const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high + EPSILON && b.low <= a.high + EPSILON;

const spread = (values: readonly number[]): Interval => ({ low: Math.min(...values), high: Math.max(...values) });
const corners = (a: Interval, b: Interval, of: (a: number, b: number) => number): Interval =>
  spread([of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)]);

/** Score, baseline score and the printed difference between them. */
export interface Compared {
  readonly score: number;
  readonly baseline: number;
  readonly delta: number;
}

/** A change for the better may be printed as a gain though the value falls: "WER from 12.4% to 3.1% (+75%)". */
const either = (change: Interval, delta: number): boolean => overlap(change, printed(delta)) || overlap(change, printed(-delta));

/** Whether the difference is that of the two scores, in their own unit, or in percent where they are fractions. */
export function isDifference({ score, baseline, delta }: Compared): boolean {
  const difference = corners(printed(score), printed(baseline), (s, b) => s - b);
  if (either(difference, delta)) return true;
  const fractions = Math.abs(score) <= 1 && Math.abs(baseline) <= 1 && Math.abs(delta) >= 1;
  return fractions && either({ low: 100 * difference.low, high: 100 * difference.high }, delta);
}

/** Whether the difference is that of the two scores in percent of the baseline. */
export function isRelative({ score, baseline, delta }: Compared): boolean {
  const base = printed(baseline);
  if (base.low <= 0 && base.high >= 0) return false;
  return either(
    corners(printed(score), base, (s, b) => (100 * (s - b)) / Math.abs(b)),
    delta,
  );
}

/** Whether the factor is that of the two scores, either way round: "2x" is said of 4 over 2 and of 2 under 4. */
export function isFactor({ score, baseline, delta }: Compared): boolean {
  const [s, b] = [printed(score), printed(baseline)];
  const factor = printed(Math.abs(delta));
  const ratio = (over: Interval, under: Interval) =>
    under.low > 0 &&
    overlap(
      corners(over, under, (x, y) => x / y),
      factor,
    );
  return ratio(s, b) || ratio(b, s);
}
