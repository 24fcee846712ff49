import type { Draft } from "../../draft/draft.js";
import { mayRival } from "../../draft/rival-beside.js";
import type { Token } from "../../lex/tokens.js";
import { isSelf, systemIn } from "../../phrase/mention.js";
import { tellsCost } from "../../phrase/metric-mention.js";
import { npOf, type Run, runAfter } from "../../phrase/runs.js";
import { metrics } from "../../vocabulary/aliases.js";
import { type Context, ownOf, type Resolver } from "../context.js";
import { rivalName } from "./rival-name.js";

/*
 * "It outperforms existing methods. For instance, it gains 20.4 mIoU on A": what details a comparison is held against whom the
 * sentence before names.
 */

/** For accepted gains that name no rival, in a sentence that details the one before: the one rival which that names. */
export const carryRival: Resolver = (drafts, context) => {
  const [first] = drafts;
  const rival = first && DETAILS.test(context.textAt(first.sentence)) ? comparedBefore(first, context) : null;
  return rival ? drafts.map((draft) => (isBare(draft, context) && draft.system !== rival ? { ...draft, baselineSystem: rival } : draft)) : [...drafts];
};

/** A gain of the paper's own, or of nobody named, over nobody named; what is lost, or what a part adds, details no comparison. */
const isBare = (draft: Draft, context: Context): boolean =>
  draft.rejected === null &&
  draft.delta !== null &&
  draft.baseline === null &&
  draft.baselineSystem === null &&
  (draft.system === null ||
    draft.system === ownOf(context) ||
    /^our\b/i.test(draft.system) ||
    draft.system === context.tokensAt(draft.sentence - 1)[0]?.text) &&
  (draft.delta > 0 || draft.metric?.entry == null || tellsCost(draft.metric) || metrics.get(draft.metric.entry)?.direction === "down") &&
  !(draft.delta < 0 && draft.metric === null);

const DETAILS = /^(?:for (?:instance|example)|(?:more )?specifically|in particular|in (?:more )?details?|concretely)\b/i;

const DENIES = /\b(?:no|not|none|never|nor|fails?|trails?|lags?)\b/i;

/** Whom the sentence before an amount's is held against; null where it names several, or nobody. */
function comparedBefore({ sentence }: Draft, context: Context): string | null {
  if (DENIES.test(context.textAt(sentence - 1))) return null;
  const tokens = context.tokensAt(sentence - 1);
  const rivals = tokens.flatMap((t, i) => (t.type === "beat" || (t.type === "versus" && !/^vs/i.test(t.text)) ? rivalAt(tokens, i + 1, context) : []));
  const [only, ...more] = [...new Set(rivals)];
  return only !== undefined && more.length === 0 ? only : null;
}

function rivalAt(tokens: readonly Token[], at: number, context: Context): readonly string[] {
  const run = runAfter(tokens, at, tokens.length);
  const np = run && !isListed(tokens, run) ? npOf(tokens, run) : null;
  if (!np || isSelf(np) || !mayRival(np)) return [];
  const name = systemIn(np);
  return name !== null && name === context.names.system ? [] : [rivalName(np, tokens)];
}
/** "outperforms A and B": which of them an amount is over is not said. */
const isListed = (tokens: readonly Token[], { end }: Run): boolean =>
  tokens[end]?.type === "and" || (tokens[end]?.type === "comma" && ["comma", "and", "stop"].includes(tokens[end + 2]?.type ?? "stop"));
