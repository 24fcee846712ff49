import { afterAll, beforeAll, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { Paper, Row } from "../../src/schema.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { Store } from "../../src/store/store.js";
import { createApp } from "../../src/web/app.js";
import { paper } from "../support/paper.js";

/* Titles, names and abstracts that try to be more than text, stored and then shown on every page. */

const EVIL = [
  `<script>alert("x")</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  "{{7*7}} and <%= 7 %>",
  "javascript:alert(1)",
  "</title></textarea><svg onload=alert(1)>",
];
const PAPERS = EVIL.map((evil, i) =>
  paper({
    id: i === 0 ? `10.1/<b>"'&${evil}` : `p${i}`,
    title: `${evil} and more`,
    abstract: `${evil} reaches ${60 + i}.5% accuracy on MathVista.`,
    date: `2025-0${i + 1}-01`,
    authors: evil,
    categories: [evil],
    url: i === 1 ? "https://example.org/?a=<b>&c='\"" : null,
    links: i === 2 ? ["javascript:alert(1)", "https://example.org/ok"] : [],
    sources: [{ document: `${evil}.html`, position: 0 }],
  }),
);

/** Names that the grammar would not read are put into the rows as they are. */
const poisoned = (given: Paper) => {
  const read = extract(given);
  const evil = given.authors ?? "";
  const rows = read.rows.map(
    (row): Row => ({ ...row, system: evil, baseline_system: evil, baseline_score: 1, task: evil, metric_text: evil, benchmark_text: evil }),
  );
  const odd = rows.map(
    (row): Row => ({ ...row, row_id: `${row.row_id}x`, benchmark: `Bench ${evil}`, benchmark_known: false, metric: `metric ${evil}`, score: null, delta: 4 }),
  );
  return { ...read, rows: [...rows, ...odd], unread: () => [{ paper_id: given.id, start: 0, end: 4, text: evil, reason: evil }] };
};

let store: Store;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await openSqliteStore(":memory:");
  async function* papers(): AsyncGenerator<Paper> {
    yield* PAPERS;
  }
  await store.importDocument("hostile", () => "1", papers(), poisoned);
  app = createApp(store);
});
afterAll(() => store.close());

test("every page that can be reached shows hostile text as text, and every link of it answers", async () => {
  const seen = new Set<string>();
  const ways = [
    "/",
    "/papers",
    "/compare?benchmark=MathVista",
    "/search?q=alert",
    "/about",
    "/try?example=1",
    `/search?q=${encodeURIComponent(EVIL[1] ?? "")}`,
  ];
  for (const evil of EVIL)
    ways.push(`/compare?system=${encodeURIComponent(evil)}`, `/?q=${encodeURIComponent(evil)}`, `/benchmarks/mathvista?system=${encodeURIComponent(evil)}`);
  for (let path = ways.pop(); path !== undefined; path = ways.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await app.request(path);
    expect([path, response.status]).toEqual([path, 200]);
    const body = await response.text();
    if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) continue;
    expect(tagsOf(body), path).toEqual([]);
    for (const [, href = ""] of body.matchAll(/(?:href|action|src|hx-get)="([^"]*)"/g)) {
      const target = href.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
      expect(target, `${path} links to`).toMatch(/^(?:\/(?!\/)|#|https:\/\/example\.org\/)/);
      if (target.startsWith("/") && !target.startsWith("/try")) ways.push(target.replace(/#.*/, ""));
    }
  }
  expect(seen.size).toBeGreaterThan(60);
});

test("typed text is only text", async () => {
  for (const evil of EVIL) {
    const response = await app.request("/try", { method: "POST", body: new URLSearchParams({ title: evil, abstract: `${evil} reaches 61% on MathVista.` }) });
    expect(tagsOf(await response.text())).toEqual([]);
  }
});

test("links that leave are http or https, with a rel", async () => {
  const body = await (await app.request("/papers/p2")).text();
  expect(body).toContain('<a href="https://example.org/ok" rel="noopener noreferrer nofollow">');
  expect(body).not.toContain('href="javascript:');
});

/** Elements and attributes that no page of ours has. */
const tagsOf = (html: string): string[] =>
  html.match(/<(?:img|b|iframe|object|svg onload)\b[^>]*>|<script(?![^>]*src="\/assets\/)[^>]*>|<[^>"]*(?:"[^"]*"[^>"]*)*\son\w+\s*=[^>]*>/g) ?? [];
