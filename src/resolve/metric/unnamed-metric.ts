import { attributesAt, type Draft, phraseOf, pick } from "../../draft/draft.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import type { Np, Phrase } from "../../parse/actions.js";
import { areMetrics, isMeasured, isRecord, isSystemPhrase, systemIn, textOf, turnOf } from "../../phrase/mention.js";
import { type MetricMention, metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { metrics } from "../../vocabulary/aliases.js";
import { anyOf, endsIn, sceneNouns, vagueNouns } from "../../vocabulary/words.js";
import { type Context, tokensOf } from "../context.js";

/*
 * Metrics that the vocabulary does not hold, told by where they stand: what a verb of change acts on, what a gain is in, what equals a value.
 */

/** "a gain of 36% in insertion": what a gain is in is measured, known or not. */
export function gainedIn(draft: Draft): MetricMention | null {
  if (draft.delta === null) return null;
  const [np] = pick(attributesAt(draft.attributes, "inside"), draft.slot);
  return np ? plainMeasure(np) : null;
}
/** A short phrase of plain words that names no system and no scene, taken for what is measured. */
export function plainMeasure(np: Np): MetricMention | null {
  const words = textOf(np).replace(/^(?:terms of|both|the|its|overall) /i, "");
  const plain = np.tokens.every((t) => t.type === "gap" || t.type === "metric" || (t.type === "name" && !isSystemName(t.text)));
  return plain && words !== "" && words.split(" ").length <= 3 && !isVague(words) && !SCENE.test(words) ? { text: words, entry: null } : null;
}

/** "1.9% in accuracy and 23.7% in disentanglement": as beside a gain in what is known. */
export function gainedBeside(draft: Draft, drafts: readonly Draft[]): MetricMention | null {
  const beside = drafts.filter((d) => d.island === draft.island && d.group !== draft.group);
  const [named] = attributesAt(draft.attributes, "inside").map((np) => np.tokens[0]?.type === "name" && np.tokens.length === 1);
  const positions = named ? (["inside", "head"] as const) : (["inside"] as const);
  return beside.some((d) => attributesAt(d.attributes, ...positions).some((np) => metricIn(np) !== null)) ? gainedIn(draft) : null;
}

/** "a 48% token reduction", "20% parameter savings": what there is less of, right before. */
export function reducedOf(draft: Draft): MetricMention | null {
  const [head] = attributesAt(draft.attributes, "head");
  const [noun, loss, ...more] = head?.tokens ?? [];
  const words = noun?.type === "gap" && loss?.type === "loss" && more.length === 0 ? noun.text : "";
  if (draft.delta === null || words === "" || words.split(" ").length > 2 || isVague(words) || QUALITY.test(words)) return null;
  const entry = [words, `${words}s`].find((w) => metrics.has(w)) ?? null;
  return { text: words, entry };
}
/** "a significant reduction", "a relative drop": how much, and not of what. */
const QUALITY =
  /(?:ive|ant|ent|able|ible|ous|ful|ic|ed|ing|al|ar|(?:great|larg|high|low|small|strong|few)(?:er|est)|age|ute|mere|ly|sharp|further|net|total|steep|slight|large|huge)$/i;

/** "calibration and validation accuracies": the last names what all are. */
export function narrowing(np: Np, last: Np): MetricMention | null {
  const head = last.tokens.at(-1);
  const word = np.tokens.length === 1 && np.tokens[0]?.type === "gap" ? textOf(np).replace(/^both /, "") : "";
  // "parameter and computation costs": known by itself
  const known = metrics.has(`${word}s`) ? { text: word, entry: `${word}s` } : null;
  if (known && head?.type === "metric") return known;
  return head?.type === "metric" && /^[\p{L}-]+$/u.test(word) ? { text: `${word} ${head.text}`, entry: head.entry ?? null } : null;
}

/** "improves the models' patience by 8%": what a verb of change acts on is measured, known or not. */
export function acted(draft: Draft): MetricMention | null {
  const { verb, nps } = phraseOf(draft);
  const [np] = nps;
  if ((verb?.type !== "rise" && verb?.type !== "fall") || !np) return null;
  // "compresses logs by 15 times"
  if (/^(?:compress|shrink)$/.test(verb.entry ?? "")) return null;
  // "improving QRX and RMSE by 14% and 9%": a name in a list of metrics
  const [picked] = pick(nps, draft.slot);
  const [name] = picked?.tokens ?? [];
  const owned = nps.at(-1)?.tokens.some((t) => t.type === "possessive") ?? false;
  if (nps.length > 1 && picked?.tokens.length === 1 && name?.type === "name" && !owned && nps.some((other) => metricIn(other) !== null))
    return { text: name.text, entry: null };
  const acts = nps.length === draft.slot.of ? picked : np;
  // "improves steering and parking accuracy by 4% and 2%": the last names what all are
  const last = nps.length > 1 ? nps.at(-1) : undefined;
  const narrowed = acts && last ? narrowing(acts, last) : null;
  if (narrowed) return narrowed;
  // "improving the previous best by 2%"
  if (acts && isRecord(acts)) return null;
  if (!acts || (nps.length > 1 && acts === np && draft.slot.of === 1)) return null;
  return draft.delta !== null || draft.baseline !== null ? measureOf(acts) : null;
}

/** "raises orders by 1.2% and profit by 0.7%": what else the verb acts on. */
export function actedToo(draft: Draft): MetricMention | null {
  const { lead } = draft.item ?? {};
  const [np, ...more] = lead?.nps ?? [];
  const { verb } = phraseOf(draft);
  const changes = (verb?.type === "rise" || verb?.type === "fall") && lead?.link?.type === "by" && draft.delta !== null;
  return changes && np && more.length === 0 && lead.mods.length === 0 ? measureOf(np) : null;
}

/** The words of a noun phrase that is measured, where they are short and no system. */
function measureOf(whole: Np): MetricMention | null {
  // "the base models' patience": whose it is, it is measured
  const np = { ...whole, tokens: whole.tokens.slice(whole.tokens.findLastIndex((t) => t.type === "possessive") + 1) };
  if (systemIn(np) !== null || isSystemPhrase(np)) return null;
  const noun = np.tokens.at(-1);
  // "reduces the exposure gap by 58%"
  const named = noun?.type === "gain" && /^gaps?$/i.test(noun.text) && np.tokens.length > 1 && metricIn(np) === null ? textOf(np) : "";
  const words = (noun?.type === "gap" ? noun.text : named).replace(/^(?:(?:the|its|their|our|overall|an?|average|existing) )+/i, "");
  return words.length > 2 && !/^gaps?$/i.test(words) && words.split(" ").length <= 3 && !isVague(words) ? { text: words, entry: null } : null;
}
/** "6x fewer manual edits than B", "a 4x smaller cache": what there is less or more of, known or not. */
export function lessOf(draft: Draft): MetricMention | null {
  if (draft.delta === null) return null;
  const [np] = pick(attributesAt(draft.attributes, "head", "lead"), draft.slot);
  const at = np?.tokens.findIndex((t) => LESS_OF.test(t.text)) ?? -1;
  const [words, ...more] = np && at >= 0 ? np.tokens.slice(at + 1) : [];
  const isNoun = words?.type === "gap" || (words?.type === "name" && /^\p{Lu}\p{Ll}+s$/u.test(words.text));
  return isNoun &&
    more.length === 0 &&
    words.text.split(" ").length <= 3 &&
    !isVague(words.text) &&
    !(COMPARED.test(np?.tokens[at]?.text ?? "") && USED.test(words.text))
    ? { text: words.text, entry: null }
    : null;
}
/** "using only 0.7M parameters, over 300x fewer than B": what was counted right before. */
export function fewerOf(draft: Draft, context: Context): MetricMention | null {
  const [np, ...more] = attributesAt(draft.attributes, "head");
  if (draft.relation !== "factor" || more.length > 0 || np?.tokens.length !== 1 || !/^(?:fewer|less|smaller|lower)$/i.test(textOf(np))) return null;
  const tokens = tokensOf(draft, context);
  const at = tokens.findIndex((t) => t.start === draft.quantity.tokens[0]?.start);
  const counted = tokens.findLastIndex((t, i) => i < at && i >= at - 5 && t.type === "metric");
  const metric = counted > 0 ? metricIn({ tokens: [tokens[counted] as Token], note: null, joint: null }) : null;
  const isNext = tokens[counted + 1]?.type === "comma" && tokens.slice(counted + 2, at).every((t) => /^(?:gap|self|reach|bound)$/.test(t.type));
  return isNext && tellsCost(metric) ? metric : null;
}
const COMPARED = /^(?:smaller|larger|lower|higher|shorter)$/i;
const LESS_OF = /^(?:fewer|less|smaller|larger|lower|higher|shorter)$/i;
/** "10 times larger datasets", "a 3x smaller model": what is used, and not what is measured. */
const USED =
  /(?:^| )(?:data ?sets?|data|corpora|models?|LLMs|networks?|backbones?|batch(?:es)?|images|samples|inputs?|codebooks?|vocabular(?:y|ies)|encoders?|decoders?|contexts?|windows?|teachers?|architectures?)$/i;
const isVague = (words: string): boolean =>
  VAGUE.test(words) || /^(?:the )?(?:others?|rest|half|use|total|\p{Ll}+ly)$/iu.test(words) || /^(?:the|its|their|our|an?)$/i.test(words);
const VAGUE = anyOf(vagueNouns);
const SCENE = endsIn(sceneNouns);
/** "reduces Rel by 5% and SqRel by 8%", "improves AP by 2% and mIoU by 3%": a name that is no system's, reduced or in a list of metrics. */
export function calledMetric(draft: Draft): MetricMention | null {
  if (tellsOthers(phraseOf(draft))) return null;
  const [led] = attributesAt(draft.attributes, "lead");
  const [object] = attributesAt(draft.clause, "object");
  const [name, ...more] = (led ?? object)?.tokens ?? [];
  const measures = phraseOf(draft).verb?.type === "fall" || (led && object && metricIn(object) !== null);
  return measures && more.length === 0 && name?.type === "name" && !isSystemName(name.text) ? { text: name.text, entry: null } : null;
}

/** "by 2.1%, 1.4% and 0.7% on RSX, QV and TAU-B metrics". */
export function listedMetric(draft: Draft): MetricMention | null {
  const nps = attributesAt(draft.attributes, "on", "inside");
  const [np] = areMetrics(nps) && nps.length === draft.slot.of ? pick(nps, draft.slot) : [];
  const text = np ? textOf(np).replace(/ metrics$/i, "") : "";
  return text === "" ? null : { text, entry: metrics.has(text) ? text : null };
}

/** "reaching Hmean 78.3% and 75.6%": a name that is no system's, right before what is reached. */
export function reached(draft: Draft): MetricMention | null {
  const { verb, link, nps, mods } = phraseOf(draft);
  const [np] = nps;
  const [name, ...more] = np?.tokens ?? [];
  const bare = verb?.type === "reach" && link === null && nps.length === 1 && mods.length === 0 && more.length === 0;
  return bare && name?.type === "name" && !isSystemName(name.text) && draft.quantity.unit !== null ? { text: name.text, entry: null } : null;
}

/** "reaches an AUC of 0.68, GPTZero 0.77 and WrenLM 0.71": whose values the others are, where the first tells the measure. */
function tellsOthers({ verb, nps, items }: Phrase): boolean {
  const [opening, ...others] = items;
  const measured = [...nps, ...(opening?.np ? [opening.np] : [])].some((np) => metricIn(np) !== null);
  return (
    verb?.type === "reach" && measured && others.length > 0 && others.every(({ lead }) => lead?.link === null && lead.nps.length === 1 && isMixed(lead.nps[0]))
  );
}
/** Large and small letters, as names of systems have and short forms of metrics have not. */
const isMixed = (np: Np | undefined): boolean => np?.tokens.length === 1 && np.tokens[0]?.type === "name" && /^\p{Lu}\S*\p{Ll}/u.test(np.tokens[0].text);

const SYSTEM_SHAPE = /(?:Net|GPT|LM|BERT|Former|LLM|Agent|Bot|Coder|RNN|GAN)(?:[-v]?\d\S*)?$/;

/** "+4.2% mQX": a bare unknown name right behind an amount is what it measures. */
export function byPlace(draft: Draft): MetricMention | null {
  if (tellsOthers(phraseOf(draft))) return null;
  // "AUCs (97.9% Velora, 87.1% COCO)": what is measured stands before the parenthesis
  if (
    draft.item?.lead === null &&
    attributesAt(draft.attributes, "host")
      .map(metricIn)
      .some((m) => m?.entry != null && m.entry !== "performance")
  )
    return null;
  const bare =
    draft.item?.lead?.link === null
      ? draft.item.lead.nps
      : phraseOf(draft).family === "measurement" && phraseOf(draft).link === null
        ? phraseOf(draft).nps
        : [];
  // "strong results, including an sPQR of 0.518"
  const example = phraseOf(draft).mods.at(-1);
  const [led] = draft.item?.lead?.nps ?? (example?.prep.type === "example" && example.nps.length === 1 ? example.nps : phraseOf(draft).nps);
  // "(QV = 88.4%)"
  const named = led?.tokens[0];
  if (draft.item?.lead?.link?.type === "equals" && led?.tokens.length === 1 && named?.type === "name" && !isSystemName(named.text))
    return { text: named.text, entry: null };
  if (led && isMeasured(led, (draft.item?.lead?.link ?? phraseOf(draft).link)?.type)) return { text: led.tokens[1]?.text ?? "", entry: null };
  // "an error of 31.5 HU": what is measured stands before
  const link = draft.item?.lead?.link ?? phraseOf(draft).link;
  const measured = draft.item?.lead?.nps.at(-1) ?? phraseOf(draft).nps.at(-1);
  if (link?.type === "of" && measured && metricIn(measured)) return null;
  const head = attributesAt(draft.attributes, "head")[0] ?? bare[0];
  // "6.0 points higher (SumR)": a lone name behind a comparative
  const [noted, ...others] = draft.delta !== null && head?.note?.items.length === 0 ? head.note.nps : [];
  const [called] = noted?.tokens ?? [];
  if (others.length === 0 && noted?.tokens.length === 1 && called?.type === "name" && !isSystemName(called.text) && turnOf(head) !== 0)
    return { text: called.text, entry: null };
  const [token] = head?.tokens ?? [];
  // "a 22.5% QRX gain"
  const alone = head?.tokens.slice(1).every((t) => t.type === "gain" || t.type === "loss");
  // "2.3% AP and 1.1% AR"
  const short = token?.type === "gap" && /^\p{Lu}{2,5}$/u.test(token.text) && draft.quantity.unit?.type === "percent";
  // "and CraneNet 64%"
  if (head === bare[0] && token?.type === "name" && SYSTEM_SHAPE.test(token.text)) return null;
  // "Heron 71.3, Wren 68.2": a name like a word's, before its value, is a system's
  const isWord = head !== undefined && head === bare[0] && /^\p{Lu}\p{Ll}+$/u.test(token?.text ?? "") && draft.quantity.unit === null;
  return alone && !isWord && ((token?.type === "name" && !isSystemName(token.text)) || short) ? { text: token.text, entry: null } : null;
}

/** "The RMX and TON-E exhibit gains of 2% and 6%": names that are no system's, where the paper's own has another. */
export function namedMeasure({ tokens }: Np, draft: Draft, { names }: Context): MetricMention | null {
  const [name, ...more] = tokens.filter((t) => t.type !== "gap" || !/^the$/i.test(t.text));
  const isMeasure = draft.delta !== null && names.system !== null && name?.type === "name" && more.length === 0 && name.text !== names.system;
  return isMeasure && !isSystemName(name.text) && name.text === name.text.toUpperCase() ? { text: name.text, entry: null } : null;
}

/** "Reader-rated fluency improves from 3.1 to 4.4", "hallucinations drop by 30%": what changes by itself is measured, known or not. */
export function risingOf(subject: Np, draft: Draft): MetricMention | null {
  const { verb, nps } = phraseOf(draft);
  if ((verb?.type !== "rise" && verb?.type !== "fall") || nps.length > 0 || metricIn(subject) !== null) return null;
  const [only, ...more] = subject.tokens;
  const words = only?.type === "gap" && more.length === 0 ? only.text.replace(/^(?:the|its|their|our|an?) /i, "") : "";
  const count = words.split(" ").length;
  const isNoun =
    words !== "" &&
    count <= 4 &&
    (verb.type === "fall" || count > 1 || QUALITY_NOUN.test(words) || (draft.baseline !== null && draft.score !== null)) &&
    !/^\S+ing$|^(?:number|amount|both|all)$|^(?:it|this|they|we|which|that|and|but)\b/i.test(words);
  return isNoun && !isSystemPhrase(subject) && !isVague(words) ? { text: words, entry: null } : null;
}
/** "fluency", "robustness": a word that can only be what is measured. */
const QUALITY_NOUN = /(?:cy|ness|ity|ance|ence)$/i;
