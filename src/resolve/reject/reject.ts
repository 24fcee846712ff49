import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { AMONG_PEOPLE } from "../../draft/rival-beside.js";
import { hasMetricToken, heads, isCost, isShare, spentBeside, tellsTime } from "../../draft/telling.js";
import { isNamed } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import { isMachine } from "../../phrase/benchmark-mention.js";
import { textOf, turnOf } from "../../phrase/mention.js";
import { tellsCost } from "../../phrase/metric-mention.js";
import { metrics } from "../../vocabulary/aliases.js";
import { endsIn, PEOPLE, setNouns } from "../../vocabulary/words.js";
import { type Context, tokensOf } from "../context.js";
import { hasAnchor } from "./anchor.js";
import { type Check, rejecting } from "./check.js";

/** What is seen only when all is resolved. */
const CHECKS: readonly Check[] = [
  (d) => d.rejected ?? false,
  // "warehousing grows by 8% a year": said before the paper speaks of itself
  (d, context) => d.sentence < context.names.begins && "background",
  // "can a small model reach 90%?" asks
  (d, context) => tokensOf(d, context).at(-1)?.text === "?" && "background",
  (d) => d.quantity.unit?.type === "physical" && d.baseline === null && d.delta === null && !d.metric && !tellsTime(d) && "setting",
  // "The challenge aimed to find models with a PSNR of at least 31 dB", "were required to reach at least 95%": what is asked for
  (d, context) =>
    phraseOf(d).items.some(({ amount }) => amount.kind === "quantity" && amount.bound === "at_least") && ASKS.test(textBefore(d, context)) && "setting",
  // "we hope to reach 95%", "our aim is to reach 95%"
  (d, context) => phraseOf(d).verb !== null && HOPES.test(textBefore(d, context)) && "setting",
  // "demand grew by 12% in 2022": what the world does
  (d) =>
    d.delta !== null &&
    d.metric?.entry === null &&
    phraseOf(d).nps.length === 0 &&
    (d.item?.mods ?? []).some((m) => m.prep.type === "inside" && m.nps.every((np) => np.tokens.length === 1 && np.tokens[0]?.reason === "year")) &&
    "background",
  // "reaches 91% within 2 minutes": how long it was given
  (d, context) =>
    tellsTime(d) &&
    phraseOf(d).verb === null &&
    context
      .tokensAt(d.sentence)
      .slice(0, d.island.start)
      .some((t) => t.type === "percent") &&
    "setting",
  // "data captured within 15 seconds"
  (d, context) => tellsTime(d) && /(?:captur|acquir|record|collect|sampl|observ)ed$/.test(tokensOf(d, context)[d.island.start - 1]?.text ?? "") && "setting",
  // "obtain 81% accuracy using 7.8 GFLOPs": no share has such a unit
  (d) =>
    d.score !== null &&
    d.baseline === null &&
    /FLOPs?$|^[KMGT]i?B$|^MACs?$|^W$|^[mck]m$|^px$/i.test(d.quantity.unit?.text ?? "") &&
    (metrics.get(d.metric?.entry ?? "")?.scale ?? null) !== null &&
    !ofOwnMetric(d) &&
    "setting",
  // "surpasses B by 5% with 7.2 GFLOPs"
  (d) => d.delta !== null && d.metric === null && /FLOPs?$/i.test(d.quantity.unit?.text ?? "") && "setting",
  // "closing 71% of the gap": a share of a difference
  (d) =>
    d.score !== null && d.quantity.unit?.type === "percent" && attributesAt(d.attributes, "of").some((np) => /(?:^| )gap$/.test(textOf(np))) && "unresolved",
  // "distances from 0.3 m to 2.5 m": nothing measured changes
  (d) =>
    /^[mcknμ]?m$/.test(d.quantity.unit?.text ?? "") &&
    d.baseline !== null &&
    !d.metric &&
    phraseOf(d).verb?.type !== "rise" &&
    phraseOf(d).verb?.type !== "fall" &&
    "setting",
  // "with enhanced detail in 30 ms": no gain in what is no time
  (d) => d.delta !== null && TIME.test(d.quantity.unit?.text ?? "") && d.metric !== null && !isCost(d) && "unresolved",
  // "a smaller error, with 93% of users content", "rated the more helpful one by 67% of the participants": a share of people
  (d) =>
    d.delta !== null &&
    ["means", "by"].includes((d.item?.lead?.link ?? phraseOf(d).link)?.type ?? "") &&
    d.item?.mods[0]?.prep.type === "of" &&
    d.item.mods[0].nps.some((np) => SOME_PEOPLE.test(textOf(np))) &&
    "unresolved",
  // "the training data grows from 77 to 2500 hours"
  (d) => (d.metric?.entry === "data" || d.metric?.entry === "parameters") && d.baseline !== null && d.score !== null && d.score > d.baseline && "size",
  // "models from 300M to 3B": only what falls is a cost
  (d) => d.baseline !== null && d.numbers.some((n) => /\d[KMBG]$/.test(n.text)) && phraseOf(d).verb?.type !== "fall" && "size",
  // "the share of skipped videos went down by 3%": what people do, where no system is spoken of
  (d) => /^(?:share|fraction|proportion|percentage) of /.test(d.metric?.text ?? "") && d.system === null && d.score === null && "background",
  // "datasets from 16 to 8192 hours"
  (d) =>
    /^(?:hours?|days?|weeks?|months?|years?)$/.test(d.quantity.unit?.text ?? "") &&
    d.baseline !== null &&
    !d.metric &&
    phraseOf(d).verb?.entry !== "take" &&
    "size",
  // "coarse (5x) and fine (20x) nodes", "for 8x"
  (d, context) =>
    d.relation === "factor" &&
    d.metric === null &&
    d.baselineSystem === null &&
    phraseOf(d).verb === null &&
    (attributesAt(d.attributes, "host").some((np) => turnOf(np) === 0) ||
      (heads(d).length === 0 && tokensOf(d, context)[d.island.start - 1]?.type === "purpose")) &&
    "setting",
  // "a Raspberry Pi with 4GB RAM"
  (d, context) =>
    d.score !== null &&
    /^[KMGT]i?B$/.test(d.quantity.unit?.text ?? "") &&
    phraseOf(d).link === null &&
    tokensOf(d, context)[d.island.start - 1]?.type === "means" &&
    "setting",
  // "for 8x compression", "even with 30x compression"; "With only 25% of the tokens, Heron ...": how it was run
  (d, context) =>
    d.relation === "factor" &&
    phraseOf(d).family === "figure" &&
    heads(d).some((np) => /\bcompression\b/i.test(textOf(np))) &&
    ["means", "purpose"].includes(tokensOf(d, context)[d.island.start - 1]?.type ?? "") &&
    "setting",
  (d, context) => d.score !== null && d.baselineSystem === null && phraseOf(d).family === "figure" && isCost(d) && opensWith(d, context) && "setting",
  // "20 to 50 times more complex than existing datasets"
  (d) => d.relation === "factor" && /\b(?:datasets?|corpora|corpus)$/i.test(d.baselineSystem ?? "") && "size",
  // a score is one by its metric or its benchmark; a bare percentage in prose is not
  (d) => d.score !== null && d.baseline === null && d.delta === null && !hasAnchor(d) && !isShare(d) && !tellsTime(d) && "unresolved",
  (d) =>
    d.score !== null &&
    d.baseline === null &&
    d.quantity.unit === null &&
    Number.isInteger(d.score) &&
    !d.metric &&
    !d.benchmark &&
    !isShare(d) &&
    "unresolved",
  // "achieves 35% pruning"
  (d) => d.score !== null && heads(d).some((np) => /(?:^| )(?:pruning|sparsity|masking|sparsification)$/i.test(textOf(np))) && "setting",
  // "on one laptop GPU (<8 GB VRAM)": what the machine has
  (d) => d.score !== null && attributesAt(d.attributes, "host").some(isMachine) && tellsCost(d.metric) && "setting",
  // "at 4x upscaling", "40x magnification"
  (d) =>
    d.relation === "factor" &&
    heads(d).some((np) => /\b(?:magnification|upscaling|upsampling|downsampling|zoom|super-resolution|scaling|resolution)$/i.test(textOf(np))) &&
    "setting",
  // "training (75%), validation (15%) and testing (10%) subsets"
  (d) => d.metric === null && attributesAt(d.attributes, "host").some((np) => /\b(?:train|training|validation|test|testing)$/i.test(textOf(np))) && "setting",
  // "11% on 4-times longer clips": what it was tried on
  (d, context) =>
    d.relation === "factor" &&
    phraseOf(d).family === "figure" &&
    heads(d).some((np) => /^(?:longer|larger|bigger|shorter) /i.test(textOf(np))) &&
    ["on", "inside", "purpose"].includes(tokensOf(d, context)[d.island.start - 1]?.type ?? "") &&
    "setting",
  // "three times larger than B": a size
  (d) => d.relation === "factor" && d.metric === null && heads(d).some((np) => LONGER.test(textOf(np))) && "size",
  (d) => /\b(?:learning|annual|growth|sampling|frame|mortality|birth) rates?$/i.test(d.metric?.text ?? "") && "setting",
  // "under 1% labeled data settings"
  (d, context) =>
    d.score !== null && d.baseline === null && d.metric?.entry === "data" && spentBeside(d, tokensOf(d, context)[d.island.start - 1]) === null && "setting",
  // "while keeping only 8% of the cache": how it was run
  (d) =>
    d.score !== null &&
    d.baseline === null &&
    /^(?:retain|keep|maintain|preserve)$/.test(phraseOf(d).verb?.entry ?? "") &&
    isCost(d) &&
    attributesAt(d.attributes, "of").length > 0 &&
    "setting",
  // "ResNet 101"
  (d) =>
    d.metric?.entry === null &&
    d.quantity.unit === null &&
    Number.isInteger(d.score) &&
    (d.item?.lead?.link === null || (phraseOf(d).family === "measurement" && phraseOf(d).link === null)) &&
    "name",
  (d) => d.score !== null && d.baseline === null && d.quantity.unit === null && isCost(d) && hasCountHead(d) && "count",
  // "consists of 2,999 and 168 quadruplets"
  (d) =>
    d.score !== null &&
    d.baseline === null &&
    d.quantity.unit === null &&
    Number.isInteger(d.score) &&
    d.score > 100 &&
    (!d.metric || d.metricInferred) &&
    // "scores 1548 on MME"
    !(d.benchmark?.known && (phraseOf(d).verb?.entry === "score" || d.item?.mods[0]?.prep.text === "on")) &&
    "count",
  // "contains 4.8 times more data": larger, not better
  (d) =>
    d.relation === "factor" && (d.delta ?? 0) > 1 && (d.metric?.entry === "data" || d.metric?.entry === "parameters" || d.metric?.text === "size") && "size",
  // "repeated three times": no comparison
  (d) =>
    d.relation === "factor" &&
    /^(?:times|fold)$/i.test(d.quantity.unit?.text ?? "") &&
    phraseOf(d).verb?.type !== "rise" &&
    phraseOf(d).verb?.type !== "fall" &&
    phraseOf(d).verb?.type !== "beat" &&
    !heads(d).some(hasMetricToken) &&
    !compares(d) &&
    "count",
  // "with a 25% pruning ratio": how it was run
  (d, context) =>
    phraseOf(d).family === "figure" &&
    d.score !== null &&
    d.baseline === null &&
    tokensOf(d, context)[d.island.start - 1]?.type === "means" &&
    d.metric?.entry === "compression ratio" &&
    "setting",
  // "a patch size of 28", "a token budget of 2048"
  (d) =>
    d.score !== null &&
    d.baseline === null &&
    heads(d)
      .concat(attributesAt(d.clause, "object", "lead"))
      .some((np) => !hasMetricToken(np) && SETTING_NOUN.test(textOf(np))) &&
    "hyper-parameter",
  // "25% of the image for the patch size"
  (d) =>
    /\b(?:patch|batch|window|image|step|sample|vocabulary|input|kernel|crop|beam|block|chunk|group|population) size$/i.test(d.metric?.text ?? "") &&
    "hyper-parameter",
  // how far people agree among themselves
  (d) =>
    /agreement|kappa|correlation|reliability/i.test(d.metric?.text ?? "") &&
    attributesAt([...d.attributes, ...d.clause], "on", "of", "inside").some((np) => /\b(?:annotators|raters|coders|reviewers|experts)\b/i.test(textOf(np))) &&
    d.score !== null &&
    d.baseline === null &&
    "statistic",
  (d, context) =>
    d.baseline === null &&
    /^(?!.*model).*(?:agreement|kappa|alpha|reliability)/i.test(d.metric?.text ?? "") &&
    tokensOf(d, context).some(
      (t, i, all) => /\b(?:annotated|labell?ed)\b.*|\bannotators?\b/i.test(t.text) || (AMONG_PEOPLE.test(t.text) && !isHeldAgainst(d, all[i - 1], context)),
    ) &&
    "statistic",
  (d) => (AMONG_PEOPLE.test(d.metric?.text ?? "") || /^I[RA][RA]$/i.test(d.metric?.text ?? "")) && d.baseline === null && "statistic",
  (d) =>
    (d.metric?.text ?? "").match(/confidence|interval|threshold|sparsity|significance|p-value/i) !== null &&
    !(/confidence$/i.test(d.metric?.text ?? "") && (d.baseline !== null || d.delta !== null)) &&
    "setting",
  // a difference said of nothing and to nobody
  (d) =>
    d.delta !== null &&
    d.score === null &&
    phraseOf(d).family === "figure" &&
    !phraseOf(d).link &&
    !d.item?.np &&
    d.baselineSystem === null &&
    !d.item?.amount &&
    "unresolved",
];
/** "reaches a kappa of 0.71, comparable to the inter-rater reliability": that of a system, held against that of people. */
const isHeldAgainst = (d: Draft, joint: Token | undefined, { names }: Context): boolean =>
  (joint?.type === "versus" || joint?.type === "beat") && d.system !== null && (d.system === names.system || isNamed(d.system));
