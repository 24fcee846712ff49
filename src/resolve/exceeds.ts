import type { Token } from "../lex/tokens.js";
import { type Draft, phraseOf } from "./draft.js";
import { firstOfList } from "./runs.js";
import { subjectBefore } from "./subject.js";
import { BEHIND } from "./turns.js";

/** "exceeds 70%" is at least that, "trails 70%" and "no model exceeds 70%" at most. */
export function withBound(draft: Draft, tokens: readonly Token[]): Draft {
  const { verb, nps } = phraseOf(draft);
  const { bound } = draft.quantity;
  if (verb?.type !== "beat" || draft.score === null || draft.rivalOnly || nps.length > 0 || (bound !== null && bound !== "exact")) return draft;
  const subject = subjectBefore(tokens, draft.island.start);
  const at = tokens.findIndex((t) => t.start === subject?.np.tokens[0]?.start);
  // "no model", "none of the models", "neither A nor B"
  const first = at >= 0 ? firstOfList(tokens, at) : at;
  const nobody = /^(?:no|none|neither)\b/i.test((tokens[first - 1]?.type === "of" ? tokens[first - 2] : tokens[first])?.text ?? "");
  // "never exceeds 0.35", "does not exceed 40%"
  const never = /(?:^| )(?:never|not|hardly|rarely)$/i.test(tokens[draft.island.start - 1]?.text ?? "");
  return { ...draft, quantity: { ...draft.quantity, bound: nobody || never || BEHIND.test(verb.entry ?? "") ? "up_to" : "at_least" } };
}
