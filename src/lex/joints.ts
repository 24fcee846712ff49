import { DATA_SET, DATA_SETS, hardwareSeries } from "../vocabulary/words.js";
import { has, isNumberStart, lower, type Place, type Settled, signed, startsNumber, UNITS } from "./neighbours.js";
import { COINED, isSystemName } from "./system-name.js";
import { numberValue, type Tagged } from "./tagger.js";
import type { Token, TokenType } from "./tokens.js";

/*
 * Tokens that belong together: a name and its version, a number and its scale, the words of a bound.
 */

/** Each joins a token to those before it, or drops it, and says whether it did. */
export const JOINTS: readonly ((place: Place, settled: Settled[]) => boolean)[] = [
  // "more than 10%": one bound
  (place, settled) => {
    const { token, previous } = place;
    if (
      lower(token) !== "than" ||
      !previous ||
      !/^(?:more|less|greater|higher|larger|lower|smaller|fewer|better)$/i.test(previous.text) ||
      !startsNumber(place)
    )
      return false;
    // "higher than the 3.7 of B", "91%, higher than 88% for B": known, and compared with
    if (/^(?:higher|greater|lower|better)$/i.test(previous.text) && (lower(place.next) === "the" || place.beforeThat?.type === "comma")) return false;
    settled[settled.length - 1] = {
      ...previous,
      type: "bound",
      entry: /^(?:less|lower|fewer)$/i.test(previous.text) ? "up_to" : "at_least",
      text: `${previous.text} than`,
      end: token.end,
    };
    return true;
  },
  // "in as fast as 3 s": one bound
  (place, settled) => {
    const { token, previous } = place;
    if (lower(token) !== "as" || lower(previous) !== "as fast" || !previous || !startsNumber(place)) return false;
    settled[settled.length - 1] = { ...previous, type: "bound", entry: "up_to", text: `${previous.text} as`, end: token.end };
    return true;
  },
  // "×2.2 lower latency": the mark before its number; "256×256 higher-resolution images" tells a size
  ({ token, previous, beforeThat, next, afterNext }, settled) => {
    const listed = (next?.lexeme === "comma" || lower(next) === "and") && (afterNext?.text === "×" || lower(afterNext) === "and");
    const turns = listed || ["less", "more", "gain", "loss"].some((type) => has(next, type as TokenType)) || next?.aliases.some((a) => a.entry === "speedup");
    if (token.lexeme !== "number" || previous?.text !== "×" || !turns || beforeThat?.type === "number" || beforeThat?.type === "benchmark") return false;
    settled[settled.length - 1] = { ...token, type: "factoring", text: `×${token.text}`, start: previous.start };
    return true;
  },
  // "Heron-Tiny, -Small and -Base": each has the beginning of the first
  ({ token, previous, beforeThat }, settled) => {
    const listed = beforeThat?.type === "comma" || beforeThat?.type === "and";
    if (previous?.text !== "-" || previous.end !== token.start || !listed || !/^\p{Lu}\p{Ll}*$/u.test(token.text)) return false;
    const stem = /^(.+)-\p{Lu}\p{Ll}*$/u.exec(settled.findLast((t) => t.type === "name")?.text ?? "")?.[1];
    if (stem === undefined) return false;
    settled[settled.length - 1] = { ...token, type: "name", text: `${stem}-${token.text}` };
    return true;
  },
  // "GTA5→Cityscapes": from the one to the other
  ({ token, previous, beforeThat }, settled) => {
    const named = (t: { type: TokenType } | undefined) => t?.type === "name" || t?.type === "benchmark";
    if (previous?.type !== "arrow" || previous.end !== token.start || beforeThat?.end !== previous.start || !named(token) || !named(beforeThat)) return false;
    const { entry: _, ...first } = beforeThat;
    const text = `${beforeThat.text}→${token.text}`;
    // data, where one of them is known to be
    const isData = token.type === "benchmark" || beforeThat.type === "benchmark";
    settled.splice(-2, 2, { ...first, type: isData ? "benchmark" : "name", ...(isData && { entry: text }), text, end: token.end, aliases: [] });
    return true;
  },
  // "1,800+ times faster"
  ({ token, previous, next }) => token.text === "+" && previous?.type === "number" && previous.end === token.start && lower(next) === "times",
  // "4 points short of B"
  ({ token, previous, beforeThat }, settled) => {
    if (lower(token) !== "of" || previous?.text !== "short" || !(beforeThat?.type === "points" || beforeThat?.type === "percent")) return false;
    settled[settled.length - 1] = { ...previous, type: "versus", entry: "versus", text: "short of", end: token.end };
    return true;
  },
  // "faster than with B": whom it is held against
  ({ token, previous, next }) =>
    /^(?:with|using|on)$/i.test(token.text) && /^than$/i.test(previous?.text ?? "") && (next?.type === "name" || /^(?:the|an?)$/i.test(next?.text ?? "")),
  // "a speed-up of factor 5"
  ({ token, previous, next }, settled) => {
    if (lower(token) !== "factor" || previous?.type !== "of" || next?.lexeme !== "number") return false;
    settled[settled.length - 1] = { ...previous, text: `${previous.text} a factor of`, end: token.end };
    return true;
  },
  // "zero- and few-shot methods": the second says how the first ends
  ({ token, previous, next, afterNext }, settled) => {
    const end = /^(?:and|or)$/i.test(next?.text ?? "") ? /-\p{L}+$/u.exec(afterNext?.text ?? "")?.[0] : undefined;
    if (token.text !== "-" || previous?.end !== token.start || previous.type === "benchmark" || next?.start === token.end || end === undefined) return false;
    const { entry: _, ...word } = previous;
    settled[settled.length - 1] = { ...word, type: "gap", text: `${previous.text}${end}`, end: token.end, aliases: [] };
    return true;
  },
  // "three methods, namely - A, B and C"
  ({ token, previous }) => token.lexeme === "dash" && /(?:^| )namely$/i.test(previous?.text ?? ""),
  // "on two data sets - A (91%) and B (88%)": as behind a comma
  ({ token, previous, next }, settled) => {
    if (token.lexeme !== "dash" || !DATA_SETS_NAMED.test(previous?.text ?? "") || !(next?.type === "name" || next?.type === "benchmark")) return false;
    settled.push({ ...token, type: "comma" });
    return true;
  },
  // "B, which only reaches 51%"
  ({ token, previous, next }) =>
    /^(?:only|just|merely)$/i.test(token.text) &&
    /^(?:which|that|who)$/i.test(previous?.text ?? "") &&
    ["reach", "rise", "fall"].some((type) => has(next, type as TokenType)),
  // "$0.40"
  ({ token, next }) => token.text === "$" && next?.lexeme === "number" && next.start === token.end,
  // "on the music benchmark, MuChoMusic, by 4%": the comma before a name in apposition; "On this dataset, Heron, our model," is another phrase
  ({ token, previous, beforeThat, next, afterNext }, settled) => {
    if (previous?.type !== "comma" || !A_DATA_SET.test(beforeThat?.text ?? "")) return false;
    const isNew = token.type === "name" && COINED.test(token.text) && !isSystemName(token.text);
    const closed = next?.lexeme === "comma" && (token.type === "benchmark" || has(afterNext, "by") || afterNext?.lexeme === "number");
    const ends = next === undefined || next.lexeme === "stop" || next.lexeme === "close";
    if ((token.type === "benchmark" || isNew) && (closed || ends)) settled.pop();
    return false;
  },
  // "FID↓": which way is better is no word of the sentence
  ({ token, previous }) => /^[↑↓]$/.test(token.text) && !(previous && UNITS.has(previous.type)) && previous?.type !== "number",
  // ", only slightly above the 25% of B", ", far below human performance": one comparison; "well below 5%" is a bound
  ({ token, previous, beforeThat, next }, settled) => {
    const compares = lower(token) === "behind" || (/^(?:below|above)$/i.test(token.text) && next !== undefined && !isNumberStart(next));
    if (!compares || previous?.type !== "gap" || !DEGREE.test(previous.text)) return false;
    const from = beforeThat?.type === "gap" && /^(?:only|still|even|both|all)$/i.test(beforeThat.text) ? 2 : 1;
    const first = settled.at(-from) as Settled;
    settled.splice(-from, from, {
      ...first,
      type: "versus",
      entry: "versus",
      text: `${from === 2 ? `${first.text} ` : ""}${previous.text} ${token.text}`,
      end: token.end,
    });
    return true;
  },
  // "ranging from 80% to over 99%": one range
  ({ token, previous, next }, settled) =>
    previous?.type === "to" &&
    isNumberStart(next) &&
    /^(?:over|above|nearly|almost|about|around)$/i.test(token.text) &&
    settled.slice(-5).some((t) => SPREADS.test(t.text)),
  // "compared to using only small models"
  ({ token, previous }, settled) => {
    if (lower(token) !== "using" || previous?.type !== "versus") return false;
    settled[settled.length - 1] = { ...previous, text: `${previous.text} ${token.text}`, end: token.end };
    return true;
  },
  // the stop and the comma of "e.g., ", and the stop of "Avg."
  ({ token, previous, next }) =>
    (token.lexeme === "stop" && ((previous?.type === "example" && next !== undefined) || /^avg$/i.test(previous?.text ?? ""))) ||
    (token.lexeme === "comma" && previous?.type === "example"),
  // "an AP(50) of 76.6%": what it is taken at belongs to the metric
  ({ token, previous, beforeThat }, settled) => {
    const metric = settled.at(-3);
    const isGlued = metric?.end === beforeThat?.start && beforeThat?.end === previous?.start && previous?.end === token.start;
    // "GraphTie(GCN)": the variant of a model
    const isVariant =
      metric?.type === "name" &&
      COINED.test(metric.text) &&
      (previous?.type === "name" || (previous?.type === "gap" && /^\p{Lu}[\p{L}\d]+$/u.test(previous.text)));
    if (token.lexeme !== "close" || !(metric?.type === "metric" || isVariant) || beforeThat?.type !== "open" || !isGlued) return false;
    settled.splice(-3, 3, { ...metric, text: `${metric.text}(${previous?.text})`, end: token.end });
    return true;
  },
  // "a loss of less than 1.5 points": what falls, and no measure
  ({ token }, settled) => {
    const of = settled.at(-2)?.type === "bound" ? -3 : -2;
    const lost = settled.at(of - 1);
    if (
      (token.lexeme === "percent" || /^points$/.test(token.text)) &&
      settled.at(-1)?.type === "number" &&
      lower(settled.at(of)) === "of" &&
      lost?.text === "loss" &&
      LOST.test(settled.at(of - 2)?.text ?? "")
    )
      settled[settled.length + of - 1] = { ...lost, type: "loss", entry: "loss" };
    return false;
  },
  // "a PCK 0.1 of 0.61": what it is taken at belongs to the metric
  ({ token, previous, beforeThat, next }, settled) => {
    const isCut = lower(token) === "of" && previous?.type === "number" && next?.lexeme === "number" && ((previous.value ?? 1) < 1 || /^0?\./.test(next.text));
    if (isCut && beforeThat?.type === "metric") settled.splice(-2, 2, { ...beforeThat, text: `${beforeThat.text} ${previous.text}`, end: previous.end });
    return false;
  },
  // "recall at 10% FPR": no recall@10
  ({ token, previous, beforeThat }, settled) => {
    const cut = previous?.text === "%" && beforeThat?.type === "metric" ? /^(.+) at \d+$/.exec(beforeThat.text) : null;
    const rate = token.aliases.find((a) => a.entry === "false positive rate");
    if (!cut || !rate || !beforeThat) return false;
    settled.splice(-2, 2, { ...beforeThat, text: `${beforeThat.text}% ${token.text}`, entry: beforeThat.entry?.replace(/@.*/, "") ?? "", end: token.end });
    return true;
  },
  // "80% or more": a bound behind its number
  ({ token, previous, beforeThat }, settled) => {
    const behind = beforeThat && (beforeThat.type === "number" || UNITS.has(beforeThat.type));
    if (!behind || lower(previous) !== "or" || !previous || !/^(?:more|greater|higher|above|less|fewer|lower|below)$/i.test(token.text)) return false;
    settled[settled.length - 1] = {
      ...previous,
      type: "boundafter",
      entry: /^(?:less|fewer|lower|below)$/i.test(token.text) ? "up_to" : "at_least",
      text: `${previous.text} ${token.text}`,
      end: token.end,
    };
    return true;
  },
];

