import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { isNamed } from "../../lex/system-name.js";
import type { Np } from "../../parse/actions.js";
import { textOf } from "../../phrase/mention.js";
import { metricIn } from "../../phrase/metric-mention.js";
import { subjectBefore } from "../../phrase/subject.js";
import { isOwn, nameOf, ownWords, worded } from "../../phrase/wording.js";
import { type Context, ownOf, tokensOf } from "../context.js";

/**
 * "A is improved by 3 points with B": B does it, over A. "Accuracy is raised to 71% by B": by whom is said behind the amount, where
 * the paper has no other name for its own.
 */
export function ofPassive(draft: Draft, context: Context): Pick<Draft, "system" | "baselineSystem"> | null {
  const tokens = tokensOf(draft, context);
  const { verb, nps } = phraseOf(draft);
  const beaten = verb?.type === "beat" && nps.length === 0 && tokens[draft.island.start - 1]?.entry === "be" ? beatenBy(draft, context) : null;
  if (beaten) return beaten;
  const passive = tokens[draft.island.start - 1]?.entry === "be" && (verb?.type === "rise" || verb?.type === "fall") && nps.length === 0;
  const [agent, ...more] = passive ? attributesAt(draft.attributes, "means", "by") : [];
  if (!agent || more.length > 0 || metricIn(agent) !== null) return null;
  const name = agent.tokens.length === 1 ? nameOf(agent) : null;
  const own = ownOf(context);
  const system = isOwn(agent) ? own : name !== null && isNamed(name) ? name : null;
  if (system === null) return null;
  const subject = subjectBefore(tokens, draft.island.start);
  const improved = subject && metricIn(subject.np) === null ? nameOf(subject.np) : null;
  if (improved !== null && improved !== system) return { system, baselineSystem: draft.baselineSystem ?? improved };
  return own === null || own === system ? { system, baselineSystem: draft.baselineSystem } : null;
}

/** "A is outperformed by B by 3 points": B is ahead, and A is what it is held against. */
function beatenBy(draft: Draft, context: Context): Pick<Draft, "system" | "baselineSystem"> | null {
  const tokens = tokensOf(draft, context);
  const [agent, ...more] = attributesAt([...draft.clause, ...draft.attributes], "by");
  const subject = subjectBefore(tokens, draft.island.start);
  if (more.length > 0 || !subject) return null;
  const called = (np: Np): string | null => (isOwn(np) ? (ownOf(context) ?? ownWords(np)) : (nameOf(np) ?? worded(np)));
  // "is outperformed by a large margin of 3 points": by whom is not said
  const isAgent = agent !== undefined && metricIn(agent) === null && !/\bmargins?$/.test(textOf(agent));
  return { system: isAgent ? called(agent) : null, baselineSystem: called(subject.np) };
}
