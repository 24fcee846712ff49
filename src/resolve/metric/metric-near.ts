import { attributesAt, type Draft, type Position, phraseOf, pick } from "../../draft/draft.js";
import { KEEPS, SPENDS } from "../../draft/telling.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Np } from "../../parse/actions.js";
import { isHeldAgainst } from "../../phrase/held-against.js";
import { textOf } from "../../phrase/mention.js";
import { type MetricMention, metricBeforeNote, metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { broughtTurn } from "../../phrase/turns.js";
import { lookUp, nameKey } from "../../vocabulary/aliases.js";
import { byPlace, calledMetric, narrowing } from "./unnamed-metric.js";

/*
 * The metric that stands beside a number, or that the verb it hangs on acts on.
 */

const NEAR: readonly Position[] = ["head", "lead", "inside", "note"];

export function first(draft: Draft, attributes: Draft["attributes"], positions: readonly Position[]): MetricMention | null {
  for (const position of positions) {
    // "the lowest RMSE (3.2), followed by ARIMA (4.1)": who follows is no measure
    const all = attributesAt(attributes, position);
    const follower = all.findIndex((np) => /followed by$/.test(np.joint?.text ?? ""));
    const list = follower < 0 ? all : all.slice(0, follower);
    // "A and B's accuracy": whose it is, and no measures
    const owned = list.at(-1)?.tokens.some((t) => t.type === "possessive") ?? false;
    const measured = draft.slot.of > 1 && list.length === draft.slot.of && !owned && list.some((np) => metricIn(np) !== null);
    for (const np of pick(list, draft.slot)) {
      // "MMLU and GSM8K accuracies": what the last of the places is measured by
      const placed = measured && np.tokens.every((t) => t.type === "benchmark");
      const metric = metricIn(np) ?? (placed ? metricIn(list.at(-1) as Np) : measured ? (namedAlone(np) ?? narrowing(np, list.at(-1) as Np)) : null);
      // "a segmentation accuracy (mIoU)": the parenthesis is the more exact
      const noted =
        np.note && np.note.items.length === 0 ? np.note.nps.map(metricIn).find((m) => m !== null && m.entry !== null && m.entry !== metric?.entry) : null;
      // "the Frechet Audio Distance (FAD)": by its whole name
      if (noted) return metric === null && np.note && np.tokens.at(-1)?.type === "name" ? { ...noted, text: np.tokens.at(-1)?.text ?? noted.text } : noted;
      // "in meeting all quality criteria": where, and not what
      const where =
        (position === "inside" && ((tellsCost(metric) && draft.score !== null) || /^\p{L}+ing (?:all|the|an?|its|their|these)\b/u.test(textOf(np)))) ||
        (position === "purpose" && SPARED.test(textOf(np)));
      if (metric && !where) return metric;
    }
  }
  return null;
}

/** "for confidently removing objects", "without sacrificing accuracy": what is done or spared beside what is measured. */
const SPARED =
  /^(?:(?:any |a |noticeable |significant )*(?:loss|drop|degradation)\b|(?:\p{L}+ly \p{L}+ing|compromising|sacrificing|losing|degrading|hurting|harming|reducing|affecting|impacting|highlighting|showing|demonstrating) )/u;

/** "reduces biases by 19% in preference data": what the verb acts on comes before where. */
const acting = (draft: Draft): MetricMention | null => {
  const { verb, nps, mods } = phraseOf(draft);
  const type = verb?.type;
  // "reduces the drop in precision by 28%"
  const [turned, within] = [nps[0]?.tokens.at(-1), mods[0]];
  const of = within && /^(?:in|of)$/.test(within.prep.text) ? metricIn(within.nps[0] as Np) : null;
  if (type === "fall" && nps.length === 1 && turned?.type === "loss" && of?.entry)
    return { text: `${turned.text} ${within?.prep.text} ${of.text}`, entry: null };
  // "halves the memory with less than 1% drop in accuracy"
  // "reduces tokens by 25%, within a 3% drop in accuracy"
  const beside = (draft.item?.lead?.link ?? phraseOf(draft).link)?.type === "means" || (draft.item !== null && draft.item !== phraseOf(draft).items[0]);
  const brought = broughtTurn(phraseOf(draft)) !== 0 && draft.item === phraseOf(draft).items[0];
  const loses = brought || (beside && attributesAt(draft.attributes, "head", "lead").some((np) => np.tokens.at(-1)?.type === "loss"));
  const lost = loses ? first(draft, draft.attributes, ["inside"]) : null;
  if (lost) return lost;
  return type === "rise" || type === "fall"
    ? (first(draft, draft.attributes, ["head", "lead"]) ?? calledMetric(draft) ?? first(draft, draft.clause, ["object"]))
    : null;
};
export function near(draft: Draft): MetricMention | null {
  // "8.4 points of accuracy gain", "7 ms of extra latency"
  const points = draft.delta !== null && draft.score === null && draft.item?.mods[0]?.prep.type === "of" ? first(draft, draft.attributes, ["of"]) : null;
  if (points && (draft.quantity.unit?.type === "points" || tellsCost(points))) return points;
  const [host] = draft.delta === null ? attributesAt(draft.attributes, "host") : [];
  const measured = host && !attributesAt(draft.attributes, "head", "lead").some((np) => metricIn(np) !== null) ? metricBeforeNote(host) : null;
  if (measured) return measured;
  // "with marginal overhead (<10%)"
  const ordered = host ? ofHosts(draft, host) : null;
  if (ordered) return ordered;
  const hosted =
    host && draft.item?.lead?.link?.type !== "equals" && !attributesAt(draft.attributes, "head", "lead").some((np) => metricIn(np) !== null)
      ? metricIn(host)
      : null;
  // "along with strong MRR values (e.g., 48.9 on A)"
  // "excels in metrics such as SSIM (0.91)"
  const exemplified =
    host !== undefined &&
    attributesAt(draft.clause, "example", "inside").includes(host) &&
    /metrics$/.test(textOf(attributesAt(draft.clause, "inside")[0] ?? host));
  if (exemplified && !hosted) return namedAlone(host);
  const listed = (exemplified || host?.joint?.type === "and") && hosted !== null && hosted.entry !== null && hosted.entry !== "performance";
  if (hosted && hosted.entry !== "data" && (tellsCost(hosted) || listed)) return hosted;
  // "with fewer retrieval rounds (2.2 vs. 5.0)": what there is less of
  const [fewer, noun, ...more] = host && !hosted ? host.tokens : [];
  if (FEWER.test(fewer?.text ?? "") && noun?.type === "gap" && more.length === 0) return { text: noun.text, entry: null };
  // "A is best in recall (0.81) and B in precision (0.77)"
  if (hosted && host && attributesAt(draft.clause, "inside").includes(host)) return hosted;
  const acted = acting(draft);
  // "improves performance by 9.6% in macro F1", "reduces the complexity by 82% in parameters": the more exact of the two
  const exact = acted && draft.delta !== null ? measuredInside(draft, acted) : null;
  if (exact) return exact;
  if (acted && acted.entry !== "performance") return acted;
  return first(draft, draft.attributes, NEAR) ?? acted ?? ofLead(draft) ?? byPlace(draft) ?? ofShare(draft);
}
/** "the best precision and recall (0.93 and 0.91)": as many metrics as amounts. */
function ofHosts(draft: Draft, host: Np): MetricMention | null {
  const { nps, mods } = phraseOf(draft);
  const list = [nps, ...mods.map((m) => m.nps)].find((one) => one.length === draft.slot.of && one.at(-1) === host) ?? [];
  // "the best CLIP and BLIP scores (0.34 and 0.31)"
  const names = host.tokens.at(-1)?.entry === "score" ? list.map((np) => np.tokens.find((t) => t.type === "name")) : [];
  const scores = names.map((t) => (t ? `${t.text} score` : ""));
  const isKnown = scores.some((score) => lookUp(nameKey(score)).some((a) => a.type === "metric"));
  const scored = scores.length > 1 && isKnown && scores.every((score) => score !== "") ? scores.map((text) => ({ text, entry: null })) : null;
  const measured = draft.slot.of > 1 ? (scored ?? list.map((np) => metricIn(np) ?? narrowing(np, host))) : [];
  return measured.length === draft.slot.of && measured.every((m) => m !== null) ? (measured[draft.slot.index] ?? null) : null;
}
const FEWER = /^(?:fewer|less|shorter|longer|smaller|lower|higher)$/i;
const GENERIC = /(?:performance|quality|accuracy|efficiency|complexity|costs?|overhead|footprint|computations?|compute|resources|usage)$/i;
/** The known metric that a change is told in, of the kind of what is changed: behind the amount only where what is changed is no measure of its own. */
function measuredInside(draft: Draft, acted: MetricMention): MetricMention | null {
  const [np] = pick(attributesAt(draft.attributes, "inside"), draft.slot);
  const metric = np?.tokens.at(-1)?.type === "metric" ? metricIn(np) : null;
  // "improves FID by 12%, along with an enhancement in R-precision by 4.8%"
  const isBefore = (np?.tokens[0]?.start ?? 0) < (draft.quantity.tokens[0]?.start ?? 0);
  const isExact = metric !== null && metric.entry !== "data" && tellsCost(metric) === tellsCost(acted);
  return isExact && (isBefore || GENERIC.test(acted.text)) ? metric : null;
}
/** "a recall of 0.72 for cars, and signs with a precision of 0.91". */
const ofLead = ({ item }: Draft): MetricMention | null =>
  item?.lead?.link?.type === "of"
    ? (item.lead.mods
        .at(-1)
        ?.nps.map(metricIn)
        .find((m) => m !== null) ?? null)
    : null;

/** "achieves 97% of the retrieval accuracy of B". */
function ofShare(draft: Draft): MetricMention | null {
  const { verb } = phraseOf(draft);
  // "saves 39% of training time", "requires 60% of its parameters"
  const spent = first(draft, draft.attributes, ["of"]);
  const [cost, whose] = draft.item?.mods ?? [];
  if (draft.score !== null && cost?.prep.type === "of" && whose?.prep.type === "of" && spent && tellsCost(spent)) return spent;
  const held = draft.item !== null && isHeldAgainst(draft.quantity, draft.item, draft.item.np, phraseOf(draft));
  // "matches it at 36% of its cost"
  if (draft.score !== null && (draft.item?.lead?.link ?? phraseOf(draft).link)?.text === "at" && spent && tellsCost(spent)) return spent;
  // "while using only 38% of the FLOPs"
  if (draft.score !== null && /using$/i.test((draft.item?.lead?.link ?? phraseOf(draft).link)?.text ?? "") && spent && tellsCost(spent)) return spent;
  // "with 0.5% of the parameters of B"
  const share = draft.item?.mods[1]?.prep.type === "of" && (draft.item.lead?.link ?? phraseOf(draft).link)?.type === "means";
  if (draft.score !== null && (held || share || SPENDS.has(verb?.entry ?? "")) && spent && tellsCost(spent)) return spent;
  // "a reduction of 96% of FLOPs"
  if (draft.delta !== null && draft.score === null && spent && tellsCost(spent) && phraseOf(draft).link?.type === "of") return spent;
  if (draft.score === null ? verb?.type !== "fall" || phraseOf(draft).nps.length > 0 : !KEEPS.has(verb?.entry ?? "")) return null;
  return first(draft, draft.attributes, ["of"]);
}
/** "AUC, CA and F1 of 99%, 86% and 90%": a name in a list of metrics. */
export const namedAlone = ({ tokens: [name, ...more] }: Np): MetricMention | null =>
  (name?.type === "name" || /^\p{Lu}{2,5}$/u.test(name?.text ?? "")) && more.length === 0 && name && !isSystemName(name.text)
    ? { text: name.text, entry: null }
    : null;
