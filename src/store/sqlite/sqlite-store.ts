import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, Migrator, type SqliteDatabase, SqliteDialect } from "kysely";
import { LRUCache } from "lru-cache";
import type { Extraction } from "../../extract.js";
import type { Paper } from "../../schema.js";
import { type BenchmarkQuery, type BoardQuery, type FindingsQuery, type Store, UnusableStore } from "../store.js";
import * as audit from "./audit.js";
import { board, sides, wholeBoard } from "./board.js";
import { LAYOUT, migrations } from "./migrations.js";
import * as papers from "./papers.js";
import * as read from "./read.js";
import * as names from "./search.js";
import type { Tables } from "./tables.js";
import { importDocument } from "./write.js";

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

  importDocument = (name: string, digest: () => string, papers: AsyncIterable<Paper>, extract: (paper: Paper) => Extraction) =>
    importDocument(this.#db, { name, digest, papers, extract });
  paper = (id: string) => papers.paper(this.#db, id);
  allRows = (benchmark?: string) => papers.allRows(this.#db, benchmark);
  version = async () => Number(this.#version.get() ?? 0);
  counts = () => read.counts(this.#db);
  benchmarks = (query: BenchmarkQuery) => read.benchmarks(this.#db, query);
  tabs = (slug: string) => read.tabs(this.#db, slug);
  board = (query: BoardQuery) => board(this.#db, query);
  wholeBoard = (query: BoardQuery) => wholeBoard(this.#db, query);
  sides = (slug: string, metric: string, asOf: string) => sides(this.#db, slug, metric, asOf);
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

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}
