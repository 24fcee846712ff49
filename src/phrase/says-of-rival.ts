import type { Token } from "../lex/tokens.js";
import { runBefore } from "./runs.js";
import { isRelative } from "./verb-forms.js";

/*
 * What a clause tells of another than the claim's own.
 */

/**
 * Whether what is told at `at` is said of a rival: "than models that reach 31%", "compared to B, which reaches 31%",
 * "outperforms B, which reaches 31%", "Compared to the baseline of 31%, Heron ...", "while the best published result is 31%".
 */
export function saysOfRival(tokens: readonly Token[], at: number): boolean {
  if (at === 1 && tokens[0]?.type === "versus") return tokens.some((t) => t.type === "comma");
  // "(41% for A), far below the experts' 91%"
  if (tokens[at - 1]?.type === "versus" && tokens[at - 2]?.type === "comma" && tokens.slice(0, at).some((t) => t.type === "number")) return true;
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
