import type { Draft } from "../../draft/draft.js";
import { isModel, isOther } from "../../draft/rival-beside.js";
import type { Token } from "../../lex/tokens.js";
import { isSelf, systemIn } from "../../phrase/mention.js";
import { type Run, runAfter, trimmed } from "../../phrase/runs.js";
import type { Context, Resolver } from "../context.js";
import { rivalName } from "./rival-name.js";

/*
 * "It outperforms existing methods. For instance, it gains 20.4 mIoU on A": what details a comparison is held against whom the
 * sentence before names.
 */

/** For accepted gains that name no rival, in a sentence that details the one before: the one rival which that names. */
export const carryRival: Resolver = (drafts, context) => {
  const [first] = drafts;
  const rival = first && DETAILS.test(context.textAt(first.sentence)) ? comparedBefore(first, context) : null;
  return rival ? drafts.map((draft) => (isBare(draft) ? { ...draft, baselineSystem: rival } : draft)) : [...drafts];
};

const isBare = (draft: Draft): boolean => draft.rejected === null && draft.delta !== null && draft.baseline === null && draft.baselineSystem === null;

const DETAILS = /^(?:for (?:instance|example)|(?:more )?specifically|in particular|in (?:more )?details?|concretely)\b/i;

/** Whom the sentence before an amount's is held against; null where it names several, or nobody. */
function comparedBefore({ sentence }: Draft, context: Context): string | null {
  const tokens = context.tokensAt(sentence - 1);
  const rivals = tokens.flatMap((t, i) => (t.type === "beat" || (t.type === "versus" && !/^vs/i.test(t.text)) ? rivalAt(tokens, i + 1, context) : []));
  const [only, ...more] = [...new Set(rivals)];
  return only !== undefined && more.length === 0 ? only : null;
}

function rivalAt(tokens: readonly Token[], at: number, context: Context): readonly string[] {
  const run = runAfter(tokens, at, tokens.length);
  const np = run && !isListed(tokens, run) ? trimmed(tokens.slice(run.start, run.end)) : null;
  if (!np || isSelf(np) || !(isModel(np) || isOther(np))) return [];
  const name = systemIn(np);
  return name !== null && name === context.names.system ? [] : [rivalName(np, tokens)];
}
/** "outperforms A and B": which of them an amount is over is not said. */
const isListed = (tokens: readonly Token[], { end }: Run): boolean =>
  tokens[end]?.type === "and" || (tokens[end]?.type === "comma" && (tokens[end + 2]?.type === "comma" || tokens[end + 2]?.type === "and"));
