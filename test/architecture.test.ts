import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";

/** What each part may import of the others; no step of the way of the data reads back. */
const ALLOWED: Record<string, readonly string[]> = {
  text: [],
  lex: ["vocabulary"],
  vocabulary: ["lex"],
  parse: ["lex"],
  phrase: ["lex", "parse", "vocabulary"],
  draft: ["lex", "parse", "phrase", "vocabulary"],
  resolve: ["lex", "parse", "phrase", "draft", "vocabulary"],
  normalize: ["lex", "phrase", "draft", "resolve", "text", "audit", "vocabulary", "schema"],
  audit: ["schema", "vocabulary", "resolve", "extract", "group-by"],
  once: [],
  "group-by": [],
  "left-out": ["text", "lex", "parse", "phrase", "draft", "resolve", "vocabulary", "schema", "once"],
  extract: ["text", "lex", "parse", "phrase", "draft", "resolve", "normalize", "left-out", "schema", "once"],
  schema: [],
  ingest: ["schema"],
  leaderboard: ["schema"],
  export: ["schema"],
  eval: ["schema", "ingest", "extract"],
  store: ["schema", "extract", "ingest", "normalize", "audit", "vocabulary", "group-by"],
  web: ["store", "leaderboard", "audit", "export", "schema", "extract", "vocabulary", "ingest", "group-by"],
  "reader-digest": [],
};

test("imports follow the way of the data", () => {
  const offenders: string[] = [];
  for (const file of readdirSync("src", { recursive: true, encoding: "utf8" }).filter((f) => /\.tsx?$/.test(f))) {
    const part = partOf(file);
    const allowed = ALLOWED[part];
    if (!allowed) continue;
    const source = readFileSync(join("src", file), "utf8");
    for (const [, from] of source.matchAll(/from "(\.[^"]+)"/g)) {
      const target = partOf(relative("src", normalize(join("src", dirname(file), from ?? ""))));
      if (target !== part && !allowed.includes(target)) offenders.push(`${file} imports ${target}`);
    }
  }
  expect(offenders).toEqual([]);
});

/** What the judgements on one field may ask of those on another. */
const FIELDS: Record<string, readonly string[]> = { names: [], join: [], place: [], metric: [], rival: [], system: ["names", "metric"], reject: [] };

test("each field of a claim is resolved by itself", () => {
  const folders = readdirSync("src/resolve", { withFileTypes: true }).filter((f) => f.isDirectory());
  expect(folders.map((f) => f.name).sort()).toEqual(Object.keys(FIELDS).sort());
  const offenders = folders.flatMap(({ name }) =>
    readdirSync(join("src/resolve", name)).flatMap((file) =>
      [...readFileSync(join("src/resolve", name, file), "utf8").matchAll(/from "\.\.\/([a-z]+)\/[^"]+"/g)]
        .filter(([, other]) => !FIELDS[name]?.includes(other ?? ""))
        .map(([, other]) => `${name}/${file} imports ${other}`),
    ),
  );
  expect(offenders).toEqual([]);
});

const partOf = (path: string): string => (path.split("/")[0] ?? "").replace(/\.\w+$/, "");

test("nearley is imported in one file alone", () => {
  const importers = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (f) => /\.tsx?$/.test(f) && readFileSync(join("src", f), "utf8").includes('from "nearley"'),
  );
  expect(importers).toEqual(["parse/parser.ts"]);
});
