import { metrics } from "../vocabulary/aliases.js";
import { hyperparameters } from "../vocabulary/words.js";
import { has, isRelation, isTimes, lower, type Place, type Settled, signed, UNITS } from "./neighbours.js";
import type { Tagged } from "./tagger.js";
import type { Reason } from "./tokens.js";

/*
 * Why a number is no result, where its neighbours say so: a year, a count, a version, a setting.
 */

/** A number as it stands, or a thing with the reason for which it is none. */
export function settleNumber(number: Settled, place: Place): Settled {
  const unit = place.next && (place.next.aliases.some((a) => UNITS.has(a.type)) || place.next.lexeme === "times");
  let reason: Reason | undefined;
  for (const rule of REASONS) reason ??= rule(place);
  if (!unit) reason ??= bareReason(place);
  return reason ? { ...number, type: "thing", reason } : number;
}

/** "3rd", "7B", "160K", "15-task". */
export function mixedReason(text: string): Reason {
  if (/^\d+(?:st|nd|rd|th)$/i.test(text)) return "rank";
  if (/^\d[\d.,]*[BM]\b/i.test(text)) return "size";
  return /^\d[\d.,]*K/i.test(text) ? "count" : "setting";
}

const INTERVAL = /(?:^|\s)(?:CI|CIs|IQR|SD|SE|SEM|interval)$/;

/** What a benchmark is made of. */
const PARTS = /^(?:data(?:sets?)?|tasks|subtasks|problems|questions|subjects|test(?:sets?)?|subsets|splits|languages|environments|games|tests)$/i;

