import { FRACTION } from "../lex/fractions.js";
import type { Token } from "../lex/tokens.js";

/*
 * What the grammar builds: plain objects of tokens. The functions are pure; they also run for readings that are thrown away.
 */

/** "up to 28.9 points": the number as printed, its end where it is a range, its unit and bound. */
export interface Quantity {
  readonly kind: "quantity";
  readonly value: number;
  readonly high: number | null;
  readonly unit: Token | null;
  readonly bound: string | null;
  readonly signed: "+" | "-" | null;
  /** What joins the ends of a range: a dash, "to", "between". */
  readonly joint: Token | null;
  readonly tokens: readonly Token[];
}
/** "from 66.3% to 73.4%". */
export interface Move {
  readonly kind: "move";
  readonly sources: readonly Source[];
  readonly target: Quantity;
}
export interface Source {
  readonly quantity: Quantity;
  readonly note: Note | null;
  readonly mods: readonly Mod[];
  readonly nps: readonly Np[];
}
export type Amount = Quantity | Move;

/** A noun phrase: its tokens, and the parenthesis behind it. */
export interface Np {
  readonly tokens: readonly Token[];
  readonly note: Note | null;
  /** What joins it to the one before in its list. */
  readonly joint: Token | null;
  /** The name behind a comma that may be its own: "the strongest baseline, [Heron 2.0]". */
  readonly apposed?: Np;
}
/** A preposition with what it governs. */
export interface Mod {
  readonly prep: Token;
  readonly nps: readonly Np[];
  /** What ", and" adds that is no part of the list: "compared to B, along with [a latency reduction] of 38%". */
  readonly beside?: Np;
}
/** What stands in a parenthesis. */
export interface Note {
  readonly items: readonly Item[];
  readonly nps: readonly Np[];
  readonly mods: readonly Mod[];
}
export interface Lead {
  readonly nps: readonly Np[];
  readonly mods: readonly Mod[];
  readonly link: Token | null;
}
/** One amount with all that is said of it. */
export interface Item {
  readonly lead: Lead | null;
  readonly amount: Amount;
  readonly note: Note | null;
  readonly np: Np | null;
  /** Further metrics that the amount is said of alike: "100% accuracy, [precision and recall]". */
  readonly more: readonly Np[];
  readonly mods: readonly Mod[];
  readonly respectively: boolean;
  /** The amounts it is held against: "84% vs. 79%". */
  readonly against: readonly Item[];
  /** What joins it to the amount that it is held against: "below". */
  readonly opposed?: Token;
}
export type Family = "comparison" | "change" | "attainment" | "measurement" | "listing" | "figure" | "setting";
/** One reading of an island: a clause or phrase, and its amounts. */
export interface Phrase {
  readonly family: Family;
  readonly verb: Token | null;
  readonly nps: readonly Np[];
  readonly mods: readonly Mod[];
  readonly link: Token | null;
  readonly items: readonly Item[];
  /** What a passive verb behind the amounts says: who, where. */
  readonly behind?: readonly Mod[];
}

interface Complement {
  readonly nps: readonly Np[];
  readonly mods: readonly Mod[];
}

export const object = (nps: readonly Np[], mods: readonly Mod[] | null): Complement => ({ nps, mods: mods ?? [] });

/** "the previous best of 71.2": a value that its owner has, as in a parenthesis. */
export const worth = (nps: readonly Np[], amount: Quantity): Complement =>
  object([...nps.slice(0, -1), { ...(nps.at(-1) as Np), note: note([alone(null, amount)], [], null) }], null);

export const clause = (family: Family, verb: Token, complement: Complement | null, link: Token | null, items: readonly Item[]): Phrase => ({
  family,
  verb,
  nps: complement?.nps ?? [],
  mods: complement?.mods ?? [],
  link,
  items,
});

export const measured = (nps: readonly Np[], mods: readonly Mod[] | null, link: Token | null, items: readonly Item[]): Phrase => ({
  family: "measurement",
  verb: null,
  nps,
  mods: mods ?? [],
  link,
  items,
});

export const hosted = (nps: readonly Np[], mods: readonly Mod[] | null): Phrase => ({
  family: "listing",
  verb: null,
  nps,
  mods: mods ?? [],
  link: null,
  items: [],
});
export const figure = (link: Token | null, items: readonly Item[]): Phrase => ({ family: "figure", verb: null, nps: [], mods: [], link, items });
export const passive = (phrase: Phrase, behind: readonly Mod[] | null): Phrase => (behind ? { ...phrase, behind } : phrase);
export const setting = (mods: readonly Mod[]): Phrase => ({ family: "setting", verb: null, nps: [], mods, link: null, items: [] });

