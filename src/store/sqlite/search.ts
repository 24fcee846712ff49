import { type Kysely, sql } from "kysely";
import { benchmarks, nameKey } from "../../vocabulary/aliases.js";
import { slugOf } from "../slug.js";
import type { Hit, Page, PaperSummary } from "../store.js";
import { PAGE_SIZE } from "../store.js";
import type { BoardRecord, Tables } from "./tables.js";

/*
 * Two full-text indexes: of names, and of papers' titles. What they hold stands in the order in which it is shown: names of
 * a kind by size, the largest first, titles by date, the newest first. So the first matches are the ones to show, and no
 * match is scored. Each kind of name has a range of row ids.
 */

type Kind = Exclude<Hit["kind"], "paper">;
const RANGE = 1_000_000_000;
const KINDS: readonly Kind[] = ["benchmark", "task", "system"];
const firstOf = (kind: Kind): number => KINDS.indexOf(kind) * RANGE;

/** Writes both indexes anew. */
export async function indexNames(db: Kysely<Tables>, boards: readonly BoardRecord[]): Promise<void> {
  await sql`delete from names`.execute(db);
  await sql`delete from titles`.execute(db);
  const main = boards.filter((b) => b.main === 1);
  const tasks = new Map<string, number>();
  for (const { task, all_rows } of main) if (task !== null) tasks.set(task, (tasks.get(task) ?? 0) + all_rows);
  await insert(
    db,
    "benchmark",
    main.map((b) => ({ title: b.benchmark, also: spellings(b.benchmark), ref: b.slug, size: b.all_rows })),
  );
  await insert(
    db,
    "task",
    [...tasks].map(([task, size]) => ({ title: task, also: "", ref: slugOf(task), size })),
  );
  const systems = await sql<{ title: string; ref: string; size: number }>`
    select min(system) as title, system_slug as ref, count(*) as size from entries where system_slug is not null group by system_slug`.execute(db);
  await insert(
    db,
    "system",
    systems.rows.map((s) => ({ ...s, also: nameKey(s.title) })),
  );
  await sql`insert into titles (rowid, title, ref) select row_number() over (order by date desc, id desc), title, id from papers`.execute(db);
}

interface Named {
  readonly title: string;
  readonly also: string;
  readonly ref: string;
  readonly size: number;
}
async function insert(db: Kysely<Tables>, kind: Kind, names: readonly Named[]): Promise<void> {
  const sorted = [...names].sort((a, b) => b.size - a.size || (a.ref < b.ref ? -1 : 1));
  let rowid = firstOf(kind);
  for (const { title, also, ref, size } of sorted)
    await sql`insert into names (rowid, title, also, kind, ref, size) values (${++rowid}, ${title}, ${also}, ${kind}, ${ref}, ${size})`.execute(db);
}

/** The other ways in which a benchmark is written, each with and without its separators. */
const spellings = (name: string): string => [nameKey(name), ...(benchmarks.get(name)?.aliases ?? []).flatMap((a) => [a, nameKey(a)])].join(" ");

/** Names and titles that hold all words, at most so many of a kind; names that begin with the words stand first, then the larger. */
export async function search(db: Kysely<Tables>, q: string, most: number): Promise<Hit[]> {
  const words = wordsOf(q);
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  for (const kind of KINDS) {
    const first = await named(db, kind, `title : ^ "${words.join(" ")}" *`, most);
    const others = first.length < most ? await named(db, kind, holds(words), most) : [];
    const seen = new Set(first.map((hit) => hit.ref));
    hits.push(...[...first, ...others.filter((hit) => !seen.has(hit.ref))].slice(0, most));
  }
  const titles =
    await sql<Hit>`select 'paper' as kind, title, ref, 1 as size from titles where titles match ${holds(words)} order by rowid limit ${most}`.execute(db);
  return [...hits, ...titles.rows];
}

async function named(db: Kysely<Tables>, kind: Kind, match: string, most: number): Promise<readonly Hit[]> {
  const first = firstOf(kind);
  const found = await sql<Hit>`
    select kind, title, ref, size from names where names match ${match} and rowid > ${first} and rowid < ${first + RANGE} order by rowid limit ${most}`.execute(
    db,
  );
  return found.rows;
}

/** Papers by date, the newest first; with words, those whose title holds them all. */
export async function papers(db: Kysely<Tables>, q: string, page: number): Promise<Page<PaperSummary>> {
  const words = wordsOf(q);
  const paging = sql`limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
  const [count, ids] =
    words.length === 0
      ? [sql`select value as n from facts where name = 'papers'`, sql`select id from papers order by date desc, id desc ${paging}`]
      : [
          sql`select count(*) as n from titles where titles match ${holds(words)}`,
          sql`select ref as id from titles where titles match ${holds(words)} order by rowid ${paging}`,
        ];
  const counted = (await sql<{ n: number }>`${count}`.execute(db)).rows[0];
  const found = await sql<PaperSummary>`
    select id, title, date, (select count(*) from rows where rows.paper_id = papers.id) as rows
    from papers where id in (${ids}) order by date desc, id desc`.execute(db);
  return { total: Number(counted?.n ?? 0), items: found.rows };
}

/** What a query asks of an index; null where it has no words. */
export const matchOf = (q: string): string | null => {
  const words = wordsOf(q);
  return words.length === 0 ? null : holds(words);
};

/** The words of a query, at most eight; signs of the index's own language are no words. */
const wordsOf = (q: string): string[] => (q.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
/** All words, each as the beginning of one. */
const holds = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(" ");
