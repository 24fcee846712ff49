import { type Attribute, attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { beaten } from "../../draft/rival-beside.js";
import { isLighter } from "../../draft/telling.js";
import type { Np } from "../../parse/actions.js";
import { isSystemPhrase, systemIn, textOf, turnOf } from "../../phrase/mention.js";
import { isCostNoun, metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { BEHIND, isUpOrDown } from "../../phrase/turns.js";
import { isAnothers } from "../another.js";
import { type Context, islandsOf, tokensOf } from "../context.js";
import { unitOf } from "./unit.js";

/** "achieves 69.2, outperforming B by 5.3": one claim per rival; lists of equal length go together. */
export function joinScores(drafts: readonly Draft[], context: Context): Draft[] {
  const joined: Draft[] = [];
  const absorbed = new Set<Draft>();
  for (const draft of drafts) {
    const level = levelBehind(drafts, draft);
    if (level) {
      absorbed.add(level);
      joined.push({
        ...draft,
        score: level.score,
        scoreHigh: level.scoreHigh,
        quantity: { ...draft.quantity, unit: level.quantity.unit ?? draft.quantity.unit },
        numbers: [...draft.numbers, ...level.numbers],
        attributes: [...draft.attributes, ...level.attributes],
      });
      continue;
    }
    const isHeld = isMargin(draft);
    const scores = isHeld || isApposed(draft, drafts, context) ? scoresBeside(drafts, draft) : [];
    if (!isHeld && scores.length !== draft.slot.of) {
      joined.push(draft);
      continue;
    }
    const partner = scores.length === 1 ? scores[0] : scores.length === draft.slot.of && draft.slot.of > 1 ? scores[draft.slot.index] : undefined;
    if (
      !partner ||
      !compatible(partner, draft, scores.length) ||
      hasOwnSubject(draft, context) ||
      isAnothers(draft.island, partner, context) ||
      hasOwnPlace(partner, draft, context)
    ) {
      joined.push(draft);
      continue;
    }
    if (partner.baseline === null) absorbed.add(partner);
    joined.push({
      ...partner,
      // "4% and 2% higher than A and B, respectively"
      slot: scores.length === 1 && draft.slot.of > 1 && partner.slot.of === 1 ? draft.slot : partner.slot,
      baseline: draft.baseline,
      delta: draft.delta,
      deltaHigh: draft.deltaHigh,
      relation: draft.relation,
      numbers: [...partner.numbers, ...draft.numbers],
      attributes: [...partner.attributes, ...rivalAttributes(draft)],
      clause: [...partner.clause, ...rivalsOf(draft)],
    });
  }
  return joined.filter((d) => !absorbed.has(d));
}

/** "improves F1 by 5.4%, reaching 79.1%", "by 2% and 1%, reaching 73% and 68%": what a change comes to, where the values stand alone. */
function levelBehind(drafts: readonly Draft[], change: Draft): Draft | undefined {
  const { verb } = phraseOf(change);
  const changes = (verb?.type === "rise" || verb?.type === "fall") && change.delta !== null && change.score === null && change.rejected === null;
  const alone = changes && drafts.filter((d) => d.island === change.island).length === change.slot.of;
  // "by 3.2 points, to 41.5%": in the same phrase
  const here = drafts.filter((d) => d.island === change.island && d.group !== change.group);
  const [to] = changes && here.length === 1 && change.slot.of === 1 && here[0]?.item?.lead?.link?.type === "to" ? here : [];
  if (to && to.item?.lead?.nps.length === 0 && to.score !== null && to.baseline === null && to.rejected === null) return to;
  const levels = alone ? drafts.filter((d) => d.island.start === change.island.end + 1) : [];
  const next = levels.length === change.slot.of || change.slot.of === 1 ? levels[change.slot.index] : undefined;
  const isLevel = next?.score != null && next.delta === null && next.baseline === null && next.slot.of === change.slot.of && next.rejected === null;
  if (!next || !isLevel) return undefined;
  // what is saved is no score
  if (change.slot.of > 1 && phraseOf(change).nps.some(isCostNoun)) return undefined;
  const isBare = (level: Draft): boolean => {
    const { verb, nps, link } = phraseOf(level);
    return verb?.type === "reach" && /ing$/.test(verb.text) && nps.length === 0 && link === null && !level.item?.np && level.item?.mods[0]?.prep.type !== "of";
  };
  const bare = levels.every(isBare);
  return bare && (unitOf(next) === unitOf(change) || change.relation === "factor" || change.quantity.unit?.type === "points") ? next : undefined;
}

/** What a margin says of its rival: "by 5% over B", "and B by 2%". */
const rivalAttributes = (draft: Draft): Attribute[] =>
  draft.attributes
    .filter((a) => a.position === "versus" || a.position === "lead")
    .map((a) => ({ position: "versus", nps: a.nps.filter((np) => a.position === "versus" || (metricIn(np) === null && turnOf(np) === 0)) }));

const rivalsOf = (draft: Draft) => {
  const { verb, nps } = phraseOf(draft);
  // "0.88, improving the previous best by 1.9%"
  if (verb?.type === "rise" && nps.length === 1 && metricIn(nps[0] as Np) === null) return [{ position: "versus" as const, nps }];
  // "exceeding A and B by 2% and 4%, respectively": the score that they are joined to is no list
  return verb?.type === "beat" && nps.length > 0 ? [{ position: "versus" as const, nps: beaten(draft) }] : draft.clause.filter((a) => a.position === "versus");
};

/** A difference to a rival: "outperforming B by 5.3", "a +2.5 point gain over B", "which is a 12% increase in recall". */
function isMargin(draft: Draft): boolean {
  if (draft.rejected !== null || draft.delta === null || draft.score !== null || draft.quantity.unit?.type === "factor") return false;
  if (isLighter(draft)) return false;
  // "excelling in short (+3.1%) and long (+6.2%) reports": of each its own
  const cases = phraseOf(draft)
    .mods.filter((m) => m.prep.type === "inside")
    .flatMap((m) => m.nps);
  if (draft.quantity.signed !== null && attributesAt(draft.attributes, "host").some((np) => cases.includes(np))) return false;
  const { verb } = phraseOf(draft);
  const bounded = draft.quantity.bound !== null && draft.quantity.bound !== "about";
  if (draft.baseline === null && bounded && (verb?.type !== "beat" || draft.quantity.bound === "up_to")) return false;
  // "with open models lagging 10 points": whom they lag behind is not said
  if (verb?.type === "beat" && BEHIND.test(verb.entry ?? "") && phraseOf(draft).nps.length === 0) return false;
  if (verb?.type === "beat" || RESTATES.has(verb?.entry ?? "") || isUpOrDown(phraseOf(draft))) return true;
  // "rises to 64.3%, a gain of 3.1 points over B"
  // "68.2 and 65.9 on A and B, respectively, with gains of 14.6% and 7.7%"
  const listed = verb === null && draft.slot.of > 1 ? phraseOf(draft).nps.at(-1) : undefined;
  const gain = draft.item?.lead?.nps.at(-1) ?? listed;
  // "valid 94% of the time, covers 21% more branches than B": of something else
  const more = draft.item?.np?.tokens.findIndex((t) => t.type === "more" || t.type === "less") ?? -1;
  if (verb === null && more >= 0 && draft.item?.np?.tokens[more + 1]?.type === "gap") return false;
  if (gain && turnOf(gain) !== 0 && metricIn(gain) === null && (attributesAt(draft.attributes, "versus").length > 0 || draft.slot.of > 1)) return true;
  const { items } = phraseOf(draft);
  const at = draft.item ? items.indexOf(draft.item) : -1;
  // "an improvement of 9.2 AP and 1.7 AP over A and B": held against what the last is
  if (gain && turnOf(gain) !== 0 && items.slice(at + 1).some((item) => item.lead === null && item.mods.some((m) => m.prep.type === "versus"))) return true;
  // "stays at 87.6, just 0.5 points lower"
  const [lower, ...others] = at > 0 && draft.quantity.unit?.type === "points" ? (draft.item?.np?.tokens ?? []) : [];
  if ((lower?.type === "less" || lower?.type === "more") && others.length === 0) return true;
  // "84%, improving on B by 9.1%"
  const [on] = verb?.entry === "improve" && phraseOf(draft).nps.length === 0 && phraseOf(draft).link?.type === "by" ? phraseOf(draft).mods : [];
  if (on?.prep.text === "on" && on.nps.length === 1 && on.nps.every((np) => systemIn(np) !== null && !np.tokens.some((t) => t.type === "benchmark")))
    return true;
  // "reaches 35.7, which improves the previous best by 4.8 points"
  if (verb?.type === "rise")
    return [...draft.clause, ...draft.attributes].some(
      (a) =>
        (a.position === "object" || a.position === "versus") &&
        a.nps.some(isSystemPhrase) &&
        a.nps.every((np) => metricIn(np) === null || a.position === "versus"),
    );
  return (verb?.type === "reach" || verb === null) && attributesAt(draft.attributes, "versus").length > 0;
}
/** "reaches 41.5% on A, a gain of 3.2%", "61% and 71%, gains of 3% and 4%": behind the comma, by how much what stands before it moved. */
function isApposed(draft: Draft, drafts: readonly Draft[], context: Context): boolean {
  const { island } = draft;
  const { item, quantity } = drafts.find((d) => d.island === island && d.group === draft.group) ?? draft;
  if (draft.rejected !== null || draft.delta === null || draft.score !== null || draft.quantity.unit?.type === "factor") return false;
  if (quantity.bound !== null && quantity.bound !== "about") return false;
  const at = item === null ? -1 : island.phrase.items.indexOf(item);
  const move = item?.lead ? item.lead.nps.at(-1) : item?.np;
  if (at < 1 || !item || !move || turnOf(move) === 0 || (item.lead && item.lead.link?.type !== "of") || (item.lead?.nps.length ?? 0) > 1) return false;
  const first = item.lead?.nps[0]?.tokens[0] ?? quantity.tokens[0];
  const tokens = tokensOf(draft, context);
  const comma = tokens.findIndex((t) => t.start === first?.start) - 1;
  const from = island.phrase.items[at - 1]?.amount;
  const told = (from?.kind === "quantity" ? from.tokens : from?.target.tokens)?.at(-1)?.end ?? 0;
  // "41% with 20M parameters, a 75% reduction": of the nearer
  return tokens[comma]?.type === "comma" && !tokens.slice(0, comma).some((t) => t.start >= told && (t.type === "thing" || t.type === "number"));
}
export const RESTATES = new Set(["represent", "mark", "correspond to"]);

/** The scores of the nearest list in the same sentence, before the margin or right behind it; those of the margin's own metric, where it names one. */
function scoresBeside(drafts: readonly Draft[], margin: Draft): Draft[] {
  // "few parameters (61.2% fewer than B) and reaches 94.1% accuracy"
  if (attributesAt(margin.attributes, "host").some((np) => tellsCost(metricIn(np)))) return [];
  const here = drafts.filter((d) => d.score !== null && d.delta === null && !d.rejected && (d.island !== margin.island || d.group < margin.group));
  const before = here.filter((d) => d.island.start <= margin.island.start).at(-1);
  const after = here.find((d) => d.island.start >= margin.island.end && d.island.start - margin.island.end <= 2);
  // "by 1.2 on A, and beats B on C (88.1 vs. 86.4)": held against another
  const near = before ?? (after?.item?.against.length ? undefined : after);
  if (!near) return [];
  const list = here.filter((d) => d.island === near.island);
  const metric = metricOf(margin);
  const alike = metric ? list.filter((d) => metricOf(d)?.entry === metric.entry) : [];
  // "25.6 BLEU for A and 29.8 for B, which is 1.9 and 1.4 BLEU better than C": as many as there are scores
  if (alike.length === 1 && margin.slot.of === list.length && list.length > 1) return list;
  if (alike.length === 1) return alike;
  // "an accuracy of 84.6% and an FID of 17.3, outperforming B by 5.4%"
  const united = list.length > 1 && margin.slot.of === 1 ? list.filter((d) => unitOf(d) === unitOf(margin)) : [];
  return united.length === 1 ? united : list;
}

/** The metric that a draft names beside its number. */
export const metricOf = (draft: Draft) => {
  const beside = [
    ...attributesAt(draft.attributes, "head", "lead", "inside"),
    ...attributesAt(draft.clause, ...(phraseOf(draft).verb?.type === "beat" ? ["inside" as const] : ["object" as const, "lead" as const])),
  ];
  return beside.map(metricIn).find((m) => m !== null) ?? null;
};

/** "improves to 58%, and training gets 30% cheaper than B": of something else. */
function hasOwnSubject(margin: Draft, context: Context): boolean {
  const [comma, and, subject] = tokensOf(margin, context).slice(Math.max(margin.island.start - 3, 0), margin.island.start);
  const finite = phraseOf(margin).verb?.type === "reach" && !/ing$/.test(phraseOf(margin).verb?.text ?? "");
  if (!finite || !subject || /^(?:which|that|this|it|thus|so|hence)\b/i.test(subject.text)) return false;
  // "..., the other group scored 6 points higher"
  if (subject.type === "gap" && and?.type === "comma" && /^the /i.test(subject.text)) return true;
  return comma?.type === "comma" && and?.type === "and" && subject.type === "gap";
}

/** "from 40% to 48%, and on B it yields a gain of 5.6 points": measured elsewhere. */
export const hasOwnPlace = (score: Draft, margin: Draft, context: Context): boolean =>
  islandsOf(margin, context).some(
    ({ phrase, start, end }) =>
      phrase.family === "setting" &&
      start >= score.island.end &&
      end <= margin.island.start + 1 &&
      phrase.mods[0]?.prep.type === "on" &&
      phrase.mods[0].nps.some((np) => np.tokens.some((t) => t.type === "benchmark")),
  );

/** Two metrics, or two places, are two measurements. */
function compatible(score: Draft, margin: Draft, scores: number): boolean {
  // "outperforms others by 2% and reduces the error to 0.1%"
  const turns = phraseOf(score).verb?.type === "rise" || phraseOf(score).verb?.type === "fall";
  if (score.island.start > margin.island.start && turns && phraseOf(score).nps.length > 0) return false;
  // "by 9% using just 12% of the parameters", "by 9% with 1.2 GB of memory": what it takes
  if (score.island.start > margin.island.start && attributesAt(score.attributes, "of").some(isCostNoun)) return false;
  const [a, b] = [metricOf(score), metricOf(margin)];
  // "by 7.2 points while lowering the cost to $0.08"
  if (a && !b && tellsCost(a) && margin.quantity.unit?.type === "points") return false;
  // "has 40% fewer than B, and runs at 112 FPS"
  if (score.quantity.unit?.type === "physical" && margin.item?.np?.tokens.every((t) => t.type === "less" || t.type === "more")) return false;
  // "71.2% on MMLU with 64% fewer tokens than B"
  if (!a && tellsCost(b) && score.quantity.unit?.type !== "physical") return false;
  // "takes 0.8s and is 13% more accurate than B"
  if (!a && b && !tellsCost(b) && score.quantity.unit?.type === "physical") return false;
  if (a && b && a.entry !== b.entry && b.entry !== "performance" && b.entry !== "score") return false;
  if (attributesAt(margin.attributes, "on").some((np) => np.tokens.some((t) => t.type === "benchmark" || t.type === "name"))) return false;
  // "73.8 on A, yet it lags behind B on C by 3.1"
  const [placed, apart] = [attributesAt([...score.attributes, ...score.clause], "on"), attributesAt(margin.clause, "on")].map((nps) =>
    nps.flatMap((np) => np.tokens).filter((t) => t.type === "benchmark"),
  );
  if (placed?.length && apart?.length && !apart.some((t) => placed.some((p) => p.entry === t.entry))) return false;
  const [here, there] = [settingOf(score), settingOf(margin)];
  if (here !== "" && there !== "" && here !== there) return false;
  return scores === 1 || margin.slot.of === scores;
}
/** "in fixed views": where a number was measured, in words. */
const settingOf = ({ attributes }: Draft): string =>
  attributesAt(attributes, "inside")
    .filter((np) => metricIn(np) === null)
    .map(textOf)
    .join(" ");
