import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { COLUMNS, type Row } from "../../schema.js";
import type { PaperSummary, Store, StoredPaper } from "../../store/store.js";
import { download, ENDINGS, type Sheet, split } from "../download.js";
import { onlyKnown, pageOf, words } from "../query.js";
import { addressOf, answer, paramsOf } from "../request.js";
import * as format from "../views/format.js";
import { PaperPage } from "../views/paper.js";
import { PaperList, PapersPage, papersStatus } from "../views/papers.js";
import { Status } from "../views/table.js";

/** The papers, and what each reports. */
export function paperRoutes(store: Store): Hono {
  const app = new Hono();

  app.get("/papers", async (c) => {
    const params = paramsOf(c);
    const { q, page } = queryOf(params);
    const props = { q, page, found: await store.papers(q, page), address: addressOf("/papers", params) };
    return answer(
      c,
      () => <PapersPage {...props} />,
      () => (
        <>
          <PaperList {...props} />
          <Status text={papersStatus(props.found)} swap />
        </>
      ),
    );
  });

  app.get(`/:file{papers${ENDINGS}}`, (c) => {
    const params = paramsOf(c);
    const { q, page } = queryOf(params);
    return download(c, split(c.req.param("file")).ending, PAPERS, pages(store, q, page, params.has("page")));
  });

  app.get(`/papers/:file{.+${ENDINGS}}`, async (c) => {
    onlyKnown(paramsOf(c), []);
    const { name, ending } = split(c.req.param("file"));
    return download(c, ending, rowsOf(name), [(await paper(name)).rows]);
  });

  app.get("/papers/:id{.+}", async (c) => {
    const params = paramsOf(c);
    onlyKnown(params, []);
    const id = c.req.param("id");
    const stored = await paper(id);
    return answer(c, () => <PaperPage stored={stored} address={addressOf(format.paperHref(id), params)} />);
  });

  async function paper(id: string): Promise<StoredPaper> {
    const stored = await store.paper(id);
    if (!stored) throw new HTTPException(404, { message: "The store holds no paper with this address." });
    return stored;
  }
  return app;
}

/** The papers that words find page by page, or one page of them. */
async function* pages(store: Store, q: string, from: number, one: boolean) {
  for (let page = from; ; page++) {
    const { items } = await store.papers(q, page);
    if (items.length > 0) yield items;
    if (one || items.length === 0) return;
  }
}

function queryOf(params: URLSearchParams): { readonly q: string; readonly page: number } {
  onlyKnown(params, ["q", "page"]);
  return { q: words(params), page: pageOf(params) };
}

const PAPERS: Sheet<PaperSummary> = {
  name: "papers",
  columns: ["id", "title", "date", "rows"],
  record: (paper) => paper,
  head: ["Title", "Date", "Results"],
  cells: ({ title, date, rows }) => [title, date ?? "", String(rows)],
};

const rowsOf = (name: string): Sheet<Row> => ({
  name,
  columns: COLUMNS,
  record: (row) => row,
  head: ["Benchmark", "Metric", "System", "Score", "Baseline", "Gain"],
  cells: (row) => [
    row.benchmark ?? row.task ?? "",
    row.metric ?? "",
    row.system ?? "",
    format.score(row),
    [format.baseline(row), row.baseline_system].filter(Boolean).join(" "),
    format.gain(row),
  ],
});
