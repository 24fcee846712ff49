import type { Draft } from "../../draft/draft.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Token, TokenType } from "../../lex/tokens.js";
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
  const with_ = openingNp(draft, context, /^(?:with|using|by|thanks to|with the help of)$/i);
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
  const from = tokens.findLastIndex((t, i) => i < at && OPENS.test(t.text) && (i === 0 || OPENED.has(tokens[i - 1]?.type ?? "gap")));
  const opens = tokens[from];
  const comma = tokens.findIndex((t, i) => i > from && t.type === "comma");
  if (!opens || comma < from + 2 || comma >= at) return null;
  const done = withoutNotes(tokens.slice(from + 1, comma));
  const words = textOf({ tokens: done, note: null, joint: null });
  if (words.split(" ").length > 9) return null;
  const isAct = /^(?:by|through)$/i.test(opens.text) && DOING.test(words) && !/ (?:so|this|these|it|them)$/.test(words);
  if (isAct) return done.every((t) => PHRASES.has(t.type) || JOINTS.has(t.type)) ? words : null;
  const last = words.split(" ").at(-1) ?? "";
  const isDone = systemHeads.has(last) || PROCEDURE.test(last);
  return isDone && done.every((t) => PHRASES.has(t.type)) && !SPENT.test(words) ? words : null;
}
const OPENS = /^(?:by|with|through|using)$/i;
/** "we find that by training on A, ...", "it helps: with A, ...". */
const OPENED: ReadonlySet<TokenType> = new Set(["break", "colon", "semicolon"]);
const withoutNotes = (tokens: readonly Token[]): readonly Token[] => {
  const open = tokens.findIndex((t) => t.type === "open");
  const close = tokens.findIndex((t) => t.type === "close");
  return open < 0 || close < open ? tokens : [...tokens.slice(0, open), ...tokens.slice(close + 1)];
};
const PHRASES: ReadonlySet<TokenType> = new Set(["gap", "name", "metric", "means", "of", "benchmark"]);
/** "By training on clean data", "By adding A to B": what joins an act with what it is done to. */
const JOINTS: ReadonlySet<TokenType> = new Set(["on", "purpose", "inside", "to", "from", "and", "thing"]);
/** "curriculum sampling", "speculative decoding": a way of doing something. */
const PROCEDURE =
  /(?:sampling|tuning|decoding|training|learning|prompting|pruning|distillation|quantization|augmentation|alignment|regularization|optimization|normalization|ensembling|merging|reranking|search|scaling|sharing|caching|adaptation|pooling|attention)$/i;
/** "By tuning models": an act with its object; "by comparing" is the study's. */
const DOING = new RegExp(`^(?!${STUDY}\\b)[\\p{L}-]+ing \\S`, "iu");
/** "With minimal data", "Using only the training set", "By doing so": what it took. */
const SPENT =
  /(?:^| )(?:data|datasets?|samples|examples|images|parameters|budget|settings?|resources|set|sets|split|so|this|these|it|experiments?|evaluations?|analys[ei]s)$|^(?:only|minimal|limited|fewer|less|respect|former|latter|no|minor|standard|proper|competing|existing|other|conventional)\b/i;
