import { type Kysely, sql } from "kysely";
import { benchmarks, nameKey } from "../../vocabulary.js";
import { slugOf } from "../slug.js";
import type { Hit, Page, PaperSummary } from "../store.js";
import { PAGE_SIZE } from "../store.js";
import type { BoardRecord, Tables } from "./tables.js";

/*
 * One full-text index over all names and titles. Each kind has a range of row ids, and stands in it by size, the largest
 * first, so that the first matches of a kind are its most reported ones and no match is scored.
 */

type Kind = Hit["kind"];
const RANGE = 1_000_000_000;
const KINDS: readonly Kind[] = ["benchmark", "task", "system", "paper"];
const firstOf = (kind: Kind): number => KINDS.indexOf(kind) * RANGE;

/** Writes the index anew. */
export async function indexNames(db: Kysely<Tables>, boards: readonly BoardRecord[]): Promise<void> {
  await sql`delete from search`.execute(db);
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
  await sql`insert into search (rowid, title, also, kind, ref, size)
    select ${firstOf("paper")} + row_number() over (order by date desc, id desc), title, '', 'paper', id, 1 from papers`.execute(db);
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
    await sql`insert into search (rowid, title, also, kind, ref, size) values (${++rowid}, ${title}, ${also}, ${kind}, ${ref}, ${size})`.execute(db);
}

/** The other ways in which a benchmark is written, each with and without its separators. */
const spellings = (name: string): string => [nameKey(name), ...(benchmarks.get(name)?.aliases ?? []).flatMap((a) => [a, nameKey(a)])].join(" ");

/** Names and titles that hold all words, at most so many of a kind; those that begin with the words stand first, then the larger. */
export async function search(db: Kysely<Tables>, q: string, most: number): Promise<Hit[]> {
  const words = wordsOf(q);
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  for (const kind of KINDS) {
    const first = await matches(db, kind, `title : ^ "${words.join(" ")}" *`, most);
    const others = first.length < most ? await matches(db, kind, holds(words), most) : [];
    const seen = new Set(first.map((hit) => hit.ref));
    hits.push(...[...first, ...others.filter((hit) => !seen.has(hit.ref))].slice(0, most));
  }
  return hits;
}

async function matches(db: Kysely<Tables>, kind: Kind, match: string, most: number): Promise<readonly Hit[]> {
  const first = firstOf(kind);
  const found = await sql<Hit>`
    select kind, title, ref, size from search where search match ${match} and rowid > ${first} and rowid < ${first + RANGE} order by rowid limit ${most}`.execute(
    db,
  );
  return found.rows;
}

/** Papers by date, the newest first; with words, those whose title holds them all. */
export async function papers(db: Kysely<Tables>, q: string, page: number): Promise<Page<PaperSummary>> {
  const rows = sql`(select count(*) from rows where rows.paper_id = papers.id) as rows`;
  const offset = sql`limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
  const words = wordsOf(q);
  if (words.length === 0) {
    const total = (await db.selectFrom("facts").select("value").where("name", "=", "papers").executeTakeFirst())?.value ?? 0;
    const found = await sql<PaperSummary>`select id, title, date, ${rows} from papers order by date desc, id desc ${offset}`.execute(db);
    return { total, items: found.rows };
  }
  const where = sql`search match ${holds(words)} and search.rowid > ${firstOf("paper")}`;
  const counted = await sql<{ n: number }>`select count(*) as n from search where ${where}`.execute(db);
  const found = await sql<PaperSummary>`
    select papers.id, papers.title, papers.date, ${rows} from search join papers on papers.id = search.ref where ${where} order by search.rowid ${offset}`.execute(
    db,
  );
  return { total: Number(counted.rows[0]?.n ?? 0), items: found.rows };
}

/** The words of a query, at most eight; signs of the index's own language are no words. */
const wordsOf = (q: string): string[] => (q.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
/** All words, each as the beginning of one. */
const holds = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(" ");
