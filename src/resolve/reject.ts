import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { metrics } from "../vocabulary.js";
import { type Context, type Resolver, tokensOf } from "./context.js";
import { attributesAt, type Draft, phraseOf } from "./draft.js";
import { isSystemPhrase, systemIn, textOf, turnOf } from "./mention.js";

/*
 * What looks like a claim and is none. Each check names the reason that the number is then kept under.
 */
type Check = (draft: Draft, context: Context) => string | false;

const DATA =
  /\b(?:data|dataset|samples?|examples?|labels?|annotations?|parameters|training set|participants|patients|users|people|respondents|papers|questions|instances|images|cases|reviewers|annotators|weights|neurons|layers|tokens|pairs|time|compute|budget|population|corpus|articles|documents|sentences|students|women|men|countries|items|queries|demonstrations|studies|nodes|edges|pixels|frames|steps)\b/i;
const COUNTED =
  /\b(?:datasets?|tasks?|models?|languages?|domains?|benchmarks?|samples?|examples?|participants|categories|classes|experiments|settings|scenarios|images|videos|questions|hours|years|subjects|patients|annotators|experts|papers|users|GPUs?|trials|cases|types|methods|agents)\b/i;

/** What the words around a number show by themselves: made before numbers are joined. */
const CONDITIONS: readonly Check[] = [
  (d) => d.rejected ?? false,
  // "with 10% of the data", "15% of the selected samples": a condition, unless something falls by it
  (d) =>
    (d.score !== null || (d.quantity.signed === null && phraseOf(d).verb === null)) &&
    d.baseline === null &&
    phraseOf(d).verb?.type !== "fall" &&
    !SOLVES.has(phraseOf(d).verb?.entry ?? "") &&
    ofData(d) &&
    "setting",
  (d) => d.score !== null && isBareCount(d) && !isShare(d) && "count",
  // "on 5 out of 9 data sets": how often it wins
  (d) => isShare(d) && !SOLVED.test(textOf(heads(d)[0] ?? NOTHING)) && "count",
  // "within 1.2% of the oracle"
  (d) => d.score !== null && d.quantity.tokens.some((t) => /^within$/i.test(t.text)) && d.item?.mods[0]?.prep.type === "of" && "unresolved",
  // "at three lengths (40, 80, 160 tokens)"
  (d) =>
    d.score !== null &&
    d.slot.of > 1 &&
    d.quantity.unit === null &&
    Number.isInteger(d.score) &&
    attributesAt(d.attributes, "host").some(
      (np) => systemIn(np) === null && /\b(?:lengths?|sizes?|settings?|levels?|scales?|budgets?|resolutions?)$/i.test(textOf(np)),
    ) &&
    "setting",
  // "a score in 0 to 5": its scale
  (d) => d.score !== null && d.quantity.unit === null && phraseOf(d).link?.type === "inside" && "setting",
];

/** "runs in 12 ms", "takes only 2 seconds", "draws in under 3 minutes": what it takes, though no metric is named. */
const tellsTime = ({ quantity, island: { phrase } }: Draft): boolean =>
  /^(?:[mμun]?s|secs?|seconds?|milliseconds?|min|minutes?|h|hours?)$/.test(quantity.unit?.text ?? "") &&
  (TAKES.has(phrase.verb?.entry ?? "") || (phrase.link?.type === "inside" && quantity.tokens.some((t) => t.type === "bound")));
const TAKES = new Set(["run", "take", "require"]);
const isShare = (d: Draft): boolean => d.numbers.some((n) => / out of /.test(n.text));
const VARIED = /\b(?:settings?|lengths|sizes|budgets|resolutions)$/i;
/** What stands before the parenthesis that a claim opens. */
function noted(draft: Draft, context: Context): string {
  const [before, open] = tokensOf(draft, context).slice(Math.max(draft.island.start - 2, 0), draft.island.start);
  return open?.type === "open" ? (before?.text ?? "") : "";
}
const SOLVED = /\b(?:problems?|questions?|puzzles?|challenges|trials|attempts|points?|stars?)$/i;
const NOTHING: Np = { tokens: [], note: null, joint: null };

