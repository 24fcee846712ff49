import type { Kysely, Transaction } from "kysely";
import { findingsOnPaper } from "../../audit/paper-findings.js";
import type { Extraction } from "../../extract.js";
import { mergePapers } from "../../ingest/paper.js";
import type { Paper } from "../../schema.js";
import type { ImportResult } from "../store.js";
import { entriesOf } from "./entries.js";
import { findingOfPaper, findingsOfRow } from "./findings.js";
import { loadPaper } from "./papers.js";
import { toPaperRecord, toRecord } from "./record.js";
import { summarize } from "./summary.js";
import type { Tables } from "./tables.js";

/** Papers written in one transaction. */
const BATCH = 200;
/** Records written by one statement, which takes so many values at most. */
const AT_ONCE = 100;
function* chunks<T>(records: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < records.length; i += AT_ONCE) yield records.slice(i, i + AT_ONCE);
}

interface Document {
  readonly name: string;
  /** Asked when all papers are read. */
  readonly digest: () => string;
  readonly papers: AsyncIterable<Paper>;
  readonly extract: (paper: Paper) => Extraction;
}

/** Takes in a document: its papers in transactions of some, then what the pages ask often. */
export async function importDocument(db: Kysely<Tables>, { name, digest, papers, extract }: Document): Promise<ImportResult> {
  const seen = new Set<string>();
  const result = { papers: 0, duplicates: 0, withResults: 0, rows: 0 };
  let batch: Paper[] = [];
  const flush = async () => {
    await db.transaction().execute(async (tx) => {
      // what is kept of the boards holds no longer; it is found row by row until all is read
      await tx.deleteFrom("board_pages").execute();
      for (const paper of batch) {
        const written = await writePaper(tx, paper, extract);
        result.papers++;
        if (written.known || seen.has(paper.id)) result.duplicates++;
        if (written.rows > 0) result.withResults++;
        result.rows += written.rows;
        seen.add(paper.id);
      }
    });
    batch = [];
  };
  for await (const paper of papers) {
    batch.push(paper);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  await db.transaction().execute(async (tx) => {
    await forget(tx, name, seen);
    const record = { name, digest: digest() };
    await tx
      .insertInto("documents")
      .values(record)
      .onConflict((c) => c.column("name").doUpdateSet(record))
      .execute();
    await summarize(tx);
  });
  return result;
}

/** Writes a paper with its rows; where another document described it already, what both say is merged and read again. */
async function writePaper(
  tx: Transaction<Tables>,
  incoming: Paper,
  extract: (paper: Paper) => Extraction,
): Promise<{ readonly known: boolean; readonly rows: number }> {
  const stored = await loadPaper(tx, incoming.id);
  const documents = new Set(incoming.sources.map((s) => s.document));
  const others = stored?.paper.sources.filter((s) => !documents.has(s.document)) ?? [];
  const paper = stored && others.length > 0 ? mergePapers({ ...stored.paper, sources: others }, incoming) : incoming;
  const extraction = extract(paper);
  const { rows, unread } = extraction;
  const record = toPaperRecord(paper, extraction.numbersRead);
  await tx
    .insertInto("papers")
    .values(record)
    .onConflict((c) => c.column("id").doUpdateSet(record))
    .execute();
  await tx.deleteFrom("sources").where("paper_id", "=", paper.id).execute();
  for (const some of chunks(paper.sources))
    await tx
      .insertInto("sources")
      .values(some.map((source) => ({ paper_id: paper.id, ...source })))
      .execute();
  await tx.deleteFrom("rows").where("paper_id", "=", paper.id).execute();
  for (const some of chunks(rows)) {
    await tx.insertInto("rows").values(some.map(toRecord)).execute();
    await tx.insertInto("entries").values(some.flatMap(entriesOf)).execute();
  }
  await tx.deleteFrom("findings").where("paper_id", "=", paper.id).execute();
  const findings = [...rows.flatMap(findingsOfRow), ...findingsOnPaper(paper, extraction).map((f) => findingOfPaper(f, paper.date))];
  for (const some of chunks(findings)) await tx.insertInto("findings").values(some).execute();
  await tx.deleteFrom("unread").where("paper_id", "=", paper.id).execute();
  for (const some of chunks(unread())) await tx.insertInto("unread").values(some).execute();
  return { known: stored !== null, rows: rows.length };
}

/** Drops what a document once held and no longer does. */
async function forget(tx: Transaction<Tables>, document: string, kept: ReadonlySet<string>): Promise<void> {
  const held = await tx.selectFrom("sources").select("paper_id").where("document", "=", document).execute();
  for (const { paper_id } of held) {
    if (kept.has(paper_id)) continue;
    await tx.deleteFrom("sources").where("paper_id", "=", paper_id).where("document", "=", document).execute();
    const left = await tx.selectFrom("sources").select("document").where("paper_id", "=", paper_id).executeTakeFirst();
    if (!left) await tx.deleteFrom("papers").where("id", "=", paper_id).execute();
  }
}
