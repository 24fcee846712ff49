import { saysWhere } from "../../draft/attributes.js";
import { attributesAt, type Draft, hostsArePlaces, type Position } from "../../draft/draft.js";
import type { Np } from "../../parse/actions.js";
import { type BenchmarkMention, benchmarksIn, mayNameData } from "../../phrase/benchmark-mention.js";
import { NOTHING, textOf } from "../../phrase/mention.js";
import { metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { type Context, tokensOf } from "../context.js";
import { labelledBefore, ofMeasured, openedAt, ownPlace, spokenOf } from "./place-around.js";
import { acrossGroups, formerOrLatter, fromAttributes, fromList, inOrder, MANY_DATASETS, PLACES, respectively } from "./place-lists.js";
import { fromSettings } from "./place-settings.js";

/*
 * Every way that the place of a claim is named.
 */

/** Where a place may be named, in the order in which it is believed; null where several are, and it is not said which. */
type Source = (draft: Draft, drafts: readonly Draft[], context: Context) => readonly BenchmarkMention[] | null;
const SOURCES: readonly Source[] = [
  (d) => one(ofHostsList(d)),
  (d, drafts, context) => one(acrossGroups(d, drafts) ?? formerOrLatter(d, context)),
  (d, _, context) => one(openedAt(d, context)),
  (d) => fromAttributes(d.attributes, hostsArePlaces(d) ? ["host", ...PLACES] : PLACES, d),
  (d, _, context) => one(labelledBefore(tokensOf(d, context), d.island.start)),
  (d, drafts, context) => one(besideNext(d, drafts, context)),
  (d, drafts) => one(namedAlike(d, drafts)),
  (d, drafts) => (!isTaught(d) && opensClause(d, drafts) ? fromAttributes(d.clause, ["on"], d) : []),
  ofSiblings,
  (d, drafts) => one(ofFirstNote(d, drafts)),
  (d) => (isTaught(d) ? [] : fromAttributes(d.clause, ofClause(d), d)),
  ofMeasured,
  // "Experiments on A show 3%, and 15% across four other datasets"
  (d) => (d.slot.of === 1 && d.attributes.some((a) => a.position === "on" && a.nps.some((np) => MANY_DATASETS.test(textOf(np)))) ? null : []),
  (d, drafts, context) => fromSettings(inOrder(d, drafts), context),
  (d, drafts) => one(fromList(d, drafts)),
  (d, drafts, context) => one(respectively(inOrder(d, drafts), context)),
  (d, drafts, context) => one(carriedOver(d, drafts, context)),
  (d, drafts, context) => one(goesOnTo(d, drafts, context)),
  (d, _, context) => one(labelledInList(d, context)),
  (d, _, context) => one(spokenOf(tokensOf(d, context), d.island.start)),
  (d, _, context) => one(ownPlace(d, context)),
];
const one = (place: BenchmarkMention | null | undefined): readonly BenchmarkMention[] => (place ? [place] : []);

/** "on A, B and C (91%, 78% and 83%)": as many amounts in the parenthesis behind the last of a list as it has places. */
function ofHostsList({ attributes, clause, slot }: Draft): BenchmarkMention | undefined {
  const [host] = slot.of > 1 ? attributesAt(attributes, "host") : [];
  const list = host && clause.find((a) => a.position === "on" && a.nps.length === slot.of && a.nps.at(-1) === host);
  const places = list
    ? benchmarksIn(
        list.nps.map((np) => ({ ...np, note: null })),
        true,
      )
    : [];
  return places.length === slot.of ? places[slot.index] : undefined;
}

/** The places of a claim: those of the first source that names any. */
export function placesOf(draft: Draft, drafts: readonly Draft[], context: Context): readonly BenchmarkMention[] {
  for (const source of SOURCES) {
    const places = source(draft, drafts, context);
    if (places === null || places.length > 0) return places ?? [];
  }
  return [];
}

/** "comparable to B pretrained on A while using 3x fewer parameters": what B learned from is no place. */
const isTaught = ({ island }: Draft): boolean => /(?:^| )(?:pre-?|fine-?)?(?:trained|tuned)$/i.test(textOf(island.phrase.nps.at(-1) ?? NOTHING));
/** "on A from 60% to 61%, and from 62% to 63% on B", "on A by 4 over X and by 2 over Y, and on B by 7": the clause's place is of its first amounts. */
function opensClause(draft: Draft, drafts: readonly Draft[]): boolean {
  const opens = drafts.filter((d) => d.island === draft.island && d.group <= draft.group);
  return opens.every((d) => d.group === draft.group) || (draft.island.phrase.link?.type === "by" && opens.slice(1).every(startsAnew));
}
/** What is beaten is no place, nor what leads its amount. */
const ofClause = ({ island }: Draft): readonly Position[] =>
  island.phrase.verb?.type === "beat" ? PLACES.filter((p) => p !== "lead") : ["object", "lead", ...PLACES];
/** "by 3.3% in mIoU and 7.8% in F1 on X": the last of a list says it for all. */
function ofSiblings(draft: Draft, drafts: readonly Draft[]): readonly BenchmarkMention[] {
  const island = drafts.filter((d) => d.island === draft.island && d.group !== draft.group);
  for (const sibling of [...island.filter((d) => d.group > draft.group), ...island.filter((d) => d.group < draft.group).reverse()]) {
    const places = fromAttributes(sibling.attributes, ["on", "inside", "purpose"], { ...draft, slot: siblingSlot(draft, sibling) });
    // "by 3.1% on in-house data and by 2.2% on Cityscapes": each has its own
    const apart = saysWhere(draft.attributes) && (sibling.group < draft.group || startsAnew(sibling) || saysWhere(sibling.attributes));
    if (places.length > 0 && !apart) return places;
  }
  return [];
}
const siblingSlot = (draft: Draft, sibling: Draft): Draft["slot"] => (sibling.slot.of === draft.slot.of ? draft.slot : { index: 0, of: 1 });

/** "96% precision on A, and 84% precision with 79% recall on B": the place behind what goes with it. */
function besideNext(draft: Draft, drafts: readonly Draft[], context: Context): BenchmarkMention | undefined {
  const { item, island } = draft;
  const next = tokensOf(draft, context)[island.end]?.text === "with" ? drafts.find((d) => d.island.start === island.end + 1) : undefined;
  const isLast = item !== null && item === island.phrase.items.at(-1) && item.mods.length === 0 && draft.slot.of === 1;
  // "runs at 62 FPS with 41.2 mAP on A"
  if (draft.quantity.unit?.type === "physical" || (item?.np && tellsCost(metricIn(item.np)))) return undefined;
  if (!next || !isLast || next.slot.of > 1 || next.item?.np == null || metricIn(next.item.np) === null) return undefined;
  const places = fromAttributes(next.attributes, ["on"], next);
  return places.length === 1 ? places[0] : undefined;
}
/** "improves F1 by 2% and cuts latency by 40% on A": the place behind the second predicate is said of both. */
function goesOnTo(draft: Draft, drafts: readonly Draft[], context: Context): BenchmarkMention | undefined {
  const { end, phrase } = draft.island;
  const tokens = tokensOf(draft, context);
  const next = tokens[end]?.type === "and" ? drafts.find((d) => d.island.start === end + 1) : undefined;
  if (!next || phrase.verb === null || next.island.phrase.verb === null || draft.task !== null || saysWhere(draft.attributes)) return undefined;
  const places = fromAttributes(next.attributes, ["on"], next);
  return places.length === 1 && next.slot.of === 1 ? places[0] : undefined;
}

/** "..., and by 2.2% on Cityscapes": an amount with a joint of its own. */
const startsAnew = ({ item }: Draft): boolean => item?.lead != null && item.lead.nps.length === 0;
/** "4.5x in Xylo, 5.3x in CIFAR-10", "99% (Xylo) and 97% (COCO)": a bare name where another item has a benchmark, or where each has a name of its own. */
function namedAlike(draft: Draft, drafts: readonly Draft[]): BenchmarkMention | null {
  const list = drafts.filter((d) => d.island === draft.island);
  const others = list.filter((d) => d.group !== draft.group);
  for (const position of ["inside", "note", "head"] as const) {
    const name = bareName(draft, position);
    if (!name) continue;
    const placed = others.some((d) => fromAttributes(d.attributes, [position], d).length > 0);
    if (placed || (others.length > 0 && isMeasured(draft) && [draft, ...others].every((d) => mayBeData(d, position))))
      return benchmarksIn([name], true)[0] ?? null;
  }
  return null;
}
/** "speed-ups of 4.5x in Xylo and 5.3x in ZetaSet", "AUCs (98% Xylo-X)": what is measured stands before. */
const isMeasured = ({ attributes, clause }: Draft): boolean =>
  [...clause.flatMap((a) => a.nps), ...attributesAt(attributes, "host")].map(metricIn).some((m) => m !== null && m.entry !== "performance");
/** A coined name; in parentheses of scores no short form of a part, as in "90% (WT) and 85% (TC)". */
function mayBeData(draft: Draft, position: Position): boolean {
  const text = bareName(draft, position)?.tokens[0]?.text ?? "";
  return mayNameData(text) && (position !== "note" || (draft.score !== null && text.length > 3));
}
/** "A (ImageNet accuracy +4%), B (+3%) and C (+1%)": the first parenthesis of a list tells it for all. */
function ofFirstNote(draft: Draft, drafts: readonly Draft[]): BenchmarkMention | undefined {
  const hosted = drafts.filter((d) => d.island === draft.island && attributesAt(d.attributes, "host").length > 0);
  const [first] = hosted;
  if (!first || first === draft || !hosted.includes(draft) || (draft.item?.np ?? draft.item?.lead ?? null) !== null) return undefined;
  const places = benchmarksIn(
    attributesAt(first.attributes, "head", "lead").filter((np) => metricIn(np) !== null),
    false,
  );
  return places.length === 1 ? places[0] : undefined;
}
/** "strong accuracy (Xylo-X: 91%, ZetaSet: 88%)": labels that are no systems', behind what is measured. */
function labelledInList(draft: Draft, context: Context): BenchmarkMention | null {
  const { family, link, nps, items } = draft.island.phrase;
  const [before, open] = tokensOf(draft, context).slice(Math.max(draft.island.start - 2, 0), draft.island.start);
  if (
    family !== "measurement" ||
    link?.type !== "colon" ||
    items.length < 2 ||
    open?.type !== "open" ||
    !MEASURED.test(before?.type === "metric" ? "scores" : (before?.text ?? ""))
  )
    return null;
  const labels = items.map((item, i) => (i === 0 ? nps : item.lead?.link?.type === "colon" ? item.lead.nps : []));
  const isLabel = ([np, ...more]: readonly Np[]): boolean =>
    more.length === 0 && np?.tokens.length === 1 && np.tokens[0]?.type === "name" && mayNameData(np.tokens[0].text);
  const own = labels[draft.item ? items.indexOf(draft.item) : -1];
  return own && labels.every(isLabel) ? (benchmarksIn(own, true)[0] ?? null) : null;
}
const MEASURED = /(?:^| )(?:scores?|results?|performance|gains?|improvements?)$/;
/** The only phrase at a position, where it is a name alone. */
function bareName(draft: Draft, position: Position): Np | undefined {
  const [np, ...more] = attributesAt(draft.attributes, position);
  return np && more.length === 0 && np.tokens.length === 1 && np.tokens[0]?.type === "name" ? np : undefined;
}
/** "achieving 97% on A and raising the task score from 95.0 to 96.5": the place of the claim before in the sentence, where this one names none. */
function carriedOver(draft: Draft, drafts: readonly Draft[], context: Context): BenchmarkMention | undefined {
  if ([...draft.attributes, ...draft.clause].some((a) => a.position === "on" || a.position === "purpose")) return undefined;
  const before = drafts.filter((d) => d.island.end <= draft.island.start).at(-1);
  // "(QQP accuracy 88.4% with 18.6% tokens)": what goes with it
  const goesWith = before?.island.end === draft.island.start - 1 && tokensOf(draft, context)[before.island.end]?.type === "means";
  const places = before
    ? fromAttributes([...before.attributes, ...(goesWith ? before.clause : [])], ["on", "inside", ...(goesWith ? ["lead" as const] : [])], before)
    : [];
  // "93% on A and 82% on B, with drops of up to 1.9%": said of both
  const others = drafts.filter((d) => d.island === before?.island && d.group !== before.group);
  if (draft.quantity.bound === "up_to" && others.some((d) => fromAttributes(d.attributes, ["on", "inside"], d).length > 0)) return undefined;
  return places.length === 1 && before?.slot.of === 1 ? places[0] : undefined;
}
