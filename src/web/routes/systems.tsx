import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { COLUMNS, type Row } from "../../schema.js";
import type { BoardEntry, Store } from "../../store/store.js";
import { download, ENDINGS, type Sheet, split } from "../download.js";
import { onlyKnown } from "../query.js";
import { addressOf, answer, paramsOf } from "../request.js";
import * as format from "../views/format.js";
import { SystemPage } from "../views/system.js";

/** All that is reported of a system, by its own papers and by others. */
export function systemRoutes(store: Store): Hono {
  const app = new Hono();
  app.get(`/systems/:file{.+${ENDINGS}}`, async (c) => {
    onlyKnown(paramsOf(c), []);
    const { name, ending } = split(c.req.param("file"));
    return download(c, ending, sheetOf(name), [await entriesOf(name)]);
  });

  app.get("/systems/:slug", async (c) => {
    const params = paramsOf(c);
    onlyKnown(params, []);
    const slug = c.req.param("slug");
    const entries = await entriesOf(slug);
    const ledger = await store.ledger({ papers: entries.map((e) => e.row.paper_id) });
    return answer(c, () => <SystemPage slug={slug} entries={entries} address={addressOf(`/systems/${slug}`, params)} ledger={ledger} />);
  });

  async function entriesOf(slug: string): Promise<BoardEntry<Row>[]> {
    const entries = await store.system(slug);
    if (entries.length === 0) throw new HTTPException(404, { message: "The store holds no result of a system of this name." });
    return entries;
  }
  return app;
}

const sheetOf = (name: string): Sheet<BoardEntry<Row>> => ({
  name,
  columns: [...COLUMNS, "listed_as", "listed_score"],
  record: ({ row, reported, score }) => ({ ...row, listed_as: reported ? "reported" : "baseline", listed_score: score }),
  head: ["Benchmark", "Metric", "Score", "Gain", "Reported by", "Date"],
  cells: ({ row, reported }) => [
    row.benchmark ?? row.task ?? "",
    row.metric ?? "",
    reported ? format.score(row) : format.baseline(row),
    reported ? format.gain(row) : "",
    row.paper_title,
    row.paper_date ?? "",
  ],
});
