import { COINED, isSystemName } from "../lex/system-name.js";
import type { Token } from "../lex/tokens.js";
import type { Np } from "../parse/actions.js";
import { benchmarks } from "../vocabulary/aliases.js";
import { acronyms, benchmarkNouns, DATA_SET, DATA_SETS, hardware, SEVERAL, systemNouns } from "../vocabulary/words.js";
import { areMetrics, textOf, wordsOf } from "./mention.js";

/*
 * The benchmarks that a phrase names: known ones, and unknown ones by their shape and place.
 */

/** A benchmark as the text names it, with its canonical name. */
export interface BenchmarkMention {
  readonly name: string;
  readonly text: string;
  readonly known: boolean;
  readonly start: number;
}
/** The benchmarks that noun phrases name, those in parentheses too: "three datasets (COCO, LVIS)". */
export function benchmarksIn(all: readonly Np[], place: boolean): BenchmarkMention[] {
  // "81% on A; B reaches 84%": another clause
  const apart = all.findIndex((np, i) => i > 0 && np.joint?.type === "semicolon");
  const nps = apart < 0 ? all : all.slice(0, apart);
  const named = areMetrics(nps) ? nps.filter((np) => np.tokens.some((t) => t.type === "benchmark")) : slashed(nps);
  return named.flatMap((np, i) => {
    const own = benchmarksOf(np, place, named.slice(i + 1), named);
    const isTask = np.tokens.at(-1)?.type === "name" && ASKED.test(np.tokens.at(-1)?.text ?? "");
    // "the Alpine Depth Network Images (ADNI) dataset": by its short form
    const short =
      np.note && np.note.items.length === 0 && np.note.nps.length === 1 && own.length === 1 && !own[0]?.known ? shortFormOf(np, np.note.nps[0] as Np) : null;
    if (short) return [short];
    const noted = np.note && np.note.items.length === 0 && !isTask ? benchmarksIn(np.note.nps, place) : [];
    // "three datasets (A, B)", "the USA Math Olympiad (AIME)": the parenthesis names what stands before it
    return noted.length > 0 && !own.some((b) => b.known) ? noted.filter((b) => b.known || own.length === 0).concat(noted.some((b) => b.known) ? [] : own) : own;
  });
}

/** The short form in a phrase's parenthesis, which the initials of its words end with. */
function shortFormOf({ tokens }: Np, { tokens: [short, ...more] }: Np): BenchmarkMention | null {
  const words = tokens.filter((t) => t.end <= (short?.start ?? 0)).flatMap((t) => t.text.split(/[ -]/));
  const initials = words
    .map((word) => word.charAt(0))
    .join("")
    .replace(/[^\p{Lu}]/gu, "");
  return short?.type === "name" && more.length === 0 && /^\p{Lu}{3,}$/u.test(short.text) && initials.endsWith(short.text)
    ? { name: short.text, text: short.text, known: false, start: short.start }
    : null;
}

/** "the MORN/EVE dataset": one data set, whose name holds a slash. */
function slashed(nps: readonly Np[]): readonly Np[] {
  const [first, second, ...more] = nps;
  const [a, ...none] = first?.tokens.filter((t) => !/^the$/i.test(t.text)) ?? [];
  const [b, noun] = second?.tokens ?? [];
  const isOne = second?.joint?.type === "slash" && more.length === 0 && none.length === 0 && a?.type === "name" && b?.type === "name";
  return isOne && ONE.test(noun?.text ?? "") ? [{ ...second, tokens: [{ ...a, text: `${a.text}/${b.text}`, end: b.end }, ...second.tokens.slice(1)] }] : nps;
}

