import type { Flag, PaperFlag } from "../schema.js";
import { FINDINGS, type Finding } from "./findings.js";
import { type FindingOnPaper, PAPER_FINDINGS } from "./paper-findings.js";

/** Every finding, on rows and on papers, in the order in which reports list them. */
export const ALL_FINDINGS: readonly (Finding | FindingOnPaper)[] = [...FINDINGS, ...PAPER_FINDINGS];

const BY_NAME = new Map(ALL_FINDINGS.map((finding) => [finding.name, finding]));
/** What is told of a finding. */
export const findingCalled = (name: Flag | PaperFlag): Finding | FindingOnPaper => BY_NAME.get(name) as Finding | FindingOnPaper;
export const isFinding = (name: string): name is Flag | PaperFlag => BY_NAME.has(name as Flag);
/** Whether a finding is one on a whole paper. */
export const isOnPaper = (name: string): name is PaperFlag => PAPER_FINDINGS.some((f) => f.name === name);

const OF_GAINS: ReadonlySet<string> = new Set(["no_baseline", "unnamed_baseline", "ambiguous_percent"]);
/** What a finding is counted among, and how that is called. */
export const among = (name: Flag | PaperFlag): "rows" | "gains" | "papers" => (isOnPaper(name) ? "papers" : OF_GAINS.has(name) ? "gains" : "rows");
export const AMONG = { rows: "results", gains: "gains", papers: "papers" } as const;
