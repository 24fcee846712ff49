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
  if (ownedByRival(tokens, at) || besideRival(tokens, at)) return true;
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

/** "outperforming B, whose F1 is 58%". */
function ownedByRival(tokens: readonly Token[], at: number): boolean {
  const [comma, whose, metric] = tokens.slice(Math.max(at - 3, 0), at);
  const run = metric?.type === "metric" && whose?.text === "whose" && comma?.type === "comma" && tokens[at]?.entry === "be" ? runBefore(tokens, at - 3) : null;
  return run !== null && ["beat", "versus"].includes(tokens[run.start - 1]?.type ?? "gap");
}

/** "Heron, with an AUC of 83%, outperforms B, with an AUC of 74%": the second of two, as the first has its own. */
function besideRival(tokens: readonly Token[], at: number): boolean {
  const [comma, with_] = tokens.slice(Math.max(at - 2, 0), at);
  const run = comma?.type === "comma" && /^with$/i.test(with_?.text ?? "") ? runBefore(tokens, at - 2) : null;
  const beat = (run?.start ?? 0) - 1;
  const metric = tokens.slice(at, at + 2).find((t) => t.type === "metric")?.entry;
  const own = tokens.findIndex((t, i) => i < beat && t.type === "comma" && /^with$/i.test(tokens[i + 1]?.text ?? ""));
  const told = own > 0 && tokens[beat - 1]?.type === "comma" ? tokens.slice(own, beat) : [];
  return (
    tokens[beat]?.type === "beat" &&
    metric !== undefined &&
    told.some((t) => t.type === "metric" && t.entry === metric) &&
    told.some((t) => t.type === "number")
  );
}

/** "twice that of B (33%)": what stands in the parenthesis is the rival's. */
export const isThatOfMultiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.type === "of" && tokens[at - 2]?.text === "that" && /^(?:twice|double|thrice|triple)$/i.test(tokens[at - 3]?.text ?? "");
