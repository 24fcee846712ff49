import type { Child, FC } from "hono/jsx";
import type { PaperFinding, Row, Unread } from "../../schema.js";
import * as format from "./format.js";

interface EvidenceProps {
  readonly abstract: string;
  /** In the order of their table, which numbers them from 1. */
  readonly rows: readonly Row[];
  readonly unread: readonly Unread[];
  /** Claims without a number are marked, too. */
  readonly findings: readonly PaperFinding[];
}

/** An abstract with each claim marked in place and linked to its row, and each number that became no row underlined. */
export const Evidence: FC<EvidenceProps> = ({ abstract, rows, unread, findings }) => {
  const seen: Seen[] = [
    ...unread.map(({ start, end, reason }) => ({ start, end, title: `left out: ${reason}` })),
    ...findings.filter((f) => f.text !== "").map(({ start, end, flag }) => ({ start, end, title: format.flag(flag) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Child[] = [];
  let at = 0;
  for (const mark of marksOf(rows)) {
    parts.push(...plain(abstract, at, mark.start, seen), <Mark mark={mark} text={abstract.slice(mark.start, mark.end)} />);
    at = mark.end;
  }
  parts.push(...plain(abstract, at, abstract.length, seen));
  return <p class="abstract">{parts}</p>;
};

interface MarkSpan {
  readonly start: number;
  end: number;
  readonly rows: { readonly row: Row; readonly place: number }[];
}

/** Rows of one span share its mark; spans that overlap become one. */
function marksOf(rows: readonly Row[]): MarkSpan[] {
  const marks: MarkSpan[] = [];
  const sorted = rows.map((row, i) => ({ row, place: i + 1 })).sort((a, b) => a.row.start - b.row.start || a.row.end - b.row.end);
  for (const numbered of sorted) {
    const { start, end } = numbered.row;
    const last = marks.at(-1);
    if (last && start < last.end) {
      last.rows.push(numbered);
      last.end = Math.max(last.end, end);
    } else marks.push({ start, end, rows: [numbered] });
  }
  return marks;
}

const Mark: FC<{ mark: MarkSpan; text: string }> = ({ mark: { rows }, text }) => (
  <mark>
    {rows.map(({ row }) => (
      <span id={`row-${row.row_id}`} class="anchor"></span>
    ))}
    {text}
    <sup>
      {rows.map(({ row, place }) => (
        <a href={`#result-${row.row_id}`} aria-label={`result ${place}`}>
          {place}
        </a>
      ))}
    </sup>
  </mark>
);

interface Seen {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** A stretch without results: its numbers say why they are none, its claims that they have no number. */
function plain(abstract: string, from: number, to: number, seen: readonly Seen[]): Child[] {
  const parts: Child[] = [];
  let at = from;
  for (const { start, end, title } of seen) {
    if (start < at || end > to) continue;
    parts.push(
      abstract.slice(at, start),
      <span class="seen" title={title}>
        {abstract.slice(start, end)}
      </span>,
    );
    at = end;
  }
  parts.push(abstract.slice(at, to));
  return parts;
}
