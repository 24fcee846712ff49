import type { Draft } from "./draft.js";

/** "up to 5% and 6%", "1.2 and 0.8 points": the bound before a list and the unit behind it hold for every item. */
export function inheritFromList(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const list = drafts.filter((d) => d.island === draft.island && d.group === draft.group);
    const [first] = list;
    const unit = draft.quantity.unit ?? (draft.slot.of > 1 ? (list.at(-1)?.quantity.unit ?? null) : null);
    const led = first && first !== draft && draft.quantity.bound === null && first.quantity.bound !== "range" ? first.quantity.bound : draft.quantity.bound;
    const relation = draft.relation ?? (unit?.type === "points" && draft.delta !== null ? "absolute" : null);
    return unit === draft.quantity.unit && led === draft.quantity.bound ? draft : { ...draft, relation, quantity: { ...draft.quantity, unit, bound: led } };
  });
}
