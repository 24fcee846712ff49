import { COINED, isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import { introducingVerbs, namingVerbs, partNouns, systemHeads } from "../vocabulary/words.js";

export interface Sentence {
  readonly text: string;
  readonly tokens: () => readonly Token[];
}

export const CUE = new RegExp(`\\b(?:${[...introducingVerbs, ...namingVerbs].join("|")})\\b`, "i");

/** What the abstract introduces as its own: "we propose a two-stage retriever (TSR)", "dubbed TSR", "This paper presents TSR". */
export function introduced(
  sentences: readonly Sentence[],
  accepts: (name: string, object: readonly Token[]) => boolean,
): { name: string | null; phrase: string | null } {
  let phrase: string | null = null;
  let part: string | null = null;
  for (const { text, tokens } of sentences) {
    const apposed = OWN_APPOSED.test(text) ? apposedTo(tokens()) : null;
    if (apposed && accepts(apposed.name, apposed.object)) return { name: apposed.name, phrase };
    if (!CUE.test(text)) continue;
    const all = tokens();
    const offset = all[0]?.start ?? 0;
    for (const cue of text.matchAll(new RegExp(CUE, "gi"))) {
      const naming = namingVerbs.has(cue[0].toLowerCase());
      if (!naming && !OWN.test(text.slice(0, cue.index))) continue;
      const object = objectAfter(all, offset + cue.index + cue[0].lastIndexOf(" ") + 1);
      const name = nameIn(object, naming);
      if (name && accepts(name, object)) {
        if (naming || !isPart(object)) return { name, phrase };
        part ??= name;
      } else phrase ??= phraseIn(object);
    }
  }
  return { name: part, phrase };
}

/** "Our model, Heron, reads twice": the name behind what is the paper's own. */
function apposedTo(tokens: readonly Token[]): { name: string; object: readonly Token[] } | null {
  for (const [i, own] of tokens.entries()) {
    const comma = tokens[i + 2];
    const [head, name] = [tokens[i + 1], tokens[i + 3]];
    if (own.type !== "self" || !/^our$/i.test(own.text) || comma?.type !== "comma" || !isNew(name)) continue;
    // "our previous method, Heron" is not the paper's
    if (head?.type !== "gap" || !systemHeads.has(head.text.split(" ").at(-1) ?? "") || EARLIER.test(head.text)) continue;
    const [open, short, close] = tokens.slice(i + 4, i + 7);
    if (open?.type === "open" && isNew(short) && close?.type === "close") return { name: short.text, object: [head] };
    if (open?.type === "comma" && COINED.test(name.text)) return { name: name.text, object: [head] };
  }
  return null;
}
const EARLIER = /^(?:previous|prior|earlier|original|preliminary|baseline|last)\b/i;
const OWN_APPOSED = /\bour [^,.]{3,60}, \p{L}/iu;

/** "the Q data set", "an R loss": introduced beside the method, which may come behind. */
const isPart = (object: readonly Token[]): boolean => {
  const words = object.flatMap((t) => t.text.split(" "));
  const first = words.find((w) => systemHeads.has(w) || partNouns.has(w.toLowerCase()));
  return first !== undefined && partNouns.has(first.toLowerCase());
};

/** "we", "this paper": who introduces. */
const OWN = /(?:\b(?:our|the) $|\bwe\b|\bthis (?:paper|work|study|article|research|thesis|report|survey)\b|\bpaper\b|\bauthors?\b|\bhere\b)(?:[^.;]{0,120})$/i;

/** The tokens behind a verb up to the next verb, "that" or the end of the clause. */
function objectAfter(tokens: readonly Token[], start: number): Token[] {
  const from = tokens.findIndex((t) => t.end > start);
  const first = tokens[from];
  if (!first) return [];
  // the verb may be folded into a gap with the words behind it
  const words =
    first.type === "gap"
      ? first.text
          .slice(start - first.start)
          .split(" ")
          .slice(1)
          .join(" ")
      : "";
  const after = tokens.slice(from + 1).filter((t) => !(t.type === "symbol" && QUOTES.test(t.text)));
  const end = after.findIndex(
    (t, i) => (CLAUSE_ENDS.has(t.type) && !/ing$/.test(t.text) && !isWithinName(after, i)) || (t.type === "self" && t.text === "which"),
  );
  return [...(words ? [{ ...first, text: words, start: first.end - words.length }] : []), ...after.slice(0, end < 0 ? 30 : Math.min(end, 30))];
}
const QUOTES = /^["'“”‘’`]$/;
/** "Reading as Guessing (RAG)". */
const isWithinName = (tokens: readonly Token[], at: number): boolean =>
  /^as$/i.test(tokens[at]?.text ?? "") && tokens[at - 1]?.type === "name" && tokens[at + 1]?.type === "name" && tokens[at + 2]?.type === "open";
const CLAUSE_ENDS: ReadonlySet<Token["type"]> = new Set(["break", "semicolon", "stop", "beat", "rise", "fall", "reach"]);

const isNew = (t: Token | undefined): t is Token => t?.type === "name" && !isSystemName(t.text) && !/\b[IVX]+$/.test(t.text);

/** The name in an object: in its parenthesis, at its head, or, behind "dubbed", at once. */
function nameIn(object: readonly Token[], naming: boolean): string | null {
  const inParentheses = object.find((t, i) => isNew(t) && object[i - 1]?.type === "open" && object[i + 1]?.type === "close");
  const at = object.findIndex((t) => t.type === "name");
  const first = object[at];
  if (naming) return first && at <= 1 ? first.text : null;
  const direct = first && at <= 2 && object.slice(0, at).every((t) => t.type === "gap" || t.type === "self") ? first : undefined;
  const glossed = direct && inParentheses && inParentheses.start - direct.end < 25 ? inParentheses : undefined;
  const coined = direct && COINED.test(direct.text) && !/\p{L}-based/u.test(object[at + 1]?.text ?? "") ? direct : undefined;
  const named = object.find((t, i) => isNew(t) && COINED.test(t.text) && isApposed(object, i));
  // "We introduce Kestrel, a ...": a plain capitalised word needs the comma
  const plain = first && isNew(first) && at <= 1 && APPOSED.has(object[at + 1]?.type ?? "comma") ? first : undefined;
  // "(LS-Mixture SFT)"
  const opened = object.findIndex((t) => t.type === "open");
  const [inner, more, end] = object.slice(opened + 1, opened + 4);
  if (opened >= 0 && isNew(inner) && more?.type === "gap" && end?.type === "close" && /^\p{Lu}{2,}$/u.test(more.text)) return `${inner.text} ${more.text}`;
  const name = glossed ?? (coined && isNew(coined) ? coined : undefined) ?? earlier(named, inParentheses) ?? coined ?? plain;
  return name?.text ?? null;
}

const APPOSED: ReadonlySet<Token["type"]> = new Set(["comma", "example", "open", "colon"]);
/** "a framework, Kestrel (..." and "the framework Kestrel". */
const isApposed = (object: readonly Token[], at: number): boolean =>
  (APPOSED.has(object[at - 1]?.type ?? "gap") && APPOSED.has(object[at + 1]?.type ?? "comma")) || systemHeads.has(object[at - 1]?.text.split(" ").at(-1) ?? "");
const earlier = (a: Token | undefined, b: Token | undefined): Token | undefined => (a && b ? (a.start < b.start ? a : b) : (a ?? b));

/** "a novel two-stage retrieval framework": what stands for the method where it has no name. */
function phraseIn(object: readonly Token[]): string | null {
  const end = object.findIndex((t) => t.type !== "gap" && t.type !== "name" && t.type !== "metric" && t.type !== "self");
  const words = (end < 0 ? object : object.slice(0, end))
    .map((t) => t.text)
    .join(" ")
    .split(" ");
  const head = words.findIndex((w, i) => systemHeads.has(w.toLowerCase()) && !systemHeads.has(words[i + 1] ?? ""));
  const phrase = words
    .slice(0, head + 1)
    .join(" ")
    .replace(/^(?:(?:an?|the|our|novel|new|simple|simple yet effective|effective|efficient|improved|enhanced|optimized|modified|extended|advanced) )+/i, "");
  return head >= 0 && phrase.includes(" ") && !/s$|^(?:two|three|four|several|various|some) /.test(phrase) ? phrase : null;
}
