import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { Paper } from "../../src/schema.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { FindingsQuery, Store } from "../../src/store/store.js";
import { paper } from "../support/paper.js";

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore(":memory:");
});
afterEach(() => store.close());

type Told = readonly [id: string, title: string, date: string | null, abstract: string];
async function take(document: string, ...told: Told[]): Promise<void> {
  async function* papers(): AsyncGenerator<Paper> {
    for (const [position, [id, title, date, abstract]] of told.entries()) yield paper({ id, title, date, abstract, sources: [{ document, position }] });
  }
  await store.importDocument(document, () => "1", papers(), extract);
}

const PAPERS: Told[] = [
  ["a", "Alpha: One", "2025-01-02", "Alpha improves accuracy by 5% on MathVista."],
  ["b", "Beta: Two", "2025-03-04", "Beta reaches 70.1% accuracy on MathVista. We train on 12,000 charts."],
  ["c", "Gamma: Three", "2025-06-07", "Gamma improves accuracy from 66.0% to 73.0% over Beta on MathVista."],
  ["d", "Delta: Four", null, "Experiments show that our method outperforms existing methods on ImageNet."],
];
const QUERY: FindingsQuery = { finding: "", slug: "", q: "", month: "", asOf: "", sort: "since", order: "asc", page: 1 };
const found = async (given: Partial<FindingsQuery> = {}) => {
  const { items, total } = await store.findings({ ...QUERY, ...given });
  expect(total).toBe(items.length);
  return items.map(({ flag, paper_id, since }) => `${paper_id} ${flag} ${since}`);
};

describe("findings", () => {
  beforeEach(() => take("d", ...PAPERS));

  test("each with its paper, its place and its row", async () => {
    const { items } = await store.findings({ ...QUERY, finding: "no_baseline" });
    expect(items).toEqual([
      {
        flag: "no_baseline",
        paper_id: "a",
        paper_title: "Alpha: One",
        paper_date: "2025-01-02",
        since: "2025-01-02",
        start: 27,
        end: 29,
        text: "",
        evidence: "Alpha improves accuracy by 5% on MathVista.",
        evidence_start: 0,
        row: (await store.paper("a"))?.rows[0],
      },
    ]);
    const [claim] = (await store.findings({ ...QUERY, finding: "claim_without_number" })).items;
    expect(claim).toMatchObject({
      paper_id: "d",
      since: null,
      row: null,
      text: "outperforms existing methods on ImageNet",
      evidence: "Experiments show that our method outperforms existing methods on ImageNet.",
    });
  });

  test("where its sentence stands, counted as spans are", async () => {
    await take("e", ["e", "Echo: Five", null, "𝒳 and 𝒴 are sets. Echo improves accuracy by 5% on MathVista."]);
    const { items } = await store.findings({ ...QUERY, finding: "no_baseline" });
    const [found] = items.filter(({ paper_id }) => paper_id === "e");
    expect(found?.evidence_start).toBe("𝒳 and 𝒴 are sets. ".length);
  });

  test("by when they became known; the newest first leaves what no date tells for the end", async () => {
    const byDate = await found();
    expect(await found({ order: "desc" })).toEqual([...byDate].reverse());
    expect(byDate).toEqual([
      "d nothing_quantified null",
      "d claim_without_number null",
      "a no_absolute_score 2025-01-02",
      "a single_benchmark 2025-01-02",
      "a ambiguous_percent 2025-01-02",
      "a no_baseline 2025-01-02",
      "a self_only 2025-01-02",
      "b single_benchmark 2025-03-04",
      "b conflicting_report 2025-06-07",
      "c single_benchmark 2025-06-07",
      "c conflicting_report 2025-06-07",
      "c self_only 2025-06-07",
    ]);
  });

  test.each<[string, Partial<FindingsQuery>, string[]]>([
    ["one finding", { finding: "conflicting_report" }, ["b conflicting_report 2025-06-07", "c conflicting_report 2025-06-07"]],
    ["one benchmark", { slug: "mathvista", finding: "no_baseline" }, ["a no_baseline 2025-01-02"]],
    ["another benchmark", { slug: "chartqa" }, []],
    ["one month", { month: "2025-03" }, ["b single_benchmark 2025-03-04"]],
    ["words of the title", { q: "gam" }, ["c single_benchmark 2025-06-07", "c conflicting_report 2025-06-07", "c self_only 2025-06-07"]],
    ["signs that are no words", { q: "%\"'" }, []],
    [
      "by finding, backwards",
      { sort: "finding", order: "desc", month: "2025-06" },
      ["c single_benchmark 2025-06-07", "c self_only 2025-06-07", "c conflicting_report 2025-06-07", "b conflicting_report 2025-06-07"],
    ],
    [
      "by paper",
      { sort: "paper", order: "desc", finding: "single_benchmark" },
      ["c single_benchmark 2025-06-07", "b single_benchmark 2025-03-04", "a single_benchmark 2025-01-02"],
    ],
    ["as of a date before the conflict", { asOf: "2025-05", finding: "conflicting_report" }, []],
    ["as of a date before another report", { asOf: "2025-05", finding: "self_only" }, ["a self_only 2025-01-02", "b self_only 2025-03-04"]],
    ["as of a later date", { asOf: "2025-06-07", finding: "self_only" }, ["a self_only 2025-01-02", "c self_only 2025-06-07"]],
  ])("%s", async (_name, given, expected) => expect(await found(given)).toEqual(expected));

  test("are counted in all, by benchmark and by month, as of now and of then", async () => {
    const now = await store.audit("");
    expect([now.papers, now.rows, now.gains]).toEqual([4, 3, 2]);
    expect(Object.fromEntries(now.findings)).toEqual({
      ambiguous_percent: 1,
      claim_without_number: 1,
      conflicting_report: 2,
      no_absolute_score: 1,
      no_baseline: 1,
      nothing_quantified: 1,
      self_only: 2,
      single_benchmark: 3,
    });
    const then = await store.audit("2025-05-31");
    expect([then.papers, then.rows, then.gains]).toEqual([2, 2, 1]);
    expect(Object.fromEntries(then.findings)).toEqual({ ambiguous_percent: 1, no_absolute_score: 1, no_baseline: 1, self_only: 2, single_benchmark: 2 });
    const [benchmark, ...others] = await store.auditByBenchmark(5, "");
    expect(others).toEqual([]);
    expect([benchmark?.slug, benchmark?.rows, benchmark?.findings.get("self_only")]).toEqual(["mathvista", 3, 2]);
    const months = await store.auditByMonth("");
    expect(months.map((m) => [m.month, m.rows, m.findings.get("conflicting_report") ?? 0])).toEqual([
      ["2025-06", 1, 2],
      ["2025-03", 1, 0],
      ["2025-01", 1, 0],
      ["", 0, 0],
    ]);
  });

  test("all of them, by paper, each once", async () => {
    const all: string[] = [];
    for await (const page of store.allFindings()) all.push(...page.map((f) => `${f.paper_id} ${f.flag}`));
    expect(all).toHaveLength((await found()).length);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toBe("a ambiguous_percent");
    expect(all.at(-1)).toBe("d claim_without_number");
  });

  test("another import changes what other papers say, and nothing twice", async () => {
    await take("e", ["e", "Epsilon: Five", "2025-07-08", "Alpha reaches 80.0% accuracy on MathVista."]);
    expect((await store.paper("a"))?.rows[0]?.flags).toEqual(["no_baseline", "ambiguous_percent"]);
    await take("e", ["e", "Epsilon: Five", "2025-07-08", "Epsilon reaches 80.0% accuracy on MathVista."]);
    expect((await store.paper("a"))?.rows[0]?.flags).toEqual(["no_baseline", "ambiguous_percent", "self_only"]);
    await take("d", ...PAPERS);
    await take("e");
    expect((await found()).filter((f) => f.startsWith("a"))).toHaveLength(5);
  });
});

