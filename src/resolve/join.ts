import { type Attribute, attributesAt, type Draft, phraseOf, pick } from "./draft.js";
import { isSystemPhrase, metricIn, turnOf } from "./mention.js";

/*
 * What two phrases say of one measurement becomes one claim: a from-to and its difference, a score and the difference to a rival,
 * a score and the rivals' scores.
 */

/** "(70.5%) outperforms B (68.9%) and C (67.7%)": the nearest score before, in the same sentence, against each rival. */
export function joinRivals(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  const spent = new Set<Draft>();
  for (const [at, draft] of drafts.entries()) {
    if (!draft.rivalOnly) {
      joined.push(draft);
      continue;
    }
    const margin = joined.findLastIndex((d) => d.island === draft.island && isBareDelta(d) && d.relation !== "factor" && d.rejected === null);
    // "outperforms A (67%) and B (66%), achieving 75%": the score may come behind
    const base = scoreBefore(drafts.slice(0, at), draft) ?? drafts.slice(at + 1).find((d) => d.score !== null && !d.rivalOnly && d.rejected === null);
    if (margin >= 0) {
      const d = joined[margin] as Draft;
      joined[margin] = { ...d, baseline: draft.baseline, numbers: [...d.numbers, ...draft.numbers] };
    } else if (base && sameUnit(base, draft)) {
      spent.add(base);
      joined.push({
        ...base,
        baseline: draft.baseline,
        numbers: [...base.numbers, ...draft.numbers],
        attributes: [...asRival(draft), ...base.attributes],
        // "A (34.9) beats B (23.6) on X": the place is said of both
        clause: [...base.clause, ...draft.clause.filter((a) => a.position === "on" || a.position === "inside")],
      });
    } else joined.push({ ...draft, rivalOnly: false, score: draft.baseline, baseline: null });
  }
  return joined.filter((d) => !spent.has(d));
}
/** The score that a rival's is held against: of the nearest list before, the one of its metric, else the first. */
function scoreBefore(drafts: readonly Draft[], rival: Draft): Draft | undefined {
  const scores = drafts.filter((d) => d.score !== null && !d.rivalOnly && d.rejected === null);
  const list = scores.filter((d) => d.island === scores.at(-1)?.island);
  const metric = metricOf(rival);
  const named = metric ? list.find((d) => metricOf(d)?.entry === metric.entry) : undefined;
  return (
    named ?? (rival.slot.of === list.length ? list[rival.slot.index] : undefined) ?? list.find((d) => metricOf(d) !== null && list.length > 1) ?? list.at(-1)
  );
}
const asRival = (draft: Draft) => {
  // "open models (e.g., Wren-7B, 40.9)"
  const inside = draft.item?.lead?.nps.filter((np) => np.tokens.every((t) => t.type === "name")) ?? [];
  const host = inside.length > 0 ? inside : attributesAt(draft.attributes, "host");
  // "surpassing the 82.3% accuracy of B"
  const named = host.length > 0 ? host : attributesAt(draft.attributes, "of", "by", "purpose");
  return [{ position: "versus" as const, nps: named.length > 0 ? named : attributesAt(draft.clause, "object") }];
};
const unitOf = (d: Draft): string => (d.quantity.unit?.type === "percent" ? "percent" : (d.quantity.unit?.text ?? ""));
const sameUnit = (a: Draft, b: Draft): boolean => unitOf(a) === unitOf(b) || unitOf(a) === "" || unitOf(b) === "";

/** "from 83.2% to 89.4%, an improvement of 6.2%", in one sentence or the next: one claim, where the numbers agree. */
export function joinMoves(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const at = moveExplainedBy(joined, draft);
    const move = joined[at];
    const said = joined.at(-1);
    if (said && said.sentence === draft.sentence && isBareDelta(said) && isBareMove(draft) && (explains(draft, said) || isApposed(draft, said))) {
      // "by 96%, from 0.944 s to 0.053 s"
      joined[joined.length - 1] = {
        ...draft,
        delta: said.delta,
        deltaHigh: said.deltaHigh,
        relation: said.relation,
        numbers: [...said.numbers, ...draft.numbers],
        clause: [...draft.clause, ...said.clause],
        attributes: [...draft.attributes, ...said.attributes],
      };
    } else if (move) {
      joined[at] = {
        ...move,
        delta: draft.delta,
        deltaHigh: draft.deltaHigh,
        relation: draft.relation,
        numbers: [...move.numbers, ...draft.numbers],
      };
    } else joined.push(draft);
  }
  return joined;
}

