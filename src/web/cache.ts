import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";
import type { Store } from "../store/store.js";
import { isFragment } from "./request.js";

interface Kept {
  readonly body: string;
  readonly etag: string;
  readonly vary: string;
}
/** Characters of pages that are kept at most. */
const BUDGET = 64_000_000;

/**
 * Keeps rendered pages by address and version of the store, and answers "not modified" to who has them. An import gives
 * the store another version, so nothing outlives what it shows.
 */
export function pageCache(store: Store): MiddlewareHandler {
  const pages = new LRUCache<string, Kept>({ maxSize: BUDGET, sizeCalculation: ({ body }) => body.length + 1 });
  return async (c, next) => {
    if (c.req.method !== "GET") return next();
    const key = `${await store.version()} ${isFragment(c)} ${c.req.url}`;
    let page = pages.get(key);
    if (!page) {
      await next();
      const type = c.res.headers.get("Content-Type") ?? "";
      if (c.res.status !== 200 || !type.startsWith("text/html")) return;
      const body = await c.res.text();
      const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
      page = { body, etag, vary: c.res.headers.get("Vary") ?? "" };
      c.res = undefined;
      pages.set(key, page);
    }
    const headers = { ETag: page.etag, Vary: page.vary, "Cache-Control": "no-cache" };
    const known = c.req.header("If-None-Match") === page.etag;
    c.res = known ? c.body(null, 304, headers) : c.body(page.body, 200, { ...headers, "Content-Type": "text/html; charset=UTF-8" });
  };
}
