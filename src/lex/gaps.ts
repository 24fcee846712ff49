import type { Token } from "./tokens.js";

const ARTICLES = new Set(["a", "an", "the", "its", "another"]);
const OPENS_VALUE = new Set(["number", "bound", "average"]);

/**
 * Folds each run of words that play no role into one `gap` token, and drops an article before a number,
 * so that the grammar says where water may stand and not how deep it is.
 */
export function foldGaps(tokens: readonly Token[]): Token[] {
  const folded: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.type !== "gap") {
      folded.push(token);
      continue;
    }
    const next = tokens[i + 1];
    if (ARTICLES.has(token.text.toLowerCase()) && next && OPENS_VALUE.has(next.type)) continue;
    const previous = folded.at(-1);
    if (previous?.type === "gap" && tokens[i - 1]?.type === "gap")
      folded[folded.length - 1] = { ...previous, text: `${previous.text} ${token.text}`, end: token.end };
    else folded.push(token);
  }
  return folded;
}
