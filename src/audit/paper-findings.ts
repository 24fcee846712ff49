import type { Extraction } from "../extract.js";
import { tellsData } from "../resolve/surroundings.js";
import type { Paper, PaperFinding, PaperFlag, Row } from "../schema.js";
import type { Explained } from "./explained.js";

type Told = Pick<Extraction, "rows" | "unquantified">;
interface Span {
  readonly start: number;
  readonly end: number;
}
/** Where a finding holds: a claim in its sentence, or the whole abstract. */
type Place = Span & { readonly sentence?: Span };

/** What an audit can find on a paper as a whole. */
export interface FindingOnPaper extends Explained {
  readonly name: PaperFlag;
  /** Where in the abstract it holds. */
  readonly spans: (told: Told, whole: Span) => readonly Place[];
}

/** Characters behind a name that may say what it is. */
const NEAR = 12;

const results = (rows: readonly Row[]): Row[] => rows.filter((r) => r.kind === "result");
const when = (holds: boolean, whole: Span): readonly Span[] => (holds ? [whole] : []);

/** Every finding on a paper. */
export const PAPER_FINDINGS: readonly FindingOnPaper[] = [
  {
    name: "claim_without_number",
    label: "claim without a number",
    meaning:
      "The abstract claims to outperform, or to be the state of the art, and gives no number for it: none there or in the next sentence, none on the benchmark that it names, or none at all.",
    why: "A claim to be ahead without a number cannot be compared.",
    good: "Give the score, and what it is compared with, in the sentence of the claim.",
    example: "Experiments show that our method outperforms existing methods on ImageNet.",
    counterExample: "Experiments show that our method outperforms existing methods on ImageNet, reaching 84.1% accuracy.",
    spans: ({ rows, unquantified }) => {
      const told = results(rows);
      const places = new Set(told.flatMap((r) => [r.benchmark ?? "", ...r.average_over]));
      // a result that names no benchmark may be on the one that is claimed
      const isTold = (benchmarks: readonly string[]) => (benchmarks.length === 0 ? told.length > 0 : places.has("") || benchmarks.some((b) => places.has(b)));
      const isOnAnother = (row: Row, benchmarks: readonly string[]) => benchmarks.length > 0 && row.benchmark !== null && !benchmarks.includes(row.benchmark);
      return unquantified().acclaims.filter(({ benchmarks, sentence, reach }) => {
        const here = rows.some((r) => r.start >= sentence.start && r.end <= sentence.end);
        const next = rows.filter((r) => r.start >= sentence.end && r.end <= reach);
        return !isTold(benchmarks) && !here && next.every((r) => isOnAnother(r, benchmarks));
      });
    },
  },
  {
    name: "nothing_quantified",
    label: "nothing quantified",
    meaning: "The abstract tells of an evaluation and gives no result in numbers.",
    why: "Readers who decide by abstracts learn that something was measured, and not what came of it.",
    good: "Put the main result into the abstract, with its benchmark and baseline.",
    example: "We evaluate Heron in extensive experiments and find that it reads charts well.",
    counterExample: "We evaluate Heron in extensive experiments, where it reaches 73.4% accuracy on MathVista.",
    spans: ({ rows, unquantified }, whole) => when(rows.length === 0 && unquantified().evaluates, whole),
  },
  {
    name: "no_absolute_score",
    label: "gains only",
    meaning: "Every result is a gain; no score is given that another could be held against.",
    why: "A gain stands on no leaderboard.",
    good: "Print the score beside the gain.",
    example: "Heron improves accuracy by 7.1 points over GPT-4o on MathVista.",
    counterExample: "Heron improves accuracy by 7.1 points over GPT-4o on MathVista, to 73.4%.",
    // "2.5 times longer" alone tells of no score that could have been given
    spans: ({ rows, unquantified }, whole) =>
      when(results(rows).some((r) => r.unit !== "factor") && rows.every((r) => r.score === null) && unquantified().isComplete, whole),
  },
  {
    name: "everything_hedged",
    label: "best cases only",
    meaning: "Every result is a best case: “up to”, “as much as”.",
    why: "Nothing tells what to expect.",
    good: "Give a mean, or the result on each benchmark.",
    example: "Heron improves accuracy by up to 7.1 points over GPT-4o.",
    counterExample: "Heron improves accuracy by up to 7.1 points over GPT-4o. On average, it improves accuracy by 3.2 points.",
    spans: ({ rows, unquantified }, whole) => when(rows.length > 0 && rows.every((r) => r.flags.includes("hedged")) && unquantified().isComplete, whole),
  },
  {
    name: "single_benchmark",
    label: "one benchmark",
    meaning: "All results are on one and the same named benchmark, and the abstract speaks of no others.",
    why: "What holds on one benchmark may not on another.",
    good: "Report a second benchmark, or say why one is enough.",
    example: "Heron reaches 73.4% accuracy on MathVista.",
    counterExample: "Heron reaches 73.4% accuracy on MathVista and 88.1% on ChartQA.",
    spans: ({ rows, unquantified }, whole) => {
      // a name outside the vocabulary counts where the sentence says behind it what it is
      const isPlace = (r: Row) =>
        r.average_over.length === 0 && (r.benchmark_known || tellsData(r.evidence.split(r.benchmark_text ?? "")[1]?.slice(0, NEAR) ?? ""));
      const places = new Set(results(rows).map((r) => (isPlace(r) ? r.benchmark : null)));
      return when(places.size === 1 && !places.has(null) && !unquantified().tellsSeveralData && unquantified().isComplete, whole);
    },
  },
];

/** The findings on a paper, in the order of the list, each with where it holds. */
export function findingsOnPaper(paper: Paper, told: Told): PaperFinding[] {
  const whole = { start: 0, end: paper.abstract.length };
  return PAPER_FINDINGS.flatMap(({ name, spans }) =>
    spans(told, whole).map(({ start, end, sentence }) => ({
      paper_id: paper.id,
      flag: name,
      start,
      end,
      text: sentence ? paper.abstract.slice(start, end) : "",
      evidence: sentence ? paper.abstract.slice(sentence.start, sentence.end) : "",
    })),
  );
}
