import type { Token, TokenType } from "../lex/tokens.js";
import { multiplies, type Note, type Np, type Phrase } from "./actions.js";
import { parse } from "./parser.js";
import { withMargins } from "./relatives.js";

/** A phrase of the grammar found among a sentence's tokens. */
export interface Island {
  readonly phrase: Phrase;
  /** Token indices, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many readings the grammar gave; more than one is a tie, broken by the order of the rules. */
  readonly readings: number;
}

/** Which rule can start at a token. */
const STARTS: Partial<Record<TokenType, string>> = {
  beat: "comparison",
  rise: "change",
  fall: "change",
  reach: "attainment",
  name: "measurement",
  benchmark: "measurement",
  metric: "measurement",
  gap: "measurement",
  thing: "measurement",
  self: "measurement",
  average: "measurement",
  gain: "measurement",
  loss: "measurement",
  more: "measurement",
  less: "measurement",
  number: "figure",
  bound: "figure",
  between: "figure",
  factoring: "figure",
  from: "figure",
  by: "figure",
  on: "setting",
  inside: "setting",
  versus: "setting",
  purpose: "setting",
  means: "setting",
};

/**
 * Finds the phrases of a sentence that tell an amount, and, where there are any, the settings and bare comparisons beside
 * them, from left to right.
 */
export function findIslands(tokens: readonly Token[]): { islands: Island[]; exceeded: boolean } {
  const telling = scan(tokens, numberAhead(tokens), (phrase) => tellsAmount(phrase));
  if (telling.islands.length === 0) return telling;
  // what a setting names may host an amount of its own, so its phrase may reach into the next
  const covered = new Set(telling.islands.flatMap((i) => Array.from({ length: i.end - i.start }, (_, k) => i.start + k)));
  const free = tokens.map((token, i) => !covered.has(i) && WITHOUT_NUMBER.has(STARTS[token.type] ?? ""));
  const beside = scan(tokens, free, (phrase) => WITHOUT_NUMBER.has(phrase.family));
  const islands = [...telling.islands, ...beside.islands].sort((a, b) => a.start - b.start);
  return { islands: withMargins(islands, tokens), exceeded: telling.exceeded || beside.exceeded };
}
/** Phrases that matter though they tell no amount. */
const WITHOUT_NUMBER = new Set(["setting", "comparison", "change"]);

/** Clauses that tell no amount: "outperforms existing methods on ImageNet", "achieves state-of-the-art results". */
export function findBareClauses(tokens: readonly Token[]): Island[] {
  const verbs = tokens.map(({ type }) => type === "beat" || type === "reach");
  return scan(tokens, verbs, (phrase) => !tellsAmount(phrase)).islands;
}

/** A noun phrase is read from its first word on, and what its last word says alone; what begins between them says no more. */
const isInsideNoun = (tokens: readonly Token[], i: number): boolean => isNoun(tokens[i - 1]) && isNoun(tokens[i]) && isNoun(tokens[i + 1]);
const isNoun = (token: Token | undefined): boolean => token !== undefined && STARTS[token.type] === "measurement";

/** The phrases that `keeps` wants, among those that start where `worth` says so. */
function scan(tokens: readonly Token[], worth: readonly boolean[], keeps: (phrase: Phrase) => boolean): { islands: Island[]; exceeded: boolean } {
  const islands: Island[] = [];
  let exceeded = false;
  for (let i = 0; i < tokens.length; ) {
    const start = STARTS[(tokens[i] as Token).type];
    const found = start && worth[i] && !isInsideNoun(tokens, i) ? parse(tokens, i, start) : undefined;
    exceeded ||= found?.exceeded ?? false;
    const [phrase] = found?.readings ?? [];
    if (phrase && found && keeps(phrase)) {
      islands.push({ phrase, start: i, end: i + found.length, readings: found.readings.length });
      i += tellsAmount(phrase) ? found.length : 1;
    } else i++;
  }
  return { islands, exceeded };
}

/** For each token, whether a phrase that starts there can come to a number: no verb and no clause stands between. */
function numberAhead(tokens: readonly Token[]): boolean[] {
  const ahead = new Array<boolean>(tokens.length).fill(false);
  let reachable = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { type } = tokens[i] as Token;
    if (type === "number" || type === "factoring") reachable = true;
    ahead[i] = reachable || multiplies(tokens[i] as Token) !== null;
    if (ENDS.has(type)) reachable = false;
  }
  return ahead;
}
/** What no phrase reaches across; a verb only begins one. */
const ENDS: ReadonlySet<TokenType> = new Set(["break", "stop", "symbol", "beat", "rise", "fall", "reach"]);

/** Whether a phrase holds an amount, be it in a parenthesis. */
export const tellsAmount = (phrase: Phrase): boolean =>
  phrase.items.length > 0 || isMultiplied(phrase) || phrase.nps.some(hasAmount) || phrase.mods.some((mod) => mod.nps.some(hasAmount));
/** "doubles the accuracy". */
const isMultiplied = ({ verb, nps }: Phrase): boolean => multiplies(verb) !== null && nps.length > 0;
const hasAmount = (np: Np): boolean => noteTells(np.note);
const noteTells = (note: Note | null): boolean => note !== null && (note.items.length > 0 || note.nps.some(hasAmount));
