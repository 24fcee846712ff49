import { isSystemName } from "../lex/system-name.js";
import type { Token, TokenType } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { systemNouns } from "../vocabulary.js";

/*
 * Who acts. A finite verb's subject stands right before it; what has no finite verb of its own, a participle or a bare amount,
 * is the act of whoever acts in the finite clause before it, and where the grammar knows no such verb, of what opens the clause.
 */

const NOUNS: ReadonlySet<TokenType> = new Set(["gap", "name", "benchmark", "metric", "thing", "self", "average", "gain", "loss", "more", "less", "possessive"]);
const GOVERNORS: ReadonlySet<TokenType> = new Set(["on", "inside", "purpose", "by", "means", "versus", "from", "to", "between", "of", "example"]);
const PREDICATES: ReadonlySet<TokenType> = new Set(["beat", "rise", "fall", "reach"]);
const AMOUNTS: ReadonlySet<TokenType> = new Set(["number", "percent", "points", "factor", "physical", "factoring"]);
/** Verbs that report a clause: what follows them is no object. */
const REPORTS = new Set(["show", "demonstrate", "find", "observe", "reveal", "report"]);

export interface Subject {
  readonly np: Np;
  /** The verb follows at once, or behind "that" and "which". */
  readonly adjacent: boolean;
  /** Where the finite verb stands that it is the subject of; null where none is known. */
  readonly verb: number | null;
}

/** The subject of the verb at `at`, or of what stands there without one; null where the sentence names none. */
export function subjectBefore(tokens: readonly Token[], at: number): Subject | null {
  const verb = tokens[at];
  if (verb && PREDICATES.has(verb.type) && isRelative(tokens, at)) return antecedent(tokens, at);
  if (verb && isFiniteVerb(tokens, at) && !isCoordinated(tokens, at)) return beforeFinite(tokens, at);
  if (verb && isParticiple(verb)) {
    const led = leading(tokens, at);
    if (led) return led;
  }
  for (let i = at - 1; i > 0; i--) {
    if (!isFiniteVerb(tokens, i) || isCoordinated(tokens, i) || isRelative(tokens, i)) continue;
    // "we show that the distilled models ...": what is reported has a subject of its own
    const reported = REPORTS.has(tokens[i]?.entry ?? "") && /^that$/i.test(tokens[i + 1]?.text ?? "") ? opening(tokens, at, i + 2) : null;
    return reported ?? asFar(beforeFinite(tokens, i)) ?? opening(tokens, at);
  }
  return opening(tokens, at);
}
/** "a retrieval model that reaches", "the Kestrel model (KM), which reaches": what a relative clause is said of. */
function antecedent(tokens: readonly Token[], at: number): Subject | null {
  let end = at - 1;
  while (end > 0 && !runBefore(tokens, end)) end--;
  const run = runBefore(tokens, end);
  // "we apply it to data and models, which": said of the clause; "gains with Heron-7B, which reaches": of the system
  const reaches = run && tokens[at]?.type === "reach" && isSystem(tokens[run.end - 1] as Token);
  if (run && !reaches && tokens[at - 1]?.text === "which" && tokens[at - 2]?.type === "comma" && governorOf(tokens, run.start, at)) return opening(tokens, at);
  const [first, ...rest] = run ? tokens.slice(run.start, run.end) : [];
  if (!first) return null;
  const spoken = [first, ...rest].filter((t) => t.type !== "self");
  // "we train a model that": the phrase begins at its last article
  const last = spoken.findLastIndex((t) => /(?:^| )(?:an?|the) /i.test(`${t.text} `));
  const cut = spoken.slice(Math.max(last, 0)).map((t, i) => (i === 0 && last >= 0 ? { ...t, text: t.text.replace(/^.* (?=(?:an?|the)(?: |$))/i, "") } : t));
  return { np: trimmed(cut), adjacent: true, verb: at };
}

/** "Heron-7B", "the optimized transformer". */
const isSystem = ({ type, text }: Token): boolean => (type === "name" ? isSystemName(text) : type === "gap" && systemNouns.has(text.split(" ").at(-1) ?? ""));

const asFar = (subject: Subject | null): Subject | null => subject && { ...subject, adjacent: false };

