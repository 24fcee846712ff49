import { agentsOf, attributesAt, type Draft, phraseOf, pick } from "../../draft/draft.js";
import { preference } from "../../draft/telling.js";
import { isNamed, isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { isHardware } from "../../phrase/benchmark-mention.js";
import { isMeasured, isSystemPhrase, systemIn, textOf } from "../../phrase/mention.js";
import { metricIn } from "../../phrase/metric-mention.js";
import { npsBefore, ownerBehind, shownBehind } from "../../phrase/phrases.js";
import { governorAt, npOf, PREDICATES, runBefore } from "../../phrase/runs.js";
import { subjectBefore } from "../../phrase/subject.js";
import { endsInSystem, isAnaphor, isOwn, nameOf, ownWords, worded } from "../../phrase/wording.js";
import { metrics } from "../../vocabulary/aliases.js";
import { PEOPLE, systemHeads } from "../../vocabulary/words.js";
import { type Context, ownOf, type Resolver, tokensOf } from "../context.js";
import { risingOf } from "../metric/unnamed-metric.js";
import { allOfList, ofList, zipped, zippedBehind } from "../zipped.js";
import { actorOf, upToHead } from "./actor.js";
import { doneBefore } from "./done.js";
import { ofPassive } from "./passive.js";
import { ofHost, ofNameBefore, ofNote } from "./system-note.js";
import { ofOpening, openedWith, openingNp } from "./system-opening.js";
import { ofListedKind, ofPurpose, ofPurposeBehind } from "./system-purpose.js";
import { evaluatedBefore, takenUp, testedBefore } from "./system-told.js";

/*
 * Who reached it: the name beside the number, else the subject of the clause. "We", "it" and "the method" are the paper's own,
 * by the name it gives itself, or by the words in which it is introduced.
 */
export const resolveSystem: Resolver = (drafts, context) =>
  drafts.flatMap((draft) => {
    const alike = allOfList(draft, context);
    const passive = ofPassive(draft, context);
    if (passive) return [{ ...draft, ...passive }];
    // "Compared to A, B and C reach 92%": B and C are held against A alone
    const isOneOf = (d: Draft) => d.baselineSystem !== null && (alike ?? []).includes(d.baselineSystem);
    if (isOneOf(draft) && drafts.some((d) => d.quantity === draft.quantity && !isOneOf(d))) return [];
    if (alike) return alike.map((system) => ({ ...draft, system }));
    const found =
      ofRated(draft, context) ??
      ofAgent(draft, context) ??
      ofHost(draft, context) ??
      ofNameBefore(draft, tokensOf(draft, context)) ??
      ofVariant(draft, drafts, context) ??
      ofNote(draft, context) ??
      (isEqualled(draft, context) ? null : ofLead(draft, context)) ??
      ofSubject(draft, context);
    // "CraneNet with WrenPool reaches": the two together
    const { system: ours } = context.names;
    if (found !== null && ours !== null && draft.score !== null && draft.baseline === null && isEquippedWith(found, ours, tokensOf(draft, context)))
      return [{ ...draft, system: `${found} with ${ours}`, task: null }];
    // "the RMX and TON-E gain 2% and 6%", "achieving 90% ASP": what is measured is nobody
    const called = draft.item?.lead?.link?.type === "equals";
    const whom = found === null ? ofListedKind(draft, drafts) : null;
    if (whom) return [{ ...draft, system: whom, task: null }];
    const system = found !== null && found === draft.metric?.text ? (ownOf(context) ?? (called ? found : null)) : found;
    // a data set's name may stand for what was trained on it, if that is what surpasses or improves
    const acts = phraseOf(draft).verb?.type === "beat" || phraseOf(draft).verb?.type === "rise";
    const isPlace =
      system !== null && !acts && (system === context.names.benchmark || drafts.some((d) => d.quantity === draft.quantity && d.benchmark?.text === system));
    // "none beats the tuned model, which reaches 92%"
    const baselineSystem = system === draft.baselineSystem ? null : draft.baselineSystem;
    // "on A by 5% and on B by 7%": who acts is told before
    const actor = isPlace ? ofSubject(draft, context) : system;
    const own = isPlace && actor === system ? ownOf(context) : actor;
    if (baselineSystem === null && (draft.delta !== null || draft.baseline !== null) && own !== null && isEquipped(own, draft, context))
      return [{ ...draft, baselineSystem: own, system: context.names.system }];
    // "For Qwen, the accuracy drops from 61% to 48%": who is the only one
    const only = own === null && baselineSystem !== null && openingNp(draft, context, /^For$/)?.tokens.some((t) => t.text === baselineSystem);
    // "99% for VAE-MLP": whose it is, and not where
    const task = draft.task === own ? null : draft.task;
    return [only ? { ...draft, baselineSystem: null, system: baselineSystem } : { ...draft, task, baselineSystem, system: own }];
  });

/** "the same accuracy as B with 3x fewer parameters": B is whom it equals. */
const isEqualled = (draft: Draft, context: Context): boolean => tokensOf(draft, context)[draft.island.start - 1]?.text === "as";

const isEquippedWith = (system: string, own: string, tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) => t.type === "name" && t.text === system && tokens[i + 1]?.type === "means" && tokens[i + 2]?.type === "name" && tokens[i + 2]?.text === own,
  );

