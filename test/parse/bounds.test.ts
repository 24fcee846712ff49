import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disambiguate } from "../../src/lex/disambiguate.js";
import { foldGaps } from "../../src/lex/gaps.js";
import { lex } from "../../src/lex/lexer.js";
import { tag } from "../../src/lex/tagger.js";
import { findIslands } from "../../src/parse/islands.js";
import { rowsOf } from "../support/paper.js";

const islandsOf = (text: string) => findIslands(foldGaps(disambiguate(tag(lex(text)))));

const WORDS = [
  "improves",
  "reduces",
  "achieves",
  "outperforms",
  "accuracy",
  "F1",
  "MATH",
  "GSM8K",
  "GPT-4",
  "5%",
  "+3.2",
  "from",
  "to",
  "by",
  "of",
  "on",
  "over",
  "and",
  ",",
  "(",
  ")",
  "up to",
  "gain",
  "drop",
  "higher",
  "fewer",
  "/",
  "respectively",
  "average",
  "compared to",
  "such as",
  ":",
  "=",
  "→",
  "2x",
  "points",
  "our model",
  "the",
  "with",
  "in",
  "for",
  "between",
  "twice",
  "'s",
];

describe("no input makes the readings explode", () => {
  test("any run of telling words has few readings and ends", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }), (words) => {
        const { islands } = islandsOf(words.join(" "));
        expect(Math.max(0, ...islands.map((i) => i.readings))).toBeLessThanOrEqual(8);
      }),
      { numRuns: 300 },
    );
  });

  test("a short form of hundreds of capitals ends, whether it stands for the words before it or not", () => {
    const [words, short] = [Array(400).fill("Aa"), "A".repeat(200)];
    const text = `We propose ${words.join(" ")} (${short}B). It reaches 85% accuracy on the ${words.join("-")} (${short}B) dataset.`;
    expect(rowsOf(text).map((row) => row.score)).toEqual([85]);
  });

  test("a list of a hundred amounts is read in full", () => {
    const amounts = Array.from({ length: 100 }, (_, i) => `${(i % 90) + 1}.5%`).join(", ");
    expect(rowsOf(`It reaches ${amounts} accuracy on MATH.`).length).toBe(100);
  });
});
