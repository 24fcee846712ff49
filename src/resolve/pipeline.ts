import type { Context, Resolver } from "./context.js";
import type { Draft } from "./draft.js";
import { joinMoves, joinRivals, joinScores } from "./join.js";
import { resolveMetric } from "./metric.js";
import { resolvePlace } from "./place.js";
import { reject } from "./reject.js";
import { resolveRival } from "./rival.js";
import { resolveSystem } from "./system.js";

/** Every judgement, in the order in which they are made. */
export const RESOLVERS: readonly (readonly [name: string, resolver: Resolver])[] = [
  ["joinRivals", joinRivals], // a rival's score is no claim of its own
  ["joinMoves", joinMoves], // before scores are matched, so that a from-to keeps its difference
  ["joinScores", joinScores], // needs the lists as they stand in the text, before places multiply them
  ["place", resolvePlace], // one claim per named benchmark
  ["metric", resolveMetric], // may fall back on the benchmark's usual metric
  ["rival", resolveRival], // one claim per named rival
  ["system", resolveSystem],
  ["reject", reject], // last, when all that could speak for a number is known
];

/** Runs the resolvers in turn; `observe` sees the drafts after each. */
export function resolve(drafts: readonly Draft[], context: Context, observe?: (step: string, drafts: readonly Draft[]) => void): Draft[] {
  let current = [...drafts];
  for (const [name, resolver] of RESOLVERS) {
    current = resolver(current, context);
    observe?.(name, current);
  }
  return current;
}
