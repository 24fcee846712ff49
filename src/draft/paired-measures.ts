import { type MetricMention, metricIn } from "../phrase/metric-mention.js";
import { attributesAt, type Draft } from "./draft.js";

/** "PSNR/SSIM of 31.2/0.91 and 29.8/0.88": the measures that a slash joins, whose values come in turn; none where the amounts are no multiple of them. */
export function pairedMeasures({ clause, slot, island }: Draft): readonly MetricMention[] {
  const [first, second] = island.phrase.items.map(({ amount }) => (amount.kind === "quantity" ? amount.tokens : []));
  // a slash and no comma between the first two
  const apart = (second?.[0]?.start ?? 0) - (first?.at(-1)?.end ?? 0);
  if (apart !== 1 && apart !== 3) return [];
  const list = attributesAt(clause, "object", "lead");
  const joined = list.length > 1 && list.slice(1).every((np) => np.joint?.type === "slash");
  const measures = joined ? list.map(metricIn).filter((m) => m !== null) : [];
  return measures.length === list.length && slot.of > list.length && slot.of % list.length === 0 ? measures : [];
}
