import type { Token } from "../lex/tokens.js";
import { type Item, multiplies, type Np, type Phrase, type Quantity } from "../parse/actions.js";
import { isContrast } from "../phrase/held-against.js";
import { isRecord, textOf, turnOf } from "../phrase/mention.js";
import { isCostNoun, metricIn } from "../phrase/metric-mention.js";
import { BEHIND } from "../phrase/turns.js";
import type { Place, Setting } from "./amount-place.js";
import { inComparison } from "./comparison-role.js";
import { delta, NONE, RIVAL, type Role, SCORE } from "./role.js";
import { byMeans } from "./role-by-noun.js";

/*
 * What the verb of an amount's phrase makes of it: "rises by 5%" differs, "rises to 91" is a score.
 */

/** By the verb of its phrase, or what stands in for one. */
export function byVerb(place: Place): Role {
  const { quantity, item, first, head, setting, phrase, verb, lead, link, told } = place;
  const verbSign = verb && verb.type !== "reach" ? (verb.type === "fall" || BEHIND.test(verb.entry ?? "") ? -1 : 1) : verb ? 1 : setting.trend || 1;
  // "slightly better than B while using only 14% parameters", "matches B while using 20% of its parameters"
  const spent = head ?? (item.mods[0]?.prep.type === "of" ? item.mods[0].nps[0] : undefined);
  if (/using$/i.test(link?.text ?? "") && quantity.unit?.type === "percent" && spent && isCostNoun(spent) && metricIn(spent)?.entry !== "data") return SCORE;
  if (verb?.type === "beat" && isLevelBehind(place)) return SCORE;
  // "B lags at 60%": where it stands, and not by how much
  if (link?.text === "at" && phrase.nps.length === 0 && !head && told === 0 && BEHIND.test(verb?.entry ?? "")) return SCORE;
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

/** "increases to 80.4%", "lowered to the level of 7.2%", "is boosted up to 118.5"; "is improved up to 5%" tells a gain. */
const reachesLevel = (phrase: Phrase, link: Token | null | undefined, quantity: Quantity, { passive }: Setting): boolean =>
  link?.type === "to" ||
  // "reduces bit accuracy below 0.75"
  /^(?:below|under|above|beyond)$/i.test(link?.text ?? (quantity.tokens[0]?.type === "bound" ? quantity.tokens[0].text : "")) ||
  (link?.type === "of" && phrase.mods.at(-1)?.prep.type === "to") ||
  (passive && !link && phrase.nps.length === 0 && quantity.bound === "up_to" && quantity.unit?.type !== "percent");

function inFigure(item: Item, first: Item, head: Np | null, link: Token | null | undefined, trend: -1 | 0 | 1): Role {
  if (link?.type === "by") return trend === 0 ? NONE : delta(trend);
  // "only 7% of the weights of B": a share
  if (item.mods[0]?.prep.type === "of" && !head) return SCORE;
  if (head && metricIn(head)) return SCORE;
  // "evaluates in 3 ms as opposed to 40 minutes"
  if (item.amount.kind === "quantity" && item.amount.unit?.type === "physical" && link?.type === "inside") return SCORE;
  return [...item.mods, ...first.mods].some(isContrast) ? delta(trend || 1) : SCORE;
}
