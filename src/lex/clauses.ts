import { ACTS } from "./neighbours.js";
import type { Token, TokenType } from "./tokens.js";

/*
 * "solves 34% of the tasks and humans solve 91%", "reaches 71% on MMLU and Wren improves F1": behind a verb and its amount, another
 * subject with a finite verb begins a clause of its own, so the "and" before it joins no list.
 */

const SUBJECTS: ReadonlySet<TokenType> = new Set(["gap", "name", "metric", "self"]);
const BOUNDARIES: ReadonlySet<TokenType> = new Set(["break", "semicolon", "stop"]);

/** Takes each "and" that joins clauses for a break. */
export function partClauses(tokens: readonly Token[]): Token[] {
  let told: "nothing" | "verb" | "amount" = "nothing";
  return tokens.map((token, i) => {
    if (BOUNDARIES.has(token.type)) told = "nothing";
    else if (ACTS.has(token.type)) told = told === "amount" ? told : "verb";
    else if (token.type === "number" && told === "verb") told = "amount";
    if (token.type !== "and" || told !== "amount" || !beginsClause(tokens, i + 1)) return token;
    told = "nothing";
    return { ...token, type: "break" };
  });
}

/** Whether a short noun phrase stands at `at`, and a finite verb right behind it. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (verb < at + 2 && SUBJECTS.has(tokens[verb]?.type ?? "stop")) verb++;
  const { type, text } = tokens[verb] ?? { type: "stop", text: "" };
  return verb > at && ACTS.has(type) && !/ing$/.test(text);
}
