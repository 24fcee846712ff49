import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { acronyms, systemNouns } from "../vocabulary/words.js";
import { beforeParenthesis, GOVERNORS, governorOf, npOf, REPORTS, type Run, runAfter, runBefore, trimmed } from "./runs.js";

/*
 * The phrases around a subject: the list that it ends, what it belongs to, what explains it.
 */

/** The name that a subject explains: "Kestrel, our new model, reaches 92%", "Kestrel, the lab's larger and newer model,". */
export function renamedBy(tokens: readonly Token[], np: Np): Np | null {
  const own = tokens.findIndex((t) => t.start === np.tokens[0]?.start);
  const paired = tokens[own - 1]?.type === "and" ? runBefore(tokens, own - 1) : null;
  const start = paired?.start ?? own;
  const explains = /^(?:our|an?|the)\b/i.test(tokens[start]?.text ?? "") || (tokens[start + 1]?.type === "possessive" && isDescription(np));
  if (tokens[start - 1]?.type !== "comma" || !explains || (paired && !isDescription(np))) return null;
  const run = runBefore(tokens, start - 1);
  if (!run || governorOf(tokens, run.start, start)) return null;
  // "Compared with the strongest baseline, Kestrel, our method": the rival's name
  const before = tokens[run.start - 1]?.type === "comma" ? runBefore(tokens, run.start - 1) : null;
  if (before && tokens[before.start - 1]?.type === "versus") return null;
  // "we propose Kestrel, a model that reaches 92%"
  const introduced = tokens[run.start]?.type === "self" && tokens[run.end - 1]?.type === "name";
  return introduced || run.start + 1 === run.end ? trimmed(tokens.slice(run.end - 1, run.end)) : null;
}

/** "larger model": a kind of system. */
const isDescription = ({ tokens }: Np): boolean => systemNouns.has(tokens.at(-1)?.text.split(" ").at(-1) ?? "");

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
    if (opensSentence(tokens, run)) break;
    list.unshift(npOf(tokens, run));
    at = run.start;
  }
  return list;
}

/** "Overall, A and B reach", "Surprisingly, A and B reach": what opens a sentence is in no list. */
function opensSentence(tokens: readonly Token[], { start, end }: Run): boolean {
  const [word, ...more] = tokens.slice(start, end);
  const opens = start === 0 || tokens[start - 1]?.type === "break";
  if (!opens || more.length > 0 || word?.type !== "gap") return word?.type === "average";
  return /^\p{Lu}\p{Ll}+$/u.test(word.text) && (acronyms.has(word.text) || word.text.endsWith("ly"));
}

/** What a verb that reports shows: "the results show Heron's strength", "demonstrate the effectiveness of Heron". */
export function shownBehind(tokens: readonly Token[], verb: number): Np | null {
  const run = REPORTS.has(tokens[verb]?.entry ?? "") ? runAfter(tokens, verb + 1, tokens.length) : null;
  if (!run) return null;
  const np: Np = { tokens: tokens.slice(run.start, run.end), note: null, joint: null };
  const owner = np.tokens.findIndex((t) => t.type === "possessive");
  // "the results showed Heron excelled"
  const [name, does] = np.tokens;
  if (name?.type === "name" && does?.type === "gap" && /^\p{Ll}{3,}ed(?:$| )/u.test(does.text)) return { ...np, tokens: [name] };
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

/** What a subject that shows comes from: "results using B", "the results from B". */
export function sourceBehind(tokens: readonly Token[], np: Np): Np | null {
  const at = tokens.findIndex((t) => t.start === np.tokens.at(-1)?.start) + 1;
  const run = /^(?:using|from)$/i.test(tokens[at]?.text ?? "") ? runAfter(tokens, at + 1, tokens.length) : null;
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
      const np = npOf(tokens, run);
      found.push({ ...np, tokens: [...(opening ? tokens.slice(opening.start, opening.end) : []), ...np.tokens] });
    }
    i = start;
  }
  return found;
}
