import type { Token } from "../lex/tokens.js";
import { type Context, tokensOf } from "./context.js";
import { type Draft, phraseOf } from "./draft.js";
import { benchmarksIn } from "./mention.js";
import { runAfter, trimmed } from "./runs.js";
import { nameOf, worded } from "./wording.js";

/**
 * "improves the accuracy of A from 61% to 71% and that of B from 63% to 72%": the second is measured as the first, and told of B,
 * who stands where A did.
 */
export const resolveThatOf = (drafts: readonly Draft[], context: Context): Draft[] =>
  drafts.map((draft, i) => {
    const before = drafts.slice(0, i).findLast((d) => d.island.end <= draft.island.start);
    const owner = before && ownerIn(tokensOf(draft, context), draft);
    if (!before || !owner) return draft;
    const taken = { ...draft, metric: before.metric, metricInferred: before.metricInferred, benchmark: draft.benchmark ?? before.benchmark };
    const name = nameOf(owner) ?? worded(owner);
    const { verb } = phraseOf(before);
    const isChanged = (verb?.type === "rise" || verb?.type === "fall") && before.baselineSystem !== null && before.system !== before.baselineSystem;
    return isChanged ? { ...taken, system: before.system, baselineSystem: name } : { ...taken, system: name, baselineSystem: null };
  });

/** What stands behind "and that of" or "while those of" right before the amounts of a draft, where it is no place. */
function ownerIn(tokens: readonly Token[], { island }: Draft) {
  const of = tokens.findLastIndex((t, i) => i < island.end && i >= island.start - MOST && t.type === "of" && THAT.test(tokens[i - 1]?.text ?? ""));
  const joint = tokens[of - 2];
  if (of < 2 || (joint?.type !== "and" && joint?.type !== "comma" && !WHILE.test(joint?.text ?? ""))) return null;
  const run = runAfter(tokens, of + 1, tokens.length);
  // the verb or the amount follows at once
  if (!run || run.end > island.end || run.end < island.start - 1) return null;
  const np = trimmed(tokens.slice(run.start, run.end));
  return benchmarksIn([np], false).length > 0 ? null : np;
}
const THAT = /^(?:that|those)$/i;
const WHILE = /(?:^|[ ,])(?:while|whereas|and|but)$/i;
/** How many tokens "that of" and a name may take before the verb. */
const MOST = 6;
