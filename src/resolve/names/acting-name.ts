import { COINED, isSystemName } from "../../lex/system-name.js";
import type { Token } from "../../lex/tokens.js";
import { acronyms, systemHeads } from "../../vocabulary/words.js";
import type { Sentence } from "./introduced.js";

/*
 * The name of the paper's own where nobody says "we propose": "HeronNet is a new reader for ...", "A new reader, HeronNet, is
 * presented", "HeronNet couples ... with ...".
 */

/** The only coined name that is said to be new, else the only one that opens a sentence and acts in it; null where there are several. */
export function actingName(sentences: readonly Sentence[]): string | null {
  return only(sentences, isNew) ?? only(sentences, acts);
}

type Tells = (name: Token, at: number, tokens: readonly Token[]) => boolean;

function only(sentences: readonly Sentence[], tells: Tells): string | null {
  const found = new Set<string>();
  for (const { text, tokens } of sentences) {
    if (!MAY_ACT.test(text)) continue;
    const list = tokens();
    for (const [at, token] of list.entries()) if (isCoined(token) && tells(token, at, list)) found.add(token.text);
  }
  const [name] = found;
  return found.size === 1 && name !== undefined ? name : null;
}
/** Sentences that open with a coined name, or tell that something is proposed. */
const MAY_ACT = /^\p{Lu}[\p{L}\d-]*[\p{Lu}\d][\p{L}\d-]* \p{Ll}+s\b|\b(?:is|are) (?:proposed|introduced|presented|developed|an?|the first)\b/u;
const isCoined = ({ type, text }: Token): boolean =>
  type === "name" && /\p{Ll}\p{Lu}|\p{Lu}\p{Ll}.*[\p{Lu}\p{N}]/u.test(text) && COINED.test(text) && !isSystemName(text) && !acronyms.has(text);

/** "X is a new reader", "X is proposed", "A new reader, X, is introduced". */
function isNew(_: Token, at: number, tokens: readonly Token[]): boolean {
  const comma = tokens[at + 1]?.type === "comma" ? 1 : 0;
  const [be, said] = tokens.slice(at + 1 + comma);
  if (be?.entry !== "be" || (comma === 1 && tokens[at - 1]?.type !== "comma")) return false;
  if (/^(?:(?:then|thus|therefore) )?(?:proposed|introduced|presented|developed)\b/.test(said?.text ?? "")) return true;
  return (
    at === 0 &&
    /^(?:an?|the first) (?:[\p{L}-]+ )*(?:novel|new|first|lightweight)\b/u.test(said?.text ?? "") &&
    (said?.text ?? "").split(" ").some((w) => systemHeads.has(w))
  );
}

/** "X couples an encoder with a prior": it opens the sentence, and what it does is told in the present. */
const acts: Tells = (_, at, tokens) => {
  const behind = tokens[1];
  const verb = behind?.text.split(" ").find((w) => !/ly$/.test(w)) ?? "";
  return at === 0 && behind !== undefined && behind.entry !== "be" && behind.entry !== "modal" && /^\p{Ll}{3,}s$/u.test(verb) && !HAS.test(verb);
};
/** What is said of anything that is known. */
const HAS = /^(?:has|was|does|needs|requires|remains|suffers|faces|lacks|plays|offers|provides|shows|relies|exists)$/;
