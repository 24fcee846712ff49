import type { Token } from "./tokens.js";

/*
 * "a 14% increase from the previous best" and "+3.3% to the second-best" compare as "over" does; "an increase from 66% to 80%" tells
 * from where to where.
 */

const ENDS: ReadonlySet<Token["type"]> = new Set(["comma", "semicolon", "stop", "break", "open", "close", "and"]);

/** Takes "from" behind a gain or a loss, and "to" behind a signed one, for a comparison, where no amount follows in its phrase. */
export function compareFrom(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((t) => t.type === "from" || t.type === "to")) return tokens;
  return tokens.map((token, i) => {
    const turns = tokens[i - 1]?.type === "gain" || tokens[i - 1]?.type === "loss";
    // "+3.3% to the second-best"
    const signed = /^[+]/.test(tokens[i - 2]?.text ?? "") && tokens[i - 1]?.type === "percent";
    if (token.type === "to" && token.text === "to" && signed && /^the (?:second|previous|prior|best|baseline|state)\b/.test(tokens[i + 1]?.text ?? ""))
      return { ...token, type: "versus" as const, entry: "versus" };
    // "up 1.1 points from the previous best"
    const up = /^(?:up|down)$/i.test(tokens[i - 3]?.text ?? "") && tokens[i - 2]?.type === "number";
    const told = token.type === "from" && /^from$/i.test(token.text) && (turns || up) && isAmountNear(tokens, i);
    return told && !hasAmount(tokens, i + 1) ? { ...token, type: "versus" as const, entry: "versus" } : token;
  });
}

/** "a 14% increase", "a 14% accuracy gain". */
const isAmountNear = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(at - 5, 0), at).some((t) => t.type === "number");

function hasAmount(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !ENDS.has((tokens[i] as Token).type); i++) if (tokens[i]?.type === "number") return true;
  return false;
}
