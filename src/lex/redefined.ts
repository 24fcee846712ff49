import { type Alias, lookUp, metrics, nameKey } from "../vocabulary/aliases.js";
import { DATA_SET, MEASURE, THING } from "../vocabulary/words.js";
import { longForm } from "./long-form.js";
import type { Tagged } from "./tagger.js";

/*
 * Short forms that a paper gives a meaning of its own: where "super-resolution (SR)" was said, SR is no success rate.
 */

/** What a short form is instead: a proper name, a common noun, or another measure. */
export type Redefined = "name" | "gap" | "metric";

/** The short forms of a text that stand for something else than the benchmark or metric of that name. */
export function redefinedIn(text: string): ReadonlyMap<string, Redefined> {
  const found = new Map<string, Redefined>();
  for (const match of text.matchAll(SHORT_FORM)) {
    const short = match[1] as string;
    const named = namedBy(short);
    const long = named.length > 0 ? longForm(text.slice(Math.max(0, match.index - 80), match.index), short) : null;
    if (long === null || !isElse(long, named[0] as Alias) || namedBy(long).some((a) => named.some((n) => n.entry === a.entry))) continue;
    const isMeasure = named[0]?.type === "metric" && A_MEASURE.test(long);
    // "Variational VQA" is named after a task
    const isName = named[0]?.type === "benchmark" || (/^\p{Lu}/u.test(long) && !TASK.test(long));
    found.set(short, isMeasure ? "metric" : isName ? "name" : "gap");
  }
  return found;
}

/** Takes from a redefined short form what the vocabulary knows of it. */
export function redefine(token: Tagged, redefined: ReadonlyMap<string, Redefined>): Tagged {
  const type = token.type === "metric" || token.type === "benchmark" ? redefined.get(token.text) : undefined;
  if (type === undefined) return token;
  const { entry: _, ...bare } = token;
  return { ...bare, type, aliases: [] };
}

const SHORT_FORM = /\((\p{Lu}{2,6})\)/gu;
const namedBy = (text: string): readonly Alias[] => lookUp(nameKey(text)).filter(({ type }) => type === "metric" || type === "benchmark");

/** "Aspect Term Extraction" is done by a system, and is none. */
const TASK = /(?:tion|sion|ing|ment|ysis|retrieval)$/i;
const A_THING = new RegExp(`${THING}$`, "i");
/** What measures may be called otherwise than the vocabulary spells it, and so may a benchmark: "Massive Multitask Language Understanding". */
const isElse = (long: string, { type, entry }: Alias): boolean =>
  type === "benchmark"
    ? !/\s\p{Lu}/u.test(long) && !DATA.test(long)
    : ((TASK.test(long) || A_THING.test(long)) && !A_MEASURE.test(long)) || sharesNoWord(long, entry);

/** "Success Detection Rate" is no signal-to-distortion ratio: no word is common to it and the long forms that the vocabulary holds. */
function sharesNoWord(long: string, metric: string): boolean {
  const known = [metric, ...(metrics.get(metric)?.aliases ?? [])].filter((alias) => /[ -]/.test(alias)).flatMap(beginnings);
  return known.length > 0 && !beginnings(long).some((word) => known.includes(word));
}
/** Enough of each word to tell it in another form: "errors", "Error-". */
const beginnings = (text: string): string[] => (text.match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase().slice(0, 4));
const DATA = new RegExp(`(?:${DATA_SET}|challenge|atlas|project)$`, "i");
const A_MEASURE = new RegExp(`${MEASURE}$`, "i");
