import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agreement, compareReports, type Report } from "../../src/audit/reports.js";
import { extract } from "../../src/extract.js";
import type { Paper } from "../../src/schema.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { Store } from "../../src/store/store.js";
import { paper } from "../support/paper.js";

/*
 * What several papers report, as pairs of abstracts: the first is of a paper on Heron, the second of one on Wren.
 */

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore(":memory:");
});
afterEach(() => store.close());

/** The flags of the first paper's first row once the second is in the store, too. */
async function flagsBeside(first: string, second: string): Promise<string[]> {
  async function* papers(): AsyncGenerator<Paper> {
    yield paper({ id: "a", title: "Heron: Reading Charts", abstract: first, date: "2025-01-02" });
    yield paper({ id: "b", title: "Wren: Singing", abstract: second, date: "2025-03-04" });
  }
  await store.importDocument("d", () => "1", papers(), extract);
  const rows = (await store.paper("a"))?.rows ?? [];
  expect(rows).not.toEqual([]);
  expect((await store.paper("b"))?.rows).not.toEqual([]);
  return rows[0]?.flags ?? [];
}

const HERON = "Heron reaches 73.4% accuracy on MathVista.";

describe("conflicting_report", () => {
  test.each([
    [HERON, "Heron reaches 70.1% accuracy on MathVista."],
    [HERON, "Wren improves accuracy from 70.1% to 75.0% over Heron on MathVista."],
    ["Heron reaches 73.4% on MathVista.", "We find that Heron reaches 72.0% on MathVista."],
    ["Heron improves accuracy from 66.3% to 73.4% over GPT-4o on MathVista.", "GPT-4o reaches 63.8% accuracy on MathVista."],
    ["GPT-4o reaches 63.8% accuracy on MathVista.", "Wren improves accuracy from 60.5% to 75.0% over GPT-4o on MathVista."],
    ["Heron reaches 0.734 accuracy on MathVista.", "Heron reaches 70.1% accuracy on MathVista."],
  ])("%s | %s", async (first, second) => expect(await flagsBeside(first, second)).toContain("conflicting_report"));

  test.each([
    ["within rounding", HERON, "Heron reaches 73% accuracy on MathVista."],
    ["as a fraction", HERON, "Heron reaches 0.734 accuracy on MathVista."],
    ["under another metric", HERON, "Heron reaches 70.1 F1 on MathVista."],
    ["on another benchmark", HERON, "Heron reaches 70.1% accuracy on ChartQA."],
    ["of another system", HERON, "Wren reaches 70.1% accuracy on MathVista."],
    ["hedged", HERON, "Heron reaches up to 80.1% accuracy on MathVista."],
    ["one of several of the other paper", HERON, "Heron reaches 73.4% accuracy on MathVista. With less data, Heron reaches 61.0% accuracy on MathVista."],
    [
      "of a baseline without a name",
      "Heron improves accuracy from 66.3% to 73.4% over the baseline on MathVista.",
      "Wren improves accuracy from 50.1% to 70.0% over the baseline on MathVista.",
    ],
  ])("not %s: %s | %s", async (_why, first, second) => expect(await flagsBeside(first, second)).not.toContain("conflicting_report"));
});

describe("self_only", () => {
  test.each([
    [HERON, "Wren reaches 70.1% accuracy on MathVista."],
    [HERON, "Heron reaches 70.1% accuracy on ChartQA."],
    ["Heron improves accuracy by 7.1 points on MathVista.", "Wren reaches 70.1% accuracy on MathVista."],
    ["GPT-4o reaches 63.8% accuracy on MathVista.", "GPT-4 reaches 60.0% accuracy on MathVista."],
    ["Heron-7B reaches 73.4% accuracy on MathVista.", "Heron-72B reaches 80.1% accuracy on MathVista."],
    ["Heron improves accuracy from 66.3% to 73.4% over GPT-4o on MathVista.", "GPT-4o reaches 66.3% accuracy on MathVista."],
  ])("%s | %s", async (first, second) => expect(await flagsBeside(first, second)).toContain("self_only"));

  test.each([
    [HERON, "Heron reaches 70.1% accuracy on MathVista."],
    [HERON, "Heron reaches 73.4% accuracy on MathVista."],
    [HERON, "Wren improves accuracy from 70.1% to 75.0% over Heron on MathVista."],
    [HERON, "Heron reaches 61.0 F1 on MathVista."],
    ["The baseline reaches 73.4% accuracy on MathVista.", "Wren reaches 70.1% accuracy on MathVista."],
    ["Heron reaches 73.4% accuracy.", "Wren reaches 70.1% accuracy on MathVista."],
  ])("not: %s | %s", async (first, second) => expect(await flagsBeside(first, second)).not.toContain("self_only"));
});

