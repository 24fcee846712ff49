import type { Token, TokenType } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";

const NOUNS: ReadonlySet<TokenType> = new Set(["gap", "name", "benchmark", "metric", "thing", "self", "average", "gain", "loss", "more", "less", "possessive"]);
const GOVERNORS: ReadonlySet<TokenType> = new Set(["on", "inside", "purpose", "by", "means", "versus", "from", "to", "between"]);
const PREDICATES: ReadonlySet<TokenType> = new Set(["beat", "rise", "fall", "reach"]);

/** The noun phrases before a token in its sentence that no preposition or verb governs, the nearest first. */
export function npsBefore(tokens: readonly Token[], at: number): Np[] {
  const found: Np[] = [];
  for (let end = at; end > 0; ) {
    if (!NOUNS.has((tokens[end - 1] as Token).type)) {
      end--;
      continue;
    }
    let start = end;
    while (start > 0 && NOUNS.has((tokens[start - 1] as Token).type)) start--;
    const governor = governorOf(tokens, start);
    if (!governor) found.push({ tokens: tokens.slice(start, end), note: null });
    end = start;
  }
  return found;
}

/** The preposition or verb that governs the phrase starting at `start`, through the list that it may be part of. */
function governorOf(tokens: readonly Token[], start: number): Token | undefined {
  for (let i = start - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (GOVERNORS.has(token.type) || token.type === "of" || token.type === "example") return token;
    if (PREDICATES.has(token.type)) return token.entry === "show" || token.entry === "demonstrate" || token.entry === "find" || token.entry === "observe" || token.entry === "reveal" || token.entry === "report" ? undefined : token;
    if (token.type === "and" || token.type === "slash") {
      i = skipNouns(tokens, i);
      continue;
    }
    return undefined;
  }
  return undefined;
}
function skipNouns(tokens: readonly Token[], from: number): number {
  let i = from;
  if (tokens[i - 1]?.type === "comma") i--;
  while (i > 0 && NOUNS.has((tokens[i - 1] as Token).type)) i--;
  return i;
}
