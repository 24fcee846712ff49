import type { Token, TokenType } from "../../lex/tokens.js";
import { PREDICATES } from "../../phrase/runs.js";

/*
 * What is done acts: "Training on clean data improves", "that using larger models reduces".
 */

/** The words of an act that opens a sentence or a reported clause, up to its verb; null where the subject is something else. */
export function doneBefore(tokens: readonly Token[], at: number): string | null {
  const from = tokens.findLastIndex((t, i) => i < at && (t.type === "semicolon" || /^that$/i.test(t.text))) + 1;
  const end = tokens.findIndex((t, i) => i > from && i <= at && PREDICATES.has(t.type) && !/ing$/.test(t.text) && tokens[i - 1]?.type !== "to");
  const said = end < 0 ? [] : tokens.slice(from, tokens[end - 1]?.entry === "modal" ? end - 1 : end);
  const adverb = /^\p{L}+ly$/u.test(said[0]?.text ?? "") ? 1 : 0;
  const [first, ...more] = said.slice(adverb);
  const last = more.at(-1);
  if (!first || !last || !ACT.test(first.text) || !more.every((t) => PARTS.has(t.type))) return null;
  // "training accuracy improves"; "training on clean data improves"
  if (last.type === "metric" && last.entry !== "data") return null;
  // "taking into account the results obtained, B reaches", "..., with B reaching": another acts
  if (tokens.slice(end, at).some((t, i) => t.type === "means" || (i < 2 && t.type === "comma"))) return null;
  const isWhole = first.type === "means" || PREDICATES.has(first.type) || more.some((t) => JOINTS.has(t.type));
  const words = said
    .map((t) => t.text)
    .join(" ")
    .replace(BEFORE_VERB, "");
  return isWhole && words.split(" ").length <= 9 && !/ (?:this|these|it|so)$/.test(words) ? words : null;
}

/** "using", "deliberately increasing"; "during training" and "existing methods" do nothing. */
const ACT =
  /^(?!(?:existing|remaining|leading|promising|outstanding|competing|building|during|including|following|according|considering|regarding|depending|moving|going|emerging|surprising|interesting)\b)(?:\p{L}+ly )?[\p{L}-]{2,}ing(?: |$)/iu;
const PARTS: ReadonlySet<TokenType> = new Set([
  "gap",
  "thing",
  "metric",
  "benchmark",
  "means",
  "on",
  "of",
  "purpose",
  "inside",
  "to",
  "from",
  "self",
  "and",
  "more",
  "less",
]);
const JOINTS: ReadonlySet<TokenType> = new Set(["means", "on", "of", "purpose", "inside", "to", "from", "and"]);
const BEFORE_VERB = /(?: (?:can|could|may|might|will|would|also|further|even|\p{L}+ly))+$/u;
