import { describe, expect, test } from "vitest";
import { rowsOf } from "../support/paper.js";

/** What was done, where no benchmark is named. */
const done = (text: string, ...expected: (string | null)[]) =>
  test(text, () => {
    expect(rowsOf(text).map((row) => row.task)).toEqual(expected);
  });

describe("a task as the text prints it", () => {
  done("Plover reaches 73.4% accuracy on long-form writing tasks.", "long-form writing tasks");
  done("Plover reaches 73.4% accuracy on dialect detection.", "dialect detection");
  done("On image deraining, Plover reaches a PSNR of 31.2 dB.", "image deraining");
  done("Plover improves accuracy by 3.1% for night driving.", "night driving");
});

describe("no task", () => {
  done("Plover reaches 73.4% accuracy on MMLU.", null);
  done("Plover reaches 73.4% accuracy on a wide range of tasks.", null);
  done("Plover draws a map in under 3 minutes on one GPU.", null);
  done("Plover runs at 41 FPS on a single RTX 3090.", null);
  done("Plover runs at 41 FPS on mobile devices.", null);
});
