/** A sentence as a span of the text, in UTF-16 code units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Longest sentence that is read, in characters; a longer one is cut here, and the cut shows in the trace. */
export const MAX_SENTENCE = 4000;

const ABBREVIATIONS = new Set(
  "e.g i.e et al vs v.s fig figs eq eqs sec tab ref refs approx resp cf dr mr ms mrs prof no nos w.r.t a.k.a avg st etc dept inc".split(" "),
);
// A full stop, then a blank and the start of something new; or, where scraping lost the blank, a capitalised word.
const STOP = /[.!?]["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}$+~<>≥≤α-ω]|\s*$)|(?<=[\p{Ll}%)\]]{2})[.!?](?=\p{Lu}\p{Ll}+[\s,])/gu;

/** Splits a clean text into sentences that together cover all of it but the blanks between them. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipBlanks(text, 0);
  for (const match of text.matchAll(STOP)) {
    if (isInsideSentence(text, match.index)) continue;
    push(sentences, start, match.index + match[0].length);
    start = skipBlanks(text, match.index + match[0].length);
  }
  push(sentences, start, text.trimEnd().length);
  return sentences;
}

function push(sentences: Sentence[], start: number, end: number): void {
  for (let from = start; from < end; from += MAX_SENTENCE) sentences.push({ start: from, end: Math.min(from + MAX_SENTENCE, end) });
}

function skipBlanks(text: string, offset: number): number {
  let i = offset;
  while (i < text.length && /\s/.test(text[i] ?? "")) i++;
  return i;
}

/** The stop at `offset` ends an abbreviation, an initial or an enumerator, not a sentence. */
function isInsideSentence(text: string, offset: number): boolean {
  if (text[offset] !== ".") return false;
  const word = /[^\s([]*$/.exec(text.slice(Math.max(0, offset - 12), offset))?.[0] ?? "";
  const initial = /^\p{Lu}$/u.test(word) && /^\.\s*\p{Lu}/u.test(text.slice(offset, offset + 4));
  return initial || ABBREVIATIONS.has(word.toLowerCase());
}
