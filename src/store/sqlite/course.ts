import type { Kysely } from "kysely";
import type { ChartPoint } from "../store.js";
import type { BoardRecord, Tables } from "./tables.js";

/** Most points of a benchmark's trend. */
const TREND = 24;

/** What a board's reported scores did over time, each in the metric's own scale and direction. */
export interface Course {
  readonly best: number | null;
  /** The scores at which the best so far rose. */
  readonly trend: readonly number[];
  readonly points: readonly ChartPoint[];
}

/** Of which board: a metric on a benchmark, and whether lower is better. */
type Of = Pick<BoardRecord, "slug" | "metric" | "higher_is_better">;

/** The course of one board; up to a date where one is given. */
export async function courseOf(db: Kysely<Tables>, { slug, metric, higher_is_better }: Of, asOf = ""): Promise<Course> {
  const scores = await db
    .selectFrom("entries")
    .select(["row_id", "paper_id", "system", "date", "ranked"])
    .where("slug", "=", slug)
    .where("metric", "=", metric)
    .where("reported", "=", 1)
    .where("ranked", "is not", null)
    .$if(asOf !== "", (q) => q.where("date", "<=", `${asOf}~`))
    .orderBy("date")
    .orderBy("ranked", "desc")
    .orderBy("entry_id")
    .execute();
  return through(scores as Ranked[], higher_is_better === 0 ? -1 : 1);
}

/** A score turned so that higher is better. */
type Ranked = Omit<ChartPoint, "score" | "date"> & { readonly date: string | null; readonly ranked: number };

/** `sign` is -1 where lower is better. Scores come by date, the best of a day first. */
function through(scores: readonly Ranked[], sign: 1 | -1): Course {
  const dated = scores.filter((s) => s.date !== null);
  const trend: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (const { ranked } of dated) {
    if (ranked <= best) continue;
    best = ranked;
    trend.push(sign * ranked);
  }
  for (const { ranked } of scores) best = Math.max(best, ranked);
  const points = thinned(dated).map(({ ranked, date, ...point }) => ({ ...point, date: date ?? "", score: sign * ranked }));
  return { best: scores.length === 0 ? null : sign * best, trend: trend.slice(-TREND), points };
}

/** Points of a chart; more would only overlap. */
const MOST_POINTS = 40;

/** The best of each day; where there would be too many, of each of so many equal stretches of time. */
function thinned(dated: readonly Ranked[]): Ranked[] {
  const days = new Set(dated.map((s) => s.date)).size;
  const times = dated.map((s) => Date.parse(s.date ?? ""));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const best = new Map<string | number, Ranked>();
  dated.forEach((score, i) => {
    const stretch = Math.floor((((times[i] ?? first) - first) / (last - first + 1)) * MOST_POINTS);
    const key = days <= MOST_POINTS ? (score.date ?? "") : stretch;
    const known = best.get(key);
    if (!known || score.ranked > known.ranked) best.set(key, score);
  });
  return [...best.values()];
}
