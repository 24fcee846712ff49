import { expect, test } from "vitest";
import { lookaheadOf } from "../../src/parse/lookahead.js";

const number = { type: "number" };
const unit = { type: "unit" };
const by = { type: "by" };
/** amount -> by number tail; tail -> unit | nothing; list -> amount | list amount */
const rules = {
  amount: [
    { name: "amount", symbols: [by, number, "tail"] },
    { name: "amount", symbols: ["tail", number] },
  ],
  tail: [
    { name: "tail", symbols: [unit] },
    { name: "tail", symbols: [] },
  ],
  list: [
    { name: "list", symbols: ["amount"] },
    { name: "list", symbols: ["list", "amount"] },
  ],
};
const kept = (next: string) =>
  Object.fromEntries(
    Object.entries(lookaheadOf(rules)(next).byName).map(([name, list]) => [name, list.map((rule) => rules[name as keyof typeof rules].indexOf(rule as never))]),
  );

test("keeps the rules that the next token can begin, through what may be empty, and those that may be empty", () => {
  expect(kept("by")).toEqual({ amount: [0], tail: [1], list: [0, 1] });
  expect(kept("number")).toEqual({ amount: [1], tail: [1], list: [0, 1] });
  expect(kept("unit")).toEqual({ amount: [1], tail: [0, 1], list: [0, 1] });
});

test("keeps only what may be empty where no token follows", () => {
  expect(kept("")).toEqual({ amount: [], tail: [1], list: [] });
});
