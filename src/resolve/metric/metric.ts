import { attributesAt, type Draft, phraseOf, pick } from "../../draft/draft.js";
import { pairedMeasures } from "../../draft/paired-measures.js";
import { isOfTime, isPreferred, spentBeside } from "../../draft/telling.js";
import { isSystemPhrase, systemIn, textOf } from "../../phrase/mention.js";
import { type MetricMention, metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { npOf, REPORTS, runAfter } from "../../phrase/runs.js";
import { benchmarks, metrics } from "../../vocabulary/aliases.js";
import { type Context, type Resolver, tokensOf } from "../context.js";
import { listedName } from "./metric-listed.js";
import { first, namedAlone, near } from "./metric-near.js";
import { ofSubject } from "./metric-subject.js";
import { sharedMetrics, sharedSubject } from "./shared-metrics.js";
import { asFast, atSpeed, ofNamedRate, ofRate, ofSpeed, ofSpeedup } from "./speed.js";
import { acted, actedToo, fewerOf, gainedBeside, gainedIn, lessOf, listedMetric, reached, reducedOf } from "./unnamed-metric.js";

/** What was measured: the metric beside the number, else of its list, of the verb's object, of the subject. */
export const resolveMetric: Resolver = (drafts, context) =>
  drafts.flatMap((draft) => {
    const beside = sharedMetrics(draft);
    const shared = beside.length > 1 ? beside : sharedSubject(draft, context);
    if (shared.length > 1) return shared.map((metric) => ({ ...draft, metric }));
    // "preferred A over B 64% of the time": B is no measure
    if (isPreferred(draft) || (isOfTime(draft) && tokensOf(draft, context)[draft.island.start - 1]?.type === "versus")) return [draft];
    const found = namedMetric(draft, drafts, context);
    // "emits function calls 79% of the time", "improves the data (+2%)": counted or used, and not spent
    const counted = tellsCost(found) && (isOfTime(draft) || (found?.entry === "data" && isBetter(draft)));
    const metric = counted ? null : found;
    // "on Heron-Set to 64%": a place is no measure
    const isPlace = metric?.entry === null && metric.text === draft.benchmark?.text;
    if (metric && !isPlace && metric.entry !== "performance") return [{ ...draft, metric: exact(metric, draft, drafts, context) }];
    // "an FID of 2.3 on ImageNet. B reaches 4.6 on ImageNet": not what else ImageNet is measured by
    const told = context.placedBefore;
    const usual = draft.benchmark && draft.score !== null ? benchmarks.get(draft.benchmark.name)?.metric : undefined;
    const here = told?.benchmark?.name === draft.benchmark?.name && told?.metricInferred === false ? told.metric?.entry : null;
    const measuresElse = here != null && here !== "performance" && here !== usual;
    // "a performance of 64.8% on MATH" is of what MATH is measured by
    const inferred = usual && !measuresElse && isTold(draft, usual) ? { text: usual, entry: usual } : null;
    return [inferred ? { ...draft, metric: inferred, metricInferred: true } : { ...draft, metric: isPlace ? null : (metric ?? draft.metric) }];
  });

/** The metric that is named nearest, in the order in which it is believed. */
function namedMetric(draft: Draft, drafts: readonly Draft[], context: Context): MetricMention | null {
  const paired = pairedMeasures(draft);
  return (
    paired[draft.slot.index % paired.length] ??
    unitless(draft, context) ??
    ofOwnNote(draft) ??
    atSpeed(draft) ??
    ofNamedRate(draft) ??
    ofSpeedup(draft) ??
    reducedOf(draft) ??
    lessOf(draft) ??
    fewerOf(draft, context) ??
    near(draft) ??
    ofUsed(draft, context) ??
    gainedBeside(draft, drafts) ??
    reached(draft) ??
    actedToo(draft) ??
    listedMetric(draft) ??
    listedName(draft, drafts) ??
    ofSpeed(draft, context) ??
    ofRate(draft, context) ??
    ofSiblings(draft, drafts, context) ??
    ofClause(draft) ??
    far(draft) ??
    ofSubject(draft, context) ??
    gainedIn(draft) ??
    acted(draft) ??
    ofPredicateBefore(draft, drafts, context) ??
    ofPredicateBehind(draft, context) ??
    asFast(draft, drafts)
  );
}

/** Whether a score may be of a metric: no error rate is 96%, and no FID a percent. */
function isTold({ score, quantity: { unit } }: Draft, metric: string): boolean {
  const { direction, scale } = metrics.get(metric) ?? {};
  if (unit?.type === "percent") return scale !== null && !(direction === "down" && (score ?? 0) > 50);
  return unit?.type !== "physical";
}

/** "improves the data (+2%)", "185x faster data evaluation"; "4 times more data" is larger. */
const isBetter = (draft: Draft): boolean =>
  (draft.delta ?? 0) > 0 &&
  (phraseOf(draft).verb?.type === "rise" ||
    attributesAt(draft.attributes, "head").some((np) => np.tokens.some((t) => /^(?:faster|quicker|better)$/i.test(t.text))));

/** "in WER, with a score of 0.28": a bare score is of the metric beside it. */
function exact(metric: MetricMention, draft: Draft, drafts: readonly Draft[], context: Context): MetricMention {
  const [against] = draft.item?.mods.filter((m) => /^with$/i.test(m.prep.text)) ?? [];
  const [whom] = against?.nps ?? [];
  // "a correlation of 0.46 with human judgments"
  if (whom && AGREES.test(metric.text)) return { ...metric, text: `${metric.text} with ${textOf(whom)}` };
  const { nps, mods } = phraseOf(draft);
  const isObject = nps.some((np) => metricIn(np)?.text === metric.text);
  // "reduces the cost per output row by 3x", "3x more accepted tokens per cycle"
  const rated = [...(isObject ? mods.slice(0, 1) : []), ...(draft.item?.mods ?? [])].find(({ prep }) => /^per$/i.test(prep.text));
  if (rated?.nps[0] && tellsCost(metric) && context.textAt(draft.sentence).includes(`${metric.text} per `))
    return { ...metric, text: `${metric.text} per ${textOf(rated.nps[0])}` };
  // "reduces the length of reasoning chains by 3x": a length, or a use, is of something
  if (isObject && /^(?:length|usage)$/.test(metric.text) && mods[0]?.prep.type === "of" && mods[0].nps[0])
    return { ...metric, text: `${metric.text} of ${textOf(mods[0].nps[0])}` };
  // "a 31% increase in the number of unique crashes"
  const many = /^number$/.test(metric.text) ? [...(draft.item?.mods ?? []), ...mods] : [];
  const of = many.findIndex((m) => m.nps.some((np) => /(?:^| )number$/.test(textOf(np)))) + 1;
  // "reduces the number of gates by 31%"
  const object =
    /^number$/.test(metric.text) && nps.some((np) => /(?:^| )number$/.test(textOf(np))) && mods[0]?.prep.type === "of" ? mods[0].nps[0] : undefined;
  const counted = of > 0 && many[of]?.prep.type === "of" ? many[of].nps[0] : object;
  if (counted) return { text: `number of ${textOf(counted)}`, entry: null };
  if (metric.text !== "score" && metric.text !== "scores") return metric;
  const beside = attributesAt([...draft.attributes, ...draft.clause], "inside", "object", "lead", "of").map(metricIn);
  // "a mean Dice score of 90.3, with the lowest score of 77.9"
  const before = drafts.filter((d) => d.sentence === draft.sentence && d.island.end <= draft.island.start).map((d) => near(d) ?? ofClause(d));
  const named = before.findLast((m) => m !== null && m.entry !== "score" && /\bscores?$/.test(m.text));
  return beside.find((m) => m !== null && m.entry !== null && m.entry !== "score" && m.entry !== "performance") ?? named ?? metric;
}

const AGREES = /(?:correlations?|agreement|consistency|alignment)$/i;

/** "the output length is reduced from 3200 tokens to 2600 tokens": what is counted is the unit, what is measured the subject. */
function unitless(draft: Draft, context: Context): MetricMention | null {
  const head = attributesAt(draft.attributes, "head")
    .map(metricIn)
    .find((m) => m !== null);
  if (draft.baseline === null || draft.quantity.unit !== null || !head || !/^(?:tokens|steps|data|calls|parameters)$/.test(head.entry ?? "")) return null;
  return ofClause(draft) ?? ofSubject(draft, context);
}

/** "by 9% while using 12% of the memory": what a share is of, behind another amount. */
function ofUsed(draft: Draft, context: Context): MetricMention | null {
  const { verb, link } = phraseOf(draft);
  const isUsed = verb === null && !link && draft.score !== null && /using$/i.test(tokensOf(draft, context)[draft.island.start - 1]?.text ?? "");
  const spent = isUsed ? attributesAt(draft.attributes, "of").map(metricIn) : [];
  const taken = draft.score !== null ? spentBeside(draft, tokensOf(draft, context)[draft.island.start - 1]) : null;
  return spent.find(tellsCost) ?? (taken === null ? null : { text: taken, entry: metrics.has(taken) ? taken : null });
}

/** "raises quality to 31.2 (BLEU)": the parenthesis behind a score that names its measure alone. */
function ofOwnNote({ item, score }: Draft): MetricMention | null {
  const [np, ...more] = score !== null && item?.note?.items.length === 0 ? item.note.nps : [];
  return np && more.length === 0 && np.tokens.length === 1 && np.tokens[0]?.type === "metric" ? metricIn(np) : null;
}

const ofClause = (draft: Draft): MetricMention | null => {
  const { verb, link, mods } = phraseOf(draft);
  // "performance with an F1 of 77.9": what "of" or a colon hangs on
  const nearest =
    link?.type === "of" || link?.type === "colon"
      ? pick(mods.at(-1)?.nps ?? [], draft.slot)
          .map((np) => metricIn(np) ?? (draft.slot.of > 1 && mods.at(-1)?.prep.type !== "versus" ? namedAlone(np) : null))
          .find((m) => m !== null)
      : undefined;
  if (nearest) return nearest;
  // "quality and variety with win rates up to 91%"
  const by = link === null && draft.score !== null && mods.at(-1)?.prep.type === "means" && attributesAt(draft.attributes, "host").length === 0;
  const told = by ? (mods.at(-1)?.nps ?? []).map(metricIn).find((m) => m !== null && !tellsCost(m)) : undefined;
  if (told) return told;
  // "robustness on A (61.2%), along with a clean accuracy of 88%"
  const hosted = attributesAt(draft.attributes, "host").length > 0;
  const { beside } = link?.type === "of" && !hosted ? (mods.at(-1) ?? {}) : {};
  const behind = beside && draft.item === phraseOf(draft).items[0] ? metricIn(beside) : null;
  if (behind) return behind;
  // "robustness along with a speed improvement of 1.9 times": the last, which turns
  const last = link?.type === "of" ? attributesAt(draft.clause, "object").at(-1) : undefined;
  const turning = last && /\bwith$/.test(last.joint?.text ?? "") ? metricIn(last) : null;
  if (turning) return turning;
  // "surpasses the accuracy of B by 5%": a phrase that only measures is beaten for whose it is
  // "exceeds an F1 of 0.8"
  const isBar = draft.score !== null && link?.type === "of";
  const [beaten] = verb?.type === "beat" && (isBar || draft.clause.some((a) => a.position === "of")) ? attributesAt(draft.clause, "object") : [];
  const measured = beaten && systemIn(beaten) === null && !isSystemPhrase(beaten) ? metricIn(beaten) : null;
  // "outperforms B with fewer parameters by 5%": what is spent is not what it is better in
  const means = first(draft, draft.clause, ["means"]);
  if (verb?.type === "beat") return first(draft, draft.clause, ["inside"]) ?? (link?.type === "by" && tellsCost(means) ? null : means) ?? measured;
  const said = first(draft, draft.clause, [
    "object",
    "lead",
    "inside",
    "of",
    ...(phraseOf(draft).link?.type === "of" ? (["on", "under", "means", "to"] as const) : []),
  ]);
  // "state-of-the-art performance on Cityscapes with mIoU 83.3%"
  return said?.entry === "performance" && phraseOf(draft).link === null ? (first(draft, draft.clause, ["means"]) ?? said) : said;
};
/** "6.2% for accuracy"; "66% at half the cost" is no share of it. */
function far(draft: Draft): MetricMention | null {
  // "costs $0.12 per 1,000 queries"
  if (phraseOf(draft).verb?.entry === "cost" && draft.item?.mods[0]?.prep.text === "per") return { text: "cost", entry: "cost" };
  const held = draft.attributes.map((a) => ({
    ...a,
    // "on benchmarks such as A, CLIP Score, and B": places
    nps: (a.position === "on" && a.nps.length > 1 && a.nps.some((np) => metricIn(np) === null) ? [] : a.nps).filter(
      (np) => !KEPT.test(textOf(np)) && !(a.position === "on" && metricIn(np)?.entry === "data"),
    ),
  }));
  const said = first(draft, held, ["host", "purpose", "on", "under"]);
  return said && tellsCost(said) && draft.score !== null && draft.quantity.unit?.type === "percent" ? null : said;
}

/** "at equal training time", "on the same data": what is kept is not measured. */
const KEPT = /^(?:the )?(?:same|equal|identical|comparable|matched|similar|equivalent|fixed)(?: |$)/i;

/** "achieves 47% accuracy on A and 39% on B": the list's metric holds for all that name none. */
function ofSiblings(draft: Draft, drafts: readonly Draft[], context: Context): MetricMention | null {
  // "robustness on A (61.2%), along with a clean accuracy of 88%": of what it stands behind
  if (attributesAt(draft.attributes, "host").length > 0 && phraseOf(draft).mods.at(-1)?.beside) return null;
  const others = drafts.filter((d) => d.island === draft.island && d.group !== draft.group && (d.score === null) === (draft.score === null));
  const opening = drafts.find((d) => d.island === draft.island)?.group;
  const told = (d: Draft) =>
    (d.relation === "factor" ? (ofSpeedup(d) ?? ofSpeed(d, context)) : null) ??
    near(d) ??
    (d.group === opening && d.item?.lead === null && phraseOf(d).link?.type === "of" ? ofClause(d) : null);
  const before = others.filter((d) => d.group < draft.group && told(d) !== null);
  // "a PSNR of 32.1 dB and an SSIM of 0.91 on A, and 28.6 dB and 0.78 on B": as many metrics as amounts, or that of the same unit
  const one = draft.slot.of > 1 && before.length === draft.slot.of ? before[draft.slot.index] : undefined;
  const alike = before.findLast((d) => d.quantity.unit?.text === draft.quantity.unit?.text) ?? before.at(-1);
  const sibling = one ?? alike;
  const metric = sibling ? told(sibling) : null;
  // "5x faster and 8x smaller"
  const isSize = attributesAt(draft.attributes, "head").some((np) => /^(?:smaller|larger|bigger|lighter|heavier)$/i.test(textOf(np)));
  if (isSize && /speed$/.test(metric?.entry ?? "")) return null;
  // "at a cost of $0.53 per issue, and 23.9% on B"
  const otherUnit = sibling?.quantity.unit?.type !== draft.quantity.unit?.type;
  // "tagging (71% accuracy) with fast inference (0.7 s)"
  return otherUnit && (tellsCost(metric) || draft.quantity.unit?.type === "physical") ? null : metric;
}

/** "reaches 64% accuracy but drops below 20%": as the predicate before tells. */
function ofPredicateBefore(draft: Draft, drafts: readonly Draft[], context: Context): MetricMention | null {
  const { verb, nps } = phraseOf(draft);
  const goesOn = tokensOf(draft, context)[draft.island.start - 1]?.type === "and" && (verb?.type === "rise" || verb?.type === "fall") && nps.length === 0;
  const before = goesOn && draft.score !== null ? drafts.findLast((d) => d.score !== null && d.island.end <= draft.island.start) : undefined;
  return before && before.quantity.unit?.type === draft.quantity.unit?.type ? near(before) : null;
}

/** "A (0.81) and B (0.79) achieved the highest accuracy": what the predicate behind the list names. */
function ofPredicateBehind(draft: Draft, context: Context): MetricMention | null {
  const tokens = tokensOf(draft, context);
  const { end, phrase } = draft.island;
  // "Results on A (64%) demonstrate the effectiveness of B": what is shown is not what is measured
  const told = draft.score !== null && phrase.family === "listing" && tokens[end]?.type === "reach" && !REPORTS.has(tokens[end]?.entry ?? "");
  const object = told ? runAfter(tokens, end + 1, tokens.length) : null;
  return object && metricIn(npOf(tokens, object));
}
