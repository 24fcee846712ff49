import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { SPENDS } from "../../draft/telling.js";
import type { Np } from "../../parse/actions.js";
import { textOf } from "../../phrase/mention.js";
import { type MetricMention, metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { listEnding } from "../../phrase/phrases.js";
import { subjectBefore } from "../../phrase/subject.js";
import { type Context, tokensOf } from "../context.js";
import { near } from "./metric-near.js";
import { narrowing, plainMeasure } from "./unnamed-metric.js";

/*
 * One number that is said of each metric of a list.
 */

/** "100% accuracy, precision and recall", "improves both accuracy and F1 by 5%": one number said of each metric of a list. */
export function sharedMetrics(draft: Draft): MetricMention[] {
  if (draft.slot.of > 1 || draft.item === null) return [];
  const acts = phraseOf(draft).verb?.type === "rise" || phraseOf(draft).verb?.type === "fall";
  const alone = phraseOf(draft).items.length === 1;
  const lists = [
    attributesAt(draft.attributes, "head"),
    // "in 200 epochs or 100 hours" tells what a score took
    ...(alone && (draft.delta !== null || !attributesAt(draft.attributes, "inside").some((np) => tellsCost(metricIn(np))))
      ? [attributesAt(draft.attributes, "inside")]
      : []),
    ...(alone && draft.delta !== null ? [attributesAt(draft.attributes, "purpose")] : []),
    ...(alone && phraseOf(draft).link?.type === "of" ? [attributesAt(draft.clause, "object"), attributesAt(draft.clause, "lead")] : []),
    ...(alone && acts ? [attributesAt(draft.clause, "object")] : []),
    // "15% of the parameters and training time of B"
    ...(alone && draft.score !== null && SPENDS.has(phraseOf(draft).verb?.entry ?? "") ? [draft.attributes.find((a) => a.position === "of")?.nps ?? []] : []),
  ];
  // "an increase of 2% in both semantic and token-level scores": what stands beside a metric in the list is one too
  const gained = draft.delta !== null ? attributesAt(draft.attributes, "inside", "purpose") : [];
  const measuresOf = (nps: readonly Np[]): (MetricMention | null)[] =>
    nps.map((np) => metricIn(np) ?? (gained.includes(np) && metricIn(nps.at(-1) as Np) !== null ? listedBeside(np, nps) : null));
  const list = lists.find(
    (nps) =>
      nps.length > 1 &&
      measuresOf(nps).every((metric) => metric !== null) &&
      nps.every((np) => !np.note?.items.length) &&
      (nps.at(-1)?.joint?.type === "and" || (acts && nps.at(-1)?.joint?.type === "slash")) &&
      !/\bwith$/.test(nps.at(-1)?.joint?.text ?? ""),
  );
  const named = measuresOf(list ?? []).filter((m): m is MetricMention => m !== null && m.entry !== "performance");
  return new Set(named.map((m) => m.text)).size === named.length && named.length === list?.length ? named : [];
}

/** "both semantic and token-level scores", "in motion smoothness and accuracy". */
function listedBeside(np: Np, nps: readonly Np[]): MetricMention | null {
  const last = nps.at(-1) as Np;
  const measure = plainMeasure(np);
  return measure && /(?:scores|rates|accuracies)$/i.test(textOf(last)) ? (narrowing(np, last) ?? measure) : measure;
}

/** "Precision and recall are both above 80%", "accuracy and F1 improve by 5%": one number said of each metric of a subject. */
export function sharedSubject(draft: Draft, context: Context): MetricMention[] {
  const { verb, nps, items } = phraseOf(draft);
  if (!verb || nps.some((np) => !/(?:ly|both|all|each)$/.test(textOf(np))) || items.length !== 1 || draft.item === null || near(draft) !== null) return [];
  const tokens = tokensOf(draft, context);
  const subject = subjectBefore(tokens, draft.island.start);
  const list = subject?.verb === draft.island.start ? listEnding(tokens, subject.np).map(metricIn) : [];
  const named = list.filter((m): m is MetricMention => m !== null && m.entry !== null && m.entry !== "performance" && !tellsCost(m));
  return named.length === list.length && new Set(named.map((m) => m.entry)).size === named.length ? named : [];
}
