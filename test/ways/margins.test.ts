import { describe } from "vitest";
import { claim } from "../support/claim.js";

/* A difference to a rival that is named. One line a way of writing: the whole list of rows, and one reading of the grammar. All sentences are our own. */

describe("gains", () => {
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
  claim("Kestrel performs better than the base model (+5.59%).", { delta: 5.59, unit: "percent", system: "Kestrel", baseline_system: "base model" });
  claim("Wren achieves 9.3% higher accuracy than random sampling on SQuAD.", {
    delta: 9.3,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "random sampling",
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
    "Kestrel surpasses GPT-4 by 4.5% and Claude 3 by 0.9%.",
    { delta: 4.5, unit: "percent", system: "Kestrel", baseline_system: "GPT-4" },
    { delta: 0.9, unit: "percent", system: "Kestrel", baseline_system: "Claude 3" },
  );
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
});

describe("compositions", () => {
  claim("Wren beats the runner-up by 2.2 BLEU on WMT16.", { delta: 2.2, benchmark: "WMT 2016", metric: "BLEU", system: "Wren", baseline_system: "runner-up" });
  claim(
    "Wren improves over BERT by 3.1% on MNLI and 2.2% on QNLI.",
    { delta: 3.1, unit: "percent", benchmark: "MNLI", system: "Wren", baseline_system: "BERT" },
    { delta: 2.2, unit: "percent", benchmark: "QNLI", system: "Wren", baseline_system: "BERT" },
  );
  claim(
    "Wren is 3.4 points better than GPT-4 and 12.1 points better than Llama 2 on BBH.",
    { delta: 3.4, delta_kind: "absolute", unit: "points", benchmark: "BBH", system: "Wren", baseline_system: "GPT-4" },
    { delta: 12.1, delta_kind: "absolute", unit: "points", benchmark: "BBH", system: "Wren", baseline_system: "Llama 2" },
  );
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
  claim(
    "Extensive experiments demonstrate that Wren surpasses state-of-the-art methods by 2.3% in mAP and 1.1% in recall on COCO.",
    { delta: 2.3, unit: "percent", benchmark: "COCO", metric: "mAP", system: "Wren", baseline_system: "state-of-the-art methods" },
    { delta: 1.1, unit: "percent", benchmark: "COCO", metric: "recall", system: "Wren", baseline_system: "state-of-the-art methods" },
  );
  claim("Wren shows a 12% lower error rate than the previous best method.", {
    delta: -12,
    unit: "percent",
    metric: "error rate",
    system: "Wren",
    baseline_system: "previous best method",
  });
  claim("The approach leads to a relative error reduction of 18.2% over the baseline system.", {
    delta: -18.2,
    delta_kind: "relative",
    unit: "percent",
    metric: "error",
    system: "approach",
    baseline_system: "baseline system",
  });
});

describe("owners, opponents and lists", () => {
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
});

describe("who did it", () => {
  claim("Our 7B model outperforms Llama-2-70B on GSM8K by 4.5 points.", {
    delta: 4.5,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GSM8K",
    system: "7B model",
    baseline_system: "Llama-2-70B",
  });
  claim("Heron improves over the base model by 6.1% on average across five benchmarks.", {
    delta: 6.1,
    unit: "percent",
    system: "Heron",
    baseline_system: "base model",
    average: true,
  });
  claim("Heron surpasses prior methods by a large margin (+7.2 mIoU) on ADE20K.", {
    delta: 7.2,
    benchmark: "ADE20K",
    metric: "mIoU",
    system: "Heron",
    baseline_system: "prior methods",
  });
});

describe("bounds, spreads and signs", () => {
  claim(
    "Heron beats Wren by +0.5 mAP on COCO and -0.51 EPE on Sintel.",
    { delta: 0.5, benchmark: "COCO", metric: "mAP", system: "Heron", baseline_system: "Wren" },
    { delta: -0.51, benchmark: "Sintel", metric: "end-point error", system: "Heron", baseline_system: "Wren" },
  );
  claim("Heron wins by an average of 3.1% over DPO on AlpacaEval 2.0.", {
    delta: 3.1,
    unit: "percent",
    benchmark: "AlpacaEval 2.0",
    system: "Heron",
    baseline_system: "DPO",
    average: true,
  });
  claim("Heron is 75% above the average of all entries on CIFAR-10.", {
    delta: 75,
    unit: "percent",
    benchmark: "CIFAR-10",
    system: "Heron",
    baseline_system: "average of all entries",
  });
});

describe("a difference and the two scores beside it", () => {
  claim("Heron improves accuracy by an absolute 5% over GPT-4o on MathVista.", {
    delta: 5,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "MathVista",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4o",
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
  claim("Heron needs 10x fewer manual corrections than Kestrel.", {
    delta: -10,
    delta_kind: "factor",
    unit: "factor",
    metric: "manual corrections",
    system: "Heron",
    baseline_system: "Kestrel",
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
    "Compared to the plain detector, AP and AP50 improved by 1.6% and 2.2%, respectively.",
    { delta: 1.6, unit: "percent", metric: "AP", baseline_system: "plain detector" },
    { delta: 2.2, unit: "percent", metric: "mAP50", baseline_system: "plain detector" },
  );
  claim("Heron surpasses the previous best by $ \\textbf{4.8}$\\% on MMLU.", {
    delta: 4.8,
    unit: "percent",
    benchmark: "MMLU",
    system: "Heron",
    baseline_system: "previous best",
  });
  claim("The gain corresponds to a 15% increase in accuracy over BERT.", { delta: 15, unit: "percent", metric: "accuracy", baseline_system: "BERT" });
  claim("Heron surpasses GPT-4o by +3.4 accuracy points.", {
    delta: 3.4,
    delta_kind: "absolute",
    unit: "points",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "GPT-4o",
  });
  claim(
    "Heron outperforms DETR by 1.9% AP and 0.8% AR on COCO.",
    { delta: 1.9, unit: "percent", benchmark: "COCO", metric: "AP", system: "Heron", baseline_system: "DETR" },
    { delta: 0.8, unit: "percent", benchmark: "COCO", metric: "AR", system: "Heron", baseline_system: "DETR" },
  );
  claim("Heron outperforms Wren-7B by 17% in simulation benchmarks.", { delta: 17, unit: "percent", system: "Heron", baseline_system: "Wren-7B" });
});

describe("rivals", () => {
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
  claim("Kestrel outperforms prior methods on COCO by 3.4% compared to YOLOv8, DETR and RetinaNet.", {
    delta: 3.4,
    unit: "percent",
    benchmark: "COCO",
    system: "Kestrel",
    baseline_system: "YOLOv8, DETR and RetinaNet",
  });
});

describe("what stands beside a gain, and how places are counted", () => {
  claim(
    "Kestrel outperforms the baseline with an average 11.3% mIoU and 14.2% Dice improvement.",
    { delta: 11.3, unit: "percent", metric: "mIoU", system: "Kestrel", baseline_system: "baseline", average: true },
    { delta: 14.2, unit: "percent", metric: "Dice", system: "Kestrel", baseline_system: "baseline", average: true },
  );
  claim("Kestrel can reduce memorization by 21.4% compared to the base model without greatly hurting its fluency.", {
    delta: -21.4,
    unit: "percent",
    metric: "memorization",
    system: "Kestrel",
    baseline_system: "base model",
  });
  claim("Kestrel shows an improvement of 6% over all baseline models.", {
    delta: 6,
    unit: "percent",
    system: "Kestrel",
    baseline_system: "all baseline models",
  });
});

describe("the model that a method improves, or is built into, is what its gain is over", () => {
  claim("Adding reflection significantly enhances the performance of Qwen2-VL on long videos, with an average gain of 6.3%.", {
    delta: 6.3,
    unit: "percent",
    system: "Adding reflection",
    baseline_system: "Qwen2-VL",
    average: true,
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
});

describe('arrows, "up" and "ahead", preferences, and who is not told again', () => {
  claim("Heron-L achieves a 47%↑ FID improvement over DiT-XL.", { delta: 47, unit: "percent", metric: "FID", system: "Heron-L", baseline_system: "DiT-XL" });
  claim(
    "Heron improves recall (3.4%↑) and latency (14%↓) over SFT.",
    { delta: 3.4, unit: "percent", metric: "recall", system: "Heron", baseline_system: "SFT" },
    { delta: -14, unit: "percent", metric: "latency", system: "Heron", baseline_system: "SFT", kind: "cost" },
  );
  claim("Heron shows gains of 4.3% in F1 from the zero-shot baseline.", {
    delta: 4.3,
    unit: "percent",
    metric: "F1",
    system: "Heron",
    baseline_system: "zero-shot baseline",
  });
});

describe("plain sentences that were read wrongly", () => {
  claim("Tests on three benchmarks (HotpotQA, MuSiQue, and GAIA) show a 6% performance gain over Wren.", {
    delta: 6,
    unit: "percent",
    baseline_system: "Wren",
  });
  claim(
    "Heron outperforms Wren by 8.3% in mean recall on COCO and LVIS.",
    { delta: 8.3, unit: "percent", benchmark: "COCO", metric: "mean recall", system: "Heron", baseline_system: "Wren" },
    { delta: 8.3, unit: "percent", benchmark: "LVIS", metric: "mean recall", system: "Heron", baseline_system: "Wren" },
  );
  claim("Heron performs 3.2% better than Wren.", { delta: 3.2, unit: "percent", system: "Heron", baseline_system: "Wren" });
  claim("Heron allows a 7B model to outperform a 70B model by 1.2% on GSM8K.", {
    delta: 1.2,
    unit: "percent",
    benchmark: "GSM8K",
    system: "7B model",
    baseline_system: "70B model",
  });
});

describe('margins behind a comma, values of "that of", and marks of an enumeration', () => {
  claim(
    "Heron brings gains of 2.1 and 3.4 points to Qwen2.5-7B and Llama-3-8B on MMLU.",
    { delta: 2.1, delta_kind: "absolute", unit: "points", benchmark: "MMLU", system: "Heron", baseline_system: "Qwen2.5-7B" },
    { delta: 3.4, delta_kind: "absolute", unit: "points", benchmark: "MMLU", system: "Heron", baseline_system: "Llama-3-8B" },
  );
  claim(
    "Despite having 3x fewer parameters, HeronNet surpasses Wren-7B by 2.1%.",
    { delta: -3, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronNet", baseline_system: "Wren-7B", kind: "cost" },
    { delta: 2.1, unit: "percent", system: "HeronNet", baseline_system: "Wren-7B" },
  );
  claim(
    "HeronNet a) outperforms Wren by 3% on MMLU; b) surpasses Tern by 2% on GSM8K.",
    { delta: 3, unit: "percent", benchmark: "MMLU", system: "HeronNet", baseline_system: "Wren" },
    { delta: 2, unit: "percent", benchmark: "GSM8K", system: "HeronNet", baseline_system: "Tern" },
  );
});

describe("forms that invented abstracts showed", () => {
  claim(
    "Against the strongest baseline, Heron-7B gains 2.1 points on MMLU and 3.4 on GSM8K.",
    { delta: 2.1, delta_kind: "absolute", unit: "points", benchmark: "MMLU", system: "Heron-7B", baseline_system: "strongest baseline" },
    { delta: 3.4, delta_kind: "absolute", unit: "points", benchmark: "GSM8K", system: "Heron-7B", baseline_system: "strongest baseline" },
  );
  claim("Voting with 40 samples improves Gemma-2-9B by 6.2 points on GSM8K.", {
    delta: 6.2,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GSM8K",
    system: "Voting with 40 samples",
    baseline_system: "Gemma-2-9B",
  });
  claim(
    "Heron-7B surpasses NLLB by 2.9 BLEU, but lags behind by 1.4 in the others.",
    { delta: 2.9, metric: "BLEU", system: "Heron-7B", baseline_system: "NLLB" },
    { delta: -1.4, system: "Heron-7B", baseline_system: "NLLB" },
  );
  claim("The gain is 8.3 points with respect to ByteTrack.", { delta: 8.3, delta_kind: "absolute", unit: "points", baseline_system: "ByteTrack" });
  claim("Heron-7B gains 15 points upon QMIX on SMAC.", {
    delta: 15,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "SMAC",
    system: "Heron-7B",
    baseline_system: "QMIX",
  });
});

describe('"and that of B", what another system adds, who does what is told in the passive, and what changes by itself', () => {
  claim(
    "HeronNet raises the F1 of Wren-7B by 3.1 points and that of Sable-13B by 2.4 points.",
    { delta: 3.1, delta_kind: "absolute", unit: "points", metric: "F1", system: "HeronNet", baseline_system: "Wren-7B" },
    { delta: 2.4, delta_kind: "absolute", unit: "points", metric: "F1", system: "HeronNet", baseline_system: "Sable-13B" },
  );
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
  claim("HeronNet beats Wren-7B by 3.1 points at equal training time.", {
    delta: 3.1,
    delta_kind: "absolute",
    unit: "points",
    system: "HeronNet",
    baseline_system: "Wren-7B",
  });
});

describe('ends of metrics, "it" without a name, comparatives, and what a rival is', () => {
  claim("HeronNet surpasses Wren-7B by 5.04% on Synapse with merely 9.8M parameters and 7.2 GFLOPs.", {
    delta: 5.04,
    unit: "percent",
    benchmark: "Synapse",
    system: "HeronNet",
    baseline_system: "Wren-7B",
  });
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
});

describe("data that a paper presents, who is named elsewhere in the sentence, and the more exact of two measures", () => {
  claim(
    "Kestrel brings a 42% absolute improvement in motion smoothness and generation accuracy over existing models.",
    { delta: 42, delta_kind: "absolute", unit: "percent", metric: "motion smoothness", system: "Kestrel", baseline_system: "existing models" },
    { delta: 42, delta_kind: "absolute", unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "existing models" },
  );
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
    "Kestrel gains 3.5% F1 (2.7% recall) over Heron.",
    { delta: 3.5, unit: "percent", metric: "F1", system: "Kestrel", baseline_system: "Heron" },
    { delta: 2.7, unit: "percent", metric: "recall", system: "Kestrel", baseline_system: "Heron" },
  );
  claim(
    "Kestrel improves F1 by 3.5% (recall by 2.7%) over Heron.",
    { delta: 3.5, unit: "percent", metric: "F1", system: "Kestrel", baseline_system: "Heron" },
    { delta: 2.7, unit: "percent", metric: "recall", system: "Kestrel", baseline_system: "Heron" },
  );
  claim("Kestrel outperforms the strongest baselines by 16.5% in success rate on 3DWren-Bench's most challenging embodied tasks.", {
    delta: 16.5,
    unit: "percent",
    benchmark: "3DWren-Bench",
    metric: "success rate",
    system: "Kestrel",
    baseline_system: "strongest baselines",
  });
  claim("The best method of this year for unseen objects (FreeWren) achieves 22% higher accuracy on YCB-V than its predecessor.", {
    delta: 22,
    unit: "percent",
    benchmark: "YCB-Video",
    metric: "accuracy",
    system: "FreeWren",
    baseline_system: "its predecessor",
  });
  claim(
    "On MMLU, Kestrel achieves 2.6% higher accuracy while processing only 38% of the pages compared to CraneNet.",
    { delta: 2.6, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel", baseline_system: "CraneNet" },
    { score: 38, unit: "percent", benchmark: "MMLU", metric: "pages", system: "Kestrel", baseline_system: "CraneNet" },
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
});

describe("bounds of lists, measures of their own, and clauses that end a comparison", () => {
  claim("Heron reduces L2 error by 0.06 m over Wren.", { delta: -0.06, metric: "L2 error", system: "Heron", baseline_system: "Wren" });
  claim("This is an approximate 12% relative improvement over Wren in nDCG@10.", {
    delta: 12,
    delta_kind: "relative",
    unit: "percent",
    bound: "about",
    metric: "nDCG@10",
    baseline_system: "Wren",
  });
  claim("Heron improves mIoU by 2.3% over the baseline and handles night scenes.", {
    delta: 2.3,
    unit: "percent",
    metric: "mIoU",
    system: "Heron",
    baseline_system: "baseline",
  });
  claim("Combining the above designs, HeronNet outperforms existing enhancers, with a gain of 1.1 dB.", {
    delta: 1.1,
    system: "HeronNet",
    baseline_system: "existing enhancers",
  });
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
});

describe("where a sentence speaks of its benchmark, contests, and data to learn from", () => {
  claim("We present WrenBench, a new benchmark for audits, on which HeronNet surpasses all models, including a 6.3% gain over Llama-3.", {
    delta: 6.3,
    unit: "percent",
    benchmark: "WrenBench",
    system: "HeronNet",
    baseline_system: "Llama-3",
  });
  claim("HeronNet achieves top-1 performance, surpassing the second best by 2.4%.", {
    delta: 2.4,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "second best",
  });
  claim("Heron beats prior work by 4.5% on all metrics.", { delta: 4.5, unit: "percent", system: "Heron", baseline_system: "prior work" });
  claim("HeronNet outperforms GPT-4o by 12.3% on Long-Form Question (LFQ).", { delta: 12.3, unit: "percent", system: "HeronNet", baseline_system: "GPT-4o" });
  claim(
    "On COCO, Heron improves YOLOv5 and RetinaNet's accuracy by 1.2% and 0.9%.",
    { delta: 1.2, unit: "percent", benchmark: "COCO", metric: "accuracy", system: "Heron", baseline_system: "YOLOv5" },
    { delta: 0.9, unit: "percent", benchmark: "COCO", metric: "accuracy", system: "Heron", baseline_system: "RetinaNet" },
  );
});

describe("later clauses, what is counted, and rivals told by more than a noun", () => {
  claim(
    "Heron improves accuracy by 5.2% on METR-LA, while the distilled variant WrenCast reduces latency by 38% relative to DCRNN.",
    { delta: 5.2, unit: "percent", benchmark: "METR-LA", metric: "accuracy", system: "Heron" },
    { delta: -38, unit: "percent", benchmark: "METR-LA", metric: "latency", system: "WrenCast", baseline_system: "DCRNN", kind: "cost" },
  );
  claim("Heron is strong, outperforming last year's winning solution by 2%.", {
    delta: 2,
    unit: "percent",
    system: "Heron",
    baseline_system: "last year's winning solution",
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
    "Heron beats WrenNet by 4.0% on Gibson and reduces the collision rate on Habitat by 12%.",
    { delta: 4, unit: "percent", benchmark: "Gibson", system: "Heron", baseline_system: "WrenNet" },
    { delta: -12, unit: "percent", benchmark: "Habitat", metric: "collision rate", system: "Heron", baseline_system: "WrenNet" },
  );
  claim("Heron surpasses supervised fine-tuning without tool calls by 9%.", {
    delta: 9,
    unit: "percent",
    system: "Heron",
    baseline_system: "supervised fine-tuning without tool calls",
  });
});

describe("rivals behind a list, whose cost a share is of, and names in apposition", () => {
  claim("HeronNet outperforms Llama on the audio understanding benchmark, MMAU, by 4.2%.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "MMAU",
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
  claim(
    "Deployed with Llama-3.1-70B-Instruct, HeronPack surpasses proprietary LLMs by 3.1 and 7.4 points on RULER and LongBench.",
    { delta: 3.1, delta_kind: "absolute", unit: "points", benchmark: "RULER", system: "HeronPack", baseline_system: "proprietary LLMs" },
    { delta: 7.4, delta_kind: "absolute", unit: "points", benchmark: "LongBench", system: "HeronPack", baseline_system: "proprietary LLMs" },
  );
});

describe("which of two values is the later, and whom a list is held against", () => {
  claim("This approach, named Marsh-Pivoted CoT Training, outperforms direct training by 2.3%.", {
    delta: 2.3,
    unit: "percent",
    system: "Marsh-Pivoted CoT Training",
    baseline_system: "direct training",
  });
  claim("Compared with other entries reported on MVTec AD 2, Heron achieves a 14.3% F1 improvement.", {
    delta: 14.3,
    unit: "percent",
    benchmark: "MVTec AD",
    metric: "F1",
    system: "Heron",
    baseline_system: "other entries",
  });
  claim(
    "Our plugin increases accuracy by 3.1% with BERT and 4.5% with RoBERTa.",
    { delta: 3.1, unit: "percent", metric: "accuracy", system: "plugin", baseline_system: "BERT" },
    { delta: 4.5, unit: "percent", metric: "accuracy", system: "plugin", baseline_system: "RoBERTa" },
  );
  claim(
    "Heron improves accuracy by a relative 8.4% (5.2 points) over zero-shot prompting.",
    { delta: 8.4, delta_kind: "relative", unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "zero-shot prompting" },
    { delta: 5.2, delta_kind: "absolute", unit: "points", metric: "accuracy", system: "Heron", baseline_system: "zero-shot prompting" },
  );
  claim(
    "HeronNet surpasses earlier systems, with gains of 3.2 in BLEU and 5.1 in METEOR over the Wren model.",
    { delta: 3.2, metric: "BLEU", system: "HeronNet", baseline_system: "Wren" },
    { delta: 5.1, metric: "METEOR", system: "HeronNet", baseline_system: "Wren" },
  );
  claim("Heron beats the best existing Tool-Integrated Reasoning (TIR) model by 8%.", {
    delta: 8,
    unit: "percent",
    system: "Heron",
    baseline_system: "best existing Tool-Integrated Reasoning model",
  });
  claim("Heron beats the best existing baseline of Gemini Search by 6.3%.", { delta: 6.3, unit: "percent", system: "Heron", baseline_system: "Gemini Search" });
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
  claim(
    "Recall improves by 3.1% over BM25 and precision improves by 4.8%.",
    { delta: 3.1, unit: "percent", metric: "recall", baseline_system: "BM25" },
    { delta: 4.8, unit: "percent", metric: "precision", baseline_system: "BM25" },
  );
  claim(
    "HeronNet beats BERT by 3.1%, which is a 19% relative increase.",
    { delta: 3.1, unit: "percent", system: "HeronNet", baseline_system: "BERT" },
    { delta: 19, delta_kind: "relative", unit: "percent", system: "HeronNet", baseline_system: "BERT" },
  );
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
});

describe("examples, other people's values, settings, and data sets of the sentence before", () => {
  claim(
    "We conduct experiments on Cora and Citeseer. HeronNet outperforms the strongest baseline by 4.8% and 9.6% in terms of Recall@20.",
    { delta: 4.8, unit: "percent", benchmark: "Cora", metric: "recall@20", system: "HeronNet", baseline_system: "strongest baseline" },
    { delta: 9.6, unit: "percent", benchmark: "Citeseer", metric: "recall@20", system: "HeronNet", baseline_system: "strongest baseline" },
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
});

describe("so many of so many, what is lost beside a gain, who rates, and what is varied", () => {
  claim("HeronNet achieves 20% higher accuracy against PGD attacks than CraneNet.", {
    delta: 20,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("HeronNet improves on CraneNet by 3.1 points on HumanEval.", {
    delta: 3.1,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "HumanEval",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim("We present HeronNet. With Gemma-9B the improvement is 4.2 points on MMLU.", {
    delta: 4.2,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MMLU",
    system: "HeronNet",
    baseline_system: "Gemma-9B",
  });
});

describe("values of lists in parentheses, places beside one another, and what another clause tells", () => {
  claim("HeronNet outperforms a fully supervised detector trained with large amounts of labeled data by 2.4%.", {
    delta: 2.4,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "fully supervised detector trained with large amounts of labeled data",
  });
  claim("HeronNet improves functional correctness by 9.4% over GPT-4.", {
    delta: 9.4,
    unit: "percent",
    metric: "functional correctness",
    system: "HeronNet",
    baseline_system: "GPT-4",
  });
  claim("HeronNet provides a ×1.42 higher acceptance rate compared to dense drafters.", {
    delta: 1.42,
    delta_kind: "factor",
    unit: "factor",
    metric: "acceptance rate",
    system: "HeronNet",
    baseline_system: "dense drafters",
  });
  claim("HeronNet obtains BD-rate savings of 12.2% over VTM.", {
    delta: -12.2,
    unit: "percent",
    metric: "BD-rate",
    system: "HeronNet",
    baseline_system: "VTM",
  });
});

describe("gaps, labels of small tables, and what is equalled", () => {
  claim("HeronNet reduces the mean squared error~(MSE) by 12.1% over LSTM on ETTh1.", {
    delta: -12.1,
    unit: "percent",
    benchmark: "ETTh1",
    metric: "mean squared error",
    system: "HeronNet",
    baseline_system: "LSTM",
  });
  claim(
    "HeronNet surpasses Gemini 1.5 Pro and DeepSeek-V3 on Defects4J, achieving improvements of 4.2% and 6.8%.",
    { delta: 4.2, unit: "percent", benchmark: "Defects4J", system: "HeronNet", baseline_system: "Gemini 1.5 Pro" },
    { delta: 6.8, unit: "percent", benchmark: "Defects4J", system: "HeronNet", baseline_system: "DeepSeek-V3" },
  );
  claim("In medical VQA, HeronNet improves accuracy by 5.3% over LLaVA-Med.", {
    delta: 5.3,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "LLaVA-Med",
  });
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
  claim("HeronNet outperforms two human experts by 3.1%.", { delta: 3.1, unit: "percent", system: "HeronNet", baseline_system: "two human experts" });
  claim("HeronNet improves on the previous best by 3%.", { delta: 3, unit: "percent", system: "HeronNet", baseline_system: "previous best" });
  claim("HeronNet improves on the original CraneNet by 3%.", { delta: 3, unit: "percent", system: "HeronNet", baseline_system: "original CraneNet" });
});

describe("what it is built on, and what falls at the same time", () => {
  claim("Heron improves the base models' self-correction by 15.6% on MATH.", {
    delta: 15.6,
    unit: "percent",
    benchmark: "MATH",
    metric: "self-correction",
    system: "Heron",
    baseline_system: "base models",
  });
  claim(
    "On the MATH500 dataset, Heron boosts the accuracy of a 1.5B model from 83.2% to 89.4%. Simultaneously, the average output length is reduced from 5439 tokens to 4583 tokens.",
    { score: 89.4, baseline_score: 83.2, unit: "percent", benchmark: "MATH-500", metric: "accuracy", system: "Heron", baseline_system: "1.5B model" },
    { score: 4583, baseline_score: 5439, benchmark: "MATH-500", metric: "response length", kind: "cost" },
  );
  claim("Heron improves performance on GenEval (+0.19) using SANA-1.6B as a base model.", {
    delta: 0.19,
    benchmark: "GenEval",
    system: "Heron",
    baseline_system: "SANA-1.6B",
  });
  claim("Using Qwen2.5-7B as the backbone, Heron improves accuracy by 16.3%, and outperforms strong baselines.", {
    delta: 16.3,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "Qwen2.5-7B",
  });
});

describe("suspended hyphens", () => {
  claim("Heron outperforms previous zero- and few-shot methods by 3%.", {
    delta: 3,
    unit: "percent",
    system: "Heron",
    baseline_system: "previous zero-shot and few-shot methods",
  });
});

describe("margins behind a relative clause", () => {
  claim("Heron outperforms methods that use more data by 3.1%.", { delta: 3.1, unit: "percent", system: "Heron", baseline_system: "methods" });
  claim("Heron outperforms baselines that use much larger models by 3.1%.", { delta: 3.1, unit: "percent", system: "Heron", baseline_system: "baselines" });
  claim("Heron beats systems that require supervision by up to 3.1 points.", {
    delta: 3.1,
    delta_kind: "absolute",
    unit: "points",
    bound: "up_to",
    system: "Heron",
    baseline_system: "systems",
  });
  claim("Heron surpasses models that were trained on labels by 3.1% on MMLU.", {
    delta: 3.1,
    unit: "percent",
    benchmark: "MMLU",
    system: "Heron",
    baseline_system: "models",
  });
  claim("Heron outperforms Wren, which improves accuracy by 5%.", { delta: 5, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "Wren" });
});

describe("margins of many tasks, and what something is tried under", () => {
  claim("Heron outperforms competing methods in 8 out of 10 tasks with an average margin of 5.1%.", {
    delta: 5.1,
    unit: "percent",
    system: "Heron",
    baseline_system: "competing methods",
    average: true,
  });
  claim(
    "Heron obtains a C-index of 0.74 on TCGA-BRCA, improving on the second-best by 3.2%.",
    { score: 0.74, benchmark: "TCGA-BRCA", metric: "C-index", system: "Heron" },
    { delta: 3.2, unit: "percent", benchmark: "TCGA-BRCA", metric: "C-index", system: "Heron", baseline_system: "second-best" },
  );
});

describe("whom a detail is held against, and what stands beside a margin", () => {
  claim("Heron outperforms existing methods. For instance, it gains 20.4 mIoU on COCO.", {
    delta: 20.4,
    benchmark: "COCO",
    metric: "mIoU",
    system: "Heron",
    baseline_system: "existing methods",
  });
  claim("Heron gives better results compared to state-of-the-art approaches. Specifically, the latency falls by 40%.", {
    delta: -40,
    unit: "percent",
    metric: "latency",
    baseline_system: "state-of-the-art approaches",
    kind: "cost",
  });
  claim("Heron outperforms Wren and Kestrel. Specifically, it improves the F1 by 4.2%.", { delta: 4.2, unit: "percent", metric: "F1", system: "Heron" });
  claim("Heron outperforms existing methods. Moreover, it improves the F1 by 4.2%.", { delta: 4.2, unit: "percent", metric: "F1", system: "Heron" });
  claim(
    "Experiments on COCO show that Heron reaches 41.2 mAP. Similarly, Wren gains 3.1 points.",
    { score: 41.2, benchmark: "COCO", metric: "mAP", system: "Heron" },
    { delta: 3.1, delta_kind: "absolute", unit: "points", benchmark: "COCO", system: "Wren" },
  );
  claim("Even the most advanced models achieve only 54.3% accuracy on MMLU.", {
    score: 54.3,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "most advanced models",
  });
  claim(
    "Heron leads on Physics-IQ (Heron 34.9 vs. Kling 23.6 vs. Sora 20.8).",
    { score: 34.9, baseline_score: 23.6, benchmark: "Physics-IQ", system: "Heron", baseline_system: "Kling" },
    { score: 34.9, baseline_score: 20.8, benchmark: "Physics-IQ", system: "Heron", baseline_system: "Sora" },
  );
  claim(
    "Heron outperforms Wren by 9% while using 12% of the memory.",
    { delta: 9, unit: "percent", system: "Heron", baseline_system: "Wren" },
    { score: 12, unit: "percent", metric: "memory", system: "Heron", kind: "cost" },
  );
  claim("Heron outperforms Wren by 9% with 1.2 GB of memory.", { delta: 9, unit: "percent", system: "Heron", baseline_system: "Wren" });
  claim("Heron on average outperforms Wren by 4%.", { delta: 4, unit: "percent", system: "Heron", baseline_system: "Wren", average: true });
  claim("Heron matches Grouped-Query Attention quality while being 2x faster.", {
    delta: 2,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Heron",
    baseline_system: "Grouped-Query Attention",
    kind: "cost",
  });
});

describe("what a measure agrees with, and whom a system is tried beside", () => {
  claim("Heron reaches a rank correlation of 0.97 with full evaluations.", {
    score: 0.97,
    metric: "correlation",
    system: "Heron",
    baseline_system: "full evaluations",
  });
  claim("Heron shows strong correlation with the original pipeline at system level (r = 0.94).", {
    score: 0.94,
    metric: "Pearson correlation",
    system: "Heron",
    baseline_system: "original pipeline",
  });
  claim("Heron is evaluated against existing methods, reaching 71.2% accuracy on MMLU.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "existing methods",
  });
  claim("Heron compares favorably to existing methods, with an accuracy of 71.2%.", {
    score: 71.2,
    unit: "percent",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "existing methods",
  });
  claim(
    "Heron improves the win rate by 15% and 7% on Pick-a-Pic and PartiPrompts, respectively, from DiffusionDPO.",
    { delta: 15, unit: "percent", benchmark: "Pick-a-Pic", metric: "win rate", system: "Heron", baseline_system: "DiffusionDPO" },
    { delta: 7, unit: "percent", benchmark: "PartiPrompts", metric: "win rate", system: "Heron", baseline_system: "DiffusionDPO" },
  );
  claim("Heron reaches a correlation of 0.71 with human ratings.", { score: 0.71, metric: "correlation", system: "Heron" });
});

describe("of another clause, or of another", () => {
  claim("GPT-4 outperforms Llama-2. In particular, Llama-2 loses 12.1% accuracy on MATH.", {
    delta: -12.1,
    unit: "percent",
    benchmark: "MATH",
    metric: "accuracy",
    system: "Llama-2",
  });
  claim("Heron compares favorably with GPT-4, while Llama-3 reaches only 41.2% on MMLU.", {
    score: 41.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Llama-3",
  });
  claim("Our jailbreak is evaluated against aligned models, achieving an attack success rate of 92%.", {
    score: 92,
    unit: "percent",
    metric: "attack success rate",
    system: "jailbreak",
  });
  claim(
    "GPT-4, Claude-3 and Llama-2 reached accuracies of 84%, 79% and 71%.",
    { score: 84, unit: "percent", metric: "accuracy", system: "GPT-4" },
    { score: 79, unit: "percent", metric: "accuracy", system: "Claude-3" },
    { score: 71, unit: "percent", metric: "accuracy", system: "Llama-2" },
  );
  claim(
    "Heron reaches 88.1% on CIFAR-10. Similarly, for speech recognition it reduces the WER by 1.2%.",
    { score: 88.1, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "Heron" },
    { delta: -1.2, unit: "percent", metric: "word error rate", system: "Heron" },
  );
  claim("Heron improves mIoU by 3.1% on ADE20K, from a frozen DINOv2 model.", {
    delta: 3.1,
    unit: "percent",
    benchmark: "ADE20K",
    metric: "mIoU",
    system: "Heron",
  });
  claim(
    "Heron shows strong correlation with GPT-4 evaluations (0.81), while ROUGE reaches a correlation of 0.42.",
    { score: 0.81, metric: "correlation", system: "Heron", baseline_system: "GPT-4" },
    { score: 0.42, metric: "correlation" },
  );
});

describe("the same system in its plain form", () => {
  claim("Our UNet outperforms the vanilla UNet by 4.58%.", { delta: 4.58, unit: "percent", system: "UNet", baseline_system: "vanilla UNet" });
  claim("Heron reaches 71% on MATH, compared to 66% for the original Heron.", {
    score: 71,
    baseline_score: 66,
    unit: "percent",
    benchmark: "MATH",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "original Heron",
  });
  claim(
    "HeronNet gains 4.2% over the baseline CraneNet, WrenNet and PloverNet on MATH.",
    { delta: 4.2, unit: "percent", benchmark: "MATH", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 4.2, unit: "percent", benchmark: "MATH", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: 4.2, unit: "percent", benchmark: "MATH", system: "HeronNet", baseline_system: "PloverNet" },
  );
});

describe("in other ways", () => {
  claim("Kestrel is five points higher than GPT-4 on MMLU.", {
    delta: 5,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MMLU",
    system: "Kestrel",
    baseline_system: "GPT-4",
  });
  claim("When applied to Qwen3-4B, Wren improves accuracy by 3.1% on MMLU.", {
    delta: 3.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "Qwen3-4B",
  });
  claim("Heron improves upon Kestrel by 2.3 BLEU on WMT14 En-De.", {
    delta: 2.3,
    benchmark: "WMT 2014 English-German",
    metric: "BLEU",
    system: "Heron",
    baseline_system: "Kestrel",
  });
  claim("The error rate of Heron is 2.3 times lower than that of Kestrel.", {
    delta: -2.3,
    delta_kind: "factor",
    unit: "factor",
    metric: "error rate",
    system: "Heron",
    baseline_system: "Kestrel",
  });
  claim("Heron surpasses strong systems such as GPT-4o and Claude 3 by 4.1% on MathVista.", {
    delta: 4.1,
    unit: "percent",
    benchmark: "MathVista",
    system: "Heron",
    baseline_system: "GPT-4o and Claude 3",
  });
  claim("Wren outperforms leading models, including Qwen2.5-7B and Llama-3-8B, by 3.2 points.", {
    delta: 3.2,
    delta_kind: "absolute",
    unit: "points",
    system: "Wren",
    baseline_system: "Qwen2.5-7B and Llama-3-8B",
  });
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
  claim("Heron boosts success rates by 72% over PID control.", { delta: 72, unit: "percent", metric: "success rate", system: "Heron", baseline_system: "PID" });
  claim("Wren improves the pointing accuracy of existing controllers by 22.9%.", {
    delta: 22.9,
    unit: "percent",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "existing controllers",
  });
  claim(
    "Heron surpasses Wren and Kestrel by 3.1% and 4.2%, respectively.",
    { delta: 3.1, unit: "percent", system: "Heron", baseline_system: "Wren" },
    { delta: 4.2, unit: "percent", system: "Heron", baseline_system: "Kestrel" },
  );
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
    "HeronNet is 47% and 32% above the average on COCO and LVIS, respectively.",
    { delta: 47, unit: "percent", benchmark: "COCO", system: "HeronNet", baseline_system: "average" },
    { delta: 32, unit: "percent", benchmark: "LVIS", system: "HeronNet", baseline_system: "average" },
  );
  claim(
    "HeronNet shows a gain of 15.2 percentage points over WrenNet at below 1/40th of the cost.",
    { delta: 15.2, delta_kind: "absolute", unit: "points", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: -40, delta_kind: "factor", unit: "factor", bound: "at_least", metric: "cost", system: "HeronNet", baseline_system: "WrenNet", kind: "cost" },
  );
  claim("HeronNet is 6.0 points higher (SumQ) than WrenNet on COCO.", {
    delta: 6,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "COCO",
    metric: "SumQ",
    system: "HeronNet",
    baseline_system: "WrenNet",
  });
  claim("HeronNet improves LLaMA 3.1-70B by 5% on MMLU.", {
    delta: 5,
    unit: "percent",
    benchmark: "MMLU",
    system: "HeronNet",
    baseline_system: "LLaMA 3.1-70B",
  });
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
  claim(
    "Heron outperforms the largest model by 5.2% on MMLU and GSM8K.",
    { delta: 5.2, unit: "percent", benchmark: "MMLU", system: "Heron", baseline_system: "largest model" },
    { delta: 5.2, unit: "percent", benchmark: "GSM8K", system: "Heron", baseline_system: "largest model" },
  );
  claim(
    "Tern-7B yields a 3.4% absolute and 5.6% relative improvement on MMLU over Llama-2.",
    { delta: 3.4, delta_kind: "absolute", unit: "percent", benchmark: "MMLU", system: "Tern-7B", baseline_system: "Llama-2" },
    { delta: 5.6, delta_kind: "relative", unit: "percent", benchmark: "MMLU", system: "Tern-7B", baseline_system: "Llama-2" },
  );
  claim(
    "Kestrel achieves an improvement of 2.1% in accuracy and 15.3% in steadiness over GPT-4.",
    { delta: 2.1, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4" },
    { delta: 15.3, unit: "percent", metric: "steadiness", system: "Kestrel", baseline_system: "GPT-4" },
  );
  claim("Kestrel improves accuracy by 7.4% compared to using only small parsers.", {
    delta: 7.4,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "only small parsers",
  });
  claim("By applying our steps to Janus-Pro, we achieve a 13% improvement on GenEval, even surpassing FLUX.1.", {
    delta: 13,
    unit: "percent",
    benchmark: "GenEval",
    baseline_system: "Janus-Pro",
  });
  claim(
    "Compared with the usual baseline, DINOv2, our method achieves gains of +4.2% in accuracy and +3.2% in F1.",
    { delta: 4.2, unit: "percent", metric: "accuracy", system: "our method", baseline_system: "DINOv2" },
    { delta: 3.2, unit: "percent", metric: "F1", system: "our method", baseline_system: "DINOv2" },
  );
  claim("The recall of Kestrel exceeds that of the strongest baseline by 4.2%.", {
    delta: 4.2,
    unit: "percent",
    metric: "recall",
    system: "Kestrel",
    baseline_system: "strongest baseline",
  });
  claim("Heron significantly outperforms prior KLM methods by 4.2% in recall.", {
    delta: 4.2,
    unit: "percent",
    metric: "recall",
    system: "Heron",
    baseline_system: "prior KLM methods",
  });
  claim(
    "Heron-B lifts SegNet's Dice by 2.7% on Polyps, while UNet improves by 1.9% on ISIC2018.",
    { delta: 2.7, unit: "percent", benchmark: "Polyps", metric: "Dice", system: "Heron-B", baseline_system: "SegNet" },
    { delta: 1.9, unit: "percent", benchmark: "ISIC 2018", metric: "Dice", system: "UNet" },
  );
  claim("On Wren-8x7B, Heron-7B drops half of the experts with an average drop of only 1.4 points over eight tasks.", {
    delta: -1.4,
    delta_kind: "absolute",
    unit: "points",
    system: "Heron-7B",
    baseline_system: "Wren-8x7B",
    average: true,
  });
  claim("Heron-7B improves d-BLEU by 2.8 over GPT-4o.", { delta: 2.8, metric: "BLEU", system: "Heron-7B", baseline_system: "GPT-4o" });
  claim("Heron-7B remains ahead of Wren-7B by 7.1 points.", {
    delta: 7.1,
    delta_kind: "absolute",
    unit: "points",
    system: "Heron-7B",
    baseline_system: "Wren-7B",
  });
  claim("Heron-7B achieves the lowest MSE on 19 of 28 settings, with a reduction of 4.6% compared with Wren-7B.", {
    delta: -4.6,
    unit: "percent",
    system: "Heron-7B",
    baseline_system: "Wren-7B",
  });
  claim("Kestrel outperforms prior methods by 10% in remote sensing.", { delta: 10, unit: "percent", system: "Kestrel", baseline_system: "prior methods" });
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
  claim("Kestrel outperforms 1000 human annotators by 3.3% on MMLU.", {
    delta: 3.3,
    unit: "percent",
    benchmark: "MMLU",
    system: "Kestrel",
    baseline_system: "1000 human annotators",
  });
  claim("Kestrel outperforms Wren by 3.4% with a 2x larger codebook.", { delta: 3.4, unit: "percent", system: "Kestrel", baseline_system: "Wren" });
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
  claim(
    "HeronNet improves GPT-J and OPT's performance by 10.53% and 5.30%.",
    { delta: 10.53, unit: "percent", system: "HeronNet", baseline_system: "GPT-J" },
    { delta: 5.3, unit: "percent", system: "HeronNet", baseline_system: "OPT" },
  );
  claim(
    "HeronNet shows strong generalization against existing parsers, e.g., +5.2% on CTB and +3.1% on PTB.",
    { delta: 5.2, unit: "percent", benchmark: "CTB", system: "HeronNet", baseline_system: "existing parsers" },
    { delta: 3.1, unit: "percent", benchmark: "Penn Treebank", system: "HeronNet", baseline_system: "existing parsers" },
  );
  claim("HeronNet outperforms GPT-4o by5.5% on LegalBench.", {
    delta: 5.5,
    unit: "percent",
    benchmark: "LegalBench",
    system: "HeronNet",
    baseline_system: "GPT-4o",
  });
  claim(
    "On KoalaBench, CraneNet and WrenNet outperform DuckNet by 3% and 4%.",
    { delta: 3, unit: "percent", benchmark: "KoalaBench", system: "CraneNet", baseline_system: "DuckNet" },
    { delta: 4, unit: "percent", benchmark: "KoalaBench", system: "WrenNet", baseline_system: "DuckNet" },
  );
  claim("The improvement over CraneNet is consistent, reaching 6.2% on MMLU.", { delta: 6.2, unit: "percent", benchmark: "MMLU", baseline_system: "CraneNet" });
  claim("HeronNet yields an error reduced by 21% over CraneNet.", {
    delta: -21,
    unit: "percent",
    metric: "error",
    system: "HeronNet",
    baseline_system: "CraneNet",
  });
  claim(
    "The best method for unseen objects (WrenNet) achieves 22% higher accuracy on MMLU than CraneNet, and is 4% behind DuckNet.",
    { delta: 22, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "WrenNet", baseline_system: "CraneNet" },
    { delta: -4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "WrenNet", baseline_system: "DuckNet" },
  );
  claim("HeronNet improves the production models (3%) over a new time period of six months.", {
    delta: 3,
    unit: "percent",
    system: "HeronNet",
    baseline_system: "production models",
  });
  claim("When choosing 4 from 20 models, Kestrel yields 8.5% higher transferability than existing attacks.", {
    delta: 8.5,
    unit: "percent",
    metric: "generalization",
    system: "Kestrel",
    baseline_system: "existing attacks",
  });
});
