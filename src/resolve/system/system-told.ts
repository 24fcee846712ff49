import type { Draft } from "../../draft/draft.js";
import type { Token } from "../../lex/tokens.js";
import { isHardware } from "../../phrase/benchmark-mention.js";
import { isSystemPhrase } from "../../phrase/mention.js";
import { npOf, PREDICATES, runAfter, trimmed } from "../../phrase/runs.js";
import { subjectBefore } from "../../phrase/subject.js";
import { endsInSystem, ownWords, worded } from "../../phrase/wording.js";
import { evidenceNouns } from "../../vocabulary/words.js";
import { type Context, islandsOf, tokensOf } from "../context.js";
import { actorOf } from "./actor.js";

/*
 * Whom another clause or the sentence before tells of, where a clause names nobody.
 */

/** Whom "it" takes up, where the paper gives its own no name. */
export const takenUp = (draft: Draft, context: Context): string | null =>
  spokenOf(draft, context) ?? toldBefore(draft, context) ?? openedBefore(draft, context);

/** "Our strategy improves A, and on B it cuts": whom "it" takes up, where the paper gives its own no name. */
function spokenOf(draft: Draft, context: Context): string | null {
  const tokens = tokensOf(draft, context);
  const earlier = islandsOf(draft, context).find(({ phrase, end }) => phrase.verb !== null && end <= draft.island.start);
  const subject = earlier ? subjectBefore(tokens, earlier.start) : null;
  return subject ? actorOf(subject.np, draft, context) : null;
}

/** "The transformer reaches 44 on A. On B, it obtains 38": who the sentence before tells of. */
function toldBefore(draft: Draft, context: Context): string | null {
  const { toldBefore: last } = context;
  const tokens = tokensOf(draft, context);
  const it = tokens.findIndex((t) => t.type === "self" && /^(?:it|they)$/i.test(t.text));
  return last?.sentence === draft.sentence - 1 && !tokens.slice(0, it).some((t) => PREDICATES.has(t.type)) ? last.system : null;
}

/** "We evaluate our proposed detector on COCO, achieving": what "we" try of their own. */
export function evaluatedBefore(tokens: readonly Token[], at: number): string | null {
  const our = tokens.findIndex((t, i) => i < at && /^our$/i.test(t.text) && TRIES.test(tokens[i - 1]?.text ?? "") && tokens[i - 2]?.type === "self");
  const run = our > 0 ? runAfter(tokens, our + 1, at) : null;
  return run ? ownWords(trimmed(tokens.slice(our, run.end))) : null;
}
const TRIES = /(?:^| )(?:evaluate|test|validate|assess|benchmark|apply|deploy)(?:d|ed|ing)?$/i;

/** "Experiments on nine models show that none exceeds 35%", "An evaluation of ten models": what is tested, where nothing else is named. */
export function testedBefore(tokens: readonly Token[], at: number): string | null {
  const on = tokens.findIndex(
    ({ type }, i) => i < at && (type === "on" || type === "of") && evidenceNouns.has(tokens[i - 1]?.text.split(" ").at(-1)?.toLowerCase() ?? ""),
  );
  const run = on > 0 ? runAfter(tokens, on + 1, at) : null;
  const np = run && npOf(tokens, run);
  return np && endsInSystem(np) && isSystemPhrase(np) ? worded(np) : null;
}

/** "Skein stores paths as a graph. On A, it reaches 44%": the name that opens the sentence before and acts in it. */
function openedBefore(draft: Draft, context: Context): string | null {
  const [name, verb] = draft.sentence > 0 ? context.tokensAt(draft.sentence - 1) : [];
  const acts = verb?.entry === "be" || /^\p{Ll}{2,}s(?: |$)/u.test(verb?.text ?? "");
  return name?.type === "name" && acts && !isHardware(name.text) ? name.text : null;
}