/** "Listeners gave our samples a MOS of 4.1", "Students gave WrenTutor a score of 82": what is rated, and not who rates. */
function ofRated(draft: Draft, context: Context): string | null {
  const { verb, nps } = phraseOf(draft);
  const [rated] = verb?.entry === "give" ? nps : [];
  const subject = rated ? subjectBefore(tokensOf(draft, context), draft.island.start) : null;
  if (!rated || !subject || !RATERS.test(textOf(subject.np))) return null;
  const [first] = rated.tokens;
  if (first?.type === "name") return first.text;
  // "our synthesized samples a MOS"
  const measure = rated.tokens.findLastIndex((t) => t.type === "metric");
  const words = rated.tokens.slice(1, measure > 1 ? measure : undefined).map((t) => t.text);
  const ours = first?.type === "self" && /^our$/i.test(first.text) && words.length > 0 ? words.join(" ").replace(/ (?:an?|the)$/, "") : undefined;
  return ours === undefined ? null : (ownOf(context) ?? `our ${ours}`);
}
const RATERS = new RegExp(`(?:^| )(?:${PEOPLE}|users|students)$`, "i");

/** "Qwen2.5-7B with Heron gains 8%", "Equipped with Heron, Qwen2.5-7B gains": a model gains by the paper's own, and over itself. */
function isEquipped(system: string, draft: Draft, context: Context): boolean {
  const tokens = tokensOf(draft, context).slice(0, draft.island.start);
  const own = tokens.findIndex((t) => t.type === "name" && t.text === context.names.system);
  if (own < 1 || tokens[own - 1]?.type !== "means") return false;
  if (own <= 2 && tokens[own + 1]?.type === "comma" && tokens[own + 2]?.text === system && (draft.delta !== null || tokens[own + 2]?.type === "name"))
    return true;
  // "Pruning Qwen2.5-7B with Heron falls from 71 to 68" is over the unpruned
  const host = EQUIPPED.test(tokens[own - 2]?.text ?? "") ? tokens[own - 3] : tokens[own - 2];
  return draft.delta !== null && host?.text === system;
}
/** "Wren equipped with Heron". */
const EQUIPPED = /^(?:equipped|augmented|enhanced|combined|integrated)$/;

/** "an accuracy of 92% was achieved by Heron", "were obtained using A and B, respectively". */
function ofAgent(draft: Draft, context: Context): string | null {
  const [agent] = agentsOf(draft, false);
  const [np] = agent ? pick(agent.nps, draft.slot) : [];
  // "was achieved using Adam" names no system; "using A and B, respectively" does
  if (!np || (agent?.prep.type === "means" && draft.slot.of === 1 && !isNamed(systemIn(np) ?? ""))) return null;
  return nameOf(np) ?? (isOwn(np) ? (ownOf(context) ?? ownWords(np)) : isSystemPhrase(np) ? worded(np) : null);
}