export const np = (tokens: readonly Token[], note: Note | null = null): Np => ({ tokens, note, joint: null });
export const commaAnd = (comma: Token, and: Token): Token => ({
  ...and,
  text: and.text === "followed by" ? ", followed by" : ", and",
  start: comma.start,
});
export const joined = (entry: Np, joint: Token): Np => ({ ...entry, joint });
export function mod(prep: Token, nps: readonly Np[]): Mod {
  const list = closed(nps);
  const last = nps.at(-1);
  return last && list.length === 1 && nps.length === 2 && last.joint?.text === ", and" ? { prep, nps: list, beside: last } : { prep, nps: list };
}

/** A list ends at its last "and"; what a lone comma adds is another phrase: "On MATH, our method ...". */
function closed(nps: readonly Np[]): readonly Np[] {
  const lastJoined = nps.findLastIndex((entry) => entry.joint !== null && entry.joint.type !== "comma");
  const valued = (np: Np) => np.note !== null && np.note.items.length > 0;
  // "of the requests, followed by A (26%) and B (14%)"
  const follows = nps[1]?.joint?.text === ", followed by" && nps.slice(1).every(valued);
  const told = nps.length > 1 && (nps.every(valued) || follows);
  if (/^, (?:and|followed by)$/.test(nps[1]?.joint?.text ?? "") && nps[2]?.joint?.text !== ", and" && !told) return nps.slice(0, 1);
  // "such as A, B, C": names alone make a list without "and"
  const bare = lastJoined < 0 && nps.length > 2 && nps.every(isBareName);
  const [first, second] = nps;
  // "to the strongest baseline, Heron 2.0": what stands behind a second comma is another phrase
  const named = second?.tokens[0]?.type === "name" && lastJoined < 0 && !bare;
  if (first && second && named && (nps.length === 2 || (nps.length === 3 && second.tokens.length === 1))) return [{ ...first, apposed: second }];
  return nps.slice(0, (bare ? nps.length - 1 : Math.max(lastJoined, 0)) + 1);
}
const isBareName = ({ tokens }: Np): boolean => tokens.length === 1 && (tokens[0]?.type === "benchmark" || tokens[0]?.type === "name");
export const lead = (nps: readonly Np[], mods: readonly Mod[] | null, link: Token | null): Lead => ({ nps, mods: mods ?? [], link });
export const note = (items: readonly Item[], nps: readonly Np[], mods: readonly Mod[] | null): Note => ({ items, nps, mods: mods ?? [] });

interface Rest {
  readonly mods: readonly Mod[];
  readonly respectively: boolean;
}
export const rest = (mods: readonly Mod[] | null, respectively: Token | null, more: readonly Mod[] | null): Rest => ({
  mods: [...(mods ?? []), ...(more ?? [])],
  respectively: respectively !== null,
});

export const item = (lead: Lead | null, amount: Amount, note: Note | null, np: Np | null, { mods, respectively }: Rest, more: readonly Np[] = []): Item => ({
  lead,
  amount,
  note,
  np,
  more,
  mods,
  respectively,
  against: [],
});

/** An amount with nothing said of it but whose it is: "B's 79.1%", "(GPT-4o, 66.3)". */
export const alone = (owner: Lead | null, amount: Quantity, note: Note | null = null): Item => item(owner, amount, note, null, rest(null, null, null));

/** A list of values with what is said behind its last. */
export const ended = (items: readonly Item[], mods: readonly Mod[] | null): Item[] =>
  items.map((item, i) => (i === items.length - 1 ? { ...item, mods: mods ?? [] } : item));

/** "GSM8K, gains": a comma and a bare gain or loss belong to no list. */
export const listsGain = ({ nps }: Lead): boolean => {
  const last = nps.at(-1);
  const turn = last?.tokens.at(-1)?.type;
  return last?.joint?.type === "comma" && last.tokens.length <= 2 && (turn === "gain" || turn === "loss");
};

/** Whether an amount says whose it is. */
export const isOwned = (item: Item): boolean => item.lead !== null || item.np !== null || item.mods.length > 0;

/** A list of values with whose they are. */
export const ownedBy = (nps: readonly Np[], items: readonly Item[]): Item[] => items.map((item) => ({ ...item, lead: lead(nps, null, null) }));

const unitOf = (item: Item | undefined): string | undefined => (item?.amount.kind === "quantity" ? item.amount.unit?.type : undefined);

