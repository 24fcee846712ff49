import { isPlaceWord } from "../../draft/attributes.js";
import type { Draft } from "../../draft/draft.js";
import { isCost } from "../../draft/telling.js";
import { COINED } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import { type BenchmarkMention, benchmarksIn } from "../../phrase/benchmark-mention.js";
import { npOf, runAfter } from "../../phrase/runs.js";
import { metrics } from "../../vocabulary/aliases.js";
import type { Context, Resolver } from "../context.js";

/*
 * "On KITTI360Pose, it sets a new best. Specifically, it attains 40%": what goes on about an evaluation was measured where that
 * was. A sentence that only tells what is learned from a data set, or what others reach on it, evaluates nothing.
 */

/** For accepted scores and gains that their own sentence places nowhere: the one benchmark on which the sentence before evaluates. */
export const carryPlace: Resolver = (drafts, context) => {
  const [first] = drafts;
  const place = first && !isOfElse(drafts, context) && drafts.every((d) => d.benchmark === null) ? evaluatedBefore(first, context) : null;
  const meanwhile = first !== undefined && MEANWHILE.test(context.textAt(first.sentence));
  return place ? drafts.map((draft) => (isPlaceless(draft, meanwhile) ? { ...draft, benchmark: place } : draft)) : [...drafts];
};

/** "Similarly, for speech recognition", "Similarly, the WER falls": another task, or what improves the other way. */
function isOfElse(drafts: readonly Draft[], { placedBefore, textAt }: Context): boolean {
  const said = textAt(drafts[0]?.sentence ?? -1);
  if (!ALIKE.test(said)) return false;
  const direction = (draft: Draft | undefined) => metrics.get(draft?.metric?.entry ?? "")?.direction;
  const before = direction(placedBefore);
  const turns = drafts.some((d) => before != null && direction(d) != null && direction(d) !== before);
  return turns || /^\p{L}+,? (?:for|in) /iu.test(said);
}

/** What something costs is told of no benchmark, unless it falls "simultaneously". */
const isPlaceless = (draft: Draft, meanwhile: boolean): boolean =>
  draft.rejected === null && draft.task === null && !draft.average && (meanwhile || !isCost(draft));

function evaluatedBefore({ sentence }: Draft, context: Context): BenchmarkMention | null {
  const said = context.textAt(sentence - 1);
  // "On A, it reaches 89%. Simultaneously, its length falls", "Similarly, B gains 3%": where the score was
  const told = context.placedBefore;
  if (MEANWHILE.test(context.textAt(sentence)) || ALIKE.test(context.textAt(sentence)))
    return told?.sentence === sentence - 1 && told.rejected === null ? told.benchmark : null;
  if (context.names.benchmark !== null || !EVALUATES.test(said) || LEARNS.test(said)) return null;
  const here = context.tokensAt(sentence);
  if (!GOES_ON.test(here[0]?.text ?? "") || here.some((t) => t.type === "on" && isPlaceWord(t))) return null;
  const before = context.tokensAt(sentence - 1);
  const places = before.flatMap((t, i) => (t.type === "on" && isPlaceWord(t) ? placesAt(before, i + 1) : []));
  const [only] = places;
  const named = before.filter((t) => t.type === "benchmark");
  const isName = only !== undefined && (only.known || COINED.test(only.text));
  return places.length === 1 && isName && named.every((t) => t.text === only.text) ? only : null;
}

/** The benchmarks that a preposition governs; none where its phrase is one of a list. */
function placesAt(tokens: readonly Token[], at: number): readonly BenchmarkMention[] {
  const run = runAfter(tokens, at, tokens.length);
  const [next, name, behind] = run ? tokens.slice(run.end, run.end + 3) : [];
  // "On A, B and C, it reaches"; in "On A, Heron reaches" the comma ends the phrase
  const goesOn = next?.type === "comma" && name?.type === "name" && (behind?.type === "comma" || behind?.type === "and");
  const listed = next?.type === "and" || next?.type === "slash" || goesOn;
  return run && !listed ? benchmarksIn([npOf(tokens, run)], true) : [];
}

const EVALUATES =
  /\b(?:evaluat|experiment|test(?:s|ed|ing)?\b|assess|validat|results?\b|stud(?:y|ies)\b|state[- ]of[- ]the[- ]art|sets? a new|new best|outperform|surpass|improve)/i;
const LEARNS = /(?:train|tun|learn)\p{Ll}* (?:\S+ ){0,3}on\b/iu;
const MEANWHILE = /^(?:simultaneously|at the same time)\b/i;
const ALIKE = /^(?:similarly|likewise|in comparison|by comparison)\b/i;
const GOES_ON = /^(?:specifically|notably|remarkably|in particular|similarly|further|furthermore|moreover|additionally|it|we|our|the|this|these)\b/i;
