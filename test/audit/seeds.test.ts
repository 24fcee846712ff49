import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import { findDocuments, readDocument } from "../../src/ingest/document.js";
import type { Paper } from "../../src/schema.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { FoundFinding, Store } from "../../src/store/store.js";

/*
 * Every finding on the seeds. Each was read beside its sentence; what is wrong is kept with the reason, so that a change
 * shows what it mends and what it breaks.
 */

interface Reviewed {
  readonly finding: string;
  readonly paper: string;
  readonly start: number;
  readonly end: number;
  /** The words that it stands on; empty for a whole abstract. */
  readonly says: string;
  readonly verdict: string;
}
const REVIEWED = readFileSync("test/fixtures/findings-seeds.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Reviewed);

let store: Store;
const found: FoundFinding[] = [];
beforeAll(async () => {
  store = await openSqliteStore(":memory:");
  async function* papers(path: string): AsyncGenerator<Paper> {
    for await (const entry of readDocument(path)) if ("paper" in entry) yield entry.paper;
  }
  for (const path of await findDocuments("seeds")) await store.importDocument(path, () => "1", papers(path), extract);
  for await (const page of store.allFindings()) found.push(...page);
});
afterAll(() => store.close());

test("are those that were reviewed, in their order", async () => {
  const abstracts = new Map<string, string>();
  for (const { paper_id } of found) if (!abstracts.has(paper_id)) abstracts.set(paper_id, (await store.paper(paper_id))?.paper.abstract ?? "");
  const told = found.map(({ flag, paper_id, paper_title, start, end, row, text }) => ({
    finding: flag,
    paper: paper_title,
    start,
    end,
    says: row !== null || text !== "" ? abstracts.get(paper_id)?.slice(start, end) : "",
  }));
  expect(told).toEqual(REVIEWED.map(({ verdict: _verdict, ...finding }) => finding));
});

test("each has a verdict, and at least 95 of 100 of what one paper shows are right", () => {
  expect(REVIEWED.filter(({ verdict }) => verdict !== "right" && !/^wrong: .+/.test(verdict))).toEqual([]);
  const judged = REVIEWED.filter(({ finding }) => finding !== "self_only");
  expect(judged.filter(({ verdict }) => verdict === "right").length / judged.length).toBeGreaterThanOrEqual(0.95);
});

test("hold the relative improvement that is a difference", () => {
  expect(REVIEWED.filter(({ finding }) => finding === "relative_is_absolute")).toEqual([
    expect.objectContaining({ says: expect.stringMatching(/^74\.0% to 81\.8% .* a relative improvement of 7\.8$/), verdict: "right" }),
  ]);
});
