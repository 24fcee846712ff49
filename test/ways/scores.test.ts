import { describe } from "vitest";
import { claim } from "../support/claim.js";

/* A score alone: what was reached, where, by whom and in which metric. One line a way of writing: the whole list of rows, and one reading of the grammar. All sentences are our own. */

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

describe("who and where", () => {
  claim("Our method achieves 71.4% accuracy on MMLU.", { score: 71.4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Our method" });
  claim("On our WikiSeek benchmark, Wren reaches 61.0% accuracy.", { score: 61, unit: "percent", benchmark: "WikiSeek", metric: "accuracy", system: "Wren" });
  claim("Wren reaches 61.0% accuracy on the LongTrail dataset.", { score: 61, unit: "percent", benchmark: "LongTrail", metric: "accuracy", system: "Wren" });
  claim("Wren reaches 61.0% accuracy on DROPS-24.", { score: 61, unit: "percent", benchmark: "DROPS-24", metric: "accuracy", system: "Wren" });
  claim(
    "Models such as GPT-4 and Claude 3 reach only 20.0% and 23.6% accuracy, respectively.",
    { score: 20, unit: "percent", metric: "accuracy", system: "GPT-4" },
    { score: 23.6, unit: "percent", metric: "accuracy", system: "Claude 3" },
  );
  claim("Wren achieves an average accuracy of 72.3% across MMLU, GPQA and BBH.", {
    score: 72.3,
    unit: "percent",
    metric: "accuracy",
    system: "Wren",
    average: true,
    average_over: ["MMLU", "GPQA", "BBH"],
  });
});

describe("compositions", () => {
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
  claim(
    "Wren reaches 0.92 AUROC for sepsis and 0.88 AUROC for stroke.",
    { score: 0.92, metric: "AUC", system: "Wren" },
    { score: 0.88, metric: "AUC", system: "Wren" },
  );
});

describe("more ways", () => {
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
  claim("Compared to full fine-tuning, Wren needs only 0.5% of the parameters while reaching 98% of its accuracy.", {
    score: 98,
    unit: "percent",
    metric: "accuracy",
    system: "Wren",
    baseline_system: "full fine-tuning",
  });
  claim("The model obtains 2nd place with a score of 0.713.", { score: 0.713, metric: "score", system: "model" });
  claim(
    "Wren obtains mean absolute errors of 2.1 and 3.4 on QM9 and ZINC.",
    { score: 2.1, benchmark: "QM9", metric: "mean absolute error", system: "Wren" },
    { score: 3.4, benchmark: "ZINC", metric: "mean absolute error", system: "Wren" },
  );
  claim("The Pearson correlation between the metric and human scores is 0.74.", { score: 0.74, metric: "Pearson correlation" });
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
    "Evaluated on KonIQ and LIVE-IQ, Heron achieves an SRCC of 0.92.",
    { score: 0.92, benchmark: "KonIQ-10k", metric: "Spearman correlation", system: "Heron" },
    { score: 0.92, benchmark: "LIVE-IQ", metric: "Spearman correlation", system: "Heron" },
  );
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
    "Heron achieves a 0.69 R-square score and a Structural Similarity Index of 0.73.",
    { score: 0.69, metric: "R²", system: "Heron" },
    { score: 0.73, metric: "SSIM", system: "Heron" },
  );
  claim("User satisfaction increased to 88%.", { score: 88, unit: "percent", metric: "User satisfaction" });
  claim("Heron boosts performance to 33.96% on LogicDB.", { score: 33.96, unit: "percent", benchmark: "LogicDB", system: "Heron" });
  claim("GPT-4o drops to 0.0% accuracy on HardQA.", { score: 0, unit: "percent", benchmark: "HardQA", metric: "accuracy", system: "GPT-4o" });
  claim(
    "SiT-XL/2 and Flow-XL/2 achieve an FID of 3.15 and 2.98, respectively, on ImageNet.",
    { score: 3.15, benchmark: "ImageNet", metric: "FID", system: "SiT-XL/2" },
    { score: 2.98, benchmark: "ImageNet", metric: "FID", system: "Flow-XL/2" },
  );
  claim("DiT-XL/2 achieves an FID of 2.27 on ImageNet 256x256.", { score: 2.27, benchmark: "ImageNet 256x256", metric: "FID", system: "DiT-XL/2" });
  claim("Our attack achieves a success rate of 92% on AdvBench.", {
    score: 92,
    unit: "percent",
    benchmark: "AdvBench",
    metric: "success rate",
    system: "Our attack",
  });
});

describe("what a sentence says beside its number", () => {
  claim(
    "Heron obtains the best results with the following F1 scores: 0.77 for negation, 0.75 for laterality.",
    { score: 0.77, metric: "F1", system: "Heron" },
    { score: 0.75, metric: "F1", system: "Heron" },
  );
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
  claim(
    "Heron attains a Dice coefficient of 0.89 and a Hausdorff distance of 4.2 mm on BraTS 2021.",
    { score: 0.89, benchmark: "BraTS 2021", metric: "Dice", system: "Heron" },
    { score: 4.2, benchmark: "BraTS 2021", metric: "Hausdorff distance", system: "Heron" },
  );
  claim("Heron achieves state-of-the-art zero-shot accuracy of 76.2% on ImageNet.", {
    score: 76.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "zero-shot accuracy",
    system: "Heron",
  });
  claim(
    "Heron gets 56.3 EM and 64.2 F1 on NQ.",
    { score: 56.3, benchmark: "Natural Questions", metric: "exact match", system: "Heron" },
    { score: 64.2, benchmark: "Natural Questions", metric: "F1", system: "Heron" },
  );
  claim("Averaged over ten tasks, Wren scores 71.2.", { score: 71.2, system: "Wren", average: true });
  claim("Videos were taken at 30 FPS and Heron reaches 71.2% on Kinetics-400.", {
    score: 71.2,
    unit: "percent",
    benchmark: "Kinetics-400",
    metric: "accuracy",
    system: "Heron",
  });
});

