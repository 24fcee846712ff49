import { beforeAll, describe, expect, test } from "vitest";
import { readGold, readSeeds } from "../../src/eval/labelled.js";
import { type Score, scoreRows } from "../../src/eval/score.js";
import { extract } from "../../src/extract.js";
import type { Paper } from "../../src/schema.js";

/** What is reached on the labelled seeds; a change that reads them worse fails here. */
const FLOORS = { numbers: 97.3, board: 91.6, full: 74.1 };

let papers: Paper[];
let score: Score;
beforeAll(async () => {
  papers = await readSeeds();
  score = scoreRows(
    readGold("test/fixtures/gold-seeds.jsonl"),
    papers.flatMap((p) => extract(p).rows),
  );
});

describe("on the labelled seeds", () => {
  test.each(Object.entries(FLOORS) as [keyof typeof FLOORS, number][])("%s F1 is at least %d", (name, floor) => {
    expect(score.papers).toBe(255);
    expect(score[name].f1).toBeGreaterThanOrEqual(floor);
  });

  test("every row's span holds its numbers, within its evidence", () => {
    for (const paper of papers) {
      for (const row of extract(paper).rows) {
        const span = paper.abstract.slice(row.start, row.end);
        const sentence = paper.abstract.indexOf(row.evidence);
        expect(sentence).toBeGreaterThanOrEqual(0);
        expect(row.start).toBeGreaterThanOrEqual(sentence);
        expect(row.end).toBeLessThanOrEqual(sentence + row.evidence.length);
        for (const value of [row.score, row.baseline_score, row.delta]) {
          if (value === null || !/\d/.test(span)) continue;
          const printed = String(Math.abs(value));
          const words = /\b(?:two|three|four|five|six|seven|eight|nine|ten|twice|half)\b|fold/i.test(span);
          expect(words || span.replaceAll(",", "").includes(printed.replace(/\.0+$/, ""))).toBe(true);
        }
      }
    }
  });

  test("the same text gives the same rows, byte for byte", () => {
    const once = JSON.stringify(papers.map((p) => extract(p)));
    expect(
      JSON.stringify(
        [...papers]
          .reverse()
          .map((p) => extract(p))
          .reverse(),
      ),
    ).toBe(once);
  });
});
