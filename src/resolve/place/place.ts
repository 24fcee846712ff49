import type { Draft } from "../../draft/draft.js";
import { pairedMeasures } from "../../draft/paired-measures.js";
import type { Token } from "../../lex/tokens.js";
import type { BenchmarkMention } from "../../phrase/benchmark-mention.js";
import { textOf } from "../../phrase/mention.js";
import { PREDICATES } from "../../phrase/runs.js";
import { DATA_SET } from "../../vocabulary/words.js";
import { type Context, type Resolver, tokensOf } from "../context.js";
import { isAverage } from "./average.js";
import { amountsBeside, formerOrLatter, fromAttributes, MANY_DATASETS, PLACES, placeAmong } from "./place-lists.js";
import { placesOf } from "./place-sources.js";
import { taskOf } from "./task.js";

/** Where a number was measured: the benchmark beside it, else that of its list, of the clause, of the sentence's opening. */
export const resolvePlace: Resolver = (drafts, context) => {
  let last = context.placedBefore?.benchmark ?? undefined;
  return drafts.flatMap((draft): Draft[] => {
    const same = saysSame(draft) && draft.slot.of === 1 && !formerOrLatter(draft, context) ? last : undefined;
    // "MSD raises the speed on many benchmarks": the paper's own system may be called as one of them is
    const tokens = tokensOf(draft, context);
    let named = (same ? [same] : placesOf(draft, drafts, context)).filter((b) => b.text !== context.names.system || !actsIn(tokens, b));
    // "PSNR/SSIM of 31.2/0.91 and 29.8/0.88 on A and B": as many for each as there are measures
    const measures = pairedMeasures(draft).length;
    if (measures > 0 && named.length > 1 && named.length * measures === draft.slot.of)
      named = [named[Math.floor(draft.slot.index / measures)] as BenchmarkMention];
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