/** What is seen only when all is resolved. */
const CHECKS: readonly Check[] = [
  (d) => d.rejected ?? false,
  // "warehousing grows by 8% a year": said before the paper speaks of itself
  (d, context) => d.sentence < context.names.begins && "background",
  // "can a small model reach 90%?" asks
  (d, context) => tokensOf(d, context).at(-1)?.text === "?" && "background",
  (d) => d.quantity.unit?.type === "physical" && d.baseline === null && d.delta === null && !d.metric && !tellsTime(d) && "setting",
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
  // "at 4x upscaling", "40x magnification"
  (d) =>
    d.relation === "factor" &&
    heads(d).some((np) => /\b(?:magnification|upscaling|upsampling|downsampling|zoom|super-resolution|scaling)$/i.test(textOf(np))) &&
    "setting",
  // "training (75%), validation (15%) and testing (10%) subsets"
  (d) => d.metric === null && attributesAt(d.attributes, "host").some((np) => /\b(?:train|training|validation|test|testing)$/i.test(textOf(np))) && "setting",
  // "at low noise settings (<= 0.3)", "at three output lengths (40, 80, 160 tokens)"
  (d) => attributesAt(d.attributes, "host").some((np) => VARIED.test(textOf(np))) && d.quantity.unit === null && "setting",
  (d, context) => d.quantity.unit === null && VARIED.test(noted(d, context)) && "setting",
  // "three times larger than B": a size
  (d) => d.relation === "factor" && d.metric === null && heads(d).some((np) => /\b(?:larger|bigger)\b/i.test(textOf(np))) && "size",
  (d) => /\b(?:learning|annual|growth|sampling|frame|mortality|birth) rates?$/i.test(d.metric?.text ?? "") && "setting",
  // "under 1% labeled data settings"
  (d) => d.score !== null && d.baseline === null && d.metric?.entry === "data" && "setting",
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
    "count",
  // "contains 4.8 times more data": larger, not better
  (d) => d.relation === "factor" && (d.delta ?? 0) > 0 && (d.metric?.entry === "data" || d.metric?.entry === "parameters") && "size",
  // "repeated three times": no comparison
  (d) =>
    d.relation === "factor" &&
    /^(?:times|fold)$/i.test(d.quantity.unit?.text ?? "") &&
    phraseOf(d).verb?.type !== "rise" &&
    phraseOf(d).verb?.type !== "fall" &&
    phraseOf(d).verb?.type !== "beat" &&
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
    tokensOf(d, context).some((t) => /\binter-?(?:rater|annotator|coder|observer)/i.test(t.text)) &&
    "statistic",
  (d) => /\binter-?(?:rater|annotator|coder|observer)/i.test(d.metric?.text ?? "") && d.baseline === null && "statistic",
  (d) => (d.metric?.text ?? "").match(/confidence|interval|threshold|sparsity|significance|p-value/i) !== null && "setting",
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

const rejecting =
  (checks: readonly Check[]): Resolver =>
  (drafts, context) =>
    drafts.map((draft) => {
      for (const check of checks) {
        const reason = check(draft, context);
        if (reason) return { ...draft, rejected: reason };
      }
      return draft;
    });

export const dismiss = rejecting(CONDITIONS);
export const reject = rejecting(CHECKS);

const SETTING_NOUN = /\b(?:size|stride|threshold|temperature|budget|resolution|dimension|ratio of|learning rate|sparsity|batch|window|depth|width|interval)$/i;

const heads = (d: Draft): Np[] => attributesAt(d.attributes, "head", "lead");

/** "15% of the selected samples": the share of data stands right behind the number. */
function ofData(d: Draft): boolean {
  const [first] = d.item?.mods ?? [];
  if (!d.item?.np && first?.prep.type === "of" && first.nps.some((np) => DATA.test(textOf(np)))) return true;
  const head = attributesAt(d.attributes, "head")[0];
  return head !== undefined && !hasMetricToken(head) && DATA.test(textOf(head)) && phraseOf(d).family === "figure";
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
/** "2.56 next steps": what is counted stands right behind the number. */
const hasCountHead = (d: Draft): boolean => attributesAt(d.attributes, "head").some((np) => np.tokens.at(-1)?.type === "metric" && /s$/.test(textOf(np)));
const hasMetricToken = (np: Np): boolean => np.tokens.some((t: Token) => t.type === "metric");

/** Something says that this is a measurement: a metric beside it, or a benchmark, or a system that hosts it. */
function hasAnchor(d: Draft): boolean {
  if (d.metric && !d.metricInferred && d.metric.entry !== "performance") return d.metric.entry !== null || heads(d).length > 0 || phraseOf(d).verb !== null;
  if (d.benchmark?.known || (d.average && (d.quantity.unit !== null || phraseOf(d).verb?.entry !== "have"))) return true;
  if (d.benchmark && attributesAt(d.attributes, "on", "host", "lead").length > 0) return true;
  const percent = d.quantity.unit?.type === "percent";
  const decimal = !Number.isInteger(d.score);
  // "achieves 38.3%"
  if ((percent || decimal) && ATTAINS.has(phraseOf(d).verb?.entry ?? "") && phraseOf(d).nps.length === 0 && d.item?.mods[0]?.prep.type !== "of") return true;
  if (decimal && phraseOf(d).verb?.entry === "score" && phraseOf(d).nps.length === 0) return true;
  // "preserves 95% of the teacher's performance"
  if (percent && /^(?:retain|preserve|recover|maintain|keep)$/.test(phraseOf(d).verb?.entry ?? "") && attributesAt(d.attributes, "of").length > 0) return true;
  // "solves 23.1% of the problems"
  if (percent && SOLVES.has(phraseOf(d).verb?.entry ?? "")) return true;
  // "results with 88.6 on A"
  if (decimal && d.item?.mods[0]?.prep.type === "on") return true;
  const [host] = attributesAt(d.attributes, "host");
  return host !== undefined && (percent || decimal) && (systemIn(host) !== null || isSystemPhrase(host));
}
const SOLVES = new Set(["solve", "resolve", "answer", "complete"]);
const ATTAINS = new Set(["achieve", "reach", "attain", "obtain", "score", "get"]);

/** "three times faster", "3 times the speed of B". */
const compares = (d: Draft): boolean =>
  [...d.attributes, ...d.clause].some((a) => a.position === "versus" || a.nps.some((np) => turnOf(np) !== 0 || /\b(?:as|the)\b/.test(textOf(np))));

/** Whether a draft tells what something costs. */
export function isCost(d: Draft): boolean {
  if (d.metric === null && tellsTime(d)) return true;
  const entry = d.metric?.entry ? metrics.get(d.metric.entry) : undefined;
  if (entry) return entry.kind === "cost";
  const text = [...attributesAt(d.attributes, "head", "lead", "host"), ...attributesAt(d.clause, "object", "lead", "inside", "of")].map(textOf).join(" ");
  return /\b(?:faster|slower|cheaper|speed-?ups?|acceleration|latency|memory|tokens?|parameters?|compute|computation|cost|time|energy|FLOPs|GPU|disk|storage|data|samples|annotations?|overhead)\b/i.test(
    text,
  );
}
