import type { Token } from "../lex/tokens.js";
import type { Item, Np, Phrase } from "../parse/actions.js";
import { isSystemPhrase, systemIn, textOf } from "../phrase/mention.js";
import { metricIn } from "../phrase/metric-mention.js";
import { delta, NONE, RIVAL, type Role, SCORE } from "./role.js";

/*
 * What a number is behind a verb that compares: by how much, a rival's value, or a threshold.
 */

/** "outperforms B by 5%", "surpassing the best score of 0.80", "surpassing B's 45%", "exceeds 90%". */
export function inComparison(phrase: Phrase, link: Token | null | undefined, lead: Item["lead"], head: Np | null, sign: -1 | 1): Role {
  // "outperforms B on A: 41.5% vs. 37.0%"
  if (link?.type === "colon" && phrase.items[0]?.against.length) return SCORE;
  if (link?.type === "by" || phrase.mods.some((m) => m.prep.type === "by")) return delta(sign);
  // "exceeds an accuracy of 90%" is a threshold
  const [bar] = link?.type === "of" && phrase.verb?.entry === "exceed" ? phrase.nps : [];
  if (bar && /^an?\b/i.test(bar.tokens[0]?.text ?? "") && metricIn(bar) !== null) return SCORE;
  // "outperforming B at 58.4%"
  if (link?.type === "possessive" || link?.type === "of" || (link?.text === "at" && phrase.nps.length > 0)) return RIVAL;
  // "outperforms B in the region around 200x compression": a condition
  const [around] = phrase.mods.at(-1)?.prep.type === "inside" ? phrase.items : [];
  if (around?.amount.kind === "quantity" && around.amount.unit?.type === "factor" && around.amount.bound === "about") return NONE;
  if (phrase.nps.length > 0) return link || lead?.link ? NONE : delta(sign);
  // "lags 10 points behind B"; nobody lags a threshold
  if (sign < 0) return delta(sign);
  // "exceeds the 66.1% of full training", "the 72% ceiling set by B"
  const whose = phrase.items.length === 1 ? phrase.items[0]?.mods[0] : undefined;
  if (whose?.prep.type === "of" && whose.nps.some(namesSystem)) return RIVAL;
  // "outperforms 8% on A": nobody is outperformed
  if (/^(?:outperform|beat|outdo)$/.test(phrase.verb?.entry ?? "") && phrase.items.every(({ np }) => np === null)) return delta(1);
  // "exceeding the 66.1% achieved by B"
  if (phrase.items.length === 1 && (phrase.behind ?? []).some((m) => m.prep.type === "by" && m.nps.some(namesSystem))) return RIVAL;
  if (whose?.prep.type === "by" && head && SET.test(textOf(head))) return RIVAL;
  // "surpassing the 66.1% accuracy of full training"; "exceeds 90%", "exceeds a 90% accuracy" is a threshold
  // "surpasses 60% accuracy", and not "surpassing the 66.1% accuracy achieved by B"
  const surpasses = /^surpass(?:es|ed)?$/i.test(phrase.verb?.text ?? "") && (phrase.behind ?? []).length === 0;
  const passes = (surpasses || phrase.verb?.entry === "exceed") && !phrase.items.some(tellsWhose);
  const measured = head !== null && metricIn(head) !== null && !passes;
  return measured || /\b(?:benchmark|baseline|mark|results?)$/i.test(head?.tokens.at(-1)?.text ?? "") ? RIVAL : SCORE;
}

const SET = / (?:set|held|reported|established|claimed)$/;

/** "the 66.1% accuracy of B". */
const tellsWhose = ({ mods }: Item): boolean =>
  mods.some(({ prep }) => prep.type === "of" || prep.type === "by" || prep.type === "means" || prep.type === "purpose");
export const namesSystem = (np: Np): boolean => systemIn(np) !== null || isSystemPhrase(np);
