import { extract } from "../extract.js";
import { readDocument, UnreadableDocument } from "../ingest/document.js";
import { complain, print } from "./output.js";

/** Writes one row a line; what cannot be read is reported, the rest still written, and the status is then 1. */
export async function extractCommand(files: readonly string[], { unread = false }: { unread?: boolean }): Promise<void> {
  for (const file of files) {
    try {
      for await (const entry of readDocument(file)) {
        if ("problem" in entry) {
          complain(entry.problem.document, entry.problem.line, entry.problem.message);
          process.exitCode = 1;
          continue;
        }
        const found = extract(entry.paper);
        const records = unread ? found.unread() : found.rows;
        if (records.length > 0) await print(records.map((r) => `${JSON.stringify(r)}\n`).join(""));
      }
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      console.error(`claimboard: ${error.message}`);
      process.exitCode = 1;
    }
  }
}
