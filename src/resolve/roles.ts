import type { Token } from "../lex/tokens.js";
import { type Amount, type Item, type Mod, type Move, multiplies, type Note, type Np, type Phrase, type Quantity, quantity, times } from "../parse/actions.js";
import type { Island } from "../parse/islands.js";
import { metrics } from "../vocabulary.js";
import { type Attribute, attributesAt, type Draft, type Position, pick } from "./draft.js";
import { isSystemPhrase, metricIn, relationIn, relationOf, systemIn, textOf, turnOf } from "./mention.js";

/*
 * From a reading of the grammar to drafts: which number is the score, which the baseline, which the difference. The verb, the
 * joint before the amount and the noun beside it say so; nothing here looks outside the phrase, but for the verb that a bare
 * "by 5%" hangs on.
 */

const POSITIONS: Record<string, Position> = {
  to: "to",
  on: "on",
  inside: "inside",
  purpose: "purpose",
  of: "of",
  means: "means",
  versus: "versus",
  by: "by",
  example: "example",
};
/** "on X" is where a benchmark stands; "under X" and "when applied to X" are circumstances. */
const positionOf = (prep: Token): Position => {
  if (/^against$/i.test(prep.text)) return "against";
  return prep.type === "on" && !isPlaceWord(prep) ? "under" : (POSITIONS[prep.type] ?? "note");
};
export const isPlaceWord = (prep: Token): boolean => /^(?:on|across|over all|upon|among|throughout|evaluated on|tested on|when evaluated on)$/i.test(prep.text);
const BEHIND = /^(?:trail|underperform|lag)/;

/** What prepositions say, and the prepositions in the parentheses behind what they govern. */
export const attributesOf = (mods: readonly Mod[]): Attribute[] =>
  mods.flatMap((m, i) => [{ position: exemplified(m, mods[i - 1]), nps: m.nps }, ...m.nps.flatMap(notedMods)]);
/** "on benchmarks such as A and B": examples stand where their kind does. */
const exemplified = ({ prep }: Mod, before: Mod | undefined): Position =>
  prep.type === "example" && before && ["on", "inside", "purpose"].includes(before.prep.type) && !before.nps.some(isSystemPhrase)
    ? positionOf(before.prep)
    : positionOf(prep);
const notedMods = (np: Np): Attribute[] => (np.note && np.note.mods.length > 0 ? attributesOf(np.note.mods) : []);

interface Setting {
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
}

/** The drafts of one island, in the order of the text. */
export function readRoles(setting: Setting): Draft[] {
  const { phrase } = setting.island;
  const clause: Attribute[] = [
    ...(phrase.nps.length > 0 ? [{ position: phrase.verb ? ("object" as const) : ("lead" as const), nps: phrase.nps }] : []),
    ...attributesOf(phrase.mods),
    ...attributesOf(phrase.behind ?? []),
  ];
  const own = phrase.items.length > 0 ? groups(phrase.items).flatMap((items, group) => readGroup(items, group, clause, setting)) : multiplied(clause, setting);
  const hosts = [...phrase.nps, ...phrase.mods.flatMap((m) => m.nps)].filter((np) => np.note && np.note.items.length > 0);
  const noted = hosts.flatMap((host, i) => readNote(host, 100 + i, clause, setting, { index: i, of: hosts.length }));
  return [...own, ...noted];
}

/** "doubles the accuracy of B": the verb tells the amount. */
function multiplied(clause: readonly Attribute[], setting: Setting): Draft[] {
  const { verb, nps, mods } = setting.island.phrase;
  if (!verb || multiplies(verb) === null || !nps.some((np) => (metricIn(np)?.entry ?? "performance") !== "performance")) return [];
  const amount = quantity([], times(verb));
  return [{ ...asDelta(blank(setting, null, 0, { index: 0, of: 1 }, attributesOf(mods), clause), amount, 1), numbers: [verb] }];
}

