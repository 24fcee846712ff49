import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Log } from "sarif";
import { beforeAll, describe, expect, test } from "vitest";
import { FINDING_COLUMNS } from "../../src/audit/found.js";

/** The built command, run with plain node, as a user would. */
const MAIN = join(process.cwd(), "dist/cli/main.js");
const run = (args: readonly string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8", ...(input === undefined ? {} : { input }) });
  return { status, stdout, stderr };
};

const ABSTRACT = `Heron: Reading Charts with Patience

We present Heron. On MathVista, Heron improves accuracy
from 66.3% to 73.4%, a gain of 9.9%. On ChartQA, it improves accuracy by up to 5%
over strong baselines. We train on 12 datasets.
`;
let folder: string;
let abstract: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claimboard-audit-"));
  abstract = join(folder, "abstract.txt");
  writeFileSync(abstract, ABSTRACT);
});

describe("audit of an abstract", () => {
  test("as text: each finding with its line and column, its sentence and what the numbers say", () => {
    const { status, stdout, stderr } = run(["audit", abstract]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").slice(1)).toEqual([
      "  4:6 numbers disagree (73.4 less 66.3 is 7.1, 10.71% of 66.3; printed is 9.9)",
      "      On MathVista, Heron improves accuracy from 66.3% to 73.4%, a gain of 9.9%.",
      "  4:80 points or percent?",
      "      On ChartQA, it improves accuracy by up to 5% over strong baselines.",
      "  4:80 hedged",
      "      On ChartQA, it improves accuracy by up to 5% over strong baselines.",
      "  4:80 baseline not named",
      "      On ChartQA, it improves accuracy by up to 5% over strong baselines.",
      "",
      "      1  baseline not named               of 2 gains",
      "      1  points or percent?               of 2 gains",
      "      1  numbers disagree                 of 2 results",
      "      1  hedged                           of 2 results",
      "1 paper, 2 results; numbers: 4 read, 1 left out, 0 not understood",
      "",
    ]);
    expect(stdout.split("\n")[0]).toMatch(/^[0-9a-f]{16} {2}Heron: Reading Charts with Patience$/);
  });

  test("as Markdown", () => {
    const { stdout } = run(["audit", abstract, "--format", "markdown"]);
    expect(stdout).toContain("| Finding | Found | Among |\n| --- | ---: | --- |\n| baseline not named | 1 | 2 gains |\n");
    expect(stdout).toContain("## Heron: Reading Charts with Patience\n\n- **numbers disagree** (73.4 less 66.3 is 7.1");
  });

  test("as JSON", () => {
    const report = JSON.parse(run(["audit", abstract, "--format", "json"]).stdout);
    expect(report).toMatchObject({
      papers: 1,
      results: 2,
      gains: 2,
      numbers: { read: 4, left_out: { count: 1 } },
      counts: { unnamed_baseline: 1, ambiguous_percent: 1, arithmetic_mismatch: 1, hedged: 1 },
    });
    expect(report.findings).toHaveLength(4);
    expect(report.findings[0]).toMatchObject({ finding: "arithmetic_mismatch", score: 73.4, baseline_score: 66.3, delta: 9.9, benchmark: "MathVista" });
  });

  test("as CSV", () => {
    const records = parse(run(["audit", abstract, "--format", "csv"]).stdout, { columns: true, bom: true }) as Record<string, string>[];
    expect(Object.keys(records[0] ?? {})).toEqual(FINDING_COLUMNS);
    expect(records.map((r) => [r["finding"], r["baseline_system"]])).toEqual([
      ["arithmetic_mismatch", ""],
      ["ambiguous_percent", "strong baselines"],
      ["hedged", "strong baselines"],
      ["unnamed_baseline", "strong baselines"],
    ]);
  });

  test("as SARIF: rules, and results that stand where the numbers do", () => {
    const log = JSON.parse(run(["audit", abstract, "--format", "sarif"]).stdout) as Log;
    expect([log.version, log.$schema]).toEqual(["2.1.0", "https://json.schemastore.org/sarif-2.1.0.json"]);
    const [only] = log.runs;
    expect(only?.tool.driver.name).toBe("claimboard");
    expect(only?.columnKind).toBe("utf16CodeUnits");
    const rules = only?.tool.driver.rules ?? [];
    expect(rules).toHaveLength(18);
    const lines = ABSTRACT.split("\n");
    const marked = only?.results?.map((result) => {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      const place = result.locations?.[0]?.physicalLocation;
      expect(place?.artifactLocation?.uri).toMatch(/^file:\/\/\/.*\/abstract\.txt$/);
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = place?.region ?? {};
      expect(endLine).toBe(startLine);
      return [result.ruleId, lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)];
    });
    expect(marked).toEqual([
      ["arithmetic_mismatch", "66.3% to 73.4%, a gain of 9.9"],
      ["ambiguous_percent", "5%"],
      ["hedged", "5%"],
      ["unnamed_baseline", "5%"],
    ]);
  });

  test("from standard input, without a title", () => {
    const { status, stdout } = run(["audit", "-"], "Our model improves accuracy by 5 points on MathVista.\n");
    expect(status).toBe(0);
    expect(stdout).toContain("1:32 no baseline\n");
    expect(stdout).toContain("standard input");
  });

  test("nothing to find says so", () => {
    const { stdout } = run(["audit", "-"], "Our model reaches 73.4% accuracy on MathVista and 80.1% accuracy on ChartQA.\n");
    expect(stdout).toBe("nothing was found\n\n1 paper, 2 results; numbers: 2 read, 0 left out, 0 not understood\n");
  });
});

