import { COINED } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Amount, Item, Mod, Np, Quantity } from "../parse/actions.js";
import { textOf, turnOf } from "../phrase/mention.js";
import { metricIn } from "../phrase/metric-mention.js";
import { heldTurn, leadTurn } from "../phrase/turns.js";
import { attributesOf } from "./attributes.js";
import type { Attribute, Draft } from "./draft.js";
import { asDelta, asScore, numbersOf } from "./drafting.js";
import { isWho, namedBy } from "./lists.js";
import { heldAgainst, heldBy, rivalsIn } from "./rival-behind.js";

/*
 * Amounts in the parenthesis behind another amount: its difference, its baseline, or the second of two values.
 */

/** What a parenthesis behind an amount adds to its drafts, and the drafts of its own. */
export function withNote(drafts: readonly Draft[], item: Item, shared: readonly Attribute[]): Draft[] {
  const notes = notesOf(item);
  return drafts.flatMap((draft) => {
    let main = draft;
    const extra: Draft[] = [];
    for (const note of notes) {
      const told = tell(main, note, shared);
      main = told.main;
      extra.push(...told.extra);
    }
    return [main, ...extra];
  });
}

/** The amounts that stand in an item's parenthesis, or in that of the single place behind it; how far a value varies is none. */
function notesOf(item: Item): Item[] {
  // "from 40% to 50% on A (+10%)", "a 12-point lead in precision (81% vs. 69%)": behind the place of a single amount
  const [place, ...more] = item.mods.filter((m) => m.nps.some((np) => (np.note?.items.length ?? 0) > 0));
  const behind =
    place && (place.nps.length === 1 || besides(place).length > 0) && more.length === 0
      ? (place.nps[0]?.note?.items ?? []).filter((note) => tellsChange(note) || heldTurn(note) !== 0 || hasOtherUnit(note, item) || rivalsIn(note).length > 0)
      : [];
  const noted = (item.note?.items ?? item.np?.note?.items ?? behind).map(asTheFirst);
  return isInterval(noted, item) ? [] : noted.filter((note) => !isSpreadAround(note, item) && !isCounted(note, item));
}
/** "(RMSE = 0.23 and 0.15)": what is measured is told once. */
const asTheFirst = (note: Item, _: number, [first]: readonly Item[]): Item =>
  first?.lead?.link?.type === "equals" && !note.lead && !note.np ? { ...note, lead: first.lead } : note;
/** "a 59-point lead in precision (78% vs. 19%) and a higher F1 (0.73 vs. 0.06)": the second of two measures, where both have values of their own. */
export function besides({ prep, nps: [first, ...more] }: Mod): readonly Np[] {
  const isValued = (np: Np | undefined) => {
    const [item, ...others] = np?.note?.items ?? [];
    const amount = item?.amount.kind === "quantity" && item.amount.unit?.type !== "physical" && item.against.length === 1 && others.length === 0;
    return np !== undefined && amount && metricIn(np) !== null && !np.tokens.some((t) => t.type === "benchmark" || t.type === "name");
  };
  return prep.type === "inside" && more.length === 1 && [first, ...more].every(isValued) ? more : [];
}
/** "a 98.75% success rate (1,189/1,204)": of how many. */
const isCounted = ({ amount, np, lead }: Item, { amount: share }: Item): boolean =>
  share.kind === "quantity" && share.unit?.type === "percent" && amount.kind === "quantity" && amount.unit === null && amount.value >= 200 && !np && !lead;
const tellsChange = ({ amount, lead, against }: Item): boolean =>
  amount.kind === "move" || amount.joint?.type === "to" || amount.signed !== null || leadTurn(lead) !== 0 || against.length === 1;
/** "12.5 ms per frame (80 FPS)": the same in another unit. */
const hasOtherUnit = ({ amount }: Item, { amount: before }: Item): boolean =>
  amount.kind === "quantity" &&
  before.kind === "quantity" &&
  amount.unit?.type === "physical" &&
  before.unit?.type === "physical" &&
  amount.unit.text !== before.unit.text;

interface Told {
  readonly main: Draft;
  readonly extra: readonly Draft[];
}

