import type { Token } from "./tokens.js";

const ARTICLES = new Set(["a", "an", "the", "its", "another"]);
const OPENS_VALUE = new Set(["number", "bound", "average"]);

/**
 * Folds each run of words that play no role into one `gap` token, and drops an article before a number,
 * so that the grammar says where water may stand and not how deep it is.
 */
export function foldGaps(tokens: readonly Token[]): Token[] {
  const folded: Token[] = [];
  tokens.forEach((token, i) => {
    if (token.type !== "gap") return void folded.push(token);
    const next = tokens[i + 1];
    if (ARTICLES.has(token.text.toLowerCase()) && next && OPENS_VALUE.has(next.type)) return;
    const previous = folded.at(-1);
    if (previous?.type === "gap" && tokens[i - 1]?.type === "gap") folded[folded.length - 1] = { ...previous, text: `${previous.text} ${token.text}`, end: token.end };
    else folded.push(token);
  });
  return folded;
}
