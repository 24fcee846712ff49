import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, Migrator, type RawBuilder, type SqliteDatabase, SqliteDialect, sql, type Transaction } from "kysely";
import { LRUCache } from "lru-cache";
import { findingsOnPaper } from "../../audit/paper-findings.js";
import type { Extraction } from "../../extract.js";
import { mergePapers } from "../../ingest/paper.js";
import { COLUMNS, type Paper, type PaperFinding, type Row } from "../../schema.js";
import {
  type BenchmarkQuery,
  type BoardQuery,
  type FindingsQuery,
  type ImportResult,
  LISTED,
  type ListedRow,
  type Store,
  type StoredPaper,
  UnusableStore,
} from "../store.js";
import * as audit from "./audit.js";
import { entriesOf } from "./entries.js";
import { findingOfPaper, findingsOfRow } from "./findings.js";
import { LAYOUT, migrations } from "./migrations.js";
import * as read from "./read.js";
import { fromPaperRecord, rowJson, toPaperRecord, toRecord } from "./record.js";
import * as names from "./search.js";
import { summarize } from "./summary.js";
import type { Tables } from "./tables.js";

/** Papers written in one transaction. */
const BATCH = 200;
/** Rows read at a time by `allRows`. */
const PAGE = 1000;

export interface OpenOptions {
  /** Open for reading alone; the store must exist. */
  readonly readonly?: boolean;
}

/** Opens the store in a file (`:memory:` for one that lasts as long as the process), and brings its tables up to date. */
export async function openSqliteStore(path: string, { readonly = false }: OpenOptions = {}): Promise<Store> {
  let database: Database.Database;
  try {
    if (path !== ":memory:" && !readonly) mkdirSync(dirname(path), { recursive: true });
    database = new Database(path, { readonly, fileMustExist: readonly });
    if (!readonly) {
      database.pragma("journal_mode = WAL");
      database.pragma("synchronous = NORMAL");
    }
    database.pragma("foreign_keys = ON");
    refuseStrangers(database, readonly);
  } catch (error) {
    throw new UnusableStore(`${path}: ${explain(error)}`);
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: remembering(database) }) });
  if (!readonly) {
    const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
    if (error) {
      await db.destroy();
      throw new UnusableStore(`${path}: ${explain(error)}`);
    }
  }
  return new SqliteStore(db, database);
}

/** Statements kept prepared. */
const STATEMENTS = 200;

/** The database as Kysely sees it, with statements prepared once and not at every query. */
function remembering(database: Database.Database): SqliteDatabase {
  const statements = new LRUCache<string, Database.Statement>({ max: STATEMENTS });
  const prepare = (text: string): Database.Statement => {
    const known = statements.get(text);
    if (known) return known;
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return { prepare, close: () => database.close() };
}

/** Another program's database is not written to, and an empty one has nothing to read. */
function refuseStrangers(database: Database.Database, readonly: boolean): void {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  if (tables.includes("kysely_migration") && tables.includes("papers")) {
    if (readonly && Number(database.pragma("user_version", { simple: true })) < LAYOUT)
      throw new Error("this store is of an older claimboard; an import brings it up to date");
    return;
  }
  if (tables.length > 0 || readonly) throw new Error("this database holds no claimboard tables");
}

function explain(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === "SQLITE_NOTADB") return "this file is no claimboard store";
  if (code === "SQLITE_CANTOPEN") return "the store cannot be opened here";
  if (code === "SQLITE_BUSY") return "another process is writing to this store";
  return message ?? String(error);
}

/** Records written by one statement, which takes so many values at most. */
const AT_ONCE = 100;
function* chunks<T>(records: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < records.length; i += AT_ONCE) yield records.slice(i, i + AT_ONCE);
}

class SqliteStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #version: Database.Statement;
  constructor(db: Kysely<Tables>, database: Database.Database) {
    this.#db = db;
    // asked by every request, so prepared once
    this.#version = database.prepare("select value from facts where name = 'version'").pluck();
  }

  async hasDocument(name: string, digest: string): Promise<boolean> {
    const found = await this.#db.selectFrom("documents").select("name").where("name", "=", name).where("digest", "=", digest).executeTakeFirst();
    return found !== undefined;
  }

  async importDocument(name: string, digest: () => string, papers: AsyncIterable<Paper>, extract: (paper: Paper) => Extraction): Promise<ImportResult> {
    const seen = new Set<string>();
    const result = { papers: 0, duplicates: 0, withResults: 0, rows: 0 };
    let batch: Paper[] = [];
    const flush = async () => {
      await this.#db.transaction().execute(async (tx) => {
        for (const paper of batch) {
          const written = await this.#write(tx, paper, extract);
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
    await this.#db.transaction().execute(async (tx) => {
      await this.#forget(tx, name, seen);
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
  async #write(tx: Transaction<Tables>, incoming: Paper, extract: (paper: Paper) => Extraction): Promise<{ known: boolean; rows: number }> {
    const stored = await this.#load(tx, incoming.id);
    const documents = new Set(incoming.sources.map((s) => s.document));
    const others = stored?.sources.filter((s) => !documents.has(s.document)) ?? [];
    const paper = stored && others.length > 0 ? mergePapers({ ...stored, sources: others }, incoming) : incoming;
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
  async #forget(tx: Transaction<Tables>, document: string, kept: ReadonlySet<string>): Promise<void> {
    const held = await tx.selectFrom("sources").select("paper_id").where("document", "=", document).execute();
    for (const { paper_id } of held) {
      if (kept.has(paper_id)) continue;
      await tx.deleteFrom("sources").where("paper_id", "=", paper_id).where("document", "=", document).execute();
      const left = await tx.selectFrom("sources").select("document").where("paper_id", "=", paper_id).executeTakeFirst();
      if (!left) await tx.deleteFrom("papers").where("id", "=", paper_id).execute();
    }
  }

  async #load(db: Kysely<Tables>, id: string): Promise<Paper | null> {
    const record = await db.selectFrom("papers").selectAll().where("id", "=", id).executeTakeFirst();
    if (!record) return null;
    const sources = await db.selectFrom("sources").select(["document", "position"]).where("paper_id", "=", id).orderBy("document").execute();
    return fromPaperRecord(record, sources);
  }

  version = async () => Number(this.#version.get() ?? 0);
  counts = () => read.counts(this.#db);
  benchmarks = (query: BenchmarkQuery) => read.benchmarks(this.#db, query);
  tabs = (slug: string) => read.tabs(this.#db, slug);
  board = (query: BoardQuery) => read.board<ListedRow>(this.#db, query, LISTED);
  wholeBoard = (query: BoardQuery) => read.board<Row>(this.#db, query, COLUMNS);
  gains = (slug: string, metric: string, asOf: string) => read.gains(this.#db, slug, metric, asOf);
  points = (slug: string, metric: string, asOf: string) => read.points(this.#db, slug, metric, asOf);
  system = (slug: string) => read.system(this.#db, slug);
  compare = (systems: readonly string[], benchmark: string | null) => read.compare(this.#db, systems, benchmark);
  audit = (asOf: string) => audit.audit(this.#db, asOf);
  auditByBenchmark = (most: number, asOf: string) => audit.auditByBenchmark(this.#db, most, asOf);
  auditByMonth = (asOf: string) => audit.auditByMonth(this.#db, asOf);
  findings = (query: FindingsQuery) => audit.findings(this.#db, query);
  allFindings = () => audit.allFindings(this.#db);
  ledger = (of: Parameters<Store["ledger"]>[0]) => audit.ledger(this.#db, of);
  papers = (q: string, page: number) => names.papers(this.#db, q, page);
  search = (q: string, most: number) => names.search(this.#db, q, most);

  async paper(id: string): Promise<StoredPaper | null> {
    const paper = await this.#load(this.#db, id);
    if (!paper) return null;
    const rows = await this.#rows(sql`where rows.paper_id = ${id} order by rows.start, rows."end", rows.row_id`);
    const read = await this.#db.selectFrom("papers").select("numbers_read").where("id", "=", id).executeTakeFirst();
    const unread = await this.#db.selectFrom("unread").selectAll().where("paper_id", "=", id).orderBy("start").execute();
    const findings = await this.#db
      .selectFrom("findings")
      .select(["paper_id", "flag", "start", "end", "text", "evidence"])
      .where("paper_id", "=", id)
      .where("row_id", "is", null)
      .orderBy("start")
      .orderBy("flag")
      .execute();
    return { paper, rows, unread, numbersRead: read?.numbers_read ?? 0, findings: findings as PaperFinding[] };
  }

  async *allRows(benchmark?: string): AsyncGenerator<readonly Row[]> {
    const where = benchmark === undefined ? sql`true` : sql`rows.slug = ${benchmark}`;
    let last = { paper_id: "", row_id: "" };
    while (true) {
      const rows = await this.#rows(sql`
        where ${where} and (rows.paper_id, rows.row_id) > (${last.paper_id}, ${last.row_id}) order by rows.paper_id, rows.row_id limit ${PAGE}`);
      const final = rows.at(-1);
      if (!final) return;
      yield rows;
      last = final;
    }
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }

  async #rows(rest: RawBuilder<unknown>): Promise<Row[]> {
    const found = await sql<{ row: string }>`select ${rowJson()} as row from rows join papers on papers.id = rows.paper_id ${rest}`.execute(this.#db);
    return found.rows.map(({ row }) => JSON.parse(row));
  }
}
