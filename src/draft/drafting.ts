import type { Token } from "../lex/tokens.js";
import type { Item, Quantity } from "../parse/actions.js";
import { relationIn, relationOf } from "../phrase/mention.js";
import type { Setting } from "./amount-place.js";
import { type Attribute, attributesAt, type Draft } from "./draft.js";

/*
 * The beginnings of a draft: empty, with a score, with a difference.
 */

export function blank(
  setting: Setting,
  item: Item | null,
  group: number,
  slot: Draft["slot"],
  attributes: readonly Attribute[],
  clause: readonly Attribute[],
): Draft {
  return {
    sentence: setting.sentence,
    island: setting.island,
    item,
    slot,
    group,
    attributes,
    clause,
    score: null,
    scoreHigh: null,
    baseline: null,
    delta: null,
    deltaHigh: null,
    quantity: NOTHING,
    relation: null,
    numbers: [],
    rivalOnly: false,
    metric: null,
    metricInferred: false,
    benchmark: null,
    average: false,
    averageOver: [],
    task: null,
    system: null,
    baselineSystem: null,
    rejected: null,
  };
}

const NOTHING: Quantity = { kind: "quantity", value: 0, high: null, unit: null, bound: null, signed: null, joint: null, tokens: [] };

export const numbersOf = (quantity: Quantity): Token[] => quantity.tokens.filter((t) => t.type === "number" || t.type === "factoring");

export function asScore(base: Draft, quantity: Quantity): Draft {
  // "ranging from 0.77 to 0.46": the upper end may stand first
  const { value, high } = quantity;
  const [score, scoreHigh] = high !== null && high < value ? [high, value] : [value, high];
  return { ...base, score, scoreHigh, quantity, numbers: numbersOf(quantity) };
}

/** "by 3.2 F1 points": the unit stands behind the metric. */
function pointsBehind({ attributes }: Draft): Token | null {
  const last = attributesAt(attributes, "head")[0]?.tokens.at(-1);
  return last?.type === "gap" && /^points?$/i.test(last.text) ? { ...last, type: "points" } : null;
}

/** "by half" is a half, whichever way. */
export const isPart = ({ unit, value }: Quantity): boolean => unit?.type === "factor" && value < 1;

export function asDelta(base: Draft, amount: Quantity, sign: 1 | -1): Draft {
  const quantity = amount.unit === null ? { ...amount, unit: pointsBehind(base) } : amount;
  const relation =
    quantity.unit?.type === "factor"
      ? "factor"
      : (relationIn(attributesAt([...base.attributes, ...base.clause], "head", "lead", "object", "inside", "to", "by")) ??
        // "relatively 41% lower"
        relationOf(amount.tokens[0]?.text ?? "") ??
        // "by a relative 14.2%"
        relationOf((base.item?.lead?.link ?? base.island.phrase.link)?.text ?? "") ??
        (quantity.unit?.type === "points" ? "absolute" : null));
  const value = (n: number) => (quantity.signed === "-" || isPart(quantity) ? n : sign * n);
  return {
    ...base,
    delta: value(quantity.value),
    deltaHigh: quantity.high === null ? null : value(quantity.high),
    quantity,
    relation,
    numbers: numbersOf(quantity),
  };
}
