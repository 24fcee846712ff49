import type { Token } from "./tokens.js";

const ARTICLES = new Set(["a", "an", "the", "its", "another"]);
const OPENS_VALUE = new Set(["number", "bound", "average"]);

/**
 * Folds each run of words that play no role into one `gap` token, and drops an article before a number,
 * so that the grammar says where water may stand and not how deep it is.
 */
export function foldGaps(tokens: readonly Token[]): Token[] {
  const folded: Token[] = [];
  const kept = withoutHoles(tokens);
  for (const [i, token] of kept.entries()) {
    if (token.type !== "gap") {
      folded.push(token);
      continue;
    }
    const next = kept[i + 1];
    if (ARTICLES.has(token.text.toLowerCase()) && next && OPENS_VALUE.has(next.type)) continue;
    const previous = folded.at(-1);
    if (previous?.type === "gap" && kept[i - 1]?.type === "gap")
      folded[folded.length - 1] = { ...previous, text: `${previous.text} ${token.text}`, end: token.end };
    else folded.push(token);
  }
  return folded;
}

/** What scraping left of formulas and names, parentheses around nothing and commas in a row, and the statistics behind a result. */
function withoutHoles(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    // "vs.", "e.g.", "resp.": a full stop that ends no sentence
    if (token.type === "stop" && token.start === kept.at(-1)?.end && ABBREVIATED.has(kept.at(-1)?.type ?? "")) continue;
    const opening = token.type === "close" ? kept.findLastIndex((t) => t.type === "open") : -1;
    const inside = opening >= 0 ? kept.slice(opening + 1) : [];
    const empty = token.type === "close" && opening >= 0 && (isHole(inside) || isStatistic(inside));
    const test = inside.findIndex((t, i) => (t.type === "comma" || t.type === "semicolon") && isStatistic(inside.slice(i + 1)));
    // "(0.58, p < 0.001)" is 0.58
    if (test > 0) kept.length = opening + 1 + test;
    if (empty) kept.length = opening;
    else if (!(token.type === "comma" && kept.at(-1)?.type === "comma")) kept.push(token);
  }
  return kept;
}
const ABBREVIATED = new Set(["versus", "example", "respectively", "bound"]);
const isHole = (inside: readonly Token[]): boolean => inside.length <= 2 && inside.every((t) => t.type === "symbol" || t.text === "&");
/** "(95% CI 0.91-0.95)", "(p < 0.01)": no result, and no end of one. */
const isStatistic = (inside: readonly Token[]): boolean =>
  inside.some((t) => t.reason === "statistic" || t.reason === "p-value") && !inside.some((t) => t.type === "number");
