import { isSystemName } from "../lex/system-name.js";
import type { Np } from "../parse/actions.js";
import { benchmarks, metricNouns, metrics } from "../vocabulary.js";
import type { Context, Resolver } from "./context.js";
import { tokensOf } from "./context.js";
import { attributesAt, type Draft, type Position, phraseOf, pick } from "./draft.js";
import { areMetrics, isMeasured, isSystemPhrase, type MetricMention, metricIn, systemIn, textOf } from "./mention.js";
import { listEnding, npsBefore } from "./subject.js";

const NEAR: readonly Position[] = ["head", "lead", "inside", "note"];

/** What was measured: the metric beside the number, else of its list, of the verb's object, of the subject. */
export const resolveMetric: Resolver = (drafts, context) =>
  drafts.flatMap((draft) => {
    const shared = sharedMetrics(draft);
    if (shared.length > 1) return shared.map((metric) => ({ ...draft, metric }));
    const metric =
      unitless(draft, context) ??
      atSpeed(draft) ??
      near(draft) ??
      lessOf(draft) ??
      reached(draft) ??
      listedMetric(draft) ??
      ofSpeed(draft, context) ??
      ofRate(draft) ??
      ofSiblings(draft, drafts) ??
      ofClause(draft) ??
      far(draft) ??
      ofSubject(draft, context) ??
      gainedIn(draft) ??
      acted(draft) ??
      asFast(draft, drafts);
    if (metric && metric.entry !== "performance") return [{ ...draft, metric: exact(metric, draft) }];
    const usual = draft.benchmark && draft.score !== null ? benchmarks.get(draft.benchmark.name)?.metric : undefined;
    // "a performance of 64.8% on MATH" is of what MATH is measured by
    const inferred = usual && draft.quantity.unit?.type !== "physical" ? { text: usual, entry: usual } : null;
    return [inferred ? { ...draft, metric: inferred, metricInferred: true } : { ...draft, metric: metric ?? draft.metric }];
  });

/** "in WER, with a score of 0.28": a bare score is of the metric beside it. */
function exact(metric: MetricMention, draft: Draft): MetricMention {
  const [against] = draft.item?.mods.filter((m) => /^with$/i.test(m.prep.text)) ?? [];
  const [whom] = against?.nps ?? [];
  // "a correlation of 0.46 with human judgments"
  if (whom && AGREES.test(metric.text)) return { ...metric, text: `${metric.text} with ${textOf(whom)}` };
  if (metric.text !== "score" && metric.text !== "scores") return metric;
  const beside = attributesAt([...draft.attributes, ...draft.clause], "inside", "object", "lead", "of").map(metricIn);
  return beside.find((m) => m !== null && m.entry !== null && m.entry !== "score" && m.entry !== "performance") ?? metric;
}

const AGREES = /(?:correlations?|agreement|consistency|alignment)$/i;

/** "100% accuracy, precision and recall", "improves both accuracy and F1 by 5%": one number said of each metric of a list. */
function sharedMetrics(draft: Draft): MetricMention[] {
  if (draft.slot.of > 1 || draft.item === null) return [];
  const acts = phraseOf(draft).verb?.type === "rise" || phraseOf(draft).verb?.type === "fall";
  const alone = phraseOf(draft).items.length === 1;
  const lists = [
    attributesAt(draft.attributes, "head"),
    ...(alone && draft.delta !== null ? [attributesAt(draft.attributes, "inside"), attributesAt(draft.attributes, "purpose")] : []),
    ...(alone && phraseOf(draft).link?.type === "of" ? [attributesAt(draft.clause, "object"), attributesAt(draft.clause, "lead")] : []),
    ...(alone && acts ? [attributesAt(draft.clause, "object")] : []),
  ];
  const list = lists.find((nps) => nps.length > 1 && nps.every((np) => metricIn(np) !== null && np.note === null) && nps.at(-1)?.joint?.type === "and");
  const named = (list ?? []).map(metricIn).filter((m): m is MetricMention => m !== null && m.entry !== "performance");
  return new Set(named.map((m) => m.text)).size === named.length && named.length === list?.length ? named : [];
}

/** "the output length is reduced from 5439 tokens to 4583 tokens": what is counted is the unit, what is measured the subject. */
function unitless(draft: Draft, context: Context): MetricMention | null {
  const head = attributesAt(draft.attributes, "head")
    .map(metricIn)
    .find((m) => m !== null);
  if (draft.baseline === null || draft.quantity.unit !== null || !head || !/^(?:tokens|steps|data|calls|parameters)$/.test(head.entry ?? "")) return null;
  return ofClause(draft) ?? ofSubject(draft, context);
}

