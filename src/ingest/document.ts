import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { isDailyPapers, readDailyPapers } from "./daily-papers.js";
import { isJsonLines, readJsonLines } from "./json-lines.js";
import { type Line, readLines } from "./lines.js";
import type { Entry } from "./paper.js";
import { readPlainText } from "./plain-text.js";

/** A document that cannot be read at all; the message is for the user. */
export class UnreadableDocument extends Error {}

const READERS = [
  { detects: isDailyPapers, read: readDailyPapers },
  { detects: isJsonLines, read: readJsonLines },
] as const;
/** Lines looked at to tell what a document is. */
const HEAD = 20;

/** The documents that a path means: itself, or the .txt, .jsonl and .ndjson files of a folder, by name. */
export async function findDocuments(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UnreadableDocument(`${path}: no such file or folder`);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(?:txt|jsonl|ndjson)$/.test(name)).sort();
  if (names.length === 0) throw new UnreadableDocument(`${path}: this folder holds no document (.txt, .jsonl or .ndjson)`);
  return names.map((name) => join(path, name));
}

/** Reads a document's papers and problems as a stream; `-` is standard input. With `plain`, any other text is one abstract. */
export async function* readDocument(path: string, { plain = false } = {}): AsyncGenerator<Entry> {
  const name = documentName(path);
  const stream: AsyncIterable<Uint8Array> = path === "-" ? process.stdin : createReadStream(path);
  yield* readStream(stream, name, path === "-" ? name : path, plain);
}

/** What a document is called in the store: its path from here, or its bare name where it lies elsewhere. */
export function documentName(path: string): string {
  if (path === "-") return "standard input";
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith("..") ? basename(path) : fromHere;
}

export async function* readStream(stream: AsyncIterable<Uint8Array>, name: string, path = name, plain = false): AsyncGenerator<Entry> {
  const lines = readLines(stream)[Symbol.asyncIterator]();
  const head: Line[] = [];
  try {
    while (head.length < HEAD) {
      const { value, done } = await lines.next();
      if (done) break;
      head.push(value);
      if (head.length === 1 && value.text.trim().startsWith("{")) break;
    }
  } catch (error) {
    throw new UnreadableDocument(`${path}: ${reason(error)}`);
  }
  const texts = head.map((l) => l.text);
  if (texts.every((t) => t.trim() === "")) throw new UnreadableDocument(`${path}: this file is empty`);
  if (texts.some((t) => t.includes("\0"))) throw new UnreadableDocument(`${path}: this is a binary file, not text`);
  const reader = READERS.find((r) => r.detects(texts));
  if (!reader && plain) {
    yield* readPlainText(chain(head, lines), name);
    return;
  }
  if (!reader) {
    const bad = head.find((l) => !l.valid);
    throw new UnreadableDocument(
      bad ? `${path}:${bad.number}: these bytes are not UTF-8` : `${path}: neither a saved Daily Papers page nor JSON Lines of papers`,
    );
  }
  yield* reader.read(chain(head, lines), name);
}

async function* chain(head: readonly Line[], rest: AsyncIterator<Line>): AsyncGenerator<Line> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EISDIR") return "this is a folder, not a file";
  if (code === "EACCES") return "may not be read (permission denied)";
  return error instanceof Error ? error.message : String(error);
}
