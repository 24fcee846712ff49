import nearley from "nearley";
import type { Token } from "../lex/tokens.js";
import type { Phrase } from "./actions.js";
import compiled from "./claim.grammar.js";
import { lookaheadOf } from "./lookahead.js";

/*
 * The only file that imports nearley. Most starts lead nowhere, and nearley builds a long report before it throws; so this
 * feeds nearley's own Column token by token, and stops quietly where no rule can go on.
 */

interface State {
  readonly rule: { readonly name: string; readonly symbols: readonly (string | { readonly type: string })[] };
  readonly dot: number;
  readonly reference: number;
  readonly isComplete: boolean;
  readonly data: unknown;
  nextState(child: { data: Token; token: Token; isToken: true; reference: number }): State;
}
interface Column {
  readonly states: State[];
  readonly scannable: State[];
  readonly wants: Record<string, State[]>;
  predict(rule: string): void;
  process(): void;
}

type Rule = State["rule"];
type Rules = Readonly<Record<string, readonly Rule[]>>;
const grammar = nearley.Grammar.fromCompiled(compiled as nearley.CompiledRules) as unknown as { byName: Rules; start: string };
const NearleyColumn = (new nearley.Parser(grammar as unknown as nearley.Grammar) as unknown as { table: Column[] }).table[0]?.constructor as new (
  grammar: { byName: Rules },
  index: number,
) => Column;
const lookahead = lookaheadOf(grammar.byName);

/** What a phrase can begin with: the same for every parse, so predicted once for each start rule and next token. Nothing writes to a column when it is done. */
const beginnings = new Map<string, Column>();
function beginning(start: string, next: string): Column {
  const key = `${start} ${next}`;
  const known = beginnings.get(key);
  if (known) return known;
  const column = new NearleyColumn(lookahead(next), 0);
  column.wants[start] = [];
  column.predict(start);
  column.process();
  beginnings.set(key, column);
  return column;
}

/** The longest island read, in tokens; what follows starts a new one. */
const MAX_ISLAND = 400;
/** The most states of one column: past this an island is given up, and the trace says so. */
const MAX_STATES = 4000;

export interface Parse {
  /** Readings of the longest prefix that has any. */
  readonly readings: readonly Phrase[];
  /** Tokens in that prefix; 0 where there is none. */
  readonly length: number;
  readonly exceeded: boolean;
}

/** Reads the longest phrase that `start` derives from the tokens at `from`. */
export function parse(tokens: readonly Token[], from: number, start: string): Parse {
  let column = beginning(start, tokens[from]?.type ?? "");
  let best: Parse = { readings: [], length: 0, exceeded: false };
  const end = Math.min(tokens.length, from + MAX_ISLAND);
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    const next = new NearleyColumn(lookahead(i + 1 < end ? (tokens[i + 1] as Token).type : ""), i - from + 1);
    for (const state of column.scannable) {
      const expected = state.rule.symbols[state.dot];
      if (typeof expected === "object" && expected.type === token.type)
        next.states.push(state.nextState({ data: token, token, isToken: true, reference: i - from }));
    }
    if (next.states.length === 0) break;
    next.process();
    if (next.states.length > MAX_STATES) return { ...best, exceeded: true };
    const readings = next.states.filter((s) => s.isComplete && s.reference === 0 && s.rule.name === start).map((s) => s.data as Phrase);
    if (readings.length > 0) best = { readings, length: i - from + 1, exceeded: false };
    column = next;
  }
  return best;
}
