import { type Kysely, type RawBuilder, sql } from "kysely";
import { groupBy } from "../../group-by.js";
import type { Flag, Row } from "../../schema.js";
import {
  type BenchmarkQuery,
  type BenchmarkSummary,
  type BoardEntry,
  type BoardQuery,
  type BoardTab,
  type ChartPoint,
  LISTED,
  type ListedRow,
  PAGE_SIZE,
  type Page,
  type StoreCounts,
} from "../store.js";
import { courseOf } from "./course.js";
import { type RowList, rowList, WHOLE } from "./record.js";
import type { BoardRecord, Tables } from "./tables.js";

/*
 * What the pages ask. Each query walks an index and reads one page of it; what would need the whole store is kept by
 * summary.ts.
 */

type Db = Kysely<Tables>;
/** Rows as lists show them. */
export const SHORT: RowList<ListedRow> = rowList(LISTED);
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

export async function tabs(db: Db, slug: string): Promise<BoardTab[]> {
  const found = await db
    .selectFrom("boards")
    .select(["metric", "rows", "higher_is_better", "benchmark", "known"])
    .where("slug", "=", slug)
    .orderBy("rows", "desc")
    .orderBy(sql`metric = ''`)
    .orderBy("metric")
    .execute();
  return found.map((b) => ({
    metric: b.metric || null,
    rows: b.rows,
    higherIsBetter: b.higher_is_better === null ? null : b.higher_is_better === 1,
    benchmark: b.benchmark,
    known: b.known === 1,
  }));
}

const SORTS: Record<BoardQuery["sort"], RawBuilder<unknown>> = {
  rank: sql`e.ranked`,
  system: sql`e.system collate nocase`,
  score: sql`e.value`,
  baseline: sql`e.baseline`,
  gain: sql`e.gain`,
  paper: sql`papers.title collate nocase`,
  date: sql`e.date`,
};

/** A page of a board: which entries it holds is settled on the entries alone, the rows are joined to those. */
export async function board<R extends ListedRow>(db: Db, query: BoardQuery, rows: RowList<R>): Promise<Page<BoardEntry<R>>> {
  const { q, sort, page, size } = query;
  const where = sql`${ofBoard(query)} and e.value is not null ${filters(query)}`;
  const counted = await sql<{ n: number }>`select count(*) as n from entries e ${q ? JOINS : sql``} where ${where}`.execute(db);
  // the first rank is the highest of what is ranked
  const descending = (query.order === "desc") !== (sort === "rank");
  const order = sql`${SORTS[sort]} ${descending ? sql`desc` : sql`asc`} nulls last, e.value desc, e.date nulls last, e.entry_id`;
  const limit = size === null ? sql`` : sql`limit ${size} offset ${(page - 1) * size}`;
  const found = await entries<R>(
    db,
    rows,
    order,
    sql`(select e.* from entries e ${q || sort === "paper" ? JOINS : sql``} where ${where} order by ${order} ${limit}) e`,
  );
  const ranks = await ranksOf(
    db,
    query,
    found.flatMap((entry) => entry.ranked ?? []),
  );
  const items = found.map(({ ranked, ...entry }) => ({ ...entry, rank: ranked === null ? null : (ranks.get(ranked) ?? null) }));
  return { total: Number(counted.rows[0]?.n ?? 0), items: query.asOf === "" ? items : await flaggedThen(db, items, query.asOf) };
}

/** Entries with the flags that their rows had at a date: those that other papers give came and went. */
async function flaggedThen<R extends ListedRow>(db: Db, entries: readonly BoardEntry<R>[], asOf: string): Promise<BoardEntry<R>[]> {
  const end = `${asOf}~`;
  const ids = JSON.stringify(entries.map(({ row }) => row.row_id));
  const found = await sql<{ row_id: string; flag: Flag }>`
    select row_id, flag from findings where row_id in (select value from json_each(${ids})) and flag in ('conflicting_report', 'self_only')
    and since <= ${end} and (until is null or until > ${end}) order by flag`.execute(db);
  const then = groupBy(found.rows, ({ row_id }) => row_id);
  const own = (flags: readonly Flag[]) => flags.filter((flag) => flag !== "conflicting_report" && flag !== "self_only");
  return entries.map((entry) => ({
    ...entry,
    row: { ...entry.row, flags: [...own(entry.row.flags), ...(then.get(entry.row.row_id) ?? []).map(({ flag }) => flag)] },
  }));
}

const JOINS = sql`join rows on rows.row_id = e.row_id join papers on papers.id = rows.paper_id`;

