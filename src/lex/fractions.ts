import { metrics } from "../vocabulary/aliases.js";
import type { Token } from "./tokens.js";

/*
 * "with 1/12 of the parameters", "at 1/20th the cost": a cost that is that many times less. A fraction of
 * anything else, and of the data, is a condition and stays what it was.
 */

/** Takes "1/12 of" before a cost for one word that tells twelve times less. */
export function fractionsOfCosts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((t) => t.type === "slash")) return tokens;
  const found: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [one, slash, part] = tokens.slice(i, i + 3) as [Token, Token?, Token?];
    const behind = tokens[i + 3]?.text === "of" ? i + 4 : i + 3;
    if (one.text !== "1" || slash?.type !== "slash" || !part || !PART.test(part.text) || !isCost(tokens, behind)) found.push(one);
    else {
      const { reason: _, ...word } = one;
      found.push({ ...word, type: "factoring", entry: FRACTION, value: Number.parseInt(part.text, 10), text: `1/${part.text}`, end: part.end });
      i = behind - 1;
    }
  }
  return found;
}
export const FRACTION = "fraction";
const PART = /^[1-9]\d*(?:st|nd|rd|th)?$/;

/** "the parameters", "its cost", "the trainable parameters". */
function isCost(tokens: readonly Token[], at: number): boolean {
  const article = /^(?:the|its|their)$/i.test(tokens[at]?.text ?? "") ? 1 : 0;
  const kind = article === 1 && KINDS.test(tokens[at + 1]?.text ?? "") ? 1 : 0;
  const cost = tokens[at + article + kind];
  return cost?.type === "metric" && cost.entry !== "data" && metrics.get(cost.entry ?? "")?.kind === "cost";
}
const KINDS = /^(?:total|overall|original|trainable|learnable|tunable|computational)$/;
