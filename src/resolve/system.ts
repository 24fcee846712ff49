import { isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { acronyms, evidenceNouns, systemHeads, systemNouns } from "../vocabulary.js";
import type { Context, Resolver } from "./context.js";
import { islandsOf, tokensOf } from "./context.js";
import { attributesAt, type Draft, hostsArePlaces, phraseOf, pick } from "./draft.js";
import { benchmarksIn, isMeasured, isSelf, isSystemPhrase, metricIn, systemIn, textOf } from "./mention.js";
import { COINED } from "./names.js";
import { listEnding, npsBefore, ownerBehind, participleBehind, renamedBy, shownBehind, subjectBefore } from "./subject.js";

/*
 * Who reached it: the name beside the number, else the subject of the clause. "We", "it" and "the method" are the paper's own,
 * by the name it gives itself, or by the words in which it is introduced.
 */
export const resolveSystem: Resolver = (drafts, context) =>
  drafts.flatMap((draft) => {
    const alike = allOfList(draft, context);
    if (alike) return alike.map((system) => ({ ...draft, system }));
    const found = ofAgent(draft, context) ?? ofHost(draft) ?? ofLead(draft) ?? ofSubject(draft, context);
    // "the LSE-D and MCD gain 1% and 8%": what is measured is nobody, where the paper has a system of its own
    const system = found !== null && found === draft.metric?.text ? (ownOf(context) ?? found) : found;
    // a data set's name may stand for what was trained on it, if that is what surpasses or improves
    const acts = phraseOf(draft).verb?.type === "beat" || phraseOf(draft).verb?.type === "rise";
    const isPlace = system !== null && !acts && (system === context.names.benchmark || system === draft.benchmark?.text);
    // "none beats the tuned model, which reaches 92%"
    const baselineSystem = system === draft.baselineSystem ? null : draft.baselineSystem;
    return [{ ...draft, baselineSystem, system: isPlace ? ownOf(context) : system }];
  });

/** "A and B reach 92%": one number is said of each. */
function allOfList(draft: Draft, context: Context): string[] | null {
  if (draft.slot.of > 1 || draft.item?.respectively || phraseOf(draft).verb?.type !== "reach") return null;
  const tokens = tokensOf(draft, context);
  const subject = subjectBefore(tokens, draft.island.start);
  if (!subject?.adjacent || subject.verb !== draft.island.start) return null;
  const names = listEnding(tokens, subject.np).map(nameOf);
  return names.length > 1 && names.every((name): name is string => name !== null && (isSystemName(name) || COINED.test(name))) ? names : null;
}

const ownOf = ({ names }: Context): string | null => names.system ?? names.phrase;

/** The proper name in a phrase that names no benchmark. */
const nameOf = (np: Np): string | null => (benchmarksIn([np], false).length > 0 ? null : systemIn(np));

/** "an accuracy of 92% was achieved by Heron", "were obtained using A and B, respectively". */
function ofAgent(draft: Draft, context: Context): string | null {
  const [agent] = (phraseOf(draft).behind ?? []).filter(({ prep }) => prep.type === "by" || prep.type === "means");
  const [np] = agent ? pick(agent.nps, draft.slot) : [];
  if (!np) return null;
  return nameOf(np) ?? (isOwn(np) ? (ownOf(context) ?? ownWords(np)) : isSystemPhrase(np) ? worded(np) : null);
}

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
  if (verb?.type === "beat" || ((verb?.type === "rise" || verb?.type === "fall") && nps.length > 0) || (verb && nps.some((np) => nameOf(np) !== null)))
    return null;
  const link = draft.item?.lead?.link?.type ?? phraseOf(draft).link?.type;
  for (const np of pick(attributesAt([...draft.attributes, ...(phraseOf(draft).verb ? [] : draft.clause)], "lead"), draft.slot)) {
    const name = nameOf(np);
    // "(PG = 96.1%)": a measure
    if ((link === "equals" && name && !isSystemName(name)) || name === draft.metric?.text) continue;
    if (name && !isMeasured(np, link) && (metricIn(np) === null || link === "possessive")) return name;
  }
  return null;
}

/** "0.77 for Show-o and 0.65 for Janus", where nobody else acts. */
function ofPurpose(draft: Draft): string | null {
  for (const np of pick(attributesAt(draft.attributes, "purpose"), draft.slot)) {
    const name = nameOf(np);
    if (name && isHead(np, name)) return name;
  }
  return null;
}
/** "for the Laptop domain" names no system; "for the Qwen models" does. */
const isHead = (np: Np, name: string): boolean => np.tokens.at(-1)?.text === name || isSystemPhrase(np);

