import { COINED, isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Item, Move, Np, Quantity, Source } from "../parse/actions.js";
import { isSystemPhrase, nameAlone, systemIn } from "../phrase/mention.js";
import { isCostNoun, metricIn } from "../phrase/metric-mention.js";
import type { Setting } from "./amount-place.js";
import { roleOf } from "./amount-role.js";
import type { Attribute, Draft } from "./draft.js";
import { asDelta, asScore, numbersOf } from "./drafting.js";

/*
 * From one amount to its drafts: a value, a difference, a from-to.
 */

export function readAmount(base: Draft, item: Item, first: Item, head: Np | null, setting: Setting): Draft[] {
  const { amount } = item;
  if (amount.kind === "move" && isSpread(amount, item, setting)) {
    const [low] = amount.sources;
    return [
      {
        ...asScore(base, { ...amount.target, value: low?.quantity.value ?? amount.target.value, high: amount.target.value }),
        quantity: { ...amount.target, bound: "range" },
        numbers: [...(low ? numbersOf(low.quantity) : []), ...numbersOf(amount.target)],
      },
    ];
  }
  if (amount.kind === "move") {
    return amount.sources.map((source) => ({
      ...asScore(base, amount.target),
      baseline: source.quantity.value,
      numbers: [...numbersOf(source.quantity), ...numbersOf(amount.target)],
      attributes: [...base.attributes, ...sourceRival(source, item)],
      quantity: { ...amount.target, unit: amount.target.unit ?? source.quantity.unit },
    }));
  }
  const asMove =
    amount.joint?.type === "to" &&
    amount.high !== null &&
    amount.signed === null &&
    (setting.island.phrase.items[0]?.amount.kind === "move" || isBare(item, setting) || isRaised(setting) || isListed(item, amount, setting));
  if (asMove)
    return [{ ...asScore(base, { ...amount, value: amount.high ?? 0, high: null, bound: null }), baseline: amount.value, numbers: numbersOf(amount) }];
  const link = item.lead?.link ?? setting.island.phrase.link;
  if (link && /factor of$/i.test(link.text) && amount.unit === null)
    return readAmount(base, { ...item, amount: { ...amount, unit: { ...link, type: "factor" } } }, first, head, setting);
  const { role, sign } = roleOf(amount, item, first, head, setting);
  const level = levelAfter(amount) ?? (isChange(setting, link) && farApart(amount) ? amount.high : null);
  if (role === "delta" && level !== null) return [{ ...asDelta(base, { ...amount, high: null, bound: null }, sign), score: level, relation: "absolute" }];
  if (role === "delta") return [asDelta(base, amount, sign)];
  if (role === "rival") return [{ ...base, baseline: amount.value, rivalOnly: true, quantity: amount, numbers: numbersOf(amount) }];
  if (role === "none") return [{ ...asScore(base, amount), rejected: "unresolved" }];
  return [asScore(base, amount)];
}

/** "improves accuracy by 5.2% to 81.4%": no range, where the second is that far from the first. */
const farApart = ({ joint, unit, value, high }: Quantity): boolean =>
  joint?.type === "to" && unit?.type === "percent" && high !== null && value < 10 && high >= 8 * value && high > 50;
const isChange = ({ island: { phrase } }: Setting, link: Token | null | undefined): boolean =>
  (phrase.verb?.type === "rise" || phrase.verb?.type === "fall") && link?.type === "by" && phrase.nps.some((np) => metricIn(np) !== null && !isCostNoun(np));

/** "by 3.1 points to 64.3%": no range, where only the first is told in points. */
const levelAfter = ({ joint, value, high, unit, tokens }: Quantity): number | null => {
  if (joint?.type !== "to" || high === null) return null;
  // "by 13.5 to 87.6": too far apart for a range
  if (unit === null && high >= 6 * value && high > 10) return high;
  return tokens.findIndex((t) => t.type === "points") === 1 && tokens.at(-1)?.type !== "points" ? high : null;
};

/** "achieve from 48.1 to 62.9": nothing moves, the scores lie between. */
const isSpread = (amount: Move, item: Item, { island: { phrase } }: Setting): boolean =>
  amount.sources.length === 1 &&
  // "recovers from 50% to 98%" moves
  ((phrase.verb?.type === "reach" && phrase.verb.entry !== "recover" && phrase.nps.length === 0 && item.lead === null) ||
    phrase.items.some(({ lead }) => SPREADS.test(lead?.link?.text ?? "")) ||
    SPREADS.test(phrase.link?.text ?? ""));

const SPREADS = /^(?:rang|var|span|fluctuat)/;

/** "accuracy 90.6% to 90.9%": a metric with nothing between it and its values. */
const isBare = (item: Item, { island: { phrase } }: Setting): boolean =>
  item.lead ? item.lead.nps.length > 0 && item.lead.link === null : phrase.family === "measurement" && phrase.link === null && phrase.nps.length > 0;

/** "a reduction in error (MAE: 14.2 to 11.9)", "improves (PESQ: 2.31 to 2.87)": ranges ascend, and what changes has none. */
const isListed = ({ lead }: Item, { value, high }: Quantity, { island: { phrase }, trend }: Setting): boolean =>
  (lead?.link ?? phrase.link)?.type === "colon" && high !== null && (value > high || trend !== 0);
/** "raises B's F1 of 89% to 91%". */
const isRaised = ({ island: { phrase } }: Setting): boolean =>
  // "brings improvements of 0.4 to 1.1 F1"
  !phrase.nps.some((np) => np.tokens.at(-1)?.type === "gain" || np.tokens.at(-1)?.type === "loss") &&
  (phrase.verb?.type === "rise" || phrase.verb?.type === "fall") &&
  phrase.link?.text === "of";

/** "for the baseline", "for LipNet2". */
const isWhose = (np: Np): boolean => isSystemName(systemIn(np) ?? "") || isSystemPhrase(np) || COINED.test(nameAlone(np) ?? "");
/** Whose the value before is: "from 71% (B)", "from B's 71%", "from 71% with B"; "from 71% with short pages to 84% with long pages". */
function sourceRival({ note, nps, mods }: Source, { mods: reached }: Item): Attribute[] {
  const [behind] = mods.filter((m) => m.prep.type === "means" || m.prep.type === "purpose" || m.prep.type === "by");
  const isParallel = behind?.prep.type === "means" && behind.nps.length === 1 && reached[0]?.prep.type === "means";
  const owners = isParallel || behind?.nps.every(isWhose) ? behind.nps : [];
  // "from 71% (using short pages)"
  const noted = note?.nps.length === 0 ? note.mods.filter((m) => m.prep.type === "means").flatMap((m) => m.nps) : (note?.nps ?? []);
  // "from an average of 4 minutes" is nobody's
  const named = (note ? noted : nps.length > 0 ? nps : owners).filter((np) => !np.tokens.every((t) => t.type === "average"));
  return named.length > 0 ? [{ position: "versus", nps: named }] : [];
}
