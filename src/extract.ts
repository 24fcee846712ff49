import { disambiguate } from "./lex/disambiguate.js";
import { foldGaps } from "./lex/gaps.js";
import { lex } from "./lex/lexer.js";
import { tag } from "./lex/tagger.js";
import type { Token } from "./lex/tokens.js";
import { toRows } from "./normalize/row.js";
import { findIslands, type Island, tellsAmount } from "./parse/islands.js";
import { type Acclaim, acclaimsIn, isSurvey, tellsOfEvaluation } from "./resolve/acclaim.js";
import type { ReadSentence } from "./resolve/context.js";
import type { Draft } from "./resolve/draft.js";
import { inheritFromList } from "./resolve/inherit.js";
import { paperNames, titledSystem } from "./resolve/names.js";
import { resolve } from "./resolve/pipeline.js";
import { readRoles, trendBefore } from "./resolve/roles.js";
import { subjectTurn } from "./resolve/subject.js";
import { surroundingsOf, tellsSeveralData } from "./resolve/surroundings.js";
import type { Paper, Row, Unread } from "./schema.js";
import { isMeasured, mayAcclaim, mayTellResult, tellsAmountInWords } from "./text/candidates.js";
import { cleanText } from "./text/clean.js";
import { splitSentences } from "./text/sentences.js";

/** What `explain` is told while a paper is read. */
export interface Observer {
  sentence?(index: number, text: string, read: ReadSentence | null): void;
  resolved?(step: string, drafts: readonly Draft[]): void;
}

export interface Extraction {
  readonly rows: Row[];
  /** How many numbers of the abstract stand in its rows. */
  readonly numbersRead: number;
  /** The numbers that became no row, each with its reason; found when asked, since most sentences with a number are never lexed. */
  readonly unread: () => Unread[];
  /** What the abstract claims and tells no number for, found when asked. */
  readonly unquantified: () => Unquantified;
}

export interface Unquantified {
  /** Claims to outperform, or to be the state of the art, each with its sentence and where the next one ends; offsets are into the abstract as printed. */
  readonly acclaims: readonly (Acclaim & { readonly sentence: { readonly start: number; readonly end: number }; readonly reach: number })[];
  /** Whether it tells of an evaluation of its own, and no number in it may be a result that was not understood. */
  readonly evaluates: boolean;
  /** Whether every number that may be a result stands in a row. */
  readonly isComplete: boolean;
  /** Whether it speaks of several data sets, named or not. */
  readonly tellsSeveralData: boolean;
}

/** Reads a text into tokens; `own` is the paper's system, which is a name even where a benchmark is called so elsewhere. */
function read(text: string, offset: number, own: string | null): Token[] {
  const tokens = foldGaps(disambiguate(tag(lex(text, offset))));
  return own === null ? tokens : tokens.map((t) => (t.type === "benchmark" && t.text === own ? { ...t, type: "name" } : t));
}

/** Reads every result that a paper's abstract reports. The same paper gives the same rows, byte for byte. */
export function extract(paper: Paper, observer: Observer = {}): Extraction {
  if (!mayTellResult(paper.abstract))
    return {
      rows: [],
      numbersRead: 0,
      ...askedFor(paper, new Map(), [], cleanText(paper.abstract)),
    };
  const clean = cleanText(paper.abstract);
  const spans = splitSentences(clean.text);
  const readSentences = new Map<number, ReadSentence>();
  const title = read(paper.title, 0, null);
  const texts = spans.map(({ start, end }, index) => ({
    text: clean.text.slice(start, end),
    tokens: () => readSentences.get(index)?.tokens ?? read(clean.text.slice(start, end), start, own),
  }));
  const own = titledSystem(paper.title, title, texts);

  const drafts: Draft[] = [];
  texts.forEach(({ text, tokens }, index) => {
    const sentence = mayTellResult(text) ? readSentence(tokens()) : null;
    if (sentence) {
      readSentences.set(index, sentence);
      drafts.push(...draftsOf(sentence, index));
    }
    observer.sentence?.(index, text, sentence);
  });
  if (drafts.length === 0) return { rows: [], numbersRead: 0, ...askedFor(paper, readSentences, [], clean) };

  const names = paperNames(paper.title, title, texts);
  const resolved = resolve(drafts, { sentences: readSentences, names }, observer.resolved);
  const accepted = resolved.filter((d) => d.rejected === null);
  const sentences = texts.map(({ text, tokens }) => ({ text, tokens: once(tokens) }));
  return {
    rows: toRows(paper, accepted, clean, spans, (draft) => surroundingsOf(draft, sentences)),
    numbersRead: numbersIn(accepted).size,
    ...askedFor(paper, readSentences, resolved, clean),
  };
}

