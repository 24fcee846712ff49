import { describe, expect, test } from "vitest";
import { readings } from "../../src/audit/detail.js";
import { FINDINGS, isUnnamed } from "../../src/audit/findings.js";
import { findingsOnPaper, PAPER_FINDINGS } from "../../src/audit/paper-findings.js";
import { extract } from "../../src/extract.js";
import { FLAGS, type Flag, PAPER_FLAGS, type PaperFlag } from "../../src/schema.js";
import { paper } from "../support/paper.js";

/*
 * One line a case: an abstract of a paper on Heron, and whether it raises the finding. Every text must be read as at least
 * one result, so that no case passes because nothing was read.
 */

const read = (abstract: string) => {
  const given = paper({ title: "Heron: Reading Charts with Patience", abstract });
  const extraction = extract(given);
  return { ...extraction, paper: given, flags: new Set(extraction.rows.flatMap((row) => row.flags)) };
};

const ON_ROWS: Partial<Record<Flag, { readonly raised: readonly string[]; readonly not: readonly string[] }>> = {
  no_baseline: {
    raised: [
      "Heron improves accuracy by 7.1 points on MathVista.",
      "Heron yields a gain of 3.2% on ChartQA.",
      "Our method boosts F1 by 2.4 on SQuAD.",
      "Heron cuts the word error rate by 12% on LibriSpeech.",
      "We observe an improvement of +5.59% on MathVista.",
      "Heron improves BLEU by up to 1.3 on WMT14.",
    ],
    not: [
      "Heron improves accuracy by 7.1 points over GPT-4o on MathVista.",
      "Heron improves accuracy from 66.3% to 73.4% on MathVista.",
      "Heron reaches 73.4% accuracy on MathVista.",
      "Heron outperforms existing methods by 4.2% on MathVista.",
      "Heron surpasses o1-preview by +4.5% on MATH.",
      "Heron lifts accuracy by 3.2 points compared to the base model on ChartQA.",
    ],
  },
  unnamed_baseline: {
    raised: [
      "Heron outperforms existing methods by 4.2% on MathVista.",
      "Heron improves accuracy by 7.1 points over the baseline on MathVista.",
      "Heron surpasses strong baselines by 3.1 points on ChartQA.",
      "Heron beats the previous state of the art by 2.0% on SQuAD.",
      "Heron exceeds prior work by 1.4 BLEU on WMT14.",
      "Heron improves accuracy by 5.5 points over the base model on MATH.",
    ],
    not: [
      "Heron outperforms LLaVA-1.5 by 4.2% on MathVista.",
      "Heron improves accuracy by 7.1 points on MathVista.",
      "Heron surpasses o1-preview by 3.1 points on MATH.",
      "Heron reaches 73.4% accuracy on MathVista, compared to 66.3% for GPT-4o.",
      "Heron improves Qwen-2.5-7B from 23.6% to 50.3% accuracy on MATH.",
      "Heron beats BERT by 2.0% on SQuAD.",
    ],
  },
  no_benchmark: {
    raised: [
      "Heron reaches 73.4% accuracy.",
      "Heron improves accuracy by 7.1 points over GPT-4o.",
      "Our method attains an F1 score of 88.1%.",
      "Heron outperforms GPT-4o by 4.2%.",
      "Heron improves accuracy from 66.3% to 73.4%.",
      "Heron achieves a BLEU score of 41.0 in three languages.",
    ],
    not: [
      "Heron reaches 73.4% accuracy on MathVista.",
      "Heron reaches an average accuracy of 61.2% across MathVista and ChartQA.",
      "On SQuAD, our method attains an F1 score of 88.1%.",
      "Heron improves accuracy by 7.1 points over GPT-4o on our Aviary benchmark.",
      "Heron achieves 41.0 BLEU on WMT14.",
      "Heron improves accuracy from 66.3% to 73.4% on the ChartQA dataset.",
    ],
  },
  no_metric: {
    raised: [
      "Heron reaches 73.4% on our Aviary benchmark.",
      "Heron outperforms GPT-4o by 4.2% on our Aviary benchmark.",
      "Heron improves GPT-4o from 66.3% to 73.4% on the Aviary benchmark.",
      "Heron surpasses existing methods by 3.1%.",
      "Heron gains 5.4% over GPT-4o.",
      "Heron achieves 81.5% on the Wetland dataset.",
    ],
    not: [
      "Heron reaches 73.4% accuracy on our Aviary benchmark.",
      "Heron reaches 73.4% on MathVista.",
      "Heron improves F1 by 4.2% over GPT-4o on our Aviary benchmark.",
      "Heron achieves a success rate of 81.5% on the Wetland dataset.",
      "Heron improves BLEU by 1.3 over the baseline.",
      "Heron cuts the word error rate from 12.1% to 9.8%.",
    ],
  },
  ambiguous_percent: {
    raised: [
      "Heron improves accuracy by 5% over GPT-4o on MathVista.",
      "Heron outperforms LLaVA-1.5 by 4.2% on MathVista.",
      "Heron improves F1 by up to 3.1% on SQuAD.",
      "Heron surpasses o1-preview by +4.5% on MATH.",
      "Heron reaches 73.4% on MathVista, outperforming GPT-4o by 4.2%.",
      "Our method boosts the success rate by 12% on ALFWorld.",
    ],
    not: [
      "Heron improves accuracy by 5 points over GPT-4o on MathVista.",
      "Heron improves accuracy by 5% relative over GPT-4o on MathVista.",
      "Heron improves accuracy by an absolute 5% over GPT-4o on MathVista.",
      "Heron improves accuracy from 66.3% to 73.4% on MathVista, a gain of 7.1%.",
      "Heron reduces latency by 40% over GPT-4o.",
      "Heron reduces perplexity by 12% on WikiText-103.",
    ],
  },
  arithmetic_mismatch: {
    raised: [
      "Heron improves accuracy from 66.3% to 73.4% on MathVista, a gain of 9.9%.",
      "Heron improves accuracy from 50.0% to 60.0% on MathVista, a gain of 12 points.",
      "Heron improves F1 from 40.0% to 50.0% on SQuAD (+15.0%).",
      "Heron cuts the word error rate from 20.0% to 10.0% on LibriSpeech, a relative reduction of 30%.",
      "Heron improves accuracy from 61.2% to 62.3% on ChartQA, an absolute improvement of 3.0%.",
      "Heron improves accuracy by 8.0 points from 60.0% to 70.0% on MATH.",
    ],
    not: [
      "Heron improves accuracy from 66.3% to 73.4% on MathVista, a gain of 7.1%.",
      "Heron improves accuracy from 66.3% to 73.4% on MathVista, a relative gain of 10.7%.",
      "Heron cuts the word error rate from 20.0% to 10.0% on LibriSpeech, a relative reduction of 50%.",
      "Heron improves accuracy from 66% to 73% on MathVista, a gain of 7.4 points.",
      "Heron improves accuracy by 7.1 points over GPT-4o on MathVista.",
      "Heron improves accuracy from 0.50 to 0.60 on MathVista, a gain of 10 points.",
    ],
  },
  relative_is_absolute: {
    raised: [
      "Heron improves accuracy from 74.0% to 81.8% on MathVista, a relative improvement of 7.8%.",
      "Heron improves accuracy from 50.0% to 55.0% on ChartQA, a relative gain of 5%.",
      "Heron improves F1 from 40.0% to 43.0% on SQuAD, a relative improvement of 3.0%.",
      "Heron cuts the word error rate from 20.0% to 15.0% on LibriSpeech, a relative reduction of 5%.",
      "Heron improves accuracy from 61.0% to 71.5% on MATH, a 10.5% relative improvement.",
      "Heron raises the success rate from 30% to 42% on ALFWorld, a relative increase of 12%.",
    ],
    not: [
      "Heron improves accuracy from 74.0% to 81.8% on MathVista, a relative improvement of 10.5%.",
      "Heron improves accuracy from 74.0% to 81.8% on MathVista, an improvement of 7.8%.",
      "Heron improves accuracy from 74.0% to 81.8% on MathVista, an absolute improvement of 7.8%.",
      "Heron improves accuracy by 7.8% relative on MathVista.",
      "Heron improves accuracy from 99.0% to 100% on MathVista, a relative improvement of 1%.",
      "Heron improves accuracy from 74.0% to 81.8% on MathVista, a relative improvement of 9.1%.",
    ],
  },
  absolute_is_relative: {
    raised: [
      "Heron improves accuracy from 50.0% to 60.0% on MathVista, an absolute improvement of 20%.",
      "Heron improves accuracy from 40.0% to 50.0% on ChartQA, a gain of 25 points.",
      "Heron improves accuracy from 50.0% to 55.0% on MATH, a gain of 10 percentage points.",
      "Heron cuts the word error rate from 20.0% to 10.0% on LibriSpeech, an absolute reduction of 50%.",
      "Heron improves F1 from 80.2% to 84.2% on SQuAD, an improvement of 5.0 points.",
      "Heron raises the success rate from 30% to 45% on ALFWorld, an absolute increase of 50%.",
    ],
    not: [
      "Heron improves accuracy from 50.0% to 60.0% on MathVista, an absolute improvement of 10%.",
      "Heron improves accuracy from 50.0% to 60.0% on MathVista, an improvement of 20%.",
      "Heron improves accuracy from 50.0% to 60.0% on MathVista, a relative improvement of 20%.",
      "Heron improves accuracy by 20 points on MathVista.",
      "Heron improves accuracy from 99.0% to 100% on MathVista, a gain of 1 point.",
      "Heron improves accuracy from 50.0% to 60.0% on MathVista, a gain of 17 points.",
    ],
  },
  hedged: {
    raised: [
      "Heron improves accuracy by up to 7.1 points over GPT-4o on MathVista.",
      "Heron outperforms GPT-4o by as much as 12% on ChartQA.",
      "Heron achieves up to 88.1% accuracy on ChartQA.",
      "Heron reduces latency by up to 40%.",
      "Heron is up to 2.5x faster than GPT-4o.",
      "Improvements reach up to 3.2% on SQuAD.",
    ],
    not: [
      "Heron improves accuracy by 7.1 points over GPT-4o on MathVista.",
      "Heron improves accuracy by about 7 points over GPT-4o on MathVista.",
      "Heron improves accuracy by at least 7 points over GPT-4o on MathVista.",
      "Heron improves accuracy by more than 7 points over GPT-4o on MathVista.",
      "Heron reaches 88.1% accuracy on ChartQA.",
      "Heron reaches nearly 88% accuracy on ChartQA.",
    ],
  },
  average_only: {
    raised: [
      "Heron reaches an average accuracy of 61.2% across five benchmarks.",
      "Heron outperforms GPT-4o by 4.2% on average over 12 languages.",
      "On average, Heron improves accuracy by 3.1 points across seven tasks.",
      "Heron achieves a mean F1 of 71.5% over six datasets.",
      "Averaged over ten benchmarks, Heron reaches 64.0% accuracy.",
      "Heron yields an average improvement of 5.3% over GPT-4o on six tasks.",
    ],
    not: [
      "Heron reaches an average accuracy of 61.2% across MathVista and ChartQA.",
      "Heron reaches 61.2% accuracy on MathVista.",
      "Heron outperforms GPT-4o by 4.2% on MathVista.",
      "Heron improves accuracy by 3.1 points on ChartQA and 2.0 points on MATH.",
      "Heron achieves an F1 of 71.5% on SQuAD.",
      "Heron averages 64.0% accuracy over MathVista, ChartQA and MATH.",
    ],
  },
  out_of_range: {
    raised: [
      "Heron reaches 173.4% accuracy on MathVista.",
      "Heron attains an F1 score of 120% on SQuAD.",
      "Heron improves accuracy from 66.3% to 734% on MathVista.",
      "Heron reaches a success rate of 101% on ALFWorld.",
      "Heron improves accuracy from 663% to 73.4% on MathVista.",
      "On GSM8K, accuracy rises from 41.5% to 562%.",
    ],
    not: [
      "Heron reaches 73.4% accuracy on MathVista.",
      "Heron reaches 100% accuracy on MathVista.",
      "Heron reaches 0.734 accuracy on MathVista.",
      "Heron improves accuracy by 120% relative on MathVista.",
      "Heron reaches a perplexity of 140 on WikiText-103.",
      "Heron achieves 41.0 BLEU on WMT14.",
    ],
  },
};