const isBareDelta = (d: Draft): boolean => d.rejected === null && d.delta !== null && d.score === null && d.baseline === null;
const isBareMove = (d: Draft): boolean => d.score !== null && d.baseline !== null && d.delta === null;

/** The nearest from-to before, at most a sentence back, whose difference this is; -1 where there is none. */
function moveExplainedBy(joined: readonly Draft[], draft: Draft): number {
  // a verb that doubles says what
  if (!isBareDelta(draft) || draft.item === null) return -1;
  for (let i = joined.length - 1; i >= 0; i--) {
    const move = joined[i] as Draft;
    if (draft.sentence - move.sentence > 1) return -1;
    if (isBareMove(move) && (explains(move, draft) || isApposed(move, draft))) return i;
  }
  return -1;
}

/**
 * "by 8 points from 60% to 70%", "from 66.3% to 73.4% on A, a gain of 9.9%": a difference that is said of the one from-to
 * beside it belongs to it, whatever the numbers say.
 */
function isApposed(move: Draft, said: Draft): boolean {
  if (said.sentence !== move.sentence || said.slot.of > 1 || move.slot.of > 1) return false;
  // "tripling the recall (from 20.4% to 61.8%)"
  if (said.item === null) return said.island === move.island;
  // "reduces latency by 75%, from 0.8 s to 0.2 s"
  if (said.attributes.length === 0)
    return said.island.end === move.island.start || (said.island === move.island && said.group + 1 === move.group && !move.item?.lead?.nps.length);
  const isBeside = said.island === move.island || (said.island.start - move.island.end === 1 && RESTATES.has(phraseOf(said).verb?.entry ?? ""));
  return (
    isBeside &&
    said.attributes.every((a) => a.nps.every((np) => (np.tokens.at(-1)?.type === "gain" || np.tokens.at(-1)?.type === "loss") && metricIn(np) === null))
  );
}

/** Whether a printed difference is that of a printed pair, absolute, relative or as a factor, within what rounding hides. */
function explains({ score, baseline }: Draft, { delta, quantity }: Draft): boolean {
  if (score === null || baseline === null || delta === null) return false;
  const difference = score - baseline;
  const close = (a: number, b: number, within: number) => Math.abs(Math.abs(a) - Math.abs(b)) <= within;
  if (quantity.unit?.type === "factor") return close(Math.max(score / baseline, baseline / score), delta, 0.1 * Math.abs(delta));
  return (
    close(difference, delta, 0.11) ||
    (baseline !== 0 && close((100 * difference) / baseline, delta, 0.6)) ||
    (Math.abs(score) <= 1 && close(100 * difference, delta, 0.6))
  );
}

/** "achieves 69.2, outperforming B by 5.3": one claim per rival; lists of equal length go together. */
export function joinScores(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  const absorbed = new Set<Draft>();
  for (const draft of drafts) {
    if (!isMargin(draft)) {
      joined.push(draft);
      continue;
    }
    const scores = scoresBeside(drafts, draft);
    const partner = scores.length === 1 ? scores[0] : scores.length === draft.slot.of && draft.slot.of > 1 ? scores[draft.slot.index] : undefined;
    if (!partner || !compatible(partner, draft, scores.length)) {
      joined.push(draft);
      continue;
    }
    if (partner.baseline === null) absorbed.add(partner);
    joined.push({
      ...partner,
      baseline: draft.baseline,
      delta: draft.delta,
      deltaHigh: draft.deltaHigh,
      relation: draft.relation,
      numbers: [...partner.numbers, ...draft.numbers],
      attributes: [...partner.attributes, ...rivalAttributes(draft)],
      clause: [...partner.clause, ...rivalsOf(draft)],
    });
  }
  return joined.filter((d) => !absorbed.has(d));
}

