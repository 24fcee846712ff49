import type { Row } from "../schema.js";
import { csvHeader, csvRows } from "./csv.js";

export const FORMATS = ["csv", "ndjson", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const CONTENT_TYPES: Record<Format, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** Writes pages of rows in a format, piece by piece, so that any number of them streams in bounded memory. */
export async function* write(pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>, format: Format): AsyncGenerator<string> {
  if (format === "csv") yield csvHeader();
  if (format === "json") yield "[";
  let first = true;
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    if (format === "csv") yield csvRows(rows);
    else if (format === "ndjson") yield rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    else yield (first ? "\n" : ",\n") + rows.map((row) => JSON.stringify(row)).join(",\n");
    first = false;
    // a long export leaves the loop to others between two pages
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (format === "json") yield "\n]\n";
}
