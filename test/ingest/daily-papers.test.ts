import { describe, expect, test } from "vitest";
import { readDocument, readStream } from "../../src/ingest/document.js";
import type { Entry } from "../../src/ingest/paper.js";
import type { Paper } from "../../src/schema.js";

const SEEDS = ["000_3bf8d3316168d684", "001_da4059f0e65e52da", "002_df01a88bc6c6b6a0", "003_ab5ee342e48f98ec"].map((n) => `seeds/${n}.txt`);

async function all(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const list: Entry[] = [];
  for await (const entry of entries) list.push(entry);
  return list;
}
async function* bytes(...texts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield typeof text === "string" ? Buffer.from(text) : text;
}
const page = (...blocks: string[]) =>
  readStream(bytes(["new", "Subscribe", "Daily Papers", "byAK and the research community", "Oct 31", ...blocks].join("\n\n")), "page.txt");
const papers = (entries: Entry[]): Paper[] => entries.flatMap((e) => ("paper" in e ? [e.paper] : []));

describe("the seed documents", () => {
  test("hold 312 entries of 255 different papers, without a problem", async () => {
    const entries = (await Promise.all(SEEDS.map((s) => all(readDocument(s))))).flat();
    expect(entries.filter((e) => "problem" in e)).toEqual([]);
    expect(entries).toHaveLength(312);
    expect(new Set(papers(entries).map((p) => p.id)).size).toBe(255);
  });

  test("a date without a year is one year past the latest printed; a page without years gives none", async () => {
    const [none, autumn, , spring] = await Promise.all(SEEDS.map(async (s) => papers(await all(readDocument(s)))));
    expect(none?.every((p) => p.date === null)).toBe(true);
    expect(autumn?.find((p) => p.title.startsWith("OpenRubrics"))).toMatchObject({ date: "2025-10-08", votes: 2, authors: "OpenRubrics" });
    expect(autumn?.find((p) => p.title.startsWith("InfiMed-ORBIT"))).toMatchObject({ date: "2025-10-17", votes: 2, authors: "6 authors" });
    expect(spring?.find((p) => p.title.startsWith("Democratizing"))).toMatchObject({ date: "2023-10-20", votes: 1, authors: "11 authors" });
    expect(spring?.map((p) => p.date?.slice(0, 4)).filter((y) => y === "2026").length).toBeGreaterThan(0);
  });

  test("code links are kept, without the full stop behind them", async () => {
    const [first] = papers(await all(readDocument(SEEDS[0] ?? "")));
    expect(first?.links).toEqual(["https://github.com/Raibows/Learn-to-Reason"]);
  });
});

describe("a Daily Papers page", () => {
  test("reads papers with and without a trailer", async () => {
    const read = papers(
      await all(
        page("One: A Title", "First abstract.", "  • 6 authors\n·\nOct 17, 2024 2", "Two", "Second abstract.", "Three", "Third.", "Some Lab\n·\nFeb 3"),
      ),
    );
    expect(read).toMatchObject([
      {
        title: "One: A Title",
        abstract: "First abstract.",
        authors: "6 authors",
        date: "2024-10-17",
        votes: 2,
        sources: [{ document: "page.txt", position: 0 }],
      },
      { title: "Two", abstract: "Second abstract.", authors: null, date: null, votes: null },
      { title: "Three", abstract: "Third.", authors: "Some Lab", date: "2025-02-03", votes: null },
    ]);
  });

  test("a title without an abstract is a problem at its line, and the next paper is still read", async () => {
    const entries = await all(page("Lonely", "  • 6 authors\n·\nOct 17, 2024", "Next", "Its abstract."));
    expect(entries[0]).toEqual({ problem: { document: "page.txt", line: 11, message: '"Lonely" has no abstract' } });
    expect(papers(entries).map((p) => p.title)).toEqual(["Next"]);
  });
});

describe("JSON Lines", () => {
  const lines = (...records: string[]) => readStream(bytes(records.join("\n")), "papers.jsonl");

  test("reads ids, dates, addresses and categories, as an arXiv snapshot writes them too", async () => {
    const read = papers(
      await all(
        lines(
          '{"id":"2505.01230","title":"A\\n  Title","abstract":"  Text.\\n","categories":"cs.LG cs.CL","update_date":"2025-05-27","authors":"A. Person"}',
          '{"title":"No id","abstract":"x","published":"2024-01-02T10:00:00Z","url":"https://example.org/p","categories":["a"]}',
        ),
      ),
    );
    expect(read).toMatchObject([
      {
        id: "2505.01230",
        title: "A Title",
        abstract: "  Text.\n",
        date: "2025-05-27",
        url: "https://arxiv.org/abs/2505.01230",
        categories: ["cs.LG", "cs.CL"],
        authors: "A. Person",
      },
      { title: "No id", date: "2024-01-02", url: "https://example.org/p", categories: ["a"] },
    ]);
    expect(read[1]?.id).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ['{"title":"T"}', "abstract: Invalid input: expected string, received undefined"],
    ["{broken", "this line is not JSON"],
    ['{"id":"1","title":"T","abstract":"a","url":"javascript:alert(1)"}', "url: must be an http or https address"],
    ['{"id":"1","title":"T","abstract":"a","date":"last week"}', "date: must be YYYY, YYYY-MM or YYYY-MM-DD"],
  ])("a broken line is named, and the others are read: %s", async (line, message) => {
    const entries = await all(lines('{"id":"a","title":"A","abstract":"x"}', line, '{"id":"b","title":"B","abstract":"y"}'));
    expect(entries.filter((e) => "problem" in e)).toEqual([{ problem: { document: "papers.jsonl", line: 2, message } }]);
    expect(papers(entries).map((p) => p.id)).toEqual(["a", "b"]);
  });

  test("a line that is not UTF-8 is named", async () => {
    const entries = await all(readStream(bytes('{"id":"a","title":"A","abstract":"x"}\n', new Uint8Array([0x7b, 0xff, 0xfe, 0x0a])), "papers.jsonl"));
    expect(entries[1]).toEqual({ problem: { document: "papers.jsonl", line: 2, message: "these bytes are not UTF-8" } });
  });

  test("lines are whole however the stream is cut", async () => {
    const text = '{"id":"é","title":"Tïtle","abstract":"ümlaut"}\n{"id":"b","title":"B","abstract":"y"}';
    const cut = [...Buffer.from(text)].map((b) => Uint8Array.of(b));
    expect(papers(await all(readStream(bytes(...cut), "x"))).map((p) => p.title)).toEqual(["Tïtle", "B"]);
  });
});

describe("what is no document", () => {
  test.each([
    ["", "x: this file is empty"],
    ["\n \n", "x: this file is empty"],
    ["\0\u0001binary", "x: this is a binary file, not text"],
    ["Just some prose.\n", "x: neither a saved Daily Papers page nor JSON Lines of papers"],
  ])("%j", async (text, message) => {
    await expect(all(readStream(bytes(text), "x"))).rejects.toThrow(message);
  });

  test("bytes that are not UTF-8", async () => {
    await expect(all(readStream(bytes("fine\n", new Uint8Array([0xc3, 0x28])), "x"))).rejects.toThrow("x:2: these bytes are not UTF-8");
  });
});
