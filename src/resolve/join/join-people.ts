import type { Draft } from "../../draft/draft.js";
import { PEOPLE } from "../../vocabulary/words.js";
import type { Resolver } from "../context.js";
import { unitOf } from "./unit.js";

/** "while people reach 81%, the best model reaches 65%": what people reach is no claim of its own, but what systems are held against. */
export const joinPeople: Resolver = (drafts) => {
  const scores = drafts.filter(isBareScore);
  const people = scores.filter((d) => SOME_PEOPLE.test(d.system ?? ""));
  const [level] = people;
  const held = level ? scores.filter((d) => d !== level && isAlike(d, level)) : [];
  if (!level || people.length > 1 || held.length === 0) return [...drafts];
  return drafts
    .filter((d) => d !== level)
    .map((d) =>
      held.includes(d)
        ? {
            ...d,
            baseline: level.score,
            baselineSystem: level.system,
            numbers: [...d.numbers, ...level.numbers],
            metric: d.metric === null || d.metricInferred ? (level.metric ?? d.metric) : d.metric,
            benchmark: d.benchmark ?? level.benchmark,
          }
        : d,
    );
};

const SOME_PEOPLE = new RegExp(`^(?:humans?|people|(?:human )?${PEOPLE}|human (?:expert|performance))$`, "i");
const isBareScore = (d: Draft): boolean => d.rejected === null && d.score !== null && d.scoreHigh === null && d.baseline === null && d.delta === null;
const isAlike = (a: Draft, b: Draft): boolean =>
  unitOf(a) === unitOf(b) &&
  (a.metric === null || b.metric === null || a.metricInferred || b.metricInferred || a.metric.entry === b.metric.entry) &&
  (a.benchmark === null || b.benchmark === null || a.benchmark.name === b.benchmark.name);
