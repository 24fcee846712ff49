import { isSystemName } from "../lex/disambiguate.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import type { Context, Resolver } from "./context.js";
import { tokensOf } from "./context.js";
import { attributesAt, type Draft, hostsArePlaces, phraseOf, pick } from "./draft.js";
import { benchmarksIn, isMeasured, isSelf, isSystemPhrase, metricIn, systemIn, textOf } from "./mention.js";
import { COINED } from "./names.js";
import { npsBefore, ownerBehind, renamedBy, subjectBefore } from "./subject.js";

/** A clause or a scrap is no name: "we train a retrieval model" is the retrieval model, "The" nobody. */
function named(text: string | null): string | null {
  if (text && /^(?:our|the proposed|proposed) \S+$/i.test(text)) return EVIDENCE.test(text) ? null : text;
  const cut = text
    ?.replace(/^(?:we|it|they|this paper|this work)\b.*?\b(?:an?|the|our)\s+/i, "")
    .replace(/^(?:the|an?|our)\s+/i, "")
    .trim();
  return cut &&
    /\p{L}{2}|\p{N}/u.test(cut) &&
    !/^(?:the|an?|we|it|its|this|these|our|which|model|models|method|methods|training|approach|system|none|results?|them|they|it|all|both|each|state-of-the-art|sota)$/i.test(
      cut,
    )
    ? cut
    : null;
}

/** Who reached it: the name that hosts the number, that leads it, the clause's subject; "we" and "it" are the paper's own method. */
export const resolveSystem: Resolver = (drafts, context) =>
  drafts.map((draft) => {
    const system = named(ofHost(draft) ?? ofLead(draft) ?? ofPurpose(draft) ?? ofSubject(draft, context));
    // a data set's name may stand for what was trained on it, if that is what surpasses or improves
    const acts = phraseOf(draft).verb?.type === "beat" || phraseOf(draft).verb?.type === "rise";
    const isPlace = system !== null && !acts && (system === context.names.benchmark || system === draft.benchmark?.text);
    return { ...draft, system: (isPlace ? null : system) ?? context.names.system };
  });

const nameOf = (np: Np): string | null => (benchmarksIn([np], false).length > 0 ? null : systemIn(np));

function ofHost(draft: Draft): string | null {
  const [host] = attributesAt(draft.attributes, "host");
  if (!host || hostsArePlaces(draft)) return null;
  if (phraseOf(draft).family === "listing") return nameOf(host);
  // "followed by random forest (92.1%)"
  const kind = host.joint !== null && phraseOf(draft).verb?.type === "reach" && isSystemPhrase(host) && metricIn(host) === null;
  return kind && benchmarksIn([host], false).length === 0 ? (systemIn(host) ?? textOf(host)) : null;
}

/** "o1-mini improving by 40.97%, GPT-4o by 66.26%"; not behind a comparison, where it names the rival. */
function ofLead(draft: Draft): string | null {
  const { verb, nps } = phraseOf(draft);
  // "improves A from 40 to 52 and B from 33 to 49": B stands where A does
  if (verb?.type === "beat" || (verb && nps.some((np) => nameOf(np) !== null))) return null;
  const link = draft.item?.lead?.link?.type ?? phraseOf(draft).link?.type;
  for (const np of pick(attributesAt([...draft.attributes, ...(phraseOf(draft).verb ? [] : draft.clause)], "lead"), draft.slot)) {
    const name = nameOf(np);
    if (name && !isMeasured(np, link) && (metricIn(np) === null || link === "possessive")) return name;
  }
  return null;
}

/** "0.77 for Show-o and 0.65 for Janus". */
function ofPurpose(draft: Draft): string | null {
  for (const np of pick(attributesAt(draft.attributes, "purpose"), draft.slot)) {
    const name = nameOf(np);
    if (name) return name;
  }
  return null;
}

