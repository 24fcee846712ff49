import { isNamed } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Item, Np, Quantity } from "../parse/actions.js";
import { textOf } from "../phrase/mention.js";
import { metrics } from "../vocabulary/aliases.js";
import { anyOf, costWords } from "../vocabulary/words.js";
import { attributesAt, type Draft } from "./draft.js";

/*
 * What a claim tells by the words around it: a cost, a time, a share.
 */

/** "runs in 12 ms", "takes only 2 seconds", "draws in under 3 minutes", "within 0.7 s": what it takes, though no metric is named. */
export const tellsTime = ({ quantity, island: { phrase } }: Draft): boolean =>
  /^(?:[mμun]?s|secs?|seconds?|milliseconds?|min|minutes?|h|hours?)$/.test(quantity.unit?.text ?? "") &&
  (TAKES.has(phrase.verb?.entry ?? "") ||
    (phrase.link?.type === "inside" && (quantity.tokens.some((t) => t.type === "bound") || phrase.items.some((item) => item.against.length > 0))) ||
    /^within$/i.test(quantity.tokens[0]?.text ?? ""));
const TAKES = new Set(["run", "take", "require"]);
export const isShare = (d: Draft): boolean => d.numbers.some((n) => / out of /.test(n.text));

export const heads = (d: Draft): Np[] => attributesAt(d.attributes, "head", "lead");
export const hasMetricToken = (np: Np): boolean => np.tokens.some((t: Token) => t.type === "metric");
/** "solves 23.1% of the problems", "answers well 81% of the time": the share of what was to be done. */
export const solves = (d: Draft): boolean =>
  (SOLVES.has(d.island.phrase.verb?.entry ?? "") && d.island.phrase.nps.length === 0 && d.item !== null) || isOfTime(d);
export const isOfTime = ({ item, score, island: { phrase } }: Draft): boolean =>
  score !== null &&
  !item?.np &&
  item?.mods.length === 1 &&
  item.mods[0]?.prep.type === "of" &&
  item.mods[0].nps.every((np) => textOf(np) === "time") &&
  !SPENDS.has(phrase.verb?.entry ?? "");
/** "is preferred over B in 68% of cases", "61% of participants preferred Heron". */
export const isPreferred = (draft: Draft): boolean => {
  const { phrase } = draft.island;
  const passive = phrase.verb?.entry === "be" && draft.quantity.unit?.type === "percent" && phrase.nps.some((np) => /(?:^| )preferred$/.test(textOf(np)));
  return passive || preference(draft) !== null;
};
/** The phrase that tells who prefers whom. */
export function preference({ item, quantity }: Draft): Np | null {
  const [of] = item?.mods ?? [];
  const [np, ...more] = of?.prep.type === "of" && quantity.unit?.type === "percent" && !item?.np ? of.nps : [];
  return np && more.length === 0 && PREFERS.test(np.tokens[0]?.text ?? "") && np.tokens.length > 1 ? np : null;
}
const PREFERS = /^\p{L}[\p{L} -]*s (?:preferred|prefer|favou?red|favou?r|chose)$/u;
/** "agrees with experts in 81% of cases". */
export const isOfTries = ({ item, quantity, island: { phrase } }: Draft): boolean =>
  item !== null && isTried(phrase.items.at(-1) ?? item, phrase.link, quantity);
export const isTried = ({ mods: [share] }: Item, link: Token | null | undefined, { unit }: Quantity): boolean =>
  link?.type === "inside" && unit?.type === "percent" && share?.prep.type === "of" && share.nps.every((np) => TRIES.test(textOf(np)));
const TRIES = /^(?:all |the )?(?:(?:[\p{L}-]+ ){0,3}cases|instances|trials|comparisons|attempts|runs|times?)$/u;
const SOLVES = new Set([
  "solve",
  "prove",
  "fix",
  "repair",
  "pass",
  "block",
  "catch",
  "succeed",
  "succeed in",
  "resolve",
  "answer",
  "complete",
  "detect",
  "classify",
  "identify",
  "predict",
  "win",
]);

/** "requires 60% of the memory", "keeps 97% of the accuracy": verbs whose share is of another's. */
export const SPENDS: ReadonlySet<string> = new Set(["require", "use", "need", "incur", "consume", "take", "cost", "comprise", "contain", "spend"]);
export const KEEPS: ReadonlySet<string> = new Set([
  "deliver",
  "achieve",
  "reach",
  "attain",
  "retain",
  "keep",
  "maintain",
  "preserve",
  "recover",
  "regain",
  "restore",
  "match",
]);

/** "processing only 43% of the frames compared to B", "using 2.5% of the data used by B": of what it takes a share, held against what another takes. */
export function spentBeside({ item }: Draft, before: Token | undefined): string | null {
  const [first, ...more] = item?.mods ?? [];
  const [np] = first?.prep.type === "of" && TAKING.test(before?.text ?? "") ? first.nps : [];
  const taken = np ? TAKEN.test(textOf(np)) : false;
  return np && more.some((m) => m.prep.type === "versus" || (taken && m.prep.type === "by")) ? textOf(np).replace(TAKEN, "") : null;
}
const TAKING = /(?:^| )(?:us|process|need|requir|consum|updat|visit|read)(?:es|e|s|ing)$/i;
const TAKEN = / (?:used|required|needed|consumed|processed)$/;

/** Whether a draft tells what something costs. */
export function isCost(d: Draft): boolean {
  if (d.metric === null && (tellsTime(d) || (d.relation === "factor" && /^(?:compress|shrink)$/.test(d.island.phrase.verb?.entry ?? "")))) return true;
  const entry = d.metric?.entry ? metrics.get(d.metric.entry) : undefined;
  if (entry) return entry.kind === "cost";
  // "The gap is 40% smaller": only a system has a size
  if (isLighter(d) && (d.relation === "factor" || (d.metric === null && isNamed(d.system ?? "")))) return true;
  // "beats a detector trained on more data": whom it beats is not what is measured
  const said = d.island.phrase.verb?.type === "beat" ? attributesAt(d.clause, "lead", "inside") : attributesAt(d.clause, "object", "lead", "inside", "of");
  const text = [...attributesAt(d.attributes, "head", "lead", "host"), ...said].map(textOf).join(" ");
  return COST.test(`${text} ${d.metric?.text ?? ""}`);
}
/** "3x smaller", "60% faster than B": what it costs, and not how good it is. */
export const isLighter = (d: Draft): boolean => d.delta !== null && attributesAt(d.attributes, "head").some((np) => LIGHTER.test(np.tokens.at(-1)?.text ?? ""));
const LIGHTER = /^(?:faster|slower|quicker|cheaper|smaller|lighter)$/i;
const COST = anyOf(costWords);

/** A unit that tells how much is done in a second: "FPS", "images/s". */
export const RATE = /^(?:FPS|frames|tokens|images|samples|requests|queries)\b/i;
