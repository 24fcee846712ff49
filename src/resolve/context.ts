import type { Draft } from "../draft/draft.js";
import type { Token } from "../lex/tokens.js";
import type { Island } from "../parse/islands.js";
import type { PaperNames } from "./names/names.js";

/** A sentence that was read: its tokens and the phrases found among them. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly islands: readonly Island[];
  /** Set where a phrase was given up at the bound on the parser's states. */
  readonly exceeded?: boolean;
}

/** What a resolver may look at beside the drafts. */
export interface Context {
  /** The sentences that were lexed, by their place in the abstract. */
  readonly sentences: ReadonlyMap<number, ReadSentence>;
  readonly names: PaperNames;
  /** A sentence as the clean text prints it; empty where there is no such sentence. */
  readonly textAt: (sentence: number) => string;
  /** The tokens of a sentence, told of a result or not; none where there is no such sentence. */
  readonly tokensAt: (sentence: number) => readonly Token[];
  /** The last draft of an earlier sentence that has a benchmark. */
  readonly placedBefore?: Draft | undefined;
  /** The first draft with a system in the sentence with drafts before this one. */
  readonly toldBefore?: Draft | undefined;
}

/** One judgement. It returns the drafts anew; what it cannot tell it leaves null. */
export type Resolver = (drafts: readonly Draft[], context: Context) => Draft[];

export const tokensOf = (draft: Draft, context: Context): readonly Token[] => context.sentences.get(draft.sentence)?.tokens ?? [];
export const islandsOf = (draft: Draft, context: Context): readonly Island[] => context.sentences.get(draft.sentence)?.islands ?? [];

/** How the paper calls its own: by a name, else in words. */
export const ownOf = ({ names }: Context): string | null => names.system ?? names.phrase;
