import type { Draft } from "../draft/draft.js";
import type { Token } from "../lex/tokens.js";
import type { Island } from "../parse/islands.js";
import { runBefore } from "../phrase/runs.js";
import { subjectBefore } from "../phrase/subject.js";
import { nameOf } from "../phrase/wording.js";
import { type Context, tokensOf } from "./context.js";

/** "(accuracy 0.76), with smaller models outperforming larger ones": a participle of those that "with" brings in behind a comma. */
function isLed(tokens: readonly Token[], start: number): boolean {
  const run = /ing$/.test(tokens[start]?.text ?? "") ? runBefore(tokens, start) : null;
  return run !== null && tokens[run.start - 1]?.type === "means" && tokens[run.start - 2]?.type === "comma";
}
const OWN = /^(?:(?:it|we|both|all|each|them|the|this|these|our)\b|.*\b(?:variants?|versions?|improvements?|gains?|results?)$)/i;

/** "A reaches 79%, with B outperforming C by 3%", "A reaches 79%, and B outperforms": whether what follows a score is said of another system. */
export function isAnothers({ start }: Island, score: Draft, context: Context): boolean {
  const tokens = tokensOf(score, context);
  if (isLed(tokens, start) && start > score.island.start && !OWN.test(tokens[start - 1]?.text ?? "")) return true;
  const actor = tokens[start - 1];
  const joint = tokens[start - 2]?.type;
  if (start <= score.island.start || actor?.type !== "name" || (joint !== "and" && joint !== "means")) return false;
  const subject = subjectBefore(tokens, score.island.start);
  const name = subject && nameOf(subject.np);
  return name != null && name !== actor.text;
}
