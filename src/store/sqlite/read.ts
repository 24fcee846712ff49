import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Row } from "../../schema.js";
import {
  type BenchmarkQuery,
  type BenchmarkSummary,
  type BoardEntry,
  type BoardQuery,
  type BoardTab,
  type ChartPoint,
  PAGE_SIZE,
  type Page,
  type StoreCounts,
} from "../store.js";
import { fromRecord, type JoinedRecord } from "./record.js";
import type { BoardRecord, Tables } from "./tables.js";

/*
 * What the pages ask. Each query walks an index and reads one page of it; what would need the whole store is kept by
 * summary.ts.
 */

type Db = Kysely<Tables>;
type Entry = JoinedRecord & { e_system: string | null; e_value: number | null; e_ranked: number | null; e_reported: number; rank: number | null };

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
    select * from boards where ${where}
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

export async function tabs(db: Db, slug: string): Promise<BoardTab[]> {
  const found = await db.selectFrom("boards").selectAll().where("slug", "=", slug).orderBy("rows", "desc").orderBy("metric").execute();
  return found.map((b) => ({
    metric: b.metric || null,
    rows: b.rows,
    higherIsBetter: b.higher_is_better === null ? null : b.higher_is_better === 1,
    benchmark: b.benchmark,
    known: b.known === 1,
  }));
}

/** Columns of a joined row beside those of its entry. */
const JOINED = sql`rows.*, papers.title as paper_title, papers.date as paper_date, papers.url as paper_url,
  e.system as e_system, e.value as e_value, e.ranked as e_ranked, e.reported as e_reported`;

const toEntry = (record: Entry): BoardEntry => {
  const { e_system, e_value, e_ranked, e_reported, rank, ...joined } = record;
  const comparable = e_ranked === null ? e_value : joined.higher_is_better === 0 ? -e_ranked : e_ranked;
  return { row: fromRecord(joined as JoinedRecord), reported: e_reported === 1, system: e_system, score: e_value, comparable, rank };
};

const SORTS: Record<BoardQuery["sort"], RawBuilder<unknown>> = {
  rank: sql`e.ranked`,
  system: sql`e.system collate nocase`,
  score: sql`e.value`,
  baseline: sql`e.baseline`,
  gain: sql`e.gain`,
  paper: sql`papers.title collate nocase`,
  date: sql`e.date`,
};

/** A page of a board: which entries it holds is settled on the entries' index alone, the rows are joined to those. */
export async function board(db: Db, query: BoardQuery): Promise<Page<BoardEntry>> {
  const { q, sort, page, size } = query;
  const titles = sql`join rows on rows.row_id = e.row_id join papers on papers.id = rows.paper_id`;
  const where = sql`${ofBoard(query)} and e.value is not null ${filters(query)}`;
  const counted = await sql<{ n: number }>`select count(*) as n from entries e ${q ? titles : sql``} where ${where}`.execute(db);
  // the first rank is the highest of what is ranked
  const descending = (query.order === "desc") !== (sort === "rank");
  const order = sql`${SORTS[sort]} ${descending ? sql`desc` : sql`asc`} nulls last, e.value desc, e.date nulls last, e.entry_id`;
  const limit = size === null ? sql`` : sql`limit ${size} offset ${(page - 1) * size}`;
  const found = await sql<Entry>`
    select ${JOINED}, null as rank
    from (select e.* from entries e ${q || sort === "paper" ? titles : sql``} where ${where} order by ${order} ${limit}) e ${titles}
    order by ${order}`.execute(db);
  const ranks = await ranksOf(
    db,
    query,
    found.rows.flatMap((r) => r.e_ranked ?? []),
  );
  const items = found.rows.map((entry) => toEntry({ ...entry, rank: entry.e_ranked === null ? null : (ranks.get(entry.e_ranked) ?? null) }));
  return { total: Number(counted.rows[0]?.n ?? 0), items };
}

const ofBoard = ({ slug, metric, baselines }: BoardQuery): RawBuilder<unknown> =>
  sql`e.slug = ${slug} and e.metric = ${metric} ${baselines ? sql`` : sql`and e.reported = 1`}`;

