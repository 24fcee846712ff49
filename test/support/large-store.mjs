import { existsSync, rmSync } from "node:fs";
import { flagsOf } from "../../dist/audit/findings.js";
import { openStore } from "../../dist/index.js";

/*
 * A made-up store of any size for the benchmarks of the pages: the same seed gives the same store. Written through the
 * store's own import, with rows in place of what the grammar would read.
 */

const ROWS_A_PAPER = 10;
const METRICS = ["accuracy", "F1", "BLEU", "perplexity", "success rate", "word error rate"];
const LOWER = new Set(["perplexity", "word error rate"]);
/** The benchmarks that the pages' benchmark opens: one board of 10,000 rows, and one of 100. */
const FIXED = [
  [0, 10_000],
  [1, 100],
];
export const LARGE = "/benchmarks/benchmark-0";
export const SMALL = "/benchmarks/benchmark-1";

/** Numbers from 0 to 1 (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Nothing stands around a made-up row. */
export const SURROUNDINGS = () => false;

const hex = (n) => n.toString(16).padStart(16, "0");

/** Opens the store at `path`, filled with so many rows on so many benchmarks; one that stands there already is taken. */
export async function largeStore(path, { rows = 1_000_000, benchmarks = 3000, seed = 1 } = {}) {
  if (existsSync(path)) {
    const stored = await openStore(path);
    // a store of an older layout has no documents left
    if ((await stored.counts()).rows === rows && (await stored.hasDocument("made-up", "1"))) return stored;
    await stored.close();
    for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
  }
  const store = await openStore(path);
  const random = seeded(seed);
  const pick = (n) => Math.floor(random() * n);
  const fixed = FIXED.flatMap(([benchmark, n]) => Array(n).fill(benchmark));
  const step = Math.floor(rows / fixed.length);

  const rowOf = (paper, n) => {
    const place = n % step === 0 ? fixed[n / step] : undefined;
    const benchmark = place ?? 2 + Math.floor((benchmarks - 2) * random() ** 2);
    const metric = place === undefined ? METRICS[(benchmark + (random() < 0.2 ? 1 : 0)) % METRICS.length] : "accuracy";
    const score = Math.round(1000 * (20 + 70 * random())) / 1000;
    const compared = random() < 0.4;
    const start = (n % ROWS_A_PAPER) * 60;
    const row = {
      row_id: hex(n),
      paper_id: paper.id,
      paper_title: paper.title,
      paper_date: paper.date,
      paper_url: paper.url,
      evidence: paper.abstract.slice(start, start + 59),
      start: start + 8,
      end: start + 14,
      rule: "attainment",
      benchmark: `Benchmark ${benchmark}`,
      benchmark_text: `Benchmark ${benchmark}`,
      benchmark_known: false,
      task: null,
      metric,
      metric_text: metric,
      higher_is_better: !LOWER.has(metric),
      kind: "result",
      average: random() < 0.05,
      average_over: [],
      system: `System ${pick(40_000)}`,
      baseline_system: compared ? `System ${pick(2000)}` : null,
      score,
      score_high: null,
      baseline_score: compared ? Math.round(10 * (score - 5)) / 10 : null,
      delta: null,
      delta_high: null,
      delta_kind: null,
      unit: "percent",
      bound: random() < 0.9 ? "exact" : "about",
      gain_absolute: compared ? 5 : null,
      gain_relative: compared ? 7.5 : null,
      score_normalized: score,
      score_computed: null,
      flags: [],
    };
    return { ...row, flags: flagsOf(row, SURROUNDINGS) };
  };

  async function* papers() {
    for (let i = 0; i < rows / ROWS_A_PAPER; i++) {
      const title = `Paper ${i}: ${["Reading", "Learning", "Planning", "Reasoning"][i % 4]} about ${["Charts", "Birds", "Graphs"][i % 3]} with System ${pick(40_000)}`;
      const abstract = Array.from({ length: ROWS_A_PAPER }, (_, k) =>
        `It gets ${(20 + k).toFixed(3)} percent on the test that this line is for.`.padEnd(59),
      ).join(" ");
      const day = new Date(Date.UTC(2016, 0, 1 + pick(3600))).toISOString().slice(0, 10);
      yield {
        id: hex(i),
        title,
        abstract,
        date: day,
        url: `https://example.org/${i}`,
        links: [],
        categories: ["cs.CL"],
        authors: null,
        votes: null,
        sources: [{ document: "made-up", position: i }],
      };
    }
  }
  const extract = (paper) => {
    const first = Number.parseInt(paper.id, 16) * ROWS_A_PAPER;
    return {
      rows: Array.from({ length: Math.min(ROWS_A_PAPER, rows - first) }, (_, k) => rowOf(paper, first + k)),
      unread: () => [],
      unquantified: () => ({ acclaims: [], evaluates: false, isComplete: true, tellsSeveralData: false }),
      numbersRead: 2 * ROWS_A_PAPER,
    };
  };
  await store.importDocument("made-up", () => "1", papers(), extract);
  return store;
}
