import type { Island } from "../parse/islands.js";
import { type Context, tokensOf } from "./context.js";
import type { Draft } from "./draft.js";
import { subjectBefore } from "./subject.js";
import { nameOf } from "./wording.js";

/** "A reaches 79%, with B outperforming C by 3%", "A reaches 79%, and B outperforms": whether what follows a score is said of another system. */
export function isAnothers({ start }: Island, score: Draft, context: Context): boolean {
  const tokens = tokensOf(score, context);
  const actor = tokens[start - 1];
  const joint = tokens[start - 2]?.type;
  if (start <= score.island.start || actor?.type !== "name" || (joint !== "and" && joint !== "means")) return false;
  const subject = subjectBefore(tokens, score.island.start);
  const name = subject && nameOf(subject.np);
  return name != null && name !== actor.text;
}
