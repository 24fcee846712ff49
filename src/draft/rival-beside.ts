import { FRACTION } from "../lex/fractions.js";
import { isNamed, isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { benchmarksIn } from "../phrase/benchmark-mention.js";
import { isSystemPhrase, NOTHING, systemIn, textOf } from "../phrase/mention.js";
import { metricIn, tellsCost } from "../phrase/metric-mention.js";
import { endsInSystem } from "../phrase/wording.js";
import { EARLIER, PROCEDURE } from "../vocabulary/words.js";
import { attributesAt, type Draft, phraseOf, pick } from "./draft.js";
import { isPart } from "./drafting.js";
import { KEEPS, SPENDS } from "./telling.js";

/*
 * Rivals that the claim's own phrase names: behind "than", as what is beaten or improved, as whose the measured thing is.
 */

/** "than B's", "compared to full search", "below human performance"; another phrase that ends in a metric names none. */
export const isRival = (np: Np): boolean => np.tokens.at(-1)?.type !== "metric" || systemIn(np) !== null || isSystemPhrase(np) || isStandard(np);
const isStandard = (np: Np): boolean =>
  /\b(?:human|state-of-the-art|SOTA|conventional|traditional|standard|vanilla|naive|[\p{L}-]+-based)\b/iu.test(textOf(np)) || isAgreement(np);
/** "the inter-annotator agreement": what people reach among themselves. */
export const isAgreement = (np: Np): boolean => AMONG_PEOPLE.test(textOf(np));
export const AMONG_PEOPLE = /\binter-?(?:annotator|rater|coder|observer)/i;

/** "surpasses A by 4.5% and B by 0.9%", "outperforming leading models including A". */
export function beaten(draft: Draft): readonly Np[] {
  // "exceeds an F1 of 0.8": a threshold
  const { link, nps, mods } = phraseOf(draft);
  if (draft.score !== null && link?.type === "of" && mods.length === 0 && nps.every((np) => metricIn(np) !== null)) return [];
  const lead = attributesAt(draft.attributes, "lead").filter((np) => isRival(np) && !["gain", "loss"].includes(np.tokens.at(-1)?.type ?? "gap"));
  const direct = lead.length > 0 ? lead : renamed(closed(attributesAt(draft.clause, "object")));
  // "exceeds the best performance of B by 2%"
  const isTop = (np: Np) => /^(?:the )?(?:best|strongest|top|previous best|prior best)\b.* (?:baselines?|results?|scores?)$/i.test(textOf(np));
  const of = direct.every((np) => systemIn(np) === null && (!isSystemPhrase(np) || isTop(np))) ? attributesAt(draft.clause, "of") : [];
  // "that of other detection and tracking methods": one phrase
  const last = of.at(-1);
  const owners = last && isModel(last) && of.every((np) => metricIn(np) === null) ? of : of.filter(isModel);
  // "matches the performance of full attention": whose it is
  const whose = direct.length > 0 && direct.every((np) => metricIn(np)?.entry === "performance") && of.every((np) => metricIn(np) === null) ? of : [];
  const object = [owners, whose].find((nps) => nps.length > 0) ?? direct;
  const noted = object
    .flatMap((np) => [...(np.note?.nps ?? []), ...(np.note?.mods.filter((m) => m.prep.type === "example").flatMap((m) => m.nps) ?? [])])
    .filter((np) => systemIn(np) !== null);
  if (noted.length > 1 && object.every((np) => systemIn(np) === null)) return noted;
  const examples = attributesAt([...draft.attributes, ...draft.clause], "example").filter((np) => systemIn(np) !== null);
  return pick(examples.length > 0 && object.every((np) => systemIn(np) === null) ? examples : object, draft.slot);
}

/** "U-Net and ResUNet, two key architectures": behind the "and" of a list, a comma opens what explains it. */
export function closed(nps: readonly Np[]): readonly Np[] {
  const and = nps.findIndex((np) => /and$/.test(np.joint?.text ?? ""));
  const behind = nps.findIndex((np, i) => i > and && np.joint?.type === "comma" && np.joint.text === ",");
  return and > 0 && behind > 0 && isSystemPhrase(nps[behind] as Np) && nps.slice(0, behind).every((np) => systemIn(np) !== null) ? nps.slice(0, behind) : nps;
}

/** "the best open model, LLaVA, by 2.3%": the name behind a comma is that of what stands before it. */
function renamed(object: readonly Np[]): readonly Np[] {
  const [kind, name] = object;
  return object.length === 2 && name?.joint?.type === "comma" && kind && isSystemPhrase(kind) && systemIn(name) !== null ? [name] : object;
}

/** "boosts Qwen2.5 from 23.6 to 50.3", "enhances Qwen2.5's performance": the model is what the gain is over. */
export function changed(draft: Draft): readonly Np[] {
  const lead = attributesAt(draft.attributes, "lead");
  // "improves AP by 2% and mIoU by 3%": what is measured, in a list of such
  const measures = attributesAt(draft.clause, "object").some((np) => metricIn(np) !== null);
  const named = lead.filter((np) => !measures || isSystemName(systemIn(np) ?? ""));
  const object = named.some(isModel) ? named : lead.length > 0 && measures ? [] : attributesAt(draft.clause, "object");
  // "reduces Rel by 5%"
  const falls = phraseOf(draft).verb?.type === "fall";
  // "accelerates decoding": what is done, and by nobody else
  const { entry } = phraseOf(draft).verb ?? {};
  const speeds = entry === "accelerate" || entry === "speed up";
  // "boosts B's precision and recall": whose the first is, all are
  const acted = pick(object[0] && isOwned(object[0]) ? object.slice(0, 1) : object, draft.slot)
    .filter(
      (np) =>
        isModel(np) &&
        !isTask(np) &&
        !(speeds && (/ing$/.test(textOf(np)) || !endsInSystem(np))) &&
        !(falls && np.tokens.every((t) => t.type === "gap") && !endsInSystem(np)) &&
        !((falls || (measures && object.length > 1 && !object.some(isOwned))) && !isSystemPhrase(np) && !isSystemName(systemIn(np) ?? "")),
    )
    // "improves both A and B"
    .slice(0, /^both\b/i.test(textOf(object[0] ?? NOTHING)) ? 2 : 1);
  const best = object.map(stateOfTheArt).filter((np) => np !== null);
  if (best.length > 0 && !falls) return best;
  // "improves the accuracy of B"
  return acted.length > 0 || object.every((np) => metricIn(np) === null)
    ? acted
    : attributesAt(draft.clause, "of")
        .filter((np) => mayRival(np) && !PROCESS.test(textOf(np)))
        .slice(0, 1);
}
/** "the energy of training": what is done, and by nobody else. */
const PROCESS = new RegExp(`^${PROCEDURE}$`, "i");
/** "improves T2I retrieval". */
const isTask = (np: Np): boolean => np.tokens[0]?.type === "name" && /^\p{Lu}2\p{Lu}$/u.test(np.tokens[0].text) && !isSystemPhrase(np);
/** "existing representations": rivals of whatever kind. */
export const isOther = (np: Np): boolean => OTHER.test(textOf(np));
const OTHER = new RegExp(`^(?:the )?(?:${EARLIER}|all other|state-of-the-art|SOTA) `, "i");
/** "improves the state-of-the-art results", "the state-of-the-art Recall@1": whose they are. */
function stateOfTheArt(np: Np): Np | null {
  const at = np.tokens.findIndex((t) => t.type === "gap" && /^(?:the )?(?:state-of-the-art|SOTA)\b/i.test(t.text));
  const measured = at === 0 && (metricIn(np) !== null || /(?:results?|performance)$/.test(textOf(np)));
  return measured ? { ...np, tokens: [{ ...(np.tokens[0] as Token), text: "state-of-the-art" }] } : null;
}
const isOwned = (np: Np): boolean => np.tokens.some((t) => t.type === "possessive" || /s['’](?:\s|$)/.test(t.text));
/** "Kestrel", "existing methods", "prior representations": who may be a rival. */
export const mayRival = (np: Np): boolean => isModel(np) || isOther(np);
export const isModel = (np: Np): boolean => {
  const owned = isOwned(np);
  // "boosts Qwen2.5 performance"; "Object Ranking performance" is of a task
  if (metricIn(np) !== null && !owned) return isSystemName(systemIn(np) ?? "") && benchmarksIn([np], false).length === 0;
  return (systemIn(np) !== null && benchmarksIn([np], false).length === 0) || isSystemPhrase(np);
};

/** "85% of fully-supervised performance": what the reference is, in a word. */
export const REFERENCE = /^(?:(?:fully[- ])?supervised|full-precision|unpruned|uncompressed|oracle)\b/i;
/** "retains 98% of B's accuracy", "a gain of 5% in the accuracy of B": whose the measured thing is. */
export function ownedBehind(draft: Draft): readonly Np[] {
  const { entry } = phraseOf(draft).verb ?? {};
  const keeps = draft.score !== null && (KEEPS.has(entry ?? "") || SPENDS.has(entry ?? ""));
  if (!keeps && draft.delta === null) return [];
  const of = attributesAt(draft.attributes, "of");
  const owned = of.filter(
    (np) => np.tokens.some((t) => t.type === "possessive") || (keeps && (/^(?:original|full)\b/i.test(textOf(np)) || REFERENCE.test(textOf(np)))),
  );
  // "3.9% on the evaluation set of A": where
  const parted = draft.attributes.some(
    (a, i) => a.position === "on" && draft.attributes[i + 1]?.position === "of" && a.nps.some((np) => /(?:sets?|splits?|data)$/.test(textOf(np))),
  );
  if (parted) return owned.slice(0, 1);
  const owners = of.filter(
    (np) =>
      metricIn(np) === null && (isSystemPhrase(np) || STANDARD.test(textOf(np)) || (isNamed(systemIn(np) ?? "") && systemIn(np) !== draft.benchmark?.text)),
  );
  return (owned.length > 0 ? owned : owners).slice(0, 1);
}
/** "within 6% of state-of-the-art results". */
const STANDARD = /^(?:the )?(?:state-of-the-art|SOTA) (?:results?|methods?|models?|approaches)$/i;
/** "6% of the memory and 2% of the time of B", "1/6 the memory and half the time of B": whose the last of a list of shares is. */
export function shareOwnerOfLast(draft: Draft, drafts: readonly Draft[]): readonly Np[] {
  const shares = drafts.filter((d) => d.island === draft.island && (d.score !== null || isFraction(d)));
  const last = shares.at(-1);
  const isBare = draft.item?.mods.length === (isFraction(draft) ? 0 : 1);
  return last && last !== draft && isBare && shares.every((d) => costShared(d) !== null) ? shareOwner(last) : [];
}
/** "20% of the computation time of B", "1/6 the memory of B": whose cost it is a share of. */
export function shareOwner(draft: Draft): readonly Np[] {
  const mods = draft.item?.mods.slice(isFraction(draft) ? 0 : 1) ?? [];
  const [whose, ...more] = mods;
  return costShared(draft) !== null && whose?.prep.type === "of" && more.length === 0 ? whose.nps.filter(isRival).slice(0, 1) : [];
}
/** "half the memory", "1/6 of the parameters": a part of a cost, which stands right behind it. */
const isFraction = ({ item, quantity }: Draft): boolean => item?.np != null && (quantity.unit?.entry === FRACTION || isPart(quantity));
/** The cost that a share is taken of. */
function costShared(draft: Draft): Np | null {
  const [spent] = draft.item?.mods ?? [];
  const costs = isFraction(draft) ? [draft.item?.np] : draft.item?.np == null && spent?.prep.type === "of" ? spent.nps : [];
  return costs.find((np) => np != null && tellsCost(metricIn(np))) ?? null;
}
