import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvHeader, csvLines } from "../../src/export/csv.js";
import { write } from "../../src/export/formats.js";
import { COLUMNS, type Row } from "../../src/schema.js";
import { rowsOf } from "../support/paper.js";

const [row] = rowsOf("It reduces latency by 24.5% on MathVista.") as [Row];
const cellsOf = (given: Row): Record<string, string> =>
  (parse(csvHeader(COLUMNS) + csvLines(COLUMNS, [given]), { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[])[0] ?? {};
async function text(format: "csv" | "ndjson" | "json", pages: readonly Row[][]): Promise<string> {
  let out = "";
  for await (const piece of write(pages, format)) out += piece;
  return out;
}

describe("CSV", () => {
  test("a whole body", () => {
    expect(csvHeader(COLUMNS)).toBe(
      "row_id,paper_id,paper_title,paper_date,paper_url,evidence,start,end,rule,benchmark,benchmark_text,benchmark_known,task,metric,metric_text,higher_is_better,kind,average,average_over,system,baseline_system,score,score_high,baseline_score,delta,delta_high,delta_kind,unit,bound,gain_absolute,gain_relative,score_normalized,score_computed,flags\r\n",
    );
    expect(csvLines(COLUMNS, [{ ...row, row_id: "r", paper_id: "p" }])).toBe(
      "r,p,A Paper,,,It reduces latency by 24.5% on MathVista.,22,27,change,MathVista,MathVista,true,,latency,latency,false,cost,false,,,,,,,-24.5,,,percent,exact,,,,,no_baseline\r\n",
    );
  });

  test("numbers are bare: no plus, no quote mark before a minus", () => {
    expect(cellsOf(row)["delta"]).toBe("-24.5");
    expect(cellsOf({ ...row, delta: 5.59 })["delta"]).toBe("5.59");
  });

  test.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx"])("text that begins with %j is disarmed", (dangerous) => {
    expect(cellsOf({ ...row, paper_title: dangerous })["paper_title"]).toBe(`'${dangerous}`);
  });

  test("an arXiv id stays text, last zero and all", () => {
    expect(cellsOf({ ...row, paper_id: "2505.01230" })["paper_id"]).toBe("arXiv:2505.01230");
    expect(cellsOf({ ...row, paper_id: "2505.01230v2" })["paper_id"]).toBe("2505.01230v2");
  });

  test("lists are joined, null is empty", () => {
    expect(cellsOf({ ...row, average_over: ["MATH", "GSM8K"], score: null })).toMatchObject({ average_over: "MATH; GSM8K", score: "" });
  });

  test("any text comes back, but for the disarming mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\r", "\n", "=", "é", " ", "'"), maxLength: 30 }), (title) => {
        const back = cellsOf({ ...row, paper_title: title })["paper_title"];
        expect(back === title || back === `'${title}`).toBe(true);
      }),
    );
  });
});

describe("write", () => {
  const pages = [[row, { ...row, row_id: "x" }], [], [{ ...row, row_id: "y" }]];
  test("NDJSON: one row a line, every key present", async () => {
    const lines = (await text("ndjson", pages)).trimEnd().split("\n");
    expect(lines.map((l) => Object.keys(JSON.parse(l)))).toEqual([COLUMNS, COLUMNS, COLUMNS]);
  });
  test("JSON: one array", async () => {
    expect(JSON.parse(await text("json", pages))).toEqual(pages.flat());
    expect(JSON.parse(await text("json", []))).toEqual([]);
  });
  test("CSV: header once", async () => {
    expect((await text("csv", pages)).split("\r\n")).toHaveLength(5);
  });
});
