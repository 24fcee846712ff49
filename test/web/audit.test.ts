import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_FINDINGS } from "../../src/audit/all.js";
import { FINDING_COLUMNS } from "../../src/audit/found.js";
import { extract } from "../../src/extract.js";
import type { Paper } from "../../src/schema.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import { type Store, TooMany } from "../../src/store/store.js";
import { createApp } from "../../src/web/app.js";
import { paper } from "../support/paper.js";

const PAPERS = [
  paper({ id: "a", title: "Alpha: One", abstract: "Alpha improves accuracy by 5% over the baseline (60.0%) on MathVista.", date: "2025-01-02" }),
  paper({ id: "b", title: "Beta: Two", abstract: "Beta reaches 70.1% accuracy on MathVista. We train on 12,000 charts.", date: "2025-03-04" }),
  paper({
    id: "c",
    title: "Gamma: Three",
    abstract: "Gamma improves accuracy from 66.0% to 73.0% over Beta on MathVista, a relative gain of 7.0%.",
    date: "2025-06-07",
  }),
  paper({ id: "d", title: "Delta: Four", abstract: "We show by experiments that our method outperforms existing methods on ImageNet.", date: null }),
  paper({ id: "e", title: "Epsilon: Five", abstract: "Epsilon improves accuracy by 4.5 points on ChartQA.", date: "2025-06-20" }),
];

let store: Store;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await openSqliteStore(":memory:");
  async function* papers(): AsyncGenerator<Paper> {
    yield* PAPERS;
  }
  await store.importDocument("t", () => "1", papers(), extract);
  app = createApp(store);
});
afterAll(() => store.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  return { status: response.status, body: await response.text() };
};
const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
/** The lines of a table, by its place on the page, or by its class. */
const table = (html: string, which: string | number): string[] => {
  const tables = [...html.matchAll(/<table([^>]*)>(.*?)<\/table>/gs)];
  const found = typeof which === "number" ? tables[which] : tables.find((t) => t[1]?.includes(`"${which}"`));
  const body = /<tbody>(.*?)<\/tbody>/s.exec(found?.[2] ?? "")?.[1] ?? "";
  return [...body.matchAll(/<tr.*?>(.*?)<\/tr>/gs)].map((m) =>
    text((m[1] ?? "").replace(/<\/t[dh]>/g, "|"))
      .replace(/ ?\| ?/g, "|")
      .trim(),
  );
};
const links = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map((m) => (m[1] ?? "").replaceAll("&amp;", "&"));

