import { describe, expect, test } from "vitest";
import { boardsOf } from "../../src/leaderboard/board.js";
import { rowsOf } from "../support/paper.js";

const rows = [
  ...rowsOf("Alpha reaches 73.4% accuracy on MathVista.", "Alpha: x"),
  ...rowsOf("Beta reaches 80.3% accuracy on MathVista.", "Beta: x"),
  ...rowsOf("Gamma reaches an accuracy of 0.734 on MathVista.", "Gamma: x"),
  ...rowsOf("Delta improves accuracy by 5% on MathVista.", "Delta: x"),
  ...rowsOf("Epsilon reaches an error rate of 12% on MathVista, and Zeta reaches an error rate of 9% on MathVista.", "Epsilon: x"),
];
const order = (sort: Parameters<typeof boardsOf>[1]["sort"], direction: "asc" | "desc" = "asc") =>
  boardsOf(rows, { sort, order: direction })[0]?.entries.map((e) => [e.rank, e.row.system]);

describe("boardsOf", () => {
  test("one board a metric, the one with most rows first", () => {
    expect(boardsOf(rows, { sort: "rank", order: "asc" }).map((b) => [b.metric, b.entries.length, b.higherIsBetter])).toEqual([
      ["accuracy", 4, true],
      ["error rate", 2, false],
    ]);
  });

  test("ranks by the metric's direction in one scale; ties share a rank, rows without a score have none", () => {
    const ranking = order("rank");
    expect(ranking?.map(([rank]) => rank)).toEqual([1, 2, 2, null]);
    expect(ranking?.[0]?.[1]).toBe("Beta");
    expect(
      ranking
        ?.slice(1, 3)
        .map(([, system]) => system)
        .sort(),
    ).toEqual(["Alpha", "Gamma"]);
    expect(ranking?.[3]?.[1]).toBe("Delta");
    expect(boardsOf(rows, { sort: "rank", order: "asc" })[1]?.entries.map((e) => e.row.score)).toEqual([9, 12]);
  });

  test("sorts by any column, what is missing last either way", () => {
    expect(order("system")?.map(([, s]) => s)).toEqual(["Alpha", "Beta", "Delta", "Gamma"]);
    expect(order("system", "desc")?.map(([, s]) => s)).toEqual(["Gamma", "Delta", "Beta", "Alpha"]);
    expect(order("gain", "desc")?.[0]).toEqual([null, "Delta"]);
    expect(order("score", "asc")?.at(-1)).toEqual([null, "Delta"]);
    expect(order("score", "desc")?.at(-1)).toEqual([null, "Delta"]);
  });
});
