import { z } from "zod";
import { HttpUrl, IsoDate } from "../schema.js";
import type { Line } from "./lines.js";
import { type Entry, linksIn, titleId } from "./paper.js";

/*
 * JSON Lines of papers, one object a line: {id, title, abstract} with optional published or date, url, categories.
 * A snapshot of arXiv's metadata reads as it is.
 */

const OneLine = z.string().transform((text) => text.replace(/\s+/g, " ").trim());
const Day = z
  .string()
  .transform((text) => text.slice(0, 10))
  .pipe(IsoDate);
const Record = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]).optional(),
  title: OneLine,
  abstract: z.string(),
  published: Day.nullish(),
  date: Day.nullish(),
  update_date: Day.nullish(),
  url: HttpUrl.nullish(),
  categories: z.union([z.array(z.string()), z.string().transform((text) => text.split(/\s+/).filter(Boolean))]).nullish(),
  authors: z.union([OneLine, z.array(z.unknown()).transform(() => null)]).nullish(),
});

/** "2505.23404", "hep-th/9901001", with or without a version. */
const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;

export const isJsonLines = (head: readonly string[]): boolean =>
  head
    .find((line) => line.trim() !== "")
    ?.trim()
    .startsWith("{") ?? false;

/** Reads every line that it can; each broken one is a problem of its own. */
export async function* readJsonLines(lines: AsyncIterable<Line>, document: string): AsyncGenerator<Entry> {
  let position = 0;
  for await (const { number, text, valid } of lines) {
    if (text.trim() === "") continue;
    const problem = (message: string): Entry => ({ problem: { document, line: number, message } });
    if (!valid) {
      yield problem("these bytes are not UTF-8");
      continue;
    }
    const parsed = parseJson(text);
    if (parsed === undefined) {
      yield problem("this line is not JSON");
      continue;
    }
    const record = Record.safeParse(parsed);
    if (!record.success) {
      const [issue] = record.error.issues;
      yield problem(`${issue?.path.join(".") || "record"}: ${issue?.message ?? "is not a paper"}`);
      continue;
    }
    const { id, title, abstract, published, date, update_date, url, categories, authors } = record.data;
    if (title === "" && id === undefined) {
      yield problem("neither id nor title says which paper this is");
      continue;
    }
    const paperId = id ?? titleId(title);
    yield {
      paper: {
        id: paperId,
        title: title || paperId,
        abstract,
        date: published ?? date ?? update_date ?? null,
        url: url ?? (ARXIV_ID.test(paperId) ? `https://arxiv.org/abs/${paperId}` : null),
        links: linksIn(abstract),
        categories: categories ?? [],
        authors: authors ?? null,
        votes: null,
        sources: [{ document, position: position++ }],
      },
      line: number,
    };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
