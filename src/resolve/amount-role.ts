import type { Token } from "../lex/tokens.js";
import { type Item, multiplies, type Np, type Phrase, type Quantity } from "../parse/actions.js";
import type { Island } from "../parse/islands.js";
import { isPlaceWord } from "./attributes.js";
import { inComparison, namesSystem } from "./comparison-role.js";
import { isContrast, isHeldAgainst } from "./held-against.js";
import { isMarginBehind } from "./lists.js";
import { isGap, isInitials, metricIn, tellsCost, textOf, turnOf } from "./mention.js";
import { delta, NONE, RIVAL, type Role, SCORE } from "./role.js";
import { isTried } from "./telling.js";
import { BEHIND, broughtTurn, heldTurn, leadTurn, nounTurn, RESULTS, turningBehind } from "./turns.js";

/*
 * Which number is the score, which the baseline, which the difference. The verb, the joint before the amount and the noun beside
 * it say so; nothing here looks outside the phrase, but for the verb that a bare "by 5%" hangs on.
 */

export interface Setting {
  readonly sentence: number;
  readonly island: Island;
  /** The nearest verb or noun of change before a bare "by 5%": +1, -1, or 0 where there is none. */
  readonly trend: -1 | 0 | 1;
  /** Whether the clause's subject is itself a gain or a loss: "this improvement is 20%". */
  readonly subject: -1 | 0 | 1;
  /** "is boosted": the verb before it is "be". */
  readonly passive: boolean;
  /** "gains over B, e.g., up to 4%": it exemplifies what stands before. */
  readonly example: boolean;
  /** "outperforming others, including A (41%)": what it lists are examples of rivals. */
  readonly rivals: boolean;
  /** "than models that reach 31%": what the clause tells is a rival's. */
  readonly ofRival: boolean;
  /** "Heron (0.9) performs best": what it lists stands before a verb that reaches. */
  readonly performs: boolean;
}

/** A quantity, and what its phrase says around it. */
interface Place {
  readonly quantity: Quantity;
  readonly item: Item;
  readonly first: Item;
  /** The noun that it counts or measures. */
  readonly head: Np | null;
  readonly setting: Setting;
  readonly phrase: Phrase;
  readonly verb: Token | null;
  readonly lead: Item["lead"];
  readonly link: Token | null | undefined;
  /** Whether the noun beside it, and the nouns of its phrase, tell a gain (+1) or a loss (-1). */
  readonly turn: -1 | 0 | 1;
  readonly told: -1 | 0 | 1;
  /** Whether it has a place of its own: "88.6 on A". */
  readonly placed: boolean;
}

