import type { Draft } from "../../draft/draft.js";
import type { Np } from "../../parse/actions.js";
import { textOf } from "../../phrase/mention.js";
import { METHOD, PRAISE } from "../../vocabulary/words.js";
import type { Context } from "../context.js";

/** "We train a diffusion model on slides. ... The model achieves": what a bare "the model" was called, the nearest first, at most three sentences back. */
export function saidBefore(np: Np, { sentence }: Draft, context: Context): string | null {
  const head = BARE.exec(textOf(np).toLowerCase())?.[0];
  if (head === undefined) return null;
  for (let back = 1; back <= MOST && sentence - back >= 0; back++) {
    const called = [...context.textAt(sentence - back).matchAll(CALLED)].filter(([, words, noun]) => noun === head && !VAGUE.test(words ?? "")).at(-1);
    if (called) return `${called[1]} ${head}`;
  }
  return null;
}
const MOST = 3;
const BARE = new RegExp(`^${METHOD}$`);
const CALLED = new RegExp(`\\b(?:an?|the|our|this) ((?:[\\p{L}\\d-]+ ){0,2}[\\p{L}\\d-]+) (${METHOD})\\b`, "giu");
/** "the proposed model", "a new system", "the best model": no more than the noun. */
const VAGUE = new RegExp(`(?:^| )(?:proposed|same|best|first|final|own|such|other|of|for|to|and|that|${PRAISE})(?: |$)`, "i");
