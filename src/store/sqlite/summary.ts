import { type Kysely, sql } from "kysely";
import { benchmarks } from "../../vocabulary/aliases.js";
import { keepPages } from "./board.js";
import { courseOf } from "./course.js";
import { account, findAcrossPapers, tally } from "./findings.js";
import { indexNames } from "./search.js";
import type { BoardRecord, Tables } from "./tables.js";

/** Brings what the pages ask often up to date with the rows: once an import, so that no page scans the store. */
export async function summarize(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom("boards").execute();
  const boards = await boardsOf(db);
  for (const board of boards) await db.insertInto("boards").values(board).execute();
  await findAcrossPapers(db);
  await keepPages(db, boards);
  await tally(db);
  await account(db);
  await countFacts(db, boards);
  await indexNames(db, boards);
}

async function boardsOf(db: Kysely<Tables>): Promise<BoardRecord[]> {
  const benchmark = new Map((await sumsOf(db)).map(({ slug, ...sums }) => [slug, sums]));
  let before = "";
  const boards: BoardRecord[] = [];
  // one board at a time is held in memory
  for (const group of await metricsOf(db)) {
    const slug = group.slug ?? "";
    const { best, trend } = await courseOf(db, { ...group, slug });
    boards.push({
      ...group,
      ...(benchmark.get(slug) ?? { all_rows: 0, papers: 0, latest: null }),
      slug,
      // the metric with most rows comes first
      main: slug === before ? 0 : 1,
      best,
      trend: JSON.stringify(trend),
      task: benchmarks.get(group.benchmark)?.task ?? null,
    });
    before = slug;
  }
  return boards;
}

/** The metrics of each benchmark, that with most rows first. */
const metricsOf = (db: Kysely<Tables>) =>
  db
    .selectFrom("rows")
    .select((eb) => [
      "rows.slug",
      sql<string>`coalesce(rows.metric, '')`.as("metric"),
      "rows.higher_is_better",
      eb.fn.min<string>("rows.benchmark").as("benchmark"),
      eb.fn.max<number>("rows.benchmark_known").as("known"),
      eb.fn.countAll<number>().as("rows"),
    ])
    .where("rows.slug", "is not", null)
    .groupBy(["rows.slug", sql`coalesce(rows.metric, '')`])
    .orderBy("rows.slug")
    .orderBy("rows", "desc")
    .orderBy(sql`coalesce(rows.metric, '') = ''`)
    .orderBy("metric")
    .execute();

/** What each benchmark has in all. */
const sumsOf = (db: Kysely<Tables>) =>
  db
    .selectFrom("rows")
    .innerJoin("papers", "papers.id", "rows.paper_id")
    .select((eb) => [
      "rows.slug",
      eb.fn.countAll<number>().as("all_rows"),
      eb.fn.count<number>("rows.paper_id").distinct().as("papers"),
      eb.fn.max<string>("papers.date").as("latest"),
    ])
    .where("rows.slug", "is not", null)
    .groupBy("rows.slug")
    .execute();

/** What stands on the first page; most of it is tallied already. */
async function countFacts(db: Kysely<Tables>, boards: readonly BoardRecord[]): Promise<void> {
  const tallied = await db.selectFrom("tallies").select(["what", "held"]).where("slug", "=", "*").where("day", "=", "*").execute();
  const held = new Map(tallied.map(({ what, held }) => [what, held]));
  const documents = await db
    .selectFrom("documents")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirst();
  await setFact(db, "documents", Number(documents?.n ?? 0));
  await setFact(db, "papers", held.get("papers") ?? 0);
  await setFact(db, "rows", held.get("rows") ?? 0);
  await setFact(db, "gains", held.get("gains") ?? 0);
  await setFact(db, "gains_without_baseline", held.get("no_baseline") ?? 0);
  await setFact(db, "benchmarks", boards.filter((b) => b.main === 1).length);
  await sql`insert into facts (name, value) values ('version', 1) on conflict (name) do update set value = value + 1`.execute(db);
}

async function setFact(db: Kysely<Tables>, name: string, value: number): Promise<void> {
  await db
    .insertInto("facts")
    .values({ name, value })
    .onConflict((c) => c.column("name").doUpdateSet({ value }))
    .execute();
}