/** The heart of it: what a bare quantity is, from what stands around it in its phrase; what is nearest is asked first. */
export function roleOf(quantity: Quantity, item: Item, first: Item, head: Np | null, setting: Setting): Role {
  const { phrase } = setting.island;
  const lead = item.lead ?? first.lead;
  const place: Place = {
    quantity,
    item,
    first,
    head,
    setting,
    phrase,
    verb: phrase.verb,
    lead,
    link: lead?.link ?? phrase.link,
    turn: turnOf(head) || leadTurn(lead),
    told: nounTurn(phrase, setting.subject),
    placed: item.mods.some((m) => isPlaceWord(m.prep)),
  };
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
  if (item.lead?.link?.type === "on" && quantity.unit?.type === "physical")
    return /^(?:FPS|frames|tokens)/i.test(quantity.unit.text) || (head && isCostNoun(head)) ? SCORE : NONE;
  // "outperforms B by large margins at over 60 FPS"
  if (verb?.type === "beat" && link?.text === "at" && /^FPS/i.test(quantity.unit?.text ?? "")) return SCORE;
  // "an additional 12% memory savings"
  if (quantity.signed === "+" && turn < 0 && quantity.tokens[0]?.entry === "additional") return delta(-1);
  if (quantity.signed === "+") return delta(1);
  // "2.3% extra FLOPs"
  if (head && isCostNoun(head) && /^(?:extra|additional)\b/.test(textOf(head))) return delta(1);
  // "halves memory with a loss of 0.5%"
  const brought = broughtTurn(phrase);
  if (brought !== 0 && item === phrase.items[0]) return delta(brought);
  // "within 0.6 points of B": that far below
  if (isWithin(item, quantity, link)) return delta(-1);
  // "prefers the longer answer in 71% of cases"
  if (isTried(phrase.items.at(-1) ?? item, link, quantity)) return SCORE;
  // "matches B while using half the memory"
  if (quantity.unit?.type === "factor" && quantity.value < 1 && head && isCostNoun(head)) return delta(1);
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
  const level = /(?:^| )(?:above|below|under|beyond|behind)$/i.test(behind?.text ?? "") && quantity.unit?.type === "percent";
  if ((quantity.unit?.type === "points" || level) && !head && behind?.type === "versus")
    return delta(/(?:^| )(?:below|under|behind)$/i.test(behind.text) ? -1 : 1);
  // "16.5 points below the human average of 91.3%"
  if (quantity.unit?.type === "points" && !head && item.against.length > 0 && heldTurn(item) !== 0) return delta(heldTurn(item));
  // "8.4 points of accuracy gain"
  const [gained] = quantity.unit?.type === "points" && !head && behind?.type === "of" ? (item.mods[0]?.nps ?? []) : [];
  if (gained && turnOf(gained) !== 0) return delta(turnOf(gained));
  return null;
}

