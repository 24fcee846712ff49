import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { extract } from "../extract.js";
import { documentName, findDocuments, readDocument, UnreadableDocument } from "../ingest/document.js";
import { readerDigest } from "../reader-digest.js";
import type { Paper } from "../schema.js";
import { openSqliteStore } from "../store/sqlite/sqlite-store.js";
import type { ImportResult, Store } from "../store/store.js";
import { complain } from "./output.js";

/** Reads documents into the store and says what it read. What cannot be read is reported, and the status is then 1. */
export async function importCommand(paths: readonly string[], { db }: { db: string }): Promise<void> {
  const started = performance.now();
  const store = await openSqliteStore(db);
  const total = { documents: 0, unchanged: 0, papers: 0, duplicates: 0, withResults: 0 };
  try {
    for (const path of paths) {
      for (const document of await documentsAt(path)) {
        const result = await importOne(store, document);
        if (result === "unreadable") continue;
        total.documents++;
        if (result === "unchanged") {
          total.unchanged++;
          continue;
        }
        total.papers += result.papers;
        total.duplicates += result.duplicates;
        total.withResults += result.withResults;
      }
    }
    const counts = await store.counts();
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    console.log(`documents   ${total.documents}${total.unchanged > 0 ? ` (${total.unchanged} unchanged, not read again)` : ""}`);
    if (total.papers > 0) {
      console.log(`papers read ${total.papers}, of them ${total.duplicates} duplicates`);
      console.log(`abstracts   ${total.withResults} read with results`);
    }
    console.log(`the store   ${counts.papers} papers, ${counts.rows} rows, ${counts.benchmarks} benchmarks`);
    console.log(`time taken  ${seconds} s`);
  } finally {
    await store.close();
  }
}

async function documentsAt(path: string): Promise<string[]> {
  try {
    return await findDocuments(path);
  } catch (error) {
    return refuse(error, []);
  }
}

async function importOne(store: Store, path: string): Promise<ImportResult | "unchanged" | "unreadable"> {
  const name = documentName(path);
  try {
    const digest = await digestOf(path);
    if (await store.hasDocument(name, digest)) return "unchanged";
    let problems = false;
    async function* papers(): AsyncGenerator<Paper> {
      for await (const entry of readDocument(path)) {
        if ("paper" in entry) yield entry.paper;
        else {
          complain(entry.problem.document, entry.problem.line, entry.problem.message);
          process.exitCode = 1;
          problems = true;
        }
      }
    }
    // A document with faults is read again next time, so that its faults are said again.
    return await store.importDocument(name, () => (problems ? "" : digest), papers(), extract);
  } catch (error) {
    return refuse(error, "unreadable");
  }
}

function refuse<T>(error: unknown, result: T): T {
  if (!(error instanceof UnreadableDocument)) throw error;
  console.error(`claimboard: ${error.message}`);
  process.exitCode = 1;
  return result;
}

/** Of the document's bytes and of what reads them: either one changed, it is read again. */
async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256").update(readerDigest());
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch {
    throw new UnreadableDocument(`${path}: no such file or folder`);
  }
  return hash.digest("hex");
}