function ofSubject(draft: Draft, context: Context): string | null {
  const tokens = tokensOf(draft, context);
  const listed = zipped(tokens, draft);
  if (listed) return listed;
  const { start } = draft.island;
  const own = context.names.system;
  const subject = subjectBefore(tokens, start);
  if (subject) {
    const owner = draft.score !== null && metricIn(subject.np) ? ownerBehind(tokens, subject.np) : null;
    const name = systemIn(subject.np) ?? (owner && benchmarksIn([owner], false).length === 0 ? systemIn(owner) : null);
    if (name) return name;
    const renamed = renamedBy(tokens, subject.np);
    if (renamed && systemIn(renamed) !== null && benchmarksIn([renamed], false).length === 0) return systemIn(renamed);
    if (isOwn(subject.np))
      return own ?? (isSystemPhrase(subject.np) || /^(?:our|the proposed|proposed) \w/i.test(textOf(subject.np)) ? textOf(subject.np) : null);
  }
  const telling =
    phraseOf(draft).verb !== null && subject?.adjacent && metricIn(subject.np) === null && isThing(subject.np) && !GENERIC.test(textOf(subject.np));
  if (subject && telling) return textOf(subject.np);
  if (own && tokens.slice(0, start).some((t) => t.text === own || (t.type === "gap" && t.text.split(" ").includes(own)))) return own;
  if (subject && isSystemPhrase(subject.np)) return ownerOf(subject.np);
  const others = npsBefore(tokens, start).filter(opensClause(tokens));
  return others.map(systemIn).find((name) => name !== null && (isSystemName(name) || COINED.test(name))) ?? own;
}
const GENERIC =
  /^(?:(?:the|this|these|those|such|resulting|trained|final|proposed|models?|methods?|approach|approaches|frameworks?|systems?|training|models trained) ?)+$/i;
/** Phrases at the start of a sentence, or behind "that" or a comma. */
const opensClause =
  (tokens: readonly Token[]) =>
  (np: Np): boolean => {
    const [first] = np.tokens;
    const before = first ? tokens[tokens.findIndex((t) => t.start === first.start) - 1] : undefined;
    return before === undefined || before.type === "break" || before.type === "comma" || before.type === "semicolon" || before.type === "colon";
  };
/** "the 1.5B model's accuracy" is the model's. */
const ownerOf = (np: Np): string => textOf({ ...np, tokens: np.tokens.slice(0, np.tokens.findIndex((t) => t.type === "possessive") >>> 0) });
/** "we", "it", "our method", "the proposed framework". */
const isOwn = (np: Np): boolean => isSelf(np) && !/\b(?:baseline|variant|best)\b/i.test(textOf(np));
/** What can reach a score, unlike the experiments that show it. */
const isThing = (np: Np): boolean => np.tokens.some((t) => t.type === "gap") && textOf(np).split(" ").length <= 7 && !EVIDENCE.test(textOf(np));
const EVIDENCE =
  /\b(?:experiments?|experimentally|results?|evaluations?|analys[ie]s|stud(?:y|ies)|findings?|improvements?|gains?|evidence|comparisons?|experimental|empirical|empirically|tests?|testing|validation|investigations?|benchmarks?|datasets?|there|work|paper|simulations?|ablations?|numbers?|performance|assessments?|observations?|predictions?|prediction|classification|estimation|localization|segmentation|completion|detection|volumes?|generation|this|state-of-the-art|approach to|addition|moreover|furthermore|notably|remarkably|specifically|surprisingly|importantly|overall|additionally|tasks?)\b/i;

const APART: ReadonlySet<Token["type"]> = new Set(["comma", "break", "reach", "rise", "fall", "beat"]);
const PLACING: ReadonlySet<Token["type"]> = new Set(["on", "inside", "of", "versus", "from"]);

/** "models such as A and B score 20.0% and 23.6%, respectively": the nearest list before of as many names as there are amounts. */
function zipped(tokens: readonly Token[], { island, slot }: Draft): string | null {
  if (slot.of < 2) return null;
  let names: string[] = [];
  // the list is the subject, or one of examples; a list further back may name anything
  let near = true;
  for (let i = island.start - 1; i >= 0; i--) {
    const { type, text } = tokens[i] as Token;
    // "evaluated on A and B": places, not systems
    if (names.length > 0 && PLACING.has(type)) {
      names = [];
      continue;
    }
    if (type === "name") {
      if (names.length === 0) near &&= !tokens.slice(i + 1, island.start).some((t) => APART.has(t.type));
      names.unshift(text);
      continue;
    }
    if (type === "and" || type === "slash" || (type === "comma" && names.length > 0)) continue;
    if (names.length === slot.of && (near || type === "example")) return names[slot.index] ?? null;
    if (names.length > 0) near = false;
    names = [];
  }
  return names.length === slot.of && near ? (names[slot.index] ?? null) : null;
}
