import type { Child, FC } from "hono/jsx";
import type { Row, Unread } from "../../schema.js";

interface EvidenceProps {
  readonly abstract: string;
  /** In the order of their table, which numbers them from 1. */
  readonly rows: readonly Row[];
  readonly unread: readonly Unread[];
}

/** An abstract with each claim marked in place and linked to its row, and each number that became no row underlined. */
export const Evidence: FC<EvidenceProps> = ({ abstract, rows, unread }) => {
  const parts: Child[] = [];
  let at = 0;
  for (const mark of marksOf(rows)) {
    parts.push(...plain(abstract, at, mark.start, unread), <Mark mark={mark} text={abstract.slice(mark.start, mark.end)} />);
    at = mark.end;
  }
  parts.push(...plain(abstract, at, abstract.length, unread));
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

/** A stretch without claims; its numbers say why they are none. */
function plain(abstract: string, from: number, to: number, unread: readonly Unread[]): Child[] {
  const parts: Child[] = [];
  let at = from;
  for (const { start, end, reason } of unread) {
    if (start < at || end > to) continue;
    parts.push(
      abstract.slice(at, start),
      <span class="seen" title={`left out: ${reason}`}>
        {abstract.slice(start, end)}
      </span>,
    );
    at = end;
  }
  parts.push(abstract.slice(at, to));
  return parts;
}
