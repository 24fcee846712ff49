import { append, JOINTS } from "./joints.js";
import { has, lower, NUMBER_WORDS, type Place, type Rule, type Settled } from "./neighbours.js";
import { mixedReason, settleNumber } from "./number-reasons.js";
import { numberValue, type Tagged } from "./tagger.js";
import type { Token } from "./tokens.js";
import { WORD_RULES } from "./word-rules.js";

/*
 * Settles what each token is from its neighbours, so that the grammar need not guess: a word that is both noun and verb,
 * "over" before a number or a name, a number that belongs to a name or counts things. Each rule reads the tokens as tagged
 * and the tokens settled so far; the first that answers wins.
 */

/** Settles every token, and joins what belongs together: names with their versions, "more than", "16.2/25". */
export function disambiguate(tagged: readonly Tagged[]): Token[] {
  const settled: Settled[] = [];
  for (const [i, token] of tagged.entries()) {
    if (settled.length > 0 && isOrdinaryWord(token)) {
      settled.push(token);
      continue;
    }
    const place: Place = { token, previous: settled.at(-1), beforeThat: settled.at(-2), next: tagged[i + 1], afterNext: tagged[i + 2] };
    if (!JOINTS.some((joins) => joins(place, settled))) append(settle(place), place, settled);
  }
  return settled.map(({ aliases: _, ...token }) => token);
}

/** Most words of a text are in no vocabulary, count nothing and open nothing: no rule is for them. */
const isOrdinaryWord = (token: Tagged): boolean =>
  token.type === "gap" && token.lexeme === "word" && token.aliases.length === 0 && !SPECIAL_WORDS.has(lower(token));
const SPECIAL_WORDS = new Set([
  "as",
  "behind",
  "factor",
  "fall",
  "avg",
  "or",
  "than",
  "like",
  "mini",
  "nano",
  "up",
  "down",
  "here",
  "manages",
  "manage",
  "managed",
  ...Object.keys(NUMBER_WORDS),
]);

function settle(place: Place): Settled {
  const change = place.token.lexeme === "number" ? undefined : firstAnswer(WORD_RULES, place);
  const now: Settled = { ...place.token, ...change };
  if (now.type === "number") return settleNumber(now, { ...place, token: { ...place.token, ...change } });
  if (now.type === "thing" && isAmount(now.text, place)) return { ...now, type: "number", value: numberValue(now.text.replace(/[KMBG]$/, "")) };
  return now.type === "thing" ? { ...now, reason: mixedReason(now.text) } : now;
}

/** "cuts the parameters from 110M to 5.9M", "requires 30G MACs": what it costs, and not how large something is. */
function isAmount(text: string, { previous, beforeThat, next, afterNext }: Place): boolean {
  if (!/^\d[\d.,]*[KMBG]$/.test(text)) return false;
  const spends = (entry: string | undefined) => entry === "FLOPs" || entry === "MACs";
  if (text.endsWith("G") && next?.aliases.some((a) => spends(a.entry))) return true;
  const measured = beforeThat?.type === "metric" && /^(?:parameters|FLOPs|memory|tokens)$/.test(beforeThat.entry ?? "");
  // "from 900M to 1.1B": not of one size
  const alike = (other: string | undefined) => /^\d[\d.,]*[KMBG]$/.test(other ?? "") && other?.at(-1) === text.at(-1);
  const source = previous?.type === "from" && measured && has(next, "to") && alike(afterNext?.text);
  return source || (previous?.type === "to" && beforeThat?.type === "number" && alike(beforeThat.text));
}

function firstAnswer(rules: readonly Rule[], place: Place): Partial<Token> | undefined {
  for (const rule of rules) {
    const answer = rule(place);
    if (answer) return answer;
  }
  return undefined;
}
