import type { Draft } from "../draft/draft.js";
import type { Context, Resolver } from "./context.js";
import { joinMargins } from "./join/join-margins.js";
import { joinMoves } from "./join/join-moves.js";
import { joinPeople } from "./join/join-people.js";
import { joinRivals } from "./join/join-rivals.js";
import { joinScores } from "./join/join-scores.js";
import { carryMetric } from "./metric/carry-metric.js";
import { resolveMetric } from "./metric/metric.js";
import { orderPairs } from "./metric/order-pairs.js";
import { resolveSize } from "./metric/size-of-model.js";
import { callShort } from "./names/short-form.js";
import { carryPlace } from "./place/carry-place.js";
import { resolvePlace } from "./place/place.js";
import { dismiss } from "./reject/dismiss.js";
import { reject } from "./reject/reject.js";
import { carryRival } from "./rival/carry-rival.js";
import { resolveRival } from "./rival/rival.js";
import { resolveSystem } from "./system/system.js";
import { resolveThatOf } from "./system/that-of.js";

/** Every judgement, in the order in which they are made. Those that join across sentences see them all, the others one at a time. */
export const RESOLVERS: readonly (readonly [name: string, resolver: Resolver])[] = [
  ["dismiss", dismiss], // conditions and counts, lest they be joined with claims
  ["joinMoves", joinMoves], // across sentences, and before scores are matched, so that a from-to keeps its difference
  ["joinRivals", joinRivals], // a rival's score is no claim of its own
  ["joinScores", joinScores], // needs the lists as they stand in the text, before places multiply them
  ["place", resolvePlace], // one claim per named benchmark
  ["metric", resolveMetric], // may fall back on the benchmark's usual metric
  ["size", resolveSize], // when it is known what is measured
  ["orderPairs", orderPairs], // what improves may fall, as the metric says
  ["rival", resolveRival], // one claim per named rival
  ["system", resolveSystem], // after the rival, whom it cannot be
  ["thatOf", resolveThatOf], // takes up what the claim before it was found to tell
  ["callShort", callShort], // when every name is known
  ["joinPeople", joinPeople], // when it is known who reached what
  ["reject", reject], // when all that could speak for a number is known
  ["joinMargins", joinMargins], // across sentences, when it is known whose score it is, and under which metric
  ["carryRival", carryRival], // where the sentence before compares, when it is known what this one does not say
  ["carryPlace", carryPlace], // where the sentence before evaluates, when it is known what this one does not say
  ["carryMetric", carryMetric], // last: what is said elsewhere in the sentence makes no claim of a number
];

const ACROSS: ReadonlySet<Resolver> = new Set([joinMoves, joinMargins]);

/** Runs the resolvers in turn; `observe` sees the drafts after each. */
export function resolve(drafts: readonly Draft[], context: Context, observe?: (step: string, drafts: readonly Draft[]) => void): Draft[] {
  let current = [...drafts];
  for (const [name, resolver] of RESOLVERS) {
    current = ACROSS.has(resolver) ? resolver(current, context) : bySentence(current, resolver, context);
    observe?.(name, current);
  }
  return current;
}

/** Sentences are bounded, so what a resolver compares within one is bounded too, and a long text costs no more than its length. */
function bySentence(drafts: readonly Draft[], resolver: Resolver, context: Context): Draft[] {
  const resolved: Draft[] = [];
  let placedBefore: Draft | undefined;
  let toldBefore: Draft | undefined;
  for (let start = 0; start < drafts.length; ) {
    const { sentence } = drafts[start] as Draft;
    let end = start;
    while (drafts[end]?.sentence === sentence) end++;
    const here = resolver(drafts.slice(start, end), { ...context, placedBefore, toldBefore });
    for (const draft of here) resolved.push(draft);
    toldBefore = here.find((d) => d.system !== null);
    placedBefore = here.findLast((d) => d.benchmark !== null) ?? placedBefore;
    start = end;
  }
  return resolved;
}
