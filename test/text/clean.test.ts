import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/text/clean.js";

const CASES: readonly (readonly [raw: string, clean: string])[] = [
  ["66.3 %rightarrow73.4 %", "66.3 %→73.4 %"],
  ["from 10\\% to 20\\%", "from 10% to 20%"],
  ["text leftrightarrow image", "text ↔ image"],
  ["R^3 beats LR$^2$Bench", "R^3 beats LR^2Bench"],
  ["129times faster and 4 times slower", "129× faster and 4 times slower"],
  ["3$\\times$ and $17\\times$ and \\times2", "3× and 17× and ×2"],
  ["sim 5% and $\\sim$3%", "~ 5% and ~3%"],
  ["similar simulations", "similar simulations"],
  ["eﬃcient ﬁne-tuning", "efficient fine-tuning"],
  ["existing meth- ods in pre- and post-training", "existing methods in pre- and post-training"],
  ["word- level F1", "word-level F1"],
  ["three datasets-SST-2, AGNews and MAMS-demonstrate that", "three datasets — SST-2, AGNews and MAMS — demonstrate that"],
  ["LLMs-including Llama-and a plug-and-play method", "LLMs, including Llama-and a plug-and-play method"],
  ["drops \u22123.2%", "drops -3.2%"],
  ["4\u2009ms and 5\u00a0GB", "4 ms and 5 GB"],
  ["co\u00adop\u200beration", "cooperation"],
  ["costs 0.002$ per comment, or 5$", "costs 0.002$ per comment, or 5$"],
  ["between $5 and $10 a day", "between $5 and $10 a day"],
  ["\\textbf{R}eplay and \\emph{that}", "Replay and that"],
  ["as in~\\cite{someone-2024} before", "as in before"],
  ["B\\'ezier and $\\mu$KE", "Bézier and μKE"],
  ["2{,}000 runs", "2,000 runs"],
  ["5 $\\pm$ 0.3", "5 ± 0.3"],
  ["$82.23\\%$ accuracy", "82.23% accuracy"],
];

describe("cleanText reads residue as what it stands for", () => {
  test.each(CASES)("%s", (raw, clean) => {
    expect(cleanText(raw).text).toBe(clean);
  });

  test("spans slice the original", () => {
    const raw = "improves 66.3 %rightarrow73.4 % on ﬁne\u00ad-grained $R^2$";
    const { text, source } = cleanText(raw);
    const at = text.indexOf("73.4");
    const span = source(at, at + 4);
    expect(raw.slice(span.start, span.end)).toBe("73.4");
    const word = text.indexOf("fine-grained");
    const whole = source(word, word + "fine-grained".length);
    expect(raw.slice(whole.start, whole.end)).toBe("ﬁne\u00ad-grained");
  });

  test("a clean text is returned as it is", () => {
    const raw = "We reach 73.4% on MathVista.";
    expect(cleanText(raw).text).toBe(raw);
    expect(cleanText(raw).source(3, 8)).toEqual({ start: 3, end: 8 });
  });

  test("any span of any text slices the original within bounds and in order", () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom("rightarrow", "\\%", "$", "times", "3", "\u2212", "ﬁ", "\\textbf{", "}", "\u00ad", "sim 4", "{,}"),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((p) => p.join("")),
        fc.nat(),
        fc.nat(),
        (raw, a, b) => {
          const { text, source } = cleanText(raw);
          fc.pre(text.length > 0);
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const span = source(start, end);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
          const digits = /^\d+$/.exec(text.slice(start, end));
          if (digits) expect(raw.slice(span.start, span.end).replace(/\D/g, "")).toContain(digits[0]);
        },
      ),
    );
  });
});
