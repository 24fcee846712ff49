import { isOther } from "../../draft/rival-beside.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { benchmarksIn } from "../../phrase/benchmark-mention.js";
import { isSystemPhrase, systemIn, textOf } from "../../phrase/mention.js";
import { participleBehind } from "../../phrase/phrases.js";
import { npOf, runAfter } from "../../phrase/runs.js";
import { EARLIER, PLAIN, systemNouns } from "../../vocabulary/words.js";

/*
 * What a rival is called.
 */

/** A rival's name, or the phrase that stands for it: "the base models' self-correction" is the base models'. */
export function rivalName(np: Np, tokens: readonly Token[]): string {
  // "the average of eight radiologists"
  const of = np.tokens.length === 1 && np.tokens[0]?.type === "average" ? tokens.findIndex((t) => t.start === np.tokens[0]?.start) + 1 : -1;
  const whose = tokens[of]?.type === "of" ? runAfter(tokens, of + 1, tokens.length) : null;
  if (whose) return `${textOf(np)} of ${textOf(npOf(tokens, whose))}`;
  // "71%, compared to 66% without reranking"
  const before = tokens[tokens.findIndex((t) => t.start === np.tokens[0]?.start) - 1];
  if (/^without$/i.test(before?.text ?? "")) return `without ${textOf(np)}`;
  const name = systemIn(np);
  // "matches Grouped-Query Attention quality"
  const [called, level, ...more] = np.tokens;
  if (called?.type === "name" && more.length === 0 && /^(?:quality|performance|levels?)$/.test(level?.text ?? "")) return called.text;
  // "prior A2S methods" are not A2S
  const kind =
    name !== null &&
    !isSystemName(name) &&
    (isOther(np) || UNNAMED.test(textOf(np))) &&
    /s$/.test(np.tokens.at(-1)?.text ?? "") &&
    systemNouns.has(np.tokens.at(-1)?.text ?? "");
  // "the best Tool-Integrated Reasoning (TIR) model"
  const isLong =
    name !== null && !isSystemName(name) && isShortForm(np.note) && np.tokens.at(-1)?.type === "gap" && systemNouns.has(np.tokens.at(-1)?.text ?? "");
  if (isLong) return textOf(np);
  // "Our UNet outperforms the vanilla UNet": which of the two
  if (name && called && level?.text === name && more.length === 0 && isPlain(called, level, tokens)) return `${called.text.split(" ").at(-1)} ${name}`;
  if (name && !kind && benchmarksIn([np], false).length === 0) return name;
  // "over the strongest baseline, Heron 2.0"
  const apposed = np.apposed && isSystemPhrase(np) ? systemIn(np.apposed) : null;
  if (apposed) return apposed;
  // "the leading method (HeronNet)"
  const [noted] = np.note?.nps ?? [];
  const said = noted && np.note?.nps.length === 1 && np.note.items.length === 0 && isSystemPhrase(np) ? systemIn(noted) : null;
  if (said) return said;
  const owner = np.tokens.findIndex((t) => t.type === "possessive" || (t.type === "gap" && /s['’]$/.test(t.text)));
  // "last year's winning solution": a system itself
  const last = np.tokens.at(-1)?.text.split(" ").at(-1) ?? "";
  const isWhole = owner > 0 && np.tokens.at(-1)?.type === "gap" && (systemNouns.has(last) || /^(?:winners?|submissions?|entries|entry)$/.test(last));
  if (owner > 0 && !isWhole) return textOf({ ...np, tokens: np.tokens.slice(0, owner) });
  // "those selected by random sampling"
  const by = /^those \p{Ll}+ed$/u.test(textOf(np)) ? tokens.findIndex((t) => t.end === np.tokens.at(-1)?.end) + 1 : -1;
  const maker = tokens[by]?.type === "by" ? runAfter(tokens, by + 1, tokens.length) : null;
  if (maker) return textOf(npOf(tokens, maker));
  return `${textOf(np)} ${participleBehind(tokens, np) || partBehind(tokens, np)}`.trim().replace(TRAILING, "");
}
/** "the encoder of SAM-Base", "methods without masks": what tells a part or a kind apart. */
function partBehind(tokens: readonly Token[], np: Np): string {
  const at = tokens.findIndex((t) => t.end === np.tokens.at(-1)?.end) + 1;
  const run = runAfter(tokens, at + 1, tokens.length);
  const isPart = tokens[at]?.type === "of" && PART.test(textOf(np));
  // "supervised fine-tuning without tool calls", "the model of the same size"; "without any loss" tells of the gain
  const words = run ? textOf(npOf(tokens, run)) : "";
  const isKind = /^without$/i.test(tokens[at]?.text ?? "") && np.tokens.every((t) => t.type === "gap") && !SPARED.test(words);
  const isSized = tokens[at]?.type === "of" && /^(?:same|equal|similar|comparable) size\b/.test(words);
  // "training on the full corpus"
  const isDone = /^(?:on|with)$/i.test(tokens[at]?.text ?? "") && /^(?:pre-?|fine-?)?(?:training|tuning)$/i.test(textOf(np));
  return run && (isPart || isKind || isSized || isDone) ? `${tokens[at]?.text} ${textOf(npOf(tokens, run))} ` : "";
}
/** "vanilla", "the original"; "the baseline A, B and C" are all baselines. */
function isPlain(modifier: Token, name: Token, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => t.start === name.start);
  const lists = (tokens[at + 1]?.type === "comma" || tokens[at + 1]?.type === "and") && tokens[at + 2]?.type === "name";
  return modifier.type === "gap" && IN_PLAIN_FORM.test(modifier.text) && !(lists && /baseline$/.test(modifier.text));
}
const IN_PLAIN_FORM = new RegExp(`(?:^|the )${PLAIN}$`, "i");
const UNNAMED = new RegExp(`\\b(?:${EARLIER}|alternative|native|pure|vanilla)\\b`, "i");
const SPARED =
  /^(?:any|additional|extra|further|significant|sacrificing|compromising|losing|(?:\p{L}+ly )?(?!using\b)\p{L}+ing)\b|(?:loss|drop|degradation|cost|overhead)$/u;
const PART = /(?:^| )(?:encoder|decoder|backbone|tower|head|branch|version|variant|counterpart)s?$/;
/** "(TIR)": initials in a parenthesis. */
const isShortForm = (note: Np["note"]): boolean =>
  note !== null && note.items.length === 0 && note.nps.length === 1 && /^\p{Lu}{2,}$/u.test(textOf(note.nps[0] as Np));
/** "existing models which attain 44.0", "these models due to its depth", "tuning relying solely on text". */
const TRAILING = / (?:on average|which|that|due|\p{Ll}+ing \p{Ll}+ly)$/u;
