import type { Token } from "../lex/tokens.js";
import type { Amount, Item, Np, Quantity } from "../parse/actions.js";
import { isComparative, leadTurn, type Setting } from "./amount-role.js";
import { readAmount } from "./amounts.js";
import { attributesOf, notedAttributes } from "./attributes.js";
import type { Attribute, Draft } from "./draft.js";
import { asDelta, asScore, blank, numbersOf } from "./drafting.js";
import { againstRivals, groups, saidOf } from "./lists.js";
import { isSystemPhrase, metricIn, systemIn, turnOf } from "./mention.js";

/*
 * Amounts in parentheses: behind another amount, or behind the name of what reached them.
 */

/** A parenthesis behind an amount: its difference, its baseline, or the second of two values. */
export function withNote(drafts: readonly Draft[], item: Item, shared: readonly Attribute[]): Draft[] {
  // "from 40% to 50% on A (+10%)", "a 12-point lead in precision (81% vs. 69%)": behind the place of a single amount
  const [place, ...more] = item.mods.filter((m) => m.nps.some((np) => (np.note?.items.length ?? 0) > 0));
  const behind =
    place?.nps.length === 1 && more.length === 0
      ? (place.nps[0]?.note?.items ?? []).filter(
          (n) => n.amount.kind === "move" || n.amount.joint?.type === "to" || n.amount.signed !== null || leadTurn(n.lead) !== 0 || n.against.length === 1,
        )
      : [];
  const noted = item.note?.items ?? item.np?.note?.items ?? behind;
  const inner = isInterval(noted, item) ? [] : noted.filter((note) => !isSpreadAround(note, item));
  if (inner.length === 0) return [...drafts];
  return drafts.flatMap((draft) => {
    const extra: Draft[] = [];
    let main = draft;
    for (const note of inner) {
      const { amount } = note;
      const turn = turnOf(note.np) || leadTurn(note.lead);
      const said = [
        ...(note.np ? [{ position: "head" as const, nps: [note.np] }] : []),
        ...(note.lead?.nps.length ? [{ position: "head" as const, nps: note.lead.nps }] : []),
        ...attributesOf(note.mods),
      ];
      if (amount.kind === "quantity" && amount.joint?.type === "to" && amount.high !== null && main.delta !== null && main.score === null) {
        // "by 32% (1.10 to 0.75)"
        main = { ...main, score: amount.high, baseline: amount.value, numbers: [...main.numbers, ...numbersOf(amount)] };
      } else if (amount.kind === "move") {
        main = { ...main, score: amount.target.value, baseline: amount.sources[0]?.quantity.value ?? null, numbers: [...main.numbers, ...tokensOf(amount)] };
      } else if (amount.kind === "quantity" && (amount.signed !== null || turn !== 0) && main.score !== null && main.delta === null) {
        const delta = asDelta(main, amount, turn < 0 ? -1 : 1);
        main = {
          ...main,
          delta: delta.delta,
          deltaHigh: delta.deltaHigh,
          relation: delta.relation,
          numbers: [...main.numbers, ...delta.numbers],
          attributes: [...main.attributes, ...said],
        };
      } else if (amount.kind === "quantity" && turn !== 0) {
        extra.push(
          asDelta(
            { ...main, score: null, scoreHigh: null, delta: null, deltaHigh: null, attributes: [...said, ...main.attributes] },
            amount,
            turn < 0 ? -1 : 1,
          ),
        );
      } else if (amount.kind === "quantity" && main.delta !== null && main.score === null && note.against[0]?.amount.kind === "quantity") {
        // "by 20% (2.4 vs. 3.0)"; "an increase of 4.5% (70% vs. 74.5%)" tells the baseline first
        const rival = note.against[0].amount;
        const [score, baseline] = equal(rival.value - amount.value, main.delta) ? [rival.value, amount.value] : [amount.value, rival.value];
        main = { ...main, score, baseline, numbers: [...main.numbers, ...numbersOf(amount), ...numbersOf(rival)] };
      } else if (amount.kind === "quantity" && main.delta !== null && main.score === null && said.length === 0 && isAnotherDelta(main, amount)) {
        // "by 4.5 cm (43%)"
        extra.push(asDelta({ ...main, delta: null, deltaHigh: null }, amount, main.delta < 0 ? -1 : 1));
      } else if (amount.kind === "quantity" && main.delta !== null && main.score === null && said.length === 0 && phraseTurns(main)) {
        // "by 5.7% (0.79)": what it came to; behind a comparison what the rival has
        main = { ...main, score: amount.value, numbers: [...main.numbers, ...numbersOf(amount)] };
      } else if (amount.kind === "quantity" && main.delta !== null && main.score === null && said.length === 0) {
        main = { ...main, baseline: amount.value, numbers: [...main.numbers, ...numbersOf(amount)] };
      } else if (amount.kind === "quantity" && !amount.tokens.some((t) => t.text.includes("/"))) {
        extra.push({
          ...asScore({ ...main, delta: null, deltaHigh: null, baseline: null }, amount),
          attributes: [...said, ...variant(shared)],
          slot: { index: 0, of: 1 },
        });
      }
    }
    return [main, ...extra];
  });
}

const equal = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** "0.78 (0.74-0.79)": how far the value varies. */
const isSpreadAround = ({ amount, np, lead }: Item, { amount: value }: Item): boolean =>
  !np &&
  !lead &&
  amount.kind === "quantity" &&
  amount.high !== null &&
  value.kind === "quantity" &&
  value.high === null &&
  amount.value <= value.value &&
  value.value <= amount.high;