const isParticiple = (token: Token): boolean => PREDICATES.has(token.type) && /ing$/i.test(token.text);
const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  // "an agent enhanced with feedback": what follows says how, so nothing is done here
  const reduced = /ed$/i.test(token.text) && REDUCED.has(tokens[at + 1]?.type ?? "gap") && tokens[at - 1]?.entry !== "be";
  return PREDICATES.has(token.type) && !isParticiple(token) && !reduced && tokens[at - 1]?.type !== "to";
};
const REDUCED: ReadonlySet<TokenType> = new Set(["means", "on"]);

/** "A improves ... and exceeds B": a second predicate has the subject of the first. */
function isCoordinated(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (tokens[i]?.type === "break" || /^(?:\p{L}+ly|then|even)$/u.test(tokens[i]?.text ?? ""))) i--;
  return tokens[i]?.type === "and";
}

/** "tasks that are global": said of a noun in passing. */
const isRelative = (tokens: readonly Token[], at: number): boolean => /^(?:that|which|who|where)$/i.test(tokens[at - 1]?.text ?? "");

/** "with the best models achieving 2%": what a participle says of the phrase that "with" brings in. */
function leading(tokens: readonly Token[], at: number): Subject | null {
  const run = runBefore(tokens, at);
  const governor = run ? tokens[run.start - 1]?.type : undefined;
  const kind = run && governor === "example" ? runBefore(tokens, run.start - 1) : null;
  const before = kind !== null ? (/^even$/i.test(tokens[kind.start - 1]?.text ?? "") ? kind.start - 2 : kind.start - 1) : -1;
  const led = governor === "means" || tokens[before]?.type === "means";
  return run && led ? { np: trimmed(tokens.slice(run.start, run.end)), adjacent: true, verb: at } : null;
}

/** The nearest phrase before a finite verb that no preposition or other verb governs. */
function beforeFinite(tokens: readonly Token[], at: number): Subject | null {
  for (let i = at; i > 0; ) {
    const run = runBefore(tokens, i);
    if (!run) {
      i--;
      continue;
    }
    const opening = beforeParenthesis(tokens, run);
    const governing = governorAt(tokens, opening?.start ?? run.start, at);
    const governor = tokens[governing];
    const counted = governor?.type === "of" && QUANTIFIER.test(tokens[run.start - 2]?.text ?? "");
    // "models like Heron achieve": the one example speaks for its kind
    const example = governor?.type === "example" && governing === run.start - 1 && run.end === run.start + 1 && i === at;
    const np = trimmed(tokens.slice(run.start, run.end));
    const relative = /^(?:which|who)$/i.test(np.tokens[0]?.text ?? "");
    if (np.tokens.length > 0 && !relative && (!governor || counted || example) && !isInserted(tokens, run, at))
      return {
        np: { ...np, tokens: [...(opening ? tokens.slice(opening.start, opening.end) : []), ...np.tokens] },
        adjacent: isAdjacent(tokens, run.end, at),
        verb: at,
      };
    i = governor ? Math.min(run.start, governing) : run.start;
  }
  return null;
}
/** "the multi-task learning (MTL) model": the phrase goes on behind a short parenthesis. */
function beforeParenthesis(tokens: readonly Token[], { start }: Run): Run | null {
  return tokens[start - 1]?.type === "close" && tokens[start - 3]?.type === "open" ? runBefore(tokens, start - 3) : null;
}
/** "Wren, trained on public data, reaches": a clause between commas, or one that opens the sentence. */
const isInserted = (tokens: readonly Token[], { start, end }: Run, at: number): boolean => {
  const { type, text } = tokens[start] as Token;
  const opens = start === 0 || ["comma", "break"].includes((tokens[start - 1] as Token).type);
  const closes = tokens.slice(end, at).some((t) => t.type === "comma");
  const alone = end === start + 1;
  return (
    type === "gap" &&
    opens &&
    closes &&
    (alone || /^\p{L}+ing\b/iu.test(text)) &&
    /^(?:given\b|based\b|\p{L}+ing\b|\p{L}+(?:-\p{L}+)?ed(?: \p{L}+)?$|(?:\p{L}+ly|most|more)$)/iu.test(text)
  );
};
/** "none of the models", "the best of the systems". */
const QUANTIFIER = /\b(?:none|all|most|many|some|each|both|several|either|neither|any|best|worst|one|majority|few)$/i;

const isAdjacent = (tokens: readonly Token[], end: number, at: number): boolean =>
  tokens.slice(end, at).every((t) => /^(?:that|which|can|could|may|also|even|do|does|not|cannot|,)$/i.test(t.text)) && tokens[at - 1]?.type !== "comma";

