import { isSystemName } from "./system-name.js";
import type { Token } from "./tokens.js";

/*
 * "an average accuracy of 74% over A and B", "averaged over A and B": where an average is told, "over" says of what it is taken,
 * and compares nothing; "an average gain of 4% over B" does.
 */

/** Takes "over" for a place behind an average of what is no gain, where names of data follow. */
export function averageOver(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((t) => t.type === "average")) return tokens;
  return tokens.map((token, i) => (isOverData(tokens, i) ? { ...token, type: "on" as const, entry: "on" } : token));
}

function isOverData(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type !== "versus" || !/^over$/i.test(tokens[at]?.text ?? "") || !namesData(tokens, at + 1)) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { type } = tokens[i] as Token;
    if (type === "average") return true;
    if (!WITHIN.has(type)) return false;
  }
  return false;
}
/** What may stand between an average and what it is taken over. */
const WITHIN: ReadonlySet<Token["type"]> = new Set(["metric", "of", "number", "percent", "points", "gap"]);

/** A known benchmark, or a list of names that are no systems'. */
function namesData(tokens: readonly Token[], at: number): boolean {
  const isName = (t: Token | undefined): boolean => t?.type === "benchmark" || (t?.type === "name" && !isSystemName(t.text) && !/Net$/.test(t.text));
  const [first, joint, second] = tokens.slice(at, at + 3);
  return first?.type === "benchmark" || (isName(first) && (joint?.type === "and" || joint?.type === "comma") && isName(second));
}
