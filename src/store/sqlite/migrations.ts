import { type Kysely, type Migration, type MigrationProvider, sql } from "kysely";

const initial: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("documents")
      .addColumn("name", "text", (c) => c.primaryKey())
      .addColumn("digest", "text", (c) => c.notNull())
      .execute();
    await db.schema
      .createTable("papers")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("title", "text", (c) => c.notNull())
      .addColumn("abstract", "text", (c) => c.notNull())
      .addColumn("date", "text")
      .addColumn("url", "text")
      .addColumn("links", "text", (c) => c.notNull())
      .addColumn("categories", "text", (c) => c.notNull())
      .addColumn("authors", "text")
      .addColumn("votes", "integer")
      .execute();
    await db.schema
      .createTable("sources")
      .addColumn("paper_id", "text", (c) => c.notNull().references("papers.id").onDelete("cascade"))
      .addColumn("document", "text", (c) => c.notNull())
      .addColumn("position", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("sources_key", ["paper_id", "document"])
      .execute();
    await db.schema.createIndex("sources_by_document").on("sources").columns(["document", "position"]).execute();
    const texts = ["benchmark", "benchmark_text", "task", "metric", "metric_text", "system", "baseline_system", "delta_kind", "unit"] as const;
    const reals = [
      "score",
      "score_high",
      "baseline_score",
      "delta",
      "delta_high",
      "gain_absolute",
      "gain_relative",
      "score_normalized",
      "score_computed",
    ] as const;
    let rows = db.schema
      .createTable("rows")
      .addColumn("row_id", "text", (c) => c.primaryKey())
      .addColumn("paper_id", "text", (c) => c.notNull().references("papers.id").onDelete("cascade"))
      .addColumn("slug", "text")
      .addColumn("evidence", "text", (c) => c.notNull())
      .addColumn("start", "integer", (c) => c.notNull())
      .addColumn("end", "integer", (c) => c.notNull())
      .addColumn("rule", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("bound", "text", (c) => c.notNull())
      .addColumn("benchmark_known", "integer", (c) => c.notNull())
      .addColumn("higher_is_better", "integer")
      .addColumn("average", "integer", (c) => c.notNull())
      .addColumn("average_over", "text", (c) => c.notNull())
      .addColumn("flags", "text", (c) => c.notNull());
    for (const name of texts) rows = rows.addColumn(name, "text");
    for (const name of reals) rows = rows.addColumn(name, "real");
    await rows.execute();
    await db.schema.createIndex("rows_by_board").on("rows").columns(["slug", "metric"]).execute();
    await db.schema.createIndex("rows_by_paper").on("rows").columns(["paper_id", "start", "end"]).execute();
    await db.schema
      .createTable("unread")
      .addColumn("paper_id", "text", (c) => c.notNull().references("papers.id").onDelete("cascade"))
      .addColumn("start", "integer", (c) => c.notNull())
      .addColumn("end", "integer", (c) => c.notNull())
      .addColumn("text", "text", (c) => c.notNull())
      .addColumn("reason", "text", (c) => c.notNull())
      .execute();
    await db.schema.createIndex("unread_by_paper").on("unread").columns(["paper_id", "start"]).execute();
    await sql`pragma user_version = 1`.execute(db);
  },
};

/** The number of the newest layout of the tables. */
export const LAYOUT = 4;

/** What pages ask often, kept beside the rows: entries of boards, summaries, counts and a full-text index. */
const pages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("entries")
      .addColumn("slug", "text", (c) => c.notNull())
      .addColumn("metric", "text", (c) => c.notNull())
      .addColumn("entry_id", "text", (c) => c.notNull())
      .addColumn("row_id", "text", (c) => c.notNull().references("rows.row_id").onDelete("cascade"))
      .addColumn("paper_id", "text", (c) => c.notNull())
      .addColumn("reported", "integer", (c) => c.notNull())
      .addColumn("system", "text")
      .addColumn("system_slug", "text")
      .addColumn("value", "real")
      .addColumn("ranked", "real")
      .addColumn("date", "text")
      .addColumn("gain", "real")
      .addColumn("baseline", "real")
      .addColumn("compared", "integer", (c) => c.notNull())
      .addColumn("exact", "integer", (c) => c.notNull())
      .addColumn("average", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("entries_key", ["slug", "metric", "entry_id"])
      // kept in the order of the boards, so that a board is read in one stretch
      .modifyEnd(sql`without rowid`)
      .execute();
    await db.schema.createIndex("entries_by_rank").on("entries").columns(["slug", "metric", "ranked", "reported"]).execute();
    await db.schema.createIndex("entries_by_system").on("entries").columns(["system_slug", "slug"]).execute();
    await db.schema.createIndex("entries_by_row").on("entries").column("row_id").execute();
    await db.schema
      .createTable("boards")
      .addColumn("slug", "text", (c) => c.notNull())
      .addColumn("metric", "text", (c) => c.notNull())
      .addColumn("benchmark", "text", (c) => c.notNull())
      .addColumn("known", "integer", (c) => c.notNull())
      .addColumn("higher_is_better", "integer")
      .addColumn("rows", "integer", (c) => c.notNull())
      .addColumn("papers", "integer", (c) => c.notNull())
      .addColumn("main", "integer", (c) => c.notNull())
      .addColumn("best", "real")
      .addColumn("latest", "text")
      .addColumn("trend", "text", (c) => c.notNull())
      .addColumn("points", "text", (c) => c.notNull())
      .addColumn("task", "text")
      .addColumn("all_rows", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("boards_key", ["slug", "metric"])
      .execute();
    await db.schema.createIndex("boards_by_size").on("boards").columns(["main", "all_rows"]).execute();
    await db.schema
      .createTable("facts")
      .addColumn("name", "text", (c) => c.primaryKey())
      .addColumn("value", "integer", (c) => c.notNull())
      .execute();
    const words = sql`tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'`;
    await sql`create virtual table names using fts5(title, also, kind unindexed, ref unindexed, size unindexed, ${words})`.execute(db);
    await sql`create virtual table titles using fts5(title, ref unindexed, ${words})`.execute(db);
    await db.schema.createIndex("papers_by_date").on("papers").columns(["date", "id"]).execute();
    await sql`delete from documents`.execute(db);
    await sql`pragma user_version = 2`.execute(db);
  },
};

