import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import type { Island } from "../parse/islands.js";
import { type Context, islandsOf, tokensOf } from "./context.js";
import { attributesAt, type Draft, type Position, phraseOf, pick } from "./draft.js";
import { benchmarksIn, isHardware, isMatter, systemIn, textOf } from "./mention.js";
import { beaten, isModel, isOther, isRival } from "./rival-beside.js";
import { runBefore } from "./runs.js";

/*
 * Rivals that the rest of the sentence names: an opening, another comparison, another number of a list, what a method is applied to.
 */

/** "Compared to the strongest baseline, it ...": said once for the sentence. */
export function fromSetting(draft: Draft, context: Context): readonly Np[] {
  const settings = islandsOf(draft, context).filter((i) => i.phrase.family === "setting" && i.phrase.mods[0]?.prep.type === "versus");
  const near = nearest(settings, draft);
  return near
    ? pick(
        near.phrase.mods
          .filter((m) => m.prep.type === "versus")
          // "Compared to the baseline, Heron reaches": another phrase; "Compared to the baseline, Heron, we reach" is its name
          .flatMap((m) => m.nps.map(({ apposed, ...np }) => (apposed && isEnclosed(apposed, tokensOf(draft, context)) ? { ...np, apposed } : np)))
          .filter(isRival),
        draft.slot,
      )
    : [];
}

/** "outperforms existing methods, with a mean improvement of 6.1%": a comparison of the sentence that tells no amount itself. */
export function fromComparison(draft: Draft, context: Context): readonly Np[] {
  const tokens = tokensOf(draft, context);
  // "a gain of 13%, even surpassing B": beside whatever it is over
  const comparisons = islandsOf(draft, context).filter(
    (i) =>
      i.phrase.family === "comparison" &&
      i.phrase.items.length === 0 &&
      // "from 44% to 64%, outperforming B (59%)": B has a value of its own
      !(draft.baseline !== null && i.phrase.nps.some((np) => (np.note?.items.length ?? 0) > 0)) &&
      !(draft.score === null && i.start > draft.island.start && /^even$/i.test(tokens[i.start - 1]?.text ?? "")),
  );
  const near = nearest(comparisons, draft);
  if (!near) return [];
  const examples = near.phrase.mods
    .filter((m) => m.prep.type === "example")
    .flatMap((m) => m.nps)
    .filter((np) => systemIn(np) !== null);
  if (examples.length > 0) return examples;
  // "matching its accuracy" names none, "surpassing the performance of B" names B
  const measured = near.phrase.nps.every((np) => !isRival(np));
  const owners = near.phrase.mods.filter((m) => m.prep.type === "of").flatMap((m) => m.nps);
  return measured ? owners.filter((np) => isModel(np) || isOther(np)) : near.phrase.nps.slice(0, 3);
}
const isEnclosed = (np: Np, tokens: readonly Token[]): boolean => tokens[tokens.findIndex((t) => t.start === np.tokens.at(-1)?.start) + 1]?.type === "comma";
const nearest = (islands: readonly Island[], { island }: Draft): Island | undefined =>
  islands.findLast((i) => i.start < island.start) ?? islands.find((i) => i.start >= island.end);

/** "A (71.0%, +4.1% over the previous best), B (68.2%, +2.3%)": said of the first of a list. */
export function fromList(draft: Draft, drafts: readonly Draft[]): readonly Np[] {
  const [first] = drafts.filter((d) => d.island === draft.island);
  return first && first !== draft && first.attributes.some((a) => a.position === "host") ? attributesAt(first.attributes, "versus").filter(isRival) : [];
}

/** "reduces lookups by 32% while improving accuracy by 4% over B": the rival of the sentence's other difference. */
export function fromSiblings(draft: Draft, drafts: readonly Draft[]): readonly Np[] {
  // "a 2.8x speedup, outperforming B by 1.3x": not over B
  const isOwn = (d: Draft) => draft.relation === "factor" && d.relation === "factor" && phraseOf(d).verb?.type === "beat";
  const others = drafts.filter(
    (d) => !isOwn(d) && d.sentence === draft.sentence && d.delta !== null && d !== draft && d.slot.of === draft.slot.of && d.slot.index === draft.slot.index,
  );
  // "a 38% gain in A, and 3% and 2% in B and C, respectively, over D"
  const later = drafts.filter((d) => d.island === draft.island && d.group > draft.group);
  const last = later.map((d) => attributesAt(d.attributes, "versus").filter(isRival)).find((nps) => nps.length === 1);
  if (last) return last;
  const named = others.map((d) => [
    ...pick(attributesAt(d.attributes, "versus"), d.slot).filter(isRival),
    ...(phraseOf(d).verb?.type === "beat" ? beaten(d) : []),
  ]);
  return named.find((nps) => nps.length > 0) ?? [];
}

const DATA = /\b(?:benchmarks|datasets|data sets)$/i;
const APPLIED: readonly Position[] = ["on", "under", "purpose", "of"];
/** "When applied to Qwen3-4B, ...", "by 5% on Llama-3-8B": the model that the method is applied to. */
export function appliedTo(draft: Draft, context: Context): readonly Np[] {
  const own = APPLIED.flatMap((p) => [...draft.attributes, ...draft.clause].filter((a) => a.position === p).map((a) => a.nps));
  const settings = islandsOf(draft, context)
    .filter((i) => i.phrase.family === "setting" && i.end <= draft.island.start + 1 && !isPartOfGerund(tokensOf(draft, context), i.start))
    .flatMap((i) => i.phrase.mods.filter((m) => m.prep.type === "on" || m.prep.type === "purpose" || m.prep.type === "means").map((m) => m.nps));
  const applied = [...own, ...settings].flatMap((nps) => {
    const places = benchmarksIn(nps, true);
    return pick(nps, draft.slot).filter((np) => !places.some((b) => np.tokens.some((t) => t.start === b.start)));
  });
  return applied
    .filter((np) => systemIn(np) !== null && isModel(np) && !isMatter(np.tokens.at(-1)) && !DATA.test(textOf(np)) && !isHardware(systemIn(np) ?? ""))
    .slice(0, 1);
}
/** "Replacing attention with Mamba boosts": what is done, and not what it is done to. */
function isPartOfGerund(tokens: readonly Token[], at: number): boolean {
  const [first] = tokens.slice(runBefore(tokens, at)?.start ?? at, at);
  return first?.type === "gap" && /^\p{L}+ing\b/u.test(first.text);
}