/** What opens the clause before `at`: the first phrase that nothing governs, from the last semicolon on. */
function opening(tokens: readonly Token[], at: number, after = 0): Subject | null {
  let from = at;
  while (from > after && tokens[from - 1]?.type !== "semicolon") from--;
  for (let i = from; i < at; i++) {
    const run = runAfter(tokens, i, at);
    if (!run) continue;
    // "we find that the distilled models ..."
    const reports = /^that$/i.test(tokens[run.end]?.text ?? "") && run.end + 1 < at;
    // "while generating shorter chains": what else is done
    const does = run.start > 0 && tokens[run.start]?.type === "gap" && /^\p{Ll}+ing\b/u.test((tokens[run.start] as Token).text);
    if (!governorOf(tokens, run.start, at) && !isInserted(tokens, run, at) && !reports && !does)
      return { np: trimmed(tokens.slice(run.start, run.end)), adjacent: run.end === at, verb: null };
    i = run.end;
  }
  return null;
}

/** The name that a subject explains: "Kestrel, our new model, reaches 92%". */
export function renamedBy(tokens: readonly Token[], np: Np): Np | null {
  const start = tokens.findIndex((t) => t.start === np.tokens[0]?.start);
  if (tokens[start - 1]?.type !== "comma" || !/^(?:our|an?|the)\b/i.test(np.tokens[0]?.text ?? "")) return null;
  const run = runBefore(tokens, start - 1);
  if (!run || governorOf(tokens, run.start, start)) return null;
  // "we propose Kestrel, a model that reaches 92%"
  const introduced = tokens[run.start]?.type === "self" && tokens[run.end - 1]?.type === "name";
  return introduced || run.start + 1 === run.end ? trimmed(tokens.slice(run.end - 1, run.end)) : null;
}

/** The list that a phrase ends: "A, B and C" for C; the phrase alone where it is in none. */
export function listEnding(tokens: readonly Token[], np: Np): Np[] {
  const list = [np];
  let at = tokens.findIndex((t) => t.start === np.tokens[0]?.start);
  while (at > 0) {
    // the last joint is an "and", the others are commas
    const and = tokens[at - 1]?.type === "and" ? 1 : 0;
    const comma = tokens[at - 1 - and]?.type === "comma" ? 1 : 0;
    const run = (list.length === 1 ? and : comma) === 1 ? runBefore(tokens, at - and - comma) : null;
    // "Compared to B, A and C reach": another phrase
    const governor = run ? tokens[run.start - 1]?.type : undefined;
    if (!run || (governor && GOVERNORS.has(governor) && governor !== "example" && governor !== "of")) break;
    list.unshift(trimmed(tokens.slice(run.start, run.end)));
    at = run.start;
  }
  return list;
}

/** What a verb that reports shows: "the results show Heron's strength", "demonstrate the effectiveness of Heron". */
export function shownBehind(tokens: readonly Token[], verb: number): Np | null {
  const run = REPORTS.has(tokens[verb]?.entry ?? "") ? runAfter(tokens, verb + 1, tokens.length) : null;
  if (!run) return null;
  const np: Np = { tokens: tokens.slice(run.start, run.end), note: null, joint: null };
  const owner = np.tokens.findIndex((t) => t.type === "possessive");
  return owner > 0 ? { ...np, tokens: np.tokens.slice(0, owner) } : ownerBehind(tokens, np);
}

/** What a subject is said to be of: "the accuracy of B is 92%". */
export function ownerBehind(tokens: readonly Token[], np: Np): Np | null {
  const last = np.tokens.at(-1);
  const of = tokens.findIndex((t) => t.start === last?.start) + 1;
  if (!last || tokens[of]?.type !== "of") return null;
  const run = runAfter(tokens, of + 1, tokens.length);
  return run ? { tokens: tokens.slice(run.start, run.end), note: null, joint: null } : null;
}

