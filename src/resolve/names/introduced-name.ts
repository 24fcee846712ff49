import { longForm } from "../../lex/long-form.js";
import { COINED, isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import { runBefore } from "../../phrase/runs.js";
import { acronyms, DATA_SET, metricNouns, systemHeads, systemNouns } from "../../vocabulary/words.js";
import { holdsCapitals } from "./short-form.js";

/*
 * The name in what an abstract introduces: at its head, in its parenthesis, behind "dubbed"; not that of what it uses.
 */

/** "our model, Tern-32B": new but for its size. */
export const isSized = (t: Token | undefined): t is Token => t?.type === "name" && !isSystemName(t.text.replace(/-\d+(?:\.\d+)?B\b/, ""));
export const isNew = (t: Token | undefined): t is Token => t?.type === "name" && isUnknown(t.text);
const isUnknown = (name: string): boolean => !isSystemName(name) && !/\b[IVX]+$/.test(name);

/** What a short form may be: "Multi-Plane Vision Transformer (MP-ViT)" is new, though it is a ViT. */
export const isShort = (t: Token | undefined): t is Token =>
  t?.type === "name" && (isUnknown(t.text) || (t.text.includes("-") && !isSystemName(t.text.split("-")[0] ?? "") && !/\d[BM]\b/.test(t.text)));
/** "a region-of-interest (ROI) based codec", "the Named Entity Linking (NEL) task". */
export const OF_ANOTHER = /^(?:based|tasks?|problems?|setting|implementation|images?|data|scans|maps)\b|^-based/;

/** The name in an object: in its parenthesis, at its head, or, behind "dubbed", at once. */
export function nameIn(object: readonly Token[], naming: boolean, acts: (name: string) => boolean): string | null {
  const inParentheses = object.find(
    (t, i) =>
      isShort(t) &&
      object[i - 1]?.type === "open" &&
      object[i + 1]?.type === "close" &&
      !OF_ANOTHER.test(object[i + (object[i + 2]?.type === "dash" ? 3 : 2)]?.text ?? "") &&
      (!isOfMeans(t.text, object.slice(0, i - 1)) || acts(t.text)) &&
      !isMeasure(object, i - 2, i + 1),
  );
  const at = object.findIndex((t) => t.type === "name");
  const first = object[at];
  // "we call our method X"
  const told = object[0]?.type === "self" ? 1 : 0;
  if (naming)
    return first && at <= 1 + told && !isListed(object, at) && !namesTwo(object, at)
      ? (shortForm(object, acts) ?? shortOf(object) ?? wholeName(object, at))
      : null;
  // "an approach integrating Topology Divergence (TD)": what is used, unless it acts itself
  const before = object
    .slice(0, at)
    .map((t) => t.text)
    .join(" ");
  const used =
    first !== undefined && (HAS.test(before) || USES.test(before)) && ![first.text, object[at + 2]?.text ?? ""].some((name) => name !== "" && acts(name));
  const isDirect =
    at <= 2 && !used && !MEASURES.test(object[at + 1]?.text.split(" ")[0] ?? "") && object.slice(0, at).every((t) => t.type === "gap" || t.type === "self");
  const direct = first && isDirect && !/^implementation\b/.test(object[at + 1]?.text ?? "") ? first : undefined;
  const isGloss = direct && inParentheses && (inParentheses.start - direct.end < 25 || shortOf(object.slice(at)) === inParentheses.text);
  const glossed = isGloss ? inParentheses : undefined;
  // "an EEG decoding pipeline", "an OCT B-scan segmentation framework": the field that a kind of system is for
  const [, head = ""] = FIELD.exec(object[at + 1]?.text ?? "") ?? [];
  const isField =
    direct !== undefined &&
    /^[Aa]n?(?: (?:[\p{Ll}-]+|\p{Lu}+))?$/u.test(object[at - 1]?.text ?? "") &&
    ACRONYMS.test(direct.text) &&
    systemHeads.has(head) &&
    !acts(direct.text);
  const coined = direct && !isField && COINED.test(direct.text) && !/\p{L}-based/u.test(object[at + 1]?.text ?? "") ? direct : undefined;
  const named = object.find((t, i) => isNew(t) && !isListed(object, i) && (COINED.test(t.text) ? isApposed(object, i) : isBetweenCommas(object, i)));
  // "We introduce Kestrel, a ...": a plain capitalised word needs the comma
  const plain = first && isNew(first) && at <= 1 && !used && APPOSED.has(object[at + 1]?.type ?? "comma") ? first : undefined;
  const short = shortForm(object, acts);
  if (short) return short;
  const name = glossed ?? (coined && isNew(coined) ? coined : undefined) ?? earlier(named, inParentheses) ?? coined ?? plain;
  return name?.text ?? capitalsApposed(object);
}

/** "three models named A, B and C", "teachers -- A, B and C" are used. */
const isListed = (object: readonly Token[], at: number): boolean =>
  object[at + 1]?.type === "comma" && object[at + 2]?.type === "name" && ["comma", "and"].includes(object[at + 3]?.type ?? "gap");

/** "called Least-Read/Most-Asked for Slow Reading (LRMA-SR)": the short form, whatever its long form holds. */
function shortOf(object: readonly Token[]): string | null {
  const open = object.findIndex((t) => t.type === "open");
  const short = object[open + 1];
  if (open < 2 || short?.type !== "name" || object[open + 2]?.type !== "close" || object.slice(0, open).some((t) => t.type === "comma")) return null;
  const capitals = object.slice(0, open).flatMap((t) => t.text.match(/\p{Lu}/gu) ?? []);
  return holdsCapitals(short.text, capitals.join("")) ? short.text : null;
}

/** "Discrete Marsh Bridge, a framework", "Dance of Herons, an interactive system": a name of several words with capitals. */
function capitalsApposed(object: readonly Token[]): string | null {
  const comma = object.findIndex((t) => t.type === "comma");
  const behind = object[comma + 1]?.text ?? "";
  const name = object
    .slice(0, Math.max(comma, 0))
    .map((t) => t.text)
    .join(" ");
  return CAPITALS.test(name) && /^(?:an?|the first) /i.test(behind) && behind.split(" ").some((w) => systemHeads.has(w)) ? name : null;
}
const CAPITALS = /^\p{Lu}[\p{L}\d-]+(?: (?:(?:of|for|in|to|the|and|as) )*\p{Lu}[\p{L}\d-]*){1,5}$/u;

const FIELD = /^(?:[\p{Ll}-]+ ){1,2}(\p{Ll}+)$/u;
/** Short forms in capitals alone: "EEG", "OCT B-scan", "PCB AOI". */
const ACRONYMS = /^\p{Lu}{2,4}(?: (?:\p{Lu}{2,4}|\p{Lu}-\p{Ll}+))?$/u;
/** "two networks named WavLM and HuBERT". */
export const namesTwo = (object: readonly Token[], at: number): boolean => object[at + 1]?.type === "and" && object[at + 2]?.type === "name";
/** "Marsh-Pivoted CoT Training": all words that have a capital. */
function wholeName(object: readonly Token[], at: number): string {
  if (at > 0 && /^\p{Lu}[\p{L}-]*$/u.test(object[at - 1]?.text ?? "")) return `${object[at - 1]?.text} ${wholeName(object.slice(at), 0)}`;
  const words = object.slice(at).map((t) => t.text);
  const end = object.slice(at).findIndex((t) => !(t.type === "name" || (t.type === "gap" && /^\p{Lu}[\p{L}-]*$/u.test(t.text))));
  const named = object.slice(at, end < 0 ? undefined : at + end);
  return named.length > 1 && named.at(-1)?.type === "name" && named.some((t) => t.type === "gap") ? words.slice(0, named.length).join(" ") : (words[0] ?? "");
}

/** "an approach integrating Topology Divergence (TD)": the short form of what is used, which is not the approach unless it acts itself. */
function isOfMeans(short: string, before: readonly Token[]): boolean {
  // "a network that uses Graph Mixing (GM-UNet)": what ends in a kind of system is the whole's
  if (/-(?:\p{L}*Net|Det|Seg|RNN|Former|GAN|LM)$/u.test(short)) return false;
  const words = before.map((t) => t.text).join(" ");
  const means = USING.exec(words)?.[1];
  const initials = (means?.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join("").toUpperCase();
  const capitals = [...short].filter((c) => /\p{Lu}/u.test(c)).join("");
  return means !== undefined && capitals.length > 1 && (initials.endsWith(capitals) || longForm(means, short) !== null);
}
const USES = new RegExp(
  `\\b(?:(?:${DATA_SET}|software|library) (?:called|named|termed|dubbed)|based on|using|integrating|incorporating|leveraging|combining|utilizing|employing|via|with|through)(?: an?| the)?$`,
  "i",
);
/** "the proposed model utilizes a pre-trained C3D backbone". */
const HAS = /\b(?:utilizes|uses|employs|adopts|leverages|incorporates|relies on|builds on)\b/i;
const USING = /\b(?:based on|using|integrating|incorporating|leveraging|combining|utilizing|employing|via|with|through|for|of|on|to|in) (.+)$/i;
/** "a Stereotype Index (SI)"; "Rotation Error (RE), a pruning method" is a method. */
function isMeasure(object: readonly Token[], long: number, close: number): boolean {
  const [comma, behind] = object.slice(close + 1, close + 3);
  const words = comma?.type === "comma" ? (behind?.text.split(" ") ?? []) : [];
  const isApposition = /^an?$/i.test(words[0] ?? "") && words.some((w) => systemHeads.has(w) || systemNouns.has(w));
  return MEASURES.test(object[long]?.text ?? "") && !isApposition;
}
const MEASURES = /(?:^| )(?:Index|Probability|Score|Rate|Ratio|Error|Gap)$/;

/** "Consistent Retrieval Tuning (CRT)", "Long-Short Memory SAM (LSM-SAM)": the short form of the name before it, which is more than its first word. */
function shortForm(object: readonly Token[], acts: (name: string) => boolean): string | null {
  const open = object.findIndex((t) => t.type === "open");
  const close = object.findIndex((t) => t.type === "close");
  const run = open > 0 ? runBefore(object, open) : null;
  if (run?.start !== 0 || close < open + 2 || close > open + 3) return null;
  // "(CRN)-based reader"
  if (OF_ANOTHER.test(object[close + (object[close + 1]?.type === "dash" ? 2 : 1)]?.text ?? "")) return null;
  const [short = "", long = ""] = [object.slice(open + 1, close), object.slice(0, open)].map((list) => list.map((t) => t.text).join(" "));
  if ((isOfMeans(short, object.slice(0, open)) && !acts(short)) || isMeasure(object, open - 1, close)) return null;
  const isOwn = /^\p{Lu}\S*\p{Lu}/u.test(short) && !acronyms.has(short.replace(/s$/, "")) && !isSystemName(short.split("-")[0] ?? short);
  if (!isOwn || (long.match(/(?:^|[ -])\p{Lu}/gu)?.length ?? 0) < 2 || metricNouns.has(long.split(" ").at(-1)?.toLowerCase() ?? "")) return null;
  const initials = (long.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|\p{Lu}/gu) ?? []).join("").toUpperCase();
  return holdsCapitals(short, initials) ? short : null;
}

const APPOSED: ReadonlySet<Token["type"]> = new Set(["comma", "example", "open", "colon"]);
/** "a framework, Kestrel (..." and "the framework Kestrel". */
const isApposed = (object: readonly Token[], at: number): boolean =>
  (APPOSED.has(object[at - 1]?.type ?? "gap") && APPOSED.has(object[at + 1]?.type ?? "comma")) || systemHeads.has(object[at - 1]?.text.split(" ").at(-1) ?? "");
/** "a budget controller, Kestrel, ...": a plain capitalised word behind a system's noun. */
const isBetweenCommas = (object: readonly Token[], at: number): boolean =>
  object[at - 1]?.type === "comma" &&
  (object[at + 1]?.type ?? "comma") === "comma" &&
  /^\p{Lu}\p{L}+$/u.test(object[at]?.text ?? "") &&
  systemHeads.has(object[at - 2]?.text.split(" ").at(-1) ?? "");
const earlier = (a: Token | undefined, b: Token | undefined): Token | undefined => (a && b ? (a.start < b.start ? a : b) : (a ?? b));
