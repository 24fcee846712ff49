import type { Token } from "../lex/tokens.js";
import type { Item, Np, Phrase, Quantity } from "../parse/actions.js";
import type { Island } from "../parse/islands.js";
import { turnOf } from "../phrase/mention.js";
import { leadTurn, nounTurn } from "../phrase/turns.js";
import { isPlaceWord } from "./attributes.js";

/*
 * An amount, and what its phrase says around it.
 */

export interface Setting {
  readonly sentence: number;
  readonly island: Island;
  /** The nearest verb or noun of change before a bare "by 5%": +1, -1, or 0 where there is none. */
  readonly trend: -1 | 0 | 1;
  /** Whether the clause's subject is itself a gain or a loss: "this improvement is 20%". */
  readonly subject: -1 | 0 | 1;
  /** "is boosted": the verb before it is "be". */
  readonly passive: boolean;
  /** "gains over B, e.g., up to 4%": it exemplifies what stands before. */
  readonly example: boolean;
  /** "outperforming others, including A (41%)": what it lists are examples of rivals. */
  readonly rivals: boolean;
  /** "than models that reach 31%": what the clause tells is a rival's. */
  readonly ofRival: boolean;
  /** "Heron (0.9) performs best": what it lists stands before a verb that reaches. */
  readonly performs: boolean;
}

/** A quantity, and what its phrase says around it. */
export interface Place {
  readonly quantity: Quantity;
  readonly item: Item;
  readonly first: Item;
  /** The noun that it counts or measures. */
  readonly head: Np | null;
  readonly setting: Setting;
  readonly phrase: Phrase;
  readonly verb: Token | null;
  readonly lead: Item["lead"];
  readonly link: Token | null | undefined;
  /** Whether the noun beside it, and the nouns of its phrase, tell a gain (+1) or a loss (-1). */
  readonly turn: -1 | 0 | 1;
  readonly told: -1 | 0 | 1;
  /** Whether it has a place of its own: "88.6 on A". */
  readonly placed: boolean;
}

export function placeOf(quantity: Quantity, item: Item, first: Item, head: Np | null, setting: Setting): Place {
  const { phrase } = setting.island;
  const lead = item.lead ?? first.lead;
  return {
    quantity,
    item,
    first,
    head,
    setting,
    phrase,
    verb: phrase.verb,
    lead,
    link: lead?.link ?? phrase.link,
    turn: turnOf(head) || leadTurn(lead),
    told: nounTurn(phrase, setting.subject),
    placed: item.mods.some((m) => isPlaceWord(m.prep)),
  };
}
