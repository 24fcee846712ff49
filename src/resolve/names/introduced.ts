import { COINED, isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import { runAfter } from "../../phrase/runs.js";
import { DATA_SET, DATA_SETS, introducingVerbs, METHOD, namingVerbs, PAPER, PRAISE, partNouns, systemHeads } from "../../vocabulary/words.js";
import { isNew, isShort, isSized, nameIn, namesTwo, OF_ANOTHER } from "./introduced-name.js";

export interface Sentence {
  readonly text: string;
  readonly tokens: () => readonly Token[];
  /** Whether one of its tokens may be a benchmark, told before they are settled. */
  readonly mayNameBenchmark: () => boolean;
}

export const CUE = new RegExp(`\\b(?:${[...introducingVerbs, ...namingVerbs].join("|")})\\b`, "i");
const CUES = new RegExp(CUE, "gi");

/** What the abstract introduces as its own: "we propose a two-stage retriever (TSR)", "dubbed TSR", "This paper presents TSR". */
export function introduced(
  sentences: readonly Sentence[],
  accepts: (name: string, object: readonly Token[]) => boolean,
): { name: string | null; phrase: string | null } {
  let phrase: string | null = null;
  let part: string | null = null;
  let unnamed = false;
  const actsLater = (name: string): boolean => isActor(name, sentences);
  for (const [i, { text, tokens }] of sentences.entries()) {
    const isOwnNew = (name: string, object: readonly Token[]): boolean => accepts(name, object) && !isSpokenOf(name, sentences.slice(0, i));
    const apposed = OWN_APPOSED.test(text) ? apposedTo(tokens()) : null;
    if (apposed && accepts(apposed.name, apposed.object)) return { name: apposed.name, phrase };
    if (!CUE.test(text)) continue;
    const passive = HERE.test(text) ? proposedIn(tokens()) : null;
    if (passive && accepts(passive, tokens())) return { name: passive, phrase };
    for (const cue of text.matchAll(CUES)) {
      const naming = namingVerbs.has(cue[0].toLowerCase());
      const before = text.slice(0, cue.index);
      if (naming ? CALLED_OTHERWISE.test(before) || NAMED_ENTITY.test(text.slice(cue.index)) : !OWN.test(before)) continue;
      const all = tokens();
      const offset = all[0]?.start ?? 0;
      const object = objectAfter(all, offset + cue.index + cue[0].lastIndexOf(" ") + 1);
      const name = nameIn(object, naming, actsLater);
      if (name && isOwnNew(name, object)) {
        if (naming || !(isPart(object) || isTask(object, name))) return { name: qualified(name, object), phrase };
        // "the Q and R data sets"
        const at = object.findIndex((t) => t.text === name);
        if (!namesTwo(object, at)) part ??= name;
      } else {
        const said = phraseIn(object);
        // "We propose an approach that ... Furthermore, we introduce a caching layer": no name for the approach
        if (said !== null && !(unnamed && ADDS.test(text))) phrase ??= said;
        unnamed ||= said === null && APPROACH.test(object[0]?.text ?? "");
      }
    }
  }
  for (const { text, tokens } of part === null ? sentences : []) {
    const short = /\bour [^.,;]{3,60} \(/i.test(text) ? shortOfOwn(tokens()) : null;
    if (short && accepts(short, tokens())) return { name: short, phrase };
  }
  return { name: part, phrase };
}

/** "Heron outperforms": whether a name acts in some sentence. */
function isActor(name: string, sentences: readonly Sentence[]): boolean {
  const acts = new RegExp(
    String.raw`(?:^|[.,;] )(?:(?:Our|The) )?${escaped(name)} (?:\p{Ll}+ly )?(?!is\b|was\b|has\b|does\b|needs\b|requires\b|remains\b|suffers\b)\p{Ll}+s\b`,
    "u",
  );
  return sentences.some(({ text }) => text.includes(name) && acts.test(text));
}

/** Sentences that add to what was presented before. */
export const ADDS = /^(?:Furthermore|Moreover|In addition|Additionally|Finally|Lastly|Besides)\b|\b[Ww]e (?:also|further|additionally|finally)\b/;
const APPROACH = new RegExp(`^(?:an?|the) (?:[\\p{Ll}-]+ ){0,2}(?:${METHOD}|alternative)$`, "u");

/** "the gate-shared GRU": a known architecture, by what is new of it. */
function qualified(name: string, object: readonly Token[]): string {
  const at = object.findIndex((t) => t.text === name);
  const words = /^(?:(?:an?|the) )?((?:[\p{Ll}-]+ )?\p{Ll}+-\p{Ll}+)$/u.exec(object[at - 1]?.text ?? "")?.[1];
  return words && /^\p{Lu}{2,}s?$/u.test(name) && isSystemName(name) ? `${words} ${name}` : name;
}

/** "a dataset called Q", "the software named R", "an ability called", "a widely used approach called": no method of the paper's own. */
const CALLED_OTHERWISE = new RegExp(
  `\\b(?:software|library|toolkit|ability|phenomenon|problem|effect|property|bias|${DATA_SET}|${DATA_SETS}),?(?: \\p{Ll}+)? $|\\b(?:baselines?|widely|popular|commonly|existing|well-known)\\b[^.;]{0,140}$`,
  "iu",
);
const NAMED_ENTITY = /^named[ -]entit/i;

/** Whether sentences that speak of others' work use a short form already: "Embodied Question Answering (EQA) requires ...". */
const isSpokenOf = (name: string, sentences: readonly Sentence[]): boolean =>
  /^[\p{Lu}\p{N}-]+s?$/u.test(name) &&
  sentences.some(
    ({ text }) => text.includes(name) && !OURS.test(text) && new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped(name)}(?![\p{L}\p{N}-])`, "u").test(text),
  );
const OURS = new RegExp(`\\b(?:we|our|this ${PAPER}|here|propose[ds]?|introduce[ds]?|present(?:s|ed)?)\\b`, "i");
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What one sentence introduces: "we further design a two-phase schedule, which cuts". */
export function introducedIn(tokens: readonly Token[]): string | null {
  const verb = tokens.findIndex((t) => t.text.split(" ").some((w) => introducingVerbs.has(w)));
  const word = tokens[verb]?.text.split(" ").findIndex((w) => introducingVerbs.has(w)) ?? -1;
  if (verb < 0) return null;
  const { text, start } = tokens[verb] as Token;
  const object = objectAfter(tokens, start + text.split(" ").slice(0, word).join(" ").length + (word > 0 ? 1 : 0));
  const [first] = object;
  const words = first?.type === "gap" && !isPart(object) ? first.text.replace(/^(?:an?|the|our) /i, "") : "";
  return nameIn(object, false, () => false) ?? phraseIn(object) ?? (words.split(" ").length > 1 && words.split(" ").length < 6 ? words : null);
}

/** "Our higher-order reader (HoReader) achieves": the short form of what is the paper's own. */
function shortOfOwn(tokens: readonly Token[]): string | null {
  for (const [i, own] of tokens.entries()) {
    const run = own.type === "self" && /^our$/i.test(own.text) ? runAfter(tokens, i + 1, tokens.length) : null;
    const [open, short, close] = run ? tokens.slice(run.end, run.end + 3) : [];
    const head = run ? tokens[run.end - 1] : undefined;
    const word = head?.text.split(" ").at(-1) ?? "";
    if (open?.type !== "open" || !isNew(short) || !/\p{Lu}\S*\p{Lu}$/u.test(short.text) || close?.type !== "close") continue;
    if (head?.type === "name" || systemHeads.has(word) || short.text.includes(word)) return short.text;
  }
  return null;
}

/** "Our model, Heron, reads twice": the name behind what is the paper's own. */
function apposedTo(tokens: readonly Token[]): { name: string; object: readonly Token[] } | null {
  for (const [i, own] of tokens.entries()) {
    const comma = tokens[i + 2];
    const [head, name] = [tokens[i + 1], tokens[i + 3]];
    if (own.type !== "self" || !/^our$/i.test(own.text) || comma?.type !== "comma" || !(isNew(name) || isSized(name))) continue;
    // "our previous method, Heron" is not the paper's
    if (head?.type !== "gap" || !systemHeads.has(head.text.split(" ").at(-1) ?? "") || EARLIER.test(head.text)) continue;
    const [open, short, close] = tokens.slice(i + 4, i + 7);
    if (open?.type === "open" && isNew(short) && close?.type === "close") return { name: short.text, object: [head] };
    if (open?.type === "comma") return { name: name.text, object: [head] };
  }
  return null;
}
/** "In this paper, a two-stage retriever (TSR) is proposed". */
function proposedIn(tokens: readonly Token[]): string | null {
  const be = tokens.findIndex((t, i) => t.entry === "be" && PROPOSED.test(tokens[i + 1]?.text ?? ""));
  const [open, short, close] = be > 3 ? tokens.slice(be - 3, be) : [];
  return open?.type === "open" && close?.type === "close" && isShort(short) ? short.text : null;
}
const PROPOSED = /^(?:proposed|introduced|presented|developed)\b/;
const HERE = new RegExp(`\\b(?:this ${PAPER}|here)\\b`, "i");

const EARLIER = /^(?:previous|prior|earlier|original|preliminary|baseline|last)\b/i;
const OWN_APPOSED = /\bour [^,.]{3,60}, \p{L}/iu;

/** "the Q data set", "an R loss": introduced beside the method, which may come behind. */
const isPart = (object: readonly Token[]): boolean => {
  const words = object.flatMap((t) => t.text.split(" "));
  const first = words.find((w) => systemHeads.has(w) || partNouns.has(w.toLowerCase()));
  return first !== undefined && partNouns.has(first.toLowerCase());
};

/** "the Cross-Lingual Linking (CLL) task": what is to be solved, and not what solves it. */
function isTask(object: readonly Token[], name: string): boolean {
  const at = object.findIndex((t) => t.text === name);
  const behind = object[at + 1];
  // "Kestrel, which adapts to the Linking (CLL) task"
  if (at <= 1 && COINED.test(name) && behind?.type !== "close" && behind?.type !== "open") return OF_ANOTHER.test(behind?.text ?? "");
  const close = object.findIndex((t) => t.type === "close");
  return close > 0 && OF_ANOTHER.test(object[close + 1]?.text ?? "");
}

/** "we", "this paper": who introduces. */
const OWN = new RegExp(String.raw`(?:\b(?:our|the) $|\bwe\b|\bthis ${PAPER}\b|\bpaper\b|\bauthors?\b|\bhere\b)(?:[^.;]{0,120})$`, "i");

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
  // "presents the development of a Kestrel system"
  const isNoun = /^(?:the )?(?:development|design|creation|implementation|construction)$/i.test(words) && tokens[from + 1]?.type === "of";
  const opening = words && !isNoun ? [{ ...first, text: words, start: first.end - words.length }] : [];
  // "dubbed as Heron"
  const isAs = words === "" && /^as$/i.test(tokens[from + 1]?.text ?? "");
  return [...opening, ...clauseFrom(tokens.slice(from + (isNoun || isAs ? 2 : 1)))];
}
function clauseFrom(tokens: readonly Token[]): readonly Token[] {
  const after = tokens.filter((t) => !(t.type === "symbol" && QUOTES.test(t.text)));
  const end = after.findIndex(
    (t, i) => (CLAUSE_ENDS.has(t.type) && !/ing$/.test(t.text) && !isWithinName(after, i)) || (t.type === "self" && t.text === "which"),
  );
  return after.slice(0, end < 0 ? 30 : Math.min(end, 30));
}
/** Single ones; the double are gone by then. */
const QUOTES = /^['‘’`]$/;
/** "Reading as Guessing (RAG)". */
const isWithinName = (tokens: readonly Token[], at: number): boolean =>
  /^as$/i.test(tokens[at]?.text ?? "") && tokens[at - 1]?.type === "name" && tokens[at + 1]?.type === "name" && tokens[at + 2]?.type === "open";
const CLAUSE_ENDS: ReadonlySet<Token["type"]> = new Set(["break", "semicolon", "stop", "beat", "rise", "fall", "reach"]);

/** "a novel two-stage retrieval framework": what stands for the method where it has no name. */
function phraseIn(whole: readonly Token[]): string | null {
  const object = withoutShortForms(whole);
  // "a fast and robust detector", "a modular, interpretable pipeline"
  const joins = (t: Token, i: number) =>
    (t.type === "and" || t.type === "comma") &&
    i < 6 &&
    /^(?:(?:an?|the) )?(?:[\p{L}-]+ly )?[\p{L}-]+$/u.test(object[i - 1]?.text ?? "") &&
    ((object[i + 1]?.type === "gap" && !/(?:^| )(?:an?|the) /.test(object[i + 1]?.text ?? "")) || (t.type === "comma" && object[i + 1]?.type === "and"));
  const end = object.findIndex((t, i) => t.type !== "gap" && t.type !== "name" && t.type !== "metric" && t.type !== "self" && !joins(t, i));
  const words = (end < 0 ? object : object.slice(0, end))
    .map((t) => t.text)
    .join(" ")
    .replaceAll(" ,", ",")
    .replace(/ -(?=based)/, "-")
    .split(" ");
  // "a two-step representation learning based approach" goes on behind its first noun
  const head = words.findIndex(
    (w, i) =>
      systemHeads.has(w.toLowerCase()) && !systemHeads.has(words[i + 1] ?? "") && !/^learning (?:based )?\p{L}+$/u.test(words.slice(i + 1, i + 4).join(" ")),
  );
  const phrase = words
    .slice(0, head + 1)
    .join(" ")
    .replace(PRAISED, "");
  // "a two-tier evaluation framework", "a step towards a smart system" reach nothing themselves
  if (/\b(?:evaluation|benchmark|benchmarking|assessment|towards?)\b/i.test(phrase)) return null;
  return head >= 0 && phrase.includes(" ") && !/s$|^(?:two|three|four|several|various|some) /.test(phrase) ? phrase : null;
}
/** "a deep learning (DL) model", "a convolutional network (CNN)-based reader": the phrase goes on behind the parenthesis. */
function withoutShortForms(object: readonly Token[]): readonly Token[] {
  const open = object.findIndex((t, i) => t.type === "open" && SHORT.test(object[i + 1]?.text ?? "") && object[i + 2]?.type === "close");
  const behind = object.slice(open + 3);
  if (open < 1 || !(behind[0]?.type === "gap" || behind[0]?.type === "dash")) return object;
  const [, based, ...more] = behind;
  const rest = behind[0].type === "dash" && based ? [{ ...based, text: `-${based.text}` }, ...more] : behind;
  return [...object.slice(0, open), ...withoutShortForms(rest)];
}
const SHORT = /^[\p{Lu}\d-]{2,6}s?$/u;

/** "a simple yet effective": how it is, and not what it is. */
const PRAISED = new RegExp(`^(?:(?:an?|the|our|yet|and|${PRAISE}),? )+`, "i");
