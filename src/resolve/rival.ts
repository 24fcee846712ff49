import { isNamed, isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import type { Island } from "../parse/islands.js";
import type { Context, Resolver } from "./context.js";
import { islandsOf, tokensOf } from "./context.js";
import { attributesAt, type Draft, type Position, phraseOf, pick } from "./draft.js";
import { benchmarksIn, isHardware, isMatter, isSystemPhrase, metricIn, systemIn, textOf } from "./mention.js";
import { participleBehind } from "./phrases.js";
import { runBefore } from "./runs.js";

/** What it is compared with: what "over" and "than" govern, what a comparison beats, the model that a method is applied to. */
export const resolveRival: Resolver = (drafts, context) =>
  drafts.flatMap((draft) => {
    const rivals = rivalsOf(draft, drafts, context);
    // one number against several named systems is one claim each; a list of kinds of systems is one phrase
    const named = rivals.map(systemIn);
    if (rivals.length > 1 && named.every((name) => name !== null) && !tellsKind(rivals, draft) && !areExamples(rivals, draft, context))
      return named.map((baselineSystem) => ({ ...draft, baselineSystem }));
    return [{ ...draft, baselineSystem: rivals.length > 0 ? listed(rivals.map((np) => nameOf(np, tokensOf(draft, context)))) : null }];
  });

const listed = (names: readonly string[]): string => (names.length > 2 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join(" and "));

/** A rival's name, or the phrase that stands for it: "the base models' self-correction" is the base models'. */
function nameOf(np: Np, tokens: readonly Token[]): string {
  const name = systemIn(np);
  if (name && benchmarksIn([np], false).length === 0) return name;
  // "over the strongest baseline, Heron 2.0"
  const apposed = np.apposed && isSystemPhrase(np) ? systemIn(np.apposed) : null;
  if (apposed) return apposed;
  // "the leading method (ZS-N2N)"
  const [noted] = np.note?.nps ?? [];
  const said = noted && np.note?.nps.length === 1 && np.note.items.length === 0 && isSystemPhrase(np) ? systemIn(noted) : null;
  if (said) return said;
  const owner = np.tokens.findIndex((t) => t.type === "possessive" || (t.type === "gap" && /s['’]$/.test(t.text)));
  if (owner > 0) return textOf({ ...np, tokens: np.tokens.slice(0, owner) });
  return `${textOf(np)} ${participleBehind(tokens, np)}`.trim().replace(TRAILING, "");
}
/** "existing models which attain 44.0", "these models due to its depth", "tuning relying solely on text". */
const TRAILING = / (?:on average|which|that|due|\p{Ll}+ing \p{Ll}+ly)$/u;
/** "than B's", "compared to full search", "below human performance"; another phrase that ends in a metric names none. */
const isRival = (np: Np): boolean => np.tokens.at(-1)?.type !== "metric" || systemIn(np) !== null || isSystemPhrase(np) || isStandard(np);
const isStandard = (np: Np): boolean => /\b(?:human|state-of-the-art|SOTA)\b/i.test(textOf(np));
/** "models such as A and B": one phrase, since the number is against all models of the kind. */
const areExamples = (rivals: readonly Np[], draft: Draft, context: Context): boolean => {
  const examples = islandsOf(draft, context)
    .flatMap((i) => [...i.phrase.mods, ...i.phrase.items.flatMap((item) => item.mods)])
    .filter((m) => m.prep.type === "example");
  return rivals.every((rival) => examples.some((m) => m.nps.some((np) => np.tokens[0]?.start === rival.tokens[0]?.start)));
};

/** "outperforms existing methods by 5% compared to A, B and C": the list tells who these are. */
const tellsKind = (rivals: readonly Np[], draft: Draft): boolean =>
  phraseOf(draft).verb?.type === "beat" &&
  phraseOf(draft).nps.some((np) => isSystemPhrase(np) && systemIn(np) === null) &&
  rivals.every((rival) => attributesAt(draft.attributes, "versus").some((np) => np.tokens[0]?.start === rival.tokens[0]?.start));

/** "matches people in clustering (AMI = 0.59)": a measure with its value is no rival. */
const isValued = (np: Np, draft: Draft): boolean =>
  draft.item?.lead?.link?.type === "equals" && draft.item.lead.nps.some((lead) => lead.tokens[0]?.start === np.tokens[0]?.start);

/** Where a rival may be named, in the order in which it is believed. */
const SOURCES: readonly ((draft: Draft, drafts: readonly Draft[], context: Context) => readonly Np[])[] = [
  // "64.7%, compared to 60.3% achieved by B"
  (d) => (d.baseline !== null && d.item?.against.length ? (phraseOf(d).behind ?? []).filter((m) => m.prep.type === "by").flatMap((m) => m.nps) : []),
  (d) => pick(compared(d), d.slot).filter(isRival),
  (d) => (phraseOf(d).verb?.type === "beat" ? beaten(d) : []),
  // "a gain of 5% against B", "a win rate of 85% against B"; another score against B may be that of an attack on it
  (d) =>
    d.delta !== null || d.metric?.entry === "win rate"
      ? pick(attributesAt([...d.attributes, ...d.clause], "against"), d.slot).filter((np) => systemIn(np) !== null || isSystemPhrase(np))
      : [],
  (d) => pick(attributesAt(d.clause, "versus"), d.slot).filter(isRival),
  (d) => (phraseOf(d).verb?.type === "rise" || phraseOf(d).verb?.type === "fall" ? changed(d) : []),
  // "retains 97% of the accuracy of B and beats C"
  (d) => (d.score !== null ? ownedBehind(d).filter((np) => metricIn(np) === null) : []),
  (d, _, context) => fromSetting(d, context),
  (d, _, context) => fromComparison(d, context),
  (d, drafts) => (d.delta !== null ? fromList(d, drafts) : []),
  (d, drafts) => (d.delta !== null ? fromSiblings(d, drafts) : []),
  (d) => ownedBehind(d),
  (d, _, context) => (d.delta !== null || d.baseline !== null ? appliedTo(d, context) : []),
];

function rivalsOf(draft: Draft, drafts: readonly Draft[], context: Context): readonly Np[] {
  for (const source of SOURCES) {
    const named = source(draft, drafts, context);
    const continues = named.findIndex((np, i) => i > 0 && CONTINUES.test(textOf(np)));
    const rivals = named
      .slice(0, continues < 0 ? undefined : continues)
      .filter((np) => !isValued(np, draft) && !NOBODY.test(textOf(np)) && !(COUNTED.test(textOf(np)) && !isSystemPhrase(np)));
    if (rivals.length > 0) return rivals.filter((np, i) => rivals.findIndex((other) => other.tokens[0]?.start === np.tokens[0]?.start) === i);
  }
  return [];
}

/** What stands behind "than"; "than that of B" is B. */
const compared = (draft: Draft): readonly Np[] => {
  const said = attributesAt(draft.attributes, "versus");
  return said.length > 0 && said.every((np) => /^(?:that|those)$/i.test(textOf(np))) ? attributesAt(draft.attributes, "of") : said;
};

const NOBODY = /^(?:it|them|this|these|that|which|those|its|both|all|still|even|also|thus|then|numerous|\p{Ll}+ly)$/iu;
/** "over four sessions" is where or when. */
const COUNTED = /^(?:several hundred|hundreds of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) /i;
/** "outperforming B and enabling deployment": another predicate, not another rival; nor is "our model". */
const CONTINUES = /^\p{Ll}+ing\b|^our\b/u;

/** "surpasses A by 4.5% and B by 0.9%", "outperforming leading models including A". */
function beaten(draft: Draft): readonly Np[] {
  const lead = attributesAt(draft.attributes, "lead").filter(isRival);
  const direct = lead.length > 0 ? lead : renamed(attributesAt(draft.clause, "object"));
  // "exceeds the best performance of B by 2%"
  const of = direct.every((np) => systemIn(np) === null && !isSystemPhrase(np)) ? attributesAt(draft.clause, "of") : [];
  // "that of other detection and tracking methods": one phrase
  const last = of.at(-1);
  const owners = last && isModel(last) && of.every((np) => metricIn(np) === null) ? of : of.filter(isModel);
  const object = owners.length > 0 ? owners : direct;
  const noted = object
    .flatMap((np) => [...(np.note?.nps ?? []), ...(np.note?.mods.filter((m) => m.prep.type === "example").flatMap((m) => m.nps) ?? [])])
    .filter((np) => systemIn(np) !== null);
  if (noted.length > 1 && object.every((np) => systemIn(np) === null)) return noted;
  const examples = attributesAt([...draft.attributes, ...draft.clause], "example").filter((np) => systemIn(np) !== null);
  return pick(examples.length > 0 && object.every((np) => systemIn(np) === null) ? examples : object, draft.slot);
}

/** "the best open model, LLaVA, by 2.3%": the name behind a comma is that of what stands before it. */
function renamed(object: readonly Np[]): readonly Np[] {
  const [kind, name] = object;
  return object.length === 2 && name?.joint?.type === "comma" && kind && isSystemPhrase(kind) && systemIn(name) !== null ? [name] : object;
}

/** "boosts Qwen2.5 from 23.6 to 50.3", "enhances Qwen2.5's performance": the model is what the gain is over. */
function changed(draft: Draft): readonly Np[] {
  const lead = attributesAt(draft.attributes, "lead");
  // "improves AP by 2% and mIoU by 3%": what is measured, in a list of such
  const measures = attributesAt(draft.clause, "object").some((np) => metricIn(np) !== null);
  const named = lead.filter((np) => !measures || isSystemName(systemIn(np) ?? ""));
  const object = named.some(isModel) ? named : lead.length > 0 && measures ? [] : attributesAt(draft.clause, "object");
  // "reduces Rel by 5%"
  const falls = phraseOf(draft).verb?.type === "fall";
  // "boosts B's precision and recall": whose the first is, all are
  const acted = pick(object[0] && isOwned(object[0]) ? object.slice(0, 1) : object, draft.slot)
    .filter(
      (np) => isModel(np) && !((falls || (measures && object.length > 1 && !object.some(isOwned))) && !isSystemPhrase(np) && !isSystemName(systemIn(np) ?? "")),
    )
    .slice(0, 1);
  const best = object.map(stateOfTheArt).filter((np) => np !== null);
  if (best.length > 0 && !falls) return best;
  // "improves the accuracy of B"
  return acted.length > 0 || object.every((np) => metricIn(np) === null)
    ? acted
    : attributesAt(draft.clause, "of")
        .filter((np) => isModel(np) || isOther(np))
        .slice(0, 1);
}
/** "existing representations": rivals of whatever kind. */
const isOther = (np: Np): boolean => /^(?:existing|previous|prior|current|other|all other) /i.test(textOf(np));
/** "improves the state-of-the-art results", "the state-of-the-art Recall@1": whose they are. */
function stateOfTheArt(np: Np): Np | null {
  const at = np.tokens.findIndex((t) => t.type === "gap" && /^(?:the )?(?:state-of-the-art|SOTA)\b/i.test(t.text));
  const measured = at === 0 && (metricIn(np) !== null || /(?:results?|performance)$/.test(textOf(np)));
  return measured ? { ...np, tokens: [{ ...(np.tokens[0] as Token), text: "state-of-the-art" }] } : null;
}
const isOwned = (np: Np): boolean => np.tokens.some((t) => t.type === "possessive" || /s['’](?:\s|$)/.test(t.text));
const isModel = (np: Np): boolean => {
  const owned = isOwned(np);
  if (metricIn(np) !== null && !owned) return systemIn(np) !== null && benchmarksIn([np], false).length === 0;
  return (systemIn(np) !== null && benchmarksIn([np], false).length === 0) || isSystemPhrase(np);
};

/** "Compared to the strongest baseline, it ...": said once for the sentence. */
function fromSetting(draft: Draft, context: Context): readonly Np[] {
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
function fromComparison(draft: Draft, context: Context): readonly Np[] {
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

/** "A (79.0%, +6.2% over the previous best), B (75.4%, +3.4%)": said of the first of a list. */
function fromList(draft: Draft, drafts: readonly Draft[]): readonly Np[] {
  const [first] = drafts.filter((d) => d.island === draft.island);
  return first && first !== draft && first.attributes.some((a) => a.position === "host") ? attributesAt(first.attributes, "versus").filter(isRival) : [];
}

/** "reduces lookups by 32% while improving accuracy by 4% over B": the rival of the sentence's other difference. */
function fromSiblings(draft: Draft, drafts: readonly Draft[]): readonly Np[] {
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

/** "retains 98% of B's accuracy", "a gain of 5% in the accuracy of B": whose the measured thing is. */
function ownedBehind(draft: Draft): readonly Np[] {
  const keeps = draft.score !== null && KEEPS.has(phraseOf(draft).verb?.entry ?? "");
  if (!keeps && draft.delta === null) return [];
  const of = attributesAt(draft.attributes, "of");
  const owned = of.filter((np) => np.tokens.some((t) => t.type === "possessive") || (keeps && /^(?:original|full)\b/i.test(textOf(np))));
  const owners = of.filter((np) => metricIn(np) === null && (isSystemPhrase(np) || isNamed(systemIn(np) ?? "")));
  return (owned.length > 0 ? owned : owners).slice(0, 1);
}
const KEEPS = new Set([
  "require",
  "use",
  "keep",
  "need",
  "take",
  "incur",
  "consume",
  "cost",
  "deliver",
  "retain",
  "maintain",
  "preserve",
  "recover",
  "achieve",
  "reach",
  "attain",
  "match",
]);

const DATA = /\b(?:benchmarks|datasets|data sets)$/i;
const APPLIED: readonly Position[] = ["on", "under", "purpose", "of"];
/** "When applied to Qwen3-4B, ...", "by 5% on Llama-3-8B": the model that the method is applied to. */
function appliedTo(draft: Draft, context: Context): readonly Np[] {
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