const report = (paper_id: string, value: number, given: Partial<Report> = {}): Report => ({
  row_id: `${paper_id}-${value}`,
  paper_id,
  date: null,
  system: "heron",
  metric: "accuracy",
  reported: true,
  value,
  comparable: value,
  exact: true,
  ...given,
});
const told = (reports: readonly Report[]) => compareReports(reports).map(({ flag, row_id, since, until }) => [flag, row_id, since, until]);

describe("since when and until when", () => {
  test("reports differ since the second of them", () => {
    expect(told([report("a", 70, { date: "2024-05" }), report("b", 73, { date: "2025-01" })])).toEqual([
      ["self_only", "a-70", "2024-05", "2025-01"],
      ["conflicting_report", "a-70", "2025-01", null],
      ["conflicting_report", "b-73", "2025-01", null],
    ]);
  });

  test("a report that agrees ends that there is only one", () => {
    expect(told([report("a", 73, { date: "2024-05" }), report("b", 73.4, { date: "2025-01" })])).toEqual([["self_only", "a-73", "2024-05", "2025-01"]]);
    expect(told([report("a", 73, { date: "2024-05" }), report("b", 73.4, { date: "2024-05" })])).toEqual([]);
    expect(told([report("a", 73, { date: "2024-05" }), report("b", 73.4)])).toEqual([]);
  });

  test("without dates nothing says since when", () => {
    expect(told([report("a", 70), report("b", 73)])).toEqual([
      ["conflicting_report", "a-70", null, null],
      ["conflicting_report", "b-73", null, null],
    ]);
    expect(told([report("a", 70)])).toEqual([["self_only", "a-70", null, null]]);
  });

  test("a paper that repeats itself confirms nothing", () => {
    expect(told([report("a", 70), report("a", 73)])).toEqual([
      ["self_only", "a-70", null, null],
      ["self_only", "a-73", null, null],
    ]);
  });
});

describe("whatever is reported", () => {
  const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 25 });
  const reportsOf = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([paperNumber, tenths], i) => report(`p${paperNumber}`, 70 + tenths / 10, { row_id: String(i) }));

  test("a report differs exactly where another paper has none in its reach", () => {
    fc.assert(
      fc.property(scores, (pairs) => {
        const reports = reportsOf(pairs);
        const flagged = new Set(compareReports(reports).flatMap((f) => (f.flag === "conflicting_report" ? [f.row_id] : [])));
        // scores whose roundings touch, directly or through others, are one
        const values = [...new Set(reports.map((r) => r.value ?? 0))].sort((a, b) => a - b);
        const half = (v: number) => (Number.isInteger(v) ? 0.5 : 0.05);
        const cluster = new Map<number, number>();
        let n = 0;
        let reach = Number.NEGATIVE_INFINITY;
        for (const v of [...values].sort((a, b) => a - half(a) - (b - half(b)))) {
          if (v - half(v) > reach + 1e-9) n++;
          reach = Math.max(reach, v + half(v));
          cluster.set(v, n);
        }
        const of = (id: string) => new Set(reports.filter((r) => r.paper_id === id).map((r) => cluster.get(r.value ?? 0)));
        const papers = [...new Set(reports.map((r) => r.paper_id))];
        return reports.every((r) => {
          const differs = papers.some((id) => ![...of(id)].some((c) => of(r.paper_id).has(c)));
          return flagged.has(r.row_id) === differs;
        });
      }),
    );
  });

  test("the order of the reports does not matter", () => {
    fc.assert(
      fc.property(scores, (pairs) => {
        const sorted = (reports: readonly Report[]) =>
          told(reports)
            .map((f) => JSON.stringify(f))
            .sort();
        expect(sorted(reportsOf(pairs).reverse())).toEqual(sorted(reportsOf(pairs)));
      }),
    );
  });

  test("papers agree or differ where there are two, and neither where there is one", () => {
    expect(agreement([report("a", 70), report("b", 70.2)])).toBe("agree");
    expect(agreement([report("a", 70), report("b", 73.4)])).toBe("differ");
    expect(agreement([report("a", 70), report("a", 73.4)])).toBeNull();
    expect(agreement([report("a", 70), report("b", 73.4, { exact: false })])).toBeNull();
  });
});
