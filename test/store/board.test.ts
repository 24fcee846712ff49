import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { Paper } from "../../src/schema.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { BoardQuery, Store } from "../../src/store/store.js";
import { paper } from "../support/paper.js";

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore(":memory:");
});
afterEach(() => store.close());

async function take(...abstracts: (readonly [title: string, date: string, abstract: string])[]): Promise<void> {
  async function* papers(): AsyncGenerator<Paper> {
    for (const [title, date, abstract] of abstracts) yield paper({ title, date, abstract });
  }
  await store.importDocument("d", () => "1", papers(), extract);
}
const QUERY: BoardQuery = {
  slug: "mathvista",
  metric: "accuracy",
  system: "",
  q: "",
  from: "",
  to: "",
  asOf: "",
  withBaseline: false,
  exactOnly: false,
  averages: true,
  baselines: true,
  sort: "rank",
  order: "asc",
  page: 1,
  size: 100,
};
const board = async (given: Partial<BoardQuery> = {}) => {
  const { items } = await store.board({ ...QUERY, ...given });
  return items.map(({ rank, system, score, reported }) => [rank, system, score, reported]);
};

describe("a board", () => {
  beforeEach(() =>
    take(
      ["Alpha: One", "2025-01-02", "Alpha improves accuracy from 66.3% to 73.4% over GPT-4o on MathVista."],
      ["Beta: Two", "2025-03-04", "Beta reaches 0.803 accuracy on MathVista."],
      ["Gamma: Three", "2025-05-06", "Gamma reaches about 73.4% accuracy on MathVista."],
      ["Delta: Four", "2025-07-08", "Delta reaches 61.0% F1 on MathVista and outperforms GPT-4o by 4.5%."],
    ),
  );

  test("ranks in the metric's own scale; equal scores share a rank", async () => {
    expect(await board()).toEqual([
      [1, "Beta", 0.803, true],
      [2, "Alpha", 73.4, true],
      [2, "Gamma", 73.4, true],
      [4, "GPT-4o", 66.3, false],
    ]);
    const { items } = await store.board(QUERY);
    expect(items.map((e) => e.comparable)).toEqual([80.3, 73.4, 73.4, 66.3]);
  });

  test("a rank is that of the whole board, whatever is filtered, sorted or paged", async () => {
    expect(await board({ system: "gpt" })).toEqual([[4, "GPT-4o", 66.3, false]]);
    expect(await board({ sort: "date", order: "desc", size: 1 })).toEqual([[2, "Gamma", 73.4, true]]);
    expect(await board({ page: 4, size: 1 })).toEqual([[4, "GPT-4o", 66.3, false]]);
    expect((await store.board({ ...QUERY, page: 4, size: 1 })).total).toBe(4);
  });

  test.each<[string, Partial<BoardQuery>, (string | null)[]]>([
    ["baselines off", { baselines: false }, ["Beta", "Alpha", "Gamma"]],
    ["only with a baseline", { withBaseline: true, baselines: false }, ["Alpha"]],
    ["only exact", { exactOnly: true, baselines: false }, ["Beta", "Alpha"]],
    ["since", { from: "2025-03", baselines: false }, ["Beta", "Gamma"]],
    ["until a month, all of it", { to: "2025-03", baselines: false }, ["Beta", "Alpha"]],
    ["words of the title", { q: "Two" }, ["Beta"]],
    ["words of the evidence", { q: "0.803" }, ["Beta"]],
    ["signs of the query language are only signs", { q: "%", system: "_" }, []],
    ["by system", { sort: "system", order: "desc" }, ["GPT-4o", "Gamma", "Beta", "Alpha"]],
    ["the worst first", { sort: "rank", order: "desc", baselines: false }, ["Alpha", "Gamma", "Beta"]],
  ])("%s", async (_name, given, systems) => {
    expect((await board(given)).map((e) => e[1]).toSorted()).toEqual(systems.toSorted());
    if (given.sort) expect((await board(given))[0]?.[1]).toBe(systems[0]);
  });

  test("shows first, kept ready, what asking finds, also when other papers have changed the flags", async () => {
    await take(
      ["Alpha: One", "2025-01-02", "Alpha improves accuracy from 66.3% to 73.4% over GPT-4o on MathVista."],
      ["Beta: Two", "2025-03-04", "Beta reaches 0.803 accuracy on MathVista."],
      ["Gamma: Three", "2025-05-06", "Beta reaches 75.1% accuracy on MathVista."],
    );
    const kept = await store.board(QUERY);
    expect(kept).toEqual(await store.board({ ...QUERY, from: "2025" }));
    expect(kept.items.map(({ rank, system, row }) => [rank, system, row.flags])).toEqual([
      [1, "Beta", ["conflicting_report"]],
      [2, "Beta", ["conflicting_report"]],
      [3, "Alpha", ["self_only"]],
      [4, "GPT-4o", ["self_only"]],
    ]);
  });

  test("shows what is stored where an import breaks before its end", async () => {
    async function* breaking(): AsyncGenerator<Paper> {
      for (let i = 0; i < 200; i++)
        yield paper({ title: `Wren ${i}: A Study`, date: "2025-08-01", abstract: `Wren reaches ${50 + i / 10}% accuracy on MathVista.` });
      throw new Error("broken off");
    }
    await expect(store.importDocument("e", () => "1", breaking(), extract)).rejects.toThrow("broken off");
    const { items, total } = await store.board(QUERY);
    expect([total, items.length]).toEqual([204, 100]);
    expect({ items, total }).toEqual(await store.board({ ...QUERY, from: "2025" }));
    expect((await store.sides("mathvista", "accuracy", "")).points.some((p) => p.system === "Wren")).toBe(true);
  });

  test("has a tab for each metric, the most reported first", async () => {
    expect((await store.tabs("mathvista")).map((t) => [t.metric, t.rows, t.higherIsBetter])).toEqual([
      ["accuracy", 3, true],
      ["F1", 1, true],
    ]);
    expect(await store.tabs("nothing")).toEqual([]);
  });

  test("of metrics reported as often, the unnamed comes last, and the summary is of the first", async () => {
    await take(
      ["Alpha: One", "2025-01-02", "Alpha improves on Wren by 6.6 on AIME 2024."],
      ["Beta: Two", "2025-01-03", "Beta reaches 81.2% accuracy on AIME 2024."],
    );
    expect((await store.tabs("aime-2024")).map((t) => t.metric)).toEqual(["accuracy", null]);
    const { items } = await store.benchmarks({ q: "AIME 2024", sort: "benchmark", order: "asc", page: 1 });
    expect(items.map((b) => b.metric)).toEqual(["accuracy"]);
  });

  test("draws the best of each day in the metric's own scale", async () => {
    expect((await store.sides("mathvista", "accuracy", "")).points.map((p) => [p.date, p.system, p.score])).toEqual([
      ["2025-01-02", "Alpha", 73.4],
      ["2025-03-04", "Beta", 80.3],
      ["2025-05-06", "Gamma", 73.4],
    ]);
  });

  test("knows what is said of a system, by itself and as a baseline", async () => {
    expect((await store.system("gpt-4o")).map((e) => [e.row.paper_title, e.reported, e.score])).toEqual([["Alpha: One", false, 66.3]]);
    expect((await store.compare(["alpha", "beta"], null)).map((e) => [e.system, e.comparable])).toEqual([
      ["Beta", 80.3],
      ["Alpha", 73.4],
    ]);
  });
});

