import { readFileSync } from "node:fs";
import { findDocuments, readDocument } from "../ingest/document.js";
import type { Paper } from "../schema.js";
import type { GoldPaper } from "./score.js";

/** Labels, one paper a line. */
export const readGold = (path: string): GoldPaper[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldPaper);

/** The papers of one document, or of a folder's documents. */
export async function readPapers(path: string): Promise<Paper[]> {
  const papers: Paper[] = [];
  for (const document of await findDocuments(path)) {
    for await (const entry of readDocument(document)) if ("paper" in entry) papers.push(entry.paper);
  }
  return papers;
}

/** The seeds' papers as their labels name them: `seed-000` is the first that the documents, in order of name, print. */
export async function readSeeds(folder = "seeds"): Promise<Paper[]> {
  const first = new Map<string, Paper>();
  for (const paper of await readPapers(folder)) if (!first.has(paper.id)) first.set(paper.id, paper);
  return [...first.values()].map((paper, i) => ({ ...paper, id: `seed-${String(i).padStart(3, "0")}` }));
}