function first(draft: Draft, attributes: Draft["attributes"], positions: readonly Position[]): MetricMention | null {
  for (const position of positions) {
    for (const np of pick(attributesAt(attributes, position), draft.slot)) {
      const metric = metricIn(np);
      // "a segmentation accuracy (mIoU)": the parenthesis is the more exact
      const noted =
        np.note && np.note.items.length === 0 ? np.note.nps.map(metricIn).find((m) => m !== null && m.entry !== null && m.entry !== metric?.entry) : null;
      if (noted) return noted;
      if (metric && !(position === "inside" && isCost(metric) && draft.score !== null)) return metric;
    }
  }
  return null;
}

const isCost = ({ entry }: MetricMention): boolean => entry !== null && metrics.get(entry)?.kind === "cost";

/** "a gain of 36% in insertion": what a gain is in is measured, known or not. */
function gainedIn(draft: Draft): MetricMention | null {
  if (draft.delta === null) return null;
  const [np] = pick(attributesAt(draft.attributes, "inside"), draft.slot);
  const words = np ? textOf(np).replace(/^(?:terms of|both|the|its|overall) /i, "") : "";
  const plain = np?.tokens.every((t) => t.type === "gap" || t.type === "metric" || (t.type === "name" && !isSystemName(t.text))) ?? false;
  return plain &&
    words !== "" &&
    words.split(" ").length <= 3 &&
    !VAGUE.test(words) &&
    !/(?:tasks?|settings?|scenarios?|cases?|environments?|conditions?|domains?|benchmarks?|data ?sets?|metrics|areas?|languages?|English)$/.test(words)
    ? { text: words, entry: null }
    : null;
}

/** "improves the models' self-correction by 15.6%": what a verb of change acts on is measured, known or not. */
function acted(draft: Draft): MetricMention | null {
  const { verb, nps } = phraseOf(draft);
  const [np] = nps;
  if ((verb?.type !== "rise" && verb?.type !== "fall") || !np) return null;
  // "improving QRX and RMSE by 14% and 9%": a name in a list of metrics
  const [picked] = pick(nps, draft.slot);
  const [name] = picked?.tokens ?? [];
  if (nps.length > 1 && picked?.tokens.length === 1 && name?.type === "name" && nps.some((other) => metricIn(other) !== null))
    return { text: name.text, entry: null };
  const acts = nps.length === draft.slot.of ? picked : np;
  // "improves steering and parking accuracy by 4% and 2%": the last names what all are
  const head = nps.length > 1 ? nps.at(-1)?.tokens.at(-1) : undefined;
  const narrowing = acts?.tokens.length === 1 ? textOf(acts).replace(/^both /, "") : "";
  if (head?.type === "metric" && /^[\p{L}-]+$/u.test(narrowing)) return { text: `${narrowing} ${head.text}`, entry: head.entry ?? null };
  if (!acts || (nps.length > 1 && acts === np && draft.slot.of === 1) || systemIn(acts) !== null || isSystemPhrase(acts)) return null;
  const [last] = acts.tokens.slice(-1);
  const words = last?.type === "gap" ? last.text.replace(/^(?:(?:the|its|their|our|overall|an?|average|existing) )+/i, "") : "";
  return words !== "" && words.split(" ").length <= 3 && !VAGUE.test(words) && (draft.delta !== null || draft.baseline !== null)
    ? { text: words, entry: null }
    : null;
}
/** "6x fewer manual edits than B": what there is less of, known or not. */
function lessOf(draft: Draft): MetricMention | null {
  if (draft.delta === null) return null;
  const [np] = pick(attributesAt(draft.attributes, "head", "lead"), draft.slot);
  const at = np?.tokens.findIndex((t) => LESS_OF.test(t.text)) ?? -1;
  const [words, ...more] = np && at >= 0 ? np.tokens.slice(at + 1) : [];
  return words?.type === "gap" && more.length === 0 && words.text.split(" ").length <= 3 && !VAGUE.test(words.text) ? { text: words.text, entry: null } : null;
}
const LESS_OF = /^(?:fewer|less)$/i;

