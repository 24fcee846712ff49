import { type Kysely, sql } from "kysely";
import { benchmarks } from "../../vocabulary.js";
import type { ChartPoint } from "../store.js";
import { indexNames } from "./search.js";
import type { BoardRecord, Tables } from "./tables.js";

/** Most points of a benchmark's trend. */
const TREND = 24;

/** Brings what the pages ask often up to date with the rows: once an import, so that no page scans the store. */
export async function summarize(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom("boards").execute();
  const boards = await boardsOf(db);
  for (const board of boards) await db.insertInto("boards").values(board).execute();
  await countFacts(db, boards);
  await indexNames(db, boards);
}

const NO_COURSE: Course = { best: null, trend: [], points: [] };

async function boardsOf(db: Kysely<Tables>): Promise<BoardRecord[]> {
  const groups = await db
    .selectFrom("rows")
    .select((eb) => [
      "rows.slug",
      sql<string>`coalesce(rows.metric, '')`.as("metric"),
      "rows.higher_is_better",
      eb.fn.min<string>("rows.benchmark").as("benchmark"),
      eb.fn.max<number>("rows.benchmark_known").as("known"),
      eb.fn.countAll<number>().as("rows"),
    ])
    .where("rows.slug", "is not", null)
    .groupBy(["rows.slug", sql`coalesce(rows.metric, '')`])
    .orderBy("rows.slug")
    .orderBy("rows", "desc")
    .execute();
  const courses = await coursesOf(db);
  const whole = await db
    .selectFrom("rows")
    .innerJoin("papers", "papers.id", "rows.paper_id")
    .select((eb) => [
      "rows.slug",
      eb.fn.countAll<number>().as("all_rows"),
      eb.fn.count<number>("rows.paper_id").distinct().as("papers"),
      eb.fn.max<string>("papers.date").as("latest"),
    ])
    .where("rows.slug", "is not", null)
    .groupBy("rows.slug")
    .execute();
  const benchmark = new Map(whole.map(({ slug, ...sums }) => [slug, sums]));
  let before = "";
  return groups.map((group) => {
    const slug = group.slug ?? "";
    const main = slug !== before ? 1 : 0;
    before = slug;
    const { best, trend, points } = courses.get(`${slug} ${group.metric}`) ?? NO_COURSE;
    return {
      ...group,
      ...(benchmark.get(slug) ?? { all_rows: 0, papers: 0, latest: null }),
      slug,
      main,
      best,
      trend: JSON.stringify(trend),
      points: JSON.stringify(points),
      task: benchmarks.get(group.benchmark)?.task ?? null,
    };
  });
}

/** What a board's reported scores did over time, each in the metric's own scale and direction. */
interface Course {
  readonly best: number | null;
  /** The scores at which the best so far rose. */
  readonly trend: readonly number[];
  readonly points: readonly ChartPoint[];
}

async function coursesOf(db: Kysely<Tables>): Promise<Map<string, Course>> {
  const courses = new Map<string, Course>();
  const lower = new Set((await db.selectFrom("rows").select("metric").where("higher_is_better", "=", 0).distinct().execute()).map((r) => r.metric ?? ""));
  const boards = await db.selectFrom("entries").select(["slug", "metric"]).where("slug", "<>", "").groupBy(["slug", "metric"]).execute();
  // one board at a time is held in memory
  for (const { slug, metric } of boards) {
    const scores = await db
      .selectFrom("entries")
      .select(["row_id", "paper_id", "system", "date", "ranked"])
      .where("slug", "=", slug)
      .where("metric", "=", metric)
      .where("reported", "=", 1)
      .where("ranked", "is not", null)
      .orderBy("date")
      .orderBy("ranked", "desc")
      .orderBy("entry_id")
      .execute();
    courses.set(`${slug} ${metric}`, courseOf(scores as Ranked[], lower.has(metric) ? -1 : 1));
  }
  return courses;
}

/** A score turned so that higher is better. */
type Ranked = Omit<ChartPoint, "score" | "date"> & { readonly date: string | null; readonly ranked: number };

/** `sign` is -1 where lower is better. Scores come by date, the best of a day first. */
function courseOf(scores: readonly Ranked[], sign: 1 | -1): Course {
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
const MOST_POINTS = 50;

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

async function countFacts(db: Kysely<Tables>, boards: readonly BoardRecord[]): Promise<void> {
  const count = async (name: string, query: ReturnType<typeof sql<{ n: number }>>) => {
    const value = Number((await query.execute(db)).rows[0]?.n ?? 0);
    await setFact(db, name, value);
  };
  await count("documents", sql<{ n: number }>`select count(*) as n from documents`);
  await count("papers", sql<{ n: number }>`select count(*) as n from papers`);
  await count("rows", sql<{ n: number }>`select count(*) as n from rows`);
  await count("gains", sql<{ n: number }>`select count(*) as n from rows where delta is not null or baseline_score is not null`);
  await count(
    "gains_without_baseline",
    sql<{ n: number }>`select count(*) as n from rows where delta is not null and baseline_score is null and baseline_system is null`,
  );
  await setFact(db, "benchmarks", boards.filter((b) => b.main === 1).length);
  await sql`insert into facts (name, value) values ('version', 1) on conflict (name) do update set value = value + 1`.execute(db);
}

async function setFact(db: Kysely<Tables>, name: string, value: number): Promise<void> {
  await db
    .insertInto("facts")
    .values({ name, value })
    .onConflict((c) => c.column("name").doUpdateSet({ value }))
    .execute();
}