/** "o1-mini improving by 40.97%, GPT-4o by 66.26%"; not behind a comparison, where it names the rival. */
function ofLead(draft: Draft, context: Context): string | null {
  const { verb, nps } = phraseOf(draft);
  // "improves A from 40 to 52 and B from 33 to 49": B stands where A does
  if (verb?.type === "beat" || ((verb?.type === "rise" || verb?.type === "fall") && nps.length > 0) || (verb && nps.some((np) => nameOf(np) !== null)))
    return null;
  const joint = draft.item?.lead?.link ?? phraseOf(draft).link;
  // "reached 94%, followed by B with 93%"
  const [follower, ...more] = draft.item?.lead?.link?.type === "means" && draft.score !== null && draft.item.mods.length === 0 ? draft.item.lead.nps : [];
  if (follower && more.length === 0 && draft.group > 0 && metricIn(follower) === null) return nameOf(follower) ?? worded(follower);
  const link = joint?.type;
  // "the same as B while using 45% fewer bits"
  if (/using$/i.test(joint?.text ?? "")) return null;
  const tokens = tokensOf(draft, context);
  const opening = ["on", "inside", "versus"].includes(tokens[draft.island.start - 1]?.type ?? "gap") ? tokens[draft.island.start]?.start : undefined;
  for (const np of pick(attributesAt([...draft.attributes, ...(phraseOf(draft).verb ? [] : draft.clause)], "lead"), draft.slot)) {
    // "On Mixtral-8x7B, Heron removes half of it with a drop of 1.4", "preferred A over B 64% of the time": where or whom, and not who
    if (np.tokens[0]?.start === opening) continue;
    const name = nameOf(np);
    // "(QV = 88.4%)": a measure
    if ((link === "equals" && name && !isSystemName(name)) || name === draft.metric?.text) continue;
    if (name && !isMeasured(np, link) && (metricIn(np) === null || link === "possessive" || (link === "equals" && isSystemName(name)))) return name;
  }
  return null;
}

/** "18% with A and 21% with A+": each of a list with its own, where the paper has no other name. */
function ofVariant(draft: Draft, drafts: readonly Draft[], context: Context): string | null {
  const withs = (d: Draft) => attributesAt(d.attributes, "means").map((np) => (np.tokens.length === 1 ? nameOf(np) : null));
  const own = context.names.system;
  const lists = drafts.filter((d) => d.island === draft.island).map(withs);
  const each = lists.length > 1 && lists.every(([name, ...more]) => more.length === 0 && name != null && isNamed(name));
  const names = lists.map(([name]) => name);
  const [name] = withs(draft);
  const { verb } = phraseOf(draft);
  // "our plugin raises accuracy by 3% with A and 5% with B": over these
  if (verb?.type === "rise" || verb?.type === "fall") return null;
  return each && new Set(names).size === names.length && (own === null || names.some((n) => n?.startsWith(own))) ? (name ?? null) : null;
}

