import { type Alias, lookUp, type Word, wordOf } from "../vocabulary/aliases.js";
import { acronyms, quantities, systemFamilies } from "../vocabulary/words.js";
import type { Lexeme, LexemeType } from "./lexer.js";
import type { Token, TokenType } from "./tokens.js";

/** A tagged token, with every type that its words can have; `disambiguate` settles which it is. */
export interface Tagged extends Token {
  readonly aliases: readonly Alias[];
  readonly lexeme: LexemeType;
}

const MARKS: Partial<Record<LexemeType, TokenType>> = {
  number: "number",
  percent: "percent",
  open: "open",
  close: "close",
  comma: "comma",
  semicolon: "semicolon",
  colon: "colon",
  stop: "stop",
  equals: "equals",
  arrow: "arrow",
  plusminus: "plusminus",
  slash: "slash",
  dash: "dash",
  times: "factor",
  possessive: "possessive",
  symbol: "symbol",
  url: "break",
  mixed: "thing",
  about: "symbol",
  less: "symbol",
  greater: "symbol",
};

// "3D-OVS", "3ET+"; "3D", "7B" and "30B-A3B" are dimensions and sizes
const NAME_WITH_DIGIT = /^(?!\d+[BM]-)\d+\p{Lu}[\p{L}\p{N}+]*(?:-[\p{Lu}\p{N}][\p{L}\p{N}+]*)?$/u;
const isNameWithDigit = (text: string): boolean =>
  NAME_WITH_DIGIT.test(text) && /\p{Lu}{2}|^\d\p{Lu}\p{Ll}{3}/u.test(text) && !quantities.has(text.replace(/^\d+/, ""));
// Endings that make an adjective of a name: "GPT-4o-based", "R1-style".
const ADJECTIVE =
  /-(?:based|style|like|trained|tuned|only|augmented|free|level|enhanced|guided|driven|powered|aware|specific|agnostic|assisted|generated|shot|class|related|oriented|centric|wise|time|scale|distilled|aligned|optimized|parameter|dimensional|step|hop|turn|layer|bit|modal|source)$/i;

/** Gives each word its vocabulary entry, by the longest alias, or tells a proper name by its shape. */
export function tag(lexemes: readonly Lexeme[]): Tagged[] {
  const words = lexemes.filter((l) => l.type !== "blank");
  const known = words.map((w) => wordOf(w.text));
  const tokens: Tagged[] = [];
  for (let i = 0; i < words.length; ) {
    const found = longestAlias(words, known, i);
    const first = words[i] as Lexeme;
    const last = words[i + (found?.length ?? 1) - 1] as Lexeme;
    const text = found && found.length > 1 ? joined(words.slice(i, i + found.length)) : first.text;
    const aliases = found?.aliases ?? NONE;
    const named = first.type === "mixed" && isNameWithDigit(first.text) ? "name" : undefined;
    const type = aliases[0]?.type ?? named ?? MARKS[first.type] ?? (isName(first.text, i === 0) ? "name" : "gap");
    tokens.push({
      type,
      text,
      start: first.start,
      end: last.end,
      aliases,
      lexeme: first.type,
      ...(aliases[0] && { entry: aliases[0].entry }),
      ...(type === "number" && { value: numberValue(first.text) }),
    });
    i += found?.length ?? 1;
  }
  return tokens;
}

const NONE: readonly Alias[] = [];
/** "the error goes up to 2.4%". */
const GOES = /^(?:go(?:es|ing)?|went)$/;

function longestAlias(words: readonly Lexeme[], known: readonly Word[], from: number): { length: number; aliases: readonly Alias[] } | undefined {
  const first = known[from];
  if (!first || words[from]?.type === "possessive") return undefined;
  for (let length = Math.min(first.longest, words.length - from); length > 0; length--) {
    if (known[from + length - 1]?.key === "") continue;
    // "drawing speeds up to 3.2 times faster": no "speeds up"
    if (length > 1 && words[from + length]?.text === "to" && words[from + length - 1]?.text === "up" && !GOES.test(words[from]?.text ?? "")) continue;
    const span = known.slice(from, from + length);
    const candidates = length === 1 ? first.aliases : lookUp(span.map((w) => w.key).join(""));
    if (candidates.length === 0) continue;
    const text = words
      .slice(from, from + length)
      .map((w) => w.text)
      .join("");
    // "a MOTA of 62" is no AMOTA
    const article = length > 1 && /^an?$/.test(words[from]?.text ?? "");
    const aliases = candidates.filter((alias) => isWritten(text, alias, length) && !(article && (alias.type === "metric" || alias.type === "benchmark")));
    if (aliases.length > 0) return { length, aliases };
  }
  return undefined;
}

function isWritten(text: string, alias: Alias, lexemes: number): boolean {
  if (alias.exact !== undefined) {
    const bare = text.replace(/[\s\-_'’.‐–]+/g, "");
    // "BRATS" is BraTS, but "MATHS" and "Spring" are words
    return bare === alias.exact || (!alias.weak && bare.length >= 4 && /\p{Ll}/u.test(alias.exact) && bare === alias.exact.toUpperCase());
  }
  if (alias.proper) return /[\p{Lu}\p{N}]/u.test(text);
  if (alias.type === "benchmark") return text.includes("-");
  // "SCoRe" is a name, though "score" is a word
  return lexemes > 1 || alias.type !== "metric" || alias.entry !== alias.entry.toLowerCase() || !/^\p{Lu}+\p{Ll}+\p{Lu}+\p{Ll}+$/u.test(text);
}

function joined(words: readonly Lexeme[]): string {
  let text = "";
  let end = words[0]?.start ?? 0;
  for (const word of words) {
    text += (word.start > end ? " " : "") + word.text;
    end = word.end;
  }
  return text;
}

const families = new Set(systemFamilies.map((f) => f.toLowerCase()));
const isFamily = (text: string): boolean => families.has(text.toLowerCase());

function isName(text: string, first: boolean): boolean {
  if (acronyms.has(text) || ADJECTIVE.test(text)) return false;
  // "human-LLM", "non-RL": an everyday word joined to an acronym
  if (text.includes("-") && text.split("-").every((part) => /^\p{Ll}+$/u.test(part) || acronyms.has(part))) return false;
  if (/\p{N}/u.test(text) && /\p{L}/u.test(text)) return true;
  if (/.\p{Lu}/u.test(text)) return !isOrdinaryCompound(text);
  return (!first || isFamily(text)) && /^\p{Lu}/u.test(text) && text.length > 1;
}

/** "Chain-of-Thought", "Top-K": words of the language with capitals, joined. */
const isOrdinaryCompound = (text: string): boolean =>
  /^(?:[A-Z][a-z]+|[a-z]+|[A-Z])(?:-(?:[A-Z]?[a-z]+|[A-Z]))+$/.test(text) && /-(?:of|and|to|by|in|the|Thought|Art|end|K|N)\b/i.test(text);

/** "1,234.5" is 1234.5; a leading plus is dropped. */
export const numberValue = (text: string): number =>
  Number(
    text
      .replace(/,(?=\d{1,2}$)/, ".")
      .replaceAll(",", "")
      .replace(/(?<=\d)\+$/, ""),
  );