/** `place`: the phrase stands where a benchmark would ("on X"), so that a bare unknown name is taken for one. */
function benchmarksOf(np: Np, place: boolean, later: readonly Np[], list: readonly Np[]): BenchmarkMention[] {
  const found: BenchmarkMention[] = [];
  np.tokens.forEach((token, i) => {
    if (isNoData(np, i, list)) return;
    if (token.type === "benchmark") found.push(inYear(np.tokens[i - 1], token));
    else if (token.type === "name") {
      // "autoPET III"
      if (np.tokens[i - 1]?.type === "benchmark" && /^(?:I{1,3}|IV|V)$/.test(token.text)) return;
      const next = np.tokens[i + 1];
      const head =
        isDataNoun(next) &&
        (/^(?:Dataset|Benchmark|Corpus)\b/.test(next?.text ?? "") || !/^an? /i.test(`${np.tokens[0]?.text} `)) &&
        !((next?.type === "metric" || np.tokens[i + 2]?.type === "metric") && isSystemName(token.text));
      // "on XYZ tasks", "a WorldView-3 image"
      if (list.length === 1 && isMatter(next)) return;
      // "A and the B dataset" is one data set
      const listed = next === undefined && later.some((l) => headNoun(l) && !LISTED.test(l.tokens.map((t) => t.text).join(" ")));
      // "on FooBench's hardest split" is on FooBench
      const looks = BENCHMARK_SHAPE.test(token.text);
      const alone =
        place &&
        // "on a Unitree Go2": a thing of its kind; "on an augmented TernSet" is on data
        !/^an? (?!(?:augmented|extended|modified|cleaned|filtered) )/i.test(`${np.tokens[0]?.text} `) &&
        token.text.length > 2 &&
        !isSystemName(token.text) &&
        !HARDWARE.test(token.text) &&
        !MODEL_SHAPE.test(token.text) &&
        np.tokens[i - 1]?.type !== "thing" &&
        np.tokens[i - 1]?.type !== "benchmark" &&
        !list.some((l) => l.tokens.some((t) => t.type === "name" && isSystemName(t.text))) &&
        np.tokens
          .slice(i + 1)
          .every((t) => isDataNoun(t) || t.type === "possessive" || t.type === "self" || (t.type === "gap" && !systemNouns.has(wordsOf(t).at(-1) ?? "")));
      if ((head || listed || looks || alone) && !(isSystemName(token.text) && !head)) found.push(called(np.tokens[i - 1], token));
    }
  });
  return found;
}
/** Whether what stands at `i` in a phrase is no data, whatever it is called. */
function isNoData(np: Np, i: number, list: readonly Np[]): boolean {
  const token = np.tokens[i] as Token;
  // "the MATH-trained model", "the WikiHow baseline": a system called by what it learned from
  if (ownPhrase(np.tokens.slice(i + 1)).some((t) => t.type === "gap" && systemNouns.has(wordsOf(t).at(-1) ?? ""))) return true;
  if (isKindOfData(np.tokens, i, list)) return true;
  // "ImageNet-21K pre-training": what it learned from
  if (np.tokens[i + 1]?.type === "gap" && /^(?:pre-?training|initiali[sz]ation|pre-?trained)\b/i.test(np.tokens[i + 1]?.text ?? "")) return true;
  // "four Indic languages", "the AWGN channel", "Short Answer Question": a thing, or what is asked, and no data
  if (token.type === "name" && (isThing(np.tokens[i + 1]) || ASKED.test(token.text))) return true;
  // "the EMNIST Letters dataset": a part of it
  if (token.type === "name" && np.tokens[i - 1]?.type === "benchmark" && isDataNoun(np.tokens[i + 1])) return true;
  // "On Gowalla a well-tuned EASE outperforms": behind an article another phrase begins
  if (np.tokens.slice(0, i).some((t, k) => k > 0 && t.type === "gap" && /^(?:an?|the)(?: |$)/i.test(t.text))) return true;
  // "the Olympiad benchmark AIME": what kind it is
  if (token.type === "name" && ONE.test(np.tokens[i + 1]?.text ?? "") && np.tokens[i + 2]?.type === "benchmark") return true;
  // "On PlantDoc dataset CropID yields": behind the noun another phrase begins
  if (i > 1 && token.type === "name" && isDataNoun(np.tokens[i - 1]) && ["benchmark", "name"].includes(np.tokens[i - 2]?.type ?? "gap")) return true;
  return false;
}
/** "On COCO our detector reaches", "On COCO the detector reaches": what stands before the next phrase begins. */
function ownPhrase(behind: readonly Token[]): readonly Token[] {
  const next = behind.findIndex((t) => t.type === "self" || (t.type === "gap" && /^(?:the|an?) /i.test(t.text)));
  return next < 0 ? behind : behind.slice(0, next);
}
/** "the Italian Physics Olympiad", "the Open ASR Leaderboard": a contest by its whole name. */
function called(before: Token | undefined, { text, start }: Token): BenchmarkMention {
  const prefix = CONTEST.test(text) ? /(?:^| )(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)$/u.exec(before?.text ?? "")?.[1] : undefined;
  const name = prefix && before?.end === start - 1 ? `${prefix} ${text}` : text;
  return { name, text: name, known: false, start };
}
const CONTEST = /(?:Olympiad|Leaderboard|Challenge|Competition|Exam|Examination)$/;
/** "on the 2019 BraTS dataset": a benchmark in the edition of a year. */
function inYear(year: Token | undefined, { text, entry, start }: Token): BenchmarkMention {
  const name = entry ?? text;
  if (year?.reason !== "year" || /\d{4}/.test(name)) return { name, text, known: benchmarks.has(name), start };
  const edition = `${name} ${year.text}`;
  return { name: edition, text: `${year.text} ${text}`, known: benchmarks.has(edition), start };
}
/** "6 VideoQA benchmarks", "several multi-source RS datasets", "on a popular ConvQA benchmark": a kind of data and not its name. */
function isKindOfData(tokens: readonly Token[], at: number, list: readonly Np[]): boolean {
  const [before, behind] = [tokens.slice(0, at), tokens.slice(at + 1)].map((side) => side.map((t) => t.text).join(" ")) as [string, string];
  if (tokens[at]?.type === "name" && /^an? /i.test(`${before} `) && ONE.test(behind)) return true;
  // "on eight GLUE tasks": its parts; "on eight VQA tasks" is of a kind
  const name = tokens[at]?.text ?? "";
  if (tokens[at]?.type === "benchmark" && /^\p{Lu}\S*$/u.test(name) && !acronyms.has(name)) return false;
  const many = MANY.test(behind);
  const told = COUNTED.test(before) || (tokens[at]?.type === "name" && /\p{Ll}{3}/u.test(before.replace(/^(?:the|both|all|these|our) ?/i, "")));
  return many && told && list.length === 1;
}
const LISTED = new RegExp(`^the .*\\b${DATA_SET}$`);
const ONE = new RegExp(`^(?:\\p{Ll}+ )?${DATA_SET}$`, "u");
const MANY = new RegExp(`^(?:\\p{Ll}+ )?(?:${DATA_SETS}|tasks)$`, "u");
const THING =
  /^(?:\p{Ll}+ )?(?:languages?|dialects?|scripts?|channels?|devices?|processors?|drones?|robots?|phones?|boards?|chips?|cameras?|vehicles?|platforms?|clusters?|servers?|machines?)$/u;
