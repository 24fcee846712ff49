import { PAPER, systemHeads } from "../../vocabulary/words.js";
import { ADDS, escaped, introduced, type Sentence } from "./introduced.js";
import { introducedBenchmark, introducedData } from "./introduced-data.js";
import { newName } from "./new-name.js";
import { behindName, isBenchmark, isCommon, nameOfTitle, SHARED_TASK } from "./title.js";

/** What a paper calls its own contribution. */
export interface PaperNames {
  readonly system: string | null;
  /** What it calls its method where it gives it no name: "two-stage retrieval framework". */
  readonly phrase: string | null;
  /** The benchmark or data set that the paper itself presents. */
  readonly benchmark: string | null;
  /** The first sentence that may tell what was measured on it: one that adds it at the end tells nothing of what came before. */
  readonly benchmarkFrom: number;
  /** Whether that is a shared task, in which the paper's system takes part. */
  readonly contest: boolean;
  /** Whether models are trained on it: what they reach may be measured elsewhere. */
  readonly trainsOn: boolean;
  /** The first sentence that speaks of the paper itself; what stands before it is background. */
  readonly begins: number;
}
/**
 * The name that the title gives before its colon, else the one that the abstract introduces ("we propose ... (SRPO)", "dubbed X").
 * `sentences` are the abstract's sentences as tokens, in order.
 */
export function paperNames(title: string, sentences: readonly Sentence[]): PaperNames {
  const titled = nameOfTitle(title, sentences);
  // what a title names need not be looked for
  const said = titled === null ? introduced(sentences, () => true) : { name: null, phrase: null };
  const named = abbreviated(titled ?? said.name ?? newName(sentences), sentences);
  const isKind = titled === null && named !== null && isKnownKind(named, said.name ?? "");
  const own = isKind ? null : named;
  const phrase = said.phrase ?? (isKind && !named.endsWith("s") ? named : null);
  const spoken = sentences.findIndex(({ text }) => SPEAKS_OF_ITSELF.test(text) || COINED_ACTS.test(text) || (own !== null && text.includes(own)));
  // "Finally, we also release": what comes before is no background
  const begins = spoken < 0 || ADDS.test(sentences[spoken]?.text ?? "") ? 0 : spoken;
  const behind = titled === null ? "" : behindName(title);
  if (own === null || ![...new Set([own, said.name ?? own])].some((name) => isBenchmark(name, behind, sentences))) {
    const contest = SHARED_TASK.exec(title)?.[2];
    const data = introducedData(sentences);
    if (data !== null && data === own)
      return { system: null, phrase, begins, benchmark: own, benchmarkFrom: 0, contest: false, trainsOn: isTaught(own, sentences) };
    const benchmark = contest ?? introducedBenchmark(sentences) ?? (data !== null && isTaught(data, sentences) ? null : data);
    const benchmarkFrom = benchmark === null || contest !== undefined ? 0 : addedAt(benchmark, sentences);
    return { system: own, phrase, begins, benchmark, benchmarkFrom, contest: contest !== undefined, trainsOn: false };
  }
  // "We introduce the Q data set ... We propose Wren, a prompting method": both are the paper's own
  const method = introduced(sentences, (name, object) => name !== own && object.some((t) => t.text.split(" ").some((w) => systemHeads.has(w.toLowerCase()))));
  return {
    system: method.name,
    phrase,
    benchmark: isLesson(own, sentences) ? null : own,
    benchmarkFrom: titled === null ? addedAt(own, sentences) : 0,
    begins,
    contest: false,
    trainsOn: isTaught(own, sentences),
  };
}

/** "Finally, we release KoalaBench": the sentence that adds a benchmark to what was presented before; 0 for any other. */
function addedAt(name: string, sentences: readonly Sentence[]): number {
  const first = sentences.findIndex(({ text }) => text.includes(name));
  return ADDS.test(sentences[first]?.text ?? "") ? first : 0;
}

/** "models trained on WikiSeek", "fine-tuning with our data": whether a data set is to learn from. */
function isTaught(name: string, sentences: readonly Sentence[]): boolean {
  // most sentences speak of neither
  const spoken = sentences.filter(({ text }) => text.includes(name) || /data|corpus/.test(text)).map(({ text }) => text.replaceAll(name, NAME));
  return spoken.some((text) => (TEACHES.test(text) && TAUGHT.test(text)) || (text.includes(" we ") && BUILT.test(text)));
}

