import { Hono } from "hono";
import type { BenchmarkQuery, BenchmarkSummary, Store } from "../../store/store.js";
import { download, ENDINGS, type Sheet, split } from "../download.js";
import { onlyKnown, pageOf, type SortKeys, sorting, words } from "../query.js";
import { addressOf, answer, paramsOf } from "../request.js";
import { BenchmarkList, benchmarkStatus, HOME_SORTS, Home } from "../views/home.js";
import { Status } from "../views/table.js";

const SHEET: Sheet<BenchmarkSummary> = {
  name: "benchmarks",
  columns: ["slug", "benchmark", "benchmark_known", "task", "rows", "papers", "metric", "best", "latest"],
  record: ({ slug, benchmark, known, trend: _, ...summary }) => ({ slug, benchmark, benchmark_known: known, ...summary }),
  head: ["Benchmark", "Task", "Results", "Papers", "Best", "Metric", "Latest"],
  cells: (b) => [b.benchmark, b.task ?? "", String(b.rows), String(b.papers), b.best === null ? "" : String(b.best), b.metric ?? "", b.latest ?? ""],
};

/** What is in the store at a glance, and the benchmarks. */
export function homeRoutes(store: Store): Hono {
  const app = new Hono();

  app.get("/", async (c) => {
    const params = paramsOf(c);
    const query = queryOf(params);
    const [counts, found] = await Promise.all([store.counts(), store.benchmarks(query)]);
    const props = { counts, found, query, address: addressOf("/", params) };
    return answer(
      c,
      () => <Home {...props} />,
      () => (
        <>
          <BenchmarkList {...props} />
          <Status text={benchmarkStatus(found)} swap />
        </>
      ),
    );
  });

  // who shortens a board's address looks for the list
  app.get("/benchmarks", (c) => c.redirect(`/${new URL(c.req.url).search}`, 301));

  app.get(`/:file{benchmarks${ENDINGS}}`, (c) => {
    const params = paramsOf(c);
    return download(c, split(c.req.param("file")).ending, SHEET, allPages(queryOf(params), params.has("page")));
  });

  async function* allPages(query: BenchmarkQuery, one: boolean) {
    for (let page = query.page; ; page++) {
      const { items } = await store.benchmarks({ ...query, page });
      if (items.length > 0) yield items;
      if (one || items.length === 0) return;
    }
  }
  return app;
}

function queryOf(params: URLSearchParams): BenchmarkQuery {
  onlyKnown(params, ["q", "sort", "page"]);
  return { q: words(params), ...sorting(params, HOME_SORTS satisfies SortKeys<BenchmarkQuery["sort"]>), page: pageOf(params) };
}
