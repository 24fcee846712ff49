import { describe } from "vitest";
import { claim } from "../support/claim.js";

/* At least, at most, up to, and from one value to another. One line a way of writing: the whole list of rows, and one reading of the grammar. All sentences are our own. */

describe("gains", () => {
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
  claim("Kestrel delivers a gain of 3 to 7 points on MT-Bench.", {
    delta: 3,
    delta_high: 7,
    delta_kind: "absolute",
    unit: "points",
    bound: "range",
    benchmark: "MT-Bench",
    system: "Kestrel",
  });
  claim("Wren achieves at least 30% relative improvement over existing systems.", {
    delta: 30,
    delta_kind: "relative",
    unit: "percent",
    bound: "at_least",
    system: "Wren",
    baseline_system: "existing systems",
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
  claim("Wren retains 80% or more of the accuracy.", { score: 80, unit: "percent", bound: "at_least", metric: "accuracy", system: "Wren" });
});

describe("ranges", () => {
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
});

describe("bounds, spreads and signs", () => {
  claim("Heron achieves P@5 >= 0.80 on MS MARCO.", { score: 0.8, bound: "at_least", benchmark: "MS MARCO", metric: "precision@5", system: "Heron" });
  claim("Wren attains an F1 score exceeding 0.92 on CoNLL-2003.", { score: 0.92, bound: "at_least", benchmark: "CoNLL-2003", metric: "F1", system: "Wren" });
  claim("Kestrel reaches Dice values above 0.85 on ACDC.", { score: 0.85, bound: "at_least", benchmark: "ACDC", metric: "Dice", system: "Kestrel" });
  claim("Heron improves over strong baselines, e.g., up to 3.9% on RefCOCO.", {
    delta: 3.9,
    unit: "percent",
    bound: "up_to",
    benchmark: "RefCOCO",
    system: "Heron",
    baseline_system: "strong baselines",
  });
});

describe("a difference and the two scores beside it", () => {
  claim("Heron outperforms GPT-4o by as much as 12% on ChartQA.", {
    delta: 12,
    unit: "percent",
    bound: "up_to",
    benchmark: "ChartQA",
    system: "Heron",
    baseline_system: "GPT-4o",
  });
  claim("Heron-7B achieves state-of-the-art performance, with measured gains up to 17%.", {
    delta: 17,
    unit: "percent",
    bound: "up_to",
    system: "Heron-7B",
  });
  claim("The BLEU scores of Heron-7B range from 0.58 to 0.31.", { score: 0.31, score_high: 0.58, bound: "range", metric: "BLEU", system: "Heron-7B" });
  claim("Heron improves parsing performance by up to 9.6% in macro F1 score relative to the state-of-the-art.", {
    delta: 9.6,
    unit: "percent",
    bound: "up_to",
    metric: "macro F1",
    system: "Heron",
    baseline_system: "state-of-the-art",
  });
});

describe("one number for several, and shares of a cost", () => {
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
});

describe("who acts behind a participle, a list or a conjunction", () => {
  claim("These tests transfer across accents with up to 70% accuracy.", { score: 70, unit: "percent", bound: "up_to", metric: "accuracy" });
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
});

describe("plain sentences that were read wrongly", () => {
  claim("Heron fails to exceed 60% accuracy when the number of boxes is > 4.", {
    score: 60,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "Heron",
  });
  claim("Heron reaches high agreement with experts (Cohen's kappa larger than 0.8).", {
    score: 0.8,
    bound: "at_least",
    metric: "Cohen's kappa",
    system: "Heron",
  });
  claim(
    "Both Heron-7B and Heron-72B surpass GPT-4o by more than 2% on MATH.",
    { delta: 2, unit: "percent", bound: "at_least", benchmark: "MATH", system: "Heron-7B", baseline_system: "GPT-4o" },
    { delta: 2, unit: "percent", bound: "at_least", benchmark: "MATH", system: "Heron-72B", baseline_system: "GPT-4o" },
  );
  claim("Only GPT-4o exceeds 70% accuracy.", { score: 70, unit: "percent", bound: "at_least", metric: "accuracy", system: "GPT-4o" });
  claim("No model exceeds 40% accuracy on COCO.", { score: 40, unit: "percent", bound: "up_to", benchmark: "COCO", metric: "accuracy" });
});

describe("forms that further invented abstracts showed", () => {
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
    "Heron-7B reaches 71.2% on MMLU, and on MoisesDB it improves the SDR by up to 2.6 dB.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron-7B" },
    { delta: 2.6, bound: "up_to", benchmark: "MoisesDB", metric: "SI-SDR", system: "Heron-7B" },
  );
});

