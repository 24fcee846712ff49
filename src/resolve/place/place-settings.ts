import { isPlaceWord } from "../../draft/attributes.js";
import { type Draft, pick } from "../../draft/draft.js";
import type { Token } from "../../lex/tokens.js";
import type { Mod, Np } from "../../parse/actions.js";
import type { Island } from "../../parse/islands.js";
import { type BenchmarkMention, benchmarksIn } from "../../phrase/benchmark-mention.js";
import { textOf } from "../../phrase/mention.js";
import { PREDICATES } from "../../phrase/runs.js";
import { isOpener } from "../../phrase/subject-clause.js";
import { DATA_SET, DATA_SETS } from "../../vocabulary/words.js";
import { type Context, islandsOf, tokensOf } from "../context.js";
import { isAverage } from "./average.js";
import { areParts, areSubsets } from "./place-lists.js";

/*
 * Places that stand in a setting of their own: "On MATH, it improves".
 */

/**
 * "On MATH, it improves ...": a setting before the claim in its sentence, the nearest first; else one right behind it. Null where
 * places are named and it is not said in which.
 */
export function fromSettings(draft: Draft, context: Context): readonly BenchmarkMention[] | null {
  const settings = islandsOf(draft, context).filter((i) => i.phrase.family === "setting");
  // "on A, AUC = 91%": the setting may share its place with the claim
  const before = settings.filter((i) => i.end <= draft.island.start || i.start === draft.island.start - 1).reverse();
  const after = settings.filter((i) => i.start >= draft.island.end);
  const end = behindParenthesis(tokensOf(draft, context), draft.island.end);
  for (const { phrase, start, end } of before) {
    // "Fine-tuned on A, it reaches": what it learned from
    if (LEARNED.test(tokensOf(draft, context)[start - 1]?.text ?? "")) continue;
    // "on which Heron gains": who acts there
    if (tokensOf(draft, context)[start + 1]?.text === "which") continue;
    // "Experiments on A, B and C show a gain of 5%": of which of them is not said
    const reported = /(?:experiments?|evaluations?|results?|tests|stud(?:y|ies)|analys[ei]s|validation|comparisons?)$/i.test(
      tokensOf(draft, context)[start - 1]?.text ?? "",
    );
    const found = fromSetting(start === 0 ? beforeSubject(phrase.mods, tokensOf(draft, context).slice(end - 1)) : phrase.mods, draft, reported);
    // "On A and B, it gains up to 5%": nor is it of a maximum
    const examples = draft.quantity.bound === "at_least" && phrase.mods.some((m) => m.prep.type === "example");
    const maximum = draft.quantity.bound === "up_to" || draft.quantity.bound === "range" || examples;
    // "On A and in-house data, it reaches 12% and 21%, respectively": only the first has a name
    const [place] = phrase.mods;
    const listed = place && isPlaceWord(place.prep) && place.nps.length === draft.slot.of ? place.nps[draft.slot.index] : undefined;
    const ordered = draft.slot.of > 1 && draft.island.phrase.items.some((item) => item.respectively);
    if (place && listed && ordered && benchmarksIn(place.nps, true).length === 1 && benchmarksIn([listed], true).length === 0) return null;
    if (found.length > 1 && (reported || maximum) && !isAverage(draft, [draft], context)) return null;
    if (found.length > 0) return found;
  }
  // "With an accuracy of 94%, Heron outperforms B on A"
  const opens = isOpener(tokensOf(draft, context), draft.island.start);
  for (const { phrase, start, end: settingEnd } of after) {
    // "are also observed on A"
    const apart = tokensOf(draft, context)
      .slice(end, start)
      .filter((t) => t.text !== "also").length;
    if (tokensOf(draft, context)[end]?.type === "semicolon") break;
    if (!opens && (apart > 2 || tokensOf(draft, context)[end]?.type === "comma") && !isLastWord(draft, context, { phrase, start, end: settingEnd })) break;
    const between = islandsOf(draft, context).filter((i) => i.phrase.family !== "setting" && i.start >= end && i.start < start);
    if (between.some((i) => !opens || i.phrase.items.length > 0)) break;
    const found = fromSetting(phrase.mods, draft);
    if (found.length > 0) return found;
  }
  return [];
}
/** "85%, against 79% for B, on A", "outperforming B, on A.": what ends the sentence behind a comma is said of the whole, where it tells no other amount. */
function isLastWord(draft: Draft, context: Context, { phrase, start, end }: Pick<Island, "phrase" | "start" | "end">): boolean {
  const tokens = tokensOf(draft, context);
  const ends = tokens[end] === undefined || (tokens[end]?.type === "stop" && tokens[end + 1] === undefined);
  return (
    ends &&
    tokens[start - 1]?.type === "comma" &&
    /^on$/i.test(phrase.mods[0]?.prep.text ?? "") &&
    !tokens.slice(draft.island.end, start).some((t) => t.type === "number")
  );
}
/** "On ImageNet, A, B and C obtain": what acts right behind a list of places is none of them. */
function beforeSubject(mods: readonly Mod[], [last, verb]: readonly Token[]): readonly Mod[] {
  const [only, ...more] = mods;
  if (only?.nps.at(-1)?.tokens.at(-1)?.start !== last?.start) return mods;
  // "On the same task, A and B obtain": who acts
  const said = SHARED.test(only?.nps[0] ? textOf(only.nps[0]) : "");
  const other = said ? 1 : (only?.nps.findIndex((np) => !np.tokens.some((t) => t.type === "benchmark")) ?? -1);
  return only && more.length === 0 && other > 0 && PREDICATES.has(verb?.type ?? "gap") ? [{ ...only, nps: only.nps.slice(0, other) }] : mods;
}
const SHARED = new RegExp(`^(?:the )?(?:same|this|shared) (?:${DATA_SET}|task|problem|setting)$`);
const A_KIND = new RegExp(`(?:^| )${DATA_SETS}$`, "i");
const LEARNED = /(?:trained|tuned|training|tuning)$/i;
/** "71.6% (286 of 400) on A": where what stands in parentheses ends. */
function behindParenthesis(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.type !== "open") return at;
  const close = tokens.findIndex((t, i) => i > at && t.type === "close");
  return close < 0 ? at : close + 1;
}
/** `reported`: "Experiments for X show", where X stands as it would behind "on". */
const fromSetting = (mods: readonly { prep: Token; nps: readonly Np[] }[], draft: Draft, reported = false): readonly BenchmarkMention[] =>
  mods.flatMap((m, i) => {
    // "When trained on A"
    if (LEARNED.test(mods[i - 1]?.nps.at(-1)?.tokens.at(-1)?.text ?? "")) return [];
    if (
      m.prep.type === "versus" ||
      (mods[i + 1]?.prep.type === "of" && areParts(m.nps) && benchmarksIn(mods[i + 1]?.nps ?? [], areSubsets(m.nps)).length === 1)
    )
      return [];
    // "On hard datasets such as X": an example of data
    const ofData = m.prep.type === "example" && mods.slice(0, i).some((k) => k.nps.some((np) => A_KIND.test(textOf(np))));
    // "on a subset of X and Y"
    const ofPart = m.prep.type === "of" && areSubsets(mods[i - 1]?.nps ?? []);
    const isPlace = (m.prep.type === "on" && isPlaceWord(m.prep)) || (reported && /^for$/i.test(m.prep.text)) || ofData || ofPart;
    return pick(benchmarksIn(m.nps, isPlace), draft.slot);
  });
