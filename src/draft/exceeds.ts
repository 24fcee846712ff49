import type { Token } from "../lex/tokens.js";
import { firstOfList } from "../phrase/runs.js";
import { subjectBefore } from "../phrase/subject.js";
import { BEHIND } from "../phrase/turns.js";
import { type Draft, phraseOf } from "./draft.js";

/** "exceeds 70%" is at least that, "trails 70%" and "no model exceeds 70%" at most. */
export function withBound(draft: Draft, tokens: readonly Token[]): Draft {
  const { verb, nps } = phraseOf(draft);
  const { bound } = draft.quantity;
  const never = /(?:^| )(?:never|not|hardly|rarely)$/i.test(tokens[draft.island.start - 1]?.text ?? "") || /^not /i.test(verb?.text ?? "");
  const atMost = { ...draft, quantity: { ...draft.quantity, bound: "up_to" as const } };
  // "no model achieves over 40%"
  if (verb?.type === "reach" && bound === "at_least" && draft.score !== null && isNobody(tokens, draft)) return atMost;
  // "does not exceed an F1 of 0.47"
  if (verb?.entry === "exceed" && draft.score !== null && !draft.rivalOnly && phraseOf(draft).link?.type === "of" && bound === null)
    return never || isNobody(tokens, draft) ? atMost : { ...draft, quantity: { ...draft.quantity, bound: "at_least" } };
  // "outperformed with an F1 of 0.81"
  if (phraseOf(draft).mods.some((m) => m.prep.type === "means") || phraseOf(draft).link?.type === "means") return draft;
  // "equals 71%", "lags behind at 60%"
  if (phraseOf(draft).link?.text === "at") return draft;
  if (verb?.type !== "beat" || verb.entry === "match" || draft.score === null || draft.rivalOnly || nps.length > 0 || (bound !== null && bound !== "exact"))
    return draft;
  // "never exceeds 0.35", "does not exceed 40%"
  return { ...draft, quantity: { ...draft.quantity, bound: isNobody(tokens, draft) || never || BEHIND.test(verb.entry ?? "") ? "up_to" : "at_least" } };
}

/** "no model", "none of the models", "neither A nor B". */
function isNobody(tokens: readonly Token[], { island }: Draft): boolean {
  const subject = subjectBefore(tokens, island.start);
  const at = tokens.findIndex((t) => t.start === subject?.np.tokens[0]?.start);
  // "On A, no model exceeds"
  if (NOBODY.test(tokens[at]?.text ?? "")) return true;
  const first = at >= 0 ? firstOfList(tokens, at) : at;
  // "With no tuning, Heron exceeds", "There is no training, yet Heron exceeds"
  if (first > 0 && !["of", "break", "comma", "semicolon"].includes(tokens[first - 1]?.type ?? "")) return false;
  return NOBODY.test((tokens[first - 1]?.type === "of" ? tokens[first - 2] : tokens[first])?.text ?? "");
}
const NOBODY = /^(?:no|none|neither)\b/i;
