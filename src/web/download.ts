import type { Context } from "hono";
import { stream } from "hono/streaming";
import { CONTENT_TYPES, type Format, write } from "../export/formats.js";
import { toLatex, toMarkdown } from "../export/tables.js";

/** A table to take away: its columns as data, and as people read them. */
export interface Sheet<T> {
  readonly name: string;
  readonly columns: readonly string[];
  readonly record: (item: T) => object;
  readonly head: readonly string[];
  readonly cells: (item: T) => readonly string[];
}

/** The endings of a table's downloads, as a route's pattern. */
export const ENDINGS = "\\.(?:csv|json|ndjson|md|tex)";

/** A download's name and its ending. */
export function split(file: string): { readonly name: string; readonly ending: string } {
  const dot = file.lastIndexOf(".");
  return { name: file.slice(0, dot), ending: file.slice(dot + 1) };
}

type Pages<T> = AsyncIterable<readonly T[]> | readonly (readonly T[])[];

/** Sends a table, page by page, as its address ends. */
export async function download<T>(c: Context, ending: string, sheet: Sheet<T>, pages: Pages<T>) {
  if (ending === "md" || ending === "tex") {
    const cells: (readonly string[])[] = [];
    for await (const items of pages) cells.push(...items.map(sheet.cells));
    return c.text((ending === "md" ? toMarkdown : toLatex)(sheet.head, cells));
  }
  return send(c, sheet.name, ending as Format, write(records(sheet, pages), ending as Format, sheet.columns));
}

async function* records<T>({ record }: Sheet<T>, pages: Pages<T>) {
  for await (const items of pages) yield items.map(record);
}

/** Streams a file; what makes it stops when the reader goes away. */
export function send(c: Context, name: string, format: Format, pieces: AsyncIterable<string>) {
  c.header("Content-Type", CONTENT_TYPES[format]);
  c.header("Content-Disposition", `attachment; filename="${name.replace(/[^\w.-]+/g, "-")}.${format}"`);
  return stream(c, async (out) => {
    for await (const piece of pieces) {
      if (out.aborted) return;
      await out.write(piece);
    }
  });
}