function ofSubject(draft: Draft, context: Context): string | null {
  const tokens = tokensOf(draft, context);
  const { start } = draft.island;
  const own = ownOf(context);
  const listed = zippedBehind(draft) ?? zipped(tokens, draft);
  if (listed) return listed;
  const subject = subjectBefore(tokens, start);
  // "fluency improves from 3.1 to 4.4": what changes is measured
  if (subject && draft.metric?.entry === null && textOf(subject.np).endsWith(draft.metric.text)) return own;
  const one = subject ? ofList(tokens, subject.np, draft) : null;
  if (one) return one;
  const actor = subject ? actorOf(subject.np, draft, context) : null;
  if (actor) return actor;
  const shown = subject?.verb != null ? shownBehind(tokens, subject.verb) : null;
  if (shown) {
    const name = nameOf(shown) ?? (isOwn(shown) ? own : null);
    if (name) return name;
  }
  const purpose = ofPurpose(draft) ?? ofOpening(draft, context) ?? (own ? null : ofMeans(draft)) ?? ofOwner(draft);
  if (purpose) return purpose;
  if (own && tokens.slice(0, start).some((t) => t.text === own || (t.type === "gap" && t.text.split(" ").includes(own)))) return own;
  if (context.names.system) return context.names.system;
  const others = npsBefore(tokens, start).filter(opensClause(tokens));
  return others.map(nameOf).find((name) => name !== null && (isSystemName(name) || COINED.test(name))) ?? own;
}

/** "we reach 92% with Heron-7B": where nothing else has a name. */
function ofMeans({ attributes }: Draft): string | null {
  const names = attributesAt(attributes, "means").map(nameOf);
  const [name] = names;
  return names.length === 1 && name && isSystemName(name) ? name : null;
}

/** "With Heron, the error drops": the name that a sentence opens with, where its subject only measures. */
function ofOpening(draft: Draft, context: Context): string | null {
  const [first] = islandsOf(draft, context);
  const [mod] = first?.phrase.family === "setting" && first.start === 0 && first.end <= draft.island.start ? first.phrase.mods : [];
  const name = mod && /^(?:with|using|by)$/i.test(mod.prep.text) && mod.nps.length === 1 ? nameOf(mod.nps[0] as Np) : null;
  return name;
}

/** "the accuracy of Heron varies from 71% to 84%". */
function ofOwner(draft: Draft): string | null {
  if (phraseOf(draft).verb !== null) return null;
  const [owner] = attributesAt(draft.clause, "of");
  const name = owner ? nameOf(owner) : null;
  return name && phraseOf(draft).nps.some((np) => metricIn(np) !== null) ? name : null;
}

/** What the subject names: a proper name, the paper's own, or a kind of system in its own words; null where it only shows or measures. */
function actorOf(whole: Np, draft: Draft, context: Context): string | null {
  const np = upToHead(whole);
  const tokens = tokensOf(draft, context);
  const passive = tokens[draft.island.start - 1]?.entry === "be";
  const owner =
    (metricIn(np) !== null && !passive) || evidenceNouns.has(np.tokens.at(-1)?.text.split(" ").at(-1)?.toLowerCase() ?? "") ? ownerBehind(tokens, np) : null;
  const name = (!isMeasure(np) || isOwner(np) ? systemIn(np) : null) ?? (owner && nameOf(owner));
  // "our latent FM model" is the paper's own, whatever it is made of
  const own = context.names.system;
  if (name && own && COINED.test(own) && /^our /i.test(textOf(whole)) && !isSystemName(name) && systemHeads.has(np.tokens.at(-1)?.text.split(" ").at(-1) ?? ""))
    return own;
  if (name) return shortBehind(tokens, np) ?? name;
  const short = isMeasure(np) ? null : shortBehind(tokens, np);
  if (short) return short;
  const renamed = renamedBy(tokens, np);
  const explained = renamed && (nameOf(renamed) ?? capitalised(renamed));
  if (explained) return explained;
  // a description that the sentence gives says more than one from elsewhere
  if (isOwn(np)) return context.names.system ?? (isAnaphor(np) ? null : ownWords(np)) ?? context.names.phrase ?? ownWords(np) ?? usedBy(np);
  const told = trainedWithBehind(tokens, np) ?? exampleBehind(tokens, np);
  if (told) return told;
  if (isMeasure(np) && !isOwner(np)) return owner && isSystemPhrase(owner) ? worded(owner) : null;
  // "models trained on our data" are the paper's own, where it names any
  const made = /^(?:the )?models? (?:\p{L}+-?)?(?:trained|tuned)$/iu.test(textOf(whole));
  return isAnaphor(np)
    ? (ownOf(context) ?? (/^(?:the|this) /i.test(`${np.tokens[0]?.text} `) ? worded(np) : null))
    : ((made ? ownOf(context) : null) ?? restricted(tokens, whole, np));
}
/** "policies trained on public data"; the data set that it stands on names nobody. */
function restricted(tokens: readonly Token[], whole: Np, np: Np): string | null {
  const words = worded(np);
  const more = words !== null && whole === np && !isAnaphor(np) ? participleBehind(tokens, np) : "";
  return words && `${words} ${more}`.trim();
}
/** "Deep Aligned Sampling (DAS), which": the short form, where the text gives one. */
function shortBehind(tokens: readonly Token[], np: Np): string | null {
  const last = np.tokens.at(-1);
  const at = tokens.findIndex((t) => t.end === last?.end);
  const [open, short, close] = tokens.slice(at + 1, at + 4);
  const called = last?.type === "name" || systemHeads.has(last?.text.split(" ").at(-1) ?? "");
  return called && open?.type === "open" && short?.type === "name" && close?.type === "close" ? short.text : null;
}

