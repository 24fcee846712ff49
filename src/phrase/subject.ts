import { isSystemName } from "../lex/system-name.js";
import type { Token, TokenType } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { systemNouns } from "../vocabulary/words.js";
import { isInserted, opening, type Subject } from "./opening.js";
import { beforeParenthesis, firstOfList, governorAt, governorOf, PREDICATES, REPORTS, type Run, runAfter, runBefore, trimmed } from "./runs.js";
import { unionEnding } from "./union.js";

/*
 * Who acts. A finite verb's subject stands right before it; what has no finite verb of its own, a participle or a bare amount,
 * is the act of whoever acts in the finite clause before it, and where the grammar knows no such verb, of what opens the clause.
 */

/** The subject of the verb at `at`, or of what stands there without one; null where the sentence names none. */
export function subjectBefore(tokens: readonly Token[], at: number): Subject | null {
  const verb = tokens[at];
  if (verb && PREDICATES.has(verb.type) && isRelative(tokens, at)) return antecedent(tokens, at);
  if (verb && isFiniteVerb(tokens, at) && !isCoordinated(tokens, at)) return beforeFinite(tokens, at) ?? gerundBefore(tokens, at);
  const enabled = enabledTo(tokens, at);
  if (enabled) return enabled;
  if (verb && isParticiple(verb)) {
    const led = leading(tokens, at);
    if (led) return led;
  }
  for (let i = at - 1; i > 0; i--) {
    const able = enabledTo(tokens, i);
    if (able) return asFar(able);
    // "with Heron achieving the lowest error (0.4)": what stands in the parenthesis is told by the participle
    const led = isParticiple(tokens[i] as Token) && opensBehind(tokens, i, at) ? leading(tokens, i) : null;
    if (led) return led;
    // "a model which takes 0.8 s and is 25x faster"
    if (isFiniteVerb(tokens, i) && isRelative(tokens, i) && isCoordinated(tokens, at) && !tokens.slice(i, at).some((t) => t.type === "comma"))
      return antecedent(tokens, i);
    if (!isFiniteVerb(tokens, i) || isCoordinated(tokens, i) || isRelative(tokens, i)) continue;
    // "scaling it produces Heron-70B, which is ..., reaching": what is made
    const [made, comma, which] = MAKES.test(tokens[i]?.text ?? "") ? tokens.slice(i + 1, i + 4) : [];
    if (made?.type === "name" && comma?.type === "comma" && which?.text === "which") return { np: trimmed([made]), adjacent: false, verb: null };
    // "we show that the distilled models ...": what is reported has a subject of its own
    const reported = REPORTS.has(tokens[i]?.entry ?? "") && /^that$/i.test(tokens[i + 1]?.text ?? "") ? opening(tokens, at, i + 2) : null;
    return reported ?? agentOf(tokens, i) ?? asFar(beforeFinite(tokens, i)) ?? opening(tokens, at);
  }
  return opening(tokens, at) ?? ahead(tokens, at);
}

/** "the new loss enables Heron to reach": who is brought to do it. */
function enabledTo(tokens: readonly Token[], at: number): Subject | null {
  if (tokens[at - 1]?.type !== "to" || !PREDICATES.has(tokens[at]?.type ?? "gap")) return null;
  const run = runBefore(tokens, at - 1);
  // "enables A to reach 82% and B to reach 72%"
  const isNext = run && tokens[run.start - 1]?.type === "and" && tokens.slice(0, run.start).some((t) => ENABLES.test(t.text));
  const words = run ? tokens.slice(tokens[run.start - 1]?.entry === "enable" ? run.start - 1 : run.start, run.end) : [];
  const by = words.findLastIndex((t) => ENABLES.test(t.text));
  const [first, ...rest] = words.slice(isNext ? 0 : by);
  const behind = first?.text.replace(ENABLES, "") ?? "";
  const np = (by < 0 && !isNext) || !first ? [] : [...(behind === "" ? [] : [{ ...first, text: behind, start: first.end - behind.length }]), ...rest];
  const last = np.at(-1);
  return last && (last.type === "name" || isSystem(last)) ? { np: trimmed(np), adjacent: true, verb: at } : null;
}
const ENABLES = /^(?:.* )?(?:enabl|allow|help)(?:e|es|s|ed|ing)(?: |$)/;

const MAKES = /^(?:produces|gives|yields|creates|produced|gave|yielded|created)$/;

