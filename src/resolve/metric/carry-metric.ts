import { type Draft, phraseOf } from "../../draft/draft.js";
import { isLighter, isOfTries, solves } from "../../draft/telling.js";
import type { Token } from "../../lex/tokens.js";
import { isGap } from "../../phrase/mention.js";
import { type MetricMention, tellsCost } from "../../phrase/metric-mention.js";
import { metrics } from "../../vocabulary/aliases.js";
import { type Context, islandsOf, type Resolver, tokensOf } from "../context.js";

/*
 * Metrics that stand elsewhere in the sentence.
 */

/** For what was accepted without a metric beside it: the only metric that its sentence names. */
export const carryMetric: Resolver = (drafts, context) =>
  drafts.map((draft) => {
    const metric =
      draft.rejected === null && (draft.metric === null || draft.metricInferred || isBare(draft))
        ? ((ofAnotherUnit(draft, drafts) ? null : onlyOne(draft, context)) ??
          ofScores(draft, drafts) ??
          ofClauseBefore(draft, drafts) ??
          ofEvaluation(draft, context))
        : null;
    return metric ? { ...draft, metric, metricInferred: false } : draft;
  });

/** "72% on A and 61.0 mAP on B": the measure that another amount of the list has is told in another unit. */
const ofAnotherUnit = ({ island, group, quantity, score, delta }: Draft, drafts: readonly Draft[]): boolean =>
  score !== null &&
  delta === null &&
  drafts.some(
    (d) =>
      d.island === island &&
      d.group !== group &&
      d.score !== null &&
      d.item?.np?.tokens.some((t) => t.type === "metric") &&
      d.quantity.unit?.type !== quantity.unit?.type,
  );

/** "performance falls to 7%": a score of what was scored before. */
const isBare = ({ metric, score, baseline }: Draft): boolean =>
  metric?.entry === "performance" && metric.text === "performance" && score !== null && baseline === null;

/** "delivers consistent recall", "excels in LPIPS". */
const isPraise = (verb: Token | undefined, object: Token | undefined): boolean =>
  /^excels\b/.test(verb?.text ?? "") || (verb?.type === "reach" && /s$/.test(verb.text) && STEADY.test(object?.text ?? ""));
const STEADY = /^(?:consistent|stable|robust|strong|high|comparable|competitive|good|excellent|reliable)\b/;
const SHOWING = /^(?:showing|validating|confirming|proving|demonstrating|highlighting|suggesting|indicating)\b/i;

/** "a success rate of 43% on A and 44% on B, outperforming C by 8%": what all scores of the sentence are. */
function ofScores(draft: Draft, drafts: readonly Draft[]): MetricMention | null {
  if (phraseOf(draft).verb?.type !== "beat" || draft.delta === null || draft.score !== null || draft.relation === "factor") return null;
  const scores = drafts.filter((d) => d.rejected === null && d.score !== null && d.quantity.unit?.type === draft.quantity.unit?.type);
  const [first] = scores.map((d) => d.metric);
  return first?.entry && !tellsCost(first) && scores.every((d) => d.metric?.entry === first.entry) ? first : null;
}

/** "a precision of 0.82 and a recall of 0.79; the best baseline reaches 0.76 and 0.70": what the clause before tells in the same order, or alone. */
function ofClauseBefore(draft: Draft, drafts: readonly Draft[]): MetricMention | null {
  const { score, slot, island, quantity } = draft;
  const { verb, nps, link } = phraseOf(draft);
  if (score === null || verb?.type !== "reach" || nps.length > 0 || link !== null || solves(draft) || isOfTries(draft)) return null;
  const told = drafts.filter((d) => d.rejected === null && d.score !== null && d.island.end <= island.start);
  const before = told.filter((d) => d.island === told.at(-1)?.island);
  const [first] = before;
  const alike = before.every(
    (d) => d.metric !== null && !d.metricInferred && d.metric.entry !== "performance" && !tellsCost(d.metric) && d.quantity.unit?.type === quantity.unit?.type,
  );
  if (!first || !alike) return null;
  const same = before.every((d) => d.metric?.text === first.metric?.text);
  return same ? first.metric : slot.of > 1 && before.length === slot.of ? (before[slot.index]?.metric ?? null) : null;
}

