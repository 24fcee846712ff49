import { pathToFileURL } from "node:url";
import { ALL_FINDINGS, among, findingCalled, isFinding } from "../audit/all.js";
import { detailIn, FINDING_COLUMNS, type FoundFinding, findingRecord } from "../audit/found.js";
import { write } from "../export/formats.js";
import { type Place, toSarif } from "../export/sarif.js";
import { extract } from "../extract.js";
import { findDocuments, readDocument, UnreadableDocument } from "../ingest/document.js";
import type { Paper } from "../schema.js";
import { openSqliteStore } from "../store/sqlite/sqlite-store.js";
import type { AnyFlag, AuditCounts, Ledger, Store } from "../store/store.js";
import { complain, print } from "./output.js";
import { UserError } from "./user-error.js";

export const AUDIT_FORMATS = ["text", "markdown", "json", "sarif", "csv"] as const;
interface AuditOptions {
  readonly db: string;
  readonly format: (typeof AUDIT_FORMATS)[number];
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

interface Report {
  readonly counts: AuditCounts;
  readonly ledger: Ledger;
  readonly findings: AsyncIterable<readonly FoundFinding[]>;
  readonly place: (found: FoundFinding) => Place["file"];
  readonly isLeftOut: (flag: AnyFlag) => boolean;
  readonly version: string;
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

const messageOf = (found: FoundFinding): string => {
  const { label, meaning } = findingCalled(found.flag);
  const detail = detailIn(found);
  return `${label}: ${meaning}${detail === "" ? "" : ` (${detail})`}`;
};
const quoteOf = ({ evidence, text, row }: FoundFinding): string => (row === null && text !== "" ? text : evidence).replace(/\s+/g, " ").trim();

const AMONG = { rows: "results", gains: "gains", papers: "papers" } as const;
/** Each finding that was made, how often and among how many. */
const summaryOf = ({ counts, isLeftOut }: Report) =>
  ALL_FINDINGS.filter(({ name }) => !isLeftOut(name))
    .map(({ name, label }) => ({ name, label, n: counts.findings.get(name) ?? 0, of: counts[among(name)], among: AMONG[among(name)] }))
    .filter(({ n }) => n > 0);
const numbersOf = ({ counts, ledger }: Report): string => {
  const lost = ledger.leftOut.get("unresolved") ?? 0;
  const left = [...ledger.leftOut.values()].reduce((sum, n) => sum + n, 0) - lost;
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;
  return `${count(counts.papers, "paper")}, ${count(counts.rows, "result")}; numbers: ${ledger.read} read, ${left} left out, ${lost} not understood`;
};

const WRITERS: Record<AuditOptions["format"], (report: Report) => AsyncIterable<string>> = {
  async *text(report) {
    let paper = "";
    for await (const page of report.findings)
      for (const found of page) {
        if (found.paper_id !== paper) yield `${paper === "" ? "" : "\n"}${found.paper_id}  ${found.paper_title}\n`;
        paper = found.paper_id;
        const { label } = findingCalled(found.flag);
        const place = report.place(found);
        const at = place?.column ? `${place.line}:${place.column} ` : "";
        const quote = quoteOf(found);
        const detail = detailIn(found);
        yield `  ${at}${label}${detail === "" ? "" : ` (${detail})`}${quote === "" ? "" : `\n      ${quote}`}\n`;
      }
    yield `${paper === "" ? "nothing was found\n" : ""}\n`;
    for (const { label, n, of, among } of summaryOf(report)) yield `${String(n).padStart(7)}  ${label.padEnd(32)} of ${of} ${among}\n`;
    yield `${numbersOf(report)}\n`;
  },
  async *markdown(report) {
    yield "# Audit\n\n| Finding | Found | Among |\n| --- | ---: | --- |\n";
    for (const { label, n, of, among } of summaryOf(report)) yield `| ${label} | ${n} | ${of} ${among} |\n`;
    yield `\n${numbersOf(report)}.\n`;
    let paper = "";
    for await (const page of report.findings)
      for (const found of page) {
        if (found.paper_id !== paper) yield `\n## ${plain(found.paper_title)}\n\n`;
        paper = found.paper_id;
        const quote = quoteOf(found);
        yield `- **${findingCalled(found.flag).label}**${detailIn(found) === "" ? "" : ` (${detailIn(found)})`}${quote === "" ? "" : `: ${plain(quote)}`}\n`;
      }
  },
  async *json(report) {
    const { counts, ledger } = report;
    const head = {
      papers: counts.papers,
      results: counts.rows,
      gains: counts.gains,
      numbers: { read: ledger.read, left_out: Object.fromEntries(ledger.leftOut) },
      counts: Object.fromEntries(summaryOf(report).map(({ name, n }) => [name, n])),
    };
    yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "findings": `;
    yield* write(recordsOf(report), "json");
    yield "}\n";
  },
  async *sarif(report) {
    const places: Place[] = [];
    for await (const page of report.findings)
      for (const found of page) {
        const quote = quoteOf(found);
        places.push({
          rule: found.flag,
          message: `${messageOf(found)}${quote === "" ? "" : ` — ${quote}`}`,
          paper: { id: found.paper_id, title: found.paper_title },
          file: report.place(found),
        });
      }
    yield `${JSON.stringify(toSarif(report.version, ALL_FINDINGS, places), null, 2)}\n`;
  },
  csv: (report) => write(recordsOf(report), "csv", FINDING_COLUMNS),
};

async function* recordsOf({ findings }: Report) {
  for await (const page of findings) yield page.map(findingRecord);
}
/** Text whose signs mean nothing to Markdown. */
const plain = (text: string): string => text.replace(/([\\`*_<>[\]|#])/g, "\\$1");
