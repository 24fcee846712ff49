import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { hasMetricToken, heads, isOfTries, isPreferred, isShare, RATE, solves, spentBeside } from "../../draft/telling.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Np } from "../../parse/actions.js";
import { isHeldAgainst } from "../../phrase/held-against.js";
import { NOTHING, textOf } from "../../phrase/mention.js";
import { metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { PREDICATES } from "../../phrase/runs.js";
import { anyOf, conditionNouns, countedNouns, endsIn, solvedNouns, variedNouns } from "../../vocabulary/words.js";
import { type Context, tokensOf } from "../context.js";
import { type Check, rejecting } from "./check.js";

/** What the words around a number show by themselves: judged before numbers are joined. */
const CONDITIONS: readonly Check[] = [
  (d) => d.rejected ?? false,
  // "with 10% of the data", "15% of the selected samples": a condition, unless something falls by it
  (d, context) =>
    (d.score !== null || (d.quantity.signed === null && phraseOf(d).verb === null)) &&
    d.baseline === null &&
    phraseOf(d).verb?.type !== "fall" &&
    !solves(d) &&
    !isPreferred(d) &&
    !isOfTries(d) &&
    ofData(d) &&
    spentBeside(d, tokensOf(d, context)[d.island.start - 1]) === null &&
    "setting",
  (d) => d.score !== null && isBareCount(d) && !isShare(d) && "count",
  // "on 5 out of 9 data sets": how often it wins; "8.4 out of 10" is a rating
  (d) =>
    isShare(d) &&
    (d.score === null || Number.isInteger(d.score)) &&
    !SOLVED.test(textOf(heads(d)[0] ?? NOTHING)) &&
    !((solves(d) && phraseOf(d).verb?.entry !== "win") || tries(d)) &&
    "count",
  // "within 1.2% of the oracle"
  (d) =>
    d.score !== null &&
    [...d.quantity.tokens, d.item?.lead?.link ?? phraseOf(d).link].some((t) => /^within$/i.test(t?.text ?? "")) &&
    d.item?.mods[0]?.prep.type === "of" &&
    "unresolved",
  // "(at a false positive rate of 1%)", "(for a fixed precision of 95%)", "under heavy noise (SNR = 1.5 dB), it": what is held fixed
  (d, context) =>
    d.score !== null && (isCondition(d, context) || hosts(d).some((np) => DISTURBED.test(textOf(np)) || /(?:^| )thresholds?$/.test(textOf(np)))) && "setting",
  // "91% recall at a false positive rate of 1%", "at a 1% false positive rate", "at an SNR of 10 dB": where it is set
  (d, context) => d.score !== null && isOperatingPoint(d, context) && "setting",
  // "improvements in 60% of the tasks": how often
  (d) =>
    d.delta !== null &&
    (d.item?.lead?.link ?? phraseOf(d).link)?.type === "inside" &&
    d.item?.mods[0]?.prep.type === "of" &&
    d.item.mods[0].nps.some((np) => COUNTED.test(textOf(np))) &&
    "count",
  // "at three lengths (40, 80, 160 tokens)", "at low noise settings (<= 0.3)"
  (d, context) => d.quantity.unit === null && !heads(d).some(hasMetricToken) && notedBehind(d, context).some((words) => VARIED.test(words)) && "setting",
  // "At a throughput of 50 Hz, it ...", "With just 120 GPU hours, it ...", "At -10 dB the gain ...": what is held fixed
  (d, context) => (d.score !== null || d.quantity.unit?.type === "physical") && phraseOf(d).verb === null && isHeldFixed(d, context) && "setting",
  // "with IPC 10 and 50": acronyms that a whole number follows tell how it was run
  (d) =>
    d.score !== null && d.quantity.unit === null && Number.isInteger(d.score) && d.item?.lead?.link === null && d.item.lead.nps.every(isAcronym) && "setting",
  // "Increasing the depth from 20 to 110 reduces the error": what is set, and not what comes of it
  (d, context) => d.baseline !== null && d.score !== null && isVaried(d, context) && "setting",
  (d, context) => isInterval(d, context) && "statistic",
  // "a score in 0 to 5": its scale
  (d) => d.score !== null && d.quantity.unit === null && phraseOf(d).link?.type === "inside" && !isShare(d) && "setting",
];
const DATA = anyOf(conditionNouns);
const COUNTED = anyOf(countedNouns);
const SOLVED = endsIn(solvedNouns);
const VARIED = endsIn(variedNouns);
/** "succeeds in 18 of 20 runs". */
const tries = (d: Draft): boolean => (d.item?.lead?.link ?? phraseOf(d).link)?.type === "inside" && TRIED.test(textOf(heads(d)[0] ?? NOTHING));
const TRIED = /(?:runs|episodes|trials|attempts)$/;
const isAcronym = ({ tokens }: Np): boolean =>
  tokens.length === 1 && tokens[0]?.type === "name" && /^\p{Lu}{2,5}$/u.test(tokens[0].text) && !isSystemName(tokens[0].text);

export const dismiss = rejecting(CONDITIONS);

/** "15% of the selected samples": the share of data stands right behind the number. */
function ofData(d: Draft): boolean {
  if (d.item && isHeldAgainst(d.quantity, d.item, d.item.np, phraseOf(d))) return false;
  const [first, ...more] = d.item?.mods ?? [];
  // "60% of its parameters", "6% of the memory of B": held against another's
  const spent = first?.nps.some((np) => tellsCost(metricIn(np))) ?? false;
  const held = spent && (first?.nps.some((np) => np.tokens[0]?.type === "self") || more.some((m) => m.prep.type === "of" || m.prep.type === "versus"));
  if (!d.item?.np && first?.prep.type === "of" && !held && first.nps.some((np) => DATA.test(textOf(np)))) return true;
  const head = attributesAt(d.attributes, "head")[0];
  return head !== undefined && !hasMetricToken(head) && DATA.test(textOf(head)) && phraseOf(d).family === "figure";
}

/** "for a fixed risk of", "at a false positive rate of", right behind a parenthesis that opens. */
function isCondition(d: Draft, context: Context): boolean {
  const [open, prep] = tokensOf(d, context).slice(Math.max(d.island.start - 2, 0), d.island.start);
  const [measure] = phraseOf(d).nps;
  return (
    open?.type === "open" && /^(?:for|at)$/i.test(prep?.text ?? "") && phraseOf(d).link?.type === "of" && measure !== undefined && !tellsCost(metricIn(measure))
  );
}
function isOperatingPoint(d: Draft, context: Context): boolean {
  // "at a speed of 45 FPS" is reached
  if (RATE.test(d.quantity.unit?.text ?? "")) return false;
  const led = d.item?.lead?.nps ?? phraseOf(d).nps;
  if (![...led, ...(d.item?.np ? [d.item.np] : [])].some((np) => OPERATED.has(metricIn(np)?.entry ?? "") || AHEAD.test(textOf(np)))) return false;
  const tokens = tokensOf(d, context);
  const first = Math.min(d.quantity.tokens[0]?.start ?? 0, ...led.flatMap((np) => np.tokens.map((t) => t.start)));
  const at = tokens.findIndex((t) => t.start === first) - 1;
  return /^at$/i.test(tokens[at]?.text ?? "") && tokens.slice(0, at).some((t) => t.type === "number");
}
/** "at a lead time of 3 days". */
const AHEAD = /(?:^| )(?:lead times?|horizons?|speeds?|distances?|ranges?|heights?|altitudes?)$/i;
const OPERATED: ReadonlySet<string> = new Set(["false positive rate", "signal-to-noise ratio"]);
function isVaried(d: Draft, context: Context): boolean {
  const { verb, nps } = phraseOf(d);
  const [np] = nps;
  const next = tokensOf(d, context)[d.island.end];
  const changes = d.island.start === 0 && /^(?:increas|rais|reduc|grow|scal|decreas|lower|extend|enlarg)ing$/i.test(verb?.text ?? "");
  return changes && np !== undefined && (metricIn(np)?.entry ?? null) === null && next !== undefined && PREDICATES.has(next.type);
}
const hosts = (d: Draft): Np[] => attributesAt(d.attributes, "host");
const DISTURBED = /(?:^| )(?:noise|compression|corruptions?|distortions?|blur|perturbations?|interference)$/i;

function isHeldFixed(d: Draft, context: Context): boolean {
  const [first] = tokensOf(d, context);
  // "With an error of 3.4 mm"
  const measures = attributesAt([...d.attributes, ...d.clause], "lead")
    .map(metricIn)
    .some((m) => m !== null && !tellsCost(m));
  const spends = (d.quantity.unit?.type === "physical" && !measures) || (d.quantity.unit?.type !== "percent" && heads(d).some((np) => tellsCost(metricIn(np))));
  if (d.island.start === 1 && first?.type === "means" && spends) return true;
  const opens = d.island.start === 1 || (d.island.start === 3 && tokensOf(d, context)[1]?.type === "comma");
  return opens && /^at$/i.test(tokensOf(d, context)[d.island.start - 1]?.text ?? "");
}

/** "0.71 (0.66, 0.75)": between which values it may lie. */
function isInterval(d: Draft, context: Context): boolean {
  const tokens = tokensOf(d, context);
  const at = tokens.findIndex((t) => t.start === d.numbers[0]?.start);
  const open = tokens[at - 1]?.type === "open" ? at - 1 : at - 3;
  const [value, , low, comma, high, close] = tokens.slice(open - 1, open + 5);
  const isPair = tokens[open]?.type === "open" && low?.type === "number" && comma?.type === "comma" && high?.type === "number" && close?.type === "close";
  return isPair && value?.type === "number" && Number(low.value) <= Number(value.value) && Number(value.value) <= Number(high.value);
}

/** What stands before the parenthesis that holds a number. */
function notedBehind(d: Draft, context: Context): string[] {
  const [before, open] = tokensOf(d, context).slice(Math.max(d.island.start - 2, 0), d.island.start);
  return [...attributesAt(d.attributes, "host").map(textOf), ...(open?.type === "open" && before ? [before.text] : [])];
}

/** "5 datasets": a number that counts the noun behind it. */
function isBareCount(d: Draft): boolean {
  const head = attributesAt(d.attributes, "head")[0];
  return (
    d.quantity.unit === null &&
    Number.isInteger(d.score) &&
    d.baseline === null &&
    head !== undefined &&
    !hasMetricToken(head) &&
    (COUNTED.test(textOf(head)) || /s$/.test(textOf(head)))
  );
}
