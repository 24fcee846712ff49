import type { Surroundings } from "../resolve/surroundings.js";
import type { Flag, Row } from "../schema.js";
import { benchmarks, metrics } from "../vocabulary/aliases.js";
import { kindQualifiers, kinds } from "../vocabulary/words.js";
import { type Compared, isDifference, isFactor, isRelative } from "./arithmetic.js";
import type { Explained } from "./explained.js";

type Facts = Omit<Row, "flags">;

/** What an audit can find on a row, and its rule. */
export interface Finding extends Explained {
  readonly name: Flag;
  /** Null where it takes the whole store to see: reports.ts. */
  readonly holds: ((row: Facts, around: Surroundings) => boolean) | null;
}

const UNNAMED = new RegExp(`^(?:(?:${kindQualifiers.join("|")}) ?)*(?:${kinds.join("|")})$`, "i");
/** Whether a name says only that there is something to compare with: "the baseline", "existing methods". */
export const isUnnamed = (system: string): boolean => UNNAMED.test(system);

/** "the best model, GeoRSCLIP", "baselines such as BERT", "the baseline without memory": the sentence says what it stands for. */
function isToldBehind(system: string, evidence: string): boolean {
  if (/(?:such as|including|like|e\.g\.,?) \p{Lu}/u.test(evidence) || /\p{Lu}\S* (?:base|baseline) /u.test(evidence)) return true;
  const at = evidence.indexOf(system);
  const behind = at < 0 ? "" : evidence.slice(at + system.length);
  return /^,? ?\(?\p{Lu}[\p{L}\d.-]*[\p{Lu}\d]/u.test(behind) || /^ (?:that|which|without|with|trained|using|relying|based|of)\b/.test(behind);
}

/** Whether a difference is for the worse, where its metric's direction is known. */
const isLoss = ({ delta, higher_is_better: up }: Facts): boolean => delta !== null && up !== null && (up ? delta < 0 : delta > 0);

/** Score, baseline score and difference, where all are printed as they are; null else. */
function compared({ score, score_high, baseline_score: baseline, delta, delta_high, bound }: Facts): Compared | null {
  const exact = bound === "exact" && score_high === null && delta_high === null;
  return exact && score !== null && baseline !== null && delta !== null ? { score, baseline, delta } : null;
}

/** Whether a gain in percent may be points: not of time, money and other measures that are not in percent themselves, nor beyond 100. */
function mayBePoints({ kind, metric, delta, delta_high }: Facts): boolean {
  if (kind === "cost" || Math.max(Math.abs(delta ?? 0), Math.abs(delta_high ?? 0)) >= 100) return false;
  return metric === null || (metrics.get(metric)?.scale ?? null) !== null;
}

/** Whether a score lies outside its metric's scale, be it printed as a fraction or in percent. */
function isOutside(value: number | null, { metric, unit }: Facts): boolean {
  const scale = metric === null ? null : metrics.get(metric)?.scale;
  if (value === null || !scale) return false;
  if (scale === "percent") return value < 0 || value > 100;
  return unit === "percent" ? Math.abs(value) > 100 : value < -1 || value > 100;
}

/** Every finding on a row, in the order of the contract. */
export const FINDINGS: readonly Finding[] = [
  {
    name: "no_baseline",
    label: "no baseline",
    meaning: "A gain is told, but neither the value nor the name of what it is over.",
    why: "A gain over nothing in particular can be neither checked nor compared.",
    good: "Name the baseline and print both values: “from 66.3% (GPT-4o) to 73.4%”.",
    example: "Heron improves accuracy by 7.1 points on MathVista.",
    counterExample: "Heron improves accuracy by 7.1 points over GPT-4o on MathVista.",
    // "adding X improves B by 5%" is over B without X
    holds: (r, around) =>
      r.delta !== null &&
      !isLoss(r) &&
      r.baseline_score === null &&
      r.baseline_system === null &&
      !around("tellsAddition") &&
      !around("tellsComparison") &&
      !around("namesSystem"),
  },
  {
    name: "unnamed_baseline",
    label: "baseline not named",
    meaning: "What the result is held against is only called “the baseline”, “existing methods” or the like.",
    why: "Which baseline it is decides what the gain is worth.",
    good: "Name the system that is compared with, and its version.",
    example: "Heron outperforms existing methods by 4.2% on MathVista.",
    counterExample: "Heron outperforms LLaVA-1.5 by 4.2% on MathVista.",
    holds: (r, around) =>
      r.baseline_system !== null &&
      isUnnamed(r.baseline_system) &&
      !isToldBehind(r.baseline_system, r.evidence) &&
      !(/\bbase\b/i.test(r.baseline_system) && around("namesSystem")),
  },
  {
    name: "no_benchmark",
    label: "no benchmark",
    meaning:
      "Neither the sentence nor what stands before it names or describes any benchmark or data that the number may have been measured on. Costs and speed-ups need none.",
    why: "A number without its data stands beside no other.",
    good: "Name the benchmark in the sentence of the number.",
    example: "Heron reaches 73.4% accuracy.",
    counterExample: "Heron reaches 73.4% accuracy on MathVista.",
    holds: (r, around) =>
      r.kind === "result" && r.unit !== "factor" && !around("isPhysical") && r.benchmark === null && r.average_over.length === 0 && !around("tellsData"),
  },
  {
    name: "no_metric",
    label: "no metric",
    meaning: "It is not said what was measured, in the sentence or the one before, and the benchmark has no usual metric.",
    why: "80 may be an accuracy, a win rate or a score out of 120.",
    good: "Name the metric: “80.3% accuracy”, “41.0 BLEU”.",
    example: "Heron reaches 73.4% on our Aviary benchmark.",
    counterExample: "Heron reaches 73.4% accuracy on our Aviary benchmark.",
    holds: (r, around) =>
      r.metric === null && r.unit !== "factor" && !around("isPhysical") && !around("tellsMetric") && !benchmarks.get(r.benchmark ?? "")?.metric,
  },
  {
    name: "ambiguous_percent",
    label: "points or percent?",
    meaning: "A gain in percent that the text calls neither relative nor absolute, and that the numbers do not settle.",
    why: "“5%” over 50% is 55% or 52.5%: two readings of one sentence.",
    good: "Write points for a difference and “relative” for a share, or print both values.",
    example: "Heron improves accuracy by 5% over GPT-4o on MathVista.",
    counterExample: "Heron improves accuracy by 5 points over GPT-4o on MathVista.",
    holds: (r, around) =>
      r.delta !== null &&
      r.delta_kind === null &&
      r.unit === "percent" &&
      mayBePoints(r) &&
      !around("isOfMetric") &&
      !around("tellsRelation") &&
      !(r.metric === null && around("tellsUnscaled")) &&
      (r.score === null || r.baseline_score === null),
  },
  {
    name: "arithmetic_mismatch",
    label: "numbers disagree",
    meaning: "Score, baseline and gain agree neither as a difference nor as a relative change, within the rounding of the printed digits.",
    why: "One of the three numbers is wrong, or they are of different measurements.",
    good: "Compute the gain from the values that are printed.",
    example: "Heron improves accuracy from 66.3% to 73.4% on MathVista, a gain of 9.9%.",
    counterExample: "Heron improves accuracy from 66.3% to 73.4% on MathVista, a gain of 7.1%.",
    holds: (r) => {
      const numbers = compared(r);
      return numbers !== null && !isDifference(numbers) && !isRelative(numbers) && !(r.delta_kind === "factor" && isFactor(numbers));
    },
  },
  {
    name: "relative_is_absolute",
    label: "called relative, is a difference",
    meaning: "The text calls the gain relative, but it is the difference of the two values.",
    why: "Readers take a difference of 7.8 points for a change of 7.8%.",
    good: "Call a difference of percentages points.",
    example: "Heron improves accuracy from 74.0% to 81.8% on MathVista, a relative improvement of 7.8%.",
    counterExample: "Heron improves accuracy from 74.0% to 81.8% on MathVista, a relative improvement of 10.5%.",
    holds: (r) => {
      const numbers = compared(r);
      return numbers !== null && r.delta_kind === "relative" && isDifference(numbers) && !isRelative(numbers);
    },
  },
  {
    name: "absolute_is_relative",
    label: "called points, is relative",
    meaning: "The text calls the gain points or absolute, but it is the change in percent of the baseline.",
    why: "A relative change is larger than the difference wherever scores are below 100, and reads as a larger gain.",
    good: "Give the difference as points, and call a share of the baseline relative.",
    example: "Heron improves accuracy from 50.0% to 60.0% on MathVista, an absolute improvement of 20%.",
    counterExample: "Heron improves accuracy from 50.0% to 60.0% on MathVista, an absolute improvement of 10%.",
    holds: (r) => {
      const numbers = compared(r);
      return numbers !== null && r.delta_kind === "absolute" && isRelative(numbers) && !isDifference(numbers);
    },
  },
  {
    name: "hedged",
    label: "hedged",
    meaning: "The number is the best case: “up to”, “as much as”.",
    why: "The largest gain of many says little of the usual one.",
    good: "Give the mean beside the best case.",
    example: "Heron improves accuracy by up to 7.1 points over GPT-4o on MathVista.",
    counterExample: "Heron improves accuracy by 7.1 points over GPT-4o on MathVista.",
    holds: (r, around) => r.bound === "up_to" && !around("isCeiling"),
  },
  {
    name: "average_only",
    label: "average only",
    meaning: "A mean over several benchmarks, tasks or models, and none of them is named, in the sentence or before.",
    why: "A mean hides where a system is worse.",
    good: "Name what is averaged over, or give the values of each.",
    example: "Heron reaches an average accuracy of 61.2% across five benchmarks.",
    counterExample: "Heron reaches an average accuracy of 61.2% across MathVista and ChartQA.",
    holds: (r, around) =>
      r.kind === "result" &&
      r.average &&
      r.average_over.length === 0 &&
      r.benchmark === null &&
      around("tellsSeveral") &&
      !around("namesBenchmark") &&
      !around("listsSeveral"),
  },
  {
    name: "out_of_range",
    label: "out of range",
    meaning: "A value that its metric cannot take, such as an accuracy above 100%.",
    why: "The number, its unit or its metric is wrong, in the text or in our reading.",
    good: "Check the number and the metric beside it.",
    example: "Heron reaches 173.4% accuracy on MathVista.",
    counterExample: "Heron reaches 73.4% accuracy on MathVista.",
    holds: (r) => isOutside(r.score, r) || isOutside(r.baseline_score, r),
  },
  {
    name: "conflicting_report",
    label: "reports differ",
    meaning:
      "Another paper reports another score for the same system, or for the baseline, on the benchmark and under the metric. Scores that differ within rounding agree.",
    why: "Settings, versions or splits differ, or one report is wrong.",
    good: "Say which version and setting was run, and cite where a score was taken from.",
    example: "One paper: “GPT-4o reaches 63.8% accuracy on MathVista.” Another: “GPT-4o reaches 60.5% accuracy on MathVista.”",
    counterExample: "One paper: “GPT-4o reaches 63.8% accuracy on MathVista.” Another: “GPT-4o reaches 64% accuracy on MathVista.”",
    holds: null,
  },
  {
    name: "self_only",
    label: "reported once",
    meaning: "No other paper in the store reports this system on this benchmark.",
    why: "A score that nobody else has reported is not confirmed. Nor is it doubted: most new results are so.",
    good: "Release what others need to run it again.",
    example: "Only the paper of Heron says: “Heron reaches 73.4% accuracy on MathVista.”",
    counterExample: "Another paper says too: “We outperform Heron (73.4%) on MathVista.”",
    holds: null,
  },
];

/** The findings that a row shows by itself, in the order of the contract. */
export const flagsOf = (row: Facts, around: Surroundings): Flag[] => FINDINGS.filter(({ holds }) => holds?.(row, around)).map(({ name }) => name);
