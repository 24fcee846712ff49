import { COLUMNS } from "../schema.js";
import { csvHeader, csvLines } from "./csv.js";

export const FORMATS = ["csv", "ndjson", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const CONTENT_TYPES: Record<Format, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
  json: "application/json; charset=utf-8",
};

type Pages = AsyncIterable<readonly object[]> | Iterable<readonly object[]>;

/** Writes pages of records in a format, piece by piece, so that any number of them streams in bounded memory; rows unless other columns are named. */
export async function* write(pages: Pages, format: Format, columns: readonly string[] = COLUMNS): AsyncGenerator<string> {
  if (format === "csv") yield csvHeader(columns);
  if (format === "json") yield "[";
  let first = true;
  for await (const records of pages) {
    if (records.length === 0) continue;
    if (format === "csv") yield csvLines(columns, records);
    else if (format === "ndjson") yield records.map((record) => `${JSON.stringify(record)}\n`).join("");
    else yield (first ? "\n" : ",\n") + records.map((record) => JSON.stringify(record)).join(",\n");
    first = false;
    // a long export leaves the loop to others between two pages
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (format === "json") yield "\n]\n";
}
