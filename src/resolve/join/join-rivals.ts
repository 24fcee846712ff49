import { attributesAt, type Draft, phraseOf } from "../../draft/draft.js";
import { isSystemName } from "../../lex/system-name.js";
import { multiplies, type Np } from "../../parse/actions.js";
import { isRecord, NOTHING, systemIn, textOf } from "../../phrase/mention.js";
import { isBareDelta } from "./join-moves.js";
import { metricOf } from "./join-scores.js";
import { sameUnit } from "./unit.js";

/** "(70.5%) outperforms B (68.9%) and C (67.7%)": the nearest score before, in the same sentence, against each rival. */
export function joinRivals(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  const spent = new Set<Draft>();
  for (const [at, draft] of drafts.entries()) {
    if (!draft.rivalOnly) {
      joined.push(draft);
      continue;
    }
    const margin = joined.findLastIndex((d) => d.island === draft.island && isBareDelta(d) && d.relation !== "factor");
    // "outperforms A (67%) and B (66%), achieving 75%": the score may come behind
    const base = scoreBefore(drafts.slice(0, at), draft) ?? scoreBehind(drafts.slice(at + 1));
    if (margin >= 0) {
      const d = joined[margin] as Draft;
      joined[margin] = { ...d, baseline: draft.baseline, numbers: [...d.numbers, ...draft.numbers] };
    } else if (base && sameUnit(base, draft)) {
      // "from 70% (A) to 90%, surpassing the 84% of B": held against both
      if (base.baseline === null) spent.add(base);
      joined.push(heldAgainst(base, draft));
      // "(65% for A and 68% for B), lower than the 88% of C": said of each
      const noted = tellsWhose(base) ? drafts.filter((d) => isNotedBeside(d, base) && sameUnit(d, draft)) : actorsBeside(base, draft, drafts);
      for (const other of noted) {
        spent.add(other);
        joined.push(heldAgainst(other, draft));
      }
      // "A and B surpass the threshold (70%), with 82% and 83%": each of a list that stands behind
      for (const other of base.slot.of > 1 && draft.slot.of === 1 ? drafts.slice(at + 1) : []) {
        if (other === base || other.island !== base.island || other.group !== base.group) continue;
        spent.add(other);
        joined.push(heldAgainst(other, draft));
      }
    }
    // "triples the baseline accuracy of 18.2%", to what is not said
    else if (multiplies(phraseOf(draft).verb) !== null)
      joined.push({ ...draft, rivalOnly: false, score: draft.baseline, baseline: null, rejected: "unresolved" });
    else joined.push({ ...draft, rivalOnly: false, score: draft.baseline, baseline: null });
  }
  return joined.filter((d) => !spent.has(d));
}
/** Another score of the same parentheses, with its own system. */
const isNotedBeside = (draft: Draft, base: Draft): boolean =>
  draft !== base &&
  draft.island === base.island &&
  draft.score !== null &&
  draft.baseline === null &&
  draft.rejected === null &&
  textOf(attributesAt(draft.attributes, "host")[0] ?? NOTHING) === textOf(attributesAt(base.attributes, "host")[0] ?? NOTHING) &&
  tellsWhose(draft);
/** "A (71%) and B (70%) outperform C (65%)": the others of the list that acts. */
function actorsBeside(base: Draft, rival: Draft, drafts: readonly Draft[]): Draft[] {
  const list = drafts.filter((d) => d.island === base.island && d.score !== null && !d.rivalOnly && d.rejected === null);
  const acts = rival.island.start - base.island.end <= 1 && rival.slot.of === 1 && list.every((d) => attributesAt(d.attributes, "host").some(isNamed));
  return acts ? list.filter((d) => d !== base && d.baseline === null && sameUnit(d, rival)) : [];
}
const isNamed = ({ tokens: [name, ...more] }: Np): boolean => name?.type === "name" && more.every((t) => /^(?:both|all|each|also)$/.test(t.text));
/** "65% for GPT-4o"; "72% for French" is a part. */
const tellsWhose = ({ attributes }: Draft): boolean => attributesAt(attributes, "purpose").some((np) => isSystemName(systemIn(np) ?? ""));

/** A score with a rival's value and name. */
const heldAgainst = (score: Draft, rival: Draft): Draft => ({
  ...score,
  baseline: rival.baseline,
  numbers: [...score.numbers, ...rival.numbers],
  attributes: [...asRival(rival), ...score.attributes.filter((a) => score.baseline === null || a.position !== "versus")],
  // "A (34.9) beats B (23.6) on X": the place is said of both
  clause: [...score.clause, ...rival.clause.filter((a) => a.position === "on" || a.position === "inside")],
});
const scoreBehind = (drafts: readonly Draft[]): Draft | undefined => drafts.find((d) => d.score !== null && !d.rivalOnly && d.rejected === null);
/** The score that a rival's is held against: of the nearest list before, the one of its metric, else the first. */
function scoreBefore(drafts: readonly Draft[], rival: Draft): Draft | undefined {
  const scores = drafts.filter((d) => d.score !== null && !d.rivalOnly && d.rejected === null);
  const list = scores.filter((d) => d.island === scores.at(-1)?.island);
  const metric = metricOf(rival);
  const named = metric ? list.find((d) => metricOf(d)?.entry === metric.entry) : undefined;
  // "a precision of 90% and a recall of 84%, higher than B (80%)": each has a name of its own, so the last is meant
  const last = list.at(-1);
  if (!named && last && list.length > 1 && last.item?.lead?.nps.length && rival.slot.of === 1 && rival.island !== last.island) return last;
  return (
    named ?? (rival.slot.of === list.length ? list[rival.slot.index] : undefined) ?? list.find((d) => metricOf(d) !== null && list.length > 1) ?? list.at(-1)
  );
}
const asRival = (draft: Draft) => {
  // "open models (e.g., Wren-7B, 40.9)"
  const inside = draft.item?.lead?.nps.filter((np) => np.tokens.every((t) => t.type === "name")) ?? [];
  const host = inside.length > 0 ? inside : attributesAt(draft.attributes, "host").map((np) => equipped(np, draft));
  // "surpassing the 82.3% accuracy of B"
  const reached = (phraseOf(draft).behind ?? []).flatMap((m) => (m.prep.type === "by" ? m.nps : []));
  const said = reached.length > 0 ? reached : attributesAt([...draft.attributes, ...draft.clause], "versus", "of", "by", "purpose");
  const named = host.length > 0 ? host : said;
  // "improving on the previous best of 91.1%"
  const records = attributesAt(draft.clause, "on").filter(isRecord);
  return [{ position: "versus" as const, nps: [named, records, attributesAt(draft.clause, "object")].find((nps) => nps.length > 0) ?? [] }];
};
/** "approaching GPT-4o with Web Search (60%)": the value is the whole's. */
function equipped(host: Np, draft: Draft): Np {
  const { nps, mods } = phraseOf(draft);
  const [whole] = nps;
  const [first, ...more] = mods;
  const [name] = whole?.tokens ?? [];
  if (!whole || !first || !name || nps.length > 1 || more.length > 0 || !/^with$/i.test(first.prep.text) || first.nps[0] !== host) return host;
  const text = `${textOf(whole)} with ${textOf(host)}`;
  return systemIn(whole) === null ? host : { tokens: [{ ...name, type: "name", text, end: host.tokens.at(-1)?.end ?? name.end }], note: null, joint: null };
}