/** "a 2.8x speedup, outperforming B by 1.3x": a factor over a rival is of what the factor before it is of. */
function asFast(draft: Draft, drafts: readonly Draft[]): MetricMention | null {
  if (draft.relation !== "factor" || phraseOf(draft).verb?.type !== "beat") return null;
  const before = drafts.findLast((d) => d.relation === "factor" && d.rejected === null && d.island.start < draft.island.start);
  const noun = before && [...attributesAt(before.attributes, "head", "lead"), ...attributesAt(before.clause, "object")].flatMap((np) => np.tokens);
  return noun?.some((t) => t.type === "gain" && t.entry === "speedup") ? { text: "speedup", entry: "speedup" } : null;
}
const VAGUE =
  /^(?:the|its|their|our|an?)$|\b(?:performance|results?|models?|methods?|it|them|state of the art|state-of-the-art|SOTA|baselines?|points?|capability|capabilities)\b/i;

/** "reduces biases by 19% in preference data": what the verb acts on comes before where. */
const acting = (draft: Draft): MetricMention | null => {
  const type = phraseOf(draft).verb?.type;
  return type === "rise" || type === "fall"
    ? (first(draft, draft.attributes, ["head", "lead"]) ?? calledMetric(draft) ?? first(draft, draft.clause, ["object"]))
    : null;
};
/** "reduces Rel by 5% and SqRel by 8%", "improves AP by 2% and mIoU by 3%": a name that is no system's, reduced or in a list of metrics. */
function calledMetric(draft: Draft): MetricMention | null {
  const [led] = attributesAt(draft.attributes, "lead");
  const [object] = attributesAt(draft.clause, "object");
  const [name, ...more] = (led ?? object)?.tokens ?? [];
  const measures = phraseOf(draft).verb?.type === "fall" || (led && object && metricIn(object) !== null);
  return measures && more.length === 0 && name?.type === "name" && !isSystemName(name.text) ? { text: name.text, entry: null } : null;
}
function near(draft: Draft): MetricMention | null {
  const acted = acting(draft);
  // "improves performance by 9.6% in macro F1"
  if (acted && acted.entry !== "performance") return acted;
  return first(draft, draft.attributes, NEAR) ?? acted ?? byPlace(draft) ?? ofShare(draft);
}

/** "by 1.0%, 2.4% and 0.3% on SIM, CC and AUC-J metrics". */
function listedMetric(draft: Draft): MetricMention | null {
  const nps = attributesAt(draft.attributes, "on", "inside");
  const [np] = areMetrics(nps) && nps.length === draft.slot.of ? pick(nps, draft.slot) : [];
  const text = np ? textOf(np).replace(/ metrics$/i, "") : "";
  return text === "" ? null : { text, entry: metrics.has(text) ? text : null };
}

/** "reaching Hmean 78.3% and 75.6%": a name that is no system's, right before what is reached. */
function reached(draft: Draft): MetricMention | null {
  const { verb, link, nps, mods } = phraseOf(draft);
  const [np] = nps;
  const [name, ...more] = np?.tokens ?? [];
  const bare = verb?.type === "reach" && link === null && nps.length === 1 && mods.length === 0 && more.length === 0;
  return bare && name?.type === "name" && !isSystemName(name.text) && draft.quantity.unit !== null ? { text: name.text, entry: null } : null;
}

/** "+8.8% mPC": a bare unknown name right behind an amount is what it measures. */
function byPlace(draft: Draft): MetricMention | null {
  const bare =
    draft.item?.lead?.link === null
      ? draft.item.lead.nps
      : phraseOf(draft).family === "measurement" && phraseOf(draft).link === null
        ? phraseOf(draft).nps
        : [];
  const [led] = draft.item?.lead?.nps ?? phraseOf(draft).nps;
  // "(PG = 96.1%)"
  const named = led?.tokens[0];
  if (draft.item?.lead?.link?.type === "equals" && led?.tokens.length === 1 && named?.type === "name" && !isSystemName(named.text))
    return { text: named.text, entry: null };
  if (led && isMeasured(led, (draft.item?.lead?.link ?? phraseOf(draft).link)?.type)) return { text: led.tokens[1]?.text ?? "", entry: null };
  // "an error of 74.5 HU": what is measured stands before
  const link = draft.item?.lead?.link ?? phraseOf(draft).link;
  const measured = draft.item?.lead?.nps.at(-1) ?? phraseOf(draft).nps.at(-1);
  if (link?.type === "of" && measured && metricIn(measured)) return null;
  const head = attributesAt(draft.attributes, "head")[0] ?? bare[0];
  const [token] = head?.tokens ?? [];
  // "a 79.8% PNED gain"
  const alone = head?.tokens.slice(1).every((t) => t.type === "gain" || t.type === "loss");
  // "2.3% AP and 1.1% AR"
  const short = token?.type === "gap" && /^\p{Lu}{2,5}$/u.test(token.text) && draft.quantity.unit?.type === "percent";
  return alone && ((token?.type === "name" && !isSystemName(token.text)) || short) ? { text: token.text, entry: null } : null;
}