function ofSubject(draft: Draft, context: Context): string | null {
  const tokens = tokensOf(draft, context);
  const { start } = draft.island;
  const own = ownOf(context);
  // a gain "for Qwen and Llama" is the paper's own over these, where it has one
  const gains = draft.delta !== null && draft.score === null && context.names.system !== null;
  const listed = (gains ? null : zippedBehind(draft)) ?? zipped(tokens, draft);
  if (listed) return listed;
  // "the best models fail (65% for GPT-4o)"
  const noted = tokens[start - 1]?.type === "open" ? ofPurpose(draft) : null;
  if (noted && isSystemName(noted)) return noted;
  const liked = preference(draft);
  if (liked) return actorOf(liked, draft, context);
  const elliptic = besideAmount(tokens, draft);
  if (elliptic) return nameOf(elliptic) ?? worded(elliptic);
  const subject = subjectBefore(tokens, start);
  const done = doneBefore(tokens, start, own);
  // "training on A needs memory, and B reaches 71%": another acts; "removing A or B costs 5 and 3 points, respectively": each by itself
  const acts = done !== null && (subject?.np.tokens[0]?.start ?? 0) < (tokens[done.verb]?.start ?? 0);
  if (done && acts && !(draft.slot.of > 1 && / (?:and|or) /.test(done.words))) return done.words;
  // "fluency improves from 3.1 to 4.4": what changes is measured
  if (subject && draft.metric?.entry === null && isUnderSubject(draft.metric.text, subject.np, draft)) {
    // "the true accept rate of CraneNet drops"
    const owner = ownerBehind(tokens, subject.np);
    const holder = owner && nameOf(owner);
    return holder && isNamed(holder) ? holder : own;
  }
  // "The best attack turns out to be PGD, with a 71% success rate"
  const [said, ...rest] = phraseOf(draft).verb?.entry === "be" && subject && BEST.test(textOf(subject.np)) ? phraseOf(draft).nps : [];
  if (said && rest.length === 0 && said.tokens.length === 1 && nameOf(said) !== null) return nameOf(said);
  const one = subject ? ofList(tokens, subject.np, draft) : null;
  if (one) return one;
  const actor = subject ? actorOf(subject.np, draft, context) : null;
  if (actor) return actor;
  const before = own === null && subject && /^(?:it|they)$/i.test(textOf(subject.np)) ? takenUp(draft, context) : null;
  if (before) return before;
  // "Results on A (64%) and B (71%) show the strength of Heron"
  const strength = STRENGTH.test(tokens[draft.island.end + 1]?.text ?? "") ? draft.island.end : -1;
  const shown = shownBehind(tokens, subject?.verb ?? strength);
  if (shown) {
    const name = nameOf(shown) ?? (isOwn(shown) ? (own ?? ownWords(shown)) : null);
    if (name) return name;
  }
  const purpose =
    (gains ? null : (ofPurpose(draft) ?? ofPurposeBehind(draft, own))) ?? ofOpening(draft, context) ?? (own ? null : ofMeans(draft)) ?? ofOwner(draft, context);
  if (purpose) return purpose;
  if (own && tokens.slice(0, start).some((t) => t.text === own || (t.type === "gap" && t.text.split(" ").includes(own)))) return own;
  if (context.names.system) return context.names.system;
  return ofOthers(draft, context);
}

const STRENGTH = /\b(?:effectiveness|efficacy|superiority|strengths?|advantages?|benefits?|merits?|potential|robustness)\b/;

/** Who else is named or told before an amount, where nobody of the paper's own is: "While large models excel at A, their accuracy is 40% on B". */
function ofOthers(draft: Draft, context: Context): string | null {
  const tokens = tokensOf(draft, context);
  const { start } = draft.island;
  const own = ownOf(context);
  const others = npsBefore(tokens, start).filter(opensClause(tokens));
  const named = others.map(nameOf).find((name) => name !== null && isNamed(name) && !isHardware(name));
  const kinds = own === null ? others.map(upToHead).filter((np) => endsInHead(np) && !isOwn(np) && !isAnaphor(np)) : [];
  const kind = kinds.map(worded).find((words) => words !== null && !draft.baselineSystem?.includes(words));
  return named ?? kind ?? own ?? evaluatedBefore(tokens, start) ?? testedBefore(tokens, start) ?? openedWith(tokens, start);
}

const BEST = /^(?:the )?(?:best|strongest|top|fastest|most \p{Ll}+)\b/iu;

/** "fluency improves", "the number of failures falls", "collisions drop by 34% and delay by 12%": what the subject measures. */
const isUnderSubject = (metric: string, subject: Np, draft: Draft): boolean =>
  textOf(subject).endsWith(metric) ||
  (/^\p{Ll}+ of /u.test(metric) && metric.startsWith(`${textOf(subject).split(" ").at(-1)} of `)) ||
  risingOf(subject, draft) !== null;

