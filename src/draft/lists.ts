import { isNamed, isSystemName } from "../lex/system-name.js";
import type { Item, Np, Phrase, Quantity } from "../parse/actions.js";
import { benchmarksIn } from "../phrase/benchmark-mention.js";
import { isSystemPhrase, systemIn, textOf, turnOf } from "../phrase/mention.js";
import { metricIn, tellsCost } from "../phrase/metric-mention.js";
import { heldTurn } from "../phrase/turns.js";
import { METHOD, PEOPLE } from "../vocabulary/words.js";
import { attributesOf, isPlaceWord, notedMods } from "./attributes.js";
import { type Attribute, type Draft, pick } from "./draft.js";
import { asScore, numbersOf } from "./drafting.js";

/*
 * What a list of amounts says of each: where it falls into parts, what stands behind its last, what it is held against.
 */

/** Splits a list where something is said of one of its amounts: "5% and 6% on A and B, 7% on C" is two groups. */
export function groups(items: readonly Item[], before?: Phrase): Item[][] {
  const all: Item[][] = [];
  // "an F1 of 98% and 1% EER"
  const measured = before?.link?.type === "of" ? before.nps.at(-1) : undefined;
  const opening = measured ? (metricIn(measured)?.entry ?? null) : null;
  const isElse = ({ np }: Item): boolean => opening !== null && np !== null && (metricIn(np)?.entry ?? opening) !== opening;
  let open: Item[] = [];
  for (const item of items) {
    const led = item.lead !== null && (item.lead.nps.length > 0 || item.lead.mods.length > 0);
    if (
      open.length > 0 &&
      (led ||
        isElse(item) ||
        !sameShape(open.at(-1) as Item, item) ||
        isMarginBehind(open.at(-1) as Item, item) ||
        (item !== items[0] && isMove(item) && ((opening !== null && before?.mods.length === 0) || isApposed(open.at(-1) as Item, item))))
    ) {
      all.push(open);
      open = [];
    }
    open.push(item);
    if (item.np || item.mods.length > 0 || (item.note && item.note.items.length === 0) || item.respectively) {
      all.push(open);
      open = [];
    }
  }
  if (open.length > 0) all.push(open);
  return all;
}

/** "scores 71.2, 3.1 points more than B", "91.2%, 3.1% higher than B": a bare value, and behind its comma what it is more than another. */
export const isMarginBehind = ({ amount: a }: Item, { amount: b, np, mods }: Item): boolean =>
  a.kind === "quantity" &&
  b.kind === "quantity" &&
  ((a.unit?.type === "percent" && b.unit === null && a.value > b.value) ||
    (a.unit === null && (b.unit?.type === "points" || (b.unit?.type === "percent" && a.value <= 1))) ||
    (a.unit?.type === b.unit?.type && (a.unit === null || a.unit.type === "percent") && a.value > b.value)) &&
  // "87.6, 0.5 points lower than without early exit": whom it is lower than need not be named
  (mods[0]?.prep.type === "versus" ? turnOf(np) !== 0 || /^(?:above|below)$/i.test(mods[0].prep.text) : isLower(np) && b.unit?.type === "points") &&
  gapBetween(a, b) <= 4;

/** "an error of 5.1%, a 16% reduction": how far it moved, and no value. */
const isMove = ({ amount, np }: Item): boolean => amount.kind === "quantity" && np !== null && turnOf(np) !== 0;
/** "41.5%, a 4.5% gain": a comma and an article stand between them. */
const isApposed = ({ amount: a }: Item, { amount: b }: Item): boolean =>
  a.kind === "quantity" && b.kind === "quantity" && gapBetween(a, b) > 2 && gapBetween(a, b) <= 4;
/** How many characters stand between two amounts: two for a comma, four with an article behind it, five for "and". */
const gapBetween = (a: Quantity, b: Quantity): number => (b.tokens[0]?.start ?? 0) - (a.tokens.at(-1)?.end ?? 0);

const isLower = (np: Np | null): boolean => np?.tokens.length === 1 && (np.tokens[0]?.type === "less" || np.tokens[0]?.type === "more");

/** A list holds amounts of one kind: "61.2, a +2.5 point gain" is no list. */
function sameShape({ amount: a }: Item, { amount: b, np }: Item): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity") return a.kind === b.kind;
  const [x, y] = [a.unit?.type, b.unit?.type];
  // "120 FPS and 49.2 mAP"
  if (x === "physical" && y === undefined && np !== null && metricIn(np) !== null) return false;
  // "35 ms and 2.1 GB of memory"
  if (x === "physical" && y === "physical" && isSize(a) !== isSize(b)) return false;
  return x === y || (x === undefined && (y === "percent" || y === "points") && (b.signed === null || a.signed !== null)) || y === undefined;
}

const isSize = ({ unit }: Quantity): boolean => /^[KMGT]i?B$/.test(unit?.text ?? "");

