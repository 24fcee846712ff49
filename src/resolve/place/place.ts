import { isPlaceWord, saysWhere } from "../../draft/attributes.js";
import { type Attribute, type Draft, hostsArePlaces, pick } from "../../draft/draft.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import { type BenchmarkMention, benchmarksIn } from "../../phrase/benchmark-mention.js";
import { isSystemPhrase, NOTHING, textOf } from "../../phrase/mention.js";
import { metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { PREDICATES, runAfter } from "../../phrase/runs.js";
import { subjectBefore } from "../../phrase/subject.js";
import { benchmarks } from "../../vocabulary/aliases.js";
import { DATA_SET, DATA_SETS, SEVERAL } from "../../vocabulary/words.js";
import { type Context, islandsOf, type Resolver, tokensOf } from "../context.js";
import { isAverage } from "./average.js";
import { acrossGroups, amountsBeside, formerOrLatter, fromAttributes, fromList, inOrder, PLACES, placeAmong, respectively } from "./place-lists.js";
import { fromSettings } from "./place-settings.js";

/** Where a number was measured: the benchmark beside it, else that of its list, of the clause, of the sentence's opening. */
export const resolvePlace: Resolver = (drafts, context) => {
  let last = context.placedBefore?.benchmark ?? undefined;
  return drafts.flatMap((draft): Draft[] => {
    const same = saysSame(draft) && draft.slot.of === 1 && !formerOrLatter(draft, context) ? last : undefined;
    // "MSD raises the speed on many benchmarks": the paper's own system may be called as one of them is
    const tokens = tokensOf(draft, context);
    let named = (same ? [same] : placesOf(draft, drafts, context)).filter((b) => b.text !== context.names.system || !actsIn(tokens, b));
    // as many places as amounts, or it is not said which is whose
    const unequal = draft.item?.respectively && draft.slot.of > 1 && named.length > 1;
    // "61 EM / 74 F1 and 33 EM / 42 F1, respectively, on A and B": as many amounts for each
    const amounts = draft.slot.of === 1 && draft.island.phrase.items.some((item) => item.respectively) ? amountsBeside(draft, drafts) : [];
    const each = named.length > 1 && amounts.length > named.length ? amounts.length / named.length : 0;
    if (each > 0) named = Number.isInteger(each) ? [named[Math.floor(placeAmong(draft, amounts) / each)] as BenchmarkMention] : [];
    // "across three public data sets and our DrizzleSet, by up to 2 dB": of which of them is not said
    if (named.length === 1 && amongMany(tokens, named[0] as BenchmarkMention) && isMaximum(draft, named[0] as BenchmarkMention, context)) named = [];
    const distinct = named.filter((b, i) => named.findIndex((other) => other.name === b.name) === i);
    // "up to 5% on benchmarks such as A and B": of which of them is not said
    const places = unequal || (distinct.length > 1 && isMaximum(draft, named[0] as BenchmarkMention, context)) ? [] : distinct;
    last = places.length === 1 ? places[0] : last;
    const averaged = isAverage(draft, drafts, context, fromAttributes([...draft.attributes, ...draft.clause], PLACES, draft).length);
    const task = places.length === 0 ? taskOf(draft, context) : null;
    if (places.length <= 1) return [{ ...draft, benchmark: places[0] ?? null, average: averaged, task, averageOver: [] }];
    if (averaged) return [{ ...draft, average: true, averageOver: places.map((p) => p.name) }];
    return places.map((benchmark) => ({ ...draft, benchmark }));
  });
};

function actsIn(tokens: readonly Token[], { start }: BenchmarkMention): boolean {
  const verb = tokens[tokens.findIndex((t) => t.start === start) + 1];
  // behind what may be a benchmark, "boosts" was taken for gains
  return PREDICATES.has(verb?.type ?? "gap") || ((verb?.type === "gain" || verb?.type === "loss") && /s$/.test(verb.text));
}

/** "three public data sets and our new DrizzleSet": one of more. */
function amongMany(tokens: readonly Token[], { start }: BenchmarkMention): boolean {
  let at = tokens.findIndex((t) => t.start === start) - 1;
  while (tokens[at]?.type === "gap" || tokens[at]?.type === "self") at--;
  return tokens[at]?.type === "and" && MANY_DATASETS.test(tokens[at - 1]?.text ?? "");
}

/** "a maximum gain of 5% on A and B", "up to 5% on benchmarks such as A and B", "3% to 5% across A and B". */
function isMaximum(draft: Draft, { start }: BenchmarkMention, context: Context): boolean {
  const said = [...draft.attributes, ...draft.clause].filter((a) => a.position !== "versus").flatMap((a) => a.nps);
  if (said.some((np) => np.tokens.some((t) => t.type === "gain" || t.type === "loss") && /^(?:maximum|maximal|peak|largest) /i.test(textOf(np)))) return true;
  const from = draft.quantity.tokens[0]?.start ?? 0;
  const between = tokensOf(draft, context).filter((t) => t.start > from && t.end <= start);
  return (draft.quantity.bound === "up_to" || draft.quantity.bound === "range") && between.some((t) => t.type === "example" || /^across$/i.test(t.text));
}

/** "on the same benchmark", "on the latter": that of the claim before. */
const saysSame = ({ attributes, clause }: Draft): boolean =>
  [...attributes, ...clause].filter((a) => a.position === "on" || a.position === "inside").some((a) => a.nps.some((np) => SAME.test(textOf(np))));

const SAME = new RegExp(`^(?:(?:same|this) (?:${DATA_SET}|task)|latter(?: two)?$)`);

function placesOf(draft: Draft, drafts: readonly Draft[], context: Context): readonly BenchmarkMention[] {
  const across = acrossGroups(draft, drafts) ?? formerOrLatter(draft, context);
  if (across) return [across];
  const opened = openedAt(draft, context);
  if (opened) return [opened];
  const own = fromAttributes(draft.attributes, hostsArePlaces(draft) ? ["host", ...PLACES] : PLACES, draft);
  if (own.length > 0) return own;
  const labelled = labelledBefore(tokensOf(draft, context), draft.island.start);
  if (labelled) return [labelled];
  const beside = besideNext(draft, drafts, context);
  if (beside) return [beside];
  const alike = insideAlike(draft, drafts);
  if (alike) return [alike];
  // "comparable to B pretrained on A while using 3x fewer parameters": what B learned from
  const taught = /(?:^| )(?:pre-?|fine-?)?(?:trained|tuned)$/i.test(textOf(draft.island.phrase.nps.at(-1) ?? NOTHING));
  // "on A from 60% to 61%, and from 62% to 63% on B", "on A by 4 over X and by 2 over Y, and on B by 7"
  const opens = drafts.filter((d) => d.island === draft.island && d.group <= draft.group);
  const isFirst = opens.every((d) => d.group === draft.group) || (draft.island.phrase.link?.type === "by" && opens.slice(1).every(startsAnew));
  const first = !taught && isFirst ? fromAttributes(draft.clause, ["on"], draft) : [];
  if (first.length > 0) return first;
  // the last of a list says it for all: "by 3.3% in mIoU and 7.8% in F1 on X"
  const island = drafts.filter((d) => d.island === draft.island && d.group !== draft.group);
  for (const sibling of [...island.filter((d) => d.group > draft.group), ...island.filter((d) => d.group < draft.group).reverse()]) {
    const places = fromAttributes(sibling.attributes, ["on", "inside", "purpose"], { ...draft, slot: siblingSlot(draft, sibling) });
    // "by 3.1% on in-house data and by 2.2% on Cityscapes": each has its own
    const apart = saysWhere(draft.attributes) && (sibling.group < draft.group || startsAnew(sibling) || saysWhere(sibling.attributes));
    if (places.length > 0 && !apart) return places;
  }
  const compared = draft.island.phrase.verb?.type === "beat";
  const clause = taught ? [] : fromAttributes(draft.clause, compared ? PLACES.filter((p) => p !== "lead") : ["object", "lead", ...PLACES], draft);
  if (clause.length > 0) return clause;
  const measured = ofMeasured(draft, context);
  if (measured.length === 1) return measured;
  // "Experiments on A show 3%, and 15% across four other datasets"
  if (draft.slot.of === 1 && draft.attributes.some((a) => a.position === "on" && a.nps.some((np) => MANY_DATASETS.test(textOf(np))))) return [];
  const ordered = inOrder(draft, drafts);
  const settings = fromSettings(ordered, context);
  if (settings === null || settings.length > 0) return settings ?? [];
  const listed = fromList(draft, drafts);
  if (listed) return [listed];
  const before = respectively(ordered, context);
  if (before) return [before];
  const carried = carriedOver(draft, drafts, context);
  if (carried) return [carried];
  const ahead = goesOnTo(draft, drafts, context);
  if (ahead) return [ahead];
  const spoken = spokenOf(tokensOf(draft, context), draft.island.start);
  if (spoken) return [spoken];
  const name = ownPlace(draft, context);
  return name ? [{ name, text: name, known: benchmarks.has(name), start: 0 }] : [];
}
/** "(A: PESQ: 3.1, STOI: 0.95; B: PESQ: 2.6)": what a label before the colon of a list of metrics names. */
function labelledBefore(tokens: readonly Token[], at: number): BenchmarkMention | null {
  if (tokens[at]?.type !== "metric" || tokens[at + 1]?.type !== "colon") return null;
  for (let i = at - 1; i > 0; i--) {
    const [before, label, colon, metric] = tokens.slice(i - 1, i + 3);
    if (colon?.type === "colon" && metric?.type === "metric" && (before?.type === "open" || before?.type === "semicolon"))
      return label?.type === "benchmark" || (label?.type === "name" && !isSystemName(label.text))
        ? { name: label.entry ?? label.text, text: label.text, known: label.type === "benchmark", start: label.start }
        : null;
    if (before?.type === "open" || before?.type === "close") return null;
  }
  return null;
}
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

/** "The Wren benchmark is hard, with the best model reaching 5%", "Wren, a new benchmark, on which Heron gains 6%": what the sentence speaks of. */
function spokenOf(tokens: readonly Token[], at: number): BenchmarkMention | null {
  const which = tokens.findIndex((t, i) => i < at && t.text === "which" && tokens[i - 1]?.type === "on");
  const named = tokens.findLastIndex((t, i) => i < which && t.type === "name" && tokens[i + 1]?.type === "comma" && APPOSED.test(tokens[i + 2]?.text ?? ""));
  const { text, start } = tokens[named] ?? {};
  if (text !== undefined && start !== undefined) return { name: text, text, known: benchmarks.has(text), start };
  const run = runAfter(tokens, 0, at);
  const is = run && (tokens[run.end]?.entry === "be" || /^(?:remains?|proves|poses)$/.test(tokens[run.end]?.text ?? ""));
  const [only, ...more] = is ? benchmarksIn([{ tokens: tokens.slice(run.start, run.end), note: null, joint: null }], false) : [];
  return only && more.length === 0 && tokens.slice(run?.end, at).some((t) => t.type === "means") ? only : null;
}
const APPOSED = new RegExp(`^(?:an?|the first)\\b.*\\b${DATA_SET}\\b`, "i");

/**
 * The benchmark that the paper presents or takes part in. Where it has nothing else of its own, the tasks it speaks of are those
 * of the benchmark, unless they are of other data, or models are trained on it.
 */
function ownPlace(draft: Draft, context: Context): string | null {
  const { benchmark, benchmarkFrom, system, contest, trainsOn } = context.names;
  if (draft.sentence < benchmarkFrom) return null;
  const task = benchmark ? taskOf(draft, context) : null;
  if (task === null || OWN_DATA.test(task)) return benchmark;
  return (contest || (system === null && !trainsOn)) && !OTHER_DATA.test(task) ? benchmark : null;
}
const MANY_DATASETS = new RegExp(`^(?:all |the |other )*(?:\\d+|${SEVERAL}|diverse|other)\\b.* ${DATA_SETS}$`, "i");
/** "..., and by 2.2% on Cityscapes": an amount with a joint of its own. */
const startsAnew = ({ item }: Draft): boolean => item?.lead != null && item.lead.nps.length === 0;
/** "On A, it reaches 88%, and 51% on B": the first of a list of which only the last has a place of its own is where the sentence opens. */
function openedAt(draft: Draft, context: Context): BenchmarkMention | null {
  const { item, island } = draft;
  const last = island.phrase.items.at(-1);
  const [setting] = islandsOf(draft, context);
  if (item === null || item === last || item.mods.length > 0 || setting?.phrase.family !== "setting" || setting.start !== 0) return null;
  const [on] = setting.phrase.mods;
  const here = on?.prep.type === "on" && setting.phrase.mods.length === 1 ? benchmarksIn(on.nps, isPlaceWord(on.prep)) : [];
  const there = last?.mods.filter((m) => m.prep.type === "on").flatMap((m) => benchmarksIn(m.nps, isPlaceWord(m.prep))) ?? [];
  return here.length === 1 && there.length === 1 ? (here[0] ?? null) : null;
}
/** "4.5x in Xylo, 5.3x in CIFAR-10": a bare name where another item has a benchmark. */
function insideAlike(draft: Draft, drafts: readonly Draft[]): BenchmarkMention | null {
  const inside = draft.attributes.filter((a) => a.position === "inside").flatMap((a) => a.nps);
  const [np] = inside;
  if (inside.length !== 1 || np?.tokens.length !== 1 || np.tokens[0]?.type !== "name") return null;
  const others = drafts.filter((d) => d.island === draft.island && d.group !== draft.group);
  return others.some((d) => fromAttributes(d.attributes, ["inside"], d).length > 0) ? (benchmarksIn([np], true)[0] ?? null) : null;
}
/** "MMLU accuracy rises to 64%", "Heron's MMLU score is 64%": the place by which the subject calls what is measured. */
function ofMeasured(draft: Draft, context: Context): readonly BenchmarkMention[] {
  const np = subjectBefore(tokensOf(draft, context), draft.island.start)?.np;
  const { verb, nps } = draft.island.phrase;
  // "MMLU drops by 0.5 points"
  if ((verb?.type === "rise" || verb?.type === "fall") && nps.length === 0 && np?.tokens.at(-1)?.type === "benchmark") return benchmarksIn([np], false);
  const measure = np?.tokens.findIndex((t) => t.type === "metric" || t.type === "average") ?? -1;
  return np && np.tokens[measure - 1]?.type === "benchmark" ? benchmarksIn([np], false) : [];
}
/** "on our benchmark", "on the test set". */
const OWN_DATA = new RegExp(
  `^(?:our|this|the proposed|proposed) (?:(?:new|proposed|challenging) )?${DATA_SET}$|^(?:the )?(?:held-out )?(?:test|validation|dev|development|evaluation) (?:set|split|data)s?$`,
  "i",
);
const OTHER_DATA =
  /\b(?:benchmarks?|datasets?|data sets?|corpora|corpus|Bench|held-out|unseen|separate|external|independent|cohorts?|real-world|out-of-\p{L}+)\b/iu;
const siblingSlot = (draft: Draft, sibling: Draft): Draft["slot"] => (sibling.slot.of === draft.slot.of ? draft.slot : { index: 0, of: 1 });

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
  return np && /\p{L}{2}/u.test(textOf(np)) ? textOf(np) : null;
}
