import { isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { acronyms, systemNouns } from "../vocabulary/words.js";

export const wordsOf = (token: Token): string[] => token.text.split(" ");

/** The phrase's words, less a leading article. */
export const textOf = (np: Np): string =>
  np.tokens
    .map((t) => t.text)
    .join(" ")
    .replace(/^(?:a|an|the) /i, "")
    .replace(/ ['’]s\b/g, "'s");

/** The name that a phrase consists of; null where it says more. */
export const nameAlone = ({ tokens: [name, ...more] }: Np): string | null => (more.length === 0 && name?.type === "name" ? name.text : null);

/** "on RSX, QV and TAU-B metrics": what a list is called by its last word. */
export const areMetrics = (nps: readonly Np[]): boolean => nps.length > 1 && /(?:^| )metrics$/i.test(nps.at(-1)?.tokens.at(-1)?.text ?? "");

export const isMetricWord = (token: Token | undefined): boolean => /^metrics?$/i.test(token?.text ?? "");

/** The system that a phrase names: its proper name, with what qualifies it. */
export function systemIn(np: Np): string | null {
  const names = isMetricWord(np.tokens.at(-1)) ? [] : np.tokens.filter((t) => t.type === "name" && !/@\p{L}?[\d.]+$/u.test(t.text));
  const known = names.filter((t) => isSystemName(t.text));
  const name = known.at(-1) ?? names.at(-1);
  const behind = name ? np.tokens[np.tokens.indexOf(name) + 1]?.text : undefined;
  // "the ImageNet-pretrained model": how it was made
  return name ? (MADE.test(name.text) && behind !== undefined ? `${name.text} ${behind}` : name.text) : null;
}
const MADE = /-(?:quantized|pre-?trained|trained|tuned|distilled|compressed)$/;

/** Whether a phrase speaks of systems without naming one: "the strongest baseline", "previous methods". */
export const isSystemPhrase = (np: Np): boolean =>
  np.tokens.some((t) => {
    if (/\bstate of the art$/i.test(t.text)) return true;
    const words = wordsOf(t);
    return words.some((w, i) => systemNouns.has(w) && (!/^(?:state-of-the-art|sota)$/i.test(w) || (i === words.length - 1 && t === np.tokens.at(-1))));
  });

/** "it", "our method", "this approach". */
export const isSelf = (np: Np): boolean =>
  np.tokens.some((t) => t.type === "self" && !/^(?:they|their|which)$/i.test(t.text)) || /\b(?:proposed|this)\b/i.test(textOf(np));

/** "CC", "SSR": short, in capitals, and nothing that everybody speaks of. */
export const isInitials = (np: Np): boolean => /^\p{Lu}{2,5}$/u.test(textOf(np)) && !acronyms.has(textOf(np)) && !isSystemName(textOf(np));

/** Stands where a list has no noun phrase. */
export const NOTHING: Np = { tokens: [], note: null, joint: null };

/** +1 where a phrase speaks of gains, -1 of losses, 0 of neither. */
export function turnOf(np: Np | null | undefined): -1 | 0 | 1 {
  for (const token of np?.tokens ?? []) {
    if (token.type === "gain" || token.type === "more") return /slowdown|gap/.test(token.text) ? -1 : 1;
    if (token.type === "loss" || token.type === "less") return -1;
  }
  return 0;
}

/** "the train-test gap": how far two are apart. */
export const isGap = (np: Np | null | undefined): boolean => /gaps?$/i.test(np?.tokens.at(-1)?.text ?? "");

/** Whether a phrase calls its amount relative or absolute. */
export const relationIn = (nps: readonly Np[]): "relative" | "absolute" | null => relationOf(nps.map(textOf).join(" "));
export function relationOf(said: string): "relative" | "absolute" | null {
  const text = said.replace(
    /\b(?:mean|median|average|relative|trajectory) absolute (?:\p{L}+ )?(?:errors?|deviations?)\b|\babsolute (?:\p{L}+ )?errors?\b/giu,
    "",
  );
  if (/\brelative(?:ly)?\b/i.test(text)) return "relative";
  return /\babsolute(?:ly)?\b/i.test(text) ? "absolute" : null;
}

export const speaksOfAverage = (np: Np): boolean => np.tokens.some((t) => t.type === "average");

/** "an sPQR of 0.518": what has an article and a value is measured. */
export const isMeasured = (np: Np, link: Token["type"] | undefined): boolean =>
  link === "of" &&
  np.tokens.length === 2 &&
  np.tokens[0]?.type === "gap" &&
  /^an?\b/i.test(np.tokens[0].text) &&
  np.tokens[1]?.type === "name" &&
  !isSystemName(np.tokens[1].text);

/** "the previous best", "the prior state of the art": what stood before. */
export const isRecord = (np: Np): boolean =>
  /^(?:(?:previous|prior|earlier|current|existing|former|best|last|highest (?:reported|published|known))\b|state[- ]of[- ]the[- ]art$)/i.test(textOf(np));