/** "With an accuracy of 94%, Heron outperforms", "Reaching 94%, Heron is": what opens a sentence is said of the subject behind its comma. */
function ahead(tokens: readonly Token[], at: number): Subject | null {
  if (!isOpener(tokens, at)) return null;
  for (let i = at + 1; i < tokens.length; i++) {
    if (tokens[i - 1]?.type !== "comma") continue;
    const run = runAfter(tokens, i, tokens.length);
    const [first, second] = run ? tokens.slice(run.start, run.end) : [];
    const next = tokens[run?.end ?? -1];
    if (!run || !first || next?.type === "and" || next?.type === "comma") continue;
    if (next && PREDICATES.has(next.type) && !isParticiple(next)) return { np: trimmed(tokens.slice(run.start, run.end)), adjacent: false, verb: null };
    // "Heron is the best detector": a name, and what the grammar does not know
    if (first.type === "name" && second?.type === "gap") return { np: trimmed([first]), adjacent: false, verb: null };
    return null;
  }
  return null;
}
/** Whether nothing but "with", "by", "at" or a participle opens the clause that a number at `at` stands in: the main clause follows. */
export function isOpener(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && !["semicolon", "comma"].includes(tokens[first - 1]?.type ?? "")) first--;
  const opens = tokens[first];
  if (!opens || (first > 0 && tokens[first - 1]?.type === "comma")) return false;
  return opens.type === "means" || opens.type === "by" || /^(?:at|despite)$/i.test(opens.text) || isParticiple(opens);
}
/** "a retrieval model that reaches", "the Kestrel model (KM), which reaches": what a relative clause is said of. */
function antecedent(tokens: readonly Token[], at: number): Subject | null {
  let end = at - 1;
  while (end > 0 && !runBefore(tokens, end)) end--;
  const near = runBefore(tokens, end);
  // "The strongest is Heron, which reaches"
  const [called, ...others] = near ? tokens.slice(near.start, near.end) : [];
  if (near && called?.type === "name" && others.length === 0 && tokens[near.start - 1]?.entry === "be")
    return { np: trimmed([called]), adjacent: true, verb: at };
  // "a network for pneumonia that reaches": said of the network
  const host = near && tokens[near.start - 1]?.type === "purpose" && !isSystem(tokens[near.end - 1] as Token) ? runBefore(tokens, near.start - 1) : null;
  const run = host && systemNouns.has(tokens[host.end - 1]?.text.split(" ").at(-1) ?? "") ? host : near;
  // "similar gains hold for Wren-2B, which improves from 13% to 20%"
  const moves = run && run.end - run.start === 1 && tokens[at + 1]?.type === "from";
  // "outperforms B, which has an F1 of 84%"
  const beaten = run && tokens[run.start - 1]?.type === "beat" && tokens[at]?.type === "reach" && tokens[run.end - 1]?.type === "name";
  const made = run !== null && MAKES.test(tokens[run.start - 1]?.text ?? "") && run.end === run.start + 1 && tokens[run.start]?.type === "name";
  // "we apply it to data and models, which": said of the clause; "gains with Heron-7B, which reaches": of the system
  const reaches = made || beaten || (run && (tokens[at]?.type === "reach" || moves) && isSystem(tokens[run.end - 1] as Token));
  // "beats B by 3%, which is a 19% increase": said of the clause
  const turns = tokens[at]?.entry === "be" && tokens.slice(at + 1, at + 7).some((t) => t.type === "gain" || t.type === "loss");
  if (run && turns && tokens[at - 1]?.text === "which" && tokens[at - 2]?.type === "comma") return opening(tokens, at);
  if (run && !reaches && tokens[at - 1]?.text === "which" && tokens[at - 2]?.type === "comma" && governorOf(tokens, run.start, at)) return opening(tokens, at);
  const [first, ...rest] = run ? tokens.slice(run.start, run.end) : [];
  if (!run || !first) return null;
  const named = saidOf(tokens, run);
  if (named) return named;
  const spoken = [first, ...rest].filter((t) => t.type !== "self");
  // "we train a model that": the phrase begins at its last article
  const last = spoken.findLastIndex((t) => /(?:^| )(?:an?|the) /i.test(`${t.text} `));
  const cut = spoken.slice(Math.max(last, 0)).map((t, i) => (i === 0 && last >= 0 ? { ...t, text: t.text.replace(/^.* (?=(?:an?|the)(?: |$))/i, "") } : t));
  return { np: trimmed(cut), adjacent: true, verb: at };
}

