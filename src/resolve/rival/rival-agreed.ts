import type { Draft } from "../../draft/draft.js";
import type { Np } from "../../parse/actions.js";
import { isSelf, textOf } from "../../phrase/mention.js";
import { npOf, runAfter } from "../../phrase/runs.js";
import { endsInSystem } from "../../phrase/wording.js";
import { type Context, tokensOf } from "../context.js";

/*
 * "a correlation of 0.97 with LongBench results", "strong agreement with the original pipeline (r = 0.80)": what a score agrees with
 * is what it is held against, where that is another way of measuring; with people, it is the metric's.
 */

/** What the sentence says that a measure of agreement agrees with. */
export function fromAgreement(draft: Draft, context: Context): readonly Np[] {
  if (!AGREEMENT.test(draft.metric?.text ?? "")) return [];
  const tokens = tokensOf(draft, context);
  const said = tokens.findIndex((t) => AGREES.test(t.text));
  const at = said < 0 ? -1 : tokens.findIndex((t, i) => i > said && /^with$/i.test(t.text));
  // "a correlation of 0.81 with B, while C reaches 0.42": of another
  const apart = tokens.slice(Math.min(said, draft.island.start), Math.max(said, draft.island.start)).some((t) => t.type === "break" && t.entry !== "modal");
  const run = at < 0 || apart || tokens.slice(said, at).some((t) => t.type === "comma") ? null : runAfter(tokens, at + 1, tokens.length);
  const np = run && npOf(tokens, run);
  return np && !isSelf(np) && measuresToo(np) ? [np] : [];
}

const AGREEMENT = /(?:^| )(?:correlations?|agreement|kappa|concordance|consistency)\b|^(?:Pearson|Spearman|Kendall)|^r$/i;
const AGREES = /(?:^| )(?:agreement|correlations?|correlation coefficient|correlate[sd]?|corresponds?(?: well)?|concordance|consistency)$/i;
const measuresToo = (np: Np): boolean =>
  !/\b(?:human|expert|annotator|rater|clinician|people|performance)/i.test(textOf(np)) &&
  (endsInSystem(np) || /(?:pipeline|surfaces|measurements|benchmarks?|evaluations?|results|gold standard)$/i.test(textOf(np)));
