import type { Np } from "../parse/actions.js";
import { acronyms, evidenceNouns, METHOD, METHODS, systemHeads, systemNouns } from "../vocabulary/words.js";
import { benchmarksIn } from "./benchmark-mention.js";
import { isSelf, systemIn, textOf } from "./mention.js";
import { isUnion } from "./union.js";

/*
 * How a phrase calls a system: by a name, by words of its own, or as the paper's own.
 */

/** The proper name in a phrase that names no benchmark. */
export const nameOf = (np: Np): string | null => (benchmarksIn([np], false).length > 0 ? null : systemIn(np));

/** Whether a phrase ends in a system's name or in a word for systems. */
export const endsInSystem = ({ tokens }: Np): boolean => tokens.at(-1)?.type === "name" || systemNouns.has(tokens.at(-1)?.text.split(" ").at(-1) ?? "");

/** "we", "it", "our routing method", "the proposed framework"; "our generated data" and "its decoding" have words of their own. */
export function isOwn(np: Np): boolean {
  const text = textOf(np);
  if (!isSelf(np) || /\b(?:baseline|variant|best)\b/i.test(text)) return false;
  const words = worded(np);
  return words === null || isAnaphor(np) || (/^our /i.test(text) && systemHeads.has(words.split(" ").at(-1) ?? ""));
}

/** The paper's own without a name: "our routing model" is the routing model, but "our method" stays whole; "we" and "it" name nothing. */
export function ownWords(np: Np): string | null {
  const words = worded(np);
  if (words === null || /^(?:our|the proposed|proposed)\b/i.test(textOf(np)) === false) return words?.includes(" ") ? words : null;
  return words.includes(" ") && !isAnaphor(np) ? words : textOf(np);
}

/** "the model", "this approach", "the resulting framework": a kind with nothing to tell it apart. */
export const isAnaphor = (np: Np): boolean => ANAPHOR.test(worded(np) ?? "");
const ANAPHOR = new RegExp(
  `^(?:(?:this|these|such|proposed|resulting|final|full|overall|entire|complete|integrated|pre-?trained|trained|fine-?tuned|new|novel) )*(?:${METHOD}|(?<=proposed )${METHODS})$`,
  "i",
);

/** A name that opens a sentence, which no other word tells from an ordinary one. */
export const capitalised = ({ tokens: [word, ...rest] }: Np): string | null =>
  word && rest.length === 0 && /^\p{Lu}\p{Ll}+(?<!ly)$/u.test(word.text) && !acronyms.has(word.text) ? word.text : null;

/** The words of a phrase up to its head: "all models perform" is "all models"; null where it tells of no system. */
export function worded(np: Np): string | null {
  // "we adapt two models": no phrase, but a clause
  const [first, ...rest] = np.tokens;
  const clause = /^(?:we|it|they|which)$/i.test(first?.text ?? "") || rest.some((t) => t.type === "self");
  if (rest.length > 0 && first?.type === "self" && clause) return null;
  const text = textOf({ ...np, tokens: np.tokens.filter((t) => t.type !== "self") })
    .replace(/^(?:also |further |then )*(?:train|fit|build|develop|fine-tune|implement) (?=(?:an?|the) )/i, "")
    .replace(/^(?:our|its|their|an?|the|how) /i, "")
    .replace(
      /(?<=\S) (?:turn(?:s|ed)? out|appears?|appeared|seems?|seemed|helped|worked|performed|remained|struggle[sd]?|fail(?:s|ed)?|trains|converges|decodes|renders|removes|prunes|compares|competes)(?: .*)?$/,
      "",
    );
  const words = text.split(" ");
  // "the combination of A and B" is one system, which its parts tell
  if (isUnion(np)) return words.length > 8 ? null : text;
  const head = words.findIndex((w, i) => systemHeads.has(w) && !systemNouns.has(words[i + 1] ?? ""));
  // "our best configuration used": a verb that the grammar does not know
  const verb = words.findIndex((w, i) => i > 0 && /^(?:used|uses|employed|employs|combined|combines|applied|leveraged|leverages)$/.test(w));
  const kept = head >= 0 ? words.slice(0, head + 1) : words.slice(0, verb > 0 && words.length > verb + 1 ? verb : undefined);
  const shows = head < 0 && kept.some((w, i) => evidenceNouns.has(w.toLowerCase()) && !(i > 0 && i === kept.length - 1 && PROCEDURE.test(w)));
  // "67,500 samples"; "12 models" act
  // "12 utterances"; "3 bit quantization" is done
  const many = /^(?:\d[\d.,]*[kKM]|\d[\d.,]{2,}) /.test(text) || /^\d+ .*[^s]s$/.test(text);
  const counts = many && !systemNouns.has(kept.at(-1) ?? "");
  const turns = np.tokens.at(-1)?.type === "gain" || np.tokens.at(-1)?.type === "loss";
  const place = turns || np.tokens.at(-1)?.type === "benchmark" || np.tokens.every((t) => t.type === "benchmark");
  // "no existing model"
  if (/^(?:no|not a) /i.test(text)) return null;
  return shows || counts || REPORTS_OF.test(text) || place || kept.length > 8 || !/\p{L}{3}|\p{Lu}/u.test(text) || NOBODY.test(text) || HOW.test(text)
    ? null
    : kept.join(" ");
}
/** "Experimental results highlight the framework": what is shown, and nobody. */
const REPORTS_OF =
  /^(?:\p{L}+ )?(?:experiments?|results?|evaluations?|analys[ei]s|findings|ablations?) (?:highlight|show|demonstrate|indicate|confirm|reveal|validate|verify|underscore|suggest)s? /iu;
/** "adversarial training", "test-time inference": what is done, where a word says which. */
const PROCEDURE = /^(?:training|inference|collaboration)$/;
const NOBODY =
  /^(?:unlike .*|on average|\p{L}+ly speaking|we|it|its|this|these|which|that|there|they|them|all|both|each|none|the|further|most|more|others|numerous|former|latter|state-of-the-art|sota|which .*|many|often|lower|best|first|second|third|built|increase|decrease|few \p{L}+|some (?!models?$|methods$|systems$|LLMs$)\p{L}+|no \p{L}+|neither \p{L}+|models|besides)$/iu;
/** "Powered by", "impressive", "ninefold": a word that tells how something is names nothing; "Thinkless" may be a name. */
const HOW = /^(?:\p{L}\p{Ll}+(?:ed|ive)|\p{Ll}+(?:less|fold|able|ly))$/u;