describe("a board as of a date", () => {
  const BOARD = {
    slug: "mathvista",
    metric: "accuracy",
    system: "",
    q: "",
    from: "",
    to: "",
    withBaseline: false,
    exactOnly: false,
    averages: true,
    baselines: true,
    sort: "rank",
    order: "asc",
    page: 1,
    size: 100,
  } as const;

  test("shows the entries, ranks, flags, gains and points of then", async () => {
    await take("d", ...PAPERS);
    const board = async (asOf: string) => (await store.board({ ...BOARD, asOf })).items.map((e) => [e.rank, e.system, e.row.flags.join(" ")]);
    expect(await board("2025-04")).toEqual([[1, "Beta", "self_only"]]);
    expect(await board("")).toEqual([
      [1, "Gamma", "conflicting_report self_only"],
      [2, "Beta", "conflicting_report"],
      [3, "Beta", "conflicting_report self_only"],
    ]);
    expect((await store.sides("mathvista", "accuracy", "2024-12-31")).gains).toEqual([]);
    expect((await store.sides("mathvista", "accuracy", "2025-01")).gains).toHaveLength(1);
    expect((await store.sides("mathvista", "accuracy", "2025-04")).points.map((p) => p.score)).toEqual([70.1]);
    expect((await store.sides("mathvista", "accuracy", "")).points.map((p) => p.score)).toEqual([70.1, 73]);
  });
});

describe("the ledger of numbers", () => {
  test("says what was read, left out and not understood: of a benchmark, of papers, of all, now and then", async () => {
    await take("d", ...PAPERS, ["f", "Phi: Six", "2025-08-09", "We use 7 layers."]);
    const ledger = async (of: Parameters<Store["ledger"]>[0]) => {
      const { read, leftOut } = await store.ledger(of);
      return [read, Object.fromEntries(leftOut)];
    };
    expect(await ledger({ slug: "mathvista", asOf: "" })).toEqual([4, { count: 1 }]);
    expect(await ledger({ slug: "mathvista", asOf: "2025-02" })).toEqual([1, {}]);
    expect(await ledger({ slug: "*", asOf: "" })).toEqual([4, { count: 2 }]);
    expect(await ledger({ slug: "*", asOf: "2025-04" })).toEqual([2, { count: 1 }]);
    expect(await ledger({ papers: ["b", "b", "f"] })).toEqual([1, { count: 2 }]);
    expect(await ledger({ papers: [] })).toEqual([0, {}]);
  });
});
