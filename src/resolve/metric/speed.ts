import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { RATE } from "../../draft/telling.js";
import { textOf } from "../../phrase/mention.js";
import { leadingWords, type MetricMention, metricIn } from "../../phrase/metric-mention.js";
import { type Context, tokensOf } from "../context.js";

/*
 * Speeds, which are told by verbs, adverbs and units more often than by a metric's name.
 */

/** "a 2.8x speedup, outperforming B by 1.3x": a factor over a rival is of what the factor before it is of. */
export function asFast(draft: Draft, drafts: readonly Draft[]): MetricMention | null {
  if (draft.relation !== "factor" || phraseOf(draft).verb?.type !== "beat") return null;
  const before = drafts.findLast((d) => d.relation === "factor" && d.rejected === null && d.island.start < draft.island.start);
  const noun = before && [...attributesAt(before.attributes, "head", "lead"), ...attributesAt(before.clause, "object")].flatMap((np) => np.tokens);
  return noun?.some((t) => t.type === "gain" && t.entry === "speedup") ? { text: "speedup", entry: "speedup" } : null;
}

/** "a 2.5x speedup in attention", "a 6.7x distillation speedup". */
export function ofSpeedup(draft: Draft): MetricMention | null {
  for (const { tokens } of [...attributesAt(draft.attributes, "head", "lead"), ...attributesAt(draft.clause, "object", "lead")]) {
    const at = tokens.findIndex((t) => t.type === "gain" && t.entry === "speedup");
    if (at >= 0) return { text: [...leadingWords(tokens.slice(0, at)), tokens[at]?.text].join(" "), entry: "speedup" };
  }
  return null;
}

/** "3 times faster inference", "speeds up inference 129 times". */
export function ofSpeed(draft: Draft, context: Context): MetricMention | null {
  const { verb } = phraseOf(draft);
  const said = [...attributesAt(draft.attributes, "head", "lead"), ...attributesAt(draft.clause, "object", "lead")].flatMap((np) => np.tokens);
  const faster =
    said.some((t) => (t.type === "more" || t.type === "less") && /^(?:faster|quicker|slower|as fast)$/i.test(t.text)) ||
    verb?.entry === "speed up" ||
    verb?.entry === "accelerate";
  // "30% cheaper than B"
  if (draft.delta !== null && said.some((t) => /^cheaper$/i.test(t.text))) return { text: "cost", entry: "cost" };
  // "drawing speeds up to 3.2 times faster": as it is called
  const called = attributesAt(draft.clause, "object").find((np) => /\bspeeds?$/.test(textOf(np)));
  if (faster && called) return { text: textOf(called), entry: "inference speed" };
  if (!faster || draft.delta === null) return null;
  const done = doneFaster(draft);
  if (done) return { text: done, entry: speedOf(done) };
  const before = tokensOf(draft, context)[draft.island.start - 1]?.text ?? "";
  // "5 times faster in training"
  const where = attributesAt(draft.attributes, "inside", "on").map(textOf);
  return speed(speedOf([...said.map((t) => t.text), ...where, before].join(" ")));
}
/** Which speed it is, by what is done: "converges 5 times faster". */
const speedOf = (words: string): string =>
  /\bconverg/i.test(words) ? "convergence speed" : /\b(?:train|fine-tun)(?:e?s|ed|ing)?\b/i.test(words) ? "training speed" : "inference speed";
/** "60x faster token generation", "accelerates retrieval by 5.5x": what is done so fast, as the text calls it. */
function doneFaster(draft: Draft): string | null {
  for (const { tokens } of attributesAt(draft.attributes, "head", "lead")) {
    const at = tokens.findIndex((t) => t.type === "more" || t.type === "less");
    const behind = tokens
      .slice(at + 1)
      .filter((t) => t.type !== "average")
      .map((t) => t.text)
      .join(" ");
    if (at >= 0 && behind !== "") return behind;
  }
  const { verb, nps } = phraseOf(draft);
  const [object] = verb?.entry === "speed up" || verb?.entry === "accelerate" ? nps : [];
  return object?.tokens.every((t) => t.type === "gap") ? textOf(object).replace(/^(?:the|its|their|our) /, "") : null;
}

/** "45.2% mAP at 60 FPS". */
export const atSpeed = ({ item, quantity }: Draft): MetricMention | null =>
  item?.lead?.link?.type === "on" && RATE.test(quantity.unit?.text ?? "") && quantity.unit ? { text: quantity.unit.text, entry: "throughput" } : null;

/** "a processing speed of 41 FPS": what the rate is of, and not its unit. */
export function ofNamedRate(draft: Draft): MetricMention | null {
  if (draft.quantity.unit?.type !== "physical" || !RATE.test(draft.quantity.unit.text)) return null;
  const said = [...attributesAt(draft.attributes, "lead"), ...attributesAt(draft.clause, "object", "lead")].map(metricIn);
  const named = said.find((m) => /(?:speeds?|rates?|throughput)$/.test(m?.text ?? ""));
  // "a latency of 12.5 ms (80 FPS)"
  if (said.some((m) => m?.entry === "latency")) return { text: draft.quantity.unit.text, entry: "throughput" };
  return named ? { text: named.text, entry: "throughput" } : null;
}

const RUNS = new Set([
  "run",
  "predict",
  "operate",
  "process",
  "achieve",
  "reach",
  "attain",
  "get",
  "hit",
  "obtain",
  "deliver",
  "have",
  "maintain",
  "keep",
  "sustain",
]);
/** "runs at 45 FPS", "can render scenes at 90 FPS"; "videos at 30 FPS" are how they were taken. */
export function ofRate(draft: Draft, context: Context): MetricMention | null {
  const { unit } = draft.quantity;
  if (unit?.type !== "physical" || !RATE.test(unit.text)) return null;
  const { verb, nps, link } = phraseOf(draft);
  // "outperforms B by a large margin at over 60 FPS"
  if (verb?.type === "beat" && link?.text === "at") return { text: unit.text, entry: "throughput" };
  // "in real time (40 FPS)", "real-time capability (>50 FPS)"
  const [host] = attributesAt(draft.attributes, "host");
  if (host && /\breal[ -]time\b|^(?:the )?(?:efficiency|speed)$/i.test(textOf(host))) return { text: unit.text, entry: "throughput" };
  const runs = RUNS.has(verb?.entry ?? "") && nps.every((np) => /\b(?:inference|real-time|speeds?|rates?)\b/.test(textOf(np)));
  const before = tokensOf(draft, context).slice(Math.max(draft.island.start - 3, 0), draft.island.start);
  const said = [...before.map((t) => t.text), ...nps.map(textOf)].join(" ");
  const does = (link?.text ?? before.at(-1)?.text) === "at" && /\b(?:render|draw|run|infer|process|stream|generat|track|detect)\p{Ll}*\b/u.test(said);
  // "40.1 mAP with 120 FPS"
  const beside = before.at(-1)?.text === "with" && (before.at(-2)?.type === "metric" || before.at(-2)?.type === "percent");
  return runs || does || beside ? { text: unit.text, entry: "throughput" } : null;
}

const speed = (name: string): MetricMention => ({ text: name, entry: name });
