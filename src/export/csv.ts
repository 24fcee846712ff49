import { stringify } from "csv-stringify/sync";

/** Text that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
/** An arXiv id looks like a number, and a spreadsheet would drop its last zero. */
const NUMBER_LIKE_ID = /^\d{4}\.\d{4,5}$/;

const disarm = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Lists joined, empty for null, numbers bare, text disarmed. */
function cell(value: unknown): string | number {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return disarm(value.join("; "));
  const text = String(value);
  return NUMBER_LIKE_ID.test(text) ? `arXiv:${text}` : disarm(text);
}

const OPTIONS = { record_delimiter: "\r\n", cast: { number: String } } as const;

/** RFC 4180: the header line. */
export const csvHeader = (columns: readonly string[]): string => stringify([columns.map(disarm)], OPTIONS);
/** RFC 4180: one line a record. */
export const csvLines = (columns: readonly string[], records: readonly object[]): string =>
  stringify(
    records.map((record) => columns.map((name) => cell((record as Record<string, unknown>)[name]))),
    OPTIONS,
  );
