import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_SENTENCE, splitSentences } from "../../src/text/sentences.js";

const split = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end));

describe("splitSentences", () => {
  test.each([
    ["We win. They lose.", ["We win.", "They lose."]],
    ["It gains 3.5% on A. 7B models follow.", ["It gains 3.5% on A.", "7B models follow."]],
    ["Models (e.g. BERT) win, i.e. They do.", ["Models (e.g. BERT) win, i.e. They do."]],
    ["As Smith et al. Found it.", ["As Smith et al. Found it."]],
    ["in dynamic environments.The project is open.", ["in dynamic environments.", "The project is open."]],
    ["See Fig. 3 and Eq. 4. Done!", ["See Fig. 3 and Eq. 4.", "Done!"]],
    ["Is it better? Yes: by 5%.", ["Is it better?", "Yes: by 5%."]],
    ["By J. Doe. Fine.", ["By J. Doe.", "Fine."]],
    ["Code: github.com/a/b.Html is there", ["Code: github.com/a/b.Html is there"]],
    ["", []],
  ])("%s", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test("cuts a sentence past the bound, and loses nothing of it", () => {
    const text = "word ".repeat(2000).trim();
    const parts = splitSentences(text);
    expect(Math.max(...parts.map((p) => p.end - p.start))).toBe(MAX_SENTENCE);
    expect(parts.map((p) => text.slice(p.start, p.end)).join("")).toBe(text);
  });

  test("covers every character but blanks, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "3", "%", "(", "?", "\n"), maxLength: 200 }), (text) => {
        const parts = splitSentences(text);
        let at = 0;
        for (const { start, end } of parts) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
