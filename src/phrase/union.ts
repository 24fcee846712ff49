import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { textOf } from "./mention.js";
import { firstOfList, type Run } from "./runs.js";

/** "combining A and B", "the combination of A, B and C": one subject, of which the list that ends with `run` tells the parts. */
export function unionEnding(tokens: readonly Token[], run: Run): { readonly start: number; readonly np: Np } | null {
  const first = firstOfList(tokens, run.start);
  // "Combining these, Heron outperforms": nothing that a comma alone joins
  if (first === run.start || tokens[run.start - 1]?.type !== "and") return null;
  const called = tokens[first - 1]?.type === "of" && UNION.test(tokens[first - 2]?.text ?? "");
  if (!called && !UNITES.test(tokens[first]?.text ?? "")) return null;
  const start = called ? first - 2 : first;
  const parts = tokens.slice(start, run.end);
  const text = parts
    .map((t) => t.text)
    .join(" ")
    .replace(/^the /i, "");
  return { start, np: { tokens: [{ ...(parts[0] as Token), type: "gap", text, end: (parts.at(-1) as Token).end }], note: null, joint: null } };
}

export const isUnion = (np: Np): boolean => /^(?:an? |the )?(?:combination|ensemble|fusion|mixture|integration|union) of .+ and /i.test(textOf(np));

const UNITES = /^(?:combining|merging|ensembling|integrating|fusing|pairing|mixing|stacking)\b/i;
const UNION = /(?:^| )(?:combination|ensemble|fusion|mixture|integration|union)$/i;
