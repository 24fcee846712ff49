import { isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import { benchmarks } from "../../vocabulary/aliases.js";
import { acronyms, DATA_SET } from "../../vocabulary/words.js";
import { CUE, type Sentence } from "./introduced.js";

/*
 * What a paper presents to measure with, beside its method or alone: a benchmark ("we also introduce X-Bench"), or a data set
 * ("we introduce VERI, a diagnostic set of 200 images", "the India Pathology Dataset (IPD)").
 */

/** The benchmark that is introduced, where it is one alone. */
export function introducedBenchmark(sentences: readonly Sentence[]): string | null {
  return onlyOne(sentences, /bench/i, (token, before, behind) => {
    const presented =
      /Bench(?:mark)?(?:$|-)/.test(token.text) ||
      /^(?: \([^()]{3,70}\))?\)?,? (?:an?|the first|the) [^,.;]{0,30}\bbenchmark\b/.test(behind) ||
      (/(?<!\b(?:and|to|we) )benchmark\b[^,.;]{0,20}$/.test(before?.text ?? "") && before?.type === "gap" && !isSystemName(token.text));
    return presented ? token.text : null;
  });
}

/** The data set that is introduced to measure with and not to learn from, where it is one alone and the abstract names no other. */
export function introducedData(sentences: readonly Sentence[]): string | null {
  const name = onlyOne(sentences, DATA, (token, before, behind, text) => {
    if (acronyms.has(token.text) || (/^\p{Lu}{2,5}$/u.test(token.text) && !behind.startsWith(",")) || benchmarks.has(token.text) || TAUGHT.test(text))
      return null;
    // "the India Pathology Dataset (IPD-Breast)"
    const short = /^ (?:Dataset|Corpus|Benchmark|Database) \((\p{Lu}[\p{L}\p{N}-]+)\)/u.exec(behind)?.[1];
    if (short) return short;
    return APPOSED.test(behind) || (KIND.test(behind) && INTRODUCES.test(before?.text ?? "")) ? token.text : null;
  });
  const others = (s: Sentence) => s.mayNameBenchmark() && s.tokens().some((t) => t.type === "benchmark" && t.text !== name);
  return name === null || sentences.some(others) ? null : name;
}

type Presents = (token: Token, before: Token | undefined, behind: string, text: string) => string | null;

/** The only name that `presents` finds in the sentences that introduce something and speak of data. */
function onlyOne(sentences: readonly Sentence[], speaks: RegExp, presents: Presents): string | null {
  const found = new Set<string>();
  for (const { text, tokens } of sentences) {
    if (!CUE.test(text) || !speaks.test(text)) continue;
    const list = tokens();
    list.forEach((token, i) => {
      const end = token.end - (list[0]?.start ?? 0);
      // a new name may be spelled as one that is known
      const isNamed = token.type === "name" || (token.type === "benchmark" && INTRODUCES.test(list[i - 1]?.text ?? ""));
      const name = isNamed ? presents(token, list[i - 1], text.slice(end, end + 110), text) : null;
      if (name !== null) found.add(name);
    });
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

const DATA = new RegExp(DATA_SET, "i");
/** A set to learn from. */
const TAUGHT = /\b(?:pre-?train|train|fine-?tun|instruct|learn)/i;
const APPOSED = new RegExp(
  String.raw`^(?: \([^()]{3,60}\))?(?:,|:| [-–—]+) ?(?:an?|the first|the) (?:(?!(?:for|of|that|which|with|to|from|using)\b)[^\s,.;]+,? ){0,7}${DATA_SET}\b`,
  "i",
);
const KIND = new RegExp(String.raw`^(?: \([^()]{3,60}\))? ${DATA_SET}\b`, "i");
const INTRODUCES = /\b(?:introduc|present|propos|releas|contribut|construct|creat)\p{Ll}*(?: the| a| an| a new| a novel| our)?$/iu;
