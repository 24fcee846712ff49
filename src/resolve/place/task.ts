import { type Attribute, type Draft, pick } from "../../draft/draft.js";
import { isMachine } from "../../phrase/benchmark-mention.js";
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
    (np) =>
      metricIn(np) === null &&
      !isSystemPhrase(np) &&
      !isMachine(np) &&
      np.tokens.some((t) => t.type === "gap") &&
      !np.tokens.some((t) => t.type === "benchmark"),
  );
  const words = np ? textOf(np).replace(GOES_ON, "") : "";
  return /\p{L}{2}/u.test(words) && !SAYS_NOTHING.test(words) ? words : null;
}
/** "objects taken from", "data sets covering both": what goes on behind the noun. */
const GOES_ON =
  / (?:previously )?(?:(?:taken|presented|used|trained|tested|derived|drawn|collected|belonging|show|shown|judged|significantly)$|(?:comprising|covering|involving|containing|deemed|compared)\b.*$)/i;
/** "in a wide range of", "on both single and": a quantity, a half of a list, or no noun. */
const SAYS_NOTHING =
  /^(?:there|all|top|used|trained|tested|both (?:the )?[\p{L}-]*[^s\s]|these \p{Ll}+|(?:same|high|low|granular) level|(?:(?:wide|broad|diverse|large|whole) )?(?:range|set|variety|number|fraction|proportion|thousands|majority|remainder|combination)|(?:other )?hand|condition|application|position|state|switching|looking|operating|distinguishing|adaptation|percentages|predictions)$/iu;
