import type { Token } from "../lex/tokens.js";
import type { Amount, Item, Mod, Note, Np, Phrase, Quantity } from "../parse/actions.js";
import type { Island } from "../parse/islands.js";
import { type Attribute, attributesAt, type Draft, type Position } from "./draft.js";
import { isSystemPhrase, metricIn, relationIn, systemIn, turnOf } from "./mention.js";

/*
 * From a reading of the grammar to drafts: which number is the score, which the baseline, which the difference. The verb, the
 * joint before the amount and the noun beside it say so; nothing here looks outside the phrase, but for the verb that a bare
 * "by 5%" hangs on.
 */

const POSITIONS: Record<string, Position> = { on: "on", inside: "inside", purpose: "purpose", of: "of", means: "means", versus: "versus", by: "by", example: "example" };
const BEHIND = /^(?:trail|underperform|lag)/;

/** What prepositions say, and the prepositions in the parentheses behind what they govern. */
export const attributesOf = (mods: readonly Mod[]): Attribute[] => mods.flatMap((m) => [{ position: POSITIONS[m.prep.type] ?? "note", nps: m.nps }, ...m.nps.flatMap(notedMods)]);
const notedMods = (np: Np): Attribute[] => (np.note && np.note.mods.length > 0 ? attributesOf(np.note.mods) : []);

interface Setting {
  readonly sentence: number;
  readonly island: Island;
  /** The nearest verb or noun of change before a bare "by 5%": +1, -1, or 0 where there is none. */
  readonly trend: -1 | 0 | 1;
}

/** The drafts of one island, in the order of the text. */
export function readRoles(setting: Setting): Draft[] {
  const { phrase } = setting.island;
  const clause: Attribute[] = [...(phrase.nps.length > 0 ? [{ position: phrase.verb ? ("object" as const) : ("lead" as const), nps: phrase.nps }] : []), ...attributesOf(phrase.mods)];
  const own = groups(phrase.items).flatMap((items, group) => readGroup(items, group, clause, setting));
  const hosts = [...phrase.nps, ...phrase.mods.flatMap((m) => m.nps)].filter((np) => np.note && np.note.items.length > 0);
  const noted = hosts.flatMap((host, i) => readNote(host, 100 + i, clause, setting, { index: i, of: hosts.length }));
  return [...own, ...noted];
}

