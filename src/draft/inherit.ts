import { turnOf } from "../phrase/mention.js";
import { saysWhere } from "./attributes.js";
import type { Draft } from "./draft.js";

/** "from 73% with one page to 84% with two, and to 87% with three": what goes on rises from where the list began. */
export function inheritSource(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { score, baseline, delta, item, island, group, quantity } = draft;
    if (score === null || baseline !== null || delta !== null || item === null || (item.lead?.nps.length ?? 0) > 0 || saysWhere(draft.attributes)) return draft;
    const first = drafts.find((d) => d.island === island && d.baseline !== null && d.score !== null && d.group < group && !d.rivalOnly);
    const alike = first?.slot.of === 1 && first.quantity.unit?.type === quantity.unit?.type && !saysWhere(first.attributes);
    const goesOn = item.lead?.link?.type === "to" || first?.attributes.some((a) => a.position === "means");
    if (!first || !alike || !goesOn) return draft;
    const rivals = first.attributes.filter((a) => a.position === "versus");
    const numbers = [...first.numbers.filter((t) => t.value === first.baseline), ...draft.numbers];
    return { ...draft, baseline: first.baseline, numbers, attributes: [...draft.attributes, ...rivals] };
  });
}

/** "up to 5% and 6%", "1.2 and 0.8 points": the bound before a list and the unit behind it hold for every item. */
export function inheritFromList(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const list = drafts.filter((d) => d.island === draft.island && d.group === draft.group);
    const [first] = list;
    // "a Dice of 0.91, 2.1% above B": a difference has a unit of its own
    const last = list.findLast((d) => (d.delta === null) === (draft.delta === null));
    const unit = draft.quantity.unit ?? (draft.slot.of > 1 ? (last?.quantity.unit ?? null) : null) ?? unitBefore(draft, drafts);
    const led =
      draft.quantity.bound ?? (first && first !== draft && first.quantity.bound !== "range" ? first.quantity.bound : null) ?? boundBefore(draft, drafts);
    // "an F1 above 0.92": the joint may be the bound
    const joint = (draft.item?.lead?.link ?? draft.island.phrase.link)?.entry ?? "";
    const bound = led ?? (BOUNDS.has(joint) ? joint : isMost(draft) ? "up_to" : null);
    const relation = draft.relation ?? (unit?.type === "points" && draft.delta !== null ? "absolute" : null);
    return unit === draft.quantity.unit && bound === draft.quantity.bound ? draft : { ...draft, relation, quantity: { ...draft.quantity, unit, bound } };
  });
}

/** "2.1 points on A and 3.4 on B": the second has no unit, nor a noun of its own. */
function unitBefore(draft: Draft, drafts: readonly Draft[]): Draft["quantity"]["unit"] {
  const { item, delta, island, group } = draft;
  if (delta === null || item === null || item.np !== null || (item.lead?.nps.length ?? 0) > 0) return null;
  return drafts.find((d) => d.island === island && d.group < group && d.delta !== null && d.quantity.unit?.type === "points")?.quantity.unit ?? null;
}

/** "up to 40% lower latency and 25% higher throughput": what has no joint of its own goes on with the list. */
function boundBefore(draft: Draft, drafts: readonly Draft[]): string | null {
  const { item, delta, island } = draft;
  const [first] = island.phrase.items;
  if (item === null || item.lead !== null || !first || first === item) return null;
  const opening = drafts.find((d) => d.island === island && d.item === first);
  if (!opening || (opening.delta === null) !== (delta === null)) return null;
  if (delta !== null && opening.quantity.bound === "up_to") return "up_to";
  // "by about 82% in memory and 85% in time": told in the same way
  const alike = opening.quantity.unit?.type === draft.quantity.unit?.type && (first.np === null) === (item.np === null);
  const { bound } = opening.quantity;
  if (alike && bound !== "range" && item.mods[0] !== undefined && item.mods[0].prep.text === first.mods[0]?.prep.text) return bound;
  // "up to 91% accuracy, 88% recall and 93% AUC"
  const before = island.phrase.items.slice(0, island.phrase.items.indexOf(item));
  const listed = before.every(({ np, mods, note }) => np !== null && mods.length === 0 && note === null) && item.np !== null;
  return listed && opening.quantity.bound !== "range" && opening.quantity.unit?.type === draft.quantity.unit?.type ? opening.quantity.bound : null;
}
/** "a maximum improvement of 9%". */
const isMost = (draft: Draft): boolean =>
  draft.delta !== null &&
  draft.island.phrase.link?.type === "of" &&
  draft.island.phrase.nps.some((np) => /^(?:an? |the )?maxim(?:um|al)\b/i.test(np.tokens.map((t) => t.text).join(" ")) && turnOf(np) !== 0);
const BOUNDS = new Set(["at_least", "up_to", "about"]);
