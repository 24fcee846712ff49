import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Hono } from "hono";
import { etag } from "hono/etag";

const own = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url));
const ASSETS: Record<string, readonly [type: string, body: Buffer]> = {
  "claimboard.css": ["text/css; charset=utf-8", own("claimboard.css")],
  "claimboard.js": ["text/javascript; charset=utf-8", own("claimboard.js")],
  "icon.svg": ["image/svg+xml", own("icon.svg")],
  "htmx.min.js": ["text/javascript; charset=utf-8", readFileSync(createRequire(import.meta.url).resolve("htmx.org/dist/htmx.min.js"))],
};

/** The files that pages use; all of them come from here. */
export const assets = new Hono();
assets.use(etag());
assets.get("/:name", (c) => {
  const found = ASSETS[c.req.param("name")];
  if (!found) return c.notFound();
  const [type, body] = found;
  return c.body(new Uint8Array(body), 200, { "Content-Type": type, "Cache-Control": "no-cache" });
});
