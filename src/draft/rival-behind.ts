import { isSystemName } from "../lex/system-name.js";
import type { Item, Np } from "../parse/actions.js";
import { nameAlone, textOf } from "../phrase/mention.js";
import type { Draft } from "./draft.js";
import { numbersOf } from "./drafting.js";

/*
 * A rival's value in the parenthesis behind a score: "71.2 (baseline: 68.4)".
 */

/** A score with the value of the rival that a note names; null where it names none, or tells where the score began. */
export function heldAgainst(main: Draft, note: Item): Draft | null {
  const { amount } = note;
  const { verb, nps } = main.island.phrase;
  // "HbA1c was 7.1% (baseline: 8.4%)"
  const began = (verb?.entry === "be" || verb?.type === "fall") && nps.length === 0;
  if (amount.kind === "move" || began || amount.unit?.type !== main.quantity.unit?.type) return null;
  const rivals = rivalsIn(note);
  if (rivals.length === 0) return null;
  const attributes = main.baseline === null ? main.attributes : main.attributes.filter((a) => a.position !== "versus");
  return heldBy({ ...main, attributes, baseline: amount.value, numbers: [...main.numbers, ...numbersOf(amount)] }, rivals);
}

/** A draft with whom it is held against. */
export const heldBy = (draft: Draft, nps: readonly Np[]): Draft => ({ ...draft, attributes: [{ position: "versus", nps }, ...draft.attributes] });

/** "71.2 (baseline: 68.4)", "71.2 (68.4 for the previous best)"; "(best run: 74.1)" is its own. */
export const rivalsIn = ({ lead, np, mods }: Item): readonly Np[] =>
  [...(lead?.nps ?? []), ...(np ? [np] : []), ...mods.filter((m) => m.prep.type === "purpose" || m.prep.type === "by").flatMap((m) => m.nps)].filter(
    (whose) => RIVAL.test(textOf(whose)) || isSystemAlone(whose),
  );
/** "71.2 (GPT-4o: 68.4)": a known system and no more. */
const isSystemAlone = (np: Np): boolean => isSystemName(nameAlone(np) ?? "");
const RIVAL =
  /(?:^| )(?:baseline|SOTA|state[- ]of[- ]the[- ]art)$|^(?:the )?(?:previous|prior|earlier|former)(?: \p{Ll}+)? (?:best|record|work|results?|methods?|models?|systems?)$|^(?:the )?(?:previous|prior) best$|^(?:human|expert|humans|experts)(?: (?:performance|accuracy|level|baseline))?$/iu;