/** "It is evaluated on A in terms of accuracy. It reaches 75%": the one metric of the evaluation that the sentence before speaks of. */
function ofEvaluation(draft: Draft, context: Context): MetricMention | null {
  const { score, quantity, relation, sentence } = draft;
  if (score === null || relation === "factor" || quantity.unit?.type === "physical" || solves(draft) || isOfTries(draft)) return null;
  if (!MEASURES.test(context.textAt(sentence - 1))) return null;
  const before = context.tokensAt(sentence - 1);
  if (before.some((t) => t.type === "number")) return null;
  const named = before.filter((t) => t.type === "metric" && t.entry !== "performance");
  const [only] = named;
  const scaled = only !== undefined && (metrics.get(only.entry ?? "")?.scale ?? null) !== null;
  return only && named.length === 1 && scaled ? { text: only.text, entry: only.entry ?? null } : null;
}
const MEASURES = /\b(?:evaluat\p{Ll}+|compar(?:ed?|ing)|report(?:ed|ing)?|measured?|assess(?:ed)?)\b.*\b(?:in terms of|by|in|with|using|the)\b/iu;

/** Where a sentence names one metric alone, its numbers are of that one. */
function onlyOne(draft: Draft, context: Context): MetricMention | null {
  if (draft.relation === "factor" || draft.quantity.unit?.type === "physical" || solves(draft) || isOfTries(draft) || isLighter(draft)) return null;
  const tokens = tokensOf(draft, context);
  // "gains 5%, showing the value of precision", "gains 4% on A and reduces collisions on B by 12%": of something else
  const told = draft.quantity.tokens.at(-1)?.end ?? 0;
  const shows = tokens.findIndex((t) => t.start >= told && SHOWING.test(t.text));
  const elsewhere = islandsOf(draft, context).filter(
    ({ start, phrase }) =>
      start >= draft.island.end &&
      (phrase.verb?.type === "rise" || phrase.verb?.type === "fall") &&
      phrase.items.length > 0 &&
      phrase.mods.some((m) => m.prep.type === "on"),
  );
  // "reduces the exposure gap by 58% while NDCG falls": what is changed has a name of its own
  const { verb, nps } = phraseOf(draft);
  if ((verb?.type === "rise" || verb?.type === "fall") && nps.some(isGap)) return null;
  // "our model, which looks at the agreement of two, reaches 0.91": what it is
  const which = tokens.findIndex((t, i) => t.type === "self" && t.text === "which" && tokens[i - 1]?.type === "comma");
  const ends = which < 0 ? -1 : tokens.findIndex((t, i) => i > which && t.type === "comma");
  const isAside = (i: number) => which >= 0 && which < i && i < ends && ends < draft.island.start;
  // "in the trade-off between cost and accuracy", "in balancing speed and accuracy"
  const weighed = tokens.findIndex((t) => t.start >= told && /\b(?:trade-?offs?|balanc(?:e|es|ing))\b/i.test(t.text));
  // "outperforms B by 14% and delivers consistent recall": of another predicate
  const also = tokens.findIndex((t, i) => t.start >= told && t.type === "and" && isPraise(tokens[i + 1], tokens[i + 2]));
  const isApart = (i: number) =>
    (weighed >= 0 && i > weighed) ||
    (also >= 0 && i > also) ||
    isAside(i) ||
    (shows >= 0 && i > shows) ||
    elsewhere.some(({ start, end }) => start <= i && i < end);
  const named = tokens.filter(
    (t, i) =>
      !isApart(i) &&
      t.type === "metric" &&
      t.entry !== "performance" &&
      metrics.get(t.entry ?? "")?.kind !== "cost" &&
      metrics.get(t.entry ?? "")?.scale !== null,
  );
  const [only] = named;
  return only && named.every((t) => t.entry === only.entry) ? { text: only.text, entry: only.entry ?? null } : null;
}
