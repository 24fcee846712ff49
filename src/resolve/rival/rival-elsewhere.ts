import { attributesAt, type Draft, phraseOf, pick } from "../../draft/draft.js";
import { beaten, changed, closed, isModel, isOther, isRival, mayRival } from "../../draft/rival-beside.js";
import { KEEPS } from "../../draft/telling.js";
import { isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import type { Mod, Np } from "../../parse/actions.js";
import type { Island } from "../../parse/islands.js";
import { benchmarksIn } from "../../phrase/benchmark-mention.js";
import { isContrast } from "../../phrase/held-against.js";
import { isSelf, systemIn, textOf } from "../../phrase/mention.js";
import { metricIn, tellsCost } from "../../phrase/metric-mention.js";
import { npOf, PREDICATES, runAfter, runBefore } from "../../phrase/runs.js";
import { subjectBefore } from "../../phrase/subject.js";
import { BEHIND, isUpOrDown } from "../../phrase/turns.js";
import { endsInSystem } from "../../phrase/wording.js";
import { systemHeads } from "../../vocabulary/words.js";
import { isAnothers } from "../another.js";
import { type Context, islandsOf, tokensOf } from "../context.js";
import { builtOn } from "./rival-host.js";

/*
 * Rivals that the rest of the sentence names: an opening, another comparison, another number of a list.
 */

/** "compared to"; "Against the strongest baseline", but not "against attacks". */
const compares = ({ prep, nps }: Mod): boolean => prep.type === "versus" || (prep.text === "Against" && nps.some((np) => isModel(np) && isRival(np)));
/** "generalizes well against existing parsers, e.g., +5% on A". */
const comparesWith = ({ prep, nps }: Mod, draft: Draft, tokens: readonly Token[]): boolean =>
  prep.text === "against" && draft.delta !== null && tokens[draft.island.start - 1]?.type === "example" && nps.every(mayRival);

/** "Compared to the strongest baseline, it ...": said once for the sentence. */
export function fromSetting(draft: Draft, context: Context): readonly Np[] {
  const tokens = tokensOf(draft, context);
  const settings = islandsOf(draft, context).filter(
    (i) =>
      i.phrase.family === "setting" &&
      i.phrase.mods[0] &&
      (compares(i.phrase.mods[0]) || comparesWith(i.phrase.mods[0], draft, tokens)) &&
      // "two classes (diseased vs. healthy)"
      !(/^vs/i.test(tokens[i.start]?.text ?? "") && tokens[i.start - 2]?.type === "open" && tokens[i.end]?.type === "close") &&
      // "1) worse than B; 2) ...": of another finding
      !(i.start > 2 && tokens.slice(i.end, draft.island.start).some((t) => t.type === "semicolon")) &&
      // "a classifier over embeddings": what it works on
      !(i.phrase.mods[0].prep.text === "over" && systemHeads.has(tokens[i.start - 1]?.text.split(" ").at(-1) ?? "")),
  );
  const near = nearest(settings, draft);
  const compared = islandsOf(draft, context).some((i) => i.phrase.family === "comparison" && i.phrase.items.length === 0);
  // "Compared to A and B, it reaches 81% and 85%, respectively": either score is held against both
  const slot = draft.score !== null && draft.baseline === null && draft.delta === null ? { index: 0, of: 1 } : draft.slot;
  return near
    ? pick(
        near.phrase.mods
          // "outperforms A (from 180 to 241) and is comparable to B"
          .filter((m) => (compares(m) || comparesWith(m, draft, tokens)) && (!compared || isContrast(m) || m.prep.type !== "versus"))
          .map((m) => (near.start >= draft.island.end ? ofThat(m, near.phrase.mods) : m))
          // "Compared to the baseline, Heron reaches": another phrase; "Compared to the baseline, Heron, we reach" is its name
          .flatMap((m) => m.nps.map(({ apposed, ...np }) => (apposed && isEnclosed(apposed, tokensOf(draft, context)) ? { ...np, apposed } : np)))
          .filter(isRival),
        slot,
      )
    : [];
}

/** "comparable to that of B". */
function ofThat(mod: Mod, mods: readonly Mod[]): Mod {
  const next = mods[mods.indexOf(mod) + 1];
  return next?.prep.type === "of" && mod.nps.every((np) => /^(?:that|those)$/.test(textOf(np))) ? { ...mod, nps: next.nps } : mod;
}

/** "outperforms existing methods, with a mean improvement of 6.1%": a comparison of the sentence that tells no amount itself. */
export function fromComparison(draft: Draft, context: Context): readonly Np[] {
  const tokens = tokensOf(draft, context);
  // "surpasses B while incurring 0.1% additional FLOPs": more than it took before
  if (draft.delta !== null && attributesAt(draft.attributes, "head").some((np) => ADDED.test(textOf(np)))) return [];
  // "a gain of 13%, even surpassing B": beside whatever it is over
  const comparisons = islandsOf(draft, context).filter(
    (i) =>
      i.phrase.family === "comparison" &&
      i.phrase.items.length === 0 &&
      !isAnothers(i, draft, context) &&
      !isApart(i, draft, context) &&
      // "runs at 72 FPS and outperforms B": in something else
      !(draft.score !== null && draft.quantity.unit?.type === "physical" && i.start >= draft.island.end && isNextPredicate(i, tokens)) &&
      // "Using Qwen as the backbone, Heron gains 5%, and outperforms B": over Qwen
      !(i.start >= draft.island.end && builtOn(draft, context).length > 0) &&
      // "gains 7.5 points, rivaling B": over what it was, and not over B
      !(draft.delta !== null && draft.score === null && i.start >= draft.island.end && EQUALS.test(i.phrase.verb?.text ?? "") && !tellsCost(draft.metric)) &&
      // "34.9 BLEU on A and matches the best results on B": elsewhere
      !isElsewhere(i, draft) &&
      // "from 44% to 64%, outperforming B (59%)": B has a value of its own
      !(draft.baseline !== null && i.phrase.nps.some((np) => (np.note?.items.length ?? 0) > 0)) &&
      !(draft.score === null && i.start > draft.island.start && /^even$/i.test(tokens[i.start - 1]?.text ?? "")),
  );
  const nearby = nearest(comparisons, draft);
  const rivals = nearby ? withoutNext(closed(nearby.phrase.nps), tokens[nearby.end]) : [];
  // "A outperforms B, and C reaches 94%": of another
  if (nearby && nearby.end === draft.island.start && rivals.length < nearby.phrase.nps.length && !isSelf(nearby.phrase.nps.at(-1) as Np)) return [];
  const near = nearby && { ...nearby, phrase: { ...nearby.phrase, nps: rivals } };
  // "retains 93% of its accuracy and outperforms others"
  if (!near || (KEEPS.has(phraseOf(draft).verb?.entry ?? "") && draft.item?.mods[0]?.prep.type === "of")) return [];
  // "outperforming A and B with heavy backbones such as C": examples of what these have
  const examples = near.phrase.mods
    .filter((m, i, mods) => m.prep.type === "example" && (mods[i - 1]?.prep.type !== "means" || isBehindComma(m.prep, tokens)))
    .flatMap((m) => m.nps)
    .filter((np) => systemIn(np) !== null);
  if (examples.length > 0) return examples;
  // "matching its accuracy" names none, "surpassing the performance of B" names B
  const measured = near.phrase.nps.every((np) => !isRival(np));
  const owners = near.phrase.mods.filter((m) => m.prep.type === "of").flatMap((m) => m.nps);
  if (measured) return owners.filter(mayRival);
  // "surpasses A and B, achieving improvements of 8.9% and 9.2%": in order
  const inOrder = draft.delta !== null && draft.score === null && near.phrase.nps.every((np) => isSystemName(systemIn(np) ?? ""));
  return inOrder ? pick(near.phrase.nps, draft.slot) : near.phrase.nps.slice(0, 3);
}
/** "and outperforms B", "and also outperforms B". */
const isNextPredicate = ({ start }: Island, tokens: readonly Token[]): boolean =>
  !/ing$/.test(tokens[start]?.text.split(" ")[0] ?? "") && tokens.slice(Math.max(start - 2, 0), start).some((t) => /^and$/.test(t.text));
/** "outperforms A, and B reaches 94%": who acts next is in no list of what is beaten. */
const withoutNext = (nps: readonly Np[], next: Token | undefined): readonly Np[] =>
  nps.length > 1 && next !== undefined && PREDICATES.has(next.type) && !/ing$/.test(next.text) && /^, and$|^and$/.test(nps.at(-1)?.joint?.text ?? "")
    ? nps.slice(0, -1)
    : nps;
const ADDED = /^(?:additional|extra|added)\b/;

const EQUALS = /^(?:match|rival|approach|equal|on par|comparable|competitive)/i;
const isBehindComma = (prep: Token, tokens: readonly Token[]): boolean => tokens[tokens.findIndex((t) => t.start === prep.start) - 1]?.type === "comma";
function isElsewhere({ phrase, start }: Island, { benchmark, island }: Draft): boolean {
  if (start < island.end || !/^match/i.test(phrase.verb?.text ?? "")) return false;
  const places = phrase.mods.filter((m) => m.prep.type === "on").flatMap((m) => benchmarksIn(m.nps, false));
  return benchmark !== null && places.length > 0 && !places.some((b) => b.name === benchmark.name);
}
/** "A raises latency by 15%, and pruning outperforms B", "A needs 9% more memory; B surpasses C": a later clause with a subject of its own. */
function isApart({ start }: Island, draft: Draft, context: Context): boolean {
  const tokens = tokensOf(draft, context);
  const run = runBefore(tokens, start);
  const joint = tokens[(run?.start ?? 0) - 1];
  const finite = !/ing$/.test(tokens[start]?.text.split(" ")[0] ?? "");
  if (!run || !joint || start < draft.island.end || !finite || !(joint.type === "semicolon" || /(?:^|, )and$|^while$/.test(joint.text))) return false;
  const subject = npOf(tokens, run);
  // "A gains 14 points, while B saves 60% compared to C"
  const before = subjectBefore(tokens, draft.island.start);
  const another = joint.text === "while" && before !== null && systemIn(before.np) !== systemIn(subject);
  const named = (joint.type === "semicolon" || another) && systemIn(subject) !== null && systemIn(subject) !== context.names.system;
  return named || (subject.tokens[0]?.type === "gap" && !isSelf(subject) && !/^(?:also|that)\b/.test(textOf(subject)));
}

/** "significantly enhances the performance of B, with a mean gain of 8%": what a clause before improves, which tells no amount itself. */
export function fromChange(draft: Draft, context: Context): readonly Np[] {
  const before = islandsOf(draft, context).filter((i) => i.end <= draft.island.start);
  const { verb, nps, mods } = before.findLast((i) => i.phrase.family === "change" && i.phrase.items.length === 0)?.phrase ?? {};
  // "advanced methods" are not advanced here
  if (verb?.type !== "rise" || /^advanced$/i.test(verb.text) || !nps || !mods) return [];
  const owners = mods.filter((m) => m.prep.type === "of").flatMap((m) => m.nps);
  return [...owners, ...nps.map(performer)]
    .filter((np) => ((isModel(np) && endsInSystem(np)) || (isOther(np) && metricIn(np) === null)) && !isSelf(np))
    .slice(0, 1);
}
/** "improves CraneNet performance": whose it is. */
const performer = (np: Np): Np => (metricIn(np)?.entry === "performance" && np.tokens[0]?.type === "name" ? { ...np, tokens: np.tokens.slice(0, 1) } : np);
/** "up 13 points from B", "an improvement of 4% in F1 from the zero-shot baseline". */
export function behindFrom(draft: Draft, context: Context): readonly Np[] {
  const tokens = tokensOf(draft, context);
  const { end } = islandsOf(draft, context).find((i) => isUpOrDown(i.phrase)) ?? draft.island;
  // "on A and B, respectively, from C"
  const from = tokens[end]?.type === "comma" && tokens[end - 1]?.type === "respectively" ? end + 1 : end;
  const run = tokens[from]?.type === "from" ? runAfter(tokens, from + 1, tokens.length) : null;
  const np = run && tokens[run.end]?.type !== "to" ? npOf(tokens, run) : null;
  return np && mayRival(np) && endsInSystem(np) ? [np] : [];
}

/** "3% higher accuracy while processing only 44% of the frames compared to B": behind an aside that tells no claim of its own. */
export function behindAside(draft: Draft, context: Context): readonly Np[] {
  const aside = islandsOf(draft, context).find((i) => i.start >= draft.island.end && i.phrase.family === "figure");
  const while_ = tokensOf(draft, context)[(aside?.start ?? 0) - 2];
  const items = aside?.phrase.items ?? [];
  // "while updating 2% of the parameters compared to B": a claim of its own
  const isClaim = items.some((item) => item.mods.some((m) => m.prep.type === "of" && m.nps.some((np) => tellsCost(metricIn(np)))));
  if (!aside || isClaim || !/^while$/i.test(while_?.text ?? "")) return [];
  const mods = items.flatMap((item) => item.mods).filter((m) => m.prep.type === "versus" && /^(?:compared|relative)\b/i.test(m.prep.text));
  return mods.flatMap((m) => m.nps).filter(isRival);
}
const isEnclosed = (np: Np, tokens: readonly Token[]): boolean => tokens[tokens.findIndex((t) => t.start === np.tokens.at(-1)?.start) + 1]?.type === "comma";
const nearest = (islands: readonly Island[], { island }: Draft): Island | undefined =>
  islands.findLast((i) => i.start < island.start) ?? islands.find((i) => i.start >= island.end);

/** "A (71.0%, +4.1% over the previous best), B (68.2%, +2.3%)": said of the first of a list. */
export function fromList(draft: Draft, drafts: readonly Draft[]): readonly Np[] {
  const [first] = drafts.filter((d) => d.island === draft.island);
  return first && first !== draft && first.attributes.some((a) => a.position === "host") ? attributesAt(first.attributes, "versus").filter(isRival) : [];
}

/** "3%, 5% and 8% in F1 over A, B and C, and 2%, 4% and 6% in recall": as many rivals as amounts, told with the list before. */
export function fromListBefore(draft: Draft, drafts: readonly Draft[]): readonly Np[] {
  const rivals = ({ attributes }: Draft) => attributesAt(attributes, "versus");
  const before = drafts.find((d) => d.island === draft.island && d.group < draft.group && d.slot.of === draft.slot.of && rivals(d).length === d.slot.of);
  return before && draft.slot.of > 1 ? pick(rivals(before), draft.slot) : [];
}

const changes = (d: Draft): boolean => phraseOf(d).verb?.type === "rise" || phraseOf(d).verb?.type === "fall";

/** "reduces lookups by 32% while improving accuracy by 4% over B": the rival of the sentence's other difference. */
export function fromSiblings(draft: Draft, drafts: readonly Draft[], context: Context): readonly Np[] {
  // "a 2.8x speedup, outperforming B by 1.3x": not over B
  const isOwn = (d: Draft) => draft.relation === "factor" && d.relation === "factor" && phraseOf(d).verb?.type === "beat";
  const others = drafts.filter(
    (d) =>
      !isOwn(d) &&
      !isApart(d.island, draft, context) &&
      !isOfSeveral(d, draft, drafts) &&
      d.sentence === draft.sentence &&
      (draft.delta !== null ? d.delta !== null : d.baseline !== null) &&
      d !== draft &&
      d.slot.of === draft.slot.of &&
      d.slot.index === draft.slot.index,
  );
  // "a 38% gain in A, and 3% and 2% in B and C, respectively, over D"
  const later = drafts.filter((d) => d.island === draft.island && d.group > draft.group);
  const last = later.map((d) => attributesAt(d.attributes, "versus").filter(isRival)).find((nps) => nps.length === 1);
  if (last) return last;
  // "boosts B by 3%, while C improves by 2%": C improves over itself
  const another = /^\p{L}+s$/u.test(phraseOf(draft).verb?.text ?? "") && tokensOf(draft, context)[draft.island.start - 1]?.type === "name";
  const named = others.map((d) => [
    // "reaches 92%, outperforming B by 6% with 4x faster inference": the score holds what was said of B
    ...pick(attributesAt(d.score === null ? d.attributes : [...d.attributes, ...d.clause], "versus"), d.slot).filter(isRival),
    ...(phraseOf(d).verb?.type === "beat" ? beaten(d) : []),
    ...(changes(d) && d.island.start < draft.island.start && !another && attributesAt(d.attributes, "lead").length === 0 ? changed(d) : []),
  ]);
  return named.find((nps) => nps.length > 0) ?? [];
}

/** "22% higher recall and 26% better precision while training 8x faster than B": a comparative without "than" shares that of the next. */
export function thanBehind(draft: Draft, drafts: readonly Draft[], context: Context): readonly Np[] {
  const compares = (d: Draft) => attributesAt(d.attributes, "head").some((np) => np.tokens.some((t) => t.type === "more" || t.type === "less"));
  const next = drafts.find((d) => d.sentence === draft.sentence && d.island.start >= draft.island.end && compares(d));
  const than = next?.item?.mods.filter((m) => m.prep.text === "than").flatMap((m) => m.nps) ?? [];
  // "while the small one is 3% worse than B": another's
  const goesOn = /ing$/.test(tokensOf(draft, context)[(next?.island.start ?? 0) - 1]?.text ?? "") || /ing$/.test(next?.island.phrase.verb?.text ?? "");
  return draft.delta !== null && draft.score === null && compares(draft) && next?.slot.of === 1 && goesOn ? than.filter(isRival) : [];
}

/** "cuts leakage by 64%, while needing 30x less memory than B and 12x less than C": each has its own, and what comes before has none. */
const isOfSeveral = (other: Draft, { island }: Draft, drafts: readonly Draft[]): boolean =>
  other.island.start >= island.end && drafts.filter((d) => d.island === other.island && attributesAt(d.attributes, "versus").some(isRival)).length > 1;

/** "4x fewer parameters, 2x less memory and 6x lower latency than B": said behind the last of a list. */
export function ofListEnd(draft: Draft, drafts: readonly Draft[]): readonly Np[] {
  const list = drafts.filter((d) => d.island === draft.island && (d.delta === null) === (draft.delta === null) && d.score === draft.score);
  const last = list.at(-1);
  // "3.2 in BLEU and 5.1 in METEOR over B", "20% of the parameters and 35% of the compute of B"
  const isMeasured = (d: Draft) => d.item !== null && (d.item.np !== null || ["of", "inside"].includes(d.item.mods[0]?.prep.type ?? ""));
  const own = draft.item?.lead === null && draft.item.mods.every((m) => m.prep.type === "of" || m.prep.type === "inside");
  const isList = last !== undefined && last !== draft && list.every(isMeasured) && own;
  return isList ? attributesAt(last.attributes, "versus").filter(isRival) : [];
}

/** "A reaches 68%, with others lagging 12 points behind": behind whom the sentence told of before. */
export function leftBehind(draft: Draft, drafts: readonly Draft[], context: Context): readonly Np[] {
  const { verb, nps } = phraseOf(draft);
  const before = drafts.findLast((d) => d.score !== null && d.island.end <= draft.island.start && d.sentence === draft.sentence);
  if (!before || verb?.type !== "beat" || !BEHIND.test(verb.entry ?? "") || nps.length > 0) return [];
  const tokens = tokensOf(draft, context);
  if (tokens.slice(before.island.end, draft.island.start).some((t) => t.type === "semicolon")) return [];
  const subject = subjectBefore(tokens, before.island.start)?.np;
  return subject && (isModel(subject) || isOther(subject)) && !isSelf(subject) ? [subject] : [];
}
