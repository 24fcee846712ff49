import { isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Item, Mod, Np, Phrase, Quantity } from "../parse/actions.js";
import type { Island } from "../parse/islands.js";
import type { BenchmarkMention } from "../phrase/benchmark-mention.js";
import { nameAlone } from "../phrase/mention.js";
import type { MetricMention } from "../phrase/metric-mention.js";

/** Where a noun phrase stands to an amount: behind it, before it, on a preposition, as the verb's object, or as its host. */
export type Position =
  | "under"
  | "against"
  | "per"
  | "to"
  | "head"
  | "lead"
  | "object"
  | "host"
  | "on"
  | "inside"
  | "purpose"
  | "of"
  | "means"
  | "versus"
  | "by"
  | "example"
  | "note";
export interface Attribute {
  readonly position: Position;
  readonly nps: readonly Np[];
}

/** A claim on its way from a reading of the grammar to a row; each resolver fills what it knows. */
export interface Draft {
  readonly sentence: number;
  readonly island: Island;
  readonly item: Item | null;
  /** Which of how many amounts of one list this is. */
  readonly slot: { readonly index: number; readonly of: number };
  /** Which list of its island this is. */
  readonly group: number;
  /** What is said of this list of amounts, the nearest first. */
  readonly attributes: readonly Attribute[];
  /** What is said in the clause around it. */
  readonly clause: readonly Attribute[];

  readonly score: number | null;
  readonly scoreHigh: number | null;
  readonly baseline: number | null;
  readonly delta: number | null;
  readonly deltaHigh: number | null;
  /** The quantity that unit and bound are read from. */
  readonly quantity: Quantity;
  readonly relation: "absolute" | "relative" | "factor" | null;
  readonly numbers: readonly Token[];
  /** A value of a rival alone, to be joined with the score that it is compared with. */
  readonly rivalOnly: boolean;

  readonly metric: MetricMention | null;
  readonly metricInferred: boolean;
  readonly benchmark: BenchmarkMention | null;
  readonly average: boolean;
  readonly averageOver: readonly string[];
  readonly task: string | null;
  readonly system: string | null;
  readonly baselineSystem: string | null;
  /** Why it is no claim. */
  readonly rejected: string | null;
}

/** The one of a list that belongs to this amount, where the lists are equally long; else all of them. */
export function pick<T>(list: readonly T[], { index, of }: Draft["slot"]): readonly T[] {
  const one = list[index];
  return of > 1 && list.length === of && one !== undefined ? [one] : list;
}

/** "followed by B (69%)": who comes next. */
export const isFollower = ({ joint }: Np): boolean => /followed by$/.test(joint?.text ?? "");

/** Whether the names of a list that tells amounts in parentheses are places: one of them is a known benchmark. */
export function hostsArePlaces(draft: Draft): boolean {
  const hosts = [...draft.island.phrase.nps, ...draft.island.phrase.mods.flatMap((m) => m.nps)].filter((np) => np.note && np.note.items.length > 0);
  if (hosts.length < 2) return false;
  // "results on Xylo (96 F1) and strong results on Zeta (92 F1)"
  const placed = draft.island.phrase.mods.filter((m) => /^on$/i.test(m.prep.text)).flatMap((m) => m.nps);
  const areNamed = hosts.every((np) => nameAlone(np) !== null && !isSystemName(nameAlone(np) ?? "") && !isFollower(np));
  return (areNamed && hosts.every((np) => placed.includes(np))) || hosts.some((np) => np.tokens.some((t) => t.type === "benchmark"));
}

export const phraseOf = (draft: Draft): Phrase => draft.island.phrase;
export const attributesAt = (attributes: readonly Attribute[], ...positions: readonly Position[]): Np[] =>
  positions.flatMap((p) => attributes.filter((a) => a.position === p).flatMap((a) => [...a.nps]));

/** By whom a passive verb behind the amounts says that it was done; `ofRival` as in "64.7%, compared to 60.3% achieved by B". */
export function agentsOf(draft: Draft, ofRival: boolean): readonly Mod[] {
  const [rival] = draft.item?.against ?? [];
  const amount = rival?.amount.kind === "quantity" ? rival.amount.tokens[0] : undefined;
  const from = amount?.start ?? Number.POSITIVE_INFINITY;
  return (phraseOf(draft).behind ?? []).filter(({ prep }) => (prep.type === "by" || prep.type === "means") && prep.start > from === ofRival);
}