/** One rival's values for all of a list. */
export interface Row {
  readonly amounts: readonly Quantity[];
  readonly mods: readonly Mod[];
}
export const row = (amounts: readonly Quantity[], mods: readonly Mod[]): Row => ({ amounts, mods });
/** Each of a list held against each rival's value for it. */
export const heldAgainstEach = (run: readonly Item[], rows: readonly Row[]): Item[] =>
  run.map((one, i) => ({ ...one, against: rows.map(({ amounts, mods }) => ({ ...alone(null, amounts[i] as Quantity), mods })) }));

/** Rivals' values with what joins them to the amount before. */
export const opposed = (prep: Token, rivals: readonly Item[]): Item[] => rivals.map((rival) => ({ ...rival, opposed: prep }));

/** The last of a list tells what all of it is held against. */
export const heldAgainst = (run: readonly Item[], against: readonly Item[]): Item[] => {
  // "96% at 1% FPR, against 84%": a condition is held against nothing
  // "54% at a cost of $0.71, compared to 50%": told in the same unit
  const unit = unitOf(against[0]);
  // "74.8%, 16.5 points below the 91.3% of B": a margin is in points
  const isMargin = against[0]?.opposed !== undefined && unitOf(run.at(-1)) === "points";
  const alike = run.findLastIndex((item) => unit !== undefined && !isMargin && unitOf(item) === unit && item.lead?.link?.text !== "at");
  const last = alike >= 0 ? alike : run.findLastIndex((item, i) => i === 0 || item.lead?.link?.text !== "at");
  return run.map((item, i) => (i === last ? { ...item, against } : item));
};

export const move = (sources: readonly Source[], target: Quantity): Move => ({ kind: "move", sources, target });
export const source = (quantity: Quantity, note: Note | null, mods: readonly Mod[] | null, nps: readonly Np[] = []): Source => ({
  quantity,
  note,
  mods: mods ?? [],
  nps,
});

type Value = Omit<Quantity, "kind" | "bound">;

export function measure(number: Token, unit: Token | null): Value {
  const sign = number.text[0];
  return {
    value: number.value ?? 0,
    high: null,
    unit,
    signed: sign === "+" || sign === "-" ? sign : null,
    joint: null,
    tokens: unit ? [number, unit] : [number],
  };
}
/** "91.2 ± 0.4%": a unit behind a deviation is the value's too. */
export const inUnit = (value: Value, unit: Token | null): Value => ({ ...value, unit: value.unit ?? unit });
export const range = (low: Value, joint: Token, high: Value): Value => ({
  ...low,
  joint,
  high: high.value,
  unit: high.unit ?? low.unit,
  tokens: [...low.tokens, ...high.tokens],
});
/** What a verb multiplies by: "doubles", "halves"; null where it is no such verb. */
export const multiplies = (verb: Token | null): number | null => MULTIPLIES[verb?.entry ?? ""] ?? null;
const MULTIPLIES: Record<string, number> = { double: 2, triple: 3, quadruple: 4, halve: 0.5 };
/** A number in a word: "twice", "doubles". */
export const times = (word: Token): Value => ({
  value: multiplies(word) ?? word.value ?? FACTORS[word.entry ?? ""] ?? 2,
  high: null,
  unit: { ...word, type: "factor" },
  signed: null,
  joint: null,
  tokens: [word],
});
const FACTORS: Record<string, number> = {
  twice: 2,
  thrice: 3,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  half: 0.5,
};

const TURNED: Record<string, string> = { up_to: "at_least", at_least: "up_to" };

/** A range is a range whatever bound stands before it; "only" and its like bound nothing; "an additional 3 points" are a gain. */
export function quantity(bounds: readonly Token[], value: Value): Quantity {
  // "around 4% or lower"
  const after = bounds.find((b) => b.type === "boundafter")?.entry;
  const before = bounds.map((b) => b.entry ?? "").find((entry) => entry !== "exact" && entry !== "additional");
  // "less than 1/20th of the cost": more than 20 times less
  const told = after ?? (before !== undefined && value.unit?.entry === FRACTION ? (TURNED[before] ?? before) : before);
  // "72+ FPS"
  const bound = told ?? (value.tokens[0]?.text.endsWith("+") ? "at_least" : null);
  const gains = bounds.some((b) => b.entry === "additional") && (value.unit?.type === "points" || value.unit?.type === "percent");
  return {
    kind: "quantity",
    ...value,
    signed: value.signed ?? (gains ? "+" : null),
    bound: value.high === null ? bound : "range",
    tokens: [...bounds, ...value.tokens],
  };
}
