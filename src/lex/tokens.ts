/** Every token type that the grammar may name. A test holds the grammar's types against this list. */
export const TOKEN_TYPES = [
  // numbers and what belongs to them
  "number",
  "percent",
  "points",
  "factor",
  "physical",
  "dash",
  "bound",
  "boundafter",
  "plusminus",
  // names
  "benchmark",
  "metric",
  "name",
  "thing",
  "gap",
  "self",
  // ways of telling a result
  "beat",
  "rise",
  "fall",
  "reach",
  "gain",
  "loss",
  "more",
  "less",
  "factoring",
  // joints
  "on",
  "inside",
  "purpose",
  "of",
  "by",
  "means",
  "from",
  "to",
  "between",
  "versus",
  "and",
  "respectively",
  "average",
  "example",
  "comma",
  "semicolon",
  "colon",
  "slash",
  "open",
  "close",
  "equals",
  "arrow",
  "possessive",
  // ends of what a phrase can hold
  "break",
  "stop",
  "symbol",
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** Why a number was seen and not read as a result. */
export const REASONS = [
  "size",
  "count",
  "year",
  "version",
  "hyper-parameter",
  "statistic",
  "p-value",
  "rank",
  "setting",
  "enumerator",
  "name",
  "deviation",
  "background",
  "unresolved",
] as const;
export type Reason = (typeof REASONS)[number];

/** A token of the clean text; `start` and `end` are UTF-16 offsets into it. */
export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A number's value; a factor word's value ("twice" is 2). */
  readonly value?: number;
  /** The canonical name of a known benchmark or metric; the base form of a cue. */
  readonly entry?: string;
  /** Set on a number that is not a result. */
  readonly reason?: Reason;
}

const known: ReadonlySet<string> = new Set(TOKEN_TYPES);

/** What the compiled grammar asks for its token types: unlike moo's, a misspelt one is an error at import. */
export const tokenTypes = {
  has(type: string): true {
    if (!known.has(type)) throw new Error(`grammar: no such token type: ${type}`);
    return true;
  },
};
