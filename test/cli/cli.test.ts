import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Row } from "../../src/schema.js";

/** The built command, run with plain node, as a user would. */
const MAIN = join(process.cwd(), "dist/cli/main.js");
const env = { ...process.env, CLAIMBOARD_DB: undefined, PORT: undefined, HOST: undefined };
const run = (args: readonly string[], input?: string | Buffer) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: "utf8",
    env,
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claimboard-"));
});
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const line = (id: string, abstract: string) => `${JSON.stringify({ id, title: "T", abstract })}\n`;

describe("extract", () => {
  test("writes one valid row a line, the same bytes every time", () => {
    const first = run(["extract", "seeds/003_ab5ee342e48f98ec.txt"]);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    const rows = first.stdout
      .trimEnd()
      .split("\n")
      .map((l) => Row.parse(JSON.parse(l)));
    expect(rows.find((r) => r.benchmark === "MathVista")).toMatchObject({ score: 80.3, system: "VL-Rethinker" });
    expect(run(["extract", "seeds/003_ab5ee342e48f98ec.txt"]).stdout).toBe(first.stdout);
  });

  test("reads standard input, and several files", () => {
    const text = line("a", "It reaches 50% accuracy on MATH.");
    expect(run(["extract"], text).stdout).toContain('"score":50');
    expect(run(["extract", file("a.jsonl", text), file("b.jsonl", line("b", "It reaches 60% accuracy on MATH."))]).stdout.match(/"score":\d+/g)).toEqual([
      '"score":50',
      '"score":60',
    ]);
  });

  test("--unread writes the numbers left out, each with its reason", () => {
    const { stdout } = run(["extract", "--unread"], line("a", "We train a 7B model on 12 datasets in 2024 and reach 50% accuracy on MATH."));
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((l) => JSON.parse(l))
        .map((u) => [u.text, u.reason]),
    ).toEqual([
      ["7B", "size"],
      ["12", "count"],
      ["2024", "year"],
    ]);
  });

  test("one broken line is reported by file and line, the others are read, the status is 1", () => {
    const path = file("broken.jsonl", `${line("a", "It reaches 50% accuracy on MATH.")}{oops\n${line("b", "It reaches 60% accuracy on MATH.")}`);
    const { status, stdout, stderr } = run(["extract", path]);
    expect(status).toBe(1);
    expect(stderr).toBe("claimboard: broken.jsonl:2: this line is not JSON\n");
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  });

  test.each([
    ["a missing file", () => join(folder, "missing.txt"), "no such file or folder"],
    ["a folder", () => folder, "this is a folder, not a file"],
    ["an empty file", () => file("empty.txt", ""), "this file is empty"],
    ["bytes that are not UTF-8", () => file("latin.txt", Buffer.from([0x61, 0x0a, 0xe9, 0x0a])), "these bytes are not UTF-8"],
    ["a binary file", () => file("image.txt", Buffer.from([0x89, 0x50, 0, 0, 1, 2])), "this is a binary file, not text"],
    ["prose", () => file("prose.txt", "Some words.\n"), "neither a saved Daily Papers page nor JSON Lines of papers"],
  ])("%s: a clear line, no stack trace, status 1", (_name, path, message) => {
    const { status, stdout, stderr } = run(["extract", path()]);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^claimboard: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  test("an abstract of 1 MB is read", () => {
    const sentence = "It reaches 50% accuracy on MATH and improves recall by 3% over the best baseline. ";
    const { status, stdout } = run(["extract"], line("big", sentence.repeat(Math.ceil(1_000_000 / sentence.length))));
    expect(status).toBe(0);
    expect(stdout.split("\n").length - 1).toBe(2 * Math.ceil(1_000_000 / sentence.length));
  });
});

describe("explain", () => {
  test("prints sentences, tokens, islands, the resolvers' steps and the rows", () => {
    const { status, stdout } = run(["explain", "SRPO improves accuracy from 66.3% to 73.4% on MathVista.", "--title", "SRPO: A Paper"]);
    expect(status).toBe(0);
    for (const part of [
      "SENTENCE 1",
      "tokens   name⟨SRPO⟩ rise⟨improves⟩ metric⟨accuracy⟩",
      "island   change: improves accuracy from 66.3 % to 73.4 % on MathVista",
      "RESOLVER place",
      "ROW      {",
    ])
      expect(stdout).toContain(part);
  });
});

describe("import, export", () => {
  test("the seeds are read once, and a second import changes nothing", () => {
    const db = join(folder, "seeds.db");
    const first = run(["import", "seeds", "--db", db]);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toMatch(
      /^documents {3}4\npapers read 312, of them 57 duplicates\nabstracts {3}\d+ read with results\nthe store {3}255 papers, \d+ rows, \d+ benchmarks\ntime taken {2}[\d.]+ s\n$/,
    );
    const before = run(["export", "--db", db]).stdout;
    const second = run(["import", "seeds", "--db", db]);
    expect(second.stdout).toContain("documents   4 (4 unchanged, not read again)\nthe store   255 papers");
    expect(run(["export", "--db", db]).stdout).toBe(before);
    const board = run(["export", "--db", db, "--benchmark", "MATH500", "--format", "ndjson"])
      .stdout.trimEnd()
      .split("\n")
      .map((l) => JSON.parse(l) as Row);
    expect(new Set(board.map((r) => r.benchmark))).toEqual(new Set(["MATH-500"]));
    expect(new Set(board.map((r) => r.benchmark_text)).size).toBeGreaterThan(1);
    expect(run(["export", "--db", db, "--benchmark", "Nothing"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: 'claimboard: the store holds no result on "Nothing"\n',
    });
  });

  test.each([
    ["a folder without documents", ["import", "EMPTY", "--db", "DB"], "this folder holds no document (.txt, .jsonl or .ndjson)"],
    ["a store that is no database", ["import", "seeds", "--db", "NOTES"], "this file is no claimboard store"],
    ["serving one", ["serve", "--db", "NOTES"], "this file is no claimboard store"],
    ["no store", ["serve", "--db", "MISSING"], "the store cannot be opened here"],
    ["a port that is none", ["serve", "--port", "70000"], 'a port is a whole number from 0 to 65535, not "70000"'],
    ["an unknown format", ["export", "--format", "xml"], "Allowed choices are csv, ndjson, json"],
  ])("%s: a clear line, no stack trace, status 1", (_name, args, message) => {
    mkdirSync(join(folder, "EMPTY"), { recursive: true });
    file("NOTES", "these are notes, no database, ".repeat(60));
    const { status, stderr } = run(args.map((a) => (/^[A-Z]+$/.test(a) ? join(folder, a) : a)));
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("start", () => {
  test("imports, serves, and a port in use is said clearly", async () => {
    const db = join(folder, "start.db");
    const server = spawn(process.execPath, [MAIN, "start", "seeds", "--db", db, "--port", "0"], { env });
    try {
      let out = "";
      for await (const chunk of server.stdout) {
        out += String(chunk);
        if (out.includes("serving on")) break;
      }
      const address = /http:\/\/127\.0\.0\.1:(\d+)/.exec(out);
      const response = await fetch(`${address?.[0]}/benchmarks/mathvista`);
      const body = await response.text();
      expect(response.status).toBe(200);
      expect(body).toContain("VL-Rethinker");
      expect(body).toContain("80.3%");
      expect(body).toMatch(/73\.4%<\/a><\/td><td>66\.3%/);
    } finally {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    expect(server.exitCode).toBe(0);

    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    const { status, stderr } = run(["serve", "--db", db, "--port", String(port)]);
    taken.close();
    expect(status).toBe(1);
    expect(stderr).toBe(`claimboard: port ${port} on 127.0.0.1 is in use; choose another with --port or PORT\n`);
  });
});
