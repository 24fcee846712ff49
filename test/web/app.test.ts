import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { Paper } from "../../src/schema.js";
import { COLUMNS } from "../../src/schema.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { Store } from "../../src/store/store.js";
import { createApp } from "../../src/web/app.js";
import { paper } from "../support/paper.js";

const PAPERS = [
  paper({
    title: "Alpha: One",
    abstract: "Alpha improves from 66.3 %rightarrow73.4 % over GPT-4o on MathVista. We train on 12,000 charts.",
    date: "2025-01-02",
  }),
  paper({ title: "Beta: Two", abstract: "Beta reaches 80.3% accuracy on MathVista, and 41.0 BLEU on WMT14.", date: "2025-03-04" }),
  paper({ title: "Gamma: Three", abstract: "Gamma reaches 41.5 F1 on MathVista. GPT-4o reaches 70.1% accuracy on MathVista.", date: "2025-05-06" }),
  paper({ title: "Delta: Four", abstract: "Delta improves accuracy by 4.5 points on MathVista.", date: "2025-07-08" }),
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
const HTMX = { "HX-Request": "true" };
const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
/** The cells of the first table's body, line by line. */
const table = (html: string): string[] =>
  [...(/<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? "").matchAll(/<tr.*?>(.*?)<\/tr>/gs)].map((m) =>
    text((m[1] ?? "").replace(/<\/t[dh]>/g, "|"))
      .replace(/ ?\| ?/g, "|")
      .trim(),
  );
const entries = (html: string) => table(html.slice(html.indexOf('id="entries"')));

describe("the home page", () => {
  test("sums up the store and lists the benchmarks, the most reported first", async () => {
    const { status, body } = await get("/");
    expect(status).toBe(200);
    expect(text(body)).toContain("papers 4 results 6 benchmarks 2 of gains name no baseline 50%");
    expect(table(body)).toEqual(["MathVista visual math reasoning|5|4|80.3|accuracy||2025-07-08|", "WMT 2014 translation|1|1|41|BLEU||2025-03-04|"]);
    expect(body).toContain('aria-label="from 73.4 to 80.3"');
  });

  test("is where the shortened address of a board leads", async () => {
    const list = await get("/benchmarks?q=translation");
    expect([list.status, list.headers.get("Location")]).toEqual([301, "/?q=translation"]);
  });

  test("filters by name and task", async () => {
    expect(table((await get("/?q=translation")).body)).toHaveLength(1);
    expect(text((await get("/?q=zzz")).body)).toContain("No benchmark is called so.");
  });
});

describe("a board", () => {
  test("ranks by score, marks baselines, and links each score to its evidence", async () => {
    const { body } = await get("/benchmarks/mathvista");
    expect(entries(body)).toEqual([
      "1|Beta|80.3%|||Beta: Two|2025-03-04|reported once|",
      "2|Alpha|73.4%|66.3% GPT-4o|+7.1 pts +10.7% relative|Alpha: One|2025-01-02|reports of GPT-4o differ, reported once|",
      "3|GPT-4o|70.1%|||Gamma: Three|2025-05-06|reports differ|",
      "4|GPT-4o|66.3%|||Alpha: One|2025-01-02|reported as baseline by Alpha|",
    ]);
    const link = /href="(\/papers\/[0-9a-f]+)#(row-[0-9a-f]+)">73.4%/.exec(body);
    const evidence = await get(link?.[1] ?? "");
    expect(evidence.body).toContain(`<mark><span id="${link?.[2]}" class="anchor"></span>66.3 %rightarrow73.4 %<sup>`);
  });

  test("never ranks two metrics together; the most reported stands first", async () => {
    const { body } = await get("/benchmarks/mathvista");
    expect(text(/<nav class="tabs".*?<\/nav>/s.exec(body)?.[0] ?? "").trim()).toBe("accuracy 4 F1 1");
    expect(entries((await get("/benchmarks/mathvista?metric=F1")).body)).toEqual(["1|Gamma|41.5|||Gamma: Three|2025-05-06|reported once|"]);
  });

  test("keeps gains without a score in a table of their own", async () => {
    const { body } = await get("/benchmarks/mathvista");
    expect(table(body.slice(body.indexOf("Gains reported without a score")))).toEqual([
      "Delta|+4.5 pts|not said|Delta: Four|2025-07-08|no baseline, reported once|",
    ]);
  });

  test("draws its scores over time, and says the same in a table", async () => {
    const { body } = await get("/benchmarks/mathvista");
    expect(body).toContain('<desc id="chart-text">3 scores from 2025-01-02 to 2025-05-06; the best so far went from 73.4 to 80.3.</desc>');
    expect(body.match(/class="leads"/g)).toHaveLength(2);
    expect(text(/<figcaption>.*?<\/p>/s.exec(body)?.[0] ?? "").trim()).toBe("Scores whose paper has no date are not drawn.");
    expect(table(body.slice(body.indexOf("The chart as a table")))).toEqual([
      "2025-01-02|Alpha|73.4|yes|",
      "2025-03-04|Beta|80.3|yes|",
      "2025-05-06|GPT-4o|70.1||",
    ]);
  });

  test("is found under other ways of writing its name", async () => {
    const { status, headers } = await get("/benchmarks/math-vista?sort=date");
    expect([status, headers.get("location")]).toEqual([302, "/benchmarks/mathvista?sort=date"]);
    expect((await get("/benchmarks/MathVista.csv")).headers.get("location")).toBe("/benchmarks/mathvista.csv");
  });
});

describe("page or part", () => {
  test("sorting by htmx gives the table alone, with the same rows", async () => {
    const whole = await get("/benchmarks/mathvista?sort=system");
    expect(whole.headers.get("vary")).toContain("HX-Request");
    expect(whole.body).toContain("<!doctype html>");
    expect(whole.body).toContain('<th scope="col" class="" aria-sort="ascending">');
    expect(whole.body.match(/aria-sort/g)).toHaveLength(1);
    const part = await get("/benchmarks/mathvista?sort=system", HTMX);
    expect(part.body.startsWith('<div id="entries">')).toBe(true);
    expect(part.body).toContain('<p id="status" role="status" class="note" hx-swap-oob="true">4 entries, higher is better</p>');
    expect(entries(part.body)).toEqual(entries(whole.body));
  });

  test("a step back in history gets the whole page", async () => {
    expect((await get("/benchmarks/mathvista", { ...HTMX, "HX-History-Restore-Request": "true" })).body).toContain("<!doctype html>");
  });

  test("what has not changed is not sent again", async () => {
    const first = await get("/benchmarks/mathvista");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/".{22}"$/);
    const second = await get("/benchmarks/mathvista", { "If-None-Match": etag });
    expect([second.status, second.body, second.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await get("/benchmarks/mathvista")).body).toBe(first.body);
    expect((await get("/benchmarks/mathvista", { ...HTMX, "If-None-Match": etag })).status).toBe(200);
  });

  test("a page is compressed for who takes it so, and says the same", async () => {
    const plain = await get("/benchmarks/mathvista");
    const zipped = await app.request("/benchmarks/mathvista", { headers: { "Accept-Encoding": "br;q=1, gzip;q=0.8" } });
    expect(zipped.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(plain.body);
    expect(zipped.headers.get("etag")).toBe(plain.headers.get("etag"));
    expect(zipped.headers.get("vary")).toBe("HX-Request, Accept-Encoding");
    expect((await get("/benchmarks/mathvista", { "Accept-Encoding": "gzip;q=0" })).body).toBe(plain.body);
  });

  test("an import is seen at once", async () => {
    const own = await openSqliteStore(":memory:");
    const pages = createApp(own);
    expect(await (await pages.request("/")).text()).toContain("Nothing here yet");
    await own.importDocument("t", () => "1", stream(PAPERS), extract);
    expect(await (await pages.request("/")).text()).toContain("MathVista");
    await own.close();
  });
});

describe("downloads", () => {
  const records = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

  test("the CSV of a board holds what the page shows, in its order", async () => {
    for (const query of ["", "?sort=-system", "?sort=-score", "?baselines=0&from=2025-02", "?metric=F1"]) {
      const page = await get(`/benchmarks/mathvista${query}`);
      const csv = await get(`/benchmarks/mathvista.csv${query}`);
      expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
      expect(csv.headers.get("content-disposition")).toBe('attachment; filename="mathvista.csv"');
      expect(records(csv.body).map((r) => `${r["rank"]}|${r["listed_system"]}|${r["listed_score"]}`)).toEqual(
        entries(page.body).map((line) => line.split("|").slice(0, 3).join("|").replace("%", "")),
      );
    }
    const [first] = records((await get("/benchmarks/mathvista.csv")).body);
    expect(Object.keys(first ?? {})).toEqual([...COLUMNS, "rank", "listed_as", "listed_system", "listed_score"]);
  });

  test("JSON and NDJSON hold the same as the CSV", async () => {
    const csv = records((await get("/benchmarks/mathvista.csv")).body).map((r) => r["row_id"]);
    expect(JSON.parse((await get("/benchmarks/mathvista.json")).body).map((r: { row_id: string }) => r.row_id)).toEqual(csv);
    const lines = (await get("/benchmarks/mathvista.ndjson")).body.trimEnd().split("\n");
    expect(lines.map((l) => JSON.parse(l).row_id)).toEqual(csv);
  });

  test("Markdown and LaTeX to paste", async () => {
    const markdown = await get("/benchmarks/mathvista.md?sort=rank&baselines=0");
    expect(markdown.headers.get("content-type")).toContain("text/plain");
    expect(markdown.body).toBe(
      "| Rank | System | Score | Baseline | Gain | Paper | Date |\n| --- | --- | --- | --- | --- | --- | --- |\n" +
        "| 1 | Beta | 80.3% |  |  | Beta: Two | 2025-03-04 |\n| 2 | Alpha | 73.4% | 66.3% GPT-4o | +7.1 pts | Alpha: One | 2025-01-02 |\n" +
        "| 3 | GPT-4o | 70.1% |  |  | Gamma: Three | 2025-05-06 |\n",
    );
    expect((await get("/benchmarks/mathvista.tex?metric=F1")).body).toContain("  1 & Gamma & 41.5 &  &  & Gamma: Three & 2025-05-06 \\\\\n");
  });

  test.each(["/benchmarks", "/papers", "/systems/gpt-4o", "/compare", "/results", `/papers/${PAPERS[0]?.id}`])("%s in each format", async (path) => {
    const query = path === "/compare" ? "?system=Alpha&system=Beta" : "";
    const json = JSON.parse((await get(`${path}.json${query}`)).body) as object[];
    expect(json.length).toBeGreaterThan(0);
    expect(records((await get(`${path}.csv${query}`)).body).map((r) => Object.keys(r))).toEqual(json.map((r) => Object.keys(r)));
    expect(
      (await get(`${path}.ndjson${query}`)).body
        .trimEnd()
        .split("\n")
        .map((l) => JSON.parse(l)),
    ).toEqual(json);
  });

  test("all results", async () => {
    expect(records((await get("/results.csv")).body)).toHaveLength((await store.counts()).rows);
  });
});

describe("other pages", () => {
  test("a system: all that is reported of it, and where reports differ", async () => {
    const { body } = await get("/systems/gpt-4o");
    expect(table(body)).toEqual([
      "MathVista|accuracy|70.1%||Gamma: Three|2025-05-06|reports differ: 66.3 to 70.1|",
      "MathVista|accuracy|66.3%||Alpha: One|2025-01-02|reported as baseline by Alpha|",
    ]);
  });

  test("systems beside each other, the best marked, empty where nothing is reported", async () => {
    const { body } = await get("/compare?system=Alpha&system=beta&system=Nobody");
    expect(text(/<thead>.*?<\/thead>/s.exec(body)?.[0] ?? "").trim()).toBe("System MathVista accuracy ↑ WMT 2014 BLEU ↑");
    expect(table(body)).toEqual(["Beta|★ 80.3|41|", "Alpha|73.4||"]);
    expect(text(body)).toContain("No score is stored here of Nobody.");
    expect(text(body)).toContain("MathVista (accuracy): Beta 80.3, Alpha 73.4");
    expect(table((await get("/compare?benchmark=MathVista")).body)).toHaveLength(4);
    expect(text((await get("/compare")).body)).toContain("begin with all systems of a benchmark");
    expect(text((await get("/compare?system=Nobody")).body)).toContain("Nothing is stored to compare here.");
  });

  test("a paper: marks and rows linked both ways, and what was left out", async () => {
    const { body } = await get(`/papers/${PAPERS[0]?.id}`);
    const id = /id="result-([0-9a-f]+)"/.exec(body)?.[1];
    expect(body).toContain(`<a href="#result-${id}" aria-label="result 1">1</a>`);
    expect(body).toContain(`<a href="#row-${id}" aria-label="evidence of result 1">1</a>`);
    expect(body).toContain('<span class="seen" title="left out: count">12,000</span>');
    expect(text(body)).toContain("1 number seen and left out count 12,000");
  });

  test("papers by date, and by the words of their titles", async () => {
    expect(table((await get("/papers")).body)).toEqual([
      "Delta: Four|1|2025-07-08|",
      "Gamma: Three|2|2025-05-06|",
      "Beta: Two|2|2025-03-04|",
      "Alpha: One|1|2025-01-02|",
    ]);
    expect(table((await get("/papers?q=two")).body)).toEqual(["Beta: Two|2|2025-03-04|"]);
  });

  test("search, as a page and as one types", async () => {
    expect(text((await get("/search?q=math")).body)).toContain("Benchmarks MathVista 5 results Tasks visual math reasoning 5 results");
    const part = (await get("/search?q=gpt", HTMX)).body;
    expect(part).toContain('<a href="/systems/gpt-4o">GPT-4o</a>');
    expect(part).not.toContain("<html");
    expect((await get("/search?q=", HTMX)).body).toBe("");
    expect(text((await get("/search?q=zzz")).body)).toContain("No benchmark, task, system or paper holds all of these words.");
  });

  test("about says what each column means", async () => {
    const { body } = await get("/about");
    expect(table(body).map((line) => line.split("|")[0])).toEqual(COLUMNS);
    expect(text(body)).toContain("baseline_score the value compared with");
  });
});

describe("try", () => {
  const post = async (form: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await app.request("/try", { method: "POST", body: new URLSearchParams(form), headers });
    return { status: response.status, body: await response.text() };
  };

  test("reads an abstract, and stores nothing", async () => {
    const before = await store.counts();
    const { body } = await post({ title: "Heron: A Model", abstract: "Heron reaches 71.5% accuracy on ChartQA." });
    expect(table(body)).toEqual(["1|ChartQA|accuracy|Heron|71.5%|||attainment||"]);
    expect(await store.counts()).toEqual(before);
  });

  test("gives htmx the reading alone", async () => {
    const { body } = await post({ abstract: "It reaches 71.5% accuracy on ChartQA." }, HTMX);
    expect(body.startsWith('<div id="reading">')).toBe(true);
    expect(text((await post({ abstract: "We study birds." }, HTMX)).body)).toContain("No result is reported here");
    expect(text((await post({}, HTMX)).body)).toContain("Your abstract, marked");
  });

  test("takes 20,000 characters and no more, however they are encoded", async () => {
    expect((await post({ abstract: "é".repeat(20_000) })).status).toBe(200);
    const over = await post({ abstract: "é".repeat(20_001) });
    expect(over.status).toBe(413);
    expect(text(over.body)).toContain("at most 20,000 characters");
    expect((await post({ abstract: "é".repeat(2_000_000) })).status).toBe(413);
  });

  test("shows an example", async () => {
    expect(table((await get("/try?example=1")).body).length).toBeGreaterThan(1);
  });
});

describe("what is not there", () => {
  test.each([
    ["/benchmarks/nothing", 404, "The store holds no result on a benchmark of this name."],
    ["/benchmarks/nothing.csv", 404, "The store holds no result on a benchmark of this name."],
    ["/papers/nothing", 404, "The store holds no paper with this address."],
    ["/systems/nothing", 404, "The store holds no result of a system of this name."],
    ["/nowhere", 404, "There is no page at this address."],
    ["/assets/../package.json", 404, ""],
    ["/benchmarks/mathvista?sort=colour", 400, "“colour” is no value of “sort”. Known: rank, system, score, baseline, gain, paper, date"],
    ["/benchmarks/mathvista?page=0", 400, "“0” is no value of “page”."],
    ["/benchmarks/mathvista?from=yesterday", 400, "“yesterday” is no value of “from”."],
    ["/benchmarks/mathvista?exact=yes", 400, "“yes” is no value of “exact”. Known: 0, 1."],
    ["/benchmarks/mathvista?metric=colour", 400, "“colour” is no metric of this benchmark. Known: accuracy, F1."],
    ["/benchmarks/mathvista.csv?x=1", 400, "There is no parameter “x” here."],
    ["/?x=1", 400, "There is no parameter “x” here. Known: q, sort, page."],
    ["/about?x=1", 400, "There is no parameter “x” here. Known: none."],
    [`/search?q=${"a".repeat(201)}`, 400, "“q” holds more than 200 characters."],
    ["/benchmarks/mathvista?sort=rank&sort=date", 400, "The parameter “sort” is given more than once."],
    [`/compare?${Array.from({ length: 13 }, (_, i) => `system=s${i}`).join("&")}`, 400, "At most 12 systems stand beside each other; 13 are asked for."],
  ])("%s answers %i", async (path, status, said) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.body).toContain(said);
    expect(response.body).toContain('href="/"');
  });

  test("a wrong filter is told in words to htmx", async () => {
    const { status, body } = await get("/benchmarks/mathvista?from=x", HTMX);
    expect([status, body]).toEqual([400, "“x” is no value of “from”. A date is written 2025, 2025-10 or 2025-10-17."]);
  });

  test("a board that its filters empty says so", async () => {
    expect(text((await get("/benchmarks/mathvista?system=zzz")).body)).toContain("No entry is left by these filters.");
  });

  test("a fault of the server's own is told without its cause", async () => {
    const broken = await openSqliteStore(":memory:");
    const pages = createApp({ ...broken, version: async () => 1, counts: () => Promise.reject(new Error("secret path")) } as Store);
    const log = console.error;
    const logged: unknown[] = [];
    console.error = (line: unknown) => logged.push(line);
    const response = await pages.request("/");
    console.error = log;
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret path");
    expect(logged).toEqual(["claimboard: GET /: secret path"]);
    await broken.close();
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
  test("headers are strict", async () => {
    for (const path of ["/", "/benchmarks/mathvista", "/nowhere", "/assets/claimboard.css", "/results.csv"]) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    }
  });

  test("scripts and styles come from here, none inline", async () => {
    for (const path of ["/", "/benchmarks/mathvista", "/compare?benchmark=mathvista", "/try?example=1"]) {
      const { body } = await get(path);
      expect(body).not.toMatch(/<style|style="|\son\w+=|<script(?![^>]*src="\/assets\/)/);
    }
    for (const name of ["htmx.min.js", "claimboard.js", "claimboard.css", "icon.svg"]) expect((await get(`/assets/${name}`)).status).toBe(200);
  });

  test("it only reads", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH"])
      for (const path of ["/", "/benchmarks/mathvista", "/papers", "/results.csv"]) expect((await app.request(path, { method })).status).toBe(404);
  });
});
