import { isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import { acronyms, introducingVerbs, namingVerbs, partNouns, systemHeads } from "../vocabulary.js";

/** What a paper calls its own contribution. */
export interface PaperNames {
  readonly system: string | null;
  /** What it calls its method where it gives it no name: "two-stage retrieval framework". */
  readonly phrase: string | null;
  /** The benchmark or data set that the paper itself presents. */
  readonly benchmark: string | null;
  /** The first sentence that speaks of the paper itself; what stands before it is background. */
  readonly begins: number;
}

export interface Sentence {
  readonly text: string;
  readonly tokens: () => readonly Token[];
}

const CUE = new RegExp(`\\b(?:${[...introducingVerbs, ...namingVerbs].join("|")})\\b`, "i");
const BENCHMARK_WORDS = /\b(?:benchmark|dataset|data set|corpus|test suite|testbed|evaluation suite)\b/i;

/**
 * The name that the title gives before its colon, else the one that the abstract introduces ("we propose ... (SRPO)", "dubbed X").
 * `sentences` are the abstract's sentences as tokens, in order.
 */
export function paperNames(title: string, sentences: readonly Sentence[]): PaperNames {
  const titled = nameOfTitle(title, sentences);
  // what a title names need not be looked for
  const said = titled === null ? introduced(sentences, () => true) : { name: null, phrase: null };
  const own = abbreviated(titled ?? said.name, sentences);
  const begins = Math.max(
    0,
    sentences.findIndex(({ text }) => SPEAKS_OF_ITSELF.test(text) || (own !== null && text.includes(own))),
  );
  if (own === null || !isBenchmark(own, titled === null ? "" : title.slice(titled.length), sentences)) {
    const benchmark = SHARED_TASK.exec(title)?.[2] ?? introducedBenchmark(sentences);
    return { system: own, phrase: said.phrase, begins, benchmark };
  }
  // "We introduce the Q data set ... We propose Wren, a prompting method": both are the paper's own
  const method = introduced(sentences, (name, object) => name !== own && object.some((t) => t.text.split(" ").some((w) => systemHeads.has(w.toLowerCase()))));
  return { system: method.name, phrase: said.phrase, benchmark: own, begins };
}

/** The system that the title names before its colon: known before any sentence is read, since its name may be a benchmark's elsewhere. */
export function titledSystem(title: string, sentences: readonly Sentence[]): string | null {
  const titled = nameOfTitle(title, sentences);
  return titled !== null && !isBenchmark(titled, title.slice(titled.length), sentences) ? titled : null;
}

/** Whether a paper's name is that of a benchmark: by its own shape, by what the title says behind it, or by how the abstract presents it. */
function isBenchmark(name: string, behind: string, sentences: readonly Sentence[]): boolean {
  if (sentences.some(({ text }) => acts(name, text))) return false;
  const titled = EVALUATES.test(behind) || HEADED.test(behind) || (SPEAKS_OF_DATA.test(behind) && !SPEAKS_OF_METHOD.test(behind));
  return /(?:Bench|Benchmark|Dataset|Corpus|Challenge)$/i.test(name) || titled || presentedAsBenchmark(name, sentences);
}
/** ": A Multi-Domain Object Detection Benchmark for ...". */
const HEADED = /^:\s*(?:(?:an?|the|towards?) )?(?:(?!(?:for|of|with|via|on|by|through)\b)[\w-]+ ){0,6}(?:benchmark|dataset|corpus)\b/i;
const SPEAKS_OF_DATA =
  /^:(?:(?! (?:on|via|with|using|by|through|from) ).)*\b(?:benchmark|dataset|corpus)\b(?! (?:distillation|condensation|pruning|compression|selection|augmentation|generation))/i;
const SPEAKS_OF_METHOD = /\b(?:models?|methods?|frameworks?|networks?|algorithms?|based on|for training)\b/i;

const SPEAKS_OF_ITSELF =
  /\b(?:we|our|us|this (?:paper|work|study|article|research|thesis|report|survey)|the (?:proposed|present) |here|propose[ds]?|introduce[ds]?|present(?:ed)?|experiments?|evaluat\w+|results)\b/i;

const EVALUATES = /^:\s*(?:[\w-]+\s){0,2}(?:Evaluation of|Evaluating|Benchmarking|Assessing|Measuring|Testing|Probing)\b/;

/** "X outperforms", "X improves": what acts is a system, whatever its title says. */
const acts = (name: string, text: string): boolean => {
  const at = text.indexOf(`${name} `);
  return at >= 0 && /^(?:\p{L}+ly )?(?:outperforms|surpasses|achieves|attains|improves|exceeds)\b/u.test(text.slice(at + name.length + 1));
};

/** A benchmark presented beside a method: "we also introduce X-Bench", "X, a benchmark of ...". */
function introducedBenchmark(sentences: readonly Sentence[]): string | null {
  const found = new Set<string>();
  for (const { text, tokens } of sentences) {
    if (!CUE.test(text) || !/bench/i.test(text)) continue;
    const list = tokens();
    list.forEach((token, i) => {
      if (token.type !== "name") return;
      const behind = text.slice(token.end - (list[0]?.start ?? 0), token.end - (list[0]?.start ?? 0) + 50);
      const presented =
        /Bench(?:mark)?(?:$|-)/.test(token.text) ||
        /^\)?,? (?:an?|the first|the) [^,.;]{0,30}\bbenchmark\b/.test(behind) ||
        (/benchmark\b[^,.;]{0,20}$/.test(list[i - 1]?.text ?? "") && list[i - 1]?.type === "gap");
      if (presented) found.add(token.text);
    });
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** "Thought-Augmented Policy Optimization (TAPO)": the text goes on with the short form. */
function abbreviated(name: string | null, sentences: readonly Sentence[]): string | null {
  if (name === null) return null;
  for (const { text } of sentences) {
    const at = text.toLowerCase().indexOf(`${name.toLowerCase()} (`);
    const long = !name.includes(" ") ? null : new RegExp(String.raw`(\S*\p{Lu}\S*) \(${escaped(name)}\)`, "iu").exec(text);
    if (long?.[1]) return long[1];
    const short = at < 0 ? null : /^\(([\p{L}\p{N}+-]*\p{Lu}[\p{L}\p{N}+-]*)\)/u.exec(text.slice(at + name.length + 1));
    if (short?.[1]) return short[1];
  }
  return name;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "Duluth at SemEval-2025 Task 7: ...": a team and its task. */
const SHARED_TASK = /^(\S+(?: \S+)?) (?:at|@) ((?:SemEval|CLEF|TREC|WMT|BioASQ|[A-Z][A-Za-z]+[ -]?20\d\d)\b[^:]{0,40})/;

/** "SRPO: ...", "JEN-1 Composer: ..."; not "Learning to Rank: ..." nor "EEG-to-Text Translation: ...". */
function nameOfTitle(title: string, sentences: readonly Sentence[]): string | null {
  const team = SHARED_TASK.exec(title);
  if (team?.[1]) return team[1];
  const colon = title.search(/[:?]\s?\S/);
  if (colon < 2 || colon > 45) return null;
  const head = title.slice(0, colon).trim();
  const words = head.split(/\s+/);
  if (words.length > 3) return null;
  const own = words.length === 1 ? /\p{Lu}|\p{N}/u.test(head) && !ORDINARY.test(head) : !/ing$/.test(words[0] ?? "") && words.some((w) => isCoined(w));
  // "Echo Planning: ..." is a name if the abstract writes it so
  const written = words.every((w) => /^\p{Lu}/u.test(w)) && sentences.some(({ text }) => text.indexOf(head) > 0);
  return own || written ? head : null;
}
/** A word that no dictionary holds: capitals inside, or letters with digits, in a part that is not a bare acronym. */
const isCoined = (word: string): boolean =>
  !acronyms.has(word) &&
  (word.split("-").some((part) => /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|\p{L}\p{N}|\p{N}\p{L}/u.test(part)) ||
    (/^\p{Lu}[\p{Lu}\p{N}-]{2,}$/u.test(word) && !acronyms.has(word)) ||
    /-\p{N}/u.test(word));
const ORDINARY = /^(?:\p{Lu}\p{Ll}+)(?:ing|tion|ment|ness|ity)$/u;

/** What the abstract introduces as its own: "we propose a two-stage retriever (TSR)", "dubbed TSR", "This paper presents TSR". */
function introduced(
  sentences: readonly Sentence[],
  accepts: (name: string, object: readonly Token[]) => boolean,
): { name: string | null; phrase: string | null } {
  let phrase: string | null = null;
  let part: string | null = null;
  for (const { text, tokens } of sentences) {
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
  const after = tokens.slice(from + 1);
  const end = after.findIndex((t) => (CLAUSE_ENDS.has(t.type) && !/ing$/.test(t.text)) || (t.type === "self" && t.text === "which"));
  return [...(words ? [{ ...first, text: words, start: first.end - words.length }] : []), ...after.slice(0, end < 0 ? 30 : Math.min(end, 30))];
}
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
    .replace(/^(?:(?:an?|the|our|novel|new|simple|simple yet effective|effective|efficient) )+/i, "");
  return head >= 0 && phrase.includes(" ") && !/s$|^(?:two|three|four|several|various|some) /.test(phrase) ? phrase : null;
}
/** More than a capitalised word, so no place and no person: "RuscaRL", "GPT-X", "MoCo v3". */
export const COINED = /\p{Lu}\S*\p{Lu}|\p{L}\S*\p{N}|^\p{Ll}+\p{Lu}/u;

function presentedAsBenchmark(name: string, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => {
    const at = text.indexOf(name);
    if (at < 0 || !CUE.test(text)) return false;
    const around = text.slice(at + name.length, at + name.length + 60);
    return (
      (/^\)?,? (?:a|an|the first|the)\b/.test(around) && BENCHMARK_WORDS.test(around)) ||
      BENCHMARK_WORDS.test(text.slice(at + name.length, at + name.length + 14))
    );
  });
}