describe("the audit", () => {
  test("counts each finding with its share, each a link to where it was found", async () => {
    const { body } = await get("/audit");
    expect(text(body)).toContain("4 results in 5 papers were looked at. Of 3 gains, 1 (33%) name nothing that they are over.");
    const lines = table(body, 0);
    expect(lines).toHaveLength(ALL_FINDINGS.length);
    expect(lines.find((l) => l.startsWith("no baseline"))).toBe(
      "no baseline|1|33%|gains|A gain is told, but neither the value nor the name of what it is over.|",
    );
    expect(lines.find((l) => l.startsWith("reports differ"))?.slice(0, 30)).toBe("reports differ|2|50%|results|A");
    expect(lines.find((l) => l.startsWith("out of range"))?.slice(0, 24)).toBe("out of range|0|0%|result");
    expect(links(body)).toContain("/audit?finding=conflicting_report#findings");
  });

  test("draws benchmarks × findings, and says the same in a table", async () => {
    const { body } = await get("/audit");
    expect(body).toContain("<title>MathVista, reports differ: 2 of 3</title>");
    expect(links(body)).toContain("/audit?finding=conflicting_report&benchmark=mathvista#findings");
    const heat = table(body.slice(body.indexOf("The heat map as a table")), 0);
    expect(heat.map((l) => l.split("|").slice(0, 2))).toEqual([
      ["MathVista", "3"],
      ["ChartQA", "1"],
    ]);
    expect(heat[0]?.split("|").filter((cell) => cell === "2")).toHaveLength(2);
  });

  test("by month", async () => {
    const { body } = await get("/audit");
    expect(table(body, "months")).toEqual(["2025-06|2|1|50%|", "2025-01|1|0|0%|"]);
    expect(links(body)).toContain("/audit?month=2025-06#findings");
  });

  test("lists findings with their sentence, the numbers marked, newest first", async () => {
    const lines = table((await get("/audit?finding=relative_is_absolute")).body, "findings");
    expect(lines).toEqual([
      "called relative, is a difference 73 less 66 is 7, 10.61% of 66; printed is 7|Gamma improves accuracy from 66.0 % to 73.0 % over Beta on MathVista, a relative gain of 7.0 %.|MathVista|Gamma: Three|2025-06-07|",
    ]);
    const { body } = await get("/audit?finding=relative_is_absolute");
    expect(body).toContain("from <mark>66.0</mark>% to <mark>73.0</mark>% over Beta on MathVista, a relative gain of <mark>7.0</mark>%.");
    expect((await get("/audit?finding=claim_without_number")).body).toContain("that our method <mark>outperforms existing methods on ImageNet</mark>.");
    expect(table((await get("/audit?finding=nothing_quantified")).body, "findings")).toEqual(["nothing quantified|the whole abstract||Delta: Four||"]);
  });

  test("shows both readings of a percent where a value is printed", async () => {
    const [line] = table((await get("/audit?finding=ambiguous_percent")).body, "findings");
    expect(line?.split("|")[0]).toBe("points or percent? 65 in points, 63 if relative");
  });

  test("goes back to what was known on a date", async () => {
    const { body } = await get("/audit?as_of=2025-03-31");
    expect(text(body)).toContain("2 results in 2 papers were looked at.");
    expect(text(body)).toContain("What was known on 2025-03-31; papers without a date are left out.");
    expect(
      table(body, 0)
        .find((l) => l.startsWith("reports differ"))
        ?.slice(0, 24),
    ).toBe("reports differ|0|0%|resu");
    expect(
      links(body)
        .filter((l) => l.startsWith("/audit?") && l.includes("finding="))
        .every((l) => l.includes("as_of=2025-03-31")),
    ).toBe(true);
    expect(text((await get("/audit?as_of=1999")).body)).toContain("No paper in the store is dated 1999 or before.");
  });

  test("htmx gets the list alone", async () => {
    const { body } = await get("/audit?finding=self_only&sort=paper", { "HX-Request": "true" });
    expect(body.startsWith('<div id="list">')).toBe(true);
    expect(table(body, "findings").map((l) => l.split("|")[3])).toEqual(["Alpha: One", "Epsilon: Five", "Gamma: Three"]);
    expect(body).toContain('hx-swap-oob="true">3 findings</p>');
  });

  test("an empty list and an empty store say so", async () => {
    expect(text((await get("/audit?finding=out_of_range")).body)).toContain("Nothing was found by these filters. Show all");
    const empty = await openSqliteStore(":memory:");
    const response = await createApp(empty).request("/audit");
    expect(text(await response.text())).toContain("Nothing to audit The store holds no papers.");
    await empty.close();
  });
});

describe("a finding", () => {
  test.each(ALL_FINDINGS.map((f) => f.name))("%s has a page that says what it means, why it matters and what a good report looks like", async (name) => {
    const { status, body } = await get(`/audit/${name}`);
    const { meaning, why, good, example, counterExample } = ALL_FINDINGS.find((f) => f.name === name) as (typeof ALL_FINDINGS)[number];
    expect(status).toBe(200);
    const said = text(body).replaceAll("&#39;", "'").replaceAll("&quot;", '"');
    for (const part of [meaning, why, good, example, counterExample]) expect(said).toContain(part.replace(/\s+/g, " "));
  });

  test("lists where it was found, by benchmark and by month", async () => {
    const { body } = await get("/audit/self_only");
    expect(text(body)).toContain("Found 3 among 4 results, 75%");
    expect(links(body)).toContain("/audit/self_only?benchmark=mathvista#findings");
    expect(table((await get("/audit/self_only?benchmark=ChartQA")).body, "findings")).toHaveLength(1);
    expect(table((await get("/audit/self_only?month=2025-01")).body, "findings")).toHaveLength(1);
  });
});

