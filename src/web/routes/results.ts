import { Hono } from "hono";
import { FORMATS, type Format } from "../../export/formats.js";
import type { ExportAll } from "../app.js";
import { send, split } from "../download.js";
import { onlyKnown } from "../query.js";
import { paramsOf } from "../request.js";

/** Every row of the store, as a file. */
export function resultRoutes(exportAll: ExportAll): Hono {
  const app = new Hono();
  app.get(`/:file{results\\.(?:${FORMATS.join("|")})}`, (c) => {
    onlyKnown(paramsOf(c), []);
    const format = split(c.req.param("file")).ending as Format;
    return send(c, "results", format, exportAll(format));
  });
  return app;
}
