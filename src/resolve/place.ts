import { isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { benchmarks } from "../vocabulary.js";
import { isPlaceWord } from "./attributes.js";
import type { Context, Resolver } from "./context.js";
import { islandsOf, tokensOf } from "./context.js";
import { type Attribute, type Draft, hostsArePlaces, type Position, pick } from "./draft.js";
import { type BenchmarkMention, benchmarksIn, isSystemPhrase, metricIn, speaksOfAverage, textOf } from "./mention.js";
import { listEnding, subjectBefore } from "./subject.js";

const PLACES: readonly Position[] = ["on", "under", "against", "inside", "purpose", "note", "head", "lead", "of", "means", "host", "by"];

/** Where a number was measured: the benchmark beside it, else that of its list, of the clause, of the sentence's opening. */
export const resolvePlace: Resolver = (drafts, context) => {
  let last = context.placedBefore?.benchmark ?? undefined;
  return drafts.flatMap((draft): Draft[] => {
    const same = saysSame(draft) ? last : undefined;
    const places = same ? [same] : placesOf(draft, drafts, context);
    last = places.length === 1 ? places[0] : last;
    const averaged = isAverage(draft, drafts, context);
    const task = places.length === 0 ? taskOf(draft, context) : null;
    if (places.length <= 1) return [{ ...draft, benchmark: places[0] ?? null, average: averaged, task, averageOver: [] }];
    if (averaged) return [{ ...draft, average: true, averageOver: places.map((p) => p.name) }];
    return places.map((benchmark) => ({ ...draft, benchmark }));
  });
};

/** "on the same benchmark": that of the claim before. */
const saysSame = ({ attributes, clause }: Draft): boolean =>
  [...attributes, ...clause]
    .filter((a) => a.position === "on" || a.position === "inside")
    .some((a) => a.nps.some((np) => /^same (?:benchmark|dataset|data set|task|test set)/.test(textOf(np))));

function placesOf(draft: Draft, drafts: readonly Draft[], context: Context): readonly BenchmarkMention[] {
  const across = acrossGroups(draft, drafts);
  if (across) return [across];
  const own = fromAttributes(draft.attributes, hostsArePlaces(draft) ? ["host", ...PLACES] : PLACES, draft);
  if (own.length > 0) return own;
  // "on A from 60% to 61%, and from 62% to 63% on B"
  const first = drafts.find((d) => d.island === draft.island)?.group === draft.group ? fromAttributes(draft.clause, ["on"], draft) : [];
  if (first.length > 0) return first;
  // the last of a list says it for all: "by 3.3% in mIoU and 7.8% in F1 on X"
  const island = drafts.filter((d) => d.island === draft.island && d.group !== draft.group);
  for (const sibling of [...island.filter((d) => d.group > draft.group), ...island.filter((d) => d.group < draft.group).reverse()]) {
    const places = fromAttributes(sibling.attributes, ["on", "inside", "purpose"], { ...draft, slot: siblingSlot(draft, sibling) });
    if (places.length > 0 && (sibling.group > draft.group || !names(draft.attributes))) return places;
  }
  const compared = draft.island.phrase.verb?.type === "beat";
  const clause = fromAttributes(draft.clause, compared ? PLACES.filter((p) => p !== "lead") : ["object", "lead", ...PLACES], draft);
  if (clause.length > 0) return clause;
  const ordered = inOrder(draft, drafts);
  const settings = fromSettings(ordered, context);
  if (settings.length > 0) return settings;
  const listed = fromList(draft, drafts);
  if (listed) return [listed];
  const before = respectively(ordered, context);
  if (before) return [before];
  const carried = carriedOver(draft, drafts);
  if (carried) return [carried];
  const name = context.names.benchmark;
  const task = name ? taskOf(draft, context) : null;
  return name && (task === null || OWN_DATA.test(task)) ? [{ name, text: name, known: benchmarks.has(name), start: 0 }] : [];
}
/** "on our benchmark". */
const OWN_DATA = /^(?:our|this|the proposed|proposed) (?:(?:new|proposed|challenging) )?(?:benchmark|dataset|data set|test set|test suite|corpus)$/i;
const siblingSlot = (draft: Draft, sibling: Draft): Draft["slot"] => (sibling.slot.of === draft.slot.of ? draft.slot : { index: 0, of: 1 });
const names = (attributes: readonly Attribute[]): boolean => attributes.some((a) => a.position === "on");

function fromAttributes(attributes: readonly Attribute[], positions: readonly Position[], draft: Draft): readonly BenchmarkMention[] {
  for (const position of positions) {
    for (const attribute of attributes) {
      if (attribute.position !== position) continue;
      const found = pick(benchmarksIn(attribute.nps, position === "on" || (position === "host" && hostsArePlaces(draft))), draft.slot);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "87.3 AUC and 75.1 AP on A and B": as many amounts, each with its own metric, as places behind the last. */
function acrossGroups(draft: Draft, drafts: readonly Draft[]): BenchmarkMention | undefined {
  const groups = [...new Set(drafts.filter((d) => d.island === draft.island && d.slot.of === 1).map((d) => d.group))];
  if (groups.length < 2) return undefined;
  const said = groups
    .map((group) => drafts.find((d) => d.island === draft.island && d.group === group))
    .map((d) => (d ? fromAttributes(d.attributes, ["on"], d) : []));
  const last = said.at(-1) ?? [];
  return last.length === groups.length && said.slice(0, -1).every((places) => places.length === 0) ? last[groups.indexOf(draft.group)] : undefined;
}

/** "achieving 97% on A and raising the task score from 95.0 to 96.5": the place of the claim before in the sentence, where this one names none. */
function carriedOver(draft: Draft, drafts: readonly Draft[]): BenchmarkMention | undefined {
  if ([...draft.attributes, ...draft.clause].some((a) => a.position === "on" || a.position === "purpose")) return undefined;
  const before = drafts.filter((d) => d.island.end <= draft.island.start).at(-1);
  const places = before ? fromAttributes(before.attributes, ["on", "inside"], before) : [];
  return places.length === 1 && before?.slot.of === 1 ? places[0] : undefined;
}

/** "On A and B, it reaches 42.1 mAP and 68.9 MOTA, respectively": amounts with metrics of their own stand in order too. */
function inOrder(draft: Draft, drafts: readonly Draft[]): Draft {
  const beside = drafts.filter((d) => d.island === draft.island);
  const groups = [...new Set(beside.map((d) => d.group))];
  const isOrdered = draft.island.phrase.items.some((item) => item.respectively) && beside.every((d) => d.slot.of === 1);
  return isOrdered && groups.length > 1 ? { ...draft, slot: { index: groups.indexOf(draft.group), of: groups.length } } : draft;
}

/** "We evaluate on A and B. It reaches 76% and 68%, respectively": the list of as many places in a sentence before. */
function respectively(draft: Draft, context: Context): BenchmarkMention | undefined {
  const { island, slot, sentence } = draft;
  if (slot.of < 2 || !island.phrase.items.some((item) => item.respectively)) return undefined;
  if ([...draft.attributes, ...draft.clause].some((a) => (a.position === "on" || a.position === "purpose" || a.position === "inside") && !a.nps.every(isData)))
    return undefined;
  // "AP and AP50 improve by 2% and 3%, respectively": said of these
  const tokens = tokensOf(draft, context);
  const subject = subjectBefore(tokens, island.start);
  const lists = [subject ? listEnding(tokens, subject.np) : [], ...[...draft.attributes, ...draft.clause].map((a) => a.nps)];
  if (lists.some((nps) => nps.length === slot.of)) return undefined;
  for (const back of [1, 2]) {
    const list = listsOfPlaces(context.tokensAt(sentence - back)).findLast((places) => places.length === slot.of);
    if (list) return list[slot.index];
  }
  return undefined;
}

/** "two data sets, A and B", "on A, B and C": names in a row of which one is known, or that are called data. */
function listsOfPlaces(tokens: readonly Token[]): BenchmarkMention[][] {
  const lists: BenchmarkMention[][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const list: Token[] = [];
    let end = i;
    for (let k = i; tokens[k] && isPlaceName(tokens[k] as Token); k = end + joints(tokens, end)) {
      list.push(tokens[k] as Token);
      end = k + 1;
      if (joints(tokens, end) === 0) break;
    }
    const called = [tokens[i - 1], tokens[i - 2], tokens[end]].some((t) => t?.type === "gap" && DATA_NOUN.test(t.text));
    if (list.length > 1 && (called || list.some((t) => t.type === "benchmark")))
      lists.push(list.map((t) => ({ name: t.entry ?? t.text, text: t.text, known: t.type === "benchmark", start: t.start })));
    i = Math.max(i, end - 1);
  }
  return lists;
}
const DATA_NOUN = /\b(?:datasets?|data sets?|benchmarks?|corpora|test sets?)\b/i;
const isPlaceName = ({ type, text }: Token): boolean => type === "benchmark" || (type === "name" && !isSystemName(text));
const joints = (tokens: readonly Token[], at: number): number => {
  const comma = tokens[at]?.type === "comma" ? 1 : 0;
  return comma + (tokens[at + comma]?.type === "and" ? 1 : 0);
};
/** "in the data sets": as named before. */
const isData = (np: Np): boolean => /^(?:(?:these|both|two|three|the) )*(?:datasets?|data sets?|benchmarks?)$/i.test(textOf(np));

/** "7.6% on A and 28.4% on B, and C by 2.0% and 14.1%, respectively": as many places before in the sentence as amounts here. */
function fromList(draft: Draft, drafts: readonly Draft[]): BenchmarkMention | undefined {
  if (draft.slot.of < 2) return undefined;
  const before = drafts
    .filter((d) => d.sentence === draft.sentence && d.island.end <= draft.island.start)
    .flatMap((d) => fromAttributes(d.attributes, PLACES, d));
  const distinct = before.filter((b, i) => before.findIndex((other) => other.name === b.name) === i);
  return distinct.length === draft.slot.of ? distinct[draft.slot.index] : undefined;
}

/** "On MATH, it improves ...": a setting before the claim in its sentence, the nearest first; else one right behind it. */
function fromSettings(draft: Draft, context: Context): readonly BenchmarkMention[] {
  const settings = islandsOf(draft, context).filter((i) => i.phrase.family === "setting");
  const before = settings.filter((i) => i.end <= draft.island.start).reverse();
  const after = settings.filter((i) => i.start >= draft.island.end);
  for (const { phrase, start } of before) {
    // "Fine-tuned on A, it reaches": what it learned from
    if (LEARNED.test(tokensOf(draft, context)[start - 1]?.text ?? "")) continue;
    const found = fromSetting(phrase.mods, draft);
    // "Experiments on A, B and C show a gain of 5%": of which of them is not said
    const reported = /(?:experiments?|evaluations?|results?|tests|stud(?:y|ies)|analys[ei]s|validation|comparisons?)$/i.test(
      tokensOf(draft, context)[start - 1]?.text ?? "",
    );
    // "On A and B, it gains up to 5%": nor is it of a maximum
    const maximum = draft.quantity.bound === "up_to" || draft.quantity.bound === "range";
    if (found.length > 1 && (reported || maximum) && !isAverage(draft, [draft], context)) return [];
    if (found.length > 0) return found;
  }
  for (const { phrase, start } of after) {
    if (start - draft.island.end > 2 || tokensOf(draft, context)[draft.island.end]?.type === "comma") break;
    if (islandsOf(draft, context).some((i) => i.phrase.family !== "setting" && i.start >= draft.island.end && i.start < start)) break;
    const found = fromSetting(phrase.mods, draft);
    if (found.length > 0) return found;
  }
  return [];
}
const LEARNED = /(?:trained|tuned)$/i;
const fromSetting = (mods: readonly { prep: Token; nps: readonly Np[] }[], draft: Draft): readonly BenchmarkMention[] =>
  mods.flatMap((m) => (m.prep.type === "versus" ? [] : pick(benchmarksIn(m.nps, m.prep.type === "on" && isPlaceWord(m.prep)), draft.slot)));

/** What is said where no benchmark is named: "on long-form writing tasks". */
function taskOf(draft: Draft, context: Context): string | null {
  const said = (attributes: readonly Attribute[]) =>
    attributes
      .filter((a) => a.position === "on" || a.position === "under" || a.position === "purpose" || a.position === "inside")
      .flatMap((a) => pick(a.nps, draft.slot));
  const settings = islandsOf(draft, context)
    .filter((i) => i.phrase.family === "setting" && i.end <= draft.island.start && i.phrase.mods[0]?.prep.type === "on")
    .flatMap((i) => i.phrase.mods.flatMap((m) => m.nps));
  const np = [...said(draft.attributes), ...said(draft.clause), ...settings].find(
    (np) => metricIn(np) === null && !isSystemPhrase(np) && np.tokens.some((t) => t.type === "gap") && !np.tokens.some((t) => t.type === "benchmark"),
  );
  return np ? textOf(np) : null;
}

/** Whether the text calls this number an average. */
function isAverage(draft: Draft, drafts: readonly Draft[], context: Context): boolean {
  const tokens = tokensOf(draft, context);
  const { start, end } = draft.island;
  // "On average, it ..."; "..., on average"
  const opening = tokens.findIndex((t) => t.type === "average" && /^(?:on|in)\b/i.test(t.text));
  if (opening >= 0 && opening < start && tokens[opening + 1]?.type === "comma") return true;
  // "Averaged over ten tasks, it ..."
  if (tokens[0]?.type === "average" && /^averag(?:ed|ing)$/i.test(tokens[0].text) && start > 0) return true;
  if (tokens[end]?.type === "average" || (tokens[end]?.type === "comma" && tokens[end + 1]?.type === "average")) return true;
  const closing = drafts.findLast((d) => d.island === draft.island);
  if (closing && closing !== draft && !names(draft.attributes) && closing.item?.np?.tokens.some((t) => t.type === "average" && /^(?:on|in)\b/i.test(t.text)))
    return true;
  if (/\baverage\b/.test((draft.item?.lead?.link ?? draft.island.phrase.link)?.text ?? "")) return true;
  const said = [...draft.attributes, ...draft.clause].filter((a) => a.position !== "versus" && a.position !== "note").flatMap((a) => a.nps);
  return said.some(speaksOfAverage) || (draft.item?.lead?.nps.some(speaksOfAverage) ?? false);
}