/** What a margin says of its rival: "by 5% over B", "and B by 2%". */
const rivalAttributes = (draft: Draft): Attribute[] =>
  draft.attributes
    .filter((a) => a.position === "versus" || a.position === "lead")
    .map((a) => ({ position: "versus", nps: a.nps.filter((np) => a.position === "versus" || (metricIn(np) === null && turnOf(np) === 0)) }));

const rivalsOf = (draft: Draft) => {
  const { verb, nps } = phraseOf(draft);
  // "exceeding A and B by 2% and 4%, respectively": the score that they are joined to is no list
  return verb?.type === "beat" && nps.length > 0
    ? [{ position: "versus" as const, nps: pick(nps, draft.slot) }]
    : draft.clause.filter((a) => a.position === "versus");
};

/** A difference to a rival: "outperforming B by 5.3", "a +2.5 point gain over B", "which is a 12% increase in recall". */
function isMargin(draft: Draft): boolean {
  if (draft.rejected !== null || draft.delta === null || draft.score !== null || draft.quantity.unit?.type === "factor") return false;
  const { verb } = phraseOf(draft);
  const bounded = draft.quantity.bound !== null && draft.quantity.bound !== "about";
  if (draft.baseline === null && bounded && (verb?.type !== "beat" || draft.quantity.bound === "up_to")) return false;
  if (verb?.type === "beat" || RESTATES.has(verb?.entry ?? "")) return true;
  // "reaches 35.7, which improves the previous best by 4.8 points"
  if (verb?.type === "rise")
    return [...draft.clause, ...draft.attributes].some(
      (a) =>
        (a.position === "object" || a.position === "versus") &&
        a.nps.some(isSystemPhrase) &&
        a.nps.every((np) => metricIn(np) === null || a.position === "versus"),
    );
  return (verb?.type === "reach" || verb === null) && attributesAt(draft.attributes, "versus").length > 0;
}
const RESTATES = new Set(["represent", "mark"]);

/** The scores of the nearest list in the same sentence, before the margin or right behind it; those of the margin's own metric, where it names one. */
function scoresBeside(drafts: readonly Draft[], margin: Draft): Draft[] {
  const here = drafts.filter((d) => d.score !== null && d.delta === null && !d.rejected && (d.island !== margin.island || d.group < margin.group));
  const before = here.filter((d) => d.island.start <= margin.island.start).at(-1);
  const after = here.find((d) => d.island.start >= margin.island.end && d.island.start - margin.island.end <= 2);
  const near = before ?? after;
  if (!near) return [];
  const list = here.filter((d) => d.island === near.island);
  const metric = metricOf(margin);
  const alike = metric ? list.filter((d) => metricOf(d)?.entry === metric.entry) : [];
  if (alike.length === 1) return alike;
  // "an accuracy of 84.6% and an FID of 17.3, outperforming B by 5.4%"
  const united = list.length > 1 && margin.slot.of === 1 ? list.filter((d) => unitOf(d) === unitOf(margin)) : [];
  return united.length === 1 ? united : list;
}

/** The metric that a draft names beside its number. */
const metricOf = (draft: Draft) => {
  const beside = [
    ...attributesAt(draft.attributes, "head", "lead", "inside"),
    ...attributesAt(draft.clause, ...(phraseOf(draft).verb?.type === "beat" ? ["inside" as const] : ["object" as const, "lead" as const])),
  ];
  return beside.map(metricIn).find((m) => m !== null) ?? null;
};

/** Two metrics, or two places, are two measurements. */
function compatible(score: Draft, margin: Draft, scores: number): boolean {
  const [a, b] = [metricOf(score), metricOf(margin)];
  if (a && b && a.entry !== b.entry && b.entry !== "performance" && b.entry !== "score") return false;
  if (attributesAt(margin.attributes, "on").some((np) => np.tokens.some((t) => t.type === "benchmark" || t.type === "name"))) return false;
  return scores === 1 || margin.slot.of === scores;
}
