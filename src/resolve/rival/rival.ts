import { agentsOf, attributesAt, type Draft, phraseOf, pick } from "../../draft/draft.js";
import { beaten, changed, isRival, ownedBehind, REFERENCE, shareOwner, shareOwnerOfLast } from "../../draft/rival-beside.js";
import { isCost, isLighter, isPreferred, KEEPS, spentBeside } from "../../draft/telling.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Np } from "../../parse/actions.js";
import { isRecord, isSystemPhrase, systemIn, textOf } from "../../phrase/mention.js";
import { metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { DATA_SET, DATA_SETS, PEOPLE, SEVERAL } from "../../vocabulary/words.js";
import type { Context, Resolver } from "../context.js";
import { islandsOf, tokensOf } from "../context.js";
import { zippedBehind } from "../zipped.js";
import { fromAgreement } from "./rival-agreed.js";
import {
  behindAside,
  behindFrom,
  fromChange,
  fromComparison,
  fromList,
  fromListBefore,
  fromSetting,
  fromSiblings,
  leftBehind,
  ofListEnd,
  thanBehind,
} from "./rival-elsewhere.js";
import { fromEqual } from "./rival-equalled.js";
import { appliedTo, builtInto, builtOn } from "./rival-host.js";
import { rivalName } from "./rival-name.js";
import { fromCompared, fromTried } from "./rival-tried.js";

/** What it is compared with: what "over" and "than" govern, what a comparison beats, the model that a method is applied to. */
export const resolveRival: Resolver = (drafts, context) =>
  drafts.flatMap((draft) => {
    const rivals = rivalsOf(draft, drafts, context);
    // one number against several named systems is one claim each; a list of kinds of systems is one phrase
    const named = rivals.map(systemIn);
    if (rivals.length > 1 && named.every((name) => name !== null) && !tellsKind(rivals, draft) && !areExamples(rivals, draft, context))
      return named.map((baselineSystem) => ({ ...draft, baselineSystem }));
    return [{ ...draft, baselineSystem: rivals.length > 0 ? listed(rivals.map((np) => rivalName(np, tokensOf(draft, context)))) : null }];
  });

const listed = (names: readonly string[]): string => (names.length > 2 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join(" and "));

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

/** "an accuracy of 91% over Zoom": a channel; by how much is what "over" compares. */
const isChannel = (draft: Draft): boolean => {
  const { item, delta, baseline, score, metric } = draft;
  const [over] = item?.mods.filter((m) => m.prep.type === "versus") ?? [];
  // "a win rate of 85% over B", "61% preferred A over B"
  const compares = isPreferred(draft) || /\b(?:win|preference|advantage|superiority)\b/i.test(metric?.text ?? "");
  const [name, ...more] = over?.nps.length === 1 ? (over.nps[0]?.tokens ?? []) : [];
  const isPlain = name?.type === "name" && more.length === 0 && !isSystemName(name.text);
  const told = draft.quantity.unit?.type === "percent" && metric !== null && metric.entry !== null;
  return score !== null && delta === null && baseline === null && over?.prep.text === "over" && isPlain && told && !compares;
};
const hasOwnValue = ({ baseline, attributes }: Draft): boolean => {
  const [first, ...more] = attributes.filter((a) => a.position === "versus");
  return baseline !== null && first?.nps.length === 1 && (first.nps[0]?.note?.items.length ?? 0) > 0 && more.length > 0;
};
/** "a 20% higher jailbreak success rate against B": whom it is tried on. */
const ATTACKS = /\b(?:attack|jailbreak\p{Ll}*|evasion|success|ASR|fooling|poisoning)\b/iu;
/** "matches people in clustering (AMI = 0.59)": a measure with its value is no rival. */
const isValued = (np: Np, draft: Draft): boolean =>
  draft.item?.lead?.link?.type === "equals" && draft.item.lead.nps.some((lead) => lead.tokens[0]?.start === np.tokens[0]?.start);

/** Where a rival may be named, in the order in which it is believed. */
const SOURCES: readonly ((draft: Draft, drafts: readonly Draft[], context: Context) => readonly Np[])[] = [
  // "64.7%, compared to 60.3% achieved by B"
  (d) => (d.baseline !== null ? agentsOf(d, true).flatMap((m) => m.nps) : []),
  // "3% over A, and better than B": by how much is said of the first; "lower than A (0.25) and B (0.24)": each has its own value
  (d) =>
    pick(
      (d.delta !== null && d.score === null) || hasOwnValue(d)
        ? (d.attributes.find((a) => a.position === "versus")?.nps ?? [])
        : attributesAt(d.attributes, "versus"),
      d.slot,
    ).filter(isRival),
  // "a correlation of 0.41, compared with 0.28 for BLEU": another metric
  (d) => (d.baseline !== null ? attributesAt(d.attributes, "versus").filter((np) => np.tokens.length === 1 && metricIn(np)?.entry !== d.metric?.entry) : []),
  (d) => (phraseOf(d).verb?.type === "beat" ? beaten(d) : []),
  // "preferred A over B 64% of the time"
  (d, _, context) => (tokensOf(d, context)[d.island.start - 1]?.type === "versus" ? attributesAt(d.clause, "lead").slice(0, 1).filter(isRival) : []),
  // "a gain of 5% against B", "a win rate of 85% against B"; another score against B may be that of an attack on it
  (d) =>
    (d.delta !== null && !ATTACKS.test(d.metric?.text ?? "")) || d.metric?.entry === "win rate" || phraseOf(d).verb?.entry === "win"
      ? pick(attributesAt([...d.attributes, ...d.clause], "against"), d.slot).filter((np) => systemIn(np) !== null || isSystemPhrase(np))
      : [],
  (d) => pick(attributesAt(d.clause, "versus"), d.slot).filter(isRival),
  (d) => (phraseOf(d).verb?.type === "rise" || phraseOf(d).verb?.type === "fall" ? changed(d) : []),
  // "retains 97% of the accuracy of B and beats C"
  (d) => (d.score !== null ? ownedBehind(d).filter((np) => metricIn(np) === null || REFERENCE.test(textOf(np))) : []),
  // "20% of the computation time of B"
  (d, drafts) => (d.score !== null || d.quantity.unit?.type === "factor" ? [...shareOwner(d), ...shareOwnerOfLast(d, drafts)] : []),
  // "2.5% of the data used by B"
  (d, _, context) => (spentBeside(d, tokensOf(d, context)[d.island.start - 1]) !== null ? attributesAt(d.attributes, "by") : []),
  (d, drafts) => ofListEnd(d, drafts),
  (d, drafts, context) => (d.delta !== null ? leftBehind(d, drafts, context) : []),
  (d, _, context) => fromSetting(d, context),
  (d, drafts) => (d.delta !== null ? fromListBefore(d, drafts) : []),
  (d, _, context) => fromComparison(d, context),
  (d, _, context) => (d.delta !== null ? behindFrom(d, context) : []),
  (d, drafts) => (d.delta !== null ? fromList(d, drafts) : []),
  (d, drafts, context) => (d.delta !== null || (d.baseline !== null && d.item?.against.length) ? fromSiblings(d, drafts, context) : []),
  thanBehind,
  (d) => ownedBehind(d),
  (d, _, context) => (d.delta !== null ? behindAside(d, context) : []),
  (d, _, context) => ((d.delta !== null ? tellsCost(d.metric) || isLighter(d) : d.baseline === null && !tellsCost(d.metric)) ? fromEqual(d, context) : []),
  (d, _, context) => (d.score !== null && d.baseline === null ? fromAgreement(d, context) : []),
  (d, _, context) => (d.delta !== null || d.baseline !== null ? appliedTo(d, context) : []),
  (d, _, context) => (d.delta !== null || d.baseline !== null ? fromChange(d, context) : []),
  (d, _, context) => (d.delta !== null ? fromCompared(d, context) : []),
  (d, _, context) => (tellsCost(d.metric) ? [] : fromTried(d, context)),
  (d, _, context) => (d.delta !== null && d.score === null ? builtOn(d, context) : []),
  (d, _, context) => (d.delta !== null || d.baseline !== null ? builtInto(d, context) : []),
];

function rivalsOf(draft: Draft, drafts: readonly Draft[], context: Context): readonly Np[] {
  // "worse than B, with 86% and 99% for A and B": each has its own
  const listed = draft.delta !== null || zippedBehind(draft) === null ? [] : attributesAt(draft.attributes, "purpose").map(systemIn);
  if (isChannel(draft)) return [];
  // "gains over B, retaining 98% of the full-data performance": a share of what is whole, and not of B
  const shares =
    draft.score !== null && draft.delta === null && draft.quantity.unit?.type === "percent" && KEEPS.has(phraseOf(draft).verb?.entry ?? "") && isOfWhole(draft);
  // "within 1% of B"
  const link = draft.item?.lead?.link ?? phraseOf(draft).link;
  const below = draft.delta !== null && [link, draft.quantity.tokens[0]].some((t) => /^within$/i.test(t?.text ?? "")) ? ownedBehind(draft) : [];
  if (below.length > 0) return below;
  for (const source of shares ? [ownedBehind] : SOURCES) {
    const named = source(draft, drafts, context);
    // "over 163k images and their captions": how many
    const [many] = named;
    if (many && LARGE_COUNT.test(textOf(many)) && !isSystemPhrase(many) && !OTHERS.test(textOf(many).split(" ").at(-1) ?? "")) continue;
    const continues = named.findIndex((np, i) => i > 0 && CONTINUES.test(textOf(np)));
    // "relative to the best baseline and asks fewer questions": another predicate
    const acts = named.findIndex((np, i) => i > 0 && np.tokens.length === 1 && ACTS.test(textOf(np)) && !isSystemPhrase(np) && !OTHERS.test(textOf(np)));
    const ends = [continues, acts].filter((at) => at >= 0);
    const rivals = named
      .slice(0, ends.length > 0 ? Math.min(...ends) : undefined)
      .filter(
        (np) =>
          !isValued(np, draft) &&
          !isEqualled(np, draft, context) &&
          !isPlace(np) &&
          !WHEN.test(textOf(np)) &&
          !NOBODY.test(textOf(np)) &&
          !BACKBONES.test(textOf(np)) &&
          !(COUNTED.test(textOf(np)) && !isSystemPhrase(np) && !OTHERS.test(textOf(np).split(" ").at(-1) ?? "")),
      );
    // "outperforms B, the previous best, by 3%": what B is
    const [one, record, ...others] = rivals;
    if (one && record && others.length === 0 && systemIn(one) !== null && isRecord(record) && record.joint?.type === "comma") return [one];
    if (rivals.some((np) => listed.includes(systemIn(np)))) return [];
    if (rivals.length > 0) return rivals.filter((np, i) => rivals.findIndex((other) => other.tokens[0]?.start === np.tokens[0]?.start) === i);
  }
  return [];
}

/** "a 15% improvement, on par with B", "comparable to B": what a gain makes it equal to is not what the gain is over. */
function isEqualled(np: Np, draft: Draft, context: Context): boolean {
  if (draft.delta === null || draft.score !== null || isCost(draft)) return false;
  const tokens = tokensOf(draft, context);
  const at = tokens.findIndex((t) => t.start === np.tokens[0]?.start);
  const said = tokens
    .slice(Math.max(at - 3, draft.island.start), at)
    .map((t) => t.text)
    .join(" ");
  return at > draft.island.start && /\b(?:on par with|comparable (?:to|with)|competitive (?:to|with))(?: (?:an?|the))?$/i.test(said);
}

/** "97% of full performance", "98% of the original accuracy". */
const isOfWhole = ({ item }: Draft): boolean =>
  item?.mods[0]?.prep.type === "of" && item.mods[0].nps.some((np) => /^(?:the )?(?:full|original|fully|whole|complete)\b/i.test(textOf(np)));

/** "asks fewer questions", "handles night scenes", "generalizes". */
const ACTS = /^\p{Ll}+[^s\P{Ll}]s(?: .+)?$/u;
const PLACE_NOUN = new RegExp(`^(?:${DATA_SET}|${DATA_SETS}|tasks|suite)$`);
const OTHERS = new RegExp(`^(?:${PEOPLE}|students|others|competitors)$`);
/** "a 0.5% loss over the LongBench tasks": where. */
const isPlace = ({ tokens }: Np): boolean =>
  (tokens.at(-2)?.type === "benchmark" && PLACE_NOUN.test(tokens.at(-1)?.text ?? "")) ||
  // "Experiments over different tasks"
  (tokens.length === 1 && PLACES.test(tokens[0]?.text ?? ""));
/** "over a new time period", "over test sets with new words": when, or on what. */
const WHEN = /(?:^| )(?:test sets?|(?:time )?periods?|months|years|weeks|days|sessions|epochs|iterations|rounds|runs|seeds|trials)$/i;
const NOBODY =
  /^(?:\p{Ll}+ly \p{Ll}+ing .*|seconds|minutes|hours|days|weeks|months|years|it|them|this|these|that|which|former|latter|those(?: (?:seen|used|encountered|observed|expected|reported))?|seen|expected|reported|its|both|all|still|even|also|thus|then|numerous|median|mean|total|half|third|quarter|fifth|sixth|tenth|\p{Ll}+ly|\d[\d.,]* ?\p{L}{0,2})$/iu;
const PLACES = new RegExp(`^(?:${SEVERAL}|diverse|different|all|both|the|these) (?:\\p{L}+ )?(?:${DATA_SETS}|tasks|domains|settings)$`, "u");
/** "an improvement of 3.1 points on two backbone models": what it was tried with. */
const BACKBONES = new RegExp(`^(?:${SEVERAL}|different) (?:\\p{L}+ )?(?:backbones?|base models|backbone (?:models|LLMs|networks))$`, "iu");
/** "over 163k images": how many. */
const LARGE_COUNT = /^(?:\d[\d.,]*[kKM]|\d[\d,]{2,}) \S/;
/** "over four sessions" is where or when. */
const COUNTED = /^(?:several hundred|hundreds of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) /i;
/** "outperforming B and enabling deployment": another predicate, not another rival; nor is "our model". */
const CONTINUES = /^\p{Ll}+ing\b|^our\b/u;
