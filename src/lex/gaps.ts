import type { Reason, Token } from "./tokens.js";

const ARTICLES = new Set(["a", "an", "the", "its", "another"]);
const OPENS_VALUE = new Set(["number", "bound", "average", "factoring"]);

/**
 * Folds each run of words that play no role into one `gap` token, and drops an article before a number,
 * so that the grammar says where water may stand and not how deep it is.
 */
export function foldGaps(tokens: readonly Token[]): Token[] {
  const folded: Token[] = [];
  const kept = withoutHoles(tokens).map(boundOfThing);
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

/** "with only 6 steps": what is said of a thing is said of no amount. */
const boundOfThing = (token: Token, i: number, tokens: readonly Token[]): Token => {
  const [before, behind] = [tokens[i - 1]?.type, tokens[i + 1]?.type];
  if (token.type !== "bound" || token.entry !== "exact" || behind !== "thing" || !(before === "means" || before === "inside")) return token;
  const { entry: _, ...bare } = token;
  return { ...bare, type: "gap" };
};

/** Quotation marks, what scraping left of formulas and names, parentheses around nothing, marks of an enumeration and commas in a row, and the statistics behind a result. */
function withoutHoles(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const openings: number[] = [];
  for (const token of tokens) {
    // what is quoted is said
    if (token.type === "symbol" && QUOTES.test(token.text)) continue;
    // "vs.", "e.g.", "resp.": a full stop that ends no sentence
    if (token.type === "stop" && token.start === kept.at(-1)?.end && ABBREVIATED.has(kept.at(-1)?.type ?? "")) continue;
    if (token.type === "comma" && kept.at(-1)?.type === "comma") continue;
    // "answers correctly 63%": an adverb between a verb and its amount
    if (OPENS_VALUE.has(token.type) && kept.at(-1)?.type === "gap" && /^\p{Ll}+ly$/u.test(kept.at(-1)?.text ?? "") && kept.at(-2)?.type === "reach") kept.pop();
    if (token.type === "open") openings.push(kept.length);
    const opening = token.type === "close" ? openings.pop() : undefined;
    if (token.type === "close" && opening === undefined && isMark(kept.slice(-1))) {
      kept.pop();
      if (kept.at(-1)?.type === "semicolon") kept.push(asBreak(token));
      continue;
    }
    if (opening !== undefined) {
      const inside = kept.slice(opening + 1);
      const empty = isHole(inside) || isStatistic(inside) || isMark(inside);
      kept.length = empty ? opening : opening + 1 + withoutStatistic(inside);
      if (isMark(inside) && kept.at(-1)?.type === "semicolon") kept.push(asBreak(token));
      if (empty) continue;
    }
    kept.push(token);
  }
  return kept;
}
/** "...; 2) ...": a finding of its own, and no list of names. */
const asBreak = (token: Token): Token => ({ ...token, type: "break" });
const QUOTES = /^["“”„«»]$/;

/** How much of a parenthesis stands before the statistic or the condition that ends it: "(0.58, p < 0.001)" is 0.58, "(40%, 12 epochs)" 40%. */
function withoutStatistic(inside: readonly Token[]): number {
  let length = inside.length;
  let statistic = false;
  for (let i = inside.length - 1; i > 0 && inside[i]?.type !== "number"; i--) {
    statistic ||= ASIDE.has(inside[i]?.reason ?? "name");
    if (statistic && (inside[i]?.type === "comma" || inside[i]?.type === "semicolon")) length = i;
  }
  return length;
}
const ASIDE: ReadonlySet<Reason> = new Set(["statistic", "p-value", "count", "size", "hyper-parameter"]);
const ABBREVIATED = new Set(["versus", "example", "respectively", "bound"]);
const isHole = (inside: readonly Token[]): boolean => inside.length <= 2 && inside.every((t) => t.type === "symbol" || t.text === "&");
/** "(1)", "2)", "(ii)": what counts the parts of a sentence. */
const isMark = (inside: readonly Token[]): boolean =>
  inside.length === 1 && (inside[0]?.reason === "enumerator" || (inside[0]?.type === "gap" && /^(?:i{1,3}|iv|v|[a-d])$/.test(inside[0].text)));
/** "(95% CI 0.91-0.95)", "(p < 0.01)": no result, and no end of one. */
const isStatistic = (inside: readonly Token[]): boolean =>
  inside.some((t) => t.reason === "statistic" || t.reason === "p-value") && !inside.some((t) => t.type === "number");
