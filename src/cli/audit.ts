import { pathToFileURL } from "node:url";
import { ALL_FINDINGS, isFinding } from "../audit/all.js";
import type { FoundFinding } from "../audit/found.js";
import type { Place } from "../export/sarif.js";
import { extract } from "../extract.js";
import { findDocuments, readDocument, UnreadableDocument } from "../ingest/document.js";
import type { Paper } from "../schema.js";
import { openSqliteStore } from "../store/sqlite/sqlite-store.js";
import type { AnyFlag, Store } from "../store/store.js";
import type { AuditFormat } from "./audit-formats.js";
import { type Report, WRITERS } from "./audit-report.js";
import { complain, print } from "./output.js";
import { UserError } from "./user-error.js";

interface AuditOptions {
  readonly db: string;
  readonly format: AuditFormat;
  readonly failOn: readonly AnyFlag[];
  readonly version: string;
}

/** Where a paper was read: its document, and the line where its record, or the text itself, begins. */
interface Origin {
  readonly document: string;
  readonly line: number;
  /** The text, where the document is nothing else. */
  readonly text: string | null;
}

/** Status where something that was to fail is found, and where a file cannot be read. */
const FOUND = 1;
const UNREADABLE = 2;

/** The findings of `--fail-on`, by name. */
export function parseFlags(text: string): AnyFlag[] {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const unknown = names.filter((name) => !isFinding(name));
  if (names.length === 0 || unknown.length > 0)
    throw new UserError(`"${unknown[0] ?? text}" is no finding; there are ${ALL_FINDINGS.map((f) => f.name).join(", ")}`, UNREADABLE);
  return names as AnyFlag[];
}

/** Writes what the audit finds in some files, or in the store, to standard output. */
export async function auditCommand(files: readonly string[], { db, format, failOn, version }: AuditOptions): Promise<void> {
  const origins = new Map<string, Origin>();
  const store = files.length > 0 ? await readFiles(files, origins) : await openSqliteStore(db, { readonly: true });
  try {
    if (files.length > 0 && (await store.counts()).papers === 0) return;
    const report: Report = {
      counts: await store.audit(""),
      ledger: await store.ledger({ slug: "*", asOf: "" }),
      // that no other paper reports a system says nothing of a few files
      findings: files.length > 0 ? without("self_only", store.allFindings()) : store.allFindings(),
      place: (found) => placeOf(found, origins.get(found.paper_id)),
      isLeftOut: (flag) => files.length > 0 && flag === "self_only",
      version,
    };
    for await (const piece of WRITERS[format](report)) await print(piece);
    const failed = failOn.filter((flag) => !report.isLeftOut(flag) && (report.counts.findings.get(flag) ?? 0) > 0);
    if (failed.length > 0) {
      console.error(`claimboard: found ${failed.map((flag) => `${flag} (${report.counts.findings.get(flag)})`).join(", ")}`);
      process.exitCode = Math.max(FOUND, Number(process.exitCode ?? 0));
    }
  } finally {
    await store.close();
  }
}

/** A store of these files alone, as long as the command runs. */
async function readFiles(paths: readonly string[], origins: Map<string, Origin>): Promise<Store> {
  const store = await openSqliteStore(":memory:");
  for (const path of paths) {
    try {
      for (const document of path === "-" ? [path] : await findDocuments(path)) await store.importDocument(document, () => "", read(document), extract);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      console.error(`claimboard: ${error.message}`);
      process.exitCode = UNREADABLE;
    }
  }
  return store;

  async function* read(path: string): AsyncGenerator<Paper> {
    for await (const entry of readDocument(path, { plain: true })) {
      if ("problem" in entry) {
        complain(entry.problem.document, entry.problem.line, entry.problem.message);
        process.exitCode = UNREADABLE;
        continue;
      }
      const { paper, line, isText } = entry;
      origins.set(paper.id, { document: path, line, text: isText ? paper.abstract : null });
      yield paper;
    }
  }
}

async function* without(flag: AnyFlag, pages: AsyncIterable<readonly FoundFinding[]>) {
  for await (const page of pages) yield page.filter((found) => found.flag !== flag);
}

function placeOf({ start, end }: FoundFinding, origin: Origin | undefined): Place["file"] {
  if (!origin) return null;
  const uri = origin.document === "-" ? "stdin" : encodeURI(origin.document.startsWith("/") ? pathToFileURL(origin.document).href : origin.document);
  if (origin.text === null) return { uri, line: origin.line };
  const [from, to] = [pointOf(origin.text, start), pointOf(origin.text, end)];
  return { uri, line: origin.line + from.line, column: from.column, endLine: origin.line + to.line, endColumn: to.column };
}
/** A line counted from 0 and a column from 1. */
function pointOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
