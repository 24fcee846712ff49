import { type Item, multiplies, type Np, type Phrase, quantity, times } from "../parse/actions.js";
import { metricIn } from "../phrase/metric-mention.js";
import { broughtTurn } from "../phrase/turns.js";
import type { Setting } from "./amount-place.js";
import { readAmount } from "./amounts.js";
import { attributesOf, notedAttributes } from "./attributes.js";
import { besides, withNote } from "./behind-amount.js";
import type { Attribute, Draft } from "./draft.js";
import { asDelta, blank } from "./drafting.js";
import { againstRivals, groups, saidOf } from "./lists.js";
import { readNote } from "./parentheses.js";

/*
 * From a reading of the grammar to drafts.
 */

/** The drafts of one island, in the order of the text. */
export function readRoles(setting: Setting): Draft[] {
  const { phrase } = setting.island;
  const clause: Attribute[] = [
    ...(phrase.nps.length > 0 ? [{ position: phrase.verb ? ("object" as const) : ("lead" as const), nps: phrase.nps }] : []),
    ...attributesOf(phrase.mods),
    ...attributesOf(phrase.behind ?? []),
  ];
  // "halves the memory with a 1% loss in accuracy"
  const byVerb = phrase.items.length === 0 || phrase.link?.type === "means" || broughtTurn(phrase) !== 0 ? multiplied(clause, setting) : [];
  const listed = groups(phrase.items, phrase).flatMap((items, group) => readGroup(items, group, clause, setting));
  const hosts = [
    ...phrase.nps,
    ...phrase.mods.flatMap((m) => m.nps),
    ...followers(phrase),
    ...phrase.items.flatMap((item) => item.mods.flatMap(besides)),
  ].filter((np) => np.note && np.note.items.length > 0);
  const noted = hosts.flatMap((host, i) => readNote(host, 100 + i, clause, setting, { index: i, of: hosts.length }));
  return [...byVerb, ...listed, ...noted];
}

/** "resolves 27% of the requests, followed by B (26%) and C (14%)". */
const followers = ({ items }: Phrase): readonly Np[] =>
  items
    .flatMap((item) => item.mods)
    .flatMap(({ nps }) => {
      const first = nps.findIndex((np) => /followed by$/.test(np.joint?.text ?? ""));
      return first < 0 ? [] : nps.slice(first);
    });

/** "doubles the accuracy of B": the verb tells the amount, which stands before every list of its phrase. */
function multiplied(clause: readonly Attribute[], setting: Setting): Draft[] {
  const { verb, nps, mods } = setting.island.phrase;
  if (!verb || multiplies(verb) === null || !nps.some((np) => (metricIn(np)?.entry ?? "performance") !== "performance")) return [];
  const amount = quantity([], times(verb));
  return [{ ...asDelta(blank(setting, null, -1, { index: 0, of: 1 }, attributesOf(mods), clause), amount, 1), numbers: [verb] }];
}

function readGroup(items: readonly Item[], group: number, clause: readonly Attribute[], setting: Setting): Draft[] {
  const first = items[0] as Item;
  const last = items.at(-1) as Item;
  const shared = saidOf(last, goingOn(first, setting.island.phrase.items));
  return items.flatMap((item, index) => {
    const noted = notedAttributes(item.note);
    const base = blank(setting, item, group, { index, of: items.length }, [...noted, ...shared], clause);
    return withNote(readAmount(base, item, first, last.np, setting), item, shared).flatMap((draft) => againstRivals(draft, last, setting.island.phrase.items));
  });
}

/** "F1 by 4 over A and by 2 over B, and recall by 7 over A and by 6 over B": what is only joined goes on with what the one before it tells of. */
function goingOn(item: Item, all: readonly Item[]): Item {
  const isJoined = ({ lead }: Item) => lead?.link?.type === "by";
  const before =
    isJoined(item) && item.lead?.nps.length === 0 ? all.slice(0, all.indexOf(item)).findLast((i) => isJoined(i) && i.lead?.nps.length !== 0) : undefined;
  return before ? { ...item, lead: before.lead } : item;
}
