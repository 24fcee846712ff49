import { ALL_FINDINGS, AMONG, among, findingCalled } from "../audit/all.js";
import { detailIn, FINDING_COLUMNS, type FoundFinding, findingRecord } from "../audit/found.js";
import { type Ledger, sumsOf } from "../audit/ledger.js";
import { write } from "../export/formats.js";
import { type Place, toSarif } from "../export/sarif.js";
import type { AnyFlag, AuditCounts } from "../store/store.js";
import type { AuditFormat } from "./audit-formats.js";

/** What an audit found, and what its writers ask of it. */
export interface Report {
  readonly counts: AuditCounts;
  readonly ledger: Ledger;
  readonly findings: AsyncIterable<readonly FoundFinding[]>;
  readonly place: (found: FoundFinding) => Place["file"];
  readonly isLeftOut: (flag: AnyFlag) => boolean;
  readonly version: string;
}

const messageOf = (found: FoundFinding): string => {
  const { label, meaning } = findingCalled(found.flag);
  const detail = detailIn(found);
  return `${label}: ${meaning}${detail === "" ? "" : ` (${detail})`}`;
};
const quoteOf = ({ evidence, text, row }: FoundFinding): string => (row === null && text !== "" ? text : evidence).replace(/\s+/g, " ").trim();

/** Each finding that was made, how often and among how many. */
const summaryOf = ({ counts, isLeftOut }: Report) =>
  ALL_FINDINGS.filter(({ name }) => !isLeftOut(name))
    .map(({ name, label }) => ({ name, label, n: counts.findings.get(name) ?? 0, of: counts[among(name)], among: AMONG[among(name)] }))
    .filter(({ n }) => n > 0);
const numbersOf = ({ counts, ledger }: Report): string => {
  const { read, left, lost } = sumsOf(ledger);
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;
  return `${count(counts.papers, "paper")}, ${count(counts.rows, "result")}; numbers: ${read} read, ${left} left out, ${lost} not understood`;
};

/** How a report is written in each format, piece by piece. */
export const WRITERS: Record<AuditFormat, (report: Report) => AsyncIterable<string>> = {
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
