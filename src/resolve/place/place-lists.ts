import { type Attribute, type Draft, hostsArePlaces, type Position, pick } from "../../draft/draft.js";
import { COINED, isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { type BenchmarkMention, benchmarksIn } from "../../phrase/benchmark-mention.js";
import { nameAlone, textOf } from "../../phrase/mention.js";
import { metricIn } from "../../phrase/metric-mention.js";
import { listEnding } from "../../phrase/phrases.js";
import { subjectBefore } from "../../phrase/subject.js";
import { DATA_SET, DATA_SETS, DRAWN, SEVERAL } from "../../vocabulary/words.js";
import { type Context, tokensOf } from "../context.js";

/*
 * Lists of places, and the amounts that stand in the same order.
 */

export const PLACES: readonly Position[] = ["on", "under", "against", "inside", "purpose", "note", "head", "lead", "of", "means", "host", "by"];

export function fromAttributes(attributes: readonly Attribute[], positions: readonly Position[], draft: Draft): readonly BenchmarkMention[] {
  for (const position of positions) {
    for (const [i, attribute] of attributes.entries()) {
      if (attribute.position !== position) continue;
      // "a 4x speedup with no drop on A": where nothing is lost
      const before = attributes[i - 1];
      if (position === "on" && before?.position === "means" && before.nps.some((np) => KEPT.test(textOf(np)))) continue;
      const whole = attributes[i + 1];
      if (whole?.position === "of" && areParts(attribute.nps)) {
        const parted = benchmarksIn(whole.nps, areSubsets(attribute.nps) || whole.nps.every(isCoined));
        if (parted.length === 1) return parted;
      }
      const found = pick(benchmarksIn(attribute.nps, position === "on" || (position === "host" && hostsArePlaces(draft))), draft.slot);
      if (found.length > 0) return found;
    }
  }
  return [];
}

const KEPT = /^(?:(?:almost |nearly )?no|minimal|little|negligible|marginal) .*(?:drop|loss|losses|degradation|decrease|decline|reduction)$/i;
/** "the Physics and Biology subsets" of MMLU: parts, which name no benchmark. */
export const areParts = (nps: readonly Np[]): boolean => PART.test(nps.at(-1)?.tokens.at(-1)?.text ?? "");
/** A coined name alone: "on the test set of VeloraX". */
const isCoined = (np: Np): boolean => COINED.test(nameAlone(np) ?? "");
/** "on a subset of X": what is only a name must be data. */
export const areSubsets = (nps: readonly Np[]): boolean => /(?:^| )(?:subsets?|splits?)$/i.test(nps.at(-1)?.tokens.at(-1)?.text ?? "");
const PART = new RegExp(
  `(?:^| )(?:${DRAWN}|subsets?|splits?|(?:test|validation|dev|development|evaluation|training) sets?|parts?|portions?|sections?|tracks?|tasks?|categories|category|domains?|levels?|subtasks?)$`,
  "i",
);

/** The first of each group of amounts that stand alone in a phrase, each with a metric of its own: "42.1 mAP and 68.9 MOTA". */
export function amountsBeside(draft: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const beside = drafts.filter((d) => d.island === draft.island && d.slot.of === 1);
  return beside.filter((d, i) => beside.findIndex((other) => other.group === d.group) === i);
}
export const placeAmong = (draft: Draft, amounts: readonly Draft[]): number => amounts.findIndex((d) => d.group === draft.group);

/** "91.8 AUC and 66.4 AP on A and B": as many places behind the last amount as there are amounts. */
export function acrossGroups(draft: Draft, drafts: readonly Draft[]): BenchmarkMention | undefined {
  const amounts = amountsBeside(draft, drafts);
  const said = amounts.map((d) => fromAttributes(d.attributes, ["on"], d));
  const last = said.at(-1) ?? [];
  // "4x faster than A and 30x faster than B on benchmarks such as C and D": both on either
  if (amounts.at(-1)?.item?.mods.some((m) => m.prep.type === "example")) return undefined;
  return amounts.length > 1 && last.length === amounts.length && said.slice(0, -1).every((places) => places.length === 0)
    ? last[placeAmong(draft, amounts)]
    : undefined;
}

/** "On A and B, it reaches 42.1 mAP and 68.9 MOTA, respectively": such amounts stand in order too. */
export function inOrder(draft: Draft, drafts: readonly Draft[]): Draft {
  const amounts = amountsBeside(draft, drafts);
  const isOrdered = draft.slot.of === 1 && amounts.length > 1 && draft.island.phrase.items.some((item) => item.respectively);
  return isOrdered ? { ...draft, slot: { index: placeAmong(draft, amounts), of: amounts.length } } : draft;
}

/** "We evaluate on A and B. It reaches 76% and 68%, respectively": the list of as many places in a sentence before. */
export function respectively(draft: Draft, context: Context): BenchmarkMention | undefined {
  const { island, slot, sentence } = draft;
  if (slot.of < 2) return undefined;
  // "We evaluate on A and B. It reaches 76% and 68%": as many as that sentence tells to evaluate on
  const ordered = island.phrase.items.some((item) => item.respectively);
  if (
    [...draft.attributes, ...draft.clause].some(
      (a) =>
        (a.position === "on" || a.position === "purpose" || a.position === "inside") &&
        !a.nps.every((np) => isData(np) || (a.position === "inside" && metricIn(np) !== null)),
    )
  )
    return undefined;
  // "AP and AP50 improve by 2% and 3%, respectively": said of these
  const tokens = tokensOf(draft, context);
  const subject = subjectBefore(tokens, island.start);
  const lists = [subject ? listEnding(tokens, subject.np) : [], ...[...draft.attributes, ...draft.clause].map((a) => a.nps)];
  if (lists.some((nps) => nps.length === slot.of)) return undefined;
  for (const back of ordered ? [0, 1, 2] : [1]) {
    if (!ordered && !context.tokensAt(sentence - back).some((t) => EVALUATES.test(t.text))) return undefined;
    // "On two large data sets from real streets, A and B, it reaches ..., respectively"
    const opens = subject?.np.tokens[0]?.start ?? 0;
    const said = back === 0 ? tokens.filter((t) => t.end <= opens) : context.tokensAt(sentence - back);
    const list = listsOfPlaces(said).findLast((places) => places.length === slot.of);
    if (list) return list[slot.index];
  }
  return undefined;
}

/** "On the former it reaches 71% and on the latter 45%": of the two that the sentence before names. */
export function formerOrLatter(draft: Draft, context: Context): BenchmarkMention | undefined {
  const said = draft.attributes.filter((a) => a.position === "on" || a.position === "inside").flatMap((a) => a.nps.map(textOf));
  const which = said.find((words) => /^(?:former|latter)$/.test(words)) ?? openingOf(draft, context);
  if (which === undefined) return undefined;
  const here = tokensOf(draft, context).filter((t) => t.end <= (draft.quantity.tokens[0]?.start ?? 0));
  const pair = [here, context.tokensAt(draft.sentence - 1)].flatMap((said) => listsOfPlaces(said).findLast((places) => places.length === 2) ?? []);
  return pair[which === "former" ? 0 : 1];
}
/** "on the latter, it gains 9%": right before the clause. */
function openingOf(draft: Draft, context: Context): string | undefined {
  const tokens = tokensOf(draft, context).slice(0, draft.island.start);
  const at = tokens.findLastIndex((t, i) => /^the (?:former|latter)$/.test(t.text) && tokens[i - 1]?.type === "on");
  const [next] = tokens.slice(at + 1);
  return at > 0 && next?.type === "comma" && !tokens.slice(at).some((t) => t.type === "number") ? tokens[at]?.text.slice(4) : undefined;
}

/** "two data sets, A and B", "on A, B and C": names in a row of which one is known, or that are called data. */
function listsOfPlaces(tokens: readonly Token[]): BenchmarkMention[][] {
  const lists: BenchmarkMention[][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const list: Token[] = [];
    let end = i;
    for (let k = i; tokens[k] && isPlaceName(tokens[k] as Token); k = end + joints(tokens, end)) {
      list.push(tokens[k] as Token);
      // "On A and B, it reaches": what stands behind the comma is none of them
      const closed = k > i && tokens[k - 1]?.type === "and" && tokens[k + 1]?.type === "comma";
      end = k + 1;
      if (closed || joints(tokens, end) === 0) break;
    }
    // "We evaluate on A, B and C"
    const tried = tokens[i - 1]?.type === "on" && list.every((t) => COINED.test(t.text)) && tokens.slice(0, i).some((t) => EVALUATES.test(t.text));
    const called = tried || [tokens[i - 1], tokens[i - 2], tokens[end]].some((t) => t?.type === "gap" && DATA_NOUN.test(t.text));
    if (list.length > 1 && (called || list.some((t) => t.type === "benchmark")))
      lists.push(list.map((t) => ({ name: t.entry ?? t.text, text: t.text, known: t.type === "benchmark", start: t.start })));
    i = Math.max(i, end - 1);
  }
  return lists;
}
const EVALUATES = /(?:^| )(?:evaluat\p{Ll}+|experiments?|tests?|tested|validated?)(?: |$)/iu;
const DATA_NOUN = new RegExp(`\\b(?:${DATA_SET}|${DATA_SETS})\\b`, "i");
const isPlaceName = ({ type, text }: Token): boolean => type === "benchmark" || (type === "name" && !isSystemName(text));
const joints = (tokens: readonly Token[], at: number): number => {
  const comma = tokens[at]?.type === "comma" ? 1 : 0;
  return comma + (tokens[at + comma]?.type === "and" ? 1 : 0);
};
/** "in the data sets": as named before. */
const THE_DATA = new RegExp(`^(?:(?:these|both|two|three|the|respective) )*(?:${DATA_SET}|${DATA_SETS})$`, "i");
const isData = (np: Np): boolean => THE_DATA.test(textOf(np));

/** "7.6% on A and 28.4% on B, and C by 2.0% and 14.1%, respectively": as many places before in the sentence as amounts here. */
export function fromList(draft: Draft, drafts: readonly Draft[]): BenchmarkMention | undefined {
  if (draft.slot.of < 2) return undefined;
  const before = drafts
    .filter((d) => d.sentence === draft.sentence && d.island.end <= draft.island.start)
    .flatMap((d) => fromAttributes(d.attributes, PLACES, d));
  const distinct = before.filter((b, i) => before.findIndex((other) => other.name === b.name) === i);
  return distinct.length === draft.slot.of ? distinct[draft.slot.index] : undefined;
}

/** "four other datasets": several, and not named. */
export const MANY_DATASETS = new RegExp(`^(?:all |the |other )*(?:\\d+|${SEVERAL}|diverse|other)\\b.* ${DATA_SETS}$`, "i");
