import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDifference, isFactor, isRelative, overlap, printed } from "../../src/audit/arithmetic.js";

/*
 * Whatever two scores are and however many digits of them and of their difference are printed: what was computed from them
 * agrees, and what lies farther off than rounding could take it does not.
 */

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const digits = fc.integer({ min: 0, max: 3 });
const percent = fc.double({ min: 1, max: 100, noNaN: true });
/** How far off a difference of two numbers with so many digits may be, printed with so many itself. */
const slack = (of: number, itself: number): number => 10 ** -of + 0.5 * 10 ** -itself;

describe("a printed number", () => {
  test.each([
    [73.4, 73.35, 73.45],
    [70, 69.5, 70.5],
    [-0.05, -0.055, -0.045],
    [1.5e-7, 1.45e-7, 1.55e-7],
    [2e21, 2e21 - 0.5, 2e21 + 0.5],
  ])("%d stands for %d to %d", (value, low, high) => {
    expect(printed(value).low).toBeCloseTo(low, 12);
    expect(printed(value).high).toBeCloseTo(high, 12);
  });

  test("stands for the value that it was rounded from", () => {
    fc.assert(fc.property(percent, digits, (value, d) => overlap(printed(round(value, d)), { low: value, high: value })));
  });

  test("agrees with itself printed with fewer digits, whichever is asked first", () => {
    fc.assert(
      fc.property(percent, digits, digits, (value, a, b) => {
        const [x, y] = [printed(round(value, a)), printed(round(value, b))];
        return overlap(x, y) && overlap(y, x);
      }),
    );
  });
});

describe("a difference", () => {
  test("agrees with the scores that it was computed from, in any rounding", () => {
    fc.assert(
      fc.property(percent, percent, digits, digits, digits, (s, b, ds, db, dd) =>
        isDifference({ score: round(s, ds), baseline: round(b, db), delta: round(s - b, dd) }),
      ),
    );
  });

  test("agrees where it is printed without its sign", () => {
    fc.assert(
      fc.property(percent, percent, digits, (s, b, d) => isDifference({ score: round(s, d), baseline: round(b, d), delta: Math.abs(round(s - b, d)) })),
    );
  });

  test("does not agree with another one, farther off than rounding takes it", () => {
    fc.assert(
      fc.property(percent, percent, digits, fc.double({ min: 1.01, max: 50, noNaN: true }), (s, b, d, factor) => {
        const off = Math.abs(s - b) + factor * 2 * slack(d, d);
        // scores with trailing zeros stand for more than they were rounded from
        const [score, baseline] = [round(s, d) + 10 ** -(d + 3), round(b, d) + 10 ** -(d + 3)];
        fc.pre(Math.max(score, baseline) > 1);
        return !isDifference({ score, baseline, delta: round(off, d) + 10 ** -(d + 3) });
      }),
    );
  });

  test("of fractions may be told in percent", () => {
    expect(isDifference({ score: 0.6, baseline: 0.5, delta: 10 })).toBe(true);
    expect(isDifference({ score: 0.6, baseline: 0.5, delta: 25 })).toBe(false);
  });
});

describe("a relative change", () => {
  test("agrees with the scores that it was computed from, in any rounding", () => {
    fc.assert(
      fc.property(percent, percent, digits, digits, digits, (s, b, ds, db, dd) => {
        const baseline = round(b, db);
        return isRelative({ score: round(s, ds), baseline, delta: round((100 * (s - b)) / b, dd) }) || printed(baseline).low <= 0;
      }),
    );
  });

  test("is that of a cost that falls, too", () => {
    expect(isRelative({ score: 10, baseline: 20, delta: -50 })).toBe(true);
    expect(isRelative({ score: 10, baseline: 20, delta: 50 })).toBe(true);
    expect(isRelative({ score: 10.1, baseline: 20.1, delta: -30 })).toBe(false);
  });

  test("over nothing there is none", () => {
    expect(isRelative({ score: 10, baseline: 0, delta: 100 })).toBe(false);
  });

  test("does not agree where it is twice what the scores say", () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 90, noNaN: true }), fc.double({ min: 1.2, max: 3, noNaN: true }), (b, factor) => {
        const [baseline, score] = [round(b, 2) + 0.001, round(b * factor, 2) + 0.001];
        return !isRelative({ score, baseline, delta: round((200 * (score - baseline)) / baseline, 1) + 0.01 });
      }),
    );
  });
});

describe("a factor", () => {
  test("agrees with the scores that it was computed from, either way round", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 100, noNaN: true }), fc.double({ min: 1.1, max: 20, noNaN: true }), digits, (b, factor, d) => {
        const [low, high, delta] = [round(b, 2), round(b * factor, 2), round(factor, d)];
        return isFactor({ score: high, baseline: low, delta }) && isFactor({ score: low, baseline: high, delta });
      }),
    );
  });

  test.each([
    [4, 2, 2, true],
    [2, 4, 2, true],
    [4.05, 2.01, 3.1, false],
    [44.1, 11.02, 2, false],
    [5, 0, 2, false],
  ])("%d over %d is %d times: %s", (score, baseline, delta, expected) => {
    expect(isFactor({ score, baseline, delta })).toBe(expected);
  });
});