describe("who did it", () => {
  claim("Titan-Fusion, our multi-scale network, reaches 84.1% accuracy on CUB-200.", {
    score: 84.1,
    unit: "percent",
    benchmark: "CUB-200",
    metric: "accuracy",
    system: "Titan-Fusion",
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
  claim("Even the strongest model, o1, attains just 45.6% on PlumBench.", { score: 45.6, unit: "percent", benchmark: "PlumBench", system: "o1" });
  claim("In contrast, fine-tuned BERT obtains an F1 of 0.87.", { score: 0.87, metric: "F1", system: "BERT" });
  claim(
    "XGBoost achieved the highest accuracy (94.2%), followed by random forest (92.1%).",
    { score: 94.2, unit: "percent", metric: "accuracy", system: "XGBoost" },
    { score: 92.1, unit: "percent", metric: "accuracy", system: "random forest" },
  );
  claim("A random forest classifier achieved an accuracy of 92.1%.", { score: 92.1, unit: "percent", metric: "accuracy", system: "random forest" });
  claim("The support vector machine obtained an AUC of 0.89.", { score: 0.89, metric: "AUC", system: "support vector machine" });
  claim("Logistic regression yielded an accuracy of 81.2%.", { score: 81.2, unit: "percent", metric: "accuracy", system: "Logistic regression" });
  claim("When combined with Kestrel, Heron achieves 78.2% on GQA.", { score: 78.2, unit: "percent", benchmark: "GQA", metric: "accuracy", system: "Heron" });
  claim(
    "Heron reaches 68.9% accuracy on DocQA while processing only 27.5% of the pages compared to Kestrel.",
    { score: 68.9, unit: "percent", benchmark: "DocQA", metric: "accuracy", system: "Heron" },
    { score: 27.5, unit: "percent", benchmark: "DocQA", metric: "pages", system: "Heron", baseline_system: "Kestrel" },
  );
});

describe("shares", () => {
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

describe("who acts", () => {
  claim("The segmentation network achieved a Dice score of 0.91.", { score: 0.91, metric: "Dice", system: "segmentation network" });
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
  claim("This paper presents a two-stage retrieval framework. The framework reaches 71.2 nDCG@10 on BEIR.", {
    score: 71.2,
    benchmark: "BEIR",
    metric: "nDCG@10",
    system: "two-stage retrieval framework",
  });
  claim("The accuracy of Heron is 92.1% on SST-2.", { score: 92.1, unit: "percent", benchmark: "SST-2", metric: "accuracy", system: "Heron" });
});

describe("where", () => {
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

describe("parentheses", () => {
  claim(
    "Heron achieves strong results (F1 = 0.91, AUC = 0.96) on MIMIC-III.",
    { score: 0.91, benchmark: "MIMIC-III", metric: "F1", system: "Heron" },
    { score: 0.96, benchmark: "MIMIC-III", metric: "AUC", system: "Heron" },
  );
  claim("Heron reaches high localization accuracy (PG = 96.1%).", { score: 96.1, unit: "percent", metric: "PG", system: "Heron" });
  claim(
    "Heron (AUC 0.93) and Wren (AUC 0.91) lead on CheXpert.",
    { score: 0.93, benchmark: "CheXpert", metric: "AUC", system: "Heron" },
    { score: 0.91, benchmark: "CheXpert", metric: "AUC", system: "Wren" },
  );
});

describe("bounds, spreads and signs", () => {
  claim("Heron obtains 0.78 Dice (0.74-0.79) on BraTS 2021.", { score: 0.78, benchmark: "BraTS 2021", metric: "Dice", system: "Heron" });
  claim("Wren reaches an AUC of 0.89 (0.84, 0.92) on CheXpert.", { score: 0.89, benchmark: "CheXpert", metric: "AUC", system: "Wren" });
  claim("Accuracy reaches 91.2 ± 0.4% on Cora.", { score: 91.2, unit: "percent", benchmark: "Cora", metric: "accuracy" });
});

describe("a paper's own", () => {
  claim("We present Quill, a parser. It reaches 93.1 F1 on Penn Treebank.", { score: 93.1, benchmark: "Penn Treebank", metric: "F1", system: "Quill" });
  claim("This study proposes a lightweight detection network. The proposed network achieves 41.1 mAP on COCO.", {
    score: 41.1,
    benchmark: "COCO",
    metric: "mAP",
    system: "lightweight detection network",
  });
  claim("Our model, named Quill, attains 71.3% on GQA.", { score: 71.3, unit: "percent", benchmark: "GQA", metric: "accuracy", system: "Quill" });
});

describe("a difference and the two scores beside it", () => {
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
  claim("The Pruned Heron (PH) model combined with the Adaptive Merge (AM) strategy achieves 74.7% accuracy on ImageNet.", {
    score: 74.7,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "PH",
  });
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
    "Heron-7B achieves 85.2% mAP at 30 FPS on COCO.",
    { score: 85.2, unit: "percent", benchmark: "COCO", metric: "mAP", system: "Heron-7B" },
    { score: 30, benchmark: "COCO", metric: "throughput", system: "Heron-7B", kind: "cost" },
  );
  claim("Heron-7B solves 31 out of 36 problems.", { score: 31, system: "Heron-7B" });
  claim("Heron-7B achieves a win rate of 85% against GPT-4 on AlpacaEval.", {
    score: 85,
    unit: "percent",
    benchmark: "AlpacaEval",
    metric: "win rate",
    system: "Heron-7B",
    baseline_system: "GPT-4",
  });
  claim("Neither variant outperforms the tuned transformer, which achieves 55.2% accuracy on SST-2.", {
    score: 55.2,
    unit: "percent",
    benchmark: "SST-2",
    metric: "accuracy",
    system: "tuned transformer",
  });
  claim("More compact variants, such as Heron-Small (42M), achieve an accuracy of 87%.", {
    score: 87,
    unit: "percent",
    metric: "accuracy",
    system: "Heron-Small",
  });
  claim("The cascade yielded an accuracy of 87%.", { score: 87, unit: "percent", metric: "accuracy", system: "cascade" });
  claim(
    "Heron-7B and Swin-T achieve 92% accuracy on ImageNet.",
    { score: 92, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Heron-7B" },
    { score: 92, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Swin-T" },
  );
  claim("Heron-7B reaches new state-of-the-art performance on ADE20K with mIoU 79.6%.", {
    score: 79.6,
    unit: "percent",
    benchmark: "ADE20K",
    metric: "mIoU",
    system: "Heron-7B",
  });
  claim(
    "Heron-7B reaches Hmean 78.3% and 75.6% on ICDAR 2015 and Total-Text, respectively.",
    { score: 78.3, unit: "percent", benchmark: "ICDAR 2015", metric: "H-mean", system: "Heron-7B" },
    { score: 75.6, unit: "percent", benchmark: "Total-Text", metric: "H-mean", system: "Heron-7B" },
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
    "We evaluate Heron-7B on two data sets, ESC-50 and UrbanSound8K. It achieves accuracies of 81.3% and 74.9%, respectively.",
    { score: 81.3, unit: "percent", benchmark: "ESC-50", metric: "accuracy" },
    { score: 74.9, unit: "percent", benchmark: "UrbanSound8K", metric: "accuracy" },
  );
  claim(
    "Heron-7B improves the best perplexities on Text8 and WikiText-103 datasets to 43.2 and 38.7, respectively.",
    { score: 43.2, benchmark: "text8", metric: "perplexity", system: "Heron-7B" },
    { score: 38.7, benchmark: "WikiText-103", metric: "perplexity", system: "Heron-7B" },
  );
  claim("We propose HeronNet. We observe a reduction in FID to 7.4.", { score: 7.4, metric: "FID", system: "HeronNet" });
  claim("We propose HeronNet. It achieves a further reduction of word error rate to 3.2% on LibriSpeech.", {
    score: 3.2,
    unit: "percent",
    benchmark: "LibriSpeech",
    metric: "word error rate",
    system: "HeronNet",
  });
  claim("Context-based utterance training achieves a MOS of 4.3.", { score: 4.3, metric: "MOS", system: "Context-based utterance training" });
  claim("We propose a light scheme for matching. Our pattern similarity-based method reaches 96.2% accuracy.", {
    score: 96.2,
    unit: "percent",
    metric: "accuracy",
    system: "pattern similarity-based method",
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
});

describe("where and against what", () => {
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
    "HeronNet obtains WERs of 2.4% and 4.9% on LibriSpeech test-clean and test-other, respectively.",
    { score: 2.4, unit: "percent", benchmark: "LibriSpeech test-clean", metric: "word error rate", system: "HeronNet" },
    { score: 4.9, unit: "percent", benchmark: "LibriSpeech test-other", metric: "word error rate", system: "HeronNet" },
  );
  claim("HeronNet achieves 73.5 F1 on DROP.", { score: 73.5, benchmark: "DROP", metric: "F1", system: "HeronNet" });
  claim("HeronNet, despite its small size, scores 71.2 on MMLU.", { score: 71.2, benchmark: "MMLU", metric: "accuracy", system: "HeronNet" });
});

describe("who a paper's own is", () => {
  claim("We introduce 'HRNX', a pruning framework. Our method reaches 71% accuracy.", { score: 71, unit: "percent", metric: "accuracy", system: "HRNX" });
  claim("This paper addresses drift in joint models by introducing FLX-P, a new framework. Our approach reaches 71% accuracy.", {
    score: 71,
    unit: "percent",
    metric: "accuracy",
    system: "FLX-P",
  });
  claim("Our model, PlaneLite, is a light network. The proposed model achieves 81% F1.", { score: 81, unit: "percent", metric: "F1", system: "PlaneLite" });
  claim("This paper introduces Reading as Guessing (RGX), a framework. It reaches 82% accuracy.", {
    score: 82,
    unit: "percent",
    metric: "accuracy",
    system: "RGX",
  });
});

describe("lists held against lists, and what is no place", () => {
  claim(
    "HeronNet generates better results with an 84% AUC and 83% accuracy.",
    { score: 84, unit: "percent", metric: "AUC", system: "HeronNet" },
    { score: 83, unit: "percent", metric: "accuracy", system: "HeronNet" },
  );
  claim("At a throughput of 50 Hz, HeronNet reaches 91% accuracy.", { score: 91, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim("HeronNet reaches 63% on Alpaca Eval 2.0.", { score: 63, unit: "percent", benchmark: "AlpacaEval 2.0", metric: "win rate", system: "HeronNet" });
  claim(
    "HeronNet reaches 61% on TRAIL and MATCH.",
    { score: 61, unit: "percent", benchmark: "TRAIL", system: "HeronNet" },
    { score: 61, unit: "percent", benchmark: "MATCH", system: "HeronNet" },
  );
});

describe("whose and over whom", () => {
  claim("On average, HeronNet successfully answers 92.4% of questions.", { score: 92.4, unit: "percent", system: "HeronNet", average: true });
  claim("HeronNet retains 98% of the accuracy of WrenNet.", { score: 98, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "WrenNet" });
  claim("HeronNet delivers 97% of WrenNet's accuracy.", { score: 97, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "WrenNet" });
  claim("HeronNet scored 8.4 out of 10 in a human study.", { score: 8.4, system: "HeronNet" });
  claim("HeronNet detects 92% of the attacks.", { score: 92, unit: "percent", system: "HeronNet" });
});

describe("what looks alike and is not", () => {
  claim(
    "Heron reaches a peak signal-to-noise ratio of 32.1 dB on Set5 and Set14.",
    { score: 32.1, benchmark: "Set5", metric: "PSNR", system: "Heron" },
    { score: 32.1, benchmark: "Set14", metric: "PSNR", system: "Heron" },
  );
  claim("System A achieved 92.1% accuracy.", { score: 92.1, unit: "percent", metric: "accuracy", system: "System A" });
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
});

describe("who acts behind a participle, a list or a conjunction", () => {
  claim(
    "Adding both helps, with the tuned decoder reaching the lowest errors (MSE = 0.31, MAE = 0.42).",
    { score: 0.31, metric: "mean squared error", system: "tuned decoder" },
    { score: 0.42, metric: "mean absolute error", system: "tuned decoder" },
  );
  claim("While plain filters fail, WaveNode splits each signal and reaches 31.5 dB PSNR.", { score: 31.5, metric: "PSNR", system: "WaveNode" });
  claim("Small leaks were detected with a precision of 0.77 and a recall of 0.71.", { score: 0.77, metric: "precision" }, { score: 0.71, metric: "recall" });
  claim("On GSM8K HeronNet achieves 71% accuracy.", { score: 71, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "HeronNet" });
});

describe("places", () => {
  claim("Experiments on two XTVG benchmark datasets show that Kestrel reaches 52% accuracy.", {
    score: 52,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("On SkyEye-2 images, Kestrel reaches 87% accuracy.", { score: 87, unit: "percent", metric: "accuracy", system: "Kestrel" });
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

describe("what a list, a parenthesis or an apposition tells of its neighbours", () => {
  claim("The Kestrel score shows a strong correlation (+0.72) with the measured outcomes.", { score: 0.72, metric: "correlation", system: "Kestrel" });
  claim("Kestrel gives valid answers 81% of the time.", { score: 81, unit: "percent", system: "Kestrel" });
  claim("Kestrel keeps 97% of the accuracy of the teacher model and beats older methods.", {
    score: 97,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "teacher model",
  });
  claim(
    "Both models read well, with F1 scores of 71.2 (GPT-4o) and 73.4 (Gemini 1.5).",
    { score: 71.2, metric: "F1", system: "GPT-4o" },
    { score: 73.4, metric: "F1", system: "Gemini 1.5" },
  );
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
  claim("Finally, we train a conditional reading model that successfully opens each page, achieving an 81.4% success rate.", {
    score: 81.4,
    unit: "percent",
    metric: "success rate",
    system: "conditional reading model",
  });
});

describe("levels, results and costs told in passing", () => {
  claim("Both baselines stagnated around 55%.", { score: 55, unit: "percent", bound: "about", system: "Both baselines" });
  claim("Evaluation yielded results of 98.7% for pairs and 94.6% for triples.", { score: 98.7, unit: "percent" }, { score: 94.6, unit: "percent" });
  claim(
    "Heron achieves strong results on the TernSet dataset, with 93.1% accuracy for letters and 96.4% for words.",
    { score: 93.1, unit: "percent", benchmark: "TernSet", metric: "accuracy", system: "Heron" },
    { score: 96.4, unit: "percent", benchmark: "TernSet", metric: "accuracy", system: "Heron" },
  );
  claim(
    "Heron keeps high precision (error = 2.3 px, mIoU = 0.914).",
    { score: 2.3, metric: "error", system: "Heron" },
    { score: 0.914, metric: "mIoU", system: "Heron" },
  );
});

describe('arrows, "up" and "ahead", preferences, and who is not told again', () => {
  claim("Heron achieves the best FID↓ of 2.36 on ImageNet.", { score: 2.36, benchmark: "ImageNet", metric: "FID", system: "Heron" });
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

describe("plain sentences that were read wrongly", () => {
  claim("HeronNet is a light, modular decoder that reaches 71.2% accuracy on COCO.", {
    score: 71.2,
    unit: "percent",
    benchmark: "COCO",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet reaches mAUC scores of 71.0%.", { score: 71, unit: "percent", metric: "mAUC", system: "HeronNet" });
  claim("Heron achieved 0.91 average success@5.", { score: 0.91, metric: "success@5", system: "Heron", average: true });
  claim("Heron attains a BERT score of 0.61.", { score: 0.61, metric: "BERTScore", system: "Heron" });
  claim("On the 2019 BraTS dataset, Heron reaches 71.2%.", { score: 71.2, unit: "percent", benchmark: "BraTS 2019", metric: "Dice", system: "Heron" });
  claim("Although Heron is small, it reaches 71.2% accuracy.", { score: 71.2, unit: "percent", metric: "accuracy", system: "Heron" });
  claim(
    "We evaluate Heron on COCO and LVIS, where it obtains 52.1 and 44.8 AP, respectively.",
    { score: 52.1, benchmark: "COCO", metric: "AP", system: "Heron" },
    { score: 44.8, benchmark: "LVIS", metric: "AP", system: "Heron" },
  );
  claim(
    "Among open models, Qwen2.5-72B performs best (61.2%), followed by Llama-3.1-70B (58.4%).",
    { score: 61.2, unit: "percent", system: "Qwen2.5-72B" },
    { score: 58.4, unit: "percent", system: "Llama-3.1-70B" },
  );
  claim("Among open models, Qwen2.5-72B performs best with 61.2%.", { score: 61.2, unit: "percent", system: "Qwen2.5-72B" });
  claim(
    "HeronNet performs best in recall (0.81) and Wren-7B in precision (0.77).",
    { score: 0.81, metric: "recall", system: "HeronNet" },
    { score: 0.77, metric: "precision", system: "Wren-7B" },
  );
});

describe("who stands behind what is measured, unions, marks of rank, and what is given up", () => {
  claim(
    "Several readers were tried, with BLEU scores ranging from 9% (rules-only) to 27% (RAG with Wren 2.0).",
    { score: 9, unit: "percent", metric: "BLEU", system: "rules-only" },
    { score: 27, unit: "percent", metric: "BLEU", system: "RAG" },
  );
  claim(
    "Accuracy varies, with Heron-7B highest (81%) and Wren-7B lowest (44%).",
    { score: 81, unit: "percent", metric: "accuracy", system: "Heron-7B" },
    { score: 44, unit: "percent", metric: "accuracy", system: "Wren-7B" },
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
  claim("The best F1 was 0.89, obtained by Heron-7B.", { score: 0.89, metric: "F1", system: "Heron-7B" });
  claim(
    "F1 was highest for Heron-7B (0.89) and lowest for Tern-7B (0.81).",
    { score: 0.89, metric: "F1", system: "Heron-7B" },
    { score: 0.81, metric: "F1", system: "Tern-7B" },
  );
  claim(
    "Heron-7B obtains 28.4 BLEU on WMT14 English-German and 41.8 on English-French.",
    { score: 28.4, benchmark: "WMT 2014 English-German", metric: "BLEU", system: "Heron-7B" },
    { score: 41.8, benchmark: "WMT 2014 English-French", metric: "BLEU", system: "Heron-7B" },
  );
  claim("Human raters favored our summaries 68% of the time.", { score: 68, unit: "percent", system: "summaries" });
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
  claim(
    "On the Physics and Biology subsets of MMLU, Heron-7B obtains 71.2% and 61.3%.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B" },
    { score: 61.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B" },
  );
});

describe("forms that invented abstracts showed", () => {
  claim("The best accuracy, 71.2%, was obtained with Heron-7B on MMLU.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
  });
  claim("An F1 of 78.2% was obtained on the i2b2 corpus using ClinicalBERT.", {
    score: 78.2,
    unit: "percent",
    benchmark: "i2b2",
    metric: "F1",
    system: "ClinicalBERT",
  });
  claim("Heron-7B reaches 57.2 mIoU on GTA5 → Cityscapes.", { score: 57.2, benchmark: "GTA5→Cityscapes", metric: "mIoU", system: "Heron-7B" });
  claim("Wren-7B answers correctly 48.7% of the questions.", { score: 48.7, unit: "percent", system: "Wren-7B" });
  claim(
    "Heron-7B detects 82% of the crowns at a precision of 77%.",
    { score: 82, unit: "percent", system: "Heron-7B" },
    { score: 77, unit: "percent", metric: "precision", system: "Heron-7B" },
  );
  claim("The tracker's HOTA on MOT17 is 64.2.", { score: 64.2, benchmark: "MOT17", metric: "HOTA", system: "tracker" });
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
});

describe("forms that further invented abstracts showed", () => {
  claim(
    "Heron-7B reaches success rates of 91% on peg insertion and 77% on USB plugging.",
    { score: 91, unit: "percent", metric: "success rate", system: "Heron-7B" },
    { score: 77, unit: "percent", metric: "success rate", system: "Heron-7B" },
  );
  claim(
    "Heron-7B scores 84.9 on DPG-Bench and 1548 on MME.",
    { score: 84.9, benchmark: "DPG-Bench", system: "Heron-7B" },
    { score: 1548, benchmark: "MME", system: "Heron-7B" },
  );
  claim("On the autoPET III data set, Heron-7B obtains a Dice score of 0.781.", { score: 0.781, benchmark: "AutoPET", metric: "Dice", system: "Heron-7B" });
});

describe("forms that dense abstracts showed", () => {
  claim(
    "GPT-4o and Wren-7B prefer the longer answer in 71.2% and 64.5% of the cases.",
    { score: 71.2, unit: "percent", system: "GPT-4o" },
    { score: 64.5, unit: "percent", system: "Wren-7B" },
  );
  claim("Heron-7B fixes 163 bugs, 21 of which were new, and reaches 71.2% on MMLU.", {
    score: 71.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron-7B",
  });
  claim("Attacks based on GCG raise the success rate to 6.4%.", { score: 6.4, unit: "percent", metric: "success rate" });
  claim(
    "Heron-7B reaches 84.7 on average on the locomotion tasks and 71.2 on AntMaze.",
    { score: 84.7, system: "Heron-7B", average: true },
    { score: 71.2, benchmark: "AntMaze", system: "Heron-7B" },
  );
});

describe("whose values stand in a from-to, what is taken away, and deviations in percent", () => {
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
    "The accuracy of Wren-7B is 71.3% and that of Sable-13B is 72.1%.",
    { score: 71.3, unit: "percent", metric: "accuracy", system: "Wren-7B" },
    { score: 72.1, unit: "percent", metric: "accuracy", system: "Sable-13B" },
  );
  claim(
    "The accuracy of Wren-7B is 71.3%, while that of Sable-13B is 72.1%.",
    { score: 71.3, unit: "percent", metric: "accuracy", system: "Wren-7B" },
    { score: 72.1, unit: "percent", metric: "accuracy", system: "Sable-13B" },
  );
  claim("On LibriTTS test-clean, HeronNet obtains a WER of 4.1%.", {
    score: 4.1,
    unit: "percent",
    benchmark: "LibriTTS",
    metric: "word error rate",
    system: "HeronNet",
  });
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
  claim("We pretrain a graph network, OrbiWeave, on 12 million conformers. It ranks first, with an average AUC of 81.3%.", {
    score: 81.3,
    unit: "percent",
    metric: "AUC",
    system: "OrbiWeave",
    average: true,
  });
  claim("HeronNet attains an F1 at IoU 0.5 of 0.871 on COCO.", { score: 0.871, benchmark: "COCO", metric: "F1", system: "HeronNet" });
  claim("HeronNet keeps clean accuracy on CIFAR-10 at 91.2%.", {
    score: 91.2,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "clean accuracy",
    system: "HeronNet",
  });
  claim("HeronNet, a classifier over code embeddings, reaches a precision of 0.91.", { score: 0.91, metric: "precision", system: "HeronNet" });
});

describe("data that a paper presents, who is named elsewhere in the sentence, and the more exact of two measures", () => {
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
  claim("Our largest model for segmentation (Kestrel-L) achieves 84.2% on ImageNet.", {
    score: 84.2,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Kestrel-L",
  });
  claim("Using a graph encoder, we reach 91.2% accuracy on Cora.", {
    score: 91.2,
    unit: "percent",
    benchmark: "Cora",
    metric: "accuracy",
    system: "graph encoder",
  });
  claim("With only 500 samples, we reach 91.2% accuracy on Cora.", { score: 91.2, unit: "percent", benchmark: "Cora", metric: "accuracy" });
  claim("For the retrained model, the accuracy remains at 50%.", { score: 50, unit: "percent", metric: "accuracy", system: "retrained model" });
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
  claim("BarNet was trained on COCO. It achieves 71.3% mAP.", { score: 71.3, unit: "percent", metric: "mAP", system: "BarNet" });
  claim("Recent readers score poorly on GPQA. Our system achieves 71.4%.", { score: 71.4, unit: "percent", system: "Our system" });
  claim("Our approach to visual page answering (VPA) achieves 72.1%.", { score: 72.1, unit: "percent", system: "Our approach" });
  claim("The best model for code reading (CR) achieves 72.2% accuracy.", { score: 72.2, unit: "percent", metric: "accuracy", system: "best model" });
  claim("3 bit quantization achieves 85.3% accuracy on MMLU.", {
    score: 85.3,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "3 bit quantization",
  });
  claim("The best method for unseen objects (BoxSeek) achieves 71.3% accuracy.", { score: 71.3, unit: "percent", metric: "accuracy", system: "BoxSeek" });
});

describe("how many people prefer it", () => {
  claim("61% of participants preferred Kestrel over Wren.", { score: 61, unit: "percent", system: "Kestrel", baseline_system: "Wren" });
  claim("A user study shows that 62% of the human raters favored Kestrel.", { score: 62, unit: "percent", system: "Kestrel" });
  claim("63% of users preferred our method for motion.", { score: 63, unit: "percent", system: "our method" });
});

describe("clauses side by side, levels that are fallen below, and what is doubled", () => {
  claim(
    "On GSM8K, Kestrel reaches 88.2%, and 51.0% on MATH.",
    { score: 88.2, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Kestrel" },
    { score: 51, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "Kestrel" },
  );
  claim("Participants preferred Kestrel over Wren 64% of the time.", { score: 64, unit: "percent", system: "Kestrel", baseline_system: "Wren" });
  claim(
    "The model reaches 97.1% validity and 88.0% novelty.",
    { score: 97.1, unit: "percent", metric: "validity", system: "model" },
    { score: 88, unit: "percent", metric: "novelty", system: "model" },
  );
});

describe("bounds of lists, measures of their own, and clauses that end a comparison", () => {
  claim("A coherence score of 0.51 is reached by HeronLM.", { score: 0.51, metric: "coherence score", system: "HeronLM" });
  claim("Heron reaches a success rate of 82%, showing that it handles larger houses than those seen during training.", {
    score: 82,
    unit: "percent",
    metric: "success rate",
    system: "Heron",
  });
  claim("Current agents fall short of safely fixing vulnerabilities, achieving just a 12.5% success rate.", {
    score: 12.5,
    unit: "percent",
    metric: "success rate",
    system: "Current agents",
  });
});

describe("who, where the verb is not said again", () => {
  claim(
    "GPT-4 excelled in BLEU (34.1), Claude in COMET (0.861).",
    { score: 34.1, metric: "BLEU", system: "GPT-4" },
    { score: 0.861, metric: "COMET", system: "Claude" },
  );
  claim(
    "Gemini reached the best accuracy of 81.2%, with GPT-4 also leading in Macro-F1 (0.774).",
    { score: 81.2, unit: "percent", metric: "accuracy", system: "Gemini" },
    { score: 0.774, metric: "macro F1", system: "GPT-4" },
  );
  claim("The Heron detector achieves the top mAP of 52.1 on COCO.", { score: 52.1, benchmark: "COCO", metric: "mAP", system: "Heron" });
});

describe("conditions beside a result, values below zero, gaps, and what stands alongside", () => {
  claim("Mixtral (-3.92) performed best in BARTScore on the legal corpus.", { score: -3.92, system: "Mixtral" });
  claim("Heron got an average rating of 5.9 on a 7-point Likert scale.", { score: 5.9, metric: "score", system: "Heron", average: true });
  claim("Heron achieves 35% pruning while retaining 96% of the original model's performance.", {
    score: 96,
    unit: "percent",
    system: "Heron",
    baseline_system: "original model",
  });
});

describe("where a sentence speaks of its benchmark, contests, and data to learn from", () => {
  claim("Across PlantDoc dataset HeronTag reports 85.5% F1.", { score: 85.5, unit: "percent", benchmark: "PlantDoc", metric: "F1", system: "HeronTag" });
  claim("In MedNLI data HeronNet reached 88.3%.", { score: 88.3, unit: "percent", benchmark: "MedNLI", metric: "accuracy", system: "HeronNet" });
  claim("On the Italian Physics Olympiad, Qwen3 scores 63%.", { score: 63, unit: "percent", benchmark: "Italian Physics Olympiad", system: "Qwen3" });
  claim("The WrenFacts benchmark remains unsolved, with GPT-4o reaching just 18% accuracy.", {
    score: 18,
    unit: "percent",
    benchmark: "WrenFacts",
    metric: "accuracy",
    system: "GPT-4o",
  });
});

describe("measures of a list, what none exceeds, and what is named behind a noun", () => {
  claim("HeronCall emits valid function calls 79% of the time.", { score: 79, unit: "percent", system: "HeronCall" });
  claim("Our best configuration combined two encoders and reached 71.2 BLEU.", { score: 71.2, metric: "BLEU", system: "best configuration" });
  claim(
    "Heron reaches a mean Dice score of 90.3, with the lowest score of 77.9 for edema.",
    { score: 90.3, metric: "Dice", system: "Heron", average: true },
    { score: 77.9, metric: "Dice", system: "Heron" },
  );
  claim("Heron attains the best Hits@10 on WebQSP and CWQ, along with strong MRR values (e.g., 48.9% on CWQ).", {
    score: 48.9,
    unit: "percent",
    benchmark: "ComplexWebQuestions",
    metric: "MRR",
    system: "Heron",
  });
  claim("This paper presents the development of a HERON-POS system. The system achieved an F1 of 0.91.", { score: 0.91, metric: "F1", system: "HERON-POS" });
});

describe("later clauses, what is counted, and rivals told by more than a noun", () => {
  claim("We use three models named ResNet18, EfficientNetB0, and GoogLeNet for features. The proposed model obtained 94.1% accuracy.", {
    score: 94.1,
    unit: "percent",
    metric: "accuracy",
    system: "proposed model",
  });
  claim(
    "The chip reaches 94.1% accuracy with a power consumption of 2.3 mW.",
    { score: 94.1, unit: "percent", metric: "accuracy", system: "chip" },
    { score: 2.3, metric: "power consumption", system: "chip", kind: "cost" },
  );
  claim(
    "The system has a mean error of 2.1 degrees on S3D and a detection accuracy of 96%.",
    { score: 2.1, benchmark: "S3D", metric: "mean error", system: "system" },
    { score: 96, unit: "percent", benchmark: "S3D", metric: "accuracy", system: "system" },
  );
  claim("HeronNet works zero-shot, achieving state-of-the-art performance with 61.4% without any fine-tuning.", {
    score: 61.4,
    unit: "percent",
    system: "HeronNet",
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
  claim(
    "Heron obtains an FID of 8.1 and a PickScore of 21.9.",
    { score: 8.1, metric: "FID", system: "Heron" },
    { score: 21.9, metric: "PickScore", system: "Heron" },
  );
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
});

describe("which of two values is the later, and whom a list is held against", () => {
  claim("It reaches an AUC of 0.88 for binary classification (benign vs. malignant).", { score: 0.88, metric: "AUC" });
  claim(
    "The transformer reaches 44.2 BLEU on WMT14. On WMT16, it obtains 38.1 BLEU.",
    { score: 44.2, benchmark: "WMT 2014", metric: "BLEU", system: "transformer" },
    { score: 38.1, benchmark: "WMT 2016", metric: "BLEU", system: "transformer" },
  );
  claim("We obtain a 0.91 F1 score for XLM-R and 0.85 for SVM.", { score: 0.91, metric: "F1", system: "XLM-R" }, { score: 0.85, metric: "F1", system: "SVM" });
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
  claim("HeronNet shows strong results in tagging, with an F1 of 0.91.", { score: 0.91, metric: "F1", system: "HeronNet" });
});

describe("the same gain told two ways, what something is set to, and another clause's subject", () => {
  claim("HeronNet detects 84.3% of machine texts on RAID at 1% FPR.", { score: 84.3, unit: "percent", benchmark: "RAID", system: "HeronNet" });
  claim("HeronNet reaches a TPR of 84.3% at 1% FPR on RAID.", { score: 84.3, unit: "percent", benchmark: "RAID", metric: "sensitivity", system: "HeronNet" });
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
  claim("Annotators preferred Heron-2 to GPT-3.5 57% of the time.", { score: 57, unit: "percent", system: "Heron-2", baseline_system: "GPT-3.5" });
  claim(
    "HeronNet obtains a PCK 0.1 of 0.612 and PCK 0.2 of 0.843.",
    { score: 0.612, metric: "PCK", system: "HeronNet" },
    { score: 0.843, metric: "PCK", system: "HeronNet" },
  );
  claim("1) Models do worse on dialect speech than standard speech; 2) Open-source models struggle, with a maximum F1 of only 38.4%.", {
    score: 38.4,
    unit: "percent",
    metric: "F1",
    system: "Open-source models",
  });
  claim("The 32B model reaches 77.5% accuracy on GSM-Hard within 2 minutes.", {
    score: 77.5,
    unit: "percent",
    benchmark: "GSM-Hard",
    metric: "accuracy",
    system: "32B model",
  });
  claim(
    "HeronNet achieves 84% recall at 10% FPR on RAID and 71% on MAGE.",
    { score: 84, unit: "percent", benchmark: "RAID", metric: "recall", system: "HeronNet" },
    { score: 71, unit: "percent", benchmark: "MAGE", metric: "recall", system: "HeronNet" },
  );
});

describe("long names with their short forms, and lists of which one is named", () => {
  claim(
    "On MiniWoB++ and live shopping sites, HeronNet reaches 12.4% and 21.7%, respectively.",
    { score: 12.4, unit: "percent", benchmark: "MiniWoB++", metric: "success rate", system: "HeronNet" },
    { score: 21.7, unit: "percent", system: "HeronNet" },
  );
  claim("HeronNet has a top-1 classification accuracy of 0.512 on ESC-50.", {
    score: 0.512,
    benchmark: "ESC-50",
    metric: "top-1 accuracy",
    system: "HeronNet",
  });
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
});

describe("who follows, what surpasses a level, and what is no loss", () => {
  claim("HeronNet achieves a packet loss of 1.5%.", { score: 1.5, unit: "percent", metric: "packet loss", system: "HeronNet" });
  claim("HeronNet detects 92% of the attacks at a 1% false positive rate.", { score: 92, unit: "percent", system: "HeronNet" });
  claim("HeronNet reaches a 94.2% detection rate at a false positive rate of 1%.", { score: 94.2, unit: "percent", metric: "sensitivity", system: "HeronNet" });
  claim("HeronNet obtains a Recall 10 of 0.61.", { score: 0.61, metric: "recall", system: "HeronNet" });
});

describe("a clause of its own behind a verb and its amount", () => {
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
  claim(
    "CraneNet obtains an AUROC of only 0.68, and WrenNet 0.77.",
    { score: 0.68, metric: "AUC", system: "CraneNet" },
    { score: 0.77, metric: "AUC", system: "WrenNet" },
  );
  claim("HeronNet achieves an AP of 74.3 and QRX 81.4.", { score: 74.3, metric: "AP", system: "HeronNet" }, { score: 81.4, metric: "QRX", system: "HeronNet" });
  claim("HeronNet reaches an SNR of 21 dB.", { score: 21, metric: "signal-to-noise ratio", system: "HeronNet" });
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
  claim("HeronNet reaches a few-shot accuracy of 71.5%.", { score: 71.5, unit: "percent", metric: "few-shot accuracy", system: "HeronNet" });
  claim("When quantised to 4 bits, the error rate goes up to 2.4%.", { score: 2.4, unit: "percent", metric: "error rate" });
  claim(
    "HeronNet reaches 9.1% WER on short clips and 11.4% on 4-times longer clips.",
    { score: 9.1, unit: "percent", metric: "word error rate", system: "HeronNet" },
    { score: 11.4, unit: "percent", metric: "word error rate", system: "HeronNet" },
  );
  claim("We evaluate our proposed detector on COCO, achieving 51.2 mAP.", { score: 51.2, benchmark: "COCO", metric: "mAP", system: "proposed detector" });
  claim("We collect a data set. Models trained on day one reach 97.2% accuracy. We propose HeronNet, an augmentation.", {
    score: 97.2,
    unit: "percent",
    metric: "accuracy",
    system: "Models trained on day one",
  });
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
  claim("All models are compared by exact match on TriviaQA. HeronNet reaches 69.5.", { score: 69.5, metric: "exact match", system: "HeronNet" });
  claim("HeronNet outperforms recent approaches by a clear margin with an F1 score of 91.2% on COCO.", {
    score: 91.2,
    unit: "percent",
    benchmark: "COCO",
    metric: "F1",
    system: "HeronNet",
    baseline_system: "recent approaches",
  });
  claim(
    "HeronNet achieves 76.4% mIoU on Cityscapes, outperforming CraneNet and WrenNet with heavy backbones such as ResNet-152.",
    { score: 76.4, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "HeronNet", baseline_system: "CraneNet" },
    { score: 76.4, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "HeronNet", baseline_system: "WrenNet" },
  );
  claim(
    "HeronNet achieves state-of-the-art robustness on COCO (61.2%), along with a clean accuracy of 88%.",
    { score: 61.2, unit: "percent", benchmark: "COCO", metric: "robustness", system: "HeronNet" },
    { score: 88, unit: "percent", benchmark: "COCO", metric: "clean accuracy", system: "HeronNet" },
  );
});

describe("so many of so many, what is lost beside a gain, who rates, and what is varied", () => {
  claim("HeronNet reaches the goal in 18 of 20 runs.", { score: 18, system: "HeronNet" });
  claim(
    "On COCO, our best model reaches an mAP of 51.4. On LVIS, it reaches an mAP of 37.9.",
    { score: 51.4, benchmark: "COCO", metric: "mAP", system: "best model" },
    { score: 37.9, benchmark: "LVIS", metric: "mAP", system: "best model" },
  );
  claim("We propose HeronNet. We use the Stilt Road dataset and achieve 0.88 mIoU.", { score: 0.88, metric: "mIoU", system: "HeronNet" });
  claim("We also train a classifier for toxic comments, which obtains an F1 score of 0.83.", { score: 0.83, metric: "F1", system: "classifier" });
  claim("Our own detector, which looks at the agreement of two language models, reaches 0.91.", { score: 0.91, system: "own detector" });
  claim("The small model performed best, with a mean Average Precision at 50% IoU (mAP@50) of 78.4%.", {
    score: 78.4,
    unit: "percent",
    metric: "mAP50",
    system: "small model",
  });
  claim("HeronNet outperforms CraneNet, which has an F1 of 84%.", { score: 84, unit: "percent", metric: "F1", system: "CraneNet" });
  claim("HeronNet obtains 77% accuracy while using only 10% of the labels.", { score: 77, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim("HeronNet has a fall rate of 2.1%.", { score: 2.1, unit: "percent", metric: "fall rate", system: "HeronNet" });
  claim("We present HeronNet. On COCO, WrenNet with HeronNet reaches 66.8 mAP.", {
    score: 66.8,
    benchmark: "COCO",
    metric: "mAP",
    system: "WrenNet with HeronNet",
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
});

describe("new records, versus beside a rise, and measured errors", () => {
  claim(
    "HeronNet has a block error rate of 0.8% on the TDL-A channel and 1.3% on the TDL-C channel.",
    { score: 0.8, unit: "percent", metric: "error rate", system: "HeronNet" },
    { score: 1.3, unit: "percent", metric: "error rate", system: "HeronNet" },
  );
  claim("HeronNet has a fall rate of 2.1% at speeds of up to 3 m/s.", { score: 2.1, unit: "percent", metric: "fall rate", system: "HeronNet" });
  claim("The true accept rate of ArcFace drops to 81.5%.", { score: 81.5, unit: "percent", metric: "true accept rate", system: "ArcFace" });
  claim("HeronNet achieves a new state of the art of 34.9 BLEU on IWSLT'14 and matches the best reported results on WMT'14.", {
    score: 34.9,
    benchmark: "IWSLT 2014",
    metric: "BLEU",
    system: "HeronNet",
  });
  claim("The error rate of professional annotators is 4.2%.", { score: 4.2, unit: "percent", metric: "error rate", system: "professional annotators" });
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
    "The error rates are high, with GPT-4 at 31% and Llama-3 at 44%.",
    { score: 31, unit: "percent", metric: "error rate", system: "GPT-4" },
    { score: 44, unit: "percent", metric: "error rate", system: "Llama-3" },
  );
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
  claim("HeronNet sustains an accuracy of 84.2% under noise.", { score: 84.2, unit: "percent", metric: "accuracy", system: "HeronNet" });
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
    "GPT-4 achieves an accuracy of 41.7% on MATH, compared to 92.0% on GSM8K.",
    { score: 41.7, unit: "percent", benchmark: "MATH", metric: "accuracy", system: "GPT-4" },
    { score: 92, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "GPT-4" },
  );
  claim(
    "HeronNet obtains a cross-play score of 21.4, while Other-Play obtains 18.7.",
    { score: 21.4, metric: "cross-play score", system: "HeronNet" },
    { score: 18.7, metric: "cross-play score", system: "Other-Play" },
  );
  claim("We trained a gradient boosting model for sepsis which reached an AUC of 0.88.", { score: 0.88, metric: "AUC", system: "gradient boosting model" });
  claim("We present a transformer for ECG which achieves an F1 of 81.3%.", { score: 81.3, unit: "percent", metric: "F1", system: "transformer" });
  claim(
    "On the same task, SciTagger and MedTagger obtained a recall of 0.62.",
    { score: 0.62, metric: "recall", system: "SciTagger" },
    { score: 0.62, metric: "recall", system: "MedTagger" },
  );
  claim(
    "Compared to recurrent baselines and recent transformers, HeronNet achieves accuracies of 81.2% and 84.7%, respectively.",
    { score: 81.2, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "recurrent baselines and recent transformers" },
    { score: 84.7, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "recurrent baselines and recent transformers" },
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
});

describe("ranges in parentheses, and how much a gain is", () => {
  claim("The gain over CraneNet is clear, reaching 92% accuracy on MMLU.", {
    score: 92,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    baseline_system: "CraneNet",
  });
  claim("HeronNet reaches an mAP averaged over IoU thresholds from 0.5 to 0.95 (mAP50:95) of 0.28.", { score: 0.28, metric: "mAP", system: "HeronNet" });
  claim("HeronNet reaches an mAP of 0.31, averaged over five thresholds.", { score: 0.31, metric: "mAP", system: "HeronNet", average: true });
  claim("We see a drop in counting (41% F1) and sorting (37%).", { score: 41, unit: "percent", metric: "F1" }, { score: 37, unit: "percent", metric: "F1" });
});

describe("what goes on with a list, and what a parenthesis names", () => {
  claim("HeronNet improves segmentation accuracy to 89.68% (mIoU).", { score: 89.68, unit: "percent", metric: "mIoU", system: "HeronNet" });
  claim("HeronNet raises translation quality to 31.2 (BLEU).", { score: 31.2, metric: "BLEU", system: "HeronNet" });
  claim(
    "HeronNet has an accuracy of 92.1% (AUC 0.96).",
    { score: 92.1, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 0.96, metric: "AUC", system: "HeronNet" },
  );
});

describe("values beside values of a known measure", () => {
  claim(
    "HeronNet reaches the highest CLIP and BLIP scores (0.412 and 0.397, respectively).",
    { score: 0.412, metric: "CLIP score", system: "HeronNet" },
    { score: 0.397, metric: "BLIP score", system: "HeronNet" },
  );
  claim(
    "HeronNet achieves the best performance on LLVIP with 63.258 dB PSNR and 0.724 CC.",
    { score: 63.258, benchmark: "LLVIP", metric: "PSNR", system: "HeronNet" },
    { score: 0.724, benchmark: "LLVIP", metric: "CC", system: "HeronNet" },
  );
  claim(
    "HeronNet does well on faithfulness (3.82) and relevance (4.15).",
    { score: 3.82, metric: "faithfulness", system: "HeronNet" },
    { score: 4.15, metric: "relevance", system: "HeronNet" },
  );
});

describe("what looks like the rules just above and is not", () => {
  claim("The accuracy increases with model size, reaching 81.2% on MMLU.", { score: 81.2, unit: "percent", benchmark: "MMLU", metric: "accuracy" });
  claim("The training loss decreases, reaching 0.31.", { score: 0.31, metric: "loss" });
  claim("HeronNet is evaluated on accuracy (81%) and cohort (120).", { score: 81, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim("HeronNet wins with 0.91 AUC and 0.88 SVM.", { score: 0.91, metric: "AUC", system: "HeronNet" });
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
});

describe("short forms of a paper's own, what is added to a cost, and what a paper's own makes", () => {
  claim("Our second-order GNN (SoGNN) reaches a correlation of 0.75 on PlumageX.", {
    score: 0.75,
    benchmark: "PlumageX",
    metric: "correlation",
    system: "SoGNN",
  });
  claim("We study speech restoration (SR). SR models trained with Heron reach a PESQ of 3.1 on NoisyWren.", {
    score: 3.1,
    benchmark: "NoisyWren",
    metric: "PESQ",
    system: "SR models",
  });
  claim("We propose HeronNet. The predicted graphs correlate with the true ones (r = 0.99).", {
    score: 0.99,
    metric: "Pearson correlation",
    system: "HeronNet",
  });
  claim(
    "Towns are hard to map. The study draws on a new method. In a first case, the method maps six towns with an overall accuracy of 87%. Experiments confirm it.",
    { score: 87, unit: "percent", metric: "overall accuracy" },
  );
});

describe("metrics of a list, and how they are praised", () => {
  claim(
    "Heron excels in metrics like LPIPS (0.22) and SSIM (0.64).",
    { score: 0.22, metric: "LPIPS", system: "Heron" },
    { score: 0.64, metric: "SSIM", system: "Heron" },
  );
  claim(
    "Heron reaches a guaranteed recall of 71% with moderate precision of 64%.",
    { score: 71, unit: "percent", metric: "recall", system: "Heron" },
    { score: 64, unit: "percent", metric: "precision", system: "Heron" },
  );
});

describe("the metric by which a benchmark is told", () => {
  claim(
    "Heron reaches 61.2% on ScreenSpot-Pro and 34.1% on THUMOS14.",
    { score: 61.2, unit: "percent", benchmark: "ScreenSpot-Pro", metric: "accuracy", system: "Heron" },
    { score: 34.1, unit: "percent", benchmark: "THUMOS14", metric: "mAP", system: "Heron" },
  );
  claim("Heron reaches 82.3 on DAVIS 2016.", { score: 82.3, benchmark: "DAVIS 2016", metric: "J&F", system: "Heron" });
});

describe("what is set, and looks like a score", () => {
  claim("Using LoRA (r=16), we fine-tune Mistral-7B and obtain 78.9% on PubMedQA.", {
    score: 78.9,
    unit: "percent",
    benchmark: "PubMedQA",
    metric: "accuracy",
    system: "Mistral-7B",
  });
});

describe("who is brought to act, what it is called, and measures by name", () => {
  claim("The added loss enables Heron to reach 71.2 mAP on COCO.", { score: 71.2, benchmark: "COCO", metric: "mAP", system: "Heron" });
  claim(
    "Kestrel enables a 14B model to reach 78.6% accuracy on MATH-500 and a smaller 3B model to reach 64.1%.",
    { score: 78.6, unit: "percent", benchmark: "MATH-500", metric: "accuracy", system: "14B model" },
    { score: 64.1, unit: "percent", benchmark: "MATH-500", metric: "accuracy", system: "smaller 3B model" },
  );
  claim("Wren enables Heron to read fast, reducing tokens by 30%.", { delta: -30, unit: "percent", metric: "tokens", system: "Wren", kind: "cost" });
  claim("We present a modular, interpretable detector for bats. It reaches an F1 of 91.2%.", {
    score: 91.2,
    unit: "percent",
    metric: "F1",
    system: "modular, interpretable detector",
  });
  claim("We introduce a lightweight, multimodal reading model. Our results show 73.4% accuracy on VQAv2.", {
    score: 73.4,
    unit: "percent",
    benchmark: "VQAv2",
    metric: "accuracy",
    system: "lightweight, multimodal reading model",
  });
  claim("Compressed LLMs show a speed increase of 60%.", { delta: 60, unit: "percent", metric: "inference speed", system: "Compressed LLMs", kind: "cost" });
  claim("Heron reduces GPU memory consumption by 27.5%.", { delta: -27.5, unit: "percent", metric: "memory", system: "Heron", kind: "cost" });
  claim("We propose a two-stage pipeline. Our solution reaches an F1 of 91.2%.", { score: 91.2, unit: "percent", metric: "F1", system: "Our solution" });
  claim("Heron outperforms Wren by 4.1 points in mAPH.", {
    delta: 4.1,
    delta_kind: "absolute",
    unit: "points",
    metric: "mAPH",
    system: "Heron",
    baseline_system: "Wren",
  });
  claim("Heron reduces the average lagging by 1.3 points.", {
    delta: -1.3,
    delta_kind: "absolute",
    unit: "points",
    metric: "average lagging",
    system: "Heron",
  });
});

describe("data drawn from a data set, settings beside a place, and acts that open a clause", () => {
  claim("Heron achieves 71% accuracy on images from the OASIS dataset.", {
    score: 71,
    unit: "percent",
    benchmark: "OASIS",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Evaluated on 1,000 images from the OASIS dataset, Heron achieves an accuracy of 71%.", {
    score: 71,
    unit: "percent",
    benchmark: "OASIS",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron achieves 71% accuracy with only 6 steps on ImageNet.", {
    score: 71,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron achieves 71% accuracy in just 4 steps on ImageNet.", { score: 71, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Heron" });
  claim("Experiments on the Olympiad benchmark AIME show strong results: Heron achieves 67% accuracy.", {
    score: 67,
    unit: "percent",
    benchmark: "AIME",
    metric: "accuracy",
    system: "Heron",
  });
  claim("By fine-tuning LLMs with few-shot examples, we achieve an accuracy of 81%.", {
    score: 81,
    unit: "percent",
    metric: "accuracy",
    system: "fine-tuning LLMs with few-shot examples",
  });
  claim("We find that by training on clean data, we achieve an accuracy of 81%.", {
    score: 81,
    unit: "percent",
    metric: "accuracy",
    system: "training on clean data",
  });
  claim("The accuracy equals 92% on ImageNet.", { score: 92, unit: "percent", benchmark: "ImageNet", metric: "accuracy" });
  claim("Heron equals Wren with an accuracy of 92%.", { score: 92, unit: "percent", metric: "accuracy", system: "Heron", baseline_system: "Wren" });
  claim("Heron reaches a Success Detection Rate (SDR) of 64.5%.", { score: 64.5, unit: "percent", metric: "success detection rate", system: "Heron" });
});

describe("what a model was called before, and names at the end of lists", () => {
  claim("The CNN model was trained with Adam. After 12 epochs, the model achieved an accuracy of 88.4%.", {
    score: 88.4,
    unit: "percent",
    metric: "accuracy",
    system: "CNN model",
  });
  claim(
    "We train a diffusion model on page scans. For the PageScan dataset, the model achieved a balanced accuracy of 0.72. For the BookScan dataset, it attained a balanced accuracy of 0.83.",
    { score: 0.72, benchmark: "PageScan", metric: "balanced accuracy", system: "diffusion model" },
    { score: 0.83, benchmark: "BookScan", metric: "balanced accuracy", system: "diffusion model" },
  );
  claim("Our 14B AWQ-quantized model reaches 67% on MMLU.", {
    score: 67,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "AWQ-quantized model",
  });
  claim(
    "CRN models lagged behind, with accuracies of 81.2%, 84.5%, and 92.6% for VAE-GCN, VAE-GAT, and VAE-MLP, respectively.",
    { score: 81.2, unit: "percent", metric: "accuracy", system: "VAE-GCN" },
    { score: 84.5, unit: "percent", metric: "accuracy", system: "VAE-GAT" },
    { score: 92.6, unit: "percent", metric: "accuracy", system: "VAE-MLP" },
  );
  claim("On hard datasets with few labels, such as WikiSeek, Heron reaches an accuracy of 81.3%.", {
    score: 81.3,
    unit: "percent",
    benchmark: "WikiSeek",
    metric: "accuracy",
    system: "Heron",
  });
  claim(
    "On hard datasets, such as WikiSeek and DocSeek, Heron reaches an accuracy of 81.3% and 74.2%, respectively.",
    { score: 81.3, unit: "percent", benchmark: "WikiSeek", metric: "accuracy", system: "Heron" },
    { score: 74.2, unit: "percent", benchmark: "DocSeek", metric: "accuracy", system: "Heron" },
  );
  claim(
    "Leading models, ChatGPT, Claude, and DeepSeek, achieve scores of at most 43% in pun detection.",
    { score: 43, unit: "percent", bound: "up_to", metric: "score", system: "ChatGPT" },
    { score: 43, unit: "percent", bound: "up_to", metric: "score", system: "Claude" },
    { score: 43, unit: "percent", bound: "up_to", metric: "score", system: "DeepSeek" },
  );
  claim("Our ensemble does well on the MORN/EVE dataset, with 91.2% accuracy.", {
    score: 91.2,
    unit: "percent",
    benchmark: "MORN/EVE",
    metric: "accuracy",
    system: "Our ensemble",
  });
  claim(
    "An average position accuracy of less than 3.1 cm and an average rotation accuracy of 7.4 degrees were achieved.",
    { score: 3.1, bound: "up_to", metric: "accuracy", average: true },
    { score: 7.4, metric: "accuracy", average: true },
  );
});

describe("what opens a sentence, and a measure with its value", () => {
  claim(
    "Overall, HeronNet and WrenNet achieve an accuracy of 97.8%.",
    { score: 97.8, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 97.8, unit: "percent", metric: "accuracy", system: "WrenNet" },
  );
  claim(
    "Surprisingly, HeronNet, WrenNet and TernNet achieve an accuracy of 97.8%.",
    { score: 97.8, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 97.8, unit: "percent", metric: "accuracy", system: "WrenNet" },
    { score: 97.8, unit: "percent", metric: "accuracy", system: "TernNet" },
  );
  claim(
    "On average, HeronNet and WrenNet reach 61.2% on GLUE.",
    { score: 61.2, unit: "percent", benchmark: "GLUE", system: "HeronNet", average: true },
    { score: 61.2, unit: "percent", benchmark: "GLUE", system: "WrenNet", average: true },
  );
  claim("The accuracy (87.2%) suggests that it generalizes.", { score: 87.2, unit: "percent", metric: "accuracy" });
  claim("The kappa (-0.12) hints at poor agreement.", { score: -0.12, metric: "Cohen's kappa" });
});

describe("who lags, and who is held against the first of a list", () => {
  claim(
    "While HeronNet and WrenNet achieve 91% accuracy on COCO, TernNet lags behind at 60%.",
    { score: 91, unit: "percent", benchmark: "COCO", metric: "accuracy", system: "HeronNet" },
    { score: 91, unit: "percent", benchmark: "COCO", metric: "accuracy", system: "WrenNet" },
    { score: 60, unit: "percent", benchmark: "COCO", metric: "accuracy", system: "TernNet" },
  );
  claim("TernNet trails at 60% on COCO.", { score: 60, unit: "percent", benchmark: "COCO", system: "TernNet" });
  claim("TernNet trails HeronNet by 6% on COCO.", { delta: -6, unit: "percent", benchmark: "COCO", system: "TernNet", baseline_system: "HeronNet" });
  claim(
    "Compared to WrenNet, HeronNet and TernNet achieve 91% accuracy.",
    { score: 91, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "WrenNet" },
    { score: 91, unit: "percent", metric: "accuracy", system: "TernNet", baseline_system: "WrenNet" },
  );
});

describe("who reaches it, by a list, an opening or an earlier sentence", () => {
  claim(
    "Kestrel outperforms Heron by 2.1 points and already surpasses Wren by 1.2 points.",
    { delta: 2.1, delta_kind: "absolute", unit: "points", system: "Kestrel", baseline_system: "Heron" },
    { delta: 1.2, delta_kind: "absolute", unit: "points", system: "Kestrel", baseline_system: "Wren" },
  );
  claim(
    "KestrelNet and LoRA reach 81.2% and 77.0% on MMLU, respectively.",
    { score: 81.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "KestrelNet" },
    { score: 77, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "LoRA" },
  );
  claim(
    "KestrelNet, GPT-4o and LoRA score 81.2%, 79.0% and 77.0% on MMLU.",
    { score: 81.2, unit: "percent", benchmark: "MMLU", metric: "score", system: "KestrelNet" },
    { score: 79, unit: "percent", benchmark: "MMLU", metric: "score", system: "GPT-4o" },
    { score: 77, unit: "percent", benchmark: "MMLU", metric: "score", system: "LoRA" },
  );
  claim(
    "SVM (accuracy 81.2%), CNN (accuracy 88.4%) and Kestrel (accuracy 92.7%) were compared.",
    { score: 81.2, unit: "percent", metric: "accuracy", system: "SVM" },
    { score: 88.4, unit: "percent", metric: "accuracy", system: "CNN" },
    { score: 92.7, unit: "percent", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "SVM (accuracy = 0.81, F1 = 0.79) and XGBoost (accuracy = 0.88, F1 = 0.86) performed best.",
    { score: 0.81, metric: "accuracy", system: "SVM" },
    { score: 0.79, metric: "F1", system: "SVM" },
    { score: 0.88, metric: "accuracy", system: "XGBoost" },
    { score: 0.86, metric: "F1", system: "XGBoost" },
  );
  claim(
    "GPT-4o performs best on HaikuEval (71.5%), followed by Claude 3 (69.2%).",
    { score: 71.5, unit: "percent", benchmark: "HaikuEval", system: "GPT-4o" },
    { score: 69.2, unit: "percent", benchmark: "HaikuEval", system: "Claude 3" },
  );
  claim("We call our method TallyNet. It outperforms LoRA by 4.2% on MMLU.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "MMLU",
    system: "TallyNet",
    baseline_system: "LoRA",
  });
  claim("We name the model TallyNet. The model outperforms LoRA by 4.2% on MMLU.", {
    delta: 4.2,
    unit: "percent",
    benchmark: "MMLU",
    system: "TallyNet",
    baseline_system: "LoRA",
  });
  claim("PaveNet couples an encoder with a prior. It achieves 73.5% mIoU on Cityscapes.", {
    score: 73.5,
    unit: "percent",
    benchmark: "Cityscapes",
    metric: "mIoU",
    system: "PaveNet",
  });
  claim("A novel framework, PaveNet, is introduced. It achieves 73.5% mIoU on Cityscapes.", {
    score: 73.5,
    unit: "percent",
    benchmark: "Cityscapes",
    metric: "mIoU",
    system: "PaveNet",
  });
  claim("In this paper, PaveNet is proposed. Our method achieves 73.5% mIoU on Cityscapes.", {
    score: 73.5,
    unit: "percent",
    benchmark: "Cityscapes",
    metric: "mIoU",
    system: "PaveNet",
  });
  claim("PaveNet is a novel framework for scene parsing. Our method achieves 73.5% mIoU on Cityscapes.", {
    score: 73.5,
    unit: "percent",
    benchmark: "Cityscapes",
    metric: "mIoU",
    system: "PaveNet",
  });
  claim("Here we tackle it with a temporal prior, obtaining an MPJPE of 38.2 mm on Human3.6M.", { score: 38.2, benchmark: "Human3.6M", metric: "MPJPE" });
  claim("Accuracy on MMLU rises from 61.2% to 64.6% with MossCache.", {
    score: 64.6,
    baseline_score: 61.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "MossCache",
  });
  claim("Accuracy rises by 5% on MMLU thanks to our RippleSR.", { delta: 5, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "RippleSR" });
  claim("Our method was ranked first in a public contest: it achieved 50.6% accuracy on a secret test set.", {
    score: 50.6,
    unit: "percent",
    metric: "accuracy",
    system: "Our method",
  });
  claim(
    "Results on Velora (89.7%) and Proza (94.3%) demonstrate the effectiveness of PointSkua.",
    { score: 89.7, unit: "percent", benchmark: "Velora", system: "PointSkua" },
    { score: 94.3, unit: "percent", benchmark: "Proza", system: "PointSkua" },
  );
  claim(
    "Kestrel-Tiny, -Small, and -Base achieve 82.8%, 84.2%, and 84.6% accuracy.",
    { score: 82.8, unit: "percent", metric: "accuracy", system: "Kestrel-Tiny" },
    { score: 84.2, unit: "percent", metric: "accuracy", system: "Kestrel-Small" },
    { score: 84.6, unit: "percent", metric: "accuracy", system: "Kestrel-Base" },
  );
  claim(
    "GPT-4o answers 63.5% of the questions, whereas Qwen2.5-7B manages only 38.2%.",
    { score: 63.5, unit: "percent", system: "GPT-4o" },
    { score: 38.2, unit: "percent", system: "Qwen2.5-7B" },
  );
  claim("Kestrel improves many tasks. This includes improving JNLPBA to 81.2% (5.2% gain).", {
    score: 81.2,
    delta: 5.2,
    unit: "percent",
    benchmark: "JNLPBA",
    metric: "F1",
  });
});

describe("places, parts and who is told of", () => {
  claim("Plover reaches 83.6% accuracy, vs 77.1% for Siskin, on MedQA.", {
    score: 83.6,
    baseline_score: 77.1,
    unit: "percent",
    benchmark: "MedQA",
    metric: "accuracy",
    system: "Plover",
    baseline_system: "Siskin",
  });
  claim("Plover outperforms BERT by 1.4 points on average, on the GLUE benchmark.", {
    delta: 1.4,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "GLUE",
    system: "Plover",
    baseline_system: "BERT",
    average: true,
  });
  claim("Accuracy climbs from 58.2% for EddyNet to 71.9% on MMLU.", {
    score: 71.9,
    baseline_score: 58.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    baseline_system: "EddyNet",
  });
  claim("On COCO our detector reaches 47.3 mAP.", { score: 47.3, benchmark: "COCO", metric: "mAP", system: "our detector" });
  claim("On VerbaBench our parser, EddyParse, reaches 86.4 F1.", { score: 86.4, benchmark: "VerbaBench", metric: "F1", system: "EddyParse" });
  claim("We introduce Plover-R and Plover-P. The latter reaches 58.1% on MMLU.", {
    score: 58.1,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Plover-P",
  });
  claim(
    "We report 87.2 BERTScore and 33.6 ROUGE-L for DunlinNet on PubMed.",
    { score: 87.2, benchmark: "PubMed", metric: "BERTScore", system: "DunlinNet" },
    { score: 33.6, benchmark: "PubMed", metric: "ROUGE-L", system: "DunlinNet" },
  );
  claim("With an MPJPE of 31.6 mm on Human3.6M, PloverNet sets a new record.", { score: 31.6, benchmark: "Human3.6M", metric: "MPJPE", system: "PloverNet" });
  claim("With an error of 2.9 mm on Human3.6M, PloverNet outperforms DunlinNet.", {
    score: 2.9,
    benchmark: "Human3.6M",
    metric: "error",
    system: "PloverNet",
    baseline_system: "DunlinNet",
  });
  claim("With a budget of 2.9 ms, PloverNet outperforms DunlinNet on MMLU by 3.3%.", {
    delta: 3.3,
    unit: "percent",
    benchmark: "MMLU",
    system: "PloverNet",
    baseline_system: "DunlinNet",
  });
  claim("Our sampler is outperformed by EddyNet, which reaches 72.8% on MMLU.", {
    score: 72.8,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "EddyNet",
  });
  claim("We show the effectiveness of EddyNet, which achieves 72.8% on MMLU.", {
    score: 72.8,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "EddyNet",
  });
  claim("We present Siskin, a router for experts that improves MMLU accuracy by 2.2%.", {
    delta: 2.2,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Siskin",
  });
  claim(
    "The Dice score of PloverNet is 0.84 at 3 T and 0.78 at 1.5 T.",
    { score: 0.84, metric: "Dice", system: "PloverNet" },
    { score: 0.78, metric: "Dice", system: "PloverNet" },
  );
});

describe("in other ways", () => {
  claim("The error falls to 3.2% on MNIST.", { score: 3.2, unit: "percent", benchmark: "MNIST", metric: "error rate" });
  claim("Accuracy rises to 88.4% on CIFAR-10.", { score: 88.4, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy" });
  claim("Kestrel achieves about 85% agreement with human judgment.", { score: 85, unit: "percent", bound: "about", metric: "agreement", system: "Kestrel" });
  claim("Kestrel brings the score to 88.4 on GLUE.", { score: 88.4, benchmark: "GLUE", metric: "score", system: "Kestrel" });
  claim(
    "Heron achieves 71.4% on data sets such as SQuAD and TriviaQA.",
    { score: 71.4, unit: "percent", benchmark: "SQuAD", system: "Heron" },
    { score: 71.4, unit: "percent", benchmark: "TriviaQA", system: "Heron" },
  );
  claim("Even strong models like GPT-4 achieve only 39.8% recall on LegalBench.", {
    score: 39.8,
    unit: "percent",
    benchmark: "LegalBench",
    metric: "recall",
    system: "GPT-4",
  });
  claim(
    "Wren runs at 62 FPS with 41.2 mAP on COCO.",
    { score: 62, metric: "throughput", system: "Wren", kind: "cost" },
    { score: 41.2, benchmark: "COCO", metric: "mAP", system: "Wren" },
  );
  claim("The judge reaches a correlation of 0.87 with human ratings.", { score: 0.87, metric: "correlation", system: "judge" });
  claim("The metric attains a Kendall's tau of 0.41 on SummEval.", { score: 0.41, benchmark: "SummEval", metric: "Kendall correlation" });
  claim(
    "Wren reaches accuracies of 99.9% and 99.8% respectively, on SAT-4 and SAT-6.",
    { score: 99.9, unit: "percent", benchmark: "SAT-4", metric: "accuracy", system: "Wren" },
    { score: 99.8, unit: "percent", benchmark: "SAT-6", metric: "accuracy", system: "Wren" },
  );
  claim(
    "On MMLU and GPQA, Heron reaches 71.2% and 48.3%.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" },
    { score: 48.3, unit: "percent", benchmark: "GPQA", metric: "accuracy", system: "Heron" },
  );
  claim("Heron achieves a 65% win rate against GPT-4 on AlpacaEval.", {
    score: 65,
    unit: "percent",
    benchmark: "AlpacaEval",
    metric: "win rate",
    system: "Heron",
    baseline_system: "GPT-4",
  });
  claim("The boosted model reaches 52.1% accuracy.", { score: 52.1, unit: "percent", metric: "accuracy", system: "boosted model" });
  claim("Heron boosts performance to 33.9%.", { score: 33.9, unit: "percent", system: "Heron" });
  claim("With two turns, performance drops to 35% on COCO.", { score: 35, unit: "percent", benchmark: "COCO" });
  claim("Heron reaches 61.5% (± 1.2) accuracy on GSM8K.", { score: 61.5, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron" });
  claim("Heron achieves a BLEU-4 of 32,54%.", { score: 32.54, unit: "percent", metric: "BLEU-4", system: "Heron" });
  claim("HeronNet achieves 98.1% of full performance.", { score: 98.1, unit: "percent", system: "HeronNet", baseline_system: "full performance" });
  claim("HeronNet shows moderate performance (accuracy 41.7% for WrenNet) and large improvements after tuning.", {
    score: 41.7,
    unit: "percent",
    metric: "accuracy",
    system: "WrenNet",
  });
  claim("Compared to 10% of the data, Tern reaches 67.9% on ImageNet.", {
    score: 67.9,
    unit: "percent",
    benchmark: "ImageNet",
    metric: "accuracy",
    system: "Tern",
  });
  claim("The GSM8K accuracy is 71.4%.", { score: 71.4, unit: "percent", benchmark: "GSM8K", metric: "accuracy" });
  claim("Heron achieves 42.6% on VQAv2, slightly above chance.", {
    score: 42.6,
    unit: "percent",
    benchmark: "VQAv2",
    metric: "accuracy",
    system: "Heron",
    baseline_system: "chance",
  });
  claim("Kestrel reaches an F1 of 88.1%, surpassing the performance of other detectors.", {
    score: 88.1,
    unit: "percent",
    metric: "F1",
    system: "Kestrel",
    baseline_system: "other detectors",
  });
  claim(
    "Leaks were found with a recall of 0.82, and blockages with a precision of 0.91.",
    { score: 0.82, metric: "recall" },
    { score: 0.91, metric: "precision" },
  );
  claim("Kestrel achieves an AP(50) of 71.6% on COCO.", { score: 71.6, unit: "percent", benchmark: "COCO", metric: "AP", system: "Kestrel" });
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
  claim("With long inputs, Vector Memory achieves 81% accuracy.", { score: 81, unit: "percent", metric: "accuracy", system: "Vector Memory" });
  claim("While small models do well on SQuAD, their accuracy is only 31% on LogiQ.", {
    score: 31,
    unit: "percent",
    benchmark: "LogiQ",
    metric: "accuracy",
    system: "small models",
  });
  claim("Kestrel achieves a state-of-the-art GAX of 91%.", { score: 91, unit: "percent", metric: "GAX", system: "Kestrel" });
  claim("Kestrel achieves a success rate of 75.2% in passing all checks.", { score: 75.2, unit: "percent", metric: "success rate", system: "Kestrel" });
  claim("Kestrel is slightly lower in IoU (0.81) but looks better.", { score: 0.81, metric: "IoU", system: "Kestrel" });
  claim("Kestrel matches human raters in clustering and resolution (AMI = 0.63).", { score: 0.63, metric: "AMI", system: "Kestrel" });
  claim(
    "KestrelNet succeeds on 87% of tasks in simulation and 74% in the real world.",
    { score: 87, unit: "percent", system: "KestrelNet" },
    { score: 74, unit: "percent", system: "KestrelNet" },
  );
  claim("KestrelNet succeeds in 64% of the cases.", { score: 64, unit: "percent", system: "KestrelNet" });
  claim("Heron regains 97.3% of the original performance.", { score: 97.3, unit: "percent", system: "Heron", baseline_system: "original performance" });
  claim("Heron reaches 0.31 in Error Spread Magnitude (ESM).", { score: 0.31, metric: "Error Spread Magnitude", system: "Heron" });
  claim(
    "Heron yields RMSE and MAE values of 0.97°C and 0.91°C, respectively.",
    { score: 0.97, metric: "root mean squared error", system: "Heron" },
    { score: 0.91, metric: "mean absolute error", system: "Heron" },
  );
  claim("We propose Heron, a tuning method. Our hybrid routing objective reaches 91.3% accuracy.", {
    score: 91.3,
    unit: "percent",
    metric: "accuracy",
    system: "hybrid routing objective",
  });
  claim("We propose Heron, a tuning method. Our 7B model reaches 91.3% accuracy.", { score: 91.3, unit: "percent", metric: "accuracy", system: "Heron 7B" });
  claim("Heron reaches 84.6% recall on a private KLM dataset.", { score: 84.6, unit: "percent", metric: "recall", system: "Heron" });
  claim("Heron reaches 84.6% recall on the KLM dataset.", { score: 84.6, unit: "percent", benchmark: "KLM", metric: "recall", system: "Heron" });
  claim("Our study finds that GPT-4 agrees with experts in 79% of cases.", { score: 79, unit: "percent", system: "GPT-4" });
  claim("Heron reaches 71.3% accuracy at 14 ms latency.", { score: 71.3, unit: "percent", metric: "accuracy", system: "Heron" });
  claim(
    "Heron achieves MMLU and GSM8K accuracies of 71.2% and 61.2%.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" },
    { score: 61.2, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron" },
  );
  claim("Over GIFT-Eval, Heron-7B has a CRPS of 0.497.", { score: 0.497, benchmark: "GIFT-Eval", metric: "CRPS", system: "Heron-7B" });
  claim("HeronNet reaches 77.1 mIoU on GTA$\\rightarrow$Cityscapes.", { score: 77.1, benchmark: "GTA→Cityscapes", metric: "mIoU", system: "HeronNet" });
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
  claim("On the WrenPose360 dataset, Kestrel sets a new best. Specifically, it attains a top-1 accuracy of 40%.", {
    score: 40,
    unit: "percent",
    benchmark: "WrenPose360",
    metric: "top-1 accuracy",
  });
  claim("We evaluate Kestrel on KITTI. On our own roads, it reaches 71% accuracy.", { score: 71, unit: "percent", metric: "accuracy" });
  claim(
    "BERT reaches 81%, whereas the HMM yielded the weakest performance at 61.5%.",
    { score: 81, unit: "percent", system: "BERT" },
    { score: 61.5, unit: "percent", system: "HMM" },
  );
  claim("Human reviewers tend to agree with the model (correlation = 0.49).", { score: 0.49, metric: "correlation" });
  claim("Random forests reached 88.4% accuracy.", { score: 88.4, unit: "percent", metric: "accuracy", system: "Random forests" });
  claim("For sentiment (positive vs. negative), HeronNet reaches 94.1% accuracy.", { score: 94.1, unit: "percent", metric: "accuracy", system: "HeronNet" });
  claim(
    "HeronNet reaches Hit@1 of 88.1% and 72.4% on WebQSP and CWQ.",
    { score: 88.1, unit: "percent", benchmark: "WebQSP", metric: "Hits@1", system: "HeronNet" },
    { score: 72.4, unit: "percent", benchmark: "ComplexWebQuestions", metric: "Hits@1", system: "HeronNet" },
  );
  claim(
    "HeronNet is evaluated on the FreiHAND and HO3D datasets. HeronNet achieves state-of-the-art results, with errors of 5.9 mm and 9.2 mm on the respective datasets.",
    { score: 5.9, benchmark: "FreiHAND", metric: "error", system: "HeronNet" },
    { score: 9.2, benchmark: "HO3D", metric: "error", system: "HeronNet" },
  );
  claim(
    "On Cora, HeronTie(GCN) obtains 84.3% accuracy and HeronTie(GAT) obtains 85.0% accuracy.",
    { score: 84.3, unit: "percent", benchmark: "Cora", metric: "accuracy", system: "HeronTie(GCN)" },
    { score: 85, unit: "percent", benchmark: "Cora", metric: "accuracy", system: "HeronTie(GAT)" },
  );
  claim("Long-form problems remain hard, with pass@1 plateauing at about 38%.", { score: 38, unit: "percent", bound: "about", metric: "pass@1" });
  claim(
    "On KoalaBench, CraneNet and WrenNet reach 81% and 79% accuracy.",
    { score: 81, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "CraneNet" },
    { score: 79, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "WrenNet" },
  );
});
