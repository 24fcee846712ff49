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

/** "On Koala, Wren[,] and Crane reach 81% and 79%": the comma between the place and those who act there; as many as their amounts, or one for all. */
function subjectsFrom(tokens: readonly Token[]): number | undefined {
  const verb = tokens.findIndex(({ type }) => ACTS.has(type));
  const and = verb - 2;
  const isActive = tokens[verb + 1]?.type !== "by" && !/ing$/.test(tokens[verb]?.text ?? "");
  if (tokens[0]?.type !== "on" || !isActive || tokens[and]?.type !== "and" || !isActor(tokens[verb - 1])) return undefined;
  let comma = tokens[and - 1]?.type === "comma" ? and - 1 : and;
  let actors = 1;
  // the last comma before which a name stands is that behind the place
  while (isActor(tokens[comma - 1]) && tokens[comma - 2]?.type === "comma") {
    comma -= 2;
    actors++;
  }
  const amounts = tokens.slice(verb).filter((t) => t.type === "number").length;
  return tokens[comma]?.type === "comma" && actors > 1 && (amounts === 1 || amounts === actors) ? comma : undefined;
}
const isActor = (token: Token | undefined): boolean => token?.type === "name" && !/(?:Bench|Set|Data|QA|Eval|Corpus)$/.test(token.text);
