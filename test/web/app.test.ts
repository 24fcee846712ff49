import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { Paper } from "../../src/schema.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { Store } from "../../src/store/store.js";
import { createApp } from "../../src/web/app.js";
import { paper } from "../support/paper.js";

const HOSTILE = '<script>alert("x")</script>';
const PAPERS = [
  paper({ title: "Alpha: One", abstract: "Alpha improves from 66.3 %rightarrow73.4 % on MathVista.", date: "2025-01-02" }),
  paper({ title: "Beta: Two", abstract: "Beta reaches 80.3% accuracy on MathVista.", date: "2025-03-04" }),
  paper({
    title: `Evil ${HOSTILE}`,
    abstract: `${HOSTILE} reaches 12.5% accuracy on MathVista and 3% on our Evil<b>Bench benchmark.`,
    url: "https://example.org/?a=<b>",
  }),
];

let store: Store;
let app: ReturnType<typeof createApp>;
async function* stream(papers: readonly Paper[]): AsyncGenerator<Paper> {
  yield* papers;
}
beforeAll(async () => {
  store = await openSqliteStore(":memory:");
  await store.importDocument("t", () => "1", stream(PAPERS), extract);
  app = createApp(store);
});
afterAll(() => store.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const systems = (html: string) => [...html.matchAll(/<th scope="row">(.*?)<\/th>/g)].map((m) => m[1]);

describe("pages", () => {
  test("home lists the benchmarks with their best score and latest date", async () => {
    const { status, body } = await get("/");
    expect(status).toBe(200);
    expect(body).toContain('<a href="/benchmarks/mathvista">MathVista</a>');
    expect(body).toContain('<td class="number">80.3</td><td>accuracy</td><td>2025-03-04</td>');
  });

  test("a board ranks by score, and links each to its evidence", async () => {
    const { body } = await get("/benchmarks/mathvista");
    expect(systems(body).slice(0, 2)).toEqual(["Beta", "Alpha"]);
    const link = /href="(\/papers\/[0-9a-f]+)#(row-[0-9a-f]+)">73.4%/.exec(body);
    const evidence = await get(link?.[1] ?? "");
    expect(evidence.body).toContain(`<mark><span id="${link?.[2]}" class="anchor"></span>66.3 %rightarrow73.4 %</mark>`);
  });

  test("sorts by plain links, and by htmx with the fragment alone", async () => {
    const whole = await get("/benchmarks/mathvista?sort=system&order=asc");
    expect(whole.headers.get("vary")).toContain("HX-Request");
    expect(whole.body).toContain("<!doctype html>");
    expect(whole.body).toContain('<th scope="col" class="" aria-sort="ascending">');
    expect(whole.body.match(/aria-sort/g)).toHaveLength(1);
    const fragment = await get("/benchmarks/mathvista?sort=system&order=asc", { "HX-Request": "true" });
    expect(fragment.body.startsWith('<div id="boards">')).toBe(true);
    expect(systems(fragment.body)).toEqual(systems(whole.body));
    const restored = await get("/benchmarks/mathvista", { "HX-Request": "true", "HX-History-Restore-Request": "true" });
    expect(restored.body).toContain("<!doctype html>");
  });

  test("the CSV holds exactly the page's rows in its order", async () => {
    for (const query of ["", "?sort=system&order=desc", "?sort=score&order=asc"]) {
      const page = await get(`/benchmarks/mathvista${query}`);
      const csv = await get(`/benchmarks/mathvista.csv${query}`);
      expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
      expect(csv.headers.get("content-disposition")).toBe('attachment; filename="mathvista.csv"');
      const rows = parse(csv.body, { columns: true }) as Record<string, string>[];
      const order = [...page.body.matchAll(/#row-([0-9a-f]+)/g)].map((m) => m[1]);
      expect(rows.map((r) => r["row_id"])).toEqual([...new Set(order)]);
    }
  });

  test("all results as CSV", async () => {
    const rows = parse((await get("/results.csv")).body, { columns: true }) as unknown[];
    expect(rows).toHaveLength((await store.counts()).rows);
  });

  test("htmx and the stylesheet come from here", async () => {
    expect((await get("/assets/htmx.min.js")).body).toContain("htmx");
    expect((await get("/assets/claimboard.css")).headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect((await get("/assets/../package.json")).status).toBe(404);
  });
});

describe("what is not there", () => {
  test.each([
    ["/benchmarks/nothing", 404, "The store holds no result on a benchmark of this name."],
    ["/benchmarks/nothing.csv", 404, "The store holds no result on a benchmark of this name."],
    ["/papers/nothing", 404, "The store holds no paper with this address."],
    ["/nowhere", 404, "There is no page at this address."],
    ["/benchmarks/mathvista?sort=colour", 400, "“colour” is no value of “sort”. Known: rank, system, score, baseline, gain, paper, date."],
    ["/benchmarks/mathvista?order=up", 400, "“up” is no value of “order”. Known: asc, desc."],
    ["/benchmarks/mathvista?page=1", 400, "There is no parameter “page” here. Known: sort, order."],
    ["/?x=1", 400, "There is no parameter “x” here. Known: none."],
    ["/benchmarks/mathvista?sort=rank&sort=date", 400, "The parameter “sort” is given more than once."],
  ])("%s answers %i", async (path, status, text) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.body).toContain(text);
    expect(response.body).toContain('href="/"');
  });

  test("an empty store says what to do", async () => {
    const empty = await openSqliteStore(":memory:");
    const body = await (await createApp(empty).request("/")).text();
    expect(body).toContain("Nothing here yet");
    expect(body).toContain("claimboard import");
    await empty.close();
  });
});

describe("security", () => {
  test("hostile text is only text, on every page", async () => {
    const evil = PAPERS[2] as Paper;
    for (const path of ["/", "/benchmarks/mathvista", `/papers/${evil.id}`]) {
      const { body } = await get(path);
      expect(body).not.toContain(HOSTILE);
      expect(body).not.toContain("<b>");
    }
    expect((await get(`/papers/${evil.id}`)).body).toContain("&lt;script&gt;");
  });

  test("headers are strict", async () => {
    const { headers } = await get("/");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });

  test("it only reads", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) expect((await app.request("/", { method })).status).toBe(404);
  });
});
