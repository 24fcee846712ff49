import { ACTS } from "./neighbours.js";
import type { Token, TokenType } from "./tokens.js";

/*
 * "solves 34% of the tasks and humans solve 91%", "reaches 71% on MMLU and Wren improves F1": behind a verb and its amount, another
 * subject with a finite verb begins a clause of its own, so the "and" before it joins no list.
 */

const SUBJECTS: ReadonlySet<TokenType> = new Set(["gap", "name", "metric", "self"]);
const BOUNDARIES: ReadonlySet<TokenType> = new Set(["break", "semicolon", "stop"]);

/** Takes each "and" that joins clauses for a break, and the comma between a place and those who act there. */
export function partClauses(tokens: readonly Token[]): Token[] {
  let told: "nothing" | "verb" | "amount" = "nothing";
  const opened = subjectsFrom(tokens);
  return tokens.map((token, i) => {
    if (i === opened) return { ...token, type: "break" };
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

/** "On Koala, Wren and Crane reach 81% and 79%": where the comma stands behind which those are named who reach it. */
function subjectsFrom(tokens: readonly Token[]): number | undefined {
  const verb = tokens.findIndex(({ type }) => ACTS.has(type));
  const acts = tokens[verb + 1]?.type !== "by" && !/ing$/.test(tokens[verb]?.text ?? "");
  let first = verb - 3;
  if (tokens[0]?.type !== "on" || !acts || tokens[verb - 2]?.type !== "and" || !areNames(tokens, first, verb - 1)) return undefined;
  while (areNames(tokens, first - 2) && tokens[first - 1]?.type === "comma" && tokens[first - 3]?.type === "comma") first -= 2;
  return tokens[first - 1]?.type === "comma" ? first - 1 : undefined;
}
const areNames = (tokens: readonly Token[], ...places: readonly number[]): boolean => places.every((i) => tokens[i]?.type === "name");