/** "models trained with Heron": the name of how they were made. */
function trainedWithBehind(tokens: readonly Token[], np: Np): string | null {
  const last = np.tokens.at(-1);
  const at = tokens.findIndex((t) => t.start === last?.start);
  if (!last || !/(?:trained|tuned|equipped|augmented|generated|produced)$/.test(last.text) || !["means", "by"].includes(tokens[at + 1]?.type ?? ""))
    return null;
  const name = tokens.slice(at + 2, at + 4).find((t) => t.type === "name");
  return name?.text ?? null;
}
/** "light updates such as Heron achieve", "light updates (e.g., Heron) achieve": the only example of a kind. */
function exampleBehind(tokens: readonly Token[], np: Np): string | null {
  const last = np.tokens.at(-1);
  const end = tokens.findIndex((t) => t.start === last?.start);
  const at = tokens[end + 1]?.type === "open" || tokens[end + 1]?.type === "comma" ? end + 1 : end;
  const [example, name, next] = tokens.slice(at + 1, at + 4);
  return last && example?.type === "example" && name?.type === "name" && next?.type !== "comma" && next?.type !== "and" ? name.text : null;
}
/** "this light model avoids overhead": where the verb is unknown, the phrase ends at its head. */
function upToHead(np: Np): Np {
  for (const [i, token] of np.tokens.entries()) {
    const words = token.type === "gap" ? token.text.split(" ") : [];
    const head = words.findIndex((w, k) => systemHeads.has(w) && k + 1 < words.length && !systemNouns.has(words[k + 1] ?? ""));
    if (head >= 0) return { ...np, tokens: [...np.tokens.slice(0, i), { ...token, text: words.slice(0, head + 1).join(" ") }] };
  }
  return np;
}

/** "the accuracy"; "data selection methods" are systems. */
const isMeasure = (np: Np): boolean => metricIn(np) !== null && !systemHeads.has(np.tokens.at(-1)?.text.split(" ").at(-1) ?? "");
/** "Heron's accuracy", "the accuracy of Heron": the name is whose the metric is. */
const isOwner = (np: Np): boolean => np.tokens.some((t) => t.type === "possessive") || np.tokens.at(-1)?.type === "name";

/** "we", "it", "our routing method", "the proposed framework"; "our generated data" and "its decoding" have words of their own. */
function isOwn(np: Np): boolean {
  const text = textOf(np);
  if (!isSelf(np) || /\b(?:baseline|variant|best)\b/i.test(text)) return false;
  const words = worded(np);
  return words === null || isAnaphor(np) || (/^our /i.test(text) && systemHeads.has(words.split(" ").at(-1) ?? ""));
}

/** "we train a segmentation network and show": what "we" use, where nothing has a name. */
function usedBy(np: Np): string | null {
  const [, used] = /^we (?:.* )?(?:an?|the) (.+)$/i.exec(textOf(np)) ?? [];
  const words = used?.split(" ") ?? [];
  const head = words.findIndex((w) => systemNouns.has(w));
  return head > 0 ? words.slice(0, head + 1).join(" ") : null;
}

/** The paper's own without a name: "our routing model" is the routing model, but "our method" stays whole; "we" and "it" name nothing. */
function ownWords(np: Np): string | null {
  const words = worded(np);
  if (words === null || /^(?:our|the proposed|proposed)\b/i.test(textOf(np)) === false) return words?.includes(" ") ? words : null;
  return words.includes(" ") && !isAnaphor(np) ? words : textOf(np);
}

