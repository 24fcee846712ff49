import type { Item, Np, Quantity } from "../parse/actions.js";
import { isGap, isRecord, isSystemPhrase, systemIn, textOf, turnOf } from "../phrase/mention.js";
import { metricBeforeNote, metricIn } from "../phrase/metric-mention.js";
import { heldTurn, isComparative } from "../phrase/turns.js";
import type { Setting } from "./amount-place.js";
import { readAmount } from "./amounts.js";
import { attributesOf, notedAttributes } from "./attributes.js";
import { withNote } from "./behind-amount.js";
import type { Attribute, Draft } from "./draft.js";
import { asDelta, asScore, blank, numbersOf } from "./drafting.js";
import { againstRivals, groups, saidOf } from "./lists.js";
import { isAgreement } from "./rival-beside.js";

/*
 * Amounts in the parenthesis behind the name of what reached them, or of where.
 */

/** Amounts in the parenthesis behind a name: its score, its gain, or, behind the object of a comparison, the rival's score. */
export function readNote(host: Np, group: number, clause: readonly Attribute[], setting: Setting, slot: Draft["slot"]): Draft[] {
  const items = host.note?.items ?? [];
  const hosting: Attribute = { position: "host", nps: [host] };
  const scored = scoreAndGain(host, items, group, clause, setting, slot);
  if (scored) return [scored];
  return groups(items).flatMap((list, i) => {
    const last = list.at(-1) as Item;
    const shared = saidOf(last, list[0] as Item);
    return list.flatMap((item, index) => {
      // "(83.4 F1, 2.1 s per page)": how long it took is no value of the first
      if (isAside(item, items[0] as Item)) return [];
      const base = blank(
        setting,
        item,
        group + i,
        items.length === 1 ? slot : { index, of: list.length },
        [...notedAttributes(item.note), ...shared, hosting],
        clause,
      );
      // "(by 2.4% on A and 5.1% on B)": the first tells how all are joined
      const joined = item.lead === null && items[0]?.lead?.link?.type === "by" ? { ...item, lead: { nps: [], mods: [], link: items[0].lead.link } } : item;
      return withNote(readNoted(base, joined, last.np, host, setting), item, shared).flatMap((draft) => againstRivals(draft, last, []));
    });
  });
}

const isRange = ({ lead }: Item): boolean => RANGE.test(lead?.nps.length ? lead.nps.map(textOf).join(" ") : (lead?.link?.text ?? ""));
const RANGE = /^range\b/i;
/** Values from one end to the other; behind "improves" it is not said whether these are changes. */
function ranging(base: Draft, amount: Quantity, verb: string | undefined): Draft {
  const draft = { ...base, attributes: base.attributes.filter(({ nps }) => !nps.some((np) => RANGE.test(textOf(np)))) };
  return { ...asScore(draft, amount), rejected: verb === "rise" || verb === "fall" ? "unresolved" : null };
}

const isAside = (item: Item, first: Item): boolean =>
  item !== first &&
  item.amount.kind === "quantity" &&
  item.amount.unit?.type === "physical" &&
  first.amount.kind === "quantity" &&
  first.amount.unit?.type !== "physical" &&
  item.np === null &&
  item.lead === null &&
  !/^FPS/i.test(item.amount.unit.text);

function readNoted(base: Draft, item: Item, head: Np | null, host: Np, setting: Setting): Draft[] {
  const { phrase } = setting.island;
  const { amount } = item;
  if (amount.kind !== "quantity") return readAmount(base, item, item, head, setting);
  // "a strong correlation (range from 0.67 to 0.96)"
  if (amount.high !== null && isRange(item)) return [ranging(base, amount, phrase.verb?.type)];
  // "boosts performance on A (73% to 89%) and B (55% to 64%)"
  if (
    amount.joint?.type === "to" &&
    amount.high !== null &&
    amount.signed === null &&
    (phrase.verb?.type === "rise" || phrase.verb?.type === "fall" || setting.trend !== 0 || phrase.nps.some((np) => turnOf(np) !== 0))
  )
    return [{ ...asScore(base, { ...amount, value: amount.high, high: null, bound: null }), baseline: amount.value, numbers: numbersOf(amount) }];
  // "(e.g., 52.1 vs. 37.4 F1)"
  if (item.against.length > 0 && amount.signed === null) return [asScore(base, amount)];
  // "outperforms B (up to 27.1% absolute improvement in WER)"
  const turned = head?.tokens.some((t) => t.type === "gain" || t.type === "loss") ? turnOf(head) : 0;
  if (turned !== 0 && phrase.verb?.type === "beat") return [asDelta(base, amount, turned)];
  if (amount.signed === null && isRivals(item, host, setting))
    return [
      {
        ...base,
        attributes: base.attributes.filter((a) => a.position === "host"),
        baseline: amount.value,
        rivalOnly: true,
        quantity: amount,
        numbers: numbersOf(amount),
      },
    ];
  const held = heldTurn(item);
  if (held !== 0) return [asDelta(base, amount, held)];
  return [scoreOrGain(base, item, amount, head, host, setting)];
}

