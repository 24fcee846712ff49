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
    system: "Our tuner",
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
  claim("Wren obtains a BLEU score of 34.2 on WMT14 English-German.", { score: 34.2, benchmark: "WMT14 English-German", metric: "BLEU", system: "Wren" });
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
    "R2 = 0.97 and RMSE = 1.49 are reached on QM9.",
    { score: 0.97, benchmark: "QM9", metric: "R²" },
    { score: 1.49, benchmark: "QM9", metric: "root mean squared error" },
  );
  claim("The judge reaches a Cohen's kappa of 0.71.", { score: 0.71, metric: "Cohen's kappa", system: "judge" });
  claim("Wren reaches a perplexity of 12.4 on WikiText-103.", { score: 12.4, benchmark: "WikiText-103", metric: "perplexity", system: "Wren" });
  claim("Kestrel solves 53.3% of problems on AIME.", { score: 53.3, unit: "percent", benchmark: "AIME", metric: "accuracy", system: "Kestrel" });
  claim("The metric reaches a Spearman correlation of 0.82 with human judgments.", { score: 0.82, metric: "Spearman correlation", system: "metric" });
  claim("Wren achieves 45.2 mAP on COCO at 30 FPS.", { score: 45.2, benchmark: "COCO", metric: "mAP", system: "Wren" });
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
  claim("Kestrel performs better than the base model (+5.59%).", { delta: 5.59, unit: "percent", baseline_system: "base model" });
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
  claim("Wren achieves 87.1% accuracy compared to 82% by GPT-4.", {
    score: 87.1,
    baseline_score: 82,
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
    "Wren reaches 87.3 AUC (+7.0 pp) and 75.1 AP (+13.1 pp) on UCF-Crime and XD-Violence.",
    { score: 87.3, delta: 7, delta_kind: "absolute", benchmark: "UCF-Crime", metric: "AUC", system: "Wren" },
    { score: 75.1, delta: 13.1, delta_kind: "absolute", benchmark: "XD-Violence", metric: "AP", system: "Wren" },
  );
  claim(
    "Bagging reached 100% accuracy, outperforming Boosting (97%) and Stacking (92%).",
    { score: 100, baseline_score: 97, unit: "percent", metric: "accuracy", system: "Bagging", baseline_system: "Boosting" },
    { score: 100, baseline_score: 92, unit: "percent", metric: "accuracy", system: "Bagging", baseline_system: "Stacking" },
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
  claim("The F1 score of the six classes reached 0.93.", { score: 0.93, metric: "F1" });
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
  claim("Wren beats the runner-up by 2.2 BLEU on WMT16.", { delta: 2.2, benchmark: "WMT16", metric: "BLEU", system: "Wren", baseline_system: "runner-up" });
  claim("Wren has an error of 0.23 compared with 0.31 for the baseline.", {
    score: 0.23,
    baseline_score: 0.31,
    metric: "error rate",
    system: "Wren",
    baseline_system: "baseline",
  });
  claim("Wren's accuracy is 92.1%, versus 88.4% for BERT.", {
    score: 92.1,
    baseline_score: 88.4,
    unit: "percent",
    metric: "accuracy",
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
  claim("Kestrel ranks first with an F1 of 0.812.", { score: 0.812, metric: "F1" });
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
});