/** "Heron is a light, tuning-free model that reaches": the name that the phrase is said of. */
function saidOf(tokens: readonly Token[], { start }: Run): Subject | null {
  let be = start - 1;
  while (tokens[be]?.type === "comma" || tokens[be]?.type === "gap") be--;
  const subject = tokens[be]?.entry === "be" ? beforeFinite(tokens, be) : null;
  const [first, ...more] = subject?.adjacent ? subject.np.tokens : [];
  const named = more.at(-1)?.type === "name" || first?.type === "name" || (more.length === 0 && /^\p{Lu}[\p{Ll}-]+$/u.test(first?.text ?? ""));
  return subject && named && !/^(?:Th(?:is|at|ese|ose|ere)|Here|It|One|Both)$/.test(first?.text ?? "") ? { ...subject, adjacent: false } : null;
}

/** "Heron-7B", "the optimized transformer". */
const isSystem = ({ type, text }: Token): boolean => (type === "name" ? isSystemName(text) : type === "gap" && systemNouns.has(text.split(" ").at(-1) ?? ""));

const asFar = (subject: Subject | null): Subject | null => subject && { ...subject, adjacent: false };

/** "achieving", "resulting in". */
const isParticiple = (token: Token): boolean => PREDICATES.has(token.type) && /^\p{L}+ing(?: \p{L}+)?$/iu.test(token.text);
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