const DATA_SETS_NAMED = new RegExp(`(?:^| )(?:${DATA_SETS})$`);
const A_DATA_SET = new RegExp(`(?:^| )${DATA_SET}$`);
/** "a loss", "minimal loss"; "packet loss" is measured. */
const LOST = /(?:^| )(?:an?|the|any|only|mere|minimal|small|slight|minor|marginal|negligible|average|mean|maximum|accuracy|performance|quality)$/i;
const SPREADS = /^(?:ranging|varying) (?:from|between)$/i;
const DEGREE = /^(?:far|well|significantly|substantially|considerably|slightly|just|still)$/i;

/** Adds a token to those settled, or joins it to the last. */
export function append(now: Settled, place: Place, settled: Settled[]): void {
  const scored = place.previous?.type === "slash" && now.type === "number" ? fraction(settled.at(-2), now, place.next) : undefined;
  const counted =
    place.previous?.text === "of" && /(?:^| )out$/.test(place.beforeThat?.text ?? "") && now.value !== undefined ? outOf(settled.at(-3), now) : undefined;
  const solved = place.previous?.type === "of" && now.value !== undefined ? ofTries(settled.at(-2), now, settled.at(-3), place) : undefined;
  const united = place.previous?.text === "+" ? plus(settled.at(-2), now) : undefined;
  const moved = place.previous?.type === "arrow" ? transfer(settled.at(-2), now) : undefined;
  const merged = scored ?? counted ?? solved ?? united ?? moved ?? (place.previous && join(place.previous, now, place));
  const taken = scored || solved || united || moved ? 2 : counted ? 3 : 1;
  if (merged) settled.splice(-taken, taken, merged);
  else settled.push(now);
}

