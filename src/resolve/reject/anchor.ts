import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { heads, isOfTries, isPreferred, solves } from "../../draft/telling.js";
import { isSystemName } from "../../lex/system-name.js";
import { isSystemPhrase, systemIn, textOf } from "../../phrase/mention.js";
import { metricIn } from "../../phrase/metric-mention.js";
import { RESULTS } from "../../phrase/turns.js";
import { systemNouns } from "../../vocabulary/words.js";

/*
 * What makes a number a measurement: a metric or a benchmark beside it, whose it is, or the verb that it hangs on.
 */

/** Something says that this is a measurement: a metric beside it, or a benchmark, or a system that hosts it. */
export function hasAnchor(d: Draft): boolean {
  if (d.metric && !d.metricInferred && d.metric.entry !== "performance")
    return (
      d.metric.entry !== null ||
      heads(d).length > 0 ||
      attributesAt([...d.attributes, ...d.clause], "host", "lead").some((np) => textOf(np) === d.metric?.text) ||
      attributesAt(d.attributes, "of").some((np) => d.metric !== null && textOf(np).startsWith(d.metric.text)) ||
      phraseOf(d).verb !== null ||
      (d.slot.of > 1 && phraseOf(d).link?.type === "of")
    );
  if (d.benchmark?.known || (d.average && d.quantity.unit !== null)) return true;
  if (d.benchmark && (attributesAt(d.attributes, "on", "host", "lead").length > 0 || isLabel(d))) return true;
  const percent = d.quantity.unit?.type === "percent";
  const decimal = !Number.isInteger(d.score);
  // "achieves 38.3%"
  if ((percent || decimal) && ATTAINS.has(phraseOf(d).verb?.entry ?? "") && phraseOf(d).nps.length === 0 && d.item?.mods[0]?.prep.type !== "of") return true;
  // "yields results of 99.7%"
  if (percent && phraseOf(d).verb?.type === "reach" && phraseOf(d).link?.type === "of" && phraseOf(d).nps.some((np) => /\bresults?$/.test(textOf(np))))
    return true;
  if (decimal && phraseOf(d).verb?.entry === "score" && phraseOf(d).nps.length === 0) return true;
  // "state-of-the-art performance with 61.4%"
  const leads = phraseOf(d).link?.type === "means" && heads(d).length === 0 && phraseOf(d).nps.some((np) => RESULTS.test(textOf(np)));
  if (percent && phraseOf(d).verb?.type === "reach" && leads) return true;
  // "had the lowest performance at 68.3%"
  const levels = /^(?:at|of)$/.test(phraseOf(d).link?.text ?? "") && phraseOf(d).nps.some((np) => /est performance$/.test(textOf(np)));
  if (percent && phraseOf(d).verb?.type === "reach" && levels) return true;
  // "preserves 95% of the teacher's performance"
  if (
    percent &&
    /^(?:retain|preserve|recover|regain|restore|maintain|keep)$/.test(phraseOf(d).verb?.entry ?? "") &&
    attributesAt(d.attributes, "of").length > 0
  )
    return true;
  // "achieves 99.1% of full performance"
  if (percent && ATTAINS.has(phraseOf(d).verb?.entry ?? "") && attributesAt(d.attributes, "of").some((np) => metricIn(np)?.entry === "performance"))
    return true;
  if (percent && (solves(d) || isPreferred(d) || (isOfTries(d) && (/\p{Lu}/u.test(d.system ?? "") || systemNouns.has(d.system?.split(" ").at(-1) ?? "")))))
    return true;
  // "boosts performance to 33.9%": what it changes is a result, whatever it is measured by
  if ((percent || decimal) && CHANGES.has(phraseOf(d).verb?.type ?? "") && levelOf(d)) return true;
  // "results with 88.6 on A"
  if (decimal && d.item?.mods[0]?.prep.type === "on") return true;
  // "(Heron-7B: 83.6, Wren: 81.2)", "with Wren at 81.2%", "67.9% for GPT-4o"
  const { link, nps } = d.item?.lead ?? phraseOf(d);
  const led = link?.type === "colon" || link?.text === "at" ? nps : [];
  const whose = led.length > 0 ? led : attributesAt(d.attributes, "purpose");
  if ((percent || decimal) && whose.length === 1 && whose.some((np) => isSystemName(systemIn(np) ?? ""))) return true;
  const [host] = attributesAt(d.attributes, "host");
  return host !== undefined && (percent || decimal) && (systemIn(host) !== null || isSystemPhrase(host));
}
/** "(Xylo-X: 91%, ZetaSet: 88%)": a place before the colon. */
const isLabel = ({ clause, benchmark }: Draft): boolean => attributesAt(clause, "lead").some((np) => textOf(np) === benchmark?.text);
const ATTAINS = new Set(["achieve", "reach", "attain", "obtain", "score", "get", "deliver", "yield", "remain", "perform best", "lead with"]);

const CHANGES: ReadonlySet<string> = new Set(["rise", "fall"]);
/** "performance to 33.9%". */
const levelOf = (d: Draft): boolean =>
  (d.item?.lead?.link ?? phraseOf(d).link)?.type === "to" &&
  (d.metric?.entry === "performance" ||
    // "lifts this to 69%"
    attributesAt(d.clause, "object").some((np) => metricIn(np)?.entry === "performance" || /^(?:this|it)$/i.test(textOf(np))));