/** Entries with their rows, as one JSON text: faster than a value at a time. */
async function entries<R extends ListedRow>(db: Db, rows: RowList<R>, order: RawBuilder<unknown>, from: RawBuilder<unknown>) {
  const found = await sql<{ json: string }>`
    select json_group_array(json_array(e.reported, e.system, e.value, e.ranked, ${rows.json}) order by ${order}) as json from ${from} ${JOINS}`.execute(db);
  const lists: EntryList[] = JSON.parse(found.rows[0]?.json ?? "[]");
  return lists.map(([reported, system, score, ranked, values]) => {
    const row = rows.toRow(values);
    const comparable = ranked === null ? score : row.higher_is_better ? ranked : -ranked;
    return { row, reported: reported === 1, system, score, comparable, rank: null, ranked };
  });
}
type EntryList = readonly [reported: 0 | 1, system: string | null, score: number | null, ranked: number | null, row: readonly unknown[]];

const ofBoard = ({ slug, metric, baselines, asOf }: BoardQuery): RawBuilder<unknown> =>
  sql`e.slug = ${slug} and e.metric = ${metric} ${baselines ? sql`` : sql`and e.reported = 1`} ${known(asOf)}`;
/** What was known at the end of a date, however exact it is; what has no date was not. */
const known = (asOf: string): RawBuilder<unknown> => (asOf === "" ? sql`` : sql`and e.date <= ${`${asOf}~`}`);

/** The ranks of values: one more than there are better ones. */
async function ranksOf(db: Db, query: BoardQuery, values: readonly number[]): Promise<Map<number, number>> {
  const ranks = new Map<number, number>();
  if (values.length === 0) return ranks;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const better = await sql<{ n: number }>`select count(*) as n from entries e where ${ofBoard(query)} and e.ranked > ${high}`.execute(db);
  const equal = await sql<{ value: number; n: number }>`
    select e.ranked as value, count(*) as n from entries e where ${ofBoard(query)} and e.ranked between ${low} and ${high} group by e.ranked order by e.ranked desc`.execute(
    db,
  );
  let rank = 1 + Number(better.rows[0]?.n ?? 0);
  for (const { value, n } of equal.rows) {
    ranks.set(value, rank);
    rank += Number(n);
  }
  return ranks;
}

function filters({ system, q, from, to, withBaseline, exactOnly, averages }: BoardQuery): RawBuilder<unknown> {
  const like = (text: string) => sql`like ${`%${escapeLike(text)}%`} escape '\\'`;
  return sql`${system ? sql`and e.system ${like(system)}` : sql``}
    ${q ? sql`and (papers.title ${like(q)} or rows.evidence ${like(q)})` : sql``}
    ${from ? sql`and e.date >= ${from}` : sql``} ${to ? sql`and e.date <= ${`${to}~`}` : sql``}
    ${withBaseline ? sql`and e.compared = 1` : sql``}
    ${exactOnly ? sql`and e.exact = 1` : sql``} ${averages ? sql`` : sql`and e.average = 0`}`;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

export async function gains(db: Db, slug: string, metric: string, asOf: string): Promise<ListedRow[]> {
  const found = await sql<{ row: string }>`
    select ${SHORT.json} as row from entries e ${JOINS}
    where e.slug = ${slug} and e.metric = ${metric} and e.ranked is null and e.value is null and e.gain is not null ${known(asOf)}
    order by abs(e.gain) desc, e.entry_id limit ${PAGE_SIZE}`.execute(db);
  return found.rows.map(({ row }) => SHORT.toRow(JSON.parse(row)));
}

export async function points(db: Db, slug: string, metric: string, asOf: string): Promise<ChartPoint[]> {
  const board = await db
    .selectFrom("boards")
    .select(["slug", "metric", "higher_is_better", "points"])
    .where("slug", "=", slug)
    .where("metric", "=", metric)
    .executeTakeFirst();
  if (board && asOf !== "") return [...(await courseOf(db, board, asOf)).points];
  return board ? JSON.parse(board.points) : [];
}

/** Entries of boards, board by board, the best first. */
const BY_BOARD = sql`e.slug = '', e.slug, e.metric, e.ranked desc, e.entry_id`;

export const system = (db: Db, slug: string): Promise<BoardEntry<Row>[]> =>
  entries(db, WHOLE, BY_BOARD, sql`(select e.* from entries e where e.system_slug = ${slug} order by ${BY_BOARD} limit 1000) e`);

export function compare(db: Db, systems: readonly string[], benchmark: string | null): Promise<BoardEntry[]> {
  const named = systems.length > 0 ? sql`and e.system_slug in (${sql.join(systems)})` : sql``;
  const placed = benchmark === null ? sql`and e.slug <> ''` : sql`and e.slug = ${benchmark}`;
  const where = sql`e.value is not null and e.system_slug is not null ${named} ${placed}`;
  return entries(db, SHORT, BY_BOARD, sql`(select e.* from entries e where ${where} order by ${BY_BOARD} limit 2000) e`);
}
