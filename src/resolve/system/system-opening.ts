import type { Draft } from "../../draft/draft.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { isSystemPhrase, textOf } from "../../phrase/mention.js";
import { participleBehind } from "../../phrase/phrases.js";
import { isOwn, nameOf, worded } from "../../phrase/wording.js";
import { STUDY, systemHeads } from "../../vocabulary/words.js";
import { type Context, islandsOf, tokensOf } from "../context.js";

/*
 * Who is named where a sentence opens, and acts though the subject does not say so.
 */

/** "With Heron, the error drops": the name that a sentence opens with, where its subject only measures. */
export function ofOpening(draft: Draft, context: Context): string | null {
  const whose = openingNp(draft, context, /^For$/);
  // "For a model retrained from scratch, the accuracy remains at 50%"; where it gains, the paper's own is tried with it
  const isTried = draft.delta !== null && draft.delta > 0 && context.names.system !== null;
  if (whose && isSystemPhrase(whose) && !isOwn(whose) && !isTried)
    return nameOf(whose) ?? `${worded(whose) ?? ""} ${participleBehind(tokensOf(draft, context), whose)}`.trim();
  const with_ = openingNp(draft, context, /^(?:with|using|by)$/i);
  // "With Gemma-9B the improvement is 4 points": over that model
  const over = draft.delta !== null && draft.island.phrase.verb?.entry === "be" && draft.island.phrase.nps.length === 0;
  return with_ && !(over && isSystemName(nameOf(with_) ?? "")) ? nameOf(with_) : null;
}

/** The one phrase that a preposition at the sentence's start governs. */
export function openingNp(draft: Draft, context: Context, prep: RegExp): Np | null {
  const [first] = islandsOf(draft, context);
  const [mod] = first?.phrase.family === "setting" && first.start === 0 && first.end <= draft.island.start ? first.phrase.mods : [];
  const [np, ...more] = mod?.nps ?? [];
  return mod && np && more.length === 0 && prep.test(mod.prep.text) ? np : null;
}

/** "By tuning models with these passages, we gain", "With curriculum sampling, the accuracy rises": what is done, where nobody else is named. */
export function openedWith(tokens: readonly Token[], at: number): string | null {
  const comma = tokens.findIndex((t) => t.type === "comma");
  const [opens, first] = tokens;
  if (!opens || !first || comma < 2 || comma >= at || !/^(?:by|with|through|using)$/i.test(opens.text)) return null;
  const done = tokens.slice(1, comma);
  const isOne = done.every((t) => ["gap", "name", "metric", "means", "of", "benchmark"].includes(t.type));
  const words = textOf({ tokens: done, note: null, joint: null });
  const last = words.split(" ").at(-1) ?? "";
  const isDone = systemHeads.has(last) || PROCEDURE.test(last) || (/^(?:by|through)$/i.test(opens.text) && DOING.test(words));
  return isOne && isDone && words.split(" ").length <= 9 && !SPENT.test(words) ? words : null;
}
/** "curriculum sampling", "speculative decoding": a way of doing something. */
const PROCEDURE =
  /(?:sampling|tuning|decoding|training|learning|prompting|pruning|distillation|quantization|augmentation|alignment|regularization|optimization|normalization|ensembling|merging|reranking|search|scaling|sharing|caching|adaptation|pooling|attention)$/i;
/** "By tuning models": an act with its object; "by comparing" is the study's. */
const DOING = new RegExp(`^(?!${STUDY}\\b)[\\p{L}-]+ing \\S`, "iu");
/** "With minimal data", "Using only the training set", "By doing so": what it took. */
const SPENT =
  /(?:^| )(?:data|datasets?|samples|examples|images|parameters|budget|settings?|resources|set|sets|split|so|this|these|it|experiments?|evaluations?|analys[ei]s)$|^(?:only|minimal|limited|fewer|less|respect|former|latter|no|minor|standard|proper|competing|existing|other|conventional)\b/i;
