import { FRACTION } from "../lex/fractions.js";
import type { Token } from "../lex/tokens.js";
import type { Item, Np, Quantity } from "../parse/actions.js";
import { isGap, isRecord, NOTHING, textOf, turnOf } from "../phrase/mention.js";
import { isCostNoun, metricIn } from "../phrase/metric-mention.js";
import { broughtTurn, heldTurn, turningBehind } from "../phrase/turns.js";
import { type Place, placeOf, type Setting } from "./amount-place.js";
import { namesSystem } from "./comparison-role.js";
import { isPart } from "./drafting.js";
import { isMarginBehind } from "./lists.js";
import { delta, NONE, RIVAL, type Role, SCORE } from "./role.js";
import { byNoun } from "./role-by-noun.js";
import { byVerb } from "./role-by-verb.js";
import { isTried, RATE, SPENDS } from "./telling.js";

/*
 * Which number is the score, which the baseline, which the difference. The verb, the joint before the amount and the noun beside
 * it say so; nothing here looks outside the phrase, but for the verb that a bare "by 5%" hangs on.
 */

/** The heart of it: what a bare quantity is, from what stands around it in its phrase; what is nearest is asked first. */
export function roleOf(quantity: Quantity, item: Item, first: Item, head: Np | null, setting: Setting): Role {
  const place = placeOf(quantity, item, first, head, setting);
  const role = byMark(place) ?? byWhatFollows(place) ?? byNoun(place) ?? byVerb(place);
  return role.role === "delta" && role.sign < 0 && isGapOf(place) ? delta(1) : role;
}

/** "a sim-to-real gap of 11% remains": how far two are apart, which nothing makes smaller. */
const isGapOf = ({ head, phrase, verb, link }: Place): boolean => verb?.type !== "fall" && link?.type !== "by" && isGap(head ?? phrase.nps.at(-1));

/** By its sign, its unit, or whose clause it stands in. */
function byMark({ quantity, item, head, setting, phrase, verb, link, turn, told }: Place): Role | null {
  const tellsLevel = verb ? verb.type === "reach" && (verb.entry !== "be" || (phrase.nps.length === 0 && !head)) : !isShareOf(item);
  if (setting.ofRival && tellsLevel && quantity.signed === null && quantity.unit?.type !== "factor") return RIVAL;
  // "45.2% mAP at 60 FPS"; "at 10 dB" is a condition
  if (item.lead?.link?.type === "on" && quantity.unit?.type === "physical") return RATE.test(quantity.unit.text) || (head && isCostNoun(head)) ? SCORE : NONE;
  // "outperforms B by large margins at over 60 FPS"
  if (verb?.type === "beat" && link?.text === "at" && /^FPS/i.test(quantity.unit?.text ?? "")) return SCORE;
  // "an additional 12% memory savings"
  if (quantity.signed === "+" && turn < 0 && quantity.tokens[0]?.entry === "additional") return delta(-1);
  if (quantity.signed === "+") return delta(1);
  // "2.3% extra FLOPs", "incurs 7 ms of additional latency"
  const more = head ?? (SPENDS.has(verb?.entry ?? "") && item.mods[0]?.prep.type === "of" ? item.mods[0].nps[0] : undefined);
  if (more && isCostNoun(more) && /^(?:extra|additional|added)\b/.test(textOf(more))) return delta(1);
  // "brings FLOPs and parameters down by 97%"
  if (link?.type === "by" && verb?.entry === "bring" && /(?:^| )down$/.test(textOf(phrase.nps.at(-1) ?? NOTHING))) return delta(-1);
  // "demonstrate its use by 5% over B"
  if (link?.type === "by" && verb?.type === "reach" && !head && isShareUnit(quantity) && item.mods[0]?.prep.text === "over") return delta(1);
  // "halves memory with a loss of 0.5%"
  const brought = broughtTurn(phrase);
  if (brought !== 0 && item === phrase.items[0]) return delta(brought);
  // "within 0.6 points of B": that far below
  if (isWithin(item, quantity, link)) return delta(-1);
  // "prefers the longer answer in 71% of cases"
  if (isTried(phrase.items.at(-1) ?? item, link, quantity)) return SCORE;
  // "with 1/12 of the parameters": twelve times less
  if (quantity.unit?.entry === FRACTION) return delta(-1);
  // "matches B while using half the memory"
  if (isPart(quantity) && head && isCostNoun(head)) return delta(1);
  // "BD-rates of -4.2%": a difference by its name
  const measured = head ?? phrase.nps.at(-1);
  if (quantity.signed === "-" && measured && /^BD-/.test(metricIn(measured)?.entry ?? "")) return delta(1);
  const signedList = phrase.items.some(({ amount }) => amount.kind === "quantity" && amount.signed === "+");
  if (quantity.signed === "-" && (turn || told || signedList || link?.type === "by" || (verb && verb.type !== "reach"))) return delta(1);
  return null;
}

/** "4.1 points above the previous best", "8.4 points of accuracy gain". */
function byWhatFollows({ quantity, item, head, phrase, verb, link }: Place): Role | null {
  // "compared to B, along with a latency reduction of 38%"
  const beside = turningBehind(phrase);
  if (beside) return delta(turnOf(beside));
  // "removes half of them with an average drop of 1.4 points"
  const brought = !verb && link?.type === "of" && phrase.mods.at(-1)?.prep.type === "means" ? turnOf(phrase.mods.at(-1)?.nps.at(-1)) : 0;
  if (brought !== 0) return delta(brought);
  // "4.1 points above the previous best"
  const last = phrase.items.at(-1);
  const alike = last?.amount.kind === "quantity" && last.amount.unit?.type === quantity.unit?.type && !(last !== item && isMarginBehind(item, last));
  const behind = (item.mods[0] ?? (alike ? last?.mods[0] : undefined))?.prep;
  const level = /(?:^| )(?:above|below|under|beyond|behind|short of)$/i.test(behind?.text ?? "") && quantity.unit?.type === "percent";
  if ((quantity.unit?.type === "points" || level) && !head && behind?.type === "versus")
    return delta(/(?:^| )(?:below|under|behind|short of)$/i.test(behind.text) ? -1 : 1);
  // "16.5 points below the human average of 91.3%"
  if (quantity.unit?.type === "points" && !head && item.against.length > 0 && heldTurn(item) !== 0) return delta(heldTurn(item));
  // "8.4 points of accuracy gain"
  const [gained] = quantity.unit?.type === "points" && !head && behind?.type === "of" ? (item.mods[0]?.nps ?? []) : [];
  if (gained && turnOf(gained) !== 0) return delta(turnOf(gained));
  return null;
}

const isShareUnit = ({ unit }: Quantity): boolean => unit?.type === "percent" || unit?.type === "points";

/** "10% of the data"; "71% of Heron" is its score. */
const isShareOf = ({ mods: [mod] }: Item): boolean => mod?.prep.type === "of" && !mod.nps.some(namesSystem);

/** "performance within 6% of state-of-the-art results"; "within 60% of the training time" is a share. */
const isWithin = ({ mods: [of] }: Item, { unit, tokens }: Quantity, link: Token | null | undefined): boolean =>
  (/^within$/i.test(link?.text ?? "") || /^within$/i.test(tokens[0]?.text ?? "")) &&
  unit?.type !== "physical" &&
  of?.prep.type === "of" &&
  of.nps.some((np) => namesSystem(np) || isRecord(np) || /^(?:the )?(?:state-of-the-art|SOTA|full-precision|supervised|human)\b/i.test(textOf(np)));
