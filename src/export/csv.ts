import { stringify } from "csv-stringify/sync";
import { COLUMNS, type Row } from "../schema.js";

/** Text that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
/** An arXiv id looks like a number, and a spreadsheet would drop its last zero. */
const NUMBER_LIKE_ID = /^\d{4}\.\d{4,5}$/;

const disarm = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A row's cells: lists joined, empty for null, numbers bare, text disarmed. */
function cells(row: Row): (string | number)[] {
  return COLUMNS.map((name) => {
    const value = row[name];
    if (value === null) return "";
    if (typeof value === "number") return value;
    if (typeof value === "boolean") return String(value);
    if (Array.isArray(value)) return disarm(value.join("; "));
    if (name === "paper_id" && NUMBER_LIKE_ID.test(value)) return `arXiv:${value}`;
    return disarm(value);
  });
}

const OPTIONS = { record_delimiter: "\r\n", cast: { number: String } } as const;

/** RFC 4180: the header line. */
export const csvHeader = (): string => stringify([[...COLUMNS]], OPTIONS);
/** RFC 4180: one line a row. */
export const csvRows = (rows: readonly Row[]): string => stringify(rows.map(cells), OPTIONS);
