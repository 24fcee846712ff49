import { type Context, tokensOf } from "./context.js";
import { attributesAt, type Draft, phraseOf } from "./draft.js";
import { type MetricMention, textOf } from "./mention.js";

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

/** "a 2.5x speedup", "3 times faster inference", "speeds up inference 129 times". */
export function ofSpeed(draft: Draft, context: Context): MetricMention | null {
  const { verb } = phraseOf(draft);
  const said = [...attributesAt(draft.attributes, "head", "lead"), ...attributesAt(draft.clause, "object", "lead")].flatMap((np) => np.tokens);
  const noun = said.find((t) => t.type === "gain" && t.entry === "speedup");
  if (noun) return { text: noun.text, entry: "speedup" };
  const faster =
    said.some((t) => (t.type === "more" || t.type === "less") && /^(?:faster|quicker|slower|as fast)$/i.test(t.text)) ||
    verb?.entry === "speed up" ||
    verb?.entry === "accelerate";
  return faster && draft.delta !== null
    ? speed(
        [...said, ...tokensOf(draft, context).slice(0, draft.island.start).slice(-1)].some((t) => /\btrain(?:s|ed|ing)?\b/.test(t.text))
          ? "training speed"
          : "inference speed",
      )
    : null;
}

/** "45.2% mAP at 60 FPS". */
export const atSpeed = ({ item, quantity }: Draft): MetricMention | null =>
  item?.lead?.link?.type === "on" && quantity.unit?.type === "physical" ? { text: quantity.unit.text, entry: "throughput" } : null;

const RUNS = new Set(["run", "predict", "operate", "process", "achieve", "reach", "attain", "get", "hit"]);
/** "runs at 45 FPS"; "videos at 30 FPS" are how they were taken. */
export const ofRate = (draft: Draft): MetricMention | null =>
  draft.quantity.unit?.type === "physical" &&
  /^(?:FPS|frames|tokens)/i.test(draft.quantity.unit.text) &&
  RUNS.has(phraseOf(draft).verb?.entry ?? "") &&
  phraseOf(draft).nps.every((np) => /\b(?:inference|real-time|speeds?|rates?)\b/.test(textOf(np)))
    ? { text: draft.quantity.unit.text, entry: "throughput" }
    : null;

const speed = (name: string): MetricMention => ({ text: name, entry: name });