/** Splits a list where something is said of one of its amounts: "5% and 6% on A and B, 7% on C" is two groups. */
function groups(items: readonly Item[]): Item[][] {
  const all: Item[][] = [];
  let open: Item[] = [];
  for (const item of items) {
    const led = item.lead !== null && (item.lead.nps.length > 0 || item.lead.mods.length > 0);
    if (open.length > 0 && (led || !sameShape(open.at(-1) as Item, item))) {
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

/** A list holds amounts of one kind: "48.3, a +1.5 point gain" is no list. */
function sameShape({ amount: a }: Item, { amount: b }: Item): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity") return a.kind === b.kind;
  const [x, y] = [a.unit?.type, b.unit?.type];
  return x === y || (x === undefined && (y === "percent" || y === "points") && b.signed === null) || y === undefined;
}

function readGroup(items: readonly Item[], group: number, clause: readonly Attribute[], setting: Setting): Draft[] {
  const first = items[0] as Item;
  const last = items.at(-1) as Item;
  const shared = saidOf(last, first);
  return items.flatMap((item, index) => {
    const noted = notedAttributes(item.note);
    const base = blank(setting, item, group, { index, of: items.length }, [...noted, ...shared], clause);
    return withNote(readAmount(base, item, first, last.np, setting), item, shared).flatMap((draft) => againstRivals(draft, last, setting.island.phrase.items));
  });
}

/** "9% higher than T5 (34.9%)", "87.1% compared to 82% by B": each rival that tells its own value is a baseline. */
function againstRivals(draft: Draft, last: Item, all: readonly Item[]): Draft[] {
  const versus = last.mods.findIndex((m) => m.prep.type === "versus");
  const rivalNps = versus < 0 ? [] : (last.mods[versus]?.nps ?? []);
  // "compared to the same network on the full data (0.44)": the value may stand behind what narrows the rival
  const noted = (versus < 0 ? [] : last.mods.slice(versus))
    .flatMap((m) => m.nps)
    .flatMap((np) => (np.note?.items.length === 1 ? [{ item: np.note.items[0] as Item, nps: rivalNps.includes(np) ? [np] : rivalNps }] : []));
  // "91% in A, 92% in B and 93% in C, compared to 86%, 88% and 86%, respectively"
  const column = all.at(-1)?.against ?? [];
  const isColumn = all.length > 1 && column.length === all.length && draft.item !== null;
  const told = (isColumn ? column : last.against).map((item) => ({
    item,
    nps: [
      ...(item.np && (systemIn(item.np) !== null || isSystemPhrase(item.np)) ? [item.np] : []),
      ...(item.lead?.nps ?? []),
      ...item.mods.filter((m) => !isPlaceWord(m.prep)).flatMap((m) => m.nps),
    ].filter((np) => metricIn(np) === null || metricIn(np)?.entry === "performance"),
  }));
  const rivals = [...noted, ...told].flatMap(({ item, nps }) =>
    item.amount.kind === "quantity" && item.amount.signed === null ? [{ amount: item.amount, nps }] : [],
  );
  if (rivals.length === 0 || draft.baseline !== null || (draft.score === null && told.length > 0)) return [draft];
  // "63.6% and 64.0%, compared to 54.9% and 54.4%"
  const slot = isColumn ? { index: all.indexOf(draft.item as Item), of: all.length } : draft.slot;
  return pick(rivals, slot).map(({ amount, nps }) => {
    const named = nps.length > 0 || !isColumn ? nps : (rivals.find((rival) => rival.nps.length > 0)?.nps ?? []);
    return {
      ...draft,
      baseline: amount.value,
      numbers: [...draft.numbers, ...numbersOf(amount)],
      attributes: [...(named.length > 0 ? [{ position: "versus" as const, nps: named }] : []), ...draft.attributes],
    };
  });
}

/** What a list says of its amounts: behind the last, and before the first. */
const saidOf = (last: Item, first: Item): Attribute[] => [
  ...(last.np ? [{ position: "head" as const, nps: [last.np, ...last.more] }, ...notedMods(last.np)] : []),
  ...last.against.flatMap((rival) => (rival.np && metricIn(rival.np) ? [{ position: "head" as const, nps: [rival.np] }] : [])),
  // "89.9% vs. 86.8% for B on X": the place is said of both
  ...last.against.flatMap((rival) => attributesOf(rival.mods.filter((m) => isPlaceWord(m.prep)))),
  ...(first.lead && first.lead.nps.length > 0 ? [{ position: "lead" as const, nps: first.lead.nps }] : []),
  ...attributesOf(last.mods),
  ...attributesOf(first.lead?.mods ?? []),
];

function blank(setting: Setting, item: Item | null, group: number, slot: Draft["slot"], attributes: readonly Attribute[], clause: readonly Attribute[]): Draft {
  return {
    sentence: setting.sentence,
    island: setting.island,
    item,
    slot,
    group,
    attributes,
    clause,
    score: null,
    scoreHigh: null,
    baseline: null,
    delta: null,
    deltaHigh: null,
    quantity: NOTHING,
    relation: null,
    numbers: [],
    rivalOnly: false,
    metric: null,
    metricInferred: false,
    benchmark: null,
    average: false,
    averageOver: [],
    task: null,
    system: null,
    baselineSystem: null,
    rejected: null,
  };
}
const NOTHING: Quantity = { kind: "quantity", value: 0, high: null, unit: null, bound: null, signed: null, joint: null, tokens: [] };

function readAmount(base: Draft, item: Item, first: Item, head: Np | null, setting: Setting): Draft[] {
  const { amount } = item;
  if (amount.kind === "move" && isSpread(amount, item, setting)) {
    const [low] = amount.sources;
    return [
      {
        ...asScore(base, amount.target),
        score: low?.quantity.value ?? null,
        scoreHigh: amount.target.value,
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
      attributes: [...base.attributes, ...sourceRival(source.note, source.nps)],
      quantity: { ...amount.target, unit: amount.target.unit ?? source.quantity.unit },
    }));
  }
  const asMove =
    amount.joint?.type === "to" &&
    amount.high !== null &&
    amount.signed === null &&
    (setting.island.phrase.items[0]?.amount.kind === "move" || isBare(item, setting));
  if (asMove)
    return [{ ...asScore(base, { ...amount, value: amount.high ?? 0, high: null, bound: null }), baseline: amount.value, numbers: numbersOf(amount) }];
  const link = item.lead?.link ?? setting.island.phrase.link;
  if (link && /factor of$/i.test(link.text) && amount.unit === null)
    return readAmount(base, { ...item, amount: { ...amount, unit: { ...link, type: "factor" } } }, first, head, setting);
  const { role, sign } = roleOf(amount, item, first, head, setting);
  if (role === "delta") return [asDelta(base, amount, sign)];
  if (role === "rival") return [{ ...base, baseline: amount.value, rivalOnly: true, quantity: amount, numbers: numbersOf(amount) }];
  if (role === "none") return [{ ...asScore(base, amount), rejected: "unresolved" }];
  return [asScore(base, amount)];
}

/** "achieve from 56.5 to 71.8": nothing moves, the scores lie between. */
const isSpread = (amount: Move, item: Item, { island: { phrase } }: Setting): boolean =>
  amount.sources.length === 1 &&
  ((phrase.verb?.type === "reach" && phrase.nps.length === 0 && item.lead === null) ||
    phrase.items.some(({ lead }) => SPREADS.test(lead?.link?.text ?? "")) ||
    SPREADS.test(phrase.link?.text ?? ""));
const SPREADS = /^(?:rang|var|span|fluctuat)/;

/** "accuracy 90.6% to 90.9%": a metric with nothing between it and its values. */
const isBare = (item: Item, { island: { phrase } }: Setting): boolean =>
  item.lead ? item.lead.nps.length > 0 && item.lead.link === null : phrase.family === "measurement" && phrase.link === null && phrase.nps.length > 0;

type Role = { readonly role: "score" | "delta" | "rival" | "none"; readonly sign: 1 | -1 };

/** The heart of it: what a bare quantity is, from what stands around it in its phrase. */
function roleOf(quantity: Quantity, item: Item, first: Item, head: Np | null, setting: Setting): Role {
  const { phrase } = setting.island;
  const { verb } = phrase;
  const lead = item.lead ?? first.lead;
  const link = lead?.link ?? phrase.link;
  const verbSign = verb && verb.type !== "reach" ? (verb.type === "fall" || BEHIND.test(verb.entry ?? "") ? -1 : 1) : verb ? 1 : setting.trend || 1;
  const told = nounTurn(phrase, head && metricIn(head) ? 0 : setting.subject);

  // "45.2% mAP at 60 FPS"; "at 10 dB" is a condition
  if (item.lead?.link?.type === "on" && quantity.unit?.type === "physical") return /^(?:FPS|frames|tokens)/i.test(quantity.unit.text) ? SCORE : NONE;
  if (quantity.signed === "+") return delta(1);
  const turn = turnOf(head) || leadTurn(lead);
  const signedList = phrase.items.some(({ amount }) => amount.kind === "quantity" && amount.signed === "+");
  if (quantity.signed === "-" && (turn || told || signedList || link?.type === "by" || (verb && verb.type !== "reach"))) return delta(1);
  // "4.1 points above the previous best"
  const level = /^(?:above|below|under|beyond)$/i.test(item.mods[0]?.prep.text ?? "") && quantity.unit?.type === "percent";
  if ((quantity.unit?.type === "points" || level) && !head && item.mods[0]?.prep.type === "versus")
    return delta(/^(?:below|under)$/i.test(item.mods[0].prep.text) ? -1 : 1);
  // "outperforms B with 3 times more data" tells a condition; "while using 3 times less data" a cost
  if (link?.type === "means" && verb?.type === "beat" && !/using/.test(link.text)) {
    const told = head?.tokens.some((t) => t.type === "gain" || t.type === "loss") || (head && metricIn(head) !== null && !isCostNoun(head));
    const gained = told ? turn : 0;
    return gained !== 0
      ? delta(gained)
      : byMeans(
          head,
          lead,
          phrase,
          item.mods.some((m) => isPlaceWord(m.prep)),
        );
  }
  if (turn !== 0) return delta(turn);
  // "28% to 46% end-to-end speedup"
  if (head && metricIn(head)?.entry === "speedup" && quantity.unit !== null) return delta(1);
  // "13 points improvement in F1 and 8 points in recall": what is said of the first of a list
  const listed = item !== first ? 0 : turnOf(phrase.items[0]?.np);
  if (
    listed !== 0 &&
    !head &&
    !item.lead &&
    phrase.items[0] !== item &&
    phrase.items[0]?.amount.kind === "quantity" &&
    phrase.items[0].amount.unit?.type === quantity.unit?.type
  )
    return delta(listed);
  // "errors fell from 21 to 9, with 93% of users content"
  if (item !== first && item.lead?.link?.type === "means" && item.lead.nps.length === 0)
    return byMeans(
      head,
      lead,
      phrase,
      item.mods.some((m) => isPlaceWord(m.prep)),
    );
  if (
    (told === 0 && link?.type === "means") ||
    (told === 0 && phrase.mods.at(-1)?.prep.type === "means" && (!link || link.type === "of") && verb?.type === "beat")
  )
    return byMeans(
      head,
      lead,
      phrase,
      item.mods.some((m) => isPlaceWord(m.prep)),
    );
  // "upsampled by a factor of two" compares nothing
  if (quantity.unit?.type === "factor" && phrase.family === "figure" && link?.type === "by" && setting.trend === 0) return NONE;
  if (quantity.unit?.type === "factor") return delta(told || verbSign);
  if (lead?.nps.length && lead.link && lead.link.type !== "by" && lead.link.type !== "to" && metricIn(lead.nps.at(-1) as Np)) {
    return told !== 0 && lead.nps.length > 1 ? delta(told) : SCORE;
  }
  if (verb?.type === "beat" && told !== 0) return delta(told);
  if (verb?.type === "beat") return inComparison(phrase, link, lead, head, verbSign);
  if (verb?.type === "rise" || verb?.type === "fall") return reachesLevel(phrase, link, quantity, setting) ? SCORE : delta(verbSign);
  if (told !== 0) return delta(told);
  const compared = [...item.mods, ...first.mods].some(isContrast);
  if (phrase.family === "measurement" && link?.type === "by") return setting.trend === 0 && !compared ? NONE : delta(setting.trend || 1);
  if (phrase.family === "figure" && setting.example && setting.trend !== 0 && quantity.unit !== null && !(head && metricIn(head))) return delta(setting.trend);
  return phrase.family === "figure" ? inFigure(item, first, head, link, setting.trend) : SCORE;
}

/** "increases to 84.7%", "lowered to the level of 5.5%", "is boosted up to 132.8". */
const reachesLevel = (phrase: Phrase, link: Token | null | undefined, quantity: Quantity, { passive }: Setting): boolean =>
  link?.type === "to" ||
  // "reduces bit accuracy below 0.75"
  /^(?:below|under|above|beyond)$/i.test(link?.text ?? (quantity.tokens[0]?.type === "bound" ? quantity.tokens[0].text : "")) ||
  (link?.type === "of" && phrase.mods.at(-1)?.prep.type === "to") ||
  (passive && !link && phrase.nps.length === 0 && quantity.bound === "up_to");

const SCORE: Role = { role: "score", sign: 1 };
const NONE: Role = { role: "none", sign: 1 };
const delta = (sign: -1 | 0 | 1): Role => ({ role: "delta", sign: sign < 0 ? -1 : 1 });

/** "gains of 5%", "outperforms B with an increase in recall of 5%", "an improvement is 5%"; a "higher accuracy of 92%" is a score. */
function nounTurn(phrase: Phrase, subject: -1 | 0 | 1): -1 | 0 | 1 {
  const within =
    phrase.link?.type === "of"
      ? phrase.mods
          .filter((m) => m.prep.type !== "versus")
          .flatMap((m) => m.nps)
          .filter((np) => !isComparative(np))
          .map(turnOf)
          .find((t) => t !== 0)
      : undefined;
  if (within) return within;
  if (phrase.verb && phrase.verb.type !== "reach") return 0;
  for (const np of phrase.nps) {
    const turn = phrase.link?.type === "of" ? nounTurnOf(np) : turnOf(np);
    if (turn !== 0 && !(phrase.link && isComparative(np))) return turn;
  }
  return phrase.verb && phrase.nps.length === 0 ? subject : 0;
}
/** Of gains and losses by name: in "performs better with a score of 0.73" nothing is gained by 0.73. */
const nounTurnOf = (np: Np): -1 | 0 | 1 => (np.tokens.some((t) => t.type === "gain" || t.type === "loss") ? turnOf(np) : 0);

function leadTurn(lead: Item["lead"]): -1 | 0 | 1 {
  const np = lead?.nps.at(-1);
  return np && !(isComparative(np) && lead?.link?.type === "of") ? turnOf(np) : 0;
}
const isComparative = (np: Np): boolean => metricIn(np) !== null && !np.tokens.some((t) => t.type === "gain" || t.type === "loss");

/** "with win rates between 55% and 57%" tells a score; "using only 13% of the data" a condition. */
function byMeans(head: Np | null, lead: Item["lead"], phrase: Phrase, placed: boolean): Role {
  const named = [...(head ? [head] : []), ...(lead?.nps ?? []), ...(phrase.mods.at(-1)?.nps ?? [])];
  // "new state-of-the-art results with 93.5 on A"
  if (phrase.family === "measurement" && placed && phrase.nps.some((np) => RESULTS.test(textOf(np)))) return SCORE;
  return named.some((np) => np.tokens.some((t) => t.type === "metric") && turnOf(np) === 0 && !isCostNoun(np)) ? SCORE : NONE;
}
const isCostNoun = (np: Np): boolean => {
  const entry = metricIn(np)?.entry;
  return entry !== null && entry !== undefined && metrics.get(entry)?.kind === "cost";
};

/** "outperforms B by 5%", "surpassing the best score of 0.80", "surpassing B's 45%", "exceeds 90%". */
function inComparison(phrase: Phrase, link: Token | null | undefined, lead: Item["lead"], head: Np | null, sign: -1 | 1): Role {
  if (link?.type === "by" || phrase.mods.some((m) => m.prep.type === "by")) return delta(sign);
  // "outperforming B at 58.4%"
  if (link?.type === "possessive" || link?.type === "of" || (link?.text === "at" && phrase.nps.length > 0)) return { role: "rival", sign: 1 };
  // "surpassing the 66.1% accuracy of full training"; "exceeds 90%" is a threshold
  if (phrase.nps.length === 0)
    return head && (metricIn(head) || /\b(?:benchmark|baseline|mark|results?)$/i.test(head.tokens.at(-1)?.text ?? "")) ? { role: "rival", sign: 1 } : SCORE;
  return link || lead?.link ? NONE : delta(sign);
}

/** "than B", "over B"; "on par with B" tells no difference. */
const isContrast = ({ prep }: Mod): boolean => prep.type === "versus" && !/^(?:comparable|competitive|similar|on par)/i.test(prep.text);

function inFigure(item: Item, first: Item, head: Np | null, link: Token | null | undefined, trend: -1 | 0 | 1): Role {
  if (link?.type === "by") return trend === 0 ? NONE : delta(trend);
  // "only 6% of the parameters of B": a share
  if (item.mods[0]?.prep.type === "of" && !head) return SCORE;
  if (head && metricIn(head)) return SCORE;
  return [...item.mods, ...first.mods].some(isContrast) ? delta(trend || 1) : SCORE;
}

const numbersOf = (quantity: Quantity): Token[] => quantity.tokens.filter((t) => t.type === "number" || t.type === "factoring");

function asScore(base: Draft, quantity: Quantity): Draft {
  return { ...base, score: quantity.value, scoreHigh: quantity.high, quantity, numbers: numbersOf(quantity) };
}

function asDelta(base: Draft, quantity: Quantity, sign: 1 | -1): Draft {
  const relation =
    quantity.unit?.type === "factor"
      ? "factor"
      : (relationIn(attributesAt([...base.attributes, ...base.clause], "head", "lead", "object", "inside")) ??
        // "by a relative 19.7%"
        relationOf((base.item?.lead?.link ?? base.island.phrase.link)?.text ?? "") ??
        (quantity.unit?.type === "points" ? "absolute" : null));
  // "by half" is a half, whichever way
  const part = quantity.unit?.type === "factor" && quantity.value < 1;
  const value = (n: number) => (quantity.signed === "-" || part ? n : sign * n);
  return {
    ...base,
    delta: value(quantity.value),
    deltaHigh: quantity.high === null ? null : value(quantity.high),
    quantity,
    relation,
    numbers: numbersOf(quantity),
  };
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
  // "from 40% to 50% on A (+10%)": behind the place of a single amount
  const place = item.mods.at(-1)?.nps;
  const behind =
    place?.length === 1 ? (place[0]?.note?.items ?? []).filter((n) => n.amount.kind === "move" || n.amount.signed !== null || leadTurn(n.lead) !== 0) : [];
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
        // "by 12% (1.61 vs. 1.70)"
        const rival = note.against[0].amount;
        main = { ...main, score: amount.value, baseline: rival.value, numbers: [...main.numbers, ...numbersOf(amount), ...numbersOf(rival)] };
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
function readNote(host: Np, group: number, clause: readonly Attribute[], setting: Setting, slot: Draft["slot"]): Draft[] {
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
      return withNote(readNoted(base, item, last.np, host, setting), item, shared).flatMap((draft) => againstRivals(draft, last, []));
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
  const turn =
    turnOf(head) || (isComparative(host) ? 0 : turnOf(host)) || phrase.nps.map((np) => (isComparative(np) ? 0 : turnOf(np))).find((t) => t !== 0) || 0;
  const moved = phrase.verb?.type === "rise" || phrase.verb?.type === "fall";
  // "(e.g., 45.3 vs. 26.7 F1)"
  if (item.against.length > 0 && amount.signed === null) return [asScore(base, amount)];
  const isRival =
    amount.signed === null &&
    item.lead?.link?.type !== "by" &&
    (setting.rivals ||
      (phrase.verb?.type === "beat" && !phrase.mods.some((m) => ["inside", "on", "purpose"].includes(m.prep.type) && m.nps.includes(host))) ||
      (phrase.mods.some((m) => m.prep.type === "versus" && m.nps.includes(host)) && (isSystemPhrase(host) || systemIn(host) !== null)));
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
  // "(PG = 96.1%)", "Heron (64.0) and Wren (63.2) lead": a value, whatever the words around say
  const valued = item.lead?.link?.type === "equals" || item.lead?.link?.type === "colon" || (systemIn(host) !== null && amount.unit === null);
  // "a performance gain (4.3% NDS and 8.4% mAP)"
  const gained = host.tokens.some((t) => t.type === "gain" || t.type === "loss") && !valued ? turnOf(host) : 0;
  if (gained !== 0 && amount.unit !== null) return [asDelta(base, amount, gained)];
  if (measured || (valued && amount.signed === null)) return [asScore(base, amount)];
  if (amount.signed !== null || turn !== 0 || (moved && amount.unit?.type !== "physical" && !(head && metricIn(head))))
    return [asDelta(base, amount, turn < 0 || phrase.verb?.type === "fall" ? -1 : 1)];
  return [amount.unit?.type === "factor" ? asDelta(base, amount, turnOf(host) || 1) : asScore(base, amount)];
}

/** "Intent-QA (79.0%, +6.2% over the previous best)": one measurement. */
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

/** The verb or noun of change nearest before a token, in its clause. */
const RESULTS = /(?:performance|results?|scores?)$/i;
export function trendBefore(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  for (let i = at - 1; i >= 0; i--) {
    const { type, entry } = tokens[i] as Token;
    if (type === "fall" || type === "loss" || type === "less") return -1;
    if (type === "rise" || type === "gain" || type === "more") return 1;
    if (type === "beat") return BEHIND.test(entry ?? "") ? -1 : 1;
    // "achieves strong results on three tasks, including 82.7% on A"
    if (type === "reach" && [tokens[i + 1], tokens[i + 2]].some((t) => RESULTS.test(t?.text ?? ""))) return 0;
    if (type === "semicolon") return 0;
  }
  return 0;
}
