import type { Draft } from "../draft/draft.js";
import type { Token } from "../lex/tokens.js";
import { once } from "../once.js";
import { tellsSeveralData } from "../resolve/surroundings.js";
import type { Paper, Unread } from "../schema.js";
import { isMeasured, mayAcclaim, mayTellResult, tellsAmountInWords } from "../text/candidates.js";
import type { CleanText } from "../text/clean.js";
import { type Acclaim, acclaimsIn, isSurvey, tellsOfEvaluation } from "./acclaim.js";

/*
 * What an abstract tells beside its rows: numbers that became none, and claims that have no number. It is found only when
 * asked, since most sentences are never lexed for the rows.
 */

/** A sentence of the clean abstract; its tokens are read once, when asked. */
export interface Text {
  readonly text: string;
  readonly start: number;
  readonly tokens: () => readonly Token[];
  /** Whether one of its tokens may be a benchmark, told before they are settled. */
  readonly mayNameBenchmark: () => boolean;
}
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an abstract claims and tells no number for, and what that is judged by. Offsets are into the abstract as printed. */
export interface Unquantified {
  /** Claims to outperform, or to be the state of the art, each with its sentence and where the next one ends. */
  readonly acclaims: readonly (Acclaim & { readonly sentence: Span; readonly reach: number })[];
  /** Whether it tells of an evaluation of its own, and no number in it may be a result that was not understood. */
  readonly evaluates: boolean;
  /** Whether every number that may be a result stands in a row. */
  readonly isComplete: boolean;
  /** Whether it speaks of several data sets, named or not. */
  readonly tellsSeveralData: boolean;
}

/** Characters behind a number that hold its unit. */
const UNIT = 12;
/** What is left out for one of these may be a result to a reader. */
const OF_RESULTS: ReadonlySet<string> = new Set(["unresolved", "setting", "statistic", "p-value", "background"]);
const FRACTION = /(?<![\d/])1\/\d/;

/** `own` is the system that the title names. */
export function unquantifiedIn(
  paper: Paper,
  clean: CleanText,
  { texts, own }: { readonly texts: readonly Text[]; readonly own: string | null },
  unread: () => readonly Unread[],
): Unquantified {
  const measured = once(() => unread().filter((u) => isMeasured(paper.abstract.slice(u.start, u.end + UNIT))));
  const mayBeResults = once(() => measured().filter((u) => u.reason === "unresolved"));
  return {
    acclaims: texts.flatMap((told, i) => {
      const { text, start, tokens } = told;
      if (!mayAcclaim(text) || tellsAmountInWords(text) || isSurvey(paper.title)) return [];
      const sentence = clean.source(start, start + text.length);
      const acclaims = acclaimsIn(tokens(), own);
      // a number in the sentence that was not understood may be that of the claim
      if (acclaims.length === 0 || mayBeResults().some((u) => u.start >= sentence.start && u.end <= sentence.end)) return [];
      const next = texts[i + 1] ?? told;
      const reach = clean.source(start, next.start + next.text.length).end;
      return acclaims.map((acclaim) => ({ ...acclaim, ...clean.source(acclaim.start, acclaim.end), sentence, reach }));
    }),
    get evaluates() {
      return (
        texts.some(({ text }) => tellsOfEvaluation(text) && !/\bfuture\b/i.test(text)) &&
        !tellsAmountInWords(clean.text) &&
        !FRACTION.test(clean.text) &&
        !isSurvey(`${paper.title}. ${clean.text}`) &&
        !measured().some((u) => OF_RESULTS.has(u.reason))
      );
    },
    get isComplete() {
      return mayBeResults().length === 0 && !FRACTION.test(clean.text);
    },
    tellsSeveralData: tellsSeveralData(clean.text),
  };
}

/** The numbers of some drafts, by where they start. */
export const numbersIn = (drafts: readonly Draft[]): Set<number> => new Set(drafts.flatMap((d) => d.numbers.map((t) => t.start)));

/** The numbers that became no row, each with its reason. */
export function unreadIn(paper: Paper, clean: CleanText, texts: readonly Text[], drafts: readonly Draft[]): Unread[] {
  const accepted = numbersIn(drafts.filter((d) => d.rejected === null));
  const reasons = new Map(drafts.filter((d) => d.rejected !== null).flatMap((d) => d.numbers.map((t) => [t.start, d.rejected] as const)));
  return texts
    .flatMap(({ text, tokens }) => (/\d/.test(text) || mayTellResult(text) ? tokens() : []))
    .filter(
      (token) =>
        (token.type === "number" || (token.type === "factoring" && /\d/.test(token.text)) || (token.type === "thing" && token.reason !== undefined)) &&
        !accepted.has(token.start),
    )
    .map((token) => {
      const span = clean.source(token.start, token.end);
      const reason = token.reason ?? reasons.get(token.start) ?? "unresolved";
      return { paper_id: paper.id, ...span, text: paper.abstract.slice(span.start, span.end), reason };
    });
}