function once<T>(of: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= of();
    return value;
  };
}

function readSentence(tokens: readonly Token[]): ReadSentence {
  const numeric = tokens.some((t) => t.type === "number" || t.type === "factoring");
  return { tokens, ...(numeric ? findIslands(tokens) : { islands: [] }) };
}

/** What the phrases of a sentence that tell an amount say, each with what stands before it. */
function draftsOf({ tokens, islands }: ReadSentence, sentence: number): Draft[] {
  const compares = (before: Island) => islands.some((i) => i.phrase.verb?.type === "beat" && i.phrase.items.length === 0 && i.start < before.start);
  return islands
    .filter((island) => tellsAmount(island.phrase))
    .flatMap((island) => {
      const before = tokens[island.start - 1];
      const setting = {
        sentence,
        island,
        trend: trendBefore(tokens, island.start),
        subject: subjectTurn(tokens, island.start),
        passive: before?.entry === "be",
        example: before?.type === "example",
        rivals: (before?.type === "example" && compares(island)) || /\bclosely\b/.test(before?.text ?? ""),
      };
      return inheritFromList(readRoles(setting));
    });
}

/** Characters behind a number that hold its unit. */
const UNIT = 12;
type Clean = ReturnType<typeof cleanText>;

/** What is found only when asked. */
function askedFor(
  paper: Paper,
  sentences: ReadonlyMap<number, ReadSentence>,
  drafts: readonly Draft[],
  clean: Clean,
): Pick<Extraction, "unread" | "unquantified"> {
  const unread = once(() => unreadOf(paper, sentences, drafts, clean));
  return { unread, unquantified: () => unquantifiedIn(paper, clean, unread) };
}

function unquantifiedIn(paper: Paper, clean: Clean, unread: () => readonly Unread[]): Unquantified {
  const texts = splitSentences(clean.text).map(({ start, end }) => ({
    text: clean.text.slice(start, end),
    start,
    tokens: () => read(clean.text.slice(start, end), start, null),
  }));
  const acclaiming = texts.filter(({ text }) => mayAcclaim(text));
  const own = acclaiming.length > 0 ? titledSystem(paper.title, read(paper.title, 0, null), texts) : null;
  const mayBeResults = unread().filter((u) => u.reason === "unresolved" && isMeasured(paper.abstract.slice(u.start, u.end + UNIT)));
  const acclaims = acclaiming.flatMap((told) => {
    const { text, start } = told;
    const sentence = clean.source(start, start + text.length);
    const next = texts[texts.indexOf(told) + 1] ?? told;
    const reach = clean.source(start, next.start + next.text.length).end;
    // a number in the sentence that was not understood may be that of the claim
    if (mayBeResults.some((u) => u.start >= sentence.start && u.end <= sentence.end)) return [];
    return acclaimsIn(read(text, start, own), own).map((acclaim) => ({ ...acclaim, ...clean.source(acclaim.start, acclaim.end), sentence, reach }));
  });
  return {
    acclaims,
    isComplete: mayBeResults.length === 0 && !/(?<![\d/])1\/\d/.test(clean.text),
    tellsSeveralData: tellsSeveralData(clean.text),
    evaluates:
      texts.some(({ text }) => tellsOfEvaluation(text) && !/\bfuture\b/i.test(text)) &&
      !tellsAmountInWords(clean.text) &&
      !isSurvey(`${paper.title}. ${clean.text}`) &&
      mayBeResults.length === 0,
  };
}

/** The numbers of some drafts, by where they start. */
const numbersIn = (drafts: readonly Draft[]): Set<number> => new Set(drafts.flatMap((d) => d.numbers.map((t) => t.start)));

function unreadOf(paper: Paper, sentences: ReadonlyMap<number, ReadSentence>, drafts: readonly Draft[], clean: Clean): Unread[] {
  const accepted = numbersIn(drafts.filter((d) => d.rejected === null));
  const reasons = new Map(drafts.filter((d) => d.rejected !== null).flatMap((d) => d.numbers.map((t) => [t.start, d.rejected] as const)));
  const tokens = splitSentences(clean.text).flatMap(({ start, end }, index) => {
    const text = clean.text.slice(start, end);
    return sentences.get(index)?.tokens ?? (/\d/.test(text) ? read(text, start, null) : []);
  });
  return tokens
    .filter((token) => (token.type === "number" || (token.type === "thing" && token.reason !== undefined)) && !accepted.has(token.start))
    .map((token) => {
      const span = clean.source(token.start, token.end);
      const reason = token.reason ?? reasons.get(token.start) ?? "unresolved";
      return { paper_id: paper.id, ...span, text: paper.abstract.slice(span.start, span.end), reason };
    });
}
