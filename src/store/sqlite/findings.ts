import { type Kysely, sql } from "kysely";
import { compareReports, type Report } from "../../audit/reports.js";
import type { PaperFinding, Row } from "../../schema.js";
import { slugOf } from "../slug.js";
import type { FindingRecord, Tables } from "./tables.js";

/*
 * The findings of the audit, as the store keeps them. What a row or a paper shows by itself is written with it; what takes
 * the reports of several papers is found once an import, a benchmark at a time.
 */

/** The findings that a row shows by itself. */
export const findingsOfRow = ({ flags, row_id, paper_id, paper_date, benchmark, start, end }: Row): FindingRecord[] =>
  flags.map((flag) => ({
    flag,
    row_id,
    paper_id,
    slug: benchmark === null ? "" : slugOf(benchmark),
    since: paper_date,
    until: null,
    start,
    end,
    text: "",
    evidence: "",
  }));

export const findingOfPaper = (finding: PaperFinding, since: string | null): FindingRecord => ({ ...finding, row_id: null, slug: "", since, until: null });

const OF_STORE = sql`('conflicting_report', 'self_only')`;
/** Records written by one statement. */
const AT_ONCE = 500;

/** Finds what papers report differently, or alone, and brings the flags of the rows up to date with it. */
export async function findAcrossPapers(db: Kysely<Tables>): Promise<void> {
  await sql`delete from findings where flag in ${OF_STORE}`.execute(db);
  const benchmarks = await sql<{ slug: string }>`select slug from boards where main = 1 order by slug`.execute(db);
  // one benchmark at a time is held in memory
  for (const { slug } of benchmarks.rows) {
    const entries = await db
      .selectFrom("entries")
      .select(["row_id", "paper_id", "date", "system_slug", "metric", "reported", "value", "ranked", "exact", "average"])
      .where("slug", "=", slug)
      .where("named", "=", 1)
      .execute();
    const found = compareReports(entries.map(toReport));
    for (let i = 0; i < found.length; i += AT_ONCE)
      await sql`
        insert into findings (flag, row_id, paper_id, slug, since, until, start, "end", text, evidence)
        select found.value ->> 'flag', rows.row_id, rows.paper_id, rows.slug, found.value ->> 'since', found.value ->> 'until', rows.start, rows."end", '', ''
        from json_each(${JSON.stringify(found.slice(i, i + AT_ONCE))}) found join rows on rows.row_id = found.value ->> 'row_id'`.execute(db);
  }
  await sql`
    update rows set flags = audited.flags from (
      select r.row_id, (
        select json_group_array(flag) from (
          select value as flag, key as place from json_each(r.flags) where value not in ${OF_STORE}
          union all select flag, 100 + (flag = 'self_only') from findings f where f.row_id = r.row_id and f.flag in ${OF_STORE} and f.until is null
          order by place
        )
      ) as flags from rows r
    ) audited where audited.row_id = rows.row_id and audited.flags <> rows.flags`.execute(db);
}

interface Entry {
  readonly row_id: string;
  readonly paper_id: string;
  readonly date: string | null;
  readonly system_slug: string | null;
  readonly metric: string;
  readonly reported: number;
  readonly value: number | null;
  readonly ranked: number | null;
  readonly exact: number;
  readonly average: number;
}
const toReport = ({ system_slug, reported, ranked, exact, average, ...entry }: Entry): Report => ({
  ...entry,
  system: system_slug ?? "",
  reported: reported === 1,
  comparable: ranked ?? entry.value,
  exact: exact === 1 && average === 0,
});

/**
 * Counts findings, rows, gains and papers by the day since which they are known, so that no page counts them: `held` hold
 * now, `opened` and `closed` say how many held on a day. The benchmark `*` is all of them; the day `*` is all days, and
 * `month 2025-10` those of a month, by which most questions are answered.
 */
export async function tally(db: Kysely<Tables>): Promise<void> {
  await sql`delete from tallies`.execute(db);
  const gain = sql`(delta is not null or baseline_score is not null)`;
  const day = sql`coalesce(papers.date, '')`;
  const counted = [
    sql`select flag, slug, coalesce(since, '') as day, count(*), 0, sum(until is null) from findings group by flag, slug, day`,
    sql`select flag, slug, until, 0, count(*), 0 from findings where until is not null group by flag, slug, until`,
    sql`select 'rows', coalesce(slug, ''), ${day}, count(*), 0, count(*) from rows join papers on papers.id = rows.paper_id group by 2, 3`,
    sql`select 'gains', coalesce(slug, ''), ${day}, count(*), 0, count(*) from rows join papers on papers.id = rows.paper_id where ${gain} group by 2, 3`,
    sql`select 'papers', '', ${day}, count(*), 0, count(*) from papers group by 3`,
    sql`select what, '*', day, sum(opened), sum(closed), sum(held) from tallies group by what, day`,
    sql`select what, slug, 'month ' || substr(day, 1, 7), 0, 0, sum(held) from tallies where slug = '*' group by what, slug, substr(day, 1, 7)`,
    sql`select what, slug, '*', 0, 0, sum(held) from tallies where day not like 'month%' group by what, slug`,
  ];
  for (const query of counted)
    await sql`insert into tallies (what, slug, day, opened, closed, held) ${query}
      on conflict (what, slug, day) do update set opened = opened + excluded.opened, closed = closed + excluded.closed, held = held + excluded.held`.execute(
      db,
    );
}

/** Counts, for each benchmark and for all, the numbers that were read and those that were left out, by reason, in its papers. */
export async function account(db: Kysely<Tables>): Promise<void> {
  await sql`delete from ledgers`.execute(db);
  const papers = sql`(select distinct slug, paper_id from rows where slug is not null)`;
  const counted = [
    sql`select p.slug, 'read', sum(papers.numbers_read) from ${papers} p join papers on papers.id = p.paper_id group by p.slug`,
    sql`select p.slug, u.reason, count(*) from ${papers} p join unread u on u.paper_id = p.paper_id group by p.slug, u.reason`,
    sql`select '*', 'read', coalesce(sum(numbers_read), 0) from papers`,
    sql`select '*', reason, count(*) from unread group by reason`,
  ];
  for (const query of counted) await sql`insert into ledgers (slug, reason, n) ${query}`.execute(db);
}
