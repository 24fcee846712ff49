import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { Paper, Row } from "../../src/schema.js";
import { slugOf } from "../../src/store/slug.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { Store } from "../../src/store/store.js";
import { paper } from "../support/paper.js";

let folder: string;
let path: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "claimboard-"));
  path = join(folder, "store.db");
  store = await openSqliteStore(path);
});
afterEach(() => store.close());

async function* stream(papers: readonly Paper[]): AsyncGenerator<Paper> {
  yield* papers;
}
const take = (name: string, digest: string, ...papers: Paper[]) => store.importDocument(name, () => digest, stream(papers), extract);
const source = (document: string, position = 0) => ({ sources: [{ document, position }] });
async function allRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of store.allRows()) rows.push(...page);
  return rows;
}

const A = paper({ title: "Alpha: One", abstract: "Alpha reaches 73.4% accuracy on MathVista.", date: "2025-01-02", ...source("a") });
const B = paper({ title: "Beta: Two", abstract: "Beta reaches 80.3% accuracy on MathVista and 50% on MATH500.", date: "2025-03-04", ...source("b") });

describe("the store", () => {
  /** The rows of a paper whose systems no other reports. */
  const flagged = (of: Paper) => extract(of).rows.map((row) => ({ ...row, flags: [...row.flags, "self_only"] }));

  test("gives back rows exactly as they were extracted, and says which system no other paper reports", async () => {
    await take("a", "1", A);
    expect(await allRows()).toEqual(flagged(A));
    expect((await store.paper(A.id))?.paper).toEqual(A);
  });

  test("reading a document again changes nothing", async () => {
    await take("a", "1", A, B);
    const before = await allRows();
    expect(await store.hasDocument("a", "1")).toBe(true);
    expect(await store.hasDocument("a", "2")).toBe(false);
    await take("a", "1", A, B);
    expect(await allRows()).toEqual(before);
    expect(await store.counts()).toEqual({ documents: 1, papers: 2, rows: 3, benchmarks: 2, gains: 0, gains_without_baseline: 0 });
  });

  test("a changed abstract replaces the paper's rows", async () => {
    await take("a", "1", A);
    await take("a", "2", { ...A, abstract: "Alpha reaches 75% accuracy on MathVista." });
    expect((await allRows()).map((r) => r.score)).toEqual([75]);
  });

  test("a paper of two documents is one, with both sources and what either knows", async () => {
    await take("a", "1", A);
    const result = await take("b", "1", { ...A, date: null, votes: 7, authors: "3 authors", ...source("b", 4) });
    expect(result).toMatchObject({ papers: 1, duplicates: 1 });
    expect((await store.paper(A.id))?.paper).toMatchObject({
      date: "2025-01-02",
      votes: 7,
      authors: "3 authors",
      sources: [
        { document: "a", position: 0 },
        { document: "b", position: 4 },
      ],
    });
    expect(await allRows()).toHaveLength(1);
  });

  test("a paper that left its only document is forgotten, with its rows", async () => {
    await take("a", "1", A, { ...B, ...source("a", 1) });
    await take("a", "2", A);
    expect(await store.paper(B.id)).toBeNull();
    expect((await allRows()).map((r) => r.paper_id)).toEqual([A.id]);
  });

  test("a paper that left one of its documents stays", async () => {
    await take("a", "1", A);
    await take("b", "1", { ...A, ...source("b") }, B);
    await take("b", "2", B);
    expect((await store.paper(A.id))?.paper.sources).toEqual([{ document: "a", position: 0 }]);
  });

  test("a failing import leaves no half-written paper", async () => {
    await take("a", "1", A);
    const fail = () => {
      throw new Error("out of luck");
    };
    await expect(store.importDocument("b", () => "1", stream([B]), fail)).rejects.toThrow("out of luck");
    expect(await store.paper(B.id)).toBeNull();
    expect(await store.hasDocument("b", "1")).toBe(false);
    expect(await allRows()).toEqual(flagged(A));
  });

  test("sums up its benchmarks", async () => {
    await take("a", "1", A, { ...B, ...source("a", 1) });
    const { total, items } = await store.benchmarks({ q: "", sort: "benchmark", order: "asc", page: 1 });
    expect(total).toBe(2);
    expect(items).toEqual([
      {
        slug: "math-500",
        benchmark: "MATH-500",
        known: true,
        task: "math reasoning",
        rows: 1,
        papers: 1,
        metric: "accuracy",
        best: 50,
        latest: "2025-03-04",
        trend: [50],
      },
      {
        slug: "mathvista",
        benchmark: "MathVista",
        known: true,
        task: "visual math reasoning",
        rows: 2,
        papers: 2,
        metric: "accuracy",
        best: 80.3,
        latest: "2025-03-04",
        trend: [73.4, 80.3],
      },
    ]);
  });

  test("grows its version with every import", async () => {
    expect(await store.version()).toBe(0);
    await take("a", "1", A);
    const first = await store.version();
    await take("a", "2", A);
    expect(await store.version()).toBeGreaterThan(first);
  });

  test("streams pages by key, each row once", async () => {
    const many = Array.from({ length: 700 }, (_, i) =>
      paper({
        title: `Paper ${i}`,
        abstract: `It reaches ${i % 100}.5% and ${i % 90}.25% accuracy on MathVista and MATH500.`,
        sources: [{ document: "m", position: i }],
      }),
    );
    await take("m", "1", ...many);
    const sizes: number[] = [];
    for await (const page of store.allRows()) sizes.push(page.length);
    expect(sizes).toEqual([1000, 400]);
    expect(new Set((await allRows()).map((r) => r.row_id)).size).toBe(1400);
    const mathvista = [];
    for await (const page of store.allRows("mathvista")) mathvista.push(...page);
    expect(mathvista).toHaveLength(700);
  });

  test("survives a restart, and opens for reading alone", async () => {
    await take("a", "1", A);
    const reader = await openSqliteStore(path, { readonly: true });
    expect(await reader.counts()).toMatchObject({ papers: 1 });
    await expect(reader.importDocument("x", () => "1", stream([B]), extract)).rejects.toThrow("readonly");
    await reader.close();
  });
});

describe("a store that cannot be used is refused", () => {
  test("a file that is no database", async () => {
    const file = join(folder, "notes.db");
    writeFileSync(file, "these are notes, not a database, and there are enough of them to fill a header".repeat(20));
    await expect(openSqliteStore(file)).rejects.toThrow(`${file}: this file is no claimboard store`);
    await expect(openSqliteStore(file, { readonly: true })).rejects.toThrow("this file is no claimboard store");
  });

  test("a missing file, for reading", async () => {
    await expect(openSqliteStore(join(folder, "missing.db"), { readonly: true })).rejects.toThrow("the store cannot be opened here");
  });
});

test.each([
  ["HumanEval Plus", "humaneval-plus"],
  ["GSM+", "gsm-plus"],
  ["AIME 2024", "aime-2024"],
  ["V* Bench", "v-star-bench"],
  ["J&F", "j-and-f"],
  ["../../etc", "etc"],
  ["Bézier", "bezier"],
  ["***", "star-star-star"],
  ["…", "unnamed"],
])("slug of %s is %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
