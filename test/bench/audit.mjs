// npm run bench -- audit FILE.jsonl [ROWS]: what all findings of a large store cost beside reading as many rows. Reading and
// the findings on papers are measured on FILE's abstracts, the rest on a store made up in data/. The last line is one JSON
// object; its figures are milliseconds for a million rows.
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { flagsOf } from "../../dist/audit/findings.js";
import { findingsOnPaper } from "../../dist/audit/paper-findings.js";
import { extract } from "../../dist/extract.js";
import { readDocument } from "../../dist/ingest/document.js";
import { account, findAcrossPapers, tally } from "../../dist/store/sqlite/findings.js";
import { largeStore, SURROUNDINGS } from "../support/large-store.mjs";

const MILLION = 1_000_000;

export async function benchAudit(file, rows = MILLION) {
  const db = `data/bench-${rows}.db`;
  console.log(`store of ${rows} rows at ${db}: made up if it is not there, which takes some minutes`);
  await (await largeStore(db, { rows })).close();

  const papers = [];
  for await (const entry of readDocument(file)) if (entry.paper) papers.push(entry.paper);
  for (const paper of papers.slice(0, 500)) findingsOnPaper(paper, extract(paper));
  const reading = [];
  const onPapers = [];
  let found = 0;
  // in turn, so that both meet the same machine
  for (let round = 0; round < 3; round++) {
    let start = performance.now();
    const extractions = papers.map((paper) => extract(paper));
    reading.push(performance.now() - start);
    found = extractions.reduce((sum, { rows }) => sum + rows.length, 0);
    start = performance.now();
    for (const [i, paper] of papers.entries()) findingsOnPaper(paper, extractions[i]);
    onPapers.push(performance.now() - start);
  }
  const perMillion = (times) => (median(times) * MILLION) / found;

  const kysely = new Kysely({ dialect: new SqliteDialect({ database: new Database(db) }) });
  const inStore = await timed(async () => {
    await kysely.transaction().execute(async (tx) => {
      await findAcrossPapers(tx);
      await tally(tx);
      await account(tx);
    });
  });
  const [row] = await kysely.selectFrom("rows").selectAll().limit(1).execute();
  await kysely.destroy();
  const onRows = await timed(async () => {
    for (let i = 0; i < MILLION; i++) flagsOf({ ...row, score: i % 100, flags: [], average_over: [] }, SURROUNDINGS);
  });

  const extract_ms = Math.round(perMillion(reading));
  const parts = { rows_ms: Math.round(onRows), papers_ms: Math.round(perMillion(onPapers)), store_ms: Math.round((inStore * MILLION) / rows) };
  const findings_ms = Object.values(parts).reduce((sum, ms) => sum + ms, 0);
  console.log(JSON.stringify({ extract_ms, ...parts, findings_ms, findings_over_extract: Math.round((1000 * findings_ms) / extract_ms) / 1000 }));
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
