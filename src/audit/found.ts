import type { Flag, PaperFlag, Row } from "../schema.js";
import { findingCalled } from "./all.js";
import { detailOf } from "./detail.js";

/** A finding of the audit where it was found: on a row, or on a paper. */
export interface FoundFinding {
  readonly flag: Flag | PaperFlag;
  readonly paper_id: string;
  readonly paper_title: string;
  readonly paper_date: string | null;
  /** The date since which it is known. */
  readonly since: string | null;
  /** Where it stands in the abstract, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The marked part of a sentence, and the sentence; empty where the whole abstract is meant. */
  readonly text: string;
  readonly evidence: string;
  /** Where the sentence stands in the abstract; null where it is not known. */
  readonly evidence_start: number | null;
  readonly row: Row | null;
}

const OF_ROW = ["row_id", "benchmark", "metric", "system", "baseline_system", "score", "baseline_score", "delta", "delta_kind", "unit", "bound"] as const;

/** The columns of a finding in every export. */
export const FINDING_COLUMNS: readonly string[] = [
  "finding",
  "label",
  "detail",
  "paper_id",
  "paper_title",
  "paper_date",
  "since",
  "evidence",
  "text",
  "start",
  "end",
  ...OF_ROW,
];

/** A finding as a record of those columns. */
export const findingRecord = ({ flag, row, ...found }: FoundFinding): object => ({
  finding: flag,
  label: findingCalled(flag).label,
  detail: detailIn({ flag, row }),
  paper_id: found.paper_id,
  paper_title: found.paper_title,
  paper_date: found.paper_date,
  since: found.since,
  evidence: found.evidence,
  text: found.text,
  start: found.start,
  end: found.end,
  ...Object.fromEntries(OF_ROW.map((name) => [name, row?.[name] ?? null])),
});

/** What the numbers say to it; empty where the finding says all. */
export const detailIn = ({ flag, row }: Pick<FoundFinding, "flag" | "row">): string => (row === null ? "" : detailOf(flag as Flag, row));
