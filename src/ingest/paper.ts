import { createHash } from "node:crypto";
import type { Paper } from "../schema.js";

/** What a reader found wrong: in which document, at which line (null: in all of it). */
export interface Problem {
  readonly document: string;
  readonly line: number | null;
  readonly message: string;
}
/** A paper, with the line where its record begins; or a problem. Where the document is the abstract itself, `isText` says so. */
export type Entry = { readonly paper: Paper; readonly line: number; readonly isText?: true } | { readonly problem: Problem };

/** A paper without an id of its own is known by its title: case, blanks and punctuation aside. */
export function titleId(title: string): string {
  const key = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}

/** The http(s) addresses printed in a text, without the punctuation that ends their sentence. */
export function linksIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"'`{}|\\^]+/g) ?? [];
  return [...new Set(found.map((link) => link.replace(/[.,;:!?)\]]+$/, "")))];
}

/** One paper of two records: the first's words, the richer metadata, the sources of both. */
export function mergePapers(first: Paper, second: Paper): Paper {
  const richer = <T extends string>(a: T | null, b: T | null) => (a === null || (b !== null && b.length > a.length) ? b : a);
  const sources = [...first.sources];
  for (const source of second.sources) if (!sources.some((s) => s.document === source.document)) sources.push(source);
  return {
    ...first,
    abstract: first.abstract.length >= second.abstract.length ? first.abstract : second.abstract,
    date: richer(first.date, second.date),
    url: first.url ?? second.url,
    links: [...new Set([...first.links, ...second.links])],
    categories: [...new Set([...first.categories, ...second.categories])],
    authors: first.authors ?? second.authors,
    votes: first.votes === null ? second.votes : second.votes === null ? first.votes : Math.max(first.votes, second.votes),
    sources,
  };
}