describe("clauses side by side, levels that are fallen below, and what is doubled", () => {
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
});

describe("bounds of lists, measures of their own, and clauses that end a comparison", () => {
  claim(
    "Heron brings gains of up to 3.3% in accuracy and 2.1% in F1.",
    { delta: 3.3, unit: "percent", bound: "up_to", metric: "accuracy", system: "Heron" },
    { delta: 2.1, unit: "percent", bound: "up_to", metric: "F1", system: "Heron" },
  );
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

describe("measures of a list, what none exceeds, and what is named behind a noun", () => {
  claim("Heron improves over SDXL by up to 42% on benchmarks such as GenEval, CLIP Score, and T2I-CompBench.", {
    delta: 42,
    unit: "percent",
    bound: "up_to",
    system: "Heron",
    baseline_system: "SDXL",
  });
  claim("No model achieves over 35% accuracy on WrenQA.", { score: 35, unit: "percent", bound: "up_to", benchmark: "WrenQA", metric: "accuracy" });
  claim(
    "Heron outperforms other methods by 2% to 3%, and reduces the FPR to 0.1%.",
    { delta: 2, delta_high: 3, unit: "percent", bound: "range", metric: "false positive rate", system: "Heron", baseline_system: "other methods" },
    { score: 0.1, unit: "percent", metric: "false positive rate", system: "Heron" },
  );
});

describe("the same gain told two ways, what something is set to, and another clause's subject", () => {
  claim("On PlanCity, no LLM scores above 38.5%.", { score: 38.5, unit: "percent", bound: "up_to", benchmark: "PlanCity" });
  claim("On GPQA, no model surpasses 60%.", { score: 60, unit: "percent", bound: "up_to", benchmark: "GPQA", metric: "accuracy" });
  claim(
    "HeronNet compresses the cache 20x with a loss of less than 1.5 points on GSM8K.",
    { delta: -20, delta_kind: "factor", unit: "factor", benchmark: "GSM8K", system: "HeronNet", kind: "cost" },
    { delta: -1.5, delta_kind: "absolute", unit: "points", bound: "up_to", benchmark: "GSM8K", system: "HeronNet" },
  );
  claim("HeronNet models, trained with the DPO objective, show gains of up to 11% on MT-Bench.", {
    delta: 11,
    unit: "percent",
    bound: "up_to",
    benchmark: "MT-Bench",
    system: "HeronNet",
  });
  claim("HeronNet consistently improves page retrieval by 11.3% to 17.9% NDCG@10.", {
    delta: 11.3,
    delta_high: 17.9,
    unit: "percent",
    bound: "range",
    metric: "nDCG@10",
    system: "HeronNet",
  });
  claim("HeronNet improves S2T translation by 2.1 to 3.5 BLEU.", { delta: 2.1, delta_high: 3.5, bound: "range", metric: "BLEU", system: "HeronNet" });
  claim("Even the best model does not exceed an F1 of 0.47.", { score: 0.47, bound: "up_to", metric: "F1", system: "best model" });
  claim("GPT-4 exceeds an F1 of 0.47.", { score: 0.47, bound: "at_least", metric: "F1", system: "GPT-4" });
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
    "HeronNet reduces tokens by 24.5%, within a 2.9% drop in accuracy.",
    { delta: -24.5, unit: "percent", metric: "tokens", system: "HeronNet", kind: "cost" },
    { delta: -2.9, unit: "percent", bound: "up_to", metric: "accuracy", system: "HeronNet" },
  );
});

describe("so many of so many, what is lost beside a gain, who rates, and what is varied", () => {
  claim(
    "The Dice score of HeronNet is 0.88, an improvement of 3% to 5% over classical methods, and better than recent transformer methods.",
    { score: 0.88, metric: "Dice", system: "HeronNet" },
    { delta: 3, delta_high: 5, unit: "percent", bound: "range", metric: "Dice", system: "HeronNet", baseline_system: "classical methods" },
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
  claim("Label smoothing brings improvements of 0.4 to 1.1 F1 on CoNLL-2003.", {
    delta: 0.4,
    delta_high: 1.1,
    bound: "range",
    benchmark: "CoNLL-2003",
    metric: "F1",
    system: "Label smoothing",
  });
});

describe("values of lists in parentheses, places beside one another, and what another clause tells", () => {
  claim("Results vary between hospitals (AUC: 0.71 to 0.84).", { score: 0.71, score_high: 0.84, bound: "range", metric: "AUC" });
  claim("HeronNet outperforms existing baselines by up to 17% and shows consistent accuracy on the FormBench-50 dataset.", {
    delta: 17,
    unit: "percent",
    bound: "up_to",
    system: "HeronNet",
    baseline_system: "existing baselines",
  });
  claim("On unseen users, the accuracy is no better than 51.3%.", { score: 51.3, unit: "percent", bound: "up_to", metric: "accuracy" });
  claim("Experiments show 30-50% computational reductions, outperforming prior exits in the trade-off between cost and accuracy.", {
    delta: -30,
    delta_high: -50,
    unit: "percent",
    bound: "range",
    baseline_system: "prior exits",
  });
  claim(
    "HeronNet improves perception while using up to 2.7x fewer tokens. Finally, we propose ZoomBench, a new benchmark, on which HeronNet gains 9.1%.",
    { delta: -2.7, delta_kind: "factor", unit: "factor", bound: "up_to", metric: "tokens", system: "HeronNet", kind: "cost" },
    { delta: 9.1, unit: "percent", benchmark: "ZoomBench", system: "HeronNet" },
  );
});

describe("gaps, labels of small tables, and what is equalled", () => {
  claim("A generalization gap of 3.1-3.8 dB is consistently observed.", { delta: 3.1, delta_high: 3.8, bound: "range", metric: "generalization gap" });
  claim("Results show a large gap (up to 40%) between proprietary models and open models.", { delta: 40, unit: "percent", bound: "up_to" });
  claim("The classifiers obtained an AUC of 0.81-0.90, with linear models outperforming deep networks.", {
    score: 0.81,
    score_high: 0.9,
    bound: "range",
    metric: "AUC",
    system: "classifiers",
  });
  claim("HeronNet reads plots with errors of around 4% or lower.", { score: 4, unit: "percent", bound: "up_to", metric: "error rate", system: "HeronNet" });
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
});

describe("ranges in parentheses, and how much a gain is", () => {
  claim("The gain is clear, reaching up to 7% on KoalaBench.", { delta: 7, unit: "percent", bound: "up_to", benchmark: "KoalaBench" });
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
});

describe("bounds of lists, and what explains a name", () => {
  claim(
    "Heron lowers complexity by around 62% in parameters and 45% in FLOPs.",
    { delta: -62, unit: "percent", bound: "about", metric: "parameters", system: "Heron", kind: "cost" },
    { delta: -45, unit: "percent", bound: "about", metric: "FLOPs", system: "Heron", kind: "cost" },
  );
  claim("Heron shows gains exceeding 27% on GLUE.", { delta: 27, unit: "percent", bound: "at_least", benchmark: "GLUE", system: "Heron" });
  claim(
    "Heron beats Wren by 3% with only 1/7 of the learnable parameters.",
    { delta: 3, unit: "percent", system: "Heron", baseline_system: "Wren" },
    { delta: -7, delta_kind: "factor", unit: "factor", metric: "parameters", system: "Heron", baseline_system: "Wren", kind: "cost" },
  );
  claim("Kestrel-2, a more robust and thorough model, reaches 82% on GLUE.", { score: 82, unit: "percent", benchmark: "GLUE", system: "Kestrel-2" });
  claim("Kestrel-2, the lab's larger and slower model, reaches 82% on GLUE.", { score: 82, unit: "percent", benchmark: "GLUE", system: "Kestrel-2" });
  claim("Heron improves Quadratic Weighted Kappa (QWK) by 14%.", { delta: 14, unit: "percent", metric: "quadratic weighted kappa", system: "Heron" });
});

describe("in other ways", () => {
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
  claim("State-of-the-art models achieve less than 30% accuracy on PlumBench.", {
    score: 30,
    unit: "percent",
    bound: "up_to",
    benchmark: "PlumBench",
    metric: "accuracy",
    system: "State-of-the-art models",
  });
  claim("Most models score below 50%.", { score: 50, unit: "percent", bound: "up_to", system: "Most models" });
  claim("Heron lowers the error below 5% on MNIST.", { score: 5, unit: "percent", bound: "up_to", benchmark: "MNIST", metric: "error rate", system: "Heron" });
  claim("Wren reduces bit accuracy below 0.75.", { score: 0.75, bound: "up_to", metric: "accuracy", system: "Wren" });
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
  claim("Heron achieves upto 6% higher accuracy on COCO.", {
    delta: 6,
    unit: "percent",
    bound: "up_to",
    benchmark: "COCO",
    metric: "accuracy",
    system: "Heron",
  });
  claim("HeronNet improves accuracy by up to 6% on benchmarks such as MMLU and GPQA.", {
    delta: 6,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "HeronNet",
  });
  claim("HeronNet achieves a maximum improvement of 7% on MMLU and GPQA.", { delta: 7, bound: "up_to", unit: "percent", system: "HeronNet" });
  claim("We present PlumBench, a benchmark for plums. On MMLU and GSM8K, Heron gains up to 5.2% in accuracy.", {
    delta: 5.2,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "Heron",
  });
  claim(
    "Current parsers struggle: semantic similarity averages below 0.62, and F1 scores reach only 0.44.",
    { score: 0.62, bound: "up_to", metric: "semantic similarity" },
    { score: 0.44, metric: "F1" },
  );
  claim(
    "GPT-2 reaches 64% accuracy on short inputs but drops below 20% on long ones.",
    { score: 64, unit: "percent", metric: "accuracy", system: "GPT-2" },
    { score: 20, unit: "percent", bound: "up_to", metric: "accuracy", system: "GPT-2" },
  );
  claim("Some models lag behind people by over 12 percentage points.", {
    delta: -12,
    delta_kind: "absolute",
    unit: "points",
    bound: "at_least",
    system: "Some models",
    baseline_system: "people",
  });
  claim(
    "Kestrel reaches 92% accuracy on MMLU, exceeding 90% accuracy on ARC.",
    { score: 92, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Kestrel" },
    { score: 90, unit: "percent", bound: "at_least", benchmark: "ARC", metric: "accuracy", system: "Kestrel" },
  );
  claim("Kestrel reaches good recall and diversity with success rates up to 98.1%.", {
    score: 98.1,
    unit: "percent",
    bound: "up_to",
    metric: "success rate",
    system: "Kestrel",
  });
  claim("Kestrel reaches test accuracies ranging from 70% to over 95%.", {
    score: 70,
    score_high: 95,
    unit: "percent",
    bound: "range",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Kestrel achieves significantly higher AUROC scores than the state-of-the-art methods, by more than 20%.", {
    delta: 20,
    unit: "percent",
    bound: "at_least",
    metric: "AUC",
    system: "Kestrel",
    baseline_system: "state-of-the-art methods",
  });
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
  claim("Experiments on 11 recent VLLMs show that no model exceeds 50% accuracy.", {
    score: 50,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "11 recent VLLMs",
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
    "KestrelNet reduces energy consumption by up to 43% while keeping accuracy within 1% of the baseline.",
    { delta: -43, unit: "percent", bound: "up_to", metric: "energy", system: "KestrelNet", kind: "cost" },
    { delta: -1, unit: "percent", bound: "up_to", metric: "accuracy", system: "KestrelNet", baseline_system: "baseline" },
  );
  claim(
    "GPT-4o mini and Qwen2-VL remain below 45%.",
    { score: 45, unit: "percent", bound: "up_to", system: "GPT-4o mini" },
    { score: 45, unit: "percent", bound: "up_to", system: "Qwen2-VL" },
  );
  claim("Evaluations of nine open models show that none exceeds 35% accuracy.", {
    score: 35,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "nine open models",
  });
  claim("Heron-7B is pruned by 41% with an accuracy loss below 0.3%.", {
    delta: -0.3,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "Heron-7B",
  });
  claim("The improvement of Heron-7B over BERT ranges from 2.1 to 3.4 points.", {
    delta: 2.1,
    delta_high: 3.4,
    delta_kind: "absolute",
    unit: "points",
    bound: "range",
    system: "Heron-7B",
    baseline_system: "BERT",
  });
  claim(
    "Neither Wren-7B nor Gemini 1.5 Pro exceed 55% accuracy on MMLU.",
    { score: 55, unit: "percent", bound: "up_to", benchmark: "MMLU", metric: "accuracy", system: "Wren-7B" },
    { score: 55, unit: "percent", bound: "up_to", benchmark: "MMLU", metric: "accuracy", system: "Gemini 1.5 Pro" },
  );
  claim("Heron-7B never exceeds 0.35 F1 on MMLU.", { score: 0.35, bound: "up_to", benchmark: "MMLU", metric: "F1", system: "Heron-7B" });
  claim("By fine-tuning LLMs with these passages, we achieve up to a 6.2% increase in answering accuracy compared to models fine-tuned on standard data.", {
    delta: 6.2,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "fine-tuning LLMs with these passages",
    baseline_system: "models fine-tuned on standard data",
  });
  claim("The mean IoU is improved up to 5.55%.", { delta: 5.55, unit: "percent", bound: "up_to", metric: "mIoU" });
  claim("Heron gets a Pearson correlation up to 0.68 (against 0.74 inter-trial reliability).", {
    score: 0.68,
    baseline_score: 0.74,
    bound: "up_to",
    metric: "Pearson correlation",
    system: "Heron",
  });
  claim("Alignment brings a clear improvement (correlation larger than 0.77).", { score: 0.77, bound: "at_least", metric: "correlation" });
  claim("Deep Learning (DL) models were used and reached an R2 of up to 0.78.", { score: 0.78, bound: "up_to", metric: "R²", system: "Deep Learning" });
  claim(
    "We find that models like GPT-4o and Qwen2.5-VL achieve less than 2% accuracy on KoalaBench.",
    { score: 2, unit: "percent", bound: "up_to", benchmark: "KoalaBench", metric: "accuracy", system: "GPT-4o" },
    { score: 2, unit: "percent", bound: "up_to", benchmark: "KoalaBench", metric: "accuracy", system: "Qwen2.5-VL" },
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
  claim("HeronNet exceeds previous work by more than 10 BLEU score units.", {
    delta: 10,
    bound: "at_least",
    metric: "BLEU",
    system: "HeronNet",
    baseline_system: "previous work",
  });
  claim("HeronNet outperforms two trained readers by 7%-9%.", {
    delta: 7,
    delta_high: 9,
    unit: "percent",
    bound: "range",
    system: "HeronNet",
    baseline_system: "two trained readers",
  });
});
