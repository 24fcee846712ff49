import { isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { metrics } from "../vocabulary/aliases.js";
import { metricNouns, qualifiers, SEVERAL, systemNouns } from "../vocabulary/words.js";
import { isMetricWord, textOf, wordsOf } from "./mention.js";

/*
 * The metric that a phrase names: a known one, and an unknown one by its last noun.
 */

/** A metric as the text names it; `entry` is its canonical name where the vocabulary holds it. */
export interface MetricMention {
  readonly text: string;
  readonly entry: string | null;
}

/** The metric that a phrase names: a known one with the words that narrow it, or an unknown one by its last noun. */
export function metricIn(np: Np): MetricMention | null {
  // "DINO-I metrics": whatever else the name may be
  const [called, kind] = np.tokens.slice(-2);
  if (called?.type === "name" && isMetricWord(kind)) return { text: called.text, entry: null };
  // "Recall@1 scores" is of recall
  const last = np.tokens.findLastIndex((t) => t.type === "metric" && !GENERIC.has(t.entry ?? ""));
  // "an mIoU accuracy" is of mIoU
  const exact =
    np.tokens[last]?.text === "accuracy" && NAMED.test(np.tokens[last - 1]?.entry ?? "") && np.tokens[last - 1]?.type === "metric" ? last - 1 : last;
  const at = exact >= 0 ? exact : np.tokens.findLastIndex((t) => t.type === "metric");
  // "the memory module" is none
  if (at >= 0 && np.tokens.slice(at + 1).some((t) => t.type === "gap" && systemNouns.has(wordsOf(t)[0] ?? "") && !metricNouns.has(wordsOf(t)[0] ?? "")))
    return null;
  // "16k tokens", "40 samples": how many, and nothing measured
  if (at > 0 && np.tokens[at - 1]?.type === "thing" && /^[\d.,]+[kKMB]?$/.test(np.tokens[at - 1]?.text ?? "") && /s$/.test(np.tokens[at]?.text ?? ""))
    return null;
  if (at >= 0) return known(np, at);
  // "success@5": a measure, by its look
  const cut = np.tokens.find((t) => t.type === "name" && /\p{L}@\p{L}?\d+(?:\.\d+)?$/u.test(t.text));
  if (cut) return { text: cut.text, entry: null };
  return unknown(np);
}
const NAMED = /^(?:m?IoU|mAP|AP|AUC|F1|PSNR|SSIM|BLEU)$/;
/** "The kappa (0.12) confirms poor agreement": the measure that the parenthesis stands behind, where the phrase goes on. */
export function metricBeforeNote({ tokens, note }: Np): MetricMention | null {
  const [item] = note?.items ?? [];
  const value = item?.amount.kind === "quantity" ? item.amount.tokens[0] : undefined;
  const before = value ? tokens.filter((t) => t.start < value.start) : tokens;
  return before.length < tokens.length && before.at(-1)?.type === "metric" ? metricIn({ tokens: before, note: null, joint: null }) : null;
}
/** The known metric at a token, with the words that narrow it. */
function known(np: Np, at: number): MetricMention {
  const token = np.tokens[at] as Token;
  const mean = np.tokens[at - 1]?.type === "average" && np.tokens[at - 1]?.text === "mean" ? ["mean"] : [];
  const words = [...leadingWords(np.tokens.slice(0, at - mean.length)), ...mean];
  // "ROUGE-1/2/L"
  const twin = token.text.length < 3 && token.entry?.endsWith(token.text) ? token.entry : token.text;
  const text = [...words, twin].join(" ");
  // "the drivable area conflict rate": a measure of its own that begins as another does
  const [behind] = np.tokens.slice(at + 1);
  if (behind?.type === "gap" && OWN_MEASURE.test(behind.text))
    return { text: `${text} ${behind.text}`, entry: behind.text.includes(" ") ? null : (token.entry ?? null) };
  // "the perplexity gap": how far apart
  if (behind && /^gaps?$/i.test(behind.text) && token.entry !== "performance") return { text: `${text} gap`, entry: null };
  const whole = longName(np, at);
  if (whole) return { text: `${text} ${whole}`, entry: null };
  // "an mAUC score", "the Topology Score": a measure of its own
  const own = token.entry === "score" && words.length === 1 ? np.tokens[at - 1] : undefined;
  if (own?.type === "name")
    return { text: /^Score$/.test(token.text) && /^\p{Lu}\p{Ll}+$/u.test(own.text) ? `${own.text} ${token.text}` : own.text, entry: null };
  // "top-1 classification accuracy"
  const placed = np.tokens[at - 1]?.type === "benchmark";
  const before = np.tokens[placed ? at - 2 : at - 1];
  const top = before?.entry ?? (/^top-\d+$/i.test(before?.text ?? "") ? `${before?.text} accuracy` : undefined);
  // "top-5 ImageNet accuracy"
  if (placed && token.entry === "accuracy" && top !== undefined && /^top-\d+ accuracy$/.test(top)) return { text: top, entry: top };
  const entry = token.entry === "accuracy" && /^top-\d+ accuracy$/.test(top ?? "") ? top : token.entry;
  return { text: [text, ...wanted(np.tokens[at + 1])].join(" "), entry: entry ?? null };
}
/** A measure by its last noun: "retrieval depth". */
function unknown(np: Np): MetricMention | null {
  const words = np.tokens.filter((t) => t.type === "gap" || t.type === "thing" || (t.type === "name" && !isSystemName(t.text))).flatMap(wordsOf);
  // "3.1% more accurate than B"
  const comparative = np.tokens.some((t) => t.type === "more" || t.type === "less") ? MEASURED_BY[words.at(-1) ?? ""] : undefined;
  if (comparative) return { text: comparative, entry: comparative };
  // "in real time"
  if (words.at(-2) === "real") return null;
  const last = words.findLastIndex((w) => metricNouns.has(/^\p{L}\p{Ll}*$/u.test(w) ? w.toLowerCase() : w));
  // "6% in error localization": what is done, and not what is measured
  const isAll = /^metrics$/.test(words.at(-1) ?? "") && MANY.test(words[0] ?? "");
  if (last < 0 || isAll || /^\p{Ll}{3,}(?:tion|sion|ing|ysis|ery)$/u.test(words[last + 1] ?? "")) return null;
  const text = narrowed(words.slice(0, last + 1))
    .join(" ")
    .replace(/ indicators?$/, "");
  return { text, entry: metrics.has(text) ? text : null };
}

const MANY = new RegExp(`^(?:${SEVERAL}|all|both|most|every)$`, "i");
const OWN_MEASURE = /^(?:[\p{L}-]+ ){0,2}(?:rates?|ratio|index)$/u;

/** "Error Vector Magnitude (EVM)": a name that begins as another metric does, told by its short form. */
function longName({ tokens, note }: Np, at: number): string | null {
  const rest = tokens.slice(at + 1);
  const [short] = note?.nps ?? [];
  return rest.length > 0 && rest.every((t) => t.type === "name") && short?.tokens.length === 1 && short.tokens[0]?.type === "name"
    ? textOf({ tokens: rest, note: null, joint: null })
    : null;
}
/** "storage requirements": what is measured of a cost is how much of it is needed. */
const wanted = (behind: Token | undefined): string[] =>
  /^(?:requirements?|demands?|needs|budget|consumption|usage|footprint)$/.test(behind?.text ?? "") ? [behind?.text ?? ""] : [];

/** Whether a metric tells what something costs: time, memory, parameters. */
export const tellsCost = (metric: MetricMention | null): boolean => metrics.get(metric?.entry ?? "")?.kind === "cost";
export const isCostNoun = (np: Np): boolean => tellsCost(metricIn(np));

const GENERIC = new Set(["score", "performance", "quality score", "metric"]);

/** The words before a metric that narrow it: "road segmentation" in "a significant road segmentation accuracy". */
export function leadingWords(tokens: readonly Token[]): string[] {
  let from = tokens.length;
  // "success@10 score", "Chamfer loss": a name that is no system's narrows the metric
  const narrows = (t: Token | undefined) => t?.type === "gap" || t?.type === "metric" || (t?.type === "name" && !isSystemName(t.text));
  while (from > 0 && narrows(tokens[from - 1])) from--;
  return narrowed(tokens.slice(from).flatMap(wordsOf));
}
/** The words behind the last qualifier, at most four: "a significant [road segmentation]". */
function narrowed(words: readonly string[]): string[] {
  // "elevation absolute error": what stands within a name qualifies nothing
  const from = words.findLastIndex((w, i) => qualifiers.has(w.toLowerCase()) && !(/^(?:absolute|relative|mean)$/.test(w) && isPlain(words[i - 1]))) + 1;
  return words.slice(from).slice(-4);
}
const isPlain = (word: string | undefined): boolean => word !== undefined && /^\p{Ll}{4,}$/u.test(word) && !qualifiers.has(word);
/** What is measured where something is more so than another. */
const MEASURED_BY: Readonly<Record<string, string>> = { accurate: "accuracy", precise: "precision" };
