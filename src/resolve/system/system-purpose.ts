import { attributesAt, type Draft, pick } from "../../draft/draft.js";
import { isNamed, isSystemName } from "../../lex/system-name.js";
import type { Np } from "../../parse/actions.js";
import { isSystemPhrase, textOf } from "../../phrase/mention.js";
import { metricIn } from "../../phrase/metric-mention.js";
import { nameOf } from "../../phrase/wording.js";
import { acronyms, systemNouns } from "../../vocabulary/words.js";

/*
 * Whose a number is by what stands behind "for": "0.77 for Heron and 0.65 for Wren".
 */

/** "0.77 for Show-o and 0.65 for Janus", where nobody else acts. */
export function ofPurpose(draft: Draft): string | null {
  for (const np of pick(attributesAt(draft.attributes, "purpose"), draft.slot)) {
    const name = nameOf(np);
    if (name && isHead(np, name) && !TASK.test(name)) return name;
  }
  return null;
}
/** "88.4 BERTScore and 34.1 ROUGE-L for HeronNet": whose the last of a list of measures is, all are. */
export function ofPurposeBehind({ item, island: { phrase }, score }: Draft, own: string | null): string | null {
  const last = phrase.items.at(-1);
  const alike =
    score !== null &&
    own === null &&
    item !== null &&
    item !== last &&
    phrase.items.every(({ np, mods }) => np !== null && metricIn(np) !== null && (mods.length === 0) === (mods !== last?.mods));
  const [whose, ...more] = alike ? (last?.mods.find((m) => m.prep.text === "for")?.nps ?? []) : [];
  const name = whose && more.length === 0 ? nameOf(whose) : null;
  return whose && name !== null && isNamed(name) && isHead(whose, name) ? name : null;
}
/** "88% F1 for Named Entity Recognition": what is done. */
const TASK =
  /^(?:\p{Lu}\p{Ll}+[ -])+(?:Analysis|Recognition|Classification|Detection|Segmentation|Inference|Filling|Verification|Retrieval|Generation|Translation|Answering|Tracking|Prediction|Estimation|Summarization|Parsing|Tagging|Matching)$/u;
/** "0.91 for XLM-R and 0.85 for SVM", "for the CNN and ... for the transformer": by its kind, where each of a list tells for whom. */
export function ofListedKind(draft: Draft, drafts: readonly Draft[]): string | null {
  const whom = (d: Draft) => attributesAt(d.attributes, "purpose").map((np) => (np.tokens.length === 1 ? textOf(np) : ""));
  const lists = drafts.filter((d) => d.island === draft.island && d.slot.of === 1).map(whom);
  const isKind = (words: string) => acronyms.has(words) || isSystemName(words) || systemNouns.has(words.split(" ").at(-1) ?? "");
  const each = lists.length > 1 && lists.every(([words, ...more]) => more.length === 0 && words !== undefined && isKind(words));
  return each ? (whom(draft)[0] ?? null) : null;
}
/** "for the Laptop domain" names no system; "for the Qwen models" does. */
const isHead = (np: Np, name: string): boolean => np.tokens.at(-1)?.text === name || isSystemPhrase(np);
