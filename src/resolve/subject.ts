import type { Token, TokenType } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";

const NOUNS: ReadonlySet<TokenType> = new Set(["gap", "name", "benchmark", "metric", "thing", "self", "average", "gain", "loss", "more", "less", "possessive"]);
const GOVERNORS: ReadonlySet<TokenType> = new Set(["on", "inside", "purpose", "by", "means", "versus", "from", "to", "between", "of", "example"]);
const PREDICATES: ReadonlySet<TokenType> = new Set(["beat", "rise", "fall", "reach"]);
const AMOUNTS: ReadonlySet<TokenType> = new Set(["number", "percent", "points", "factor", "physical", "factoring"]);
/** Verbs that report a clause: what follows them is no object. */
const REPORTS = new Set(["show", "demonstrate", "find", "observe", "reveal", "report"]);

/**
 * The subject of the verb at `at` (or of what stands there without a verb): the phrase right before it; for a participle or a
 * second predicate that of the verb before; null where the sentence names none.
 */
export function subjectBefore(tokens: readonly Token[], at: number): { np: Np; adjacent: boolean } | null {
  for (let i = at; i > 0; ) {
    const run = runBefore(tokens, i);
    if (!run) {
      i--;
      continue;
    }
    const governor = governorOf(tokens, run.start, at);
    const participle = /ing$/i.test(tokens[at]?.text ?? "") && i === at;
    const counted = governor?.type === "of" && QUANTIFIER.test(tokens[run.start - 2]?.text ?? "");
    if (!governor || counted || (participle && governor.type === "means"))
      return { np: trimmed(tokens.slice(run.start, run.end)), adjacent: isAdjacent(tokens, run.end, at) };
    i = run.start;
  }
  return null;
}
/** "none of the models", "the best of the systems". */
const QUANTIFIER = /\b(?:none|all|most|many|some|each|both|several|either|neither|any|best|worst|one|majority|few)$/i;

/** The verb follows at once, or behind "that" and "which". */
const isAdjacent = (tokens: readonly Token[], end: number, at: number): boolean =>
  tokens.slice(end, at).every((t) => /^(?:that|which|can|could|may|also|even|do|does|not|cannot|,)$/i.test(t.text)) && tokens[at - 1]?.type !== "comma";

/** The name that a subject explains: "Kestrel, our new model, reaches 92%". */
export function renamedBy(tokens: readonly Token[], np: Np): Np | null {
  const start = tokens.findIndex((t) => t.start === np.tokens[0]?.start);
  if (tokens[start - 1]?.type !== "comma" || !/^(?:our|an?|the)\b/i.test(np.tokens[0]?.text ?? "")) return null;
  const run = runBefore(tokens, start - 1);
  return run && run.start + 1 === run.end && !governorOf(tokens, run.start, start) ? trimmed(tokens.slice(run.start, run.end)) : null;
}

/** What a subject is said to be of: "the accuracy of B is 92%". */
export function ownerBehind(tokens: readonly Token[], np: Np): Np | null {
  const last = np.tokens.at(-1);
  const of = tokens.findIndex((t) => t.start === last?.start) + 1;
  if (!last || tokens[of]?.type !== "of") return null;
  let end = of + 1;
  while (end < tokens.length && NOUNS.has((tokens[end] as Token).type)) end++;
  return end > of + 1 ? { tokens: tokens.slice(of + 1, end), note: null, joint: null } : null;
}

/** All phrases before `at` that no preposition or verb governs, the nearest first. */
export function npsBefore(tokens: readonly Token[], at: number): Np[] {
  const found: Np[] = [];
  for (let i = at; i > 0; ) {
    const run = runBefore(tokens, i);
    if (run && !governorOf(tokens, run.start, at)) found.push(trimmed(tokens.slice(run.start, run.end)));
    i = run ? run.start : i - 1;
  }
  return found;
}

function runBefore(tokens: readonly Token[], end: number): { start: number; end: number } | null {
  let start = end;
  while (start > 0 && NOUNS.has((tokens[start - 1] as Token).type)) start--;
  return start < end ? { start, end } : null;
}

/** Adverbs before the verb are none of the subject: "our method consistently". */
function trimmed(tokens: readonly Token[]): Np {
  const last = tokens.at(-1);
  if (last?.type !== "gap") return { tokens, note: null, joint: null };
  const words = last.text.split(" ");
  while (words.length > 0 && /(?:ly|further|still|even|thus|also|now|then|only)$/.test(words.at(-1) ?? "")) words.pop();
  const rest = words.length > 0 ? [{ ...last, text: words.join(" ") }] : [];
  return { tokens: [...tokens.slice(0, -1), ...rest], note: null, joint: null };
}

/** The preposition or verb that governs the phrase starting at `start`, through the list that it may be part of. */
function governorOf(tokens: readonly Token[], start: number, at: number): Token | undefined {
  for (let i = start - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (GOVERNORS.has(token.type)) return token;
    if (PREDICATES.has(token.type)) return REPORTS.has(token.entry ?? "") ? undefined : token;
    if (token.type === "open") return tokens.slice(start, at).some((t) => t.type === "close") ? token : undefined;
    if (token.type === "break" && /^as$/i.test(token.text)) return token;
    if (AMOUNTS.has(token.type)) return token;
    if (token.type !== "and" && token.type !== "slash") return undefined;
    if (tokens[i - 1]?.type === "comma") return undefined;
    const run = runBefore(tokens, i);
    if (!run) return undefined;
    i = run.start;
  }
  return undefined;
}

/** Whether the subject of a clause is itself a gain (+1) or a loss (-1): "the improvement is 20%". */
export function subjectTurn(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  const last = subjectBefore(tokens, at);
  const head = last?.np.tokens.findLast((t) => t.type !== "gap");
  if (!last?.adjacent || !head) return 0;
  return head.type === "gain" ? 1 : head.type === "loss" ? -1 : 0;
}
