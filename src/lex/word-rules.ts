import { lookUp, metrics, nameKey } from "../vocabulary/aliases.js";
import { acronyms, benchmarkNouns, systemNouns } from "../vocabulary/words.js";
import { ACT_WORDS } from "./act-words.js";
import { AMOUNT_WORDS } from "./amount-words.js";
import { ACTS, ARTICLES, has, isNumberStart, lower, type Rule, SIGNS, startsNumber } from "./neighbours.js";
import { COINED } from "./system-name.js";
import type { TokenType } from "./tokens.js";

/** Names that end as benchmarks do. */
const PLACED = /(?:Bench|QA|Eval|Set|Data|Corpus|Hop|Exam|World|Arena|Wiki|\d{2,}k?)$/;

/** What a word is, by its neighbours; the first rule that answers wins. */
export const WORD_RULES: readonly Rule[] = [
  // "73.5 F1 on DROP": an everyday word in capitals that names a benchmark
  ({ token }) => (token.type === "benchmark" && token.aliases.length > 1 && /^\p{Lu}{3,}$/u.test(token.text) ? { type: "benchmark" } : undefined),
  // "LibriTTS test-clean": a part that another benchmark has too
  ({ token, previous }) =>
    token.type === "benchmark" && /^\p{Ll}+-\p{Ll}+$/u.test(token.text) && (previous?.type === "benchmark" || previous?.type === "name")
      ? { type: "gap" }
      : undefined,
  // "11% on TRAIL": a verb in capitals is a name
  ({ token, previous }) =>
    previous !== undefined && (ACTS.has(token.type) || token.type === "gain" || token.type === "loss") && /^\p{Lu}{4,}s?$/u.test(token.text)
      ? { type: "name" }
      : undefined,
  ...AMOUNT_WORDS,
  // "d-BLEU", "pixel-AUROC": a metric with what narrows it
  ({ token }) => {
    const known = token.type === "name" ? /^\p{Ll}+-(\p{Lu}{2,}\d*)$/u.exec(token.text)?.[1] : undefined;
    const metric = known ? lookUp(nameKey(known)).find((a) => a.type === "metric") : undefined;
    return metric ? { type: "metric", entry: metric.entry } : undefined;
  },
  // "a Global Difference (GD) of 3.6%": a measure, by its short form
  ({ token, next, afterNext }) =>
    (has(token, "gain") || has(token, "loss")) &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    next?.lexeme === "open" &&
    /^\p{Lu}{2,}$/u.test(afterNext?.text ?? "") &&
    afterNext?.text.at(-1) === token.text.charAt(0)
      ? { type: "name" }
      : undefined,
  // "the highest reported accuracy": no verb
  ({ token, previous, next }) =>
    /^(?:reported|published|achieved|obtained|recorded)$/i.test(token.text) &&
    /(?:^| )(?:best|highest|lowest|previously|strongest)$/i.test(lower(previous)) &&
    (has(next, "metric") || next?.type === "gap")
      ? { type: "gap" }
      : undefined,
  // "in medical VQA": the task, and no benchmark
  ({ token, previous }) =>
    token.text === "VQA" &&
    (previous?.type === "inside" || previous?.type === "purpose" || /(?:^| )(?:[\p{Ll}-]+ed|medical|visual|clinical|video)$/u.test(previous?.text ?? ""))
      ? { type: "gap" }
      : undefined,
  // "six residual blocks", "forward passes": verbs right before an amount alone
  ({ token, next }) => (/^(?:block|catch|pass)$/.test(token.entry ?? "") && token.type === "reach" && !isNumberStart(next) ? { type: "gap" } : undefined),
  // "the latency of question answering", "against PGD attacks than B": no verbs
  ({ token, previous, next }) =>
    (token.text === "answering" && /(?:^| )question$/i.test(previous?.text ?? "") && (has(next, "from") || has(next, "by"))) ||
    (token.text === "attacks" && previous?.type === "name" && (has(next, "versus") || next?.lexeme === "stop"))
      ? { type: "gap" }
      : undefined,
  // "improves on CraneNet by 2 points", "improves on the previous best": whom it improves on; a benchmark is where
  ({ token, previous, next, afterNext }) =>
    token.text === "on" &&
    previous?.entry === "improve" &&
    ((next?.type === "name" && COINED.test(next.text) && !PLACED.test(next.text) && has(afterNext, "by")) ||
      (lower(next) === "the" && /^(?:original|vanilla|previous|prior|best|second-best|strongest|baseline|standard)$/.test(lower(afterNext))))
      ? { type: "versus" }
      : undefined,
  // "LoRA (r=16)": a rank, and no correlation
  ({ token, next, afterNext }) =>
    token.text === "r" && next?.lexeme === "equals" && /^(?:[2-9]|\d\d+)$/.test(afterNext?.text ?? "") ? { type: "gap" } : undefined,
  // "over training from scratch"
  ({ token, previous, next }) =>
    token.text === "from" && next?.text === "scratch" && /(?:^| )(?:re|pre-?)?training$/i.test(previous?.text ?? "") ? { type: "gap" } : undefined,
  // "results from the KoalaBench data set show"
  ({ token, previous, next }) =>
    token.text === "from" && /(?:^| )(?:results|findings|evidence|experiments)$/i.test(previous?.text ?? "") && ARTICLES.has(lower(next))
      ? { type: "on" }
      : undefined,
  // "attacks based on GCG": what it is made of, and not where
  ({ token, previous }) =>
    token.type === "on" && /(?:^| )(?:based|built|relying)$/i.test(previous?.text ?? "") && lower(token) === "on" ? { type: "means" } : undefined,
  // "reduces matching latency", "Top-20 matching accuracy": no verb behind another, nor between a name and what is measured
  ({ token, previous, beforeThat, next }) =>
    /^(?:matching|leading|missing)$/i.test(token.text) &&
    (previous?.type === "fall" ||
      // "the leading curve matching method", "block matching (66%)"
      (previous?.type === "gap" && (systemNouns.has(lower(next)) || (token.text === "matching" && next?.lexeme === "open"))) ||
      previous?.type === "rise" ||
      (has(next, "metric") && (previous?.type === "gap" || (previous?.type === "name" && beforeThat !== undefined && ACTS.has(beforeThat.type)))))
      ? { type: "gap" }
      : undefined,
  // "shows strong results in SSIM": no verb behind an adjective and another verb
  ({ token, previous, beforeThat }) =>
    /^results in$/i.test(token.text) && previous?.type === "gap" && /^(?:show|demonstrate|exhibit|have|obtain)$/.test(beforeThat?.entry ?? "")
      ? { type: "inside", entry: "in" }
      : undefined,
  // "sees no labels, yet attains 87%"; "simple yet effective"
  ({ token, previous }) => (lower(token) === "yet" && previous?.type === "comma" ? { type: "break" } : undefined),
  // "at times by up to 9%": now and then
  ({ token, previous }) => (lower(token) === "times" && lower(previous) === "at" ? { type: "gap" } : undefined),
  // "the Faster R-CNN baseline": a comparative in capitals within a sentence is a name's own word
  ({ token, previous, next }) =>
    previous !== undefined && has(token, "more") && /^\p{Lu}\p{Ll}+$/u.test(token.text) && next?.type === "name" ? { type: "name" } : undefined,
  // "11.6 GFLOPs instead of 35"; "instead of text" compares nothing
  ({ token, next }) => (/^instead of$/i.test(token.text) && !isNumberStart(next) ? { type: "break" } : undefined),
  // "an increase with respect to ByteTrack" compares, "with respect to accuracy" tells in what
  ({ token, next }) => (/^with respect to$/i.test(token.text) && next?.type === "name" ? { type: "versus" } : undefined),
  // "Wren improves ...": a capitalised word that opens a sentence and does something itself is a name
  ({ token, previous, next }) =>
    previous === undefined &&
    token.type === "gap" &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !/(?:s|ing|ion|ity|ment|ness|ly|ance|ence|ism|ure|er|al)$|^(?:These|Those|Some|Many|Most|Both|All|Such|Here|There|Each)$/.test(token.text) &&
    !acronyms.has(token.text) &&
    next !== undefined &&
    /s$/.test(next.text) &&
    ["beat", "rise", "fall", "reach"].some((t) => has(next, t as TokenType)) &&
    next.entry !== "be"
      ? { type: "name" }
      : undefined,
  // "Heron (34.9) beats ...": what opens a sentence and has a parenthesis with a value is a name
  ({ token, previous, next, afterNext }) =>
    previous === undefined &&
    token.type === "gap" &&
    token.aliases.length === 0 &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !acronyms.has(token.text) &&
    next?.lexeme === "open" &&
    (afterNext?.lexeme === "number" || has(afterNext, "metric"))
      ? { type: "name" }
      : undefined,
  // "Vector Memory achieves": a cost with a capital behind a name belongs to it
  ({ token, previous, next }) =>
    token.type === "metric" &&
    previous?.type === "name" &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    metrics.get(token.aliases[0]?.entry ?? "")?.kind === "cost" &&
    [...ACTS].some((t) => has(next, t))
      ? { type: "name" }
      : undefined,
  // "82% against 77% by B", "82% against a baseline of 77%"
  (place) =>
    lower(place.token) === "against" && (startsNumber(place) || (ARTICLES.has(lower(place.next)) && lower(place.afterNext) === "baseline"))
      ? { type: "versus" }
      : undefined,
  // "than that of B", "exceeds that of B"
  ({ token, previous, next }) =>
    /^(?:that|those)$/i.test(token.text) && (previous?.type === "versus" || previous?.type === "beat") && has(next, "of") ? { type: "gap" } : undefined,
  // "Kestrel's accuracy": what opens a sentence and owns something is a name
  ({ token, previous, next }) =>
    previous === undefined &&
    token.type === "gap" &&
    next?.lexeme === "possessive" &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !/(?:ion|ment|ness|day)$/.test(token.text)
      ? { type: "name" }
      : undefined,
  // "Random forests reached": an adjective, though "Random (25%)" names a system
  ({ token, previous, next }) =>
    previous === undefined && token.type === "name" && token.text === "Random" && /^\p{Ll}/u.test(next?.text ?? "") ? { type: "gap" } : undefined,
  // "does not exceed an F1 of 0.47": a verb, where no number follows
  ({ token, next, afterNext }) =>
    /^not exceed$/i.test(token.text) && ARTICLES.has(lower(next)) && !isNumberStart(afterNext) ? { type: "beat", entry: "exceed" } : undefined,
  // "at 1% FPR": where the detector is set, and not what is measured
  ({ token, previous, beforeThat }) =>
    token.type === "metric" && previous?.text === "%" && beforeThat?.reason === "setting" && token.aliases.some((a) => a.entry === "false positive rate")
      ? { type: "gap" }
      : undefined,
  // "preferred A to B in 57% of cases"
  ({ token, previous, beforeThat, next }) =>
    token.type === "to" && previous?.type === "name" && next?.type === "name" && /(?:^| )prefer(?:red|s)?$/i.test(beforeThat?.text ?? "")
      ? { type: "versus" }
      : undefined,
  // "gradient boosting reaches 90%": what is followed by a finite verb is a noun
  ({ token, previous, next }) =>
    /^\p{Ll}+ing$/u.test(token.text) && ACTS.has(token.type) && previous?.type === "gap" && has(next, "reach") && /(?:[^s]s|ed)$/.test(next?.text ?? "")
      ? { type: "gap" }
      : undefined,
  // "twice as fast as B"
  ({ token, previous }) => (/^as$/i.test(token.text) && previous?.type === "more" && /^as /i.test(previous.text) ? { type: "versus" } : undefined),
  // "models like GPT-4", "metrics like LPIPS (0.15)"
  ({ token, next, afterNext }) =>
    lower(token) === "like" && (next?.type === "name" || next?.type === "benchmark" || (next?.type === "metric" && afterNext?.lexeme === "open"))
      ? { type: "example", entry: "example" }
      : undefined,
  // "For example," that opens a sentence opens no list
  ({ token, previous, next }) =>
    token.type === "example" &&
    (previous === undefined ||
      (previous.type !== "open" && next?.lexeme === "comma" && /^(?:for|in|notably|specifically|particularly|especially)/i.test(token.text)))
      ? { type: "break" }
      : undefined,
  ...ACT_WORDS,
  // a benchmark with an everyday name needs a word such as "dataset" behind it, or a benchmark before it
  ({ token, previous, beforeThat, next }) => {
    if (token.type !== "benchmark" || !token.aliases[0]?.weak) return undefined;
    const listed = beforeThat?.type === "benchmark" && (previous?.type === "comma" || previous?.type === "and" || previous?.type === "slash");
    return listed || benchmarkNouns.has(lower(next)) ? undefined : { type: previous ? "name" : "gap" };
  },
  // "full precision", "8-bit precision": how numbers are stored
  ({ token, previous }) =>
    token.type === "metric" && token.text === "precision" && /(?:^| |-)(?:full|half|mixed|single|double|bit|numerical)$/i.test(previous?.text ?? "")
      ? { type: "gap" }
      : undefined,
  // "6% in error localization": what is done about errors
  ({ token, next }) =>
    token.text === "error" && /^\p{Ll}{3,}(?:tion|sion|ing|ysis|ery)$/u.test(next?.text ?? "") && next?.aliases.length === 0 ? { type: "gap" } : undefined,
  // "ranks top-1", "top-1 performance": a rank
  ({ token, previous, next }) =>
    /^top-?1$/i.test(token.text) &&
    token.type === "metric" &&
    (/(?:^| )rank(?:s|ed|ing)?$/i.test(previous?.text ?? "") || /^(?:performance|rank|ranking|position|place|spot|results?)$/i.test(next?.text ?? ""))
      ? { type: "gap" }
      : undefined,
  // a one-letter metric is one only beside its value: "r = 0.9"
  ({ token, previous, next }) =>
    token.type === "metric" && token.text.length === 1 && previous?.type !== "slash" && next?.lexeme !== "equals" && !(next && next.text in SIGNS)
      ? { type: "gap" }
      : undefined,
];
