import { isPlaceWord } from "../../draft/attributes.js";
import type { Draft } from "../../draft/draft.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import { type BenchmarkMention, benchmarksIn } from "../../phrase/benchmark-mention.js";
import { runAfter } from "../../phrase/runs.js";
import { subjectBefore } from "../../phrase/subject.js";
import { benchmarks } from "../../vocabulary/aliases.js";
import { DATA_SET } from "../../vocabulary/words.js";
import { type Context, islandsOf, tokensOf } from "../context.js";
import { taskOf } from "./task.js";

/*
 * Places that the sentence around a claim names, and that of the paper.
 */

/** "(A: PESQ: 3.1, STOI: 0.95; B: PESQ: 2.6)": what a label before the colon of a list of metrics names. */
export function labelledBefore(tokens: readonly Token[], at: number): BenchmarkMention | null {
  if (tokens[at]?.type !== "metric" || tokens[at + 1]?.type !== "colon") return null;
  for (let i = at - 1; i > 0; i--) {
    const [before, label, colon, metric] = tokens.slice(i - 1, i + 3);
    if (colon?.type === "colon" && metric?.type === "metric" && (before?.type === "open" || before?.type === "semicolon"))
      return label?.type === "benchmark" || (label?.type === "name" && !isSystemName(label.text))
        ? { name: label.entry ?? label.text, text: label.text, known: label.type === "benchmark", start: label.start }
        : null;
    if (before?.type === "open" || before?.type === "close") return null;
  }
  return null;
}

/** "On A, it reaches 88%, and 51% on B": the first of a list of which only the last has a place of its own is where the sentence opens. */
export function openedAt(draft: Draft, context: Context): BenchmarkMention | null {
  const { item, island } = draft;
  const last = island.phrase.items.at(-1);
  const [setting] = islandsOf(draft, context);
  if (item === null || item === last || item.mods.length > 0 || setting?.phrase.family !== "setting" || setting.start !== 0) return null;
  const [on] = setting.phrase.mods;
  const here = on?.prep.type === "on" && setting.phrase.mods.length === 1 ? benchmarksIn(on.nps, isPlaceWord(on.prep)) : [];
  const there = last?.mods.filter((m) => m.prep.type === "on").flatMap((m) => benchmarksIn(m.nps, isPlaceWord(m.prep))) ?? [];
  return here.length === 1 && there.length === 1 ? (here[0] ?? null) : null;
}

/** "MMLU accuracy rises to 64%", "Heron's MMLU score is 64%": the place by which the subject calls what is measured. */
export function ofMeasured(draft: Draft, _: readonly Draft[], context: Context): readonly BenchmarkMention[] {
  const np = subjectBefore(tokensOf(draft, context), draft.island.start)?.np;
  const { verb, nps } = draft.island.phrase;
  // "MMLU drops by 0.5 points"
  const moves = (verb?.type === "rise" || verb?.type === "fall") && nps.length === 0 && np?.tokens.at(-1)?.type === "benchmark";
  const measure = np?.tokens.findIndex((t) => t.type === "metric" || t.type === "average") ?? -1;
  const places = np && (moves || np.tokens[measure - 1]?.type === "benchmark") ? benchmarksIn([np], false) : [];
  return places.length === 1 ? places : [];
}

/** "The Wren benchmark is hard, with the best model reaching 5%", "Wren, a new benchmark, on which Heron gains 6%": what the sentence speaks of. */
export function spokenOf(tokens: readonly Token[], at: number): BenchmarkMention | null {
  const which = tokens.findIndex((t, i) => i < at && t.text === "which" && tokens[i - 1]?.type === "on");
  const named = tokens.findLastIndex((t, i) => i < which && t.type === "name" && tokens[i + 1]?.type === "comma" && APPOSED.test(tokens[i + 2]?.text ?? ""));
  const { text, start } = tokens[named] ?? {};
  if (text !== undefined && start !== undefined) return { name: text, text, known: benchmarks.has(text), start };
  const run = runAfter(tokens, 0, at);
  const is = run && (tokens[run.end]?.entry === "be" || /^(?:remains?|proves|poses)$/.test(tokens[run.end]?.text ?? ""));
  const [only, ...more] = is ? benchmarksIn([{ tokens: tokens.slice(run.start, run.end), note: null, joint: null }], false) : [];
  return only && more.length === 0 && tokens.slice(run?.end, at).some((t) => t.type === "means") ? only : null;
}
const APPOSED = new RegExp(`^(?:an?|the first)\\b.*\\b${DATA_SET}\\b`, "i");

/**
 * The benchmark that the paper presents or takes part in. Where it has nothing else of its own, the tasks it speaks of are those
 * of the benchmark, unless they are of other data, or models are trained on it.
 */
export function ownPlace(draft: Draft, context: Context): BenchmarkMention | null {
  const { benchmark: name, benchmarkFrom, system, contest, trainsOn } = context.names;
  if (!name || draft.sentence < benchmarkFrom) return null;
  const task = taskOf(draft, context);
  const isOfOwn = task === null || OWN_DATA.test(task) || ((contest || (system === null && !trainsOn)) && !OTHER_DATA.test(task));
  return isOfOwn ? { name, text: name, known: benchmarks.has(name), start: 0 } : null;
}
/** "on our benchmark", "on the test set". */
const OWN_DATA = new RegExp(
  `^(?:our|this|the proposed|proposed) (?:(?:new|proposed|challenging) )?${DATA_SET}$|^(?:the )?(?:held-out )?(?:test|validation|dev|development|evaluation) (?:set|split|data)s?$`,
  "i",
);
const OTHER_DATA =
  /\b(?:benchmarks?|datasets?|data sets?|corpora|corpus|Bench|held-out|unseen|separate|external|independent|cohorts?|real-world|out-of-\p{L}+)\b/iu;
