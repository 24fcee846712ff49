import { CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import { groupBy } from "../../group-by.js";
import type { Flag, Row } from "../../schema.js";
import { type BoardEntry, type BoardQuery, type BoardSides, LISTED, type ListedRow, PAGE_SIZE, type Page } from "../store.js";
import { courseOf } from "./course.js";
import { type EntryList, escapeLike, JOINS, known, listed, SHORT, toEntry } from "./listed.js";
import { type RowList, WHOLE } from "./record.js";
import type { BoardRecord, Tables } from "./tables.js";

type Db = Kysely<Tables>;

/** The entries of a page as lists of their values, each with its rank, and how many there are in all. */
interface BoardPage {
  readonly total: number;
  readonly entries: readonly EntryList[];
  readonly ranks: readonly (number | null)[];
}

/** A page of a board; what it shows first is kept ready, and read as it stands. */
export async function board(db: Db, query: BoardQuery): Promise<Page<BoardEntry>> {
  return toPage(db, query, SHORT, (isFirst(query) ? await firstPage(db, query) : null) ?? (await pageOf(db, query, SHORT)));
}

/** The same with whole rows. */
export async function wholeBoard(db: Db, query: BoardQuery): Promise<Page<BoardEntry<Row>>> {
  return toPage(db, query, WHOLE, await pageOf(db, query, WHOLE));
}

async function toPage<R extends ListedRow>(db: Db, { asOf }: BoardQuery, rows: RowList<R>, { total, entries, ranks }: BoardPage): Promise<Page<BoardEntry<R>>> {
  const items = entries.map((entry, i) => toEntry(entry, rows, ranks[i]));
  return { total, items: asOf === "" ? items : await flaggedThen(db, items, asOf) };
}

/** What a board shows before anything is filtered, sorted or turned. */
const FIRST = {
  system: "",
  q: "",
  from: "",
  to: "",
  asOf: "",
  withBaseline: false,
  exactOnly: false,
  averages: true,
  baselines: true,
  sort: "rank",
  order: "asc",
  page: 1,
  size: PAGE_SIZE,
} as const satisfies Omit<BoardQuery, "slug" | "metric">;
const ASKED = Object.keys(FIRST) as (keyof typeof FIRST)[];
const isFirst = (query: BoardQuery): boolean => ASKED.every((key) => query[key] === FIRST[key]);

async function firstPage(db: Db, { slug, metric }: BoardQuery): Promise<BoardPage | null> {
  const { rows } = await db.executeQuery(CompiledQuery.raw(`select first_page from ${KEPT}`, [slug, metric, COLUMNS]) as CompiledQuery<{ first_page: string }>);
  return rows[0] ? JSON.parse(rows[0].first_page) : null;
}

/** Asked by every page of a board, so written out. What rows of other columns were kept for is as good as nothing. */
const KEPT = "board_pages where slug = ? and metric = ? and columns = ?";
const COLUMNS = LISTED.join(" ");

/** Keeps what the boards show first, once an import, when the flags of their rows are known. */
export async function keepPages(db: Db, boards: readonly BoardRecord[]): Promise<void> {
  await db.deleteFrom("board_pages").execute();
  for (const board of boards) {
    const { slug, metric } = board;
    const points = JSON.stringify((await courseOf(db, board)).points);
    const first_page = JSON.stringify(await pageOf(db, { slug, metric, ...FIRST }, SHORT));
    const gains = await gainsOf(db, slug, metric, "");
    await db.insertInto("board_pages").values({ slug, metric, columns: COLUMNS, points, gains, first_page }).execute();
  }
}

/** What stands beside a board; what is known now is kept with it. */
export async function sides(db: Db, slug: string, metric: string, asOf: string): Promise<BoardSides> {
  const kept = CompiledQuery.raw(`select points, gains from ${KEPT}`, [slug, metric, COLUMNS]) as CompiledQuery<{ points: string; gains: string }>;
  const { rows } = await db.executeQuery(kept);
  if (asOf === "" && rows[0]) return { points: JSON.parse(rows[0].points), gains: toRows(rows[0].gains) };
  const board = await db.selectFrom("boards").select("higher_is_better").where("slug", "=", slug).where("metric", "=", metric).executeTakeFirst();
  const { points } = await courseOf(db, { slug, metric, higher_is_better: board?.higher_is_better ?? null }, asOf);
  return { points, gains: toRows(await gainsOf(db, slug, metric, asOf)) };
}

const toRows = (json: string): ListedRow[] => JSON.parse(json).map(SHORT.toRow);

/** The gains of a board that are told without a score, as JSON lists of their values. */
async function gainsOf(db: Db, slug: string, metric: string, asOf: string): Promise<string> {
  const largest = sql`abs(e.gain) desc, e.entry_id`;
  const found = await sql<{ json: string }>`
    select json_group_array(${SHORT.json} order by ${largest}) as json from (
      select * from entries e where e.slug = ${slug} and e.metric = ${metric} and e.ranked is null and e.value is null and e.gain is not null ${known(asOf)}
      order by ${largest} limit ${PAGE_SIZE}
    ) e ${JOINS}`.execute(db);
  return found.rows[0]?.json ?? "[]";
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
async function pageOf(db: Db, query: BoardQuery, rows: RowList<ListedRow>): Promise<BoardPage> {
  const { q, sort, page, size } = query;
  const where = sql`${ofBoard(query)} and e.value is not null ${filters(query)}`;
  const counted = await sql<{ n: number }>`select count(*) as n from entries e ${q ? JOINS : sql``} where ${where}`.execute(db);
  // the first rank is the highest of what is ranked
  const descending = (query.order === "desc") !== (sort === "rank");
  const order = sql`${SORTS[sort]} ${descending ? sql`desc` : sql`asc`} nulls last, e.value desc, e.date nulls last, e.entry_id`;
  const limit = size === null ? sql`` : sql`limit ${size} offset ${(page - 1) * size}`;
  const from = sql`(select e.* from entries e ${q || sort === "paper" ? JOINS : sql``} where ${where} order by ${order} ${limit}) e`;
  const entries = await listed(db, rows, order, from);
  const values = entries.map(([, , , , ranked]) => ranked);
  const ranks = await ranksOf(
    db,
    query,
    values.filter((value) => value !== null),
  );
  return { total: Number(counted.rows[0]?.n ?? 0), entries, ranks: values.map((value) => (value === null ? null : (ranks.get(value) ?? null))) };
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

const ofBoard = ({ slug, metric, baselines, asOf }: BoardQuery): RawBuilder<unknown> =>
  sql`e.slug = ${slug} and e.metric = ${metric} ${baselines ? sql`` : sql`and e.reported = 1`} ${known(asOf)}`;
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
