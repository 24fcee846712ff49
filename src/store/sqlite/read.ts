import { CompiledQuery, type Kysely, sql } from "kysely";
import type { Row } from "../../schema.js";
import { type BenchmarkQuery, type BenchmarkSummary, type BoardEntry, type BoardTab, PAGE_SIZE, type Page, type StoreCounts } from "../store.js";
import { escapeLike, listed, SHORT, toEntry } from "./listed.js";
import { WHOLE } from "./record.js";
import type { BoardRecord, Tables } from "./tables.js";

/*
 * What the pages ask. Each query walks an index and reads one page of it; what would need the whole store is kept by
 * summary.ts.
 */

type Db = Kysely<Tables>;
const FACTS = ["documents", "papers", "rows", "benchmarks", "gains", "gains_without_baseline"] as const;

export async function counts(db: Db): Promise<StoreCounts> {
  const facts = new Map((await db.selectFrom("facts").selectAll().execute()).map((f) => [f.name, f.value]));
  return Object.fromEntries(FACTS.map((name) => [name, facts.get(name) ?? 0])) as unknown as StoreCounts;
}

export async function benchmarks(db: Db, { q, sort, order, page }: BenchmarkQuery): Promise<Page<BenchmarkSummary>> {
  const column = { rows: "all_rows", benchmark: "benchmark", papers: "papers", best: "best", latest: "latest" } as const;
  const by = sql.ref(column[sort]);
  const like = `%${escapeLike(q)}%`;
  const where = sql`main = 1 ${q ? sql`and (benchmark like ${like} escape '\\' or task like ${like} escape '\\')` : sql``}`;
  const counted = await sql<{ n: number }>`select count(*) as n from boards where ${where}`.execute(db);
  const found = await sql<BoardRecord>`
    select slug, benchmark, known, task, all_rows, papers, metric, best, latest, trend from boards where ${where}
    order by ${by} is null, ${by} collate nocase ${sql.raw(order)}, slug limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`.execute(db);
  return { total: Number(counted.rows[0]?.n ?? 0), items: found.rows.map(toSummary) };
}

const toSummary = (b: BoardRecord): BenchmarkSummary => ({
  slug: b.slug,
  benchmark: b.benchmark,
  known: b.known === 1,
  task: b.task,
  rows: b.all_rows,
  papers: b.papers,
  metric: b.metric || null,
  best: b.best,
  latest: b.latest,
  trend: JSON.parse(b.trend),
});

/** Asked by every page of a board, so written out. */
const TABS = "select metric, rows, higher_is_better, benchmark, known from boards where slug = ? order by rows desc, metric = '', metric";

export async function tabs(db: Db, slug: string): Promise<BoardTab[]> {
  const found = await db.executeQuery(
    CompiledQuery.raw(TABS, [slug]) as CompiledQuery<Pick<BoardRecord, "metric" | "rows" | "higher_is_better" | "benchmark" | "known">>,
  );
  return found.rows.map((b) => ({
    metric: b.metric || null,
    rows: b.rows,
    higherIsBetter: b.higher_is_better === null ? null : b.higher_is_better === 1,
    benchmark: b.benchmark,
    known: b.known === 1,
  }));
}

/** Entries of boards, board by board, the best first. */
const BY_BOARD = sql`e.slug = '', e.slug, e.metric, e.ranked desc, e.entry_id`;

export async function system(db: Db, slug: string): Promise<BoardEntry<Row>[]> {
  const found = await listed(db, WHOLE, BY_BOARD, sql`(select e.* from entries e where e.system_slug = ${slug} order by ${BY_BOARD} limit 1000) e`);
  return found.map((entry) => toEntry(entry, WHOLE));
}

export async function compare(db: Db, systems: readonly string[], benchmark: string | null): Promise<BoardEntry[]> {
  const named = systems.length > 0 ? sql`and e.system_slug in (${sql.join(systems)})` : sql``;
  const placed = benchmark === null ? sql`and e.slug <> ''` : sql`and e.slug = ${benchmark}`;
  const where = sql`e.value is not null and e.system_slug is not null ${named} ${placed}`;
  const found = await listed(db, SHORT, BY_BOARD, sql`(select e.* from entries e where ${where} order by ${BY_BOARD} limit 2000) e`);
  return found.map((entry) => toEntry(entry, SHORT));
}