/** "the model", "this approach", "the resulting framework": a kind with nothing to tell it apart. */
const isAnaphor = (np: Np): boolean => ANAPHOR.test(worded(np) ?? "");
const ANAPHOR =
  /^(?:(?:this|these|such|proposed|resulting|final|full|overall|entire|complete|integrated|pre-?trained|trained|fine-?tuned|new|novel) )*(?:model|method|approach|framework|system|technique|algorithm|pipeline|solution|strategy|scheme|paradigm|architecture|network|tool|proposal|mechanism|methodology)$/i;

/** A name that opens a sentence, which no other word tells from an ordinary one. */
const capitalised = ({ tokens: [word, ...rest] }: Np): string | null =>
  word && rest.length === 0 && /^\p{Lu}\p{Ll}+(?<!ly)$/u.test(word.text) && !acronyms.has(word.text) ? word.text : null;

/** The words of a phrase up to its head: "all models perform" is "all models"; null where it tells of no system. */
function worded(np: Np): string | null {
  // "we adapt two models": no phrase, but a clause
  if (np.tokens.length > 1 && np.tokens[0]?.type === "self" && /^(?:we|it|they|which)$/i.test(np.tokens[0].text)) return null;
  const text = textOf({ ...np, tokens: np.tokens.filter((t) => t.type !== "self") }).replace(/^(?:our|its|their|an?|the) /i, "");
  const words = text.split(" ");
  const head = words.findIndex((w, i) => systemHeads.has(w) && !systemNouns.has(words[i + 1] ?? ""));
  const kept = head >= 0 ? words.slice(0, head + 1) : words;
  const shows = head < 0 && kept.some((w, i) => evidenceNouns.has(w.toLowerCase()) && !(i > 0 && i === kept.length - 1 && PROCEDURE.test(w)));
  const turns = np.tokens.at(-1)?.type === "gain" || np.tokens.at(-1)?.type === "loss";
  const place = turns || np.tokens.at(-1)?.type === "benchmark" || np.tokens.every((t) => t.type === "benchmark");
  return shows || place || kept.length > 8 || !/\p{L}{3}|\p{Lu}/u.test(text) || NOBODY.test(text) || HOW.test(text) ? null : kept.join(" ");
}
/** "adversarial training", "test-time inference": what is done, where a word says which. */
const PROCEDURE = /^(?:training|inference|collaboration)$/;
const NOBODY =
  /^(?:unlike .*|we|it|its|this|these|which|that|there|they|them|all|both|each|none|the|further|most|more|others|numerous|former|latter|state-of-the-art|sota|which .*|many|often|lower|best|first|second|third|built|increase|decrease|few \p{L}+|some \p{L}+|no \p{L}+|neither \p{L}+|models)$/iu;
/** "Powered by", "impressive", "ninefold": a word that tells how something is names nothing; "Thinkless" may be a name. */
const HOW = /^(?:\p{L}\p{Ll}+(?:ed|ive)|\p{Ll}+(?:less|fold|able|ly))$/u;

/** Phrases at the start of a sentence, or behind "that" or a comma. */
const opensClause =
  (tokens: readonly Token[]) =>
  (np: Np): boolean => {
    const [first] = np.tokens;
    const before = first ? tokens[tokens.findIndex((t) => t.start === first.start) - 1] : undefined;
    return before === undefined || before.type === "break" || before.type === "comma" || before.type === "semicolon" || before.type === "colon";
  };

/** "A and B outperform the others, reaching 83% and 81%": the subject is a list of as many names as there are amounts. */
function ofList(tokens: readonly Token[], np: Np, { slot }: Draft): string | null {
  const names = slot.of > 1 ? listEnding(tokens, np).map((one) => nameOf(one) ?? capitalised(one)) : [];
  return names.length === slot.of && names.every((name) => name !== null) ? (names[slot.index] ?? null) : null;
}

const APART: ReadonlySet<Token["type"]> = new Set(["comma", "break", "reach", "rise", "fall", "beat"]);
const PLACING: ReadonlySet<Token["type"]> = new Set(["on", "inside", "of", "versus", "from"]);

/** "accuracies of 86% and 89% for A and B, respectively": as many names as amounts. */
function zippedBehind({ attributes, slot, benchmark }: Draft): string | null {
  const nps = slot.of > 1 ? attributesAt(attributes, "purpose") : [];
  const names = nps.map((np) => (isSystemName(nameOf(np) ?? "") ? nameOf(np) : null));
  const name = names.length === slot.of && names.every((n) => n !== null) ? (names[slot.index] ?? null) : null;
  return name === benchmark?.text ? null : name;
}

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
