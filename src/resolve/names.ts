import { isSystemName } from "../lex/disambiguate.js";
import type { Token } from "../lex/tokens.js";
import { acronyms } from "../vocabulary.js";

/** What a paper calls its own contribution. */
export interface PaperNames {
  readonly system: string | null;
  /** The benchmark or data set that the paper itself presents. */
  readonly benchmark: string | null;
}

const INTRODUCES =
  /\b(?:propose|proposes|introduce|introduces|present|presents|develop|develops|dubbed|named|called|termed|release|design|designs|denoted|coined|build|construct|establish|describe|unveil|abbreviated)\b/i;
const BENCHMARK_WORDS = /\b(?:benchmark|dataset|data set|corpus|test suite|testbed|evaluation suite)\b/i;

/**
 * The name that the title gives before its colon, else the one that the abstract introduces ("we propose ... (SRPO)", "dubbed X").
 * `sentences` are the abstract's sentences as tokens, in order.
 */
export function paperNames(
  title: string,
  titleTokens: readonly Token[],
  sentences: readonly { readonly text: string; readonly tokens: () => readonly Token[] }[],
): PaperNames {
  const titled = nameOfTitle(title, titleTokens);
  const introduced = titled ?? introducedName(sentences);
  const isBenchmark =
    introduced !== null &&
    (/(?:Bench|Benchmark|Dataset|Corpus|Challenge)$/i.test(introduced) ||
      (titled !== null && EVALUATES.test(title.slice(introduced.length))) ||
      (titled !== null &&
        /\b(?:benchmark|dataset|corpus)\b/i.test(title.slice(introduced.length)) &&
        !/\b(?:models?|methods?|frameworks?|networks?|algorithms?|based on|for training)\b/i.test(title.slice(introduced.length))) ||
      presentedAsBenchmark(introduced, sentences));
  if (isBenchmark) return { system: null, benchmark: introduced };
  return { system: introduced, benchmark: introducedBenchmark(sentences) };
}

const EVALUATES = /^:\s*(?:[\w-]+\s){0,2}(?:Evaluation of|Evaluating|Benchmarking|Assessing|Measuring|Testing|Probing)\b/;

/** A benchmark presented beside a method: "we also introduce X-Bench", "X, a benchmark of ...". */
function introducedBenchmark(sentences: readonly { readonly text: string; readonly tokens: () => readonly Token[] }[]): string | null {
  const found = new Set<string>();
  for (const { text, tokens } of sentences) {
    if (!INTRODUCES.test(text) || !/bench/i.test(text)) continue;
    const list = tokens();
    list.forEach((token, i) => {
      if (token.type !== "name") return;
      const behind = text.slice(token.end - (list[0]?.start ?? 0), token.end - (list[0]?.start ?? 0) + 50);
      const presented =
        /Bench(?:mark)?(?:$|-)/.test(token.text) ||
        /^\)?,? (?:an?|the first|the) [^,.;]{0,30}\bbenchmark\b/.test(behind) ||
        (/benchmark\b[^,.;]{0,20}$/.test(list[i - 1]?.text ?? "") && list[i - 1]?.type === "gap");
      if (presented) found.add(token.text);
    });
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** "SRPO: ...", "JEN-1 Composer: ..."; not "Learning to Rank: ..." nor "EEG-to-Text Translation: ...". */
function nameOfTitle(title: string, tokens: readonly Token[]): string | null {
  const colon = title.search(/:\s?\S/);
  if (colon < 2 || colon > 45 || tokens.length === 0) return null;
  const head = title.slice(0, colon).trim();
  const words = head.split(/\s+/);
  if (words.length > 3 || (words.length > 1 && /ing$/.test(words[0] ?? ""))) return null;
  const own = words.length === 1 ? /\p{Lu}|\p{N}/u.test(head) && !ORDINARY.test(head) : words.some((w) => isCoined(w));
  return own ? head : null;
}
/** A word that no dictionary holds: capitals inside, or letters with digits, in a part that is not a bare acronym. */
const isCoined = (word: string): boolean =>
  !acronyms.has(word) &&
  (word.split("-").some((part) => /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|\p{L}\p{N}|\p{N}\p{L}/u.test(part)) ||
    (/^\p{Lu}[\p{Lu}\p{N}-]{2,}$/u.test(word) && !acronyms.has(word)) ||
    /-\p{N}/u.test(word));
const ORDINARY = /^(?:\p{Lu}\p{Ll}+)(?:ing|tion|ment|ness|ity)$/u;

function introducedName(sentences: readonly { readonly text: string; readonly tokens: () => readonly Token[] }[]): string | null {
  for (const sentence of sentences) {
    const cue = INTRODUCES.exec(sentence.text);
    if (!cue) continue;
    const tokens = sentence.tokens();
    const offset = (tokens[0]?.start ?? 0) + cue.index;
    const after = tokens.filter((t) => t.start > offset).slice(0, 40);
    const isNew = (t: Token | undefined): t is Token => t?.type === "name" && !isSystemName(t.text) && !/\b[IVX]+$/.test(t.text);
    const inParentheses = after.find((t, i) => isNew(t) && after[i - 1]?.type === "open" && after[i + 1]?.type === "close");
    const [object] = after.filter((t) => t.type === "name");
    const isObject = (t: Token): boolean => t === object && after.indexOf(t) <= 2;
    const direct = after.find((t) => t.type === "name" && (isNew(t) || isObject(t)) && COINED.test(t.text));
    const plain = after.slice(0, 6).find(isNew);
    const glossed = direct && inParentheses && inParentheses.start - direct.end < 25 ? inParentheses : undefined;
    const name = glossed ?? [direct, inParentheses].filter((t) => t !== undefined).sort((a, b) => a.start - b.start)[0] ?? plain;
    if (name) return name.text;
  }
  return null;
}
/** More than a capitalised word, so no place and no person: "RuscaRL", "GPT-X", "MoCo v3". */
export const COINED = /\p{Lu}\S*\p{Lu}|\p{L}\S*\p{N}|^\p{Ll}+\p{Lu}/u;

function presentedAsBenchmark(name: string, sentences: readonly { readonly text: string }[]): boolean {
  return sentences.some(({ text }) => {
    const at = text.indexOf(name);
    if (at < 0 || !INTRODUCES.test(text)) return false;
    const around = text.slice(at + name.length, at + name.length + 60);
    return (
      (/^\)?,? (?:a|an|the first|the)\b/.test(around) && BENCHMARK_WORDS.test(around)) ||
      BENCHMARK_WORDS.test(text.slice(at + name.length, at + name.length + 14))
    );
  });
}