/** "0.60 (0.56, 0.67)". */
const isInterval = ([low, high, ...more]: readonly Item[], { amount: value }: Item): boolean =>
  more.length === 0 &&
  low?.amount.kind === "quantity" &&
  high?.amount.kind === "quantity" &&
  value.kind === "quantity" &&
  !low.np &&
  !high.np &&
  low.amount.value <= value.value &&
  value.value <= high.amount.value;

const isAnotherDelta = (main: Draft, { unit }: Quantity): boolean => main.quantity.unit?.type === "physical" && unit?.type === "percent";

const phraseTurns = ({ island }: Draft): boolean => island.phrase.verb?.type === "rise" || island.phrase.verb?.type === "fall";

const tokensOf = (amount: Amount): Token[] =>
  amount.kind === "quantity" ? numbersOf(amount) : [...amount.sources.flatMap((source) => numbersOf(source.quantity)), ...numbersOf(amount.target)];

/** "HumanEval (Plus)" for a value in parentheses is "HumanEval Plus"; "overall (macro-average) accuracy" is the other one. */
function variant(shared: readonly Attribute[]): Attribute[] {
  return shared.map(({ position, nps }) => ({
    position,
    nps: nps.map((np): Np => {
      const [inner] = np.note?.nps ?? [];
      const host = np.tokens.at(-1);
      const word = inner?.tokens[0];
      if (!inner || !host || !word) return np;
      const text = `${host.text} ${word.text}`;
      return { tokens: [...np.tokens.slice(0, -1), { ...host, text, entry: text, end: word.end }], note: null, joint: np.joint };
    }),
  }));
}

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

function readNoted(base: Draft, item: Item, head: Np | null, host: Np, setting: Setting): Draft[] {
  const { phrase } = setting.island;
  const { amount } = item;
  if (amount.kind !== "quantity") return readAmount(base, item, item, head, setting);
  // "boosts performance on A (73% to 89%) and B (55% to 64%)"
  if (
    amount.joint?.type === "to" &&
    amount.high !== null &&
    amount.signed === null &&
    (phrase.verb?.type === "rise" || phrase.verb?.type === "fall" || setting.trend !== 0)
  )
    return [{ ...asScore(base, { ...amount, value: amount.high, high: null, bound: null }), baseline: amount.value, numbers: numbersOf(amount) }];
  // "moderate performance (42%) and large improvements": what another phrase says is not said of this one
  const beside = phrase.nps.includes(host) ? [] : phrase.nps;
  const turn = turnOf(head) || (isComparative(host) ? 0 : turnOf(host)) || beside.map((np) => (isComparative(np) ? 0 : turnOf(np))).find((t) => t !== 0) || 0;
  const moved = phrase.verb?.type === "rise" || phrase.verb?.type === "fall";
  // "(e.g., 52.1 vs. 37.4 F1)"
  if (item.against.length > 0 && amount.signed === null) return [asScore(base, amount)];
  const isRival =
    amount.signed === null &&
    item.lead?.link?.type !== "by" &&
    (setting.rivals ||
      (phrase.verb?.type === "beat" && !phrase.mods.some((m) => ["inside", "on", "purpose"].includes(m.prep.type) && m.nps.includes(host))) ||
      (phrase.mods.some((m) => m.prep.type === "versus" && m.nps.includes(host)) &&
        (isSystemPhrase(host) || systemIn(host) !== null || metricIn(host) === null)));
  if (isRival)
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
  const measured = head !== null && metricIn(head) !== null && turnOf(head) === 0 && amount.signed === null;
  if (item.lead?.link?.type === "by") return [asDelta(base, amount, phrase.verb?.type === "fall" ? -1 : 1)];
  // "a strong correlation (+0.65)" has a sign of its own
  if (amount.unit === null && metricIn(host)?.entry === "correlation" && !moved) return [asScore(base, amount)];
  // "(QV = 88.4%)", "Heron (64.0) and Wren (63.2) lead": a value, whatever the words around say
  const valued = item.lead?.link?.type === "equals" || item.lead?.link?.type === "colon" || (systemIn(host) !== null && amount.unit === null);
  // "a performance gain (2.7% NDS and 5.2% mAP)"
  const gained = host.tokens.some((t) => t.type === "gain" || t.type === "loss") && !valued ? turnOf(host) : 0;
  if (gained !== 0 && amount.unit !== null) return [asDelta(base, amount, gained)];
  if (measured || (valued && amount.signed === null)) return [asScore(base, amount)];
  // "lowers the latency (10x faster)"
  if (head && turnOf(head) !== 0 && amount.unit?.type === "factor") return [asDelta(base, amount, turnOf(head) < 0 ? -1 : 1)];
  // "slightly lower in IoU (0.81)"
  if (amount.unit === null && amount.signed === null && metricIn(host) !== null && Math.abs(amount.value) <= 1 && !head && isInside(host, phrase))
    return [asScore(base, amount)];
  if (amount.signed !== null || turn !== 0 || (moved && amount.unit?.type !== "physical" && !(head && metricIn(head))))
    return [asDelta(base, amount, turn < 0 || phrase.verb?.type === "fall" ? -1 : 1)];
  return [amount.unit?.type === "factor" ? asDelta(base, amount, turnOf(host) || 1) : asScore(base, amount)];
}

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
