import { describe, expect, test } from "vitest";
import { rowsOf } from "../support/paper.js";

/** What was measured, in the words of the text. */
const said = (text: string, ...expected: (string | null)[]) =>
  test(text, () => {
    expect(rowsOf(text).map((row) => row.metric_text)).toEqual(expected);
  });

describe("a metric as the text prints it", () => {
  said("Heron reaches a road segmentation accuracy of 81.2%.", "road segmentation accuracy");
  said("Heron reaches a processing speed of 41.3 FPS.", "processing speed");
  said("Heron runs at 41.3 FPS.", "FPS");
  said("Heron enables 40x faster token generation.", "token generation");
  said("Heron offers 12x faster training.", "training");
  said("Heron accelerates retrieval by 4.5x.", "retrieval");
  said("Heron reduces storage requirements by 35%.", "storage requirements");
  said("Heron reduces the cost per document by 3x.", "cost per document");
  said("Heron needs 5.2 ms of additional latency per page.", "latency per page");
  said("Heron accepts up to 1.5x more tokens per step.", "tokens per step");
  said("Heron reaches an inference time of 5.2 ms per page.", "inference time");
  said("Heron reduces the length of written plans by 31%.", "length of written plans");
  said("Heron reaches 0.31 in Error Spread Magnitude (ESM).", "Error Spread Magnitude (ESM)");
  said("Heron improves the Topple Score (TS) by 3.1% and reaches a TS of 0.31.", "Topple Score (TS)", "Topple Score (TS)");
  said("Heron reaches a precision (0.31) above that of Wren.", "precision");
  said("Heron raises the DQ indicator by 4.2%.", "DQ");
});
