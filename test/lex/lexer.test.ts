import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lex } from "../../src/lex/lexer.js";
import { numberValue } from "../../src/lex/tagger.js";

const cut = (text: string) =>
  lex(text)
    .filter((l) => l.type !== "blank")
    .map((l) => `${l.type}:${l.text}`);

describe("lex", () => {
  test.each([
    ["+5.59%", ["number:+5.59", "percent:%"]],
    ["3-7 points", ["number:3", "dash:-", "number:7", "word:points"]],
    ["19%--31%", ["number:19", "percent:%", "dash:--", "number:31", "percent:%"]],
    ["2.5x faster", ["number:2.5", "word:x", "word:faster"]],
    ["Qwen2.5-Math-7B", ["word:Qwen2.5-Math-7B"]],
    ["a 7B model", ["word:a", "mixed:7B", "word:model"]],
    ["15-task", ["mixed:15-task"]],
    ["a 1.5-point gain", ["word:a", "number:1.5", "dash:-", "word:point", "word:gain"]],
    ["AIME'24 and o1's", ["word:AIME'24", "word:and", "word:o1", "possessive:'s"]],
    ["39dB", ["number:39", "word:dB"]],
    ["2,999 items", ["number:2,999", "word:items"]],
    ["pass@1", ["word:pass@1"]],
    ["drop of -2.5 mm", ["word:drop", "word:of", "number:-2.5", "word:mm"]],
    ["only", ["word:only"]],
    ["66%→73%", ["number:66", "percent:%", "arrow:→", "number:73", "percent:%"]],
    ["5- or 10-step", ["mixed:5-", "word:or", "mixed:10-step"]],
  ])("%s", (text, lexemes) => {
    expect(cut(text)).toEqual(lexemes);
  });

  test("covers every character of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(
          lex(text)
            .map((l) => l.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  test("a printed number is read as its value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = `${whole.toLocaleString("en-US")}.${String(cents).padStart(2, "0")}`;
        const [number] = lex(`${text}%`);
        expect(number?.text).toBe(text);
        expect(numberValue(text)).toBe(Number(`${whole}.${String(cents).padStart(2, "0")}`));
      }),
    );
  });
});
