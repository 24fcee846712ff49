import type { Token } from "./tokens.js";

/*
 * "a 14% increase from the previous best" compares as "over" does; "an increase from 66% to 80%" tells from where to where.
 */

const ENDS: ReadonlySet<Token["type"]> = new Set(["comma", "semicolon", "stop", "break", "close", "and"]);

/** Takes "from" behind a gain or a loss for a comparison, where no amount follows in its phrase. */
export function compareFrom(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((t) => t.type === "from")) return tokens;
  return tokens.map((token, i) => {
    const turns = tokens[i - 1]?.type === "gain" || tokens[i - 1]?.type === "loss";
    const told = token.type === "from" && /^from$/i.test(token.text) && turns && isAmountNear(tokens, i);
    return told && !hasAmount(tokens, i + 1) ? { ...token, type: "versus" as const, entry: "versus" } : token;
  });
}

/** "a 14% increase", "a 14% accuracy gain". */
const isAmountNear = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(at - 5, 0), at).some((t) => t.type === "number");

function hasAmount(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !ENDS.has((tokens[i] as Token).type); i++) if (tokens[i]?.type === "number") return true;
  return false;
}