const KEEPS = new Set(["achieve", "reach", "attain", "retain", "maintain", "preserve", "recover", "match"]);

/** "achieves 97% of the retrieval accuracy of B". */
function ofShare(draft: Draft): MetricMention | null {
  const { verb } = phraseOf(draft);
  // "saves 39% of training time"
  if (draft.score === null ? verb?.type !== "fall" || phraseOf(draft).nps.length > 0 : !KEEPS.has(verb?.entry ?? "")) return null;
  return first(draft, draft.attributes, ["of"]);
}
const ofClause = (draft: Draft): MetricMention | null => {
  const { verb, link, mods } = phraseOf(draft);
  // "performance with an F1 of 77.9": what "of" or a colon hangs on
  const nearest =
    link?.type === "of" || link?.type === "colon"
      ? mods
          .at(-1)
          ?.nps.map(metricIn)
          .find((m) => m !== null)
      : undefined;
  if (nearest) return nearest;
  // "surpasses the accuracy of B by 5%": a phrase that only measures is beaten for whose it is
  const [beaten] = verb?.type === "beat" && draft.clause.some((a) => a.position === "of") ? attributesAt(draft.clause, "object") : [];
  const measured = beaten && systemIn(beaten) === null && !isSystemPhrase(beaten) ? metricIn(beaten) : null;
  if (verb?.type === "beat") return first(draft, draft.clause, ["inside", "means"]) ?? measured;
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
const far = (draft: Draft): MetricMention | null => first(draft, draft.attributes, ["host", "purpose", "on", "under"]);

/** "achieves 47% accuracy on A and 39% on B": the list's metric holds for all that name none. */
function ofSiblings(draft: Draft, drafts: readonly Draft[]): MetricMention | null {
  const others = drafts.filter((d) => d.island === draft.island && d.group !== draft.group && (d.score === null) === (draft.score === null));
  const before = others
    .filter((d) => d.group < draft.group)
    .map(near)
    .findLast((m) => m !== null);
  return before ?? null;
}

/** "a 2.5x speedup", "3 times faster inference", "speeds up inference 129 times". */
function ofSpeed(draft: Draft, context: Context): MetricMention | null {
  const { verb } = phraseOf(draft);
  const said = [...attributesAt(draft.attributes, "head", "lead"), ...attributesAt(draft.clause, "object", "lead")].flatMap((np) => np.tokens);
  const noun = said.find((t) => t.type === "gain" && t.entry === "speedup");
  if (noun) return { text: noun.text, entry: "speedup" };
  const faster =
    said.some((t) => (t.type === "more" || t.type === "less") && /^(?:faster|quicker|slower|as fast)$/i.test(t.text)) ||
    verb?.entry === "speed up" ||
    verb?.entry === "accelerate";
  return faster && draft.delta !== null
    ? speed(
        [...said, ...tokensOf(draft, context).slice(0, draft.island.start).slice(-1)].some((t) => /\btrain(?:s|ed|ing)?\b/.test(t.text))
          ? "training speed"
          : "inference speed",
      )
    : null;
}

/** "45.2% mAP at 60 FPS". */
const atSpeed = ({ item, quantity }: Draft): MetricMention | null =>
  item?.lead?.link?.type === "on" && quantity.unit?.type === "physical" ? { text: quantity.unit.text, entry: "throughput" } : null;

/** "runs at 45 FPS"; "videos at 30 FPS" are how they were taken. */
const RUNS = new Set(["run", "predict", "operate", "process", "achieve", "reach", "attain", "get", "hit"]);
const ofRate = (draft: Draft): MetricMention | null =>
  draft.quantity.unit?.type === "physical" &&
  /^(?:FPS|frames|tokens)/i.test(draft.quantity.unit.text) &&
  RUNS.has(phraseOf(draft).verb?.entry ?? "") &&
  phraseOf(draft).nps.every((np) => /\b(?:inference|real-time|speeds?|rates?)\b/.test(textOf(np)))
    ? { text: draft.quantity.unit.text, entry: "throughput" }
    : null;

/** For what was accepted without a metric beside it: the only metric that its sentence names. */
export const carryMetric: Resolver = (drafts, context) =>
  drafts.map((draft) => {
    const metric = draft.rejected === null && (draft.metric === null || draft.metricInferred) ? onlyOne(draft, context) : null;
    return metric ? { ...draft, metric, metricInferred: false } : draft;
  });

const speed = (name: string): MetricMention => ({ text: name, entry: name });

/** Where a sentence names one metric alone, its numbers are of that one. */
function onlyOne(draft: Draft, context: Context): MetricMention | null {
  if (draft.relation === "factor" || draft.quantity.unit?.type === "physical") return null;
  const named = tokensOf(draft, context).filter(
    (t) => t.type === "metric" && t.entry !== "performance" && metrics.get(t.entry ?? "")?.kind !== "cost" && metrics.get(t.entry ?? "")?.scale !== null,
  );
  const [only] = named;
  return only && named.every((t) => t.entry === only.entry) ? { text: only.text, entry: only.entry ?? null } : null;
}

/** "its accuracy improves from ...", "Precision reached 98.1%". */
function ofSubject(draft: Draft, context: Context): MetricMention | null {
  const { verb } = phraseOf(draft);
  // "the similarity exceeds 0.91"
  if (verb?.type === "beat" && (phraseOf(draft).nps.length > 0 || draft.score === null)) return null;
  const tokens = tokensOf(draft, context);
  const subjects = npsBefore(tokens, draft.island.start);
  // "Accuracy, sensitivity and specificity were 85%, 86% and 87%"
  const list = verb && subjects[0] && draft.slot.of > 1 ? listEnding(tokens, subjects[0]).map((np) => metricIn(np) ?? namedMeasure(np, draft, context)) : [];
  const listed = list.length === draft.slot.of && list.every((m) => m !== null) ? list[draft.slot.index] : null;
  if (listed) return listed;
  // "accuracy improves sharply, from 0.31 to 0.64"
  const subject = verb ? subjects[0] : draft.baseline !== null ? subjects.find((np) => metricIn(np) !== null) : undefined;
  const adjacent = subject?.tokens.at(-1)?.end === tokens[draft.island.start - 1]?.end;
  const rising = subject && adjacent ? risingOf(subject, draft) : null;
  if (rising) return rising;
  const last = subject?.tokens.at(-1);
  const measures = last?.type === "metric" || metricNouns.has(last?.text.split(" ").at(-1) ?? "");
  return subject && (systemIn(subject) === null || measures) ? metricIn(subject) : null;
}

/** "The LSE-D and SPK-SIM exhibit gains of 1% and 8%": names that are no system's, where the paper's own has another. */
function namedMeasure({ tokens }: Np, draft: Draft, { names }: Context): MetricMention | null {
  const [name, ...more] = tokens.filter((t) => t.type !== "gap" || !/^the$/i.test(t.text));
  const isMeasure = draft.delta !== null && names.system !== null && name?.type === "name" && more.length === 0 && name.text !== names.system;
  return isMeasure && !isSystemName(name.text) && name.text === name.text.toUpperCase() ? { text: name.text, entry: null } : null;
}

/** "Reader-rated fluency improves from 3.1 to 4.4", "hallucinations drop by 30%": what changes by itself is measured, known or not. */
function risingOf(subject: Np, draft: Draft): MetricMention | null {
  const { verb, nps } = phraseOf(draft);
  if ((verb?.type !== "rise" && verb?.type !== "fall") || nps.length > 0 || metricIn(subject) !== null) return null;
  const [only, ...more] = subject.tokens;
  const words = only?.type === "gap" && more.length === 0 ? only.text.replace(/^(?:the|its|their|our|an?) /i, "") : "";
  const count = words.split(" ").length;
  const isNoun =
    words !== "" && count <= 4 && (verb.type === "fall" || count > 1) && !/ing$|^(?:number|amount)$|^(?:it|this|they|we|which|that|and|but)\b/i.test(words);
  return isNoun && !isSystemPhrase(subject) && !VAGUE.test(words) ? { text: words, entry: null } : null;
}
