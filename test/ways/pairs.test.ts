import { describe } from "vitest";
import { claim } from "../support/claim.js";

/* A score and what it is held against: from-to, arrows, and a rival's or people's value beside it. One line a way of writing: the whole list of rows, and one reading of the grammar. All sentences are our own. */

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
});

describe("comparisons", () => {
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
  claim("Wren attains 0.81 on GenEval, surpassing the previous best score of 0.80.", {
    score: 0.81,
    baseline_score: 0.8,
    benchmark: "GenEval",
    system: "Wren",
  });
});

describe("compositions", () => {
  claim(
    "Bagging reached 94% accuracy, outperforming Boosting (89%) and Stacking (86%).",
    { score: 94, baseline_score: 89, unit: "percent", metric: "accuracy", system: "Bagging", baseline_system: "Boosting" },
    { score: 94, baseline_score: 86, unit: "percent", metric: "accuracy", system: "Bagging", baseline_system: "Stacking" },
  );
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
  claim("The hallucination rate drops from 31.2% to 9.8%.", { score: 9.8, baseline_score: 31.2, unit: "percent", metric: "hallucination rate" });
  claim("Wren improves zero-shot accuracy from 55.1 to 60.2 (+5.1).", {
    score: 60.2,
    baseline_score: 55.1,
    delta: 5.1,
    metric: "zero-shot accuracy",
    system: "Wren",
  });
});

describe("more ways", () => {
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
  claim("The results show that Wren-7B, trained on 2M samples, achieves 61.2% on HumanEval, surpassing CodeLlama-34B (53.7%).", {
    score: 61.2,
    baseline_score: 53.7,
    unit: "percent",
    benchmark: "HumanEval",
    metric: "pass@1",
    system: "Wren-7B",
    baseline_system: "CodeLlama-34B",
  });
  claim("Without pre-training, accuracy drops from 85.1% to 79.4%.", { score: 79.4, baseline_score: 85.1, unit: "percent", metric: "accuracy" });
});

describe("what a sentence says beside its number", () => {
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
  claim("The performance of Heron on GSM8K rises from 52.1 to 60.3.", {
    score: 60.3,
    baseline_score: 52.1,
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "Heron",
  });
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
    "Heron achieves comparable accuracy (91.2% vs. 91.4%) with 4x fewer parameters.",
    { score: 91.2, baseline_score: 91.4, unit: "percent", metric: "accuracy", system: "Heron" },
    { delta: -4, delta_kind: "factor", unit: "factor", metric: "parameters", system: "Heron", kind: "cost" },
  );
  claim("The F1 score increased by 4.2%, from 71.3% to 75.5%.", { score: 75.5, baseline_score: 71.3, delta: 4.2, unit: "percent", metric: "F1" });
});

describe("who did it", () => {
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
  claim("Heron reduces distance error by 20% (2.40 vs. 3.00).", {
    score: 2.4,
    baseline_score: 3,
    delta: -20,
    unit: "percent",
    metric: "distance error",
    system: "Heron",
  });
});

describe("rivals with values", () => {
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
  claim("Heron-7B reduces the label error rate from 17.9% to a state-of-the-art 11.2%.", {
    score: 11.2,
    baseline_score: 17.9,
    unit: "percent",
    metric: "error rate",
    system: "Heron-7B",
  });
  claim("Heron-7B achieved an F1 of 84.7% vs 82.5% for human scorers on SQuAD.", {
    score: 84.7,
    baseline_score: 82.5,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "F1",
    system: "Heron-7B",
    baseline_system: "human scorers",
  });
  claim("Heron-7B gains 20% (30.5 mAP → 36.6 mAP) on COCO.", {
    score: 36.6,
    baseline_score: 30.5,
    delta: 20,
    unit: "percent",
    benchmark: "COCO",
    metric: "mAP",
    system: "Heron-7B",
  });
  claim("We propose HeronNet. Reader-rated fluency improves from 3.1 to 4.4 on a 7-point scale.", {
    score: 4.4,
    baseline_score: 3.1,
    metric: "Reader-rated fluency",
    system: "HeronNet",
  });
  claim(
    "Heron reaches a score of 61.3 on MMBench, surpassing open models (e.g., InternVL-26B, 52.4) and proprietary models (GPT-4V, 55.2).",
    { score: 61.3, baseline_score: 52.4, benchmark: "MMBench", metric: "score", system: "Heron", baseline_system: "InternVL-26B" },
    { score: 61.3, baseline_score: 55.2, benchmark: "MMBench", metric: "score", system: "Heron", baseline_system: "GPT-4V" },
  );
});

describe("rivals' values", () => {
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
});

describe("what a change comes to", () => {
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
  claim("Heron improves accuracy from 0.544 ± 0.034 to 0.739.", { score: 0.739, baseline_score: 0.544, metric: "accuracy", system: "Heron" });
  claim("Accuracy improves from 0.544 ± 0.034 to 0.739 ± 0.03.", { score: 0.739, baseline_score: 0.544, metric: "accuracy" });
  claim(
    "Heron improves F1 from the reported 68% (using Wren) to 81.9% and 84.0% with Kestrel.",
    { score: 81.9, baseline_score: 68, unit: "percent", metric: "F1", system: "Heron", baseline_system: "Wren" },
    { score: 84, unit: "percent", metric: "F1", system: "Heron" },
  );
});

