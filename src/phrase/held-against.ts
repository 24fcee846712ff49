import type { Item, Mod, Np, Phrase, Quantity } from "../parse/actions.js";
import { turnOf } from "./mention.js";
import { metricIn, tellsCost } from "./metric-mention.js";

/*
 * What an amount is held against.
 */

/** "than B", "over B"; "on par with B" tells no difference. */
export const isContrast = ({ prep }: Mod): boolean => prep.type === "versus" && !/^(?:comparable|competitive|similar|on par)/i.test(prep.text);

/** "27% FLOPs compared to B", "6% of the parameters of B": a share of what a rival spends, and no condition. */
export function isHeldAgainst(quantity: Quantity, { mods }: Item, head: Np | null, phrase: Phrase): boolean {
  const spent = head ?? (mods[0]?.prep.type === "of" ? mods[0].nps[0] : null);
  const rival = [...mods, ...(phrase.items.at(-1)?.mods ?? [])].some(isContrast);
  const cost = spent ? metricIn(spent) : null;
  const changes = (phrase.verb !== null && phrase.verb.type !== "reach") || phrase.link?.type === "by";
  return !changes && quantity.unit?.type === "percent" && quantity.signed === null && rival && tellsCost(cost) && cost?.entry !== "data" && turnOf(spent) === 0;
}