/** What the words beside a parenthesis make of its amount. */
function scoreOrGain(base: Draft, item: Item, amount: Quantity, head: Np | null, host: Np, setting: Setting): Draft {
  const { phrase } = setting.island;
  // "moderate performance (42%) and large improvements": what another phrase says is not said of this one
  const beside = phrase.nps.includes(host) ? [] : phrase.nps;
  const turn =
    turnOf(head) ||
    (isComparative(host) ? 0 : turnOf(host)) ||
    beside.map((np) => (isComparative(np) ? 0 : turnOf(np))).find((t) => t !== 0) ||
    (phrase.verb?.entry === "be" ? setting.subject : 0);
  const moved = phrase.verb?.type === "rise" || phrase.verb?.type === "fall";
  const measured = head !== null && metricIn(head) !== null && turnOf(head) === 0 && amount.signed === null;
  if (item.lead?.link?.type === "by") return asDelta(base, amount, phrase.verb?.type === "fall" ? -1 : 1);
  // "reached the lowest energy (-9.1)", "Heron (-3.9) performed best": a value below zero
  const isLevel = /^(?:the )?(?:lowest|highest|best|strongest|top) /i.test(`${host.tokens.map((t) => t.text).join(" ")} `) && phrase.verb?.type === "reach";
  if (amount.signed === "-" && amount.unit?.type !== "percent" && (isLevel || setting.performs)) return asScore(base, amount);
  // "a strong correlation (+0.65)" has a sign of its own
  const agreed = metricBeforeNote(host) ?? metricIn(host);
  if (amount.unit === null && /^correlation$| kappa$/.test(agreed?.entry ?? "") && !moved) return asScore(base, amount);
  // "(QV = 88.4%)", "Heron (64.0) and Wren (63.2) lead": a value, whatever the words around say
  const valued = item.lead?.link?.type === "equals" || item.lead?.link?.type === "colon" || (systemIn(host) !== null && amount.unit === null);
  // "(correlation = -0.14)" has a sign of its own
  if (item.lead?.link?.type === "equals" && /correlation|^R2$/i.test(item.lead.nps.map(metricIn)[0]?.entry ?? "")) return asScore(base, amount);
  // "a performance gain (2.7% NDS and 5.2% mAP)"
  const none = amount.unit === null && /\bno(?: \p{Ll}+)? \p{Ll}+$/u.test(textOf(host));
  const gained = host.tokens.some((t) => t.type === "gain" || t.type === "loss") && !valued && !none ? turnOf(host) : 0;
  // "a large gap (up to 40%) between A and B": how far they are apart
  const apart = phrase.verb?.type !== "fall" && isGap(host);
  if (gained !== 0 && amount.unit !== null) return asDelta(base, amount, apart ? 1 : gained);
  // "a clear improvement (correlation larger than 0.88)"
  const named = item.lead?.nps.some((np) => metricIn(np) !== null && turnOf(np) === 0) && amount.signed === null && item.lead.link === null;
  if (
    measured ||
    named ||
    (valued && amount.signed === null) ||
    (!head && !item.lead && !item.mods.some((m) => m.prep.type === "versus") && isListedValue(host, amount, phrase))
  )
    return asScore(base, amount);
  // "improves the state of the art on A (89.1%)": a value, and no gain
  if (
    amount.signed === null &&
    head === null &&
    item.lead === null &&
    phrase.verb?.type === "rise" &&
    amount.value > 30 &&
    phrase.nps.some(isRecord) &&
    isPlaced(host, phrase)
  )
    return asScore(base, amount);
  // "lowers the latency (10x faster)"
  if (head && turnOf(head) !== 0 && amount.unit?.type === "factor") return asDelta(base, amount, turnOf(head) < 0 ? -1 : 1);
  if (none && amount.signed === null) return asScore(base, amount);
  // "slightly lower in IoU (0.81)"
  if (amount.unit === null && amount.signed === null && metricIn(host) !== null && Math.abs(amount.value) <= 1 && !head && isInside(host, phrase))
    return asScore(base, amount);
  if (amount.signed !== null || turn !== 0 || (moved && amount.unit?.type !== "physical" && !(head && metricIn(head))))
    return asDelta(base, amount, turn < 0 || phrase.verb?.type === "fall" ? -1 : 1);
  return amount.unit?.type === "factor" ? asDelta(base, amount, turnOf(host) || 1) : asScore(base, amount);
}

