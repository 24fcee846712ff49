import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { COLUMNS, type Row } from "../../schema.js";
import { slugOf } from "../../store/slug.js";
import { type BoardEntry, type BoardQuery, type BoardTab, PAGE_SIZE, type Store } from "../../store/store.js";
import { lookUp, nameKey } from "../../vocabulary/aliases.js";
import { download, ENDINGS, type Sheet, split } from "../download.js";
import { BadRequest, dateOf, flag, onlyKnown, pageOf, sorting, words } from "../query.js";
import { addressOf, answer, paramsOf } from "../request.js";
import { BOARD_SORT_KEYS, BoardPage, boardStatus, Entries } from "../views/board.js";
import * as format from "../views/format.js";
import { Status } from "../views/table.js";

const PARAMS = ["metric", "system", "q", "from", "to", "as_of", "baseline", "exact", "averages", "baselines", "sort", "page"];
/** Entries read at a time for a download. */
const CHUNK = 1000;

/** The boards: one for each metric of a benchmark. */
export function benchmarkRoutes(store: Store): Hono {
  const app = new Hono();

  app.get(`/benchmarks/:file{.+${ENDINGS}}`, async (c) => {
    const { name, ending } = split(c.req.param("file"));
    const params = paramsOf(c);
    const tabs = await store.tabs(name);
    if (tabs.length === 0) return elsewhere(c.req.url, name, `.${ending}`);
    const query = queryOf(name, tabs, params);
    return download(c, ending, sheetOf(name), params.has("page") ? [(await store.wholeBoard(query)).items] : chunks(query));
  });

  app.get("/benchmarks/:slug", async (c) => {
    const slug = c.req.param("slug");
    const params = paramsOf(c);
    const tabs = await store.tabs(slug);
    if (tabs.length === 0) return elsewhere(c.req.url, slug);
    const query = queryOf(slug, tabs, params);
    const tab = tabs.find((t) => (t.metric ?? "") === query.metric) as BoardTab;
    const found = await store.board(query);
    const table = { tabs, tab, query, found, address: addressOf(`/benchmarks/${slug}`, params) };
    const { metric, asOf } = query;
    const [sides, ledger] = await Promise.all([store.sides(slug, metric, asOf), store.ledger({ slug, asOf })]);
    return answer(
      c,
      () => <BoardPage {...table} {...sides} ledger={ledger} />,
      () => (
        <>
          <Entries {...table} />
          <Status text={boardStatus(table)} swap />
        </>
      ),
    );
  });

  /** All entries that the filters leave, in their order, so many at a time. */
  async function* chunks(query: BoardQuery) {
    for (let page = 1; ; page++) {
      const { items } = await store.wholeBoard({ ...query, page, size: CHUNK });
      if (items.length > 0) yield items;
      if (items.length < CHUNK) return;
    }
  }
  return app;
}

/** Another way of writing a benchmark's name leads to the benchmark. */
function elsewhere(url: string, name: string, ending = ""): Response {
  const known = lookUp(nameKey(name)).find((alias) => alias.type === "benchmark");
  const slug = known ? slugOf(known.entry) : slugOf(name);
  if (slug === name) throw new HTTPException(404, { message: "The store holds no result on a benchmark of this name." });
  return new Response(null, { status: 302, headers: { Location: `/benchmarks/${encodeURIComponent(slug)}${ending}${new URL(url).search}` } });
}

function queryOf(slug: string, tabs: readonly BoardTab[], params: URLSearchParams): BoardQuery {
  onlyKnown(params, PARAMS);
  return {
    slug,
    metric: metricOf(tabs, params.get("metric")),
    system: words(params, "system"),
    q: words(params),
    from: dateOf(params, "from"),
    to: dateOf(params, "to"),
    asOf: dateOf(params, "as_of"),
    withBaseline: flag(params, "baseline", false),
    exactOnly: flag(params, "exact", false),
    averages: flag(params, "averages", true),
    baselines: flag(params, "baselines", true),
    ...sorting(params, BOARD_SORT_KEYS),
    page: pageOf(params),
    size: PAGE_SIZE,
  };
}

/** A metric's name in the address; `-` is the one that no text names. */
function metricOf(tabs: readonly BoardTab[], named: string | null): string {
  const metric = named === null || named === "" ? (tabs[0]?.metric ?? "") : named === "-" ? "" : named;
  if (tabs.some((t) => (t.metric ?? "") === metric)) return metric;
  throw new BadRequest(`“${named}” is no metric of this benchmark. Known: ${tabs.map((t) => t.metric ?? "-").join(", ")}.`);
}

/** The whole row of each entry, and how the board lists it. */
const sheetOf = (name: string): Sheet<BoardEntry<Row>> => ({
  name,
  columns: [...COLUMNS, "rank", "listed_as", "listed_system", "listed_score"],
  record: ({ row, reported, system, score, rank }) => ({
    ...row,
    rank,
    listed_as: reported ? "reported" : "baseline",
    listed_system: system,
    listed_score: score,
  }),
  head: ["Rank", "System", "Score", "Baseline", "Gain", "Paper", "Date"],
  cells: ({ row, reported, system, rank }) => [
    rank === null ? "" : String(rank),
    system ?? "",
    reported ? format.score(row) : format.baseline(row),
    reported ? [format.baseline(row), row.baseline_system].filter(Boolean).join(" ") : "",
    reported ? format.gain(row) : "",
    row.paper_title,
    row.paper_date ?? "",
  ],
});
