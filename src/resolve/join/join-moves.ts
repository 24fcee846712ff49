import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { metricIn } from "../../phrase/metric-mention.js";
import { subjectBefore } from "../../phrase/subject.js";
import { type Context, tokensOf } from "../context.js";
import { hasOwnPlace, RESTATES } from "./join-scores.js";

/** "from 83.2% to 89.4%, an improvement of 6.2%", in one sentence or the next: one claim, where the numbers agree. */
export function joinMoves(drafts: readonly Draft[], context: Context): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const at = moveExplainedBy(joined, draft, context);
    const move = joined[at];
    const said = joined.at(-1);
    if (
      said &&
      said.sentence === draft.sentence &&
      isBareDelta(said) &&
      isBareMove(draft) &&
      (explains(draft, said) || isApposed(draft, said)) &&
      !hasOwnPlace(said, draft, context)
    ) {
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
        // "from 66% to 71%, a 5% increase over B"
        attributes: [...move.attributes, ...draft.attributes.filter((a) => a.position === "versus")],
        delta: draft.delta,
        deltaHigh: draft.deltaHigh,
        relation: draft.relation,
        numbers: [...move.numbers, ...draft.numbers],
      };
    } else joined.push(draft);
  }
  return joined;
}

export const isBareDelta = (d: Draft): boolean => d.rejected === null && d.delta !== null && d.score === null && d.baseline === null;
const isBareMove = (d: Draft): boolean => d.rejected === null && d.score !== null && d.baseline !== null && d.delta === null;

/** The nearest from-to before, at most a sentence back, whose difference this is; -1 where there is none. */
function moveExplainedBy(joined: readonly Draft[], draft: Draft, context: Context): number {
  // a verb that doubles says what
  if (!isBareDelta(draft) || draft.item === null) return -1;
  for (let i = joined.length - 1; i >= 0; i--) {
    const move = joined[i] as Draft;
    if (draft.sentence - move.sentence > 1) return -1;
    // "60.4% against 59.7%. On B, it improves by 1.1": another difference, whose way is another
    const alike = move.sentence === draft.sentence || Math.sign((move.score ?? 0) - (move.baseline ?? 0)) === Math.sign(draft.delta ?? 0);
    if (isBareMove(move) && alike && !measuresElse(draft, move, context) && (explains(move, draft) || isApposed(move, draft))) return i;
  }
  return -1;
}

/** "from 0.59 to 0.71. Inference time rises by 12%", "from 0.28 to 0.33 while FID drops by 4.7": what changes then is another measure. */
function measuresElse(draft: Draft, move: Draft, context: Context): boolean {
  const { verb, nps } = phraseOf(draft);
  const subject = verb?.type === "rise" || verb?.type === "fall" ? subjectBefore(tokensOf(draft, context), draft.island.start) : null;
  const isApart = draft.sentence !== move.sentence;
  const named = [...(subject ? [subject.np] : []), ...(isApart ? [...nps, ...attributesAt(draft.attributes, "head")] : [])]
    .map(metricIn)
    .filter((m) => m !== null);
  const told = tokensOf(move, context)
    .slice(0, isApart ? undefined : move.island.end)
    .filter((t) => t.type === "metric");
  return named.length > 0 && !named.some((m) => told.some((t) => t.entry === m.entry || m.text.endsWith(t.text)));
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
  // a difference of scores below 1 is told to the third digit
  return (
    close(difference, delta, Math.abs(score) <= 1 ? 0.0055 : 0.11) ||
    (baseline !== 0 && close((100 * difference) / baseline, delta, 0.6)) ||
    (Math.abs(score) <= 1 && close(100 * difference, delta, 0.6))
  );
}