/** Why a bare number is no result; undefined where it may be one. */
const REASONS: readonly ((place: Place) => Reason | undefined)[] = [
  // "91% recall at 1% FPR": where the detector is set
  ({ previous, next, afterNext }) =>
    lower(previous) === "at" && next?.lexeme === "percent" && afterNext?.aliases.some((a) => a.entry === "false positive rate") ? "setting" : undefined,
  // "95% CI 0.91-0.95", "IQR 2.1, 18.1"
  ({ previous, beforeThat, next, afterNext }) =>
    (next?.lexeme === "percent" && /^(?:CI|CIs|confidence)$/i.test(afterNext?.text ?? "")) ||
    INTERVAL.test(previous?.text ?? "") ||
    (isRelation(previous) && INTERVAL.test(beforeThat?.text ?? "")) ||
    ((previous?.type === "dash" || previous?.type === "comma" || previous?.type === "to" || previous?.type === "colon") &&
      (beforeThat?.reason === "statistic" || INTERVAL.test(beforeThat?.text ?? "")))
      ? "statistic"
      : undefined,
  // "sequences (02 and 05)"
  ({ token, next }) => (/^0\d+$/.test(token.text) && next?.lexeme !== "percent" ? "enumerator" : undefined),
  // "beats B at around 80x compression"
  ({ previous, next, afterNext }) =>
    /^(?:at|around|near|at around)$/i.test(previous?.text ?? "") && next?.aliases.some((a) => a.type === "factor") && lower(afterNext) === "compression"
      ? "setting"
      : undefined,
  // "with a 30% subset of B": what is used
  ({ next, afterNext }) => (next?.lexeme === "percent" && /^(?:subsets?|coresets?|subsample|labell?ed)$/i.test(afterNext?.text ?? "") ? "setting" : undefined),
  // "under 30% label noise": on what it is tried
  ({ previous, next, afterNext }) =>
    /^under$/i.test(previous?.text ?? "") &&
    next?.lexeme === "percent" &&
    /^(?:label|noise|noisy|occlusion|corrupted|corruption|missing|dropout|poisoned|poisoning|sparsity|masking)$/i.test(afterNext?.text ?? "")
      ? "setting"
      : undefined,
  // "a batch size of 256", "a learning rate of 0.001"
  ({ previous, beforeThat }) =>
    lower(previous) === "of" &&
    /(?:batch size|learning rate|dropout(?: rate)?|(?:mask|masking|keep|pruning|sampling) ratio|temperature|thresholds?|weight decay|momentum|stride|seed|budget)$/i.test(
      beforeThat?.text ?? "",
    )
      ? "hyper-parameter"
      : undefined,
  // "at the 0.5 IoU threshold"
  ({ next, afterNext }) => (has(next, "metric") && /^thresholds?$/i.test(afterNext?.text ?? "") ? "setting" : undefined),
  // "3×10^11 pixels"
  ({ next, afterNext }) => (next?.lexeme === "times" && /^10\^/.test(afterNext?.text ?? "") ? "count" : undefined),
  // "1024×768"
  ({ next, afterNext }) => (next?.lexeme === "times" && afterNext?.lexeme === "number" ? "size" : undefined),
  // "ImageNet 256×256"
  ({ previous, beforeThat }) =>
    previous?.text === "×" && (beforeThat?.reason === "size" || (beforeThat?.type === "benchmark" && /\d$/.test(beforeThat.text))) ? "size" : undefined,
  ({ previous }) => (previous?.type === "plusminus" ? "deviation" : undefined),
  // "144 000", "1/38 of the data"
  ({ next, token }) => (next?.lexeme === "number" && /^\d{3}$/.test(next.text) && /^\d{1,3}$/.test(token.text) ? "count" : undefined),
  ({ next, afterNext, token }) => (token.text === "1" && next?.lexeme === "slash" && afterNext?.lexeme === "number" ? "setting" : undefined),
  ({ previous, beforeThat }) => (previous?.type === "slash" && beforeThat?.reason === "setting" ? "setting" : undefined),
  // "a 0/1 reward", "1:n identification", "mAP at 50% IoU", "at 3.5 GHz", "on 1% COCO"
  ({ token, next, afterNext }) => (token.text === "0" && next?.lexeme === "slash" && afterNext?.text === "1" ? "setting" : undefined),
  ({ next, afterNext }) => (next?.lexeme === "colon" && /^\p{Ll}$/u.test(afterNext?.text ?? "") && afterNext?.start === next.end ? "setting" : undefined),
  ({ previous, next, afterNext }) =>
    next?.lexeme === "percent" &&
    ((lower(previous) === "at" && afterNext?.aliases.some((a) => a.entry === "IoU")) || (lower(previous) === "on" && has(afterNext, "benchmark")))
      ? "setting"
      : undefined,
  // "360° videos", "224 US frames"
  ({ token, next, afterNext }) =>
    afterNext?.lexeme === "word" && afterNext.aliases.length === 0 && (next?.text === "US" || (next?.text === "°" && /^(?:90|180|270|360)$/.test(token.text)))
      ? "setting"
      : undefined,
  ({ next }) => (/^(?:[kMG]Hz|T|[Tt]esla)$/.test(next?.text ?? "") ? "setting" : undefined),
  // "IPC 10"
  ({ previous }) =>
    previous && (previous.type === "name" || /^\p{Lu}{2,}$/u.test(previous.text)) && hyperparameters.has(previous.text) ? "hyper-parameter" : undefined,
  // "IPC 10 and 50"
  ({ previous, beforeThat, next }) =>
    (previous?.type === "and" || previous?.type === "comma") && beforeThat?.reason === "hyper-parameter" && !next?.aliases.some((a) => UNITS.has(a.type))
      ? "hyper-parameter"
      : undefined,
  // "5,000+ speakers", "on 8×RTX 4090 GPUs"
  ({ next, afterNext }) => (next?.text === "+" && afterNext?.lexeme === "word" && afterNext.aliases.length === 0 ? "count" : undefined),
  ({ next, afterNext }) => (next?.lexeme === "times" && afterNext?.type === "name" && afterNext.start === next.end ? "count" : undefined),
  // "2:4 sparsity"
  ({ previous, beforeThat, next, afterNext, token }) =>
    (previous?.type === "colon" && (beforeThat?.type === "thing" || beforeThat?.type === "number") && token.start === previous.end) ||
    (next?.lexeme === "colon" && afterNext?.lexeme === "number" && afterNext.start === next.end)
      ? "setting"
      : undefined,
  // "thresholds from 0.5 to 0.95"
  ({ previous, beforeThat }) =>
    (previous?.type === "from" && /thresholds?$/i.test(beforeThat?.text ?? "")) || (previous?.type === "to" && beforeThat?.reason === "hyper-parameter")
      ? "hyper-parameter"
      : undefined,
  ({ previous, token }) => (previous?.reason === "count" && /^\d{3}$/.test(token.text) ? "count" : undefined),
  ({ previous, next, token }) =>
    previous?.type === "open" && next?.lexeme === "close" && /^\d+$/.test(token.text) && (token.value ?? 0) <= 20 && !signed(token) ? "enumerator" : undefined,
  ({ previous, next, token }) =>
    next?.lexeme === "close" &&
    previous?.type !== "open" &&
    /^\d+$/.test(token.text) &&
    (token.value ?? 0) <= 9 &&
    (previous === undefined || ["comma", "semicolon", "colon", "and", "stop"].includes(previous.type))
      ? "enumerator"
      : undefined,
  ({ previous, token }) => (previous?.text === "[" && Number.isInteger(token.value) ? "enumerator" : undefined),
  // "163 bugs, 21 of which were new"
  ({ token, next, afterNext }) =>
    /^\d+$/.test(token.text) && lower(next) === "of" && /^(?:which|whom|these|them)$/i.test(afterNext?.text ?? "") ? "count" : undefined,
  // "with 4 of 20 models", "choosing 4 from 20 models"
  ({ token, previous, next, afterNext }) =>
    /^\d{1,3}$/.test(token.text) &&
    (previous?.type === "means" || /(?:^| )(?:using|choosing|selecting|sampling|picking|combining|trying)$/i.test(previous?.text ?? "")) &&
    /^(?:of|from)$/.test(lower(next)) &&
    /^\d+$/.test(afterNext?.text ?? "") &&
    (token.value ?? 0) < (afterNext?.value ?? 0)
      ? "count"
      : undefined,
  // "on 12 BEIR data sets"
  ({ token, previous, next, afterNext }) =>
    previous?.type === "on" && /^\d+$/.test(token.text) && has(next, "benchmark") && PARTS.test(afterNext?.text ?? "") ? "count" : undefined,
  // "on 19 of 28 settings"
  ({ token, previous, next, afterNext }) =>
    previous?.type === "on" && /^\d+$/.test(token.text) && lower(next) === "of" && afterNext?.lexeme === "number" ? "count" : undefined,
  ({ previous, beforeThat, token }) => (previous?.type === "of" && beforeThat?.reason === "count" && /^\d+$/.test(token.text) ? "count" : undefined),
  // "the success rate at turn 15 from 0.72", "an F1 at IoU 0.5 of 0.87"
  ({ previous, beforeThat, next, afterNext }) =>
    /^at$/i.test(beforeThat?.text ?? "") &&
    /^(?:\p{Ll}+|IoU)$/u.test(previous?.text ?? "") &&
    /^(?:of|from)$/.test(lower(next)) &&
    afterNext?.lexeme === "number"
      ? "setting"
      : undefined,
  // "reported on MVTec AD 2,": its edition
  ({ token, previous, next }) =>
    previous?.type === "benchmark" && /^[2-9]$/.test(token.text) && (next === undefined || ["comma", "stop", "close"].includes(next.lexeme))
      ? "version"
      : undefined,
  // "on a 7-point Likert scale"
  ({ previous, beforeThat, next, afterNext }) =>
    beforeThat?.type === "on" && /^(?:an?|the)$/.test(lower(previous)) && next?.lexeme === "dash" && has(afterNext, "points") ? "setting" : undefined,
  // "95% CI [0.15, 0.53]"
  ({ previous, beforeThat }) => (previous?.type === "open" && /(?:^| )(?:CIs?|IQR)$/.test(beforeThat?.text ?? "") ? "statistic" : undefined),
  ({ previous, beforeThat, next }) => (previous?.type === "comma" && beforeThat?.reason === "statistic" && next?.lexeme === "close" ? "statistic" : undefined),
  // "at 10% it surpasses B"
  ({ previous, next, afterNext }) =>
    lower(previous) === "at" && has(next, "percent") && /^(?:it|we|our|they)$/i.test(afterNext?.text ?? "") ? "setting" : undefined,
  // "1/20th the cost"
  ({ next, afterNext }) => (next?.lexeme === "slash" && /^\d+(?:st|nd|rd|th)$/.test(afterNext?.text ?? "") ? "setting" : undefined),
  ({ previous }) => (/^(?:top|rank|ranks|ranked|#|place|no)$/i.test(previous?.text ?? "") ? "rank" : undefined),
  ({ previous, beforeThat }) => (isRelation(previous) && /^p(?:-?values?)?$/i.test(beforeThat?.text ?? "") ? "p-value" : undefined),
  ({ previous, beforeThat }) =>
    isRelation(previous) && /^[ndtFzkχ]$/i.test(beforeThat?.text.split(" ").at(-1) ?? "")
      ? /^k$/i.test(beforeThat?.text ?? "")
        ? "hyper-parameter"
        : "statistic"
      : undefined,
  ({ previous, beforeThat }) =>
    isRelation(previous) && hyperparameters.has(beforeThat?.text.split(" ").at(-1) ?? "") && beforeThat?.type === "gap" ? "hyper-parameter" : undefined,
  // "128 x 128"
  ({ previous, beforeThat, next, afterNext }) =>
    (isTimes(next) && afterNext?.lexeme === "number") || (isTimes(previous) && (beforeThat?.type === "number" || beforeThat?.type === "thing"))
      ? "size"
      : undefined,
  ({ previous, token }) =>
    /^(?:section|figure|table|stage|phase|part|level|type|track|task|area|fold|version|layer|step|day|week|age|aged|epoch|chapter|algorithm|theorem|system|grade|tier)$/i.test(
      previous?.text.split(" ").at(-1) ?? "",
    ) &&
    Number.isInteger(token.value) &&
    !signed(token)
      ? "name"
      : undefined,
  ({ previous }) =>
    /(?:threshold|temperature|batch size|window|size|budget|budgets|ratio|dimension|rate of|seed|stride|horizon)$/i.test(previous?.text ?? "") &&
    previous?.type === "gap"
      ? "hyper-parameter"
      : undefined,
];

/** Of a number without a unit: a year, a count, a size. */
function bareReason({ token, previous, next, afterNext }: Place): Reason | undefined {
  const value = token.value ?? 0;
  const whole = Number.isInteger(value) && !token.text.includes(".");
  if (signed(token) || /[/]/.test(token.text)) return undefined;
  if (whole && value >= 1900 && value <= 2099 && !token.text.includes(",") && !(previous?.type === "from" || (previous?.type === "to" && has(next, "metric"))))
    return "year";
  // "39.6 on A and 812 on B"
  if (lower(next) === "on" && has(afterNext, "benchmark")) return undefined;
  const flanked = previous?.type === "from" || previous?.type === "to" || previous?.type === "equals" || lower(previous) === "of" || previous?.type === "reach";
  if (/^(?:million|billion|trillion|thousand|m|b|k|hundred)$/i.test(next?.text ?? "")) return "size";
  if (whole && next && isCounted(next, flanked)) return "count";
  // "34 particularly important dimensions"
  if (whole && has(next, "example") && afterNext?.lexeme === "word" && afterNext.aliases.length === 0 && !flanked) return "count";
  // "10 BLEU units"
  const isUnit = /^units?$/i.test(afterNext?.text ?? "");
  if (whole && has(next, "metric") && afterNext?.lexeme === "word" && afterNext.aliases.length === 0 && !flanked && !isUnit) return "count";
  if (whole && next?.lexeme === "word" && next.aliases.length === 0 && afterNext && !flanked && !has(next, "more")) return "count";
  return undefined;
}
function isCounted(next: Tagged, flanked: boolean): boolean {
  const isPlain = next.aliases.every((a) => a.type === "gap");
  if (next.lexeme === "word" && (isPlain || has(next, "bound"))) return isPlain || !flanked;
  if (next.type === "name" || next.lexeme === "mixed") return true;
  const metric = next.aliases.find((a) => a.type === "metric");
  return metric !== undefined && metrics.get(metric.entry)?.kind === "cost" && !flanked;
}
