import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import type { Np } from "../../parse/actions.js";
import { turnOf } from "../../phrase/mention.js";
import { metrics } from "../../vocabulary/aliases.js";
import type { Resolver } from "../context.js";

/** "gains in recall (0.57 vs. 0.70)", "improved F1 (0.64 vs. 0.71)": where nobody is named, the words say which of the two is the later. */
export const orderPairs: Resolver = (drafts) =>
  drafts.map((draft) => {
    const { score, baseline } = draft;
    const way = isBarePair(draft) ? wayOf(draft) : 0;
    return way !== 0 && score !== null && baseline !== null && Math.sign(score - baseline) === -way ? { ...draft, score: baseline, baseline: score } : draft;
  });

/** A pair in a parenthesis, neither of which has an owner. */
function isBarePair({ item, scoreHigh, quantity, attributes }: Draft): boolean {
  const [rival, ...more] = item?.against ?? [];
  const owned =
    rival && (rival.lead !== null || rival.note !== null || rival.np !== null || rival.mods.length > 0 || attributesAt(attributes, "versus").length > 0);
  const bare = item?.lead === null && item.np === null && item.mods.length === 0 && quantity.signed === null && scoreHigh === null;
  return rival !== undefined && more.length === 0 && !owned && bare && attributesAt(attributes, "host").length > 0;
}

/** +1 where the score is the greater of the two, -1 where it is the smaller, 0 where the words do not say. */
function wayOf(draft: Draft): -1 | 0 | 1 {
  const { verb, nps } = phraseOf(draft);
  // "faster (41 ms vs. 120 ms)" tells the own first
  const turned = (np: Np) => np.tokens.some((t) => t.type === "gain" || t.type === "loss");
  const nouns = [...attributesAt(draft.attributes, "host"), ...nps]
    .filter(turned)
    .map((np) => ({ turn: turnOf(np), text: np.tokens.map((t) => t.text).join(" ") }));
  const noun = nouns.find(({ turn }) => turn !== 0);
  const turn = verb?.type === "rise" ? 1 : verb?.type === "fall" ? -1 : (noun?.turn ?? 0);
  // what improves may fall: an error, a time
  const improves = IMPROVES.test(verb?.type === "rise" ? (verb.entry ?? "") : verb?.type === "fall" ? "" : (noun?.text ?? ""));
  const direction = metrics.get(draft.metric?.entry ?? "")?.direction;
  return turn > 0 && improves ? (direction === "down" ? -1 : direction === "up" ? 1 : 0) : turn;
}
const IMPROVES = /\b(?:improv|enhanc|boost|gain|better|strengthen|advanc)/i;