/** "with the best models achieving 2%", "specifically Heron achieving 2%": what a participle says of the phrase that is brought in. */
function leading(tokens: readonly Token[], at: number): Subject | null {
  const run = runBefore(tokens, at);
  if (!run) return null;
  const governor = tokens[run.start - 1];
  const example = firstOfList(tokens, run.start) - 1;
  const kind = tokens[example]?.type === "example" ? runBefore(tokens, example) : null;
  const before = kind && /^even$/i.test(tokens[kind.start - 1]?.text ?? "") ? kind.start - 2 : (kind?.start ?? 0) - 1;
  if (kind && tokens[before]?.type === "means")
    // "with large models such as A, B or C achieving": many examples are their kind
    return { np: trimmed(example === run.start - 1 ? tokens.slice(run.start, run.end) : tokens.slice(kind.start, kind.end)), adjacent: true, verb: at };
  // "with A achieving 79% on MMLU, and B outperforming"
  const [last, comma] = tokens.slice(Math.max(run.start - 3, 0), run.start);
  const other = governor?.type === "and" && comma?.type === "comma" && last?.type !== "name" && run.end === run.start + 1 && tokens[run.start]?.type === "name";
  const led = other || governor?.type === "means" || (governor?.type === "example" && /(?:ly|in particular)$/i.test(governor.text));
  return led ? { np: trimmed(tokens.slice(run.start, run.end)), adjacent: true, verb: at } : null;
}
/** Whether nothing but a phrase and an opening parenthesis stands between two places. */
const opensBehind = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).filter((t) => ["open", "close", "comma", "semicolon"].includes(t.type)).length === 1 && tokens[to - 1]?.type === "open";
/** "was achieved by Heron (ours), with": by whom a verb in the passive is done. */
function agentOf(tokens: readonly Token[], verb: number): Subject | null {
  if (tokens[verb - 1]?.entry !== "be" || tokens[verb + 1]?.type !== "by") return null;
  const run = runAfter(tokens, verb + 2, tokens.length);
  return run && { np: trimmed(tokens.slice(run.start, run.end)), adjacent: false, verb: null };
}
/** The nearest phrase before a finite verb that no preposition or other verb governs. */
function beforeFinite(tokens: readonly Token[], at: number): Subject | null {
  const name = behindPlace(tokens, at);
  if (name) return { np: trimmed([name]), adjacent: true, verb: at };
  for (let i = at; i > 0; ) {
    const last = runBefore(tokens, i);
    // "Heron and its variants achieve"
    const shared =
      last && /^(?:its|their)$/i.test(tokens[last.start]?.text ?? "") && tokens[last.start - 1]?.type === "and" ? runBefore(tokens, last.start - 1) : null;
    const run = shared ?? last;
    if (!run) {
      i--;
      continue;
    }
    const union = unionEnding(tokens, run);
    if (union && !governorOf(tokens, union.start, at)) return { np: union.np, adjacent: isAdjacent(tokens, run.end, at), verb: at };
    const opening = beforeParenthesis(tokens, run);
    const governing = governorAt(tokens, opening?.start ?? run.start, at);
    const governor = tokens[governing];
    const counted = governor?.type === "of" && QUANTIFIER.test(tokens[run.start - 2]?.text ?? "");
    // "models like Heron achieve": the one example speaks for its kind
    const example = governor?.type === "example" && governing === run.start - 1 && run.end === run.start + 1 && i === at;
    // "which Heron improves"
    const inverted = /^which$/i.test(tokens[run.start]?.text ?? "") && tokens[run.start + 1]?.type === "name";
    // "a countermeasure that adds noise lowers": who does so
    const does =
      tokens[run.start - 1]?.text === "that" && /^\p{Ll}+[^s\P{Ll}]s(?: |$)/u.test(tokens[run.start]?.text ?? "") && i === at
        ? runBefore(tokens, run.start - 1)
        : null;
    if (does && !governorOf(tokens, does.start, at)) return { np: trimmed(tokens.slice(does.start, does.end)), adjacent: true, verb: at };
    const np = wholeOf(tokens, run) ?? trimmed(tokens.slice(inverted ? run.start + 1 : run.start, run.end));
    const relative = /^(?:which|who)$/i.test(np.tokens[0]?.text ?? "");
    if (np.tokens.length > 0 && !relative && (!governor || counted || example || inverted) && !isInserted(tokens, run, at) && !isAside(tokens, run, at))
      return {
        np: { ...np, tokens: [...(opening ? tokens.slice(opening.start, opening.end) : []), ...np.tokens] },
        adjacent: isAdjacent(tokens, run.end, at),
        verb: at,
      };
    i = governor ? Math.min(run.start, governing) : run.start;
  }
  return null;
}
/** "On GSM8K Heron reaches", "Across five settings Heron reaches": the name behind a place that no comma parts from it. */
function behindPlace(tokens: readonly Token[], at: number): Token | null {
  const run = runBefore(tokens, at);
  const name = tokens[at - 1];
  const place = tokens[at - 2];
  const ends =
    place?.type === "benchmark" || (["gap", "metric"].includes(place?.type ?? "") && /(?:settings|data|datasets?|benchmarks?|tasks)$/.test(place?.text ?? ""));
  const governing = run ? governorAt(tokens, run.start, at) : -1;
  const opens = ["on", "inside", "purpose"].includes(tokens[0]?.type ?? "") || ["comma", "break", "semicolon"].includes(tokens[governing - 1]?.type ?? "");
  const governed = opens && ["on", "inside", "purpose"].includes(tokens[governing]?.type ?? "");
  return name?.type === "name" && ends && governed ? name : null;
}
/** "Explicitly giving the rules degrades", "Applying the loss alone, without rewards, raises": what is done acts, where nothing else does. */
function gerundBefore(tokens: readonly Token[], at: number): Subject | null {
  const first = /^\p{L}+ly$/u.test(tokens[0]?.text ?? "") && tokens[1]?.type !== "comma" ? 1 : 0;
  const opens = tokens[first] as Token;
  if (tokens.slice(0, at).some((t) => t.type === "name")) return null;
  if (!/^\p{L}+ing\b/iu.test(opens.text) || (opens.type !== "gap" && !PREDICATES.has(opens.type))) return null;
  const end = runAfter(tokens, first + 1, at)?.end ?? first + 1;
  return { np: trimmed(tokens.slice(0, end)), adjacent: end === at, verb: at };
}
/** "a pipeline incorporating A, B and C improves": what the list tells the parts of. */
function wholeOf(tokens: readonly Token[], { start }: Run): Np | null {
  if (tokens[start - 1]?.type !== "and") return null;
  const first = tokens.slice(firstOfList(tokens, start), start).find((t) => t.type === "gap" && PARTS.test(t.text));
  const run = first && runBefore(tokens, tokens.indexOf(first) + 1);
  return run ? trimmed([...tokens.slice(run.start, run.end - 1), { ...first, text: first.text.replace(PARTS, "$1") }]) : null;
}
const PARTS = /^(.+) (?:incorporating|combining|integrating|comprising|featuring)\b.*$/;
/** "generating shorter chains while reaching": what else is done. */
const isAside = (tokens: readonly Token[], { start, end }: Run, at: number): boolean =>
  tokens[start - 1]?.type === "comma" &&
  tokens[start]?.type === "gap" &&
  /^\p{Ll}+ing\b/u.test((tokens[start] as Token).text) &&
  tokens.slice(end, at).some((t) => t.type === "break" || t.type === "comma");
