import { COINED, isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import { acronyms, systemHeads } from "../../vocabulary/words.js";
import type { Sentence } from "./introduced.js";

/*
 * The name of the paper's own where nobody says "we propose": "HeronNet is a new reader for ...", "A new reader, HeronNet, is
 * presented".
 */

/** The only coined name that is said to be new; null where there are several. */
export function newName(sentences: readonly Sentence[]): string | null {
  const found = new Set<string>();
  for (const { text, tokens } of sentences) {
    if (!PRESENTS.test(text)) continue;
    const list = tokens();
    for (const [at, token] of list.entries()) if (isCoined(token) && isNew(list, at)) found.add(token.text);
  }
  const [name] = found;
  return found.size === 1 && name !== undefined ? name : null;
}
const PRESENTS = /\b(?:is|are) (?:(?:then|thus|therefore) )?(?:proposed|introduced|presented|developed|an?|the first)\b/u;
const isCoined = ({ type, text }: Token): boolean =>
  type === "name" && /\p{Ll}\p{Lu}|\p{Lu}\p{Ll}.*[\p{Lu}\p{N}]/u.test(text) && COINED.test(text) && !isSystemName(text) && !acronyms.has(text);

/** "X is a new reader", "X is proposed", "A new reader, X, is introduced". */
function isNew(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at + 1]?.type === "comma" ? 1 : 0;
  const [be, said] = tokens.slice(at + 1 + comma);
  const words = said?.text ?? "";
  if (be?.entry !== "be" || (comma === 1 && tokens[at - 1]?.type !== "comma")) return false;
  if (/^(?:(?:then|thus|therefore) )?(?:proposed|introduced|presented|developed)\b/.test(words)) return true;
  return at === 0 && /^(?:an?|the first) (?:[\p{L}-]+ )*(?:novel|new|first|lightweight)\b/u.test(words) && words.split(" ").some((w) => systemHeads.has(w));
}