/** "The small variant reaches 58% and the large variant 64%": who stands right before an amount, where the verb is not said again. */
function besideAmount(tokens: readonly Token[], { island }: Draft): Np | null {
  const run = island.phrase.family === "figure" && island.phrase.link === null ? runBefore(tokens, island.start) : null;
  const np = run && ["and", "comma"].includes(tokens[run.start - 1]?.type ?? "") ? npOf(tokens, run) : null;
  return np && endsInSystem(np) && !isOwn(np) && tokens.slice(0, run?.start).some((t) => PREDICATES.has(t.type)) ? np : null;
}

const endsInHead = (np: Np): boolean => systemHeads.has(np.tokens.at(-1)?.text.split(" ").at(-1) ?? "");

/** Whether a rise or a fall is for the better: what harms is no system of the paper's. */
const isBetter = (turn: "rise" | "fall", metric: Draft["metric"]): boolean => metrics.get(metric?.entry ?? "")?.direction === (turn === "rise" ? "up" : "down");
/** "we reach 92% with Heron-7B": where nothing else has a name. */
function ofMeans({ attributes, island, metric }: Draft): string | null {
  const names = attributesAt(attributes, "means").map(nameOf);
  const [name] = names;
  // "its accuracy is 71% with HeronNet", but "with a ResNet backbone"
  const bare = island.phrase.verb?.entry === "be" && attributesAt(attributes, "means").every((np) => np.tokens.length === 1);
  // "accuracy rises by 5% with HeronNet"
  const { verb, nps } = island.phrase;
  const moves =
    (verb?.type === "rise" || verb?.type === "fall") &&
    isBetter(verb.type, metric) &&
    nps.length === 0 &&
    attributesAt(attributes, "means").every((np) => np.tokens.every((t) => t.type === "name" || t.type === "self"));
  if (moves && names.length === 1 && name && isNamed(name) && !isSystemName(name)) return name;
  return names.length === 1 && name && (isSystemName(name) || (bare && isNamed(name))) ? name : null;
}

/** "the accuracy of Heron varies from 71% to 84%". */
function ofOwner(draft: Draft, context: Context): string | null {
  const { verb, link, family } = phraseOf(draft);
  if (verb !== null) return null;
  // "the 71.2% of Heron on MMLU exceeds": what acts next
  const [whose] = family === "figure" && link === null && draft.score !== null ? attributesAt(draft.attributes, "of") : [];
  const exceeds = tokensOf(draft, context)[draft.island.end]?.type === "beat";
  const holder = whose && exceeds ? nameOf(whose) : null;
  if (holder !== null && isSystemName(holder)) return holder;
  // "Heron's F1 of 91.2% is"
  const [owned] = family === "measurement" && draft.score !== null ? phraseOf(draft).nps : [];
  const possessor = owned?.tokens[1]?.type === "possessive" && metricIn(owned) !== null ? nameOf(owned) : null;
  if (possessor !== null && isNamed(possessor)) return possessor;
  const [owner] = attributesAt(draft.clause, "of");
  const name = owner ? nameOf(owner) : null;
  const gains = phraseOf(draft).nps.some((np) => np.tokens.at(-1)?.type === "gain");
  return name && (gains || phraseOf(draft).nps.some((np) => metricIn(np) !== null)) ? name : null;
}

/** Phrases at the start of a sentence, or behind "that" or a comma. */
const opensClause =
  (tokens: readonly Token[]) =>
  (np: Np): boolean => {
    const [first] = np.tokens;
    const at = tokens.findIndex((t) => t.start === first?.start);
    const before = tokens[at - 1];
    // "The tests on A, B, and C show": B is a place like the others
    if (before?.type === "comma" && governorAt(tokens, at, tokens.length) >= 0) return false;
    return before === undefined || before.type === "break" || before.type === "comma" || before.type === "semicolon" || before.type === "colon";
  };
