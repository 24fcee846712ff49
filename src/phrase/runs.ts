import type { Token, TokenType } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { evidenceNouns } from "../vocabulary/words.js";

/*
 * Noun phrases as runs of tokens, and what governs them: the grammar reads a sentence only around its amounts.
 */

const NOUNS: ReadonlySet<TokenType> = new Set(["gap", "name", "benchmark", "metric", "thing", "self", "average", "gain", "loss", "more", "less", "possessive"]);
export const GOVERNORS: ReadonlySet<TokenType> = new Set(["on", "inside", "purpose", "by", "means", "versus", "from", "to", "between", "of", "example"]);
export const PREDICATES: ReadonlySet<TokenType> = new Set(["beat", "rise", "fall", "reach"]);
const AMOUNTS: ReadonlySet<TokenType> = new Set(["number", "percent", "points", "factor", "physical", "factoring"]);
/** Verbs that report a clause: what follows them is no object. */
export const REPORTS = new Set(["show", "demonstrate", "find", "observe", "reveal", "report", "confirm"]);
/** "the multi-task learning (MTL) model": the phrase goes on behind a short parenthesis. */
export function beforeParenthesis(tokens: readonly Token[], { start }: Run): Run | null {
  return tokens[start - 1]?.type === "close" && tokens[start - 3]?.type === "open" ? runBefore(tokens, start - 3) : null;
}

export interface Run {
  readonly start: number;
  readonly end: number;
}
export function runBefore(tokens: readonly Token[], end: number): Run | null {
  let start = end;
  while (start > 0 && NOUNS.has((tokens[start - 1] as Token).type) && (start === end || !beginsAnew(tokens, start))) start--;
  return start < end ? { start, end } : null;
}
/** "on A it shows", "On MMLU the accuracy falls": a pronoun, or an article behind a place, begins a phrase. */
function beginsAnew(tokens: readonly Token[], at: number): boolean {
  const [before, place, first] = tokens.slice(Math.max(at - 2, 0), at + 1);
  if (tokens[at]?.type === "self") return true;
  // "the MMLU average"
  if (/(?:^| )(?:the|its|their|our)$/i.test(before?.text ?? "")) return false;
  const isPlace = at > 1 && (place?.type === "benchmark" || (place?.type === "name" && (before?.type === "on" || (at === 2 && before?.type === "means"))));
  return isPlace && (first?.type === "average" || (first?.type === "gap" && /^(?:the|an?)(?: |$)/i.test(first.text)));
}
export function runAfter(tokens: readonly Token[], start: number, limit: number): Run | null {
  let end = start;
  while (end < limit && NOUNS.has((tokens[end] as Token).type)) end++;
  return start < end ? { start, end } : null;
}

/** Adverbs before the verb are none of the subject: "our method consistently". */
export function trimmed(tokens: readonly Token[]): Np {
  const last = tokens.at(-1);
  // "Heron on average outperforms"
  if (last?.type === "average" && tokens.length > 1 && /^on average$/i.test(last.text)) return trimmed(tokens.slice(0, -1));
  if (last?.type !== "gap") return { tokens, note: null, joint: null };
  const words = last.text.split(" ");
  while (words.length > 0 && /(?:ly|further|still|even|thus|also|now|then|only|comprising|featuring|incorporating)$/.test(words.at(-1) ?? "")) words.pop();
  const rest = words.length > 0 ? [{ ...last, text: words.join(" ") }] : [];
  return { tokens: [...tokens.slice(0, -1), ...rest], note: null, joint: null };
}

/** A run as a phrase, without adverbs at its end. */
export const npOf = (tokens: readonly Token[], { start, end }: Run): Np => trimmed(tokens.slice(start, end));

/** The preposition or verb that governs the phrase starting at `start`, through the list that it may be part of. */
export const governorOf = (tokens: readonly Token[], start: number, at: number): Token | undefined => tokens[governorAt(tokens, start, at)];