/** "on the KoalaEdge device", "on the KoalaChip accelerator show": a machine by its kind, whatever is said behind it. */
const MACHINE = /^(?:accelerator|device|processor)(?: (?:show|demonstrate|indicate|confirm|reveal)s?\b.*)?$/;
export const isThing = (behind: Token | undefined): boolean => THING.test(behind?.text ?? "") || MACHINE.test(behind?.text ?? "");
const isDataNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.type === "gap" || token.type === "metric") &&
  (benchmarkNouns.has(wordsOf(token)[0] ?? "") || /^(?:data(?: sets?)?$|(?:test|validation|val|dev|evaluation)(?:[- ](?:sets?|splits?))?\b)/.test(token.text));
const ASKED = /(?:^| )(?:Questions?|Tasks?)$/;
const COUNTED = new RegExp(`\\d|\\b${SEVERAL}\\b`, "i");
/** "on WorldView-3 images", "on XYZ tasks": what is seen or done, by its kind. */
export const isMatter = (token: Token | undefined): boolean =>
  token !== undefined && (token.type === "gap" || token.entry === "data") && MATTER.test(token.text);
const MATTER = /(?:^| )(?:tasks|types|samples|images?|imagery|videos?|traces|scenes|devices)$/;
/** Machines are no benchmarks, though results are reported on them: by their words, or by the shape of a model's number. */
const HARDWARE = new RegExp(String.raw`^(?:${[...hardware].join("|")}|[ABHLTV]\d{2,4}[sS]?|RTX\d*|\d{4}Ti|STM32\w*)\b`);
const headNoun = (np: Np): boolean => np.tokens.some(isDataNoun);
/** "on SpeechGPT": what is tested, by the end of its name. */
const MODEL_SHAPE = /(?:GPT|LLM|BERT|LLaMA|Former)(?:[-v]?\d[\d.]*)?$/;
/** Whether an unknown name, where systems are named too, may be that of data: coined, no machine's, and not of a model's shape. */
export const mayNameData = (name: string): boolean =>
  COINED.test(name) && !name.includes("@") && !isSystemName(name) && !HARDWARE.test(name) && !MODEL_END.test(name);
/** Wider than `MODEL_SHAPE`: behind "on" alone, what ends in "Net" is mostly data. */
const MODEL_END = /(?:Net|MLP|CNN|RNN|LSTM|GAN|VAE|SVM|GPT|LLM|LM|BERT|LLaMA|Former|Diffusion)(?:[-v]?V?\d[\d.]*)?$/;
export const isHardware = (name: string): boolean => HARDWARE.test(name);
/** "on a single RTX 3090", "on one laptop GPU": where something runs. */
export const isMachine = (np: Np): boolean => np.tokens.some((t) => t.type === "name" && isHardware(t.text)) || MACHINES.test(textOf(np));
const MACHINES = /(?:^| )(?:GPUs?|CPUs?|cards?|machines?|workstations?|laptops?|desktops?|devices?|phones?|hardware)$/i;
const BENCHMARK_SHAPE = /(?:Bench|MMLU|Exam|Quiz|Eval|QA|Arena|World|-Hard)(?:[-\s]?[\w.]+)?$/;
