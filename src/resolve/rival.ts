import type { Np } from "../parse/actions.js";
import type { Context, Resolver } from "./context.js";
import { islandsOf } from "./context.js";
import { attributesAt, type Draft, phraseOf, pick } from "./draft.js";
import { benchmarksIn, isSystemPhrase, metricIn, systemIn, textOf } from "./mention.js";

/** What it is compared with: what "over" and "than" govern, what a comparison beats, the model that a method is applied to. */
export const resolveRival: Resolver = (drafts, context) =>
  drafts.flatMap((draft) => {
    const rivals = rivalsOf(draft, context);
    const named = rivals.map(nameOf);
    // one number against several named systems is one claim each; a list of kinds of systems is one phrase
    if (rivals.length > 1 && rivals.every((np) => systemIn(np) !== null)) return named.map((baselineSystem) => ({ ...draft, baselineSystem }));
    return [{ ...draft, baselineSystem: named.length > 1 ? rivals.map(textOf).join(" and ") : (named[0] ?? null) }];
  });

const nameOf = (np: Np): string => {
  const name = systemIn(np);
  return name && benchmarksIn([np], false).length === 0 ? name : textOf(np);
};

function rivalsOf(draft: Draft, context: Context): readonly Np[] {
  const versus = pick(attributesAt(draft.attributes, "versus"), draft.slot).filter(isRival);
  if (versus.length > 0) return versus;
  const { verb } = phraseOf(draft);
  const clause = pick(attributesAt(draft.clause, "versus"), draft.slot).filter(isRival);
  if (clause.length > 0) return clause;
  if (verb?.type === "beat") {
    const lead = attributesAt(draft.attributes, "lead");
    const object = lead.length > 0 ? lead : attributesAt(draft.clause, "object");
    const examples = attributesAt([...draft.attributes, ...draft.clause], "example");
    return pick(object.length > 0 && examples.every((np) => systemIn(np) === null) ? object : examples.length > 0 ? examples : object, draft.slot);
  }
  if (verb?.type === "rise" || verb?.type === "fall") {
    const object = pick([...attributesAt(draft.attributes, "lead"), ...attributesAt(draft.clause, "object")].slice(0, 1), draft.slot).filter((np) => metricIn(np) === null && (systemIn(np) !== null || isSystemPhrase(np)));
    if (object.length > 0) return object;
  }
  return fromSetting(draft, context);
}
const isRival = (np: Np): boolean => metricIn(np) === null || systemIn(np) !== null || isSystemPhrase(np);

/** "Compared to the strongest baseline, it ...": said once for the sentence. */
function fromSetting(draft: Draft, context: Context): readonly Np[] {
  const settings = islandsOf(draft, context).filter((i) => i.phrase.family === "setting" && i.phrase.mods[0]?.prep.type === "versus");
  const near = settings.findLast((i) => i.end <= draft.island.start) ?? settings.find((i) => i.start >= draft.island.end);
  return near ? pick(near.phrase.mods.flatMap((m) => m.nps).filter(isRival), draft.slot) : [];
}
