import { describe } from "vitest";
import { claim } from "../support/claim.js";

/* A difference that names no rival: what is gained or lost. One line a way of writing: the whole list of rows, and one reading of the grammar. All sentences are our own. */

describe("gains", () => {
  claim("Kestrel improves accuracy by 5.8% on GSM8K.", { delta: 5.8, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Kestrel" });
  claim(
    "Wren improves recall by 2% and precision by 3%.",
    { delta: 2, unit: "percent", metric: "recall", system: "Wren" },
    { delta: 3, unit: "percent", metric: "precision", system: "Wren" },
  );
  claim(
    "Wren reports +3.06 on the MMLU benchmark and +1.28 on BBH.",
    { delta: 3.06, benchmark: "MMLU", system: "Wren" },
    { delta: 1.28, benchmark: "BBH", system: "Wren" },
  );
  claim("Kestrel improves performance on the GenEval benchmark (+0.19).", { delta: 0.19, benchmark: "GenEval", system: "Kestrel" });
  claim("Wren improves average accuracy by 4.2% across five datasets.", { delta: 4.2, unit: "percent", metric: "accuracy", system: "Wren", average: true });
});

describe("more ways", () => {
  claim(
    "This paper presents Kestrel. Experiments on MMLU and GPQA show that our method improves accuracy by 3.1% and 4.2%, respectively.",
    { delta: 3.1, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel" },
    { delta: 4.2, unit: "percent", benchmark: "GPQA", metric: "accuracy", system: "Kestrel" },
  );
  claim("Our ablation shows that removing the gate reduces accuracy by 3.2%.", {
    delta: -3.2,
    unit: "percent",
    metric: "accuracy",
    system: "removing the gate",
  });
  claim("We observe a 15-point drop in accuracy when the context is shuffled.", { delta: -15, delta_kind: "absolute", unit: "points", metric: "accuracy" });
  claim("Accuracy on GSM8K falls by 9 points under perturbation.", {
    delta: -9,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GSM8K",
    metric: "accuracy",
  });
});

describe("owners, opponents and lists", () => {
  claim(
    "Evaluations on Sintel and KITTI datasets show Heron's superiority, with 6.35% and 9.27% lower endpoint error.",
    { delta: -6.35, unit: "percent", benchmark: "Sintel", metric: "end-point error", system: "Heron" },
    { delta: -9.27, unit: "percent", benchmark: "KITTI", metric: "end-point error", system: "Heron" },
  );
  claim("Heron provides an additional 3 points of accuracy on nuScenes.", {
    delta: 3,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "nuScenes",
    metric: "accuracy",
    system: "Heron",
  });
  claim(
    "Heron improves BLEU by 1.2 and 0.8 points on WMT14 and WMT16.",
    { delta: 1.2, delta_kind: "absolute", unit: "points", benchmark: "WMT 2014", metric: "BLEU", system: "Heron" },
    { delta: 0.8, delta_kind: "absolute", unit: "points", benchmark: "WMT 2016", metric: "BLEU", system: "Heron" },
  );
  claim("Heron improves resolve rate on SWE-bench Lite by 4.2 points.", {
    delta: 4.2,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "SWE-bench Lite",
    metric: "resolve rate",
    system: "Heron",
  });
});

describe("what a sentence says beside its number", () => {
  claim("We observe a drop of 12.4% in accuracy when the context is removed.", { delta: -12.4, unit: "percent", metric: "accuracy" });
  claim(
    "Heron improves the success rate on ALFWorld by 12% and on WebShop by 9%.",
    { delta: 12, unit: "percent", benchmark: "ALFWorld", metric: "success rate", system: "Heron" },
    { delta: 9, unit: "percent", benchmark: "WebShop", metric: "success rate", system: "Heron" },
  );
  claim("Experiments on Waymo show that Heron reduces collisions by 21.3%.", {
    delta: -21.3,
    unit: "percent",
    benchmark: "Waymo",
    metric: "collisions",
    system: "Heron",
  });
  claim("Without the retrieval module, accuracy falls by 7.1 points.", { delta: -7.1, delta_kind: "absolute", unit: "points", metric: "accuracy" });
});

describe("who acts", () => {
  claim("We show that curriculum sampling could significantly improve recall by 4.2%.", {
    delta: 4.2,
    unit: "percent",
    metric: "recall",
    system: "curriculum sampling",
  });
  claim("Our work introduces Heron. Experiments demonstrate the effectiveness of Heron, improving accuracy by 4.2% on SST-2.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "SST-2",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Extensive experiments show Wren's strength, with 4.5% higher recall.", { delta: 4.5, unit: "percent", metric: "recall", system: "Wren" });
  claim("Across eight models, accuracy drops by 12% under noise.", { delta: -12, unit: "percent", metric: "accuracy" });
  claim("Heron, which learns from feedback, gains 6.1 points on MT-Bench.", {
    delta: 6.1,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MT-Bench",
    system: "Heron",
  });
});

describe("gains in something", () => {
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
});

describe("a difference and the two scores beside it", () => {
  claim("Heron reduces the word error rate by a relative 19.7% on LibriSpeech.", {
    delta: -19.7,
    delta_kind: "relative",
    unit: "percent",
    benchmark: "LibriSpeech",
    metric: "word error rate",
    system: "Heron",
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
  claim(
    "Heron-7B not only reduces cost by 40% but also improves accuracy by 2% on GSM8K.",
    { delta: -40, unit: "percent", metric: "cost", system: "Heron-7B", kind: "cost" },
    { delta: 2, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron-7B" },
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
  claim("These blocks contribute to a clear improvement in FID by 31.8%.", { delta: 31.8, unit: "percent", metric: "FID", system: "These blocks" });
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
  claim("We propose HeronNet. Largest enhancements reached 2.8% F1 on SST-2.", {
    delta: 2.8,
    unit: "percent",
    benchmark: "SST-2",
    metric: "F1",
    system: "HeronNet",
  });
  claim("Heron-7B achieves a 22.5% QRX gain on MMBench.", {
    delta: 22.5,
    unit: "percent",
    benchmark: "MMBench",
    metric: "QRX",
    system: "Heron-7B",
  });
});

describe("who acts behind a participle, a list or a conjunction", () => {
  claim("Our method based on a coarse sweep supports small radios, large radios, and mixed (MR) radios, resulting in an 11% increase in accuracy.", {
    delta: 11,
    unit: "percent",
    metric: "accuracy",
    system: "Our method",
  });
  claim("The forecast is hard, specifically Llama-3-8B improving accuracy by 2.4%.", { delta: 2.4, unit: "percent", metric: "accuracy", system: "Llama-3-8B" });
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
  claim("Harder negatives strongly affect both stages, leading to a drop of 14% in Recall@5.", {
    delta: -14,
    unit: "percent",
    metric: "recall@5",
    system: "Harder negatives",
  });
});

describe("metrics that are told apart", () => {
  claim(
    "Image quality metrics rise, with PSNR improving by 11% and SSIM by 4%.",
    { delta: 11, unit: "percent", metric: "PSNR" },
    { delta: 4, unit: "percent", metric: "SSIM" },
  );
  claim(
    "Kestrel achieves a 40% parameter reduction with a 1.2% accuracy drop.",
    { delta: -40, unit: "percent", metric: "parameters", system: "Kestrel", kind: "cost" },
    { delta: -1.2, unit: "percent", metric: "accuracy", system: "Kestrel" },
  );
  claim("Kestrel shows a reduction in median absolute error of 18%.", {
    delta: -18,
    unit: "percent",
    metric: "median absolute error",
    system: "Kestrel",
  });
  claim(
    "Kestrel improves WARP-I and CHIME-I metrics by 11.2% and 21.5%.",
    { delta: 11.2, unit: "percent", metric: "WARP-I", system: "Kestrel" },
    { delta: 21.5, unit: "percent", metric: "CHIME-I", system: "Kestrel" },
  );
});

describe("what stands beside a gain, and how places are counted", () => {
  claim(
    "Kestrel achieves average BD-rates of -4.2% and -5.6% for luma and chroma.",
    { delta: -4.2, unit: "percent", metric: "BD-rate", system: "Kestrel", average: true },
    { delta: -5.6, unit: "percent", metric: "BD-rate", system: "Kestrel", average: true },
  );
  claim(
    "Kestrel shows gains in denoising (with a +0.52 dB increase in PSNR) and deblurring (with a +0.27 dB PSNR improvement).",
    { delta: 0.52, metric: "PSNR", system: "Kestrel" },
    { delta: 0.27, metric: "PSNR", system: "Kestrel" },
  );
  claim(
    "Prompting improves clarity by 12%, while pruning improves the overall style of the answers by 4%.",
    { delta: 12, unit: "percent", metric: "clarity", system: "Prompting" },
    { delta: 4, unit: "percent", metric: "style", system: "pruning" },
  );
  claim("Kestrel improves retrieval by +2.8 mean recall.", { delta: 2.8, metric: "mean recall", system: "Kestrel" });
  claim(
    "Kestrel reduces the tokens by 41.2%, and improves the overall code quality by 6.3%.",
    { delta: -41.2, unit: "percent", metric: "tokens", system: "Kestrel", kind: "cost" },
    { delta: 6.3, unit: "percent", metric: "code quality", system: "Kestrel" },
  );
});

describe("who it was, where the subject only shows or the verb is not known", () => {
  claim("Tests on COCO demonstrate our method's strength, reaching a mean gain of 5.7 points in recall.", {
    delta: 5.7,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "COCO",
    metric: "recall",
    system: "our method",
    average: true,
  });
  claim("We introduce a simple framework that allows for long pages, reducing word error rates by 17.9%.", {
    delta: -17.9,
    unit: "percent",
    metric: "word error rate",
    system: "simple framework",
  });
  claim("Heron-D and its variant reach a 6.3% improvement on AIME2024.", { delta: 6.3, unit: "percent", benchmark: "AIME 2024", system: "Heron-D" });
  claim("Heron improves Long Page Reading (LPR) performance by 10.3%.", { delta: 10.3, unit: "percent", system: "Heron" });
});

describe("plain sentences that were read wrongly", () => {
  claim("Heron improves mean recall by 3.2% on COCO.", { delta: 3.2, unit: "percent", benchmark: "COCO", metric: "mean recall", system: "Heron" });
  claim("On 2014 i2b2, Heron gains 6%.", { delta: 6, unit: "percent", benchmark: "i2b2 2014", system: "Heron" });
  claim("On UCF101 IPC 5, Heron gains 4.6%.", { delta: 4.6, unit: "percent", benchmark: "UCF101", system: "Heron" });
  claim(
    "Accuracy drops by 4.1% and 1.3% on CIFAR-100 with IPC 1 and 20, respectively.",
    { delta: -4.1, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy" },
    { delta: -1.3, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy" },
  );
  claim("Heron improves encoding and decoding speeds by 2.4x.", {
    delta: 2.4,
    delta_kind: "factor",
    unit: "factor",
    metric: "decoding speeds",
    system: "Heron",
  });
});

describe("who stands behind what is measured, unions, marks of rank, and what is given up", () => {
  claim("Adding sensor data provides an additional 5.3% boost on MMLU.", { delta: 5.3, unit: "percent", benchmark: "MMLU", system: "Adding sensor data" });
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
  claim("Without the memory module, accuracy on PubMedQA drops by 6.1%.", { delta: -6.1, unit: "percent", benchmark: "PubMedQA", metric: "accuracy" });
});

describe("forms that invented abstracts showed", () => {
  claim("The largest improvement, 6.3 points, is seen on GSM8K.", { delta: 6.3, delta_kind: "absolute", unit: "points", benchmark: "GSM8K" });
  claim(
    "Gains are largest on GSM8K (6.3 points) and smallest on MMLU (0.4 points).",
    { delta: 6.3, delta_kind: "absolute", unit: "points", benchmark: "GSM8K" },
    { delta: 0.4, delta_kind: "absolute", unit: "points", benchmark: "MMLU" },
  );
  claim("This amounts to a relative error reduction of 19%.", { delta: -19, delta_kind: "relative", unit: "percent", metric: "error" });
  claim("MMLU improves by 2.1% and GSM8K by 3.4%.", { delta: 2.1, unit: "percent", benchmark: "MMLU" }, { delta: 3.4, unit: "percent", benchmark: "GSM8K" });
});

describe("forms that further invented abstracts showed", () => {
  claim("Training on ornament labels increases the MOS by 0.29.", { delta: 0.29, metric: "MOS", system: "Training on ornament labels" });
  claim("The gains are most pronounced for small vehicles (+4.7%) and bridges (+3.9%).", { delta: 4.7, unit: "percent" }, { delta: 3.9, unit: "percent" });
  claim("Accuracy on dialects is 13.8 points lower than on Spanish.", { delta: -13.8, delta_kind: "absolute", unit: "points", metric: "accuracy" });
});

describe('"and that of B", what another system adds, who does what is told in the passive, and what changes by itself', () => {
  claim("Identity switches are reduced by 28%.", { delta: -28, unit: "percent", metric: "Identity switches" });
  claim("Training episodes are reduced by 40%.", { delta: -40, unit: "percent", metric: "Training episodes" });
  claim("Hallucinations were reduced by 28% with HeronNet.", { delta: -28, unit: "percent", metric: "hallucination rate", system: "HeronNet" });
  claim("Accuracy is improved by 3.1% with HeronNet.", { delta: 3.1, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim(
    "Collisions are cut by 34% and travel delay by 12%.",
    { delta: -34, unit: "percent", metric: "Collisions" },
    { delta: -12, unit: "percent", metric: "travel delay" },
  );
  claim("HeronNet improves by 3.1 points on the same data.", { delta: 3.1, delta_kind: "absolute", unit: "points", system: "HeronNet" });
  claim(
    "HeronNet improves PSNR by 1.2 dB with 40% fewer Gaussians.",
    { delta: 1.2, metric: "PSNR", system: "HeronNet" },
    { delta: -40, unit: "percent", metric: "Gaussians", system: "HeronNet" },
  );
});

describe("data that a paper presents, who is named elsewhere in the sentence, and the more exact of two measures", () => {
  claim(
    "We observe an increase of 2% in both semantic and token-level F1 scores.",
    { delta: 2, unit: "percent", metric: "semantic score" },
    { delta: 2, unit: "percent", metric: "token F1" },
  );
  claim(
    "Kestrel improves FID by 12%, along with an enhancement in R-precision by 4.8%.",
    { delta: 12, unit: "percent", metric: "FID", system: "Kestrel" },
    { delta: 4.8, unit: "percent", metric: "R-precision", system: "Kestrel" },
  );
  claim(
    "Kestrel reduces the collision rate by 26% and the drivable area conflict rate by 42%.",
    { delta: -26, unit: "percent", metric: "collision rate", system: "Kestrel" },
    { delta: -42, unit: "percent", metric: "drivable area conflict rate", system: "Kestrel" },
  );
  claim(
    "Experiments on the TextZoom dataset show an improvement of 3.5%, while Kestrel improves generalization by 14.8% across four text recognition datasets.",
    { delta: 3.5, unit: "percent", benchmark: "TextZoom" },
    { delta: 14.8, unit: "percent", metric: "generalization", system: "Kestrel" },
  );
  claim("Fine-tuning with Kestrel-Instruct improves accuracy by 4.2% on GSM8K.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "GSM8K",
    metric: "accuracy",
    system: "Fine-tuning with Kestrel-Instruct",
  });
  claim("With curriculum sampling, we achieve an increase of 2% in F1.", { delta: 2, unit: "percent", metric: "F1", system: "curriculum sampling" });
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

describe("conditions beside a result, values below zero, gaps, and what stands alongside", () => {
  claim("HeronDraw outperforms 8.3% on DocVQA.", { delta: 8.3, unit: "percent", benchmark: "DocVQA", system: "HeronDraw" });
  claim("Heron reduces the perplexity gap to the full model by 44%.", { delta: -44, unit: "percent", metric: "perplexity gap", system: "Heron" });
  claim("Heron reduces the F1 gap between student and teacher by 70%.", { delta: -70, unit: "percent", metric: "F1", system: "Heron" });
  claim(
    "Heron cuts output tokens by 38% alongside a 2.5% accuracy gain.",
    { delta: -38, unit: "percent", metric: "tokens", system: "Heron", kind: "cost" },
    { delta: 2.5, unit: "percent", metric: "accuracy", system: "Heron" },
  );
});

describe("measures of a list, what none exceeds, and what is named behind a noun", () => {
  claim("Heron gives a helpfulness score gain of 3.7%.", { delta: 3.7, unit: "percent", metric: "helpfulness", system: "Heron" });
  claim("Heron raises the average confidence of pedestrian detection by 0.15.", { delta: 0.15, metric: "confidence", system: "Heron", average: true });
  claim(
    "An improvement of +2% AP for localization and a +3% increase in AU-PRO on VisA show its merit.",
    { delta: 2, unit: "percent", benchmark: "VisA", metric: "AP" },
    { delta: 3, unit: "percent", benchmark: "VisA", metric: "AU-PRO" },
  );
});

describe("later clauses, what is counted, and rivals told by more than a noun", () => {
  claim("Heron reduced the drop in precision caused by scanner change by 28%.", { delta: -28, unit: "percent", metric: "drop in precision", system: "Heron" });
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
});

describe("the same gain told two ways, what something is set to, and another clause's subject", () => {
  claim("HeronNet compresses the cache with a loss of 1.5% on GSM8K.", { delta: -1.5, unit: "percent", benchmark: "GSM8K", system: "HeronNet" });
  claim("Adding 20% code data boosts GSM8K accuracy by 3.4 points.", {
    delta: 3.4,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GSM8K",
    metric: "accuracy",
  });
  claim("HeronNet, fine-tuned using GRPO and synthetic bugs, improves pass@1 by 6.5%.", { delta: 6.5, unit: "percent", metric: "pass@1", system: "HeronNet" });
});

describe("who follows, what surpasses a level, and what is no loss", () => {
  claim("HeronNet increased the click-through rate by 12% in 2022.", { delta: 12, unit: "percent", metric: "click-through rate", system: "HeronNet" });
  claim(
    "HeronNet improves F1 by 5% (4%) on CoNLL (OntoNotes).",
    { delta: 5, unit: "percent", benchmark: "CoNLL", metric: "F1", system: "HeronNet" },
    { delta: 4, unit: "percent", benchmark: "OntoNotes", metric: "F1", system: "HeronNet" },
  );
  claim("HeronNet improves word- level accuracy by 3%.", { delta: 3, unit: "percent", metric: "accuracy", system: "HeronNet" });
});

describe("examples, other people's values, settings, and data sets of the sentence before", () => {
  claim(
    "HeronNet lowers the error of the ozone forecast by 9% and that of the dust forecast by 14%.",
    { delta: -9, unit: "percent", metric: "error", system: "HeronNet" },
    { delta: -14, unit: "percent", metric: "error", system: "HeronNet" },
  );
  claim(
    "We present HeronNet. The watch time went up by 1.1% and the share of skipped videos went down by 3.5%.",
    { delta: 1.1, unit: "percent", metric: "watch time", system: "HeronNet" },
    { delta: -3.5, unit: "percent", metric: "share of skipped videos", system: "HeronNet" },
  );
  claim(
    "Experiments are run on WebShop and ALFWorld. On the former, HeronNet improves the success rate by 6.1%; on the latter, it gains 9.4%.",
    { delta: 6.1, unit: "percent", benchmark: "WebShop", metric: "success rate", system: "HeronNet" },
    { delta: 9.4, unit: "percent", benchmark: "ALFWorld", metric: "success rate", system: "HeronNet" },
  );
  claim("We compare HeronNet with CraneNet and WrenNet. HeronNet outperforms the former by 4%.", { delta: 4, unit: "percent", system: "HeronNet" });
});

describe("so many of so many, what is lost beside a gain, who rates, and what is varied", () => {
  claim(
    "HeronNet reduces the exposure gap by 58% while NDCG@10 decreases by only 0.9%.",
    { delta: -58, unit: "percent", metric: "exposure gap", system: "HeronNet" },
    { delta: -0.9, unit: "percent", metric: "nDCG@10", system: "HeronNet" },
  );
  claim(
    "Additional tests in the low-resource setting show slight increases in both accuracy (+2%) and F1 (+3%).",
    { delta: 2, unit: "percent", metric: "accuracy" },
    { delta: 3, unit: "percent", metric: "F1" },
  );
  claim("HeronNet improves on KoalaBench by 3.1 points.", { delta: 3.1, delta_kind: "absolute", unit: "points", benchmark: "KoalaBench", system: "HeronNet" });
  claim(
    "HeronNet reduces the FLOPs by 43% with a drop of 0.3% in top-1 accuracy.",
    { delta: -43, unit: "percent", metric: "FLOPs", system: "HeronNet", kind: "cost" },
    { delta: -0.3, unit: "percent", metric: "top-1 accuracy", system: "HeronNet" },
  );
  claim("HeronNet reduces the number of two-qubit gates by 31.5%.", { delta: -31.5, unit: "percent", metric: "number of two-qubit gates", system: "HeronNet" });
});

describe("values of lists in parentheses, places beside one another, and what another clause tells", () => {
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
  claim(
    "Removing the retriever or the verifier results in 12.4% and 7.1% drops in accuracy, respectively.",
    { delta: -12.4, unit: "percent", metric: "accuracy", system: "Removing the retriever" },
    { delta: -7.1, unit: "percent", metric: "accuracy", system: "Removing the verifier" },
  );
  claim(
    "We propose an approach that combines contrastive tuning with retrieval prompts. It achieves a 5% accuracy improvement on COCO. Furthermore, we introduce a caching architecture that reduces the cost of calls.",
    { delta: 5, unit: "percent", benchmark: "COCO", metric: "accuracy" },
  );
});

describe("gaps, labels of small tables, and what is equalled", () => {
  claim("A sim-to-real gap of 11% in success rate remains.", { delta: 11, unit: "percent", metric: "success rate" });
  claim("HeronNet closes the gap by 31.8% on average.", { delta: -31.8, unit: "percent", system: "HeronNet", average: true });
  claim("Experiments on five Bantu languages show that character-level pretraining yields an average improvement of 6% in exact match.", {
    delta: 6,
    unit: "percent",
    metric: "exact match",
    system: "character-level pretraining",
    average: true,
  });
  claim("HeronNet obtains a 15% improvement in success rate, on par with GPT-4-based agents.", {
    delta: 15,
    unit: "percent",
    metric: "success rate",
    system: "HeronNet",
  });
});

describe("names of variants, what is made, and spaces that were lost", () => {
  claim(
    "HeronNet halves memory with a loss of 0.5% in accuracy.",
    { delta: 0.5, delta_kind: "factor", unit: "factor", metric: "memory", system: "HeronNet", kind: "cost" },
    { delta: -0.5, unit: "percent", metric: "accuracy", system: "HeronNet" },
  );
  claim("HeronNet obtains an average improvement of 4.4% across six benchmarks on three base models.", {
    delta: 4.4,
    unit: "percent",
    system: "HeronNet",
    average: true,
  });
  claim("HeronNet obtains a 7% improvement on KoalaBench, highlighting the role of precision in reasoning.", {
    delta: 7,
    unit: "percent",
    benchmark: "KoalaBench",
    system: "HeronNet",
  });
});

describe("ranges in parentheses, and how much a gain is", () => {
  claim("The drop is large, reaching 12% on MMLU.", { delta: -12, unit: "percent", benchmark: "MMLU" });
  claim("The speedup grows with length, reaching 4.2x.", { delta: 4.2, delta_kind: "factor", unit: "factor" });
  claim(
    "We see a drop in counting (41% F1 loss) and sorting (37%).",
    { delta: -41, unit: "percent", metric: "F1" },
    { delta: -37, unit: "percent", metric: "F1" },
  );
});

describe("suspended hyphens", () => {
  claim(
    "Heron improves user- and item-level recall by 2% and 3%.",
    { delta: 2, unit: "percent", metric: "recall", system: "Heron" },
    { delta: 3, unit: "percent", metric: "recall", system: "Heron" },
  );
});

describe("measures by a name of their own", () => {
  claim("Heron improves the Topology Score by 3.8%.", { delta: 3.8, unit: "percent", metric: "Topology Score", system: "Heron" });
});

describe("margins of many tasks, and what something is tried under", () => {
  claim("Heron is robust: under 30% label noise its accuracy drops only 1.2%.", { delta: -1.2, unit: "percent", metric: "accuracy", system: "Heron" });
});

describe("a benchmark in apposition", () => {
  claim("Heron improves accuracy on the text reasoning benchmark, MMLU-Pro, by 2 points.", {
    delta: 2,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "MMLU-Pro",
    metric: "accuracy",
    system: "Heron",
  });
});

describe("what is done acts", () => {
  claim("Training on synthetic data improves accuracy by 4%.", { delta: 4, unit: "percent", metric: "accuracy", system: "Training on synthetic data" });
  claim("We find that using larger models reduces the error by 4%.", { delta: -4, unit: "percent", metric: "error", system: "using larger models" });
  claim("Deliberately adding noise to the labels raises the error by 3%.", {
    delta: 3,
    unit: "percent",
    metric: "error",
    system: "Deliberately adding noise to the labels",
  });
  claim("We show that pretraining on tables and merging heads can cut the error and reduce latency by 40%.", {
    delta: -40,
    unit: "percent",
    metric: "latency",
    system: "pretraining on tables and merging heads",
    kind: "cost",
  });
  claim("With curriculum sampling, accuracy rises by 4%.", { delta: 4, unit: "percent", metric: "accuracy", system: "curriculum sampling" });
  claim("Taking the cost into account, Heron reaches 71.2% on MMLU.", { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" });
});

describe("words that say which, and words that act", () => {
  claim("We observe that enhanced labeling boosts robustness by 53.5%.", { delta: 53.5, unit: "percent", metric: "robustness", system: "enhanced labeling" });
  claim("We find that image presence increases sharing rates by 4.8%.", { delta: 4.8, unit: "percent", metric: "sharing rates", system: "image presence" });
  claim("Heron is a method that enhanced accuracy by 4%.", { delta: 4, unit: "percent", metric: "accuracy", system: "Heron" });
});

describe("data sets listed behind what they hold, and results for a data set", () => {
  claim(
    "Heron improves on datasets with disorders, including WrenFace5 (up by 4.2%) and an augmented TernFace (up by 5.3%).",
    { delta: 4.2, unit: "percent", benchmark: "WrenFace5", system: "Heron" },
    { delta: 5.3, unit: "percent", benchmark: "TernFace", system: "Heron" },
  );
  claim("Experimental results for ELK-40K demonstrate that Heron outperforms the baseline by 11.4%.", {
    delta: 11.4,
    unit: "percent",
    benchmark: "ELK-40K",
    system: "Heron",
    baseline_system: "baseline",
  });
  claim("Compared with the state-of-the-art method on ElkSeg-44K, Heron gains 3.4%.", {
    delta: 3.4,
    unit: "percent",
    benchmark: "ElkSeg-44K",
    system: "Heron",
    baseline_system: "state-of-the-art method",
  });
});

describe("gains without a verb of their own, and what they cost", () => {
  claim("Experiments demonstrate the effectiveness of our scheme on many readers by 24% over state-of-the-art baselines.", {
    delta: 24,
    unit: "percent",
    metric: "effectiveness",
    system: "our scheme",
    baseline_system: "state-of-the-art baselines",
  });
  claim(
    "Models like GPT-4o and Gemini experience up to a 22% performance drop on MMLU.",
    { delta: -22, unit: "percent", bound: "up_to", benchmark: "MMLU", system: "GPT-4o" },
    { delta: -22, unit: "percent", bound: "up_to", benchmark: "MMLU", system: "Gemini" },
  );
  claim("PageNet improves the base model, surpassing larger models while incurring a minor cost of 0.3% additional FLOPs.", {
    delta: 0.3,
    unit: "percent",
    metric: "FLOPs",
    system: "PageNet",
    baseline_system: "base model",
    kind: "cost",
  });
  claim("HeronNet exceeds monocular methods by over 4.0% in elevation absolute error.", {
    delta: 4,
    unit: "percent",
    bound: "at_least",
    metric: "elevation absolute error",
    system: "HeronNet",
    baseline_system: "monocular methods",
  });
});

describe("in other ways", () => {
  claim(
    "Wren reduces hallucinations by 35% with only a 1.2% drop in accuracy.",
    { delta: -35, unit: "percent", metric: "hallucination rate", system: "Wren" },
    { delta: -1.2, unit: "percent", metric: "accuracy", system: "Wren" },
  );
  claim("Wren improves accuracy by nearly 5 points.", { delta: 5, delta_kind: "absolute", unit: "points", bound: "about", metric: "accuracy", system: "Wren" });
  claim("Wren improves F1 by ~3% on SQuAD.", { delta: 3, unit: "percent", bound: "about", benchmark: "SQuAD", metric: "F1", system: "Wren" });
  claim("On average, Wren improves accuracy by 2.1%.", { delta: 2.1, unit: "percent", metric: "accuracy", system: "Wren", average: true });
  claim("Kestrel obtains 6.4-point gains in alignment.", { delta: 6.4, delta_kind: "absolute", unit: "points", metric: "alignment", system: "Kestrel" });
  claim("Performance degrades by 20% under attack.", { delta: -20, unit: "percent" });
  claim("We show that adding noise improves accuracy by 2.3% on CIFAR-10.", {
    delta: 2.3,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "accuracy",
    system: "adding noise",
  });
  claim("Heron achieves an average improvement of 6.1% across MMLU, GPQA and MATH.", {
    delta: 6.1,
    unit: "percent",
    system: "Heron",
    average: true,
    average_over: ["MMLU", "GPQA", "MATH"],
  });
  claim(
    "Wren improves both precision and recall by 3.2% on SQuAD.",
    { delta: 3.2, unit: "percent", benchmark: "SQuAD", metric: "precision", system: "Wren" },
    { delta: 3.2, unit: "percent", benchmark: "SQuAD", metric: "recall", system: "Wren" },
  );
  claim(
    "Wren improves MPJPE by 4.5 cm (43%).",
    { delta: 4.5, metric: "MPJPE", system: "Wren" },
    { delta: 43, unit: "percent", metric: "MPJPE", system: "Wren" },
  );
  claim(
    "On benchmarks like GSM8K and MATH, Heron improves accuracy by 4.2%.",
    { delta: 4.2, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron" },
    { delta: 4.2, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Heron" },
  );
  claim(
    "Heron uses 40% fewer tokens while improving accuracy by 2.1%.",
    { delta: -40, unit: "percent", metric: "tokens", system: "Heron", kind: "cost" },
    { delta: 2.1, unit: "percent", metric: "accuracy", system: "Heron" },
  );
  claim("Heron shortens responses by 31% on average.", { delta: -31, unit: "percent", metric: "responses", system: "Heron", average: true });
  claim("Heron falls 2.1 points short of the upper bound.", {
    delta: -2.1,
    delta_kind: "absolute",
    unit: "points",
    system: "Heron",
    baseline_system: "upper bound",
  });
  claim("Accuracy degrades by 7.3% under occlusion.", { delta: -7.3, unit: "percent", metric: "accuracy" });
  claim("Wren improves retrieval (+4.1 R@1) on Flickr30K.", { delta: 4.1, benchmark: "Flickr30K", metric: "recall@1", system: "Wren" });
  claim("The proposed module improves mAP (by 2.3 points) on LVIS.", {
    delta: 2.3,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "LVIS",
    metric: "mAP",
    system: "proposed module",
  });
  claim(
    "Wren brings a performance gain (2.7% NDS and 5.2% mAP) on nuScenes.",
    { delta: 2.7, unit: "percent", benchmark: "nuScenes", metric: "NDS", system: "Wren" },
    { delta: 5.2, unit: "percent", benchmark: "nuScenes", metric: "mAP", system: "Wren" },
  );
  claim("Here we introduce QuillNet (QN). QN improves recall by 3.4%.", { delta: 3.4, unit: "percent", metric: "recall", system: "QN" });
  claim("HeronNet gains +10.4 mIoU on the 3D-XVS dataset.", { delta: 10.4, benchmark: "3D-XVS", metric: "mIoU", system: "HeronNet" });
  claim(
    "Accuracy and recall improve by 5% with the larger encoder.",
    { delta: 5, unit: "percent", metric: "accuracy" },
    { delta: 5, unit: "percent", metric: "recall" },
  );
  claim(
    "HeronNet and Llama 3.2-11B achieve improvements of 17% and 26%, respectively.",
    { delta: 17, unit: "percent", system: "HeronNet" },
    { delta: 26, unit: "percent", system: "Llama 3.2-11B" },
  );
  claim("Building on the ideas behind LoRA, our method improves accuracy by 5.3%.", { delta: 5.3, unit: "percent", metric: "accuracy", system: "our method" });
  claim("Replacing attention with Mamba raises accuracy on ImageNet by 1.7%.", {
    delta: 1.7,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Replacing attention with Mamba",
  });
  claim("The decoder gains 4.2% across 5 SpeechQA benchmarks.", { delta: 4.2, unit: "percent", system: "decoder" });
  claim("Pruning eliminates 45% of the errors.", { delta: -45, unit: "percent", metric: "error", system: "Pruning" });
  claim("Fine-tuning small models (e.g., Llama-3-8B) on only 300 examples improves accuracy by 7%.", {
    delta: 7,
    unit: "percent",
    metric: "accuracy",
    system: "Llama-3-8B",
  });
  claim(
    "Kestrel improves mIoU by 3.1% on in-house data and by 2.2% on Cityscapes.",
    { delta: 3.1, unit: "percent", metric: "mIoU", system: "Kestrel" },
    { delta: 2.2, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "Kestrel" },
  );
  claim(
    "KestrelNet improves NDCG@10 on Amazon Books by 5.2% and on Yelp by 7.1%.",
    { delta: 5.2, unit: "percent", benchmark: "Amazon Books", metric: "nDCG@10", system: "KestrelNet" },
    { delta: 7.1, unit: "percent", benchmark: "Yelp", metric: "nDCG@10", system: "KestrelNet" },
  );
  claim("Heron gains 4.1% in recall on TernQA's hardest questions.", { delta: 4.1, unit: "percent", benchmark: "TernQA", metric: "recall", system: "Heron" });
  claim(
    "Heron gains 2.1% in recall on Flickr30K; on COCO, this improvement rises to 4.4%.",
    { delta: 2.1, unit: "percent", benchmark: "Flickr30K", metric: "recall", system: "Heron" },
    { delta: 4.4, unit: "percent", benchmark: "COCO", metric: "recall" },
  );
  claim("We propose Heron, a tuning method. Our generated data improves recall by 4.7%.", {
    delta: 4.7,
    unit: "percent",
    metric: "recall",
    system: "generated data",
  });
  claim("Heron gains 2.7% in recall across six PageQA benchmarks.", { delta: 2.7, unit: "percent", metric: "recall", system: "Heron" });
  claim("Heron gains 2.7% in recall on synthetic Venus datasets.", { delta: 2.7, unit: "percent", metric: "recall", system: "Heron" });
  claim(
    "Adapting the encoders gives F1 gains of 3.1% (BERT) and 2.2% (RoBERTa).",
    { delta: 3.1, unit: "percent", metric: "F1", system: "BERT" },
    { delta: 2.2, unit: "percent", metric: "F1", system: "RoBERTa" },
  );
  claim("The group scored 6.4 points higher (d = 0.34, 95% CI [0.15, 0.53]).", { delta: 6.4, delta_kind: "absolute", unit: "points", system: "group" });
  claim("Heron-7B increases watch time by 0.42%.", { delta: 0.42, unit: "percent", metric: "watch time", system: "Heron-7B" });
  claim("Replacing attention with convolution reduces accuracy by 2.1%.", {
    delta: -2.1,
    unit: "percent",
    metric: "accuracy",
    system: "Replacing attention with convolution",
  });
  claim(
    "Gains of 2.9 and 4.4 points are also observed on MATH-500 and LiveCodeBench, respectively.",
    { delta: 2.9, delta_kind: "absolute", unit: "points", benchmark: "MATH-500" },
    { delta: 4.4, delta_kind: "absolute", unit: "points", benchmark: "LiveCodeBench" },
  );
  claim("The number of Gaussians is reduced by 38%.", { delta: -38, unit: "percent", metric: "number of Gaussians", kind: "cost" });
  claim("Deployed in a feed serving over 200 million daily users, the framework brought a 0.62% increase in watch time.", {
    delta: 0.62,
    unit: "percent",
    metric: "watch time",
    system: "framework",
  });
  claim("Kestrel gains 4% and 3.2% on ID data.", { delta: 4, unit: "percent", system: "Kestrel" }, { delta: 3.2, unit: "percent", system: "Kestrel" });
  claim("We propose Kestrel. For small models, the accuracy increases by 2.2% on COCO.", {
    delta: 2.2,
    unit: "percent",
    benchmark: "COCO",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Kestrel improves by 2% in reasoning and accuracy.", { delta: 2, unit: "percent", metric: "accuracy", system: "Kestrel" });
  claim("Heron reaches a 6% improvement in error localization.", { delta: 6, unit: "percent", system: "Heron" });
  claim(
    "Heron improves CLIP-I and DINO-I by 12.4% and 18.9%.",
    { delta: 12.4, unit: "percent", metric: "CLIP-I", system: "Heron" },
    { delta: 18.9, unit: "percent", metric: "DINO score", system: "Heron" },
  );
  claim(
    "The tests reveal substantial error reductions, with mean absolute error (MAE) decreased by 9.3% and 4.8%, respectively.",
    { delta: -9.3, unit: "percent", metric: "mean absolute error" },
    { delta: -4.8, unit: "percent", metric: "mean absolute error" },
  );
  claim("We release WrenPairs, a fine-tuning dataset. Tuned models gain 6.1% in accuracy on safety questions.", {
    delta: 6.1,
    unit: "percent",
    metric: "accuracy",
    system: "Tuned models",
  });
  claim(
    "Heron improves AP by 2.1% and cuts latency by 25% on COCO.",
    { delta: 2.1, unit: "percent", benchmark: "COCO", metric: "AP", system: "Heron" },
    { delta: -25, unit: "percent", benchmark: "COCO", metric: "latency", system: "Heron", kind: "cost" },
  );
  claim("When trained on Cityscapes, our method improves mIoU by 3.3% on unseen domains.", {
    delta: 3.3,
    unit: "percent",
    metric: "mIoU",
    system: "our method",
  });
  claim("Evaluated with GPT-4o, Claude 3.5 and Gemini on BBH, HeronPath improves accuracy by 6.3%.", {
    delta: 6.3,
    unit: "percent",
    benchmark: "BBH",
    metric: "accuracy",
    system: "HeronPath",
  });
  claim("We show how finetuning can improve accuracy on SQuAD by 7.2%.", {
    delta: 7.2,
    unit: "percent",
    benchmark: "SQuAD",
    metric: "accuracy",
    system: "finetuning",
  });
  claim("HeronNet improves on KoalaSet by 3%.", { delta: 3, unit: "percent", benchmark: "KoalaSet", system: "HeronNet" });
  claim("HeronNet shows a 12-point gain in recall (81% vs. 69%), F1 (73% vs. 70%) and precision (70% vs. 65%).", {
    delta: 12,
    delta_kind: "absolute",
    unit: "points",
    metric: "recall",
    system: "HeronNet",
  });
  claim("The improvement is 20% over test sets with new words.", { delta: 20, unit: "percent" });
  claim("We propose an approach called 'Nest Aggregation' (NESTA). Accuracy improves by 10% with the approach.", {
    delta: 10,
    unit: "percent",
    metric: "accuracy",
    system: "NESTA",
  });
});