function tell(main: Draft, note: Item, shared: readonly Attribute[]): Told {
  const { amount } = note;
  if (amount.kind === "move") return asPair(main, amount.target.value, amount.sources[0]?.quantity.value ?? null, amount.target, tokensOf(amount));
  const turn = turnOf(note.np) || leadTurn(note.lead) || heldTurn(note);
  const gained = main.delta !== null && main.score === null;
  const said = saidIn(note);
  // "by 32% (1.10 to 0.75)"
  if (amount.joint?.type === "to" && amount.high !== null && gained) return asPair(main, amount.high, amount.value, amount, numbersOf(amount));
  const missesGain = main.score !== null && main.delta === null;
  // "1.31 FID (nearly 4x faster training)": by something else
  const isElse = missesGain && amount.unit?.type === "factor" && note.np !== null && main.quantity.unit?.type !== "physical" && FASTER.test(textOf(note.np));
  if (isElse) return { main, extra: [asDelta({ ...gainless(main), score: null, attributes: [...said, ...variant(shared)], slot: ALONE }, amount, turn || 1)] };
  if (turn !== 0 || (amount.signed !== null && missesGain)) return asGain(main, amount, turn, said, missesGain);
  if (missesGain && isOwnChange(main, note)) return asGain(main, amount, turnOfChange(main), said, true);
  const pair = gained ? gainedPair(main, note) : null;
  if (pair) return pair;
  const held = missesGain ? heldAgainst(main, note) : null;
  if (held) return main.baseline === null ? { main: held, extra: [] } : { main, extra: [held] };
  const sign = (main.delta ?? 0) < 0 ? -1 : 1;
  // "by 5.5% (3.7%) on A (B)": as many gains as places
  const twoPlaces =
    said.length === 0 &&
    amount.value <= 5 * Math.abs(main.delta ?? 0) &&
    amount.unit?.type === main.quantity.unit?.type &&
    shared.some(({ nps }) => nps.some(isPlaceWithAnother));
  if (gained && twoPlaces)
    return {
      main: { ...main, attributes: main.attributes.map(withoutAnother) },
      extra: [asDelta({ ...gainless(main), attributes: variant(shared), slot: ALONE }, amount, sign)],
    };
  if (gained && said.length === 0) return besideGain(main, amount);
  // "by 3.1 points (8.4% relative)": the same gain told the other way
  const way = gained && amount.signed === null && note.np ? WAY.exec(textOf(note.np))?.[1] : undefined;
  if (way) return { main, extra: [{ ...asDelta(gainless(main), amount, sign), relation: way === "rel" ? "relative" : "absolute" }] };
  if (gained && isGainToo(main, note)) {
    return { main, extra: [asDelta({ ...gainless(main), attributes: [...said, ...variant(shared)], slot: ALONE }, amount, sign)] };
  }
  if (amount.tokens.some((t) => t.text.includes("/"))) return { main, extra: [] };
  // "a speedup of 6.6x (9.9x without retrieval)"
  const again = gained && amount.unit?.type === "factor" ? asDelta(gainless(main), amount, sign) : null;
  const second = again ?? asScore({ ...main, delta: null, deltaHigh: null, baseline: null }, amount);
  return { main, extra: [{ ...second, attributes: [...said, ...variant(shared)], slot: ALONE }] };
}
/** "from 22.1 to 14.3 (35%)": as far as the first is from the second, in percent. */
function isOwnChange({ score, baseline }: Draft, { amount, np, lead, mods }: Item): boolean {
  if (score === null || baseline === null || baseline === 0 || amount.kind !== "quantity" || amount.unit?.type !== "percent") return false;
  if (np || lead || mods.length > 0) return false;
  const change = Math.abs((score - baseline) / baseline) * 100;
  return amount.signed === null && Math.abs(change - amount.value) < 0.6;
}
/** "improves from 22 to 14 (35%)" is a gain; what only goes from one to the other turns as the numbers do. */
const turnOfChange = ({ score, baseline, island }: Draft): -1 | 1 => ((score ?? 0) < (baseline ?? 0) && island.phrase.verb?.entry !== "improve" ? -1 : 1);
/** "by 20% (2.4 vs. 3.0)"; "an increase of 4.5% (70% vs. 74.5%)" tells the baseline first. */
function gainedPair(main: Draft, { amount, against: [rival] }: Item): Told | null {
  if (amount.kind === "move" || rival?.amount.kind !== "quantity") return null;
  const { value } = rival.amount;
  const [score, baseline] = equal(value - amount.value, main.delta ?? 0) ? [value, amount.value] : [amount.value, value];
  const pair = asPair(main, score, baseline, amount, [...numbersOf(amount), ...numbersOf(rival.amount)]);
  // "over A by 4% (71% vs. 67% in Spanish)": A is named already
  const named = [...main.attributes, ...main.clause].some((a) => a.position === "versus");
  const owners = named ? [] : namedBy(rival).filter(isWho);
  return owners.length > 0 ? { ...pair, main: heldBy(pair.main, owners) } : pair;
}
const FASTER = /^(?:faster|quicker|speedup|speed-up|fewer|smaller|cheaper)\b/i;
const ALONE: Draft["slot"] = { index: 0, of: 1 };
const WAY = /^(rel|abs)(?:ative|olute)(?:ly)?$/;
const gainless = (main: Draft): Draft => ({ ...main, delta: null, deltaHigh: null, relation: null });
const withoutAnother = ({ position, nps }: Attribute): Attribute => ({ position, nps: nps.map((np) => (isPlaceWithAnother(np) ? { ...np, note: null } : np)) });
/** "FaceForensics++ (Celeb-DF)"; "HumanEval (Plus)" is one name. */
function isPlaceWithAnother({ note }: Np): boolean {
  const [inner] = note?.items.length === 0 && note.nps.length === 1 ? (note.nps[0]?.tokens ?? []) : [];
  return inner?.type === "benchmark" || (inner?.type === "name" && COINED.test(inner.text));
}

