import { isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { systemNouns } from "../vocabulary/words.js";
import { isRecord } from "./amount-role.js";
import { benchmarksIn } from "./benchmark-mention.js";
import type { Context, Resolver } from "./context.js";
import { islandsOf, tokensOf } from "./context.js";
import { agentsOf, attributesAt, type Draft, phraseOf, pick } from "./draft.js";
import { isSystemPhrase, metricIn, systemIn, tellsCost, textOf } from "./mention.js";
import { participleBehind } from "./phrases.js";
import { beaten, changed, isOther, isRival, ownedBehind, REFERENCE, shareOwner } from "./rival-beside.js";
import {
  behindAside,
  behindFrom,
  fromChange,
  fromCompared,
  fromComparison,
  fromEqual,
  fromList,
  fromSetting,
  fromSiblings,
  leftBehind,
  ofListEnd,
} from "./rival-elsewhere.js";
import { appliedTo, builtInto } from "./rival-host.js";
import { runAfter, trimmed } from "./runs.js";
import { isPreferred } from "./telling.js";
import { zippedBehind } from "./zipped.js";

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
  // "the average of eight radiologists"
  const of = np.tokens.length === 1 && np.tokens[0]?.type === "average" ? tokens.findIndex((t) => t.start === np.tokens[0]?.start) + 1 : -1;
  const whose = tokens[of]?.type === "of" ? runAfter(tokens, of + 1, tokens.length) : null;
  if (whose) return `${textOf(np)} of ${textOf(trimmed(tokens.slice(whose.start, whose.end)))}`;
  const name = systemIn(np);
  // "prior A2S methods" are not A2S
  const kind =
    name !== null &&
    !isSystemName(name) &&
    (isOther(np) || /\b(?:existing|prior|previous|competing|alternative)\b/i.test(textOf(np))) &&
    /s$/.test(np.tokens.at(-1)?.text ?? "") &&
    systemNouns.has(np.tokens.at(-1)?.text ?? "");
  // "the best Tool-Integrated Reasoning (TIR) model"
  const isLong =
    name !== null && !isSystemName(name) && isShortForm(np.note) && np.tokens.at(-1)?.type === "gap" && systemNouns.has(np.tokens.at(-1)?.text ?? "");
  if (isLong) return textOf(np);
  if (name && !kind && benchmarksIn([np], false).length === 0) return name;
  // "over the strongest baseline, Heron 2.0"
  const apposed = np.apposed && isSystemPhrase(np) ? systemIn(np.apposed) : null;
  if (apposed) return apposed;
  // "the leading method (ZS-N2N)"
  const [noted] = np.note?.nps ?? [];
  const said = noted && np.note?.nps.length === 1 && np.note.items.length === 0 && isSystemPhrase(np) ? systemIn(noted) : null;
  if (said) return said;
  const owner = np.tokens.findIndex((t) => t.type === "possessive" || (t.type === "gap" && /s['’]$/.test(t.text)));
  // "last year's winning solution": a system itself
  const last = np.tokens.at(-1)?.text.split(" ").at(-1) ?? "";
  const isWhole = owner > 0 && np.tokens.at(-1)?.type === "gap" && (systemNouns.has(last) || /^(?:winners?|submissions?|entries|entry)$/.test(last));
  if (owner > 0 && !isWhole) return textOf({ ...np, tokens: np.tokens.slice(0, owner) });
  // "those selected by random sampling"
  const by = /^those \p{Ll}+ed$/u.test(textOf(np)) ? tokens.findIndex((t) => t.end === np.tokens.at(-1)?.end) + 1 : -1;
  const maker = tokens[by]?.type === "by" ? runAfter(tokens, by + 1, tokens.length) : null;
  if (maker) return textOf(trimmed(tokens.slice(maker.start, maker.end)));
  return `${textOf(np)} ${participleBehind(tokens, np) || partBehind(tokens, np)}`.trim().replace(TRAILING, "");
}
/** "the encoder of SAM-Base", "methods without masks": what tells a part or a kind apart. */
function partBehind(tokens: readonly Token[], np: Np): string {
  const at = tokens.findIndex((t) => t.end === np.tokens.at(-1)?.end) + 1;
  const run = runAfter(tokens, at + 1, tokens.length);
  const isPart = tokens[at]?.type === "of" && PART.test(textOf(np));
  // "supervised fine-tuning without tool calls", "the model of the same size"; "without any loss" tells of the gain
  const words = run ? textOf(trimmed(tokens.slice(run.start, run.end))) : "";
  const isKind = /^without$/i.test(tokens[at]?.text ?? "") && np.tokens.every((t) => t.type === "gap") && !SPARED.test(words);
  const isSized = tokens[at]?.type === "of" && /^(?:same|equal|similar|comparable) size\b/.test(words);
  // "training on the full corpus"
  const isDone = /^(?:on|with)$/i.test(tokens[at]?.text ?? "") && /^(?:pre-?|fine-?)?(?:training|tuning)$/i.test(textOf(np));
  return run && (isPart || isKind || isSized || isDone) ? `${tokens[at]?.text} ${textOf(trimmed(tokens.slice(run.start, run.end)))} ` : "";
}
const SPARED =
  /^(?:any|additional|extra|further|significant|sacrificing|compromising|losing|(?:\p{L}+ly )?(?!using\b)\p{L}+ing)\b|(?:loss|drop|degradation|cost|overhead)$/u;
const PART = /(?:^| )(?:encoder|decoder|backbone|tower|head|branch|version|variant|counterpart)s?$/;
/** "(TIR)": initials in a parenthesis. */
const isShortForm = (note: Np["note"]): boolean =>
  note !== null && note.items.length === 0 && note.nps.length === 1 && /^\p{Lu}{2,}$/u.test(textOf(note.nps[0] as Np));
/** "existing models which attain 44.0", "these models due to its depth", "tuning relying solely on text". */
const TRAILING = / (?:on average|which|that|due|\p{Ll}+ing \p{Ll}+ly)$/u;
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
  const told = draft.quantity.unit?.type === "percent" && metric?.entry !== null;
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
    (d.delta !== null && !ATTACKS.test(d.metric?.text ?? "")) || d.metric?.entry === "win rate"
      ? pick(attributesAt([...d.attributes, ...d.clause], "against"), d.slot).filter((np) => systemIn(np) !== null || isSystemPhrase(np))
      : [],
  (d) => pick(attributesAt(d.clause, "versus"), d.slot).filter(isRival),
  (d) => (phraseOf(d).verb?.type === "rise" || phraseOf(d).verb?.type === "fall" ? changed(d) : []),
  // "retains 97% of the accuracy of B and beats C"
  (d) => (d.score !== null ? ownedBehind(d).filter((np) => metricIn(np) === null || REFERENCE.test(textOf(np))) : []),
  // "20% of the computation time of B"
  (d) => (d.score !== null ? shareOwner(d) : []),
  (d, drafts) => ofListEnd(d, drafts),
  (d, drafts, context) => (d.delta !== null ? leftBehind(d, drafts, context) : []),
  (d, _, context) => fromSetting(d, context),
  (d, _, context) => fromComparison(d, context),
  (d, _, context) => (d.delta !== null ? behindFrom(d, context) : []),
  (d, drafts) => (d.delta !== null ? fromList(d, drafts) : []),
  (d, drafts, context) => (d.delta !== null || (d.baseline !== null && d.item?.against.length) ? fromSiblings(d, drafts, context) : []),
  (d) => ownedBehind(d),
  (d, _, context) => (d.delta !== null ? behindAside(d, context) : []),
  (d, _, context) => (d.delta !== null && tellsCost(d.metric) ? fromEqual(d, context) : []),
  (d, _, context) => (d.delta !== null || d.baseline !== null ? appliedTo(d, context) : []),
  (d, _, context) => (d.delta !== null || d.baseline !== null ? fromChange(d, context) : []),
  (d, _, context) => (d.delta !== null ? fromCompared(d, context) : []),
  (d, _, context) => (d.delta !== null || d.baseline !== null ? builtInto(d, context) : []),
];

function rivalsOf(draft: Draft, drafts: readonly Draft[], context: Context): readonly Np[] {
  // "worse than B, with 86% and 99% for A and B": each has its own
  const listed = draft.delta !== null || zippedBehind(draft) === null ? [] : attributesAt(draft.attributes, "purpose").map(systemIn);
  if (isChannel(draft)) return [];
  for (const source of SOURCES) {
    const named = source(draft, drafts, context);
    // "over 163k images and their captions": how many
    const [many] = named;
    if (many && LARGE_COUNT.test(textOf(many)) && !isSystemPhrase(many) && !PEOPLE.test(textOf(many).split(" ").at(-1) ?? "")) continue;
    const continues = named.findIndex((np, i) => i > 0 && CONTINUES.test(textOf(np)));
    // "relative to the best baseline and asks fewer questions": another predicate
    const acts = named.findIndex((np, i) => i > 0 && np.tokens.length === 1 && ACTS.test(textOf(np)) && !isSystemPhrase(np) && !PEOPLE.test(textOf(np)));
    const ends = [continues, acts].filter((at) => at >= 0);
    const rivals = named
      .slice(0, ends.length > 0 ? Math.min(...ends) : undefined)
      .filter((np) => !isValued(np, draft) && !isPlace(np) && !NOBODY.test(textOf(np)) && !(COUNTED.test(textOf(np)) && !isSystemPhrase(np)));
    // "outperforms B, the previous best, by 3%": what B is
    const [one, record, ...others] = rivals;
    if (one && record && others.length === 0 && systemIn(one) !== null && isRecord(record) && record.joint?.type === "comma") return [one];
    if (rivals.some((np) => listed.includes(systemIn(np)))) return [];
    if (rivals.length > 0) return rivals.filter((np, i) => rivals.findIndex((other) => other.tokens[0]?.start === np.tokens[0]?.start) === i);
  }
  return [];
}

/** "asks fewer questions", "handles night scenes", "generalizes". */
const ACTS = /^\p{Ll}+[^s\P{Ll}]s(?: .+)?$/u;
const PEOPLE = /^(?:humans|experts|physicians|clinicians|radiologists|annotators|readers|students|others|competitors)$/;
/** "a 0.5% loss over the LongBench tasks": where. */
const isPlace = ({ tokens }: Np): boolean =>
  (tokens.at(-2)?.type === "benchmark" && /^(?:tasks|datasets|data sets|benchmarks?|suite)$/.test(tokens.at(-1)?.text ?? "")) ||
  // "Experiments over different tasks"
  (tokens.length === 1 &&
    /^(?:several|various|different|multiple|many|diverse|all|both|the|these|two|three|four|five) (?:\p{L}+ )?(?:tasks|datasets|data sets|benchmarks|domains|settings)$/u.test(
      tokens[0]?.text ?? "",
    ));
const NOBODY =
  /^(?:\p{Ll}+ly \p{Ll}+ing .*|seconds|minutes|hours|days|weeks|months|years|it|them|this|these|that|which|former|latter|those(?: (?:seen|used|encountered|observed|expected|reported))?|seen|expected|reported|its|both|all|still|even|also|thus|then|numerous|median|mean|total|half|third|quarter|fifth|sixth|tenth|\p{Ll}+ly|\d[\d.,]* ?\p{L}{0,2})$/iu;
/** "over 163k images": how many. */
const LARGE_COUNT = /^(?:\d[\d.,]*[kKM]|\d[\d,]{2,}) \S/;
/** "over four sessions" is where or when. */
const COUNTED = /^(?:several hundred|hundreds of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) /i;
/** "outperforming B and enabling deployment": another predicate, not another rival; nor is "our model". */
const CONTINUES = /^\p{Ll}+ing\b|^our\b/u;