function fraction(part: Settled | undefined, scale: Settled, next: Tagged | undefined): Settled | undefined {
  const unit = next && (next.aliases.some((a) => UNITS.has(a.type)) || next.lexeme === "times");
  if (
    part?.type !== "number" ||
    unit ||
    scale.start - part.end !== 1 ||
    !/^(?:\d+|\d(?:\.0)|10\.0)$/.test(scale.text) ||
    next?.lexeme === "slash" ||
    (part.value ?? 0) > (scale.value ?? 0)
  )
    return undefined;
  return { ...part, text: `${part.text}/${scale.text}`, end: scale.end };
}

/** "GTA5 → Cityscapes": from one data set to another, which is a benchmark of its own. */
function transfer(source: Settled | undefined, target: Settled): Settled | undefined {
  if (source?.type !== "benchmark" || (target.type !== "benchmark" && target.type !== "name")) return undefined;
  const text = `${source.text}→${target.text}`;
  return { ...source, text, entry: text, end: target.end };
}

/** "GPT-4o + Heron", "Heron + CRF": one system of two. */
function plus(first: Settled | undefined, second: Settled): Settled | undefined {
  const named = second.type === "name" || (second.type === "gap" && /^\p{Lu}{2,}$/u.test(second.text));
  return first?.type === "name" && named ? { ...first, text: `${first.text} + ${second.text}`, end: second.end } : undefined;
}

