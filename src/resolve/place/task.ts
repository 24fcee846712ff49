import { type Attribute, type Draft, pick } from "../../draft/draft.js";
import { isSystemPhrase, textOf } from "../../phrase/mention.js";
import { metricIn } from "../../phrase/metric-mention.js";
import { type Context, islandsOf } from "../context.js";

/** What is said where no benchmark is named: "on long-form writing tasks". */
export function taskOf(draft: Draft, context: Context): string | null {
  const said = (attributes: readonly Attribute[]) =>
    attributes
      .filter((a) => a.position === "on" || a.position === "under" || a.position === "purpose" || a.position === "inside")
      .flatMap((a) => pick(a.nps, draft.slot));
  const settings = islandsOf(draft, context)
    .filter((i) => i.phrase.family === "setting" && i.end <= draft.island.start && i.phrase.mods[0]?.prep.type === "on")
    .flatMap((i) => i.phrase.mods.flatMap((m) => m.nps));
  const np = [...said(draft.attributes), ...said(draft.clause), ...settings].find(
    (np) => metricIn(np) === null && !isSystemPhrase(np) && np.tokens.some((t) => t.type === "gap") && !np.tokens.some((t) => t.type === "benchmark"),
  );
  return np && /\p{L}{2}/u.test(textOf(np)) ? textOf(np) : null;
}
