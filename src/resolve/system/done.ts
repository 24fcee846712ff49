import type { Token, TokenType } from "../../lex/tokens.js";
import { PREDICATES } from "../../phrase/runs.js";
import { STUDY } from "../../vocabulary/words.js";

/*
 * What is done acts: "Training on clean data improves", "that using larger models reduces".
 */

/** An act in its words, and where the verb stands that it is the subject of. */
export interface Done {
  readonly words: string;
  readonly verb: number;
}

/** The act of several phrases that opens the clause before `at`; null where no such act opens it, or where it is done with what has a name, `own`. */
export function doneBefore(tokens: readonly Token[], at: number, own: string | null): Done | null {
  const from = tokens.findLastIndex((t, i) => i < at && (CLAUSE_STARTS.has(t.type) || /^that$/i.test(t.text))) + 1;
  const verb = tokens.findIndex((t, i) => i > from && i <= at && PREDICATES.has(t.type) && !/ing$/.test(t.text) && tokens[i - 1]?.type !== "to");
  const said = verb < 0 ? [] : tokens.slice(from, tokens[verb - 1]?.entry === "modal" ? verb - 1 : verb);
  const adverb = /^\p{L}+ly$/u.test(said[0]?.text ?? "") ? 1 : 0;
  const [first, ...more] = said.slice(adverb);
  const last = more.at(-1);
  if (!first || !last || !ACT.test(first.text) || !more.every((t) => PARTS.has(t.type) || (own === null && /^our$/i.test(t.text)))) return null;
  // "training accuracy improves"; "training on clean data improves"
  if (last.type === "metric" && last.entry !== "data") return null;
  const isWhole = first.type === "means" || PREDICATES.has(first.type) || more.some((t) => JOINTS.has(t.type));
  const words = said
    .map((t) => t.text)
    .join(" ")
    .replace(/(?: (?:also|further|even|\p{L}+ly))+$/u, "");
  return isWhole && words.split(" ").length <= 9 && !/ (?:this|these|it|them|so)\b/.test(words) ? { words, verb } : null;
}

/** "using", "deliberately increasing"; "during training", "existing methods" and "something" do nothing. */
const ACT = new RegExp(
  `^(?!(?:${STUDY}|existing|remaining|leading|promising|outstanding|competing|building|during|including|following|according|considering|taking|regarding|depending|moving|going|emerging|surprising|interesting|\\p{L}*thing)\\b)(?:\\p{L}+ly )?[\\p{L}-]{2,}ing(?: |$)`,
  "iu",
);
const CLAUSE_STARTS: ReadonlySet<TokenType> = new Set(["semicolon", "colon", "open"]);
const JOINTS: ReadonlySet<TokenType> = new Set(["means", "on", "of", "purpose", "inside", "to", "from", "and"]);
const PARTS: ReadonlySet<TokenType> = new Set([...JOINTS, "gap", "thing", "metric", "benchmark", "more", "less"]);