describe("where and against what", () => {
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
  claim("Accuracy degrades from 71.3% to 64.2% without the memory module.", { score: 64.2, baseline_score: 71.3, unit: "percent", metric: "accuracy" });
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
});

describe("what stands beside a gain, and how places are counted", () => {
  claim(
    "Kestrel boosts the sentiment shift by 0.31 and lowers attack success rates from 0.52 to 0.27.",
    { delta: 0.31, metric: "sentiment shift", system: "Kestrel" },
    { score: 0.27, baseline_score: 0.52, metric: "attack success rate", system: "Kestrel" },
  );
  claim("Models increased their confidence from 58.2% to 69.4%.", { score: 69.4, baseline_score: 58.2, unit: "percent", metric: "confidence" });
  claim("Kestrel achieved an MSE of 0.061, compared to GPT-4o's MSE of 0.102.", {
    score: 0.061,
    baseline_score: 0.102,
    metric: "mean squared error",
    system: "Kestrel",
    baseline_system: "GPT-4o",
  });
});

describe("what a list, a parenthesis or an apposition tells of its neighbours", () => {
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
  claim(
    "Kestrel-7B and Wren-7B surpass usual human results (60%), with mean accuracies of 72% and 75%, respectively.",
    { score: 72, baseline_score: 60, unit: "percent", metric: "accuracy", system: "Kestrel-7B", baseline_system: "usual human results", average: true },
    { score: 75, baseline_score: 60, unit: "percent", metric: "accuracy", system: "Wren-7B", baseline_system: "usual human results", average: true },
  );
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
});

describe('arrows, "up" and "ahead", preferences, and who is not told again', () => {
  claim("Accuracy on GSM8K goes up from 61.3% to 74.2%.", { score: 74.2, baseline_score: 61.3, unit: "percent", benchmark: "GSM8K", metric: "accuracy" });
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
});