/** Where that governor stands; -1 where there is none. */
export function governorAt(tokens: readonly Token[], start: number, at: number): number {
  const measured = ofMeasure(tokens, start);
  if (measured >= 0) return measured;
  const open = enclosing(tokens, start, at);
  if (open >= 0) return open;
  // "as noise, and we build Kestrel, which": another clause
  if (/^(?:we|it|they)$/i.test(tokens[start]?.text ?? "") && tokens[start - 1]?.type === "and") return -1;
  const run = runAfter(tokens, start, at);
  // "systems such as A, B and C, ...": a list that a comma closes may hold commas; else a comma begins another phrase
  // "92% on A, and B reaches": two are no such list
  const many = tokens[start - 4]?.type === "comma" || tokens[start - 4]?.type === "and";
  const places = tokens[start]?.type === "benchmark" || (many && tokens[start - 2]?.type === "comma" && tokens[start - 3]?.type === "benchmark");
  const closed = run !== null && (tokens[run.end]?.type === "comma" || places || isTestedOn(tokens, start)) && tokens[start - 1]?.type === "and";
  const on = onBehindMeasure(tokens, start);
  if (on >= 0) return on;
  let crossed = false;
  for (let i = start - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (closed && (token.type === "comma" || token.type === "and" || NOUNS.has(token.type))) continue;
    if (GOVERNORS.has(token.type)) return i;
    // "on only 500 examples"
    if (token.type === "bound" && GOVERNORS.has(tokens[i - 1]?.type ?? "gap")) continue;
    // "A achieved 92% accuracy and B achieved 88%": what stands right before the next verb acts itself
    if (crossed && run?.end === at && (PREDICATES.has(token.type) || AMOUNTS.has(token.type))) return -1;
    if (PREDICATES.has(token.type)) return REPORTS.has(token.entry ?? "") ? -1 : i;
    if (token.type === "open") return -1;
    if (token.type === "break" && /^despite$/i.test(token.text)) return i;
    if (token.type === "break" && /^as$/i.test(token.text)) return opensBehindAs(tokens, i, run?.end === at) ? -1 : i;
    if (AMOUNTS.has(token.type)) return i;
    if ((token.type !== "and" && token.type !== "slash") || tokens[i - 1]?.type === "comma") return -1;
    const listed = runBefore(tokens, i);
    if (!listed) return -1;
    crossed ||= token.type === "and";
    i = listed.start;
  }
  return -1;
}

/** "Results on A, B, and C demonstrate": the last of a list of what something was tested on. */
function isTestedOn(tokens: readonly Token[], start: number): boolean {
  const first = firstOfList(tokens, start);
  return first < start && tokens[first - 1]?.type === "on" && evidenceNouns.has(tokens[first - 2]?.text.split(" ").at(-1)?.toLowerCase() ?? "");
}

/** Where the parenthesis opens that holds what stands at `start` and closes before `at`; -1 where there is none. */
function enclosing(tokens: readonly Token[], start: number, at: number): number {
  const close = tokens.findIndex((t, i) => i >= start && i < at && (t.type === "close" || t.type === "open"));
  return tokens[close]?.type === "close" ? tokens.findLastIndex((t, i) => i < start && t.type === "open") : -1;
}

/** Where "of" stands in "the accuracy of A, B and C", or "for" that opens the sentence so, for one of the list; -1 where there is none. */
function ofMeasure(tokens: readonly Token[], start: number): number {
  let i = start - 1;
  while (i > 0 && ["name", "comma", "and"].includes((tokens[i] as Token).type)) i--;
  if (tokens[i]?.type === "of" && tokens[i - 1]?.type === "metric") return i;
  // "Dice scores for the liver, kidney and spleen were"
  while (i > 0 && ["name", "comma", "and", "gap"].includes((tokens[i] as Token).type)) i--;
  return tokens[i]?.text === "for" && tokens[i - 1]?.type === "metric" && i <= 2 ? i : -1;
}

/** "as all models reach", "referred to as Kestrel, reach"; in "with A as backbone" the backbone is A. */
function opensBehindAs(tokens: readonly Token[], as: number, adjacent: boolean): boolean {
  const before = runBefore(tokens, as);
  return tokens[as - 1]?.type === "to" || (adjacent && !(before && tokens[before.start - 1]?.type === "means"));
}

/** Where a list of names begins that goes on at `at`: "A, B, or" before C. */
export function firstOfList(tokens: readonly Token[], at: number): number {
  let first = at;
  while (tokens[first - 1]?.type === "and" || tokens[first - 1]?.type === "comma") {
    const joint = tokens[first - 1]?.type === "and" && tokens[first - 2]?.type === "comma" ? 2 : 1;
    const run = runBefore(tokens, first - joint);
    if (!run) break;
    first = run.start;
  }
  return first;
}

/** Where "on" stands in "Dice scores on A, B, and C were", for one of the names behind it; -1 where there is none. */
function onBehindMeasure(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  const far = at - 60;
  while (i > Math.max(far, 0) && ["name", "benchmark", "comma", "and"].includes(tokens[i]?.type ?? "gap")) i--;
  const before = tokens[i - 2];
  const opens = before === undefined || before.type === "break" || before.type === "comma" || /^(?:the|our|its)$/i.test(before.text);
  const listed = tokens[at]?.type === "name" && (tokens[at - 1]?.type === "and" || tokens[at - 1]?.type === "comma");
  return listed && i < at - 1 && tokens[i]?.type === "on" && tokens[i - 1]?.type === "metric" && opens ? i : -1;
}
