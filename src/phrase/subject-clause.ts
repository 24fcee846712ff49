import { COINED, isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import { systemNouns } from "../vocabulary/words.js";
import { opening, type Subject } from "./opening.js";
import { firstOfList, governorOf, npOf, PREDICATES, type Run, runAfter, runBefore, trimmed } from "./runs.js";
import { beforeFinite } from "./subject-finite.js";
import { isParticiple } from "./verb-forms.js";

/*
 * Who acts in a clause that has its subject elsewhere: a relative clause, an opener, "with A reaching", "enables A to reach",
 * a passive with its agent.
 */

/** "a retrieval model that reaches", "the Kestrel model (KM), which reaches": what a relative clause is said of. */
export function antecedent(tokens: readonly Token[], at: number): Subject | null {
  let end = at - 1;
  while (end > 0 && !runBefore(tokens, end)) end--;
  const near = runBefore(tokens, end);
  // "The strongest is Heron, which reaches"
  const [called, ...others] = near ? tokens.slice(near.start, near.end) : [];
  if (near && called?.type === "name" && others.length === 0 && tokens[near.start - 1]?.entry === "be")
    return { np: trimmed([called]), adjacent: true, verb: at };
  // "a network for pneumonia that reaches": said of the network
  const host = near && tokens[near.start - 1]?.type === "purpose" && !isSystem(tokens[near.end - 1] as Token) ? runBefore(tokens, near.start - 1) : null;
  // "Kestrel, a router for experts that reaches"
  const isApposed = host !== null && tokens[host.start - 1]?.type === "comma" && /^an? /.test(tokens[host.start]?.text ?? "");
  const run = host && (isApposed || systemNouns.has(tokens[host.end - 1]?.text.split(" ").at(-1) ?? "")) ? host : near;
  // "similar gains hold for Wren-2B, which improves from 13% to 20%"
  const moves = run && run.end - run.start === 1 && tokens[at + 1]?.type === "from";
  // "outperforms B, which has an F1 of 84%"
  const beaten = run && tokens[run.start - 1]?.type === "beat" && tokens[at]?.type === "reach" && tokens[run.end - 1]?.type === "name";
  const made = run !== null && MAKES.test(tokens[run.start - 1]?.text ?? "") && run.end === run.start + 1 && tokens[run.start]?.type === "name";
  // "we apply it to data and models, which": said of the clause; "gains with Heron-7B, which reaches": of the system
  // "is outperformed by Wren, which reaches", "the effectiveness of Wren, which reaches"
  const agent = run !== null && run.end === run.start + 1 && isCoined(tokens[run.start]) && /^(?:by|of)$/.test(tokens[run.start - 1]?.text ?? "");
  const reaches =
    made || beaten || (agent && tokens[at]?.type === "reach") || (run && (tokens[at]?.type === "reach" || moves) && isSystem(tokens[run.end - 1] as Token));
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
export const MAKES = /^(?:produces|gives|yields|creates|produced|gave|yielded|created)$/;

/** "Heron is a light, tuning-free model that reaches": the name that the phrase is said of. */
function saidOf(tokens: readonly Token[], { start }: Run): Subject | null {
  let be = start - 1;
  while (tokens[be]?.type === "comma" || tokens[be]?.type === "gap") be--;
  const subject = tokens[be]?.entry === "be" ? beforeFinite(tokens, be) : null;
  const [first, ...more] = subject?.adjacent ? subject.np.tokens : [];
  const named = more.at(-1)?.type === "name" || first?.type === "name" || (more.length === 0 && /^\p{Lu}[\p{Ll}-]+$/u.test(first?.text ?? ""));
  return subject && named && !/^(?:Th(?:is|at|ese|ose|ere)|Here|It|One|Both)$/.test(first?.text ?? "") ? { ...subject, adjacent: false } : null;
}
const isCoined = (token: Token | undefined): boolean => token?.type === "name" && COINED.test(token.text);
/** "Heron-7B", "the optimized transformer". */
const isSystem = ({ type, text }: Token): boolean => (type === "name" ? isSystemName(text) : type === "gap" && systemNouns.has(text.split(" ").at(-1) ?? ""));

/** "With an accuracy of 94%, Heron outperforms", "Reaching 94%, Heron is": what opens a sentence is said of the subject behind its comma. */
export function ahead(tokens: readonly Token[], at: number): Subject | null {
  if (!isOpener(tokens, at)) return null;
  for (let i = at + 1; i < tokens.length; i++) {
    if (tokens[i - 1]?.type !== "comma") continue;
    const run = runAfter(tokens, i, tokens.length);
    const [first, second] = run ? tokens.slice(run.start, run.end) : [];
    const next = tokens[run?.end ?? -1];
    if (!run || !first || next?.type === "and" || next?.type === "comma") continue;
    if (next && PREDICATES.has(next.type) && !isParticiple(next)) return { np: npOf(tokens, run), adjacent: false, verb: null };
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

/** "with the best models achieving 2%", "specifically Heron achieving 2%": what a participle says of the phrase that is brought in. */
export function leading(tokens: readonly Token[], at: number): Subject | null {
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
  return led ? { np: npOf(tokens, run), adjacent: true, verb: at } : null;
}

/** "the new loss enables Heron to reach", "enables A to reach 82% and a smaller model to reach 72%": who is brought to do it. */
export function enabledTo(tokens: readonly Token[], at: number): Subject | null {
  const run = tokens[at - 1]?.type === "to" && PREDICATES.has(tokens[at]?.type ?? "gap") ? runBefore(tokens, at - 1) : null;
  if (!run) return null;
  const enabler = tokens[run.start - 1]?.entry === "enable" ? run.start - 1 : run.start;
  const by = tokens.slice(enabler, run.end).findLastIndex((t) => ENABLES.test(t.text));
  if (by < 0) return isEnabledToo(tokens, run) ? { np: npOf(tokens, run), adjacent: true, verb: at } : null;
  const [first, ...rest] = tokens.slice(enabler + by, run.end) as [Token, ...Token[]];
  const behind = first.text.replace(ENABLES, "");
  const np = [...(behind === "" ? [] : [{ ...first, text: behind, start: first.end - behind.length }]), ...rest];
  const last = np.at(-1);
  return last && (last.type === "name" || isSystem(last)) && !/^\p{L}+ing\b/u.test(np[0]?.text ?? "") ? { np: trimmed(np), adjacent: true, verb: at } : null;
}
/** Whether the phrase is the second that something enables. */
function isEnabledToo(tokens: readonly Token[], { start, end }: Run): boolean {
  const enables = tokens.findIndex((t) => ENABLES.test(t.text));
  const first = tokens[start] as Token;
  const last = tokens[end - 1] as Token;
  const isPhrase = (first.type === "name" || /^(?:an?|the)(?: |$)/i.test(first.text)) && (last.type === "name" || isSystem(last));
  const acts = enables >= 0 && tokens.slice(enables, start - 1).some((t, i, between) => t.type === "to" && PREDICATES.has(between[i + 1]?.type ?? "gap"));
  return isPhrase && acts && tokens[start - 1]?.type === "and";
}
const ENABLES = /^(?:.* )?(?:enabl|allow|help)(?:e|es|s|ed|ing)(?: |$)/;

/** "was achieved by Heron (ours), with": by whom a verb in the passive is done. */
export function agentOf(tokens: readonly Token[], verb: number): Subject | null {
  if (tokens[verb - 1]?.entry !== "be" || tokens[verb + 1]?.type !== "by") return null;
  const run = runAfter(tokens, verb + 2, tokens.length);
  return run && { np: npOf(tokens, run), adjacent: false, verb: null };
}
