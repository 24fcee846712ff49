import { longForm } from "../lex/long-form.js";
import { holdsCapitals } from "../resolve/names/short-form.js";

/** "Error Spread Magnitude (ESM)": a metric by its long and its short form where the sentence gives both, though the claim uses but one. */
export function inFull(text: string, metric: string | null, sentence: string): string {
  const behind = sentence.includes(text) ? sentence.slice(sentence.indexOf(text) + text.length) : "";
  const [, short] = /^ \((\p{L}[\p{L}\d-]{1,9})\)/u.exec(behind) ?? [];
  const initials = (text.match(/(?<!\p{L})\p{L}/gu) ?? []).join("").toUpperCase();
  if (short && /\p{Lu}/u.test(short) && holdsCapitals(short, initials)) return `${text} (${short})`;
  const at = SHORT.test(text) && metric === text ? sentence.indexOf(`(${text})`) : -1;
  const long = at > 0 ? longForm(sentence.slice(Math.max(0, at - 80), at), text) : null;
  return long === null ? text : `${long} (${text})`;
}
const SHORT = /^\p{Lu}{2,6}$/u;
