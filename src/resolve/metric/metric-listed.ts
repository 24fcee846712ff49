import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Token, TokenType } from "../../lex/tokens.js";
import { isInitials, textOf } from "../../phrase/mention.js";
import { type MetricMention, metricIn } from "../../phrase/metric-mention.js";
import { namedAlone } from "./metric-near.js";

/*
 * What stands in a list where others name a known measure.
 */

/** The measure that a list tells, known or not. */
export const listedName = (draft: Draft, drafts: readonly Draft[]): MetricMention | null =>
  quality(draft) ?? ofExamples(draft) ?? labelled(draft, drafts) ?? initials(draft, drafts);

/** "accuracy (91.2) and faithfulness (4.6)". */
function quality(draft: Draft): MetricMention | null {
  const [host, ...more] = attributesAt(draft.attributes, "host");
  const [first] = phraseOf(draft).mods.find((m) => host && m.nps.includes(host))?.nps ?? [];
  const [word] = host?.tokens.length === 1 && more.length === 0 ? host.tokens : [];
  const isQuality = word?.type === "gap" && QUALITY.test(word.text) && first !== undefined && first !== host && metricIn(first)?.entry;
  return isQuality ? { text: word.text, entry: null } : null;
}
const QUALITY = /^\p{Ll}+(?:[^h]ance|ence|cy|ness|ity)$/u;

/** "in metrics like FID (3.1) and Heron (0.31)": whatever else the name may be. */
function ofExamples(draft: Draft): MetricMention | null {
  const [host, ...more] = attributesAt(draft.attributes, "host");
  const { mods } = phraseOf(draft);
  const at = host ? mods.findIndex((m) => m.nps.includes(host)) : -1;
  const kind = mods[at]?.prep.type === "example" ? mods[at - 1]?.nps.at(-1) : undefined;
  const [word] = host?.tokens.length === 1 && more.length === 0 ? host.tokens : [];
  return word?.type === "name" && kind && /(?:^| )(?:metrics|measures|scores)$/.test(textOf(kind)) ? { text: word.text, entry: null } : null;
}

/** "F1: 0.92, XQR: 8.9", "F1 = 0.92, XQR = 8.9". */
function labelled(draft: Draft, drafts: readonly Draft[]): MetricMention | null {
  const label = labelOf(draft);
  if (label?.type !== "name" || isSystemName(label.text)) return null;
  const others = drafts.filter((d) => d.island === draft.island && d !== draft).map(labelOf);
  return others.some((l) => l?.type === "metric") ? { text: label.text, entry: null } : null;
}
/** The one word before the colon or the sign. */
function labelOf(draft: Draft): Token | null {
  const { nps, link } = draft.item?.lead ?? phraseOf(draft);
  const [np, ...more] = draft.score !== null && LABELS.has(link?.type ?? "gap") ? nps : [];
  return np?.tokens.length === 1 && more.length === 0 ? (np.tokens[0] ?? null) : null;
}
const LABELS: ReadonlySet<TokenType> = new Set(["colon", "equals"]);

/** "63.3 dB PSNR and 0.72 CC". */
function initials(draft: Draft, drafts: readonly Draft[]): MetricMention | null {
  const np = draft.score !== null && draft.quantity.unit === null ? draft.item?.np : null;
  if (!np || !isInitials(np)) return null;
  const others = drafts.filter((d) => d.island === draft.island && d !== draft && d.score !== null && d.item?.np && d.item.lead === null);
  return others.some((d) => d.item?.np && metricIn(d.item.np)?.entry) ? namedAlone(np) : null;
}