describe.each(Object.entries(ON_ROWS))("%s", (name, { raised, not }) => {
  test.each(raised)("%s", (text) => {
    expect(read(text).rows).not.toEqual([]);
    expect([...read(text).flags]).toContain(name);
  });
  test.each(not)("not: %s", (text) => {
    expect(read(text).rows).not.toEqual([]);
    expect([...read(text).flags]).not.toContain(name);
  });
  test("a half of at least twelve cases does not raise it", () => {
    expect(raised.length + not.length).toBeGreaterThanOrEqual(12);
    expect(not.length).toBeGreaterThanOrEqual(raised.length);
  });
});

const ON_PAPERS: Record<PaperFlag, { readonly raised: readonly string[]; readonly not: readonly string[] }> = {
  claim_without_number: {
    raised: [
      "Experiments show that our method outperforms existing methods on ImageNet.",
      "Heron achieves state-of-the-art results on COCO.",
      "Extensive experiments demonstrate that Heron surpasses strong baselines.",
      "We outperform GPT-4o on ChartQA. On MathVista, Heron reaches 73.4% accuracy.",
      "Our approach sets a new state of the art on several benchmarks.",
      "Heron consistently exceeds prior work.",
    ],
    not: [
      "Experiments show that our method outperforms existing methods on ImageNet, reaching 84.1% accuracy.",
      "Our method outperforms GPT-4o by 4.2% on MathVista.",
      "Heron achieves results comparable to the state of the art on COCO.",
      "GPT-4o outperforms smaller models on ImageNet.",
      "Heron does not outperform GPT-4o on ChartQA.",
      "We ask whether our model could surpass people on this task.",
    ],
  },
  nothing_quantified: {
    raised: [
      "We evaluate Heron in extensive experiments and find that it reads charts well.",
      "Experiments on three datasets show the benefit of patience.",
      "We benchmarked Heron against people.",
      "Empirical results confirm our analysis.",
      "An ablation shows that each part matters. We train on 12,000 charts.",
      "We conduct experiments on ImageNet and COCO.",
    ],
    not: [
      "We evaluate Heron in extensive experiments, where it reaches 73.4% accuracy on MathVista.",
      "We prove that the problem is undecidable.",
      "We present a survey of chart reading.",
      "Experiments show a gain of 3.2% on ChartQA.",
      "Heron is a model that reads charts.",
      "In our experiments, Heron is 2.5x faster than GPT-4o.",
    ],
  },
  no_absolute_score: {
    raised: [
      "Heron improves accuracy by 7.1 points over GPT-4o on MathVista.",
      "Heron outperforms LLaVA-1.5 by 4.2% on MathVista and by 3.1% on ChartQA.",
      "We observe an improvement of +5.59% on MathVista.",
      "Heron surpasses o1-preview by +4.5% on MATH.",
      "Heron improves BLEU by up to 1.3 on WMT14.",
      "Heron improves F1 by 2.4 on SQuAD and is 2.5x faster than BERT.",
    ],
    not: [
      "Heron improves accuracy by 7.1 points over GPT-4o on MathVista, to 73.4%.",
      "Heron improves accuracy from 66.3% to 73.4% on MathVista.",
      "Heron reaches 73.4% accuracy on MathVista.",
      "Heron is 2.5x faster than GPT-4o.",
      "We present a survey of chart reading.",
      "Heron outperforms LLaVA-1.5 by 4.2% on MathVista and reaches 88.1% on ChartQA.",
    ],
  },
  everything_hedged: {
    raised: [
      "Heron improves accuracy by up to 7.1 points over GPT-4o.",
      "Heron reaches up to 88.1% accuracy on ChartQA.",
      "Heron outperforms GPT-4o by as much as 12% on ChartQA.",
      "Heron is up to 2.5x faster than GPT-4o.",
      "Heron improves accuracy by up to 7.1 points on MathVista and is up to 2.5x faster than GPT-4o.",
      "Improvements reach up to 3.2% on SQuAD.",
    ],
    not: [
      "Heron improves accuracy by up to 7.1 points over GPT-4o. It reaches 73.4% on MathVista.",
      "Heron improves accuracy by 7.1 points over GPT-4o.",
      "Heron reaches about 88% accuracy on ChartQA.",
      "Heron improves accuracy by at least 7 points over GPT-4o on MathVista.",
      "We present a survey of chart reading.",
      "Heron is 2.5x faster than GPT-4o, and improves F1 by up to 3.1% on SQuAD.",
    ],
  },
  single_benchmark: {
    raised: [
      "Heron reaches 73.4% accuracy on MathVista.",
      "Heron improves accuracy from 66.3% to 73.4% on MathVista.",
      "Heron reaches 73.4% accuracy on MathVista, where it outperforms GPT-4o by 7.1 points.",
      "Heron surpasses o1-preview by +4.5% on MATH.",
      "Heron attains 88.1 F1 on SQuAD and is 2.5x faster than BERT.",
      "On our Aviary benchmark, Heron reaches 64.0% accuracy.",
    ],
    not: [
      "Heron reaches 73.4% accuracy on MathVista and 88.1% on ChartQA.",
      "Heron reaches 73.4% accuracy.",
      "Heron reaches an average accuracy of 61.2% across five benchmarks.",
      "Heron is 2.5x faster than GPT-4o.",
      "We present a survey of chart reading.",
      "Heron reaches 73.4% accuracy on MathVista. It also improves accuracy by 3.1 points over GPT-4o.",
    ],
  },
};

