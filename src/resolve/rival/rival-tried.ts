import type { Draft } from "../../draft/draft.js";
import { mayRival } from "../../draft/rival-beside.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { isSelf, textOf } from "../../phrase/mention.js";
import { npOf, type Run, runAfter, runBefore } from "../../phrase/runs.js";
import { type Context, tokensOf } from "../context.js";

/*
 * Rivals beside whom something is tried: "we compare A to B", "A is evaluated against B".
 */

/** "We compare A to B and observe a speedup of 2.4x", "A comparison of A with B shows", "A comparison with B shows". */
export function fromCompared(draft: Draft, context: Context): readonly Np[] {
  const tokens = tokensOf(draft, context);
  const verb = tokens.findIndex((t, i) => i < draft.island.start && /(?:^| )compar(?:e|ed|ing|isons?)$/i.test(t.text));
  const noun = /isons?$/.test(tokens[verb]?.text ?? "");
  const whom = verb < 0 ? null : runAfter(tokens, verb + (noun && tokens[verb + 1]?.type === "of" ? 2 : 1), draft.island.start);
  const end = noun && tokens[verb + 1]?.type !== "of" ? verb + 1 : (whom?.end ?? -1);
  const run = /^(?:to|with|against)$/i.test(tokens[end]?.text ?? "") ? runAfter(tokens, end + 1, draft.island.start) : null;
  const np = run && npOf(tokens, run);
  return np && !isSelf(np) && mayRival(np) ? [np] : [];
}

/** "Heron is evaluated against existing methods, reaching 71%", "compares favorably to B, with 71%". */
export function fromTried(draft: Draft, context: Context): readonly Np[] {
  const tokens = tokensOf(draft, context);
  const at = tokens.findIndex((t, i) => i < draft.island.start && TRIED.test(`${t.text} ${tokens[i + 1]?.text}`));
  const run = at < 0 ? null : runAfter(tokens, at + 2, draft.island.start);
  const whose = run && ofPerformance(tokens, run);
  const np = whose && npOf(tokens, whose);
  // what is attacked is no rival of the attack
  if (!np || isSelf(np) || !mayRival(np) || ATTACKED.test(context.textAt(draft.sentence))) return [];
  return turnsToAnother(tokens, at, endOfList(tokens, whose.end), draft.island.start) ? [] : [np];
}
/** "against the performance of B": B. */
const ofPerformance = (tokens: readonly Token[], run: Run): Run | null =>
  tokens[run.end]?.type === "of" && /performance$/.test(tokens[run.end - 1]?.text ?? "") ? runAfter(tokens, run.end + 1, tokens.length) : run;
function endOfList(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.type === "and" && tokens[end + 1]?.type === "name") end = runAfter(tokens, end + 1, tokens.length)?.end ?? end + 1;
  return end;
}
/** "compares favorably to B, while C reaches 41%"; "A is compared against B, and A reaches" goes on with A. */
function turnsToAnother(tokens: readonly Token[], at: number, end: number, start: number): boolean {
  const between = tokens.slice(end, start);
  if (between.some((t) => t.type === "break" || t.type === "colon" || t.type === "semicolon")) return true;
  const subject = runBefore(tokens, tokens[at - 1]?.entry === "be" ? at - 1 : at);
  const tried = subject && textOf(npOf(tokens, subject)).toLowerCase();
  const again = runAfter(tokens, end + 1, tokens.length);
  return between.some((t) => t.type === "and") && !(again && textOf(npOf(tokens, again)).toLowerCase() === tried);
}
const ATTACKED = /attack|jailbreak|watermark|defen[sc]e|robust|adversarial/i;
const TRIED = /(?:^| )(?:(?:evaluated|benchmarked|compared) against|compares? (?:\p{L}+ly|well) (?:to|with|against)|\p{L}+ly compares (?:to|with|against))$/u;