/** "GeoVidInstruct, a video instruction tuning dataset": made to learn from, and not to measure with. */
const isLesson = (name: string, sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => text.includes(name) && LESSON.test(text.replaceAll(name, NAME)));

/** Stands for the name in the patterns, which are compiled once and not for every paper. */
const NAME = "\uE000";
const CALLED = String.raw`(?:our |the )?${NAME}(?![\p{L}\p{N}])|(?:our|the|this) (?:\p{L}+ ){0,2}(?:data|dataset|data set|corpus)\b`;
const TEACHES = /train|tun/i;
const TAUGHT = new RegExp(String.raw`(?:train|tun)(?:ed|ing|es?)\b[^.;,]{0,40}\b(?:on|with|using) (?:${CALLED})`, "iu");
/** "Based on ReedVid, we present a generator". */
const BUILT = new RegExp(
  String.raw`\b(?:based on|using|with|leveraging|building on) (?:${CALLED}),? we (?:\p{L}+ )?(?:train|tune|fine-tune|present|propose|introduce|develop|build)\b`,
  "iu",
);
const LESSON = new RegExp(
  String.raw`${NAME}(?: \([^()]{3,60}\))?,? (?:is )?an? (?:[\p{L}\p{N}-]+ ){0,5}?(?:instruct\p{L}*|(?:pre-?|fine-?)?tun\p{L}+|(?:pre-?)?training|preference) (?:[\p{L}-]+ ){0,2}(?:dataset|data set|corpus|data)\b`,
  "iu",
);

const SPEAKS_OF_ITSELF = new RegExp(
  String.raw`\b(?:we|our|us|this ${PAPER}|the (?:proposed|present|study|paper|article) |here|propos(?:e[ds]?|ing)|introduc(?:e[ds]?|ing)|present(?:ed)?|experiments?|evaluat\w+|results)\b`,
  "i",
);

/** "DriftSkip measures how far ...", "With GPT-4o, ClarifySQL asks ...": who acts has a coined name. */
const COINED_ACTS = /(?:^|, )\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d-]* \p{Ll}+s\b/u;

/** "Thought-Augmented Policy Optimization (TAPO)": the text goes on with the short form. */
function abbreviated(name: string | null, sentences: readonly Sentence[]): string | null {
  if (name === null) return null;
  // "DiTs (Swin DiT)": a name with capitals inside is the short form itself
  const ofLong = !name.includes(" ") || /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(name) ? null : new RegExp(String.raw`(\S*\p{Lu}\S*) \(${escaped(name)}\)`, "iu");
  const small = name.toLowerCase();
  for (const sentence of sentences) {
    if (!sentence.text.includes("(") || !sentence.text.toLowerCase().includes(small)) continue;
    // "called 'Wren Tuning' (WT)"
    const text = sentence.text.replace(/['"‘’“”`](?= \()/g, "");
    const at = text.toLowerCase().indexOf(`${small} (`);
    const long = ofLong?.exec(text);
    if (long?.[1] && /\p{Lu}/u.test(long[1])) return long[1];
    const short = at < 0 ? null : /^\(([\p{L}\p{N}+-]*\p{Lu}[\p{L}\p{N}+-]*)\)/u.exec(text.slice(at + name.length + 1));
    if (short?.[1] && isShorter(short[1], name)) return short[1];
  }
  return initialsIn(name, sentences) ?? name;
}

/** "Wren (70B)" tells a size, "ReWren (Retry-Wren)" where the name comes from. */
const isShorter = (short: string, name: string): boolean => short.length < name.length && !/^\d+(?:\.\d+)?[BM]$/.test(short);
/** "Generative Adversarial Network (GAN)": what everybody speaks of is no name of the paper's own. */
const isKnownKind = (short: string, name: string): boolean => isCommon(short) && /(?:models?|networks?|transformers?)$/i.test(name);

/** "Tuning Every Retrieval Node", where the text goes on with "TERN". */
function initialsIn(name: string, sentences: readonly Sentence[]): string | null {
  const initials = (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join("");
  if (initials.length < 3 || initials.length !== name.split(" ").length) return null;
  const word = new RegExp(String.raw`(?<![\p{L}\p{N}-])${initials}(?![\p{L}\p{N}])`);
  return sentences.some(({ text }) => word.test(text)) ? initials : null;
}
