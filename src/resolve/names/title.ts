import { isSystemName } from "../../lex/system-name.js";
import { acronyms, DATA_SET } from "../../vocabulary/words.js";
import { CUE, type Sentence } from "./introduced.js";

/** The system that the title names before its colon: known before any sentence is read, since its name may be a benchmark's elsewhere. */
export function titledSystem(title: string, sentences: readonly Sentence[]): string | null {
  const titled = nameOfTitle(title, sentences);
  return titled !== null && !isBenchmark(titled, behindName(title), sentences) ? titled : null;
}

/** What the title says of the name before its colon, the colon with it. */
export function behindName(title: string): string {
  const parted = withColon(title);
  return SHARED_TASK.test(title) ? "" : parted.slice(Math.max(0, parted.search(NAME_ENDS)));
}
const NAME_ENDS = /[:?]\s?\S/;
/** "TERN -- A Reader" is written like "TERN: A Reader". */
const withColon = (title: string): string => title.replace(/ (?:--|[–—]) /, ": ");

/** Whether a paper's name is that of a benchmark: by its own shape, by what the title says behind it, or by how the abstract presents it. */
export function isBenchmark(name: string, behind: string, sentences: readonly Sentence[]): boolean {
  if (sentences.some(({ text }) => acts(name, text))) return false;
  const titled = EVALUATES.test(behind) || HEADED.test(behind) || (SPEAKS_OF_DATA.test(behind) && !SPEAKS_OF_METHOD.test(behind));
  return /(?:Bench|Benchmark|Dataset|Corpus|Challenge)(?: \d+)?$/i.test(name) || titled || presentedAsBenchmark(name, sentences);
}
/** "dataset pruning", "dataset ownership": what is done to data. */
const DATA = String.raw`\b(?:benchmark|dataset|corpus)\b(?! (?:distillation|condensation|pruning|compression|selection|augmentation|generation|usage|protection|ownership|membership|watermarking|auditing))`;
/** ": A Multi-Domain Object Detection Benchmark for ...". */
const HEADED = new RegExp(String.raw`^:\s*(?:(?:an?|the|towards?) )?(?:(?!(?:for|of|with|via|on|by|through)\b)[\w-]+ ){0,6}${DATA}`, "i");
const SPEAKS_OF_DATA = new RegExp(`^:(?:(?! (?:on|via|with|using|by|through|from) ).)*${DATA}`, "i");
const SPEAKS_OF_METHOD = /\b(?:models?|methods?|frameworks?|networks?|algorithms?|based on|for training)\b/i;

const EVALUATES =
  /^:\s*(?:(?:[\w-]+\s){0,2}(?:Evaluation of|Evaluating|Benchmarking|Assessing|Measuring|Testing|Probing)\b|(?:Can|Do|Are|How (?:Well|Far|Good)(?: (?:Can|Do|Are))?) (?!(?:We|I)\b)(?:[\w-]+ ){0,4}(?:Models|LLMs|MLLMs|VLMs|LMs|Agents)\b.*\?$)/;

/** "X outperforms", "X improves": what acts is a system, whatever its title says. */
const acts = (name: string, text: string): boolean => {
  const at = text.indexOf(`${name} `);
  return at >= 0 && /^(?:\p{L}+ly )?(?:outperforms|surpasses|achieves|attains|improves|exceeds)\b/u.test(text.slice(at + name.length + 1));
};

/** "Duluth at SemEval-2025 Task 7: ...": a team and its task. */
export const SHARED_TASK = /^(\S+(?: \S+)?) (?:at|@) ((?:SemEval|CLEF|TREC|WMT|BioASQ|[A-Z][A-Za-z]+[ -]?20\d\d)\b[^:]{0,40})/;

