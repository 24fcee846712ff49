import type { Alias } from "../vocabulary/aliases.js";
import type { Tagged } from "./tagger.js";
import type { Token, TokenType } from "./tokens.js";

/*
 * What a rule looks at: a token with its neighbours, those before it settled, those behind it as tagged.
 */

/** A token that is settled, with what the vocabulary knew of it. */
export type Settled = Token & { readonly aliases: readonly Alias[] };
export interface Place {
  readonly token: Tagged;
  readonly previous: Settled | undefined;
  readonly beforeThat: Settled | undefined;
  readonly next: Tagged | undefined;
  readonly afterNext: Tagged | undefined;
}
export type Rule = (place: Place) => Partial<Token> | undefined;

export const BOUND_WORDS: Record<string, string> = {
  over: "at_least",
  above: "at_least",
  beyond: "at_least",
  under: "up_to",
  below: "up_to",
  within: "up_to",
  around: "about",
  near: "about",
};
export const SIGNS: Record<string, string> = { ">": "at_least", "≥": "at_least", "<": "up_to", "≤": "up_to", "~": "about" };
/** Verbs that tell a result. */
export const ACTS: ReadonlySet<TokenType> = new Set(["beat", "rise", "fall", "reach"]);
export const UNITS: ReadonlySet<TokenType> = new Set(["percent", "points", "factor", "physical"]);
export const NUMBER_WORDS: Record<string, number> = {
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  hundred: 100,
};
export const has = (token: Tagged | undefined, type: TokenType): boolean => token?.aliases.some((a) => a.type === type) ?? false;
export const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";
export const startsNumber = (place: Place): boolean =>
  // "over a strong 92%", and not "over a strong baseline"
  (!isBound(place.next) || isNumberStart(place.afterNext)) &&
  ((isNumberStart(place.next) && !(lower(place.next) in NUMBER_WORDS && !place.afterNext?.aliases.some((a) => UNITS.has(a.type)))) ||
    (ARTICLES.has(lower(place.next)) && isNumberStart(place.afterNext)));
const isBound = (token: Tagged | undefined): boolean => token !== undefined && token.lexeme !== "number" && has(token, "bound") && !BOUND_WORDS[lower(token)];
export const ARTICLES = new Set(["a", "an", "the"]);
export const isNumberStart = (token: Tagged | undefined): boolean =>
  token !== undefined &&
  (token.lexeme === "number" ||
    isBound(token) ||
    token.text in SIGNS ||
    has(token, "factoring") ||
    (has(token, "on") === false && lower(token) in NUMBER_WORDS && lower(token) !== "one"));
export const entryOf = (token: Tagged, type: TokenType): Partial<Token> => ({ type, entry: token.aliases.find((a) => a.type === type)?.entry ?? token.text });
export const isTimes = (token: { readonly text: string } | undefined): boolean => token !== undefined && /^[x×]$/i.test(token.text);
export const isRelation = (token: Token | undefined): boolean => token !== undefined && (token.type === "equals" || token.text in SIGNS);
export const signed = (token: Token): boolean => /^[+-]/.test(token.text);