test("lower is better where the metric says so", async () => {
  await take(
    ["Alpha: One", "2025-01-02", "Alpha reaches a word error rate of 4.1% on LibriSpeech."],
    ["Beta: Two", "2025-01-03", "Beta reaches a word error rate of 3.2% on LibriSpeech."],
  );
  const [tab] = await store.tabs("librispeech");
  expect(tab?.higherIsBetter).toBe(false);
  const { items } = await store.board({ ...QUERY, slug: "librispeech", metric: tab?.metric ?? "" });
  expect(items.map((e) => [e.rank, e.system])).toEqual([
    [1, "Beta"],
    [2, "Alpha"],
  ]);
});

test("gains without a score stand apart, the largest first", async () => {
  await take(
    ["Alpha: One", "2025-01-02", "Alpha improves accuracy by 4.5 points over GPT-4o on MathVista."],
    ["Beta: Two", "2025-01-03", "Beta improves accuracy by 9.1 points on MathVista."],
  );
  expect(await board()).toEqual([]);
  expect((await store.sides("mathvista", "accuracy", "")).gains.map((r) => [r.system, r.delta])).toEqual([
    ["Beta", 9.1],
    ["Alpha", 4.5],
  ]);
  expect(await store.counts()).toMatchObject({ gains: 2, gains_without_baseline: 1 });
});

describe("search", () => {
  beforeEach(() =>
    take(
      ["Alpha: One Model of Mathematics", "2025-01-02", "Alpha reaches 73.4% accuracy on MathVista and 50% on MATH500."],
      ["Beta", "2025-03-04", "GPT-4o reaches 80.3% accuracy on MATH500."],
    ),
  );
  const hits = async (q: string) => (await store.search(q, 5)).map((h) => `${h.kind} ${h.title}`);

  test.each([
    ["mathv", ["benchmark MathVista"]],
    ["MATH500", ["benchmark MATH-500"]],
    ["math 500", ["benchmark MATH-500"]],
    ["gpt4o", ["system GPT-4o"]],
    ["gpt-4", ["system GPT-4o"]],
    ["model mathem", ["paper Alpha: One Model of Mathematics"]],
    ["math", ["benchmark MATH-500", "benchmark MathVista", "task math reasoning", "task visual math reasoning", "paper Alpha: One Model of Mathematics"]],
    ["nothing at all", []],
    ["", []],
    ['"*^() OR NEAR', []],
  ])("%s", async (q, found) => {
    expect(await hits(q)).toEqual(found);
  });

  test("finds papers by the words of their titles, and lists all by date", async () => {
    expect((await store.papers("one model", 1)).items.map((p) => [p.title, p.rows])).toEqual([["Alpha: One Model of Mathematics", 2]]);
    expect(await store.papers("", 1)).toMatchObject({ total: 2, items: [{ title: "Beta" }, { title: "Alpha: One Model of Mathematics" }] });
  });
});
