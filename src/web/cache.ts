import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";
import type { Store } from "../store/store.js";
import { isFragment } from "./request.js";

interface Kept {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}
/** Bytes of pages that are kept at most. */
const BUDGET = 64_000_000;

/**
 * Keeps rendered pages by address and version of the store, and answers "not modified" to who has them. An import gives
 * the store another version, so nothing outlives what it shows.
 */
export function pageCache(store: Store): MiddlewareHandler {
  const pages = new LRUCache<string, Kept>({ maxSize: BUDGET, sizeCalculation: ({ body }) => body.length + 1 });
  const encoder = new TextEncoder();
  return async (c, next) => {
    if (c.req.method !== "GET") return next();
    const key = `${await store.version()} ${isFragment(c)} ${c.req.url}`;
    let page = pages.get(key);
    if (!page) {
      await next();
      const rendered = c.get("rendered");
      if (c.res.status !== 200 || rendered === undefined) return;
      const body = encoder.encode(rendered);
      page = { body, etag: `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
      pages.set(key, page);
      c.res = undefined;
    }
    const headers = { ETag: page.etag, Vary: "HX-Request", "Cache-Control": "no-cache" };
    const known = c.req.header("If-None-Match") === page.etag;
    c.res = known ? c.body(null, 304, headers) : c.body(page.body, 200, { ...headers, "Content-Type": "text/html; charset=UTF-8" });
  };
}
