import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import type { Format } from "../export/formats.js";
import { write } from "../export/formats.js";
import { type Store, TooMany } from "../store/store.js";
import { assets } from "./assets.js";
import { pageCache } from "./cache.js";
import { BadRequest } from "./query.js";
import { answer } from "./request.js";
import { aboutRoutes } from "./routes/about.js";
import { auditRoutes } from "./routes/audit.js";
import { benchmarkRoutes } from "./routes/benchmarks.js";
import { compareRoutes } from "./routes/compare.js";
import { homeRoutes } from "./routes/home.js";
import { paperRoutes } from "./routes/papers.js";
import { resultRoutes } from "./routes/results.js";
import { searchRoutes } from "./routes/search.js";
import { systemRoutes } from "./routes/systems.js";
import { tryRoutes } from "./routes/try.js";
import { Problem } from "./views/problem.js";

const SECURITY = secureHeaders({
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
});

/** Writes every row of the store in a format; a server gives one that works beside its loop. */
export type ExportAll = (format: Format) => AsyncIterable<string>;

/** The pages and downloads over a store; they only read. */
export function createApp(store: Store, exportAll: ExportAll = (format) => write(store.allRows(), format)): Hono {
  const app = new Hono();
  app.use(SECURITY);
  app.route("/assets", assets);
  app.use(pageCache(store));
  for (const routes of [homeRoutes, benchmarkRoutes, systemRoutes, compareRoutes, auditRoutes, paperRoutes, searchRoutes]) app.route("/", routes(store));
  app.route("/", tryRoutes());
  app.route("/", aboutRoutes());
  app.route("/", resultRoutes(exportAll));

  app.notFound((c) => {
    c.status(404);
    return answer(c, () => <Problem status={404} title="Not found" text="There is no page at this address." />);
  });
  app.onError((error, c) => {
    const { status, title, text } = problemOf(error);
    if (status === 500) console.error(`claimboard: ${c.req.method} ${c.req.path}: ${error.message}`);
    c.status(status);
    return answer(
      c,
      () => <Problem status={status} title={title} text={text} />,
      () => <>{text}</>,
    );
  });
  return app;
}

function problemOf(error: Error): { readonly status: 400 | 404 | 413 | 500; readonly title: string; readonly text: string } {
  if (error instanceof TooMany) return { status: 400, title: "This takes too long", text: error.message };
  if (error instanceof BadRequest) return { status: 400, title: "This address asks for something unknown", text: error.message };
  if (error instanceof HTTPException && error.status === 404) return { status: 404, title: "Not found", text: error.message };
  if (error instanceof HTTPException && error.status === 413) return { status: 413, title: "Too long", text: error.message };
  return { status: 500, title: "Something went wrong", text: "The server could not answer. What happened stands in its log; please try again." };
}
