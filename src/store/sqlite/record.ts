import { type Paper, Row } from "../../schema.js";
import { slugOf } from "../slug.js";
import type { RowRecord, Tables } from "./tables.js";

const bit = (value: boolean): number => (value ? 1 : 0);
const truth = (value: number | null): boolean | null => (value === null ? null : value === 1);

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

export type JoinedRecord = RowRecord & { paper_title: string; paper_date: string | null; paper_url: string | null };

const COLUMNS = Object.keys(Row.shape) as (keyof Row)[];

/** A row of the table with what its paper says, in the order of the contract. */
export function fromRecord(record: JoinedRecord): Row {
  const row: Record<string, unknown> = {
    ...record,
    benchmark_known: record.benchmark_known === 1,
    average: record.average === 1,
    higher_is_better: truth(record.higher_is_better),
    average_over: JSON.parse(record.average_over),
    flags: JSON.parse(record.flags),
  };
  return Object.fromEntries(COLUMNS.map((name) => [name, row[name]])) as Row;
}

export function toPaperRecord({ sources: _sources, ...paper }: Paper): Tables["papers"] {
  return { ...paper, links: JSON.stringify(paper.links), categories: JSON.stringify(paper.categories) };
}

export function fromPaperRecord(record: Tables["papers"], sources: Paper["sources"]): Paper {
  return { ...record, links: JSON.parse(record.links), categories: JSON.parse(record.categories), sources };
}