/** "8% higher than B (31.5%)", "74.6% compared to 71% by B": each rival that tells its own value is a baseline. */
export function againstRivals(draft: Draft, last: Item, all: readonly Item[]): Draft[] {
  const versus = last.mods.findIndex((m) => m.prep.type === "versus");
  const rivalNps = versus < 0 ? [] : (last.mods[versus]?.nps ?? []);
  // "compared to the same network on the full data (0.44)": the value may stand behind what narrows the rival
  const noted = (versus < 0 ? [] : last.mods.slice(versus))
    .flatMap((m) => m.nps)
    .flatMap((np) => (np.note?.items.length === 1 ? [{ item: np.note.items[0] as Item, nps: rivalNps.includes(np) ? [np] : rivalNps }] : []));
  const spent = spentBeside(all);
  if (spent && draft.item === spent) return [draft];
  // "91% in A, 92% in B and 93% in C, compared to 86%, 88% and 86%, respectively"
  const column = all.at(-1)?.against ?? [];
  const isColumn = all.length > 1 && column.length === all.length && draft.item !== null && all.slice(0, -1).every((item) => item.against.length === 0);
  // "54.8% (vs. 54.2%) and 90.3% (vs. 89.7%)": each has its own
  const against = spent && draft.item === all[0] ? spent.against : isColumn ? column : draft.item?.against.length ? draft.item.against : last.against;
  const told = sharedOut(against).map((item) => ({ item, nps: namedBy(item) }));
  const rivals = [...noted, ...told].flatMap(({ item, nps }) =>
    item.amount.kind === "quantity" && item.amount.signed === null && comparable(draft, item.amount) ? [{ item, amount: item.amount, nps }] : [],
  );
  if (
    rivals.length === 0 ||
    draft.baseline !== null ||
    (draft.score === null && told.length > 0 && heldTurn(last) === 0 && !told.some(({ item }) => tellsLevel(item)))
  )
    return [draft];
  // "71.5% and 68.2%, compared to 60.1% and 59.7%"
  const each = draft.item !== null && all.length > 1 && all.every((item) => item.against.length > 0);
  const slot = isColumn ? { index: all.indexOf(draft.item as Item), of: all.length } : each ? { index: 0, of: 1 } : draft.slot;
  const held = pick(rivals, slot);
  // "52.4% on A, compared to 88.1% on B": the same, elsewhere
  const elsewhere = held.filter(({ item, nps }) => draft.score !== null && nps.length === 0 && isElsewhere(draft.item, item));
  const here = held.filter((rival) => !elsewhere.includes(rival));
  return [
    ...(here.length === 0 ? [draft] : []),
    ...here.map(({ amount, nps }) => {
      const named = nps.length > 0 || !isColumn ? nps : (rivals.find((rival) => rival.nps.length > 0)?.nps ?? []);
      return {
        ...draft,
        baseline: amount.value,
        numbers: [...draft.numbers, ...numbersOf(amount)],
        attributes: [...(named.length > 0 ? [{ position: "versus" as const, nps: named }] : []), ...draft.attributes],
      };
    }),
    ...elsewhere.map(({ item, amount }) => ({
      ...asScore(draft, amount),
      item,
      attributes: [...attributesOf(item.mods), ...draft.attributes.filter((a) => a.position !== "on")],
    })),
  ];
}

/** "77% accuracy with only 10% labels, compared with 74% for B": what is spent, beside what the rival is held against. */
function spentBeside([opening, closing, ...more]: readonly Item[]): Item | null {
  const isBeside = more.length === 0 && closing?.lead?.link?.type === "means" && closing.lead.nps.length === 0;
  const costs = [closing?.np, closing?.mods[0]?.nps[0]].some((np) => np && tellsCost(metricIn(np)));
  return closing && isBeside && costs && closing.against.length > 0 && opening?.against.length === 0 ? closing : null;
}

/** Whom a rival's value names as its own: "71% by B", "84.0% (A)", "an accuracy of 71% for B". */
export const namedBy = (item: Item): Np[] => {
  const beside = [
    ...(item.np && (systemIn(item.np) !== null || isSystemPhrase(item.np)) ? [item.np] : []),
    ...(item.lead?.nps ?? []),
    ...(item.note?.items.length === 0 ? item.note.nps : []),
  ];
  const owners = beside.map(ownerOf).filter(isNoMeasure);
  // "20.1 for B without mixing": whose it is stands first
  const behind = item.mods.find((m) => !isPlaceWord(m.prep) && !/^(?:per|before|after)$/i.test(m.prep.text))?.nps ?? [];
  if (item.lead !== null) return owners.length > 0 ? owners : behind.filter(isWho);
  return [...owners, ...behind.map(ownerOf).filter(isNoMeasure)];
};
/** "for GPT-4", "for humans"; "for English" and "for sepsis" tell a part of the data. */
export const isWho = (np: Np): boolean =>
  isSystemPhrase(np) || PEOPLE_ALONE.test(textOf(np)) || (isNamed(systemIn(np) ?? "") && benchmarksIn([np], false).length === 0);
const PEOPLE_ALONE = new RegExp(`(?:^| )${PEOPLE}$`, "i");
/** A measure owns nothing; "0.41 compared with 0.28 for BLEU": but a metric may be a rival of another. */
const isNoMeasure = (np: Np): boolean =>
  metricIn(np) === null || metricIn(np)?.entry === "performance" || (np.tokens.length === 1 && /^\p{Lu}{2}/u.test(textOf(np)));

