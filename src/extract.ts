import { disambiguate } from "./lex/disambiguate.js";
import { foldGaps } from "./lex/gaps.js";
import { lex } from "./lex/lexer.js";
import { tag } from "./lex/tagger.js";
import type { Token } from "./lex/tokens.js";
import { toRows } from "./normalize/row.js";
import { findIslands, tellsAmount } from "./parse/islands.js";
import type { ReadSentence } from "./resolve/context.js";
import type { Draft } from "./resolve/draft.js";
import { inheritFromList } from "./resolve/inherit.js";
import { paperNames } from "./resolve/names.js";
import { resolve } from "./resolve/pipeline.js";
import { readRoles, trendBefore } from "./resolve/roles.js";
import { subjectTurn } from "./resolve/subject.js";
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
  /** The numbers that became no row, each with its reason; found when asked, since most sentences with a number are never lexed. */
  readonly unread: () => Unread[];
}

const read = (text: string, offset: number): Token[] => foldGaps(disambiguate(tag(lex(text, offset))));

/** Reads every result that a paper's abstract reports. The same paper gives the same rows, byte for byte. */
export function extract(paper: Paper, observer: Observer = {}): Extraction {
  if (!mayTellResult(paper.abstract)) return { rows: [], unread: () => unreadOf(paper, new Map(), [], cleanText(paper.abstract)) };
  const clean = cleanText(paper.abstract);
  const sentences = splitSentences(clean.text);
  const readSentences = new Map<number, ReadSentence>();
  const drafts: Draft[] = [];
  sentences.forEach(({ start, end }, index) => {
    const text = clean.text.slice(start, end);
    if (mayTellResult(text)) {
      const tokens = read(text, start);
      if (tokens.some((t) => t.type === "number" || t.type === "factoring")) {
        const { islands, exceeded } = findIslands(tokens);
        readSentences.set(index, { tokens, islands, exceeded });
        for (const island of islands) {
          if (!tellsAmount(island.phrase)) continue;
          const trend = trendBefore(tokens, island.start);
          const subject = subjectTurn(tokens, island.start);
          const passive = tokens[island.start - 1]?.entry === "be";
          const listsRivals =
            tokens[island.start - 1]?.type === "example" &&
            islands.some((i) => i.phrase.verb?.type === "beat" && i.phrase.items.length === 0 && i.start < island.start);
          drafts.push(...inheritFromList(readRoles({ sentence: index, island, trend, subject, passive, rivals: listsRivals })));
        }
      } else readSentences.set(index, { tokens, islands: [] });
    }
    observer.sentence?.(index, text, readSentences.get(index) ?? null);
  });
  if (drafts.length === 0) return { rows: [], unread: () => unreadOf(paper, readSentences, [], clean) };

  const texts = sentences.map(({ start, end }, index) => ({
    text: clean.text.slice(start, end),
    tokens: () => readSentences.get(index)?.tokens ?? read(clean.text.slice(start, end), start),
  }));
  const names = paperNames(paper.title, read(paper.title, 0), texts);
  const resolved = resolve(drafts, { sentences: readSentences, names }, observer.resolved);
  const accepted = resolved.filter((d) => d.rejected === null);
  return { rows: toRows(paper, accepted, clean, sentences), unread: () => unreadOf(paper, readSentences, resolved, clean) };
}

type Clean = ReturnType<typeof cleanText>;

function unreadOf(paper: Paper, sentences: ReadonlyMap<number, ReadSentence>, drafts: readonly Draft[], clean: Clean): Unread[] {
  const accepted = new Set(drafts.filter((d) => d.rejected === null).flatMap((d) => d.numbers.map((t) => t.start)));
  const reasons = new Map(drafts.filter((d) => d.rejected !== null).flatMap((d) => d.numbers.map((t) => [t.start, d.rejected] as const)));
  const tokens = splitSentences(clean.text).flatMap(({ start, end }, index) => {
    const text = clean.text.slice(start, end);
    return sentences.get(index)?.tokens ?? (/\d/.test(text) ? read(text, start) : []);
  });
  return tokens
    .filter((token) => (token.type === "number" || (token.type === "thing" && token.reason !== undefined)) && !accepted.has(token.start))
    .map((token) => {
      const span = clean.source(token.start, token.end);
      const reason = token.reason ?? reasons.get(token.start) ?? "unresolved";
      return { paper_id: paper.id, ...span, text: paper.abstract.slice(span.start, span.end), reason };
    });
}
