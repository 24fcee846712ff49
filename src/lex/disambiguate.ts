import { type Alias, acronyms, benchmarkNouns, hyperparameters, lookUp, metrics, nameKey, systemFamilies, systemNouns } from "../vocabulary.js";
import { numberValue, type Tagged } from "./tagger.js";
import type { Reason, Token, TokenType } from "./tokens.js";

/*
 * Settles what each token is from its neighbours, so that the grammar need not guess: a word that is both noun and verb,
 * "over" before a number or a name, a number that belongs to a name or counts things. Each rule reads the tokens as tagged
 * and the tokens settled so far; the first that answers wins.
 */

type Settled = Token & { readonly aliases: readonly Alias[] };
interface Place {
  readonly token: Tagged;
  readonly previous: Settled | undefined;
  readonly beforeThat: Settled | undefined;
  readonly next: Tagged | undefined;
  readonly afterNext: Tagged | undefined;
}
type Rule = (place: Place) => Partial<Token> | undefined;

const BOUND_WORDS: Record<string, string> = {
  over: "at_least",
  above: "at_least",
  beyond: "at_least",
  under: "up_to",
  below: "up_to",
  within: "up_to",
  around: "about",
  near: "about",
};
const SIGNS: Record<string, string> = { ">": "at_least", "≥": "at_least", "<": "up_to", "≤": "up_to", "~": "about" };
const UNITS: ReadonlySet<TokenType> = new Set(["percent", "points", "factor", "physical"]);
const NUMBER_WORDS: Record<string, number> = {
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
const FAMILIES = new Set(systemFamilies.map((f) => f.toLowerCase()));

const has = (token: Tagged | undefined, type: TokenType): boolean => token?.aliases.some((a) => a.type === type) ?? false;
const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";
const startsNumber = (place: Place): boolean =>
  (isNumberStart(place.next) && !(lower(place.next) in NUMBER_WORDS && !place.afterNext?.aliases.some((a) => UNITS.has(a.type)))) ||
  (ARTICLES.has(lower(place.next)) && isNumberStart(place.afterNext));
const ARTICLES = new Set(["a", "an", "the"]);
const isNumberStart = (token: Tagged | undefined): boolean =>
  token !== undefined &&
  (token.lexeme === "number" ||
    (has(token, "bound") && !BOUND_WORDS[lower(token)]) ||
    token.text in SIGNS ||
    has(token, "factoring") ||
    (has(token, "on") === false && lower(token) in NUMBER_WORDS && lower(token) !== "one"));

const TYPE_RULES: readonly Rule[] = [
  // "60%~70%"
  ({ token, previous, next }) =>
    token.text === "~" && next?.lexeme === "number" && (previous?.type === "number" || previous?.type === "percent") ? { type: "dash" } : undefined,
  // "> 90", "~5%"
  ({ token, next }) =>
    token.text in SIGNS ? (next?.lexeme === "number" ? { type: "bound", entry: SIGNS[token.text] ?? "about" } : { type: "symbol" }) : undefined,
  // a number word counts only where a unit follows: "five points", "four times"; or after "by a factor of"
  ({ token, next, afterNext, previous }) => {
    const value = NUMBER_WORDS[lower(token)];
    if (value === undefined || token.lexeme !== "word") return undefined;
    // "cuts the error by half"
    if (value < 1) return lower(previous) === "by" ? entryOf(token, "factoring") : { type: "gap" };
    const counts = has(next, "points") || has(next, "percent") || lower(next) === "times" || lower(next) === "fold" || /factor of$/.test(lower(previous));
    return counts && lower(afterNext) !== "out" ? { type: "number", value } : { type: "gap" };
  },
  // "an F1 score exceeding 0.92", "AUC values close to 0.8": the bound joins the metric to its value
  (place) => {
    const { token, previous } = place;
    const bound = BOUND_WORDS[lower(token)] ?? (has(token, "bound") && /^(?:exceeding|close to)$/i.test(token.text) ? token.entry : undefined);
    const measured = previous?.type === "metric" || (previous?.type === "gap" && /^(?:values?|scores?)$/.test(previous.text));
    return bound !== undefined && bound !== "exact" && measured && startsNumber(place) ? { type: "of", entry: bound } : undefined;
  },
  // "over 5%" bounds a number; "over the baseline" compares
  (place) => {
    const bound = BOUND_WORDS[lower(place.token)];
    return bound !== undefined && startsNumber(place) ? { type: "bound", entry: bound } : undefined;
  },
  ({ token, next }) =>
    has(token, "bound") && !isNumberStart(next) && !ARTICLES.has(lower(next)) && (token.entry === "exact" || token.entry === "additional")
      ? { type: "gap" }
      : undefined,
  // units stand behind a number
  ({ token, previous, beforeThat }) => {
    if (!token.aliases.some((a) => UNITS.has(a.type)) && token.lexeme !== "times") return undefined;
    const type = token.lexeme === "times" ? "factor" : token.aliases.find((a) => UNITS.has(a.type))?.type;
    if (!type) return undefined;
    if (previous && (previous.type === "number" || (UNITS.has(previous.type) && type === "points"))) return { type };
    if (previous?.type === "dash" && beforeThat?.type === "number" && token.start === previous.end) return { type };
    const other = token.aliases.find((a) => !UNITS.has(a.type));
    return other ? { type: other.type, entry: other.entry } : { type: "gap" };
  },
  // "Wren improves ...": a capitalised word that opens a sentence and does something itself is a name
  ({ token, previous, next }) =>
    previous === undefined &&
    token.type === "gap" &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !/(?:s|ing|ion|ity|ment|ness|ly|ance|ence|ism|ure|er|al)$/.test(token.text) &&
    next !== undefined &&
    /s$/.test(next.text) &&
    ["beat", "rise", "fall", "reach"].some((t) => has(next, t as TokenType)) &&
    next.entry !== "be"
      ? { type: "name" }
      : undefined,
  // "Heron (34.9) beats ...": what opens a sentence and has a parenthesis with a value is a name
  ({ token, previous, next, afterNext }) =>
    previous === undefined &&
    token.type === "gap" &&
    token.aliases.length === 0 &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !acronyms.has(token.text) &&
    next?.lexeme === "open" &&
    (afterNext?.lexeme === "number" || has(afterNext, "metric"))
      ? { type: "name" }
      : undefined,
  // "82% against 77% by B"
  (place) => (lower(place.token) === "against" && startsNumber(place) ? { type: "versus" } : undefined),
  // "than that of B"
  ({ token, previous, next }) => (/^(?:that|those)$/i.test(token.text) && previous?.type === "versus" && has(next, "of") ? { type: "gap" } : undefined),
  // "Kestrel's accuracy": what opens a sentence and owns something is a name
  ({ token, previous, next }) =>
    previous === undefined &&
    token.type === "gap" &&
    next?.lexeme === "possessive" &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !/(?:ion|ment|ness|day)$/.test(token.text)
      ? { type: "name" }
      : undefined,
  // "twice as fast as B"
  ({ token, previous }) => (/^as$/i.test(token.text) && previous?.type === "more" && /^as /i.test(previous.text) ? { type: "versus" } : undefined),
  // "models like GPT-4"
  ({ token, next }) => (lower(token) === "like" && (next?.type === "name" || next?.type === "benchmark") ? { type: "example", entry: "example" } : undefined),
  // "For example," that opens a sentence opens no list
  ({ token, previous, next }) =>
    token.type === "example" &&
    (previous === undefined ||
      (previous.type !== "open" && next?.lexeme === "comma" && /^(?:for|in|notably|specifically|particularly|especially)/i.test(token.text)))
      ? { type: "break" }
      : undefined,
  // "Boosting (97%)": a verb with a capital inside a sentence is a name
  ({ token, previous }) =>
    previous !== undefined &&
    previous.type !== "stop" &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    ["beat", "rise", "fall", "reach"].includes(token.type) &&
    previous.type !== "colon" &&
    !/^[“"']$/.test(previous.text)
      ? { type: "name" }
      : undefined,
  // "twice as fast", "a threefold training speed-up"; not "once or twice", "in a twofold manner"
  ({ token, previous, next, afterNext }) => {
    if (!has(token, "factoring")) return undefined;
    const turns =
      [next, afterNext].some((t) => has(t, "gain") || has(t, "loss") || has(t, "more") || has(t, "less")) || next?.aliases.some((a) => a.entry === "speedup");
    const changed = previous?.type === "rise" || previous?.type === "fall";
    return turns || changed || lower(next) === "as" || (lower(next) === "the" && /^(?:twice|thrice)$/i.test(token.text)) ? undefined : { type: "gap" };
  },
  // "a 5% performance loss", "a loss of accuracy" fall; a "validation loss" is measured
  ({ token, previous, next, afterNext }) => {
    if (!has(token, "loss") || !has(token, "metric")) return undefined;
    const falls = previous?.type === "metric" || (previous && UNITS.has(previous.type)) || (/^(?:of|in)$/.test(lower(next)) && has(afterNext, "metric"));
    return entryOf(token, falls ? "loss" : "metric");
  },
  // "approaches" and "match" after "this" and "a" are nouns
  ({ token, previous }) =>
    has(token, "beat") &&
    /^(?:match|rival|trail|approach)$/i.test(token.text) &&
    !(previous?.type === "to" || previous?.type === "break" || /(?:ly|we|they|s)$/i.test(lower(previous)))
      ? { type: "gap" }
      : undefined,
  // "existing approaches"; "our model approaches human accuracy", "X approaches 90%"
  ({ token, previous, next }) =>
    /^approaches$/i.test(token.text) &&
    !(
      (previous?.type === "name" || previous?.type === "self" || systemNouns.has(lower(previous).split(" ").at(-1) ?? "")) &&
      (isNumberStart(next) || ARTICLES.has(lower(next)) || has(next, "bound") || /^(?:human|that|state-of-the-art)$/.test(lower(next)))
    )
      ? { type: "gap" }
      : undefined,
  // noun or verb
  (place) => nounOrVerb(place, "gain", "rise"),
  (place) => nounOrVerb(place, "loss", "fall"),
  ({ token, previous, next }) =>
    has(token, "less") && has(token, "fall")
      ? { type: isVerbPosition(next) && !(previous && (previous.type === "number" || UNITS.has(previous.type))) ? "fall" : "less" }
      : undefined,
  // an average is a noun; "averages 45.2" tells a result
  ({ token, next }) =>
    has(token, "average") && has(token, "reach") ? { type: /averages|averaging/i.test(token.text) && isNumberStart(next) ? "reach" : "average" } : undefined,
  // "set", "run", "find" after a noun are nouns themselves
  ({ token, previous }) =>
    has(token, "reach") &&
    /^(?:set|sets|run|runs|match|report|record|show|shows|score|scores|record|set|display|hit|hits|yield|offer|cost|costs|address|attack|attacks|answer|answers|return|returns|sees|have)$/i.test(
      token.text,
    )
      ? verbAfter(token, previous)
      : undefined,
  // a benchmark with an everyday name needs a word such as "dataset" behind it, or a benchmark before it
  ({ token, previous, beforeThat, next }) => {
    if (token.type !== "benchmark" || !token.aliases[0]?.weak) return undefined;
    const listed = beforeThat?.type === "benchmark" && (previous?.type === "comma" || previous?.type === "and" || previous?.type === "slash");
    return listed || benchmarkNouns.has(lower(next)) ? undefined : { type: previous ? "name" : "gap" };
  },
  // a one-letter metric is one only beside its value: "r = 0.9"
  ({ token, next }) =>
    token.type === "metric" && token.text.length === 1 && next?.lexeme !== "equals" && !(next && next.text in SIGNS) ? { type: "gap" } : undefined,
];

const NOUN_BEFORE: ReadonlySet<TokenType> = new Set([
  "percent",
  "points",
  "factor",
  "number",
  "metric",
  "average",
  "more",
  "less",
  "benchmark",
  "loss",
  "gain",
]);
const DETERMINERS = new Set([
  "a",
  "an",
  "the",
  "this",
  "that",
  "these",
  "its",
  "their",
  "our",
  "such",
  "no",
  "any",
  "some",
  "relative",
  "absolute",
  "performance",
  "significant",
  "substantial",
  "notable",
  "remarkable",
  "consistent",
  "average",
  "further",
  "additional",
  "marginal",
  "slight",
  "maximum",
  "overall",
  "large",
  "considerable",
  "impressive",
  "respective",
  "corresponding",
  "clear",
  "marked",
  "dramatic",
  "up",
  "net",
  "accuracy",
]);

function nounOrVerb({ token, previous, beforeThat, next }: Place, noun: TokenType, verb: TokenType): Partial<Token> | undefined {
  if (!has(token, noun) || !has(token, verb)) return undefined;
  const follows = lower(next);
  // "a 4.9% TS gain"
  if (previous?.type === "name" && beforeThat && (UNITS.has(beforeThat.type) || beforeThat.type === "number")) return entryOf(token, noun);
  if (follows === "of" || has(next, "of") || has(next, "versus")) return entryOf(token, noun);
  if (previous && (NOUN_BEFORE.has(previous.type) || DETERMINERS.has(lower(previous).split(" ").at(-1) ?? ""))) {
    const predicate = previous.type === "metric" && (has(next, "from") || has(next, "by") || has(next, "to") || (/s$/.test(token.text) && has(next, "metric")));
    return entryOf(token, predicate ? verb : noun);
  }
  if (previous?.type === "gap" && /(?:ant|ial|ous|ive|able|ent|ing|ed|ful|al|ic|er|est|ance|ce|le)$/.test(lower(previous)) && !isVerbPosition(next))
    return entryOf(token, noun);
  if (/s$/.test(token.text) && has(next, "inside")) return entryOf(token, noun);
  return entryOf(
    token,
    isVerbPosition(next) ||
      /s$/.test(token.text) ||
      previous === undefined ||
      previous.type === "self" ||
      previous.type === "name" ||
      lower(previous) === "to" ||
      previous.type === "and"
      ? verb
      : noun,
  );
}

const entryOf = (token: Tagged, type: TokenType): Partial<Token> => ({ type, entry: token.aliases.find((a) => a.type === type)?.entry ?? token.text });
const isVerbPosition = (next: Tagged | undefined): boolean =>
  has(next, "by") || has(next, "from") || has(next, "to") || has(next, "self") || ARTICLES.has(lower(next)) || has(next, "metric") || next?.type === "name";
const VERB_BEFORE: ReadonlySet<TokenType> = new Set(["name", "self", "and", "comma", "break", "to", "benchmark", "close"]);
function verbAfter(token: Tagged, previous: Settled | undefined): Partial<Token> {
  const behind = DETERMINERS.has(lower(previous)) ? undefined : previous?.type;
  if (DETERMINERS.has(lower(previous)) && !token.aliases.some((a) => a.type === "metric")) return { type: "gap" };
  // "reduces cost": the object of the verb before
  const governed = behind === "rise" || behind === "fall" || behind === "beat" || behind === "reach";
  const after = governed ? "" : lower(previous);
  // "it scores", "models score"; "the GenEval score" is a noun
  const finite = /s$/.test(token.text)
    ? behind === "name" || behind === "self" || behind === "and" || /(?:ly|which)$/.test(after) || systemNouns.has(after.split(" ").at(-1) ?? "")
    : behind === "to" || behind === "break" || /(?:ly|s|we|they)$/.test(after);
  const other = token.aliases.find((a) => a.type === "metric");
  const isVerb = other ? finite : finite || previous === undefined || VERB_BEFORE.has(previous.type);
  if (isVerb) return entryOf(token, "reach");
  return other ? { type: "metric", entry: other.entry } : { type: "gap" };
}

const INTERVAL = /(?:^|\s)(?:CI|CIs|IQR|SD|SE|SEM|interval)$/;

/** Why a bare number is no result; undefined where it may be one. */
const REASONS: readonly ((place: Place) => Reason | undefined)[] = [
  // "95% CI 0.91-0.95", "IQR 2.1, 18.1"
  ({ previous, beforeThat, next, afterNext }) =>
    (next?.lexeme === "percent" && /^(?:CI|CIs|confidence)$/i.test(afterNext?.text ?? "")) ||
    INTERVAL.test(previous?.text ?? "") ||
    ((previous?.type === "dash" || previous?.type === "comma" || previous?.type === "to" || previous?.type === "colon") &&
      (beforeThat?.reason === "statistic" || INTERVAL.test(beforeThat?.text ?? "")))
      ? "statistic"
      : undefined,
  // "a batch size of 256", "a learning rate of 0.001"
  ({ previous, beforeThat }) =>
    lower(previous) === "of" &&
    /(?:batch size|learning rate|dropout|temperature|threshold|weight decay|momentum|stride|seed|budget)$/i.test(beforeThat?.text ?? "")
      ? "hyper-parameter"
      : undefined,
  // "1024×768"
  ({ next, afterNext }) => (next?.lexeme === "times" && afterNext?.lexeme === "number" ? "size" : undefined),
  ({ previous, beforeThat }) => (previous?.text === "×" && beforeThat?.reason === "size" ? "size" : undefined),
  ({ previous }) => (previous?.type === "plusminus" ? "deviation" : undefined),
  // "144 000", "1/38 of the data"
  ({ next, token }) => (next?.lexeme === "number" && /^\d{3}$/.test(next.text) && /^\d{1,3}$/.test(token.text) ? "count" : undefined),
  ({ next, afterNext, token }) => (token.text === "1" && next?.lexeme === "slash" && afterNext?.lexeme === "number" ? "setting" : undefined),
  ({ previous, beforeThat }) => (previous?.type === "slash" && beforeThat?.reason === "setting" ? "setting" : undefined),
  // "5,000+ speakers", "on 8×RTX 4090 GPUs"
  ({ next, afterNext }) => (next?.text === "+" && afterNext?.lexeme === "word" && afterNext.aliases.length === 0 ? "count" : undefined),
  ({ next, afterNext }) => (next?.lexeme === "times" && afterNext?.type === "name" && afterNext.start === next.end ? "count" : undefined),
  // "2:4 sparsity"
  ({ previous, beforeThat, next, afterNext, token }) =>
    (previous?.type === "colon" && (beforeThat?.type === "thing" || beforeThat?.type === "number") && token.start === previous.end) ||
    (next?.lexeme === "colon" && afterNext?.lexeme === "number" && afterNext.start === next.end)
      ? "setting"
      : undefined,
  ({ previous, beforeThat }) => (previous?.type === "from" && /thresholds?$/i.test(beforeThat?.text ?? "") ? "hyper-parameter" : undefined),
  ({ previous, token }) => (previous?.reason === "count" && /^\d{3}$/.test(token.text) ? "count" : undefined),
  ({ previous, next, token }) =>
    previous?.type === "open" && next?.lexeme === "close" && Number.isInteger(token.value) && (token.value ?? 0) <= 20 && !signed(token)
      ? "enumerator"
      : undefined,
  ({ previous, next, token }) =>
    next?.lexeme === "close" &&
    previous?.type !== "open" &&
    Number.isInteger(token.value) &&
    (token.value ?? 0) <= 9 &&
    (previous === undefined || ["comma", "semicolon", "colon", "and", "stop"].includes(previous.type))
      ? "enumerator"
      : undefined,
  ({ previous, token }) => (previous?.text === "[" && Number.isInteger(token.value) ? "enumerator" : undefined),
  ({ previous }) => (/^(?:top|rank|ranks|ranked|#|place|no)$/i.test(previous?.text ?? "") ? "rank" : undefined),
  ({ previous, beforeThat }) => (isRelation(previous) && /^p(?:-?values?)?$/i.test(beforeThat?.text ?? "") ? "p-value" : undefined),
  ({ previous, beforeThat }) =>
    isRelation(previous) && /^[ndtFzkχ]$/i.test(beforeThat?.text.split(" ").at(-1) ?? "")
      ? /^k$/i.test(beforeThat?.text ?? "")
        ? "hyper-parameter"
        : "statistic"
      : undefined,
  ({ previous, beforeThat }) =>
    isRelation(previous) && hyperparameters.has(beforeThat?.text.split(" ").at(-1) ?? "") && beforeThat?.type === "gap" ? "hyper-parameter" : undefined,
  // "128 x 128"
  ({ previous, beforeThat, next, afterNext }) =>
    (isTimes(next) && afterNext?.lexeme === "number") || (isTimes(previous) && (beforeThat?.type === "number" || beforeThat?.type === "thing"))
      ? "size"
      : undefined,
  ({ previous, token }) =>
    /^(?:section|figure|table|stage|phase|part|level|type|track|task|version|layer|step|day|week|age|aged|epoch|chapter|algorithm|theorem|system|grade|tier)$/i.test(
      previous?.text.split(" ").at(-1) ?? "",
    ) &&
    Number.isInteger(token.value) &&
    !signed(token)
      ? "name"
      : undefined,
  ({ previous }) =>
    /(?:threshold|temperature|batch size|window|size|budget|budgets|ratio|dimension|rate of|seed|stride|horizon)$/i.test(previous?.text ?? "") &&
    previous?.type === "gap"
      ? "hyper-parameter"
      : undefined,
];
const isTimes = (token: { readonly text: string } | undefined): boolean => token !== undefined && /^[x×]$/i.test(token.text);
const isRelation = (token: Token | undefined): boolean => token !== undefined && (token.type === "equals" || token.text in SIGNS);
const signed = (token: Token): boolean => /^[+-]/.test(token.text);

/** Of a number without a unit: a year, a count, a size. */
function bareReason({ token, previous, next, afterNext }: Place): Reason | undefined {
  const value = token.value ?? 0;
  const whole = Number.isInteger(value) && !token.text.includes(".");
  if (signed(token) || /[/]/.test(token.text)) return undefined;
  if (whole && value >= 1900 && value <= 2099 && !token.text.includes(",") && !(previous?.type === "from" || (previous?.type === "to" && has(next, "metric"))))
    return "year";
  const flanked = previous?.type === "from" || previous?.type === "to" || previous?.type === "equals" || lower(previous) === "of" || previous?.type === "reach";
  if (/^(?:million|billion|trillion|thousand|m|b|k|hundred)$/i.test(next?.text ?? "")) return "size";
  if (whole && next && isCounted(next, flanked)) return "count";
  if (whole && has(next, "metric") && afterNext?.lexeme === "word" && afterNext.aliases.length === 0 && !flanked) return "count";
  if (whole && next?.lexeme === "word" && next.aliases.length === 0 && afterNext && !flanked && !has(next, "more")) return "count";
  return undefined;
}
function isCounted(next: Tagged, flanked: boolean): boolean {
  const isPlain = next.aliases.every((a) => a.type === "gap");
  if (next.lexeme === "word" && (isPlain || has(next, "bound"))) return isPlain || !flanked;
  if (next.type === "name" || next.lexeme === "mixed") return true;
  const metric = next.aliases.find((a) => a.type === "metric");
  return metric !== undefined && metrics.get(metric.entry)?.kind === "cost" && !flanked;
}

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
const SPECIAL_WORDS = new Set(["as", "avg", "or", "than", "like", ...Object.keys(NUMBER_WORDS)]);

function settle(place: Place): Settled {
  const change = place.token.lexeme === "number" ? undefined : firstAnswer(TYPE_RULES, place);
  const now: Settled = { ...place.token, ...change };
  if (now.type === "number") return settleNumber(now, { ...place, token: { ...place.token, ...change } });
  return now.type === "thing" ? { ...now, reason: mixedReason(now.text) } : now;
}

/** "3rd", "7B", "160K", "15-task". */
function mixedReason(text: string): Reason {
  if (/^\d+(?:st|nd|rd|th)$/i.test(text)) return "rank";
  if (/^\d[\d.,]*[BM]\b/i.test(text)) return "size";
  return /^\d[\d.,]*K/i.test(text) ? "count" : "setting";
}

function append(now: Settled, place: Place, settled: Settled[]): void {
  const scored = place.previous?.type === "slash" && now.type === "number" ? fraction(settled.at(-2), now, place.next) : undefined;
  const counted =
    place.previous?.text === "of" && /(?:^| )out$/.test(place.beforeThat?.text ?? "") && now.value !== undefined ? outOf(settled.at(-3), now) : undefined;
  const merged = scored ?? counted ?? (place.previous && join(place.previous, now, place));
  const taken = scored ? 2 : counted ? 3 : 1;
  if (merged) settled.splice(-taken, taken, merged);
  else settled.push(now);
}

/** Each joins a token to those before it, or drops it, and says whether it did. */
const JOINTS: readonly ((place: Place, settled: Settled[]) => boolean)[] = [
  // "more than 10%": one bound
  (place, settled) => {
    const { token, previous } = place;
    if (lower(token) !== "than" || !previous || !/^(?:more|less|greater|higher|lower|fewer|better)$/i.test(previous.text) || !startsNumber(place)) return false;
    settled[settled.length - 1] = {
      ...previous,
      type: "bound",
      entry: /^(?:less|lower|fewer)$/i.test(previous.text) ? "up_to" : "at_least",
      text: `${previous.text} than`,
      end: token.end,
    };
    return true;
  },
  // the stop and the comma of "e.g., ", and the stop of "Avg."
  ({ token, previous, next }) =>
    (token.lexeme === "stop" && ((previous?.type === "example" && next !== undefined) || /^avg$/i.test(previous?.text ?? ""))) ||
    (token.lexeme === "comma" && previous?.type === "example"),
  // "80% or more": a bound behind its number
  ({ token, previous, beforeThat }, settled) => {
    const behind = beforeThat && (beforeThat.type === "number" || UNITS.has(beforeThat.type));
    if (!behind || lower(previous) !== "or" || !previous || !/^(?:more|greater|higher|above|less|fewer|lower|below)$/i.test(token.text)) return false;
    settled[settled.length - 1] = {
      ...previous,
      type: "boundafter",
      entry: /^(?:less|fewer|lower|below)$/i.test(token.text) ? "up_to" : "at_least",
      text: `${previous.text} ${token.text}`,
      end: token.end,
    };
    return true;
  },
  // "AIME 2024/2025"
  ({ token, previous, beforeThat }, settled) => {
    if (previous?.type !== "slash" || beforeThat?.type !== "benchmark" || !/^(?:19|20)\d\d$/.test(token.text)) return false;
    const twin = lookUp(nameKey(beforeThat.text.replace(/(?:19|20)?\d\d$/, token.text))).find((a) => a.type === "benchmark");
    if (twin) settled.push({ ...token, type: "benchmark", entry: twin.entry });
    return twin !== undefined;
  },
];

function firstAnswer(rules: readonly Rule[], place: Place): Partial<Token> | undefined {
  for (const rule of rules) {
    const answer = rule(place);
    if (answer) return answer;
  }
  return undefined;
}

function settleNumber(number: Settled, place: Place): Settled {
  const unit = place.next && (place.next.aliases.some((a) => UNITS.has(a.type)) || place.next.lexeme === "times");
  let reason: Reason | undefined;
  for (const rule of REASONS) reason ??= rule(place);
  if (!unit) reason ??= bareReason(place);
  return reason ? { ...number, type: "thing", reason } : number;
}

function fraction(part: Settled | undefined, scale: Settled, next: Tagged | undefined): Settled | undefined {
  const unit = next && (next.aliases.some((a) => UNITS.has(a.type)) || next.lexeme === "times");
  if (part?.type !== "number" || unit || scale.start - part.end !== 1 || !Number.isInteger(scale.value) || (part.value ?? 0) > (scale.value ?? 0))
    return undefined;
  return { ...part, text: `${part.text}/${scale.text}`, end: scale.end };
}

/** "31 out of 36": the number with its scale. */
function outOf(part: Settled | undefined, scale: Settled): Settled | undefined {
  if (part?.value === undefined || (part.type !== "number" && part.type !== "thing") || part.value > (scale.value ?? 0)) return undefined;
  const { reason: _, ...number } = part;
  return { ...number, type: "number", text: `${part.text} out of ${scale.text}`, end: scale.end };
}

/** A name goes on: "Llama 3.2 11B Vision", "Gemini 1.5 Pro", "HippoRAG 2". */
function join(previous: Settled, now: Settled, { next, token }: Place): Settled | undefined {
  const beside = now.start - previous.end <= 1;
  if (!beside) return undefined;
  const one = (extra: Partial<Token> = {}): Settled => ({
    ...previous,
    ...extra,
    text: previous.text + (now.start > previous.end ? " " : "") + now.text,
    end: now.end,
  });
  if (previous.type === "name" && now.type === "name" && now.start > previous.end) return one();
  if (previous.type === "name" && now.type === "thing" && now.start > previous.end && token.lexeme === "mixed") return one();
  const unit = next && (next.aliases.some((a) => UNITS.has(a.type)) || next.lexeme === "times");
  if (
    (previous.type === "name" || previous.type === "benchmark") &&
    (now.type === "number" || now.type === "thing") &&
    token.lexeme === "number" &&
    !unit &&
    !signed(token)
  ) {
    const value = numberValue(token.text);
    const version = (Number.isInteger(value * 10) && value < 10) || now.reason === "year";
    if (version && (previous.type === "name" || now.reason === "year" || /^[23]\.0$/.test(token.text)) && now.start > previous.end) return one();
  }
  if (previous.type === "benchmark" && now.type === "gap" && benchmarkNouns.has(now.text)) return undefined;
  return undefined;
}

/** Whether a name is that of a known family of systems: "Llama-3.1-8B", "GPT-4o". */
export const isSystemName = (name: string): boolean => {
  const words = name.toLowerCase().split(/[\s\-_:@]+/);
  return /\d+(?:\.\d+)?b\b/i.test(name) || words.some((w) => FAMILIES.has(w) || FAMILIES.has(w.replace(/[\d.]+\w?$/, "")));
};
