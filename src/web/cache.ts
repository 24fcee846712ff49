import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import { accepts } from "hono/accepts";
import { LRUCache } from "lru-cache";
import type { Store } from "../store/store.js";
import { isFragment } from "./request.js";

interface Kept {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** The body compressed, once someone asked for it so. */
  zipped?: Promise<Uint8Array<ArrayBuffer>>;
}

const encoder = new TextEncoder();
let scratch = new Uint8Array(1_000_000);
/** A text in UTF-8; written into one buffer and copied from it, which is faster than into a new one. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const most = 3 * text.length;
  if (scratch.length < most) scratch = new Uint8Array(most);
  return scratch.slice(0, encoder.encodeInto(text, scratch).written);
}

const zip = promisify(gzip);
const ENCODING = { header: "Accept-Encoding" as const, supports: ["gzip"], default: "identity" };
/** Bytes of pages that are kept at most, as they are before they are compressed. */
const BUDGET = 64_000_000;

/**
 * Keeps rendered pages by address and version of the store, compressed too for who takes them so, and answers "not
 * modified" to who has them. An import gives the store another version, so nothing outlives what it shows.
 */
export function pageCache(store: Store): MiddlewareHandler {
  const pages = new LRUCache<string, Kept>({ maxSize: BUDGET, sizeCalculation: ({ body }) => body.length + 1 });
  return async (c, next) => {
    if (c.req.method !== "GET") return next();
    const key = `${await store.version()} ${isFragment(c)} ${c.req.url}`;
    let page = pages.get(key);
    if (!page) {
      await next();
      const rendered = c.get("rendered");
      if (c.res.status !== 200 || rendered === undefined) return;
      const body = bytesOf(rendered);
      page = { body, etag: `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
      pages.set(key, page);
      c.res = undefined;
    }
    const headers = { ETag: page.etag, Vary: "HX-Request, Accept-Encoding", "Cache-Control": "no-cache" };
    if (c.req.header("If-None-Match") === page.etag) {
      c.res = c.body(null, 304, headers);
      return;
    }
    const full = { ...headers, "Content-Type": "text/html; charset=UTF-8" };
    if (accepts(c, ENCODING) === "gzip") {
      page.zipped ??= zip(page.body);
      c.res = c.body(await page.zipped, 200, { ...full, "Content-Encoding": "gzip" });
    } else c.res = c.body(page.body, 200, full);
  };
}
