import { attributesAt, type Draft } from "../../draft/draft.js";
import type { Resolver } from "../context.js";

/*
 * "On PRMBench it scores 67.7 with 3 times less data": what a model is made of is the same wherever it is measured.
 */

/** Takes parameters and training data from the places that only the clause names, and tells them once. */
export const resolveSize: Resolver = (drafts) => {
  const unplaced = drafts.map((draft) => (isOfModel(draft) && !isPlacedItself(draft) ? { ...draft, benchmark: null } : draft));
  const alike = (a: Draft, b: Draft) => a.quantity === b.quantity && a.benchmark === b.benchmark && a.metric?.text === b.metric?.text;
  return unplaced.filter((d, i) => d === drafts[i] || unplaced.findIndex((other) => alike(other, d)) === i);
};

const isOfModel = ({ metric, benchmark }: Draft): boolean => benchmark !== null && (metric?.entry === "parameters" || metric?.entry === "data");
/** "with 40% of the data of COCO", "30% fewer samples on COCO". */
const isPlacedItself = ({ attributes, benchmark }: Draft): boolean =>
  attributesAt(attributes, "on", "of", "inside", "head", "host").some((np) => np.tokens.some((t) => t.start === benchmark?.start));
