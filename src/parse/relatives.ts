import type { Token } from "../lex/tokens.js";
import type { Island } from "./islands.js";

/** "outperforms models that use more data by 3%": the margin behind a relative clause is that of the comparison before it. */
export function withMargins(islands: readonly Island[], tokens: readonly Token[]): Island[] {
  const merged: Island[] = [];
  for (const island of islands) {
    const before = merged.at(-1);
    if (before && isMarginOf(before, island, tokens)) {
      const { link, items } = island.phrase;
      merged[merged.length - 1] = { ...before, end: island.end, phrase: { ...before.phrase, link, items } };
    } else merged.push(island);
  }
  return merged;
}

function isMarginOf(comparison: Island, { phrase, start }: Island, tokens: readonly Token[]): boolean {
  const compares = comparison.phrase.family === "comparison" && comparison.phrase.items.length === 0 && comparison.phrase.nps.length > 0;
  // "that improves accuracy by 5%" has a margin of its own
  const tellsNone = phrase.verb === null || phrase.verb.type === "reach";
  if (!compares || !tellsNone || phrase.link?.type !== "by" || phrase.items.length === 0) return false;
  // "that do not use it"
  const isRelative = /^(?:that|which|who)$/.test(tokens[comparison.end]?.text ?? "") && start - comparison.end <= 3;
  // "that are slower by 20%", "that were scaled by 10x": what they are
  const by = tokens.findIndex((t) => t.start === phrase.link?.start);
  const isTheirs = TURNS.has(tokens[by - 1]?.type ?? "gap") || phrase.items.some(({ amount }) => amount.kind === "quantity" && amount.unit?.type === "factor");
  return isRelative && !isTheirs;
}
const TURNS: ReadonlySet<Token["type"]> = new Set(["more", "less", "rise", "fall", "gain", "loss"]);
