import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { systemNouns } from "../vocabulary/words.js";
import { governorOf, npOf, type Run, runAfter } from "./runs.js";

/*
 * What opens a clause: who acts, where no finite verb is known.
 */

export interface Subject {
  readonly np: Np;
  /** The verb follows at once, or behind "that" and "which". */
  readonly adjacent: boolean;
  /** Where the finite verb stands that it is the subject of; null where none is known. */
  readonly verb: number | null;
}

/** What opens the clause before `at`: the first phrase that nothing governs, from the last semicolon on. */
export function opening(tokens: readonly Token[], at: number, after = 0): Subject | null {
  let from = at;
  while (from > after && tokens[from - 1]?.type !== "semicolon") from--;
  // "While others fail, Heron splits its work and reaches": what opens with a conjunction ends at its comma
  const opens = tokens[from];
  const close = opens?.type === "break" && CONJUNCTION.test(opens.text) ? tokens.findIndex((t, i) => i > from && t.type === "comma" && !goesOn(tokens, i)) : -1;
  if (close > 0 && close < at) from = close + 1;
  for (let i = from; i < at; i++) {
    const run = runAfter(tokens, i, at);
    if (!run) continue;
    // "we find that the distilled models ..."
    const reports = /^that$/i.test(tokens[run.end]?.text ?? "") && run.end + 1 < at;
    // "while generating shorter chains": what else is done
    const does = run.start > 0 && tokens[run.start]?.type === "gap" && /^\p{Ll}+ing\b/u.test((tokens[run.start] as Token).text);
    const verb = isVerbBehindThat(tokens, run);
    const kind = verb ? kindBeforeThat(tokens, run) : null;
    if (kind) return { np: kind, adjacent: false, verb: null };
    if (!verb && !governorOf(tokens, run.start, at) && !isInserted(tokens, run, at) && !reports && !does)
      return { np: npOf(tokens, run), adjacent: run.end === at, verb: null };
    i = run.end;
  }
  return null;
}

/** "a model that quickly reads text": a verb that the grammar does not know behind "that". */
const isVerbBehindThat = (tokens: readonly Token[], { start }: Run): boolean =>
  tokens[start - 1]?.text === "that" &&
  /(?:^| )(?:an?|the) (?:\S+ )*\S+$/.test(tokens[start - 2]?.text ?? "") &&
  /^(?:\p{Ll}+ly )?\p{Ll}{2,}[^s\P{Ll}]s(?: |$)/u.test(tokens[start]?.text ?? "");
/** The kind of system that is said of. */
function kindBeforeThat(tokens: readonly Token[], { start }: Run): Np | null {
  const kind = tokens[start - 2];
  const words = kind?.type === "gap" && systemNouns.has(kind.text.split(" ").at(-1) ?? "") ? / (?:an?|the) (.+)$/.exec(` ${kind.text}`)?.[1] : undefined;
  return kind && words ? { tokens: [{ ...kind, text: words }], note: null, joint: null } : null;
}
/** Whether a comma only parts a list: "any prior, filter, or guess". */
function goesOn(tokens: readonly Token[], comma: number): boolean {
  const run = runAfter(tokens, comma + 1, tokens.length);
  return run === null || tokens[run.end]?.type === "comma";
}
const CONJUNCTION = /^(?:while|whilst|whereas|although|though|since|because|if)$/i;

/** "Wren, trained on public data, reaches": a clause between commas, or one that opens the sentence. */
export const isInserted = (tokens: readonly Token[], { start, end }: Run, at: number): boolean => {
  const { type, text } = tokens[start] as Token;
  const opens = start === 0 || (["comma", "break"].includes((tokens[start - 1] as Token).type) && tokens[start - 1]?.text !== "that");
  const closes = tokens.slice(end, at).some((t) => t.type === "comma");
  const alone = end === start + 1;
  // "Wren, while slightly slower than Heron, reaches"
  if (closes && tokens[start - 2]?.type === "comma" && CONJUNCTION.test(tokens[start - 1]?.text ?? "")) return true;
  return (
    type === "gap" &&
    opens &&
    closes &&
    (alone || /^\p{L}+ing\b/iu.test(text)) &&
    /^(?:given\b|based\b|\p{L}+ing\b|\p{L}+(?:-\p{L}+)?ed(?: \p{L}+)?$|(?:\p{L}+ly|most|more|furthermore|moreover|besides|here|meanwhile|overall)$)/iu.test(
      text,
    )
  );
};
