import type { Token } from "../lex/tokens.js";
import type { Mod, Note, Np } from "../parse/actions.js";
import { isSystemPhrase, textOf } from "../phrase/mention.js";
import { DATA_SETS } from "../vocabulary/words.js";
import type { Attribute, Position } from "./draft.js";

/*
 * What prepositions and parentheses say of an amount: each noun phrase with its position to it.
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
  if (/^(?:against|per)$/i.test(prep.text)) return prep.text.toLowerCase() as Position;
  // "gains of 5% on top of B": what it is added to
  if (prep.type === "means" && /^on top of$/i.test(prep.text)) return "under";
  // "without quality loss"
  if (/^without$/i.test(prep.text)) return "means";
  return prep.type === "on" && !isPlaceWord(prep) ? "under" : (POSITIONS[prep.type] ?? "note");
};

export const isPlaceWord = (prep: Token): boolean => /^(?:on|across|over|upon|among|throughout|evaluated on|tested on|when evaluated on)$/i.test(prep.text);

/** What prepositions say, and the prepositions in the parentheses behind what they govern. */
export const attributesOf = (mods: readonly Mod[]): Attribute[] =>
  mods.flatMap((m, i) => {
    if (isSpared(m, mods[i - 1])) return [];
    const { nps } = standsForNext(m, mods[i + 1]) ? (mods[i + 1] as Mod) : m;
    return [{ position: exemplified(m, kindBefore(mods, i)), nps }, ...m.nps.flatMap(notedMods)];
  });

/** "than that of B" is than B. */
const standsForNext = ({ prep, nps }: Mod, next: Mod | undefined): boolean =>
  prep.type === "versus" && next?.prep.type === "of" && nps.every((np) => /^(?:that|those)$/i.test(textOf(np)));

/** "with no loss in accuracy", "without any drop in quality": what does not change is not what the amount is of. */
const isSpared = ({ prep }: Mod, before: Mod | undefined): boolean =>
  (prep.type === "inside" || prep.type === "of") &&
  (/^without$/i.test(before?.prep.text ?? "") ||
    (before?.prep.type === "means" &&
      before.nps.some(
        (np) =>
          np.tokens.at(-1)?.type === "loss" &&
          /^(?:no|little|minimal|negligible|hardly any|(?:(?:an?|only|just) )*(?:small|slight|minor|moderate|marginal|modest))\b/i.test(
            np.tokens[0]?.text ?? "",
          ),
      )));

/** "on datasets with noise, including A": what the examples are of. */
const kindBefore = (mods: readonly Mod[], at: number): Mod | undefined => {
  const data =
    mods[at - 1]?.prep.type === "on" ? undefined : mods.slice(0, at).findLast((m) => m.prep.type === "on" && m.nps.some((np) => DATA.test(textOf(np))));
  return data ?? mods[at - 1];
};
const DATA = new RegExp(`(?:^| )${DATA_SETS}$`, "i");

/** "on benchmarks such as A and B": examples stand where their kind does. */
const exemplified = ({ prep }: Mod, before: Mod | undefined): Position =>
  prep.type === "example" && before && ["on", "inside", "purpose"].includes(before.prep.type) && !before.nps.some(isSystemPhrase)
    ? positionOf(before.prep)
    : positionOf(prep);

export const notedMods = (np: Np): Attribute[] => (np.note && np.note.mods.length > 0 ? attributesOf(np.note.mods.filter((m) => !isClass(m, np.note))) : []);
/** "binary classification (benign vs. malignant)": classes, which are held against nobody. */
const isClass = ({ prep }: Mod, note: Note | null): boolean => prep.type === "versus" && note !== null && note.items.length === 0 && note.nps.length === 1;

/** A parenthesis without numbers says more of its amount: "24.2% (MATH)", "0.53 (mAP)". */
export const notedAttributes = (note: Note | null): Attribute[] =>
  note && note.items.length === 0 ? [...(note.nps.length > 0 ? [{ position: "note" as const, nps: note.nps }] : []), ...attributesOf(note.mods)] : [];

/** Whether attributes tell a place: "on A". */
export const saysWhere = (attributes: readonly Attribute[]): boolean => attributes.some((a) => a.position === "on");
