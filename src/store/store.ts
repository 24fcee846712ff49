import type { FoundFinding } from "../audit/found.js";
import type { Ledger } from "../audit/ledger.js";
import type { Extraction } from "../extract.js";
import type { Flag, Paper, PaperFinding, PaperFlag, Row, Unread } from "../schema.js";

/** Part of a long list: `total` is how many there are in all. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}
/** Rows of a table shown at once. */
export const PAGE_SIZE = 100;

/** A benchmark at a glance. `best` is the best score of its most reported metric, null where no direction is known. */
export interface BenchmarkSummary {
  readonly slug: string;
  readonly benchmark: string;
  readonly known: boolean;
  /** What it measures, where the vocabulary says. */
  readonly task: string | null;
  readonly rows: number;
  readonly papers: number;
  readonly metric: string | null;
  readonly best: number | null;
  readonly latest: string | null;
  /** The best scores so far, each better than the one before, by date. */
  readonly trend: readonly number[];
}

export interface StoreCounts {
  readonly documents: number;
  readonly papers: number;
  readonly rows: number;
  readonly benchmarks: number;
  /** Rows that tell a gain, and those of them that name nothing it is over. */
  readonly gains: number;
  readonly gains_without_baseline: number;
}

export const BENCHMARK_SORTS = ["rows", "benchmark", "papers", "best", "latest"] as const;
export const BOARD_SORTS = ["rank", "system", "score", "baseline", "gain", "paper", "date"] as const;
export const ORDERS = ["asc", "desc"] as const;
export type Order = (typeof ORDERS)[number];

export interface BenchmarkQuery {
  readonly q: string;
  readonly sort: (typeof BENCHMARK_SORTS)[number];
  readonly order: Order;
  /** From 1. */
  readonly page: number;
}

export interface BoardQuery {
  readonly slug: string;
  readonly metric: string;
  /** Words of the system's name, and of the paper's title or the evidence; empty for all. */
  readonly system: string;
  readonly q: string;
  readonly from: string;
  readonly to: string;
  /** Only what was known on this date; empty for all. */
  readonly asOf: string;
  /** Only rows that name what they are compared with, or its score. */
  readonly withBaseline: boolean;
  readonly exactOnly: boolean;
  readonly averages: boolean;
  /** Whether baselines' scores stand as entries of their own. */
  readonly baselines: boolean;
  readonly sort: (typeof BOARD_SORTS)[number];
  readonly order: Order;
  readonly page: number;
  /** Entries a page; null for all of them. */
  readonly size: number | null;
}

/** One metric of a benchmark. */
export interface BoardTab {
  readonly metric: string | null;
  readonly rows: number;
  readonly higherIsBetter: boolean | null;
  readonly benchmark: string;
  readonly known: boolean;
}

/** What lists show of a row. */
export const LISTED = [
  "row_id",
  "paper_id",
  "paper_title",
  "paper_date",
  "benchmark",
  "task",
  "metric",
  "higher_is_better",
  "kind",
  "average",
  "system",
  "baseline_system",
  "score",
  "score_high",
  "baseline_score",
  "delta",
  "delta_high",
  "delta_kind",
  "unit",
  "bound",
  "gain_absolute",
  "gain_relative",
  "flags",
] as const satisfies readonly (keyof Row)[];
export type ListedRow = Pick<Row, (typeof LISTED)[number]>;

/** A score on a board: the row's own, or that of its baseline. */
export interface BoardEntry<R extends ListedRow = ListedRow> {
  readonly row: R;
  readonly reported: boolean;
  readonly system: string | null;
  /** The system's name as it stands in an address. */
  readonly systemSlug: string | null;
  /** As printed. */
  readonly score: number | null;
  /** In the metric's canonical scale, where it is known, so that 0.81 and 81% are one score. */
  readonly comparable: number | null;
  /** Equal scores share one; null where the row has no score or the metric's direction is not known. */
  readonly rank: number | null;
}

export interface ChartPoint {
  readonly row_id: string;
  readonly paper_id: string;
  readonly system: string | null;
  readonly date: string;
  /** In the metric's canonical scale. */
  readonly score: number;
}

/** What stands beside a board's ranking. */
export interface BoardSides {
  /** Its scores by date: the best of each day, or of longer stretches where there are many days. */
  readonly points: readonly ChartPoint[];
  /** Rows that tell a gain and no score, the largest first; at most a page of them. */
  readonly gains: readonly ListedRow[];
}

