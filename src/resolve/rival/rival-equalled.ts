import type { Draft } from "../../draft/draft.js";
import { mayRival } from "../../draft/rival-beside.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { isSelf, textOf } from "../../phrase/mention.js";
import { metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { npOf, runAfter, trimmed } from "../../phrase/runs.js";
import { type Context, tokensOf } from "../context.js";

/*
 * Rivals that are equalled: "comparable accuracy to B".
 */

/** "comparable accuracy to B while spending 30% less", "competitive performance with the full cache": what it equals; a score is held against it only where quality is. */
export function fromEqual(draft: Draft, context: Context): readonly Np[] {
  const tokens = tokensOf(draft, context);
  for (const [i, { text }] of tokens.entries()) {
    if (!EQUAL.test(text)) continue;
    const first = runAfter(tokens, i, tokens.length);
    // "comparable or even better results with B"
    const better = first ? tokens.slice(first.end, first.end + 3).findIndex((t) => t.type === "more") : -1;
    const words = first && better > 0 && tokens[first.end]?.type === "and" ? runAfter(tokens, first.end + better, tokens.length) : first;
    const joint = words ? tokens[words.end] : undefined;
    const equalled = words ? trimmed(tokens.slice(i, words.end)) : null;
    if (/same$/i.test(text) && !(joint?.text === "as" && equalled && metricIn(equalled))) continue;
    if (draft.score !== null && !(equalled && isQuality(equalled) && text.length < 40)) continue;
    const run = words && /^(?:to|with|as)$/i.test(joint?.text ?? "") ? runAfter(tokens, words.end + 1, tokens.length) : null;
    const np = run && npOf(tokens, run);
    if (np && isEqualRival(np, tokens[run.end])) return [np];
  }
  return [];
}
const isQuality = (np: Np): boolean => /(?:performance|results|quality)$/.test(textOf(np)) || (metricIn(np) !== null && !tellsCost(metricIn(np)));
/** "to existing methods", "with our teacher model"; "with a ResNet-50 backbone", "with the teacher removed" tell how. */
const isEqualRival = (np: Np, behind: Token | undefined): boolean => {
  const words = textOf(np);
  const others = !isSelf(np) || /\bteacher\b/i.test(words);
  const how = /\b(?:backbone|encoder|decoder)s?$|ed$/.test(words) || /^(?:removed|frozen|fixed|disabled)/.test(behind?.text ?? "");
  return others && !how && (mayRival(np) || /^(?:the )?(?:full|original|vanilla|dense) /i.test(words));
};
const EQUAL = /(?:^| )(?:same|comparable|competitive|similar|equivalent|identical|on-par|equal)(?: \p{L}+){0,2}$/iu;
