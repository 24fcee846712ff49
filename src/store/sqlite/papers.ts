import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Paper, PaperFinding, Row } from "../../schema.js";
import type { StoredPaper } from "../store.js";
import { fromPaperRecord, WHOLE } from "./record.js";
import type { Tables } from "./tables.js";

type Db = Kysely<Tables>;

/** A paper with its sources, and how many of its numbers stand in its rows. */
export async function loadPaper(db: Db, id: string): Promise<{ readonly paper: Paper; readonly numbersRead: number } | null> {
  const record = await db.selectFrom("papers").selectAll().where("id", "=", id).executeTakeFirst();
  if (!record) return null;
  const sources = await db.selectFrom("sources").select(["document", "position"]).where("paper_id", "=", id).orderBy("document").execute();
  return { paper: fromPaperRecord(record, sources), numbersRead: record.numbers_read };
}

/** All that is kept of a paper. */
export async function paper(db: Db, id: string): Promise<StoredPaper | null> {
  const stored = await loadPaper(db, id);
  if (!stored) return null;
  const rows = await wholeRows(db, sql`where rows.paper_id = ${id} order by rows.start, rows."end", rows.row_id`);
  const unread = await db.selectFrom("unread").selectAll().where("paper_id", "=", id).orderBy("start").execute();
  const findings = await db
    .selectFrom("findings")
    .select(["paper_id", "flag", "start", "end", "text", "evidence"])
    .where("paper_id", "=", id)
    .where("row_id", "is", null)
    .orderBy("start")
    .orderBy("flag")
    .execute();
  return { ...stored, rows, unread, findings: findings as PaperFinding[] };
}

/** Rows read at a time by `allRows`. */
const PAGE = 1000;

/** Every row, or those of a benchmark, some at a time and each once. */
export async function* allRows(db: Db, benchmark?: string): AsyncGenerator<readonly Row[]> {
  const where = benchmark === undefined ? sql`true` : sql`rows.slug = ${benchmark}`;
  let last = { paper_id: "", row_id: "" };
  while (true) {
    const rows = await wholeRows(
      db,
      sql`where ${where} and (rows.paper_id, rows.row_id) > (${last.paper_id}, ${last.row_id}) order by rows.paper_id, rows.row_id limit ${PAGE}`,
    );
    const final = rows.at(-1);
    if (!final) return;
    yield rows;
    last = final;
  }
}

async function wholeRows(db: Db, rest: RawBuilder<unknown>): Promise<Row[]> {
  const found = await sql<{ row: string }>`select ${WHOLE.json} as row from rows join papers on papers.id = rows.paper_id ${rest}`.execute(db);
  return found.rows.map(({ row }) => WHOLE.toRow(JSON.parse(row)));
}
