import { basename } from "node:path";
import type { Line } from "./lines.js";
import { type Entry, linksIn, titleId } from "./paper.js";

/*
 * One abstract as plain text, as an author has it: a first line that an empty one follows is its title.
 */

/** Reads the whole text as one paper; without a title it is called as its file is. */
export async function* readPlainText(lines: AsyncIterable<Line>, document: string): AsyncGenerator<Entry> {
  const all: string[] = [];
  for await (const { number, text, valid } of lines) {
    if (!valid) yield { problem: { document, line: number, message: "these bytes are not UTF-8; the line is read with the bad ones replaced" } };
    all.push(text.replace(/\r$/, ""));
  }
  const first = all.findIndex((line) => line.trim() !== "");
  const isTitled = all[first + 1]?.trim() === "" && all.slice(first + 1).some((line) => line.trim() !== "");
  const from = isTitled ? all.findIndex((line, i) => i > first && line.trim() !== "") : first;
  const title = isTitled ? (all[first] ?? "").replace(/^(?:#+|title:)\s*/i, "").trim() : basename(document);
  const abstract = all.slice(from).join("\n").trimEnd();
  yield {
    paper: {
      id: titleId(title),
      title,
      abstract,
      date: null,
      url: null,
      links: linksIn(abstract),
      categories: [],
      authors: null,
      votes: null,
      sources: [{ document, position: 0 }],
    },
    line: from + 1,
    isText: true,
  };
}
