import type { Draft } from "../../draft/draft.js";
import { COINED, isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { isMatter } from "../../phrase/benchmark-mention.js";
import { isSystemPhrase, systemIn, textOf } from "../../phrase/mention.js";
import { metricIn } from "../../phrase/metric-mention.js";
import { ownerBehind, participleBehind, renamedBy, sourceBehind } from "../../phrase/phrases.js";
import { conceded, onlyNamed } from "../../phrase/pronoun.js";
import { npOf, PREDICATES, runAfter } from "../../phrase/runs.js";
import { isUnion } from "../../phrase/union.js";
import { capitalised, isAnaphor, isOwn, nameOf, ownWords, worded } from "../../phrase/wording.js";
import { acronyms, DATA_SET, DATA_SETS, evidenceNouns, introducingVerbs, MADE, PEOPLE, PROCEDURE, systemHeads, systemNouns } from "../../vocabulary/words.js";
import { type Context, ownOf, tokensOf } from "../context.js";
import { introducedIn } from "../names/introduced.js";
import { holdsCapitals } from "../names/short-form.js";
import { TAKES_AWAY } from "../zipped.js";
import { saidBefore } from "./said-before.js";

/*
 * Whom a subject speaks of: by its name, by the name of what it belongs to or is an example of, else by its own words.
 */

/** What the subject names: a proper name, the paper's own, or a kind of system in its own words; null where it only shows or measures. */
export function actorOf(whole: Np, draft: Draft, context: Context): string | null {
  const np = upToHead(likedIn(whole) ?? saidBy(whole));
  const tokens = tokensOf(draft, context);
  if (namesNobody(whole, np, draft, tokens)) return null;
  const which = ofPairBefore(textOf(whole), draft, context);
  if (which) return which;
  if (TAKES_AWAY.test(textOf(np))) return withReplacement(tokens, np);
  // "Increasing the network depth": what is done, whole
  if (/^(?:increasing|growing|enlarging|deepening|widening) the \p{Ll}+ \p{Ll}+$/iu.test(textOf(whole))) return textOf(whole);
  const isMade = PRODUCED.test(np.tokens.map((t) => t.text).join(" ")) && metricIn(np) === null && !isSystemPhrase(np);
  if (isMade && ownerBehind(tokens, np) === null) return ownOf(context) ?? worded(np);
  const passive = tokens[draft.island.start - 1]?.entry === "be";
  const shows = evidenceNouns.has(np.tokens.at(-1)?.text.split(" ").at(-1)?.toLowerCase() ?? "");
  const put = OUTPUTS.test(np.tokens.at(-1)?.text ?? "") && !tokens.some((t) => t.type === "by");
  const owner = (metricIn(np) !== null && !passive) || shows || put ? (ownerBehind(tokens, np) ?? (shows ? sourceBehind(tokens, np) : null)) : null;
  const owned = owner && nameOf(owner);
  // "the similarity of Range-Angle maps": no system's name, where the paper has one
  const measures = isMeasure(np) && !actsItself(np, draft);
  const possessor = measures ? possessorIn(np, context) : null;
  if (possessor) return possessor;
  const name =
    (!measures || isOwner(np) ? systemIn(np) : null) ??
    (owner && owned && (context.names.system === null || isSystemName(owned) || isSystemPhrase(owner) || isBare(owner, tokens)) ? owned : null);
  const own = context.names.system;
  if (name && own && isMadeOf(name, own, whole, np)) return own;
  const bracketed = !measures && isSystemPhrase(np) && !(own && isOwn(np)) ? (nameBefore(tokens, draft.island.start) ?? nameBehind(tokens, np)) : null;
  if (bracketed && (!name || !isSystemName(name))) return bracketed;
  // "named Pivoted CoT Training, outperforms"
  if (name) return own?.endsWith(` ${name}`) ? own : (shortBehind(tokens, np) ?? name);
  if (own && !shows && !measures && (speaksOfOwn(whole) || /^this (?:[\p{Ll}-]+ ){1,3}(?:approach|method|framework|system|pipeline|model)$/iu.test(textOf(np))))
    return own;
  const short = measures ? null : shortBehind(tokens, np);
  if (short) return short;
  const renamed = renamedBy(tokens, np);
  const explained = (renamed && (nameOf(renamed) ?? capitalised(renamed))) ?? (isOwn(np) ? introducedBeside(tokens, np, draft) : null);
  if (explained) return explained;
  if (isOwn(np)) return ofOwn(np, tokens, context);
  const told = trainedWithBehind(tokens, np) ?? exampleBehind(tokens, np);
  if (told) return told;
  if (shows && owner && isSystemPhrase(owner)) return (isOwn(owner) ? own : null) ?? worded(upToHead(owner));
  // "the error rate of professional annotators"
  if (measures && !isOwner(np)) return owner && (isSystemPhrase(owner) || SOME_PEOPLE.test(textOf(owner))) ? worded(owner) : null;
  // "models trained on our data" are the paper's own, where it names any
  const made = /^(?:the )?models? (?:\p{L}+-?)?(?:trained|tuned)$/iu.test(textOf(whole)) && !OTHERS.test(participleBehind(tokens, np));
  return isAnaphor(np)
    ? (ownOf(context) ?? (/^(?:the|this) /i.test(`${np.tokens[0]?.text} `) ? (saidBefore(np, draft, context) ?? worded(np)) : null))
    : ((made ? ownOf(context) : null) ?? restricted(tokens, whole, np));
}
/** "We train A and B. The latter reaches 57%": of the only two names of the sentence before. */
function ofPairBefore(words: string, { sentence }: Draft, context: Context): string | null {
  const which = /^(?:the )?(former|latter)$/i.exec(words)?.[1]?.toLowerCase();
  const names = which && sentence > 0 ? [...new Set(context.tokensAt(sentence - 1).flatMap((t) => (t.type === "name" ? [t.text] : [])))] : [];
  return names.length === 2 ? ((which === "former" ? names[0] : names[1]) ?? null) : null;
}
/** "our sparse FM model" is the paper's own, whatever it is made of; "our HeronNet-S143 model" is one of its kind. */
const isMadeOf = (name: string, own: string, whole: Np, np: Np): boolean =>
  COINED.test(own) &&
  /^our /i.test(textOf(whole)) &&
  !isSystemName(name) &&
  name.slice(0, 4) !== own.slice(0, 4) &&
  systemHeads.has(np.tokens.at(-1)?.text.split(" ").at(-1) ?? "");
/** The paper's own: by its name, by a description that the sentence gives, which says more than one from elsewhere, else by any. */
function ofOwn(np: Np, tokens: readonly Token[], context: Context): string | null {
  // "our 7B model": one size of the paper's own
  const sized = /^our (\d[\d.]*[BM]\S*) (?:model|variant|version)$/i.exec(textOf(np))?.[1];
  if (sized && context.names.system !== null) return `${context.names.system} ${sized}`;
  // "our distilled models": what the paper's own made, and not all of it
  if (/^our (?:\S*\d|\S+ (?:\S+ )*models$)/i.test(textOf(np))) return ownWords(np);
  return (
    conceded(tokens, np) ??
    context.names.system ??
    onlyNamed(tokens, np) ??
    oursBefore(tokens, np) ??
    (isAnaphor(np) && !otherKind(np, context.names.phrase) ? null : ownWords(np)) ??
    context.names.phrase ??
    ownWords(np) ??
    usedBy(np)
  );
}

/** "Our method was ranked first: it achieved 50%": whom "it" takes up, at the start of its sentence. */
function oursBefore(tokens: readonly Token[], { tokens: [it] }: Np): string | null {
  const [our, what] = /^it$/i.test(it?.text ?? "") ? tokens : [];
  const run = our?.type === "self" && /^our$/i.test(our.text) && what && what.start < (it?.start ?? 0) ? runAfter(tokens, 1, tokens.length) : null;
  const np = run ? npOf(tokens, { start: 0, end: run.end }) : null;
  return np && systemHeads.has(np.tokens.at(-1)?.text.split(" ").at(-1) ?? "") ? ownWords(np) : null;
}

/** "our solution", where "a two-stage pipeline" was introduced. */
const otherKind = (np: Np, phrase: string | null): boolean => {
  const head = np.tokens.at(-1)?.text.split(" ").at(-1)?.toLowerCase() ?? "";
  return !/^(?:models?|methods?|approach|framework|system)$/.test(head) && phrase !== null && !phrase.toLowerCase().split(" ").includes(head);
};

/** What is asked, run or done is nobody, nor is an average; and where something is found, it is not said by whom. */
function namesNobody(whole: Np, np: Np, { island }: Draft, tokens: readonly Token[]): boolean {
  const [done, amount] = tokens.slice(tokens.findIndex((t) => t.start === np.tokens[0]?.start));
  return (
    // "This includes improving A to 94%"
    /(?:^|^this )(?:includes?|involves?|means)$/i.test(textOf(whole)) ||
    // "multi-step questions", "standalone SORT benchmarks"
    /^(?:[\p{L}-]+ ){0,2}(?:questions|problems|exams|(?:micro-?)?benchmarks)$/iu.test(textOf(whole)) ||
    // "Adding 20% code data boosts": what is done is not read whole
    (GERUND.test(done?.text ?? "") && amount?.type === "number") ||
    // "Generating 50 members takes 8 minutes"
    (GERUND.test(done?.text.split(" ")[0] ?? "") && island.phrase.verb?.entry === "take") ||
    // "the MMLU average drops"
    np.tokens.at(-1)?.type === "average" ||
    // "defects were found with a precision of 72%"
    (tokens[island.start - 1]?.entry === "be" && DETECTED.test(tokens[island.start]?.text ?? ""))
  );
}
/** "our images were preferred", "the predicted graphs are close to", "these estimates correlate": what the paper's own makes. */
const PRODUCED = new RegExp(
  `^(?:our (?:${MADE}|images|samples|videos|captions|poems|edits)|these (?:estimates|predictions|outputs)|(?:our|the|these) (?:generated|predicted|reconstructed|estimated|synthesi[sz]ed) (?!data)\\S+)$`,
  "i",
);
const GERUND = /^\p{Lu}\p{Ll}+ing$/u;
/** "models trained on day one", "in summer": under a condition, and not on what the paper made. */
const OTHERS = /^(?:on|in|with|for) (?!(?:our|this|these|the|it)\b)\p{Ll}+(?: \p{Ll}+)*$/u;
const DONE = new RegExp(`(?:^| )(?:${PROCEDURE}|prompting|search)$`, "i");
const SOME_PEOPLE = new RegExp(`^(?:\\p{Ll}+ ){0,2}${PEOPLE}$`, "u");
const DATA = new RegExp(`^(?:${DATA_SET}|${DATA_SETS})$`);
/** "we generate Sentinel-2 images and improve": "we" act, and what they make is no name of theirs. */
const saidBy = (np: Np): Np => {
  const [we, ...more] = np.tokens;
  return /^we$/i.test(we?.text ?? "") && more.at(-1)?.type === "gap" && (isMatter(more.at(-1)) || DATA.test(more.at(-1)?.text ?? ""))
    ? { ...np, tokens: np.tokens.slice(0, 1) }
    : np;
};
/** "The tracker's HOTA on A is": whose the measure is, where that has no name. */
function possessorIn(np: Np, context: Context): string | null {
  const at = np.tokens.findIndex((t) => t.type === "possessive");
  const whose = at > 0 ? { ...np, tokens: np.tokens.slice(0, at) } : null;
  if (!whose || nameOf(whose) !== null || !systemHeads.has(whose.tokens.at(-1)?.text.split(" ").at(-1) ?? "")) return null;
  return isOwn(whose) || isAnaphor(whose) ? (ownOf(context) ?? worded(whose)) : worded(whose);
}
/** "Replacing A by B raises", "Removing A lowers": what is done, and not what it is done to. */
function withReplacement(tokens: readonly Token[], np: Np): string {
  const end = tokens.findIndex((t) => t.start === np.tokens.at(-1)?.start) + 1;
  const run = ["by", "means"].includes(tokens[end]?.type ?? "gap") ? runAfter(tokens, end + 1, tokens.length) : null;
  const more = run ? ` ${tokens[end]?.text} ${textOf(npOf(tokens, run))}` : "";
  return `${textOf(np)}${more}`;
}
/** "raters favoured our summaries": what is liked stands behind the verb. */
function likedIn({ tokens, ...np }: Np): Np | null {
  const verb = tokens.findIndex((t) => t.type === "gap" && /(?:^| )(?:preferred|prefer|favou?red|favou?r|chose|rated)$/.test(t.text));
  return verb >= 0 && verb + 1 < tokens.length ? { ...np, tokens: tokens.slice(verb + 1) } : null;
}
/** "this simple yet effective framework": the paper's own, whatever it is said to be. */
const speaksOfOwn = ({ tokens: [first, ...more] }: Np): boolean =>
  /^[Tt]his$/.test(first?.text ?? "") && more.every((t) => t.type === "gap") && systemHeads.has(more.at(-1)?.text.split(" ").at(-1) ?? "");

/** "In addition, we design a two-phase schedule, cutting": what is introduced beside the paper's own acts itself. */
function introducedBeside(tokens: readonly Token[], np: Np, { island }: Draft): string | null {
  const verb = /^we (\S+)/i.exec(textOf(np).replace(/^(we) (?:also|further|then|additionally|finally) /i, "$1 "))?.[1] ?? "";
  const before = tokens.slice(0, island.start);
  const adds = before.some((t) => BESIDE.test(t.text));
  return adds && introducingVerbs.has(verb) && before.some((t) => t.type === "comma") ? introducedIn(before) : null;
}
const BESIDE = /^(?:furthermore|moreover|additionally|besides|also|addition)\b|\b(?:also|further)\b/i;
/** "Responses of GPT-4 were rated": whose they are. */
const OUTPUTS = new RegExp(`(?:^| )${MADE}$`, "i");
const DETECTED = /^(?:detected|found|identified|recognized|predicted|solved)$/;

/** "policies trained on public data"; the data set that it stands on names nobody. */
function restricted(tokens: readonly Token[], whole: Np, np: Np): string | null {
  const words = worded(np);
  const more = words !== null && whole === np && !isAnaphor(np) ? participleBehind(tokens, np) || withName(tokens, np) : "";
  return words && `${words} ${more}`.trim();
}
/** "reinforcement learning with Kestrel": what is done, by the name of what it is done with. */
function withName(tokens: readonly Token[], np: Np): string {
  const end = tokens.findIndex((t) => t.start === np.tokens.at(-1)?.start) + 1;
  const [means, name] = tokens.slice(end, end + 2);
  const isDone = DONE.test(np.tokens.at(-1)?.text ?? "");
  return isDone && means?.text === "with" && name?.type === "name" && COINED.test(name.text) ? `with ${name.text}` : "";
}
/** "Deep Aligned Sampling (DAS), which": the short form, where the text gives one. */
function shortBehind(tokens: readonly Token[], np: Np): string | null {
  const last = np.tokens.at(-1);
  const at = tokens.findIndex((t) => t.end === last?.end);
  const [open, short, close] = tokens.slice(at + 1, at + 4);
  // "our approach to page answering (PA)": what stands before the parenthesis need not be the subject's head
  const called = last?.type === "name" || systemHeads.has(tokens[at]?.text.split(" ").at(-1) ?? "");
  return called && open?.type === "open" && short?.type === "name" && close?.type === "close" ? short.text : null;
}

/** "the best method for unseen objects (BoxSeek) achieves": the name that stands right before the verb. */
function nameBefore(tokens: readonly Token[], verb: number): string | null {
  const [open, name, close] = tokens.slice(Math.max(verb - 3, 0), verb);
  if (!PREDICATES.has(tokens[verb]?.type ?? "gap") || open?.type !== "open" || name?.type !== "name" || close?.type !== "close") return null;
  // "a framework for object tracking (OT)": the short form of what stands before it
  const initials = tokens.slice(Math.max(verb - 9, 0), verb - 3).flatMap((t) => t.text.split(/[ -]/).map((word) => word.charAt(0).toUpperCase()));
  const glosses = holdsCapitals(name.text, initials.join(""));
  return COINED.test(name.text) && !glosses && !acronyms.has(name.text) ? name.text : null;
}

/** "the best method for unseen objects (Heron) achieves 22% and is 4% behind": before the first of its verbs. */
const nameBehind = (tokens: readonly Token[], np: Np): string | null =>
  nameBefore(
    tokens,
    tokens.findIndex((t) => t.start > (np.tokens.at(-1)?.start ?? 0) && PREDICATES.has(t.type)),
  );

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
/** "this light model avoids overhead", "the changes strongly affect both": where the verb is unknown, the phrase ends at its head, or before the adverb. */
export function upToHead(np: Np): Np {
  if (isUnion(np)) return np;
  for (const [i, token] of np.tokens.entries()) {
    const words = token.type === "gap" ? token.text.split(" ") : [];
    const head = words.findIndex(
      (w, k) =>
        k + 1 < words.length &&
        ((systemHeads.has(w) && !systemNouns.has(words[k + 1] ?? "")) || (/\p{Ll}s$/u.test(w) && /\p{Ll}ly$/u.test(words[k + 1] ?? ""))),
    );
    // "Heron allows a 7B model to"
    const verb = words.findIndex((w, k) => k > 0 && /^(?:allows|lets|helps|tends?|seems?)$/.test(w));
    if (verb > 0) return { ...np, tokens: [...np.tokens.slice(0, i), { ...token, text: words.slice(0, verb).join(" ") }] };
    if (head >= 0) return { ...np, tokens: [...np.tokens.slice(0, i), { ...token, text: words.slice(0, head + 1).join(" ") }] };
  }
  return np;
}

/** "the accuracy"; "data selection methods" are systems. */
const isMeasure = (np: Np): boolean => metricIn(np) !== null && !systemHeads.has(np.tokens.at(-1)?.text.split(" ").at(-1) ?? "");
/** "entropy-based alignment achieves 92% accuracy", "adding more data raises the accuracy": what is measured stands elsewhere. */
function actsItself(np: Np, { metric }: Draft): boolean {
  const own = metricIn(np);
  const done = own?.entry === "data" || /\p{L}{3}\S* alignment$/u.test(own?.text ?? "") || /^(?:\p{L}+ly )?\p{L}+ing /iu.test(textOf(np));
  return done && own?.text !== metric?.text;
}
/** "the accuracy of Heron": a name and no more. */
const isBare = ({ tokens: [name, ...more] }: Np, tokens: readonly Token[]): boolean =>
  name?.type === "name" && more.length === 0 && COINED.test(name.text) && tokens[tokens.findIndex((t) => t.start === name.start) + 1]?.type !== "and";
/** "Heron's accuracy", "the accuracy of Heron": the name is whose the metric is. */
const isOwner = (np: Np): boolean => np.tokens.some((t) => t.type === "possessive") || np.tokens.at(-1)?.type === "name";

/** "we train a segmentation network and show": what "we" use, where nothing has a name. */
function usedBy(np: Np): string | null {
  const [, used] = /^we (?:.* )?(?:an?|the) (.+)$/i.exec(textOf(np)) ?? [];
  const words = used?.split(" ") ?? [];
  const head = words.findIndex((w) => systemNouns.has(w));
  return head > 0 ? words.slice(0, head + 1).join(" ") : null;
}
