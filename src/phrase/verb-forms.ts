import type { Token, TokenType } from "../lex/tokens.js";
import { PREDICATES } from "./runs.js";

/*
 * How a verb stands in its clause: as a participle, finite, behind "and", in a relative clause.
 */

/** "achieving", "resulting in". */
export const isParticiple = (token: Token): boolean => PREDICATES.has(token.type) && /^\p{L}+ing(?: \p{L}+)?$/iu.test(token.text);
export const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  // "an agent enhanced with feedback": what follows says how, so nothing is done here
  const reduced = /ed$/i.test(token.text) && REDUCED.has(tokens[at + 1]?.type ?? "gap") && tokens[at - 1]?.entry !== "be";
  return PREDICATES.has(token.type) && !isParticiple(token) && !reduced && tokens[at - 1]?.type !== "to";
};
const REDUCED: ReadonlySet<TokenType> = new Set(["means", "on"]);

/** "A improves ... and exceeds B": a second predicate has the subject of the first. */
export function isCoordinated(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (tokens[i]?.type === "break" || /^(?:\p{L}+ly|then|even)$/u.test(tokens[i]?.text ?? ""))) i--;
  return tokens[i]?.type === "and";
}

/** "tasks that are global": said of a noun in passing. */
export const isRelative = (tokens: readonly Token[], at: number): boolean => /^(?:that|which|who|where)$/i.test(tokens[at - 1]?.text ?? "");
