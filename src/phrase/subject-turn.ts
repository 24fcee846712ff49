import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { PREDICATES } from "./runs.js";
import { subjectBefore } from "./subject.js";

/*
 * What the subject itself says of an amount: that it is a gain or a loss.
 */

/** Whether the subject of a clause is itself a gain (+1) or a loss (-1): "the improvement is 20%". */
export function subjectTurn(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  const last = subjectBefore(tokens, at);
  const head = last?.np.tokens.findLast((t) => t.type !== "gap");
  // "the gains over the baseline are": only what hangs on the noun stands between
  const of = last?.np.tokens.at(-1)?.end ?? 0;
  const hanging = last?.verb === at && !tokens.some((t, i) => t.start >= of && i < at && (t.type === "comma" || PREDICATES.has(t.type)));
  const behind = head !== undefined && head === last?.np.tokens.at(-1) && isAmountOf(tokens, at, last.np);
  if (!last || !head || !(last.adjacent || hanging || behind)) return 0;
  // "the parity gap is 1.9%": a measure of its own
  if (/^gaps?$/i.test(head.text) && last.np.tokens.length > 1 && tokens[at]?.entry === "be") return 0;
  return head.type === "gain" ? 1 : head.type === "loss" ? -1 : 0;
}

/** "the increase is large, reaching 10%": how much a gain is, told behind the comma; "accuracy increases, reaching 92%" tells a level. */
function isAmountOf(tokens: readonly Token[], at: number, subject: Np): boolean {
  const head = tokens.findIndex((t) => t.end === subject.tokens.at(-1)?.end);
  const between = tokens.slice(head + 1, at - 1);
  const said =
    between.some((t) => t.entry === "be") &&
    !between.some((t, i) => t.type === "break" || t.type === "comma" || (t.type === "name" && between[i - 1]?.type !== "versus"));
  const [verb, ...behind] = tokens.slice(at, at + 6);
  const number = behind.findIndex((t) => t.type === "number");
  const [unit, measured] = behind.slice(number + 1);
  const isAmount = number >= 0 && behind.slice(0, number).every((t) => t.type === "bound") && unit !== undefined && unit.type !== "physical";
  return said && tokens[at - 1]?.type === "comma" && AMOUNTS.test(verb?.text ?? "") && isAmount && unit.type !== "metric" && measured?.type !== "metric";
}
const AMOUNTS = /^(?:reaching|hitting|amounting to|peaking at|averaging)$/i;
