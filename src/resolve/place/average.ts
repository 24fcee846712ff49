import { saysWhere } from "../../draft/attributes.js";
import type { Draft } from "../../draft/draft.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { speaksOfAverage } from "../../phrase/mention.js";
import { metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { type Context, tokensOf } from "../context.js";

/** Whether the text calls this number an average over several benchmarks, tasks or models; `places` are the benchmarks beside it. */
export function isAverage(draft: Draft, drafts: readonly Draft[], context: Context, places = 0): boolean {
  const tokens = tokensOf(draft, context);
  const { start, end } = draft.island;
  // "On average, it ..."; "..., on average"
  const opening = tokens.findIndex((t) => t.type === "average" && /^(?:on|in)\b/i.test(t.text));
  if (opening >= 0 && opening < start && isTakenOver(tokens, opening)) return true;
  // "Averaged over ten tasks, it ..."
  if (tokens[0]?.type === "average" && /^averag(?:ed|ing)$/i.test(tokens[0].text) && start > 0) return true;
  // "Heron on average outperforms"
  if (tokens[start - 1]?.type === "average" && /^on average$/i.test(tokens[start - 1]?.text ?? "")) return true;
  if (tokens[end]?.type === "average" || (tokens[end]?.type === "comma" && tokens[end + 1]?.type === "average")) return true;
  // "with an average improvement from 71% to 76%": before a from-to that stands alone
  if (tokens[start - 2]?.type === "average" && tokens[start - 1]?.type === "gain" && tokens[start]?.type === "from") return true;
  const closing = drafts.findLast((d) => d.island === draft.island);
  if (
    closing &&
    closing !== draft &&
    !saysWhere(draft.attributes) &&
    closing.item?.np?.tokens.some((t) => t.type === "average" && /^(?:on|in)\b/i.test(t.text))
  )
    return true;
  // "by an average of 22%, and up to 58%": the most is no average
  const isMost = draft.quantity.bound === "up_to" && draft.quantity.tokens[0]?.type === "bound" && draft.item !== draft.island.phrase.items[0];
  if (isMost && draft.item?.lead === null) return false;
  if (/\baverage\b/.test((draft.item?.lead?.link ?? draft.island.phrase.link)?.text ?? "")) return true;
  // "a mean error of 2.1 and an accuracy of 96%": the second has a name of its own
  const around = draft.item?.lead?.nps.length ? draft.clause.filter((a) => a.position !== "object" && a.position !== "lead") : draft.clause;
  const said = [...draft.attributes, ...around].filter((a) => a.position !== "versus" && a.position !== "note").flatMap((a) => a.nps);
  // "an average runtime of 3.2 ms"
  const timed = draft.quantity.unit?.type === "physical" && draft.delta === null && draft.baseline === null;
  return [...said, ...(draft.item?.lead?.nps ?? [])].some((np) => speaksOfAverage(np) && !isOfMetric(np, places) && !(timed && tellsCost(metricIn(np))));
}
/** "On average, it", "On average across A and B, it"; "On average over 5 hours" tells how long. */
const isTakenOver = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.type === "comma" || (/^(?:across|over)$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.type !== "number");
/** "an average accuracy of 71% on A", "the mean recall on A and B": said of the metric. */
function isOfMetric({ tokens }: Np, places: number): boolean {
  const at = tokens.findIndex((t) => t.type === "average");
  return tokens[at + 1]?.type === "metric" && (places === 1 || (places > 1 && tokens[at]?.text === "mean"));
}
