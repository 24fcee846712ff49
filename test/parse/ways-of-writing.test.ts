import { describe } from "vitest";
import { claim, noClaim } from "../support/claim.js";

/* One line a way of writing: the whole list of rows, field by field, and one reading of the grammar. All sentences are our own. */

describe("from-to and arrows", () => {
  claim("Our tuner raises accuracy from 61.2% to 68.9% on GSM8K.", {
    score: 68.9,
    baseline_score: 61.2,
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "tuner",
  });
  claim("Kestrel boosts Llama-3-8B from 23.6 to 50.3 on MATH.", {
    score: 50.3,
    baseline_score: 23.6,
    benchmark: "MATH",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "Llama-3-8B",
  });
  claim("The score on MMLU increases from 54.1 to 58.7.", { score: 58.7, baseline_score: 54.1, benchmark: "MMLU", metric: "score" });
  claim("Fine-tuning lifts the pass rate from 31% to 47%.", { score: 47, baseline_score: 31, unit: "percent", metric: "pass rate", system: "Fine-tuning" });
  claim("Wren cuts the word error rate from 8.4% to 6.1% on LibriSpeech.", {
    score: 6.1,
    baseline_score: 8.4,
    unit: "percent",
    benchmark: "LibriSpeech",
    metric: "word error rate",
    system: "Wren",
  });
  claim("Latency drops from 140 ms to 55 ms.", { score: 55, baseline_score: 140, metric: "latency", kind: "cost" });
  claim(
    "Kestrel gains on reasoning tasks (41.0% → 47.5% on GSM8K, 12.3% → 19.9% on MATH).",
    { score: 47.5, baseline_score: 41, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Kestrel" },
    { score: 19.9, baseline_score: 12.3, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Kestrel" },
  );
  claim("Kestrel improves (66.3 %rightarrow73.4 % on MathVista).", {
    score: 73.4,
    baseline_score: 66.3,
    unit: "percent",
    benchmark: "MathVista",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim(
    "Wren improves Llama-3-8B from 40.1% to 52.0% and Phi-3-mini from 33.3% to 48.8% on MATH.",
    { score: 52, baseline_score: 40.1, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Wren", baseline_system: "Llama-3-8B" },
    { score: 48.8, baseline_score: 33.3, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Wren", baseline_system: "Phi-3-mini" },
  );
  claim("Accuracy improves from 70.1% to 75.3%, a gain of 5.2 points.", {
    score: 75.3,
    baseline_score: 70.1,
    delta: 5.2,
    delta_kind: "absolute",
    unit: "percent",
    metric: "accuracy",
  });
  claim("Wren reduces the output length from 5400 tokens to 4320 tokens, a 20% decrease.", {
    score: 4320,
    baseline_score: 5400,
    delta: -20,
    metric: "response length",
    system: "Wren",
    kind: "cost",
  });
  claim("The error falls to 3.2% on MNIST.", { score: 3.2, unit: "percent", benchmark: "MNIST", metric: "error rate" });
  claim("Accuracy rises to 88.4% on CIFAR-10.", { score: 88.4, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy" });
});

describe("scores", () => {
  claim("Kestrel achieves 71.4% accuracy on MMLU.", { score: 71.4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel" });
  claim("Kestrel achieves an accuracy of 71.4% on MMLU.", { score: 71.4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel" });
  claim(
    "Kestrel reaches 71.4% on MMLU and 63.2% on GPQA.",
    { score: 71.4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel" },
    { score: 63.2, unit: "percent", benchmark: "GPQA", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "Kestrel attains an F1 of 0.91 and an AUC of 0.95.",
    { score: 0.91, metric: "F1", system: "Kestrel" },
    { score: 0.95, metric: "AUC", system: "Kestrel" },
  );
  claim("On the MMLU benchmark, Kestrel scores 71.4%.", { score: 71.4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel" });
  claim("Wren obtains a BLEU score of 34.2 on WMT14 English-German.", { score: 34.2, benchmark: "WMT 2014 English-German", metric: "BLEU", system: "Wren" });
  claim(
    "The detector has a precision of 91.2%, a recall of 88.0% and an F1 score of 89.6%.",
    { score: 91.2, unit: "percent", metric: "precision", system: "detector" },
    { score: 88, unit: "percent", metric: "recall", system: "detector" },
    { score: 89.6, unit: "percent", metric: "F1", system: "detector" },
  );
  claim(
    "Wren reaches 80.3%, 61.8%, and 43.9% on MathVista, MathVerse, and MathVision, respectively.",
    { score: 80.3, unit: "percent", benchmark: "MathVista", metric: "accuracy", system: "Wren" },
    { score: 61.8, unit: "percent", benchmark: "MathVerse", metric: "accuracy", system: "Wren" },
    { score: 43.9, unit: "percent", benchmark: "MathVision", metric: "accuracy", system: "Wren" },
  );
  claim(
    "Wren reaches 80.3%, 61.8%, and 43.9% on MathVista, MathVerse, and MathVision.",
    { score: 80.3, unit: "percent", benchmark: "MathVista", metric: "accuracy", system: "Wren" },
    { score: 61.8, unit: "percent", benchmark: "MathVerse", metric: "accuracy", system: "Wren" },
    { score: 43.9, unit: "percent", benchmark: "MathVision", metric: "accuracy", system: "Wren" },
  );
  claim(
    "On MathVista and MathVerse, Wren reaches 80.3% and 61.8%.",
    { score: 80.3, unit: "percent", benchmark: "MathVista", metric: "accuracy", system: "Wren" },
    { score: 61.8, unit: "percent", benchmark: "MathVerse", metric: "accuracy", system: "Wren" },
  );
  claim(
    "Kestrel attains 94.5% (87.2%) on HumanEval (Plus).",
    { score: 94.5, unit: "percent", benchmark: "HumanEval", metric: "pass@1", system: "Kestrel" },
    { score: 87.2, unit: "percent", benchmark: "HumanEval Plus", metric: "pass@1", system: "Kestrel" },
  );
  claim(
    "Wren sets a new state of the art on MATH (64.8%) and GSM8K (86.7%).",
    { score: 64.8, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Wren" },
    { score: 86.7, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Wren" },
  );
  claim(
    "R2 = 0.88 and RMSE = 3.17 are reached on QM9.",
    { score: 0.88, benchmark: "QM9", metric: "R²" },
    { score: 3.17, benchmark: "QM9", metric: "root mean squared error" },
  );
  claim("The judge reaches a Cohen's kappa of 0.71.", { score: 0.71, metric: "Cohen's kappa", system: "judge" });
  claim("Wren reaches a perplexity of 12.4 on WikiText-103.", { score: 12.4, benchmark: "WikiText-103", metric: "perplexity", system: "Wren" });
  claim("Kestrel solves 53.3% of problems on AIME.", { score: 53.3, unit: "percent", benchmark: "AIME", metric: "accuracy", system: "Kestrel" });
  claim("The metric reaches a Spearman correlation of 0.82 with human judgments.", { score: 0.82, metric: "Spearman correlation" });
  claim(
    "Wren achieves 45.2 mAP on COCO at 30 FPS.",
    { score: 45.2, benchmark: "COCO", metric: "mAP", system: "Wren" },
    { score: 30, benchmark: "COCO", metric: "throughput", system: "Wren", kind: "cost" },
  );
});

describe("gains", () => {
  claim("Kestrel improves accuracy by 5.8% on GSM8K.", { delta: 5.8, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Kestrel" });
  claim("Kestrel yields a 5.8% improvement in accuracy over the baseline.", {
    delta: 5.8,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "baseline",
  });
  claim("Kestrel yields an improvement of 5.8 points over GPT-4 on MMLU.", {
    delta: 5.8,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MMLU",
    system: "Kestrel",
    baseline_system: "GPT-4",
  });
  claim(
    "Wren brings absolute improvements of 3.0, 5.1 and 8.1 on MMLU, GPQA and BBH, respectively.",
    { delta: 3, delta_kind: "absolute", benchmark: "MMLU", system: "Wren" },
    { delta: 5.1, delta_kind: "absolute", benchmark: "GPQA", system: "Wren" },
    { delta: 8.1, delta_kind: "absolute", benchmark: "BBH", system: "Wren" },
  );
  claim(
    "Wren shows gains of up to 28.9 points over prompting and up to 7.2 points over retrieval agents.",
    { delta: 28.9, delta_kind: "absolute", unit: "points", bound: "up_to", system: "Wren", baseline_system: "prompting" },
    { delta: 7.2, delta_kind: "absolute", unit: "points", bound: "up_to", system: "Wren", baseline_system: "retrieval agents" },
  );
  claim("Wren achieves a 6% to 30% relative improvement on VisualWebArena.", {
    delta: 6,
    delta_high: 30,
    delta_kind: "relative",
    unit: "percent",
    bound: "range",
    benchmark: "VisualWebArena",
    system: "Wren",
  });
  claim("Kestrel performs better than the base model (+5.59%).", { delta: 5.59, unit: "percent", system: "Kestrel", baseline_system: "base model" });
  claim(
    "Wren improves recall by 2% and precision by 3%.",
    { delta: 2, unit: "percent", metric: "recall", system: "Wren" },
    { delta: 3, unit: "percent", metric: "precision", system: "Wren" },
  );
  claim("Wren achieves 9.3% higher accuracy than random sampling on SQuAD.", {
    delta: 9.3,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "random sampling",
  });
  claim("Kestrel delivers a gain of 3 to 7 points on MT-Bench.", {
    delta: 3,
    delta_high: 7,
    delta_kind: "absolute",
    unit: "points",
    bound: "range",
    benchmark: "MT-Bench",
    system: "Kestrel",
  });
  claim(
    "Wren reports +3.06 on the MMLU benchmark and +1.28 on BBH.",
    { delta: 3.06, benchmark: "MMLU", system: "Wren" },
    { delta: 1.28, benchmark: "BBH", system: "Wren" },
  );
  claim("Kestrel improves performance on the GenEval benchmark (+0.19).", { delta: 0.19, benchmark: "GenEval", system: "Kestrel" });
  claim("Wren improves average accuracy by 4.2% across five datasets.", { delta: 4.2, unit: "percent", metric: "accuracy", system: "Wren", average: true });
  claim("Wren achieves at least 30% relative improvement over existing systems.", {
    delta: 30,
    delta_kind: "relative",
    unit: "percent",
    bound: "at_least",
    system: "Wren",
    baseline_system: "existing systems",
  });
  claim("Kestrel shows an average improvement of 18.4% over existing methods.", {
    delta: 18.4,
    unit: "percent",
    system: "Kestrel",
    baseline_system: "existing methods",
    average: true,
  });
});

describe("comparisons", () => {
  claim("Kestrel outperforms GPT-4 by 18.1% on HumanEval.", {
    delta: 18.1,
    unit: "percent",
    benchmark: "HumanEval",
    system: "Kestrel",
    baseline_system: "GPT-4",
  });
  claim(
    "Wren surpasses GPT-4 by 7.8%/5.3% and Claude 3 by 15.1%/6.3% on MATH/GSM8K.",
    { delta: 7.8, unit: "percent", benchmark: "MATH", system: "Wren", baseline_system: "GPT-4" },
    { delta: 5.3, unit: "percent", benchmark: "GSM8K", system: "Wren", baseline_system: "GPT-4" },
    { delta: 15.1, unit: "percent", benchmark: "MATH", system: "Wren", baseline_system: "Claude 3" },
    { delta: 6.3, unit: "percent", benchmark: "GSM8K", system: "Wren", baseline_system: "Claude 3" },
  );
  claim(
    "Kestrel surpasses GPT-4 by 4.5% and Claude 3 by 0.9%.",
    { delta: 4.5, unit: "percent", system: "Kestrel", baseline_system: "GPT-4" },
    { delta: 0.9, unit: "percent", system: "Kestrel", baseline_system: "Claude 3" },
  );
  claim(
    "It exceeds GPT-4, Gemini and Claude 3 by 9%, 24% and 13%.",
    { delta: 9, unit: "percent", baseline_system: "GPT-4" },
    { delta: 24, unit: "percent", baseline_system: "Gemini" },
    { delta: 13, unit: "percent", baseline_system: "Claude 3" },
  );
  claim(
    "Kestrel-7B (70.5%) outperforms Mistral-7B (68.9%) and Llama-2-13B (67.7%).",
    { score: 70.5, baseline_score: 68.9, unit: "percent", system: "Kestrel-7B", baseline_system: "Mistral-7B" },
    { score: 70.5, baseline_score: 67.7, unit: "percent", system: "Kestrel-7B", baseline_system: "Llama-2-13B" },
  );
  claim("Wren reaches 67.7 on PRMBench, outperforming the prior best (65.5).", {
    score: 67.7,
    baseline_score: 65.5,
    benchmark: "PRMBench",
    system: "Wren",
    baseline_system: "prior best",
  });
  claim("Wren reaches 69.2% accuracy on MMMU, outperforming InternVL by 5.3%.", {
    score: 69.2,
    delta: 5.3,
    unit: "percent",
    benchmark: "MMMU",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "InternVL",
  });
  claim("Wren outperforms GPT-4 by 5.3%, reaching 69.2% accuracy on MMMU.", {
    score: 69.2,
    delta: 5.3,
    unit: "percent",
    benchmark: "MMMU",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "GPT-4",
  });
  claim("Wren reaches a median Dice of 75%, surpassing U-Net's 45%.", {
    score: 75,
    baseline_score: 45,
    unit: "percent",
    metric: "Dice",
    system: "Wren",
    baseline_system: "U-Net",
  });
  claim("Wren achieves 74.6% accuracy compared to 71% by GPT-4.", {
    score: 74.6,
    baseline_score: 71,
    unit: "percent",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "GPT-4",
  });
  claim("Kestrel lags behind GPT-4 by 12% on GPQA.", { delta: -12, unit: "percent", benchmark: "GPQA", system: "Kestrel", baseline_system: "GPT-4" });
  claim("Wren outperforms existing methods, with an average improvement of 4.4%.", {
    delta: 4.4,
    unit: "percent",
    system: "Wren",
    baseline_system: "existing methods",
    average: true,
  });
  claim("Compared to the strongest baseline, Wren improves F1 by 2.5%.", {
    delta: 2.5,
    unit: "percent",
    metric: "F1",
    system: "Wren",
    baseline_system: "strongest baseline",
  });
  claim("Kestrel surpasses the best open model, LLaVA, by 2.3% on POPE.", {
    delta: 2.3,
    unit: "percent",
    benchmark: "POPE",
    system: "Kestrel",
    baseline_system: "LLaVA",
  });
  claim("Wren attains 0.81 on GenEval, surpassing the previous best score of 0.80.", {
    score: 0.81,
    baseline_score: 0.8,
    benchmark: "GenEval",
    system: "Wren",
  });
});

describe("reductions, costs, factors", () => {
  claim("Kestrel reduces the average response length by 53.1%.", {
    delta: -53.1,
    unit: "percent",
    metric: "response length",
    system: "Kestrel",
    average: true,
    kind: "cost",
  });
  claim("Wren uses 40% fewer tokens than GPT-4.", { delta: -40, unit: "percent", metric: "tokens", system: "Wren", baseline_system: "GPT-4", kind: "cost" });
  claim("Wren is 2.5x faster than vLLM.", {
    delta: 2.5,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Wren",
    baseline_system: "vLLM",
    kind: "cost",
  });
  claim("Wren achieves a 3.2x speedup over FlashAttention.", {
    delta: 3.2,
    delta_kind: "factor",
    unit: "factor",
    metric: "speedup",
    system: "Wren",
    baseline_system: "FlashAttention",
    kind: "cost",
  });
  claim("The decoder runs 4 times faster than the baseline.", {
    delta: 4,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "decoder",
    baseline_system: "baseline",
    kind: "cost",
  });
  claim("Kestrel reduces memory usage by a factor of four.", {
    delta: -4,
    delta_kind: "factor",
    unit: "factor",
    metric: "memory",
    system: "Kestrel",
    kind: "cost",
  });
  claim(
    "Wren reduces hallucinations by 35% with only a 1.2% drop in accuracy.",
    { delta: -35, unit: "percent", metric: "hallucination rate", system: "Wren" },
    { delta: -1.2, unit: "percent", metric: "accuracy", system: "Wren" },
  );
  claim("Kestrel saves 39% of training time.", { delta: -39, unit: "percent", metric: "training time", system: "Kestrel", kind: "cost" });
  claim("Wren is twice as fast as vLLM.", {
    delta: 2,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Wren",
    baseline_system: "vLLM",
    kind: "cost",
  });
  claim("Wren cuts energy consumption by 19%-27%.", {
    delta: -19,
    delta_high: -27,
    unit: "percent",
    bound: "range",
    metric: "energy",
    system: "Wren",
    kind: "cost",
  });
  claim("Wren needs 3 times less data than the baseline.", {
    delta: -3,
    delta_kind: "factor",
    unit: "factor",
    metric: "data",
    system: "Wren",
    baseline_system: "baseline",
    kind: "cost",
  });
});

describe("bounds and ranges", () => {
  claim("Kestrel reaches up to 85% accuracy on MMLU.", {
    score: 85,
    unit: "percent",
    bound: "up_to",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Kestrel improves accuracy by over 8% on MATH.", {
    delta: 8,
    unit: "percent",
    bound: "at_least",
    benchmark: "MATH",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Wren improves accuracy by nearly 5 points.", { delta: 5, delta_kind: "absolute", unit: "points", bound: "about", metric: "accuracy", system: "Wren" });
  claim("Wren reaches an accuracy of more than 90% on MNIST.", {
    score: 90,
    unit: "percent",
    bound: "at_least",
    benchmark: "MNIST",
    metric: "accuracy",
    system: "Wren",
  });
  claim("Accuracy stays below 50% on GPQA.", { score: 50, unit: "percent", bound: "up_to", benchmark: "GPQA", metric: "accuracy" });
  claim("Wren achieves 85-90% accuracy on MNIST.", {
    score: 85,
    score_high: 90,
    unit: "percent",
    bound: "range",
    benchmark: "MNIST",
    metric: "accuracy",
    system: "Wren",
  });
  claim("Win rates lie between 55% and 57%.", { score: 55, score_high: 57, unit: "percent", bound: "range", metric: "win rate" });
  claim("Kestrel achieves about 85% agreement with human judgment.", { score: 85, unit: "percent", bound: "about", metric: "agreement", system: "Kestrel" });
  claim("Wren retains 80% or more of the accuracy.", { score: 80, unit: "percent", bound: "at_least", metric: "accuracy", system: "Wren" });
  claim("Wren improves F1 by ~3% on SQuAD.", { delta: 3, unit: "percent", bound: "about", benchmark: "SQuAD", metric: "F1", system: "Wren" });
});

describe("number words", () => {
  claim("Kestrel is five points higher than GPT-4 on MMLU.", {
    delta: 5,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MMLU",
    system: "Kestrel",
    baseline_system: "GPT-4",
  });
  claim("Wren is three times faster than the baseline.", {
    delta: 3,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Wren",
    baseline_system: "baseline",
    kind: "cost",
  });
});

describe("who and where", () => {
  claim("Our method achieves 71.4% accuracy on MMLU.", { score: 71.4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Our method" });
  claim("When applied to Qwen3-4B, Wren improves accuracy by 3.1% on MMLU.", {
    delta: 3.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "Qwen3-4B",
  });
  claim("On our WikiSeek benchmark, Wren reaches 61.0% accuracy.", { score: 61, unit: "percent", benchmark: "WikiSeek", metric: "accuracy", system: "Wren" });
  claim("Wren reaches 61.0% accuracy on the LongTrail dataset.", { score: 61, unit: "percent", benchmark: "LongTrail", metric: "accuracy", system: "Wren" });
  claim("Wren reaches 61.0% accuracy on DROPS-24.", { score: 61, unit: "percent", benchmark: "DROPS-24", metric: "accuracy", system: "Wren" });
  claim(
    "Models such as GPT-4 and Claude 3 reach only 20.0% and 23.6% accuracy, respectively.",
    { score: 20, unit: "percent", metric: "accuracy", system: "GPT-4" },
    { score: 23.6, unit: "percent", metric: "accuracy", system: "Claude 3" },
  );
  claim("Kestrel, applied to Mistral-7B, increases its accuracy from 40% to 45%.", {
    score: 45,
    baseline_score: 40,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "Mistral-7B",
  });
  claim("Wren achieves an average accuracy of 72.3% across MMLU, GPQA and BBH.", {
    score: 72.3,
    unit: "percent",
    metric: "accuracy",
    system: "Wren",
    average: true,
    average_over: ["MMLU", "GPQA", "BBH"],
  });
  claim("On average, Wren improves accuracy by 2.1%.", { delta: 2.1, unit: "percent", metric: "accuracy", system: "Wren", average: true });
  claim(
    "Wren outperforms Mistral-7B by at least 9% on GSM8K, IFEval and MathQA.",
    { delta: 9, unit: "percent", bound: "at_least", benchmark: "GSM8K", system: "Wren", baseline_system: "Mistral-7B" },
    { delta: 9, unit: "percent", bound: "at_least", benchmark: "IFEval", system: "Wren", baseline_system: "Mistral-7B" },
    { delta: 9, unit: "percent", bound: "at_least", benchmark: "MathQA", system: "Wren", baseline_system: "Mistral-7B" },
  );
});

describe("compositions", () => {
  claim(
    "Wren reaches 91.8 AUC (+4.2 pp) and 66.4 AP (+9.5 pp) on MIMIC-III and CheXpert.",
    { score: 91.8, delta: 4.2, delta_kind: "absolute", benchmark: "MIMIC-III", metric: "AUC", system: "Wren" },
    { score: 66.4, delta: 9.5, delta_kind: "absolute", benchmark: "CheXpert", metric: "AP", system: "Wren" },
  );
  claim(
    "Bagging reached 94% accuracy, outperforming Boosting (89%) and Stacking (86%).",
    { score: 94, baseline_score: 89, unit: "percent", metric: "accuracy", system: "Bagging", baseline_system: "Boosting" },
    { score: 94, baseline_score: 86, unit: "percent", metric: "accuracy", system: "Bagging", baseline_system: "Stacking" },
  );
  claim("Wren brings down the number of parameters by 84%.", { delta: -84, unit: "percent", metric: "parameters", system: "Wren", kind: "cost" });
  claim(
    "Wren reduces FLOPs and parameters by 97.9% and 84.8%.",
    { delta: -97.9, unit: "percent", metric: "FLOPs", system: "Wren", kind: "cost" },
    { delta: -84.8, unit: "percent", metric: "parameters", system: "Wren", kind: "cost" },
  );
  claim("Kestrel achieves a threefold speedup.", { delta: 3, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Kestrel", kind: "cost" });
  claim("Kestrel obtains 6.4-point gains in alignment.", { delta: 6.4, delta_kind: "absolute", unit: "points", metric: "alignment", system: "Kestrel" });
  claim(
    "Wren reaches 82.3% and 95.7% accuracy on MMLU and GSM8K, 1.8% and 2.3% better than the original model.",
    { score: 82.3, delta: 1.8, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Wren", baseline_system: "original model" },
    { score: 95.7, delta: 2.3, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Wren", baseline_system: "original model" },
  );
  claim("In a zero-shot setting, Kestrel reaches 61.5% on MMLU.", { score: 61.5, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel" });
  claim("The F1 score of the nine classes reached 0.78.", { score: 0.78, metric: "F1" });
  claim("We train a retrieval model that reaches an MRR of 0.41 on MS MARCO.", {
    score: 0.41,
    benchmark: "MS MARCO",
    metric: "MRR",
    system: "retrieval model",
  });
  claim("Even the best model, GPT-4o, reaches only 32.4% on HLE.", {
    score: 32.4,
    unit: "percent",
    benchmark: "Humanity's Last Exam",
    metric: "accuracy",
    system: "GPT-4o",
  });
  claim("GPT-4o scored 54%, while Claude 3 reached 61%.", { score: 54, unit: "percent", system: "GPT-4o" }, { score: 61, unit: "percent", system: "Claude 3" });
  claim("Wren beats the runner-up by 2.2 BLEU on WMT16.", { delta: 2.2, benchmark: "WMT 2016", metric: "BLEU", system: "Wren", baseline_system: "runner-up" });
  claim("Wren has an error of 0.23 compared with 0.31 for the baseline.", {
    score: 0.23,
    baseline_score: 0.31,
    metric: "error",
    system: "Wren",
    baseline_system: "baseline",
  });
  claim("Wren's accuracy is 92.1%, versus 88.4% for BERT.", {
    score: 92.1,
    baseline_score: 88.4,
    unit: "percent",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "BERT",
  });
  claim("Performance degrades by 20% under attack.", { delta: -20, unit: "percent" });
  claim("Wren attains 91.2% F1, 4.1 points above the previous best.", {
    score: 91.2,
    delta: 4.1,
    delta_kind: "absolute",
    unit: "percent",
    metric: "F1",
    system: "Wren",
    baseline_system: "previous best",
  });
  claim(
    "Wren improves over BERT by 3.1% on MNLI and 2.2% on QNLI.",
    { delta: 3.1, unit: "percent", benchmark: "MNLI", system: "Wren", baseline_system: "BERT" },
    { delta: 2.2, unit: "percent", benchmark: "QNLI", system: "Wren", baseline_system: "BERT" },
  );
  claim("The hallucination rate drops from 31.2% to 9.8%.", { score: 9.8, baseline_score: 31.2, unit: "percent", metric: "hallucination rate" });
  claim(
    "Wren achieves state-of-the-art results on VQAv2 (81.2% accuracy) and GQA (65.3% accuracy).",
    { score: 81.2, unit: "percent", benchmark: "VQAv2", metric: "accuracy", system: "Wren" },
    { score: 65.3, unit: "percent", benchmark: "GQA", metric: "accuracy", system: "Wren" },
  );
  claim("With 7B parameters, Wren reaches 45.2% on MMLU.", { score: 45.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Wren" });
  claim("Wren reaches an accuracy of 98.2% ± 0.3% on MNIST.", { score: 98.2, unit: "percent", benchmark: "MNIST", metric: "accuracy", system: "Wren" });
  claim("Kestrel ranks first with an F1 of 0.812.", { score: 0.812, metric: "F1", system: "Kestrel" });
  claim(
    "Experiments on CIFAR-10 and CIFAR-100 show error rates of 3.2% and 17.1%, respectively.",
    { score: 3.2, unit: "percent", benchmark: "CIFAR-10", metric: "error rate" },
    { score: 17.1, unit: "percent", benchmark: "CIFAR-100", metric: "error rate" },
  );
  claim("Wren matches GPT-4 at 10x lower cost.", {
    delta: -10,
    delta_kind: "factor",
    unit: "factor",
    metric: "cost",
    system: "Wren",
    baseline_system: "GPT-4",
    kind: "cost",
  });
  claim(
    "Wren is 3.4 points better than GPT-4 and 12.1 points better than Llama 2 on BBH.",
    { delta: 3.4, delta_kind: "absolute", unit: "points", benchmark: "BBH", system: "Wren", baseline_system: "GPT-4" },
    { delta: 12.1, delta_kind: "absolute", unit: "points", benchmark: "BBH", system: "Wren", baseline_system: "Llama 2" },
  );
  claim(
    "Wren increases throughput by 2.1x and cuts memory by 45%.",
    { delta: 2.1, delta_kind: "factor", unit: "factor", metric: "throughput", system: "Wren", kind: "cost" },
    { delta: -45, unit: "percent", metric: "memory", system: "Wren", kind: "cost" },
  );
  claim("Kestrel cuts training time from 10 hours to 2 hours.", { score: 2, baseline_score: 10, metric: "training time", system: "Kestrel", kind: "cost" });
  claim(
    "Wren reaches 0.92 AUROC for sepsis and 0.88 AUROC for stroke.",
    { score: 0.92, metric: "AUC", system: "Wren" },
    { score: 0.88, metric: "AUC", system: "Wren" },
  );
  claim("Wren achieves top-1 accuracy of 84.1% on ImageNet-1K, which is 1.2% higher than Swin-B.", {
    score: 84.1,
    delta: 1.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "top-1 accuracy",
    system: "Wren",
    baseline_system: "Swin-B",
  });
  claim("Wren improves zero-shot accuracy from 55.1 to 60.2 (+5.1).", {
    score: 60.2,
    baseline_score: 55.1,
    delta: 5.1,
    metric: "zero-shot accuracy",
    system: "Wren",
  });
  claim(
    "Compared with BERT, Wren raises F1 by 2.1 points on SQuAD and by 3.3 points on NewsQA.",
    { delta: 2.1, delta_kind: "absolute", unit: "points", benchmark: "SQuAD", metric: "F1", system: "Wren", baseline_system: "BERT" },
    { delta: 3.3, delta_kind: "absolute", unit: "points", benchmark: "NewsQA", metric: "F1", system: "Wren", baseline_system: "BERT" },
  );
});

describe("more ways", () => {
  claim(
    "We propose Wren, a decoder for long texts. Wren outperforms GPT-4 by 3.1% on LongBench. It also reduces latency by 40%.",
    { delta: 3.1, unit: "percent", benchmark: "LongBench", system: "Wren", baseline_system: "GPT-4" },
    { delta: -40, unit: "percent", metric: "latency", system: "Wren", kind: "cost" },
  );
  claim("We introduce PlumBench, a benchmark of 500 puzzles. GPT-4o reaches only 31.2% accuracy, while humans reach 92.0%.", {
    score: 31.2,
    baseline_score: 92,
    unit: "percent",
    benchmark: "PlumBench",
    metric: "accuracy",
    system: "GPT-4o",
    baseline_system: "humans",
  });
  claim("We present Retrieval with Early Decisions (RED). Our approach reaches an MRR of 0.41 on MS MARCO, compared to 0.38 for BM25.", {
    score: 0.41,
    baseline_score: 0.38,
    benchmark: "MS MARCO",
    metric: "MRR",
    system: "RED",
    baseline_system: "BM25",
  });
  claim(
    "This paper presents Kestrel. Experiments on MMLU and GPQA show that our method improves accuracy by 3.1% and 4.2%, respectively.",
    { delta: 3.1, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel" },
    { delta: 4.2, unit: "percent", benchmark: "GPQA", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "We evaluate on SQuAD. The proposed model reaches an F1 of 91.2 and an exact match of 84.5.",
    { score: 91.2, benchmark: "SQuAD", metric: "F1", system: "proposed model" },
    { score: 84.5, benchmark: "SQuAD", metric: "exact match", system: "proposed model" },
  );
  claim(
    "Experiments on nuScenes show that the proposed method achieves 58.1% mAP and 65.2% NDS.",
    { score: 58.1, unit: "percent", benchmark: "nuScenes", metric: "mAP", system: "proposed method" },
    { score: 65.2, unit: "percent", benchmark: "nuScenes", metric: "NDS", system: "proposed method" },
  );
  claim(
    "Extensive experiments demonstrate that Wren surpasses state-of-the-art methods by 2.3% in mAP and 1.1% in recall on COCO.",
    { delta: 2.3, unit: "percent", benchmark: "COCO", metric: "mAP", system: "Wren", baseline_system: "state-of-the-art methods" },
    { delta: 1.1, unit: "percent", benchmark: "COCO", metric: "recall", system: "Wren", baseline_system: "state-of-the-art methods" },
  );
  claim("The results show that Wren-7B, trained on 2M samples, achieves 61.2% on HumanEval, surpassing CodeLlama-34B (53.7%).", {
    score: 61.2,
    baseline_score: 53.7,
    unit: "percent",
    benchmark: "HumanEval",
    metric: "pass@1",
    system: "Wren-7B",
    baseline_system: "CodeLlama-34B",
  });
  claim("On ImageNet, our ViT-based model obtains 84.2% top-1 accuracy, exceeding DeiT-B by 2.4%.", {
    score: 84.2,
    delta: 2.4,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "top-1 accuracy",
    system: "ViT-based model",
    baseline_system: "DeiT-B",
  });
  claim("Using only 10% of the labels, our method reaches 91.3% accuracy on CIFAR-10.", {
    score: 91.3,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "accuracy",
    system: "our method",
  });
  claim(
    "Wren reaches 71.2% in the zero-shot setting and 78.9% in the few-shot setting.",
    { score: 71.2, unit: "percent", system: "Wren" },
    { score: 78.9, unit: "percent", system: "Wren" },
  );
  claim("In particular, the model attains an AUC of 0.93 (95% CI 0.91-0.95) on MIMIC-III.", {
    score: 0.93,
    benchmark: "MIMIC-III",
    metric: "AUC",
    system: "model",
  });
  claim("Wren shows a 12% lower error rate than the previous best method.", {
    delta: -12,
    unit: "percent",
    metric: "error rate",
    system: "Wren",
    baseline_system: "previous best method",
  });
  claim("Our ablation shows that removing the gate reduces accuracy by 3.2%.", {
    delta: -3.2,
    unit: "percent",
    metric: "accuracy",
    system: "removing the gate",
  });
  claim("Without pre-training, accuracy drops from 85.1% to 79.4%.", { score: 79.4, baseline_score: 85.1, unit: "percent", metric: "accuracy" });
  claim("Compared to full fine-tuning, Wren needs only 0.5% of the parameters while reaching 98% of its accuracy.", {
    score: 98,
    unit: "percent",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "full fine-tuning",
  });
  claim("Wren achieves comparable accuracy with 3.1x fewer parameters.", {
    delta: -3.1,
    delta_kind: "factor",
    unit: "factor",
    metric: "parameters",
    system: "Wren",
    kind: "cost",
  });
  claim("The approach leads to a relative error reduction of 18.2% over the baseline system.", {
    delta: -18.2,
    delta_kind: "relative",
    unit: "percent",
    metric: "error",
    system: "approach",
    baseline_system: "baseline system",
  });
  claim("The model obtains 2nd place with a score of 0.713.", { score: 0.713, metric: "score", system: "model" });
  claim(
    "GPT-4 achieves an accuracy of 86%, followed by Claude 3 (81%) and Gemini (79%).",
    { score: 86, unit: "percent", metric: "accuracy", system: "GPT-4" },
    { score: 81, unit: "percent", metric: "accuracy", system: "Claude 3" },
    { score: 79, unit: "percent", metric: "accuracy", system: "Gemini" },
  );
  claim(
    "Wren obtains mean absolute errors of 2.1 and 3.4 on QM9 and ZINC.",
    { score: 2.1, benchmark: "QM9", metric: "mean absolute error", system: "Wren" },
    { score: 3.4, benchmark: "ZINC", metric: "mean absolute error", system: "Wren" },
  );
  claim("The Pearson correlation between the metric and human scores is 0.74.", { score: 0.74, metric: "Pearson correlation" });
  claim("We observe a 15-point drop in accuracy when the context is shuffled.", { delta: -15, delta_kind: "absolute", unit: "points", metric: "accuracy" });
  claim("Accuracy on GSM8K falls by 9 points under perturbation.", {
    delta: -9,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GSM8K",
    metric: "accuracy",
  });
  claim(
    "Wren achieves a PSNR of 32.4 dB and an SSIM of 0.91 on Set14.",
    { score: 32.4, benchmark: "Set14", metric: "PSNR", system: "Wren" },
    { score: 0.91, benchmark: "Set14", metric: "SSIM", system: "Wren" },
  );
  claim(
    "The detector runs at 45 FPS with an mAP of 41.2%.",
    { score: 45, metric: "throughput", system: "detector", kind: "cost" },
    { score: 41.2, unit: "percent", metric: "mAP", system: "detector" },
  );
});

describe("owners, opponents and lists", () => {
  claim(
    "Evaluations on Sintel and KITTI datasets show Heron's superiority, with 6.35% and 9.27% lower endpoint error.",
    { delta: -6.35, unit: "percent", benchmark: "Sintel", metric: "end-point error", system: "Heron" },
    { delta: -9.27, unit: "percent", benchmark: "KITTI", metric: "end-point error", system: "Heron" },
  );
  claim(
    "Evaluated on KonIQ and LIVE-IQ, Heron achieves an SRCC of 0.92.",
    { score: 0.92, benchmark: "KonIQ-10k", metric: "Spearman correlation", system: "Heron" },
    { score: 0.92, benchmark: "LIVE-IQ", metric: "Spearman correlation", system: "Heron" },
  );
  claim("Heron improves Dice by 3-5% over gaze baselines on the NCI-7 dataset.", {
    delta: 3,
    delta_high: 5,
    unit: "percent",
    bound: "range",
    benchmark: "NCI-7",
    metric: "Dice",
    system: "Heron",
    baseline_system: "gaze baselines",
  });
  claim(
    "The streaming mode achieves an aMOTA of 0.641 and an aMOTP of 0.518.",
    { score: 0.641, metric: "AMOTA", system: "streaming mode" },
    { score: 0.518, metric: "aMOTP", system: "streaming mode" },
  );
  claim("None of them reach 45% accuracy on HardQA.", { score: 45, unit: "percent", benchmark: "HardQA", metric: "accuracy" });
  claim("All models achieve near 90% accuracy on the easy split.", { score: 90, unit: "percent", bound: "about", metric: "accuracy", system: "All models" });
  claim("Our surface reconstruction model achieves a PSNR of 31.2 on Blender.", {
    score: 31.2,
    benchmark: "Blender",
    metric: "PSNR",
    system: "surface reconstruction model",
  });
  claim("With Levenberg updates, our method reaches 91.2% accuracy on CUB-200.", {
    score: 91.2,
    unit: "percent",
    benchmark: "CUB-200",
    metric: "accuracy",
    system: "our method",
  });
  claim(
    "Heron improves accuracy by 12.4% against the frozen encoder and 8.3% against the linear probe baseline.",
    { delta: 12.4, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "frozen encoder" },
    { delta: 8.3, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "linear probe baseline" },
  );
  claim("Heron achieves 4.5% higher accuracy on CIFAR-100 over nine existing methods.", {
    delta: 4.5,
    unit: "percent",
    benchmark: "CIFAR-100",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "nine existing methods",
  });
  claim("Heron surpasses the strong contrastive baseline, DINOv2, by 2.1% on ImageNet.", {
    delta: 2.1,
    unit: "percent",
    benchmark: "ImageNet",
    system: "Heron",
    baseline_system: "DINOv2",
  });
  claim("Heron achieves a 16x smaller disk size.", { delta: -16, delta_kind: "factor", unit: "factor", metric: "disk size", system: "Heron", kind: "cost" });
  claim(
    "Heron achieves a 0.69 R-square score and a Structural Similarity Index of 0.73.",
    { score: 0.69, metric: "R²", system: "Heron" },
    { score: 0.73, metric: "SSIM", system: "Heron" },
  );
  claim("User satisfaction increased to 88%.", { score: 88, unit: "percent", metric: "User satisfaction" });
  claim(
    "Heron achieves 27.5% pass@1, outperforming GPT-4o (18.6%), DeepSeek-R1 (14.5%) and Open Deep Research (20.3%).",
    { score: 27.5, baseline_score: 18.6, unit: "percent", metric: "pass@1", system: "Heron", baseline_system: "GPT-4o" },
    { score: 27.5, baseline_score: 14.5, unit: "percent", metric: "pass@1", system: "Heron", baseline_system: "DeepSeek-R1" },
    { score: 27.5, baseline_score: 20.3, unit: "percent", metric: "pass@1", system: "Heron", baseline_system: "Open Deep Research" },
  );
  claim("Heron needs 4-5x lower memory.", {
    delta: -4,
    delta_high: -5,
    delta_kind: "factor",
    unit: "factor",
    bound: "range",
    metric: "memory",
    system: "Heron",
    kind: "cost",
  });
  claim("Heron boosts performance to 33.96% on LogicDB.", { score: 33.96, unit: "percent", benchmark: "LogicDB", system: "Heron" });
  claim("Heron provides an additional 3 points of accuracy on nuScenes.", {
    delta: 3,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "nuScenes",
    metric: "accuracy",
    system: "Heron",
  });
  claim("GPT-4o drops to 0.0% accuracy on HardQA.", { score: 0, unit: "percent", benchmark: "HardQA", metric: "accuracy", system: "GPT-4o" });
  claim(
    "SiT-XL/2 and Flow-XL/2 achieve an FID of 3.15 and 2.98, respectively, on ImageNet.",
    { score: 3.15, benchmark: "ImageNet", metric: "FID", system: "SiT-XL/2" },
    { score: 2.98, benchmark: "ImageNet", metric: "FID", system: "Flow-XL/2" },
  );
  claim("DiT-XL/2 achieves an FID of 2.27 on ImageNet 256x256.", { score: 2.27, benchmark: "ImageNet 256x256", metric: "FID", system: "DiT-XL/2" });
  claim(
    "Heron improves BLEU by 1.2 and 0.8 points on WMT14 and WMT16.",
    { delta: 1.2, delta_kind: "absolute", unit: "points", benchmark: "WMT 2014", metric: "BLEU", system: "Heron" },
    { delta: 0.8, delta_kind: "absolute", unit: "points", benchmark: "WMT 2016", metric: "BLEU", system: "Heron" },
  );
  claim("Our attack achieves a success rate of 92% on AdvBench.", {
    score: 92,
    unit: "percent",
    benchmark: "AdvBench",
    metric: "success rate",
    system: "Our attack",
  });
  claim("Heron improves resolve rate on SWE-bench Lite by 4.2 points.", {
    delta: 4.2,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "SWE-bench Lite",
    metric: "resolve rate",
    system: "Heron",
  });
  claim("Heron reaches 88.3% accuracy, lagging GPT-4o by 3.1 points.", {
    score: 88.3,
    delta: -3.1,
    delta_kind: "absolute",
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4o",
  });
  claim(
    "Heron cuts error by 18.6%, reaching 83.1% accuracy on CUB-200.",
    { delta: -18.6, unit: "percent", metric: "error", system: "Heron" },
    { score: 83.1, unit: "percent", benchmark: "CUB-200", metric: "accuracy", system: "Heron" },
  );
});

describe("what a sentence says beside its number", () => {
  claim("Our codec saves 22.7% bitrate over VTM on average.", {
    delta: -22.7,
    unit: "percent",
    metric: "bitrate",
    system: "Our codec",
    baseline_system: "VTM",
    kind: "cost",
  });
  claim(
    "Heron obtains the best results with the following F1 scores: 0.77 for negation, 0.75 for laterality.",
    { score: 0.77, metric: "F1", system: "Heron" },
    { score: 0.75, metric: "F1", system: "Heron" },
  );
  claim("On HumanEval, the pass rate of Heron is 82.3%, against 77.1% for Kestrel.", {
    score: 82.3,
    baseline_score: 77.1,
    unit: "percent",
    benchmark: "HumanEval",
    metric: "pass rate",
    system: "Heron",
    baseline_system: "Kestrel",
  });
  claim("Heron obtains 71.2% on MMLU versus 68.9% for Kestrel.", {
    score: 71.2,
    baseline_score: 68.9,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "Kestrel",
  });
  claim("With 8 experts, Heron achieves a perplexity of 12.1 on WikiText-103, a reduction of 1.4 over the dense model.", {
    score: 12.1,
    delta: -1.4,
    benchmark: "WikiText-103",
    metric: "perplexity",
    system: "Heron",
    baseline_system: "dense model",
  });
  claim("The performance of Heron on GSM8K rises from 52.1 to 60.3.", {
    score: 60.3,
    baseline_score: 52.1,
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "Heron",
  });
  claim("We observe a drop of 12.4% in accuracy when the context is removed.", { delta: -12.4, unit: "percent", metric: "accuracy" });
  claim("Accuracy degrades from 81.0% to 42.5% under attack.", { score: 42.5, baseline_score: 81, unit: "percent", metric: "accuracy" });
  claim("Heron reduces the word error rate from 9.8% to 7.4% on LibriSpeech test-other, a 24.5% relative reduction.", {
    score: 7.4,
    baseline_score: 9.8,
    delta: -24.5,
    delta_kind: "relative",
    unit: "percent",
    benchmark: "LibriSpeech test-other",
    metric: "word error rate",
    system: "Heron",
  });
  claim("Heron achieves 1st place on the FlowNight leaderboard with a score of 71.3.", {
    score: 71.3,
    benchmark: "FlowNight",
    metric: "score",
    system: "Heron",
  });
  claim(
    "Heron achieves new state-of-the-art results on ADE20K (55.1 mIoU) and COCO (58.2 AP).",
    { score: 55.1, benchmark: "ADE20K", metric: "mIoU", system: "Heron" },
    { score: 58.2, benchmark: "COCO", metric: "AP", system: "Heron" },
  );
  claim("Heron achieves an accuracy of 91.2 (+2.3) on CUB-200.", { score: 91.2, delta: 2.3, benchmark: "CUB-200", metric: "accuracy", system: "Heron" });
  claim("Heron improves upon Kestrel by 2.3 BLEU on WMT14 En-De.", {
    delta: 2.3,
    benchmark: "WMT 2014 English-German",
    metric: "BLEU",
    system: "Heron",
    baseline_system: "Kestrel",
  });
  claim(
    "Heron outperforms Kestrel on CIFAR-10 (95.1% vs. 93.2%) and CIFAR-100 (78.3% vs. 75.0%).",
    { score: 95.1, baseline_score: 93.2, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "Heron", baseline_system: "Kestrel" },
    { score: 78.3, baseline_score: 75, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy", system: "Heron", baseline_system: "Kestrel" },
  );
  claim("Humans reach 92% while the best model reaches 41%.", {
    score: 41,
    baseline_score: 92,
    unit: "percent",
    system: "best model",
    baseline_system: "Humans",
  });
  claim(
    "Heron attains a Dice coefficient of 0.89 and a Hausdorff distance of 4.2 mm on BraTS 2021.",
    { score: 0.89, benchmark: "BraTS 2021", metric: "Dice", system: "Heron" },
    { score: 4.2, benchmark: "BraTS 2021", metric: "Hausdorff distance", system: "Heron" },
  );
  claim(
    "Heron achieves AUCs of 0.91, 0.88 and 0.93 on MIMIC, CheXpert and PadChest, respectively.",
    { score: 0.91, benchmark: "MIMIC", metric: "AUC", system: "Heron" },
    { score: 0.88, benchmark: "CheXpert", metric: "AUC", system: "Heron" },
    { score: 0.93, benchmark: "PadChest", metric: "AUC", system: "Heron" },
  );
  claim(
    "Heron improves the success rate on ALFWorld by 12% and on WebShop by 9%.",
    { delta: 12, unit: "percent", benchmark: "ALFWorld", metric: "success rate", system: "Heron" },
    { delta: 9, unit: "percent", benchmark: "WebShop", metric: "success rate", system: "Heron" },
  );
  claim("Heron cuts the number of tokens by 38% without loss of accuracy.", { delta: -38, unit: "percent", metric: "tokens", system: "Heron", kind: "cost" });
  claim("Experiments on Waymo show that Heron reduces collisions by 21.3%.", {
    delta: -21.3,
    unit: "percent",
    benchmark: "Waymo",
    metric: "collisions",
    system: "Heron",
  });
  claim(
    "Heron achieves comparable accuracy (91.2% vs. 91.4%) with 4x fewer parameters.",
    { score: 91.2, baseline_score: 91.4, unit: "percent", metric: "accuracy", system: "Heron" },
    { delta: -4, delta_kind: "factor", unit: "factor", metric: "parameters", system: "Heron", kind: "cost" },
  );
  claim("Heron-7B scores 61.2 on MMLU, which is 3.4 points higher than Kestrel-7B.", {
    score: 61.2,
    delta: 3.4,
    delta_kind: "absolute",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
    baseline_system: "Kestrel-7B",
  });
  claim("The F1 score increased by 4.2%, from 71.3% to 75.5%.", { score: 75.5, baseline_score: 71.3, delta: 4.2, unit: "percent", metric: "F1" });
  claim("Heron achieves state-of-the-art zero-shot accuracy of 76.2% on ImageNet.", {
    score: 76.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "zero-shot accuracy",
    system: "Heron",
  });
  claim("Without the retrieval module, accuracy falls by 7.1 points.", { delta: -7.1, delta_kind: "absolute", unit: "points", metric: "accuracy" });
  claim(
    "Heron gets 56.3 EM and 64.2 F1 on NQ.",
    { score: 56.3, benchmark: "Natural Questions", metric: "exact match", system: "Heron" },
    { score: 64.2, benchmark: "Natural Questions", metric: "F1", system: "Heron" },
  );
  claim("The error rate of Heron is 2.3 times lower than that of Kestrel.", {
    delta: -2.3,
    delta_kind: "factor",
    unit: "factor",
    metric: "error rate",
    system: "Heron",
    baseline_system: "Kestrel",
  });
  claim("Averaged over ten tasks, Wren scores 71.2.", { score: 71.2, system: "Wren", average: true });
  claim("Videos were taken at 30 FPS and Heron reaches 71.2% on Kinetics-400.", {
    score: 71.2,
    unit: "percent",
    benchmark: "Kinetics-400",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron runs at 45 FPS on a single GPU.", { score: 45, metric: "throughput", system: "Heron", kind: "cost" });
});

describe("who did it", () => {
  claim("Titan-Fusion, our multi-scale network, reaches 84.1% accuracy on CUB-200.", {
    score: 84.1,
    unit: "percent",
    benchmark: "CUB-200",
    metric: "accuracy",
    system: "Titan-Fusion",
  });
  claim("We show that adding noise improves accuracy by 2.3% on CIFAR-10.", {
    delta: 2.3,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "accuracy",
    system: "adding noise",
  });
  claim("Our 7B model outperforms Llama-2-70B on GSM8K by 4.5 points.", {
    delta: 4.5,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GSM8K",
    system: "7B model",
    baseline_system: "Llama-2-70B",
  });
  claim("Our best model reaches 71.3% on MMLU.", { score: 71.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "best model" });
  claim("The proposed GraphNet achieves 0.91 AUC on Tox21.", { score: 0.91, benchmark: "Tox21", metric: "AUC", system: "GraphNet" });
  claim("GPT-4 with chain-of-thought prompting reaches 86.1% on MedQA.", {
    score: 86.1,
    unit: "percent",
    benchmark: "MedQA",
    metric: "accuracy",
    system: "GPT-4",
  });
  claim("Among all models, Claude-3.5 performs best with 62.3% accuracy.", { score: 62.3, unit: "percent", metric: "accuracy", system: "Claude-3.5" });
  claim("The best performing model, GPT-4o, achieves an accuracy of 52.1% on PlumBench.", {
    score: 52.1,
    unit: "percent",
    benchmark: "PlumBench",
    metric: "accuracy",
    system: "GPT-4o",
  });
  claim(
    "Models such as GPT-4o and Gemini achieve 52.1% and 48.3% accuracy.",
    { score: 52.1, unit: "percent", metric: "accuracy", system: "GPT-4o" },
    { score: 48.3, unit: "percent", metric: "accuracy", system: "Gemini" },
  );
  claim("Current models perform poorly, with GPT-4o achieving only 31.2%.", { score: 31.2, unit: "percent", system: "GPT-4o" });
  claim("State-of-the-art models achieve less than 30% accuracy on PlumBench.", {
    score: 30,
    unit: "percent",
    bound: "up_to",
    benchmark: "PlumBench",
    metric: "accuracy",
    system: "State-of-the-art models",
  });
  claim("Even the strongest model, o1, attains just 45.6% on PlumBench.", { score: 45.6, unit: "percent", benchmark: "PlumBench", system: "o1" });
  claim("Most models score below 50%.", { score: 50, unit: "percent", bound: "up_to", system: "Most models" });
  claim("In contrast, fine-tuned BERT obtains an F1 of 0.87.", { score: 0.87, metric: "F1", system: "BERT" });
  claim(
    "XGBoost achieved the highest accuracy (94.2%), followed by random forest (92.1%).",
    { score: 94.2, unit: "percent", metric: "accuracy", system: "XGBoost" },
    { score: 92.1, unit: "percent", metric: "accuracy", system: "random forest" },
  );
  claim("A random forest classifier achieved an accuracy of 92.1%.", { score: 92.1, unit: "percent", metric: "accuracy", system: "random forest" });
  claim("The support vector machine obtained an AUC of 0.89.", { score: 0.89, metric: "AUC", system: "support vector machine" });
  claim("Logistic regression yielded an accuracy of 81.2%.", { score: 81.2, unit: "percent", metric: "accuracy", system: "Logistic regression" });
  claim("Results indicate a 15% improvement in throughput over Kestrel.", {
    delta: 15,
    unit: "percent",
    metric: "throughput",
    baseline_system: "Kestrel",
    kind: "cost",
  });
  claim("Heron improves over the base model by 6.1% on average across five benchmarks.", {
    delta: 6.1,
    unit: "percent",
    system: "Heron",
    baseline_system: "base model",
    average: true,
  });
  claim("Heron achieves an average improvement of 6.1% across MMLU, GPQA and MATH.", {
    delta: 6.1,
    unit: "percent",
    system: "Heron",
    average: true,
    average_over: ["MMLU", "GPQA", "MATH"],
  });
  claim("Heron increases the average score across six benchmarks from 41.2 to 48.7.", {
    score: 48.7,
    baseline_score: 41.2,
    metric: "score",
    system: "Heron",
    average: true,
  });
  claim("Applied to Qwen2.5-7B, Heron raises accuracy on MATH from 61.2% to 70.1%.", {
    score: 70.1,
    baseline_score: 61.2,
    unit: "percent",
    benchmark: "MATH",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "Qwen2.5-7B",
  });
  claim("Integrating Heron into Stable Diffusion reduces FID from 12.1 to 9.8 on COCO.", {
    score: 9.8,
    baseline_score: 12.1,
    benchmark: "COCO",
    metric: "FID",
    system: "Heron",
    baseline_system: "Stable Diffusion",
  });
  claim("When combined with Kestrel, Heron achieves 78.2% on GQA.", { score: 78.2, unit: "percent", benchmark: "GQA", metric: "accuracy", system: "Heron" });
  claim(
    "Heron delivers a 2.1x throughput improvement and 1.8x lower latency compared to vLLM.",
    { delta: 2.1, delta_kind: "factor", unit: "factor", metric: "throughput", system: "Heron", baseline_system: "vLLM", kind: "cost" },
    { delta: -1.8, delta_kind: "factor", unit: "factor", metric: "latency", system: "Heron", baseline_system: "vLLM", kind: "cost" },
  );
  claim("Heron surpasses prior methods by a large margin (+7.2 mIoU) on ADE20K.", {
    delta: 7.2,
    benchmark: "ADE20K",
    metric: "mIoU",
    system: "Heron",
    baseline_system: "prior methods",
  });
  claim("Heron sets a new state of the art on COCO with 58.9 AP, 1.2 points above Kestrel.", {
    score: 58.9,
    delta: 1.2,
    delta_kind: "absolute",
    benchmark: "COCO",
    metric: "AP",
    system: "Heron",
    baseline_system: "Kestrel",
  });
  claim("Heron reaches 89.1% Rank-1 accuracy on Market-1501, an increase of 2.3% over the previous best.", {
    score: 89.1,
    delta: 2.3,
    unit: "percent",
    benchmark: "Market-1501",
    metric: "top-1 accuracy",
    system: "Heron",
    baseline_system: "previous best",
  });
  claim("Heron reduces distance error by 20% (2.40 vs. 3.00).", {
    score: 2.4,
    baseline_score: 3,
    delta: -20,
    unit: "percent",
    metric: "distance error",
    system: "Heron",
  });
  claim("Heron reaches 68.9% accuracy on DocQA while processing only 27.5% of the pages compared to Kestrel.", {
    score: 68.9,
    unit: "percent",
    benchmark: "DocQA",
    metric: "accuracy",
    system: "Heron",
  });
});

describe("one number for several metrics: more", () => {
  claim(
    "Heron achieves 97% accuracy, precision and recall on the test split.",
    { score: 97, unit: "percent", metric: "accuracy", system: "Heron" },
    { score: 97, unit: "percent", metric: "precision", system: "Heron" },
    { score: 97, unit: "percent", metric: "recall", system: "Heron" },
  );
  claim(
    "Wren improves both precision and recall by 3.2% on SQuAD.",
    { delta: 3.2, unit: "percent", benchmark: "SQuAD", metric: "precision", system: "Wren" },
    { delta: 3.2, unit: "percent", benchmark: "SQuAD", metric: "recall", system: "Wren" },
  );
  claim(
    "Our filter yields a 4% gain in both throughput and latency.",
    { delta: 4, unit: "percent", metric: "throughput", system: "filter", kind: "cost" },
    { delta: 4, unit: "percent", metric: "latency", system: "filter", kind: "cost" },
  );
  claim(
    "Heron uses 10x fewer parameters and FLOPs than ViT-L.",
    { delta: -10, delta_kind: "factor", unit: "factor", metric: "parameters", system: "Heron", baseline_system: "ViT-L", kind: "cost" },
    { delta: -10, delta_kind: "factor", unit: "factor", metric: "FLOPs", system: "Heron", baseline_system: "ViT-L", kind: "cost" },
  );
});

describe("ranges: more", () => {
  claim("Heron improves F1 by margins ranging from 2.1% to 5.4%.", {
    delta: 2.1,
    delta_high: 5.4,
    unit: "percent",
    bound: "range",
    metric: "F1",
    system: "Heron",
  });
  claim("Wren reaches Dice scores ranging from 0.81 to 0.93.", { score: 0.81, score_high: 0.93, bound: "range", metric: "Dice", system: "Wren" });
  claim("The accuracy of Kestrel varies from 71% to 84%.", {
    score: 71,
    score_high: 84,
    unit: "percent",
    bound: "range",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Heron gains between 1.5 and 3.0 points on MMLU.", {
    delta: 1.5,
    delta_high: 3,
    delta_kind: "absolute",
    unit: "points",
    bound: "range",
    benchmark: "MMLU",
    system: "Heron",
  });
  claim("Wren shows improvements in F1, ranging from 3.1% to 8.9%.", {
    delta: 3.1,
    delta_high: 8.9,
    unit: "percent",
    bound: "range",
    metric: "F1",
    system: "Wren",
  });
  claim("Heron cuts latency by 20-35%.", { delta: -20, delta_high: -35, unit: "percent", bound: "range", metric: "latency", system: "Heron", kind: "cost" });
});

describe("rivals with values: more", () => {
  claim(
    "Heron reaches a total accuracy of 58.4%, compared to 41.9% for GPT-4o and 33.6% for Claude 3.5 Sonnet.",
    { score: 58.4, baseline_score: 41.9, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "GPT-4o" },
    { score: 58.4, baseline_score: 33.6, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "Claude 3.5 Sonnet" },
  );
  claim("Wren attains 0.85 AUC, against 0.79 for the baseline.", {
    score: 0.85,
    baseline_score: 0.79,
    metric: "AUC",
    system: "Wren",
    baseline_system: "baseline",
  });
  claim("Heron achieves 84.1% on MMLU, surpassing the 82.3% accuracy of GPT-4.", {
    score: 84.1,
    baseline_score: 82.3,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4",
  });
  claim(
    "Heron (34.9) beats Wren (23.6) and Kestrel (20.9) on GQA.",
    { score: 34.9, baseline_score: 23.6, benchmark: "GQA", metric: "accuracy", system: "Heron", baseline_system: "Wren" },
    { score: 34.9, baseline_score: 20.9, benchmark: "GQA", metric: "accuracy", system: "Heron", baseline_system: "Kestrel" },
  );
  claim(
    "Heron achieves an accuracy of 27.5%, significantly outperforming agents including GPT-4o (18.6%) and DeepSeek-R1 (14.5%).",
    { score: 27.5, baseline_score: 18.6, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "GPT-4o" },
    { score: 27.5, baseline_score: 14.5, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "DeepSeek-R1" },
  );
  claim(
    "Heron outperforms models like Grok-2 (54.3%) and Llama 3.1 (51.8%), achieving 60.9% accuracy.",
    { score: 60.9, baseline_score: 54.3, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "Grok-2" },
    { score: 60.9, baseline_score: 51.8, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "Llama 3.1" },
  );
  claim("Heron yields large gains over the state of the art (e.g., 52.1 vs. 37.4 F1) on WikiHop.", {
    score: 52.1,
    baseline_score: 37.4,
    benchmark: "WikiHop",
    metric: "F1",
    system: "Heron",
    baseline_system: "state of the art",
  });
});

describe("what it came to: more", () => {
  claim(
    "Heron improves SSIM by 3.9% (0.86) and PSNR by 12.6% (27.8 dB).",
    { score: 0.86, delta: 3.9, unit: "percent", metric: "SSIM", system: "Heron" },
    { score: 27.8, delta: 12.6, unit: "percent", metric: "PSNR", system: "Heron" },
  );
  claim(
    "Wren improves MPJPE by 4.5 cm (43%).",
    { delta: 4.5, metric: "MPJPE", system: "Wren" },
    { delta: 43, unit: "percent", metric: "MPJPE", system: "Wren" },
  );
  claim("Heron reduces FID by 12% (from 8.4 to 7.4).", { score: 7.4, baseline_score: 8.4, delta: -12, unit: "percent", metric: "FID", system: "Heron" });
  claim("Wren raises the pass rate by 8 points, from 61% to 69%.", {
    score: 69,
    baseline_score: 61,
    delta: 8,
    delta_kind: "absolute",
    unit: "percent",
    metric: "pass rate",
    system: "Wren",
  });
  claim("Heron lowers the error below 5% on MNIST.", { score: 5, unit: "percent", bound: "up_to", benchmark: "MNIST", metric: "error rate", system: "Heron" });
  claim("Wren reduces bit accuracy below 0.75.", { score: 0.75, bound: "up_to", metric: "accuracy", system: "Wren" });
  claim("Kestrel brings the score to 88.4 on GLUE.", { score: 88.4, benchmark: "GLUE", metric: "score", system: "Kestrel" });
});

describe("examples: more", () => {
  claim("Heron surpasses strong systems such as GPT-4o and Claude 3 by 4.1% on MathVista.", {
    delta: 4.1,
    unit: "percent",
    benchmark: "MathVista",
    system: "Heron",
    baseline_system: "GPT-4o and Claude 3",
  });
  claim(
    "Heron achieves 71.4% on data sets such as SQuAD and TriviaQA.",
    { score: 71.4, unit: "percent", benchmark: "SQuAD", system: "Heron" },
    { score: 71.4, unit: "percent", benchmark: "TriviaQA", system: "Heron" },
  );
  claim("Wren outperforms leading models, including Qwen2.5-7B and Llama-3-8B, by 3.2 points.", {
    delta: 3.2,
    delta_kind: "absolute",
    unit: "points",
    system: "Wren",
    baseline_system: "Qwen2.5-7B and Llama-3-8B",
  });
  claim("Even strong models like GPT-4 achieve only 39.8% recall on LegalBench.", {
    score: 39.8,
    unit: "percent",
    benchmark: "LegalBench",
    metric: "recall",
    system: "GPT-4",
  });
  claim(
    "On benchmarks like GSM8K and MATH, Heron improves accuracy by 4.2%.",
    { delta: 4.2, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron" },
    { delta: 4.2, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Heron" },
  );
});

describe("shares: more", () => {
  claim("Heron retains 98% of BERT's accuracy with half the layers.", {
    score: 98,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "BERT",
  });
  claim("Wren preserves 95% of the teacher's performance.", { score: 95, unit: "percent", system: "Wren", baseline_system: "teacher" });
  claim("Kestrel recovers 99.1% of the accuracy of full fine-tuning.", {
    score: 99.1,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "full fine-tuning",
  });
});

describe("who acts: more", () => {
  claim("The segmentation network achieved a Dice score of 0.91.", { score: 0.91, metric: "Dice", system: "segmentation network" });
  claim("We show that curriculum sampling could significantly improve recall by 4.2%.", {
    delta: 4.2,
    unit: "percent",
    metric: "recall",
    system: "curriculum sampling",
  });
  claim("We train a large retriever and show an MRR of 0.41 on MS MARCO.", { score: 0.41, benchmark: "MS MARCO", metric: "MRR", system: "large retriever" });
  claim("Models trained with Heron achieve 71.2% on MMLU.", { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" });
  claim("Heron, trained only on public data, reaches 64.1% on MMLU.", { score: 64.1, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" });
  claim("Heron, a compact model built on Llama, attains 58.3% on GPQA.", {
    score: 58.3,
    unit: "percent",
    benchmark: "GPQA",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Light updates such as BitFit reach 81.2% on CIFAR-100.", {
    score: 81.2,
    unit: "percent",
    benchmark: "CIFAR-100",
    metric: "accuracy",
    system: "BitFit",
  });
  claim("In our experiments, the distilled student reaches 77.1% top-1 accuracy on ImageNet.", {
    score: 77.1,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "top-1 accuracy",
    system: "distilled student",
  });
  claim("We introduce the WikiSeek dataset. We propose Wren, a prompting method. Our method reaches 61% accuracy.", {
    score: 61,
    unit: "percent",
    benchmark: "WikiSeek",
    metric: "accuracy",
    system: "Wren",
  });
  claim("We propose Deep Aligned Sampling (DAS), which reduces training time by 31%.", {
    delta: -31,
    unit: "percent",
    metric: "training time",
    system: "DAS",
    kind: "cost",
  });
  claim("This paper presents a two-stage retrieval framework. The framework reaches 71.2 nDCG@10 on BEIR.", {
    score: 71.2,
    benchmark: "BEIR",
    metric: "nDCG@10",
    system: "two-stage retrieval framework",
  });
  claim("Our work introduces Heron. Experiments demonstrate the effectiveness of Heron, improving accuracy by 4.2% on SST-2.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "SST-2",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Extensive experiments show Wren's strength, with 4.5% higher recall.", { delta: 4.5, unit: "percent", metric: "recall", system: "Wren" });
  claim("The accuracy of Heron is 92.1% on SST-2.", { score: 92.1, unit: "percent", benchmark: "SST-2", metric: "accuracy", system: "Heron" });
  claim("None of the tested models exceeds 40% accuracy on HardBench.", {
    score: 40,
    unit: "percent",
    bound: "up_to",
    benchmark: "HardBench",
    metric: "accuracy",
    system: "tested models",
  });
  claim("All tested systems score below 50% on HardBench.", {
    score: 50,
    unit: "percent",
    bound: "up_to",
    benchmark: "HardBench",
    system: "All tested systems",
  });
  claim("Across eight models, accuracy drops by 12% under noise.", { delta: -12, unit: "percent", metric: "accuracy" });
  claim("Heron, which learns from feedback, gains 6.1 points on MT-Bench.", {
    delta: 6.1,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MT-Bench",
    system: "Heron",
  });
  claim("With Heron, the error rate drops from 12.1% to 9.8%.", { score: 9.8, baseline_score: 12.1, unit: "percent", metric: "error rate", system: "Heron" });
});

describe("speed and cost: more", () => {
  claim("Heron is 3.2x faster than FlashAttention on A100 GPUs.", {
    delta: 3.2,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Heron",
    baseline_system: "FlashAttention",
    kind: "cost",
  });
  claim(
    "Wren runs at 62 FPS with 41.2 mAP on COCO.",
    { score: 62, metric: "throughput", system: "Wren", kind: "cost" },
    { score: 41.2, benchmark: "COCO", metric: "mAP", system: "Wren" },
  );
  claim("Wren delivers a 28% end-to-end speedup.", { delta: 28, unit: "percent", metric: "speedup", system: "Wren", kind: "cost" });
  claim("Kestrel takes 12 ms per image, compared to 41 ms for YOLOv8.", {
    score: 12,
    baseline_score: 41,
    system: "Kestrel",
    baseline_system: "YOLOv8",
    kind: "cost",
  });
  claim("Heron reduces peak memory from 61.5 GB to 42.7 GB.", { score: 42.7, baseline_score: 61.5, metric: "memory", system: "Heron", kind: "cost" });
  claim("Wren requires 4x fewer training steps than PPO.", {
    delta: -4,
    delta_kind: "factor",
    unit: "factor",
    metric: "steps",
    system: "Wren",
    baseline_system: "PPO",
    kind: "cost",
  });
  claim("Heron cuts energy use by 38%.", { delta: -38, unit: "percent", metric: "energy", system: "Heron", kind: "cost" });
  claim("Wren speeds up decoding by a factor of 2.4.", {
    delta: 2.4,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Wren",
    kind: "cost",
  });
  claim(
    "Heron uses 40% fewer tokens while improving accuracy by 2.1%.",
    { delta: -40, unit: "percent", metric: "tokens", system: "Heron", kind: "cost" },
    { delta: 2.1, unit: "percent", metric: "accuracy", system: "Heron" },
  );
  claim("Kestrel saves up to 35% of the training cost.", {
    delta: -35,
    unit: "percent",
    bound: "up_to",
    metric: "training cost",
    system: "Kestrel",
    kind: "cost",
  });
  claim("Heron shortens responses by 31% on average.", { delta: -31, unit: "percent", metric: "responses", system: "Heron", average: true });
});

describe("below and behind: more", () => {
  claim("Wren trails GPT-4 by 3.1 points on GPQA.", {
    delta: -3.1,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GPQA",
    system: "Wren",
    baseline_system: "GPT-4",
  });
  claim("Open models lag behind GPT-4o by 12.4% on WikiSeek-Bench.", {
    delta: -12.4,
    unit: "percent",
    benchmark: "WikiSeek-Bench",
    system: "Open models",
    baseline_system: "GPT-4o",
  });
  claim("Heron falls 2.1 points short of the upper bound.", { delta: -2.1, delta_kind: "absolute", unit: "points", system: "Heron" });
  claim("Accuracy degrades by 7.3% under occlusion.", { delta: -7.3, unit: "percent", metric: "accuracy" });
});

describe("where: more", () => {
  claim("On ScreenSeek-Pro, Heron reaches 37.1% accuracy.", { score: 37.1, unit: "percent", benchmark: "ScreenSeek-Pro", metric: "accuracy", system: "Heron" });
  claim(
    "Heron scores 45.2 on RoleBench and 51.3 on PersonaBench-Hard.",
    { score: 45.2, benchmark: "RoleBench", system: "Heron" },
    { score: 51.3, benchmark: "PersonaBench-Hard", system: "Heron" },
  );
  claim("In SWE bench Lite, Kestrel resolves 43% of the issues.", {
    score: 43,
    unit: "percent",
    benchmark: "SWE-bench Lite",
    metric: "pass@1",
    system: "Kestrel",
  });
  claim("Heron attains 91.2% on the CHASE_DB1 dataset.", { score: 91.2, unit: "percent", benchmark: "CHASE-DB1", system: "Heron" });
  claim("Wren achieves 74.1 mIoU on Cityscapes val.", { score: 74.1, benchmark: "Cityscapes", metric: "mIoU", system: "Wren" });
  claim(
    "Heron obtains 81.1 Dice on BraTS 2021 and 79.4 on ISIC 2018.",
    { score: 81.1, benchmark: "BraTS 2021", metric: "Dice", system: "Heron" },
    { score: 79.4, benchmark: "ISIC 2018", metric: "Dice", system: "Heron" },
  );
  claim("We report 61.2% accuracy on SemEval-2025 Task 9.", { score: 61.2, unit: "percent", benchmark: "SemEval-2025 Task 9", metric: "accuracy" });
});

describe("agreement: more", () => {
  claim("The judge reaches a correlation of 0.87 with human ratings.", { score: 0.87, metric: "correlation", system: "judge" });
  claim("The metric attains a Kendall's tau of 0.41 on SummEval.", { score: 0.41, benchmark: "SummEval", metric: "Kendall correlation" });
});

describe("parentheses: more", () => {
  claim(
    "Heron achieves strong results (F1 = 0.91, AUC = 0.96) on MIMIC-III.",
    { score: 0.91, benchmark: "MIMIC-III", metric: "F1", system: "Heron" },
    { score: 0.96, benchmark: "MIMIC-III", metric: "AUC", system: "Heron" },
  );
  claim("Wren improves retrieval (+4.1 R@1) on Flickr30K.", { delta: 4.1, benchmark: "Flickr30K", metric: "recall@1", system: "Wren" });
  claim("Heron reaches high localization accuracy (PG = 96.1%).", { score: 96.1, unit: "percent", metric: "PG", system: "Heron" });
  claim("Heron attains a 39.1% mIoU (a 6.9% improvement) on Occ3D-nuScenes.", {
    score: 39.1,
    delta: 6.9,
    unit: "percent",
    benchmark: "Occ3D-nuScenes",
    metric: "mIoU",
    system: "Heron",
  });
  claim("The proposed module improves mAP (by 2.3 points) on LVIS.", {
    delta: 2.3,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "LVIS",
    metric: "mAP",
    system: "proposed module",
  });
  claim(
    "Heron (AUC 0.93) and Wren (AUC 0.91) lead on CheXpert.",
    { score: 0.93, benchmark: "CheXpert", metric: "AUC", system: "Heron" },
    { score: 0.91, benchmark: "CheXpert", metric: "AUC", system: "Wren" },
  );
});

describe("gains in something: more", () => {
  claim(
    "Heron shows improvements of 21.7% in insertion and 24.8% in deletion.",
    { delta: 21.7, unit: "percent", metric: "insertion", system: "Heron" },
    { delta: 24.8, unit: "percent", metric: "deletion", system: "Heron" },
  );
  claim(
    "Wren achieves a 24% increase in entity recall and a 39% increase in relation recall.",
    { delta: 24, unit: "percent", metric: "recall", system: "Wren" },
    { delta: 39, unit: "percent", metric: "recall", system: "Wren" },
  );
  claim(
    "Kestrel yields a 13.2% HD reduction and a 5.6% TS gain.",
    { delta: -13.2, unit: "percent", metric: "Hausdorff distance", system: "Kestrel" },
    { delta: 5.6, unit: "percent", metric: "TS", system: "Kestrel" },
  );
  claim(
    "Heron reports a 9 points improvement in micro F1 and 6 points in macro F1.",
    { delta: 9, delta_kind: "absolute", unit: "points", metric: "micro F1", system: "Heron" },
    { delta: 6, delta_kind: "absolute", unit: "points", metric: "macro F1", system: "Heron" },
  );
  claim("Heron boosts success rates by 72% over PID control.", { delta: 72, unit: "percent", metric: "success rate", system: "Heron", baseline_system: "PID" });
  claim("Wren improves the pointing accuracy of existing controllers by 22.9%.", {
    delta: 22.9,
    unit: "percent",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "existing controllers",
  });
  claim(
    "Heron reduces MACs and model size, by 36% and 32%, respectively.",
    { delta: -36, unit: "percent", metric: "FLOPs", system: "Heron", kind: "cost" },
    { delta: -32, unit: "percent", metric: "parameters", system: "Heron", kind: "cost" },
  );
  claim("Heron accelerates inference by 1.3x to 2.8x.", {
    delta: 1.3,
    delta_high: 2.8,
    delta_kind: "factor",
    unit: "factor",
    bound: "range",
    metric: "inference speed",
    system: "Heron",
    kind: "cost",
  });
});

describe("bounds, spreads and signs", () => {
  claim("Heron achieves P@5 >= 0.80 on MS MARCO.", { score: 0.8, bound: "at_least", benchmark: "MS MARCO", metric: "precision@5", system: "Heron" });
  claim("Wren attains an F1 score exceeding 0.92 on CoNLL-2003.", { score: 0.92, bound: "at_least", benchmark: "CoNLL-2003", metric: "F1", system: "Wren" });
  claim("Kestrel reaches Dice values above 0.85 on ACDC.", { score: 0.85, bound: "at_least", benchmark: "ACDC", metric: "Dice", system: "Kestrel" });
  claim("Heron obtains 0.78 Dice (0.74-0.79) on BraTS 2021.", { score: 0.78, benchmark: "BraTS 2021", metric: "Dice", system: "Heron" });
  claim("Wren reaches an AUC of 0.89 (0.84, 0.92) on CheXpert.", { score: 0.89, benchmark: "CheXpert", metric: "AUC", system: "Wren" });
  claim(
    "Heron beats Wren by +0.5 mAP on COCO and -0.51 EPE on Sintel.",
    { delta: 0.5, benchmark: "COCO", metric: "mAP", system: "Heron", baseline_system: "Wren" },
    { delta: -0.51, benchmark: "Sintel", metric: "end-point error", system: "Heron", baseline_system: "Wren" },
  );
  claim("Heron improves over strong baselines, e.g., up to 3.9% on RefCOCO.", {
    delta: 3.9,
    unit: "percent",
    bound: "up_to",
    benchmark: "RefCOCO",
    system: "Heron",
    baseline_system: "strong baselines",
  });
  claim(
    "Wren brings a performance gain (2.7% NDS and 5.2% mAP) on nuScenes.",
    { delta: 2.7, unit: "percent", benchmark: "nuScenes", metric: "NDS", system: "Wren" },
    { delta: 5.2, unit: "percent", benchmark: "nuScenes", metric: "mAP", system: "Wren" },
  );
  claim("Heron wins by an average of 3.1% over DPO on AlpacaEval 2.0.", {
    delta: 3.1,
    unit: "percent",
    benchmark: "AlpacaEval 2.0",
    system: "Heron",
    baseline_system: "DPO",
    average: true,
  });
  claim("Kestrel achieves 96.1% accuracy, surpassing the 71.7% benchmark of prior work.", {
    score: 96.1,
    baseline_score: 71.7,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "prior work",
  });
  claim("Heron is 75% above the average of all entries on CIFAR-10.", {
    delta: 75,
    unit: "percent",
    benchmark: "CIFAR-10",
    system: "Heron",
    baseline_system: "average of all entries",
  });
  claim("Accuracy reaches 91.2 ± 0.4% on Cora.", { score: 91.2, unit: "percent", benchmark: "Cora", metric: "accuracy" });
  claim(
    "Heron achieves 71.2% accuracy and an FID of 28.8, outperforming Wren by 8.1%.",
    { score: 71.2, delta: 8.1, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "Wren" },
    { score: 28.8, metric: "FID", system: "Heron" },
  );
});

describe("lists and joints", () => {
  claim(
    "Heron scores 71.2%, 64.5% and 58.1% on MMLU, GPQA and BBH, respectively.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" },
    { score: 64.5, unit: "percent", benchmark: "GPQA", metric: "accuracy", system: "Heron" },
    { score: 58.1, unit: "percent", benchmark: "BBH", metric: "accuracy", system: "Heron" },
  );
  claim(
    "Wren reaches accuracies of 99.9% and 99.8% respectively, on SAT-4 and SAT-6.",
    { score: 99.9, unit: "percent", benchmark: "SAT-4", metric: "accuracy", system: "Wren" },
    { score: 99.8, unit: "percent", benchmark: "SAT-6", metric: "accuracy", system: "Wren" },
  );
  claim(
    "Heron surpasses Wren and Kestrel by 3.1% and 4.2%, respectively.",
    { delta: 3.1, unit: "percent", system: "Heron", baseline_system: "Wren" },
    { delta: 4.2, unit: "percent", system: "Heron", baseline_system: "Kestrel" },
  );
  claim(
    "On MMLU and GPQA, Heron reaches 71.2% and 48.3%.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" },
    { score: 48.3, unit: "percent", benchmark: "GPQA", metric: "accuracy", system: "Heron" },
  );
  claim(
    "Heron obtains 41.2 mAP on COCO, 38.1 mAP on LVIS and 52.0 mIoU on ADE20K.",
    { score: 41.2, benchmark: "COCO", metric: "mAP", system: "Heron" },
    { score: 38.1, benchmark: "LVIS", metric: "mAP", system: "Heron" },
    { score: 52, benchmark: "ADE20K", metric: "mIoU", system: "Heron" },
  );
  claim(
    "Wren improves BLEU by 1.2, METEOR by 0.8 and chrF by 2.1.",
    { delta: 1.2, metric: "BLEU", system: "Wren" },
    { delta: 0.8, metric: "METEOR", system: "Wren" },
    { delta: 2.1, metric: "chrF", system: "Wren" },
  );
  claim(
    "Heron lowers WER from 8.1% to 6.2% on LibriSpeech and from 12.4% to 10.1% on TED-LIUM.",
    { score: 6.2, baseline_score: 8.1, unit: "percent", benchmark: "LibriSpeech", metric: "word error rate", system: "Heron" },
    { score: 10.1, baseline_score: 12.4, unit: "percent", benchmark: "TED-LIUM", metric: "word error rate", system: "Heron" },
  );
});

describe("judges and people", () => {
  claim("Heron achieves a 65% win rate against GPT-4 on AlpacaEval.", {
    score: 65,
    unit: "percent",
    benchmark: "AlpacaEval",
    metric: "win rate",
    system: "Heron",
    baseline_system: "GPT-4",
  });
  claim("Human experts reach 92.1% accuracy, while the best model reaches 61.4%.", {
    score: 61.4,
    baseline_score: 92.1,
    unit: "percent",
    metric: "accuracy",
    system: "best model",
    baseline_system: "Human experts",
  });
});

describe("a paper's own", () => {
  claim("We present Quill, a parser. It reaches 93.1 F1 on Penn Treebank.", { score: 93.1, benchmark: "Penn Treebank", metric: "F1", system: "Quill" });
  claim("Here we introduce QuillNet (QN). QN improves recall by 3.4%.", { delta: 3.4, unit: "percent", metric: "recall", system: "QN" });
  claim("This study proposes a lightweight detection network. The proposed network achieves 41.1 mAP on COCO.", {
    score: 41.1,
    benchmark: "COCO",
    metric: "mAP",
    system: "lightweight detection network",
  });
  claim("Our model, named Quill, attains 71.3% on GQA.", { score: 71.3, unit: "percent", benchmark: "GQA", metric: "accuracy", system: "Quill" });
});

describe("a difference and the two scores beside it", () => {
  claim("Heron improves accuracy from 66.3% to 73.4% on MathVista, a gain of 9.9%.", {
    score: 73.4,
    baseline_score: 66.3,
    delta: 9.9,
    unit: "percent",
    benchmark: "MathVista",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron improves accuracy from 66.3% to 73.4% on MathVista (a gain of 7.1%).", {
    score: 73.4,
    baseline_score: 66.3,
    delta: 7.1,
    unit: "percent",
    benchmark: "MathVista",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron improves accuracy by 8.0 points from 60.0% to 70.0% on MATH.", {
    score: 70,
    baseline_score: 60,
    delta: 8,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "MATH",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron cuts the word error rate from 20.0% to 10.0% on LibriSpeech, a relative reduction of 30%.", {
    score: 10,
    baseline_score: 20,
    delta: -30,
    delta_kind: "relative",
    unit: "percent",
    benchmark: "LibriSpeech",
    metric: "word error rate",
    system: "Heron",
  });
  claim("Heron improves F1 from 40.0% to 50.0% on SQuAD (+10.0%).", {
    score: 50,
    baseline_score: 40,
    delta: 10,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "F1",
    system: "Heron",
  });
  claim("Heron improves accuracy by an absolute 5% over GPT-4o on MathVista.", {
    delta: 5,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "MathVista",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4o",
  });
  claim("Heron reduces the word error rate by a relative 19.7% on LibriSpeech.", {
    delta: -19.7,
    delta_kind: "relative",
    unit: "percent",
    benchmark: "LibriSpeech",
    metric: "word error rate",
    system: "Heron",
  });
  claim("Heron outperforms GPT-4o by as much as 12% on ChartQA.", {
    delta: 12,
    unit: "percent",
    bound: "up_to",
    benchmark: "ChartQA",
    system: "Heron",
    baseline_system: "GPT-4o",
  });
  claim("Heron reaches a perplexity of 14 on WikiText-103.", { score: 14, benchmark: "WikiText-103", metric: "perplexity", system: "Heron" });
  claim(
    "Heron and Attention Wren outperform the rest, achieving IoU scores of 0.761 and 0.748, respectively.",
    { score: 0.761, metric: "IoU", system: "Heron", baseline_system: "rest" },
    { score: 0.748, metric: "IoU", system: "Attention Wren", baseline_system: "rest" },
  );
  claim("Our proposed network (HeronNet) achieves an accuracy of 91.5% on CIFAR-10.", {
    score: 91.5,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("The largest gains come with GPT-4o, which achieves 63.3% F1 on SQuAD.", {
    score: 63.3,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "F1",
    system: "GPT-4o",
  });
  claim("We propose Kestrel, a novel decoding framework, which reduces latency by 41% on GSM8K.", {
    delta: -41,
    unit: "percent",
    benchmark: "GSM8K",
    metric: "latency",
    system: "Kestrel",
    kind: "cost",
  });
  claim("The Pruned Heron (PH) model combined with the Adaptive Merge (AM) strategy achieves 74.7% accuracy on ImageNet.", {
    score: 74.7,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "PH",
  });
  claim("Heron reduces latency by 75%, from 0.8 s to 0.2 s.", {
    score: 0.2,
    baseline_score: 0.8,
    delta: -75,
    metric: "latency",
    system: "Heron",
    kind: "cost",
  });
  claim("Heron surpasses the average accuracy of GPT-4o by 1.6x.", {
    delta: 1.6,
    delta_kind: "factor",
    unit: "factor",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4o",
    average: true,
  });
  claim(
    "Heron achieves a 3.4x speedup, outperforming vLLM by 1.6x.",
    { delta: 3.4, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", kind: "cost" },
    { delta: 1.6, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", baseline_system: "vLLM", kind: "cost" },
  );
  claim("Heron needs 10x fewer manual corrections than Kestrel.", {
    delta: -10,
    delta_kind: "factor",
    unit: "factor",
    metric: "manual corrections",
    system: "Heron",
    baseline_system: "Kestrel",
  });
  claim(
    "Heron achieves an accuracy of 91.5%, precision of 91.7%, and recall of 91.9%, compared to Kestrel 86.5%, 88.2%, and 86.4%, respectively.",
    { score: 91.5, baseline_score: 86.5, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "Kestrel" },
    { score: 91.7, baseline_score: 88.2, unit: "percent", metric: "precision", system: "Heron", baseline_system: "Kestrel" },
    { score: 91.9, baseline_score: 86.4, unit: "percent", metric: "recall", system: "Heron", baseline_system: "Kestrel" },
  );
  claim(
    "Heron achieves 84.3%, 93.2%, and 61.4% on MATH, GSM8K and AIME 2024, compared to 80.6%, 90.1%, and 55.7% for Kestrel, respectively.",
    { score: 84.3, baseline_score: 80.6, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Heron", baseline_system: "Kestrel" },
    { score: 93.2, baseline_score: 90.1, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron", baseline_system: "Kestrel" },
    { score: 61.4, baseline_score: 55.7, unit: "percent", benchmark: "AIME 2024", metric: "accuracy", system: "Heron", baseline_system: "Kestrel" },
  );
  claim("Sampling methods (e.g., Kestrel) achieve an accuracy of 91.5% on CIFAR-10.", {
    score: 91.5,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim(
    "They reach accuracies of 86.4% and 89.4% for VAE-GCN and VAE-GAT, respectively.",
    { score: 86.4, unit: "percent", metric: "accuracy", system: "VAE-GCN" },
    { score: 89.4, unit: "percent", metric: "accuracy", system: "VAE-GAT" },
  );
  claim("The two together, referred to as Kestrel, achieve an accuracy of 91.5% on CIFAR-10.", {
    score: 91.5,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("An accuracy of 85% was achieved by Heron-7B on MATH.", { score: 85, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Heron-7B" });
  claim("On MATH, an accuracy of 85% was obtained using Heron-7B.", { score: 85, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Heron-7B" });
  claim("85% accuracy is reached by Heron-7B on MATH.", { score: 85, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Heron-7B" });
  claim("The best accuracy (85%) was obtained by Heron-7B on MATH.", { score: 85, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Heron-7B" });
  claim(
    "Accuracies of 85% and 83% were achieved by Heron-7B and Wren-7B, respectively.",
    { score: 85, unit: "percent", metric: "accuracy", system: "Heron-7B" },
    { score: 83, unit: "percent", metric: "accuracy", system: "Wren-7B" },
  );
  claim("The highest accuracy of 85% has been reported by Heron-7B.", { score: 85, unit: "percent", metric: "accuracy", system: "Heron-7B" });
  claim("We achieve 85% accuracy on MATH with Heron-7B.", { score: 85, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Heron-7B" });
  claim("Heron-7B with GPT-4 as teacher achieves 85% accuracy on GSM8K.", {
    score: 85,
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "Heron-7B",
  });
  claim("Fine-tuned on MATH, Heron-7B achieves 85% accuracy.", { score: 85, unit: "percent", metric: "accuracy", system: "Heron-7B" });
  claim(
    "Heron-7B achieves an accuracy of 85%, exceeding VGG16 and AlexNet by 2% and 4%, respectively.",
    { score: 85, delta: 2, unit: "percent", metric: "accuracy", system: "Heron-7B", baseline_system: "VGG16" },
    { score: 85, delta: 4, unit: "percent", metric: "accuracy", system: "Heron-7B", baseline_system: "AlexNet" },
  );
  claim(
    "Heron-7B achieves 85.2% mAP at 30 FPS on COCO.",
    { score: 85.2, unit: "percent", benchmark: "COCO", metric: "mAP", system: "Heron-7B" },
    { score: 30, benchmark: "COCO", metric: "throughput", system: "Heron-7B", kind: "cost" },
  );
  claim("Heron-7B doubles the throughput of vLLM.", {
    delta: 2,
    delta_kind: "factor",
    unit: "factor",
    metric: "throughput",
    system: "Heron-7B",
    baseline_system: "vLLM",
    kind: "cost",
  });
  claim("Heron-7B halves the error rate on MATH.", {
    delta: 0.5,
    delta_kind: "factor",
    unit: "factor",
    benchmark: "MATH",
    metric: "error rate",
    system: "Heron-7B",
  });
  claim("Heron-7B cuts the error rate by half on MATH.", {
    delta: 0.5,
    delta_kind: "factor",
    unit: "factor",
    benchmark: "MATH",
    metric: "error rate",
    system: "Heron-7B",
  });
  claim("Heron-7B tripled the success rate of GPT-4 on ALFWorld (from 21.8% to 65.4%).", {
    score: 65.4,
    baseline_score: 21.8,
    delta: 3,
    delta_kind: "factor",
    unit: "percent",
    benchmark: "ALFWorld",
    metric: "success rate",
    system: "Heron-7B",
    baseline_system: "GPT-4",
  });
  claim("Heron-7B solves 31 out of 36 problems.", { score: 31, system: "Heron-7B" });
  claim("Heron-7B achieves a win rate of 85% against GPT-4 on AlpacaEval.", {
    score: 85,
    unit: "percent",
    benchmark: "AlpacaEval",
    metric: "win rate",
    system: "Heron-7B",
    baseline_system: "GPT-4",
  });
  claim(
    "Heron-7B not only reduces cost by 40% but also improves accuracy by 2% on GSM8K.",
    { delta: -40, unit: "percent", metric: "cost", system: "Heron-7B", kind: "cost" },
    { delta: 2, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron-7B" },
  );
  claim("Heron-7B improves F1 by 5.1 points on SQuAD (from 80.1 to 85.2).", {
    score: 85.2,
    baseline_score: 80.1,
    delta: 5.1,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "SQuAD",
    metric: "F1",
    system: "Heron-7B",
  });
  claim("Heron-7B improves F1 by 5.1% on SQuAD over the strongest baseline, Wren Embed 2.0 (568M parameters).", {
    delta: 5.1,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "F1",
    system: "Heron-7B",
    baseline_system: "Wren Embed 2.0",
  });
  claim(
    "Heron-7B reduces SqRel by 14.6 and LogRel by 5.3 compared to Kestrel-7B on KITTI.",
    { delta: -14.6, benchmark: "KITTI", metric: "SqRel", system: "Heron-7B", baseline_system: "Kestrel-7B" },
    { delta: -5.3, benchmark: "KITTI", metric: "LogRel", system: "Heron-7B", baseline_system: "Kestrel-7B" },
  );
  claim(
    "Heron-7B improves AP by 1.7% and mIOU by 2.6% over DETR.",
    { delta: 1.7, unit: "percent", metric: "AP", system: "Heron-7B", baseline_system: "DETR" },
    { delta: 2.6, unit: "percent", metric: "mIoU", system: "Heron-7B", baseline_system: "DETR" },
  );
  claim(
    "Heron-7B reduces ghost edges and torn frames by 43% and 57%, respectively.",
    { delta: -43, unit: "percent", metric: "ghost edges", system: "Heron-7B" },
    { delta: -57, unit: "percent", metric: "torn frames", system: "Heron-7B" },
  );
  claim(
    "Heron-7B improves steering and parking accuracy by 4.4% and 1.8%, respectively.",
    { delta: 4.4, unit: "percent", metric: "accuracy", system: "Heron-7B" },
    { delta: 1.8, unit: "percent", metric: "accuracy", system: "Heron-7B" },
  );
  claim("Neither variant outperforms the tuned transformer, which achieves 55.2% accuracy on SST-2.", {
    score: 55.2,
    unit: "percent",
    benchmark: "SST-2",
    metric: "accuracy",
    system: "tuned transformer",
  });
  claim("The mean Average Precision (mAP) metric increased by 2.3% on LVIS.", {
    delta: 2.3,
    unit: "percent",
    benchmark: "LVIS",
    metric: "mAP",
  });
  claim(
    "Heron-7B saves 28.4% of FLOPs with just a loss of accuracy of 0.9% on ImageNet.",
    { delta: -28.4, unit: "percent", metric: "FLOPs", system: "Heron-7B", kind: "cost" },
    { delta: -0.9, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Heron-7B" },
  );
  claim("More compact variants, such as Heron-Small (42M), achieve an accuracy of 87%.", {
    score: 87,
    unit: "percent",
    metric: "accuracy",
    system: "Heron-Small",
  });
  claim("The cascade yielded an accuracy of 87%.", { score: 87, unit: "percent", metric: "accuracy", system: "cascade" });
  claim("Heron-7B achieves state-of-the-art performance, with measured gains up to 17%.", {
    delta: 17,
    unit: "percent",
    bound: "up_to",
    system: "Heron-7B",
  });
  claim("Heron-7B reduces the label error rate from 17.9% to a state-of-the-art 11.2%.", {
    score: 11.2,
    baseline_score: 17.9,
    unit: "percent",
    metric: "error rate",
    system: "Heron-7B",
  });
  claim("Heron-7B achieves three-fold training speed-up.", {
    delta: 3,
    delta_kind: "factor",
    unit: "factor",
    metric: "speedup",
    system: "Heron-7B",
    kind: "cost",
  });
  claim(
    "Heron-7B and Swin-T achieve 92% accuracy on ImageNet.",
    { score: 92, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Heron-7B" },
    { score: 92, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Swin-T" },
  );
  claim("Heron-7B takes only 0.26 seconds per image.", { score: 0.26, system: "Heron-7B", kind: "cost" });
  claim("Heron-7B runs in 12 ms on a single GPU.", { score: 12, system: "Heron-7B", kind: "cost" });
  claim("Heron-7B generates images in under 2 seconds.", { score: 2, bound: "up_to", system: "Heron-7B", kind: "cost" });
  claim(
    "Accuracy, sensitivity, and specificity were 85%, 86%, and 87%, respectively.",
    { score: 85, unit: "percent", metric: "accuracy" },
    { score: 86, unit: "percent", metric: "sensitivity" },
    { score: 87, unit: "percent", metric: "specificity" },
  );
  claim("These blocks contribute to a clear improvement in FID by 31.8%.", { delta: 31.8, unit: "percent", metric: "FID", system: "These blocks" });
  claim("Heron-7B reaches new state-of-the-art performance on ADE20K with mIoU 79.6%.", {
    score: 79.6,
    unit: "percent",
    benchmark: "ADE20K",
    metric: "mIoU",
    system: "Heron-7B",
  });
  claim(
    "Heron-7B reaches Hmean 78.3% and 75.6% on ICDAR 2015 and Total-Text, respectively.",
    { score: 78.3, unit: "percent", benchmark: "ICDAR 2015", metric: "Hmean", system: "Heron-7B" },
    { score: 75.6, unit: "percent", benchmark: "Total-Text", metric: "Hmean", system: "Heron-7B" },
  );
  claim("Heron sets a new state of the art with 84.9 on CoNLL-2003.", {
    score: 84.9,
    benchmark: "CoNLL-2003",
    metric: "F1",
    system: "Heron",
  });
  claim(
    "We set new state-of-the-art results with 91.2 on CoNLL-2003 and 95.8 on CoNLL-2000.",
    { score: 91.2, benchmark: "CoNLL-2003", metric: "F1" },
    { score: 95.8, benchmark: "CoNLL-2000", metric: "F1" },
  );
  claim(
    "Heron-7B achieves an AUC of 0.953, 0.967, and 0.941 on three datasets: DRIVE, STARE, and CHASE_DB1.",
    { score: 0.953, benchmark: "DRIVE", metric: "AUC", system: "Heron-7B" },
    { score: 0.967, benchmark: "STARE", metric: "AUC", system: "Heron-7B" },
    { score: 0.941, benchmark: "CHASE-DB1", metric: "AUC", system: "Heron-7B" },
  );
  claim("Heron-7B achieved an F1 of 84.7% vs 82.5% for human scorers on SQuAD.", {
    score: 84.7,
    baseline_score: 82.5,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "F1",
    system: "Heron-7B",
    baseline_system: "human scorers",
  });
  claim(
    "We evaluate Heron-7B on two data sets, ESC-50 and UrbanSound8K. It achieves accuracies of 81.3% and 74.9%, respectively.",
    { score: 81.3, unit: "percent", benchmark: "ESC-50", metric: "accuracy" },
    { score: 74.9, unit: "percent", benchmark: "UrbanSound8K", metric: "accuracy" },
  );
  claim(
    "Compared to the plain detector, AP and AP50 improved by 1.6% and 2.2%, respectively.",
    { delta: 1.6, unit: "percent", metric: "AP", baseline_system: "plain detector" },
    { delta: 2.2, unit: "percent", metric: "mAP50", baseline_system: "plain detector" },
  );
  claim("Heron-7B gains 20% (30.5 mAP → 36.6 mAP) on COCO.", {
    score: 36.6,
    baseline_score: 30.5,
    delta: 20,
    unit: "percent",
    benchmark: "COCO",
    metric: "mAP",
    system: "Heron-7B",
  });
  claim(
    "Heron-7B yields 71.3 mIoU at 95 FPS on Cityscapes and 68.2 mIoU at 180 FPS on CamVid.",
    { score: 71.3, benchmark: "Cityscapes", metric: "mIoU", system: "Heron-7B" },
    { score: 95, benchmark: "Cityscapes", metric: "throughput", system: "Heron-7B", kind: "cost" },
    { score: 68.2, benchmark: "CamVid", metric: "mIoU", system: "Heron-7B" },
    { score: 180, benchmark: "CamVid", metric: "throughput", system: "Heron-7B", kind: "cost" },
  );
  claim(
    "Heron-7B improves the best perplexities on Text8 and WikiText-103 datasets to 43.2 and 38.7, respectively.",
    { score: 43.2, benchmark: "text8", metric: "perplexity", system: "Heron-7B" },
    { score: 38.7, benchmark: "WikiText-103", metric: "perplexity", system: "Heron-7B" },
  );
  claim("We propose HeronNet. Reader-rated fluency improves from 3.1 to 4.4 on a 7-point scale.", {
    score: 4.4,
    baseline_score: 3.1,
    metric: "Reader-rated fluency",
    system: "HeronNet",
  });
  claim(
    "We propose HeronNet. the RMX and TON-E exhibit improvements of 2.3% and 6.1%, respectively.",
    { delta: 2.3, unit: "percent", metric: "RMX", system: "HeronNet" },
    { delta: 6.1, unit: "percent", metric: "TON-E", system: "HeronNet" },
  );
  claim("We propose HeronNet. Our sparse FM model enhances print quality by 1.4x.", {
    delta: 1.4,
    delta_kind: "factor",
    unit: "factor",
    metric: "print quality",
    system: "HeronNet",
  });
  claim("We propose HeronNet. Hallucinations drop by 30%.", { delta: -30, unit: "percent", metric: "hallucination rate", system: "HeronNet" });
  claim("Heron surpasses the previous best by $ \\textbf{4.8}$\\% on MMLU.", {
    delta: 4.8,
    unit: "percent",
    benchmark: "MMLU",
    system: "Heron",
    baseline_system: "previous best",
  });
  claim(
    "Heron reaches a score of 61.3 on MMBench, surpassing open models (e.g., InternVL-26B, 52.4) and proprietary models (GPT-4V, 55.2).",
    { score: 61.3, baseline_score: 52.4, benchmark: "MMBench", metric: "score", system: "Heron", baseline_system: "InternVL-26B" },
    { score: 61.3, baseline_score: 55.2, benchmark: "MMBench", metric: "score", system: "Heron", baseline_system: "GPT-4V" },
  );
  claim("We propose HeronNet. Largest enhancements reached 2.8% F1 on SST-2.", {
    delta: 2.8,
    unit: "percent",
    benchmark: "SST-2",
    metric: "F1",
    system: "HeronNet",
  });
  claim("We propose HeronNet. We observe a reduction in FID to 7.4.", { score: 7.4, metric: "FID", system: "HeronNet" });
  claim("We propose HeronNet. It achieves a further reduction of word error rate to 3.2% on LibriSpeech.", {
    score: 3.2,
    unit: "percent",
    benchmark: "LibriSpeech",
    metric: "word error rate",
    system: "HeronNet",
  });
  claim("Heron-7B reduces memory by up to ninefold.", {
    delta: -9,
    delta_kind: "factor",
    unit: "factor",
    bound: "up_to",
    metric: "memory",
    system: "Heron-7B",
    kind: "cost",
  });
  claim("The BLEU scores of Heron-7B range from 0.58 to 0.31.", { score: 0.31, score_high: 0.58, bound: "range", metric: "BLEU", system: "Heron-7B" });
  claim("The gain corresponds to a 15% increase in accuracy over BERT.", { delta: 15, unit: "percent", metric: "accuracy", baseline_system: "BERT" });
  claim("Context-based utterance training achieves a MOS of 4.3.", { score: 4.3, metric: "MOS", system: "Context-based utterance training" });
  claim("We propose a light scheme for matching. Our pattern similarity-based method reaches 96.2% accuracy.", {
    score: 96.2,
    unit: "percent",
    metric: "accuracy",
    system: "pattern similarity-based method",
  });
  claim("Heron improves parsing performance by up to 9.6% in macro F1 score relative to the state-of-the-art.", {
    delta: 9.6,
    unit: "percent",
    bound: "up_to",
    metric: "macro F1",
    system: "Heron",
    baseline_system: "state-of-the-art",
  });
  claim("Heron surpasses GPT-4o by +3.4 accuracy points.", {
    delta: 3.4,
    delta_kind: "absolute",
    unit: "points",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4o",
  });
  claim("Heron-7B achieves a 22.5% QRX gain on MMBench.", {
    delta: 22.5,
    unit: "percent",
    benchmark: "MMBench",
    metric: "QRX",
    system: "Heron-7B",
  });
  claim(
    "Heron outperforms DETR by 1.9% AP and 0.8% AR on COCO.",
    { delta: 1.9, unit: "percent", benchmark: "COCO", metric: "AP", system: "Heron", baseline_system: "DETR" },
    { delta: 0.8, unit: "percent", benchmark: "COCO", metric: "AR", system: "Heron", baseline_system: "DETR" },
  );
  claim("Heron requires 2.6x fewer parameters than ResNet-50 while matching its accuracy.", {
    delta: -2.6,
    delta_kind: "factor",
    unit: "factor",
    metric: "parameters",
    system: "Heron",
    baseline_system: "ResNet-50",
    kind: "cost",
  });
  claim("Heron reaches 91.2% accuracy on MMLU, surpassing the performance of BERT.", {
    score: 91.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "BERT",
  });
  claim("Heron reaches 47.2% on LiveCodeBench, surpassing models trained with years of public logs.", {
    score: 47.2,
    unit: "percent",
    benchmark: "LiveCodeBench",
    metric: "pass@1",
    system: "Heron",
    baseline_system: "models trained with years of public logs",
  });
  claim("The variant built upon Qwen2.5-7B reaches 72.4% accuracy on MMLU.", {
    score: 72.4,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "variant built upon Qwen2.5-7B",
  });
  claim("The model had a 12.8% success rate over several hundred games.", { score: 12.8, unit: "percent", metric: "success rate", system: "model" });
  claim("Heron reaches 42.1 mAP\\textsubscript{50:95} on COCO.", { score: 42.1, benchmark: "COCO", metric: "mAP", system: "Heron" });
  claim("Heron outperforms Wren-7B by 17% in simulation benchmarks.", { delta: 17, unit: "percent", system: "Heron", baseline_system: "Wren-7B" });
  claim(
    "On COCO and MOT17, Heron achieves 44.6 mAP and 71.2 MOTA, respectively.",
    { score: 44.6, benchmark: "COCO", metric: "mAP", system: "Heron" },
    { score: 71.2, benchmark: "MOT17", metric: "MOTA", system: "Heron" },
  );
  claim(
    "Heron is tested on COCO and MOT17. It achieves 0.37 mAP and 61.5 MOTA, respectively.",
    { score: 0.37, benchmark: "COCO", metric: "mAP" },
    { score: 61.5, benchmark: "MOT17", metric: "MOTA" },
  );
  claim(
    "Heron outperforms existing methods, improving by 2.1%, 1.4%, and 0.7% on RSX, QV and TAU-B metrics, respectively.",
    { delta: 2.1, unit: "percent", metric: "RSX", system: "Heron", baseline_system: "existing methods" },
    { delta: 1.4, unit: "percent", metric: "QV", system: "Heron", baseline_system: "existing methods" },
    { delta: 0.7, unit: "percent", metric: "TAU-B", system: "Heron", baseline_system: "existing methods" },
  );
});

describe("rivals' values: further ways", () => {
  claim("Heron achieves a METEOR score of 41.2% (vs. 20.5%).", { score: 41.2, baseline_score: 20.5, unit: "percent", metric: "METEOR", system: "Heron" });
  claim(
    "Heron scores 31.5% METEOR (vs. 27.1%) and achieves 68.4% accuracy (vs. 62.3%).",
    { score: 31.5, baseline_score: 27.1, unit: "percent", metric: "METEOR", system: "Heron" },
    { score: 68.4, baseline_score: 62.3, unit: "percent", metric: "accuracy", system: "Heron" },
  );
  claim("Heron outperforms existing approaches (52.6 v.s. 47.3 on SQuAD).", {
    score: 52.6,
    baseline_score: 47.3,
    benchmark: "SQuAD",
    system: "Heron",
    baseline_system: "existing approaches",
  });
  claim("Heron attains 71% accuracy, compared to the 77% accuracy reached by Wren.", {
    score: 71,
    baseline_score: 77,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim("Heron reaches 36.9% accuracy, far below the 61.4% achieved by humans.", {
    score: 36.9,
    baseline_score: 61.4,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "humans",
  });
  claim("Heron reaches 36.9%, significantly lower than the experts' 78.2%.", {
    score: 36.9,
    baseline_score: 78.2,
    unit: "percent",
    system: "Heron",
    baseline_system: "experts",
  });
  claim("Most models reach 30% accuracy, only slightly above the 20% random baseline.", {
    score: 30,
    baseline_score: 20,
    unit: "percent",
    metric: "accuracy",
    system: "Most models",
    baseline_system: "random baseline",
  });
  claim(
    "Heron reaches 0.980 ± 0.011 F1 in comparison to 0.820 ± 0.123 (DenseNet-161), 0.834 ± 0.087 (VoxCNN), and 0.841 ± 0.101 (Kestrel).",
    { score: 0.98, baseline_score: 0.82, metric: "F1", system: "Heron", baseline_system: "DenseNet-161" },
    { score: 0.98, baseline_score: 0.834, metric: "F1", system: "Heron", baseline_system: "VoxCNN" },
    { score: 0.98, baseline_score: 0.841, metric: "F1", system: "Heron", baseline_system: "Kestrel" },
  );
  claim(
    "Heron reaches the highest accuracy (0.61), outperforming Wren (0.58, P < 0.001) and Kestrel (0.55, P < 0.001).",
    { score: 0.61, baseline_score: 0.58, metric: "accuracy", system: "Heron", baseline_system: "Wren" },
    { score: 0.61, baseline_score: 0.55, metric: "accuracy", system: "Heron", baseline_system: "Kestrel" },
  );
  claim("Heron outperforms the provided baseline of 0.47 with an F1 of 0.58.", {
    score: 0.58,
    baseline_score: 0.47,
    metric: "F1",
    system: "Heron",
    baseline_system: "provided baseline",
  });
  claim("The boosted model reaches 52.1% accuracy.", { score: 52.1, unit: "percent", metric: "accuracy", system: "boosted model" });
  claim("Heron is 4% above the baseline.", { delta: 4, unit: "percent", system: "Heron", baseline_system: "baseline" });
  claim("Open models lag approximately 10 points behind Wren on MMLU.", {
    delta: -10,
    delta_kind: "absolute",
    unit: "points",
    bound: "about",
    benchmark: "MMLU",
    system: "Open models",
    baseline_system: "Wren",
  });
  claim(
    "Open models reach 75.5 on MMLU, with small ones lagging 10 points behind.",
    { score: 75.5, benchmark: "MMLU", metric: "accuracy", system: "Open models" },
    { delta: -10, delta_kind: "absolute", unit: "points", benchmark: "MMLU", system: "small ones", baseline_system: "Open models" },
  );
});

describe("what a change comes to: further ways", () => {
  claim("Heron yields a 4.5% increase in recall (70% vs 74.5%).", {
    score: 74.5,
    baseline_score: 70,
    delta: 4.5,
    unit: "percent",
    metric: "recall",
    system: "Heron",
  });
  claim("Heron gains 4 points in accuracy (81% vs. 77%) on COCO.", {
    score: 81,
    baseline_score: 77,
    delta: 4,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "COCO",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron improves recall by 5.4%, attaining a notable 79.1%.", { score: 79.1, delta: 5.4, unit: "percent", metric: "recall", system: "Heron" });
  claim("Heron improves accuracy from 0.544 ± 0.034 to 0.739.", { score: 0.739, baseline_score: 0.544, metric: "accuracy", system: "Heron" });
  claim("Accuracy improves from 0.544 ± 0.034 to 0.739 ± 0.03.", { score: 0.739, baseline_score: 0.544, metric: "accuracy" });
  claim(
    "Heron improves F1 from the reported 68% (using Wren) to 81.9% and 84.0% with Kestrel.",
    { score: 81.9, baseline_score: 68, unit: "percent", metric: "F1", system: "Heron" },
    { score: 84, unit: "percent", metric: "F1", system: "Heron" },
  );
  claim("Heron boosts performance to 33.9%.", { score: 33.9, unit: "percent", system: "Heron" });
  claim("With two turns, performance drops to 35% on COCO.", { score: 35, unit: "percent", benchmark: "COCO" });
});

describe("values and units: further ways", () => {
  claim("Heron achieves 1.45 times acceleration.", { delta: 1.45, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", kind: "cost" });
  claim("Heron delivers 1.7-2.1 times inference speedups.", {
    delta: 1.7,
    delta_high: 2.1,
    delta_kind: "factor",
    unit: "factor",
    bound: "range",
    metric: "speedup",
    system: "Heron",
    kind: "cost",
  });
  claim(
    "Heron reaches a speedup of 15% (±4%) with small drafts and 18% (±3%) with large ones.",
    { delta: 15, unit: "percent", metric: "speedup", system: "Heron", kind: "cost" },
    { delta: 18, unit: "percent", metric: "speedup", system: "Heron", kind: "cost" },
  );
  claim("Heron reaches 61.5% (± 1.2) accuracy on GSM8K.", { score: 61.5, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron" });
  claim("Heron achieves a BLEU-4 of 32,54%.", { score: 32.54, unit: "percent", metric: "BLEU-4", system: "Heron" });
  claim("Heron runs at 72+ FPS.", { score: 72, bound: "at_least", metric: "throughput", system: "Heron", kind: "cost" });
  claim("Heron achieves upto 6% higher accuracy on COCO.", {
    delta: 6,
    unit: "percent",
    bound: "up_to",
    benchmark: "COCO",
    metric: "accuracy",
    system: "Heron",
  });
});

describe("where and against what: further ways", () => {
  claim(
    "HeronNet reaches 71% and 62% on AIME 2024 and 2025, respectively.",
    { score: 71, unit: "percent", benchmark: "AIME 2024", metric: "accuracy", system: "HeronNet" },
    { score: 62, unit: "percent", benchmark: "AIME 2025", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet reaches 73% and 61% on CIFAR-10/100.",
    { score: 73, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "HeronNet" },
    { score: 61, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet reaches 91%, 80% and 72% on ImageNet-A, -R and -C.",
    { score: 91, unit: "percent", benchmark: "ImageNet-A", metric: "accuracy", system: "HeronNet" },
    { score: 80, unit: "percent", benchmark: "ImageNet-R", metric: "accuracy", system: "HeronNet" },
    { score: 72, unit: "percent", benchmark: "ImageNet-C", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet obtains WERs of 2.4% and 4.9% on LibriSpeech test-clean and test-other, respectively.",
    { score: 2.4, unit: "percent", benchmark: "LibriSpeech test-clean", metric: "word error rate", system: "HeronNet" },
    { score: 4.9, unit: "percent", benchmark: "LibriSpeech test-other", metric: "word error rate", system: "HeronNet" },
  );
  claim("HeronNet achieves 73.5 F1 on DROP.", { score: 73.5, benchmark: "DROP", metric: "F1", system: "HeronNet" });
  claim("HeronNet surpasses the previous best of 71.2 by 2.3 points on GLUE.", {
    baseline_score: 71.2,
    delta: 2.3,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GLUE",
    system: "HeronNet",
    baseline_system: "previous best",
  });
  claim("HeronNet exceeds human performance (89.8%) on CommonsenseQA with 91.2%.", {
    score: 91.2,
    baseline_score: 89.8,
    unit: "percent",
    benchmark: "CommonsenseQA",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "human performance",
  });
  claim("HeronNet, despite its small size, scores 71.2 on MMLU.", { score: 71.2, benchmark: "MMLU", metric: "accuracy", system: "HeronNet" });
  claim(
    "HeronNet gets 71.3, Wren 68.2 and Kestrel 66.9 on MMLU.",
    { score: 71.3, benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { score: 68.2, benchmark: "MMLU", metric: "accuracy", system: "Wren" },
    { score: 66.9, benchmark: "MMLU", metric: "accuracy", system: "Kestrel" },
  );
  claim("Accuracy degrades from 71.3% to 64.2% without the memory module.", { score: 64.2, baseline_score: 71.3, unit: "percent", metric: "accuracy" });
  claim(
    "Graph models showed lower accuracies of 86%, 89% and 97% for VX-GCN, VX-GAT and VX-MLP, respectively.",
    { score: 86, unit: "percent", metric: "accuracy", system: "VX-GCN" },
    { score: 89, unit: "percent", metric: "accuracy", system: "VX-GAT" },
    { score: 97, unit: "percent", metric: "accuracy", system: "VX-MLP" },
  );
});

describe("who a paper's own is: further ways", () => {
  claim("We introduce 'HRNX', a pruning framework. Our method reaches 71% accuracy.", { score: 71, unit: "percent", metric: "accuracy", system: "HRNX" });
  claim("This paper addresses drift in joint models by introducing FLX-P, a new framework. Our approach reaches 71% accuracy.", {
    score: 71,
    unit: "percent",
    metric: "accuracy",
    system: "FLX-P",
  });
  claim("Our model, PlaneLite, is a light network. The proposed model achieves 81% F1.", { score: 81, unit: "percent", metric: "F1", system: "PlaneLite" });
  claim("Our algorithm, Learned Chart Guessing (LCG), maps charts to text. Our one-pass method is 2x faster than Wren.", {
    delta: 2,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "LCG",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("This paper introduces Reading as Guessing (RGX), a framework. It reaches 82% accuracy.", {
    score: 82,
    unit: "percent",
    metric: "accuracy",
    system: "RGX",
  });
  claim(
    "We introduce RouteX. It raises inference speed by up to 2.3x for LLaVA-1.5-7B and up to 2.7x for LLaVA-1.5-13B.",
    {
      delta: 2.3,
      delta_kind: "factor",
      unit: "factor",
      bound: "up_to",
      metric: "inference speed",
      system: "RouteX",
      baseline_system: "LLaVA-1.5-7B",
      kind: "cost",
    },
    {
      delta: 2.7,
      delta_kind: "factor",
      unit: "factor",
      bound: "up_to",
      metric: "inference speed",
      system: "RouteX",
      baseline_system: "LLaVA-1.5-13B",
      kind: "cost",
    },
  );
});

describe("lists held against lists, and what is no place: further ways", () => {
  claim(
    "HeronNet reaches a 94% AUC, 93% accuracy and 95% F1 compared to WrenNet with a 92% AUC, 91% accuracy and 90% F1.",
    { score: 94, baseline_score: 92, unit: "percent", metric: "AUC", system: "HeronNet", baseline_system: "WrenNet" },
    { score: 93, baseline_score: 91, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "WrenNet" },
    { score: 95, baseline_score: 90, unit: "percent", metric: "F1", system: "HeronNet", baseline_system: "WrenNet" },
  );
  claim(
    "HeronNet generates better results with an 84% AUC and 83% accuracy.",
    { score: 84, unit: "percent", metric: "AUC", system: "HeronNet" },
    { score: 83, unit: "percent", metric: "accuracy", system: "HeronNet" },
  );
  claim("HeronNet improves accuracy by up to 6% on benchmarks such as MMLU and GPQA.", {
    delta: 6,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet achieves a maximum improvement of 7% on MMLU and GPQA.", { delta: 7, bound: "up_to", unit: "percent", system: "HeronNet" });
  claim("At a throughput of 50 Hz, HeronNet reaches 91% accuracy.", { score: 91, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim("We double the success rate of WrenNet, achieving 40.6%.", {
    score: 40.6,
    delta: 2,
    delta_kind: "factor",
    unit: "percent",
    metric: "success rate",
    baseline_system: "WrenNet",
  });
  claim("HeronNet achieves a perplexity of 4.6 on WikiText-2, outperforming WrenNet's 7.8 by 3.2.", {
    score: 4.6,
    baseline_score: 7.8,
    delta: 3.2,
    benchmark: "WikiText-2",
    metric: "perplexity",
    system: "HeronNet",
    baseline_system: "WrenNet",
  });
  claim("HeronNet gains +10.4 mIoU on the 3D-XVS dataset.", { delta: 10.4, benchmark: "3D-XVS", metric: "mIoU", system: "HeronNet" });
  claim("HeronNet reaches 63% on Alpaca Eval 2.0.", { score: 63, unit: "percent", benchmark: "AlpacaEval 2.0", metric: "win rate", system: "HeronNet" });
  claim(
    "HeronNet reaches 61% on TRAIL and MATCH.",
    { score: 61, unit: "percent", benchmark: "TRAIL", system: "HeronNet" },
    { score: 61, unit: "percent", benchmark: "MATCH", system: "HeronNet" },
  );
});

describe("what a clause says of a rival", () => {
  claim("Our model kept an accuracy of 86% compared to dense models that achieved accuracies below 23%.", {
    score: 86,
    baseline_score: 23,
    unit: "percent",
    metric: "accuracy",
    system: "Our model",
    baseline_system: "dense models",
  });
  claim("Heron reaches a correlation of 58.4, much higher than existing metrics which attain only 34.2.", {
    score: 58.4,
    baseline_score: 34.2,
    metric: "correlation",
    system: "Heron",
    baseline_system: "existing metrics",
  });
  claim("Heron reaches 86% accuracy, compared to WrenNet, which achieves 81%.", {
    score: 86,
    baseline_score: 81,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "WrenNet",
  });
});

describe("one number for several, and shares of a cost: further ways", () => {
  claim(
    "All models achieved over 96% in accuracy, recall, precision, and F1-score.",
    { score: 96, unit: "percent", bound: "at_least", metric: "accuracy", system: "All models" },
    { score: 96, unit: "percent", bound: "at_least", metric: "recall", system: "All models" },
    { score: 96, unit: "percent", bound: "at_least", metric: "precision", system: "All models" },
    { score: 96, unit: "percent", bound: "at_least", metric: "F1", system: "All models" },
  );
  claim(
    "The precision, recall and F1-score of HeronNet are all greater than 80%.",
    { score: 80, unit: "percent", bound: "at_least", metric: "precision", system: "HeronNet" },
    { score: 80, unit: "percent", bound: "at_least", metric: "recall", system: "HeronNet" },
    { score: 80, unit: "percent", bound: "at_least", metric: "F1", system: "HeronNet" },
  );
  claim(
    "Accuracy and recall improve by 5% with the larger encoder.",
    { delta: 5, unit: "percent", metric: "accuracy" },
    { delta: 5, unit: "percent", metric: "recall" },
  );
  claim("HeronNet's accuracy improvements over the best baseline are usually over 4%.", {
    delta: 4,
    unit: "percent",
    bound: "at_least",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "best baseline",
  });
  claim("HeronNet improves generalization, with up to 8.4 points of accuracy gain on COCO.", {
    delta: 8.4,
    delta_kind: "absolute",
    unit: "points",
    bound: "up_to",
    benchmark: "COCO",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet attacks unseen models with up to 92% effectiveness.", {
    score: 92,
    unit: "percent",
    bound: "up_to",
    metric: "effectiveness",
    system: "HeronNet",
  });
  claim(
    "HeronNet is 47% and 32% above the average on COCO and LVIS, respectively.",
    { delta: 47, unit: "percent", benchmark: "COCO", system: "HeronNet", baseline_system: "average" },
    { delta: 32, unit: "percent", benchmark: "LVIS", system: "HeronNet", baseline_system: "average" },
  );
  claim(
    "HeronNet outperforms WrenNet while requiring only 55% of its parameters and 68% of its computational cost.",
    { score: 55, unit: "percent", metric: "parameters", system: "HeronNet", baseline_system: "WrenNet", kind: "cost" },
    { score: 68, unit: "percent", metric: "FLOPs", system: "HeronNet", baseline_system: "WrenNet", kind: "cost" },
  );
  claim("HeronNet achieves 98.1% of full performance.", { score: 98.1, unit: "percent", system: "HeronNet", baseline_system: "full performance" });
  claim("HeronNet achieves a remarkable 15.2 percentage point improvement over WrenNet at less than 1/20th the cost.", {
    delta: 15.2,
    delta_kind: "absolute",
    unit: "points",
    system: "HeronNet",
    baseline_system: "WrenNet",
  });
});

describe("names with sizes and metrics behind comparatives", () => {
  claim("HeronNet is 6.0 points higher (SumQ) than WrenNet on COCO.", {
    delta: 6,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "COCO",
    metric: "SumQ",
    system: "HeronNet",
    baseline_system: "WrenNet",
  });
  claim(
    "HeronNet and Llama 3.2-11B achieve improvements of 17% and 26%, respectively.",
    { delta: 17, unit: "percent", system: "HeronNet" },
    { delta: 26, unit: "percent", system: "Llama 3.2-11B" },
  );
  claim("HeronNet improves LLaMA 3.1-70B by 5% on MMLU.", {
    delta: 5,
    unit: "percent",
    benchmark: "MMLU",
    system: "HeronNet",
    baseline_system: "LLaMA 3.1-70B",
  });
  claim("HeronNet shows moderate performance (accuracy 41.7% for WrenNet) and large improvements after tuning.", {
    score: 41.7,
    unit: "percent",
    metric: "accuracy",
    system: "WrenNet",
  });
});

describe("whose and over whom: further ways", () => {
  claim(
    "HeronNet boosts WrenNet's precision and recall by 3.2% and 4.7% on COCO.",
    { delta: 3.2, unit: "percent", benchmark: "COCO", metric: "precision", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: 4.7, unit: "percent", benchmark: "COCO", metric: "recall", system: "HeronNet", baseline_system: "WrenNet" },
  );
  claim("HeronNet surpasses the previous leading method by 3.5% in F1.", {
    delta: 3.5,
    unit: "percent",
    metric: "F1",
    system: "HeronNet",
    baseline_system: "previous leading method",
  });
  claim("On average, HeronNet successfully answers 92.4% of questions.", { score: 92.4, unit: "percent", system: "HeronNet", average: true });
  claim(
    "HeronNet reduces training time by 12 folds and generation time by 6 folds.",
    { delta: -12, delta_kind: "factor", unit: "factor", metric: "training time", system: "HeronNet", kind: "cost" },
    { delta: -6, delta_kind: "factor", unit: "factor", metric: "inference time", system: "HeronNet", kind: "cost" },
  );
  claim("HeronNet retains 98% of the accuracy of WrenNet.", { score: 98, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "WrenNet" });
  claim("HeronNet delivers 97% of WrenNet's accuracy.", { score: 97, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "WrenNet" });
  claim("HeronNet scored 8.4 out of 10 in a human study.", { score: 8.4, system: "HeronNet" });
  claim("HeronNet detects 92% of the attacks.", { score: 92, unit: "percent", system: "HeronNet" });
  claim("Even GPT-4 achieves only 34.5% accuracy, far behind humans (92.6%).", {
    score: 34.5,
    baseline_score: 92.6,
    unit: "percent",
    metric: "accuracy",
    system: "GPT-4",
    baseline_system: "humans",
  });
});

describe("what looks alike and is not", () => {
  claim("Heron reaches 92.1% accuracy on MMLU, a 4.2% gain over a strong baseline.", {
    score: 92.1,
    delta: 4.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "strong baseline",
  });
  claim(
    "Heron reaches a peak signal-to-noise ratio of 32.1 dB on Set5 and Set14.",
    { score: 32.1, benchmark: "Set5", metric: "PSNR", system: "Heron" },
    { score: 32.1, benchmark: "Set14", metric: "PSNR", system: "Heron" },
  );
  claim(
    "Heron outperforms the largest model by 5.2% on MMLU and GSM8K.",
    { delta: 5.2, unit: "percent", benchmark: "MMLU", system: "Heron", baseline_system: "largest model" },
    { delta: 5.2, unit: "percent", benchmark: "GSM8K", system: "Heron", baseline_system: "largest model" },
  );
  claim("We present PlumBench, a benchmark for plums. On MMLU and GSM8K, Heron gains up to 5.2% in accuracy.", {
    delta: 5.2,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "Heron",
  });
  claim("System A achieved 92.1% accuracy.", { score: 92.1, unit: "percent", metric: "accuracy", system: "System A" });
  claim("Building on the ideas behind LoRA, our method improves accuracy by 5.3%.", { delta: 5.3, unit: "percent", metric: "accuracy", system: "our method" });
  claim("Heron reaches 61% accuracy on 4GPUs.", { score: 61, unit: "percent", metric: "accuracy", system: "Heron" });
  claim("Unlike our previous method, RankX, we train end to end. We propose BestY. We reach 92.3% accuracy.", {
    score: 92.3,
    unit: "percent",
    metric: "accuracy",
    system: "BestY",
  });
  claim(
    "WrenNet achieved 92.1% accuracy and KestrelNet achieved 88.6% accuracy on MMLU.",
    { score: 92.1, unit: "percent", metric: "accuracy", system: "WrenNet" },
    { score: 88.6, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "KestrelNet" },
  );
});

describe("what opens a sentence is said of the subject behind its comma", () => {
  claim("With an accuracy of 87%, Tern outperforms ResNet-50 on ImageNet.", {
    score: 87,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Tern",
    baseline_system: "ResNet-50",
  });
  claim("With 64.2% accuracy, Tern outperforms ResNet-50 on ImageNet.", {
    score: 64.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Tern",
    baseline_system: "ResNet-50",
  });
  claim("With an mAP of 41.8, Sandpiper is the fastest detector on COCO.", { score: 41.8, benchmark: "COCO", metric: "mAP", system: "Sandpiper" });
  claim("Reaching 87.3% on ImageNet, Tern outperforms ResNet-50.", {
    score: 87.3,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Tern",
    baseline_system: "ResNet-50",
  });
  claim("By achieving an AUC of 0.87, Tern outperforms ResNet-50 on CheXpert.", {
    score: 0.87,
    benchmark: "CheXpert",
    metric: "AUC",
    system: "Tern",
    baseline_system: "ResNet-50",
  });
  claim(
    "With 87%, 81% and 79% on ImageNet, CIFAR-10 and Food-101, Tern outperforms ResNet-50.",
    { score: 87, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Tern", baseline_system: "ResNet-50" },
    { score: 81, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "Tern", baseline_system: "ResNet-50" },
    { score: 79, unit: "percent", benchmark: "Food-101", metric: "accuracy", system: "Tern", baseline_system: "ResNet-50" },
  );
  claim("Combining Tern with CLIP raises mIoU on ADE20K from 41.8 to 44.3.", {
    score: 44.3,
    baseline_score: 41.8,
    benchmark: "ADE20K",
    metric: "mIoU",
    system: "Tern",
  });
  claim("Replacing attention with Mamba raises accuracy on ImageNet by 1.7%.", {
    delta: 1.7,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Replacing attention with Mamba",
  });
});

describe("a rival's score that opens the sentence", () => {
  claim("Compared with the previous best of 64.2%, Tern reaches 67.9% on ImageNet.", {
    score: 67.9,
    baseline_score: 64.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Tern",
    baseline_system: "previous best",
  });
  claim("Compared to 64.2% for ResNet-50, Tern reaches 67.9% on ImageNet.", {
    score: 67.9,
    baseline_score: 64.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Tern",
    baseline_system: "ResNet-50",
  });
  claim("In contrast to the 64.2% of ResNet-50, Tern reaches 67.9% on ImageNet.", {
    score: 67.9,
    baseline_score: 64.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Tern",
    baseline_system: "ResNet-50",
  });
  claim("Compared to an accuracy of 64.2% for ResNet-50, Tern reaches 67.9% on ImageNet.", {
    score: 67.9,
    baseline_score: 64.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Tern",
    baseline_system: "ResNet-50",
  });
  claim("Compared to 10% of the data, Tern reaches 67.9% on ImageNet.", {
    score: 67.9,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Tern",
  });
});

describe("a benchmark's name before its measure is where it was measured", () => {
  claim("MMLU accuracy rises from 61.7% to 64.2%.", { score: 64.2, baseline_score: 61.7, unit: "percent", benchmark: "MMLU", metric: "accuracy" });
  claim("The GSM8K accuracy is 71.4%.", { score: 71.4, unit: "percent", benchmark: "GSM8K", metric: "accuracy" });
  claim("With Tern, MMLU accuracy goes from 61.7% to 64.2%.", {
    score: 64.2,
    baseline_score: 61.7,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Tern",
  });
});

describe("each number of a list by its own noun", () => {
  claim("Evaluated on GSM8K, Tern-7B scores 71.4%, 4.3 points above its base model.", {
    score: 71.4,
    delta: 4.3,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "Tern-7B",
    baseline_system: "its base model",
  });
  claim(
    "Tern-7B yields a 3.4% absolute and 5.6% relative improvement on MMLU over Llama-2.",
    { delta: 3.4, delta_kind: "absolute", unit: "percent", benchmark: "MMLU", system: "Tern-7B", baseline_system: "Llama-2" },
    { delta: 5.6, delta_kind: "relative", unit: "percent", benchmark: "MMLU", system: "Tern-7B", baseline_system: "Llama-2" },
  );
  claim("Tern-7B's 64.2% on MMLU exceeds the 61.7% of Llama-2.", {
    score: 64.2,
    baseline_score: 61.7,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Tern-7B",
    baseline_system: "Llama-2",
  });
});

describe("people as those compared with", () => {
  claim("Heron achieves only 42.6% accuracy on VQAv2, far below human performance of 88.7%.", {
    score: 42.6,
    baseline_score: 88.7,
    unit: "percent",
    benchmark: "VQAv2",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "human performance",
  });
  claim("Heron achieves 42.6% on VQAv2, well below human experts (88.7%).", {
    score: 42.6,
    baseline_score: 88.7,
    unit: "percent",
    benchmark: "VQAv2",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "human experts",
  });
  claim("Heron achieves 42.6% on VQAv2, slightly above chance.", {
    score: 42.6,
    unit: "percent",
    benchmark: "VQAv2",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "chance",
  });
});

describe("what a score is reached at", () => {
  claim(
    "Tern reaches 64.2% on MMLU at half the cost.",
    { score: 64.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Tern" },
    { delta: 0.5, delta_kind: "factor", unit: "factor", benchmark: "MMLU", metric: "cost", system: "Tern", kind: "cost" },
  );
});

describe("who acts behind a participle, a list or a conjunction", () => {
  claim("Our method based on a coarse sweep supports small radios, large radios, and mixed (MR) radios, resulting in an 11% increase in accuracy.", {
    delta: 11,
    unit: "percent",
    metric: "accuracy",
    system: "Our method",
  });
  claim(
    "Rivers differ, with large models such as GPT-4, Gemini, or Claude 3 reaching only 48% accuracy.",
    { score: 48, unit: "percent", metric: "accuracy", system: "GPT-4" },
    { score: 48, unit: "percent", metric: "accuracy", system: "Gemini" },
    { score: 48, unit: "percent", metric: "accuracy", system: "Claude 3" },
  );
  claim("The forecast is hard, specifically Llama-3-8B improving accuracy by 2.4%.", { delta: 2.4, unit: "percent", metric: "accuracy", system: "Llama-3-8B" });
  claim(
    "Adding both helps, with the tuned decoder reaching the lowest errors (MSE = 0.31, MAE = 0.42).",
    { score: 0.31, metric: "mean squared error", system: "tuned decoder" },
    { score: 0.42, metric: "mean absolute error", system: "tuned decoder" },
  );
  claim("While plain filters fail, WaveNode splits each signal and reaches 31.5 dB PSNR.", { score: 31.5, metric: "PSNR", system: "WaveNode" });
  claim("A light decoder combining echo removal, gain control, and noise gating improves clarity, reducing the word error rate by 9%.", {
    delta: -9,
    unit: "percent",
    metric: "word error rate",
    system: "light decoder",
  });
  claim("Calling the tool twice, without any cache, raises the accuracy by 6.5%.", {
    delta: 6.5,
    unit: "percent",
    metric: "accuracy",
    system: "Calling the tool",
  });
  claim("Openly stating the rules degrades accuracy by 21%.", { delta: -21, unit: "percent", metric: "accuracy", system: "Openly stating the rules" });
  claim("Our tests show that word-aligned tuning (1) reaches more stable states, (2) improves accuracy by 12%.", {
    delta: 12,
    unit: "percent",
    metric: "accuracy",
    system: "word-aligned tuning",
  });
  claim("These tests transfer across accents with up to 70% accuracy.", { score: 70, unit: "percent", bound: "up_to", metric: "accuracy" });
  claim("Harder negatives strongly affect both stages, leading to a drop of 14% in Recall@5.", {
    delta: -14,
    unit: "percent",
    metric: "recall@5",
    system: "Harder negatives",
  });
  claim("Longer traces further boost accuracy from 51.2% to 57.9%.", {
    score: 57.9,
    baseline_score: 51.2,
    unit: "percent",
    metric: "accuracy",
    system: "Longer traces",
  });
  claim("The added data improves accuracy by 8% to 12%.", {
    delta: 8,
    delta_high: 12,
    unit: "percent",
    bound: "range",
    metric: "accuracy",
    system: "added data",
  });
  claim("Wordwise alignment achieves high precision (F1 > 88%), outperforming plain methods.", {
    score: 88,
    unit: "percent",
    bound: "at_least",
    metric: "F1",
    system: "Wordwise alignment",
    baseline_system: "plain methods",
  });
  claim("Small leaks were detected with a precision of 0.77 and a recall of 0.71.", { score: 0.77, metric: "precision" }, { score: 0.71, metric: "recall" });
  claim("On GSM8K HeronNet achieves 71% accuracy.", { score: 71, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "HeronNet" });
});

describe("places", () => {
  claim("The decoder gains 4.2% across 5 SpeechQA benchmarks.", { delta: 4.2, unit: "percent", system: "decoder" });
  claim("Experiments on two XTVG benchmark datasets show that Kestrel reaches 52% accuracy.", {
    score: 52,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("On SkyEye-2 images, Kestrel reaches 87% accuracy.", { score: 87, unit: "percent", metric: "accuracy", system: "Kestrel" });
  claim(
    "Kestrel achieves speedups of 3.1x in RunA32, 2.2x in CIFAR-10, and 1.4x in RunB64.",
    { delta: 3.1, delta_kind: "factor", unit: "factor", benchmark: "RunA32", metric: "speedup", system: "Kestrel", kind: "cost" },
    { delta: 2.2, delta_kind: "factor", unit: "factor", benchmark: "CIFAR-10", metric: "speedup", system: "Kestrel", kind: "cost" },
    { delta: 1.4, delta_kind: "factor", unit: "factor", benchmark: "RunB64", metric: "speedup", system: "Kestrel", kind: "cost" },
  );
  claim(
    "The tests of Kestrel were run twice: on CIFAR-10, accuracy = 93.1%; on SVHN, accuracy = 96.4%.",
    { score: 93.1, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "Kestrel" },
    { score: 96.4, unit: "percent", benchmark: "SVHN", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "Kestrel reaches 61.5% accuracy (with hints) and 58.2% accuracy (without) on ARC.",
    { score: 61.5, unit: "percent", benchmark: "ARC", metric: "accuracy", system: "Kestrel" },
    { score: 58.2, unit: "percent", benchmark: "ARC", metric: "accuracy", system: "Kestrel" },
  );
});

describe("rivals", () => {
  claim("Kestrel reaches an F1 of 88.1%, surpassing the performance of other detectors.", {
    score: 88.1,
    unit: "percent",
    metric: "F1",
    system: "Kestrel",
    baseline_system: "other detectors",
  });
  claim(
    "Tests show an 11.2% and 9.8% reduction in error rates on LLaVA and InstructBLIP, respectively.",
    { delta: -11.2, unit: "percent", metric: "error rate", baseline_system: "LLaVA" },
    { delta: -9.8, unit: "percent", metric: "error rate", baseline_system: "InstructBLIP" },
  );
  claim(
    "Kestrel outperforms older methods, improving Abz and RMSE by 21% and 17%, respectively.",
    { delta: 21, unit: "percent", metric: "Abz", system: "Kestrel", baseline_system: "older methods" },
    { delta: 17, unit: "percent", metric: "root mean squared error", system: "Kestrel", baseline_system: "older methods" },
  );
  claim("Kestrel improves the state-of-the-art Recall@1 by 6% on Flickr30K.", {
    delta: 6,
    unit: "percent",
    benchmark: "Flickr30K",
    metric: "recall@1",
    system: "Kestrel",
    baseline_system: "state-of-the-art",
  });
  claim("Kestrel improves the state-of-the-art results on SQuAD by 3% in F1.", {
    delta: 3,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "F1",
    system: "Kestrel",
    baseline_system: "state-of-the-art",
  });
  claim("Kestrel takes 0.9% of the parameters of BERT.", {
    score: 0.9,
    unit: "percent",
    metric: "parameters",
    system: "Kestrel",
    baseline_system: "BERT",
    kind: "cost",
  });
  claim(
    "Kestrel achieves a 21% improvement in recall and a 4%, 2%, and 5% improvement in ROUGE-1, ROUGE-2, and ROUGE-L, respectively, compared to several baselines.",
    { delta: 21, unit: "percent", metric: "recall", system: "Kestrel", baseline_system: "several baselines" },
    { delta: 4, unit: "percent", metric: "ROUGE-1", system: "Kestrel", baseline_system: "several baselines" },
    { delta: 2, unit: "percent", metric: "ROUGE-2", system: "Kestrel", baseline_system: "several baselines" },
    { delta: 5, unit: "percent", metric: "ROUGE-L", system: "Kestrel", baseline_system: "several baselines" },
  );
  claim("Kestrel outperforms prior methods on COCO by 3.4% compared to YOLOv8, DETR and RetinaNet.", {
    delta: 3.4,
    unit: "percent",
    benchmark: "COCO",
    system: "Kestrel",
    baseline_system: "YOLOv8, DETR and RetinaNet",
  });
});

describe("metrics that are told apart", () => {
  claim(
    "Kestrel achieves an improvement of 2.1% in accuracy and 15.3% in steadiness over GPT-4.",
    { delta: 2.1, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4" },
    { delta: 15.3, unit: "percent", metric: "steadiness", system: "Kestrel", baseline_system: "GPT-4" },
  );
  claim(
    "Leaks were found with a recall of 0.82, and blockages with a precision of 0.91.",
    { score: 0.82, metric: "recall" },
    { score: 0.91, metric: "precision" },
  );
  claim(
    "Image quality metrics rise, with PSNR improving by 11% and SSIM by 4%.",
    { delta: 11, unit: "percent", metric: "PSNR" },
    { delta: 4, unit: "percent", metric: "SSIM" },
  );
  claim("Kestrel lowers the latency with a 35% token reduction versus plain retrieval.", {
    delta: -35,
    unit: "percent",
    metric: "tokens",
    system: "Kestrel",
    baseline_system: "plain retrieval",
    kind: "cost",
  });
  claim(
    "Kestrel achieves a 40% parameter reduction with a 1.2% accuracy drop.",
    { delta: -40, unit: "percent", metric: "parameters", system: "Kestrel", kind: "cost" },
    { delta: -1.2, unit: "percent", metric: "accuracy", system: "Kestrel" },
  );
  claim("Kestrel shows good robustness along with an inference speed improvement of 1.4 times.", {
    delta: 1.4,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Kestrel",
    kind: "cost",
  });
  claim("Kestrel shows a reduction in median absolute error of 18%.", {
    delta: -18,
    unit: "percent",
    metric: "median absolute error",
    system: "Kestrel",
  });
  claim(
    "Current parsers struggle: semantic similarity averages below 0.62, and F1 scores reach only 0.44.",
    { score: 0.62, bound: "up_to", metric: "semantic similarity" },
    { score: 0.44, metric: "F1" },
  );
  claim("Kestrel achieves drawing speeds up to 3.5 times faster than those of earlier tools.", {
    delta: 3.5,
    delta_kind: "factor",
    unit: "factor",
    bound: "up_to",
    metric: "inference speed",
    system: "Kestrel",
    baseline_system: "earlier tools",
    kind: "cost",
  });
  claim("Kestrel achieves over 2.5x speedup in attention computation.", {
    delta: 2.5,
    delta_kind: "factor",
    unit: "factor",
    bound: "at_least",
    metric: "speedup",
    system: "Kestrel",
    kind: "cost",
  });
  claim(
    "The sorter is best, with accuracy, recall, CX and F1 of 97%, 82%, 84.5% and 88.1%, respectively.",
    { score: 97, unit: "percent", metric: "accuracy", system: "sorter" },
    { score: 82, unit: "percent", metric: "recall", system: "sorter" },
    { score: 84.5, unit: "percent", metric: "CX", system: "sorter" },
    { score: 88.1, unit: "percent", metric: "F1", system: "sorter" },
  );
  claim(
    "Kestrel improves WARP-I and CHIME-I metrics by 11.2% and 21.5%.",
    { delta: 11.2, unit: "percent", metric: "WARP-I", system: "Kestrel" },
    { delta: 21.5, unit: "percent", metric: "CHIME-I", system: "Kestrel" },
  );
  claim("The parser exploits the power of trees, with accuracy improving from 0.712 to 0.794.", {
    score: 0.794,
    baseline_score: 0.712,
    metric: "accuracy",
    system: "parser",
  });
  claim("Kestrel achieves an AP(50) of 71.6% on COCO.", { score: 71.6, unit: "percent", benchmark: "COCO", metric: "AP", system: "Kestrel" });
});

describe("numbers of whatever kind", () => {
  claim("Kestrel keeps its accuracy while using only 31% FLOPs compared to the dense decoder.", {
    score: 31,
    unit: "percent",
    metric: "FLOPs",
    system: "Kestrel",
    baseline_system: "dense decoder",
    kind: "cost",
  });
  claim(
    "A light tagger comprising only 5%-9% of the parameters and 7%-12% of the FLOPs compared to BERT does well.",
    { score: 5, score_high: 9, unit: "percent", bound: "range", metric: "parameters", system: "light tagger", kind: "cost" },
    { score: 7, score_high: 12, unit: "percent", bound: "range", metric: "FLOPs", system: "light tagger", baseline_system: "BERT", kind: "cost" },
  );
  claim(
    "Kestrel gains 3.2% while only updating 2.4% of the parameters compared to full fine-tuning.",
    { delta: 3.2, unit: "percent", system: "Kestrel" },
    { score: 2.4, unit: "percent", metric: "parameters", system: "Kestrel", baseline_system: "full fine-tuning", kind: "cost" },
  );
  claim(
    "Kestrel comes at +31% in memory and + 45% in FLOPs.",
    { delta: 31, unit: "percent", metric: "memory", kind: "cost" },
    { delta: 45, unit: "percent", metric: "FLOPs", kind: "cost" },
  );
  claim(
    "Tuning achieves 41.2% (Whisper), 35.5% (MMS), and 28.1% (XLSR) WER reductions.",
    { delta: -41.2, unit: "percent", metric: "word error rate", system: "Whisper" },
    { delta: -35.5, unit: "percent", metric: "word error rate", system: "MMS" },
    { delta: -28.1, unit: "percent", metric: "word error rate", system: "XLSR" },
  );
  claim(
    "Even the largest models fail (54.1% for GPT-4o and 57.3% for Gemini-1.5-Pro).",
    { score: 54.1, unit: "percent", system: "GPT-4o" },
    { score: 57.3, unit: "percent", system: "Gemini-1.5-Pro" },
  );
  claim(
    "Kestrel reaches 96% accuracy on nouns and 91% at phrase level.",
    { score: 96, unit: "percent", metric: "accuracy", system: "Kestrel" },
    { score: 91, unit: "percent", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "GPT-2 reaches 64% accuracy on short inputs but drops below 20% on long ones.",
    { score: 64, unit: "percent", metric: "accuracy", system: "GPT-2" },
    { score: 20, unit: "percent", bound: "up_to", metric: "accuracy", system: "GPT-2" },
  );
  claim("Pruning eliminates 45% of the errors.", { delta: -45, unit: "percent", metric: "error", system: "Pruning" });
});

describe("halves and rates", () => {
  claim("Kestrel has comparable accuracy and consumes only half the peak memory.", {
    delta: 0.5,
    delta_kind: "factor",
    unit: "factor",
    metric: "memory",
    system: "Kestrel",
    kind: "cost",
  });
  claim("Kestrel matches BERT while using roughly half the memory.", {
    delta: 0.5,
    delta_kind: "factor",
    unit: "factor",
    bound: "about",
    metric: "memory",
    system: "Kestrel",
    baseline_system: "BERT",
    kind: "cost",
  });
  claim("Kestrel reaches the same accuracy in half the training time of BERT.", {
    delta: 0.5,
    delta_kind: "factor",
    unit: "factor",
    metric: "training time",
    system: "Kestrel",
    baseline_system: "BERT",
    kind: "cost",
  });
  claim("Kestrel can render scenes at 90 FPS.", { score: 90, metric: "throughput", system: "Kestrel", kind: "cost" });
});

describe("whose a measure is", () => {
  claim("With long inputs, Vector Memory achieves 81% accuracy.", { score: 81, unit: "percent", metric: "accuracy", system: "Vector Memory" });
  claim("While small models do well on SQuAD, their accuracy is only 31% on LogiQ.", {
    score: 31,
    unit: "percent",
    benchmark: "LogiQ",
    metric: "accuracy",
    system: "small models",
  });
  claim("Clinical models beat plain ones (Med-BERT F1 = 0.71 vs. BERT 0.62).", {
    score: 0.71,
    baseline_score: 0.62,
    metric: "F1",
    system: "Med-BERT",
    baseline_system: "BERT",
  });
  claim("Fine-tuning small models (e.g., Llama-3-8B) on only 300 examples improves accuracy by 7%.", {
    delta: 7,
    unit: "percent",
    metric: "accuracy",
    system: "Llama-3-8B",
  });
  claim("Some models lag behind people by over 12 percentage points.", {
    delta: -12,
    delta_kind: "absolute",
    unit: "points",
    bound: "at_least",
    system: "Some models",
    baseline_system: "people",
  });
});

describe("thresholds, and what only stands beside", () => {
  claim(
    "Kestrel reaches 92% accuracy on MMLU, exceeding 90% accuracy on ARC.",
    { score: 92, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel" },
    { score: 90, unit: "percent", bound: "at_least", benchmark: "ARC", metric: "accuracy", system: "Kestrel" },
  );
  claim("Kestrel reaches 84.1% on MMLU, surpassing the previous best of 81.2%.", {
    score: 84.1,
    baseline_score: 81.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "previous best",
  });
  claim("Kestrel improves accuracy by 7.4% compared to using only small parsers.", {
    delta: 7.4,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "only small parsers",
  });
  claim("Kestrel reaches good recall and diversity with success rates up to 98.1%.", {
    score: 98.1,
    unit: "percent",
    bound: "up_to",
    metric: "success rate",
    system: "Kestrel",
  });
  claim("Kestrel achieves a state-of-the-art GAX of 91%.", { score: 91, unit: "percent", metric: "GAX", system: "Kestrel" });
  claim("By applying our steps to Janus-Pro, we achieve a 13% improvement on GenEval, even surpassing FLUX.1.", {
    delta: 13,
    unit: "percent",
    benchmark: "GenEval",
    baseline_system: "Janus-Pro",
  });
  claim("Kestrel achieves a success rate of 75.2% in passing all checks.", { score: 75.2, unit: "percent", metric: "success rate", system: "Kestrel" });
  claim("Kestrel keeps its quality even with 12% cache budgets, and gains 2x throughput.", {
    delta: 2,
    delta_kind: "factor",
    unit: "factor",
    metric: "throughput",
    system: "Kestrel",
    kind: "cost",
  });
});

describe("what stands beside a gain, and how places are counted", () => {
  claim("Kestrel reaches 41.7% accuracy on AIME~24, surpassing plain tuning by 9%.", {
    score: 41.7,
    delta: 9,
    unit: "percent",
    benchmark: "AIME 2024",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "plain tuning",
  });
  claim(
    "Kestrel outperforms the baseline with an average 11.3% mIoU and 14.2% Dice improvement.",
    { delta: 11.3, unit: "percent", metric: "mIoU", system: "Kestrel", baseline_system: "baseline", average: true },
    { delta: 14.2, unit: "percent", metric: "Dice", system: "Kestrel", baseline_system: "baseline", average: true },
  );
  claim(
    "Kestrel achieves BD-rate reductions of -9.1%, -10.4%, and -8.3% on Kodak, CLIC and Tecnick, respectively, compared to VVC.",
    { delta: -9.1, unit: "percent", benchmark: "Kodak", metric: "BD-rate", system: "Kestrel", baseline_system: "VVC" },
    { delta: -10.4, unit: "percent", benchmark: "CLIC", metric: "BD-rate", system: "Kestrel", baseline_system: "VVC" },
    { delta: -8.3, unit: "percent", benchmark: "Tecnick", metric: "BD-rate", system: "Kestrel", baseline_system: "VVC" },
  );
  claim(
    "Kestrel achieves average BD-rates of -4.2% and -5.6% for luma and chroma.",
    { delta: -4.2, unit: "percent", metric: "BD-rate", system: "Kestrel", average: true },
    { delta: -5.6, unit: "percent", metric: "BD-rate", system: "Kestrel", average: true },
  );
  claim("Kestrel reaches test accuracies ranging from 70% to over 95%.", {
    score: 70,
    score_high: 95,
    unit: "percent",
    bound: "range",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Kestrel is slightly lower in IoU (0.81) but looks better.", { score: 0.81, metric: "IoU", system: "Kestrel" });
  claim(
    "Kestrel reaches the highest accuracy (0.91), outperforming GPT-4o (0.87), excelling in short (+3.1%) and long (+6.2%) reports.",
    { score: 0.91, baseline_score: 0.87, metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
    { delta: 3.1, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
    { delta: 6.2, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
  );
  claim("Kestrel achieves significantly higher AUROC scores than the state-of-the-art methods, by more than 20%.", {
    delta: 20,
    unit: "percent",
    bound: "at_least",
    metric: "AUC",
    system: "Kestrel",
    baseline_system: "state-of-the-art methods",
  });
  claim(
    "Kestrel outperforms others by 12.1% SSIM in moving scenes and achieves 64% SSIM in still scenes.",
    { delta: 12.1, unit: "percent", metric: "SSIM", system: "Kestrel", baseline_system: "others" },
    { score: 64, unit: "percent", metric: "SSIM", system: "Kestrel" },
  );
  claim(
    "Kestrel boosts the sentiment shift by 0.31 and lowers attack success rates from 0.52 to 0.27.",
    { delta: 0.31, metric: "sentiment shift", system: "Kestrel" },
    { score: 0.27, baseline_score: 0.52, metric: "attack success rate", system: "Kestrel" },
  );
  claim("Models increased their confidence from 58.2% to 69.4%.", { score: 69.4, baseline_score: 58.2, unit: "percent", metric: "confidence" });
  claim(
    "Kestrel shows gains in denoising (with a +0.52 dB increase in PSNR) and deblurring (with a +0.27 dB PSNR improvement).",
    { delta: 0.52, metric: "PSNR", system: "Kestrel" },
    { delta: 0.27, metric: "PSNR", system: "Kestrel" },
  );
  claim("Kestrel matches human raters in clustering and resolution (AMI = 0.63).", { score: 0.63, metric: "AMI", system: "Kestrel" });
  claim(
    "Kestrel achieved 88.2% accuracy and an F1 score of 87.9, outperforming GPT-4o by 6.1% accuracy.",
    { score: 88.2, delta: 6.1, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
    { score: 87.9, metric: "F1", system: "Kestrel" },
  );
  claim("Kestrel achieved an MSE of 0.061, compared to GPT-4o's MSE of 0.102.", {
    score: 0.061,
    baseline_score: 0.102,
    metric: "mean squared error",
    system: "Kestrel",
    baseline_system: "GPT-4o",
  });
  claim(
    "Prompting improves clarity by 12%, while pruning improves the overall style of the answers by 4%.",
    { delta: 12, unit: "percent", metric: "clarity", system: "Prompting" },
    { delta: 4, unit: "percent", metric: "style", system: "pruning" },
  );
  claim("Kestrel can reduce memorization by 21.4% compared to the base model without greatly hurting its fluency.", {
    delta: -21.4,
    unit: "percent",
    metric: "memorization",
    system: "Kestrel",
    baseline_system: "base model",
  });
  claim("Kestrel improves retrieval by +2.8 mean recall.", { delta: 2.8, metric: "recall", system: "Kestrel", average: true });
  claim(
    "Kestrel reduces the tokens by 41.2%, and improves the overall code quality by 6.3%.",
    { delta: -41.2, unit: "percent", metric: "tokens", system: "Kestrel", kind: "cost" },
    { delta: 6.3, unit: "percent", metric: "code quality", system: "Kestrel" },
  );
  claim(
    "On two large datasets from real streets, UCF-Crime and XD-Violence, Kestrel achieves 81.2 AUC (+3.1 pp) and 70.4 AP (+5.2 pp), respectively.",
    { score: 81.2, delta: 3.1, delta_kind: "absolute", benchmark: "UCF-Crime", metric: "AUC", system: "Kestrel" },
    { score: 70.4, delta: 5.2, delta_kind: "absolute", benchmark: "XD-Violence", metric: "AP", system: "Kestrel" },
  );
  claim("Kestrel shows an improvement of 6% over all baseline models.", {
    delta: 6,
    unit: "percent",
    system: "Kestrel",
    baseline_system: "all baseline models",
  });
});

describe("what a list, a parenthesis or an apposition tells of its neighbours", () => {
  claim(
    "Kestrel reaches high exact match (81.5%) and F1 (89.2%) on SQuAD, outperforming GPT-4o by wide margins (+12 and +9 points, respectively).",
    {
      score: 81.5,
      delta: 12,
      delta_kind: "absolute",
      unit: "percent",
      benchmark: "SQuAD",
      metric: "exact match",
      system: "Kestrel",
      baseline_system: "GPT-4o",
    },
    { score: 89.2, delta: 9, delta_kind: "absolute", unit: "percent", benchmark: "SQuAD", metric: "F1", system: "Kestrel", baseline_system: "GPT-4o" },
  );
  claim(
    "Small models outperform their plain counterparts (by at least 2.4% on SQuAD and 5.1% on TriviaQA).",
    { delta: 2.4, unit: "percent", bound: "at_least", benchmark: "SQuAD", system: "Small models", baseline_system: "their plain counterparts" },
    { delta: 5.1, unit: "percent", benchmark: "TriviaQA", system: "Small models", baseline_system: "their plain counterparts" },
  );
  claim(
    "Kestrel reduces the mean absolute error (MAE) and the root mean square error (RMSE) by 3-4%.",
    { delta: -3, delta_high: -4, unit: "percent", bound: "range", metric: "mean absolute error", system: "Kestrel" },
    { delta: -3, delta_high: -4, unit: "percent", bound: "range", metric: "root mean squared error", system: "Kestrel" },
  );
  claim(
    "Kestrel requires only 15% of the parameters and training time of the larger model.",
    { score: 15, unit: "percent", metric: "parameters", system: "Kestrel", baseline_system: "larger model", kind: "cost" },
    { score: 15, unit: "percent", metric: "training time", system: "Kestrel", baseline_system: "larger model", kind: "cost" },
  );
  claim(
    "Kestrel matches DINOv2 with 40% less memory and 3.1 times less training time.",
    { delta: -40, unit: "percent", metric: "memory", system: "Kestrel", baseline_system: "DINOv2", kind: "cost" },
    { delta: -3.1, delta_kind: "factor", unit: "factor", metric: "training time", system: "Kestrel", baseline_system: "DINOv2", kind: "cost" },
  );
  claim("Kestrel reaches 91.2% on MMLU, surpassing the 81.5% accuracy achieved by GPT-4o.", {
    score: 91.2,
    baseline_score: 81.5,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "GPT-4o",
  });
  claim(
    "Kestrel improves accuracy on MMLU from 66.1% (plain variant) to 84.3%, surpassing the 81.5% accuracy achieved by GPT-4o.",
    { score: 84.3, baseline_score: 66.1, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel", baseline_system: "plain variant" },
    { score: 84.3, baseline_score: 81.5, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
  );
  claim(
    "Kestrel raises accuracy from 52.0% to 66.3%, outperforming GPT-4o (61.2%).",
    { score: 66.3, baseline_score: 52, unit: "percent", metric: "accuracy", system: "Kestrel" },
    { score: 66.3, baseline_score: 61.2, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
  );
  claim("Kestrel incurs merely 3.1% of the memory overhead of DINOv2.", {
    score: 3.1,
    unit: "percent",
    metric: "memory",
    system: "Kestrel",
    baseline_system: "DINOv2",
    kind: "cost",
  });
  claim("The Kestrel score shows a strong correlation (+0.72) with the measured outcomes.", { score: 0.72, metric: "correlation", system: "Kestrel" });
  claim("Kestrel gives valid answers 81% of the time.", { score: 81, unit: "percent", system: "Kestrel" });
  claim(
    "Kestrel-7B and Wren-7B surpass usual human results (60%), with mean accuracies of 72% and 75%, respectively.",
    { score: 72, baseline_score: 60, unit: "percent", metric: "accuracy", system: "Kestrel-7B", baseline_system: "usual human results", average: true },
    { score: 75, baseline_score: 60, unit: "percent", metric: "accuracy", system: "Wren-7B", baseline_system: "usual human results", average: true },
  );
  claim(
    "Compared with the usual baseline, DINOv2, our method achieves gains of +4.2% in accuracy and +3.2% in F1.",
    { delta: 4.2, unit: "percent", metric: "accuracy", system: "our method", baseline_system: "DINOv2" },
    { delta: 3.2, unit: "percent", metric: "F1", system: "our method", baseline_system: "DINOv2" },
  );
  claim("Kestrel keeps 97% of the accuracy of the teacher model and beats older methods.", {
    score: 97,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "teacher model",
  });
  claim("The recall of Kestrel exceeds that of the strongest baseline by 4.2%.", {
    delta: 4.2,
    unit: "percent",
    metric: "recall",
    system: "Kestrel",
    baseline_system: "strongest baseline",
  });
  claim(
    "Both models read well, with F1 scores of 71.2 (GPT-4o) and 73.4 (Gemini 1.5).",
    { score: 71.2, metric: "F1", system: "GPT-4o" },
    { score: 73.4, metric: "F1", system: "Gemini 1.5" },
  );
  claim("Kestrel improves MMLU by 3.1 points to 64.3%.", {
    score: 64.3,
    delta: 3.1,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Accuracy on MMLU rises to 64.3%, a gain of 3.1 points over GPT-4o.", {
    score: 64.3,
    delta: 3.1,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    baseline_system: "GPT-4o",
  });
  claim("We propose a twice-looking reader (TW-BERT). It reaches 64.3% on MMLU.", {
    score: 64.3,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "TW-BERT",
  });
  claim("In this paper, a two-stage reader (TSRX) is proposed. It reaches 64.3% on MMLU.", {
    score: 64.3,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "TSRX",
  });
  claim("We turn to the Linked Reading of Claims (LROC) task. We propose the Guided Reading Network (GRNX). It reaches 64.3% F1.", {
    score: 64.3,
    unit: "percent",
    metric: "F1",
    system: "GRNX",
  });
  claim("The prompts, which we call ReadTwice, lift GPT-4o. Our method reaches 64.3% on MMLU.", {
    score: 64.3,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "ReadTwice",
  });
});

describe("where each of a list has a place of its own", () => {
  claim(
    "Kestrel improves mIoU by 3.1% on in-house data and by 2.2% on Cityscapes.",
    { delta: 3.1, unit: "percent", metric: "mIoU", system: "Kestrel" },
    { delta: 2.2, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "Kestrel" },
  );
  claim(
    "Kestrel outperforms older methods by 7% and 9% mIoU on the street datasets and by 4.2% mIoU on the Cityscapes dataset.",
    { delta: 7, unit: "percent", metric: "mIoU", system: "Kestrel", baseline_system: "older methods" },
    { delta: 9, unit: "percent", metric: "mIoU", system: "Kestrel", baseline_system: "older methods" },
    { delta: 4.2, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "Kestrel", baseline_system: "older methods" },
  );
  claim("Experiments on 11 recent VLLMs show that no model exceeds 50% accuracy.", {
    score: 50,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "11 recent VLLMs",
  });
});

describe("what is kept while something else changes", () => {
  claim("KestrelNet speeds up inference by 2.1x on average with no loss in accuracy.", {
    delta: 2.1,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "KestrelNet",
    average: true,
    kind: "cost",
  });
  claim("KestrelNet accelerates decoding by 3.2x without any drop in quality.", {
    delta: 3.2,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "KestrelNet",
    kind: "cost",
  });
  claim(
    "KestrelNet accelerates decoding by 3.2x with less than 1% loss in accuracy.",
    { delta: 3.2, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "KestrelNet", kind: "cost" },
    { delta: -1, unit: "percent", bound: "up_to", metric: "accuracy", system: "KestrelNet" },
  );
  claim(
    "KestrelNet halves the memory with less than 1% drop in accuracy.",
    { delta: 0.5, delta_kind: "factor", unit: "factor", metric: "memory", system: "KestrelNet", kind: "cost" },
    { delta: -1, unit: "percent", bound: "up_to", metric: "accuracy", system: "KestrelNet" },
  );
  claim(
    "KestrelNet improves NDCG@10 on Amazon Books by 5.2% and on Yelp by 7.1%.",
    { delta: 5.2, unit: "percent", benchmark: "Amazon Books", metric: "nDCG@10", system: "KestrelNet" },
    { delta: 7.1, unit: "percent", benchmark: "Yelp", metric: "nDCG@10", system: "KestrelNet" },
  );
});

describe("pairs, margins and parts beside what they belong to", () => {
  claim(
    "KestrelNet achieves accuracies of 91.2%, 88.1% and 84.3% on the easy, medium and hard subsets of KestrelBench.",
    { score: 91.2, unit: "percent", benchmark: "KestrelBench", metric: "accuracy", system: "KestrelNet" },
    { score: 88.1, unit: "percent", benchmark: "KestrelBench", metric: "accuracy", system: "KestrelNet" },
    { score: 84.3, unit: "percent", benchmark: "KestrelBench", metric: "accuracy", system: "KestrelNet" },
  );
  claim("Kestrel-7B performs on par with GPT-4o (71.2% vs. 71.5%) on KestrelBench.", {
    score: 71.2,
    baseline_score: 71.5,
    unit: "percent",
    benchmark: "KestrelBench",
    system: "Kestrel-7B",
    baseline_system: "GPT-4o",
  });
  claim("KestrelNet shows a 3.1% improvement on MMLU (68.1% to 71.2%).", {
    score: 71.2,
    baseline_score: 68.1,
    delta: 3.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "KestrelNet",
  });
  claim("Averaged over five benchmarks, KestrelNet scores 71.2, 3.1 points more than SFT.", {
    score: 71.2,
    delta: 3.1,
    delta_kind: "absolute",
    system: "KestrelNet",
    baseline_system: "SFT",
    average: true,
  });
  claim("The accuracy of KestrelNet is 94.5%, which is 2.3% higher than that of ResNet50.", {
    score: 94.5,
    delta: 2.3,
    unit: "percent",
    metric: "accuracy",
    system: "KestrelNet",
    baseline_system: "ResNet50",
  });
  claim(
    "KestrelNet reduces energy consumption by up to 43% while keeping accuracy within 1% of the baseline.",
    { delta: -43, unit: "percent", bound: "up_to", metric: "energy", system: "KestrelNet", kind: "cost" },
    { delta: -1, unit: "percent", bound: "up_to", metric: "accuracy", system: "KestrelNet", baseline_system: "baseline" },
  );
});

describe("how often it succeeds", () => {
  claim(
    "KestrelNet succeeds on 87% of tasks in simulation and 74% in the real world.",
    { score: 87, unit: "percent", system: "KestrelNet" },
    { score: 74, unit: "percent", system: "KestrelNet" },
  );
  claim("KestrelNet succeeds in 64% of the cases.", { score: 64, unit: "percent", system: "KestrelNet" });
  claim("KestrelNet succeeded on 64% of the tasks, compared with 51% for the baseline.", {
    score: 64,
    baseline_score: 51,
    unit: "percent",
    system: "KestrelNet",
    baseline_system: "baseline",
  });
});

describe("a benchmark paper's numbers are of its benchmark", () => {
  claim(
    "We introduce KestrelBench, a benchmark of 900 puzzles. The best models reach only 54.2% accuracy on the spatial puzzles and 33.1% on the temporal ones.",
    { score: 54.2, unit: "percent", benchmark: "KestrelBench", metric: "accuracy", system: "best models" },
    { score: 33.1, unit: "percent", benchmark: "KestrelBench", metric: "accuracy", system: "best models" },
  );
  claim("We introduce KestrelBench, a benchmark of 900 puzzles. Even GPT-4o reaches only 41.8% recall in the planning tasks.", {
    score: 41.8,
    unit: "percent",
    benchmark: "KestrelBench",
    metric: "recall",
    system: "GPT-4o",
  });
  claim("We present the TernSet dataset of 900 clips and models trained on TernSet. They reach 71.3% accuracy on held-out clips.", {
    score: 71.3,
    unit: "percent",
    metric: "accuracy",
  });
  claim("We present the TernSet dataset of 900 clips and models trained on TernSet. They reach 71.3% accuracy on the test set.", {
    score: 71.3,
    unit: "percent",
    benchmark: "TernSet",
    metric: "accuracy",
  });
  claim("Heron gains 4.1% in recall on TernQA's hardest questions.", { delta: 4.1, unit: "percent", benchmark: "TernQA", metric: "recall", system: "Heron" });
});

describe("the model that a method improves, or is built into, is what its gain is over", () => {
  claim("Adding reflection significantly enhances the performance of Qwen2-VL on long videos, with an average gain of 6.3%.", {
    delta: 6.3,
    unit: "percent",
    system: "Adding reflection",
    baseline_system: "Qwen2-VL",
    average: true,
  });
  claim("Heron directly improves existing trackers, raising the success rate from 51.2% to 60.4%.", {
    score: 60.4,
    baseline_score: 51.2,
    unit: "percent",
    metric: "success rate",
    system: "Heron",
    baseline_system: "existing trackers",
  });
  claim(
    "Heron cuts the response length of Qwen2.5-7B by 31% and improves its accuracy by 2.7%.",
    { delta: -31, unit: "percent", metric: "response length", system: "Heron", baseline_system: "Qwen2.5-7B", kind: "cost" },
    { delta: 2.7, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "Qwen2.5-7B" },
  );
  claim("Heron yields an average gain of 6.3% in recall across various retrieval models.", {
    delta: 6.3,
    unit: "percent",
    metric: "recall",
    system: "Heron",
    baseline_system: "various retrieval models",
    average: true,
  });
  claim("Heron brings an average improvement of 6.3% on 7B-parameter models.", {
    delta: 6.3,
    unit: "percent",
    system: "Heron",
    baseline_system: "7B-parameter models",
    average: true,
  });
  claim("Applying Heron to Qwen2.5-7B yields a 4.2% gain on GSM8K.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "GSM8K",
    system: "Heron",
    baseline_system: "Qwen2.5-7B",
  });
  claim("Heron can be integrated into existing detectors, leading to 3.2% higher recall.", {
    delta: 3.2,
    unit: "percent",
    metric: "recall",
    system: "Heron",
    baseline_system: "existing detectors",
  });
  claim("We plug Heron into off-the-shelf generators and show that it delivers a 2.3x speedup.", {
    delta: 2.3,
    delta_kind: "factor",
    unit: "factor",
    metric: "speedup",
    system: "Heron",
    baseline_system: "off-the-shelf generators",
    kind: "cost",
  });
  claim("When combined with other pruning methods, Heron further reduces latency by 16.2%.", {
    delta: -16.2,
    unit: "percent",
    metric: "latency",
    system: "Heron",
    baseline_system: "other pruning methods",
    kind: "cost",
  });
  claim("We apply Heron to our backbone, Qwen2.5-7B, and gain 4.2% on GSM8K.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "GSM8K",
    system: "Heron",
    baseline_system: "Qwen2.5-7B",
  });
  claim("We propose Heron, a tuning method. Equipped with Heron, Qwen2.5-7B gains 4.2% on GSM8K.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "GSM8K",
    system: "Heron",
    baseline_system: "Qwen2.5-7B",
  });
  claim("We propose Heron, a tuning method. Qwen2.5-7B with Heron achieves an accuracy gain of 4.2% on GSM8K.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "Qwen2.5-7B",
  });
  claim("Heron achieves comparable accuracy to reasoning models while reducing token consumption by 32%.", {
    delta: -32,
    unit: "percent",
    metric: "tokens",
    system: "Heron",
    baseline_system: "reasoning models",
    kind: "cost",
  });
  claim("Heron keeps competitive performance with the full cache while cutting latency by 27%.", {
    delta: -27,
    unit: "percent",
    metric: "latency",
    system: "Heron",
    baseline_system: "full cache",
    kind: "cost",
  });
  claim("Heron regains 97.3% of the original performance.", { score: 97.3, unit: "percent", system: "Heron", baseline_system: "original performance" });
});

describe("a speed or a cost by its own name", () => {
  claim("Heron enables 40x faster token generation.", {
    delta: 40,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Heron",
    kind: "cost",
  });
  claim("Heron accelerates model inference by 1.7x.", {
    delta: 1.7,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Heron",
    kind: "cost",
  });
  claim("Heron reaches a processing speed of 41.3 FPS.", { score: 41.3, metric: "inference speed", system: "Heron", kind: "cost" });
  claim("Heron reduces storage requirements by 35%.", { delta: -35, unit: "percent", metric: "memory", system: "Heron", kind: "cost" });
  claim("Heron reduces the cost per document by 3x.", { delta: -3, delta_kind: "factor", unit: "factor", metric: "cost", system: "Heron", kind: "cost" });
  claim("Heron reaches 0.31 in Error Spread Magnitude (ESM).", { score: 0.31, metric: "Error Spread Magnitude", system: "Heron" });
});

describe("who it was, where the subject only shows or the verb is not known", () => {
  claim("The best results were achieved by the Wren-nano model (small enough for phones), with an mAP50 of 86.7%.", {
    score: 86.7,
    unit: "percent",
    metric: "mAP50",
    system: "Wren-nano",
  });
  claim("Test results using Deep Tern Network showed strong reading with an accuracy of 97.5%.", {
    score: 97.5,
    unit: "percent",
    metric: "accuracy",
    system: "Deep Tern Network",
  });
  claim("The scores from the vision transformer model also showed an accuracy of 98.3 percent.", { score: 98.3, unit: "percent", metric: "accuracy" });
  claim("Our results showed GPT-4o excelled in recall (0.681).", { score: 0.681, metric: "recall", system: "GPT-4o" });
  claim("Tests on COCO demonstrate our method's strength, reaching a mean gain of 5.7 points in recall.", {
    delta: 5.7,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "COCO",
    metric: "recall",
    system: "our method",
    average: true,
  });
  claim("Finally, we train a conditional reading model that successfully opens each page, achieving an 81.4% success rate.", {
    score: 81.4,
    unit: "percent",
    metric: "success rate",
    system: "conditional reading model",
  });
  claim("We introduce a simple framework that allows for long pages, reducing word error rates by 17.9%.", {
    delta: -17.9,
    unit: "percent",
    metric: "word error rate",
    system: "simple framework",
  });
  claim("Heron-D and its variant reach a 6.3% improvement on AIME2024.", { delta: 6.3, unit: "percent", benchmark: "AIME 2024", system: "Heron-D" });
  claim("Heron significantly outperforms prior KLM methods by 4.2% in recall.", {
    delta: 4.2,
    unit: "percent",
    metric: "recall",
    system: "Heron",
    baseline_system: "prior KLM methods",
  });
  claim("Heron improves Long Page Reading (LPR) performance by 10.3%.", { delta: 10.3, unit: "percent", system: "Heron" });
});

describe("a value that a noun of gain, or people, are held against", () => {
  claim("Heron achieves a WER of 5.3, a clear improvement compared to the 8.6 WER of existing systems.", {
    score: 5.3,
    baseline_score: 8.6,
    metric: "word error rate",
    system: "Heron",
    baseline_system: "existing systems",
  });
  claim("Heron achieves a WER of 5.3, a clear improvement over the 8.6 WER of existing systems.", {
    score: 5.3,
    baseline_score: 8.6,
    metric: "word error rate",
    system: "Heron",
    baseline_system: "existing systems",
  });
  claim("Even GPT-4o reaches only 31.7% accuracy, far below the expert score of 88.4%.", {
    score: 31.7,
    baseline_score: 88.4,
    unit: "percent",
    metric: "accuracy",
    system: "GPT-4o",
    baseline_system: "expert",
  });
  claim(
    "Heron yields RMSE and MAE values of 0.97°C and 0.91°C, respectively.",
    { score: 0.97, metric: "root mean squared error", system: "Heron" },
    { score: 0.91, metric: "mean absolute error", system: "Heron" },
  );
});

describe("levels, results and costs told in passing", () => {
  claim("Heron achieves a real-time factor of 0.0083.", { score: 0.0083, metric: "real-time factor", system: "Heron", kind: "cost" });
  claim(
    "Heron gains 2.1% in recall on Flickr30K; on COCO, this improvement rises to 4.4%.",
    { delta: 2.1, unit: "percent", benchmark: "Flickr30K", metric: "recall", system: "Heron" },
    { delta: 4.4, unit: "percent", benchmark: "COCO", metric: "recall" },
  );
  claim(
    "GPT-4o mini and Qwen2-VL remain below 45%.",
    { score: 45, unit: "percent", bound: "up_to", system: "GPT-4o mini" },
    { score: 45, unit: "percent", bound: "up_to", system: "Qwen2-VL" },
  );
  claim("Both baselines stagnated around 55%.", { score: 55, unit: "percent", bound: "about", system: "Both baselines" });
  claim("Evaluation yielded results of 98.7% for pairs and 94.6% for triples.", { score: 98.7, unit: "percent" }, { score: 94.6, unit: "percent" });
  claim(
    "Heron achieves strong results on the TernSet dataset, with 93.1% accuracy for letters and 96.4% for words.",
    { score: 93.1, unit: "percent", benchmark: "TernSet", metric: "accuracy", system: "Heron" },
    { score: 96.4, unit: "percent", benchmark: "TernSet", metric: "accuracy", system: "Heron" },
  );
  claim(
    "Heron has a latency of 12.8ms per page (78.1 FPS).",
    { score: 12.8, metric: "latency", system: "Heron", kind: "cost" },
    { score: 78.1, metric: "throughput", system: "Heron", kind: "cost" },
  );
  claim("Heron outperforms larger readers with less than 0.4% of the parameters of larger readers.", {
    score: 0.4,
    unit: "percent",
    bound: "up_to",
    metric: "parameters",
    system: "Heron",
    baseline_system: "larger readers",
    kind: "cost",
  });
  claim(
    "Heron keeps high precision (error = 2.3 px, mIoU = 0.914).",
    { score: 2.3, metric: "error", system: "Heron" },
    { score: 0.914, metric: "mIoU", system: "Heron" },
  );
});

describe("the paper's own in other words", () => {
  claim("We propose Heron, a tuning method. Our hybrid routing objective reaches 91.3% accuracy.", {
    score: 91.3,
    unit: "percent",
    metric: "accuracy",
    system: "hybrid routing objective",
  });
  claim("We propose Heron, a tuning method. This simple yet effective framework cuts latency by 21%.", {
    delta: -21,
    unit: "percent",
    metric: "latency",
    system: "Heron",
    kind: "cost",
  });
  claim("We propose Heron, a tuning method. Our 7B model reaches 91.3% accuracy.", { score: 91.3, unit: "percent", metric: "accuracy", system: "Heron 7B" });
  claim("We propose Heron, a tuning method. Our generated data improves recall by 4.7%.", {
    delta: 4.7,
    unit: "percent",
    metric: "recall",
    system: "generated data",
  });
  claim(
    "Our slow-path CNN (SloCNN) achieves 91.3% accuracy. It also cuts latency by 21%.",
    { score: 91.3, unit: "percent", metric: "accuracy", system: "SloCNN" },
    { delta: -21, unit: "percent", metric: "latency", system: "SloCNN", kind: "cost" },
  );
});

describe("kinds of data, and not their names", () => {
  claim("Heron gains 2.7% in recall across six PageQA benchmarks.", { delta: 2.7, unit: "percent", metric: "recall", system: "Heron" });
  claim("Heron gains 2.7% in recall on synthetic Venus datasets.", { delta: 2.7, unit: "percent", metric: "recall", system: "Heron" });
  claim("Heron reaches 84.6% recall on a private KLM dataset.", { score: 84.6, unit: "percent", metric: "recall", system: "Heron" });
  claim("Heron reaches 84.6% recall on the KLM dataset.", { score: 84.6, unit: "percent", benchmark: "KLM", metric: "recall", system: "Heron" });
});

describe('arrows, "up" and "ahead", preferences, and who is not told again', () => {
  claim("Heron-L achieves a 47%↑ FID improvement over DiT-XL.", { delta: 47, unit: "percent", metric: "FID", system: "Heron-L", baseline_system: "DiT-XL" });
  claim(
    "Heron improves recall (3.4%↑) and latency (14%↓) over SFT.",
    { delta: 3.4, unit: "percent", metric: "recall", system: "Heron", baseline_system: "SFT" },
    { delta: -14, unit: "percent", metric: "latency", system: "Heron", baseline_system: "SFT", kind: "cost" },
  );
  claim("Heron reaches 81.4% (↑3.3%) on MMLU.", { score: 81.4, delta: 3.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" });
  claim("Heron achieves the best FID↓ of 2.36 on ImageNet.", { score: 2.36, benchmark: "ImageNet", metric: "FID", system: "Heron" });
  claim("Accuracy on GSM8K reaches 74.2%, up 12.9 points from the SFT model.", {
    score: 74.2,
    delta: 12.9,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    baseline_system: "SFT model",
  });
  claim("Accuracy on GSM8K goes up from 61.3% to 74.2%.", { score: 74.2, baseline_score: 61.3, unit: "percent", benchmark: "GSM8K", metric: "accuracy" });
  claim("Heron shows gains of 4.3% in F1 from the zero-shot baseline.", {
    delta: 4.3,
    unit: "percent",
    metric: "F1",
    system: "Heron",
    baseline_system: "zero-shot baseline",
  });
  claim(
    "On MATH and GPQA, Heron scores 81.4 and 61.7, ahead of GPT-4o (76.2 and 53.1).",
    { score: 81.4, baseline_score: 76.2, benchmark: "MATH", metric: "accuracy", system: "Heron", baseline_system: "GPT-4o" },
    { score: 61.7, baseline_score: 53.1, benchmark: "GPQA", metric: "accuracy", system: "Heron", baseline_system: "GPT-4o" },
  );
  claim(
    "Heron attains an F1 of 88.2 (vs. 84.3 for BERT) and an EM of 81.4 (vs. 77.1).",
    { score: 88.2, baseline_score: 84.3, metric: "F1", system: "Heron", baseline_system: "BERT" },
    { score: 81.4, baseline_score: 77.1, metric: "exact match", system: "Heron", baseline_system: "BERT" },
  );
  claim("Heron achieves 0.43 Spearman correlation with human judgments, compared with 0.29 for BLEU.", {
    score: 0.43,
    baseline_score: 0.29,
    metric: "Spearman correlation",
    system: "Heron",
    baseline_system: "BLEU",
  });
  claim("Heron was preferred over SDXL in 67% of cases.", { score: 67, unit: "percent", system: "Heron", baseline_system: "SDXL" });
  claim("Heron wins 63% of games.", { score: 63, unit: "percent", system: "Heron" });
  claim(
    "The small variant reaches 57.2% and the large variant 64.1% on MMMU.",
    { score: 57.2, unit: "percent", system: "small variant" },
    { score: 64.1, unit: "percent", benchmark: "MMMU", metric: "accuracy", system: "large variant" },
  );
  claim("We present Heron, a 7B model that achieves 71.4% on MMLU, rivaling models ten times its size.", {
    score: 71.4,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron",
  });
});

describe("held against people, or by a noun of more or less", () => {
  claim("While human experts reach 82% accuracy, the best model reaches only 63%.", {
    score: 63,
    baseline_score: 82,
    unit: "percent",
    metric: "accuracy",
    system: "best model",
    baseline_system: "human experts",
  });
  claim("GPT-4o scores 71.3% on KestrelBench, while humans score 92.4%.", {
    score: 71.3,
    baseline_score: 92.4,
    unit: "percent",
    benchmark: "KestrelBench",
    system: "GPT-4o",
    baseline_system: "humans",
  });
  claim("Heron achieves 91.3% accuracy, higher than 87.9% for Wren.", {
    score: 91.3,
    baseline_score: 87.9,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim("Heron receives an average rating of 4.3/5, higher than the 3.6/5 of GPT-4o.", {
    score: 4.3,
    baseline_score: 3.6,
    metric: "score",
    baseline_system: "GPT-4o",
    average: true,
  });
  claim("Heron achieves 91.3% on MMLU, 3.2% higher than GPT-4o.", {
    score: 91.3,
    delta: 3.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4o",
  });
  claim(
    "The accuracy of GPT-4o, Claude 3.5 and Gemini 1.5 is 53.9%, 57.4% and 51.3%, respectively.",
    { score: 53.9, unit: "percent", metric: "accuracy", system: "GPT-4o" },
    { score: 57.4, unit: "percent", metric: "accuracy", system: "Claude 3.5" },
    { score: 51.3, unit: "percent", metric: "accuracy", system: "Gemini 1.5" },
  );
  claim(
    "Heron achieves 74.2/80.9/91.3 on MMLU/ARC/GSM8K.",
    { score: 74.2, benchmark: "MMLU", metric: "accuracy", system: "Heron" },
    { score: 80.9, benchmark: "ARC", metric: "accuracy", system: "Heron" },
    { score: 91.3, benchmark: "GSM8K", metric: "accuracy", system: "Heron" },
  );
  claim("Our study finds that GPT-4 agrees with experts in 79% of cases.", { score: 79, unit: "percent", system: "GPT-4" });
  claim("Heron reaches 71.3% accuracy at 14 ms latency.", { score: 71.3, unit: "percent", metric: "accuracy", system: "Heron" });
});

describe("plain sentences that were read wrongly", () => {
  claim("Heron reaches 76.9 HOTA on KITTI. It outperforms the previous best by 2.6 HOTA.", {
    score: 76.9,
    delta: 2.6,
    benchmark: "KITTI",
    metric: "HOTA",
    system: "Heron",
    baseline_system: "previous best",
  });
  claim("Tests on three benchmarks (HotpotQA, MuSiQue, and GAIA) show a 6% performance gain over Wren.", {
    delta: 6,
    unit: "percent",
    baseline_system: "Wren",
  });
  claim("Heron improves mean recall by 3.2% on COCO.", { delta: 3.2, unit: "percent", benchmark: "COCO", metric: "recall", system: "Heron" });
  claim(
    "Heron outperforms Wren by 8.3% in mean recall on COCO and LVIS.",
    { delta: 8.3, unit: "percent", benchmark: "COCO", metric: "recall", system: "Heron", baseline_system: "Wren" },
    { delta: 8.3, unit: "percent", benchmark: "LVIS", metric: "recall", system: "Heron", baseline_system: "Wren" },
  );
  claim("HeronNet converges 5 times faster than Wren.", {
    delta: 5,
    delta_kind: "factor",
    unit: "factor",
    metric: "convergence speed",
    system: "HeronNet",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("Heron achieves convergence 12 times faster than Wren on GSM8K.", {
    delta: 12,
    delta_kind: "factor",
    unit: "factor",
    benchmark: "GSM8K",
    metric: "convergence speed",
    system: "Heron",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("Fine-tuning was 2.2 times faster than Wren.", {
    delta: 2.2,
    delta_kind: "factor",
    unit: "factor",
    metric: "training speed",
    system: "Fine-tuning",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("HeronNet is a light, modular decoder that reaches 71.2% accuracy on COCO.", {
    score: 71.2,
    unit: "percent",
    benchmark: "COCO",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("Heron is a training-free cache that brings up to a 1.9x speedup.", {
    delta: 1.9,
    delta_kind: "factor",
    unit: "factor",
    bound: "up_to",
    metric: "speedup",
    system: "Heron",
    kind: "cost",
  });
  claim("HeronNet, while somewhat larger than Kestrel, is 12% faster than Wren.", {
    delta: 12,
    unit: "percent",
    metric: "inference speed",
    system: "HeronNet",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("HeronNet reaches mAUC scores of 71.0%.", { score: 71, unit: "percent", metric: "mAUC", system: "HeronNet" });
  claim("Heron achieved 0.91 average success@5.", { score: 0.91, metric: "success@5", system: "Heron", average: true });
  claim("Heron attains a BERT score of 0.61.", { score: 0.61, metric: "BERTScore", system: "Heron" });
  claim("On the 2019 BraTS dataset, Heron reaches 71.2%.", { score: 71.2, unit: "percent", benchmark: "BraTS 2019", system: "Heron" });
  claim("On 2014 i2b2, Heron gains 6%.", { delta: 6, unit: "percent", benchmark: "i2b2 2014", system: "Heron" });
  claim("On UCF101 IPC 5, Heron gains 4.6%.", { delta: 4.6, unit: "percent", benchmark: "UCF101", system: "Heron" });
  claim(
    "Accuracy drops by 4.1% and 1.3% on CIFAR-100 with IPC 1 and 20, respectively.",
    { delta: -4.1, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy" },
    { delta: -1.3, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy" },
  );
  claim("Heron uses 20x-40x less data than Wren.", {
    delta: -20,
    delta_high: -40,
    delta_kind: "factor",
    unit: "factor",
    bound: "range",
    metric: "data",
    system: "Heron",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("Heron fails to exceed 60% accuracy when the number of boxes is > 4.", {
    score: 60,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron, with an F1 of 0.93, outperforms Wren, which reaches 0.91.", {
    score: 0.93,
    baseline_score: 0.91,
    metric: "F1",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim("Heron runs in real time (45 FPS) on a single GPU.", { score: 45, metric: "throughput", system: "Heron", kind: "cost" });
  claim("Heron reaches high agreement with experts (Cohen's kappa larger than 0.8).", {
    score: 0.8,
    bound: "at_least",
    metric: "Cohen's kappa",
    system: "Heron",
  });
  claim("Heron improves encoding and decoding speeds by 2.4x.", {
    delta: 2.4,
    delta_kind: "factor",
    unit: "factor",
    metric: "decoding speeds",
    system: "Heron",
  });
  claim(
    "Heron obtains 52.1 AP on COCO, 2.3 AP above Wren and 1.1 AP above Kestrel.",
    { score: 52.1, delta: 2.3, benchmark: "COCO", metric: "AP", system: "Heron", baseline_system: "Wren" },
    { score: 52.1, delta: 1.1, benchmark: "COCO", metric: "AP", system: "Heron", baseline_system: "Kestrel" },
  );
  claim("Heron reaches the same accuracy as Wren with 3x fewer parameters.", {
    delta: -3,
    delta_kind: "factor",
    unit: "factor",
    metric: "parameters",
    system: "Heron",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("The top-performing model, Gemini 2.5 Pro, scores just 38.2% on PlumBench, compared to 91.4% for humans.", {
    score: 38.2,
    baseline_score: 91.4,
    unit: "percent",
    benchmark: "PlumBench",
    system: "Gemini 2.5 Pro",
    baseline_system: "humans",
  });
  claim("Heron cuts the cost of inference from $2.10 to $0.40 per query.", { score: 0.4, baseline_score: 2.1, metric: "cost", system: "Heron", kind: "cost" });
  claim("Although Heron is small, it reaches 71.2% accuracy.", { score: 71.2, unit: "percent", metric: "accuracy", system: "Heron" });
  claim(
    "We evaluate Heron on COCO and LVIS, where it obtains 52.1 and 44.8 AP, respectively.",
    { score: 52.1, benchmark: "COCO", metric: "AP", system: "Heron" },
    { score: 44.8, benchmark: "LVIS", metric: "AP", system: "Heron" },
  );
  claim(
    "Both Heron-7B and Heron-72B surpass GPT-4o by more than 2% on MATH.",
    { delta: 2, unit: "percent", bound: "at_least", benchmark: "MATH", system: "Heron-7B", baseline_system: "GPT-4o" },
    { delta: 2, unit: "percent", bound: "at_least", benchmark: "MATH", system: "Heron-72B", baseline_system: "GPT-4o" },
  );
  claim(
    "Among open models, Qwen2.5-72B performs best (61.2%), followed by Llama-3.1-70B (58.4%).",
    { score: 61.2, unit: "percent", system: "Qwen2.5-72B" },
    { score: 58.4, unit: "percent", system: "Llama-3.1-70B" },
  );
  claim("Among open models, Qwen2.5-72B performs best with 61.2%.", { score: 61.2, unit: "percent", system: "Qwen2.5-72B" });
  claim("GPT-4o leads with 71.2%, ahead of Claude 3.5 Sonnet (69.8%).", {
    score: 71.2,
    baseline_score: 69.8,
    unit: "percent",
    system: "GPT-4o",
    baseline_system: "Claude 3.5 Sonnet",
  });
  claim("Only GPT-4o exceeds 70% accuracy.", { score: 70, unit: "percent", bound: "at_least", metric: "accuracy", system: "GPT-4o" });
  claim("No model exceeds 40% accuracy on COCO.", { score: 40, unit: "percent", bound: "up_to", benchmark: "COCO", metric: "accuracy" });
  claim("Heron performs 3.2% better than Wren.", { delta: 3.2, unit: "percent", system: "Heron", baseline_system: "Wren" });
  claim(
    "HeronNet performs best in recall (0.81) and Wren-7B in precision (0.77).",
    { score: 0.81, metric: "recall", system: "HeronNet" },
    { score: 0.77, metric: "precision", system: "Wren-7B" },
  );
  claim("Heron sets a new state of the art of 92.3% on CIFAR-100, improving on the previous best of 91.1%.", {
    score: 92.3,
    baseline_score: 91.1,
    unit: "percent",
    benchmark: "CIFAR-100",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "previous best",
  });
  claim("Heron allows a 7B model to outperform a 70B model by 1.2% on GSM8K.", {
    delta: 1.2,
    unit: "percent",
    benchmark: "GSM8K",
    system: "Heron",
    baseline_system: "70B model",
  });
});

describe('margins behind a comma, values of "that of", and marks of an enumeration', () => {
  claim("The F1 of Heron (0.71) is higher than that of Wren (0.68).", {
    score: 0.71,
    baseline_score: 0.68,
    metric: "F1",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim("Heron is superior to Wren in F1 (0.71 vs. 0.68).", { score: 0.71, baseline_score: 0.68, metric: "F1", system: "Heron", baseline_system: "Wren" });
  claim("The ensemble reaches a Dice of 0.91, 2.1% above the single best model.", {
    score: 0.91,
    delta: 2.1,
    metric: "Dice",
    system: "ensemble",
    baseline_system: "single best model",
  });
  claim(
    "Heron achieves MMLU and GSM8K accuracies of 71.2% and 61.2%.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" },
    { score: 61.2, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron" },
  );
  claim(
    "Heron brings gains of 2.1 and 3.4 points to Qwen2.5-7B and Llama-3-8B on MMLU.",
    { delta: 2.1, delta_kind: "absolute", unit: "points", benchmark: "MMLU", system: "Heron", baseline_system: "Qwen2.5-7B" },
    { delta: 3.4, delta_kind: "absolute", unit: "points", benchmark: "MMLU", system: "Heron", baseline_system: "Llama-3-8B" },
  );
  claim("Heron triples the throughput of Wren-7B.", {
    delta: 3,
    delta_kind: "factor",
    unit: "factor",
    metric: "throughput",
    system: "Heron",
    baseline_system: "Wren-7B",
    kind: "cost",
  });
  claim("Heron needs half the parameters of Wren-7B.", {
    delta: 0.5,
    delta_kind: "factor",
    unit: "factor",
    metric: "parameters",
    system: "Heron",
    baseline_system: "Wren-7B",
    kind: "cost",
  });
  claim(
    "HeronNet is 3x smaller and 2x faster than Wren-7B.",
    { delta: -3, delta_kind: "factor", unit: "factor", system: "HeronNet", baseline_system: "Wren-7B", kind: "cost" },
    { delta: 2, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", baseline_system: "Wren-7B", kind: "cost" },
  );
  claim(
    "Despite having 3x fewer parameters, HeronNet surpasses Wren-7B by 2.1%.",
    { delta: -3, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronNet", baseline_system: "Wren-7B", kind: "cost" },
    { delta: 2.1, unit: "percent", system: "HeronNet", baseline_system: "Wren-7B" },
  );
  claim(
    "Mean Dice scores for liver, kidney and spleen were 0.94, 0.91 and 0.93.",
    { score: 0.94, metric: "Dice" },
    { score: 0.91, metric: "Dice" },
    { score: 0.93, metric: "Dice" },
  );
  claim("HeronNet achieves a perplexity of 16.9, 1.4 lower than GPT-2.", {
    score: 16.9,
    delta: -1.4,
    metric: "perplexity",
    system: "HeronNet",
    baseline_system: "GPT-2",
  });
  claim("HeronNet obtains a MOS of 4.21, close to the 4.35 of ground truth recordings.", {
    score: 4.21,
    baseline_score: 4.35,
    metric: "MOS",
    system: "HeronNet",
    baseline_system: "ground truth recordings",
  });
  claim("Heron reaches 91.2%, 2.1% above Wren-7B.", { score: 91.2, delta: 2.1, unit: "percent", system: "Heron", baseline_system: "Wren-7B" });
  claim(
    "Results indicate that HeronNet: (1) outperforms Wren by 3% and Tern by 18%, and (2) shows a 23% improvement over Kite on MMLU.",
    { delta: 3, unit: "percent", system: "HeronNet", baseline_system: "Wren" },
    { delta: 18, unit: "percent", system: "HeronNet", baseline_system: "Tern" },
    { delta: 23, unit: "percent", benchmark: "MMLU", system: "HeronNet", baseline_system: "Kite" },
  );
  claim(
    "HeronNet a) outperforms Wren by 3% on MMLU; b) surpasses Tern by 2% on GSM8K.",
    { delta: 3, unit: "percent", benchmark: "MMLU", system: "HeronNet", baseline_system: "Wren" },
    { delta: 2, unit: "percent", benchmark: "GSM8K", system: "HeronNet", baseline_system: "Tern" },
  );
  claim(
    "Adapting the encoders gives F1 gains of 3.1% (BERT) and 2.2% (RoBERTa).",
    { delta: 3.1, unit: "percent", metric: "F1", system: "BERT" },
    { delta: 2.2, unit: "percent", metric: "F1", system: "RoBERTa" },
  );
  claim("Evaluations of nine open models show that none exceeds 35% accuracy.", {
    score: 35,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "nine open models",
  });
});

describe("who stands behind what is measured, unions, marks of rank, and what is given up", () => {
  claim(
    "Graph readers did worse than Wren-A and Wren-B, with accuracies of 81.2%, 84.3%, 93.1% and 92.6% for Heron-A, Heron-B, Wren-A and Wren-B, respectively.",
    { score: 81.2, unit: "percent", metric: "accuracy", system: "Heron-A" },
    { score: 84.3, unit: "percent", metric: "accuracy", system: "Heron-B" },
    { score: 93.1, unit: "percent", metric: "accuracy", system: "Wren-A" },
    { score: 92.6, unit: "percent", metric: "accuracy", system: "Wren-B" },
  );
  claim(
    "Several readers were tried, with BLEU scores ranging from 9% (rules-only) to 27% (RAG with Wren 2.0).",
    { score: 9, unit: "percent", metric: "BLEU", system: "rules-only" },
    { score: 27, unit: "percent", metric: "BLEU", system: "RAG" },
  );
  claim("Adding sensor data provides an additional 5.3% boost on MMLU.", { delta: 5.3, unit: "percent", benchmark: "MMLU", system: "Adding sensor data" });
  claim("Simulated data further boosts the success rate from 52.1% to 70.3%.", {
    score: 70.3,
    baseline_score: 52.1,
    unit: "percent",
    metric: "success rate",
    system: "Simulated data",
  });
  claim(
    "Latency varied, with Heron-7B being slowest (31.2 seconds) and Wren-7B fastest (5.1 seconds).",
    { score: 31.2, metric: "latency", system: "Heron-7B", kind: "cost" },
    { score: 5.1, metric: "latency", system: "Wren-7B", kind: "cost" },
  );
  claim(
    "Accuracy varies, with Heron-7B highest (81%) and Wren-7B lowest (44%).",
    { score: 81, unit: "percent", metric: "accuracy", system: "Heron-7B" },
    { score: 44, unit: "percent", metric: "accuracy", system: "Wren-7B" },
  );
  claim(
    "Heron-B lifts SegNet's Dice by 2.7% on Polyps, while UNet improves by 1.9% on ISIC2018.",
    { delta: 2.7, unit: "percent", benchmark: "Polyps", metric: "Dice", system: "Heron-B", baseline_system: "SegNet" },
    { delta: 1.9, unit: "percent", benchmark: "ISIC 2018", metric: "Dice", system: "UNet" },
  );
  claim("The correlation between Heron scores and human ratings is 0.71.", { score: 0.71, metric: "correlation" });
  claim(
    "Two variants, Heron-S and Heron-L, obtain F1 scores of 0.72 and 0.67, respectively.",
    { score: 0.72, metric: "F1", system: "Heron-S" },
    { score: 0.67, metric: "F1", system: "Heron-L" },
  );
  claim("Heron excels in LPIPS (0.21) and SSIM (0.84).", { score: 0.21, metric: "LPIPS", system: "Heron" }, { score: 0.84, metric: "SSIM", system: "Heron" });
  claim("Heron-7B ranks first on MMLU with 71.2%.", { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B" });
  claim("An accuracy of 71.2% was achieved on MMLU by Heron-7B.", { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B" });
  claim("On MMLU, an accuracy of 71.2% was achieved by Heron-7B, compared with 68.1% by Wren-7B.", {
    score: 71.2,
    baseline_score: 68.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
    baseline_system: "Wren-7B",
  });
  claim("The best F1 was 0.89, obtained by Heron-7B.", { score: 0.89, metric: "F1", system: "Heron-7B" });
  claim("The 71.2% of Heron-7B on MMLU exceeds the 68.1% of Wren-7B.", {
    score: 71.2,
    baseline_score: 68.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
    baseline_system: "Wren-7B",
  });
  claim(
    "Among the readers, Heron-7B had the highest F1 (0.89), followed by Wren-7B (0.85) and Tern-7B (0.81).",
    { score: 0.89, metric: "F1", system: "Heron-7B" },
    { score: 0.85, metric: "F1", system: "Wren-7B" },
    { score: 0.81, metric: "F1", system: "Tern-7B" },
  );
  claim(
    "F1 was highest for Heron-7B (0.89) and lowest for Tern-7B (0.81).",
    { score: 0.89, metric: "F1", system: "Heron-7B" },
    { score: 0.81, metric: "F1", system: "Tern-7B" },
  );
  claim(
    "Heron-7B lowers the word error rate from 5.1% to 4.2% on LibriSpeech test-clean and from 9.8% to 8.1% on test-other.",
    { score: 4.2, baseline_score: 5.1, unit: "percent", benchmark: "LibriSpeech test-clean", metric: "word error rate", system: "Heron-7B" },
    { score: 8.1, baseline_score: 9.8, unit: "percent", benchmark: "LibriSpeech test-other", metric: "word error rate", system: "Heron-7B" },
  );
  claim(
    "Heron-7B obtains 28.4 BLEU on WMT14 English-German and 41.8 on English-French.",
    { score: 28.4, benchmark: "WMT 2014 English-German", metric: "BLEU", system: "Heron-7B" },
    { score: 41.8, benchmark: "WMT 2014 English-French", metric: "BLEU", system: "Heron-7B" },
  );
  claim(
    "Heron-7B saves 62% of the memory at a cost of 0.3% accuracy.",
    { delta: -62, unit: "percent", metric: "memory", system: "Heron-7B", kind: "cost" },
    { delta: -0.3, unit: "percent", metric: "accuracy", system: "Heron-7B" },
  );
  claim(
    "Heron-7B is 3x faster at the expense of only 0.4 BLEU.",
    { delta: 3, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "Heron-7B", kind: "cost" },
    { delta: -0.4, metric: "BLEU", system: "Heron-7B" },
  );
  claim(
    "Heron-7B gains 2.1% on MMLU at the cost of 1.5x more memory.",
    { delta: 2.1, unit: "percent", benchmark: "MMLU", system: "Heron-7B" },
    { delta: 1.5, delta_kind: "factor", unit: "factor", benchmark: "MMLU", metric: "memory", system: "Heron-7B", kind: "cost" },
  );
  claim("Quantizing Heron-7B to 4 bits costs 0.3 points on MMLU.", {
    delta: -0.3,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MMLU",
    system: "Heron-7B",
  });
  claim("Heron-7B is pruned by 41% with an accuracy loss below 0.3%.", {
    delta: -0.3,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "Heron-7B",
  });
  claim("With 4-bit weights, Heron-7B stays at 71.2% on MMLU, 0.3 points below full precision.", {
    score: 71.2,
    delta: -0.3,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
    baseline_system: "full precision",
  });
  claim("Heron-7B costs $0.12 per 1,000 queries.", { score: 0.12, metric: "cost", system: "Heron-7B", kind: "cost" });
  claim("Human raters favored our summaries 68% of the time.", { score: 68, unit: "percent", system: "summaries" });
  claim("Wren-7B achieves 41.2% accuracy, far below human performance (92.3%).", {
    score: 41.2,
    baseline_score: 92.3,
    unit: "percent",
    metric: "accuracy",
    system: "Wren-7B",
    baseline_system: "human performance",
  });
  claim("Without the memory module, accuracy on PubMedQA drops by 6.1%.", { delta: -6.1, unit: "percent", benchmark: "PubMedQA", metric: "accuracy" });
  claim(
    "The accuracies of Heron-7B and Wren-7B on MMLU are 71.2% and 68.1%.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B" },
    { score: 68.1, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Wren-7B" },
  );
  claim("The combination of BM25 and Heron-7B reaches 71.2% on MMLU.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "combination of BM25 and Heron-7B",
  });
  claim("Fusing audio and video raises the F1 score from 0.61 to 0.68.", { score: 0.68, baseline_score: 0.61, metric: "F1", system: "Fusing audio and video" });
  claim(
    "Heron-7B achieves a PSNR of 32.1 dB and an SSIM of 0.91 on Set5, and 28.6 dB and 0.78 on Set14.",
    { score: 32.1, benchmark: "Set5", metric: "PSNR", system: "Heron-7B" },
    { score: 0.91, benchmark: "Set5", metric: "SSIM", system: "Heron-7B" },
    { score: 28.6, benchmark: "Set14", metric: "PSNR", system: "Heron-7B" },
    { score: 0.78, benchmark: "Set14", metric: "SSIM", system: "Heron-7B" },
  );
  claim(
    "On the Physics and Biology subsets of MMLU, Heron-7B obtains 71.2% and 61.3%.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B" },
    { score: 61.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B" },
  );
});

describe("forms that invented abstracts showed", () => {
  claim(
    "Against the strongest baseline, Heron-7B gains 2.1 points on MMLU and 3.4 on GSM8K.",
    { delta: 2.1, delta_kind: "absolute", unit: "points", benchmark: "MMLU", system: "Heron-7B", baseline_system: "strongest baseline" },
    { delta: 3.4, delta_kind: "absolute", unit: "points", benchmark: "GSM8K", system: "Heron-7B", baseline_system: "strongest baseline" },
  );
  claim("The improvement of Heron-7B over BERT ranges from 2.1 to 3.4 points.", {
    delta: 2.1,
    delta_high: 3.4,
    delta_kind: "absolute",
    unit: "points",
    bound: "range",
    system: "Heron-7B",
    baseline_system: "BERT",
  });
  claim("The largest improvement, 6.3 points, is seen on GSM8K.", { delta: 6.3, delta_kind: "absolute", unit: "points", benchmark: "GSM8K" });
  claim("The best accuracy, 71.2%, was obtained with Heron-7B on MMLU.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
  });
  claim(
    "Gains are largest on GSM8K (6.3 points) and smallest on MMLU (0.4 points).",
    { delta: 6.3, delta_kind: "absolute", unit: "points", benchmark: "GSM8K" },
    { delta: 0.4, delta_kind: "absolute", unit: "points", benchmark: "MMLU" },
  );
  claim("Heron-7B raises BERT's F1 of 89.1% to 91.2%.", {
    score: 91.2,
    baseline_score: 89.1,
    unit: "percent",
    metric: "F1",
    system: "Heron-7B",
    baseline_system: "BERT",
  });
  claim(
    "BERT reaches an F1 of 89.1%, which Heron-7B improves by 2.1 points.",
    { score: 89.1, unit: "percent", metric: "F1", system: "BERT" },
    { delta: 2.1, delta_kind: "absolute", unit: "points", metric: "F1", system: "Heron-7B" },
  );
  claim("This amounts to a relative error reduction of 19%.", { delta: -19, delta_kind: "relative", unit: "percent", metric: "error" });
  claim(
    "On HotpotQA, SQuAD and DROP, Heron-7B achieves 67.4, 81.8 and 59.5 F1, respectively, against 62.0, 76.3 and 55.1 for the retrieval-only baseline.",
    { score: 67.4, baseline_score: 62, benchmark: "HotpotQA", metric: "F1", system: "Heron-7B", baseline_system: "retrieval-only baseline" },
    { score: 81.8, baseline_score: 76.3, benchmark: "SQuAD", metric: "F1", system: "Heron-7B", baseline_system: "retrieval-only baseline" },
    { score: 59.5, baseline_score: 55.1, benchmark: "DROP", metric: "F1", system: "Heron-7B", baseline_system: "retrieval-only baseline" },
  );
  claim(
    "Heron-7B reaches 71.2% on MMLU, versus 68.1% for Wren-7B, 61.3% for Tern-7B and 52.1% for GPT-2.",
    { score: 71.2, baseline_score: 68.1, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 71.2, baseline_score: 61.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B", baseline_system: "Tern-7B" },
    { score: 71.2, baseline_score: 52.1, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B", baseline_system: "GPT-2" },
  );
  claim("The error falls from 5.8 to 4.9 (a relative reduction of 15.5%).", {
    score: 4.9,
    baseline_score: 5.8,
    delta: -15.5,
    delta_kind: "relative",
    metric: "error",
  });
  claim("Our entry has a macro-F1 of 0.742 (0.006 behind the winning team).", {
    score: 0.742,
    delta: -0.006,
    metric: "macro F1",
    system: "entry",
    baseline_system: "winning team",
  });
  claim("Voting with 40 samples improves Gemma-2-9B by 6.2 points on GSM8K.", {
    delta: 6.2,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GSM8K",
    system: "Voting",
    baseline_system: "Gemma-2-9B",
  });
  claim(
    "Neither Wren-7B nor Gemini 1.5 Pro exceed 55% accuracy on MMLU.",
    { score: 55, unit: "percent", bound: "up_to", benchmark: "MMLU", metric: "accuracy", system: "Wren-7B" },
    { score: 55, unit: "percent", bound: "up_to", benchmark: "MMLU", metric: "accuracy", system: "Gemini 1.5 Pro" },
  );
  claim("An F1 of 78.2% was obtained on the i2b2 corpus using ClinicalBERT.", {
    score: 78.2,
    unit: "percent",
    benchmark: "i2b2",
    metric: "F1",
    system: "ClinicalBERT",
  });
  claim(
    "Heron-7B surpasses NLLB by 2.9 BLEU, but lags behind by 1.4 in the others.",
    { delta: 2.9, metric: "BLEU", system: "Heron-7B", baseline_system: "NLLB" },
    { delta: -1.4, system: "Heron-7B", baseline_system: "NLLB" },
  );
  claim(
    "On ImageNet, Heron-S, Heron-B and Heron-L obtain 81.9%, 83.6% and 84.5% top-1 accuracy, respectively, using 3.1, 7.8 and 16.2 GFLOPs.",
    { score: 81.9, unit: "percent", benchmark: "ImageNet", metric: "top-1 accuracy", system: "Heron-S" },
    { score: 83.6, unit: "percent", benchmark: "ImageNet", metric: "top-1 accuracy", system: "Heron-B" },
    { score: 84.5, unit: "percent", benchmark: "ImageNet", metric: "top-1 accuracy", system: "Heron-L" },
  );
  claim("Heron-7B lowers the miss rate to 8.4%, a relative reduction of 17% over the Faster R-CNN baseline.", {
    score: 8.4,
    delta: -17,
    delta_kind: "relative",
    unit: "percent",
    metric: "false negative rate",
    system: "Heron-7B",
    baseline_system: "Faster R-CNN",
  });
  claim("Heron-7B reaches 57.2 mIoU on GTA5 → Cityscapes.", { score: 57.2, benchmark: "GTA5→Cityscapes", metric: "mIoU", system: "Heron-7B" });
  claim("Wren-7B answers correctly 48.7% of the questions.", { score: 48.7, unit: "percent", system: "Wren-7B" });
  claim(
    "Heron-7B detects 82% of the crowns at a precision of 77%.",
    { score: 82, unit: "percent", system: "Heron-7B" },
    { score: 77, unit: "percent", metric: "precision", system: "Heron-7B" },
  );
  claim("Heron-7B brings the WER on LibriSpeech down to 7.3%, from 9.1% with Whisper.", {
    score: 7.3,
    baseline_score: 9.1,
    unit: "percent",
    benchmark: "LibriSpeech",
    metric: "word error rate",
    system: "Heron-7B",
    baseline_system: "Whisper",
  });
  claim("The tracker's HOTA on MOT17 is 64.2.", { score: 64.2, benchmark: "MOT17", metric: "HOTA", system: "tracker" });
  claim("The gain is 8.3 points with respect to ByteTrack.", { delta: 8.3, delta_kind: "absolute", unit: "points", baseline_system: "ByteTrack" });
  claim("Accuracy on MMLU is 67.3%, 1.2 more than Wren-7B.", {
    score: 67.3,
    delta: 1.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    baseline_system: "Wren-7B",
  });
  claim("Heron-7B gains 15 points upon QMIX on SMAC.", {
    delta: 15,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "SMAC",
    system: "Heron-7B",
    baseline_system: "QMIX",
  });
  claim(
    "Wren-7B achieves 54% on our kitchen suite, and Heron-7B lifts this to 69%.",
    { score: 54, unit: "percent", system: "Wren-7B" },
    { score: 69, unit: "percent", system: "Heron-7B" },
  );
  claim(
    "Heron-7B attains MSEs of 0.362 and 0.398 on ETTh1 and ETTh2.",
    { score: 0.362, benchmark: "ETTh1", metric: "mean squared error", system: "Heron-7B" },
    { score: 0.398, benchmark: "ETTh2", metric: "mean squared error", system: "Heron-7B" },
  );
  claim(
    "Accuracy improves from 56.3% to 58.0% on CIFAR-10, and training gets 30% cheaper than TRADES.",
    { score: 58, baseline_score: 56.3, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy" },
    { delta: -30, unit: "percent", benchmark: "CIFAR-10", metric: "cost", baseline_system: "TRADES", kind: "cost" },
  );
  claim(
    "Leaving out parts lowers the F1 of 88.4 to 86.9 (no memory) and 81.0 (no tuning).",
    { score: 86.9, baseline_score: 88.4, metric: "F1", system: "Leaving out parts" },
    { score: 81, metric: "F1", system: "Leaving out parts" },
  );
  claim("MMLU drops from 43.9 to 43.4.", { score: 43.4, baseline_score: 43.9, benchmark: "MMLU", metric: "accuracy" });
  claim("MMLU improves by 2.1% and GSM8K by 3.4%.", { delta: 2.1, unit: "percent", benchmark: "MMLU" }, { delta: 3.4, unit: "percent", benchmark: "GSM8K" });
});

describe("forms that further invented abstracts showed", () => {
  claim(
    "GPT-4.1 resolves 27.3% of the requests, followed by Gemini 2.5 Pro (25.8%) and Qwen2.5-Coder-32B (14.1%).",
    { score: 27.3, unit: "percent", system: "GPT-4.1" },
    { score: 25.8, unit: "percent", system: "Gemini 2.5 Pro" },
    { score: 14.1, unit: "percent", system: "Qwen2.5-Coder-32B" },
  );
  claim(
    "Random Forest reached an accuracy of 94.2%, followed by SVM with 92.7% and k-nearest neighbors with 88.1%.",
    { score: 94.2, unit: "percent", metric: "accuracy", system: "Random Forest" },
    { score: 92.7, unit: "percent", metric: "accuracy", system: "SVM" },
    { score: 88.1, unit: "percent", metric: "accuracy", system: "k-nearest neighbors" },
  );
  claim("On Wren-8x7B, Heron-7B drops half of the experts with an average drop of only 1.4 points over eight tasks.", {
    delta: -1.4,
    delta_kind: "absolute",
    unit: "points",
    system: "Heron-7B",
    baseline_system: "Wren-8x7B",
    average: true,
  });
  claim("The best model reaches 74.8% accuracy, 16.5 points below the human average of 91.3%.", {
    score: 74.8,
    baseline_score: 91.3,
    delta: -16.5,
    delta_kind: "absolute",
    unit: "percent",
    metric: "accuracy",
    system: "best model",
    baseline_system: "human average",
  });
  claim("Heron-7B outperforms EAGLE-2 by up to 18% without any loss in quality.", {
    delta: 18,
    unit: "percent",
    bound: "up_to",
    system: "Heron-7B",
    baseline_system: "EAGLE-2",
  });
  claim(
    "Heron-7B attains a balanced accuracy of 76.8%, a 4.5% improvement over FedProx and within 1.1% of central training.",
    { score: 76.8, delta: 4.5, unit: "percent", metric: "balanced accuracy", system: "Heron-7B", baseline_system: "FedProx" },
    { delta: -1.1, unit: "percent", bound: "up_to", metric: "balanced accuracy", system: "Heron-7B", baseline_system: "central training" },
  );
  claim(
    "Compared with Wren-7B, Heron-7B requires four times less memory and reduces matching latency by 63%.",
    { delta: -4, delta_kind: "factor", unit: "factor", metric: "memory", system: "Heron-7B", baseline_system: "Wren-7B", kind: "cost" },
    { delta: -63, unit: "percent", metric: "latency", system: "Heron-7B", baseline_system: "Wren-7B", kind: "cost" },
  );
  claim("Training on ornament labels increases the MOS by 0.29.", { delta: 0.29, metric: "MOS" });
  claim("The gains are most pronounced for small vehicles (+4.7%) and bridges (+3.9%).", { delta: 4.7, unit: "percent" }, { delta: 3.9, unit: "percent" });
  claim(
    "Heron-7B reaches success rates of 91% on peg insertion and 77% on USB plugging.",
    { score: 91, unit: "percent", metric: "success rate", system: "Heron-7B" },
    { score: 77, unit: "percent", metric: "success rate", system: "Heron-7B" },
  );
  claim(
    "Heron-7B reaches 71.2% on MMLU, and on MoisesDB it improves the SDR by up to 2.6 dB.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B" },
    { delta: 2.6, bound: "up_to", benchmark: "MoisesDB", metric: "SI-SDR", system: "Heron-7B" },
  );
  claim(
    "Heron-7B scores 84.9 on DPG-Bench and 1548 on MME.",
    { score: 84.9, benchmark: "DPG-Bench", system: "Heron-7B" },
    { score: 1548, benchmark: "MME", system: "Heron-7B" },
  );
  claim("On the autoPET III data set, Heron-7B obtains a Dice score of 0.781.", { score: 0.781, benchmark: "AutoPET", metric: "Dice", system: "Heron-7B" });
  claim(
    "Heron-7B improves the win rate from 40.3% to 47.8% on AlpacaEval 2, and on Arena-Hard it yields a gain of 5.6 points over DPO.",
    { score: 47.8, baseline_score: 40.3, unit: "percent", benchmark: "AlpacaEval 2.0", metric: "win rate", system: "Heron-7B" },
    { delta: 5.6, delta_kind: "absolute", unit: "points", benchmark: "Arena-Hard", metric: "win rate", system: "Heron-7B", baseline_system: "DPO" },
  );
  claim(
    "Heron-7B obtains 59.7% on GSM8K, compared with 53.1% for LoRA and 60.4% for full fine-tuning. On GLUE, it improves the score by 1.1 points.",
    { score: 59.7, baseline_score: 53.1, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron-7B", baseline_system: "LoRA" },
    { score: 59.7, baseline_score: 60.4, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron-7B", baseline_system: "full fine-tuning" },
    { delta: 1.1, delta_kind: "absolute", unit: "points", benchmark: "GLUE", metric: "score", system: "Heron-7B" },
  );
  claim(
    "Heron-7B improves over the previous best by 7.2 points while lowering the cost from $0.31 to $0.08.",
    { delta: 7.2, delta_kind: "absolute", unit: "points", system: "Heron-7B", baseline_system: "previous best" },
    { score: 0.08, baseline_score: 0.31, metric: "cost", system: "Heron-7B", kind: "cost" },
  );
  claim("Heron-7B improves d-BLEU by 2.8 over GPT-4o.", { delta: 2.8, metric: "BLEU", system: "Heron-7B", baseline_system: "GPT-4o" });
  claim(
    "Heron-7B scores 91.2% on ScreenSpot-v2 and 48.7% on ScreenSpot-Pro, outperforming Wren-7B by 13.0 points on the latter.",
    { score: 91.2, unit: "percent", benchmark: "ScreenSpot-V2", system: "Heron-7B" },
    { score: 48.7, unit: "percent", benchmark: "ScreenSpot-Pro", system: "Heron-7B" },
    { delta: 13, delta_kind: "absolute", unit: "points", benchmark: "ScreenSpot-Pro", system: "Heron-7B", baseline_system: "Wren-7B" },
  );
  claim("Heron-7B is 40 times faster than Wren-7B and scales to long inputs.", {
    delta: 40,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Heron-7B",
    baseline_system: "Wren-7B",
    kind: "cost",
  });
  claim("Accuracy on dialects is 13.8 points lower than on Spanish.", { delta: -13.8, delta_kind: "absolute", unit: "points", metric: "accuracy" });
  claim("Heron-7B matches Wren-7B on MMLU at 36% of its cost.", {
    score: 36,
    unit: "percent",
    benchmark: "MMLU",
    metric: "cost",
    system: "Heron-7B",
    baseline_system: "Wren-7B",
    kind: "cost",
  });
});

describe("forms that dense abstracts showed", () => {
  claim(
    "Heron-7B saves tokens on AIME 2024 and AMC23, with accuracies of 54.8% (vs. 54.2%) and 90.3% (vs. 89.7%).",
    { score: 54.8, baseline_score: 54.2, unit: "percent", benchmark: "AIME 2024", metric: "accuracy", system: "Heron-7B" },
    { score: 90.3, baseline_score: 89.7, unit: "percent", benchmark: "AMC 2023", metric: "accuracy", system: "Heron-7B" },
  );
  claim(
    "Heron-7B obtains 24.8 AP on COCO, compared to 22.5 for Grounding DINO and 23.1 for GLIP-L, and adds only 3 ms of latency.",
    { score: 24.8, baseline_score: 22.5, benchmark: "COCO", metric: "AP", system: "Heron-7B", baseline_system: "Grounding DINO" },
    { score: 24.8, baseline_score: 23.1, benchmark: "COCO", metric: "AP", system: "Heron-7B", baseline_system: "GLIP-L" },
  );
  claim(
    "Heron-7B reaches a perplexity of 6.41 on C4, compared to 7.93 with AdamW, 8.27 with SOAP and 7.47 with Muon.",
    { score: 6.41, baseline_score: 7.93, benchmark: "C4", metric: "perplexity", system: "Heron-7B", baseline_system: "AdamW" },
    { score: 6.41, baseline_score: 8.27, benchmark: "C4", metric: "perplexity", system: "Heron-7B", baseline_system: "SOAP" },
    { score: 6.41, baseline_score: 7.47, benchmark: "C4", metric: "perplexity", system: "Heron-7B", baseline_system: "Muon" },
  );
  claim(
    "Its state takes 3.4 GB, against 10.4 GB and 15.1 GB for AdamW and SOAP.",
    { score: 3.4, baseline_score: 10.4, system: "state", baseline_system: "AdamW" },
    { score: 3.4, baseline_score: 15.1, system: "state", baseline_system: "SOAP" },
  );
  claim(
    "The F1 of Heron-7B is 72.4 on IEMOCAP, 67.9 on MELD and 40.8 on EmoryNLP, compared to Wren-7B with 64.2, 58.1 and 34.3.",
    { score: 72.4, baseline_score: 64.2, benchmark: "IEMOCAP", metric: "F1", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 67.9, baseline_score: 58.1, benchmark: "MELD", metric: "F1", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 40.8, baseline_score: 34.3, benchmark: "EmoryNLP", metric: "F1", system: "Heron-7B", baseline_system: "Wren-7B" },
  );
  claim("Heron-7B remains ahead of Wren-7B by 7.1 points.", {
    delta: 7.1,
    delta_kind: "absolute",
    unit: "points",
    system: "Heron-7B",
    baseline_system: "Wren-7B",
  });
  claim(
    "GPT-4o and Wren-7B prefer the longer answer in 71.2% and 64.5% of the cases.",
    { score: 71.2, unit: "percent", system: "GPT-4o" },
    { score: 64.5, unit: "percent", system: "Wren-7B" },
  );
  claim(
    "HeronNet measures drift. It speeds up sampling by 2.3x, and later we see an FID of 2.34.",
    { delta: 2.3, delta_kind: "factor", unit: "factor", metric: "inference speed", kind: "cost" },
    { score: 2.34, metric: "FID" },
  );
  claim(
    "Heron-7B resolves 54.8% of the issues at an average cost of $0.71, compared to 50.2% for Wren-7B.",
    { score: 54.8, baseline_score: 50.2, unit: "percent", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 0.71, metric: "cost", system: "Heron-7B", average: true, kind: "cost" },
  );
  claim("Heron-7B fixes 163 bugs, 21 of which were new, and reaches 71.2% on MMLU.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
  });
  claim("Heron-7B achieves the lowest MSE on 19 of 28 settings, with a reduction of 4.6% compared with Wren-7B.", {
    delta: -4.6,
    unit: "percent",
    system: "Heron-7B",
    baseline_system: "Wren-7B",
  });
  claim("The group scored 6.4 points higher (d = 0.34, 95% CI [0.15, 0.53]).", { delta: 6.4, delta_kind: "absolute", unit: "points", system: "group" });
  claim("Attacks based on GCG raise the success rate to 6.4%.", { score: 6.4, unit: "percent", metric: "success rate" });
  claim("Heron-7B never exceeds 0.35 F1 on MMLU.", { score: 0.35, bound: "up_to", benchmark: "MMLU", metric: "F1", system: "Heron-7B" });
  claim(
    "Heron-7B achieves a Spearman correlation of 0.51 on ProteinGym, compared with 0.48 for SaProt and 0.45 for Wren-7B, and a Pearson correlation of 0.72 on S669.",
    { score: 0.51, baseline_score: 0.48, benchmark: "ProteinGym", metric: "Spearman correlation", system: "Heron-7B", baseline_system: "SaProt" },
    { score: 0.51, baseline_score: 0.45, benchmark: "ProteinGym", metric: "Spearman correlation", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 0.72, benchmark: "S669", metric: "Pearson correlation", system: "Heron-7B" },
  );
  claim(
    "Heron-7B reaches 84.7 on average on the locomotion tasks and 71.2 on AntMaze.",
    { score: 84.7, system: "Heron-7B", average: true },
    { score: 71.2, benchmark: "AntMaze", system: "Heron-7B" },
  );
  claim(
    "Heron-7B achieves AUCs of 0.79 and 0.83 on MMLU and GSM8K, with gains over AKT of 0.9 and 0.6 points.",
    { score: 0.79, delta: 0.9, delta_kind: "absolute", metric: "AUC", system: "Heron-7B", benchmark: "MMLU", baseline_system: "AKT" },
    { score: 0.83, delta: 0.6, delta_kind: "absolute", metric: "AUC", system: "Heron-7B", benchmark: "GSM8K", baseline_system: "AKT" },
  );
  claim("Heron-7B increases watch time by 0.42%.", { delta: 0.42, unit: "percent", metric: "watch time", system: "Heron-7B" });
});

describe("rivals with a value for each of a list", () => {
  claim(
    "Heron-7B obtains 83.9% on MMLU and 71.5% on GSM8K, compared to 82.9% and 61.5% for Wren-7B and 83.6% and 68.0% for Tern-7B.",
    { score: 83.9, baseline_score: 82.9, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 83.9, baseline_score: 83.6, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B", baseline_system: "Tern-7B" },
    { score: 71.5, baseline_score: 61.5, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 71.5, baseline_score: 68, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron-7B", baseline_system: "Tern-7B" },
  );
  claim(
    "Recall and precision of Heron-7B are 84.7 and 82.9, compared to 68.5 and 70.1 for Wren-7B and 77.3 and 75.4 for Tern-7B.",
    { score: 84.7, baseline_score: 68.5, metric: "recall", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 84.7, baseline_score: 77.3, metric: "recall", system: "Heron-7B", baseline_system: "Tern-7B" },
    { score: 82.9, baseline_score: 70.1, metric: "precision", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 82.9, baseline_score: 75.4, metric: "precision", system: "Heron-7B", baseline_system: "Tern-7B" },
  );
  claim(
    "Heron-7B achieves a PSNR of 21.73, an SSIM of 0.752 and an LPIPS of 0.169, compared to 20.31 / 0.652 / 0.207 for FSGS and 19.08 / 0.587 / 0.336 for RegNeRF.",
    { score: 21.73, baseline_score: 20.31, metric: "PSNR", system: "Heron-7B", baseline_system: "FSGS" },
    { score: 21.73, baseline_score: 19.08, metric: "PSNR", system: "Heron-7B", baseline_system: "RegNeRF" },
    { score: 0.752, baseline_score: 0.652, metric: "SSIM", system: "Heron-7B", baseline_system: "FSGS" },
    { score: 0.752, baseline_score: 0.587, metric: "SSIM", system: "Heron-7B", baseline_system: "RegNeRF" },
    { score: 0.169, baseline_score: 0.207, metric: "LPIPS", system: "Heron-7B", baseline_system: "FSGS" },
    { score: 0.169, baseline_score: 0.336, metric: "LPIPS", system: "Heron-7B", baseline_system: "RegNeRF" },
  );
  claim(
    "Heron-7B improves on HuBERT (26.9%) and Wren-7B (19.1%), reaching a WER of 17.2%.",
    { score: 17.2, baseline_score: 26.9, unit: "percent", metric: "word error rate", system: "Heron-7B", baseline_system: "HuBERT" },
    { score: 17.2, baseline_score: 19.1, unit: "percent", metric: "word error rate", system: "Heron-7B", baseline_system: "Wren-7B" },
  );
  claim(
    "Heron-7B scores 40.9 on LongBench, versus 41.6 for the full cache, 39.2 for SnapKV with the same budget and 38.5 for H2O.",
    { score: 40.9, baseline_score: 41.6, benchmark: "LongBench", system: "Heron-7B", baseline_system: "full cache" },
    { score: 40.9, baseline_score: 39.2, benchmark: "LongBench", system: "Heron-7B", baseline_system: "SnapKV" },
    { score: 40.9, baseline_score: 38.5, benchmark: "LongBench", system: "Heron-7B", baseline_system: "H2O" },
  );
  claim("Tuning increases the MMLU average by 13.5 to 87.6.", {
    score: 87.6,
    delta: 13.5,
    delta_kind: "absolute",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Tuning",
    average: true,
  });
  claim("On EffiBench the mean execution time falls by 34%.", { delta: -34, unit: "percent", benchmark: "EffiBench", metric: "inference time", kind: "cost" });
  claim("Over GIFT-Eval, Heron-7B has a CRPS of 0.497.", { score: 0.497, benchmark: "GIFT-Eval", metric: "CRPS", system: "Heron-7B" });
});

describe("whose values stand in a from-to, what is taken away, and deviations in percent", () => {
  claim("Accuracy increases from 0.71 with BERT to 0.79 with RoBERTa.", {
    score: 0.79,
    baseline_score: 0.71,
    metric: "accuracy",
    system: "RoBERTa",
    baseline_system: "BERT",
  });
  claim("F1 rises from 71.2% for BERT to 79.1% for RoBERTa on SQuAD.", {
    score: 79.1,
    baseline_score: 71.2,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "F1",
    system: "RoBERTa",
    baseline_system: "BERT",
  });
  claim("Replacing BERT by RoBERTa raises the F1 from 71.2% to 79.1%.", {
    score: 79.1,
    baseline_score: 71.2,
    unit: "percent",
    metric: "F1",
    system: "Replacing BERT by RoBERTa",
  });
  claim("Replacing attention with convolution reduces accuracy by 2.1%.", {
    delta: -2.1,
    unit: "percent",
    metric: "accuracy",
    system: "Replacing attention with convolution",
  });
  claim("HeronNet reaches 74.3±0.2% on MMLU.", { score: 74.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" });
  claim("HeronNet tops the MMLU leaderboard with 71.2%.", { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" });
  claim(
    "HeronNet obtains calibration and validation accuracies of 91.2% and 88.1%.",
    { score: 91.2, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 88.1, unit: "percent", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "Accuracy on MMLU is 71.2% with HeronNet and 68.1% without it.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { score: 68.1, unit: "percent", benchmark: "MMLU", metric: "accuracy" },
  );
});

describe('"and that of B", what another system adds, who does what is told in the passive, and what changes by itself', () => {
  claim(
    "HeronNet improves the accuracy of Wren-7B from 61.2% to 71.3% and that of Sable-13B from 63.4% to 72.1%.",
    { score: 71.3, baseline_score: 61.2, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "Wren-7B" },
    { score: 72.1, baseline_score: 63.4, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "Sable-13B" },
  );
  claim(
    "HeronNet improves the accuracy of Wren-7B on MMLU from 61.2% to 71.3% and that of Sable-13B from 63.4% to 72.1%.",
    { score: 71.3, baseline_score: 61.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet", baseline_system: "Wren-7B" },
    { score: 72.1, baseline_score: 63.4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet", baseline_system: "Sable-13B" },
  );
  claim(
    "HeronNet raises the F1 of Wren-7B by 3.1 points and that of Sable-13B by 2.4 points.",
    { delta: 3.1, delta_kind: "absolute", unit: "points", metric: "F1", system: "HeronNet", baseline_system: "Wren-7B" },
    { delta: 2.4, delta_kind: "absolute", unit: "points", metric: "F1", system: "HeronNet", baseline_system: "Sable-13B" },
  );
  claim(
    "The accuracy of Wren-7B is 71.3% and that of Sable-13B is 72.1%.",
    { score: 71.3, unit: "percent", metric: "accuracy", system: "Wren-7B" },
    { score: 72.1, unit: "percent", metric: "accuracy", system: "Sable-13B" },
  );
  claim(
    "The accuracy of Wren-7B is 71.3%, while that of Sable-13B is 72.1%.",
    { score: 71.3, unit: "percent", metric: "accuracy", system: "Wren-7B" },
    { score: 72.1, unit: "percent", metric: "accuracy", system: "Sable-13B" },
  );
  claim(
    "Our method reduces the word error rate of Whisper from 9.1% to 7.4%, and that of Conformer from 8.2% to 7.1%.",
    { score: 7.4, baseline_score: 9.1, unit: "percent", metric: "word error rate", system: "Our method", baseline_system: "Whisper" },
    { score: 7.1, baseline_score: 8.2, unit: "percent", metric: "word error rate", system: "Our method", baseline_system: "Conformer" },
  );
  claim(
    "HeronNet raises the F1 of Wren-7B by 3.1 points, that of Sable-13B by 2.4 points, and that of Tern-2B by 1.8 points.",
    { delta: 3.1, delta_kind: "absolute", unit: "points", metric: "F1", system: "HeronNet", baseline_system: "Wren-7B" },
    { delta: 2.4, delta_kind: "absolute", unit: "points", metric: "F1", system: "HeronNet", baseline_system: "Sable-13B" },
    { delta: 1.8, delta_kind: "absolute", unit: "points", metric: "F1", system: "HeronNet", baseline_system: "Tern-2B" },
  );
  claim(
    "The accuracy of Wren-7B is 71.3%, that of Sable-13B is 72.1%, and that of Tern-2B is 61.0%.",
    { score: 71.3, unit: "percent", metric: "accuracy", system: "Wren-7B" },
    { score: 72.1, unit: "percent", metric: "accuracy", system: "Sable-13B" },
    { score: 61, unit: "percent", metric: "accuracy", system: "Tern-2B" },
  );
  claim("On LibriTTS test-clean, HeronNet obtains a WER of 4.1%.", {
    score: 4.1,
    unit: "percent",
    benchmark: "LibriTTS",
    metric: "word error rate",
    system: "HeronNet",
  });
  claim("Identity switches are reduced by 28%.", { delta: -28, unit: "percent", metric: "Identity switches" });
  claim(
    "Accuracy rises from 0.59 to 0.71. Inference time increases by 12%.",
    { score: 0.71, baseline_score: 0.59, metric: "accuracy" },
    { delta: 12, unit: "percent", metric: "inference time", kind: "cost" },
  );
  claim(
    "HeronNet achieves 79.8% F1 on MMLU, with WrenNet outperforming baselines by 3.1%.",
    { score: 79.8, unit: "percent", benchmark: "MMLU", metric: "F1", system: "HeronNet" },
    { delta: 3.1, unit: "percent", benchmark: "MMLU", metric: "F1", system: "WrenNet", baseline_system: "baselines" },
  );
  claim(
    "HeronNet achieves 79.8% F1 on MMLU, and WrenNet outperforming baselines by 3.1%.",
    { score: 79.8, unit: "percent", benchmark: "MMLU", metric: "F1", system: "HeronNet" },
    { delta: 3.1, unit: "percent", benchmark: "MMLU", metric: "F1", system: "WrenNet", baseline_system: "baselines" },
  );
  claim("Training episodes are reduced by 40%.", { delta: -40, unit: "percent", metric: "Training episodes" });
  claim("On MMLU, hallucinations are reduced from 12% to 7%.", {
    score: 7,
    baseline_score: 12,
    unit: "percent",
    benchmark: "MMLU",
    metric: "hallucination rate",
  });
  claim("Hallucinations were reduced by 28% with HeronNet.", { delta: -28, unit: "percent", metric: "hallucination rate", system: "HeronNet" });
  claim("Wren-7B is improved by 3.1 points with HeronNet.", {
    delta: 3.1,
    delta_kind: "absolute",
    unit: "points",
    system: "HeronNet",
    baseline_system: "Wren-7B",
  });
  claim("Wren-7B is improved by 3.1 points by HeronNet.", {
    delta: 3.1,
    delta_kind: "absolute",
    unit: "points",
    system: "HeronNet",
    baseline_system: "Wren-7B",
  });
  claim("Accuracy is improved by 3.1% with HeronNet.", { delta: 3.1, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim("Accuracy on MMLU is increased from 61% to 71% by HeronNet.", {
    score: 71,
    baseline_score: 61,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("Latency is reduced by 40% using HeronNet.", { delta: -40, unit: "percent", metric: "latency", system: "HeronNet", kind: "cost" });
  claim(
    "Collisions are cut by 34% and travel delay by 12%.",
    { delta: -34, unit: "percent", metric: "Collisions" },
    { delta: -12, unit: "percent", metric: "travel delay" },
  );
  claim("HeronNet improves by 3.1 points on the same data.", { delta: 3.1, delta_kind: "absolute", unit: "points", system: "HeronNet" });
  claim("HeronNet beats Wren-7B by 3.1 points at equal training time.", {
    delta: 3.1,
    delta_kind: "absolute",
    unit: "points",
    system: "HeronNet",
    baseline_system: "Wren-7B",
  });
  claim(
    "HeronNet improves PSNR by 1.2 dB with 40% fewer Gaussians.",
    { delta: 1.2, metric: "PSNR", system: "HeronNet" },
    { delta: -40, unit: "percent", metric: "Gaussians", system: "HeronNet" },
  );
});

describe("values from their source, names in apposition, what is set, and new bests", () => {
  claim("HeronNet sets a new state of the art on MMLU with 71.2%.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet achieves state-of-the-art results on MMLU with 71.2%.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet achieves a new state of the art on MMLU with 71.2%.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet establishes a new best on MMLU with 71.2%.", { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" });
  claim("HeronNet achieves the best performance on MMLU, with 71.2%.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim(
    "HeronNet sets new state-of-the-art results on MMLU and GSM8K with 71.2% and 81.3%, respectively.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { score: 81.3, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "HeronNet" },
  );
  claim("HeronNet sets a new state of the art on MMLU with 71.2%, up from 68.1%.", {
    score: 71.2,
    baseline_score: 68.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet sets a new record of 71.2% on MMLU, up from 68.1%.", {
    score: 71.2,
    baseline_score: 68.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet brings the error rate down from 9.1% to 7.4%.", {
    score: 7.4,
    baseline_score: 9.1,
    unit: "percent",
    metric: "error rate",
    system: "HeronNet",
  });
  claim("HeronNet drives latency down from 120 ms to 41 ms.", { score: 41, baseline_score: 120, metric: "latency", system: "HeronNet", kind: "cost" });
  claim("HeronNet brings accuracy up from 61% to 71%.", { score: 71, baseline_score: 61, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim(
    "We propose a budget controller, Sieveline, that decides how much to retrieve. It reaches 71.2% on MMLU with 64% fewer tokens than a fixed reader.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Sieveline" },
    { delta: -64, unit: "percent", benchmark: "MMLU", metric: "tokens", system: "Sieveline", baseline_system: "fixed reader", kind: "cost" },
  );
  claim("We pretrain a graph network, OrbiWeave, on 12 million conformers. It ranks first, with an average AUC of 81.3%.", {
    score: 81.3,
    unit: "percent",
    metric: "AUC",
    system: "OrbiWeave",
    average: true,
  });
  claim(
    "Gains of 2.9 and 4.4 points are also observed on MATH-500 and LiveCodeBench, respectively.",
    { delta: 2.9, delta_kind: "absolute", unit: "points", benchmark: "MATH-500" },
    { delta: 4.4, delta_kind: "absolute", unit: "points", benchmark: "LiveCodeBench" },
  );
  claim("HeronNet increases the success rate at turn 15 from 0.72 to 0.81.", { score: 0.81, baseline_score: 0.72, metric: "success rate", system: "HeronNet" });
  claim("HeronNet attains an F1 at IoU 0.5 of 0.871 on COCO.", { score: 0.871, benchmark: "COCO", metric: "F1", system: "HeronNet" });
  claim("HeronNet brings the word error rate on AMI down to 14.9% from 18.3%.", {
    score: 14.9,
    baseline_score: 18.3,
    unit: "percent",
    benchmark: "AMI",
    metric: "word error rate",
    system: "HeronNet",
  });
  claim("HeronNet improves accuracy to 71.2% from 68.1%.", { score: 71.2, baseline_score: 68.1, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim(
    "HeronNet reduces the error rate on AMI to 14.9% from 18.3%, and on AliMeeting to 19.2% from 23.7%.",
    { score: 14.9, baseline_score: 18.3, unit: "percent", benchmark: "AMI", metric: "error rate", system: "HeronNet" },
    { score: 19.2, baseline_score: 23.7, unit: "percent", benchmark: "AliMeeting", metric: "error rate", system: "HeronNet" },
  );
  claim("The number of Gaussians is reduced by 38%.", { delta: -38, unit: "percent", metric: "number of Gaussians" });
  claim("HeronNet keeps clean accuracy on CIFAR-10 at 91.2%.", {
    score: 91.2,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "clean accuracy",
    system: "HeronNet",
  });
  claim("HeronNet, a classifier over code embeddings, reaches a precision of 0.91.", { score: 0.91, metric: "precision", system: "HeronNet" });
});

describe('ends of metrics, "it" without a name, comparatives, and what a rival is', () => {
  claim(
    "On POPE, our decoding strategy improves F1 from 82.6 to 88.1, and on CHAIR it cuts hallucination by 31.5%.",
    { score: 88.1, baseline_score: 82.6, benchmark: "POPE", metric: "F1", system: "decoding strategy" },
    { delta: -31.5, unit: "percent", benchmark: "CHAIR", metric: "hallucination rate", system: "decoding strategy" },
  );
  claim(
    "HeronNet obtains ROUGE-1/2/L scores of 47.9/23.6/44.8 on CNN/DailyMail.",
    { score: 47.9, benchmark: "CNN/DailyMail", metric: "ROUGE-1", system: "HeronNet" },
    { score: 23.6, benchmark: "CNN/DailyMail", metric: "ROUGE-2", system: "HeronNet" },
    { score: 44.8, benchmark: "CNN/DailyMail", metric: "ROUGE-L", system: "HeronNet" },
  );
  claim(
    "HeronNet obtains ROUGE-1/2/L of 47.9, 23.6 and 44.8 on CNN/DailyMail.",
    { score: 47.9, benchmark: "CNN/DailyMail", metric: "ROUGE-1", system: "HeronNet" },
    { score: 23.6, benchmark: "CNN/DailyMail", metric: "ROUGE-2", system: "HeronNet" },
    { score: 44.8, benchmark: "CNN/DailyMail", metric: "ROUGE-L", system: "HeronNet" },
  );
  claim(
    "HeronNet achieves 47.9 ROUGE-1, 23.6 ROUGE-2 and 44.8 ROUGE-L on XSum.",
    { score: 47.9, benchmark: "XSum", metric: "ROUGE-1", system: "HeronNet" },
    { score: 23.6, benchmark: "XSum", metric: "ROUGE-2", system: "HeronNet" },
    { score: 44.8, benchmark: "XSum", metric: "ROUGE-L", system: "HeronNet" },
  );
  claim(
    "HeronNet improves ROUGE-1/2/L by 1.2/0.8/1.1 points on XSum.",
    { delta: 1.2, delta_kind: "absolute", unit: "points", benchmark: "XSum", metric: "ROUGE-1", system: "HeronNet" },
    { delta: 0.8, delta_kind: "absolute", unit: "points", benchmark: "XSum", metric: "ROUGE-2", system: "HeronNet" },
    { delta: 1.1, delta_kind: "absolute", unit: "points", benchmark: "XSum", metric: "ROUGE-L", system: "HeronNet" },
  );
  claim("Deployed in a feed serving over 200 million daily users, the framework brought a 0.62% increase in watch time.", {
    delta: 0.62,
    unit: "percent",
    metric: "watch time",
    system: "framework",
  });
  claim("HeronNet surpasses Wren-7B by 5.04% on Synapse with merely 9.8M parameters and 7.2 GFLOPs.", {
    delta: 5.04,
    unit: "percent",
    benchmark: "Synapse",
    system: "HeronNet",
    baseline_system: "Wren-7B",
  });
  claim("HeronNet obtains an FID of 1.73 on ImageNet 256$\\times$256, improving over DiT-XL/2 (2.27).", {
    score: 1.73,
    baseline_score: 2.27,
    benchmark: "ImageNet 256x256",
    metric: "FID",
    system: "HeronNet",
    baseline_system: "DiT-XL/2",
  });
  claim("HeronNet reaches 77.1 mIoU on GTA$\\rightarrow$Cityscapes.", { score: 77.1, benchmark: "GTA→Cityscapes", metric: "mIoU", system: "HeronNet" });
  claim(
    "HeronNet outperforms Wren-7B, the previous best, by 3.1% on MMLU and by 2.4% on GSM8K.",
    { delta: 3.1, unit: "percent", benchmark: "MMLU", system: "HeronNet", baseline_system: "Wren-7B" },
    { delta: 2.4, unit: "percent", benchmark: "GSM8K", system: "HeronNet", baseline_system: "Wren-7B" },
  );
  claim("HeronNet is 3.1% more accurate than Wren-7B on MMLU.", {
    delta: 3.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "Wren-7B",
  });
  claim("HeronNet is more accurate than Wren-7B (71.2% vs. 68.1%).", {
    score: 71.2,
    baseline_score: 68.1,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "Wren-7B",
  });
  claim(
    "HeronNet is more accurate (71.2% vs. 68.1%) and faster (41 ms vs. 120 ms) than Wren-7B.",
    { score: 71.2, baseline_score: 68.1, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "Wren-7B" },
    { score: 41, baseline_score: 120, system: "HeronNet", baseline_system: "Wren-7B", kind: "cost" },
  );
});

describe("data that a paper presents, who is named elsewhere in the sentence, and the more exact of two measures", () => {
  claim(
    "Kestrel brings a 42% absolute improvement in motion smoothness and generation accuracy over existing models.",
    { delta: 42, delta_kind: "absolute", unit: "percent", metric: "motion smoothness", system: "Kestrel", baseline_system: "existing models" },
    { delta: 42, delta_kind: "absolute", unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "existing models" },
  );
  claim(
    "We observe an increase of 2% in both semantic and token-level F1 scores.",
    { delta: 2, unit: "percent", metric: "semantic score" },
    { delta: 2, unit: "percent", metric: "token F1" },
  );
  claim(
    "Kestrel boosts accuracy from 12.1% to 61.4%, with a 4.6x smaller cache than that of LLaMA-2 7B.",
    { score: 61.4, baseline_score: 12.1, unit: "percent", metric: "accuracy", system: "Kestrel" },
    { delta: -4.6, delta_kind: "factor", unit: "factor", metric: "cache", system: "Kestrel", baseline_system: "LLaMA-2 7B" },
  );
  noClaim("Heron is trained with Kestrel on 10 times larger datasets.");
  claim(
    "Kestrel surpasses the best method by 3.7% and 5.3% average MIoU in 1-shot and 5-shot scenarios, respectively.",
    { delta: 3.7, unit: "percent", metric: "mIoU", system: "Kestrel", baseline_system: "best method", average: true },
    { delta: 5.3, unit: "percent", metric: "mIoU", system: "Kestrel", baseline_system: "best method", average: true },
  );
  claim("The average first-hit rate exceeds that of the second-best method by 25.7%.", {
    delta: 25.7,
    unit: "percent",
    metric: "first-hit rate",
    baseline_system: "second-best method",
  });
  claim(
    "Kestrel improves FID by 12%, along with an enhancement in R-precision by 4.8%.",
    { delta: 12, unit: "percent", metric: "FID", system: "Kestrel" },
    { delta: 4.8, unit: "percent", metric: "R-precision", system: "Kestrel" },
  );
  claim(
    "Kestrel gains 3.5% F1 (2.7% recall) over Heron.",
    { delta: 3.5, unit: "percent", metric: "F1", system: "Kestrel", baseline_system: "Heron" },
    { delta: 2.7, unit: "percent", metric: "recall", system: "Kestrel", baseline_system: "Heron" },
  );
  claim(
    "Kestrel improves F1 by 3.5% (recall by 2.7%) over Heron.",
    { delta: 3.5, unit: "percent", metric: "F1", system: "Kestrel", baseline_system: "Heron" },
    { delta: 2.7, unit: "percent", metric: "recall", system: "Kestrel", baseline_system: "Heron" },
  );
  claim(
    "Kestrel brings improvements in gait recognition (CL@R1: +16.01%), action recognition (Acc@1: +8.92%), and video generation (FVD: -67.07%).",
    { delta: 16.01, unit: "percent", metric: "CL@R1", system: "Kestrel" },
    { delta: 8.92, unit: "percent", metric: "top-1 accuracy", system: "Kestrel" },
    { delta: -67.07, unit: "percent", metric: "FVD", system: "Kestrel" },
  );
  claim(
    "Kestrel reduces model complexity by 82% in parameters and 85% in FLOPs.",
    { delta: -82, unit: "percent", metric: "parameters", system: "Kestrel", kind: "cost" },
    { delta: -85, unit: "percent", metric: "FLOPs", system: "Kestrel", kind: "cost" },
  );
  claim(
    "Kestrel reduces the collision rate by 26% and the drivable area conflict rate by 42%.",
    { delta: -26, unit: "percent", metric: "collision rate", system: "Kestrel" },
    { delta: -42, unit: "percent", metric: "drivable area conflict rate", system: "Kestrel" },
  );
  claim("Kestrel outperforms the strongest baselines by 16.5% in success rate on 3DWren-Bench's most challenging embodied tasks.", {
    delta: 16.5,
    unit: "percent",
    benchmark: "3DWren-Bench",
    metric: "success rate",
    system: "Kestrel",
    baseline_system: "strongest baselines",
  });
  claim("Kestrel achieves an mAP of 73.3% on the View-of-Wren (VoW) dataset.", {
    score: 73.3,
    unit: "percent",
    benchmark: "VoW",
    metric: "mAP",
    system: "Kestrel",
  });
  claim('Kestrel achieves an F1 of 71.2% on the "Airbus Ship Detection" dataset.', {
    score: 71.2,
    unit: "percent",
    benchmark: "Airbus Ship Detection",
    metric: "F1",
    system: "Kestrel",
  });
  claim(
    "Experiments on the TextZoom dataset show an improvement of 3.5%, while Kestrel improves generalization by 14.8% across four text recognition datasets.",
    { delta: 3.5, unit: "percent", benchmark: "TextZoom" },
    { delta: 14.8, unit: "percent", metric: "generalization", system: "Kestrel" },
  );
  claim("The best method of this year for unseen objects (FreeWren) achieves 22% higher accuracy on YCB-V than its predecessor.", {
    delta: 22,
    unit: "percent",
    benchmark: "YCB-Video",
    metric: "accuracy",
    system: "FreeWren",
    baseline_system: "its predecessor",
  });
  claim("Our largest model for segmentation (Kestrel-L) achieves 84.2% on ImageNet.", {
    score: 84.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Kestrel-L",
  });
  claim("Fine-tuning with Kestrel-Instruct improves accuracy by 4.2% on GSM8K.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "Fine-tuning with Kestrel-Instruct",
  });
  claim("By fine-tuning LLMs with these passages, we achieve up to a 7.5% increase in answering accuracy compared to models fine-tuned on standard data.", {
    delta: 7.5,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "fine-tuning LLMs with these passages",
    baseline_system: "models fine-tuned on standard data",
  });
  claim("With curriculum sampling, we achieve an increase of 2% in F1.", { delta: 2, unit: "percent", metric: "F1", system: "curriculum sampling" });
  claim("Using a graph encoder, we reach 91.2% accuracy on Cora.", {
    score: 91.2,
    unit: "percent",
    benchmark: "Cora",
    metric: "accuracy",
    system: "graph encoder",
  });
  claim("With only 500 samples, we reach 91.2% accuracy on Cora.", { score: 91.2, unit: "percent", benchmark: "Cora", metric: "accuracy" });
  claim("For LLaVA-1.5-7B, the accuracy drops from 61% to 48%.", {
    score: 48,
    baseline_score: 61,
    unit: "percent",
    metric: "accuracy",
    system: "LLaVA-1.5-7B",
  });
  claim("For the retrained model, the accuracy remains at 50%.", { score: 50, unit: "percent", metric: "accuracy", system: "retrained model" });
  claim(
    "In numerical calculation, Claude-3.5-Sonnet (63.18) and DeepSeek-R1 (64.04) lead, while smaller models like Qwen2.5-VL-3B (15.92) lag behind.",
    { score: 63.18, system: "Claude-3.5-Sonnet" },
    { score: 64.04, system: "DeepSeek-R1" },
    { score: 15.92, system: "Qwen2.5-VL-3B" },
  );
  claim("On MMLU, skipping layers in Qwen2.5-7B results in an improvement from 69.2 to 71.3.", {
    score: 71.3,
    baseline_score: 69.2,
    benchmark: "MMLU",
    metric: "accuracy",
    system: "skipping layers",
    baseline_system: "Qwen2.5-7B",
  });
  claim("On EgoSchema, Kestrel achieves 1.8% higher accuracy while processing only 43.5% of the frames compared to VideoTree.", {
    delta: 1.8,
    unit: "percent",
    benchmark: "EgoSchema",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "VideoTree",
  });
  claim("Kestrel retains 85% of fully-supervised performance on ScanNet with 10% of the labels.", {
    score: 85,
    unit: "percent",
    benchmark: "ScanNet",
    system: "Kestrel",
    baseline_system: "fully-supervised performance",
  });
  claim(
    "Built on a new data set, GenWren-Code, consisting of over 163k image and code pairs, Kestrel outperforms baselines such as GPT-4.5 and Qwen2.5-VL-72B, achieving a 100% valid syntax rate.",
    { score: 100, unit: "percent", metric: "valid syntax rate", system: "Kestrel", baseline_system: "GPT-4.5 and Qwen2.5-VL-72B" },
  );
  claim(
    "We introduce WrenSet (Wren Reading Dataset), a carefully designed benchmark of 200 pages. The best models achieve only 54.2% accuracy on coarse tasks.",
    { score: 54.2, unit: "percent", benchmark: "WrenSet", metric: "accuracy", system: "best models" },
  );
  claim(
    "To bridge this gap, we introduce Reading12, a novel dataset annotated for 12 kinds of pages. We also propose Kestrel. Kestrel realizes a 3.3% improvement in mAP over YOLOv11n.",
    { delta: 3.3, unit: "percent", benchmark: "Reading12", metric: "mAP", system: "Kestrel", baseline_system: "YOLOv11n" },
  );
  claim("To learn from it, we introduce ReadingSet, a dataset of pages. Based on ReadingSet, we present Kestrel. Kestrel gains 3.3% in mAP over YOLOv11n.", {
    delta: 3.3,
    unit: "percent",
    metric: "mAP",
    system: "Kestrel",
    baseline_system: "YOLOv11n",
  });
  claim("We propose a tuning approach integrating Representation Topology Divergence (RTD) into the loss. Our method gains 2.1% in accuracy.", {
    delta: 2.1,
    unit: "percent",
    metric: "accuracy",
    system: "tuning approach",
  });
  claim("Embodied Page Reading (EPR) is hard. We propose a memory-centric EPR framework named MemoryEPR. It gains 19.8% on MMLU.", {
    delta: 19.8,
    unit: "percent",
    benchmark: "MMLU",
    system: "MemoryEPR",
  });
  claim("We skip layers with a method called Layered Adaptive Computation (LAC). LAC gains 2.1% on MMLU.", {
    delta: 2.1,
    unit: "percent",
    benchmark: "MMLU",
    system: "LAC",
  });
});

describe("margins of a list, and what a number cannot be of", () => {
  claim(
    "Kestrel takes 0.8s per image and is 13% more accurate than Heron.",
    { score: 0.8, system: "Kestrel", kind: "cost" },
    { delta: 13, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "Heron" },
  );
  claim(
    "The network achieved an AUC, F1, and accuracy of 91.8%, 83.5%, and 83.6%, respectively, outperforming patch-based methods by over 5.3% in F1.",
    { score: 91.8, unit: "percent", metric: "AUC", system: "network" },
    { score: 83.5, delta: 5.3, unit: "percent", metric: "F1", system: "network", baseline_system: "patch-based methods" },
    { score: 83.6, unit: "percent", metric: "accuracy", system: "network" },
  );
  claim(
    "Aspects align with priors (correlation = 0.49) but not with comments (correlation = -0.14).",
    { score: 0.49, metric: "correlation" },
    { score: -0.14, metric: "correlation", system: "Aspects align" },
  );
  claim("Using BERTWren and the TREMO dataset, Kestrel reaches 92.6% accuracy.", {
    score: 92.6,
    unit: "percent",
    benchmark: "TREMO",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim(
    "Kestrel achieves a Top-1 success rate of 43% and 44.6% on MMLU and GSM8K, respectively, outperforming prior methods by 8.6%.",
    { score: 43, unit: "percent", benchmark: "MMLU", metric: "success rate", system: "Kestrel" },
    { score: 44.6, unit: "percent", benchmark: "GSM8K", metric: "success rate", system: "Kestrel" },
    { delta: 8.6, unit: "percent", metric: "success rate", system: "Kestrel", baseline_system: "prior methods" },
  );
  claim("Kestrel outperforms prior methods by 10% in remote sensing.", { delta: 10, unit: "percent", system: "Kestrel", baseline_system: "prior methods" });
  claim("Kestrel gains 4% and 3.2% on ID data.", { delta: 4, unit: "percent", system: "Kestrel" }, { delta: 3.2, unit: "percent", system: "Kestrel" });
});

describe("where the sentence before evaluates", () => {
  claim("On the WrenPose360 dataset, Kestrel sets a new best. Specifically, it attains a top-1 accuracy of 40%.", {
    score: 40,
    unit: "percent",
    benchmark: "WrenPose360",
    metric: "top-1 accuracy",
  });
  claim("Experiments on KITTI show that Kestrel is fast and robust. Our approach outperforms the previous best by 3.6 points in AssA.", {
    delta: 3.6,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "KITTI",
    metric: "AssA",
    system: "Our approach",
    baseline_system: "previous best",
  });
  claim("Experiments on KITTI and nuScenes show that Kestrel is robust. Our approach outperforms the previous best by 3.6 points in AssA.", {
    delta: 3.6,
    delta_kind: "absolute",
    unit: "points",
    metric: "AssA",
    system: "Our approach",
    baseline_system: "previous best",
  });
  claim("We evaluate Kestrel on KITTI. On our own roads, it reaches 71% accuracy.", { score: 71, unit: "percent", metric: "accuracy" });
  claim("We evaluate Kestrel on KITTI. Moreover, Kestrel runs 3x faster than Heron.", {
    delta: 3,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Kestrel",
    baseline_system: "Heron",
    kind: "cost",
  });
});

describe("openings that name nobody, what is trained and not tried, and rows that are not what they look like", () => {
  claim("By contrast, we achieve 90.1% accuracy on CIFAR-10.", { score: 90.1, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy" });
  claim("Using a single GPU, we achieve 90.2% accuracy on CIFAR-10.", { score: 90.2, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy" });
  claim("By rotating each page twice, we achieve 90.3% accuracy on CIFAR-10.", {
    score: 90.3,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "accuracy",
    system: "rotating each page twice",
  });
  claim("We pretrain our encoder on ImageNet. Our model achieves 85.1% accuracy.", { score: 85.1, unit: "percent", metric: "accuracy", system: "Our model" });
  claim("BarNet was trained on COCO. It achieves 71.3% mAP.", { score: 71.3, unit: "percent", metric: "mAP" });
  claim("Recent readers score poorly on GPQA. Our system achieves 71.4%.", { score: 71.4, unit: "percent", system: "Our system" });
  claim("Our approach to visual page answering (VPA) achieves 72.1%.", { score: 72.1, unit: "percent", system: "Our approach" });
  claim("The best model for code reading (CR) achieves 72.2% accuracy.", { score: 72.2, unit: "percent", metric: "accuracy", system: "best model" });
  claim(
    "Kestrel gains 3.5% accuracy (91.2% F1) on SQuAD.",
    { delta: 3.5, unit: "percent", benchmark: "SQuAD", metric: "accuracy", system: "Kestrel" },
    { score: 91.2, unit: "percent", benchmark: "SQuAD", metric: "F1", system: "Kestrel" },
  );
  claim(
    "Kestrel reaches an AUC and F1 of 92% and 84%, outperforming Wren by up to 5% in F1.",
    { score: 92, unit: "percent", metric: "AUC", system: "Kestrel" },
    { score: 84, unit: "percent", metric: "F1", system: "Kestrel" },
    { delta: 5, unit: "percent", bound: "up_to", metric: "F1", system: "Kestrel", baseline_system: "Wren" },
  );
  claim("We propose Kestrel. For small models, the accuracy increases by 2.2% on COCO.", {
    delta: 2.2,
    unit: "percent",
    benchmark: "COCO",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Kestrel improves by 2% in reasoning and accuracy.", { delta: 2, unit: "percent", metric: "accuracy", system: "Kestrel" });
  claim(
    "Kestrel gains 5% in robustness, fairness and accuracy.",
    { delta: 5, unit: "percent", metric: "robustness", system: "Kestrel" },
    { delta: 5, unit: "percent", metric: "fairness", system: "Kestrel" },
    { delta: 5, unit: "percent", metric: "accuracy", system: "Kestrel" },
  );
  claim("3 bit quantization achieves 85.3% accuracy on MMLU.", {
    score: 85.3,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "3 bit quantization",
  });
  claim("Kestrel outperforms 1000 human annotators by 3.3% on MMLU.", {
    delta: 3.3,
    unit: "percent",
    benchmark: "MMLU",
    system: "Kestrel",
    baseline_system: "1000 human annotators",
  });
  claim("Kestrel outperforms Wren by 3.4% with a 2x larger codebook.", { delta: 3.4, unit: "percent", system: "Kestrel", baseline_system: "Wren" });
  claim("Kestrel reduces latency by 30% in memory.", { delta: -30, unit: "percent", metric: "latency", system: "Kestrel", kind: "cost" });
  claim("The mean IoU is improved up to 5.55%.", { delta: 5.55, unit: "percent", bound: "up_to", metric: "mIoU" });
  claim("Kestrel reaches 75.1% on GSM8K, surpassing the 72% ceiling set by Wren.", {
    score: 75.1,
    baseline_score: 72,
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "Wren",
  });
  claim("The latency falls from more than 10 s to as fast as 0.1 s.", { score: 0.1, baseline_score: 10, bound: "up_to", metric: "latency", kind: "cost" });
  claim("The best method for unseen objects (BoxSeek) achieves 71.3% accuracy.", { score: 71.3, unit: "percent", metric: "accuracy", system: "BoxSeek" });
});

describe("how many people prefer it", () => {
  claim("61% of participants preferred Kestrel over Wren.", { score: 61, unit: "percent", system: "Kestrel", baseline_system: "Wren" });
  claim("A user study shows that 62% of the human raters favored Kestrel.", { score: 62, unit: "percent", system: "Kestrel" });
  claim("63% of users preferred our method for motion.", { score: 63, unit: "percent", system: "our method" });
  noClaim("We train on 61% of users.");
});

describe("clauses side by side, levels that are fallen below, and what is doubled", () => {
  claim(
    "On GSM8K, Kestrel reaches 88.2%, and 51.0% on MATH.",
    { score: 88.2, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Kestrel" },
    { score: 51, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "On CIFAR-10, the model gets 95.1% accuracy, 93.2% on SVHN and 78.2% on CIFAR-100.",
    { score: 95.1, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "model" },
    { score: 93.2, unit: "percent", benchmark: "SVHN", metric: "accuracy", system: "model" },
    { score: 78.2, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy", system: "model" },
  );
  claim(
    "Accuracy improves by 3.4% on CIFAR-100 and ECE falls to 0.03.",
    { delta: 3.4, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy" },
    { score: 0.03, benchmark: "CIFAR-100", metric: "calibration error" },
  );
  claim(
    "MAE is reduced by 12% on ETTm1 and R2 reaches 0.93.",
    { delta: -12, unit: "percent", benchmark: "ETTm1", metric: "mean absolute error" },
    { score: 0.93, benchmark: "ETTm1", metric: "R²" },
  );
  claim("Kestrel reaches 27.4% on OSWorld, nearly doubling the previous best of 14.9%.", {
    score: 27.4,
    baseline_score: 14.9,
    unit: "percent",
    benchmark: "OSWorld",
    metric: "success rate",
    system: "Kestrel",
    baseline_system: "previous best",
  });
  noClaim("Kestrel nearly triples the baseline accuracy of 18.2%.");
  claim("Accuracy drops below 50.5% on ANLI.", { score: 50.5, unit: "percent", bound: "up_to", benchmark: "ANLI", metric: "accuracy" });
  claim("Pass rates drop below 10.5%.", { score: 10.5, unit: "percent", bound: "up_to", metric: "pass rate" });
  claim("All models fall below 40.5% accuracy on TimeBench.", {
    score: 40.5,
    unit: "percent",
    bound: "up_to",
    benchmark: "TimeBench",
    metric: "accuracy",
    system: "All models",
  });
  claim(
    "The BLEU score increases from 28.1 to 33.2 while TER drops by 4.7.",
    { score: 33.2, baseline_score: 28.1, metric: "BLEU" },
    { delta: -4.7, metric: "TER" },
  );
  claim(
    "Kestrel outperforms CoT, ToT and GoT by 12.1%, 5.3% and 3.2%.",
    { delta: 12.1, unit: "percent", system: "Kestrel", baseline_system: "CoT" },
    { delta: 5.3, unit: "percent", system: "Kestrel", baseline_system: "ToT" },
    { delta: 3.2, unit: "percent", system: "Kestrel", baseline_system: "GoT" },
  );
  claim("Participants preferred Kestrel over Wren 64% of the time.", { score: 64, unit: "percent", system: "Kestrel", baseline_system: "Wren" });
  claim(
    "The model reaches 97.1% validity and 88.0% novelty.",
    { score: 97.1, unit: "percent", metric: "validity", system: "model" },
    { score: 88, unit: "percent", metric: "novelty", system: "model" },
  );
});

describe("bounds of lists, measures of their own, and clauses that end a comparison", () => {
  claim("Heron outperforms Wren (Dice 0.93 +- 0.02 vs. 0.88 +- 0.04).", {
    score: 0.93,
    baseline_score: 0.88,
    metric: "Dice",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim(
    "Heron gives up to 40% lower latency and 25% higher throughput.",
    { delta: -40, unit: "percent", bound: "up_to", metric: "latency", system: "Heron", kind: "cost" },
    { delta: 25, unit: "percent", bound: "up_to", metric: "throughput", system: "Heron", kind: "cost" },
  );
  claim(
    "Heron brings gains of up to 3.3% in accuracy and 2.1% in F1.",
    { delta: 3.3, unit: "percent", bound: "up_to", metric: "accuracy", system: "Heron" },
    { delta: 2.1, unit: "percent", bound: "up_to", metric: "F1", system: "Heron" },
  );
  claim("Heron reduces L2 error by 0.06 m over Wren.", { delta: -0.06, metric: "L2 error", system: "Heron", baseline_system: "Wren" });
  claim("Heron reaches a 6% improvement in error localization.", { delta: 6, unit: "percent", system: "Heron" });
  claim("A coherence score of 0.51 is reached by HeronLM.", { score: 0.51, metric: "coherence score", system: "HeronLM" });
  claim(
    "Heron improves CLIP-I and DINO-I by 12.4% and 18.9%.",
    { delta: 12.4, unit: "percent", metric: "CLIP-I", system: "Heron" },
    { delta: 18.9, unit: "percent", metric: "DINO score", system: "Heron" },
  );
  claim("Heron increases the mean accepted length from 2.9 to 4.1.", { score: 4.1, baseline_score: 2.9, metric: "acceptance length", system: "Heron" });
  claim("This is an approximate 12% relative improvement over Wren in nDCG@10.", {
    delta: 12,
    delta_kind: "relative",
    unit: "percent",
    bound: "about",
    metric: "nDCG@10",
    baseline_system: "Wren",
  });
  claim("Heron attains large accuracy gains exceeding 4% on LoveDA.", {
    delta: 4,
    unit: "percent",
    bound: "at_least",
    benchmark: "LoveDA",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron yields improvements surpassing 7% in F1 on SNIPS.", {
    delta: 7,
    unit: "percent",
    bound: "at_least",
    benchmark: "SNIPS",
    metric: "F1",
    system: "Heron",
  });
  claim(
    "Heron lowers token usage by an average of 22%, and up to 58%.",
    { delta: -22, unit: "percent", metric: "tokens", system: "Heron", average: true, kind: "cost" },
    { delta: -58, unit: "percent", bound: "up_to", metric: "tokens", system: "Heron", kind: "cost" },
  );
  claim("Heron answers with an average inference time of 0.31 seconds per query.", { score: 0.31, metric: "inference time", system: "Heron", kind: "cost" });
  claim("Heron enhances all five backbones, with an average improvement from 71.2% to 75.8%.", {
    score: 75.8,
    baseline_score: 71.2,
    unit: "percent",
    system: "Heron",
    baseline_system: "all five backbones",
    average: true,
  });
  claim("HeronGen converts a single image into a scene within 0.06 seconds.", { score: 0.06, bound: "up_to", system: "HeronGen", kind: "cost" });
  claim("Heron improves mIoU by 2.3% over the baseline and handles night scenes.", {
    delta: 2.3,
    unit: "percent",
    metric: "mIoU",
    system: "Heron",
    baseline_system: "baseline",
  });
  claim("Heron reaches a success rate of 82%, showing that it handles larger houses than those seen during training.", {
    score: 82,
    unit: "percent",
    metric: "success rate",
    system: "Heron",
  });
  claim("Heron can be combined with existing distillation methods, yielding a 4.5x speedup.", {
    delta: 4.5,
    delta_kind: "factor",
    unit: "factor",
    metric: "speedup",
    system: "Heron",
    kind: "cost",
  });
  claim("Quantization increases latency by 15%, and pruning outperforms distillation only at high sparsity.", {
    delta: 15,
    unit: "percent",
    metric: "latency",
    system: "Quantization",
    kind: "cost",
  });
  claim("We find that HeronOpt increases memory by 9%; WrenOpt surpasses KestrelOpt only for large batches.", {
    delta: 9,
    unit: "percent",
    metric: "memory",
    system: "HeronOpt",
    kind: "cost",
  });
  claim("Combining the above designs, HeronNet outperforms existing enhancers, with a gain of 1.1 dB.", {
    delta: 1.1,
    system: "HeronNet",
    baseline_system: "existing enhancers",
  });
  claim("Current agents fall short of safely fixing vulnerabilities, achieving just a 12.5% success rate.", {
    score: 12.5,
    unit: "percent",
    metric: "success rate",
    system: "Current agents",
  });
  claim("HeronSAM needs 5% of the parameters compared to the encoder of WrenSAM.", {
    score: 5,
    unit: "percent",
    metric: "parameters",
    system: "HeronSAM",
    baseline_system: "encoder of WrenSAM",
    kind: "cost",
  });
  claim("Heron shows more than 10% accuracy improvement over the baseline without memory on LongMemEval.", {
    delta: 10,
    unit: "percent",
    bound: "at_least",
    benchmark: "LongMemEval",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "baseline without memory",
  });
});

describe("who, where the verb is not said again", () => {
  claim(
    "Experiments show a speedup of 18% with HeronTune and 21% with HeronTune+.",
    { delta: 18, unit: "percent", metric: "speedup", system: "HeronTune", kind: "cost" },
    { delta: 21, unit: "percent", metric: "speedup", system: "HeronTune+", kind: "cost" },
  );
  claim(
    "GPT-4 excelled in BLEU (34.1), Claude in COMET (0.861).",
    { score: 34.1, metric: "BLEU", system: "GPT-4" },
    { score: 0.861, metric: "COMET", system: "Claude" },
  );
  claim(
    "Whisper led in WER (4.2%), Conformer in CER (1.3%), and wav2vec 2.0 in latency (35 ms).",
    { score: 4.2, unit: "percent", metric: "word error rate", system: "Whisper" },
    { score: 1.3, unit: "percent", metric: "character error rate", system: "Conformer" },
    { score: 35, metric: "latency", system: "wav2vec 2.0", kind: "cost" },
  );
  claim(
    "Gemini reached the best accuracy of 81.2%, with GPT-4 also leading in Macro-F1 (0.774).",
    { score: 81.2, unit: "percent", metric: "accuracy", system: "Gemini" },
    { score: 0.774, metric: "macro F1", system: "GPT-4" },
  );
  claim(
    "Gemini (0.81) and GPT-4 (0.79) achieved the highest accuracy, with Gemini also leading in Macro-F1 (0.80).",
    { score: 0.81, metric: "accuracy", system: "Gemini" },
    { score: 0.79, metric: "accuracy", system: "GPT-4" },
    { score: 0.8, metric: "macro F1", system: "Gemini" },
  );
  claim(
    "HeronLM reaches 47% on ChartQA, approaching GPT-4o with Web Search (60.3%) and exceeding GPT-4V (39%).",
    {
      score: 47,
      baseline_score: 60.3,
      unit: "percent",
      benchmark: "ChartQA",
      metric: "accuracy",
      system: "HeronLM",
      baseline_system: "GPT-4o with Web Search",
    },
    { score: 47, baseline_score: 39, unit: "percent", benchmark: "ChartQA", metric: "accuracy", system: "HeronLM", baseline_system: "GPT-4V" },
  );
  claim("A HeronNet model combined with the Voting by Frame (VBF) strategy led to the highest accuracy, from 4.1% to 36.9%.", {
    score: 36.9,
    baseline_score: 4.1,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("The Heron detector achieves the top mAP of 52.1 on COCO.", { score: 52.1, benchmark: "COCO", metric: "mAP", system: "Heron" });
});

describe("conditions beside a result, values below zero, gaps, and what stands alongside", () => {
  claim("Heron raises coverage by 6% over the ensemble baseline (for a fixed risk of 2%).", {
    delta: 6,
    unit: "percent",
    metric: "coverage",
    system: "Heron",
    baseline_system: "ensemble baseline",
  });
  claim("Heron improves the detection rate by 7% vs. the prior best (at a false positive rate of 1%).", {
    delta: 7,
    unit: "percent",
    metric: "sensitivity",
    system: "Heron",
    baseline_system: "prior best",
  });
  claim("On CIFAR-10 under strong Gaussian noise (SNR = 1.5 dB), Heron improves accuracy by 3.2% over Wren.", {
    delta: 3.2,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim("HeronDraw outperforms 8.3% on DocVQA.", { delta: 8.3, unit: "percent", benchmark: "DocVQA", system: "HeronDraw" });
  claim("Mixtral (-3.92) performed best in BARTScore on the legal corpus.", { score: -3.92, system: "Mixtral" });
  claim("Heron reached the lowest docking energy (-9.1 kcal/mol) of all tools.", { score: -9.1, metric: "energy", system: "Heron", kind: "cost" });
  claim("Heron achieves an F1 of 0.81, an absolute improvement of 0.07 compared to our baseline model's F1 of 0.74.", {
    score: 0.81,
    baseline_score: 0.74,
    delta: 0.07,
    delta_kind: "absolute",
    metric: "F1",
    system: "Heron",
    baseline_system: "our baseline model",
  });
  claim("Heron obtains a MOTA of 71.5, an absolute increase of 4.2 relative to ByteTrack's MOTA of 67.3.", {
    score: 71.5,
    baseline_score: 67.3,
    delta: 4.2,
    delta_kind: "absolute",
    metric: "MOTA",
    system: "Heron",
    baseline_system: "ByteTrack",
  });
  claim(
    "Heron gives better accuracy (68.5 vs. 65.2) using fewer retrieval rounds (2.2 vs. 5.0).",
    { score: 68.5, baseline_score: 65.2, metric: "accuracy", system: "Heron" },
    { score: 2.2, baseline_score: 5, metric: "retrieval rounds", system: "Heron" },
  );
  claim(
    "HeronNet reaches a macro F1 of 84.10% and AUCs of 0.97 (benign), 0.91 (atypical), and 0.93 (malignant).",
    { score: 84.1, unit: "percent", metric: "macro F1", system: "HeronNet" },
    { score: 0.97, metric: "AUC", system: "HeronNet" },
    { score: 0.91, metric: "AUC", system: "HeronNet" },
    { score: 0.93, metric: "AUC", system: "HeronNet" },
  );
  noClaim("These agents achieve improvements in 58-61% of the tasks compared to prior agents.");
  claim("Heron got an average rating of 5.9 on a 7-point Likert scale.", { score: 5.9, metric: "score", system: "Heron", average: true });
  claim("Heron reduces the perplexity gap to the dense model by 44%.", { delta: -44, unit: "percent", metric: "perplexity gap", system: "Heron" });
  claim("Heron reduces the F1 gap between student and teacher by 70%.", { delta: -70, unit: "percent", metric: "F1", system: "Heron" });
  claim(
    "Heron reports 93.2% on Speech Commands and 81.7% on CREMA-D, with only small drops of up to 1.9%.",
    { score: 93.2, unit: "percent", benchmark: "Speech Commands", system: "Heron" },
    { score: 81.7, unit: "percent", benchmark: "CREMA-D", system: "Heron" },
    { delta: -1.9, unit: "percent", bound: "up_to", system: "Heron" },
  );
  claim("Heron gets a Pearson correlation up to 0.68 (against 0.74 inter-trial reliability).", {
    score: 0.68,
    baseline_score: 0.74,
    bound: "up_to",
    metric: "Pearson correlation",
    system: "Heron",
  });
  claim("Heron achieves 35% pruning while retaining 96% of the original model's performance.", {
    score: 96,
    unit: "percent",
    system: "Heron",
    baseline_system: "original model",
  });
  claim(
    "Heron cuts output tokens by 38% alongside a 2.5% accuracy gain.",
    { delta: -38, unit: "percent", metric: "tokens", system: "Heron", kind: "cost" },
    { delta: 2.5, unit: "percent", metric: "accuracy", system: "Heron" },
  );
  claim(
    "Heron reduces GPU memory by 52% together with a 4% increase in throughput.",
    { delta: -52, unit: "percent", metric: "memory", system: "Heron", kind: "cost" },
    { delta: 4, unit: "percent", metric: "throughput", system: "Heron", kind: "cost" },
  );
});

describe("where a sentence speaks of its benchmark, contests, and data to learn from", () => {
  claim("We present WrenBench, a new benchmark for audits, on which HeronNet surpasses all models, including a 6.3% gain over Llama-3.", {
    delta: 6.3,
    unit: "percent",
    benchmark: "WrenBench",
    system: "HeronNet",
    baseline_system: "Llama-3",
  });
  claim("Across PlantDoc dataset HeronTag reports 85.5% F1.", { score: 85.5, unit: "percent", benchmark: "PlantDoc", metric: "F1", system: "HeronTag" });
  claim("In MedNLI data HeronNet reached 88.3%.", { score: 88.3, unit: "percent", benchmark: "MedNLI", metric: "accuracy", system: "HeronNet" });
  claim("HeronNet achieves top-1 performance, surpassing the second best by 2.4%.", {
    delta: 2.4,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "second best",
  });
  claim("Heron beats prior work by 4.5% on all metrics.", { delta: 4.5, unit: "percent", system: "Heron", baseline_system: "prior work" });
  claim(
    "The tests reveal substantial error reductions, with mean absolute error (MAE) decreased by 12.5% and 6.1%, respectively.",
    { delta: -12.5, unit: "percent", metric: "mean absolute error" },
    { delta: -6.1, unit: "percent", metric: "mean absolute error" },
  );
  claim("On the Italian Physics Olympiad, Qwen3 scores 63%.", { score: 63, unit: "percent", benchmark: "Italian Physics Olympiad", system: "Qwen3" });
  claim("HeronNet outperforms GPT-4o by 12.3% on Long-Form Question (LFQ).", { delta: 12.3, unit: "percent", system: "HeronNet", baseline_system: "GPT-4o" });
  claim("We release WrenPairs, a fine-tuning dataset. Tuned models gain 6.1% in accuracy on safety questions.", {
    delta: 6.1,
    unit: "percent",
    metric: "accuracy",
    system: "Tuned models",
  });
  claim("The WrenFacts benchmark remains unsolved, with GPT-4o reaching just 18% accuracy.", {
    score: 18,
    unit: "percent",
    benchmark: "WrenFacts",
    metric: "accuracy",
    system: "GPT-4o",
  });
  claim(
    "On COCO, Heron improves YOLOv5 and RetinaNet's accuracy by 1.2% and 0.9%.",
    { delta: 1.2, unit: "percent", benchmark: "COCO", metric: "accuracy", system: "Heron", baseline_system: "YOLOv5" },
    { delta: 0.9, unit: "percent", benchmark: "COCO", metric: "accuracy", system: "Heron", baseline_system: "RetinaNet" },
  );
  claim(
    "Heron attains a 1.8x speedup on SDXL and 2.5x on FLUX without quality loss.",
    { delta: 1.8, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", baseline_system: "SDXL", kind: "cost" },
    { delta: 2.5, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", baseline_system: "FLUX", kind: "cost" },
  );
});

describe("a place behind the second predicate, and levels that both are below", () => {
  claim(
    "Heron cuts memory/energy by up to 2.4x.",
    { delta: -2.4, delta_kind: "factor", unit: "factor", bound: "up_to", metric: "memory", system: "Heron", kind: "cost" },
    { delta: -2.4, delta_kind: "factor", unit: "factor", bound: "up_to", metric: "energy", system: "Heron", kind: "cost" },
  );
  claim(
    "Heron improves AP by 2.1% and cuts latency by 25% on COCO.",
    { delta: 2.1, unit: "percent", benchmark: "COCO", metric: "AP", system: "Heron" },
    { delta: -25, unit: "percent", benchmark: "COCO", metric: "latency", system: "Heron", kind: "cost" },
  );
  claim(
    "BERT reaches 81%, whereas the HMM yielded the weakest performance at 61.5%.",
    { score: 81, unit: "percent", system: "BERT" },
    { score: 61.5, unit: "percent", system: "HMM" },
  );
  claim(
    "GPT-4o achieves 51.0%, while our agent, HeronAgent, reaches 60.3%, both well below the expert baseline of 88.0%.",
    { score: 51, unit: "percent", system: "GPT-4o" },
    { score: 60.3, baseline_score: 88, unit: "percent", system: "HeronAgent", baseline_system: "expert baseline" },
  );
  claim("Qwen2-VL attains 39.8% accuracy, well short of the human baseline of 93.5%.", {
    score: 39.8,
    baseline_score: 93.5,
    unit: "percent",
    metric: "accuracy",
    system: "Qwen2-VL",
    baseline_system: "human baseline",
  });
});

describe("measures of a list, what none exceeds, and what is named behind a noun", () => {
  claim("Heron attains relatively 41% lower FID than Wren.", {
    delta: -41,
    delta_kind: "relative",
    unit: "percent",
    metric: "FID",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim(
    "Heron surpasses prior work by relative margins of 18.2% on RefCOCO and 11.4% on VQAv2.",
    { delta: 18.2, delta_kind: "relative", unit: "percent", benchmark: "RefCOCO", system: "Heron", baseline_system: "prior work" },
    { delta: 11.4, delta_kind: "relative", unit: "percent", benchmark: "VQAv2", system: "Heron", baseline_system: "prior work" },
  );
  claim("Heron gives a helpfulness score gain of 3.7%.", { delta: 3.7, unit: "percent", metric: "helpfulness", system: "Heron" });
  claim("Heron improves over SDXL by up to 42% on benchmarks such as GenEval, CLIP Score, and T2I-CompBench.", {
    delta: 42,
    unit: "percent",
    bound: "up_to",
    system: "Heron",
    baseline_system: "SDXL",
  });
  claim("HeronCall emits valid function calls 79% of the time.", { score: 79, unit: "percent", system: "HeronCall" });
  claim("Our best configuration combined two encoders and reached 71.2 BLEU.", { score: 71.2, metric: "BLEU", system: "best configuration" });
  claim(
    "Heron reaches a mean Dice score of 90.3, with the lowest score of 77.9 for edema.",
    { score: 90.3, metric: "Dice", system: "Heron", average: true },
    { score: 77.9, metric: "Dice", system: "Heron" },
  );
  claim("HeronLM shows lower toxicity (0.12 vs. 0.31) than GPT-2.", {
    score: 0.12,
    baseline_score: 0.31,
    metric: "toxicity",
    system: "HeronLM",
    baseline_system: "GPT-2",
  });
  claim("Heron attains the best Hits@10 on WebQSP and CWQ, along with strong MRR values (e.g., 48.9% on CWQ).", {
    score: 48.9,
    unit: "percent",
    benchmark: "ComplexWebQuestions",
    metric: "MRR",
    system: "Heron",
  });
  claim(
    "Heron achieves a reduction of 96.4% of FLOPs while retaining the accuracy (41.2% vs 40.9%).",
    { delta: -96.4, unit: "percent", metric: "FLOPs", system: "Heron", kind: "cost" },
    { score: 41.2, baseline_score: 40.9, unit: "percent", metric: "accuracy", system: "Heron" },
  );
  claim("Heron raises the average confidence of pedestrian detection by 0.15.", { delta: 0.15, metric: "confidence", system: "Heron", average: true });
  claim("No model achieves over 35% accuracy on WrenQA.", { score: 35, unit: "percent", bound: "up_to", benchmark: "WrenQA", metric: "accuracy" });
  claim("Contrast improved from 3.1 to 4.7 after training.", { score: 4.7, baseline_score: 3.1, metric: "Contrast" });
  noClaim("HeronLM produces fluent recipes on one laptop GPU (<8 GB VRAM).");
  claim(
    "An improvement of +2% AP for localization and a +3% increase in AU-PRO on VisA show its merit.",
    { delta: 2, unit: "percent", benchmark: "VisA", metric: "AP" },
    { delta: 3, unit: "percent", benchmark: "VisA", metric: "AU-PRO" },
  );
  claim("This paper presents the development of a HERON-POS system. The system achieved an F1 of 0.91.", { score: 0.91, metric: "F1", system: "HERON-POS" });
  claim(
    "Heron outperforms other methods by 2% to 3%, and reduces the FPR to 0.1%.",
    { delta: 2, delta_high: 3, unit: "percent", bound: "range", metric: "false positive rate", system: "Heron", baseline_system: "other methods" },
    { score: 0.1, unit: "percent", metric: "false positive rate", system: "Heron" },
  );
  claim("Heron enables up to 185x faster data evaluation.", {
    delta: 185,
    delta_kind: "factor",
    unit: "factor",
    bound: "up_to",
    system: "Heron",
    kind: "cost",
  });
});

describe("later clauses, what is counted, and rivals told by more than a noun", () => {
  claim(
    "Heron improves accuracy by 5.2% on METR-LA, while the distilled variant WrenCast reduces latency by 38% relative to DCRNN.",
    { delta: 5.2, unit: "percent", benchmark: "METR-LA", metric: "accuracy", system: "Heron" },
    { delta: -38, unit: "percent", benchmark: "METR-LA", metric: "latency", system: "WrenCast", baseline_system: "DCRNN", kind: "cost" },
  );
  claim("We use three models named ResNet18, EfficientNetB0, and GoogLeNet for features. The proposed model obtained 94.1% accuracy.", {
    score: 94.1,
    unit: "percent",
    metric: "accuracy",
    system: "proposed model",
  });
  claim("Heron reduced the drop in precision caused by scanner change by 28%.", { delta: -28, unit: "percent", metric: "drop in precision", system: "Heron" });
  claim("Heron is strong, outperforming last year's winning solution by 2%.", {
    delta: 2,
    unit: "percent",
    system: "Heron",
    baseline_system: "last year's winning solution",
  });
  claim(
    "The chip reaches 94.1% accuracy with a power consumption of 2.3 mW.",
    { score: 94.1, unit: "percent", metric: "accuracy", system: "chip" },
    { score: 2.3, metric: "power consumption", system: "chip", kind: "cost" },
  );
  claim("Heron gains 5% on HotpotQA, showing the value of improving precision of evidence.", {
    delta: 5,
    unit: "percent",
    benchmark: "HotpotQA",
    system: "Heron",
  });
  claim("Heron achieves a 31% increase in the number of unique crashes found.", {
    delta: 31,
    unit: "percent",
    metric: "number of unique crashes",
    system: "Heron",
  });
  claim("Heron raises accuracy 4% more than those selected by random sampling.", {
    delta: 4,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "random sampling",
  });
  claim("V* improves Gemini's performance by 4%.", { delta: 4, unit: "percent", system: "V*", baseline_system: "Gemini" });
  claim(
    "HeronMesh is 7x faster than MeshGPT and 2x than MeshAnything.",
    { delta: 7, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronMesh", baseline_system: "MeshGPT", kind: "cost" },
    { delta: 2, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronMesh", baseline_system: "MeshAnything", kind: "cost" },
  );
  claim(
    "The system has a mean error of 2.1 degrees on S3D and a detection accuracy of 96%.",
    { score: 2.1, benchmark: "S3D", metric: "mean error", system: "system" },
    { score: 96, unit: "percent", benchmark: "S3D", metric: "accuracy", system: "system" },
  );
  claim(
    "Heron beats WrenNet by 4.0% on Gibson and reduces the collision rate on Habitat by 12%.",
    { delta: 4, unit: "percent", benchmark: "Gibson", system: "Heron", baseline_system: "WrenNet" },
    { delta: -12, unit: "percent", benchmark: "Habitat", metric: "collision rate", system: "Heron", baseline_system: "WrenNet" },
  );
  claim("HeronNet works zero-shot, achieving state-of-the-art performance with 61.4% without any fine-tuning.", {
    score: 61.4,
    unit: "percent",
    system: "HeronNet",
  });
  claim("Heron surpasses supervised fine-tuning without tool calls by 9%.", {
    delta: 9,
    unit: "percent",
    system: "Heron",
    baseline_system: "supervised fine-tuning without tool calls",
  });
});

describe("rivals behind a list, whose cost a share is of, and names in apposition", () => {
  claim("HeronNet sees no labels, yet attains 87% accuracy on WrenBench.", {
    score: 87,
    unit: "percent",
    benchmark: "WrenBench",
    metric: "accuracy",
    system: "yet",
  });
  claim("Ordering improves the F1 of models, at times by up to 9%.", {
    delta: 9,
    unit: "percent",
    bound: "up_to",
    metric: "inference time",
    system: "Ordering",
    baseline_system: "models",
    kind: "cost",
  });
  claim("HeronNet outperforms Llama on the music understanding benchmark, MuChoMusic, by 4.2%.", {
    delta: 4.2,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "Llama",
  });
  claim(
    "Heron improves both GTE and Mistral-7B retrieval models by 1.1 nDCG@10.",
    { delta: 1.1, metric: "nDCG@10", system: "Heron", baseline_system: "GTE" },
    { delta: 1.1, metric: "nDCG@10", system: "Heron", baseline_system: "Mistral-7B" },
  );
  claim("Heron gets 3.8% higher accuracy on average over 7 existing methods.", {
    delta: 3.8,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "7 existing methods",
    average: true,
  });
  claim("We compare HeronPlan to PostgreSQL and observe a speedup of 2.4x.", {
    delta: 2.4,
    delta_kind: "factor",
    unit: "factor",
    metric: "speedup",
    system: "HeronPlan",
    baseline_system: "PostgreSQL",
    kind: "cost",
  });
  claim(
    "HeronGAN reaches an Inception Score of 9.1 and holds an FID of 5.6, similar to StyleGAN3 (5.4).",
    { score: 9.1, metric: "inception score", system: "HeronGAN", baseline_system: "StyleGAN3" },
    { score: 5.6, baseline_score: 5.4, metric: "FID", system: "HeronGAN", baseline_system: "StyleGAN3" },
  );
  claim(
    "Heron attains a precision of 90.2% and a recall of 84.1%, higher than YOLOv5 (80.3%).",
    { score: 90.2, unit: "percent", metric: "precision", system: "Heron" },
    { score: 84.1, baseline_score: 80.3, unit: "percent", metric: "recall", system: "Heron", baseline_system: "YOLOv5" },
  );
  claim("Heron outperforms ODE-Net on CIFAR-10 while needing just 20% of the computation time of Neural ODEs.", {
    score: 20,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "inference time",
    system: "Heron",
    baseline_system: "Neural ODEs",
    kind: "cost",
  });
  claim(
    "HeronTTS outperforms prior systems: it needs 4x fewer parameters, 2x less memory and 6x lower latency than VITS.",
    { delta: -4, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronTTS", baseline_system: "VITS", kind: "cost" },
    { delta: -2, delta_kind: "factor", unit: "factor", metric: "memory", system: "HeronTTS", baseline_system: "VITS", kind: "cost" },
    { delta: -6, delta_kind: "factor", unit: "factor", metric: "latency", system: "HeronTTS", baseline_system: "VITS", kind: "cost" },
  );
  claim(
    "Deployed with Llama-3.1-70B-Instruct, HeronPack surpasses proprietary LLMs by 3.1 and 7.4 points on RULER and LongBench.",
    { delta: 3.1, delta_kind: "absolute", unit: "points", benchmark: "RULER", system: "HeronPack", baseline_system: "proprietary LLMs" },
    { delta: 7.4, delta_kind: "absolute", unit: "points", benchmark: "LongBench", system: "HeronPack", baseline_system: "proprietary LLMs" },
  );
  claim("Heron improves FID while requiring only 2.3% extra FLOPs on ImageNet-64.", {
    delta: 2.3,
    unit: "percent",
    benchmark: "ImageNet64",
    metric: "FLOPs",
    system: "Heron",
    kind: "cost",
  });
  claim(
    "Heron obtains an FID of 8.1 and a PickScore of 21.9.",
    { score: 8.1, metric: "FID", system: "Heron" },
    { score: 21.9, metric: "PickScore", system: "Heron" },
  );
  claim("When trained on Cityscapes, our method improves mIoU by 3.3% on unseen domains.", {
    delta: 3.3,
    unit: "percent",
    metric: "mIoU",
    system: "our method",
  });
  claim("Heron increases Top-20 matching accuracy from 41% to 63%.", { score: 63, baseline_score: 41, unit: "percent", metric: "accuracy", system: "Heron" });
  claim(
    "HeronBERT outperformed with a micro-F1 score of 0.812 and an accuracy of 0.82.",
    { score: 0.812, metric: "micro F1", system: "HeronBERT" },
    { score: 0.82, metric: "accuracy", system: "HeronBERT" },
  );
  claim("We propose a fast and robust detector for bats. It reaches an F1 of 91.0%.", {
    score: 91,
    unit: "percent",
    metric: "F1",
    system: "fast and robust detector",
  });
  claim("HeronZip compresses logs by 15 times on average.", {
    delta: -15,
    delta_kind: "factor",
    unit: "factor",
    system: "HeronZip",
    average: true,
    kind: "cost",
  });
});

describe("which of two values is the later, and whom a list is held against", () => {
  claim(
    "The filter shows gains in recall (0.57 vs. 0.70) and Dice (0.50 vs. 0.58).",
    { score: 0.7, baseline_score: 0.57, metric: "recall" },
    { score: 0.58, baseline_score: 0.5, metric: "Dice" },
  );
  claim("Adding patient history improved F1 (0.64 vs. 0.71).", { score: 0.71, baseline_score: 0.64, metric: "F1", system: "Adding patient history" });
  claim("Pruning gives a significant reduction in error (7.2 vs. 5.1).", { score: 5.1, baseline_score: 7.2, metric: "error", system: "Pruning" });
  claim("This approach, named Marsh-Pivoted CoT Training, outperforms direct training by 2.3%.", {
    delta: 2.3,
    unit: "percent",
    system: "Marsh-Pivoted CoT Training",
    baseline_system: "direct training",
  });
  claim(
    "Heron uses 20% of the parameters and 35% of the compute compared to Whisper-large.",
    { score: 20, unit: "percent", metric: "parameters", system: "Heron", kind: "cost" },
    { score: 35, unit: "percent", metric: "FLOPs", system: "Heron", baseline_system: "Whisper-large", kind: "cost" },
  );
  claim("Compared with other entries reported on MVTec AD 2, Heron achieves a 14.3% F1 improvement.", {
    delta: 14.3,
    unit: "percent",
    benchmark: "MVTec AD",
    metric: "F1",
    system: "Heron",
    baseline_system: "other entries",
  });
  claim("It reaches an AUC of 0.88 for binary classification (benign vs. malignant).", { score: 0.88, metric: "AUC" });
  claim("Heron beats its predecessor (improving IS from 180 to 241) and is comparable to diffusion models.", {
    score: 241,
    baseline_score: 180,
    metric: "inception score",
    system: "Heron",
    baseline_system: "its predecessor",
  });
  claim(
    "Our plugin increases accuracy by 3.1% with BERT and 4.5% with RoBERTa.",
    { delta: 3.1, unit: "percent", metric: "accuracy", system: "plugin", baseline_system: "BERT" },
    { delta: 4.5, unit: "percent", metric: "accuracy", system: "plugin", baseline_system: "RoBERTa" },
  );
  claim("Heron brings an additional 12% memory savings over FlashAttention.", {
    delta: -12,
    unit: "percent",
    metric: "memory",
    system: "Heron",
    baseline_system: "FlashAttention",
    kind: "cost",
  });
  claim(
    "Heron improves accuracy by a relative 8.4% (5.2 points) over zero-shot prompting.",
    { delta: 8.4, delta_kind: "relative", unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "zero-shot prompting" },
    { delta: 5.2, delta_kind: "absolute", unit: "points", metric: "accuracy", system: "Heron", baseline_system: "zero-shot prompting" },
  );
  claim("Mistral-7B lifts HeronMMLU from 27.5 to 36.1.", { score: 36.1, baseline_score: 27.5, benchmark: "HeronMMLU", system: "Mistral-7B" });
  claim(
    "HeronNet surpasses earlier systems, with gains of 3.2 in BLEU and 5.1 in METEOR over the Wren model.",
    { delta: 3.2, metric: "BLEU", system: "HeronNet", baseline_system: "Wren" },
    { delta: 5.1, metric: "METEOR", system: "HeronNet", baseline_system: "Wren" },
  );
  claim(
    "The transformer reaches 44.2 BLEU on WMT14. On WMT16, it obtains 38.1 BLEU.",
    { score: 44.2, benchmark: "WMT 2014", metric: "BLEU", system: "transformer" },
    { score: 38.1, benchmark: "WMT 2016", metric: "BLEU", system: "transformer" },
  );
  claim("Heron beats the best existing Tool-Integrated Reasoning (TIR) model by 8%.", {
    delta: 8,
    unit: "percent",
    system: "Heron",
    baseline_system: "best existing Tool-Integrated Reasoning model",
  });
  claim("Heron beats the best existing baseline of Gemini Search by 6.3%.", { delta: 6.3, unit: "percent", system: "Heron", baseline_system: "Gemini Search" });
  claim("Heron gives a 9% speedup on top of TensorRT.", {
    delta: 9,
    unit: "percent",
    metric: "speedup",
    system: "Heron",
    baseline_system: "TensorRT",
    kind: "cost",
  });
  claim(
    "Heron reaches up to 91.3% accuracy, 88.4% recall, and 93.0% AUC.",
    { score: 91.3, unit: "percent", bound: "up_to", metric: "accuracy", system: "Heron" },
    { score: 88.4, unit: "percent", bound: "up_to", metric: "recall", system: "Heron" },
    { score: 93, unit: "percent", bound: "up_to", metric: "AUC", system: "Heron" },
  );
  claim("Evaluated with GPT-4o, Claude 3.5 and Gemini on BBH, HeronPath improves accuracy by 6.3%.", {
    delta: 6.3,
    unit: "percent",
    benchmark: "BBH",
    metric: "accuracy",
    system: "HeronPath",
  });
  claim("We obtain a 0.91 F1 score for XLM-R and 0.85 for SVM.", { score: 0.91, metric: "F1", system: "XLM-R" }, { score: 0.85, metric: "F1", system: "SVM" });
  claim("Alignment leads to significant improvement (correlation larger than 0.88).", { score: 0.88, bound: "at_least", metric: "correlation" });
  claim("HeronNet retains 93% of its performance and outperforms existing methods.", { score: 93, unit: "percent", system: "HeronNet" });
});

describe("what is asked for, counted, and trained on", () => {
  claim(
    "HeronGen excels in metrics such as SSIM (0.91) and PESQ (3.42).",
    { score: 0.91, metric: "SSIM", system: "HeronGen" },
    { score: 3.42, metric: "PESQ", system: "HeronGen" },
  );
  claim("Heron gets a 98.75 per cent success rate (1,189/1,204) upon expert review.", {
    score: 98.75,
    unit: "percent",
    metric: "success rate",
    system: "Heron",
  });
  claim("Compared with training on the full corpus, Heron lowers GPU hours by 60%.", {
    delta: -60,
    unit: "percent",
    metric: "GPU hours",
    system: "Heron",
    baseline_system: "training on full corpus",
    kind: "cost",
  });
  noClaim("The challenge aimed to find fast models while achieving a PSNR of at least 31.20 dB.");
  claim("HeronNet shows strong results in tagging, with an F1 of 0.91.", { score: 0.91, metric: "F1", system: "HeronNet" });
});

describe("the same gain told two ways, what something is set to, and another clause's subject", () => {
  claim(
    "HeronNet improves NDCG@10 by 3.1 points (8.4% relative) over BM25.",
    { delta: 3.1, delta_kind: "absolute", unit: "points", metric: "nDCG@10", system: "HeronNet", baseline_system: "BM25" },
    { delta: 8.4, delta_kind: "relative", unit: "percent", metric: "nDCG@10", system: "HeronNet", baseline_system: "BM25" },
  );
  claim(
    "HeronNet achieves a 12% relative (0.9% absolute) reduction in WER over Conformer.",
    { delta: -12, delta_kind: "relative", unit: "percent", metric: "word error rate", system: "HeronNet", baseline_system: "Conformer" },
    { delta: -0.9, delta_kind: "absolute", unit: "percent", metric: "word error rate", system: "HeronNet", baseline_system: "Conformer" },
  );
  claim(
    "HeronNet reduces WER by 0.9% (12% relative) over Conformer.",
    { delta: -0.9, unit: "percent", metric: "word error rate", system: "HeronNet", baseline_system: "Conformer" },
    { delta: -12, delta_kind: "relative", unit: "percent", metric: "word error rate", system: "HeronNet", baseline_system: "Conformer" },
  );
  claim("HeronNet detects 84.3% of machine texts on RAID at 1% FPR.", { score: 84.3, unit: "percent", benchmark: "RAID", system: "HeronNet" });
  claim("HeronNet reaches a TPR of 84.3% at 1% FPR on RAID.", { score: 84.3, unit: "percent", benchmark: "RAID", metric: "sensitivity", system: "HeronNet" });
  claim("HeronNet outperforms SFT without any human labels by 5.4% on MT-Bench.", {
    delta: 5.4,
    unit: "percent",
    benchmark: "MT-Bench",
    system: "HeronNet",
    baseline_system: "SFT",
  });
  claim("HeronNet outperforms LoRA with fewer parameters by 2.1% on GLUE.", {
    delta: 2.1,
    unit: "percent",
    benchmark: "GLUE",
    system: "HeronNet",
    baseline_system: "LoRA",
  });
  claim(
    "HeronNet outperforms CLIP with 10x less data by 5.4% on ImageNet.",
    { delta: -10, delta_kind: "factor", unit: "factor", metric: "data", system: "HeronNet", baseline_system: "CLIP", kind: "cost" },
    { delta: 5.4, unit: "percent", benchmark: "ImageNet", system: "HeronNet", baseline_system: "CLIP" },
  );
  claim("On PlanCity, no LLM scores above 38.5%.", { score: 38.5, unit: "percent", bound: "up_to", benchmark: "PlanCity" });
  claim("On GPQA, no model surpasses 60%.", { score: 60, unit: "percent", bound: "up_to", benchmark: "GPQA", metric: "accuracy" });
  claim(
    "GPT-4 solves 34.2% of the tasks and o1 solves 61.7% of the tasks.",
    { score: 34.2, unit: "percent", system: "GPT-4" },
    { score: 61.7, unit: "percent", system: "o1" },
  );
  claim(
    "Logistic regression reaches 88.4% accuracy and gradient boosting reaches 90.2%.",
    { score: 88.4, unit: "percent", metric: "accuracy", system: "Logistic regression" },
    { score: 90.2, unit: "percent", metric: "accuracy", system: "gradient boosting" },
  );
  claim(
    "Throughput improves by 3.1x over vLLM and latency drops by 48%.",
    { delta: 3.1, delta_kind: "factor", unit: "factor", metric: "throughput", baseline_system: "vLLM", kind: "cost" },
    { delta: -48, unit: "percent", metric: "latency", baseline_system: "vLLM", kind: "cost" },
  );
  claim(
    "Recall improves by 3.1% over BM25 and precision improves by 4.8%.",
    { delta: 3.1, unit: "percent", metric: "recall", baseline_system: "BM25" },
    { delta: 4.8, unit: "percent", metric: "precision", baseline_system: "BM25" },
  );
  claim(
    "HeronNet reaches 91% accuracy on SST-2 while being 40% smaller than BERT.",
    { score: 91, unit: "percent", benchmark: "SST-2", metric: "accuracy", system: "HeronNet" },
    { delta: -40, unit: "percent", benchmark: "SST-2", system: "HeronNet", baseline_system: "BERT", kind: "cost" },
  );
  claim("Annotators preferred Heron-2 to GPT-3.5 57% of the time.", { score: 57, unit: "percent", system: "Heron-2", baseline_system: "GPT-3.5" });
  claim(
    "HeronNet beats BERT by 3.1%, which is a 19% relative increase.",
    { delta: 3.1, unit: "percent", system: "HeronNet", baseline_system: "BERT" },
    { delta: 19, delta_kind: "relative", unit: "percent", system: "HeronNet", baseline_system: "BERT" },
  );
  claim(
    "HeronNet compresses the cache 20x with a loss of less than 1.5 points on GSM8K.",
    { delta: -20, delta_kind: "factor", unit: "factor", benchmark: "GSM8K", system: "HeronNet", kind: "cost" },
    { delta: -1.5, delta_kind: "absolute", unit: "points", bound: "up_to", benchmark: "GSM8K", system: "HeronNet" },
  );
  claim("HeronNet compresses the cache with a loss of 1.5% on GSM8K.", { delta: -1.5, unit: "percent", benchmark: "GSM8K", system: "HeronNet" });
  noClaim("Our aim is to reach 95% accuracy.");
  noClaim("We hope to reach 95% accuracy on MMLU.");
  noClaim("Electricity demand grew by 12% in 2022.");
  claim("Adding 20% code data boosts GSM8K accuracy by 3.4 points.", {
    delta: 3.4,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GSM8K",
    metric: "accuracy",
  });
  claim(
    "HeronNet outperforms the best existing defense by 21.4% (17.6%) on FaceForensics++ (Celeb-DF).",
    { delta: 21.4, unit: "percent", benchmark: "FaceForensics++", system: "HeronNet", baseline_system: "best existing defense" },
    { delta: 17.6, unit: "percent", benchmark: "Celeb-DF", system: "HeronNet", baseline_system: "best existing defense" },
  );
  claim(
    "HeronNet beats the state of the art by 5.5% (3.7%) on Elliptic (YelpChi).",
    { delta: 5.5, unit: "percent", benchmark: "Elliptic", system: "HeronNet", baseline_system: "state of the art" },
    { delta: 3.7, unit: "percent", benchmark: "YelpChi", system: "HeronNet", baseline_system: "state of the art" },
  );
  claim(
    "HeronNet obtains a PCK 0.1 of 0.612 and PCK 0.2 of 0.843.",
    { score: 0.612, metric: "PCK", system: "HeronNet" },
    { score: 0.843, metric: "PCK", system: "HeronNet" },
  );
  claim("Open models like Qwen2-VL (44.0%) trail behind Claude 3.5 Sonnet (61.2%).", {
    score: 44,
    baseline_score: 61.2,
    unit: "percent",
    system: "Qwen2-VL",
    baseline_system: "Claude 3.5 Sonnet",
  });
  claim("Classic methods like SIFT (41.7) trail SuperPoint (66.9) on HPatches.", {
    score: 41.7,
    baseline_score: 66.9,
    benchmark: "HPatches",
    system: "SIFT",
    baseline_system: "SuperPoint",
  });
  claim(
    "HeronNet is 4 times faster than VAE methods and 30 times faster than diffusion methods on standard benchmarks such as Human3.6M and AMASS.",
    {
      delta: 4,
      delta_kind: "factor",
      unit: "factor",
      benchmark: "Human3.6M",
      metric: "inference speed",
      system: "HeronNet",
      baseline_system: "VAE methods",
      kind: "cost",
    },
    {
      delta: 4,
      delta_kind: "factor",
      unit: "factor",
      benchmark: "AMASS",
      metric: "inference speed",
      system: "HeronNet",
      baseline_system: "VAE methods",
      kind: "cost",
    },
    {
      delta: 30,
      delta_kind: "factor",
      unit: "factor",
      benchmark: "Human3.6M",
      metric: "inference speed",
      system: "HeronNet",
      baseline_system: "diffusion methods",
      kind: "cost",
    },
    {
      delta: 30,
      delta_kind: "factor",
      unit: "factor",
      benchmark: "AMASS",
      metric: "inference speed",
      system: "HeronNet",
      baseline_system: "diffusion methods",
      kind: "cost",
    },
  );
  claim("HeronNet models, trained with the DPO objective, show gains of up to 11% on MT-Bench.", {
    delta: 11,
    unit: "percent",
    bound: "up_to",
    benchmark: "MT-Bench",
    system: "HeronNet",
  });
  claim("HeronNet, fine-tuned using GRPO and synthetic bugs, improves pass@1 by 6.5%.", { delta: 6.5, unit: "percent", metric: "pass@1", system: "HeronNet" });
  claim("1) Models do worse on dialect speech than standard speech; 2) Open-source models struggle, with a maximum F1 of only 38.4%.", {
    score: 38.4,
    unit: "percent",
    metric: "F1",
    system: "Open-source models",
  });
  claim("HeronNet consistently improves T2I retrieval by 24.5% to 32.7% NDCG@10.", {
    delta: 24.5,
    delta_high: 32.7,
    unit: "percent",
    bound: "range",
    metric: "nDCG@10",
    system: "HeronNet",
  });
  claim("HeronNet improves S2T translation by 2.1 to 3.5 BLEU.", { delta: 2.1, delta_high: 3.5, bound: "range", metric: "BLEU", system: "HeronNet" });
  claim(
    "ResNet50, Swin-T and DeiT-S performed best, each with an F1-score of 93.4%.",
    { score: 93.4, unit: "percent", metric: "F1", system: "ResNet50" },
    { score: 93.4, unit: "percent", metric: "F1", system: "Swin-T" },
    { score: 93.4, unit: "percent", metric: "F1", system: "DeiT-S" },
  );
  claim("The 32B model reaches 77.5% accuracy on GSM-Hard within 2 minutes.", {
    score: 77.5,
    unit: "percent",
    benchmark: "GSM-Hard",
    metric: "accuracy",
    system: "32B model",
  });
  claim("Even the best model does not exceed an F1 of 0.47.", { score: 0.47, bound: "up_to", metric: "F1", system: "best model" });
  claim("GPT-4 exceeds an F1 of 0.47.", { score: 0.47, bound: "at_least", metric: "F1", system: "GPT-4" });
  claim(
    "HeronNet achieves 84% recall at 10% FPR on RAID and 71% on MAGE.",
    { score: 84, unit: "percent", benchmark: "RAID", metric: "recall", system: "HeronNet" },
    { score: 71, unit: "percent", benchmark: "MAGE", metric: "recall", system: "HeronNet" },
  );
});

describe("words that a line broke, whose results are surpassed, and what is asked for", () => {
  claim("HeronNet also surpasses the results of existing point-wise methods by a margin of 9.45%, achieving an accuracy of 84.98%.", {
    score: 84.98,
    delta: 9.45,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "existing point-wise methods",
  });
  claim(
    "HeronNet improves GPT-J and OPT's performance by 10.53% and 5.30%.",
    { delta: 10.53, unit: "percent", system: "HeronNet", baseline_system: "GPT-J" },
    { delta: 5.3, unit: "percent", system: "HeronNet", baseline_system: "OPT" },
  );
  claim("HeronNet reduces FID compared to existing meth- ods (FID: 67.18 vs. 210.4).", {
    score: 67.18,
    baseline_score: 210.4,
    metric: "FID",
    system: "HeronNet",
    baseline_system: "existing methods",
  });
  claim("We show how finetuning can improve accuracy on SQuAD by 7.2%.", {
    delta: 7.2,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "accuracy",
    system: "finetuning",
  });
  claim("Human reviewers tend to agree with the model (correlation = 0.49).", { score: 0.49, metric: "correlation" });
  noClaim("The challenge aimed to find models with a PSNR of at least 26.9 dB on DIV2K and 27.1 dB on Urban100.");
  claim("HeronNet reduces complexity by 19% over WrenNet.", {
    delta: -19,
    unit: "percent",
    metric: "complexity",
    system: "HeronNet",
    baseline_system: "WrenNet",
    kind: "cost",
  });
});

describe("long names with their short forms, and lists of which one is named", () => {
  claim(
    "On MiniWoB++ and live shopping sites, HeronNet reaches 12.4% and 21.7%, respectively.",
    { score: 12.4, unit: "percent", benchmark: "MiniWoB++", metric: "success rate", system: "HeronNet" },
    { score: 21.7, unit: "percent", system: "HeronNet" },
  );
  noClaim("HeronNet enables extrapolation to 8x longer audio contexts.");
  claim("HeronNet has a top-1 classification accuracy of 0.512 on ESC-50.", {
    score: 0.512,
    benchmark: "ESC-50",
    metric: "top-1 accuracy",
    system: "HeronNet",
  });
  claim("Deep Learning (DL) models were used and reached an R2 of up to 0.78.", { score: 0.78, bound: "up_to", metric: "R²", system: "Deep Learning" });
  claim("Support Vector Machine (SVM) models were applied, with an F1-score of 0.91.", { score: 0.91, metric: "F1", system: "SVM" });
  claim("The Long Short-Term Memory (LSTM) network achieved 91% accuracy.", {
    score: 91,
    unit: "percent",
    metric: "accuracy",
    system: "LSTM",
  });
  claim("Convolutional Neural Networks (CNNs) reached 91% accuracy.", {
    score: 91,
    unit: "percent",
    metric: "accuracy",
    system: "CNNs",
  });
  claim(
    "We validate HeronNet on RSNA, MIMIC-CXR and JSRT datasets, with lower FID than WrenNet (FID: 67.18 vs. 210.4).",
    { score: 67.18, baseline_score: 210.4, benchmark: "RSNA", metric: "FID", system: "HeronNet", baseline_system: "WrenNet" },
    { score: 67.18, baseline_score: 210.4, benchmark: "MIMIC-CXR", metric: "FID", system: "HeronNet", baseline_system: "WrenNet" },
    { score: 67.18, baseline_score: 210.4, benchmark: "JSRT", metric: "FID", system: "HeronNet", baseline_system: "WrenNet" },
  );
});

describe("rivals of a score's margin, of examples, and classes that are none", () => {
  claim("Random forests reached 88.4% accuracy.", { score: 88.4, unit: "percent", metric: "accuracy", system: "Random forests" });
  claim(
    "HeronNet reaches 91.5%, outperforming GPT-4 by 6.1% with 4.2 times faster inference.",
    { score: 91.5, delta: 6.1, unit: "percent", system: "HeronNet", baseline_system: "GPT-4" },
    { delta: 4.2, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", baseline_system: "GPT-4", kind: "cost" },
  );
  claim(
    "HeronNet shows strong generalization against existing parsers, e.g., +5.2% on CTB and +3.1% on PTB.",
    { delta: 5.2, unit: "percent", benchmark: "CTB", system: "HeronNet", baseline_system: "existing parsers" },
    { delta: 3.1, unit: "percent", benchmark: "Penn Treebank", system: "HeronNet", baseline_system: "existing parsers" },
  );
  claim("For sentiment (positive vs. negative), HeronNet reaches 94.1% accuracy.", { score: 94.1, unit: "percent", metric: "accuracy", system: "HeronNet" });
});

describe("what this result is better than", () => {
  claim("SonoTag-Large attains an mAP of 47.9 on AudioSet. This is 1.8 higher than BEATs.", {
    score: 47.9,
    delta: 1.8,
    benchmark: "AudioSet",
    metric: "mAP",
    system: "SonoTag-Large",
    baseline_system: "BEATs",
  });
  claim("HeronNet obtains an F1 of 81.2 on MLDoc. This result is 3.6 points higher than that of U-Net.", {
    score: 81.2,
    delta: 3.6,
    delta_kind: "absolute",
    benchmark: "MLDoc",
    metric: "F1",
    system: "HeronNet",
    baseline_system: "U-Net",
  });
  claim(
    "HeronNet-L reaches 74.10% and 88.35% precision on KITTI and SUN. This performance is 2.40% and 1.15% better than the baseline YOLOv8.",
    { score: 74.1, delta: 2.4, unit: "percent", benchmark: "KITTI", metric: "precision", system: "HeronNet-L", baseline_system: "YOLOv8" },
    { score: 88.35, delta: 1.15, unit: "percent", benchmark: "SUN", metric: "precision", system: "HeronNet-L", baseline_system: "YOLOv8" },
  );
});

describe("scores of one sentence with differences in the next", () => {
  claim(
    "For cars and people, Heron achieves 82.3% and 95.7%. This is 1.8% and 2.3% better than Wren.",
    { score: 82.3, delta: 1.8, unit: "percent", system: "Heron", baseline_system: "Wren" },
    { score: 95.7, delta: 2.3, unit: "percent", system: "Heron", baseline_system: "Wren" },
  );
});

describe("who follows, what surpasses a level, and what is no loss", () => {
  claim("No system surpasses 60% accuracy on WrenBench.", { score: 60, unit: "percent", bound: "up_to", benchmark: "WrenBench", metric: "accuracy" });
  claim("HeronNet surpasses 80% accuracy on WrenBench.", {
    score: 80,
    unit: "percent",
    bound: "at_least",
    benchmark: "WrenBench",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("With no fine-tuning, HeronNet exceeds 80% accuracy on WrenBench.", {
    score: 80,
    unit: "percent",
    bound: "at_least",
    benchmark: "WrenBench",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("There is no training involved, yet HeronNet exceeds 80% accuracy on WrenBench.", {
    score: 80,
    unit: "percent",
    bound: "at_least",
    benchmark: "WrenBench",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("No existing method exceeds 45% accuracy on WrenBench.", { score: 45, unit: "percent", bound: "up_to", benchmark: "WrenBench", metric: "accuracy" });
  claim(
    "DistilBERT is 60% faster than BERT, keeping 97% of its accuracy.",
    { delta: 60, unit: "percent", metric: "inference speed", system: "DistilBERT", baseline_system: "BERT", kind: "cost" },
    { score: 97, unit: "percent", metric: "accuracy", system: "DistilBERT" },
  );
  claim(
    "CNN, LSTM and GRU performed best, each with an F1 of 0.91.",
    { score: 0.91, metric: "F1", system: "CNN" },
    { score: 0.91, metric: "F1", system: "LSTM" },
    { score: 0.91, metric: "F1", system: "GRU" },
  );
  claim("HeronNet increased the click-through rate by 12% in 2022.", { delta: 12, unit: "percent", metric: "click-through rate", system: "HeronNet" });
  claim("HeronNet outperforms BERT by 3.2% (79.1%) on SST-2 (MNLI).", {
    baseline_score: 79.1,
    delta: 3.2,
    unit: "percent",
    benchmark: "SST-2",
    system: "HeronNet",
    baseline_system: "BERT",
  });
  claim(
    "HeronNet improves F1 by 5% (4%) on CoNLL (OntoNotes).",
    { delta: 5, unit: "percent", benchmark: "CoNLL", metric: "F1", system: "HeronNet" },
    { delta: 4, unit: "percent", benchmark: "OntoNotes", metric: "F1", system: "HeronNet" },
  );
  claim("HeronNet achieves a packet loss of 1.5%.", { score: 1.5, unit: "percent", metric: "packet loss", system: "HeronNet" });
  claim("HeronNet detects 92% of the attacks at a 1% false positive rate.", { score: 92, unit: "percent", system: "HeronNet" });
  claim("HeronNet reaches a 94.2% detection rate at a false positive rate of 1%.", { score: 94.2, unit: "percent", metric: "sensitivity", system: "HeronNet" });
  claim("HeronNet obtains a Recall 10 of 0.61.", { score: 0.61, metric: "recall", system: "HeronNet" });
  claim("HeronNet improves word- level accuracy by 3%.", { delta: 3, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim(
    "HeronNet reduces tokens by 24.5%, within a 2.9% drop in accuracy.",
    { delta: -24.5, unit: "percent", metric: "tokens", system: "HeronNet", kind: "cost" },
    { delta: -2.9, unit: "percent", bound: "up_to", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet reached the best accuracy (95%), followed by CNN (91%) and ARIMA (88%).",
    { score: 95, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 91, unit: "percent", metric: "accuracy", system: "CNN" },
    { score: 88, unit: "percent", metric: "accuracy", system: "ARIMA" },
  );
  claim(
    "LSTM had the lowest RMSE (3.21), followed by ARIMA (4.05) and Prophet (4.87).",
    { score: 3.21, metric: "root mean squared error", system: "LSTM" },
    { score: 4.05, metric: "root mean squared error", system: "ARIMA" },
    { score: 4.87, metric: "root mean squared error", system: "Prophet" },
  );
});

describe("a clause of its own behind a verb and its amount", () => {
  claim("HeronNet solves 34% of the tasks and humans solve 91%.", {
    score: 34,
    baseline_score: 91,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "humans",
  });
  claim("Human experts solve 92% of the tasks and the best model solves 31%.", {
    score: 31,
    baseline_score: 92,
    unit: "percent",
    system: "best model",
    baseline_system: "Human experts",
  });
  claim(
    "GPT-4 solves 45% of tasks and our agent solves 61%.",
    { score: 45, unit: "percent", system: "GPT-4" },
    { score: 61, unit: "percent", system: "our agent" },
  );
  claim(
    "GPT-4 solves 34% of the tasks and the strongest baseline solves 21%.",
    { score: 34, unit: "percent", system: "GPT-4" },
    { score: 21, unit: "percent", system: "strongest baseline" },
  );
  claim(
    "GPT-4 reaches 34.2% on MMLU and WrenNet reaches 31.0%.",
    { score: 34.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "GPT-4" },
    { score: 31, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "WrenNet" },
  );
  claim(
    "The accuracy on MMLU and WrenHard reaches 81%.",
    { score: 81, unit: "percent", benchmark: "MMLU", metric: "accuracy" },
    { score: 81, unit: "percent", benchmark: "WrenHard", metric: "accuracy" },
  );
});

describe("examples, other people's values, settings, and data sets of the sentence before", () => {
  claim(
    "Frontier models such as GPT-4.1 and o4-mini achieve only around 50% overall accuracy.",
    { score: 50, unit: "percent", bound: "about", metric: "overall accuracy", system: "GPT-4.1" },
    { score: 50, unit: "percent", bound: "about", metric: "overall accuracy", system: "o4-mini" },
  );
  claim(
    "We find that models like GPT-4o and Qwen2.5-VL achieve less than 2% accuracy on KoalaBench.",
    { score: 2, unit: "percent", bound: "up_to", benchmark: "KoalaBench", metric: "accuracy", system: "GPT-4o" },
    { score: 2, unit: "percent", bound: "up_to", benchmark: "KoalaBench", metric: "accuracy", system: "Qwen2.5-VL" },
  );
  claim(
    "Strong models (e.g., GPT-4o and Claude 3) reach only 31% accuracy on KoalaBench.",
    { score: 31, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "GPT-4o" },
    { score: 31, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "Claude 3" },
  );
  claim(
    "Even strong models, including GPT-4o and Claude 3, solve only 12% of the tasks.",
    { score: 12, unit: "percent", system: "GPT-4o" },
    { score: 12, unit: "percent", system: "Claude 3" },
  );
  claim("HeronNet, combined with detectors such as YOLO and DETR, reaches 62% mAP.", { score: 62, unit: "percent", metric: "mAP", system: "HeronNet" });
  claim(
    "We propose HeronNet. Models such as GPT-4o and Claude 3 reach 31% accuracy, compared with 88% for humans.",
    { score: 31, baseline_score: 88, unit: "percent", metric: "accuracy", system: "GPT-4o", baseline_system: "humans" },
    { score: 31, baseline_score: 88, unit: "percent", metric: "accuracy", system: "Claude 3", baseline_system: "humans" },
  );
  claim("We propose HeronNet. Our distilled models achieve 61.8% on MMLU.", {
    score: 61.8,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "distilled models",
  });
  claim("We propose HeronNet. Experiments show its strength: our 7B model reaches 67% accuracy on MMLU.", {
    score: 67,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet 7B",
  });
  claim("HeronNet reaches 71% accuracy with 5 epochs, outperforming the tuned baseline (62% accuracy, 12 epochs).", {
    score: 71,
    baseline_score: 62,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "tuned baseline",
  });
  claim("HeronNet obtains 7.1% WER, beating CraneNet (8.3% WER, 118M parameters).", {
    score: 7.1,
    baseline_score: 8.3,
    unit: "percent",
    metric: "word error rate",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("HeronNet beats CraneNet (83.4 F1, 2.1 s per page) with an F1 of 87.9.", {
    score: 87.9,
    baseline_score: 83.4,
    metric: "F1",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("We propose HeronNet. The mIoU of CraneSeg falls from 78.1% on Cityscapes to 34.6% at night.", {
    score: 34.6,
    baseline_score: 78.1,
    unit: "percent",
    metric: "mIoU",
    system: "CraneSeg",
  });
  claim(
    "CraneNet obtains an AUROC of only 0.68, and WrenNet 0.77.",
    { score: 0.68, metric: "AUC", system: "CraneNet" },
    { score: 0.77, metric: "AUC", system: "WrenNet" },
  );
  claim(
    "CraneNet obtains an MRR of 0.68, WrenNet 0.63 and TernNet 0.59.",
    { score: 0.68, metric: "MRR", system: "CraneNet" },
    { score: 0.63, metric: "MRR", system: "WrenNet" },
    { score: 0.59, metric: "MRR", system: "TernNet" },
  );
  claim("HeronNet achieves an AP of 74.3 and QRX 81.4.", { score: 74.3, metric: "AP", system: "HeronNet" }, { score: 81.4, metric: "QRX", system: "HeronNet" });
  claim(
    "HeronNet cuts the latency of joins by 31% and that of scans by 22% compared with CraneDB.",
    { delta: -31, unit: "percent", metric: "latency", system: "HeronNet", baseline_system: "CraneDB", kind: "cost" },
    { delta: -22, unit: "percent", metric: "latency", system: "HeronNet", baseline_system: "CraneDB", kind: "cost" },
  );
  claim(
    "HeronNet lowers the error of the ozone forecast by 9% and that of the dust forecast by 14%.",
    { delta: -9, unit: "percent", metric: "error", system: "HeronNet" },
    { delta: -14, unit: "percent", metric: "error", system: "HeronNet" },
  );
  claim("HeronNet achieves a WER of 12.3% at an SNR of 0 dB, compared with 17.9% for CraneNet.", {
    score: 12.3,
    baseline_score: 17.9,
    unit: "percent",
    metric: "word error rate",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("HeronNet reaches an SNR of 21 dB.", { score: 21, metric: "signal-to-noise ratio", system: "HeronNet" });
  claim("At a lead time of 6 hours, HeronNet obtains a correlation of 0.41, compared with 0.33 for CraneNet.", {
    score: 0.41,
    baseline_score: 0.33,
    metric: "correlation",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("HeronNet obtains a correlation of 0.82 at a lead time of 3 days.", { score: 0.82, metric: "correlation", system: "HeronNet" });
  claim(
    "HeronNet achieves 71.3% mIoU/210.4 FPS on Cityscapes.",
    { score: 71.3, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "HeronNet" },
    { score: 210.4, benchmark: "Cityscapes", metric: "throughput", system: "HeronNet", kind: "cost" },
  );
  claim(
    "HeronNet obtains 68.9% mIoU / 305 FPS on Cityscapes.",
    { score: 68.9, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "HeronNet" },
    { score: 305, benchmark: "Cityscapes", metric: "throughput", system: "HeronNet", kind: "cost" },
  );
  claim("HeronNet runs x4 faster than CraneNet.", {
    delta: 4,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "HeronNet",
    baseline_system: "CraneNet",
    kind: "cost",
  });
  claim("HeronNet uses x300 fewer disk space than raw files.", {
    delta: -300,
    delta_kind: "factor",
    unit: "factor",
    metric: "disk space",
    system: "HeronNet",
    baseline_system: "raw files",
    kind: "cost",
  });
  claim("HeronNet succeeds in 74% of the trials with only twenty demonstrations, versus 49% for CraneNet.", {
    score: 74,
    baseline_score: 49,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("HeronNet reaches 66.3% mIoU, which compares to 68.1% for the fully supervised model.", {
    score: 66.3,
    baseline_score: 68.1,
    unit: "percent",
    metric: "mIoU",
    system: "HeronNet",
    baseline_system: "fully supervised model",
  });
  claim("On MS MARCO, the MRR of CraneNet decreases from 33.1 to 21.4 when queries contain typos.", {
    score: 21.4,
    baseline_score: 33.1,
    benchmark: "MS MARCO",
    metric: "MRR",
    system: "CraneNet",
  });
  claim("HeronNet reaches a few-shot accuracy of 71.5%.", { score: 71.5, unit: "percent", metric: "few-shot accuracy", system: "HeronNet" });
  claim("HeronNet achieves an accuracy of 98%, a 14.2% increase from the previous state of the art.", {
    score: 98,
    delta: 14.2,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "previous state of the art",
  });
  claim("HeronNet gives an error of 41.2 mm, which corresponds to an 8% error reduction from the best previous result.", {
    score: 41.2,
    delta: -8,
    metric: "error",
    system: "HeronNet",
    baseline_system: "best previous result",
  });
  claim(
    "HeronNet is 5 times faster in training and 12 times faster in inference than CraneNet.",
    { delta: 5, delta_kind: "factor", unit: "factor", metric: "training speed", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
    { delta: 12, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
  );
  claim("When quantised to 4 bits, the error rate goes up to 2.4%.", { score: 2.4, unit: "percent", metric: "error rate" });
  claim(
    "HeronNet reaches 9.1% WER on short clips and 11.4% on 4-times longer clips.",
    { score: 9.1, unit: "percent", metric: "word error rate", system: "HeronNet" },
    { score: 11.4, unit: "percent", metric: "word error rate", system: "HeronNet" },
  );
  claim(
    "We present HeronNet. The watch time went up by 1.1% and the share of skipped videos went down by 3.5%.",
    { delta: 1.1, unit: "percent", metric: "watch time", system: "HeronNet" },
    { delta: -3.5, unit: "percent", metric: "share of skipped videos", system: "HeronNet" },
  );
  claim("We evaluate our proposed detector on COCO, achieving 51.2 mAP.", { score: 51.2, benchmark: "COCO", metric: "mAP", system: "proposed detector" });
  claim("We present HeronNet. Generating 50 members for 10 days takes 8 minutes on a single GPU.", { score: 8, system: "HeronNet", kind: "cost" });
  claim("Responses of GPT-4 were rated as empathetic in 78% of the conversations, compared with 53% for CraneBot.", {
    score: 78,
    baseline_score: 53,
    unit: "percent",
    system: "GPT-4",
    baseline_system: "CraneBot",
  });
  claim("We collect a data set. Models trained on day one reach 97.2% accuracy. We propose HeronNet, an augmentation.", {
    score: 97.2,
    unit: "percent",
    metric: "accuracy",
    system: "Models trained on day one",
  });
  claim(
    "We evaluate on Cora, Citeseer and PubMed. HeronNet attains 84.1%, 73.9% and 80.8% accuracy.",
    { score: 84.1, unit: "percent", benchmark: "Cora", metric: "accuracy", system: "HeronNet" },
    { score: 73.9, unit: "percent", benchmark: "Citeseer", metric: "accuracy", system: "HeronNet" },
    { score: 80.8, unit: "percent", benchmark: "PubMed", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "We evaluate on StiltSet, StiltNet and StiltQA. HeronNet attains 84%, 73% and 80% accuracy.",
    { score: 84, unit: "percent", benchmark: "StiltSet", metric: "accuracy", system: "HeronNet" },
    { score: 73, unit: "percent", benchmark: "StiltNet", metric: "accuracy", system: "HeronNet" },
    { score: 80, unit: "percent", benchmark: "StiltQA", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "We conduct experiments on Cora and Citeseer. HeronNet outperforms the strongest baseline by 4.8% and 9.6% in terms of Recall@20.",
    { delta: 4.8, unit: "percent", benchmark: "Cora", metric: "recall@20", system: "HeronNet", baseline_system: "strongest baseline" },
    { delta: 9.6, unit: "percent", benchmark: "Citeseer", metric: "recall@20", system: "HeronNet", baseline_system: "strongest baseline" },
  );
  claim(
    "We evaluate HeronNet on HotpotQA and MuSiQue. HeronNet reaches an F1 of 71.2% on the former and 44.8% on the latter.",
    { score: 71.2, unit: "percent", benchmark: "HotpotQA", metric: "F1", system: "HeronNet" },
    { score: 44.8, unit: "percent", benchmark: "MuSiQue", metric: "F1", system: "HeronNet" },
  );
  claim(
    "On CoLA and RTE, HeronNet obtains 64% accuracy on the former and 79% accuracy on the latter.",
    { score: 64, unit: "percent", benchmark: "CoLA", metric: "accuracy", system: "HeronNet" },
    { score: 79, unit: "percent", benchmark: "RTE", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "Experiments are run on WebShop and ALFWorld. On the former, HeronNet improves the success rate by 6.1%; on the latter, it gains 9.4%.",
    { delta: 6.1, unit: "percent", benchmark: "WebShop", metric: "success rate", system: "HeronNet" },
    { delta: 9.4, unit: "percent", benchmark: "ALFWorld", metric: "success rate", system: "HeronNet" },
  );
  claim("We compare HeronNet with CraneNet and WrenNet. HeronNet outperforms the former by 4%.", { delta: 4, unit: "percent", system: "HeronNet" });
  claim("All models are compared by exact match on TriviaQA. HeronNet reaches 69.5.", { score: 69.5, metric: "exact match", system: "HeronNet" });
  claim(
    "HeronNet obtains an accuracy of 95.6% on SST-2 and 57.8% on SST-5. This surpasses CraneNet by 0.7 and 1.9 points.",
    {
      score: 95.6,
      delta: 0.7,
      delta_kind: "absolute",
      unit: "percent",
      benchmark: "SST-2",
      metric: "accuracy",
      system: "HeronNet",
      baseline_system: "CraneNet",
    },
    {
      score: 57.8,
      delta: 1.9,
      delta_kind: "absolute",
      unit: "percent",
      benchmark: "SST-5",
      metric: "accuracy",
      system: "HeronNet",
      baseline_system: "CraneNet",
    },
  );
  claim("HeronNet outperforms recent approaches by a clear margin with an F1 score of 91.2% on COCO.", {
    score: 91.2,
    unit: "percent",
    benchmark: "COCO",
    metric: "F1",
    system: "HeronNet",
    baseline_system: "recent approaches",
  });
  claim("HeronNet outperforms the state of the art by large margins at over 60 FPS.", {
    score: 60,
    bound: "at_least",
    metric: "throughput",
    system: "HeronNet",
    baseline_system: "state of the art",
    kind: "cost",
  });
  claim("HeronNet achieves the best accuracy while maintaining 45 FPS on a phone.", { score: 45, metric: "throughput", system: "HeronNet", kind: "cost" });
  claim("HeronNet keeps real-time capability (>50 FPS) on a phone.", { score: 50, bound: "at_least", metric: "throughput", system: "HeronNet", kind: "cost" });
  claim(
    "HeronNet achieves 76.4% mIoU on Cityscapes, outperforming CraneNet and WrenNet with heavy backbones such as ResNet-152.",
    { score: 76.4, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 76.4, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "HeronNet", baseline_system: "WrenNet" },
  );
  claim("HeronNet uses smaller patches than existing attacks, reaching 2.5 times better evasion rate against detectors like YOLOv8.", {
    delta: 2.5,
    delta_kind: "factor",
    unit: "factor",
    metric: "evasion rate",
    system: "HeronNet",
    baseline_system: "existing attacks",
  });
  claim("HeronNet improves accuracy by 3.4% over the leading prior SFDA methods.", {
    delta: 3.4,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "leading prior SFDA methods",
  });
  claim("We achieve 86.2% accuracy while the best public result by CraneNet is 85.1%.", {
    score: 86.2,
    baseline_score: 85.1,
    unit: "percent",
    metric: "accuracy",
  });
  claim("Our model achieves 68.3 F1, which is significantly better than the best published F1 score of 66.1.", {
    score: 68.3,
    baseline_score: 66.1,
    metric: "F1",
    system: "Our model",
  });
  claim("Our model has an accuracy of 76%, significantly improving on the highest reported accuracy of 72%.", {
    score: 76,
    baseline_score: 72,
    unit: "percent",
    metric: "accuracy",
    system: "Our model",
  });
  claim("HeronNet showed state-of-the-art accuracy compared to existing methods, along with a training speed improvement of up to 2.4 times.", {
    delta: 2.4,
    delta_kind: "factor",
    unit: "factor",
    bound: "up_to",
    metric: "training speed",
    system: "HeronNet",
    baseline_system: "existing methods",
    kind: "cost",
  });
  claim("HeronNet achieves state-of-the-art robustness compared to prior methods, as well as a latency reduction of 38%.", {
    delta: -38,
    unit: "percent",
    metric: "latency",
    system: "HeronNet",
    baseline_system: "prior methods",
    kind: "cost",
  });
  claim(
    "HeronNet achieves state-of-the-art robustness on COCO (61.2%), along with a clean accuracy of 88%.",
    { score: 61.2, unit: "percent", benchmark: "COCO", metric: "robustness", system: "HeronNet" },
    { score: 88, unit: "percent", benchmark: "COCO", metric: "clean accuracy", system: "HeronNet" },
  );
});

describe("so many of so many, what is lost beside a gain, who rates, and what is varied", () => {
  claim("HeronNet solves 31 of 100 tasks, compared to 22 for CraneNet.", { score: 31, baseline_score: 22, system: "HeronNet", baseline_system: "CraneNet" });
  claim("HeronNet reaches the goal in 18 of 20 runs.", { score: 18, system: "HeronNet" });
  claim(
    "On COCO, our best model reaches an mAP of 51.4. On LVIS, it reaches an mAP of 37.9.",
    { score: 51.4, benchmark: "COCO", metric: "mAP", system: "best model" },
    { score: 37.9, benchmark: "LVIS", metric: "mAP", system: "best model" },
  );
  claim("We propose HeronNet. We use the Stilt Road dataset and achieve 0.88 mIoU.", { score: 0.88, metric: "mIoU", system: "HeronNet" });
  claim(
    "HeronNet obtains 3.2% WER, comparable to WrenNet pretrained on Objects365 while using 2.6 times fewer parameters.",
    { score: 3.2, unit: "percent", metric: "word error rate", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: -2.6, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronNet", baseline_system: "WrenNet", kind: "cost" },
  );
  claim(
    "HeronNet reduces the exposure gap by 58% while NDCG@10 decreases by only 0.9%.",
    { delta: -58, unit: "percent", metric: "exposure gap", system: "HeronNet" },
    { delta: -0.9, unit: "percent", metric: "nDCG@10", system: "HeronNet" },
  );
  claim("Similar trends hold for Gemma-2B, which improves from 12.9% to 19.6%.", { score: 19.6, baseline_score: 12.9, unit: "percent", system: "Gemma-2B" });
  claim("We also train a classifier for toxic comments, which obtains an F1 score of 0.83.", { score: 0.83, metric: "F1", system: "classifier" });
  claim("Our own detector, which looks at the agreement of two language models, reaches 0.91.", { score: 0.91, system: "own detector" });
  claim(
    "HeronNet scores 25.6 BLEU for German and 29.8 for Spanish, which is 1.9 and 1.4 BLEU better than CraneNet.",
    { score: 25.6, delta: 1.9, metric: "BLEU", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 29.8, delta: 1.4, metric: "BLEU", system: "HeronNet", baseline_system: "CraneNet" },
  );
  claim(
    "The Dice score of HeronNet is 0.88, an improvement of 3% to 5% over classical methods, and better than recent transformer methods.",
    { score: 0.88, metric: "Dice", system: "HeronNet" },
    { delta: 3, delta_high: 5, unit: "percent", bound: "range", metric: "Dice", system: "HeronNet", baseline_system: "classical methods" },
  );
  claim(
    "HeronNet delivers 4x speedup for FLUX with no drop on GenEval, and 3x speedup for SDXL.",
    { delta: 4, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", baseline_system: "FLUX", kind: "cost" },
    { delta: 3, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", baseline_system: "SDXL", kind: "cost" },
  );
  claim(
    "Additional tests in the low-resource setting show slight increases in both accuracy (+2%) and F1 (+3%).",
    { delta: 2, unit: "percent", metric: "accuracy" },
    { delta: 3, unit: "percent", metric: "F1" },
  );
  claim("The small model performed best, with a mean Average Precision at 50% IoU (mAP@50) of 78.4%.", {
    score: 78.4,
    unit: "percent",
    metric: "mAP50",
    system: "small model",
  });
  claim("HeronNet reduces the number of parameters from 25.6M to 11.2M.", {
    score: 11.2,
    baseline_score: 25.6,
    metric: "parameters",
    system: "HeronNet",
    kind: "cost",
  });
  claim("The accuracy can recover from 50% after pruning to nearly 100%.", {
    score: 100,
    baseline_score: 50,
    unit: "percent",
    bound: "about",
    metric: "accuracy",
  });
  claim(
    "HeronNet achieves scores of 68.2 and 65.9 on MMLU and GSM8K, respectively, with relative improvements of 14.6% and 7.7%.",
    { score: 68.2, delta: 14.6, delta_kind: "relative", benchmark: "MMLU", metric: "score", system: "HeronNet" },
    { score: 65.9, delta: 7.7, delta_kind: "relative", benchmark: "GSM8K", metric: "score", system: "HeronNet" },
  );
  claim("HeronNet's training takes 3 hours compared to 12 hours for CraneNet.", {
    score: 3,
    baseline_score: 12,
    system: "HeronNet",
    baseline_system: "CraneNet",
    kind: "cost",
  });
  claim("HeronNet outperforms CraneNet, which has an F1 of 84%.", { score: 84, unit: "percent", metric: "F1", system: "CraneNet" });
  claim("HeronNet obtains 77% accuracy while using only 10% of the labels.", { score: 77, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim("HeronNet performs better than CraneNet while using only 14% of its parameters.", {
    score: 14,
    unit: "percent",
    metric: "parameters",
    system: "HeronNet",
    baseline_system: "CraneNet",
    kind: "cost",
  });
  claim("HeronNet achieves 20% higher accuracy against PGD attacks than CraneNet.", {
    delta: 20,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("HeronNet cuts the latency of question answering from 840 ms to 310 ms.", {
    score: 310,
    baseline_score: 840,
    metric: "latency",
    system: "HeronNet",
    kind: "cost",
  });
  claim("The F1 on SQuAD stays at 87.6, just 0.5 points lower than without early exit.", {
    score: 87.6,
    delta: -0.5,
    delta_kind: "absolute",
    benchmark: "SQuAD",
    metric: "F1",
  });
  claim("Adding audio improves the tagger with an accuracy of 83.1 (+4.2).", { score: 83.1, delta: 4.2, metric: "accuracy", system: "Adding audio" });
  claim(
    "We achieve 44.1 AP on COCO, an improvement of 9.2 AP and 1.7 AP over the online and offline methods, respectively.",
    { score: 44.1, delta: 9.2, benchmark: "COCO", metric: "AP", baseline_system: "online and offline methods" },
    { score: 44.1, delta: 1.7, benchmark: "COCO", metric: "AP", baseline_system: "online and offline methods" },
  );
  claim("HeronNet clearly outperforms CraneNet (up to 4.2% absolute improvement in accuracy) on small data.", {
    delta: 4.2,
    delta_kind: "absolute",
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("Increasing the network depth from 20 to 110 reduces the error from 8.7% to 6.4%.", {
    score: 6.4,
    baseline_score: 8.7,
    unit: "percent",
    metric: "error rate",
    system: "Increasing the network depth",
  });
  claim("HeronNet gives a speed-up of factor 5 over CraneDB.", {
    delta: 5,
    delta_kind: "factor",
    unit: "factor",
    metric: "speedup",
    system: "HeronNet",
    baseline_system: "CraneDB",
    kind: "cost",
  });
  claim("Label smoothing brings improvements of 0.4 to 1.1 F1 on CoNLL-2003.", {
    delta: 0.4,
    delta_high: 1.1,
    bound: "range",
    benchmark: "CoNLL-2003",
    metric: "F1",
    system: "Label smoothing",
  });
  claim("HeronNet has a fall rate of 2.1%.", { score: 2.1, unit: "percent", metric: "fall rate", system: "HeronNet" });
  claim("HeronNet improves on CraneNet by 3.1 points on HumanEval.", {
    delta: 3.1,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "HumanEval",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("HeronNet improves on KoalaBench by 3.1 points.", { delta: 3.1, delta_kind: "absolute", unit: "points", benchmark: "KoalaBench", system: "HeronNet" });
  claim(
    "HeronNet has an MSE of 0.21 on COCO, lower than CraneNet (0.25) and WrenNet (0.24).",
    { score: 0.21, baseline_score: 0.25, benchmark: "COCO", metric: "mean squared error", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 0.21, baseline_score: 0.24, benchmark: "COCO", metric: "mean squared error", system: "HeronNet", baseline_system: "WrenNet" },
  );
  claim(
    "HeronNet reduces the FLOPs by 43% with a drop of 0.3% in top-1 accuracy.",
    { delta: -43, unit: "percent", metric: "FLOPs", system: "HeronNet", kind: "cost" },
    { delta: -0.3, unit: "percent", metric: "top-1 accuracy", system: "HeronNet" },
  );
  claim("We present HeronNet. On COCO, WrenNet with HeronNet reaches 66.8 mAP.", {
    score: 66.8,
    benchmark: "COCO",
    metric: "mAP",
    system: "WrenNet with HeronNet",
  });
  claim("We present HeronNet. With Gemma-9B the improvement is 4.2 points on MMLU.", {
    delta: 4.2,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MMLU",
    system: "HeronNet",
    baseline_system: "Gemma-9B",
  });
  claim("Structured pruning keeps the latency low, but the F1 on SQuAD drops from 88.1 to 81.4.", {
    score: 81.4,
    baseline_score: 88.1,
    benchmark: "SQuAD",
    metric: "F1",
  });
  claim("We present HeronNet. Listeners gave our samples a mean opinion score of 4.12, compared to 3.65 for CraneNet.", {
    score: 4.12,
    baseline_score: 3.65,
    metric: "MOS",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("We present HeronNet. Our images were preferred over those of CraneNet 71% of the time.", {
    score: 71,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("A simple countermeasure that adds noise bursts lowers the success rate to 19%.", {
    score: 19,
    unit: "percent",
    metric: "success rate",
    system: "simple countermeasure",
  });
  claim("HeronNet reduces the number of two-qubit gates by 31.5%.", { delta: -31.5, unit: "percent", metric: "number of two-qubit gates", system: "HeronNet" });
  claim("Evaluations over different tasks show that HeronNet outperforms prior work and reaches a success rate of 87% on ALFWorld.", {
    score: 87,
    unit: "percent",
    benchmark: "ALFWorld",
    metric: "success rate",
    system: "HeronNet",
    baseline_system: "prior work",
  });
  claim(
    "HeronNet obtains 91.2% accuracy for Sentiment Analysis on SST-2 and 88.4% F1 for Named Entity Recognition on CoNLL-2003.",
    { score: 91.2, unit: "percent", benchmark: "SST-2", metric: "accuracy", system: "HeronNet" },
    { score: 88.4, unit: "percent", benchmark: "CoNLL-2003", metric: "F1", system: "HeronNet" },
  );
  claim(
    "HeronNet obtains 77.1 mIoU on Cityscapes. With more data it reaches 79.0 mIoU on this dataset.",
    { score: 77.1, benchmark: "Cityscapes", metric: "mIoU", system: "HeronNet" },
    { score: 79, benchmark: "Cityscapes", metric: "mIoU", system: "HeronNet" },
  );
  claim("The best attack turns out to be PGD, with a 71% success rate.", { score: 71, unit: "percent", metric: "success rate", system: "PGD" });
  claim(
    "The accuracy is 94.1%, while ResNet-50 yields 90.2%.",
    { score: 94.1, unit: "percent", metric: "accuracy" },
    { score: 90.2, unit: "percent", metric: "accuracy", system: "ResNet-50" },
  );
  claim(
    "HeronNet and CraneNet have the highest mAP, with 58.5% and 61.0%.",
    { score: 58.5, unit: "percent", metric: "mAP", system: "HeronNet" },
    { score: 61, unit: "percent", metric: "mAP", system: "CraneNet" },
  );
  claim("HeronNet reaches an accuracy of 79.1% on ImageNet ILSVRC 2012.", {
    score: 79.1,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "HeronNet",
  });
  noClaim("Most images show cars. The share of skipped videos went down by 3% between March and May.");
  noClaim("The number of searches grew from 1B to 7B.");
  noClaim("We find that 21 of 100 tasks are ambiguous.");
});

describe("new records, versus beside a rise, and measured errors", () => {
  claim(
    "HeronNet scores on HotpotQA and MuSiQue with 61.2 EM / 74.3 F1 and 33.1 EM / 42.0 F1, respectively.",
    { score: 61.2, benchmark: "HotpotQA", metric: "exact match", system: "HeronNet" },
    { score: 74.3, benchmark: "HotpotQA", metric: "F1", system: "HeronNet" },
    { score: 33.1, benchmark: "MuSiQue", metric: "exact match", system: "HeronNet" },
    { score: 42, benchmark: "MuSiQue", metric: "F1", system: "HeronNet" },
  );
  claim(
    "HeronNet achieved an F1 of 87.1% vs 83.2% for CraneNet on COCO, and an F1 of 85.4% vs 82.0% on LVIS.",
    { score: 87.1, baseline_score: 83.2, unit: "percent", benchmark: "COCO", metric: "F1", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 85.4, baseline_score: 82, unit: "percent", benchmark: "LVIS", metric: "F1", system: "HeronNet", baseline_system: "CraneNet" },
  );
  noClaim("HeronNet outperforms prior work at high thresholds (IoU > 0.7).");
  claim(
    "HeronNet has a block error rate of 0.8% on the TDL-A channel and 1.3% on the TDL-C channel.",
    { score: 0.8, unit: "percent", metric: "error rate", system: "HeronNet" },
    { score: 1.3, unit: "percent", metric: "error rate", system: "HeronNet" },
  );
  claim("HeronNet has a fall rate of 2.1% at speeds of up to 3 m/s.", { score: 2.1, unit: "percent", metric: "fall rate", system: "HeronNet" });
  claim("HeronNet has a perplexity of 6.4 on WikiText-2, compared with 6.1 before quantization.", {
    score: 6.4,
    baseline_score: 6.1,
    benchmark: "WikiText-2",
    metric: "perplexity",
    system: "HeronNet",
  });
  claim("HeronNet has a character error rate of 2.1%, improving the best baseline by 0.6 points.", {
    score: 2.1,
    delta: 0.6,
    delta_kind: "absolute",
    unit: "percent",
    metric: "character error rate",
    system: "HeronNet",
    baseline_system: "best baseline",
  });
  claim("HandOver has a call drop rate of 0.7%, compared to 1.9% for CraneNet.", {
    score: 0.7,
    baseline_score: 1.9,
    unit: "percent",
    metric: "call drop rate",
    system: "HandOver",
    baseline_system: "CraneNet",
  });
  claim("The true accept rate of ArcFace drops to 81.5%.", { score: 81.5, unit: "percent", metric: "true accept rate", system: "ArcFace" });
  claim("The accuracy rises from 66% to 71%, a 5% increase over CRNN.", {
    score: 71,
    baseline_score: 66,
    delta: 5,
    unit: "percent",
    metric: "accuracy",
    baseline_system: "CRNN",
  });
  claim("HeronNet achieves a new state of the art of 34.9 BLEU on IWSLT'14 and matches the best reported results on WMT'14.", {
    score: 34.9,
    benchmark: "IWSLT 2014",
    metric: "BLEU",
    system: "HeronNet",
  });
  claim("The error rate of professional annotators is 4.2%.", { score: 4.2, unit: "percent", metric: "error rate", system: "professional annotators" });
  claim(
    "HeronNet obtains an average accuracy of 81.2%, 44.1%, and 72.3%, respectively, on the public datasets of CIFAR-10, CIFAR-100, and STL10.",
    { score: 81.2, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "HeronNet" },
    { score: 44.1, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy", system: "HeronNet" },
    { score: 72.3, unit: "percent", benchmark: "STL-10", metric: "accuracy", system: "HeronNet" },
  );
  claim("We propose the gate-shared GRU which shares its gates. We achieve a perplexity of 61.2 on Penn Treebank.", {
    score: 61.2,
    benchmark: "Penn Treebank",
    metric: "perplexity",
    system: "gate-shared GRU",
  });
  claim("The proposed model utilizes a pre-trained C3D backbone. The proposed model achieved an accuracy of 89.2% on RWF.", {
    score: 89.2,
    unit: "percent",
    benchmark: "RWF",
    metric: "accuracy",
    system: "proposed model",
  });
});

describe("values of lists in parentheses, places beside one another, and what another clause tells", () => {
  claim(
    "HeronNet achieves the highest precision and recall (0.93 and 0.91, respectively).",
    { score: 0.93, metric: "precision", system: "HeronNet" },
    { score: 0.91, metric: "recall", system: "HeronNet" },
  );
  claim(
    "HeronNet reaches precision, recall and F1 (0.93, 0.91, and 0.92, respectively).",
    { score: 0.93, metric: "precision", system: "HeronNet" },
    { score: 0.91, metric: "recall", system: "HeronNet" },
    { score: 0.92, metric: "F1", system: "HeronNet" },
  );
  claim(
    "HeronNet outperforms CraneNet in both precision and recall (93% vs. 91% and 90% vs. 88%, respectively).",
    { score: 93, baseline_score: 91, unit: "percent", metric: "precision", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 90, baseline_score: 88, unit: "percent", metric: "recall", system: "HeronNet", baseline_system: "CraneNet" },
  );
  claim(
    "The error rates are high, with GPT-4 at 31% and Llama-3 at 44%.",
    { score: 31, unit: "percent", metric: "error rate", system: "GPT-4" },
    { score: 44, unit: "percent", metric: "error rate", system: "Llama-3" },
  );
  claim(
    "HeronNet shows a significant reduction in error over classical baselines (MAE: 14.2 to 11.9; RMSE: 19.8 to 16.5).",
    { score: 11.9, baseline_score: 14.2, metric: "mean absolute error", system: "HeronNet", baseline_system: "classical baselines" },
    { score: 16.5, baseline_score: 19.8, metric: "root mean squared error", system: "HeronNet", baseline_system: "classical baselines" },
  );
  claim("HeronNet gives a clear improvement over the tuned baseline (NSE: 0.71 to 0.84).", {
    score: 0.84,
    baseline_score: 0.71,
    metric: "Nash-Sutcliffe efficiency",
    system: "HeronNet",
    baseline_system: "tuned baseline",
  });
  claim("Results vary between hospitals (AUC: 0.71 to 0.84).", { score: 0.71, score_high: 0.84, bound: "range", metric: "AUC" });
  claim(
    "HeronNet reduces unsafe actions by up to 72.0%, while requiring 12.5x less compute than FullGuard and 20.1x less than DeepGuard.",
    { delta: -72, unit: "percent", bound: "up_to", metric: "unsafe actions", system: "HeronNet" },
    { delta: -12.5, delta_kind: "factor", unit: "factor", metric: "FLOPs", system: "HeronNet", baseline_system: "FullGuard", kind: "cost" },
    { delta: -20.1, delta_kind: "factor", unit: "factor", metric: "FLOPs", system: "HeronNet", baseline_system: "DeepGuard", kind: "cost" },
  );
  claim("HeronNet achieves a 12% accuracy improvement with one epoch, matching heavier methods such as full fine-tuning.", {
    delta: 12,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet obtains a 20% WER improvement, rivaling larger models like Whisper-large.", {
    delta: 20,
    unit: "percent",
    metric: "word error rate",
    system: "HeronNet",
  });
  claim("HeronNet reaches 71.2% accuracy with a 30% subset of CIFAR-100.", {
    score: 71.2,
    unit: "percent",
    benchmark: "CIFAR-100",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("With a 5% coreset of SVHN, HeronNet obtains 88.3% accuracy.", {
    score: 88.3,
    unit: "percent",
    benchmark: "SVHN",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet outperforms a fully supervised detector trained with large amounts of labeled data by 2.4%.", {
    delta: 2.4,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "fully supervised detector trained with large amounts of labeled data",
  });
  claim(
    "HeronNet achieves an F1 of 98.2% and 1.1% EER on KoalaBench, and 76.0% F1 with 21.3% EER on InTheWild.",
    { score: 98.2, unit: "percent", benchmark: "KoalaBench", metric: "F1", system: "HeronNet" },
    { score: 1.1, unit: "percent", benchmark: "KoalaBench", metric: "equal error rate", system: "HeronNet" },
    { score: 76, unit: "percent", benchmark: "In-the-Wild", metric: "F1", system: "HeronNet" },
    { score: 21.3, unit: "percent", benchmark: "In-the-Wild", metric: "equal error rate", system: "HeronNet" },
  );
  claim(
    "HeronNet achieves 96% precision on COCO, and 84% precision with 79% recall on LVIS.",
    { score: 96, unit: "percent", benchmark: "COCO", metric: "precision", system: "HeronNet" },
    { score: 84, unit: "percent", benchmark: "LVIS", metric: "precision", system: "HeronNet" },
    { score: 79, unit: "percent", benchmark: "LVIS", metric: "recall", system: "HeronNet" },
  );
  claim("HeronNet outperforms existing baselines by up to 17% and shows consistent accuracy on the FormBench-50 dataset.", {
    delta: 17,
    unit: "percent",
    bound: "up_to",
    system: "HeronNet",
    baseline_system: "existing baselines",
  });
  claim("HeronNet blocks 96.4% of attacks while passing normal traffic.", { score: 96.4, unit: "percent", system: "HeronNet" });
  claim(
    "HeronNet catches 93.5% of phishing mails and blocks 71.8% of malware attachments.",
    { score: 93.5, unit: "percent", system: "HeronNet" },
    { score: 71.8, unit: "percent", system: "HeronNet" },
  );
  claim("HeronNet stacks 12 residual blocks and reaches 71% accuracy.", { score: 71, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim(
    "HeronNet proves 34.1% of the theorems in MiniF2F, while CraneNet proves 26.6%.",
    { score: 34.1, unit: "percent", benchmark: "miniF2F", metric: "accuracy", system: "HeronNet" },
    { score: 26.6, unit: "percent", benchmark: "miniF2F", metric: "accuracy", system: "CraneNet" },
  );
  claim("The index occupies 3.2x less memory than FAISS.", {
    delta: -3.2,
    delta_kind: "factor",
    unit: "factor",
    metric: "memory",
    system: "index",
    baseline_system: "FAISS",
    kind: "cost",
  });
  claim("HeronNet sustains an accuracy of 84.2% under noise.", { score: 84.2, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim("On unseen users, the accuracy is no better than 51.3%.", { score: 51.3, unit: "percent", bound: "up_to", metric: "accuracy" });
  claim(
    "In online tests, HeronNet raised the conversion rate by 3.1% and revenue by 2.0%.",
    { delta: 3.1, unit: "percent", metric: "conversion rate", system: "HeronNet" },
    { delta: 2, unit: "percent", metric: "revenue", system: "HeronNet" },
  );
  claim(
    "An online A/B test shows that HeronNet raises orders by 1.2% and profit by 0.7%.",
    { delta: 1.2, unit: "percent", metric: "orders", system: "HeronNet" },
    { delta: 0.7, unit: "percent", metric: "profit", system: "HeronNet" },
  );
  claim("HeronNet improves functional correctness by 9.4% over GPT-4.", {
    delta: 9.4,
    unit: "percent",
    metric: "functional correctness",
    system: "HeronNet",
    baseline_system: "GPT-4",
  });
  claim(
    "HeronNet obtains top recalls of 66.3% and 71.8% on MNIST and SVHN, respectively.",
    { score: 66.3, unit: "percent", benchmark: "MNIST", metric: "recall", system: "HeronNet" },
    { score: 71.8, unit: "percent", benchmark: "SVHN", metric: "recall", system: "HeronNet" },
  );
  claim(
    "BERT-large attains an F1 of 52.4% on HarborQA, compared to 88.1% on SQuAD.",
    { score: 52.4, unit: "percent", benchmark: "HarborQA", metric: "F1", system: "BERT-large" },
    { score: 88.1, unit: "percent", benchmark: "SQuAD", metric: "F1", system: "BERT-large" },
  );
  claim(
    "BERT-large attains an F1 of 52.4% on HarborQA, compared to 88.1% on SQuAD and 71.2% on NewsQA.",
    { score: 52.4, unit: "percent", benchmark: "HarborQA", metric: "F1", system: "BERT-large" },
    { score: 88.1, unit: "percent", benchmark: "SQuAD", metric: "F1", system: "BERT-large" },
    { score: 71.2, unit: "percent", benchmark: "NewsQA", metric: "F1", system: "BERT-large" },
  );
  claim(
    "GPT-4 achieves an accuracy of 41.7% on MATH, compared to 92.0% on GSM8K.",
    { score: 41.7, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "GPT-4" },
    { score: 92, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "GPT-4" },
  );
  claim("HeronNet reaches 71.2% on MMLU, compared to 66.0% for CraneNet on MMLU.", {
    score: 71.2,
    baseline_score: 66,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim(
    "HeronNet achieves a precision of 0.82 and a recall of 0.79; the best baseline reaches 0.76 and 0.70.",
    { score: 0.82, metric: "precision", system: "HeronNet" },
    { score: 0.79, metric: "recall", system: "HeronNet" },
    { score: 0.76, metric: "precision", system: "best baseline" },
    { score: 0.7, metric: "recall", system: "best baseline" },
  );
  claim(
    "HeronNet obtains a cross-play score of 21.4, while Other-Play obtains 18.7.",
    { score: 21.4, metric: "cross-play score", system: "HeronNet" },
    { score: 18.7, metric: "cross-play score", system: "Other-Play" },
  );
  claim("The number of communication rounds is reduced from 300 to 120.", { score: 120, baseline_score: 300, metric: "number of communication rounds" });
  claim("The share of detected faults rises from 71% to 86%.", { score: 86, baseline_score: 71, unit: "percent", metric: "share of detected faults" });
  claim("We trained a gradient boosting model for sepsis which reached an AUC of 0.88.", { score: 0.88, metric: "AUC", system: "gradient boosting model" });
  claim("We present a transformer for ECG which achieves an F1 of 81.3%.", { score: 81.3, unit: "percent", metric: "F1", system: "transformer" });
  claim(
    "On the same task, SciTagger and MedTagger obtained a recall of 0.62.",
    { score: 0.62, metric: "recall", system: "SciTagger" },
    { score: 0.62, metric: "recall", system: "MedTagger" },
  );
  claim("HeronNet yields ×2.2 lower latency relative to vLLM.", {
    delta: -2.2,
    delta_kind: "factor",
    unit: "factor",
    metric: "latency",
    system: "HeronNet",
    baseline_system: "vLLM",
    kind: "cost",
  });
  claim("HeronNet provides a ×1.42 higher acceptance rate compared to dense drafters.", {
    delta: 1.42,
    delta_kind: "factor",
    unit: "factor",
    metric: "acceptance rate",
    system: "HeronNet",
    baseline_system: "dense drafters",
  });
  claim("HeronNet trades a small loss in fidelity for over a threefold increase in sampling speed.", {
    delta: 3,
    delta_kind: "factor",
    unit: "factor",
    bound: "at_least",
    metric: "inference speed",
    system: "HeronNet",
    kind: "cost",
  });
  claim("HeronNet brings nearly a twofold speedup over CraneNet.", {
    delta: 2,
    delta_kind: "factor",
    unit: "factor",
    bound: "about",
    metric: "speedup",
    system: "HeronNet",
    baseline_system: "CraneNet",
    kind: "cost",
  });
  claim(
    "Compared to recurrent baselines and recent transformers, HeronNet achieves accuracies of 81.2% and 84.7%, respectively.",
    { score: 81.2, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "recurrent baselines and recent transformers" },
    { score: 84.7, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "recurrent baselines and recent transformers" },
  );
  claim(
    "Removing the retriever or the verifier results in 12.4% and 7.1% drops in accuracy, respectively.",
    { delta: -12.4, unit: "percent", metric: "accuracy", system: "Removing the retriever" },
    { delta: -7.1, unit: "percent", metric: "accuracy", system: "Removing the verifier" },
  );
  claim(
    "HeronNet reduces parameter and computation costs by 40x and 12x, respectively.",
    { delta: -40, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronNet", kind: "cost" },
    { delta: -12, delta_kind: "factor", unit: "factor", metric: "FLOPs", system: "HeronNet", kind: "cost" },
  );
  claim(
    "HeronNet is evaluated on KITTI sequences (02 and 05), achieving a recall of 88.4% and 85.1%, respectively.",
    { score: 88.4, unit: "percent", benchmark: "KITTI", metric: "recall", system: "HeronNet" },
    { score: 85.1, unit: "percent", benchmark: "KITTI", metric: "recall", system: "HeronNet" },
  );
  claim("We introduce an OCT B-scan segmentation framework. The proposed approach achieves a Dice score of 91.4%.", {
    score: 91.4,
    unit: "percent",
    metric: "Dice",
    system: "OCT B-scan segmentation framework",
  });
  claim("HeronNet obtains BD-rate savings of 12.2% over VTM.", {
    delta: -12.2,
    unit: "percent",
    metric: "BD-rate",
    system: "HeronNet",
    baseline_system: "VTM",
  });
  claim("Experiments show 30-50% computational reductions, outperforming prior exits in the trade-off between cost and accuracy.", {
    delta: -30,
    delta_high: -50,
    unit: "percent",
    bound: "range",
    baseline_system: "prior exits",
  });
  claim("We show clear gains over existing pruning methods, achieving 97.8% of full performance.", {
    score: 97.8,
    unit: "percent",
    baseline_system: "full performance",
  });
  claim("Recent results from the KoalaBench dataset show that Llama-2 reaches an F1 of 41.3.", {
    score: 41.3,
    benchmark: "KoalaBench",
    metric: "F1",
    system: "Llama-2",
  });
  claim(
    "We propose an approach that combines contrastive tuning with retrieval prompts. It achieves a 5% accuracy improvement on COCO. Furthermore, we introduce a caching architecture that reduces the cost of calls.",
    { delta: 5, unit: "percent", benchmark: "COCO", metric: "accuracy" },
  );
  claim(
    "HeronNet improves perception while using up to 2.7x fewer tokens. Finally, we propose ZoomBench, a new benchmark, on which HeronNet gains 9.1%.",
    { delta: -2.7, delta_kind: "factor", unit: "factor", bound: "up_to", metric: "tokens", system: "HeronNet", kind: "cost" },
    { delta: 9.1, unit: "percent", benchmark: "ZoomBench", system: "HeronNet" },
  );
});

describe("gaps, labels of small tables, and what is equalled", () => {
  claim("A generalization gap of 3.1-3.8 dB is consistently observed.", { delta: 3.1, delta_high: 3.8, bound: "range", metric: "generalization gap" });
  claim("A sim-to-real gap of 11% in success rate remains.", { delta: 11, unit: "percent", metric: "success rate" });
  claim("HeronNet closes the gap by 31.8% on average.", { delta: -31.8, unit: "percent", system: "HeronNet", average: true });
  claim("Results show a large gap (up to 40%) between proprietary models and open models.", { delta: 40, unit: "percent", bound: "up_to" });
  claim("The classifiers obtained an AUC of 0.81-0.90, with linear models outperforming deep networks.", {
    score: 0.81,
    score_high: 0.9,
    bound: "range",
    metric: "AUC",
    system: "classifiers",
  });
  claim("Experiments on five Bantu languages show that character-level pretraining yields an average improvement of 6% in exact match.", {
    delta: 6,
    unit: "percent",
    metric: "exact match",
    system: "character-level pretraining",
    average: true,
  });
  claim("HeronNet achieves a 4 times speedup in mesh operations over native Zig alternatives.", {
    delta: 4,
    delta_kind: "factor",
    unit: "factor",
    metric: "speedup",
    system: "HeronNet",
    baseline_system: "native Zig alternatives",
    kind: "cost",
  });
  claim(
    "HeronNet reduces the planning time by 48% and the preprocessing time by 70%.",
    { delta: -48, unit: "percent", metric: "planning time", system: "HeronNet", kind: "cost" },
    { delta: -70, unit: "percent", metric: "preprocessing time", system: "HeronNet", kind: "cost" },
  );
  claim(
    "HeronNet reaches Hit@1 of 88.1% and 72.4% on WebQSP and CWQ.",
    { score: 88.1, unit: "percent", benchmark: "WebQSP", metric: "Hits@1", system: "HeronNet" },
    { score: 72.4, unit: "percent", benchmark: "ComplexWebQuestions", metric: "Hits@1", system: "HeronNet" },
  );
  claim("HeronNet reduces the mean squared error~(MSE) by 12.1% over LSTM on ETTh1.", {
    delta: -12.1,
    unit: "percent",
    benchmark: "ETTh1",
    metric: "mean squared error",
    system: "HeronNet",
    baseline_system: "LSTM",
  });
  claim("HeronNet reads plots with errors of around 4% or lower.", { score: 4, unit: "percent", bound: "up_to", metric: "error rate", system: "HeronNet" });
  claim(
    "HeronNet surpasses Gemini 1.5 Pro and DeepSeek-V3 on Defects4J, achieving improvements of 4.2% and 6.8%.",
    { delta: 4.2, unit: "percent", benchmark: "Defects4J", system: "HeronNet", baseline_system: "Gemini 1.5 Pro" },
    { delta: 6.8, unit: "percent", benchmark: "Defects4J", system: "HeronNet", baseline_system: "DeepSeek-V3" },
  );
  claim("HeronNet obtains a 15% improvement in success rate, on par with GPT-4-based agents.", {
    delta: 15,
    unit: "percent",
    metric: "success rate",
    system: "HeronNet",
  });
  claim("HeronNet maintains task performance within 6% of state-of-the-art results.", {
    delta: -6,
    unit: "percent",
    bound: "up_to",
    system: "HeronNet",
    baseline_system: "state-of-the-art results",
  });
  claim("HeronNet runs in real time with an mIoU within 3% of SegFormer.", {
    delta: -3,
    unit: "percent",
    bound: "up_to",
    metric: "mIoU",
    system: "HeronNet",
    baseline_system: "SegFormer",
  });
  claim(
    "HeronNet achieves a new state-of-the-art performance of 1.31 FID (nearly 4x faster training convergence compared to previous diffusion transformers).",
    { score: 1.31, metric: "FID", system: "HeronNet" },
    {
      delta: 4,
      delta_kind: "factor",
      unit: "factor",
      bound: "about",
      metric: "convergence speed",
      system: "HeronNet",
      baseline_system: "previous diffusion transformers",
      kind: "cost",
    },
  );
  claim(
    "HeronNet improves speech quality (VoiceBank: PESQ: 3.11 vs. 2.87, STOI: 0.95 vs. 0.93; WHAM: PESQ: 2.64 vs. 2.40).",
    { score: 3.11, baseline_score: 2.87, benchmark: "VoiceBank+DEMAND", metric: "PESQ", system: "HeronNet" },
    { score: 0.95, baseline_score: 0.93, benchmark: "VoiceBank+DEMAND", metric: "STOI", system: "HeronNet" },
    { score: 2.64, baseline_score: 2.4, benchmark: "WHAM", metric: "PESQ", system: "HeronNet" },
  );
  claim("In medical VQA, HeronNet improves accuracy by 5.3% over LLaVA-Med.", {
    delta: 5.3,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "LLaVA-Med",
  });
  claim(
    "HeronNet is evaluated on the FreiHAND and HO3D datasets. HeronNet achieves state-of-the-art results, with errors of 5.9 mm and 9.2 mm on the respective datasets.",
    { score: 5.9, benchmark: "FreiHAND", metric: "error", system: "HeronNet" },
    { score: 9.2, benchmark: "HO3D", metric: "error", system: "HeronNet" },
  );
  claim(
    "HeronNet obtains ×3 and ×7 speedups on CPU and GPU, respectively.",
    { delta: 3, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", kind: "cost" },
    { delta: 7, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", kind: "cost" },
  );
  noClaim("We use 3×10^11 pixels for training.");
});

describe("names of variants, what is made, and spaces that were lost", () => {
  claim(
    "HeronNet halves memory with a loss of 0.5% in accuracy.",
    { delta: 0.5, delta_kind: "factor", unit: "factor", metric: "memory", system: "HeronNet", kind: "cost" },
    { delta: -0.5, unit: "percent", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet speeds up inference by 1.4x with no loss in accuracy and by 2.2x with a small loss in accuracy.",
    { delta: 1.4, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", kind: "cost" },
    { delta: 2.2, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", kind: "cost" },
  );
  claim(
    "HeronNet achieves an AUC of 96.1% on Avenue using only 0.7M parameters, over 300x fewer than CraneNet.",
    { score: 96.1, unit: "percent", benchmark: "Avenue", metric: "AUC", system: "HeronNet" },
    {
      delta: -300,
      delta_kind: "factor",
      unit: "factor",
      bound: "at_least",
      metric: "parameters",
      system: "HeronNet",
      baseline_system: "CraneNet",
      kind: "cost",
    },
  );
  claim("HeronNet outperforms GPT-4o by5.5% on LegalBench.", {
    delta: 5.5,
    unit: "percent",
    benchmark: "LegalBench",
    system: "HeronNet",
    baseline_system: "GPT-4o",
  });
  claim("Compared to the leading curve matching method, HeronNet increases accuracy from 22% to 47%.", {
    score: 47,
    baseline_score: 22,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "leading curve matching method",
  });
  claim("HeronNet obtains an average improvement of 4.4% across six benchmarks on three base models.", {
    delta: 4.4,
    unit: "percent",
    system: "HeronNet",
    average: true,
  });
  claim("HeronNet achieves a 1.5X ~ 2X higher query throughput compared to FAISS.", {
    delta: 1.5,
    delta_high: 2,
    delta_kind: "factor",
    unit: "factor",
    bound: "range",
    metric: "throughput",
    system: "HeronNet",
    baseline_system: "FAISS",
    kind: "cost",
  });
  claim("HeronNet obtains a 7% improvement on KoalaBench, highlighting the role of precision in reasoning.", {
    delta: 7,
    unit: "percent",
    benchmark: "KoalaBench",
    system: "HeronNet",
  });
  claim("Scaling the same recipe to Llama 70B produces HeronChat-70B, which leaps ahead, scoring 71.3 on HellaSwag versus CraneChat's 64.8.", {
    score: 71.3,
    baseline_score: 64.8,
    benchmark: "HellaSwag",
    metric: "accuracy",
    system: "HeronChat-70B",
    baseline_system: "CraneChat",
  });
  claim(
    "KB+/CoT+ achieved a diagnostic accuracy of 74%, outperforming KB+/CoT- (52%) and KB-/CoT- (41%).",
    { score: 74, baseline_score: 52, unit: "percent", metric: "diagnostic accuracy", system: "KB+/CoT+", baseline_system: "KB+/CoT-" },
    { score: 74, baseline_score: 41, unit: "percent", metric: "diagnostic accuracy", system: "KB+/CoT+", baseline_system: "KB-/CoT-" },
  );
  claim(
    "On Cora, HeronTie(GCN) obtains 84.3% accuracy and HeronTie(GAT) obtains 85.0% accuracy.",
    { score: 84.3, unit: "percent", benchmark: "Cora", metric: "accuracy", system: "HeronTie(GCN)" },
    { score: 85, unit: "percent", benchmark: "Cora", metric: "accuracy", system: "HeronTie(GAT)" },
  );
  claim("Long-form problems remain hard, with pass@1 plateauing at about 38%.", { score: 38, unit: "percent", bound: "about", metric: "pass@1" });
  claim("Our twin-encoder turns out to be robust while running at 38.2 FPS on a laptop GPU.", {
    score: 38.2,
    metric: "throughput",
    system: "twin-encoder",
    kind: "cost",
  });
});

describe("who acts behind a place, and is none", () => {
  claim(
    "On KoalaBench, CraneNet and WrenNet reach 81% and 79% accuracy.",
    { score: 81, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "CraneNet" },
    { score: 79, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "WrenNet" },
  );
  claim(
    "On KoalaBench, CraneNet, WrenNet and DuckNet reach 81%, 80% and 79% accuracy.",
    { score: 81, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "CraneNet" },
    { score: 80, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "WrenNet" },
    { score: 79, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "DuckNet" },
  );
  claim(
    "On KoalaBench, CraneNet and WrenNet outperform DuckNet by 3% and 4%.",
    { delta: 3, unit: "percent", benchmark: "KoalaBench", system: "CraneNet", baseline_system: "DuckNet" },
    { delta: 4, unit: "percent", benchmark: "KoalaBench", system: "WrenNet", baseline_system: "DuckNet" },
  );
  claim(
    "On KoalaBench, MMLU and ARC, HeronNet reaches 81%, 80% and 79% accuracy.",
    { score: 81, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "HeronNet" },
    { score: 80, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { score: 79, unit: "percent", benchmark: "ARC", metric: "accuracy", system: "HeronNet" },
  );
});

describe("ranges in parentheses, and how much a gain is", () => {
  claim("The increase is significant, reaching up to 10% on KoalaBench.", { delta: 10, unit: "percent", bound: "up_to", benchmark: "KoalaBench" });
  claim("The improvement over CraneNet is consistent, reaching 6.2% on MMLU.", { delta: 6.2, unit: "percent", benchmark: "MMLU", baseline_system: "CraneNet" });
  claim("The drop is large, reaching 12% on MMLU.", { delta: -12, unit: "percent", benchmark: "MMLU" });
  claim("The gain over CraneNet is clear, reaching 92% accuracy on MMLU.", {
    score: 92,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    baseline_system: "CraneNet",
  });
  claim("The speedup grows with length, reaching 4.2x.", { delta: 4.2, delta_kind: "factor", unit: "factor" });
  claim("HeronNet reaches an mAP averaged over IoU thresholds from 0.5 to 0.95 (mAP50:95) of 0.28.", { score: 0.28, metric: "mAP", system: "HeronNet" });
  claim("HeronNet reaches an mAP of 0.31, averaged over five thresholds.", { score: 0.31, metric: "mAP", system: "HeronNet", average: true });
  claim("HeronNet matches manual readings with a strong correlation (range from 0.67 to 0.96).", {
    score: 0.67,
    score_high: 0.96,
    bound: "range",
    metric: "correlation",
    system: "HeronNet",
    baseline_system: "manual readings",
  });
  claim("HeronNet matches manual readings with a strong correlation (range: 0.67-0.96).", {
    score: 0.67,
    score_high: 0.96,
    bound: "range",
    metric: "correlation",
    system: "HeronNet",
    baseline_system: "manual readings",
  });
  noClaim("HeronNet improves accuracy on seven tasks (range: 3.1% to 6.2%).");
  noClaim("HeronNet lowers the error on all sites (range from 3.1% to 6.2%).");
  claim(
    "HeronNet does well on counting (93% accuracy), but degrades in arithmetic (4% accuracy) and ranking (31%).",
    { score: 93, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 4, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 31, unit: "percent", metric: "accuracy", system: "HeronNet" },
  );
  claim("We see a drop in counting (41% F1) and sorting (37%).", { score: 41, unit: "percent", metric: "F1" }, { score: 37, unit: "percent", metric: "F1" });
  claim(
    "We see a drop in counting (41% F1 loss) and sorting (37%).",
    { delta: -41, unit: "percent", metric: "F1" },
    { delta: -37, unit: "percent", metric: "F1" },
  );
  noClaim("KoalaBench, which includes 34 particularly important dimensions, is new.");
  claim(
    "HeronNet improves on CraneNet (BoolQ accuracy 90.6% to 90.9%, QQP accuracy 87.2% to 88.4%).",
    { score: 90.9, baseline_score: 90.6, unit: "percent", benchmark: "BoolQ", metric: "accuracy", system: "HeronNet" },
    { score: 88.4, baseline_score: 87.2, unit: "percent", benchmark: "QQP", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet improves on CraneNet (MMLU accuracy from 70.6% to 74.9%, MATH accuracy from 47.2% to 58.4%).",
    { score: 74.9, baseline_score: 70.6, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { score: 58.4, baseline_score: 47.2, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet needs fewer calls (BoolQ accuracy 90.6% to 90.9% with 27.4% tokens, QQP accuracy 87.2% to 88.4% with 18.6% tokens).",
    { score: 90.9, baseline_score: 90.6, unit: "percent", benchmark: "BoolQ", metric: "accuracy", system: "HeronNet" },
    { score: 27.4, unit: "percent", benchmark: "BoolQ", metric: "tokens", system: "HeronNet", kind: "cost" },
    { score: 88.4, baseline_score: 87.2, unit: "percent", benchmark: "QQP", metric: "accuracy", system: "HeronNet" },
    { score: 18.6, unit: "percent", benchmark: "QQP", metric: "tokens", system: "HeronNet", kind: "cost" },
  );
});

describe("what goes on with a list, and what a parenthesis names", () => {
  claim(
    "HeronNet improves the ROUGE score by 4.32 over CraneNet and by 2.12 over WrenNet and the SARI score by 6.93 over CraneNet and by 6.01 over WrenNet.",
    { delta: 4.32, metric: "ROUGE", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 2.12, metric: "ROUGE", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: 6.93, metric: "SARI", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 6.01, metric: "SARI", system: "HeronNet", baseline_system: "WrenNet" },
  );
  claim(
    "HeronNet improves F1 on MMLU by 4.3 over CraneNet and by 2.1 over WrenNet, and accuracy on ARC by 6.9 over CraneNet and by 6.0 over WrenNet.",
    { delta: 4.3, benchmark: "MMLU", metric: "F1", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 2.1, benchmark: "MMLU", metric: "F1", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: 6.9, benchmark: "ARC", metric: "accuracy", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 6, benchmark: "ARC", metric: "accuracy", system: "HeronNet", baseline_system: "WrenNet" },
  );
  claim(
    "Length and width predictions reach R2 = 0.99 and 0.92 (RMSE = 0.23 and 0.15).",
    { score: 0.99, metric: "R²" },
    { score: 0.92, metric: "R²" },
    { score: 0.23, metric: "root mean squared error" },
    { score: 0.15, metric: "root mean squared error" },
  );
  claim("HeronNet improves segmentation accuracy to 89.68% (mIoU).", { score: 89.68, unit: "percent", metric: "mIoU", system: "HeronNet" });
  claim("HeronNet raises translation quality to 31.2 (BLEU).", { score: 31.2, metric: "BLEU", system: "HeronNet" });
  claim(
    "HeronNet has an accuracy of 92.1% (AUC 0.96).",
    { score: 92.1, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 0.96, metric: "AUC", system: "HeronNet" },
  );
  claim("Experiments on the HBM-PIM system show that HeronNet reduces latency by 19%.", {
    delta: -19,
    unit: "percent",
    metric: "latency",
    system: "HeronNet",
    kind: "cost",
  });
  claim("On the CranePIM platform, HeronNet cuts energy by 27%.", { delta: -27, unit: "percent", metric: "energy", system: "HeronNet", kind: "cost" });
  claim("On the KoalaChip accelerator, HeronNet cuts energy by 27%.", { delta: -27, unit: "percent", metric: "energy", system: "HeronNet", kind: "cost" });
  claim(
    "HeronNet outperforms others, achieving 16%, 5.9%, and 18% improvements in reasoning ability compared to CraneNet, WrenNet, and its base model, respectively, as well as 3.3%, 24%, and 27% improvements in accuracy.",
    { delta: 16, unit: "percent", metric: "reasoning ability", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 5.9, unit: "percent", metric: "reasoning ability", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: 18, unit: "percent", metric: "reasoning ability", system: "HeronNet", baseline_system: "its base model" },
    { delta: 3.3, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 24, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: 27, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "its base model" },
  );
  claim(
    "HeronNet beats prior work, with gains of 3%, 5% and 8% in F1 over CraneNet, WrenNet and DuckNet, and 2%, 4% and 6% in recall.",
    { delta: 3, unit: "percent", metric: "F1", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 5, unit: "percent", metric: "F1", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: 8, unit: "percent", metric: "F1", system: "HeronNet", baseline_system: "DuckNet" },
    { delta: 2, unit: "percent", metric: "recall", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 4, unit: "percent", metric: "recall", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: 6, unit: "percent", metric: "recall", system: "HeronNet", baseline_system: "DuckNet" },
  );
});

describe("values beside values of a known measure", () => {
  claim("HeronNet reaches a Kappa of 0.384, comparable to human inter-rater reliability (0.326).", {
    score: 0.384,
    baseline_score: 0.326,
    metric: "Cohen's kappa",
    system: "HeronNet",
    baseline_system: "human inter-rater reliability",
  });
  claim("HeronNet reaches a kappa of 0.71, matching the inter-annotator agreement of 0.74.", {
    score: 0.71,
    baseline_score: 0.74,
    metric: "Cohen's kappa",
    system: "HeronNet",
    baseline_system: "inter-annotator agreement",
  });
  noClaim("The data has an inter-annotator agreement of 0.81.");
  claim(
    "HeronNet achieves a 59 percentage point advantage in precision (78% vs. 19%) and a substantially higher F1 score (0.73 vs. 0.06).",
    { score: 78, baseline_score: 19, delta: 59, delta_kind: "absolute", unit: "percent", metric: "precision", system: "HeronNet" },
    { score: 0.73, baseline_score: 0.06, metric: "F1", system: "HeronNet" },
  );
  claim(
    "HeronNet shows a 12-point gain in recall (81% vs. 69%) and precision (77% vs. 70%) over CraneNet.",
    { score: 81, baseline_score: 69, delta: 12, delta_kind: "absolute", unit: "percent", metric: "recall", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 77, baseline_score: 70, unit: "percent", metric: "precision", system: "HeronNet", baseline_system: "CraneNet" },
  );
  claim("HeronNet exceeds previous work by more than 10 BLEU score units.", {
    delta: 10,
    bound: "at_least",
    metric: "BLEU",
    system: "HeronNet",
    baseline_system: "previous work",
  });
  noClaim("HeronNet uses 10 attention score layers.");
  claim("HeronNet achieves an evaluation cost reduced to only 4.5% of the original.", {
    score: 4.5,
    unit: "percent",
    metric: "cost",
    system: "HeronNet",
    kind: "cost",
  });
  claim("HeronNet yields an error reduced by 21% over CraneNet.", {
    delta: -21,
    unit: "percent",
    metric: "error",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim(
    "HeronNet reaches the highest CLIP and BLIP scores (0.338 and 0.336, respectively).",
    { score: 0.338, metric: "CLIP score", system: "HeronNet" },
    { score: 0.336, metric: "BLIP score", system: "HeronNet" },
  );
  claim(
    "HeronNet achieves a speedup of 6.6x (9.9x excluding retrieval) over CraneNet.",
    { delta: 6.6, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
    { delta: 9.9, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
  );
  claim(
    "HeronNet is 3.1x faster (4.2x on long inputs) than CraneNet.",
    { delta: 3.1, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
    { delta: 4.2, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
  );
  claim(
    "HeronNet achieves the best performance on LLVIP with 63.258 dB PSNR and 0.724 CC.",
    { score: 63.258, benchmark: "LLVIP", metric: "PSNR", system: "HeronNet" },
    { score: 0.724, benchmark: "LLVIP", metric: "CC", system: "HeronNet" },
  );
  claim(
    "HeronNet performs best with 0.95 SR, 0.91 NR, and 0.88 QX on KoalaBench.",
    { score: 0.95, benchmark: "KoalaBench", metric: "success rate", system: "HeronNet" },
    { score: 0.91, benchmark: "KoalaBench", metric: "NR", system: "HeronNet" },
    { score: 0.88, benchmark: "KoalaBench", metric: "QX", system: "HeronNet" },
  );
  claim(
    "HeronNet does well on faithfulness (4.619) and relevance (4.857).",
    { score: 4.619, metric: "faithfulness", system: "HeronNet" },
    { score: 4.857, metric: "relevance", system: "HeronNet" },
  );
  noClaim("HeronNet stops at stage (4) and layer (5).");
});

describe("whom it is held against, by what is said before", () => {
  claim(
    "HeronNet improves CraneNet performance, achieving a 24% increase in F1 and a 39% improvement in recall.",
    { delta: 24, unit: "percent", metric: "F1", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 39, unit: "percent", metric: "recall", system: "HeronNet", baseline_system: "CraneNet" },
  );
  claim("A comparison of HeronNet with previous leading models shows that HeronNet improves Dice by 2%.", {
    delta: 2,
    unit: "percent",
    metric: "Dice",
    system: "HeronNet",
    baseline_system: "previous leading models",
  });
  claim("A comparison with CraneNet shows that HeronNet improves F1 by 2%.", {
    delta: 2,
    unit: "percent",
    metric: "F1",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("HeronNet outperforms three board-certified clinicians by 10%-12%.", {
    delta: 10,
    delta_high: 12,
    unit: "percent",
    bound: "range",
    system: "HeronNet",
    baseline_system: "three board-certified clinicians",
  });
  claim("HeronNet outperforms two human experts by 3.1%.", { delta: 3.1, unit: "percent", system: "HeronNet", baseline_system: "two human experts" });
  claim("HeronNet improves on the previous best by 3%.", { delta: 3, unit: "percent", system: "HeronNet", baseline_system: "previous best" });
  claim("HeronNet improves on the original CraneNet by 3%.", { delta: 3, unit: "percent", system: "HeronNet", baseline_system: "CraneNet" });
  claim("HeronNet improves on KoalaSet by 3%.", { delta: 3, unit: "percent", benchmark: "KoalaSet", system: "HeronNet" });
});

describe("who is called, and goes on", () => {
  claim("A simpler method is WrenNet, which is 25x faster than CraneNet.", {
    delta: 25,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "WrenNet",
    baseline_system: "CraneNet",
    kind: "cost",
  });
  claim(
    "A practical method for this task is WrenNet which takes only 0.8 s per image and is 13% more accurate than CraneNet.",
    { score: 0.8, system: "WrenNet", kind: "cost" },
    { delta: 13, unit: "percent", metric: "accuracy", system: "WrenNet", baseline_system: "CraneNet" },
  );
  claim(
    "The best method for unseen objects (WrenNet) achieves 22% higher accuracy on MMLU than CraneNet, and is 4% behind DuckNet.",
    { delta: 22, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "WrenNet", baseline_system: "CraneNet" },
    { delta: -4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "WrenNet", baseline_system: "DuckNet" },
  );
});

describe("what looks like the rules just above and is not", () => {
  claim("The accuracy increases with model size, reaching 81.2% on MMLU.", { score: 81.2, unit: "percent", benchmark: "MMLU", metric: "accuracy" });
  claim("The training loss decreases, reaching 0.31.", { score: 0.31, metric: "loss" });
  claim("HeronNet shows a 12-point gain in recall (81% vs. 69%), F1 (73% vs. 70%) and precision (70% vs. 65%).", {
    delta: 12,
    delta_kind: "absolute",
    unit: "points",
    metric: "recall",
    system: "HeronNet",
  });
  noClaim("Experts reached a Fleiss kappa of 0.81, higher than annotators recruited online.");
  claim(
    "HeronNet improves counting (93% accuracy) and sorting (12% over CraneNet).",
    { score: 93, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { delta: 12, unit: "percent", metric: "sorting", system: "HeronNet", baseline_system: "CraneNet" },
  );
  claim(
    "HeronNet reduces latency by 30% (averaged over CraneNet and WrenNet).",
    { delta: -30, unit: "percent", metric: "latency", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
    { delta: -30, unit: "percent", metric: "latency", system: "HeronNet", baseline_system: "WrenNet", kind: "cost" },
  );
  claim("HeronNet is evaluated on accuracy (81%) and cohort (120).", { score: 81, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim("HeronNet wins with 0.91 AUC and 0.88 SVM.", { score: 0.91, metric: "AUC", system: "HeronNet" });
  claim("HeronNet improved from 31.2 to 45 especially on hard tasks.", { score: 45, baseline_score: 31.2, system: "HeronNet" });
  claim(
    "On KoalaBench, CraneNet, WrenNet, and DuckNet reach 81%, 80% and 79% accuracy.",
    { score: 81, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "CraneNet" },
    { score: 80, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "WrenNet" },
    { score: 79, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "DuckNet" },
  );
});

describe("when, and not against whom", () => {
  claim("HeronNet improves the production models (3%) over a new time period of six months.", {
    delta: 3,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "production models",
  });
  claim("The improvement is 20% over test sets with new words.", { delta: 20, unit: "percent" });
});

describe("what a model is made of has no place", () => {
  claim(
    "On MMLU, HeronNet reaches 67.7% accuracy with 3 times less data.",
    { score: 67.7, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { delta: -3, delta_kind: "factor", unit: "factor", metric: "data", system: "HeronNet", kind: "cost" },
  );
  claim(
    "On MMLU, HeronNet reaches 67.7% accuracy while reducing the number of parameters by a factor of 15.6.",
    { score: 67.7, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { delta: -15.6, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronNet", kind: "cost" },
  );
  claim("HeronNet outperforms CraneNet on MMLU and ARC while using 20x fewer parameters.", {
    delta: -20,
    delta_kind: "factor",
    unit: "factor",
    metric: "parameters",
    system: "HeronNet",
    baseline_system: "CraneNet",
    kind: "cost",
  });
  claim(
    "On MMLU, HeronNet reaches 67.7% accuracy with 40% fewer tokens.",
    { score: 67.7, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { delta: -40, unit: "percent", benchmark: "MMLU", metric: "tokens", system: "HeronNet", kind: "cost" },
  );
  claim("HeronNet needs 30% fewer samples on MMLU.", { delta: -30, unit: "percent", benchmark: "MMLU", metric: "data", system: "HeronNet", kind: "cost" });
});

describe("Names in their short form, and small ones", () => {
  claim(
    "We present WrenNet, a reader. WrenNet achieves a Global Difference (GD) of 3.6% and an End-Point Error (EPE) of 0.88 on KITTI.",
    { score: 3.6, unit: "percent", benchmark: "KITTI", metric: "Global Difference", system: "WrenNet" },
    { score: 0.88, benchmark: "KITTI", metric: "end-point error", system: "WrenNet" },
  );
  claim(
    "We present WrenNet, a reader. WrenNet obtains a Mean Absolute Difference (MAD) of 2.4 and an Average Drop (AD) of 11.2%.",
    { score: 2.4, metric: "Mean Absolute Difference", system: "WrenNet" },
    { score: 11.2, unit: "percent", metric: "Average Drop", system: "WrenNet" },
  );
  claim("We present WrenNet, a reader. WrenNet achieves strong results, including an sPQR of 0.518 on KITTI.", {
    score: 0.518,
    benchmark: "KITTI",
    metric: "sPQR",
    system: "WrenNet",
  });
  claim("A Support Vector Machine (SVM) reaches 91% accuracy on MNIST.", { score: 91, unit: "percent", benchmark: "MNIST", metric: "accuracy", system: "SVM" });
  claim("Convolutional Neural Networks (CNNs) reach 94% accuracy.", { score: 94, unit: "percent", metric: "accuracy", system: "CNNs" });
  claim("We present WrenNet, a reader. On MMLU, our 7B model achieves 61.5% accuracy, outperforming Crane-13B.", {
    score: 61.5,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "WrenNet 7B",
    baseline_system: "Crane-13B",
  });
  claim(
    "The models reach an F1 of 0.73 for BERT and 0.63 for logistic regression.",
    { score: 0.73, metric: "F1", system: "BERT" },
    { score: 0.63, metric: "F1", system: "logistic regression" },
  );
  claim(
    "We obtain 91% accuracy with BERT and 84% with random forests.",
    { score: 91, unit: "percent", metric: "accuracy", system: "BERT" },
    { score: 84, unit: "percent", metric: "accuracy", system: "random forests" },
  );
  claim("Agreement fell, with median Cohen's kappa-scores falling from 0.54 to 0.26 for GPT-4o.", {
    score: 0.26,
    baseline_score: 0.54,
    metric: "Cohen's kappa",
    system: "GPT-4o",
  });
});

describe("short forms of a paper's own, what is added to a cost, and what a paper's own makes", () => {
  claim("Heron lifts the mIoU on RiverScenes while incurring only 6.9 ms of additional latency per frame.", {
    delta: 6.9,
    benchmark: "RiverScenes",
    metric: "latency",
    system: "Heron",
    kind: "cost",
  });
  claim("When choosing 4 from 20 models, Kestrel yields 8.5% higher transferability than existing attacks.", {
    delta: 8.5,
    unit: "percent",
    metric: "generalization",
    system: "Kestrel",
    baseline_system: "existing attacks",
  });
  claim("Our second-order GNN (SoGNN) reaches a correlation of 0.75 on PlumageX.", {
    score: 0.75,
    benchmark: "PlumageX",
    metric: "correlation",
    system: "SoGNN",
  });
  claim("We propose an approach called 'Nest Aggregation' (NESTA). Accuracy improves by 10% with the approach.", {
    delta: 10,
    unit: "percent",
    metric: "accuracy",
    system: "NESTA",
  });
  claim("We study speech restoration (SR). SR models trained with Heron reach a PESQ of 3.1 on NoisyWren.", {
    score: 3.1,
    benchmark: "NoisyWren",
    metric: "PESQ",
    system: "SR models",
  });
  claim("We propose mixed speech decoding (MSD). With MSD, decoding gets 2.1x faster.", {
    delta: 2.1,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "MSD",
    baseline_system: "decoding",
    kind: "cost",
  });
  claim("We propose HeronNet. The predicted graphs correlate with the true ones (r = 0.99).", {
    score: 0.99,
    metric: "Pearson correlation",
    system: "HeronNet",
  });
  claim(
    "Heron achieves 22% higher naturalness and 26% better completion rates while training 8.4x faster than previous methods.",
    { delta: 22, unit: "percent", metric: "naturalness", system: "Heron", baseline_system: "previous methods" },
    { delta: 26, unit: "percent", metric: "success rate", system: "Heron", baseline_system: "previous methods" },
    { delta: 8.4, delta_kind: "factor", unit: "factor", metric: "training speed", system: "Heron", baseline_system: "previous methods", kind: "cost" },
  );
  claim(
    "Towns are hard to map. The study draws on a new method. In a first case, the method maps six towns with an overall accuracy of 87%. Experiments confirm it.",
    { score: 87, unit: "percent", metric: "overall accuracy" },
  );
});

describe("what reports no result", () => {
  noClaim("We train a 7B model on 12 datasets in 2024.");
  noClaim("The corpus holds 2,999 images of 40 classes.");
  noClaim("We evaluate 18 language models on five tasks.");
  noClaim("The model has 32 layers and a batch size of 256.");
  noClaim("We sample 10% of the training data.");
  noClaim("With only 15% of the data, the method works well.");
  noClaim("The difference is significant (p < 0.05).");
  noClaim("Our team ranked 3rd of 80 teams.");
  noClaim("The method ranks in the top 20% of entries.");
  noClaim("The survey covers 75 fields and 160K rubric items.");
  noClaim("Annotators agreed with a Fleiss' kappa of 0.81 among annotators.");
  noClaim("Each question has 4 options.");
  noClaim("In 2023, GPT-4 was released.");
  noClaim("We use a learning rate of 0.001 and a dropout of 0.1.");
  noClaim("The study involved 59 students aged 18 to 25.");
  noClaim("Section 3 describes the 2 stages of training.");
  noClaim("Training took place on 8 GPUs.");
  noClaim("Contributions: (1) a dataset, (2) a model and (3) an analysis.");
  noClaim("We repeat every run three times.");
  noClaim("The context length is 128K.");
  noClaim("Llama 3 and GPT-4 are widely used.");
  noClaim("Scores range over a scale of 5 levels.");
  noClaim("27% of reviewers updated their reviews.");
  noClaim("The dataset contains 4.8 times more data than before.");
  noClaim("The images are 224x224 pixels.");
  noClaim("See https://example.org/v2/5.3 for code.");
  noClaim("At 70% sparsity the model is stable.");
  noClaim("Wren is within 1.2% of the oracle on MNLI.");
  noClaim("We train on 1.2 million images for 90 epochs with a batch size of 256.");
  noClaim("The corpus holds 14,000 hours of speech in 23 languages.");
  noClaim("Our model has 7.1B parameters and a context of 32k tokens.");
  noClaim("The learning rate is 0.0003 and the weight decay is 0.05.");
  noClaim("Experts labelled 12% of the images twice.");
  noClaim("About 80% of the patients were male.");
  noClaim("The data set is split into training (80%) and testing (20%) subsets.");
  noClaim("Videos were recorded at 30 FPS with a resolution of 1920x1080.");
  noClaim("The survey received 214 answers from 31 countries.");
  noClaim("The effect was significant (p < 0.01).");
  noClaim("The sector grew at an annual rate of 6.4% before 2020.");
  noClaim("Inter-annotator agreement was high (kappa = 0.83).");
  noClaim("We rank third out of 42 teams.");
  noClaim("The method was first described in 1998.");
  noClaim("Section 4.2 reports an ablation over 5 seeds.");
  noClaim("Images were taken at 40x magnification.");
  noClaim("The threshold is set to 0.5 in all experiments.");
  noClaim("We use the top 5 retrieved passages.");
  noClaim("A dropout of 0.1 is applied after each of the 12 layers.");
  noClaim("The 95% confidence interval excludes zero.");
  noClaim("Participants aged 18 to 65 completed 24 trials.");
  noClaim("The network has 18 layers and 11.7 million weights.");
  noClaim("Training took place on 8 A100 GPUs.");
  noClaim("Half of the questions require two hops.");
  noClaim("Three of the ten tasks are new.");
  noClaim("The benchmark covers 57 subjects and 15,908 questions.");
  noClaim("Each dialogue has 12.4 turns on average.");
  noClaim("The robot moves at 0.4 m/s in a 5 m corridor.");
  noClaim("Heron-7B wins on 7 out of 11 data sets.");
  noClaim("We doubled the batch size and halved the learning rate.");
  noClaim("A double-blind study with 12 out of 30 patients was planned.");
  noClaim("Can a small model reach 90% accuracy on MMLU?");
  noClaim("We raise the quality of 360° scene capture.");
  noClaim("The viewer draws a page in 11 ms with richer detail in 32 ms.");
  noClaim("This expands the training data from 72 hours to approximately 2400 hours.");
  noClaim("The study covers 12 patients and 218 US frames.");
  noClaim("Summaries of XSum were drawn at three output lengths (40, 80, 160 tokens) and rated for factual consistency.");
});
