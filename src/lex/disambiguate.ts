import { append, JOINTS } from "./joints.js";
import { lower, NUMBER_WORDS, type Place, type Rule, type Settled } from "./neighbours.js";
import { mixedReason, settleNumber } from "./number-reasons.js";
import type { Tagged } from "./tagger.js";
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
const SPECIAL_WORDS = new Set(["as", "behind", "avg", "or", "than", "like", "mini", "nano", "up", "down", ...Object.keys(NUMBER_WORDS)]);

function settle(place: Place): Settled {
  const change = place.token.lexeme === "number" ? undefined : firstAnswer(WORD_RULES, place);
  const now: Settled = { ...place.token, ...change };
  if (now.type === "number") return settleNumber(now, { ...place, token: { ...place.token, ...change } });
  return now.type === "thing" ? { ...now, reason: mixedReason(now.text) } : now;
}

function firstAnswer(rules: readonly Rule[], place: Place): Partial<Token> | undefined {
  for (const rule of rules) {
    const answer = rule(place);
    if (answer) return answer;
  }
  return undefined;
}
