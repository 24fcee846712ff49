import type { Paper } from "../schema.js";
import type { Line } from "./lines.js";
import { type Entry, linksIn, titleId } from "./paper.js";

/*
 * A saved "Daily Papers" search page: page chrome, a page date, then papers as title, blank line, abstract and, on some pages,
 * a trailer: an authors line or an organisation, a lone "·", and a date with the votes.
 */

interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}
interface Trailer {
  readonly authors: string | null;
  readonly month: string;
  readonly day: string;
  readonly year: number | null;
  readonly votes: number | null;
}

const CHROME = /^(?:new|Get trending papers.*|Subscribe|Daily Papers|by\s?AK and the research community)$/;
const PAGE_DATE = /^[A-Z][a-z]{2} \d{1,2}$/;
const DATE = /^(?<month>[A-Z][a-z]{2}) (?<day>\d{1,2})(?:, (?<year>\d{4}))?(?: (?<votes>\d+))?$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Whether a document's first lines are those of such a page. */
export const isDailyPapers = (head: readonly string[]): boolean => head.some((line) => line.trim() === "Daily Papers");

export async function* readDailyPapers(lines: AsyncIterable<Line>, document: string): AsyncGenerator<Entry> {
  const blocks: Block[] = [];
  let open: { line: number; lines: string[] } | null = null;
  for await (const { number, text, valid } of lines) {
    if (!valid) yield { problem: { document, line: number, message: "these bytes are not UTF-8; the line is read with the bad ones replaced" } };
    if (text.trim() === "") open = null;
    else if (open) open.lines.push(text.trim());
    else {
      open = { line: number, lines: [text.trim()] };
      blocks.push(open);
    }
  }
  yield* papersOf(blocks, document);
}

function* papersOf(blocks: readonly Block[], document: string): Generator<Entry> {
  const entries: { title: string; abstract: string; trailer: Trailer | null; line: number }[] = [];
  const body = blocks.filter((b) => !b.lines.every((l) => CHROME.test(l)));
  const first = PAGE_DATE.test(body[0]?.lines[0] ?? "") ? 1 : 0;
  for (let i = first; i < body.length; ) {
    const title = body[i] as Block;
    const abstract = body[i + 1];
    if (!abstract || trailerOf(abstract)) {
      yield { problem: { document, line: title.line, message: `"${title.lines.join(" ").slice(0, 60)}" has no abstract` } };
      i += abstract ? 2 : 1;
      continue;
    }
    const next = body[i + 2];
    const trailer = next ? trailerOf(next) : null;
    entries.push({ title: title.lines.join(" "), abstract: abstract.lines.join(" "), trailer, line: title.line });
    i += trailer ? 3 : 2;
  }
  // Such a page prints the year of every paper but those of the year it was saved in.
  const years = entries.flatMap((e) => e.trailer?.year ?? []);
  const pageYear = years.length > 0 ? Math.max(...years) + 1 : null;
  for (const [position, { title, abstract, trailer, line }] of entries.entries()) {
    const paper: Paper = {
      id: titleId(title),
      title,
      abstract,
      date: dateOf(trailer, pageYear),
      url: null,
      links: linksIn(abstract),
      categories: [],
      authors: trailer?.authors ?? null,
      votes: trailer?.votes ?? null,
      sources: [{ document, position }],
    };
    yield { paper, line };
  }
}

function trailerOf({ lines }: Block): Trailer | null {
  const dot = lines.indexOf("·");
  if (dot < 0 || dot > 1) return null;
  const date = DATE.exec(lines[dot + 1] ?? "")?.groups;
  if (!date?.["month"] || !date["day"] || !MONTHS.includes(date["month"])) return null;
  return {
    authors: dot === 1 ? (lines[0]?.replace(/^•\s*/, "") ?? null) : null,
    month: date["month"],
    day: date["day"],
    year: date["year"] ? Number(date["year"]) : null,
    votes: date["votes"] ? Number(date["votes"]) : null,
  };
}

function dateOf(trailer: Trailer | null, pageYear: number | null): string | null {
  const year = trailer?.year ?? pageYear;
  if (!trailer || year === null) return null;
  const month = String(MONTHS.indexOf(trailer.month) + 1).padStart(2, "0");
  return `${year}-${month}-${trailer.day.padStart(2, "0")}`;
}
