import { type Kysely, type RawBuilder, sql } from "kysely";
import { groupBy } from "../../group-by.js";
import { FLAGS, PAPER_FLAGS } from "../../schema.js";
import {
  type AnyFlag,
  type AuditCounts,
  type BenchmarkAudit,
  type FindingsQuery,
  type FoundFinding,
  type Ledger,
  type MonthAudit,
  PAGE_SIZE,
  type Page,
  TooMany,
} from "../store.js";
import { WHOLE } from "./record.js";
import { matchOf } from "./search.js";
import type { Tables } from "./tables.js";

/*
 * What the audit asks of the store. Counts come from `tallies` and `ledgers`; findings are walked along an index.
 */

type Db = Kysely<Tables>;
interface Tally {
  readonly key: string;
  readonly what: string;
  readonly n: number;
}

/** How many of a tally held at the end of a date, however exact it is, or hold now: the latter is kept, the former summed up. */
const held = (asOf: string): RawBuilder<number> => (asOf === "" ? sql`sum(held)` : sql`sum(opened - closed)`);
const days = (asOf: string, now: RawBuilder<unknown> = sql`day = '*'`): RawBuilder<unknown> => (asOf === "" ? now : sql`day between '0' and ${`${asOf}~`}`);
/** Until the end of a date. */
const upTo = (column: RawBuilder<unknown>, asOf: string): RawBuilder<unknown> => (asOf === "" ? sql`` : sql`and ${column} <= ${`${asOf}~`}`);

function countsOf(tallies: readonly Tally[]): AuditCounts {
  const counts = new Map(tallies.map(({ what, n }) => [what, n]));
  const take = (what: string): number => {
    const n = counts.get(what) ?? 0;
    counts.delete(what);
    return n;
  };
  return { rows: take("rows"), gains: take("gains"), papers: take("papers"), findings: counts as ReadonlyMap<AnyFlag, number> };
}

const grouped = (tallies: readonly Tally[]): Map<string, AuditCounts> =>
  new Map([...groupBy(tallies, ({ key }) => key)].map(([key, group]) => [key, countsOf(group)]));
const NOTHING = countsOf([]);
const WHATS: readonly string[] = [...FLAGS, ...PAPER_FLAGS, "rows", "gains", "papers"];

export async function audit(db: Db, asOf: string): Promise<AuditCounts> {
  const found = await sql<Tally>`
    select '' as key, what, ${held(asOf)} as n from tallies where what in (${sql.join(WHATS)}) and slug = '*' and ${days(asOf)} group by what having n > 0`.execute(
    db,
  );
  return countsOf(found.rows);
}

export async function auditByBenchmark(db: Db, most: number, asOf: string): Promise<BenchmarkAudit[]> {
  const boards = await db
    .selectFrom("boards")
    .select(["slug", "benchmark"])
    .where("main", "=", 1)
    .orderBy("all_rows", "desc")
    .orderBy("slug")
    .limit(most)
    .execute();
  if (boards.length === 0) return [];
  const found = await sql<Tally>`
    select slug as key, what, ${held(asOf)} as n from tallies
    where what in (${sql.join(WHATS)}) and slug in (${sql.join(boards.map((b) => b.slug))}) and ${days(asOf)}
    group by slug, what having n > 0`.execute(db);
  const counts = grouped(found.rows);
  return boards.map((board) => ({ ...board, ...(counts.get(board.slug) ?? NOTHING) })).filter((b) => b.rows > 0);
}