/** "SRPO: ...", "JEN-1 Composer: ..."; not "Learning to Rank: ..." nor "EEG-to-Text Translation: ...". */
export function nameOfTitle(printed: string, sentences: readonly Sentence[]): string | null {
  const title = withColon(printed);
  // "Introducing Heron-7B", "Heron 2 Technical Report"
  const report = /^(?:Introducing (\S+(?: \d\S*)?)|(\S+(?: \d\S*)?) Technical Report)$/.exec(title);
  const reported = report?.[1] ?? report?.[2];
  if (reported && /\p{Lu}/u.test(reported) && !/^(?:The|An?|Our|This)$/.test(reported)) return reported;
  const team = SHARED_TASK.exec(title);
  if (team?.[1]) return team[1];
  const colon = title.search(NAME_ENDS);
  if (colon < 2 || colon > 60) return null;
  const head = title.slice(0, colon).trim();
  // "Distilled Reading (DRead): ...": the short form
  const short = /^.{3,} \(([\p{L}\p{N}][\p{L}\p{N}.+-]*)\)$/u.exec(head)?.[1];
  if (title[colon] === ":" && short && !isCommon(short) && (short.match(/\p{Lu}/gu)?.length ?? 0) > 1 && sentences.some(({ text }) => text.includes(short)))
    return short;
  const words = head.split(/\s+/);
  if (words.length > 3 || head.length > 45) return null;
  const own = words.length === 1 ? /\p{Lu}|\p{N}/u.test(head) && !ORDINARY.test(head) : !/ing$/.test(words[0] ?? "") && words.some((w) => isCoined(w));
  if (own) return head;
  // "Echo Planning: ...", "Echo Planners: ..." is a name if the abstract writes it so; the first of its words may open a sentence
  const forms = words.every((w) => /^\p{Lu}/u.test(w)) ? [head, head.replace(/s$/, "")] : [];
  return forms.find((form) => sentences.some(({ text }) => text.indexOf(form) > 0 || (words.length > 1 && text.startsWith(`${form} `)))) ?? null;
}
/** "RAG", "LLMs", "GPT-4": what everybody speaks of. */
export const isCommon = (short: string): boolean => acronyms.has(short) || acronyms.has(short.replace(/s$/, "")) || isSystemName(short);
/** A word that no dictionary holds: capitals inside, or letters with digits, in a part that is not a bare acronym. */
const isCoined = (word: string): boolean =>
  !acronyms.has(word) &&
  (word.split("-").some((part) => /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|\p{L}\p{N}|\p{N}\p{L}/u.test(part)) ||
    (/^\p{Lu}[\p{Lu}\p{N}-]{2,}$/u.test(word) && !acronyms.has(word)) ||
    /-\p{N}/u.test(word));
const ORDINARY = /^(?:\p{Lu}\p{Ll}+)(?:ing|tion|ment|ness|ity)$/u;

function presentedAsBenchmark(name: string, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => {
    const at = text.indexOf(name);
    if (at < 0 || !CUE.test(text)) return false;
    const around = text.slice(at + name.length, at + name.length + 160);
    return PRESENTED.test(around) || BENCHMARK_WORDS.test(text.slice(at + name.length, at + name.length + 14));
  });
}
/** ", a benchmark", " (Visual Emergency Recognition Dataset), a carefully designed diagnostic benchmark", ", a collection of games to evaluate". */
const PRESENTED =
  /^(?: \([^()]{3,70}\))?\)?,? (?:an?|the first|the)\b(?:(?! (?:for|from|of|on|that|to|trained|using|which|with)\b|, (?:and|which|an?|that|we|\p{Ll}+ing)\b)[^.;]){0,70}\b(?:benchmark|dataset|data set|database|corpus|test suite|testbed|evaluation suite|(?:collection|suite|set) of [^.;]{0,80}\b(?:to|for|that) (?:\p{Ll}+ly )?(?:evaluat|assess|test|challeng))/iu;
const BENCHMARK_WORDS = new RegExp(`\\b${DATA_SET}\\b`, "i");
