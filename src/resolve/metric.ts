import { benchmarks } from "../vocabulary.js";
import type { Resolver } from "./context.js";
import { tokensOf } from "./context.js";
import { attributesAt, type Draft, type Position, phraseOf, pick } from "./draft.js";
import { type MetricMention, metricIn, systemIn } from "./mention.js";
import { npsBefore } from "./subject.js";

const NEAR: readonly Position[] = ["head", "lead", "inside", "note"];

/** What was measured: the metric beside the number, else of its list, of the verb's object, of the subject. */
export const resolveMetric: Resolver = (drafts, context) =>
  drafts.map((draft) => {
    const metric = near(draft) ?? ofSiblings(draft, drafts) ?? ofClause(draft) ?? far(draft) ?? ofSubject(draft, context);
    if (metric) return { ...draft, metric };
    const usual = draft.benchmark && draft.score !== null ? benchmarks.get(draft.benchmark.name)?.metric : undefined;
    return usual && draft.quantity.unit?.type !== "physical" ? { ...draft, metric: { text: usual, entry: usual }, metricInferred: true } : draft;
  });

function first(draft: Draft, attributes: Draft["attributes"], positions: readonly Position[]): MetricMention | null {
  for (const position of positions) {
    for (const np of pick(attributesAt(attributes, position), draft.slot)) {
      const metric = metricIn(np);
      if (metric) return metric;
      const noted = np.note && np.note.items.length === 0 ? np.note.nps.map(metricIn).find((m) => m !== null) : null;
      if (noted) return noted;
    }
  }
  return null;
}

const near = (draft: Draft): MetricMention | null => first(draft, draft.attributes, NEAR);
const ofClause = (draft: Draft): MetricMention | null => {
  const { verb } = phraseOf(draft);
  return verb?.type === "beat" ? first(draft, draft.clause, ["inside"]) : first(draft, draft.clause, ["object", "lead", "inside", "of"]);
};
const far = (draft: Draft): MetricMention | null => first(draft, draft.attributes, ["host", "purpose", "on"]);

/** "achieves 47% accuracy on A and 39% on B": the list's metric holds for all that name none. */
function ofSiblings(draft: Draft, drafts: readonly Draft[]): MetricMention | null {
  const others = drafts.filter((d) => d.island === draft.island && d.group !== draft.group && (d.score === null) === (draft.score === null));
  const before = others
    .filter((d) => d.group < draft.group)
    .map(near)
    .findLast((m) => m !== null);
  return before ?? null;
}

/** "its accuracy improves from ...", "Precision reached 98.1%". */
function ofSubject(draft: Draft, context: Parameters<Resolver>[1]): MetricMention | null {
  const { verb } = phraseOf(draft);
  if (!verb || verb.type === "beat") return null;
  const [subject] = npsBefore(tokensOf(draft, context), draft.island.start);
  return subject && (systemIn(subject) === null || subject.tokens.at(-1)?.type === "metric") ? metricIn(subject) : null;
}