/** By the noun beside it, before it, or beside another of its list. */
function byNoun(place: Place): Role | null {
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

/** By the verb of its phrase, or what stands in for one. */
function byVerb(place: Place): Role {
  const { quantity, item, first, head, setting, phrase, verb, lead, link, told } = place;
  const verbSign = verb && verb.type !== "reach" ? (verb.type === "fall" || BEHIND.test(verb.entry ?? "") ? -1 : 1) : verb ? 1 : setting.trend || 1;
  // "slightly better than B while using only 14% parameters", "matches B while using 20% of its parameters"
  const spent = head ?? (item.mods[0]?.prep.type === "of" ? item.mods[0].nps[0] : undefined);
  if (/using$/i.test(link?.text ?? "") && quantity.unit?.type === "percent" && spent && isCostNoun(spent) && metricIn(spent)?.entry !== "data") return SCORE;
  if (verb?.type === "beat" && isLevelBehind(place)) return SCORE;
  // "errors fell from 21 to 9, with 93% of users content"
  if (item !== first && item.lead?.link?.type === "means" && item.lead.nps.length === 0) return byMeans(place);
  const beatsWith = phrase.mods.at(-1)?.prep.type === "means" && (!link || link.type === "of") && verb?.type === "beat";
  if (told === 0 && (link?.type === "means" || beatsWith)) return byMeans(place);
  // "stretched by a factor of two" compares nothing
  const isDone = verb?.entry === "be" && phrase.nps.length === 1 && phrase.nps[0]?.tokens.length === 1 && /^\p{Ll}+ed$/u.test(textOf(phrase.nps[0]));
  if (quantity.unit?.type === "factor" && link?.type === "by" && ((phrase.family === "figure" && setting.trend === 0) || isDone)) return NONE;
  if (quantity.unit?.type === "factor") return delta(told || verbSign);
  if (lead?.nps.length && lead.link && lead.link.type !== "by" && lead.link.type !== "to" && metricIn(lead.nps.at(-1) as Np)) {
    return told !== 0 && lead.nps.length > 1 ? delta(told) : SCORE;
  }
  // "outperforms B by a clear margin with an F1 of 91.2%"
  const [measured] = verb?.type === "beat" && link?.type === "of" && phrase.mods.at(-1)?.prep.type === "means" ? (phrase.mods.at(-1)?.nps ?? []) : [];
  const byMargin = phrase.mods.some((m) => m.prep.type === "by" && m.nps.some((np) => turnOf(np) !== 0));
  if (measured && byMargin && metricIn(measured) !== null && turnOf(measured) === 0) return SCORE;
  if (verb?.type === "beat" && told !== 0) return delta(told);
  if (verb?.type === "beat") return inComparison(phrase, link, lead, head, verbSign);
  // "from 68.3% to 81.9%, and 84.0% with B"
  const opens = phrase.items[0]?.amount;
  // "lowers the F1 of 88.4 to 86.9 (without A) and 85.2 (without B)"
  const raised = (verb?.type === "rise" || verb?.type === "fall") && opens?.kind === "quantity" && opens.joint?.type === "to" && phrase.link?.text === "of";
  if (phrase.items[0] !== item && (opens?.kind === "move" || raised) && !item.lead) return SCORE;
  const against = byRival(place);
  if (against) return against;
  // "the improvement rises to 4%"
  if (verb?.type === "rise" && setting.subject !== 0 && link?.type === "to" && phrase.nps.length === 0) return delta(setting.subject);
  // "improves the tagger with an accuracy of 83.1"
  const reached = link?.type === "of" && phrase.mods.at(-1)?.prep.text === "with" ? phrase.mods.at(-1)?.nps.at(-1) : undefined;
  if (verb?.type === "rise" && reached && metricIn(reached) !== null && turnOf(reached) === 0 && !isCostNoun(reached)) return SCORE;
  if (verb?.type === "rise" || verb?.type === "fall") return reachesLevel(phrase, link, quantity, setting) ? SCORE : delta(verbSign);
  // "generates better results with a 94% AUC"
  if (told !== 0 && link?.type === "means" && head && metricIn(head) && turnOf(head) === 0 && !isCostNoun(head)) return SCORE;
  // "is still better with 8.3%"
  const [held_] = verb?.entry === "be" && link?.text === "with" && !head ? phrase.nps : [];
  if (held_ && phrase.nps.length === 1 && /^(?:better|worse|best)$/i.test(held_.tokens.at(-1)?.text ?? "")) return SCORE;
  if (told !== 0) return delta(told);
  const compared = [...item.mods, ...first.mods].some(isContrast);
  if (phrase.family === "measurement" && link?.type === "by") return setting.trend === 0 && !compared ? NONE : delta(setting.trend || 1);
  if (phrase.family === "figure" && setting.example && setting.trend !== 0 && quantity.unit !== null && !(head && metricIn(head))) return delta(setting.trend);
  return phrase.family === "figure" ? inFigure(item, first, head, link, setting.trend) : SCORE;
}

/** "beating B by 1.2 points, and 71.5 AP on C": far more than the margin before it, and none itself. */
function isLevelBehind({ item, first, placed, quantity: { value, unit } }: Place): boolean {
  const margin = first.amount.kind === "quantity" ? first.amount.value : Number.POSITIVE_INFINITY;
  return item !== first && item.lead === null && placed && value > 30 && value >= 8 * margin && unit?.type !== "factor" && unit?.type !== "physical";
}

/** What a verb holds against another: "ahead of B by 7.1", "wins by 3%", "improving on the previous best of 91.1%". */
function byRival({ quantity, phrase, verb, link }: Place): Role | null {
  // "remains ahead of B by 7.1 and 8.6"
  const held = verb?.type === "reach" && link?.type === "by" ? phrase.mods.at(-1)?.prep : undefined;
  if (held?.type === "versus" && /^(?:ahead of|above|behind|below)$/i.test(held.text)) return delta(/^(?:behind|below)$/i.test(held.text) ? -1 : 1);
  // "costs us 1.1 points"
  if (verb?.entry === "cost" && quantity.unit?.type === "points") return delta(-1);
  // "wins by 3% over B"
  if (verb?.entry === "win" && link?.type === "by") return delta(1);
  // "improving on the previous best of 91.1%"
  if (verb?.type === "rise" && link?.type === "of" && phrase.mods.at(-1)?.prep.type === "on" && phrase.mods.at(-1)?.nps.some(isRecord)) return RIVAL;
  // "doubling the previous best of 14.9%"
  if (verb && multiplies(verb) !== null && link?.type === "of" && phrase.nps.length > 0) return RIVAL;
  return null;
}

/** "10% of the data"; "71% of Heron" is its score. */
const isShareOf = ({ mods: [mod] }: Item): boolean => mod?.prep.type === "of" && !mod.nps.some(namesSystem);

/** "increases to 80.4%", "lowered to the level of 7.2%", "is boosted up to 118.5"; "is improved up to 5%" tells a gain. */
const reachesLevel = (phrase: Phrase, link: Token | null | undefined, quantity: Quantity, { passive }: Setting): boolean =>
  link?.type === "to" ||
  // "reduces bit accuracy below 0.75"
  /^(?:below|under|above|beyond)$/i.test(link?.text ?? (quantity.tokens[0]?.type === "bound" ? quantity.tokens[0].text : "")) ||
  (link?.type === "of" && phrase.mods.at(-1)?.prep.type === "to") ||
  (passive && !link && phrase.nps.length === 0 && quantity.bound === "up_to" && quantity.unit?.type !== "percent");

/** "the previous best", "the prior state of the art": what stood before. */
export const isRecord = (np: Np): boolean =>
  /^(?:(?:previous|prior|earlier|current|existing|former|best|last|highest (?:reported|published|known))\b|state[- ]of[- ]the[- ]art$)/i.test(textOf(np));

/** "with win rates between 61% and 64%" tells a score; "using only 15% of the clips" a condition. */
function byMeans({ quantity, item, head, lead, phrase, placed }: Place): Role {
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
  // "performs best with 61.2%"
  if (phrase.verb?.entry === "perform best" && phrase.items[0] === item) return SCORE;
  // "exceeds human performance (89.8%) with 91.2%"
  if (phrase.verb?.type === "beat" && !head && phrase.nps.some((np) => (np.note?.items.length ?? 0) > 0)) return SCORE;
  return named.some((np) => (np.tokens.some((t) => t.type === "metric") || (np === noun && metricIn(np) !== null)) && turnOf(np) === 0 && !isCostNoun(np))
    ? SCORE
    : NONE;
}

/** "performance within 6% of state-of-the-art results"; "within 60% of the training time" is a share. */
const isWithin = ({ mods: [of] }: Item, { unit, tokens }: Quantity, link: Token | null | undefined): boolean =>
  (/^within$/i.test(link?.text ?? "") || /^within$/i.test(tokens[0]?.text ?? "")) &&
  unit?.type !== "physical" &&
  of?.prep.type === "of" &&
  of.nps.some((np) => namesSystem(np) || isRecord(np) || /^(?:the )?(?:state-of-the-art|SOTA|full-precision|supervised|human)\b/i.test(textOf(np)));
const isCostNoun = (np: Np): boolean => tellsCost(metricIn(np));

function inFigure(item: Item, first: Item, head: Np | null, link: Token | null | undefined, trend: -1 | 0 | 1): Role {
  if (link?.type === "by") return trend === 0 ? NONE : delta(trend);
  // "only 7% of the weights of B": a share
  if (item.mods[0]?.prep.type === "of" && !head) return SCORE;
  if (head && metricIn(head)) return SCORE;
  // "evaluates in 3 ms as opposed to 40 minutes"
  if (item.amount.kind === "quantity" && item.amount.unit?.type === "physical" && link?.type === "inside") return SCORE;
  return [...item.mods, ...first.mods].some(isContrast) ? delta(trend || 1) : SCORE;
}
