import type { Row } from "../schema.js";

/*
 * Scores rows against labelled claims: three nested F1s, micro-averaged over claims. `numbers`: the printed numbers and their
 * roles agree; `board`: and the benchmark; `full`: and metric, system and baseline system. Claims labelled debatable, and rows
 * that match only those, neither count nor cost. Where a label has a second reading of a field (`alt`), either will do.
 */

export interface GoldClaim {
  readonly quote: string;
  readonly score: number | null;
  readonly score_high: number | null;
  readonly baseline: number | null;
  readonly delta: number | null;
  readonly delta_high: number | null;
  readonly unit: string;
  readonly bound: string;
  readonly benchmark: string | null;
  readonly average: boolean;
  readonly metric: string | null;
  readonly system: string | null;
  readonly baseline_system: string | null;
  readonly kind: string;
  readonly debatable: boolean;
  readonly alt?: Partial<Omit<GoldClaim, "alt">>;
}
export interface GoldPaper {
  readonly id: string;
  readonly claims: readonly GoldClaim[];
}

export const FIELDS = ["benchmark", "metric", "system", "baseline_system", "bound", "unit", "kind"] as const;
export type Field = (typeof FIELDS)[number];

const ROLES = [
  ["score", "score"],
  ["score_high", "score_high"],
  ["baseline", "baseline_score"],
  ["delta", "delta"],
  ["delta_high", "delta_high"],
] as const;
const UNITS: Record<string, string | null> = { "%": "percent", points: "points", x: "factor", "": null };
const TOLERANCE = 1e-6;

const sameNumber = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : Math.abs(a - b) < TOLERANCE);
const numbersAgree = (gold: GoldClaim, row: Row): boolean => ROLES.every(([g, r]) => sameNumber(gold[g], row[r]));
const sharesNumber = (gold: GoldClaim, row: Row): boolean => ROLES.some(([g, r]) => gold[g] !== null && sameNumber(gold[g], row[r]));

const FILLER = /\b(the|a|an|our|benchmarks?|data ?sets?|test sets?|suite|leaderboard|dev(elopment)? set|scores?|average|avg|mean|overall|relative|absolute)\b/g;
const key = (text: string | null): string =>
  (text ?? "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(FILLER, " ")
    .replace(/[^\p{L}\p{N}+]+/gu, "");

/** Two names are near where they are one but for filler words, or one holds most of the other. */
function near(a: string, b: string): boolean {
  const [x, y] = [key(a), key(b)];
  if (x === y || !x || !y) return x === y;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 3 && long.includes(short) && short.length / long.length >= 0.55;
}
const anyNear = (gold: string, ...found: (string | null)[]): boolean => found.some((f) => f !== null && near(gold, f));

const COMMON = /^(the|a|an|our|its?|their|this|with|and|of|to|over|than|model|models|method|methods|approach|framework|system|baseline|baselines|proposed)$/;
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}.+-]+/u)
      .filter((w) => w && !COMMON.test(w)),
  );

/** Two phrases name one system where half the words of the shorter are shared; a label without a name takes any. */
function sameSystem(gold: string | null, found: string | null): boolean {
  if (gold === null) return true;
  const wanted = wordsOf(gold);
  if (wanted.size === 0) return true;
  if (found === null) return false;
  const given = wordsOf(found);
  const shared = [...wanted].filter((w) => given.has(w)).length;
  if (shared / (Math.min(wanted.size, given.size) || 1) >= 0.5) return true;
  const [g, f] = [key(gold), key(found)];
  return f.includes(g) || (f.length > 3 && g.includes(f));
}

const CHECKS: Record<Field, (gold: GoldClaim, row: Row) => boolean> = {
  benchmark: (g, r) =>
    g.benchmark === null
      ? g.average
        ? r.average || r.benchmark === null
        : r.benchmark === null && r.benchmark_text === null
      : anyNear(g.benchmark, r.benchmark_text, r.benchmark),
  metric: (g, r) => g.metric === null || anyNear(g.metric, r.metric_text, r.metric),
  system: (g, r) => sameSystem(g.system, r.system),
  baseline_system: (g, r) => sameSystem(g.baseline_system, r.baseline_system),
  bound: (g, r) => g.bound === r.bound,
  unit: (g, r) => UNITS[g.unit] === r.unit,
  kind: (g, r) => g.kind === r.kind,
};

/** Whether a field agrees, with the label's second reading where it has one. */
export function agrees(field: Field, gold: GoldClaim, row: Row): boolean {
  if (CHECKS[field](gold, row)) return true;
  return gold.alt !== undefined && field in gold.alt && CHECKS[field]({ ...gold, [field]: gold.alt[field] }, row);
}

