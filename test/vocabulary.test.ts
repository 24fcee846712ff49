import { describe, expect, test } from "vitest";
import { TOKEN_TYPES, tokenTypes } from "../src/lex/tokens.js";
import compiled from "../src/parse/claim.grammar.js";
import { benchmarks, lookUp, metrics, nameKey } from "../src/vocabulary/aliases.js";

const canonical = (text: string) => lookUp(nameKey(text)).find((a) => a.type === "benchmark")?.entry;

describe("the vocabulary", () => {
  test("holds at least 600 benchmarks and 200 metrics", () => {
    expect(benchmarks.size).toBeGreaterThanOrEqual(600);
    expect(metrics.size).toBeGreaterThanOrEqual(200);
  });

  test("every benchmark's usual metric, and every complement, is a metric of it", () => {
    expect([...benchmarks.values()].flatMap((b) => b.metric ?? []).filter((m) => !metrics.has(m))).toEqual([]);
    expect([...metrics.values()].flatMap((m) => m.complement ?? []).filter((m) => !metrics.has(m))).toEqual([]);
  });

  test.each([
    ["MATH500", "MATH-500"],
    ["Math500", "MATH-500"],
    ["AIME24", "AIME 2024"],
    ["AIME'24", "AIME 2024"],
    ["AIME 2024", "AIME 2024"],
    ["AIME25", "AIME 2025"],
    ["AlpacaEval 2", "AlpacaEval 2.0"],
    ["AlpacaEval", "AlpacaEval"],
    ["GPQA-Diamond", "GPQA Diamond"],
    ["GPQA", "GPQA"],
    ["HumanEval+", "HumanEval Plus"],
    ["HumanEval", "HumanEval"],
    ["Split CIFAR-100", "Split CIFAR-100"],
    ["CIFAR-100", "CIFAR-100"],
    ["SWE-Bench Verified", "SWE-bench Verified"],
  ])("%s is %s", (text, name) => {
    expect(canonical(text)).toBe(name);
  });
});

describe("token types", () => {
  test("the grammar names only types that exist", () => {
    const named = compiled.ParserRules.flatMap((r) => r.symbols).flatMap((s) => (typeof s === "object" && "type" in s ? [String(s.type)] : []));
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((t) => !(TOKEN_TYPES as readonly string[]).includes(t))).toEqual([]);
  });

  test("a misspelt type is an error", () => {
    expect(() => tokenTypes.has("numbr")).toThrow("no such token type: numbr");
  });
});
