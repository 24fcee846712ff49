import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Context } from "hono";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { stream } from "hono/streaming";
import { CONTENT_TYPES, write } from "../export/formats.js";
import { type BoardQuery, boardsOf, SORT_KEYS } from "../leaderboard/board.js";
import type { Row } from "../schema.js";
import type { Store } from "../store/store.js";
import { BadRequest, choice, onlyKnown } from "./query.js";
import { BoardPage, Boards } from "./views/board.js";
import { Home } from "./views/home.js";
import { PaperPage } from "./views/paper.js";
import { Problem } from "./views/problem.js";

const asset = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url));
const htmx = () => readFileSync(createRequire(import.meta.url).resolve("htmx.org/dist/htmx.min.js"));
const ASSETS: Record<string, { readonly type: string; readonly read: () => Buffer }> = {
  "claimboard.css": { type: "text/css; charset=utf-8", read: () => asset("claimboard.css") },
  "icon.svg": { type: "image/svg+xml", read: () => asset("icon.svg") },
  "htmx.min.js": { type: "text/javascript; charset=utf-8", read: htmx },
};

/** The pages and downloads over a store; they only read. */
export function createApp(store: Store): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "same-origin",
      xFrameOptions: "DENY",
    }),
  );

  app.get("/assets/:name", (c) => {
    const found = ASSETS[c.req.param("name")];
    if (!found) throw new HTTPException(404);
    return c.body(new Uint8Array(found.read()), 200, { "Content-Type": found.type, "Cache-Control": "public, max-age=3600" });
  });

  app.get("/", async (c) => {
    onlyKnown(paramsOf(c), []);
    const [counts, benchmarks] = await Promise.all([store.counts(), store.benchmarks()]);
    return c.html(page(<Home counts={counts} benchmarks={benchmarks.sort((a, b) => b.rows - a.rows || (a.slug < b.slug ? -1 : 1))} />));
  });

  app.get("/results.csv", (c) => {
    onlyKnown(paramsOf(c), []);
    return csv(c, "results", store.allRows());
  });

  app.get("/benchmarks/:slug{.+\\.csv}", async (c) => {
    const slug = c.req.param("slug").replace(/\.csv$/, "");
    const { boards } = await board(c, slug);
    return csv(c, slug, [boards.flatMap((b) => b.entries.map((e) => e.row))]);
  });

  app.get("/benchmarks/:slug", async (c) => {
    const slug = c.req.param("slug");
    const props = await board(c, slug);
    c.header("Vary", "HX-Request");
    const fragment = c.req.header("HX-Request") === "true" && c.req.header("HX-History-Restore-Request") !== "true";
    return c.html(fragment ? <Boards {...props} /> : page(<BoardPage {...props} />));
  });

  app.get("/papers/:id{.+}", async (c) => {
    onlyKnown(paramsOf(c), []);
    const stored = await store.paper(c.req.param("id"));
    if (!stored) throw new HTTPException(404, { message: "The store holds no paper with this address." });
    return c.html(page(<PaperPage stored={stored} />));
  });

  async function board(c: Context, slug: string) {
    const params = paramsOf(c);
    onlyKnown(params, ["sort", "order"]);
    const query: BoardQuery = { sort: choice(params, "sort", SORT_KEYS), order: choice(params, "order", ["asc", "desc"]) };
    const rows = await store.rowsOf(slug);
    const [first] = rows;
    if (!first?.benchmark) throw new HTTPException(404, { message: "The store holds no result on a benchmark of this name." });
    return { slug, benchmark: first.benchmark, boards: boardsOf(rows, query), query };
  }

  app.notFound((c) => c.html(page(<Problem title="Not found" text="There is no page at this address." />), 404));
  app.onError((error, c) => {
    if (error instanceof BadRequest) return c.html(page(<Problem title="This address asks for something unknown" text={error.message} />), 400);
    if (error instanceof HTTPException)
      return c.html(page(<Problem title="Not found" text={error.message || "There is no page at this address."} />), error.status);
    console.error(`claimboard: ${c.req.method} ${c.req.path}: ${error.message}`);
    return c.html(page(<Problem title="Something went wrong" text="The server could not answer. What happened stands in its log; please try again." />), 500);
  });
  return app;
}

const paramsOf = (c: Context): URLSearchParams => new URL(c.req.url).searchParams;
const page = (body: unknown): string => `<!doctype html>${String(body)}`;

function csv(c: Context, name: string, pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>) {
  c.header("Content-Type", CONTENT_TYPES.csv);
  c.header("Content-Disposition", `attachment; filename="${name}.csv"`);
  return stream(c, async (out) => {
    for await (const piece of write(pages, "csv")) await out.write(piece);
  });
}
