import { expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { Token } from "../../src/lex/tokens.js";
import { findIslands } from "../../src/parse/islands.js";
import { type Expected, paper, telling } from "./paper.js";

/** One way of writing: every row that the text gives, whole, and one reading of the grammar for each of its phrases. */
export function claim(text: string, ...expected: Expected[]): void {
  test(text, () => {
    const { rows, readings } = read(text);
    expect(rows).toEqual(expected);
    expect(readings).toEqual(readings.map(() => 1));
  });
}

/** A text that reports no result. */
export function noClaim(text: string): void {
  test(`no claim: ${text}`, () => {
    expect(read(text).rows).toEqual([]);
  });
}

function read(text: string) {
  const readings: number[] = [];
  const sentences: (readonly Token[])[] = [];
  const { rows } = extract(paper({ title: "A Study of Reading", abstract: text }), {
    sentence(_index, _text, sentence) {
      if (sentence) sentences.push(sentence.tokens);
    },
  });
  for (const tokens of sentences) readings.push(...findIslands(tokens).islands.map((i) => i.readings));
  return { rows: rows.map(telling), readings };
}
