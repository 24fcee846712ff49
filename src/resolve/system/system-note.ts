import { attributesAt, type Draft, hostsArePlaces, isFollower, phraseOf } from "../../draft/draft.js";
import { isNamed, isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import type { Np } from "../../parse/actions.js";
import { benchmarksIn } from "../../phrase/benchmark-mention.js";
import { systemIn, textOf } from "../../phrase/mention.js";
import { metricIn } from "../../phrase/metric-mention.js";
import { nameOf, worded } from "../../phrase/wording.js";
import { acronyms, systemNouns } from "../../vocabulary/words.js";
import { type Context, tokensOf } from "../context.js";
import { shortOf } from "../zipped.js";

/*
 * Who reached it, where a parenthesis stands between the name and its number.
 */

/** "Heron (64.0)": the name that a parenthesis with the number stands behind. */
export function ofHost(draft: Draft, context: Context): string | null {
  const [host] = attributesAt(draft.attributes, "host");
  if (!host) return null;
  // "performs best on A (71%), followed by B (69%)"
  if (isFollower(host) && nameOf(host) !== null) return nameOf(host);
  if (hostsArePlaces(draft)) return null;
  const elliptic = besidePlace(tokensOf(draft, context), host);
  if (elliptic) return elliptic;
  // "is on par with B (71.2% vs. 71.5%)": the second is B's
  if (isComparedHost(draft, host)) return null;
  if (phraseOf(draft).family === "listing") return nameOf(host) ?? shortOf(host);
  // "In retrieval, A-7B (63.2) and B-7B (64.0) lead": behind the comma of a setting
  if (phraseOf(draft).family === "setting" && isSystemName(nameOf(host) ?? "")) return nameOf(host);
  const other = ofOtherBefore(draft, host) ?? graded(host);
  if (other) return other;
  const listed = ofMeasured(draft, host) ?? ofFollower(draft, host);
  if (listed) return listed;
  // "A (91%), followed by B (88%)"; "performance (accuracy 41% for B)"
  const [whose] = attributesAt(draft.attributes, "purpose").map(nameOf);
  const after = phraseOf(draft).mods.some((m) => m.prep.type === "by" && m.nps.includes(host)) ? nameOf(host) : (whose ?? null);
  if (after !== null && isNamed(after)) return after;
  // "followed by random forest (92.1%)"
  const last = host.tokens.at(-1)?.text.split(" ").at(-1) ?? "";
  const kind = host.joint !== null && phraseOf(draft).verb?.type === "reach" && systemNouns.has(last) && metricIn(host) === null;
  return kind && benchmarksIn([host], false).length === 0 ? (systemIn(host) ?? textOf(host)) : null;
}

/** "A excelled in BLEU (34.1), B in COMET (0.86)", "with B also leading in recall (0.81)": who stands before "in", where no verb is said. */
function besidePlace(tokens: readonly Token[], host: Np): string | null {
  const at = tokens.findIndex((t) => t.start === host.tokens[0]?.start);
  let i = at - 2;
  if (metricIn(host) === null || tokens[at - 1]?.type !== "inside") return null;
  while (/^(?:also|leading|ahead|best|strongest|first|second)$/i.test(tokens[i]?.text ?? "")) i--;
  const [joint, name] = [tokens[i - 1], tokens[i]];
  const isBrought = joint?.type === "means" || (i === at - 2 && (joint?.type === "comma" || joint?.type === "and"));
  return isBrought && name?.type === "name" && metricIn({ tokens: [name], note: null, joint: null }) === null ? name.text : null;
}

/** "resolves 27% of the requests, followed by B (26%) and C (14%)". */
function ofFollower(draft: Draft, host: Np): string | null {
  const name = nameOf(host);
  return name !== null && isNamed(name) && phraseOf(draft).items.some(({ mods }) => mods.some((m) => m.nps.includes(host))) ? name : null;
}

/** "with A highest (76%) and B lowest (50%)". */
function graded({ tokens: [name, degree, ...more] }: Np): string | null {
  return name?.type === "name" && more.length === 0 && /^(?:being |the )?(?:\p{Ll}+est|best|worst)$/u.test(degree?.text ?? "") ? name.text : null;
}

/** "had the highest F1 (0.89), followed by B (0.85) and C (0.81)", "F1 was highest for A (0.89)": whose it is, behind what is measured. */
function ofMeasured(draft: Draft, host: Np): string | null {
  const { verb, nps, mods } = phraseOf(draft);
  const name = nameOf(host) ?? (acronyms.has(textOf(host)) ? textOf(host) : null);
  const [first, ...others] = nps;
  const follows = /followed by$/.test(others[0]?.joint?.text ?? "");
  if (verb?.type !== "reach" || name === null || !(follows || isSystemName(name))) return null;
  const behind = others.includes(host) && first !== undefined && metricIn(first) !== null && (follows || others.every((np) => isSystemName(nameOf(np) ?? "")));
  return behind || mods.some((m) => m.prep.text === "for" && m.nps.includes(host)) ? name : null;
}

/** "A is best in recall (0.81) and B in precision (0.77)": who stands before the preposition, where the verb is not said again. */
function ofOtherBefore(draft: Draft, host: Np): string | null {
  const { mods } = phraseOf(draft);
  const at = mods.findIndex((m) => m.prep.type === "inside" && m.nps.includes(host));
  const before = mods[at - 1]?.nps ?? [];
  const name = before.length > 1 ? nameOf(before.at(-1) as Np) : null;
  return name !== null && isSystemName(name) ? name : null;
}

const isComparedHost = (draft: Draft, host: Np): boolean =>
  draft.baseline !== null && phraseOf(draft).mods.some((m) => m.prep.type === "versus" && m.nps.includes(host));

/** "SVM (accuracy = 0.81, F1 = 0.79) and XGBoost (accuracy = 0.88)": the name in a list that a parenthesis with a measure stands behind. */
export function ofNameBefore({ island: { start, end, phrase } }: Draft, tokens: readonly Token[]): string | null {
  const [joint, name, open] = [tokens[start - 3], tokens[start - 2], tokens[start - 1]];
  const apart = joint === undefined || joint.type === "and" || joint.type === "comma" || joint.type === "break";
  if (phrase.family !== "measurement" || open?.type !== "open" || tokens[end]?.type !== "close" || !name || !apart || !opensList(tokens, start - 2))
    return null;
  const np = { tokens: [name], note: null, joint: null };
  return name.type === "name" && isNamed(name.text) ? nameOf(np) : shortOf(np);
}

/** Whether nothing but names, joints and parentheses stands before a place in its clause. */
function opensList(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const { type } = tokens[i] as Token;
    depth += type === "close" ? 1 : type === "open" ? -1 : 0;
    if (depth === 0 && (type === "break" || type === "colon" || type === "semicolon")) return true;
    if (depth === 0 && !LISTED.has(type)) return false;
  }
  return true;
}
const LISTED: ReadonlySet<Token["type"]> = new Set(["name", "gap", "and", "comma", "open"]);

/** "accuracies of 86% (A) and 87% (B)": where every number of a list has its name. */
export function ofNote(draft: Draft, context: Context): string | null {
  const { verb, link, items } = phraseOf(draft);
  // "ranging from 12% (a rule-based reader) to 31% (A with search)"
  const ranges = /rang/.test(link?.text ?? "");
  const named = items.map(({ note }) => {
    const [np] = note?.items.length === 0 && note.nps.length === 1 ? note.nps : [];
    return np ? (nameOf(np) ?? (ranges ? worded(np) : null)) : null;
  });
  const each = items.length > 1 && named.every((name) => name !== null) && named.some((name) => isSystemName(name ?? ""));
  // a gain "(Qwen)" is the paper's own over it, where it has one
  const told = draft.delta === null ? draft.score !== null : context.names.system === null;
  return each && told && verb?.type !== "beat" && draft.item ? (named[items.indexOf(draft.item)] ?? null) : null;
}
