import { groupBy } from "../group-by.js";
import type { Flag } from "../schema.js";
import { type Interval, overlap, printed } from "./arithmetic.js";

/*
 * What papers report of the same system, held beside each other. It takes the papers of a benchmark together, and each is
 * looked at once: scores that agree are found by sorting them, not pair by pair.
 */

/** What a row reports of a named system on one benchmark: its own, or that of its baseline. */
export interface Report {
  readonly row_id: string;
  readonly paper_id: string;
  readonly date: string | null;
  readonly system: string;
  readonly metric: string;
  /** Whether the row's own system reached it. */
  readonly reported: boolean;
  /** As printed; null where only a gain is told. */
  readonly value: number | null;
  /** In the metric's canonical scale. */
  readonly comparable: number | null;
  /** Neither hedged nor an average. */
  readonly exact: boolean;
}

/** A finding that takes more than one paper to see: since when it is known, and until when it held; null where no date says. */
export interface StoreFinding {
  readonly flag: Extract<Flag, "conflicting_report" | "self_only">;
  readonly row_id: string;
  readonly paper_id: string;
  readonly since: string | null;
  readonly until: string | null;
}

type Scored = Report & { readonly value: number; readonly comparable: number };

/** What the reports on one benchmark say of each other. */
export function compareReports(reports: readonly Report[]): StoreFinding[] {
  const found = new Map<string, StoreFinding>();
  // a row may differ in its own score and in its baseline's: it is one finding, known since the first
  const add = (finding: StoreFinding) => {
    const key = `${finding.flag} ${finding.row_id}`;
    const known = found.get(key);
    if (!known || earlier(finding.since, known.since)) found.set(key, finding);
  };
  for (const ofSystem of groupBy(reports, (r) => r.system).values()) {
    for (const finding of reportedOnce(ofSystem)) add(finding);
    for (const ofMetric of groupBy(ofSystem.filter(isScored), (r) => r.metric).values()) for (const finding of conflicting(ofMetric)) add(finding);
  }
  return [...found.values()];
}

/** Whether papers agree on a system's score, within the rounding of the printed digits; null where only one reports it. */
export function agreement(reports: readonly Report[]): "agree" | "differ" | null {
  const scored = reports.filter(isScored);
  if (new Set(scored.map((r) => r.paper_id)).size < 2) return null;
  return conflicting(scored).length > 0 ? "differ" : "agree";
}

const isScored = (r: Report): r is Scored => r.value !== null && r.comparable !== null && r.exact && r.metric !== "";

/** Rows whose system no other paper reports on this benchmark, or did not when they came. */
function reportedOnce(reports: readonly Report[]): StoreFinding[] {
  const dates = new Map<string, string | null>();
  for (const { paper_id, date } of reports) dates.set(paper_id, date);
  const papers = [...dates].map(([paper_id, date]) => ({ paper_id, date })).sort(byDate);
  const [first, second] = papers;
  if (!first || (second && (second.date === null || first.date === second.date))) return [];
  return reports
    .filter((r) => r.reported && r.paper_id === first.paper_id)
    .map(({ row_id, paper_id, date }) => ({ flag: "self_only", row_id, paper_id, since: date, until: second?.date ?? null }));
}

/** Rows of papers with which another paper agrees in none of its scores. */
function conflicting(reports: readonly Scored[]): StoreFinding[] {
  const alike = clustersOf(reports);
  const papers = new Map<string, { readonly paper_id: string; readonly date: string | null; readonly alike: Set<number> }>();
  reports.forEach(({ paper_id, date }, i) => {
    const paper = papers.get(paper_id) ?? { paper_id, date, alike: new Set<number>() };
    paper.alike.add(alike[i] as number);
    papers.set(paper_id, paper);
  });
  if (papers.size < 2) return [];
  const byAge = [...papers.values()].sort(byDate);
  // papers with the same scores differ from the same others
  const others = new Map<string, (typeof byAge)[number] | null>();
  return reports.flatMap((report) => {
    const paper = papers.get(report.paper_id);
    if (!paper) return [];
    const key = [...paper.alike].sort((a, b) => a - b).join(" ");
    let other = others.get(key);
    if (other === undefined) {
      other = byAge.find((p) => ![...p.alike].some((n) => paper.alike.has(n))) ?? null;
      others.set(key, other);
    }
    if (other === null) return [];
    const since = report.date === null || other.date === null ? null : report.date > other.date ? report.date : other.date;
    return [{ flag: "conflicting_report" as const, row_id: report.row_id, paper_id: report.paper_id, since, until: null }];
  });
}

/** Numbers the scores so that those which agree within rounding, directly or through others, have one number. */
function clustersOf(reports: readonly Scored[]): number[] {
  const sorted = reports.map((r, i) => ({ i, ...scaled(r) })).sort((a, b) => a.low - b.low);
  const clusters: number[] = [];
  let cluster = 0;
  let reach: Interval | null = null;
  for (const { i, low, high } of sorted) {
    if (reach === null || !overlap(reach, { low, high })) {
      cluster++;
      reach = { low, high };
    } else reach = { low: reach.low, high: Math.max(reach.high, high) };
    clusters[i] = cluster;
  }
  return clusters;
}

/** What a printed score stands for, in the metric's canonical scale: 0.81 is 80.5 to 81.5 where that is percent. */
function scaled({ value, comparable }: Scored): Interval {
  const { low, high } = printed(value);
  const scale = value === 0 ? 1 : comparable / value;
  return scale < 0 ? { low: scale * high, high: scale * low } : { low: scale * low, high: scale * high };
}

/** By date, those without one last. */
const byDate = (a: { readonly date: string | null }, b: { readonly date: string | null }): number =>
  a.date === b.date ? 0 : a.date === null ? 1 : b.date === null ? -1 : a.date < b.date ? -1 : 1;
const earlier = (a: string | null, b: string | null): boolean => a !== null && (b === null || a < b);
