import { isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { PREDICATES } from "./runs.js";

/*
 * Whom "it" takes up, of those that its own sentence names before.
 */

/** "While GPT-4o does well on A, it drops on B": a known system of whose results the clause before the comma speaks, and this one not by name. */
export function conceded(tokens: readonly Token[], { tokens: [it] }: Np): string | null {
  const at = /^it$/i.test(it?.text ?? "") ? tokens.findIndex((t) => t.start === it?.start) : -1;
  const opens = tokens.findLastIndex((t, i) => i < at && t.type === "break");
  if (opens < 0 || tokens[at - 1]?.type !== "comma" || !/^(?:while|although|though|even though)$/i.test(tokens[opens]?.text ?? "")) return null;
  const [name, behind] = tokens.slice(opens + 1, opens + 3);
  const tells = behind && ((PREDICATES.has(behind.type) && behind.entry !== "be") || /^(?:performs|excels|does|struggles)\b/.test(behind.text));
  const isNamedAgain = tokens.slice(at).some((t) => t.text === name?.text);
  return tells && name?.type === "name" && isSystemName(name.text) && !isNamedAgain ? name.text : null;
}
/** "Although Heron is small, it reaches": the one name before. */
export function onlyNamed(tokens: readonly Token[], { tokens: [it] }: Np): string | null {
  if (!/^it$/i.test(it?.text ?? "")) return null;
  // "Compared with Wren, it needs less" is said of another, "For the Wren dataset, it" of a place
  const governor = (i: number) => tokens[/^the$/i.test(tokens[i - 1]?.text ?? "") ? i - 2 : i - 1]?.type ?? "gap";
  const names = tokens
    .filter((t, i) => t.type === "name" && t.start < (it?.start ?? 0) && !["versus", "on", "inside", "purpose"].includes(governor(i)))
    .map((t) => t.text);
  return new Set(names).size === 1 ? (names[0] ?? null) : null;
}
