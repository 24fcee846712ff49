import { type Kysely, type RawBuilder, sql } from "kysely";
import { type BoardEntry, LISTED, type ListedRow } from "../store.js";
import { type RowList, rowList } from "./record.js";
import type { Tables } from "./tables.js";

/** Rows as lists show them. */
export const SHORT: RowList<ListedRow> = rowList(LISTED);
export const JOINS = sql`join rows on rows.row_id = e.row_id join papers on papers.id = rows.paper_id`;

/** An entry as the list of its values: shorter than an object that spells out their names. */
export type EntryList = readonly [
  reported: 0 | 1,
  system: string | null,
  systemSlug: string | null,
  score: number | null,
  ranked: number | null,
  row: readonly unknown[],
];

/** Entries with their rows, as one JSON text: faster than a value at a time. */
export async function listed(db: Kysely<Tables>, { json }: RowList<ListedRow>, order: RawBuilder<unknown>, from: RawBuilder<unknown>): Promise<EntryList[]> {
  const found = await sql<{ json: string }>`
    select json_group_array(json_array(e.reported, e.system, e.system_slug, e.value, e.ranked, ${json}) order by ${order}) as json from ${from} ${JOINS}`.execute(
    db,
  );
  return JSON.parse(found.rows[0]?.json ?? "[]");
}

export function toEntry<R extends ListedRow>(
  [reported, system, systemSlug, score, ranked, values]: EntryList,
  rows: RowList<R>,
  rank: number | null = null,
): BoardEntry<R> {
  const row = rows.toRow(values);
  const comparable = ranked === null ? score : row.higher_is_better ? ranked : -ranked;
  return { row, reported: reported === 1, system, systemSlug, score, comparable, rank };
}

/** What was known at the end of a date, however exact it is; what has no date was not. */
export const known = (asOf: string): RawBuilder<unknown> => (asOf === "" ? sql`` : sql`and e.date <= ${`${asOf}~`}`);

export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, "\\$&");
