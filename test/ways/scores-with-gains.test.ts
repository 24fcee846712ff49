import { describe } from "vitest";
import { claim } from "../support/claim.js";

/* A score and a difference that are told together, or side by side. One line a way of writing: the whole list of rows, and one reading of the grammar. All sentences are our own. */

describe("compositions", () => {
  claim(
    "Wren reaches 91.8 AUC (+4.2 pp) and 66.4 AP (+9.5 pp) on MIMIC-III and CheXpert.",
    { score: 91.8, delta: 4.2, delta_kind: "absolute", benchmark: "MIMIC-III", metric: "AUC", system: "Wren" },
    { score: 66.4, delta: 9.5, delta_kind: "absolute", benchmark: "CheXpert", metric: "AP", system: "Wren" },
  );
  claim(
    "Wren reaches 82.3% and 95.7% accuracy on MMLU and GSM8K, 1.8% and 2.3% better than the original model.",
    { score: 82.3, delta: 1.8, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Wren", baseline_system: "original model" },
    { score: 95.7, delta: 2.3, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Wren", baseline_system: "original model" },
  );
  claim("Wren attains 91.2% F1, 4.1 points above the previous best.", {
    score: 91.2,
    delta: 4.1,
    delta_kind: "absolute",
    unit: "percent",
    metric: "F1",
    system: "Wren",
    baseline_system: "previous best",
  });
  claim("Wren achieves top-1 accuracy of 84.1% on ImageNet-1K, which is 1.2% higher than Swin-B.", {
    score: 84.1,
    delta: 1.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "top-1 accuracy",
    system: "Wren",
    baseline_system: "Swin-B",
  });
});

describe("what a sentence says beside its number", () => {
  claim("With 8 experts, Heron achieves a perplexity of 12.1 on WikiText-103, a reduction of 1.4 over the dense model.", {
    score: 12.1,
    delta: -1.4,
    benchmark: "WikiText-103",
    metric: "perplexity",
    system: "Heron",
    baseline_system: "dense model",
  });
  claim("Heron achieves an accuracy of 91.2 (+2.3) on CUB-200.", { score: 91.2, delta: 2.3, benchmark: "CUB-200", metric: "accuracy", system: "Heron" });
  claim("Heron-7B scores 61.2 on MMLU, which is 3.4 points higher than Kestrel-7B.", {
    score: 61.2,
    delta: 3.4,
    delta_kind: "absolute",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
    baseline_system: "Kestrel-7B",
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
    "Kestrel outperforms others by 12.1% SSIM in moving scenes and achieves 64% SSIM in still scenes.",
    { delta: 12.1, unit: "percent", metric: "SSIM", system: "Kestrel", baseline_system: "others" },
    { score: 64, unit: "percent", metric: "SSIM", system: "Kestrel" },
  );
  claim(
    "Kestrel achieved 88.2% accuracy and an F1 score of 87.9, outperforming GPT-4o by 6.1% accuracy.",
    { score: 88.2, delta: 6.1, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
    { score: 87.9, metric: "F1", system: "Kestrel" },
  );
  claim(
    "On two large datasets from real streets, UCF-Crime and XD-Violence, Kestrel achieves 81.2 AUC (+3.1 pp) and 70.4 AP (+5.2 pp), respectively.",
    { score: 81.2, delta: 3.1, delta_kind: "absolute", benchmark: "UCF-Crime", metric: "AUC", system: "Kestrel" },
    { score: 70.4, delta: 5.2, delta_kind: "absolute", benchmark: "XD-Violence", metric: "AP", system: "Kestrel" },
  );
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
});

describe('margins behind a comma, values of "that of", and marks of an enumeration', () => {
  claim("The ensemble reaches a Dice of 0.91, 2.1% above the single best model.", {
    score: 0.91,
    delta: 2.1,
    metric: "Dice",
    system: "ensemble",
    baseline_system: "single best model",
  });
  claim("HeronNet achieves a perplexity of 16.9, 1.4 lower than GPT-2.", {
    score: 16.9,
    delta: -1.4,
    metric: "perplexity",
    system: "HeronNet",
    baseline_system: "GPT-2",
  });
  claim("Heron reaches 91.2%, 2.1% above Wren-7B.", { score: 91.2, delta: 2.1, unit: "percent", system: "Heron", baseline_system: "Wren-7B" });
});

describe("forms that invented abstracts showed", () => {
  claim(
    "BERT reaches an F1 of 89.1%, which Heron-7B improves by 2.1 points.",
    { score: 89.1, unit: "percent", metric: "F1", system: "BERT" },
    { delta: 2.1, delta_kind: "absolute", unit: "points", metric: "F1", system: "Heron-7B" },
  );
  claim("Our entry has a macro-F1 of 0.742 (0.006 behind the winning team).", {
    score: 0.742,
    delta: -0.006,
    metric: "macro F1",
    system: "entry",
    baseline_system: "winning team",
  });
  claim("Heron-7B lowers the miss rate to 8.4%, a relative reduction of 17% over the Faster R-CNN baseline.", {
    score: 8.4,
    delta: -17,
    delta_kind: "relative",
    unit: "percent",
    metric: "false negative rate",
    system: "Heron-7B",
    baseline_system: "Faster R-CNN",
  });
  claim("Accuracy on MMLU is 67.3%, 1.2 more than Wren-7B.", {
    score: 67.3,
    delta: 1.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    baseline_system: "Wren-7B",
  });
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
    { score: 74.1, delta: 2.4, unit: "percent", benchmark: "KITTI", metric: "precision", system: "HeronNet-L", baseline_system: "baseline YOLOv8" },
    { score: 88.35, delta: 1.15, unit: "percent", benchmark: "SUN", metric: "precision", system: "HeronNet-L", baseline_system: "baseline YOLOv8" },
  );
});

describe("examples, other people's values, settings, and data sets of the sentence before", () => {
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
});

describe("so many of so many, what is lost beside a gain, who rates, and what is varied", () => {
  claim(
    "HeronNet obtains 3.2% WER, comparable to WrenNet pretrained on Objects365 while using 2.6 times fewer parameters.",
    { score: 3.2, unit: "percent", metric: "word error rate", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: -2.6, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronNet", baseline_system: "WrenNet", kind: "cost" },
  );
  claim(
    "HeronNet scores 25.6 BLEU for German and 29.8 for Spanish, which is 1.9 and 1.4 BLEU better than CraneNet.",
    { score: 25.6, delta: 1.9, metric: "BLEU", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 29.8, delta: 1.4, metric: "BLEU", system: "HeronNet", baseline_system: "CraneNet" },
  );
  claim(
    "HeronNet achieves scores of 71.4 and 58.3 on MMLU and GSM8K, respectively, with relative improvements of 11.2% and 6.8%.",
    { score: 71.4, delta: 11.2, delta_kind: "relative", benchmark: "MMLU", metric: "score", system: "HeronNet" },
    { score: 58.3, delta: 6.8, delta_kind: "relative", benchmark: "GSM8K", metric: "score", system: "HeronNet" },
  );
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
  claim(
    "On MMLU, HeronNet reaches 67.7% accuracy with 40% fewer tokens.",
    { score: 67.7, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { delta: -40, unit: "percent", benchmark: "MMLU", metric: "tokens", system: "HeronNet", kind: "cost" },
  );
});

describe("plain sentences, told another way", () => {
  claim("Heron reaches 88.9% on Flowers-102, a gain of 3.7% over training from scratch.", {
    score: 88.9,
    delta: 3.7,
    unit: "percent",
    benchmark: "Oxford Flowers",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "training from scratch",
  });
});

describe("plain sentences, told another way", () => {
  claim("Heron improves accuracy on HumanEval by 8.6% to 74.4%.", {
    score: 74.4,
    delta: 8.6,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "HumanEval",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron reduces latency by 8% to 75%.", {
    delta: -8,
    delta_high: -75,
    unit: "percent",
    metric: "latency",
    system: "Heron",
    kind: "cost",
    bound: "range",
  });
  claim("Heron wins 62% of the time against Midjourney v5.", { score: 62, unit: "percent", system: "Heron", baseline_system: "Midjourney v5" });
});

describe("what changes of a list come to", () => {
  claim(
    "Heron improves the weighted F1 on IEMOCAP and MELD by 1.9% and 1.2%, reaching 73.4% and 67.8%.",
    { score: 73.4, delta: 1.9, unit: "percent", benchmark: "IEMOCAP", metric: "weighted F1", system: "Heron" },
    { score: 67.8, delta: 1.2, unit: "percent", benchmark: "MELD", metric: "weighted F1", system: "Heron" },
  );
  claim(
    "Heron improves F1 and recall by 5.4% and 3%, reaching 79.1% and 81%.",
    { score: 79.1, delta: 5.4, unit: "percent", metric: "F1", system: "Heron" },
    { score: 81, delta: 3, unit: "percent", metric: "recall", system: "Heron" },
  );
});

describe("a score with the change that led to it", () => {
  claim("On KITTI, Kestrel achieves an error of 5.1%, a 16% error reduction from the best published result (6.1%).", {
    score: 5.1,
    baseline_score: 6.1,
    delta: -16,
    unit: "percent",
    benchmark: "KITTI",
    metric: "error rate",
    system: "Kestrel",
    baseline_system: "best published result",
  });
  claim(
    "Kestrel achieves a word error rate of 5.1% and a 16% reduction in latency.",
    { score: 5.1, unit: "percent", metric: "word error rate", system: "Kestrel" },
    { delta: -16, unit: "percent", metric: "latency", system: "Kestrel", kind: "cost" },
  );
  claim("Kestrel raises accuracy on MMLU to 41.5%, a gain of 3.2%.", {
    score: 41.5,
    delta: 3.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Kestrel reduces the error on LFW to 4.5%, a relative reduction of 19%.", {
    score: 4.5,
    delta: -19,
    delta_kind: "relative",
    unit: "percent",
    benchmark: "LFW",
    metric: "error rate",
    system: "Kestrel",
  });
  claim("Kestrel reaches 41.5% on MMLU, a 3.2% improvement.", {
    score: 41.5,
    delta: 3.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Kestrel raises the solve rate on MBPP by 3.2 percentage points, to 41.5%.", {
    score: 41.5,
    delta: 3.2,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "MBPP",
    metric: "success rate",
    system: "Kestrel",
  });
  claim("Kestrel reduces WER by 1.9 points, down to 8.1%.", {
    score: 8.1,
    delta: -1.9,
    delta_kind: "absolute",
    unit: "percent",
    metric: "word error rate",
    system: "Kestrel",
  });
  claim("Kestrel reaches 91.2 F1 on SQuAD, up by 1.1 points.", {
    score: 91.2,
    delta: 1.1,
    delta_kind: "absolute",
    benchmark: "SQuAD",
    metric: "F1",
    system: "Kestrel",
  });
  claim("Kestrel reaches 91.2 F1 on SQuAD, up 1.1 points from the previous best.", {
    score: 91.2,
    delta: 1.1,
    delta_kind: "absolute",
    benchmark: "SQuAD",
    metric: "F1",
    system: "Kestrel",
    baseline_system: "previous best",
  });
  claim("Kestrel achieves an accuracy of 89.6%, outperforming the 83.0% of BERT.", {
    score: 89.6,
    baseline_score: 83,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "BERT",
  });
  claim("Kestrel achieves 41.5% on MMLU, a 4.5-point improvement over GPT-4o's 37.0%.", {
    score: 41.5,
    baseline_score: 37,
    delta: 4.5,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "GPT-4o",
  });
  claim("Kestrel achieves 41.5% on MMLU, a 4.5% gain over the 37.0% of GPT-4o.", {
    score: 41.5,
    baseline_score: 37,
    delta: 4.5,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "GPT-4o",
  });
  claim("We improve the mean absolute error from 22.1 to 14.3 (35%).", { score: 14.3, baseline_score: 22.1, delta: 35, metric: "mean absolute error" });
  claim("Kestrel achieves 86.4% accuracy on ScanObjectNN, +3.3% to the second-best.", {
    score: 86.4,
    delta: 3.3,
    unit: "percent",
    benchmark: "ScanObjectNN",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "second-best",
  });
  claim("Kestrel reaches 62.0% on MMLU. This represents a 4.1% improvement over GPT-4o.", {
    score: 62,
    delta: 4.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "GPT-4o",
  });
  claim("Kestrel achieves 84.3% on MMLU, improving on DepthAny by 9.1%.", {
    score: 84.3,
    delta: 9.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "DepthAny",
  });
  claim(
    "Kestrel reaches 64.5% on MMLU, 4.5% and 2.1% higher than Heron and Wren, respectively.",
    { score: 64.5, delta: 4.5, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel", baseline_system: "Heron" },
    { score: 64.5, delta: 2.1, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel", baseline_system: "Wren" },
  );
  claim(
    "Kestrel has 5.3 million parameters, roughly 40% fewer than MobileNetV3, and runs at 112 FPS.",
    { delta: -40, unit: "percent", bound: "about", metric: "parameters", system: "Kestrel", baseline_system: "MobileNetV3", kind: "cost" },
    { score: 112, metric: "throughput", system: "Kestrel", kind: "cost" },
  );
  claim(
    "Kestrel cuts latency in half while losing only 0.3% accuracy.",
    { delta: 0.5, delta_kind: "factor", unit: "factor", metric: "latency", system: "Kestrel", kind: "cost" },
    { delta: -0.3, unit: "percent", metric: "accuracy", system: "Kestrel" },
  );
  claim("Kestrel is up to 1,800+ times faster than Heron.", {
    delta: 1800,
    delta_kind: "factor",
    unit: "factor",
    bound: "up_to",
    metric: "inference speed",
    system: "Kestrel",
    baseline_system: "Heron",
    kind: "cost",
  });
  claim("Kestrel obtains 73.3% ($\\uparrow$3.1%) on ScienceQA.", {
    score: 73.3,
    delta: 3.1,
    unit: "percent",
    benchmark: "ScienceQA",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Kestrel outperforms Heron while saving more than 98% of computing resources.", {
    delta: -98,
    unit: "percent",
    bound: "at_least",
    metric: "computational cost",
    system: "Kestrel",
    baseline_system: "Heron",
    kind: "cost",
  });
});

describe("in other ways", () => {
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
  claim("On ImageNet, our ViT-based model obtains 84.2% top-1 accuracy, exceeding DeiT-B by 2.4%.", {
    score: 84.2,
    delta: 2.4,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "top-1 accuracy",
    system: "ViT-based model",
    baseline_system: "DeiT-B",
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
  claim(
    "Heron improves SSIM by 3.9% (0.86) and PSNR by 12.6% (27.8 dB).",
    { score: 0.86, delta: 3.9, unit: "percent", metric: "SSIM", system: "Heron" },
    { score: 27.8, delta: 12.6, unit: "percent", metric: "PSNR", system: "Heron" },
  );
  claim("Heron attains a 39.1% mIoU (a 6.9% improvement) on Occ3D-nuScenes.", {
    score: 39.1,
    delta: 6.9,
    unit: "percent",
    benchmark: "Occ3D-nuScenes",
    metric: "mIoU",
    system: "Heron",
  });
  claim(
    "Heron achieves 71.2% accuracy and an FID of 28.8, outperforming Wren by 8.1%.",
    { score: 71.2, delta: 8.1, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "Wren" },
    { score: 28.8, metric: "FID", system: "Heron" },
  );
  claim(
    "Heron-7B achieves an accuracy of 85%, exceeding VGG16 and AlexNet by 2% and 4%, respectively.",
    { score: 85, delta: 2, unit: "percent", metric: "accuracy", system: "Heron-7B", baseline_system: "VGG16" },
    { score: 85, delta: 4, unit: "percent", metric: "accuracy", system: "Heron-7B", baseline_system: "AlexNet" },
  );
  claim(
    "Open models reach 75.5 on MMLU, with small ones lagging 10 points behind.",
    { score: 75.5, benchmark: "MMLU", metric: "accuracy", system: "Open models" },
    { delta: -10, delta_kind: "absolute", unit: "points", benchmark: "MMLU", system: "small ones", baseline_system: "Open models" },
  );
  claim("Heron improves recall by 5.4%, attaining a notable 79.1%.", { score: 79.1, delta: 5.4, unit: "percent", metric: "recall", system: "Heron" });
  claim("We double the success rate of WrenNet, achieving 40.6%.", {
    score: 40.6,
    delta: 2,
    delta_kind: "factor",
    unit: "percent",
    metric: "success rate",
    baseline_system: "WrenNet",
  });
  claim("Heron reaches 92.1% accuracy on MMLU, a 4.2% gain over a strong baseline.", {
    score: 92.1,
    delta: 4.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "strong baseline",
  });
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
    "Tern reaches 64.2% on MMLU at half the cost.",
    { score: 64.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Tern" },
    { delta: 0.5, delta_kind: "factor", unit: "factor", benchmark: "MMLU", metric: "cost", system: "Tern", kind: "cost" },
  );
  claim(
    "Kestrel gains 3.2% while only updating 2.4% of the parameters compared to full fine-tuning.",
    { delta: 3.2, unit: "percent", system: "Kestrel" },
    { score: 2.4, unit: "percent", metric: "parameters", system: "Kestrel", baseline_system: "full fine-tuning", kind: "cost" },
  );
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
    "Our slow-path CNN (SloCNN) achieves 91.3% accuracy. It also cuts latency by 21%.",
    { score: 91.3, unit: "percent", metric: "accuracy", system: "SloCNN" },
    { delta: -21, unit: "percent", metric: "latency", system: "SloCNN", kind: "cost" },
  );
  claim("Heron reaches 81.4% (↑3.3%) on MMLU.", { score: 81.4, delta: 3.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" });
  claim("Accuracy on GSM8K reaches 74.2%, up 12.9 points from the SFT model.", {
    score: 74.2,
    delta: 12.9,
    delta_kind: "absolute",
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    baseline_system: "SFT model",
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
  claim("Heron reaches 76.9 HOTA on KITTI. It outperforms the previous best by 2.6 HOTA.", {
    score: 76.9,
    delta: 2.6,
    benchmark: "KITTI",
    metric: "HOTA",
    system: "Heron",
    baseline_system: "previous best",
  });
  claim(
    "Heron obtains 52.1 AP on COCO, 2.3 AP above Wren and 1.1 AP above Kestrel.",
    { score: 52.1, delta: 2.3, benchmark: "COCO", metric: "AP", system: "Heron", baseline_system: "Wren" },
    { score: 52.1, delta: 1.1, benchmark: "COCO", metric: "AP", system: "Heron", baseline_system: "Kestrel" },
  );
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
  claim(
    "HeronNet measures drift. It speeds up sampling by 2.3x, and later we see an FID of 2.34.",
    { delta: 2.3, delta_kind: "factor", unit: "factor", metric: "inference speed", kind: "cost", system: "HeronNet" },
    { score: 2.34, metric: "FID" },
  );
  claim(
    "Heron-7B achieves AUCs of 0.79 and 0.83 on MMLU and GSM8K, with gains over AKT of 0.9 and 0.6 points.",
    { score: 0.79, delta: 0.9, delta_kind: "absolute", metric: "AUC", system: "Heron-7B", benchmark: "MMLU", baseline_system: "AKT" },
    { score: 0.83, delta: 0.6, delta_kind: "absolute", metric: "AUC", system: "Heron-7B", benchmark: "GSM8K", baseline_system: "AKT" },
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
  claim(
    "We propose a budget controller, Sieveline, that decides how much to retrieve. It reaches 71.2% on MMLU with 64% fewer tokens than a fixed reader.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Sieveline" },
    { delta: -64, unit: "percent", benchmark: "MMLU", metric: "tokens", system: "Sieveline", baseline_system: "fixed reader", kind: "cost" },
  );
  claim(
    "Kestrel takes 0.8s per image and is 13% more accurate than Heron.",
    { score: 0.8, system: "Kestrel", kind: "cost" },
    { delta: 13, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "Heron" },
  );
  claim(
    "Kestrel gains 3.5% accuracy (91.2% F1) on SQuAD.",
    { delta: 3.5, unit: "percent", benchmark: "SQuAD", metric: "accuracy", system: "Kestrel" },
    { score: 91.2, unit: "percent", benchmark: "SQuAD", metric: "F1", system: "Kestrel" },
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
  claim(
    "HeronNet reaches 91% accuracy on SST-2 while being 40% smaller than BERT.",
    { score: 91, unit: "percent", benchmark: "SST-2", metric: "accuracy", system: "HeronNet" },
    { delta: -40, unit: "percent", benchmark: "SST-2", system: "HeronNet", baseline_system: "BERT", kind: "cost" },
  );
  claim("HeronNet also surpasses the results of existing point-wise methods by a margin of 9.45%, achieving an accuracy of 84.98%.", {
    score: 84.98,
    delta: 9.45,
    unit: "percent",
    metric: "accuracy",
    system: "HeronNet",
    baseline_system: "existing point-wise methods",
  });
  claim(
    "HeronNet reaches 91.5%, outperforming GPT-4 by 6.1% with 4.2 times faster inference.",
    { score: 91.5, delta: 6.1, unit: "percent", system: "HeronNet", baseline_system: "GPT-4" },
    { delta: 4.2, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", baseline_system: "GPT-4", kind: "cost" },
  );
  claim(
    "For cars and people, Heron achieves 82.3% and 95.7%. This is 1.8% and 2.3% better than Wren.",
    { score: 82.3, delta: 1.8, unit: "percent", system: "Heron", baseline_system: "Wren" },
    { score: 95.7, delta: 2.3, unit: "percent", system: "Heron", baseline_system: "Wren" },
  );
  claim(
    "DistilBERT is 60% faster than BERT, keeping 97% of its accuracy.",
    { delta: 60, unit: "percent", metric: "inference speed", system: "DistilBERT", baseline_system: "BERT", kind: "cost" },
    { score: 97, unit: "percent", metric: "accuracy", system: "DistilBERT" },
  );
  claim("HeronNet has a character error rate of 2.1%, improving the best baseline by 0.6 points.", {
    score: 2.1,
    delta: 0.6,
    delta_kind: "absolute",
    unit: "percent",
    metric: "character error rate",
    system: "HeronNet",
    baseline_system: "best baseline",
  });
  claim(
    "HeronNet achieves a new state-of-the-art performance of 2.64 FID (nearly 3x faster training convergence compared to earlier page transformers).",
    { score: 2.64, metric: "FID", system: "HeronNet" },
    {
      delta: 3,
      delta_kind: "factor",
      unit: "factor",
      bound: "about",
      metric: "convergence speed",
      system: "HeronNet",
      baseline_system: "earlier page transformers",
      kind: "cost",
    },
  );
  claim(
    "A practical method for this task is WrenNet which takes only 0.8 s per image and is 13% more accurate than CraneNet.",
    { score: 0.8, system: "WrenNet", kind: "cost" },
    { delta: 13, unit: "percent", metric: "accuracy", system: "WrenNet", baseline_system: "CraneNet" },
  );
  claim(
    "HeronNet improves counting (93% accuracy) and sorting (12% over CraneNet).",
    { score: 93, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { delta: 12, unit: "percent", metric: "sorting", system: "HeronNet", baseline_system: "CraneNet" },
  );
});
