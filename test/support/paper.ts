import { extract } from "../../src/extract.js";
import { titleId } from "../../src/ingest/paper.js";
import type { Paper, Row } from "../../src/schema.js";

/** A paper with nothing but what a test says of it. */
export const paper = (given: Partial<Paper> & { readonly abstract: string }): Paper => {
  const title = given.title ?? "A Paper";
  return { id: titleId(title), title, date: null, url: null, links: [], categories: [], authors: null, votes: null, sources: [], ...given };
};

export const rowsOf = (abstract: string, title = "A Paper"): Row[] => extract(paper({ abstract, title })).rows;

/** What a way of writing is expected to say: the fields that are not null, false or empty. */
export type Expected = Partial<
  Pick<
    Row,
    | "score"
    | "score_high"
    | "baseline_score"
    | "delta"
    | "delta_high"
    | "delta_kind"
    | "unit"
    | "bound"
    | "benchmark"
    | "metric"
    | "system"
    | "baseline_system"
    | "average"
    | "average_over"
    | "kind"
  >
>;

const FIELDS = [
  "score",
  "score_high",
  "baseline_score",
  "delta",
  "delta_high",
  "delta_kind",
  "unit",
  "bound",
  "benchmark",
  "metric",
  "system",
  "baseline_system",
  "average",
  "average_over",
  "kind",
] as const;

/** A row's telling fields: all of the above but those that say nothing (null, false, empty, "exact", "result"). */
export function telling(row: Row): Expected {
  const entries = FIELDS.map((name) => [name, row[name]] as const);
  const says = ([, value]: readonly [string, unknown]) =>
    value !== null && value !== false && value !== "exact" && value !== "result" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(entries.filter(says)) as Expected;
}
