import { type Draft, phraseOf } from "../../draft/draft.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { systemIn } from "../../phrase/mention.js";
import { type MetricMention, metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { listEnding, npsBefore } from "../../phrase/phrases.js";
import { runBefore } from "../../phrase/runs.js";
import { metricNouns } from "../../vocabulary/words.js";
import { type Context, tokensOf } from "../context.js";
import { namedMeasure, risingOf } from "./unnamed-metric.js";

/*
 * The metric that a clause's subject names: "its accuracy improves".
 */

/** "with accuracy improving from 0.64 to 0.77", "with Stuff-PQ improved by 9.6": what "with" brings in. */
function broughtIn(draft: Draft, context: Context): MetricMention | null {
  const tokens = tokensOf(draft, context);
  // "with mean absolute error (MAE) decreased by 12%"
  const { start } = draft.island;
  const run = runBefore(tokens, tokens[start - 1]?.type === "close" && tokens[start - 3]?.type === "open" ? start - 3 : start);
  // "yields an error reduced by 21%"
  const told = run?.end === start && tokens[start - 1]?.type === "metric" && /(?:ed|cut)$/.test(tokens[start]?.text ?? "");
  if (!run || !(tokens[run.start - 1]?.type === "means" || (told && tokens[run.start - 1]?.type === "reach"))) return null;
  const np: Np = { tokens: tokens.slice(run.start, run.end), note: null, joint: null };
  return metricIn(np) ?? namedMeasure(np, draft, context);
}

/** "its accuracy improves from ...", "Precision reached 98.1%". */
export function ofSubject(draft: Draft, context: Context): MetricMention | null {
  const { verb } = phraseOf(draft);
  const brought = verb?.type === "rise" || verb?.type === "fall" ? broughtIn(draft, context) : null;
  if (brought) return brought;
  const tokens = tokensOf(draft, context);
  // "the similarity exceeds 0.85", "the hit rate exceeds that of B by 5%"
  const likeThat = /^(?:that|those)$/.test(tokens[draft.island.start + 1]?.text ?? "");
  if (verb?.type === "beat" && !likeThat && (phraseOf(draft).nps.length > 0 || draft.score === null)) return null;
  // "hallucinations are reduced by 28%"
  const before = draft.island.start - (tokens[draft.island.start - 1]?.entry === "be" ? 1 : 0);
  const subjects = npsBefore(tokens, before);
  // "Accuracy, sensitivity and specificity were 85%, 86% and 87%"
  const list = verb && subjects[0] && draft.slot.of > 1 ? listEnding(tokens, subjects[0]).map((np) => metricIn(np) ?? namedMeasure(np, draft, context)) : [];
  const listed = list.length === draft.slot.of && list.every((m) => m !== null) ? list[draft.slot.index] : null;
  if (listed) return listed;
  // "accuracy improves sharply, from 0.31 to 0.64"
  const subject = verb ? subjects[0] : draft.baseline !== null ? subjects.find((np) => metricIn(np) !== null) : undefined;
  const adjacent = subject?.tokens.at(-1)?.end === tokens[before - 1]?.end;
  // "the number of failures is reduced by 28%"
  const changes = (verb?.type === "rise" || verb?.type === "fall") && (draft.delta ?? draft.baseline) !== null && phraseOf(draft).nps.length === 0;
  const counted = changes ? countedBefore(tokens, before) : null;
  if (counted) return counted;
  // "collisions are cut by 34% and travel delay by 12%"
  const rising = subject && adjacent ? risingOf(draft.item?.lead?.nps[0] ?? subject, draft) : null;
  if (rising) return rising;
  // "more data provides a gain of 3.1%": what gives is not what is measured
  if (GIVES.test(verb?.text ?? "") && subject && tellsCost(metricIn(subject))) return null;
  const last = subject?.tokens.at(-1);
  const measures = last?.type === "metric" || metricNouns.has(last?.text.split(" ").at(-1) ?? "");
  // "PSNR gains are small (0.11 dB)"
  const gained = verb?.entry === "be" && (last?.type === "gain" || last?.type === "loss");
  return subject && (systemIn(subject) === null || measures || gained) ? metricIn(subject) : null;
}
/** "the number of failures", "the share of detected faults": what is counted. */
function countedBefore(tokens: readonly Token[], end: number): MetricMention | null {
  const of = tokens.findLastIndex((t, i) => i < end - 1 && i >= end - 4 && t.type === "of");
  const many = of > 0 ? /(?:^| )(number|share|fraction|proportion|percentage)$/i.exec(tokens[of - 1]?.text ?? "")?.[1] : undefined;
  const counted = tokens.slice(of + 1, end);
  const isPhrase = counted.every((t) => t.type === "gap" || t.type === "metric" || t.type === "name" || (t.type === "reach" && /(?:ed|ing)$/.test(t.text)));
  return many && isPhrase ? { text: `${many} of ${counted.map((t) => t.text).join(" ")}`, entry: null } : null;
}
const GIVES = /^(?:provid|bring|giv|offer|yield|deliver|lead|result)/;