export async function auditByMonth(db: Db, asOf: string): Promise<MonthAudit[]> {
  const found = await sql<Tally>`
    select ${asOf === "" ? sql`substr(day, 7)` : sql`substr(day, 1, 7)`} as key, what, ${held(asOf)} as n from tallies
    where what in (${sql.join(WHATS)}) and slug = '*' and ${days(asOf, sql`day between 'month' and 'month~'`)}
    group by key, what having n > 0`.execute(db);
  return [...grouped(found.rows)].map(([month, counts]) => ({ month, ...counts })).sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** The columns of a finding, with its row as a list. */
const COLUMNS = sql`f.flag, f.paper_id, papers.title as paper_title, papers.date as paper_date, f.since, f.start, f."end", f.text,
  coalesce(rows.evidence, f.evidence) as evidence, iif(instr(papers.abstract, coalesce(rows.evidence, f.evidence)) > 0,
    substr(papers.abstract, 1, instr(papers.abstract, coalesce(rows.evidence, f.evidence)) - 1), null) as before, iif(f.row_id is null, null, ${WHOLE.json}) as row`;
const JOINS = sql`join papers on papers.id = f.paper_id left join rows on rows.row_id = f.row_id`;
/** `before` is what stands before the evidence: SQLite counts characters, spans are in UTF-16. */
type Found = Omit<FoundFinding, "row" | "evidence_start"> & { readonly row: string | null; readonly before: string | null };
const toFinding = ({ row, before, ...found }: Found): FoundFinding => ({
  ...found,
  evidence_start: before?.length ?? null,
  row: row === null ? null : WHOLE.toRow(JSON.parse(row)),
});

/** Sorts that an index serves, all columns one way; the others sort what the filters leave. */
const SORTS: Record<FindingsQuery["sort"], RawBuilder<unknown>> = {
  since: sql`f.since`,
  finding: sql`f.flag`,
  benchmark: sql`nullif(f.slug, '')`,
  paper: sql`(select title from papers where papers.id = f.paper_id) collate nocase`,
};
/** Findings that are sorted by what no index holds, and papers that words may name. */
const MOST_SORTED = 200_000;
const MOST_PAPERS = 5000;

/** A page of findings: which it holds is settled on the findings alone, papers and rows are joined to those. */
export async function findings(db: Db, query: FindingsQuery): Promise<Page<FoundFinding>> {
  const { sort, page } = query;
  const match = matchOf(query.q);
  if (match !== null) {
    const named = await sql<{ n: number }>`select count(*) as n from titles where titles match ${match}`.execute(db);
    if (Number(named.rows[0]?.n ?? 0) > MOST_PAPERS) throw new TooMany(`More than ${MOST_PAPERS} titles hold these words; add another.`);
  }
  const where = whereOf(query);
  const total = await totalOf(db, query, where);
  const indexed = sort === "since" || sort === "finding";
  if (!indexed && total > MOST_SORTED) throw new TooMany(`${total} findings are too many to sort by ${sort}; filter them first.`);
  const way = sql.raw(query.order);
  const order = indexed
    ? sql.join([SORTS[sort], sql`f.since`, sql`f.paper_id`, sql`f.start`, sql`f.flag`, sql`f.row_id`].map((column) => sql`${column} ${way}`))
    : sql`${SORTS[sort]} ${way} nulls last, f.since desc, f.paper_id, f.start, f.flag, f.row_id`;
  const found = await sql<Found>`
    select ${COLUMNS} from (select f.* from findings f where ${where} order by ${order} limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}) f ${JOINS}
    order by ${order}`.execute(db);
  return { total, items: found.rows.map(toFinding) };
}

function whereOf({ finding, slug, q, month, asOf }: FindingsQuery): RawBuilder<unknown> {
  const holds = asOf === "" ? sql`f.until is null` : sql`f.since <= ${`${asOf}~`} and (f.until is null or f.until > ${`${asOf}~`})`;
  const match = matchOf(q);
  return sql`${holds} ${finding ? sql`and f.flag = ${finding}` : sql``} ${slug ? sql`and f.slug = ${slug}` : sql``}
    ${month ? sql`and f.since between ${month} and ${`${month}~`}` : sql``}
    ${q === "" ? sql`` : match === null ? sql`and false` : sql`and f.paper_id in (select ref from titles where titles match ${match})`}`;
}

/** How many findings a query has: known beforehand where nothing but the finding and the benchmark is asked. */
async function totalOf(db: Db, { finding, slug, q, month, asOf }: FindingsQuery, where: RawBuilder<unknown>): Promise<number> {
  const counted =
    q || month
      ? sql<{ n: number }>`select count(*) as n from findings f where ${where}`
      : sql<{ n: number }>`select coalesce(${held(asOf)}, 0) as n from tallies where slug = ${slug || "*"}
          and ${finding ? sql`what = ${finding}` : sql`what in (${sql.join([...FLAGS, ...PAPER_FLAGS])})`} and ${days(asOf)}`;
  return Number((await counted.execute(db)).rows[0]?.n ?? 0);
}

/** Papers whose findings are read at a time. */
const PAPERS = 500;

export async function* allFindings(db: Db): AsyncGenerator<readonly FoundFinding[]> {
  let last = "";
  while (true) {
    const papers = await db.selectFrom("papers").select("id").where("id", ">", last).orderBy("id").limit(PAPERS).execute();
    const end = papers.at(-1)?.id;
    if (end === undefined) return;
    const found = await sql<Found>`
      select ${COLUMNS} from findings f ${JOINS} where f.paper_id > ${last} and f.paper_id <= ${end} and f.until is null
      order by f.paper_id, f.row_id is null, f.start, f.row_id, f.flag`.execute(db);
    yield found.rows.map(toFinding);
    last = end;
  }
}

export async function ledger(db: Db, of: { readonly slug: string; readonly asOf: string } | { readonly papers: readonly string[] }): Promise<Ledger> {
  const counted = "slug" in of && of.asOf === "" ? keptLedger(of.slug) : ledgerOf("slug" in of ? papersOf(of.slug, of.asOf) : listed(of.papers));
  const found = await counted.execute(db);
  const counts = new Map(found.rows.map(({ reason, n }) => [reason, Number(n)]));
  const read = counts.get("read") ?? 0;
  counts.delete("read");
  return { read, leftOut: counts };
}

interface Entry {
  readonly reason: string;
  readonly n: number;
}
const keptLedger = (slug: string) => sql<Entry>`select reason, n from ledgers where slug = ${slug} order by n desc, reason`;
const papersOf = (slug: string, asOf: string): RawBuilder<unknown> =>
  slug === "*"
    ? sql`(select id from papers where true ${upTo(sql`date`, asOf)})`
    : sql`(select distinct paper_id as id from entries where slug = ${slug} ${upTo(sql`date`, asOf)})`;
const listed = (papers: readonly string[]): RawBuilder<unknown> => sql`(select value as id from json_each(${JSON.stringify([...new Set(papers)])}))`;
const ledgerOf = (papers: RawBuilder<unknown>) => sql<Entry>`
  select 'read' as reason, coalesce(sum(numbers_read), 0) as n from papers where id in ${papers}
  union all select * from (
    select reason, count(*) as n from unread where paper_id in ${papers} group by reason order by n desc, reason
  )`;
