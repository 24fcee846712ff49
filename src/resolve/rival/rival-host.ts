import { attributesAt, type Draft, type Position, pick } from "../../draft/draft.js";
import { isModel } from "../../draft/rival-beside.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { benchmarksIn, isHardware, isMatter, isThing } from "../../phrase/benchmark-mention.js";
import { isSelf, isSystemPhrase, systemIn, textOf } from "../../phrase/mention.js";
import { npOf, PREDICATES, runAfter, runBefore, trimmed } from "../../phrase/runs.js";
import { endsInSystem } from "../../phrase/wording.js";
import { DATA_SETS } from "../../vocabulary/words.js";
import { type Context, islandsOf, tokensOf } from "../context.js";

/*
 * The model that a method is applied to, or built into: the gain is over it.
 */

const DATA = new RegExp(`\\b${DATA_SETS}$`, "i");
const KINDS =
  /^(?!all\b|.*\b(?:tasks|benchmarks|datasets)\b).* (?:models|backbones|baselines|LLMs|VLMs|MLLMs|architectures|frameworks|networks|detectors|agents)$/;
const TESTED = /(?:evaluated|tested|validated|using|experiments?|evaluations?|tests|results)$/i;
const TRAINED = /(?:^| )(?:pre-?|fine-?)?(?:trained|tuned|optimi[sz]ed|aligned)$/i;
const APPLIED: readonly Position[] = ["on", "under", "purpose", "of", "to"];
/** "When applied to Qwen3-4B, ...", "by 5% on Llama-3-8B": the model that the method is applied to. */
export function appliedTo(draft: Draft, context: Context): readonly Np[] {
  const { verb, items } = draft.island.phrase;
  // "raises accuracy by 3% with A and 5% with B"
  const withs: readonly Position[] =
    (verb?.type === "rise" || verb?.type === "fall") && items.length > 1 && items.every((i) => i.mods[0]?.prep.type === "means") ? ["means"] : [];
  const tokens = tokensOf(draft, context);
  const own = [...withs, ...APPLIED].flatMap((p) => [...draft.attributes, ...draft.clause].filter((a) => a.position === p).map((a) => a.nps));
  const settings = islandsOf(draft, context)
    .filter((i) => i.phrase.family === "setting" && i.end <= draft.island.start + 1 && !isPartOfGerund(tokens, i.start))
    // "Evaluated with A, B and C": on all of them
    .filter((i) => !(i.phrase.mods.some((m) => m.nps.length > 2) && TESTED.test(tokens[i.start - 1]?.text ?? "")))
    // "trained with the DPO objective": how, and not what
    .filter((i) => !(i.phrase.mods[0]?.prep.type === "means" && TRAINED.test(tokens[i.start - 1]?.text ?? "")))
    .flatMap((i) => i.phrase.mods.filter((m) => m.prep.type === "on" || m.prep.type === "purpose" || m.prep.type === "means").map((m) => m.nps));
  const applied = [...own, ...settings].flatMap((nps) => {
    const places = benchmarksIn(nps, true);
    return pick(nps, draft.slot).filter((np) => !places.some((b) => np.tokens.some((t) => t.start === b.start)));
  });
  const named = applied.filter(
    (np) =>
      systemIn(np) !== null &&
      isModel(np) &&
      !isMatter(np.tokens.at(-1)) &&
      !np.tokens.some(isThing) &&
      !DATA.test(textOf(np)) &&
      !isHardware(systemIn(np) ?? "") &&
      !/^best-of-/i.test(systemIn(np) ?? "") &&
      systemIn(np) !== context.names.system,
  );
  // "a gain of 5% across various backbones"
  const kinds = draft.delta === null ? [] : attributesAt(draft.attributes, "on").filter((np) => KINDS.test(textOf(np)));
  return [...named, ...kinds].slice(0, 1);
}

/** "using Qwen2.5 as its backbone": what the method is built on. */
export function builtOn(draft: Draft, context: Context): readonly Np[] {
  const tokens = tokensOf(draft, context);
  const at = tokens.findIndex((t, i) => t.type === "name" && tokens[i - 1]?.type === "means" && tokens[i + 1]?.text === "as");
  const [own, noun] = tokens.slice(at + 2, at + 4);
  const base = own?.type === "self" ? noun : own;
  return at > 0 && base?.type === "gap" && BASE.test(base.text) ? [{ tokens: [tokens[at] as Token], note: null, joint: null }] : [];
}
const BASE = /^(?:(?:an?|the) )?(?:backbone|(?:base|backbone|foundation) (?:\p{L}*LMs?|models?|networks?|encoders?|detectors?))$/u;

/** "Applying Heron to Qwen2.5 yields 4%", "can be integrated into existing detectors, with gains of 4%". */
export function builtInto(draft: Draft, context: Context): readonly Np[] {
  const tokens = tokensOf(draft, context);
  for (let i = 1; i < draft.island.start; i++) {
    const run = INTO.test((tokens[i] as Token).text) ? runAfter(tokens, i + 1, tokens.length) : null;
    const found = run && builds(tokens, i) ? npOf(tokens, run) : null;
    // "combined with other distillation techniques": beside it, and not under it
    const beside = found && /^with$/i.test((tokens[i] as Token).text) && (BESIDE.test(textOf(found)) || PARTNER.test(tokens[i - 1]?.text ?? ""));
    // "combined with other methods, it further reduces"
    const host = beside && !/(?:^| )further$/.test(tokens[draft.island.start - 1]?.text ?? "") ? null : found;
    // "to the base model, Qwen2.5,": its name
    const [comma, name, end] = run ? tokens.slice(run.end, run.end + 3) : [];
    if (host && isSystemPhrase(host) && comma?.type === "comma" && name?.type === "name" && end?.type === "comma") return [trimmed([name])];
    if (host && isModel(host) && endsInSystem(host) && !isSelf(host) && benchmarksIn([host], false).length === 0) return [host];
  }
  return [];
}
/** "Heron combined with Wren reaches": both together. */
const PARTNER = /^(?!.*\b(?:when|if|be|is)\b).*\bcombined$/i;
const BESIDE = /(?:^| )(?:methods|techniques|approaches|strategies|schemes|tricks)$/;
const INTO = /^(?:to|into|in|with|(?:when )?applied to|integrated into)$/i;
/** Whether what stands at `at` hangs on a verb of building in. */
function builds(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 6; i--) {
    const { type, text } = tokens[i] as Token;
    if (BUILDING.test(text)) return true;
    if (i < at && (type === "comma" || PREDICATES.has(type))) return false;
  }
  return false;
}
const BUILDING =
  /\b(?:appl(?:y|ies|ied|ying)|integrat(?:es?|ed|ing)|incorporat(?:es?|ed|ing)|plug(?:s|ged|ging)?|insert(?:s|ed|ing)?|add(?:s|ed|ing)?|addition|integration|application|skip(?:s|ped|ping)|attach(?:es|ed|ing)?|combined)\b/i;

/** "Replacing attention with Mamba boosts": what is done, and not what it is done to. */
function isPartOfGerund(tokens: readonly Token[], at: number): boolean {
  const [first] = tokens.slice(runBefore(tokens, at)?.start ?? at, at);
  return first?.type === "gap" && /^\p{L}+ing\b/u.test(first.text);
}