const onPaper = (text: string): string[] => {
  const told = read(text);
  return findingsOnPaper(told.paper, told).map((f) => f.flag);
};

describe.each(Object.entries(ON_PAPERS))("%s", (name, { raised, not }) => {
  test.each(raised)("%s", (text) => expect(onPaper(text)).toContain(name));
  test.each(not)("not: %s", (text) => expect(onPaper(text)).not.toContain(name));
  test("a half of at least twelve cases does not raise it", () => {
    expect(raised.length + not.length).toBeGreaterThanOrEqual(12);
    expect(not.length).toBeGreaterThanOrEqual(raised.length);
  });
});

describe("what people are told of a finding", () => {
  test("every flag of the contract is told of, in its order", () => {
    expect(FINDINGS.map((f) => f.name)).toEqual([...FLAGS]);
    expect(PAPER_FINDINGS.map((f) => f.name)).toEqual([...PAPER_FLAGS]);
  });

  test.each(FINDINGS.filter((f) => f.holds !== null))("$name: the example raises it, the counter-example does not", ({ name, example, counterExample }) => {
    expect([...read(example).flags]).toContain(name);
    expect([...read(counterExample).flags]).not.toContain(name);
    expect(read(counterExample).rows).not.toEqual([]);
  });
  test.each(PAPER_FINDINGS)("$name: the example raises it, the counter-example does not", ({ name, example, counterExample }) => {
    expect(onPaper(example)).toContain(name);
    expect(onPaper(counterExample)).not.toContain(name);
  });

  test("a finding on a paper says where it holds", () => {
    const abstract = "Heron is a model. Experiments show that it outperforms existing methods on ImageNet.";
    const told = read(abstract);
    expect(findingsOnPaper(told.paper, told)).toEqual([
      {
        paper_id: told.paper.id,
        flag: "claim_without_number",
        start: 43,
        end: 83,
        text: "outperforms existing methods on ImageNet",
        evidence: "Experiments show that it outperforms existing methods on ImageNet.",
      },
      { paper_id: told.paper.id, flag: "nothing_quantified", start: 0, end: abstract.length, text: "", evidence: "" },
    ]);
  });
});

test.each([
  ["the baseline", true],
  ["baselines", true],
  ["strong baselines", true],
  ["existing methods", true],
  ["state of the art", true],
  ["the previous state of the art", true],
  ["SOTA", true],
  ["prior work", true],
  ["its counterparts", true],
  ["GPT-4o", false],
  ["Baseline-7B", false],
  ["StrongSORT", false],
  ["BERT base", false],
  ["Mixture of Experts", false],
])("%s is no name: %s", (name, unnamed) => expect(isUnnamed(name)).toBe(unnamed));

test.each([
  [{ score: null, baseline_score: 50, delta: 5 }, ["55 in points", "52.5 if relative"]],
  [{ score: 60, baseline_score: null, delta: 20 }, ["over 40 in points", "over 50 if relative"]],
  [{ score: null, baseline_score: null, delta: 5 }, []],
  [{ score: 60, baseline_score: 50, delta: 5 }, []],
  [{ score: 60, baseline_score: null, delta: null }, []],
])("the two readings of %j", (row, expected) => expect(readings(row)).toEqual(expected));

test("a row without anything to audit has no findings", () => {
  const [row] = read("Heron reaches 73.4% accuracy on MathVista.").rows;
  expect(row?.flags).toEqual([]);
});