export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
export type Miss =
  | { readonly paper: string; readonly fault: "missed"; readonly gold: GoldClaim }
  | { readonly paper: string; readonly fault: "spurious"; readonly row: Row }
  | { readonly paper: string; readonly fault: "fields"; readonly wrong: readonly Field[]; readonly gold: GoldClaim; readonly row: Row };
export interface Family {
  readonly rows: number;
  readonly right: number;
}
export interface Score {
  readonly papers: number;
  readonly gold: number;
  readonly rows: number;
  readonly numbers: Figure;
  readonly board: Figure;
  readonly full: Figure;
  /** Share of the claims with the right numbers whose field agrees, in percent. */
  readonly fields: Record<Field, number>;
  /** By the grammar rule that read it: rows that count, and those with the right numbers. */
  readonly families: Record<string, Family>;
  readonly misses: readonly Miss[];
}

const WEIGHTS: readonly (readonly [Field, number])[] = [
  ["benchmark", 20],
  ["baseline_system", 4],
  ["system", 3],
  ["metric", 2],
];
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100);

/** What is counted while papers are scored. */
class Tally {
  gold = 0;
  rows = 0;
  numbers = 0;
  board = 0;
  full = 0;
  readonly fields = Object.fromEntries(FIELDS.map((f) => [f, 0])) as Record<Field, number>;
  readonly families: Record<string, { rows: number; right: number }> = {};
  readonly misses: Miss[] = [];

  /** Counts a claim with the row that was matched to it. */
  claim(paper: string, gold: GoldClaim, row: Row | undefined): void {
    this.gold++;
    if (!row) {
      this.misses.push({ paper, fault: "missed", gold });
      return;
    }
    this.numbers++;
    for (const field of FIELDS) if (agrees(field, gold, row)) this.fields[field]++;
    const wrong = WEIGHTS.map(([field]) => field).filter((field) => !agrees(field, gold, row));
    if (!wrong.includes("benchmark")) this.board++;
    if (wrong.length === 0) this.full++;
    else this.misses.push({ paper, fault: "fields", wrong, gold, row });
  }

  row(paper: string, row: Row, right: boolean): void {
    this.rows++;
    const family = this.families[row.rule] ?? { rows: 0, right: 0 };
    this.families[row.rule] = family;
    family.rows++;
    if (right) family.right++;
    else this.misses.push({ paper, fault: "spurious", row });
  }

  figure(right: number): Figure {
    return { precision: percent(right, this.rows), recall: percent(right, this.gold), f1: percent(2 * right, this.rows + this.gold) };
  }
}

/** Scores the rows of labelled papers; a paper's claims and rows are matched one to one, the best pairs first. */
export function scoreRows(gold: readonly GoldPaper[], rows: readonly Row[]): Score {
  const byPaper = groupByPaper(rows);
  const tally = new Tally();
  for (const { id, claims } of gold) {
    const pool = byPaper.get(id) ?? [];
    const matched = match(claims, pool);
    for (const claim of claims) if (!claim.debatable) tally.claim(id, claim, matched.get(claim));
    const claimOf = new Map([...matched].map(([claim, row]) => [row, claim]));
    for (const row of pool) {
      const claim = claimOf.get(row);
      const forgiven = claim ? claim.debatable : claims.some((c) => c.debatable && sharesNumber(c, row));
      if (!forgiven) tally.row(id, row, claim !== undefined);
    }
  }
  const { fields, families, misses } = tally;
  return {
    papers: gold.length,
    gold: tally.gold,
    rows: tally.rows,
    numbers: tally.figure(tally.numbers),
    board: tally.figure(tally.board),
    full: tally.figure(tally.full),
    fields: Object.fromEntries(FIELDS.map((f) => [f, percent(fields[f], tally.numbers)])) as Record<Field, number>,
    families,
    misses,
  };
}

function groupByPaper(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.paper_id);
    if (group) group.push(row);
    else groups.set(row.paper_id, [row]);
  }
  return groups;
}

/** Claims whose numbers agree with a row's, paired so that the pairs that agree in most fields come first. */
function match(claims: readonly GoldClaim[], rows: readonly Row[]): Map<GoldClaim, Row> {
  const pairs = claims.flatMap((claim) =>
    rows
      .filter((row) => numbersAgree(claim, row))
      .map((row) => ({ claim, row, weight: WEIGHTS.reduce((sum, [field, w]) => sum + (agrees(field, claim, row) ? w : 0), 0) })),
  );
  pairs.sort((a, b) => b.weight - a.weight || Number(a.claim.debatable) - Number(b.claim.debatable));
  const matched = new Map<GoldClaim, Row>();
  const taken = new Set<Row>();
  for (const { claim, row } of pairs) {
    if (matched.has(claim) || taken.has(row)) continue;
    matched.set(claim, row);
    taken.add(row);
  }
  return matched;
}
