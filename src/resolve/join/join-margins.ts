import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { BEHIND } from "../../phrase/turns.js";
import { type Context, type Resolver, tokensOf } from "../context.js";
import { isBareDelta } from "./join-moves.js";
import { RESTATES } from "./join-scores.js";
import { unitOf } from "./unit.js";

/** "reaches 76.9 HOTA on KITTI. It outperforms the previous best by 2.6 HOTA": a margin of the score that the sentence before tells. */
export const joinMargins: Resolver = (drafts, context) => {
  const scores = new Map<Draft, Draft>();
  for (const margin of drafts.filter((d) => saysOfThis(d, context))) {
    const before = drafts.filter((d) => d.sentence === margin.sentence - 1 && isScore({ ...d, metricInferred: false }));
    const score = before.length === margin.slot.of ? before[margin.slot.index] : undefined;
    if (score && (unitOf(score) === unitOf(margin) || margin.quantity.unit?.type === "points")) scores.set(score, margin);
  }
  for (const margin of drafts.filter(isMargin)) {
    const before = drafts.filter(
      (d) => (isListed(d, margin) || (d.sentence === margin.sentence - 1 && margin.quantity.bound === null)) && isScore(d) && isOf(margin, d),
    );
    const others = drafts.filter((d) => d !== margin && d.sentence === margin.sentence && isMargin(d) && d.metric?.entry === margin.metric?.entry);
    if (before.length === 1 && others.length === 0) scores.set(before[0] as Draft, margin);
  }
  const margins = new Set(scores.values());
  return drafts
    .filter((d) => !margins.has(d))
    .map((score) => {
      const margin = scores.get(score);
      if (!margin) return score;
      const { delta, deltaHigh, relation, baselineSystem, system } = margin;
      return {
        ...score,
        delta,
        deltaHigh,
        relation,
        baselineSystem,
        system: saysOfThis(margin, context) ? (score.system ?? system) : (system ?? score.system),
        numbers: [...score.numbers, ...margin.numbers],
      };
    });
};

/** "This is 1.8 higher than B", "These results surpass B by 2%": of what the sentence before tells. */
function saysOfThis(d: Draft, context: Context): boolean {
  const said = tokensOf(d, context).slice(0, d.island.start);
  const isThis = /^(?:this|these)(?: (?:results?|performances?|scores?|figures?|values?|numbers?))?$/i.test(said.map((t) => t.text).join(" "));
  // "This is 12% larger than A": a size
  const isSize = attributesAt(d.attributes, "head").some((np) => /^(?:larger|bigger|smaller|longer|shorter)$/i.test(np.tokens.at(-1)?.text ?? ""));
  const { verb } = phraseOf(d);
  const tells = verb?.entry === "be" || RESTATES.has(verb?.entry ?? "") || (verb?.type === "beat" && !BEHIND.test(verb.entry ?? ""));
  return isThis && !isSize && tells && isBareDelta(d) && d.baselineSystem !== null && (d.metric?.entry ?? "performance") === "performance";
}

const isMargin = (d: Draft): boolean =>
  isBareDelta(d) &&
  d.quantity.bound !== "up_to" &&
  phraseOf(d).verb?.type === "beat" &&
  !BEHIND.test(phraseOf(d).verb?.entry ?? "") &&
  d.baselineSystem !== null &&
  d.metric !== null &&
  !d.metricInferred;
/** "an AUC and F1 of 92% and 84%, outperforming B by 5% in F1": one of a list in the same sentence. */
const isListed = (score: Draft, margin: Draft): boolean =>
  score.sentence === margin.sentence && score.island.end <= margin.island.start && score.slot.of > 1 && margin.slot.of === 1;
const isScore = (d: Draft): boolean =>
  d.rejected === null && d.score !== null && d.scoreHigh === null && d.baseline === null && d.delta === null && !d.metricInferred && d.baselineSystem === null;
const isOf = (margin: Draft, score: Draft): boolean =>
  score.metric?.entry === margin.metric?.entry &&
  unitOf(score) === unitOf(margin) &&
  (margin.benchmark === null || margin.benchmark.name === score.benchmark?.name) &&
  (margin.system === null || score.system === null || margin.system === score.system || !/\p{Lu}/u.test(score.system));
