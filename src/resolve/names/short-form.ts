import type { Token } from "../../lex/tokens.js";
import { type Resolver, tokensOf } from "../context.js";

/*
 * Short forms, and what they stand for: "Convolutional Neural Network (CNN)".
 */

/** Whom the text gives a short form is called by it, as it is in the rest of the paper. */
export const callShort: Resolver = (drafts, context) =>
  drafts.map((draft) => {
    const tokens = tokensOf(draft, context);
    const [system, baselineSystem] = [draft.system, draft.baselineSystem].map((name) => name && (shortFor(name, tokens) ?? name));
    return { ...draft, system: system ?? null, baselineSystem: baselineSystem ?? null };
  });

function shortFor(name: string, tokens: readonly Token[]): string | null {
  // "Deep Learning (DL) models": a field; "large language models (LLMs)": a kind
  if (!/^(?:\p{Lu}\S* (?:\S+ )*\S+|\S+ (?:\S+ )*\p{Lu}{2,})$/u.test(name) || / (?:Learning|Intelligence)$/.test(name)) return null;
  for (const [i, { text }] of tokens.entries()) {
    const [open, short, close] = text === name ? tokens.slice(i + 1, i + 4) : [];
    if (open?.type === "open" && short && /^\p{Lu}[\p{L}\d-]*\p{Lu}s?$/u.test(short.text) && close?.type === "close" && isShortOf(short.text, name))
      return short.text;
  }
  return null;
}
/** "CNN" for "Convolutional Neural Network": it begins as the first word does, and its capitals begin words. */
const isShortOf = (short: string, name: string): boolean =>
  short.charAt(0) === name.charAt(0).toUpperCase() &&
  holdsCapitals(
    short,
    name.replace(/(?<=^|[ -])\p{Ll}/gu, (first) => first.toUpperCase()),
  );

/** Whether a text holds the capitals of a short form in their order: "VoW" in "View-of-Wren". One pass. */
export function holdsCapitals(short: string, text: string): boolean {
  let at = 0;
  for (const capital of short.match(/\p{Lu}/gu) ?? []) {
    at = text.indexOf(capital, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