/** Splits a list where something is said of one of its amounts: "5% and 6% on A and B, 7% on C" is two groups. */
function groups(items: readonly Item[]): Item[][] {
  const all: Item[][] = [];
  let open: Item[] = [];
  for (const item of items) {
    if (open.length > 0 && item.lead && (item.lead.nps.length > 0 || item.lead.mods.length > 0)) {
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

function readGroup(items: readonly Item[], group: number, clause: readonly Attribute[], setting: Setting): Draft[] {
  const first = items[0] as Item;
  const last = items.at(-1) as Item;
  const shared: Attribute[] = [
    ...(last.np ? [{ position: "head" as const, nps: [last.np] }, ...notedMods(last.np)] : []),
    ...(first.lead && first.lead.nps.length > 0 ? [{ position: "lead" as const, nps: first.lead.nps }] : []),
    ...attributesOf(last.mods),
    ...attributesOf(first.lead?.mods ?? []),
  ];
  return items.flatMap((item, index) => {
    const noted = notedAttributes(item.note);
    const base = blank(setting, item, group, { index, of: items.length }, [...noted, ...shared], clause);
    return withNote(readAmount(base, item, first, last.np, setting), item, shared);
  });
}

function blank(setting: Setting, item: Item | null, group: number, slot: Draft["slot"], attributes: readonly Attribute[], clause: readonly Attribute[]): Draft {
  return {
    sentence: setting.sentence, island: setting.island, item, slot, group, attributes, clause,
    score: null, scoreHigh: null, baseline: null, delta: null, deltaHigh: null, quantity: NOTHING, relation: null, numbers: [], rivalOnly: false,
    metric: null, metricInferred: false, benchmark: null, average: false, averageOver: [], task: null, system: null, baselineSystem: null, rejected: null, steps: [],
  };
}
const NOTHING: Quantity = { kind: "quantity", value: 0, high: null, unit: null, bound: null, signed: null, tokens: [] };

function readAmount(base: Draft, item: Item, first: Item, head: Np | null, setting: Setting): Draft[] {
  const { amount } = item;
  if (amount.kind === "move") {
    return amount.sources.map((source) => ({
      ...asScore(base, amount.target), baseline: source.quantity.value, numbers: [...numbersOf(source.quantity), ...numbersOf(amount.target)],
      attributes: [...base.attributes, ...sourceRival(source.note, source.nps)], quantity: { ...amount.target, unit: amount.target.unit ?? source.quantity.unit },
    }));
  }
  if (amount.kind === "contrast") {
    const kind = roleOf(amount.value, item, first, head, setting);
    const numbers = [...numbersOf(amount.value), ...numbersOf(amount.rival)];
    return kind.role === "delta" ? [{ ...asDelta(base, amount.value, kind.sign), numbers: numbersOf(amount.value) }] : [{ ...asScore(base, amount.value), baseline: amount.rival.value, numbers }];
  }
  const { role, sign } = roleOf(amount, item, first, head, setting);
  if (role === "delta") return [asDelta(base, amount, sign)];
  if (role === "rival") return [{ ...base, baseline: amount.value, rivalOnly: true, quantity: amount, numbers: numbersOf(amount) }];
  if (role === "none") return [{ ...asScore(base, amount), rejected: "unresolved" }];
  return [asScore(base, amount)];
}

type Role = { readonly role: "score" | "delta" | "rival" | "none"; readonly sign: 1 | -1 };

/** The heart of it: what a bare quantity is, from what stands around it in its phrase. */
function roleOf(quantity: Quantity, item: Item, first: Item, head: Np | null, { island: { phrase }, trend }: Setting): Role {
  const { verb } = phrase;
  const lead = item.lead ?? first.lead;
  const link = lead?.link ?? phrase.link;
  const turn = turnOf(head) || turnOf(lead?.nps.at(-1));
  const clauseTurn = verb?.type === "reach" || !verb ? phrase.nps.map(turnOf).find((t) => t !== 0) ?? 0 : 0;
  const verbSign = verb ? (verb.type === "fall" || BEHIND.test(verb.entry ?? "") ? -1 : 1) : trend || 1;
  const signed = (sign: -1 | 0 | 1): 1 | -1 => (sign < 0 ? -1 : 1);

  if (quantity.signed === "+") return { role: "delta", sign: 1 };
  if (quantity.signed === "-" && (turn || clauseTurn || (verb && verb.type !== "reach"))) return { role: "delta", sign: 1 };
  if (turn !== 0) return { role: "delta", sign: turn };
  if (quantity.unit?.type === "factor") return { role: "delta", sign: signed(clauseTurn || (verb ? verbSign : trend || 1)) };
  if (lead?.nps.length && lead.link && lead.link.type !== "by" && !(verb && (verb.type === "rise" || verb.type === "fall") && lead.link.type === "of")) {
    if (verb?.type === "beat" && lead.link.type === "possessive") return { role: "rival", sign: 1 };
    if (lead.link.type !== "to" && metricIn(lead.nps.at(-1) as Np)) return clauseTurn && !metricAlone(lead) ? { role: "delta", sign: clauseTurn } : { role: "score", sign: 1 };
  }
  if (verb?.type === "beat") {
    if (link?.type === "by" || phrase.mods.some((m) => m.prep.type === "by") || link?.type === "of") return { role: "delta", sign: signed(verbSign) };
    if (link?.type === "possessive") return { role: "rival", sign: 1 };
    return phrase.nps.length > 0 ? { role: "delta", sign: signed(verbSign) } : { role: "score", sign: 1 };
  }
  if (verb?.type === "rise" || verb?.type === "fall") return link?.type === "to" ? { role: "score", sign: 1 } : { role: "delta", sign: signed(verbSign) };
  if (clauseTurn !== 0) return { role: "delta", sign: clauseTurn };
  if (phrase.family === "figure") {
    if (link?.type === "by" || lead?.link?.type === "by") return trend === 0 ? { role: "none", sign: 1 } : { role: "delta", sign: signed(trend) };
    if (head && metricIn(head)) return { role: "score", sign: 1 };
    if (item.mods.some((m) => m.prep.type === "versus") || first.mods.some((m) => m.prep.type === "versus")) return { role: "delta", sign: signed(trend || 1) };
    return { role: "score", sign: 1 };
  }
  return { role: "score", sign: 1 };
}
const metricAlone = (lead: NonNullable<Item["lead"]>): boolean => lead.nps.length === 1;

const numbersOf = (quantity: Quantity): Token[] => quantity.tokens.filter((t) => t.type === "number" || t.type === "factoring");

function asScore(base: Draft, quantity: Quantity): Draft {
  return { ...base, score: quantity.value, scoreHigh: quantity.high, quantity, numbers: numbersOf(quantity) };
}

function asDelta(base: Draft, quantity: Quantity, sign: 1 | -1): Draft {
  const relation = quantity.unit?.type === "factor" ? "factor" : (relationIn(attributesAt([...base.attributes, ...base.clause], "head", "lead", "object", "inside")) ?? (quantity.unit?.type === "points" ? "absolute" : null));
  const value = (n: number) => (quantity.signed === "-" ? n : sign * n);
  return { ...base, delta: value(quantity.value), deltaHigh: quantity.high === null ? null : value(quantity.high), quantity, relation, numbers: numbersOf(quantity) };
}

const sourceRival = (note: Note | null, nps: readonly Np[]): Attribute[] => {
  const named = note ? note.nps : nps;
  return named.length > 0 ? [{ position: "versus", nps: named }] : [];
};

/** A parenthesis without numbers says more of its amount: "24.2% (MATH)", "0.53 (mAP)". */
const notedAttributes = (note: Note | null): Attribute[] =>
  note && note.items.length === 0 ? [...(note.nps.length > 0 ? [{ position: "note" as const, nps: note.nps }] : []), ...attributesOf(note.mods)] : [];

/** A parenthesis behind an amount: its difference, its baseline, or the second of two values. */
function withNote(drafts: readonly Draft[], item: Item, shared: readonly Attribute[]): Draft[] {
  const inner = item.note?.items ?? [];
  if (inner.length === 0) return [...drafts];
  return drafts.flatMap((draft) => {
    const extra: Draft[] = [];
    let main = draft;
    for (const note of inner) {
      const { amount } = note;
      const said = [...(note.np ? [{ position: "head" as const, nps: [note.np] }] : []), ...(note.lead?.nps.length ? [{ position: "lead" as const, nps: note.lead.nps }] : []), ...attributesOf(note.mods)];
      if (amount.kind === "move") {
        main = { ...main, score: amount.target.value, baseline: amount.sources[0]?.quantity.value ?? null, numbers: [...main.numbers, ...tokensOf(amount)] };
      } else if (amount.kind === "quantity" && (amount.signed !== null || turnOf(note.np) !== 0) && main.score !== null && main.delta === null) {
        const delta = asDelta(main, amount, turnOf(note.np) < 0 ? -1 : 1);
        main = { ...main, delta: delta.delta, deltaHigh: delta.deltaHigh, relation: delta.relation, numbers: [...main.numbers, ...delta.numbers], attributes: [...main.attributes, ...said] };
      } else if (amount.kind === "quantity" && turnOf(note.np) !== 0) {
        extra.push(asDelta({ ...main, score: null, scoreHigh: null, delta: null, deltaHigh: null, attributes: [...said, ...main.attributes] }, amount, turnOf(note.np) < 0 ? -1 : 1));
      } else if (amount.kind === "quantity" && main.delta !== null && main.score === null && said.length === 0) {
        main = { ...main, baseline: amount.value, numbers: [...main.numbers, ...numbersOf(amount)] };
      } else if (amount.kind === "quantity" && !amount.tokens.some((t) => t.text.includes("/"))) {
        extra.push({ ...asScore({ ...main, delta: null, deltaHigh: null, baseline: null }, amount), attributes: [...said, ...variant(shared)], slot: { index: 0, of: 1 } });
      }
    }
    return [main, ...extra];
  });
}
const tokensOf = (amount: Amount): Token[] => (amount.kind === "quantity" ? numbersOf(amount) : amount.kind === "move" ? [...amount.sources.flatMap((s) => numbersOf(s.quantity)), ...numbersOf(amount.target)] : [...numbersOf(amount.value), ...numbersOf(amount.rival)]);

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
      return { tokens: [...np.tokens.slice(0, -1), { ...host, text, entry: text, end: word.end }], note: null };
    }),
  }));
}

