import { type RawBuilder, sql } from "kysely";
import { COLUMNS, type Paper, type Row } from "../../schema.js";
import { slugOf } from "../slug.js";
import type { RowRecord, Tables } from "./tables.js";

const bit = (value: boolean): number => (value ? 1 : 0);

/** A row as the table holds it. */
export function toRecord(row: Row): RowRecord {
  const { paper_title: _title, paper_date: _date, paper_url: _url, ...rest } = row;
  return {
    ...rest,
    slug: row.benchmark === null ? null : slugOf(row.benchmark),
    benchmark_known: bit(row.benchmark_known),
    average: bit(row.average),
    higher_is_better: row.higher_is_better === null ? null : bit(row.higher_is_better),
    average_over: JSON.stringify(row.average_over),
    flags: JSON.stringify(row.flags),
  };
}

const OF_PAPER: Partial<Record<keyof Row, string>> = { paper_title: "title", paper_date: "date", paper_url: "url" };
const TRUTHS: readonly (keyof Row)[] = ["benchmark_known", "average", "higher_is_better"];
const LISTS: readonly (keyof Row)[] = ["average_over", "flags"];

/** A column of a row, from `rows` and `papers`. */
const columnOf = (name: keyof Row): string => (OF_PAPER[name] ? `papers.${OF_PAPER[name]}` : LISTS.includes(name) ? `json(rows.${name})` : `rows."${name}"`);

/**
 * Columns of a row as one JSON list of their values: faster to take over than the columns one at a time, or than an object
 * that spells out their names for every row. `toRow` turns the list into the row.
 */
export function rowList<K extends keyof Row>(columns: readonly K[]): RowList<Pick<Row, K>> {
  const truths = columns.filter((name) => TRUTHS.includes(name));
  // copied for each row: four times as fast as adding one key after the other
  const empty = Object.fromEntries(columns.map((name) => [name, null])) as Record<K, unknown>;
  return {
    json: sql.raw(`json_array(${columns.map(columnOf).join(", ")})`),
    toRow: (values) => {
      const row = { ...empty };
      for (let i = 0; i < columns.length; i++) row[columns[i] as K] = values[i];
      for (const name of truths) row[name] = row[name] === null ? null : row[name] === 1;
      return row as Pick<Row, K>;
    },
  };
}
export interface RowList<R> {
  readonly json: RawBuilder<string>;
  readonly toRow: (values: readonly unknown[]) => R;
}
/** Rows with all their columns, in the order of the contract. */
export const WHOLE: RowList<Row> = rowList(COLUMNS);

export function toPaperRecord({ sources: _sources, ...paper }: Paper, numbersRead: number): Tables["papers"] {
  return { ...paper, numbers_read: numbersRead, links: JSON.stringify(paper.links), categories: JSON.stringify(paper.categories) };
}

export function fromPaperRecord({ numbers_read: _read, ...record }: Tables["papers"], sources: Paper["sources"]): Paper {
  return { ...record, links: JSON.parse(record.links), categories: JSON.parse(record.categories), sources };
}
