import { isHeldAgainst } from "../phrase/held-against.js";
import { isInitials, isRecord, textOf, turnOf } from "../phrase/mention.js";
import { isCostNoun, metricIn } from "../phrase/metric-mention.js";
import { heldTurn, leadTurn, nounTurn, RESULTS } from "../phrase/turns.js";
import type { Place } from "./amount-place.js";
import { isPlaceWord } from "./attributes.js";
import { delta, NONE, RIVAL, type Role, SCORE } from "./role.js";

/*
 * What the noun beside an amount makes of it: "gains of 5%" differ, "an F1 of 91" is a score.
 */

/** By the noun beside it, before it, or beside another of its list. */
export function byNoun(place: Place): Role | null {
  const { quantity, item, first, head, phrase, verb, lead, link, turn } = place;
  if (isHeldAgainst(quantity, item, head, phrase)) return SCORE;
  // "outperforms B with 3 times more data" tells a condition; "with 4 times less memory", "while using 4 times less memory" a cost
  if (link?.type === "means" && verb?.type === "beat" && !/using/.test(link.text)) {
    const measured = head?.tokens.some((t) => t.type === "gain" || t.type === "loss") || (head && metricIn(head) !== null && (turn < 0 || !isCostNoun(head)));
    const gained = measured ? turn : 0;
    return gained !== 0 ? delta(gained) : byMeans(place);
  }
  // "a further increase in accuracy to 88.1%"
  if (link?.type === "to" && turnOf(head) === 0 && (leadTurn(lead) || nounTurn(phrase, 0)) !== 0) return SCORE;
  // "better than the best published F1 of 66.1"
  const stood = link?.type === "of" ? (lead?.mods.at(-1) ?? phrase.mods.at(-1)) : undefined;
  if (stood?.prep.type === "versus" && stood.nps.length === 1 && stood.nps.some((np) => isRecord(np))) return RIVAL;
  // "lower than the experts' 78.2%"
  if (link?.type === "possessive" && (lead?.mods.at(-1) ?? phrase.mods.at(-1))?.prep.type === "versus") return RIVAL;
  if (turn !== 0) return delta(turn);
  // "3.1% absolute and 5.2% relative improvement"
  const next = phrase.items[phrase.items.indexOf(item) + 1];
  if (head && next?.np && /^(?:absolute|relative)$/i.test(textOf(head)) && turnOf(next.np) !== 0) return delta(turnOf(next.np));
  // "75% (A), 52% (B) and 42% (C) error reductions": what the last is called, all are
  const last = phrase.items.at(-1);
  const noted = item.note !== null && !head && phrase.items.every((one) => one.note !== null && (one === last || one.np === null));
  if (noted && last?.np && turnOf(last.np) !== 0) return delta(turnOf(last.np));
  // "an average 11.3% mIoU and 14.2% Dice improvement": where many are told, or one outperforms
  const many = last?.np?.tokens.at(-1)?.type === "gain" && (/s$/.test(last.np.tokens.at(-1)?.text ?? "") || verb?.type === "beat");
  const alike = last?.amount.kind === "quantity" && last.amount.unit?.type === quantity.unit?.type && last !== item && !item.lead;
  if (many && alike && !last.lead && head && metricIn(head) && last.np) return delta(turnOf(last.np));
  // "15% to 20% decoding speedup"
  if (head && metricIn(head)?.entry === "speedup" && quantity.unit !== null) return delta(1);
  // "9 points improvement in F1 and 6 points in recall": what is said of the first of a list
  const listed = item !== first ? 0 : turnOf(phrase.items[0]?.np);
  if (
    listed !== 0 &&
    !head &&
    !item.lead &&
    phrase.items[0] !== item &&
    phrase.items[0]?.amount.kind === "quantity" &&
    phrase.items[0].amount.unit?.type === quantity.unit?.type
  )
    return delta(listed);
  // "an improvement of 9.2 AP and 1.7 AP over A and B": told as the one before it
  const before = phrase.items[phrase.items.indexOf(item) - 1];
  const alikeBefore = before && !item.lead && head && before.np && textOf(head) === textOf(before.np) ? leadTurn(before.lead) : 0;
  if (alikeBefore !== 0 && before?.lead?.link?.type === "of") return delta(alikeBefore);
  // "52.1 AP on A, 2.3 AP above B"
  const held = phrase.items[0] === item || item.lead ? 0 : heldTurn(item);
  return held === 0 ? null : delta(held);
}