/** Amounts in the parenthesis behind a name: its score, its gain, or, behind the object of a comparison, the rival's score. */
function readNote(host: Np, group: number, clause: readonly Attribute[], setting: Setting, slot: Draft["slot"]): Draft[] {
  const { phrase } = setting.island;
  const items = host.note?.items ?? [];
  const rival = phrase.verb?.type === "beat" || phrase.mods.some((m) => (m.prep.type === "versus") && m.nps.includes(host));
  const hosting: Attribute[] = [{ position: "host", nps: [host] }];
  return items.flatMap((item, i) => {
    const said = [...(item.np ? [{ position: "head" as const, nps: [item.np] }] : []), ...(item.lead?.nps.length ? [{ position: "lead" as const, nps: item.lead.nps }] : []), ...attributesOf(item.mods)];
    const base = blank(setting, item, group, items.length === 1 ? slot : { index: i, of: items.length }, [...said, ...hosting], clause);
    const { amount } = item;
    if (amount.kind !== "quantity") return readAmount(base, item, item, item.np, setting);
    const turn = turnOf(item.np) || turnOf(host) || turnOf(phrase.nps.at(-1));
    const moved = phrase.verb?.type === "rise" || phrase.verb?.type === "fall";
    const first = items[0];
    if (amount.signed !== null && i === 1 && first && first.amount.kind === "quantity" && first.amount.signed === null) return [];
    if (rival && amount.signed === null && (isSystemPhrase(host) || systemIn(host) !== null || phrase.verb?.type === "beat")) {
      return [{ ...base, attributes: hosting, baseline: amount.value, rivalOnly: true, quantity: amount, numbers: numbersOf(amount) }];
    }
    if (amount.signed !== null || turn !== 0 || (moved && amount.unit?.type !== "physical")) return [asDelta(base, amount, turn < 0 || phrase.verb?.type === "fall" ? -1 : 1)];
    if (amount.unit?.type === "factor") return [asDelta(base, amount, 1)];
    const score = asScore(base, amount);
    const second = items[1];
    if (i === 0 && second?.amount.kind === "quantity" && second.amount.signed !== null) {
      const delta = asDelta(base, second.amount, 1);
      return [{ ...score, delta: delta.delta, relation: delta.relation, numbers: [...score.numbers, ...delta.numbers], attributes: [...base.attributes, ...attributesOf(second.mods)] }];
    }
    return [score];
  });
}

/** The verb or noun of change nearest before a token, in its clause. */
export function trendBefore(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  for (let i = at - 1; i >= 0; i--) {
    const { type, entry } = tokens[i] as Token;
    if (type === "fall" || type === "loss" || type === "less") return -1;
    if (type === "rise" || type === "gain" || type === "more") return 1;
    if (type === "beat") return BEHIND.test(entry ?? "") ? -1 : 1;
    if (type === "semicolon") return 0;
  }
  return 0;
}

/** Whether a reading stands for its own clause. */
export const isClause = (phrase: Phrase): boolean => phrase.verb !== null;