/** The findings of the audit, their counts, and the numbers that were read and left out. */
const audit: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable("papers")
      .addColumn("numbers_read", "integer", (c) => c.notNull().defaultTo(0))
      .execute();
    await db.schema
      .alterTable("entries")
      .addColumn("named", "integer", (c) => c.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createTable("findings")
      .addColumn("flag", "text", (c) => c.notNull())
      .addColumn("row_id", "text", (c) => c.references("rows.row_id").onDelete("cascade"))
      .addColumn("paper_id", "text", (c) => c.notNull().references("papers.id").onDelete("cascade"))
      .addColumn("slug", "text", (c) => c.notNull())
      .addColumn("since", "text")
      .addColumn("until", "text")
      .addColumn("start", "integer", (c) => c.notNull())
      .addColumn("end", "integer", (c) => c.notNull())
      .addColumn("text", "text", (c) => c.notNull())
      .addColumn("evidence", "text", (c) => c.notNull())
      .execute();
    const index = (name: string, columns: readonly ("flag" | "slug" | "since" | "paper_id" | "start" | "row_id")[]) =>
      db.schema
        .createIndex(name)
        .on("findings")
        .columns([...columns])
        .execute();
    // as the audit lists them, so that a page of a long list is one stretch of an index
    await index("findings_by_flag", ["flag", "since", "paper_id", "start", "row_id"]);
    await index("findings_by_benchmark", ["slug", "flag", "since"]);
    await index("findings_by_date", ["since", "paper_id", "start", "flag", "row_id"]);
    await index("findings_by_paper", ["paper_id"]);
    await index("findings_by_row", ["row_id", "flag"]);
    await db.schema
      .createTable("tallies")
      .addColumn("what", "text", (c) => c.notNull())
      .addColumn("slug", "text", (c) => c.notNull())
      .addColumn("day", "text", (c) => c.notNull())
      .addColumn("opened", "integer", (c) => c.notNull())
      .addColumn("closed", "integer", (c) => c.notNull())
      .addColumn("held", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("tallies_key", ["what", "slug", "day"])
      .modifyEnd(sql`without rowid`)
      .execute();
    await db.schema
      .createTable("ledgers")
      .addColumn("slug", "text", (c) => c.notNull())
      .addColumn("reason", "text", (c) => c.notNull())
      .addColumn("n", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("ledgers_key", ["slug", "reason"])
      .modifyEnd(sql`without rowid`)
      .execute();
    // what stands in the store is read again by the next import
    await sql`delete from documents`.execute(db);
    await sql`pragma user_version = 3`.execute(db);
  },
};

/** What the page of each board shows first, in a table of its own. */
const boardPages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("board_pages")
      .addColumn("slug", "text", (c) => c.notNull())
      .addColumn("metric", "text", (c) => c.notNull())
      .addColumn("columns", "text", (c) => c.notNull())
      .addColumn("points", "text", (c) => c.notNull())
      .addColumn("gains", "text", (c) => c.notNull())
      .addColumn("first_page", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("board_pages_key", ["slug", "metric"])
      .execute();
    await db.schema.alterTable("boards").dropColumn("points").execute();
    // the pages are made by the next import, and found row by row until then
    await sql`delete from documents`.execute(db);
    await sql`pragma user_version = ${sql.raw(String(LAYOUT))}`.execute(db);
  },
};

/** Every change of the tables, by name, in the order in which they run. */
export const migrations: MigrationProvider = {
  getMigrations: async () => ({ "0001-initial": initial, "0002-pages": pages, "0003-audit": audit, "0004-board-pages": boardPages }),
};
