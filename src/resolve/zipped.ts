import { attributesAt, type Draft } from "../draft/draft.js";
import { COINED, isNamed, isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { isSystemPhrase, textOf } from "../phrase/mention.js";
import { listEnding } from "../phrase/phrases.js";
import { npOf, PREDICATES, runBefore } from "../phrase/runs.js";
import { subjectBefore } from "../phrase/subject.js";
import { capitalised, nameOf } from "../phrase/wording.js";
import { acronyms } from "../vocabulary/words.js";
import { type Context, ownOf, tokensOf } from "./context.js";

/*
 * Lists of systems, and the amounts that stand in the same order.
 */

/** "A and B reach 92%": one number is said of each. */
export function allOfList(draft: Draft, context: Context): string[] | null {
  const tokens = tokensOf(draft, context);
  const whose = forWhom(draft, context);
  if (whose) return whose;
  const verb = predicateOf(tokens, draft);
  if (draft.slot.of > 1 || draft.item?.respectively || !PREDICATES.has(tokens[verb]?.type ?? "gap")) return null;
  const subject = subjectBefore(tokens, verb);
  if (subject?.verb !== verb) return null;
  const examples = examplesBefore(tokens, verb);
  if (examples.length > 1) return examples;
  if (!subject.adjacent) return null;
  const names = listEnding(tokens, subject.np).map((np) => nameOf(np) ?? shortOf(np));
  return names.length > 1 && names.every((name): name is string => name !== null && isNamed(name)) ? names : null;
}

/** "SVM", "LoRA": a common short form, which is a name in a list of names. */
export const shortOf = (np: Np): string | null => (acronyms.has(textOf(np)) ? textOf(np) : null);

/** "the highest accuracy of 90% for GPT-4o and Gemini": known systems, where nobody acts on them. */
function forWhom(draft: Draft, context: Context): string[] | null {
  const { verb } = draft.island.phrase;
  if (draft.slot.of > 1 || draft.score === null || ownOf(context) !== null || !(verb === null || verb.entry === "be")) return null;
  const names = attributesAt(draft.attributes, "purpose").map((np) => (np.tokens.length === 1 ? nameOf(np) : null));
  return names.length > 1 && names.every((name): name is string => name !== null && isSystemName(name)) ? names : null;
}

/** "Large models such as A and B reach 31%", "(e.g., A and B)", "Large models (GPT-4o, Gemini) reach": of a kind, those that are named. */
function examplesBefore(tokens: readonly Token[], predicate: number): string[] {
  const verb = tokens[predicate - 1]?.entry === "modal" ? predicate - 1 : predicate;
  const noted = notedBefore(tokens, verb);
  if (noted.length > 1) return noted;
  const apposed = apposedBefore(tokens, verb);
  if (apposed.length > 1) return apposed;
  const closed = tokens[verb - 1]?.type === "close" || tokens[verb - 1]?.type === "comma";
  const end = closed ? verb - 1 : verb;
  const at = tokens.findLastIndex((t, i) => i < end && t.type === "example");
  const opened = tokens[at - 1]?.type === "open" || tokens[at - 1]?.type === "comma";
  const kind = runBefore(tokens, opened ? at - 1 : at);
  if (!kind || opened !== closed || !isKind(npOf(tokens, kind))) return [];
  const governor = tokens[kind.start - 1];
  const acts = governor === undefined || APART.has(governor.type) || (governor.text === "with" && tokens[kind.start - 2]?.type === "comma");
  const list = tokens.slice(at + 1, end);
  const names = list.filter((t) => t.type === "name").map((t) => t.text);
  // a last comma without "and" begins another clause
  const ends = names.length > 1 && list.at(-2)?.type === "and" && list.at(-1)?.type === "name";
  return acts && ends && list.every((t) => LISTED.has(t.type)) ? names : [];
}
/** "Leading models, GPT-4o, Claude and Gemini, reach": the known systems between commas behind a kind of them. */
function apposedBefore(tokens: readonly Token[], verb: number): string[] {
  if (tokens[verb - 1]?.type !== "comma") return [];
  let from = verb - 1;
  while (LISTED.has(tokens[from - 1]?.type ?? "gap")) from--;
  const kind = tokens[from]?.type === "comma" ? runBefore(tokens, from) : null;
  const list = tokens.slice(from + 1, verb - 1);
  const names = list.filter((t) => t.type === "name").map((t) => t.text);
  const opens = kind !== null && (kind.start === 0 || APART.has(tokens[kind.start - 1]?.type ?? "gap"));
  return opens && list.at(-2)?.type === "and" && names.every(isSystemName) && isKind(npOf(tokens, kind)) ? names : [];
}

/** The known systems in the parenthesis behind a kind of them. */
function notedBefore(tokens: readonly Token[], verb: number): string[] {
  const open = tokens[verb - 1]?.type === "close" ? tokens.findLastIndex((t, i) => i < verb && t.type === "open") : -1;
  const kind = open > 0 ? runBefore(tokens, open) : null;
  const list = tokens.slice(open + 1, verb - 1);
  const names = list.filter((t) => t.type === "name").map((t) => t.text);
  const isList = kind !== null && list.every((t) => LISTED.has(t.type)) && names.every(isSystemName);
  return isList && /s$/.test(tokens[open - 1]?.text ?? "") && isKind(npOf(tokens, kind)) ? names : [];
}

/** "large models", "Models" that opens a sentence. */
const isKind = (np: Np): boolean => isSystemPhrase(np) || /^Models$/.test(textOf(np));
const LISTED: ReadonlySet<Token["type"]> = new Set(["name", "comma", "and"]);

/** The verb that the amount hangs on, or in "A and B performed best, each with 92%" the one before "each". */
function predicateOf(tokens: readonly Token[], { island: { start, phrase } }: Draft): number {
  const each = [start, start - 1].find((i) => /^(?:each|both)$/i.test(tokens[i]?.text ?? "") && tokens[i - 1]?.type === "comma");
  return each === undefined ? (phrase.verb ? start : -1) : tokens.findLastIndex((t, i) => i < each && PREDICATES.has(t.type));
}

/** "A and B outperform the others, reaching 83% and 81%": the subject is a list of as many names as there are amounts. */
export function ofList(tokens: readonly Token[], np: Np, { slot }: Draft): string | null {
  const list = slot.of > 1 ? listEnding(tokens, np) : [];
  // "removing the retriever or the verifier results in drops of 12% and 7%, respectively"
  const [, verb] = list.length === slot.of ? (TAKES_AWAY.exec(textOf(list[0] as Np)) ?? []) : [];
  if (verb) return slot.index === 0 ? textOf(list[0] as Np) : `${verb} ${(list[slot.index] as Np).tokens.map((t) => t.text).join(" ")}`;
  const names = list.map((one) => nameOf(one) ?? shortOf(one) ?? capitalised(one));
  return names.length === slot.of && names.every((name) => name !== null) ? (names[slot.index] ?? null) : null;
}

/** What an ablation does: "removing the retriever". */
export const TAKES_AWAY = /^(replacing|removing|dropping|ablating|omitting|excluding|disabling|swapping|substituting) /i;
const APART: ReadonlySet<Token["type"]> = new Set(["comma", "break", "reach", "rise", "fall", "beat"]);
const PLACING: ReadonlySet<Token["type"]> = new Set(["on", "inside", "of", "versus", "from"]);

/** "accuracies of 86% and 89% for A and B, respectively": as many names as amounts. */
export function zippedBehind({ attributes, slot, benchmark, island }: Draft): string | null {
  const nps = slot.of > 1 ? attributesAt(attributes, "purpose") : [];
  const isOrdered = island.phrase.items.some((item) => item.respectively) && nps.every((np) => np.tokens.length === 1 && COINED.test(textOf(np)));
  // "for VAE-GCN and VAE-MLP, respectively": of which one is but acronyms
  const names = nps.map((np) => (isOrdered ? (nameOf(np) ?? textOf(np)) : isSystemName(nameOf(np) ?? "") ? nameOf(np) : null));
  const name = names.length === slot.of && names.every((n) => n !== null) ? (names[slot.index] ?? null) : null;
  return name === benchmark?.text ? null : name;
}

/** "Two variants, A and B, obtain": the comma that ends an apposition. */
const closes = (tokens: readonly Token[], at: number, verb: number): boolean =>
  at + 1 === verb && tokens[at]?.type === "comma" && tokens[at - 2]?.type === "and" && PREDICATES.has(tokens[verb]?.type ?? "gap");

/** "SVM" in "SVM, CNN and Heron": a short form that stands alone in its list. */
const isShortAlone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.type === "gap" &&
  acronyms.has(tokens[at]?.text ?? "") &&
  [tokens[at - 1], tokens[at + 1]].every((t) => t?.type !== "name") &&
  [tokens[at - 1], tokens[at + 1]].some((t) => t?.type === "and" || t?.type === "comma");

/** "models such as A and B score 20.0% and 23.6%, respectively": the nearest list before of as many names as there are amounts. */
export function zipped(tokens: readonly Token[], { island, slot }: Draft): string | null {
  if (slot.of < 2) return null;
  let names: string[] = [];
  // the list is the subject, or one of examples; a list further back may name anything
  let near = true;
  // "the accuracies of A and B on MMLU are": behind the list stands only where
  const placed =
    tokens[island.start - 1]?.type === "benchmark" && tokens[island.start - 2]?.type === "on" && PREDICATES.has(tokens[island.start]?.type ?? "gap");
  const from = placed ? island.start - 3 : island.start - 1;
  for (let i = from; i >= 0; i--) {
    const { type, text } = tokens[i] as Token;
    // "the accuracies of A and B are"
    if (names.length === slot.of && tokens[from]?.type === "name" && type === "of" && tokens[i - 1]?.type === "metric") return names[slot.index] ?? null;
    // "evaluated on A and B": places, not systems
    if (names.length > 0 && PLACING.has(type)) {
      names = [];
      continue;
    }
    // "Deployed with A, B surpasses": a comma alone makes no list of two
    if (type === "comma" && names.length === 1 && tokens[i - 1]?.type === "name" && tokens[i - 2]?.type === "means") return null;
    if (type === "name" || isShortAlone(tokens, i)) {
      if (names.length === 0) near &&= closes(tokens, i + 1, island.start) || !tokens.slice(i + 1, island.start).some((t) => APART.has(t.type));
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
