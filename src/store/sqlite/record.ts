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

/** A column of a row, from `rows` and `papers`, as JSON has it. */
function jsonOf(name: keyof Row): string {
  if (OF_PAPER[name]) return `papers.${OF_PAPER[name]}`;
  if (LISTS.includes(name)) return `json(rows.${name})`;
  return TRUTHS.includes(name) ? `json(iif(rows.${name}, 'true', iif(rows.${name} is null, 'null', 'false')))` : `rows."${name}"`;
}

/**
 * A row as one JSON value, its columns in the order of the contract. SQLite writes it faster than its columns could be
 * taken over one at a time.
 */
export const rowJson = (columns: readonly (keyof Row)[] = COLUMNS): RawBuilder<string> =>
  sql.raw(`json_object(${columns.map((name) => `'${name}', ${jsonOf(name)}`).join(", ")})`);

export function toPaperRecord({ sources: _sources, ...paper }: Paper, numbersRead: number): Tables["papers"] {
  return { ...paper, numbers_read: numbersRead, links: JSON.stringify(paper.links), categories: JSON.stringify(paper.categories) };
}

export function fromPaperRecord({ numbers_read: _read, ...record }: Tables["papers"], sources: Paper["sources"]): Paper {
  return { ...record, links: JSON.parse(record.links), categories: JSON.parse(record.categories), sources };
}
