import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import type { Token } from "../../lex/tokens.js";
import { benchmarksIn } from "../../phrase/benchmark-mention.js";
import { npOf, runAfter } from "../../phrase/runs.js";
import { nameOf, worded } from "../../phrase/wording.js";
import { type Context, tokensOf } from "../context.js";

/**
 * "improves the accuracy of A from 61% to 71% and that of B from 63% to 72%": the second is measured as the first, and told of B,
 * who stands where A did.
 */
export function resolveThatOf(drafts: readonly Draft[], context: Context): Draft[] {
  const taken: Draft[] = [];
  for (const draft of drafts) {
    const before = taken.filter((d) => d.island.end <= draft.island.start);
    const owner = before.length > 0 ? ownerIn(tokensOf(draft, context), draft) : null;
    taken.push(owner ? takenUp(draft, before, nameOf(owner) ?? worded(owner)) : draft);
  }
  return taken;
}

function takenUp(draft: Draft, before: readonly Draft[], name: string | null): Draft {
  const last = before.at(-1) as Draft;
  const { metric, metricInferred, benchmark, system, baselineSystem } = last;
  const verb = before.map((d) => phraseOf(d).verb).findLast((v) => v !== null);
  const changes = verb?.type === "rise" || verb?.type === "fall";
  const isChanged = changes && baselineSystem !== null && system !== baselineSystem;
  const measured = { ...draft, metric, metricInferred, benchmark: draft.benchmark ?? benchmark };
  // "cuts the latency of joins by 31% and that of scans by 22%": of parts, and not of whom
  const owners = attributesAt(last.clause, "of").map((np) => nameOf(np) ?? worded(np));
  if (changes && owners.length > 0 && !owners.includes(baselineSystem) && !owners.includes(system)) return { ...measured, system, baselineSystem };
  return isChanged ? { ...measured, system, baselineSystem: name } : { ...measured, system: name, baselineSystem: null };
}

/** What stands behind "and that of" or "while those of" right before the amounts of a draft, where it is no place. */
function ownerIn(tokens: readonly Token[], { island }: Draft) {
  const of = tokens.findLastIndex((t, i) => i < island.end && i >= island.start - MOST && t.type === "of" && THAT.test(tokens[i - 1]?.text ?? ""));
  const joint = tokens[of - 2];
  if (of < 2 || (joint?.type !== "and" && joint?.type !== "comma" && !WHILE.test(joint?.text ?? ""))) return null;
  const run = runAfter(tokens, of + 1, tokens.length);
  // the verb or the amount follows at once
  if (!run || run.end > island.end || run.end < island.start - 1) return null;
  const np = npOf(tokens, run);
  return benchmarksIn([np], false).length > 0 ? null : np;
}
const THAT = /^(?:that|those)$/i;
const WHILE = /(?:^|[ ,])(?:while|whereas|and|but)$/i;
/** How many tokens "that of" and a name may take before the verb. */
const MOST = 6;