describe("downloads", () => {
  test("of what is shown, in its order", async () => {
    const { body } = await get("/audit.csv?finding=self_only&sort=paper");
    const records = parse(body, { columns: true, bom: true }) as Record<string, string>[];
    expect(Object.keys(records[0] ?? {})).toEqual(FINDING_COLUMNS);
    expect(records.map((r) => [r["finding"], r["paper_id"], r["benchmark"]])).toEqual([
      ["self_only", "a", "MathVista"],
      ["self_only", "e", "ChartQA"],
      ["self_only", "c", "MathVista"],
    ]);
    const json = JSON.parse((await get("/audit/self_only.json?sort=paper")).body);
    expect(json.map((r: { paper_id: string }) => r.paper_id)).toEqual(["a", "e", "c"]);
    expect((await get("/audit/self_only.ndjson")).body.trimEnd().split("\n")).toHaveLength(3);
    expect((await get("/audit/self_only.md")).body).toContain("| Finding | Where it stands | Benchmark | Paper | Known since |");
    expect((await get("/audit.tex?finding=self_only")).body).toContain("\\begin{tabular}{lllll}");
  });
});

describe("the findings elsewhere", () => {
  test("a paper: in words, with the claim marked, and what became of its numbers", async () => {
    const claim = await get("/papers/d");
    expect(claim.body).toContain('<span class="seen" title="claim without a number">outperforms existing methods on ImageNet</span>');
    expect(text(claim.body)).toContain("What the audit finds nothing quantified The abstract tells of an evaluation");
    const { body } = await get("/papers/b");
    expect(text(body)).toContain("Numbers in this abstract: 1 read, 1 left out, 0 not understood");
    expect(text(body)).toContain("one benchmark All results are on one and the same named benchmark");
  });

  test("a board: noted, as of a date, with the ledger of its papers", async () => {
    const { body } = await get("/benchmarks/mathvista");
    expect(text(body)).toContain("reports of Beta differ");
    expect(text(body)).toContain("Numbers in the papers on MathVista: 6 read, 1 left out, 0 not understood");
    const then = await get("/benchmarks/mathvista?as_of=2025-04");
    expect(text(then.body)).toContain("as known on 2025-04 from papers with a date");
    expect(text(then.body)).not.toContain("Gamma");
    expect(text(then.body)).toContain("Numbers in the papers on MathVista: 3 read");
  });

  test("a system: whether reports agree, and the ledger", async () => {
    const { body } = await get("/systems/beta");
    expect(text(body)).toContain("reports differ: 66 to 70.1");
    expect(text(body)).toContain("Numbers in these papers: 4 read");
    expect(text((await get("/compare?benchmark=mathvista")).body)).toContain("Numbers in the papers compared: 6 read");
  });

  test("one's own abstract, as one types", async () => {
    const response = await app.request("/try", {
      method: "POST",
      body: new URLSearchParams({
        title: "Heron: A Model",
        abstract: "Heron improves accuracy by 5% over GPT-4o on ChartQA. It is small and cheap. Heron sets a new state of the art on COCO.",
      }),
      headers: { "HX-Request": "true" },
    });
    const body = await response.text();
    expect(text(body)).toContain("points or percent? #1");
    expect(text(body)).toContain("claim without a number");
    expect(body).toContain("<q>sets a new state of the art on COCO</q>");
  });
});

test("a question that would take too long is told in words", async () => {
  // a store that says so by itself holds over 200,000 findings: too many to write in a test
  const busy = { ...store, version: () => store.version(), findings: () => Promise.reject(new TooMany("filter them first")) } as unknown as Store;
  const response = await createApp(busy).request("/audit?sort=paper");
  expect([response.status, text(await response.text())]).toEqual([400, expect.stringContaining("This takes too long filter them first")]);
});

test.each([
  ["/audit/nothing", 404, "There is no finding of this name. There are: no_baseline"],
  ["/audit/nothing.csv", 404, "There is no finding of this name."],
  ["/audit?finding=nothing", 400, "“nothing” is no finding. Known: no_baseline"],
  ["/audit?month=may", 400, "“may” is no value of “month”. A month is written 2025-10."],
  ["/audit?as_of=may", 400, "“may” is no value of “as_of”."],
  ["/audit?colour=red", 400, "There is no parameter “colour” here."],
  ["/audit/hedged?finding=hedged", 400, "There is no parameter “finding” here."],
  ["/benchmarks/mathvista?as_of=soon", 400, "“soon” is no value of “as_of”."],
])("%s answers %i", async (path, status, said) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(response.body).toContain(said);
});
