import type { Extraction } from "../extract.js";
import type { Paper, Row, Unread } from "../schema.js";

/** A benchmark at a glance. `best` is the best score of its most reported metric, null where no direction is known. */
export interface BenchmarkSummary {
  readonly slug: string;
  readonly benchmark: string;
  readonly known: boolean;
  readonly task: string | null;
  readonly rows: number;
  readonly papers: number;
  readonly metric: string | null;
  readonly best: number | null;
  readonly latest: string | null;
}

export interface StoreCounts {
  readonly documents: number;
  readonly papers: number;
  readonly rows: number;
  readonly benchmarks: number;
}

export interface StoredPaper {
  readonly paper: Paper;
  readonly rows: readonly Row[];
  readonly unread: readonly Unread[];
}

/** What one import changed. */
export interface ImportResult {
  readonly papers: number;
  /** Papers that another document, or the same one twice, had already brought. */
  readonly duplicates: number;
  readonly withResults: number;
  readonly rows: number;
}

export interface Reading {
  readonly paper: Paper;
  readonly extraction: Extraction;
}

/**
 * Where papers and rows are kept. Everything is asynchronous, so that a server database can stand behind it.
 * A paper and its rows are written in one transaction; importing again replaces a paper's rows.
 */
export interface Store {
  /** Whether a document stands in the store with this digest. */
  hasDocument(name: string, digest: string): Promise<boolean>;
  /**
   * Takes a document's papers in, and forgets those that it no longer holds. `extract` is asked again for a paper that two
   * documents describe; `digest` is asked when all is read.
   */
  importDocument(name: string, digest: () => string, papers: AsyncIterable<Paper>, extract: (paper: Paper) => Extraction): Promise<ImportResult>;
  counts(): Promise<StoreCounts>;
  benchmarks(): Promise<BenchmarkSummary[]>;
  /** All rows of a benchmark, by its slug, in the order of the papers. */
  rowsOf(slug: string): Promise<Row[]>;
  paper(id: string): Promise<StoredPaper | null>;
  /** Every row by paper and place, page by page, so that any number of them streams in bounded memory. */
  allRows(benchmark?: string): AsyncIterable<readonly Row[]>;
  close(): Promise<void>;
}

/** A store that cannot be opened; the message is for the user. */
export class UnusableStore extends Error {}
