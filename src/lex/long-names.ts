import { metrics } from "../vocabulary/aliases.js";
import type { Token } from "./tokens.js";

/*
 * "Support Vector Machine (SVM)", "Long Short-Term Memory (LSTM)": one name, which the capitals of its short form tell, though its
 * first word opens a sentence, or another is a word of the vocabulary.
 */

const SHORT_FORM = /^\p{Lu}{2,}(?=s?$)/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*$/u;

/** Joins the words before a short form in parentheses to one name, where these are its capitals and one of them is a name. */
export function joinLongNames(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const [short, close] = tokens.slice(i + 1, i + 3);
    const capitals = token.type === "open" && close?.type === "close" && (short?.type === "name" || short?.type === "gap") ? SHORT_FORM.exec(short.text) : null;
    const from = capitals ? startOf(joined, capitals[0]) : joined.length;
    const [first, ...more] = joined.slice(from);
    if (first && more.length > 0 && [first, ...more].some((t) => t.type === "name")) {
      const text = [first, ...more].map((t) => t.text).join(" ");
      joined.splice(from, more.length + 1, { type: "name", text, start: first.start, end: (more.at(-1) as Token).end });
    }
    if (token.type === "open" && close?.type === "close") takenAt(joined, short);
    joined.push(token);
  }
  return joined;
}

/** Where the words begin whose first letters are `capitals`; the end where there are none. */
function startOf(tokens: readonly Token[], capitals: string): number {
  let left = capitals;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { type, text, entry } = tokens[i] as Token;
    const initials = text
      .split(/[ -]/)
      .map((word) => word.charAt(0))
      .join("");
    // "Mean Square Error" stays a metric
    const isWord = type === "name" || type === "gap" || type === "average" || (type === "metric" && metrics.get(entry ?? "")?.kind === "cost");
    if (!isWord || !CAPITALISED.test(text) || !left.endsWith(initials)) break;
    left = left.slice(0, left.length - initials.length);
    if (left === "") return i;
  }
  return tokens.length;
}

/** "mean average precision at 50% IoU (mAP50)": at what it is taken is said by its short form; the phrase is dropped. */
function takenAt(tokens: Token[], short: Token | undefined): void {
  const near = tokens.slice(-5);
  const [metric, at, ...cut] = near.slice(near.findLastIndex((t) => t.text === "at") - 1);
  const isCut = cut.length > 1 && cut.length < 4 && cut.at(-1)?.entry === "IoU" && (cut[0]?.type === "number" || cut[0]?.type === "thing");
  if (short?.type === "metric" && metric?.type === "metric" && at?.text === "at" && isCut) tokens.splice(-cut.length - 1, cut.length + 1);
}