describe("--fail-on", () => {
  test.each([
    ["no_baseline,hedged", 1, "claimboard: found hedged (1)\n"],
    ["arithmetic_mismatch, ambiguous_percent", 1, "claimboard: found arithmetic_mismatch (1), ambiguous_percent (1)\n"],
    ["no_baseline", 0, ""],
    // a paper alone is always the only one to report its system
    ["self_only", 0, ""],
  ])("%s exits %i", (flags, status, stderr) => expect(run(["audit", abstract, "--fail-on", flags])).toMatchObject({ status, stderr }));

  test.each([["nothing"], [""], ["hedged,colour"]])("“%s” is refused with what there is", (flags) => {
    const { status, stdout, stderr } = run(["audit", abstract, "--fail-on", flags]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("is no finding; there are no_baseline, unnamed_baseline,");
  });
});

describe("several papers", () => {
  const line = (id: string, text: string) => `${JSON.stringify({ id, title: `${id}: T`, abstract: text, date: "2025-01-02" })}\n`;

  test("each line of JSON is found at its line; reports of one system are held beside each other", () => {
    const path = join(folder, "papers.jsonl");
    writeFileSync(path, `${line("A", "GPT-4o reaches 70.1% accuracy on MathVista.")}\n${line("B", "GPT-4o reaches 63.8% accuracy on MathVista.")}`);
    const log = JSON.parse(run(["audit", path, "--format", "sarif"]).stdout) as Log;
    const found = log.runs[0]?.results?.filter((r) => r.ruleId === "conflicting_report");
    expect(found?.map((r) => [r.locations?.[0]?.physicalLocation?.region?.startLine, r.locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName])).toEqual([
      [1, "A"],
      [3, "B"],
    ]);
  });

  test("a file that cannot be read gives 2, and the others are audited", () => {
    const { status, stdout, stderr } = run(["audit", join(folder, "none.txt"), abstract, "--fail-on", "hedged"]);
    expect(status).toBe(2);
    expect(stderr).toContain("none.txt: no such file or folder\n");
    expect(stdout).toContain("1 paper, 2 results");
    expect(run(["audit", join(folder, "none.txt")])).toMatchObject({ status: 2, stdout: "" });
  });

  test("without a file the store is audited", () => {
    const db = join(folder, "store.db");
    expect(run(["import", "seeds", "--db", db]).status).toBe(0);
    const { status, stdout } = run(["audit", "--db", db, "--fail-on", "relative_is_absolute"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n {6}1 {2}called relative, is a difference of \d+ results\n/);
    expect(stdout).toMatch(/\n255 papers, \d+ results; numbers: \d+ read, \d+ left out, \d+ not understood\n$/);
    expect(run(["audit", "--db", db]).stdout).toBe(stdout);
    expect(run(["audit", "--db", join(folder, "none.db")])).toMatchObject({ status: 1, stdout: "" });
  });
});