/** The ranks of values: one more than there are better ones. Each step of the index is counted once, however many values there are. */
async function ranksOf(db: Db, query: BoardQuery, values: readonly number[]): Promise<Map<number, number>> {
  if (values.length === 0) return new Map();
  const found = await sql<{ value: number; rank: number }>`
    with given as (select distinct json_each.value as v from json_each(${JSON.stringify(values)})),
      shown as (select v, lag(v, 1, 9e999) over (order by v desc) as above from given),
      steps as (select v, (select count(*) from entries e where ${ofBoard(query)} and e.ranked > v and e.ranked <= above) as better from shown)
    select v as value, 1 + sum(better) over (order by v desc) as rank from steps`.execute(db);
  return new Map(found.rows.map(({ value, rank }) => [value, rank]));
}

function filters({ system, q, from, to, withBaseline, exactOnly, averages }: BoardQuery): RawBuilder<unknown> {
  const like = (text: string) => sql`like ${`%${escapeLike(text)}%`} escape '\\'`;
  return sql`${system ? sql`and e.system ${like(system)}` : sql``}
    ${q ? sql`and (papers.title ${like(q)} or rows.evidence ${like(q)})` : sql``}
    ${from ? sql`and e.date >= ${from}` : sql``} ${to ? sql`and e.date <= ${`${to}~`}` : sql``}
    ${withBaseline ? sql`and exists (select 1 from rows r where r.row_id = e.row_id and (r.baseline_score is not null or r.baseline_system is not null))` : sql``}
    ${exactOnly ? sql`and e.exact = 1` : sql``} ${averages ? sql`` : sql`and e.average = 0`}`;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

export async function gains(db: Db, slug: string, metric: string): Promise<Row[]> {
  const found = await sql<JoinedRecord>`
    select rows.*, papers.title as paper_title, papers.date as paper_date, papers.url as paper_url
    from rows join papers on papers.id = rows.paper_id
    where rows.slug = ${slug} and coalesce(rows.metric, '') = ${metric} and rows.score is null and rows.delta is not null
    order by abs(rows.delta) desc, rows.row_id limit ${PAGE_SIZE}`.execute(db);
  return found.rows.map(fromRecord);
}

/** Points of a chart; more would only overlap. */
const MOST_POINTS = 400;

export async function points(db: Db, slug: string, metric: string): Promise<ChartPoint[]> {
  const found = await sql<ChartPoint & { ranked: number; higher: number }>`
    select e.row_id, rows.paper_id, e.system, e.date, max(e.ranked) as ranked, rows.higher_is_better as higher
    from entries e join rows on rows.row_id = e.row_id
    where e.slug = ${slug} and e.metric = ${metric} and e.reported = 1 and e.date is not null and e.ranked is not null
    group by e.date order by e.date desc limit ${MOST_POINTS}`.execute(db);
  return found.rows.map(({ ranked, higher, ...point }) => ({ ...point, score: higher ? ranked : -ranked })).reverse();
}

export async function system(db: Db, slug: string): Promise<BoardEntry[]> {
  const found = await sql<Entry>`
    select ${JOINED}, null as rank from entries e join rows on rows.row_id = e.row_id join papers on papers.id = rows.paper_id
    where e.system_slug = ${slug} order by e.slug is null, e.slug, e.metric, e.ranked desc, e.entry_id limit 1000`.execute(db);
  return found.rows.map(toEntry);
}

export async function compare(db: Db, systems: readonly string[], benchmark: string | null): Promise<BoardEntry[]> {
  const named = systems.length > 0 ? sql`and e.system_slug in (${sql.join(systems)})` : sql``;
  const placed = benchmark === null ? sql`and e.slug is not null` : sql`and e.slug = ${benchmark}`;
  const found = await sql<Entry>`
    select ${JOINED}, null as rank from entries e join rows on rows.row_id = e.row_id join papers on papers.id = rows.paper_id
    where e.value is not null and e.system_slug is not null ${named} ${placed}
    order by e.slug, e.metric, e.ranked desc, e.entry_id limit 2000`.execute(db);
  return found.rows.map(toEntry);
}