/** "with win rates between 61% and 64%" tells a score; "using only 15% of the clips" a condition. */
export function byMeans({ quantity, item, head, lead, phrase, placed }: Place): Role {
  // "with less than 1% of the parameters of B"
  const [spent, whose] = item.mods;
  if (spent?.prep.type === "of" && whose?.prep.type === "of" && spent.nps.some(isCostNoun)) return SCORE;
  // "with 91% accuracy at city and 88% at street level", "with 96% accuracy for letters and 97% for words"
  const before = phrase.items.slice(0, phrase.items.indexOf(item));
  const alike = before.findLast(({ amount, np }) => np !== null && amount.kind === "quantity" && amount.unit?.type === quantity.unit?.type);
  const noun = head ?? (item.lead ? null : (alike?.np ?? null));
  const named = [...(noun ? [noun] : []), ...(lead?.nps ?? []), ...(phrase.mods.at(-1)?.nps ?? [])];
  // "new state-of-the-art results with 88.6 on A", "sets a new state of the art with 88.6 on A"
  const results = /^(?:measurement|attainment)$/.test(phrase.family) && phrase.nps.some((np) => RESULTS.test(textOf(np)));
  if (results && placed) return SCORE;
  // "A and B have the highest mAP, with 58.5% and 61.0%"
  const top =
    phrase.verb?.entry === "have" && phrase.nps.some((np) => metricIn(np) !== null && /^(?:highest|lowest|best|largest|smallest)\b/i.test(textOf(np)));
  if (top && !head && !lead?.nps.length) return SCORE;
  // "achieves state-of-the-art performance with 61.4% without tuning"; "with 10% of the data" is a condition
  if (results && noun === null && !lead?.nps.length && quantity.unit?.type === "percent" && item.mods.every((m) => m.prep.text === "without")) return SCORE;
  // "sets a new state of the art on A with 88.6%"
  const known = phrase.mods.some((m) => isPlaceWord(m.prep) && m.nps.some((np) => np.tokens.some((t) => t.type === "benchmark" || t.type === "name")));
  if (results && known && noun === null && !lead?.nps.length && quantity.unit?.type !== "physical") return SCORE;
  // "reached 94%, followed by B with 93% and C with 88%"
  const [follower] = item.lead?.link?.type === "means" && item.lead.nps.length === 1 ? item.lead.nps : [];
  if (follower && before.length > 0 && !head && item.mods.length === 0 && metricIn(follower) === null) return SCORE;
  // "with 63.3 dB PSNR and 0.72 CC"
  const listed = before.length > 0 && before.every(({ np, mods }) => np !== null && mods.length === 0) && before.some(({ np }) => np && metricIn(np)?.entry);
  if (head && listed && quantity.unit === null && !Number.isInteger(quantity.value) && isInitials(head)) return SCORE;
  // "surpasses B with 70.4% on A"
  if (
    phrase.verb?.type === "beat" &&
    noun === null &&
    !lead?.nps.length &&
    quantity.unit?.type === "percent" &&
    quantity.value > 30 &&
    quantity.bound === null &&
    item.mods[0] &&
    /^on$/i.test(item.mods[0].prep.text) &&
    !item.mods[0].nps.some(isCostNoun)
  )
    return SCORE;
  // "performs best with 61.2%"
  if (phrase.verb?.entry === "perform best" && phrase.items[0] === item) return SCORE;
  // "exceeds human performance (89.8%) with 91.2%"
  if (phrase.verb?.type === "beat" && !head && phrase.nps.some((np) => (np.note?.items.length ?? 0) > 0)) return SCORE;
  return named.some((np) => (np.tokens.some((t) => t.type === "metric") || (np === noun && metricIn(np) !== null)) && turnOf(np) === 0 && !isCostNoun(np))
    ? SCORE
    : NONE;
}
