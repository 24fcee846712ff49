import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { isInserted, type Subject } from "./opening.js";
import { beforeParenthesis, firstOfList, governorAt, governorOf, npOf, PREDICATES, type Run, runAfter, runBefore, trimmed } from "./runs.js";
import { unionEnding } from "./union.js";

/*
 * The subject of a finite verb, which stands right before it.
 */

/** The nearest phrase before a finite verb that no preposition or other verb governs. */
export function beforeFinite(tokens: readonly Token[], at: number): Subject | null {
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
    if (does && !governorOf(tokens, does.start, at)) return { np: npOf(tokens, does), adjacent: true, verb: at };
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
export function gerundBefore(tokens: readonly Token[], at: number): Subject | null {
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