/** "a drop in counting (41% F1) and sorting (37%)": a value as the first of its list. */
function isListedValue(host: Np, { unit }: Quantity, { nps, mods }: Setting["island"]["phrase"]): boolean {
  const [first] = [nps, ...mods.map((m) => m.nps)].find((list) => list.includes(host)) ?? [];
  const [item] = first === host || metricIn(host) !== null ? [] : (first?.note?.items ?? []);
  const { np, amount } = item ?? {};
  return np != null && metricIn(np) !== null && turnOf(np) === 0 && amount?.kind === "quantity" && amount.signed === null && amount.unit?.type === unit?.type;
}

/** Behind what is beaten, or what something is compared with: the value is the rival's. */
const isRivals = (item: Item, host: Np, { rivals, island: { phrase } }: Setting): boolean =>
  item.lead?.link?.type !== "by" &&
  (rivals ||
    // "narrowing the gap to B (97.1%)"
    (phrase.verb?.type === "fall" && phrase.nps.some(isGap) && phrase.mods.some((m) => m.nps.includes(host)) && systemIn(host) !== null) ||
    // "improving on B (26.9%)"
    (phrase.verb?.type === "rise" &&
      phrase.nps.length === 0 &&
      systemIn(host) !== null &&
      phrase.mods.some((m) => m.prep.text === "on" && m.nps.includes(host))) ||
    (phrase.verb?.type === "beat" && !phrase.mods.some((m) => ["inside", "on", "purpose"].includes(m.prep.type) && m.nps.includes(host))) ||
    (phrase.mods.some((m, i) => m.nps.includes(host) && (m.prep.type === "versus" || isThatOf(phrase.mods, i))) &&
      (isSystemPhrase(host) || systemIn(host) !== null || isAgreement(host) || (metricIn(host)?.entry ?? "performance") === "performance")));

/** "than that of B (0.68)", "than those written by B (4.3)". */
const isThatOf = (mods: Setting["island"]["phrase"]["mods"], at: number): boolean =>
  (mods[at]?.prep.type === "of" || mods[at]?.prep.type === "by") &&
  mods[at - 1]?.prep.type === "versus" &&
  (mods[at - 1]?.nps.every((np) => /^(?:that|those|(?:the )?ones?)(?: \p{Ll}+)?$/iu.test(textOf(np))) ?? false);

const isPlaced = (host: Np, phrase: Setting["island"]["phrase"]): boolean => phrase.mods.some((m) => m.prep.type === "on" && m.nps.includes(host));
const isInside = (host: Np, phrase: Setting["island"]["phrase"]): boolean => phrase.mods.some((m) => m.prep.type === "inside" && m.nps.includes(host));

/** "HotpotQA (71.4%, +3.8% over the previous best)": one measurement. */
function scoreAndGain(host: Np, items: readonly Item[], group: number, clause: readonly Attribute[], setting: Setting, slot: Draft["slot"]): Draft | null {
  const [first, second] = items;
  if (
    items.length !== 2 ||
    first?.amount.kind !== "quantity" ||
    second?.amount.kind !== "quantity" ||
    first.amount.signed !== null ||
    second.amount.signed === null
  )
    return null;
  const score = asScore(
    blank(setting, first, group, slot, [...saidOf(first, first), ...attributesOf(second.mods), { position: "host", nps: [host] }], clause),
    first.amount,
  );
  const gain = asDelta(score, second.amount, 1);
  return { ...score, delta: gain.delta, deltaHigh: gain.deltaHigh, relation: gain.relation, numbers: [...score.numbers, ...gain.numbers] };
}
