import type { Token } from "../lex/tokens.js";
import type { Item, Np, Phrase } from "../parse/actions.js";
import { textOf, turnOf } from "./mention.js";
import { metricIn } from "./metric-mention.js";

/*
 * Whether the words around an amount tell a gain (+1), a loss (-1), or neither.
 */

/** "with a loss of 0.5%": which way turns what "with" brings in behind a verb; 0 where it is no change. */
export function broughtTurn({ verb, mods, link }: Phrase): -1 | 0 | 1 {
  const last = mods.at(-1);
  return verb && link?.type === "of" && last?.prep.text === "with" ? turnOf(last.nps.at(-1)) : 0;
}

/** Verbs that put their subject behind. */
export const BEHIND = /^(?:trail|underperform|lag)/;

/** "compared to B, along with a latency reduction of 38%": what stands beside a comparison and turns. */
export function turningBehind({ link, mods }: Phrase): Np | null {
  const np = link?.type === "of" ? mods.at(-1)?.beside : undefined;
  return np && nounTurnOf(np) !== 0 && metricIn(np) !== null ? np : null;
}

/** "gains of 5%", "outperforms B with an increase in recall of 5%", "an improvement is 5%"; a "higher accuracy of 92%" is a score. */
export function nounTurn(phrase: Phrase, subject: -1 | 0 | 1): -1 | 0 | 1 {
  const within =
    phrase.link?.type === "of"
      ? phrase.mods
          .filter((m) => m.prep.type !== "versus")
          .flatMap((m) => m.nps)
          .filter((np) => !isComparative(np))
          .map(turnOf)
          .find((t) => t !== 0)
      : undefined;
  if (within) return within;
  if (phrase.verb && phrase.verb.type !== "reach") return 0;
  for (const np of phrase.nps) {
    const turn = phrase.link?.type === "of" ? nounTurnOf(np) : turnOf(np);
    // "higher scores than B, by 20%"
    if (turn !== 0 && !(phrase.link && phrase.link.type !== "by" && isComparative(np))) return turn;
  }
  // "the improvements are usually over 5%"
  return phrase.verb && phrase.nps.every((np) => /ly$/.test(textOf(np))) ? subject : 0;
}

/** Of gains and losses by name: in "performs better with a score of 0.73" nothing is gained by 0.73. */
const nounTurnOf = (np: Np): -1 | 0 | 1 => (np.tokens.some((t) => t.type === "gain" || t.type === "loss") ? turnOf(np) : 0);

export function leadTurn(lead: Item["lead"]): -1 | 0 | 1 {
  const np = lead?.nps.at(-1);
  return np && !(isComparative(np) && lead?.link?.type === "of") ? turnOf(np) : 0;
}

/** "74%, up 13 points". */
export const isUpOrDown = ({ verb }: Phrase): boolean => /^(?:up|down)$/.test(verb?.text ?? "");

export const isComparative = (np: Np): boolean => metricIn(np) !== null && !np.tokens.some((t) => t.type === "gain" || t.type === "loss");

export const RESULTS = /(?:performance|results?|scores?|records?|SOTA|state[- ]of[- ]the[- ]arts?|new (?:best|standard|high|bar|benchmark))$/i;

/** The verb or noun of change nearest before a token, in its clause. */
export function trendBefore(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  // "the images are upsampled by a factor of two": another verb
  if (tokens[at - 1]?.type === "gap" && /^\p{Ll}+ed$/u.test((tokens[at - 1] as Token).text) && tokens[at - 2]?.entry === "be") return 0;
  for (let i = at - 1; i >= 0; i--) {
    const { type, entry, text } = tokens[i] as Token;
    // "reduces the gap between A and B by 70%": what is closed
    if (/(?:^| )gaps?$/i.test(text)) continue;
    // "outperforms B with 10x less data by 5%": a condition
    if ((type === "less" || type === "more") && isCondition(tokens, i)) continue;
    if (type === "fall" || type === "loss" || type === "less") return -1;
    if (type === "rise" || type === "gain" || type === "more") return 1;
    if (type === "beat") return BEHIND.test(entry ?? "") ? -1 : 1;
    // "achieves good results on two tasks, including 74.1% on A"
    if (type === "reach" && [tokens[i + 1], tokens[i + 2]].some((t) => RESULTS.test(t?.text ?? ""))) return 0;
    if (type === "semicolon") return 0;
  }
  return 0;
}

/** "outperforms B with 10x less", "beats B with fewer": with what something is outperformed. */
function isCondition(tokens: readonly Token[], at: number): boolean {
  let means = at - 1;
  while (["number", "factor", "percent"].includes(tokens[means]?.type ?? "")) means--;
  return tokens[means]?.text === "with" && tokens.slice(0, means).findLast((t) => ["beat", "rise", "fall", "reach"].includes(t.type))?.type === "beat";
}

/** "0.006 behind the winner", "2.3 above B": +1, -1, or 0 where nothing of the kind follows. */
export function heldTurn({ mods: [held], against: [rival] }: Item): -1 | 0 | 1 {
  const prep = held?.prep.type === "versus" ? held.prep : rival?.opposed;
  if (!prep || !/^(?:above|below|behind|ahead of)$/i.test(prep.text)) return 0;
  return /^(?:below|behind)$/i.test(prep.text) ? -1 : 1;
}