/** What a participle at the end of a phrase adds to it: "on plenty of data" in "models trained on plenty of data"; empty where there is none. */
export function participleBehind(tokens: readonly Token[], np: Np): string {
  const start = tokens.findIndex((t) => t.end === np.tokens.at(-1)?.end) + 1;
  let end = start;
  while (tokens[end]?.type === "of" ? end > start : GOVERNORS.has(tokens[end]?.type ?? "gap") && PARTICIPLE.test(tokens[end - 1]?.text ?? "")) {
    const run = runAfter(tokens, end + 1, tokens.length);
    if (!run) break;
    end = run.end;
  }
  return tokens
    .slice(start, end)
    .map((t) => t.text)
    .join(" ");
}
const PARTICIPLE = /\b(?:trained|tuned|fine-tuned|built|based|generated|obtained|optimized|initialized|equipped)$/;

/** All phrases before `at` that no preposition or verb governs, the nearest first. */
export function npsBefore(tokens: readonly Token[], at: number): Np[] {
  const found: Np[] = [];
  for (let i = at; i > 0; ) {
    const run = runBefore(tokens, i);
    const opening = run && beforeParenthesis(tokens, run);
    const start = opening?.start ?? run?.start ?? i - 1;
    if (run && !governorOf(tokens, start, at)) {
      const np = trimmed(tokens.slice(run.start, run.end));
      found.push({ ...np, tokens: [...(opening ? tokens.slice(opening.start, opening.end) : []), ...np.tokens] });
    }
    i = start;
  }
  return found;
}

interface Run {
  readonly start: number;
  readonly end: number;
}
function runBefore(tokens: readonly Token[], end: number): Run | null {
  let start = end;
  // "on A and B it shows": a pronoun begins a phrase
  while (start > 0 && NOUNS.has((tokens[start - 1] as Token).type) && (start === end || tokens[start]?.type !== "self")) start--;
  return start < end ? { start, end } : null;
}
function runAfter(tokens: readonly Token[], start: number, limit: number): Run | null {
  let end = start;
  while (end < limit && NOUNS.has((tokens[end] as Token).type)) end++;
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
const governorOf = (tokens: readonly Token[], start: number, at: number): Token | undefined => tokens[governorAt(tokens, start, at)];

/** Where that governor stands; -1 where there is none. */
function governorAt(tokens: readonly Token[], start: number, at: number): number {
  // "as noise, and we build Kestrel, which": another clause
  if (/^(?:we|it|they)$/i.test(tokens[start]?.text ?? "") && tokens[start - 1]?.type === "and") return -1;
  const run = runAfter(tokens, start, at);
  // "systems such as A, B and C, ...": a list that a comma closes may hold commas; else a comma begins another phrase
  const closed = run !== null && tokens[run.end]?.type === "comma" && tokens[start - 1]?.type === "and";
  for (let i = start - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (closed && (token.type === "comma" || token.type === "and" || NOUNS.has(token.type))) continue;
    if (GOVERNORS.has(token.type)) return i;
    if (PREDICATES.has(token.type)) return REPORTS.has(token.entry ?? "") ? -1 : i;
    if (token.type === "open") return tokens.slice(start, at).some((t) => t.type === "close") ? i : -1;
    if (token.type === "break" && /^as$/i.test(token.text)) return opensBehindAs(tokens, i, run?.end === at) ? -1 : i;
    if (AMOUNTS.has(token.type)) return i;
    if ((token.type !== "and" && token.type !== "slash") || tokens[i - 1]?.type === "comma") return -1;
    const listed = runBefore(tokens, i);
    if (!listed) return -1;
    i = listed.start;
  }
  return -1;
}

/** "as all models reach", "referred to as Kestrel, reach"; in "with A as backbone" the backbone is A. */
function opensBehindAs(tokens: readonly Token[], as: number, adjacent: boolean): boolean {
  const before = runBefore(tokens, as);
  return tokens[as - 1]?.type === "to" || (adjacent && !(before && tokens[before.start - 1]?.type === "means"));
}

/** Whether the subject of a clause is itself a gain (+1) or a loss (-1): "the improvement is 20%". */
export function subjectTurn(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  const last = subjectBefore(tokens, at);
  const head = last?.np.tokens.findLast((t) => t.type !== "gap");
  // "the gains over the baseline are": only what hangs on the noun stands between
  const of = last?.np.tokens.at(-1)?.end ?? 0;
  const hanging = last?.verb === at && !tokens.some((t, i) => t.start >= of && i < at && (t.type === "comma" || PREDICATES.has(t.type)));
  if (!last || !head || !(last.adjacent || hanging)) return 0;
  return head.type === "gain" ? 1 : head.type === "loss" ? -1 : 0;
}