export interface PaperSummary {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly rows: number;
}

export interface Hit {
  readonly kind: "benchmark" | "system" | "paper" | "task";
  readonly title: string;
  readonly ref: string;
  readonly size: number;
}

export interface StoredPaper {
  readonly paper: Paper;
  readonly rows: readonly Row[];
  readonly unread: readonly Unread[];
  /** How many numbers of the abstract stand in the rows. */
  readonly numbersRead: number;
  /** The findings on the paper itself. */
  readonly findings: readonly PaperFinding[];
}

export type { FoundFinding, Ledger };
export type AnyFlag = Flag | PaperFlag;
export const FINDING_SORTS = ["since", "finding", "benchmark", "paper"] as const;

export interface FindingsQuery {
  /** Empty for every finding, and for every benchmark. */
  readonly finding: AnyFlag | "";
  readonly slug: string;
  /** Words of the paper's title. */
  readonly q: string;
  /** Only what is known since this month, as YYYY-MM. */
  readonly month: string;
  readonly asOf: string;
  readonly sort: (typeof FINDING_SORTS)[number];
  readonly order: Order;
  /** From 1. */
  readonly page: number;
}

/** How many findings there are among how many rows, gains (rows that tell one) and papers. */
export interface AuditCounts {
  readonly rows: number;
  readonly gains: number;
  readonly papers: number;
  readonly findings: ReadonlyMap<AnyFlag, number>;
}
export interface BenchmarkAudit extends AuditCounts {
  readonly slug: string;
  readonly benchmark: string;
}
export interface MonthAudit extends AuditCounts {
  /** As YYYY-MM; empty for papers without a date. */
  readonly month: string;
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
  /** Grows with every import: what was rendered at one version holds until the next. */
  version(): Promise<number>;
  counts(): Promise<StoreCounts>;
  benchmarks(query: BenchmarkQuery): Promise<Page<BenchmarkSummary>>;
  /** The metrics of a benchmark, the one with most rows first, of as many one with a name; empty where there is no such benchmark. */
  tabs(slug: string): Promise<BoardTab[]>;
  board(query: BoardQuery): Promise<Page<BoardEntry>>;
  /** The same with whole rows, for downloads. */
  wholeBoard(query: BoardQuery): Promise<Page<BoardEntry<Row>>>;
  /** What stands beside a board, as of a date where one is given. */
  sides(slug: string, metric: string, asOf: string): Promise<BoardSides>;
  /** All that is reported of a system, by itself and as a baseline, board by board; at most 1,000 entries. */
  system(slug: string): Promise<BoardEntry<Row>[]>;
  /** The entries of some systems, or of all on one benchmark, that have a score; at most 2,000. */
  compare(systems: readonly string[], benchmark: string | null): Promise<BoardEntry[]>;
  papers(q: string, page: number): Promise<Page<PaperSummary>>;
  /** Names and titles that hold all words of `q`, at most `most` of a kind. */
  search(q: string, most: number): Promise<Hit[]>;
  paper(id: string): Promise<StoredPaper | null>;
  /** What the audit finds in all, on the benchmarks with most rows, and by month, the newest first; as of a date where one is given. */
  audit(asOf: string): Promise<AuditCounts>;
  auditByBenchmark(most: number, asOf: string): Promise<BenchmarkAudit[]>;
  auditByMonth(asOf: string): Promise<MonthAudit[]>;
  findings(query: FindingsQuery): Promise<Page<FoundFinding>>;
  /** Every finding by paper and place, page by page. */
  allFindings(): AsyncIterable<readonly FoundFinding[]>;
  /** The numbers read and left out in the papers of a benchmark (`*` for all), as of a date where one is given, or in some papers. */
  ledger(of: { readonly slug: string; readonly asOf: string } | { readonly papers: readonly string[] }): Promise<Ledger>;
  /** Every row by paper and place, page by page, so that any number of them streams in bounded memory. */
  allRows(benchmark?: string): AsyncIterable<readonly Row[]>;
  close(): Promise<void>;
}

/** A question that would take too long; the message says what to ask instead. */
export class TooMany extends Error {}

/** A store that cannot be opened; the message is for the user. */
export class UnusableStore extends Error {}