/** "gains 3.5% F1 (2.7% recall)", "F1 by 3.5% (recall by 2.7%)": told as the gain before it. */
const isGainToo = (main: Draft, { amount, np, lead }: Item): boolean =>
  lead?.link?.type === "by" ||
  // what is many times the gain is a score
  (amount.kind === "quantity" &&
    amount.value <= 5 * Math.abs(main.delta ?? 0) &&
    np !== null &&
    metricIn(np) !== null &&
    // "a relative gain of 6.3% (1.7 BLEU)"
    (main.relation === "relative" || (main.item?.np != null && metricIn(main.item.np) !== null)));

const saidIn = (note: Item): Attribute[] => [
  ...(note.np ? [{ position: "head" as const, nps: [note.np] }] : []),
  ...(note.lead?.nps.length ? [{ position: "head" as const, nps: note.lead.nps }] : []),
  ...attributesOf(note.mods),
];

/** The unit of a score is told before that of its difference. */
const asPair = (main: Draft, score: number, baseline: number | null, { unit }: Quantity, numbers: readonly Token[]): Told => ({
  main: { ...main, score, baseline, quantity: { ...main.quantity, unit: unit ?? main.quantity.unit }, numbers: [...main.numbers, ...numbers] },
  extra: [],
});

/** "92% (+3%)": the gain of a score; behind a gain, another one. */
function asGain(main: Draft, amount: Quantity, turn: -1 | 0 | 1, said: readonly Attribute[], missing: boolean): Told {
  const sign = turn < 0 ? -1 : 1;
  if (!missing) {
    const bare = { ...main, score: null, scoreHigh: null, delta: null, deltaHigh: null, attributes: [...said, ...main.attributes] };
    return { main, extra: [asDelta(bare, amount, sign)] };
  }
  const { delta, deltaHigh, relation, numbers } = asDelta({ ...main, attributes: [...said, ...main.attributes] }, amount, sign);
  return { main: { ...main, delta, deltaHigh, relation, numbers: [...main.numbers, ...numbers], attributes: [...main.attributes, ...said] }, extra: [] };
}

/** A bare value behind a gain: the gain again, what it came to, or what it is over. */
function besideGain(main: Draft, amount: Quantity): Told {
  // "by 4.5 cm (43%)"
  if (isAnotherDelta(main, amount)) {
    const again = asDelta({ ...main, delta: null, deltaHigh: null }, amount, (main.delta ?? 0) < 0 ? -1 : 1);
    return { main, extra: [amount.unit?.type === "points" ? { ...again, relation: "absolute" } : again] };
  }
  const numbers = [...main.numbers, ...numbersOf(amount)];
  // "by 5.7% (0.79)": what it came to; behind a comparison what the rival has
  return { main: phraseTurns(main) ? { ...main, score: amount.value, numbers } : { ...main, baseline: amount.value, numbers }, extra: [] };
}

const equal = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** "0.71 (0.66-0.75)": how far the value varies. */
const isSpreadAround = ({ amount, np, lead }: Item, { amount: value }: Item): boolean =>
  !np &&
  !lead &&
  amount.kind === "quantity" &&
  amount.high !== null &&
  value.kind === "quantity" &&
  value.high === null &&
  amount.value <= value.value &&
  value.value <= amount.high;

/** "0.52 (0.47, 0.58)". */
const isInterval = ([low, high, ...more]: readonly Item[], { amount: value }: Item): boolean =>
  more.length === 0 &&
  low?.amount.kind === "quantity" &&
  high?.amount.kind === "quantity" &&
  value.kind === "quantity" &&
  !low.np &&
  !high.np &&
  low.amount.value <= value.value &&
  value.value <= high.amount.value;

/** "by 4.5 cm (43%)", "by a relative 8.4% (5.2 points)". */
const isAnotherDelta = (main: Draft, { unit }: Quantity): boolean =>
  (main.quantity.unit?.type === "physical" && unit?.type === "percent") || (main.quantity.unit?.type === "percent" && unit?.type === "points");

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
      if (isPlaceWithAnother(np)) return inner;
      const text = `${host.text} ${word.text}`;
      return { tokens: [...np.tokens.slice(0, -1), { ...host, text, entry: text, end: word.end }], note: null, joint: np.joint };
    }),
  }));
}
