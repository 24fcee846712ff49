import { describe, expect, test } from "vitest";
import { mayTellResult } from "../../src/text/candidates.js";

describe("what may tell a result", () => {
  test.each([
    "It reaches 73.4% accuracy.",
    "It gains 5 points.",
    "Wren runs at 45 FPS.",
    "It is 2.5x faster.",
    "It scores .81.",
    "Heron halves the error.",
    "It is twice as fast.",
    "It gains five points.",
    "Latency falls by a factor of four.",
    "Memory drops from 61 to 42 units.",
    "It leads by 34 Elo points.",
    "The encoding and drawing FPS is 34 and 58, respectively.",
    "It needs $5\\%$ less memory.",
    "It is $2 \\times$ faster.",
  ])("%s", (text) => expect(mayTellResult(text)).toBe(true));
});

describe("what cannot", () => {
  test.each([
    "We propose a new retriever.",
    "It covers 23 languages.",
    "We train on 14000 images.",
    "Llama 3 and GPT-4 are compared.",
    "It was released in 2024.",
  ])("%s", (text) => expect(mayTellResult(text)).toBe(false));
});
