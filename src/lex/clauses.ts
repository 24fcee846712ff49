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

/** "On Koala, Wren[,] and Crane reach 81% and 79%", "Compared to Koala, Wren (81%) and Crane (79%) lead": the comma before those who act. */
function subjectsFrom(tokens: readonly Token[]): number | undefined {
  const opens = tokens[0]?.type === "on" || tokens[0]?.type === "versus";
  const verb = opens ? tokens.findIndex(({ type, entry }) => ACTS.has(type) || entry === "be") : -1;
  const isActive = tokens[verb + 1]?.type !== "by" && !/ing$/.test(tokens[verb]?.text ?? "");
  const end = /^(?:both|all|each|also)$/.test(tokens[verb - 1]?.text ?? "") ? verb - 1 : verb;
  const last = actorBefore(tokens, end);
  if (verb < 0 || !isActive || last === null || tokens[last - 1]?.type !== "and") return undefined;
  let comma = tokens[last - 2]?.type === "comma" ? last - 2 : last - 1;
  let actors = 1;
  // the last comma before which a name stands is that behind the place
  for (let actor = actorBefore(tokens, comma); actor !== null && tokens[actor - 1]?.type === "comma"; actor = actorBefore(tokens, comma)) {
    comma = actor - 1;
    actors++;
  }
  // each has its amount in a note, or there are as many behind the verb, or one for all
  const amounts = tokens.slice(verb).filter((t) => t.type === "number").length;
  const isToldOf = tokens[end - 1]?.type === "close" || (tokens[verb]?.entry !== "be" && (amounts === 1 || amounts === actors));
  return tokens[comma]?.type === "comma" && actors > 1 && isToldOf ? comma : undefined;
}
/** Where the name before `end` stands, with or without its amount: "Wren", "Wren (81%)". */
function actorBefore(tokens: readonly Token[], end: number): number | null {
  const note = tokens[end - 1]?.type === "close" ? tokens.findLastIndex((t, i) => i < end && t.type === "open") : end;
  const told = note === end || (tokens[note + 1]?.type === "number" && end - note <= 4);
  return told && isActor(tokens[note - 1]) ? note - 1 : null;
}
const isActor = (token: Token | undefined): boolean => token?.type === "name" && !/(?:Bench|Set|Data|QA|Eval|Corpus)$/.test(token.text);