/** Whether each of two values names one place, and not the same. */
function isElsewhere(own: Item | null, other: Item): boolean {
  const [[here, ...more], [there, ...others]] = [placesOf(own), placesOf(other)];
  return here !== undefined && there !== undefined && more.length + others.length === 0 && here !== there;
}
const placesOf = (item: Item | null): string[] =>
  benchmarksIn(item?.mods.filter((m) => m.prep.text === "on").flatMap((m) => m.nps) ?? [], true).map((b) => b.name);

/** "a gain of 0.07 over B's F1 of 0.74": the rival's value, and no gain of its own. */
const tellsLevel = ({ lead, mods }: Item): boolean =>
  (lead?.link?.type === "of" && lead.nps.some((np) => metricIn(np) !== null && turnOf(np) === 0)) ||
  // "over B's 37%", "over the 37% of B"
  (lead?.link?.type === "possessive" && lead.nps.some(isWho)) ||
  (mods[0]?.prep.type === "of" && mods[0].nps.some(isWho));

/** "24.8 AP" is not held against "3 ms", nor "80%" against "310". */
const comparable = ({ quantity: own, item }: Draft, rival: Quantity): boolean => {
  const counted = own.unit === null && item?.np && metricIn(item.np) !== null;
  // "14 seconds, compared with 3 minutes"
  const otherUnit = rival.unit?.type === "physical" && own.unit?.type === "physical" && unitName(rival) !== unitName(own);
  const isRate = rival.unit?.type === "physical" && own.unit?.type === "percent";
  return !otherUnit && !isRate && !(rival.unit?.type === "physical" && counted) && !(own.unit?.type === "percent" && rival.unit === null && rival.value > 100);
};

const unitName = ({ unit }: Quantity): string => {
  const text = unit?.text.toLowerCase() ?? "";
  return UNIT_NAMES.find(([, names]) => names.test(text))?.[0] ?? text;
};
const UNIT_NAMES: readonly (readonly [string, RegExp])[] = [
  ["ms", /^(?:ms|milliseconds?)$/],
  ["s", /^(?:s|secs?|seconds?)$/],
  ["min", /^(?:mins?|minutes?)$/],
  ["h", /^(?:h|hrs?|hours?)$/],
];

/** "against 10.4 and 15.1 for A and B": as many names behind the last value as there are values. */
function sharedOut(rivals: readonly Item[]): readonly Item[] {
  const last = rivals.at(-1);
  const at = last?.mods.findIndex((m) => !isPlaceWord(m.prep)) ?? -1;
  const whose = last?.mods[at];
  const owned = rivals.slice(0, -1).some((r) => r.mods.length > 0 || r.lead !== null || r.np !== null || r.note !== null);
  if (!last || !whose || rivals.length < 2 || whose.nps.length !== rivals.length || owned) return rivals;
  return rivals.map((rival, i) => ({ ...rival, mods: [{ ...whose, nps: [whose.nps[i] as Np] }, ...last.mods.filter((_, k) => k !== at)] }));
}

/** "B's error" is B's, "the human score" is of people, "a baseline accuracy" of the baseline. */
function ownerOf(np: Np): Np {
  const measure = np.tokens.findIndex((t) => t.type === "metric");
  const before = np.tokens[measure - 1];
  const people = np.tokens[measure]?.entry !== "performance" && /(?:^| )(?:human|expert)$/i.test(before?.text ?? "");
  const whose = measure === np.tokens.length - 1 && (before?.type === "name" ? isSystemName(before.text) : SYSTEM.test(before?.text ?? ""));
  const owned = measure > 0 && (people || whose) ? measure : np.tokens.findIndex((t) => t.type === "possessive");
  return owned > 0 ? { ...np, tokens: np.tokens.slice(0, owned) } : np;
}

const SYSTEM = new RegExp(`(?:^| )(?:baseline|random(?: guess(?:ing)?)?|chance|majority(?: class)?|${METHOD})$`, "i");

/** What a list says of its amounts: behind the last, and before the first. */
export const saidOf = (last: Item, first: Item): Attribute[] => [
  ...(last.np ? [{ position: "head" as const, nps: [last.np, ...last.more] }, ...notedMods(last.np)] : []),
  ...last.against.flatMap((rival) => (rival.np?.tokens.every((t) => t.type === "metric") ? [{ position: "head" as const, nps: [rival.np] }] : [])),
  // "89.9% vs. 86.8% for B on X": the place is said of both, where the first has none
  ...(last.mods.some((m) => isPlaceWord(m.prep)) ? [] : last.against.flatMap((rival) => attributesOf(rival.mods.filter((m) => isPlaceWord(m.prep))))),
  ...(first.lead && first.lead.nps.length > 0 ? [{ position: "lead" as const, nps: first.lead.nps }] : []),
  ...attributesOf(last.mods),
  ...attributesOf(first.lead?.mods ?? []),
];
