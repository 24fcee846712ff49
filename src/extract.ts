import type { Draft } from "./draft/draft.js";
import { withBound } from "./draft/exceeds.js";
import { inheritFromList, inheritSource } from "./draft/inherit.js";
import { readRoles } from "./draft/roles.js";
import { numbersIn, type Text, type Unquantified, unquantifiedIn, unreadIn } from "./left-out/left-out.js";
import { averageOver } from "./lex/average-over.js";
import { partClauses } from "./lex/clauses.js";
import { compareFrom } from "./lex/compared-from.js";
import { disambiguate } from "./lex/disambiguate.js";
import { drawnFrom } from "./lex/drawn-from.js";
import { fractionsOfCosts } from "./lex/fractions.js";
import { foldGaps } from "./lex/gaps.js";
import { lex } from "./lex/lexer.js";
import { joinLongNames } from "./lex/long-names.js";
import { type Redefined, redefine, redefinedIn } from "./lex/redefined.js";
import { type Tagged, tag } from "./lex/tagger.js";
import type { Token } from "./lex/tokens.js";
import { withTwins } from "./lex/twins.js";
import { toRows } from "./normalize/row.js";
import { once } from "./once.js";
import { multiplies } from "./parse/actions.js";
import { findIslands, type Island, tellsAmount } from "./parse/islands.js";
import { isThatOfMultiple, saysOfRival } from "./phrase/says-of-rival.js";
import { subjectTurn } from "./phrase/subject-turn.js";
import { trendBefore } from "./phrase/turns.js";
import type { ReadSentence } from "./resolve/context.js";
import { paperNames } from "./resolve/names/names.js";
import { titledSystem } from "./resolve/names/title.js";
import { resolve } from "./resolve/pipeline.js";
import { surroundingsOf } from "./resolve/surroundings.js";
import type { Paper, Row, Unread } from "./schema.js";
import { mayTellResult } from "./text/candidates.js";
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

/** Settles what the words of a sentence are; `own` is the paper's system, which is a name even where a benchmark, or nothing, is called so elsewhere. */
function settle(tagged: readonly Tagged[], own: string | null, redefined: ReadonlyMap<string, Redefined>): readonly Token[] {
  const meant = redefined.size === 0 ? tagged : tagged.map((t) => redefine(t, redefined));
  const named = own === null ? meant : meant.map((t) => (OTHERWISE.has(t.type) && t.text === own ? { ...t, type: "name" as const, aliases: [] } : t));
  return SETTLING.reduce<readonly Token[]>((tokens, step) => step(tokens), disambiguate(named));
}
/** Each step reads what the ones before have settled. */
const SETTLING: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  fractionsOfCosts,
  joinLongNames,
  foldGaps,
  compareFrom,
  averageOver,
  drawnFrom,
  partClauses,
];
const OTHERWISE: ReadonlySet<Token["type"]> = new Set(["benchmark", "gap"]);

/** Reads every result that a paper's abstract reports. The same paper gives the same rows, byte for byte. */
export function extract(paper: Paper, observer: Observer = {}): Extraction {
  if (!mayTellResult(paper.abstract)) {
    const told = once(() => textsOf(paper));
    return { rows: [], numbersRead: 0, ...leftOut(paper, told, []) };
  }
  const told = textsOf(paper);
  const { clean, title, spans, texts } = told;

  const readSentences = new Map<number, ReadSentence>();
  const drafts: Draft[] = [];
  texts.forEach(({ text, tokens }, index) => {
    const sentence = mayTellResult(text) ? readSentence(tokens()) : null;
    if (sentence) {
      readSentences.set(index, sentence);
      drafts.push(...draftsOf(sentence, index));
    }
    observer.sentence?.(index, text, sentence);
  });
  if (drafts.length === 0) return { rows: [], numbersRead: 0, ...leftOut(paper, () => told, []) };

  const names = paperNames(title, texts);
  const resolved = resolve(
    drafts,
    { sentences: readSentences, names, textAt: (i) => texts[i]?.text ?? "", tokensAt: (i) => texts[i]?.tokens() ?? [] },
    observer.resolved,
  );
  const accepted = resolved.filter((d) => d.rejected === null);
  return {
    rows: toRows(paper, accepted, clean, spans, (draft) => surroundingsOf(draft, texts)),
    numbersRead: numbersIn(accepted).size,
    ...leftOut(paper, () => told, resolved),
  };
}

/** The sentences of an abstract, and the system that the title names. */
function textsOf(paper: Paper) {
  const clean = cleanText(paper.abstract);
  const title = cleanText(paper.title).text;
  const spans = splitSentences(clean.text);
  const redefined = once(() => redefinedIn(clean.text));
  const texts: Text[] = spans.map(({ start, end }) => {
    const text = clean.text.slice(start, end);
    const tagged = once(() => withTwins(tag(lex(text, start))));
    const mayNameBenchmark = once(() => tagged().some(({ aliases }) => aliases.some(({ type }) => type === "benchmark")));
    return { text, start, mayNameBenchmark, tokens: once(() => settle(tagged(), own, redefined())) };
  });
  const own = titledSystem(title, texts);
  return { clean, title, spans, texts, own };
}

/** What is found only when asked. */
function leftOut(paper: Paper, told: () => ReturnType<typeof textsOf>, drafts: readonly Draft[]): Pick<Extraction, "unread" | "unquantified"> {
  const unread = once(() => unreadIn(paper, told().clean, told().texts, drafts));
  return { unread, unquantified: once(() => unquantifiedIn(paper, told().clean, told(), unread)) };
}

function readSentence(tokens: readonly Token[]): ReadSentence {
  const numeric = tokens.some((t) => t.type === "number" || t.type === "factoring" || multiplies(t) !== null);
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
        ofRival: saysOfRival(tokens, island.start),
        performs: island.phrase.family === "listing" && tokens[island.end]?.type === "reach",
        rivals: (before?.type === "example" && compares(island)) || /\bclosely\b/.test(before?.text ?? "") || isThatOfMultiple(tokens, island.start),
      };
      return inheritFromList(inheritSource(readRoles(setting))).map((draft) => withBound(draft, tokens));
    });
}