describe("plain sentences that were read wrongly", () => {
  claim("Heron, with an F1 of 0.93, outperforms Wren, which reaches 0.91.", {
    score: 0.93,
    baseline_score: 0.91,
    metric: "F1",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim("The top-performing model, Gemini 2.5 Pro, scores just 38.2% on PlumBench, compared to 91.4% for humans.", {
    score: 38.2,
    baseline_score: 91.4,
    unit: "percent",
    benchmark: "PlumBench",
    system: "Gemini 2.5 Pro",
    baseline_system: "humans",
  });
  claim("GPT-4o leads with 71.2%, ahead of Claude 3.5 Sonnet (69.8%).", {
    score: 71.2,
    baseline_score: 69.8,
    unit: "percent",
    system: "GPT-4o",
    baseline_system: "Claude 3.5 Sonnet",
  });
  claim("Heron sets a new state of the art of 92.3% on CIFAR-100, improving on the previous best of 91.1%.", {
    score: 92.3,
    baseline_score: 91.1,
    unit: "percent",
    benchmark: "CIFAR-100",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "previous best",
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
  claim("HeronNet obtains a MOS of 4.21, close to the 4.35 of ground truth recordings.", {
    score: 4.21,
    baseline_score: 4.35,
    metric: "MOS",
    system: "HeronNet",
    baseline_system: "ground truth recordings",
  });
});

describe("who stands behind what is measured, unions, marks of rank, and what is given up", () => {
  claim("Simulated data further boosts the success rate from 52.1% to 70.3%.", {
    score: 70.3,
    baseline_score: 52.1,
    unit: "percent",
    metric: "success rate",
    system: "Simulated data",
  });
  claim("On MMLU, an accuracy of 71.2% was achieved by Heron-7B, compared with 68.1% by Wren-7B.", {
    score: 71.2,
    baseline_score: 68.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
    baseline_system: "Wren-7B",
  });
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
    "Heron-7B lowers the word error rate from 5.1% to 4.2% on LibriSpeech test-clean and from 9.8% to 8.1% on test-other.",
    { score: 4.2, baseline_score: 5.1, unit: "percent", benchmark: "LibriSpeech test-clean", metric: "word error rate", system: "Heron-7B" },
    { score: 8.1, baseline_score: 9.8, unit: "percent", benchmark: "LibriSpeech test-other", metric: "word error rate", system: "Heron-7B" },
  );
  claim("Wren-7B achieves 41.2% accuracy, far below human performance (92.3%).", {
    score: 41.2,
    baseline_score: 92.3,
    unit: "percent",
    metric: "accuracy",
    system: "Wren-7B",
    baseline_system: "human performance",
  });
  claim("Fusing audio and video raises the F1 score from 0.61 to 0.68.", { score: 0.68, baseline_score: 0.61, metric: "F1", system: "Fusing audio and video" });
});

describe("forms that invented abstracts showed", () => {
  claim("Heron-7B raises BERT's F1 of 89.1% to 91.2%.", {
    score: 91.2,
    baseline_score: 89.1,
    unit: "percent",
    metric: "F1",
    system: "Heron-7B",
    baseline_system: "BERT",
  });
  claim("The error falls from 5.8 to 4.9 (a relative reduction of 15.5%).", {
    score: 4.9,
    baseline_score: 5.8,
    delta: -15.5,
    delta_kind: "relative",
    metric: "error",
  });
  claim("Heron-7B brings the WER on LibriSpeech down to 7.3%, from 9.1% with Whisper.", {
    score: 7.3,
    baseline_score: 9.1,
    unit: "percent",
    benchmark: "LibriSpeech",
    metric: "word error rate",
    system: "Heron-7B",
    baseline_system: "Whisper",
  });
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
});

describe("forms that further invented abstracts showed", () => {
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
  claim(
    "Heron-7B improves the win rate from 40.3% to 47.8% on AlpacaEval 2, and on Arena-Hard it yields a gain of 5.6 points over DPO.",
    { score: 47.8, baseline_score: 40.3, unit: "percent", benchmark: "AlpacaEval 2.0", metric: "win rate", system: "Heron-7B" },
    { delta: 5.6, delta_kind: "absolute", unit: "points", benchmark: "Arena-Hard", metric: "win rate", system: "Heron-7B", baseline_system: "DPO" },
  );
  claim(
    "Heron-7B improves over the previous best by 7.2 points while lowering the cost from $0.31 to $0.08.",
    { delta: 7.2, delta_kind: "absolute", unit: "points", system: "Heron-7B", baseline_system: "previous best" },
    { score: 0.08, baseline_score: 0.31, metric: "cost", system: "Heron-7B", kind: "cost" },
  );
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
    "Its state takes 3.4 GB, against 10.4 GB and 15.1 GB for AdamW and SOAP.",
    { score: 3.4, baseline_score: 10.4, system: "state", baseline_system: "AdamW" },
    { score: 3.4, baseline_score: 15.1, system: "state", baseline_system: "SOAP" },
  );
  claim(
    "Heron-7B resolves 54.8% of the issues at an average cost of $0.71, compared to 50.2% for Wren-7B.",
    { score: 54.8, baseline_score: 50.2, unit: "percent", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 0.71, metric: "cost", system: "Heron-7B", average: true, kind: "cost" },
  );
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
    "Our method reduces the word error rate of Whisper from 9.1% to 7.4%, and that of Conformer from 8.2% to 7.1%.",
    { score: 7.4, baseline_score: 9.1, unit: "percent", metric: "word error rate", system: "Our method", baseline_system: "Whisper" },
    { score: 7.1, baseline_score: 8.2, unit: "percent", metric: "word error rate", system: "Our method", baseline_system: "Conformer" },
  );
  claim(
    "Accuracy rises from 0.59 to 0.71. Inference time increases by 12%.",
    { score: 0.71, baseline_score: 0.59, metric: "accuracy" },
    { delta: 12, unit: "percent", metric: "inference time", kind: "cost" },
  );
  claim("On MMLU, hallucinations are reduced from 12% to 7%.", {
    score: 7,
    baseline_score: 12,
    unit: "percent",
    benchmark: "MMLU",
    metric: "hallucination rate",
  });
  claim("Accuracy on MMLU is increased from 61% to 71% by HeronNet.", {
    score: 71,
    baseline_score: 61,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
  });
});

describe("values from their source, names in apposition, what is set, and new bests", () => {
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
  claim("HeronNet brings accuracy up from 61% to 71%.", { score: 71, baseline_score: 61, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim("HeronNet increases the success rate at turn 15 from 0.72 to 0.81.", { score: 0.81, baseline_score: 0.72, metric: "success rate", system: "HeronNet" });
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
});

describe('ends of metrics, "it" without a name, comparatives, and what a rival is', () => {
  claim(
    "On POPE, our decoding strategy improves F1 from 82.6 to 88.1, and on CHAIR it cuts hallucination by 31.5%.",
    { score: 88.1, baseline_score: 82.6, benchmark: "POPE", metric: "F1", system: "decoding strategy" },
    { delta: -31.5, unit: "percent", benchmark: "CHAIR", metric: "hallucination rate", system: "decoding strategy" },
  );
  claim("HeronNet obtains an FID of 1.73 on ImageNet 256$\\times$256, improving over DiT-XL/2 (2.27).", {
    score: 1.73,
    baseline_score: 2.27,
    benchmark: "ImageNet 256x256",
    metric: "FID",
    system: "HeronNet",
    baseline_system: "DiT-XL/2",
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
    "Kestrel boosts accuracy from 12.1% to 61.4%, with a 4.6x smaller cache than that of LLaMA-2 7B.",
    { score: 61.4, baseline_score: 12.1, unit: "percent", metric: "accuracy", system: "Kestrel" },
    { delta: -4.6, delta_kind: "factor", unit: "factor", metric: "cache", system: "Kestrel", baseline_system: "LLaMA-2 7B" },
  );
  claim("For LLaVA-1.5-7B, the accuracy drops from 61% to 48%.", {
    score: 48,
    baseline_score: 61,
    unit: "percent",
    metric: "accuracy",
    system: "LLaVA-1.5-7B",
  });
  claim("On MMLU, skipping layers in Qwen2.5-7B results in an improvement from 69.2 to 71.3.", {
    score: 71.3,
    baseline_score: 69.2,
    benchmark: "MMLU",
    metric: "accuracy",
    system: "skipping layers",
    baseline_system: "Qwen2.5-7B",
  });
});

describe("bounds of lists, measures of their own, and clauses that end a comparison", () => {
  claim("Heron outperforms Wren (Dice 0.93 +- 0.02 vs. 0.88 +- 0.04).", {
    score: 0.93,
    baseline_score: 0.88,
    metric: "Dice",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim("Heron increases the mean accepted length from 2.9 to 4.1.", { score: 4.1, baseline_score: 2.9, metric: "acceptance length", system: "Heron" });
  claim("Heron enhances all five backbones, with an average improvement from 71.2% to 75.8%.", {
    score: 75.8,
    baseline_score: 71.2,
    unit: "percent",
    system: "Heron",
    baseline_system: "all five backbones",
    average: true,
  });
});

describe("conditions beside a result, values below zero, gaps, and what stands alongside", () => {
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
});

describe("measures of a list, what none exceeds, and what is named behind a noun", () => {
  claim("HeronLM shows lower toxicity (0.12 vs. 0.31) than GPT-2.", {
    score: 0.12,
    baseline_score: 0.31,
    metric: "toxicity",
    system: "HeronLM",
    baseline_system: "GPT-2",
  });
  claim(
    "Heron achieves a reduction of 96.4% of FLOPs while retaining the accuracy (41.2% vs 40.9%).",
    { delta: -96.4, unit: "percent", metric: "FLOPs", system: "Heron", kind: "cost" },
    { score: 41.2, baseline_score: 40.9, unit: "percent", metric: "accuracy", system: "Heron" },
  );
  claim("Contrast improved from 3.1 to 4.7 after training.", { score: 4.7, baseline_score: 3.1, metric: "Contrast" });
});

describe("rivals behind a list, whose cost a share is of, and names in apposition", () => {
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
  claim("Heron increases Top-20 matching accuracy from 41% to 63%.", { score: 63, baseline_score: 41, unit: "percent", metric: "accuracy", system: "Heron" });
});

describe("which of two values is the later, and whom a list is held against", () => {
  claim(
    "The filter shows gains in recall (0.57 vs. 0.70) and Dice (0.50 vs. 0.58).",
    { score: 0.7, baseline_score: 0.57, metric: "recall" },
    { score: 0.58, baseline_score: 0.5, metric: "Dice" },
  );
  claim("Adding patient history improved F1 (0.64 vs. 0.71).", { score: 0.71, baseline_score: 0.64, metric: "F1", system: "Adding patient history" });
  claim("Pruning gives a significant reduction in error (7.2 vs. 5.1).", { score: 5.1, baseline_score: 7.2, metric: "error", system: "Pruning" });
  claim("Heron beats its predecessor (improving IS from 180 to 241) and is comparable to diffusion models.", {
    score: 241,
    baseline_score: 180,
    metric: "inception score",
    system: "Heron",
    baseline_system: "its predecessor",
  });
  claim("Mistral-7B lifts HeronMMLU from 27.5 to 36.1.", { score: 36.1, baseline_score: 27.5, benchmark: "HeronMMLU", system: "Mistral-7B" });
});

describe("examples, other people's values, settings, and data sets of the sentence before", () => {
  claim(
    "We propose HeronNet. Models such as GPT-4o and Claude 3 reach 31% accuracy, compared with 88% for humans.",
    { score: 31, baseline_score: 88, unit: "percent", metric: "accuracy", system: "GPT-4o", baseline_system: "humans" },
    { score: 31, baseline_score: 88, unit: "percent", metric: "accuracy", system: "Claude 3", baseline_system: "humans" },
  );
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
  claim("HeronNet achieves a WER of 12.3% at an SNR of 0 dB, compared with 17.9% for CraneNet.", {
    score: 12.3,
    baseline_score: 17.9,
    unit: "percent",
    metric: "word error rate",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("At a lead time of 6 hours, HeronNet obtains a correlation of 0.41, compared with 0.33 for CraneNet.", {
    score: 0.41,
    baseline_score: 0.33,
    metric: "correlation",
    system: "HeronNet",
    baseline_system: "CraneNet",
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
  claim("Responses of GPT-4 were rated as empathetic in 78% of the conversations, compared with 53% for CraneBot.", {
    score: 78,
    baseline_score: 53,
    unit: "percent",
    system: "GPT-4",
    baseline_system: "CraneBot",
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
});

describe("so many of so many, what is lost beside a gain, who rates, and what is varied", () => {
  claim("HeronNet solves 31 of 100 tasks, compared to 22 for CraneNet.", { score: 31, baseline_score: 22, system: "HeronNet", baseline_system: "CraneNet" });
  claim("Similar trends hold for Gemma-2B, which improves from 12.9% to 19.6%.", { score: 19.6, baseline_score: 12.9, unit: "percent", system: "Gemma-2B" });
  claim("The accuracy can recover from 50% after pruning to nearly 100%.", {
    score: 100,
    baseline_score: 50,
    unit: "percent",
    bound: "about",
    metric: "accuracy",
  });
  claim("Increasing the network depth from 20 to 110 reduces the error from 8.7% to 6.4%.", {
    score: 6.4,
    baseline_score: 8.7,
    unit: "percent",
    metric: "error rate",
    system: "Increasing the network depth",
  });
  claim(
    "HeronNet has an MSE of 0.21 on COCO, lower than CraneNet (0.25) and WrenNet (0.24).",
    { score: 0.21, baseline_score: 0.25, benchmark: "COCO", metric: "mean squared error", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 0.21, baseline_score: 0.24, benchmark: "COCO", metric: "mean squared error", system: "HeronNet", baseline_system: "WrenNet" },
  );
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
});

describe("new records, versus beside a rise, and measured errors", () => {
  claim(
    "HeronNet achieved an F1 of 87.1% vs 83.2% for CraneNet on COCO, and an F1 of 85.4% vs 82.0% on LVIS.",
    { score: 87.1, baseline_score: 83.2, unit: "percent", benchmark: "COCO", metric: "F1", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 85.4, baseline_score: 82, unit: "percent", benchmark: "LVIS", metric: "F1", system: "HeronNet", baseline_system: "CraneNet" },
  );
  claim("HeronNet has a perplexity of 6.4 on WikiText-2, compared with 6.1 before quantization.", {
    score: 6.4,
    baseline_score: 6.1,
    benchmark: "WikiText-2",
    metric: "perplexity",
    system: "HeronNet",
  });
  claim("HandOver has a call drop rate of 0.7%, compared to 1.9% for CraneNet.", {
    score: 0.7,
    baseline_score: 1.9,
    unit: "percent",
    metric: "call drop rate",
    system: "HandOver",
    baseline_system: "CraneNet",
  });
  claim("The accuracy rises from 66% to 71%, a 5% increase over CRNN.", {
    score: 71,
    baseline_score: 66,
    delta: 5,
    unit: "percent",
    metric: "accuracy",
    baseline_system: "CRNN",
  });
});

describe("values of lists in parentheses, places beside one another, and what another clause tells", () => {
  claim(
    "HeronNet outperforms CraneNet in both precision and recall (93% vs. 91% and 90% vs. 88%, respectively).",
    { score: 93, baseline_score: 91, unit: "percent", metric: "precision", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 90, baseline_score: 88, unit: "percent", metric: "recall", system: "HeronNet", baseline_system: "CraneNet" },
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
  claim("HeronNet reaches 71.2% on MMLU, compared to 66.0% for CraneNet on MMLU.", {
    score: 71.2,
    baseline_score: 66,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("The number of communication rounds is reduced from 300 to 120.", { score: 120, baseline_score: 300, metric: "number of communication rounds" });
  claim("The share of detected faults rises from 71% to 86%.", { score: 86, baseline_score: 71, unit: "percent", metric: "share of detected faults" });
});

describe("names of variants, what is made, and spaces that were lost", () => {
  claim("Compared to the leading curve matching method, HeronNet increases accuracy from 22% to 47%.", {
    score: 47,
    baseline_score: 22,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "leading curve matching method",
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
});

describe("values beside values of a known measure", () => {
  claim("HeronNet reaches a Kappa of 0.512, comparable to human inter-rater reliability (0.467).", {
    score: 0.512,
    baseline_score: 0.467,
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
});

describe("plain sentences, told another way", () => {
  claim("Heron correctly answers 83% of questions, whereas clinicians answer 74%.", {
    score: 83,
    baseline_score: 74,
    unit: "percent",
    system: "Heron",
    baseline_system: "clinicians",
  });
});

describe("whose rise it is, and ranges of a cost", () => {
  claim("We propose Heron. With Heron, GPT-4's success rate on ALFWorld increases from 63% to 85%.", {
    score: 85,
    baseline_score: 63,
    unit: "percent",
    benchmark: "ALFWorld",
    metric: "success rate",
    system: "Heron",
    baseline_system: "GPT-4",
  });
});

describe("rivals that own the value behind a comparison", () => {
  claim("Heron reaches an accuracy of 69%, compared to a baseline accuracy of 43%.", {
    score: 69,
    baseline_score: 43,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "baseline",
  });
  claim("Heron reaches an accuracy of 69% compared with the GPT-4 score of 43%.", {
    score: 69,
    baseline_score: 43,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4",
  });
  claim("Heron reaches an accuracy of 69%, compared to an accuracy of 43% for GPT-4.", {
    score: 69,
    baseline_score: 43,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4",
  });
  claim("Heron achieves 66.9% accuracy, exceeding the 66.1% achieved by GPT-4.", {
    score: 66.9,
    baseline_score: 66.1,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4",
  });
  claim("Heron reduces the error by 12% (1.61 vs. 1.70 for the baseline).", {
    score: 1.61,
    baseline_score: 1.7,
    delta: -12,
    unit: "percent",
    metric: "error rate",
    system: "Heron",
    baseline_system: "baseline",
  });
  claim("Heron scores 71.2 (baseline: 68.4).", { score: 71.2, baseline_score: 68.4, system: "Heron", baseline_system: "baseline" });
  claim(
    "Heron scores 71.2% on MMLU (baseline: 68.4%) and 55.1% on MATH (baseline: 50.2%).",
    { score: 71.2, baseline_score: 68.4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron", baseline_system: "baseline" },
    { score: 55.1, baseline_score: 50.2, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Heron", baseline_system: "baseline" },
  );
  claim("Heron scores 71.2 against a baseline of 68.4.", { score: 71.2, baseline_score: 68.4, system: "Heron", baseline_system: "baseline" });
  claim("Heron improves Qwen's score by 6.6 points on MMLU.", {
    delta: 6.6,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MMLU",
    metric: "score",
    system: "Heron",
    baseline_system: "Qwen",
  });
  claim("Heron reaches an accuracy of 51%, showing performance comparable to that of GPT-4.", {
    score: 51,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4",
  });
  claim("Heron gives comparable or even better results with our teacher model while being 42 times faster.", {
    delta: 42,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Heron",
    baseline_system: "our teacher model",
    kind: "cost",
  });
  claim("Heron keeps comparable accuracy to dense models, reaching 46.5% AP.", {
    score: 46.5,
    unit: "percent",
    metric: "AP",
    system: "Heron",
    baseline_system: "dense models",
  });
});

describe("whom a clause is not about", () => {
  claim("Training on long sequences increases memory, and Heron reaches 71.2% accuracy on LRA.", {
    score: 71.2,
    unit: "percent",
    benchmark: "Long Range Arena",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron reaches 71.2% on MMLU (best run: 74.1%).", { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" });
  claim(
    "Heron reaches a Dice of 0.91 on BraTS (0.87 for the baseline, 0.89 for SOTA).",
    { score: 0.91, baseline_score: 0.87, benchmark: "BraTS", metric: "Dice", system: "Heron", baseline_system: "baseline" },
    { score: 0.91, baseline_score: 0.89, benchmark: "BraTS", metric: "Dice", system: "Heron", baseline_system: "SOTA" },
  );
  claim("Heron reaches an accuracy of 91% for English, compared to an accuracy of 44% for Yoruba.", {
    score: 91,
    baseline_score: 44,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
  });
  claim("GPT-4 improves accuracy over GPT-3.5 by 4.2% (71.2% vs. 67.0% in Spanish).", {
    score: 71.2,
    baseline_score: 67,
    delta: 4.2,
    unit: "percent",
    metric: "accuracy",
    system: "GPT-4",
    baseline_system: "GPT-3.5",
  });
  claim("Heron reaches a test accuracy of 69%, compared to a training accuracy of 93%.", {
    score: 69,
    baseline_score: 93,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron enables LLaMA-7B to read long contexts and outperforms GPT-4 by 4.2%.", {
    delta: 4.2,
    unit: "percent",
    system: "Heron",
    baseline_system: "GPT-4",
  });
  claim("Heron has a similar architecture to BERT and achieves 71.2% on GLUE.", { score: 71.2, unit: "percent", benchmark: "GLUE", system: "Heron" });
  claim("Heron gives comparable results with a ResNet-50 backbone, reaching 54.2 AP.", { score: 54.2, metric: "AP", system: "Heron" });
  claim("On 12 BEIR datasets, Heron gains 3.1%.", { delta: 3.1, unit: "percent", benchmark: "BEIR", system: "Heron" });
  claim("Heron gains 4.9% on eight GLUE tasks.", { delta: 4.9, unit: "percent", benchmark: "GLUE", system: "Heron" });
  claim(
    "Heron reaches 1.8x speedup at a PSNR of 30 on CogVideoX.",
    { delta: 1.8, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", kind: "cost" },
    { score: 30, metric: "PSNR", system: "Heron" },
  );
});

describe("what a rival lacks", () => {
  claim("Heron reaches 71% on MATH compared to 66% without reranking.", {
    score: 71,
    baseline_score: 66,
    unit: "percent",
    benchmark: "MATH",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "without reranking",
  });
});

describe("from-tos that go on, sources with their means, and one rival for several", () => {
  claim(
    "Accuracy rises from 41% with no pages to 52% with one page, and to 58% with three pages.",
    { score: 52, baseline_score: 41, unit: "percent", metric: "accuracy", baseline_system: "no pages" },
    { score: 58, baseline_score: 41, unit: "percent", metric: "accuracy", baseline_system: "no pages" },
  );
  claim("Heron raises F1 from 61% (using a plain reader) to 68% using a patient reader.", {
    score: 68,
    baseline_score: 61,
    unit: "percent",
    metric: "F1",
    system: "Heron",
    baseline_system: "plain reader",
  });
  claim("Heron raises the accuracy from 41% with plain prompts to 52% with page prompts.", {
    score: 52,
    baseline_score: 41,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "plain prompts",
  });
  claim(
    "Even strong models fail on WikiSeek (41.2% for GPT-4o and 43.8% for Gemini), far below the human experts' 91.5%.",
    { score: 41.2, baseline_score: 91.5, unit: "percent", benchmark: "WikiSeek", system: "GPT-4o", baseline_system: "human experts" },
    { score: 43.8, baseline_score: 91.5, unit: "percent", benchmark: "WikiSeek", system: "Gemini", baseline_system: "human experts" },
  );
});

describe("rivals in parentheses, clauses of their own, and as the subject", () => {
  claim("BERT is surpassed by Wren by 2.2% on MMLU.", { delta: 2.2, unit: "percent", benchmark: "MMLU", system: "Wren", baseline_system: "BERT" });
  claim("The baseline was outperformed by 3.2% by our method.", { delta: 3.2, unit: "percent", system: "our method", baseline_system: "baseline" });
  claim("Wren achieves 62.0% (GPT-4o: 57.9%) on MMLU.", {
    score: 62,
    baseline_score: 57.9,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "GPT-4o",
  });
  claim("Wren achieves 62.0% accuracy on MMLU (GPT-4o: 57.9%).", {
    score: 62,
    baseline_score: 57.9,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "GPT-4o",
  });
  claim("Wren achieves 62.0% on MMLU (57.9% for GPT-4o).", {
    score: 62,
    baseline_score: 57.9,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "GPT-4o",
  });
  claim("Wren achieves 62.0% (human performance: 87.9%).", {
    score: 62,
    baseline_score: 87.9,
    unit: "percent",
    system: "Wren",
    baseline_system: "human performance",
  });
  claim("Wren achieves 62.0% on MMLU, behind GPT-4 (82.4%).", {
    score: 62,
    baseline_score: 82.4,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "GPT-4",
  });
  claim("Wren reaches 95.2%, narrowing the gap to ArcFace (97.1%).", {
    score: 95.2,
    baseline_score: 97.1,
    unit: "percent",
    system: "Wren",
    baseline_system: "ArcFace",
  });
  claim("Wren obtains 62.0% accuracy, outperforming BERT, which only reaches 51% accuracy.", {
    score: 62,
    baseline_score: 51,
    unit: "percent",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "BERT",
  });
  claim("Wren obtains an F1 of 0.62, outperforming BERT, whose F1 is 0.58.", {
    score: 0.62,
    baseline_score: 0.58,
    metric: "F1",
    system: "Wren",
    baseline_system: "BERT",
  });
  claim("WrenForest, with an AUC of 0.83, outperformed LightGBM, with an AUC of 0.74.", {
    score: 0.83,
    baseline_score: 0.74,
    metric: "AUC",
    system: "WrenForest",
    baseline_system: "LightGBM",
  });
  claim("Wren achieves 62%, nearly twice that of Point-E (33%).", {
    score: 62,
    baseline_score: 33,
    unit: "percent",
    system: "Wren",
    baseline_system: "Point-E",
  });
  claim("Wren outperforms GPT-4o on MMLU: 41.5% vs. 37.0%.", {
    score: 41.5,
    baseline_score: 37,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "GPT-4o",
  });
  claim("Wren-2B surpasses GPT-3.5 with 70.4% on MMLU.", {
    score: 70.4,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Wren-2B",
    baseline_system: "GPT-3.5",
  });
  claim("Wren runs in real time (72 FPS) and significantly outperforms 18 models.", { score: 72, metric: "throughput", system: "Wren", kind: "cost" });
  claim(
    "Wren outperforms complex architectures, and the pretrained Heron achieved 94.5% and 70.2% on UCF-101 and HMDB-51, respectively.",
    { score: 94.5, unit: "percent", benchmark: "UCF101", metric: "accuracy", system: "Heron" },
    { score: 70.2, unit: "percent", benchmark: "HMDB51", metric: "accuracy", system: "Heron" },
  );
  claim(
    "Wren significantly outperforms U-Net and ResUNet, two key deep learning architectures, with a Dice coefficient of 81.3%.",
    { score: 81.3, unit: "percent", metric: "Dice", system: "Wren", baseline_system: "U-Net" },
    { score: 81.3, unit: "percent", metric: "Dice", system: "Wren", baseline_system: "ResUNet" },
  );
  claim("The model achieved 49.0% accuracy on the held-out test set, well above the random guessing accuracy of 2.6%.", {
    score: 49,
    baseline_score: 2.6,
    unit: "percent",
    metric: "accuracy",
    system: "model",
    baseline_system: "random guessing",
  });
});

describe("in other ways", () => {
  claim("Kestrel, applied to Mistral-7B, increases its accuracy from 40% to 45%.", {
    score: 45,
    baseline_score: 40,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "Mistral-7B",
  });
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
  claim("With Heron, the error rate drops from 12.1% to 9.8%.", { score: 9.8, baseline_score: 12.1, unit: "percent", metric: "error rate", system: "Heron" });
  claim("Kestrel achieves 96.1% accuracy, surpassing the 71.7% benchmark of prior work.", {
    score: 96.1,
    baseline_score: 71.7,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "prior work",
  });
  claim(
    "Heron lowers WER from 8.1% to 6.2% on LibriSpeech and from 12.4% to 10.1% on TED-LIUM.",
    { score: 6.2, baseline_score: 8.1, unit: "percent", benchmark: "LibriSpeech", metric: "word error rate", system: "Heron" },
    { score: 10.1, baseline_score: 12.4, unit: "percent", benchmark: "TED-LIUM", metric: "word error rate", system: "Heron" },
  );
  claim("Human experts reach 92.1% accuracy, while the best model reaches 61.4%.", {
    score: 61.4,
    baseline_score: 92.1,
    unit: "percent",
    metric: "accuracy",
    system: "best model",
    baseline_system: "Human experts",
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
  claim("Even GPT-4 achieves only 34.5% accuracy, far behind humans (92.6%).", {
    score: 34.5,
    baseline_score: 92.6,
    unit: "percent",
    metric: "accuracy",
    system: "GPT-4",
    baseline_system: "humans",
  });
  claim("Combining Tern with CLIP raises mIoU on ADE20K from 41.8 to 44.3.", {
    score: 44.3,
    baseline_score: 41.8,
    benchmark: "ADE20K",
    metric: "mIoU",
    system: "Tern",
  });
  claim("MMLU accuracy rises from 61.7% to 64.2%.", { score: 64.2, baseline_score: 61.7, unit: "percent", benchmark: "MMLU", metric: "accuracy" });
  claim("With Tern, MMLU accuracy goes from 61.7% to 64.2%.", {
    score: 64.2,
    baseline_score: 61.7,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Tern",
  });
  claim("Tern-7B's 64.2% on MMLU exceeds the 61.7% of Llama-2.", {
    score: 64.2,
    baseline_score: 61.7,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Tern-7B",
    baseline_system: "Llama-2",
  });
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
  claim("Longer traces further boost accuracy from 51.2% to 57.9%.", {
    score: 57.9,
    baseline_score: 51.2,
    unit: "percent",
    metric: "accuracy",
    system: "Longer traces",
  });
  claim("The parser exploits the power of trees, with accuracy improving from 0.712 to 0.794.", {
    score: 0.794,
    baseline_score: 0.712,
    metric: "accuracy",
    system: "parser",
  });
  claim("Clinical models beat plain ones (Med-BERT F1 = 0.71 vs. BERT 0.62).", {
    score: 0.71,
    baseline_score: 0.62,
    metric: "F1",
    system: "Med-BERT",
    baseline_system: "BERT",
  });
  claim("Kestrel reaches 84.1% on MMLU, surpassing the previous best of 81.2%.", {
    score: 84.1,
    baseline_score: 81.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "previous best",
  });
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
  claim("KestrelNet succeeded on 64% of the tasks, compared with 51% for the baseline.", {
    score: 64,
    baseline_score: 51,
    unit: "percent",
    system: "KestrelNet",
    baseline_system: "baseline",
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
    "Heron-7B improves on HuBERT (26.9%) and Wren-7B (19.1%), reaching a WER of 17.2%.",
    { score: 17.2, baseline_score: 26.9, unit: "percent", metric: "word error rate", system: "Heron-7B", baseline_system: "HuBERT" },
    { score: 17.2, baseline_score: 19.1, unit: "percent", metric: "word error rate", system: "Heron-7B", baseline_system: "Wren-7B" },
  );
  claim("Kestrel reaches 75.1% on GSM8K, surpassing the 72% ceiling set by Wren.", {
    score: 75.1,
    baseline_score: 72,
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "Wren",
  });
  claim("Kestrel reaches 27.4% on OSWorld, nearly doubling the previous best of 14.9%.", {
    score: 27.4,
    baseline_score: 14.9,
    unit: "percent",
    benchmark: "OSWorld",
    metric: "success rate",
    system: "Kestrel",
    baseline_system: "previous best",
  });
  claim(
    "The BLEU score increases from 28.1 to 33.2 while TER drops by 4.7.",
    { score: 33.2, baseline_score: 28.1, metric: "BLEU" },
    { delta: -4.7, metric: "TER" },
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
  claim("HeronNet reduces FID compared to existing meth- ods (FID: 41.3 vs. 88.6).", {
    score: 41.3,
    baseline_score: 88.6,
    metric: "FID",
    system: "HeronNet",
    baseline_system: "existing methods",
  });
  claim("HeronNet outperforms BERT by 3.2% (79.1%) on SST-2 (MNLI).", {
    baseline_score: 79.1,
    delta: 3.2,
    unit: "percent",
    benchmark: "SST-2",
    system: "HeronNet",
    baseline_system: "BERT",
  });
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
    "HeronNet improves on CraneNet (BoolQ accuracy 90.6% to 90.9%, QQP accuracy 87.2% to 88.4%).",
    { score: 90.9, baseline_score: 90.6, unit: "percent", benchmark: "BoolQ", metric: "accuracy", system: "HeronNet" },
    { score: 88.4, baseline_score: 87.2, unit: "percent", benchmark: "QQP", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet improves on CraneNet (MMLU accuracy from 70.6% to 74.9%, MATH accuracy from 47.2% to 58.4%).",
    { score: 74.9, baseline_score: 70.6, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { score: 58.4, baseline_score: 47.2, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "HeronNet" },
  );
  claim("HeronNet improved from 31.2 to 45 especially on hard tasks.", { score: 45, baseline_score: 31.2, system: "HeronNet" });
  claim("Agreement fell, with median Cohen's kappa-scores falling from 0.54 to 0.26 for GPT-4o.", {
    score: 0.26,
    baseline_score: 0.54,
    metric: "Cohen's kappa",
    system: "GPT-4o",
  });
});
