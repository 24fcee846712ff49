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

/** Every change of the tables, by name, in the order in which they run. */
export const migrations: MigrationProvider = { getMigrations: async () => ({ "0001-initial": initial }) };