/** "none of the models", "the best of the systems". */
const QUANTIFIER = /\b(?:none|all|most|many|some|each|both|several|either|neither|any|best|worst|one|majority|few)$/i;

const isAdjacent = (tokens: readonly Token[], end: number, at: number): boolean =>
  tokens.slice(end, at).every((t) => /^(?:that|which|can|could|may|also|even|do|does|not|cannot|,)$/i.test(t.text)) && tokens[at - 1]?.type !== "comma";

/** Whether the subject of a clause is itself a gain (+1) or a loss (-1): "the improvement is 20%". */
export function subjectTurn(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  const last = subjectBefore(tokens, at);
  const head = last?.np.tokens.findLast((t) => t.type !== "gap");
  // "the gains over the baseline are": only what hangs on the noun stands between
  const of = last?.np.tokens.at(-1)?.end ?? 0;
  const hanging = last?.verb === at && !tokens.some((t, i) => t.start >= of && i < at && (t.type === "comma" || PREDICATES.has(t.type)));
  const behind = head !== undefined && head === last?.np.tokens.at(-1) && isAmountOf(tokens, at, last.np);
  if (!last || !head || !(last.adjacent || hanging || behind)) return 0;
  // "the parity gap is 1.9%": a measure of its own
  if (/^gaps?$/i.test(head.text) && last.np.tokens.length > 1 && tokens[at]?.entry === "be") return 0;
  return head.type === "gain" ? 1 : head.type === "loss" ? -1 : 0;
}

/** "the increase is large, reaching 10%": how much a gain is, told behind the comma; "accuracy increases, reaching 92%" tells a level. */
function isAmountOf(tokens: readonly Token[], at: number, subject: Np): boolean {
  const head = tokens.findIndex((t) => t.end === subject.tokens.at(-1)?.end);
  const between = tokens.slice(head + 1, at - 1);
  const said =
    between.some((t) => t.entry === "be") &&
    !between.some((t, i) => t.type === "break" || t.type === "comma" || (t.type === "name" && between[i - 1]?.type !== "versus"));
  const [verb, ...behind] = tokens.slice(at, at + 6);
  const number = behind.findIndex((t) => t.type === "number");
  const [unit, measured] = behind.slice(number + 1);
  const isAmount = number >= 0 && behind.slice(0, number).every((t) => t.type === "bound") && unit !== undefined && unit.type !== "physical";
  return said && tokens[at - 1]?.type === "comma" && AMOUNTS.test(verb?.text ?? "") && isAmount && unit.type !== "metric" && measured?.type !== "metric";
}
const AMOUNTS = /^(?:reaching|hitting|amounting to|peaking at|averaging)$/i;

/**
 * Whether what is told at `at` is said of a rival: "than models that reach 31%", "compared to B, which reaches 31%",
 * "outperforms B, which reaches 31%", "Compared to the baseline of 31%, Heron ...", "while the best published result is 31%".
 */
export function saysOfRival(tokens: readonly Token[], at: number): boolean {
  if (at === 1 && tokens[0]?.type === "versus") return tokens.some((t) => t.type === "comma");
  if (tokens[at]?.entry === "be" && recordBefore(tokens, at)) return true;
  if (!isRelative(tokens, at)) return false;
  const run = runBefore(tokens, tokens[at - 2]?.type === "comma" ? at - 2 : at - 1);
  const before = tokens[(run?.start ?? 0) - 1];
  return run !== null && (before?.type === "versus" || (before?.type === "beat" && tokens[at - 2]?.type === "comma" && tokens[at]?.type === "reach"));
}

/** "the best published result", "the previous best result by B": what stood before, as the subject of a clause behind another. */
function recordBefore(tokens: readonly Token[], at: number): boolean {
  const run = runBefore(tokens, at);
  const by = run && ["by", "of"].includes(tokens[run.start - 1]?.type ?? "") ? runBefore(tokens, run.start - 1) : run;
  const joint = tokens[(by?.start ?? 0) - 1];
  if (!by || !joint || !(joint.type === "break" || joint.type === "comma" || joint.type === "and")) return false;
  const words = tokens.slice(by.start, by.end).map((t) => t.text);
  return RECORD.test(words.join(" ")) && tokens.slice(0, by.start).some((t) => t.type === "number");
}
const RECORD =
  /^the (?:best|highest|lowest|strongest|previous|prior|earlier) (?:\p{L}+ )*(?:result|score|accuracy|performance|record|best|state of the art)$/iu;