/** "a position accuracy of 4 cm": no share, whatever else is called accuracy. */
const ofOwnMetric = (d: Draft): boolean =>
  (d.item?.lead?.link ?? phraseOf(d).link)?.type === "of" && d.metric !== null && d.metric.text.includes(" ") && /[mck]m$/i.test(d.quantity.unit?.text ?? "");
const TIME = /^(?:[mμn]s|s|secs?|seconds?|milliseconds?|min|minutes?)$/;
const SOME_PEOPLE = new RegExp(`\\b(?:${PEOPLE}|users|people|patients|students)\\b`);
export const reject = rejecting(CHECKS);

const textBefore = (d: Draft, context: Context): string =>
  tokensOf(d, context)
    .slice(0, d.island.start)
    .map((t) => t.text)
    .join(" ");
/** "3x larger", "8x longer audio contexts". */
const LONGER = /\b(?:larger|bigger)\b|\blonger (?:[\p{L}-]+ )?(?:contexts?|sequences?|windows?|inputs?|videos|documents)$/iu;
const HOPES = /\b(?:hope|aims?|(?:goal|aim|target|objective) (?:is|was)|plan|seeks?|wish|want|intend|strives?) to$/i;
const ASKS = /^(?!.*\b(?:we|our)\b).*\b(?:aim(?:s|ed)? (?:to|at)|(?:is|are|was|were) required|required to|goal|seeks?)\b/i;

/** "With only 25%", "even with 10%". */
function opensWith(d: Draft, context: Context): boolean {
  const tokens = tokensOf(d, context);
  const { start } = d.island;
  return tokens[start - 1]?.type === "means" && (start === 1 || /^even$/i.test(tokens[start - 2]?.text ?? ""));
}

const SETTING_NOUN = endsIn(setNouns);
/** "2.56 next steps": what is counted stands right behind the number. */
const hasCountHead = (d: Draft): boolean => attributesAt(d.attributes, "head").some((np) => np.tokens.at(-1)?.type === "metric" && /s$/.test(textOf(np)));

/** "three times faster", "3 times the speed of B". */
const compares = (d: Draft): boolean =>
  [...d.attributes, ...d.clause].some((a) => a.position === "versus" || a.nps.some((np) => turnOf(np) !== 0 || /\b(?:as|the)\b/.test(textOf(np))));