/** "24 out of 30": the number with its scale. */
function outOf(part: Settled | undefined, scale: Settled): Settled | undefined {
  if (part?.value === undefined || (part.type !== "number" && part.type !== "thing") || part.value > (scale.value ?? 0)) return undefined;
  const { reason: _, ...number } = part;
  return { ...number, type: "number", text: `${part.text} out of ${scale.text}`, end: scale.end };
}

/** "solves 31 of 100 tasks", "succeeds in 18 of 20 trials": the number with its scale. */
function ofTries(part: Settled | undefined, scale: Settled, before: Settled | undefined, { next, afterNext }: Place): Settled | undefined {
  const tried = TRIED.test(next?.text ?? "") || (next?.type === "gap" && TRIED.test(afterNext?.text ?? ""));
  const does = before?.type === "reach" || before?.type === "inside" || before?.type === "bound";
  return tried && does && Number.isInteger(part?.value) && Number.isInteger(scale.value) ? outOf(part, scale) : undefined;
}
const TRIED = /^(?:tasks|problems|questions|puzzles|trials|runs|attempts|episodes|games|theorems|bugs|challenges|instances|levels)$/;

/** A name goes on: "Llama 3.2 11B Vision", "Gemini 1.5 Pro", "HippoRAG 2", "GPT-4o mini". */
function join(previous: Settled, now: Settled, { next, token }: Place): Settled | undefined {
  const beside = now.start - previous.end <= 1;
  if (!beside) return undefined;
  const one = (extra: Partial<Token> = {}): Settled => ({
    ...previous,
    ...extra,
    text: previous.text + (now.start > previous.end ? " " : "") + now.text,
    end: now.end,
  });
  if (previous.type === "name" && now.type === "name" && now.start > previous.end) return one();
  if (previous.type === "name" && now.type === "thing" && now.start > previous.end && token.lexeme === "mixed") return one();
  if (previous.type === "name" && now.type === "gap" && /^(?:mini|nano)$/.test(now.text) && isSystemName(previous.text)) return one();
  const unit = next && (next.aliases.some((a) => UNITS.has(a.type)) || next.lexeme === "times");
  if (
    (previous.type === "name" || previous.type === "benchmark") &&
    (now.type === "number" || now.type === "thing") &&
    token.lexeme === "number" &&
    !unit &&
    !signed(token)
  ) {
    const value = numberValue(token.text);
    // "RTX 4090"
    if (hardwareSeries.has(previous.text.split(" ").at(-1) ?? "")) return one();
    // "rated Heron 4.3 out of 5"
    const rated = lower(next) === "out";
    const version = (!rated && Number.isInteger(value * 10) && value < 10) || now.reason === "year";
    if (version && (previous.type === "name" || now.reason === "year" || /^[1-9]\.0$/.test(token.text)) && now.start > previous.end) return one();
  }
  return undefined;
}
