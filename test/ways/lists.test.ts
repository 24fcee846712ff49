import { describe } from "vitest";
import { claim } from "../support/claim.js";

/* Three rows or more: lists in their order, crossed, or each with its own. One line a way of writing: the whole list of rows, and one reading of the grammar. All sentences are our own. */

describe("scores", () => {
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
});

describe("lists and joints", () => {
  claim(
    "Heron scores 71.2%, 64.5% and 58.1% on MMLU, GPQA and BBH, respectively.",
    { score: 71.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" },
    { score: 64.5, unit: "percent", benchmark: "GPQA", metric: "accuracy", system: "Heron" },
    { score: 58.1, unit: "percent", benchmark: "BBH", metric: "accuracy", system: "Heron" },
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
});

describe("a difference and the two scores beside it", () => {
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
  claim(
    "Accuracy, sensitivity, and specificity were 85%, 86%, and 87%, respectively.",
    { score: 85, unit: "percent", metric: "accuracy" },
    { score: 86, unit: "percent", metric: "sensitivity" },
    { score: 87, unit: "percent", metric: "specificity" },
  );
  claim(
    "Heron-7B achieves an AUC of 0.953, 0.967, and 0.941 on three datasets: DRIVE, STARE, and CHASE_DB1.",
    { score: 0.953, benchmark: "DRIVE", metric: "AUC", system: "Heron-7B" },
    { score: 0.967, benchmark: "STARE", metric: "AUC", system: "Heron-7B" },
    { score: 0.941, benchmark: "CHASE-DB1", metric: "AUC", system: "Heron-7B" },
  );
  claim(
    "Heron-7B yields 71.3 mIoU at 95 FPS on Cityscapes and 68.2 mIoU at 180 FPS on CamVid.",
    { score: 71.3, benchmark: "Cityscapes", metric: "mIoU", system: "Heron-7B" },
    { score: 95, benchmark: "Cityscapes", metric: "throughput", system: "Heron-7B", kind: "cost" },
    { score: 68.2, benchmark: "CamVid", metric: "mIoU", system: "Heron-7B" },
    { score: 180, benchmark: "CamVid", metric: "throughput", system: "Heron-7B", kind: "cost" },
  );
  claim(
    "Heron outperforms existing methods, improving by 2.1%, 1.4%, and 0.7% on RSX, QV and TAU-B metrics, respectively.",
    { delta: 2.1, unit: "percent", metric: "RSX", system: "Heron", baseline_system: "existing methods" },
    { delta: 1.4, unit: "percent", metric: "QV", system: "Heron", baseline_system: "existing methods" },
    { delta: 0.7, unit: "percent", metric: "TAU-B", system: "Heron", baseline_system: "existing methods" },
  );
});

describe("where and against what", () => {
  claim(
    "HeronNet reaches 91%, 80% and 72% on ImageNet-A, -R and -C.",
    { score: 91, unit: "percent", benchmark: "ImageNet-A", metric: "accuracy", system: "HeronNet" },
    { score: 80, unit: "percent", benchmark: "ImageNet-R", metric: "accuracy", system: "HeronNet" },
    { score: 72, unit: "percent", benchmark: "ImageNet-C", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet gets 71.3, Wren 68.2 and Kestrel 66.9 on MMLU.",
    { score: 71.3, benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { score: 68.2, benchmark: "MMLU", metric: "accuracy", system: "Wren" },
    { score: 66.9, benchmark: "MMLU", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "Graph models showed lower accuracies of 86%, 89% and 97% for VX-GCN, VX-GAT and VX-MLP, respectively.",
    { score: 86, unit: "percent", metric: "accuracy", system: "VX-GCN" },
    { score: 89, unit: "percent", metric: "accuracy", system: "VX-GAT" },
    { score: 97, unit: "percent", metric: "accuracy", system: "VX-MLP" },
  );
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
    "Among the readers, Heron-7B had the highest F1 (0.89), followed by Wren-7B (0.85) and Tern-7B (0.81).",
    { score: 0.89, metric: "F1", system: "Heron-7B" },
    { score: 0.85, metric: "F1", system: "Wren-7B" },
    { score: 0.81, metric: "F1", system: "Tern-7B" },
  );
  claim(
    "Heron-7B achieves a PSNR of 32.1 dB and an SSIM of 0.91 on Set5, and 28.6 dB and 0.78 on Set14.",
    { score: 32.1, benchmark: "Set5", metric: "PSNR", system: "Heron-7B" },
    { score: 0.91, benchmark: "Set5", metric: "SSIM", system: "Heron-7B" },
    { score: 28.6, benchmark: "Set14", metric: "PSNR", system: "Heron-7B" },
    { score: 0.78, benchmark: "Set14", metric: "SSIM", system: "Heron-7B" },
  );
});

describe("forms that invented abstracts showed", () => {
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
  claim(
    "On ImageNet, Heron-S, Heron-B and Heron-L obtain 81.9%, 83.6% and 84.5% top-1 accuracy, respectively, using 3.1, 7.8 and 16.2 GFLOPs.",
    { score: 81.9, unit: "percent", benchmark: "ImageNet", metric: "top-1 accuracy", system: "Heron-S" },
    { score: 83.6, unit: "percent", benchmark: "ImageNet", metric: "top-1 accuracy", system: "Heron-B" },
    { score: 84.5, unit: "percent", benchmark: "ImageNet", metric: "top-1 accuracy", system: "Heron-L" },
  );
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
  claim(
    "Heron-7B obtains 59.7% on GSM8K, compared with 53.1% for LoRA and 60.4% for full fine-tuning. On GLUE, it improves the score by 1.1 points.",
    { score: 59.7, baseline_score: 53.1, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron-7B", baseline_system: "LoRA" },
    { score: 59.7, baseline_score: 60.4, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "Heron-7B", baseline_system: "full fine-tuning" },
    { delta: 1.1, delta_kind: "absolute", unit: "points", benchmark: "GLUE", metric: "score", system: "Heron-7B" },
  );
  claim(
    "Heron-7B scores 91.2% on ScreenSpot-v2 and 48.7% on ScreenSpot-Pro, outperforming Wren-7B by 13.0 points on the latter.",
    { score: 91.2, unit: "percent", benchmark: "ScreenSpot-V2", metric: "accuracy", system: "Heron-7B" },
    { score: 48.7, unit: "percent", benchmark: "ScreenSpot-Pro", metric: "accuracy", system: "Heron-7B" },
    { delta: 13, delta_kind: "absolute", unit: "points", benchmark: "ScreenSpot-Pro", system: "Heron-7B", baseline_system: "Wren-7B" },
  );
});

describe("forms that dense abstracts showed", () => {
  claim(
    "Heron-7B reaches a perplexity of 6.41 on C4, compared to 7.93 with AdamW, 8.27 with SOAP and 7.47 with Muon.",
    { score: 6.41, baseline_score: 7.93, benchmark: "C4", metric: "perplexity", system: "Heron-7B", baseline_system: "AdamW" },
    { score: 6.41, baseline_score: 8.27, benchmark: "C4", metric: "perplexity", system: "Heron-7B", baseline_system: "SOAP" },
    { score: 6.41, baseline_score: 7.47, benchmark: "C4", metric: "perplexity", system: "Heron-7B", baseline_system: "Muon" },
  );
  claim(
    "The F1 of Heron-7B is 72.4 on IEMOCAP, 67.9 on MELD and 40.8 on EmoryNLP, compared to Wren-7B with 64.2, 58.1 and 34.3.",
    { score: 72.4, baseline_score: 64.2, benchmark: "IEMOCAP", metric: "F1", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 67.9, baseline_score: 58.1, benchmark: "MELD", metric: "F1", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 40.8, baseline_score: 34.3, benchmark: "EmoryNLP", metric: "F1", system: "Heron-7B", baseline_system: "Wren-7B" },
  );
  claim(
    "Heron-7B achieves a Spearman correlation of 0.51 on ProteinGym, compared with 0.48 for SaProt and 0.45 for Wren-7B, and a Pearson correlation of 0.72 on S669.",
    { score: 0.51, baseline_score: 0.48, benchmark: "ProteinGym", metric: "Spearman correlation", system: "Heron-7B", baseline_system: "SaProt" },
    { score: 0.51, baseline_score: 0.45, benchmark: "ProteinGym", metric: "Spearman correlation", system: "Heron-7B", baseline_system: "Wren-7B" },
    { score: 0.72, benchmark: "S669", metric: "Pearson correlation", system: "Heron-7B" },
  );
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
    "Heron-7B scores 40.9 on LongBench, versus 41.6 for the full cache, 39.2 for SnapKV with the same budget and 38.5 for H2O.",
    { score: 40.9, baseline_score: 41.6, benchmark: "LongBench", system: "Heron-7B", baseline_system: "full cache" },
    { score: 40.9, baseline_score: 39.2, benchmark: "LongBench", system: "Heron-7B", baseline_system: "SnapKV" },
    { score: 40.9, baseline_score: 38.5, benchmark: "LongBench", system: "Heron-7B", baseline_system: "H2O" },
  );
});

describe('ends of metrics, "it" without a name, comparatives, and what a rival is', () => {
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
});

describe("who follows, what surpasses a level, and what is no loss", () => {
  claim(
    "CNN, LSTM and GRU performed best, each with an F1 of 0.91.",
    { score: 0.91, metric: "F1", system: "CNN" },
    { score: 0.91, metric: "F1", system: "LSTM" },
    { score: 0.91, metric: "F1", system: "GRU" },
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

describe("examples, other people's values, settings, and data sets of the sentence before", () => {
  claim(
    "CraneNet obtains an MRR of 0.68, WrenNet 0.63 and TernNet 0.59.",
    { score: 0.68, metric: "MRR", system: "CraneNet" },
    { score: 0.63, metric: "MRR", system: "WrenNet" },
    { score: 0.59, metric: "MRR", system: "TernNet" },
  );
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
});

describe("values of lists in parentheses, places beside one another, and what another clause tells", () => {
  claim(
    "HeronNet reaches precision, recall and F1 (0.93, 0.91, and 0.92, respectively).",
    { score: 0.93, metric: "precision", system: "HeronNet" },
    { score: 0.91, metric: "recall", system: "HeronNet" },
    { score: 0.92, metric: "F1", system: "HeronNet" },
  );
  claim(
    "HeronNet reduces unsafe actions by up to 72.0%, while requiring 12.5x less compute than FullGuard and 20.1x less than DeepGuard.",
    { delta: -72, unit: "percent", bound: "up_to", metric: "unsafe actions", system: "HeronNet" },
    { delta: -12.5, delta_kind: "factor", unit: "factor", metric: "computational cost", system: "HeronNet", baseline_system: "FullGuard", kind: "cost" },
    { delta: -20.1, delta_kind: "factor", unit: "factor", metric: "computational cost", system: "HeronNet", baseline_system: "DeepGuard", kind: "cost" },
  );
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
  claim(
    "BERT-large attains an F1 of 52.4% on HarborQA, compared to 88.1% on SQuAD and 71.2% on NewsQA.",
    { score: 52.4, unit: "percent", benchmark: "HarborQA", metric: "F1", system: "BERT-large" },
    { score: 88.1, unit: "percent", benchmark: "SQuAD", metric: "F1", system: "BERT-large" },
    { score: 71.2, unit: "percent", benchmark: "NewsQA", metric: "F1", system: "BERT-large" },
  );
  claim(
    "HeronNet achieves a precision of 0.82 and a recall of 0.79; the best baseline reaches 0.76 and 0.70.",
    { score: 0.82, metric: "precision", system: "HeronNet" },
    { score: 0.79, metric: "recall", system: "HeronNet" },
    { score: 0.76, metric: "precision", system: "best baseline" },
    { score: 0.7, metric: "recall", system: "best baseline" },
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
    "Height and depth estimates reach R2 = 0.87 and 0.79 (RMSE = 0.41 and 0.36).",
    { score: 0.87, metric: "R²" },
    { score: 0.79, metric: "R²" },
    { score: 0.41, metric: "root mean squared error" },
    { score: 0.36, metric: "root mean squared error" },
  );
  claim(
    "HeronNet outperforms others, achieving 13%, 4.2%, and 21% improvements in reasoning ability compared to CraneNet, WrenNet, and its base model, respectively, as well as 3.3%, 24%, and 27% improvements in accuracy.",
    { delta: 13, unit: "percent", metric: "reasoning ability", system: "HeronNet", baseline_system: "CraneNet" },
    { delta: 4.2, unit: "percent", metric: "reasoning ability", system: "HeronNet", baseline_system: "WrenNet" },
    { delta: 21, unit: "percent", metric: "reasoning ability", system: "HeronNet", baseline_system: "its base model" },
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

describe("names that begin alike", () => {
  claim(
    "Heron is tried on the NinaPro DB2, DB4 and DB5 datasets, reaching accuracies of 91.2%, 87.5% and 84.6%, respectively.",
    { score: 91.2, unit: "percent", benchmark: "NinaPro DB2", metric: "accuracy", system: "Heron" },
    { score: 87.5, unit: "percent", benchmark: "NinaPro DB4", metric: "accuracy", system: "Heron" },
    { score: 84.6, unit: "percent", benchmark: "NinaPro DB5", metric: "accuracy", system: "Heron" },
  );
});

describe("names before a colon or a sign, beside known measures", () => {
  claim(
    "Heron achieved F1: 0.92, and XQR: 8.90 on MATH.",
    { score: 0.92, benchmark: "MATH", metric: "F1", system: "Heron" },
    { score: 8.9, benchmark: "MATH", metric: "XQR", system: "Heron" },
  );
  claim(
    "Heron scores high on MATH (XQR = 8.90, F1 = 0.92).",
    { score: 8.9, benchmark: "MATH", metric: "XQR", system: "Heron" },
    { score: 0.92, benchmark: "MATH", metric: "F1", system: "Heron" },
  );
  claim(
    "We compare models on MATH (Heron: 0.92, Kestrel: 0.61).",
    { score: 0.92, benchmark: "MATH", metric: "accuracy", system: "Heron" },
    { score: 0.61, benchmark: "MATH", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "We compare models on MATH in F1 (HeronNet: 0.92, GPT-4: 0.61).",
    { score: 0.92, benchmark: "MATH", metric: "F1", system: "HeronNet" },
    { score: 0.61, benchmark: "MATH", metric: "F1", system: "GPT-4" },
  );
  claim(
    "Heron achieves precise localization (XDE = 2.8 px, mIoU = 0.931).",
    { score: 2.8, metric: "XDE", system: "Heron" },
    { score: 0.931, metric: "mIoU", system: "Heron" },
  );
});

describe("kinds of systems whose members are named, and measures told by examples", () => {
  claim(
    "The top models (o3-mini, DeepSeek R1 and GPT-4o) achieve over 64% accuracy.",
    { score: 64, unit: "percent", bound: "at_least", metric: "accuracy", system: "o3-mini" },
    { score: 64, unit: "percent", bound: "at_least", metric: "accuracy", system: "DeepSeek R1" },
    { score: 64, unit: "percent", bound: "at_least", metric: "accuracy", system: "GPT-4o" },
  );
  claim(
    "Top models such as o3-mini and DeepSeek-R1 can suffer a 12% performance loss on MATH.",
    { delta: -12, unit: "percent", benchmark: "MATH", system: "o3-mini" },
    { delta: -12, unit: "percent", benchmark: "MATH", system: "DeepSeek-R1" },
  );
  claim(
    "The accuracy is 64% for GPT-4 and ChatGLM.",
    { score: 64, unit: "percent", metric: "accuracy", system: "GPT-4" },
    { score: 64, unit: "percent", metric: "accuracy", system: "ChatGLM" },
  );
  claim(
    "Heron excels in metrics like LPIPS (0.21) and BLIP (0.47).",
    { score: 0.21, metric: "LPIPS", system: "Heron" },
    { score: 0.47, metric: "BLIP", system: "Heron" },
  );
  claim(
    "While LLMs reach 71.2% accuracy on sums, performance collapses to 9.4% under new symbols.",
    { score: 71.2, unit: "percent", metric: "accuracy", system: "LLMs" },
    { score: 9.4, unit: "percent", metric: "accuracy", system: "LLMs" },
  );
});

describe("where, and by what, in names that nobody knows", () => {
  claim("Kestrel outperforms Heron by 7.2% on a subset of ProzaSuite.", {
    delta: 7.2,
    unit: "percent",
    benchmark: "ProzaSuite",
    system: "Kestrel",
    baseline_system: "Heron",
  });
  claim(
    "In an evaluation on a subset of ProzaBench and Velora, Kestrel surpasses Heron by 8% and 4.5%, respectively.",
    { delta: 8, unit: "percent", benchmark: "ProzaBench", system: "Kestrel", baseline_system: "Heron" },
    { delta: 4.5, unit: "percent", benchmark: "Velora", system: "Kestrel", baseline_system: "Heron" },
  );
  claim(
    "Kestrel achieves strong AUCs (97.9% VeloraX, 87.1% Proza-X).",
    { score: 97.9, unit: "percent", benchmark: "VeloraX", metric: "AUC", system: "Kestrel" },
    { score: 87.1, unit: "percent", benchmark: "Proza-X", metric: "AUC", system: "Kestrel" },
  );
  claim(
    "Kestrel achieves speed-ups of 4.5x in VeloSet, 5.3x in VQZ, and 2.9x in Proza64.",
    { delta: 4.5, delta_kind: "factor", unit: "factor", benchmark: "VeloSet", metric: "speedup", system: "Kestrel", kind: "cost" },
    { delta: 5.3, delta_kind: "factor", unit: "factor", benchmark: "VQZ", metric: "speedup", system: "Kestrel", kind: "cost" },
    { delta: 2.9, delta_kind: "factor", unit: "factor", benchmark: "Proza64", metric: "speedup", system: "Kestrel", kind: "cost" },
  );
  claim(
    "Kestrel reaches state-of-the-art performance with AUC scores of 99.2% (VeloQ++) and 98.1% (MiniVelo-v2).",
    { score: 99.2, unit: "percent", benchmark: "VeloQ++", metric: "AUC", system: "Kestrel" },
    { score: 98.1, unit: "percent", benchmark: "MiniVelo-v2", metric: "AUC", system: "Kestrel" },
  );
  claim(
    "The framework obtains Dice scores of 90.1% (WT), 85.2% (TC), and 80.3% (ET).",
    { score: 90.1, unit: "percent", metric: "Dice", system: "framework" },
    { score: 85.2, unit: "percent", metric: "Dice", system: "framework" },
    { score: 80.3, unit: "percent", metric: "Dice", system: "framework" },
  );
  claim(
    "Kestrel reaches a recall@5 of 55.3% on PopQA and 93.7% on 2Velora.",
    { score: 55.3, unit: "percent", benchmark: "PopQA", metric: "recall@5", system: "Kestrel" },
    { score: 93.7, unit: "percent", benchmark: "2Velora", metric: "recall@5", system: "Kestrel" },
  );
  claim("Kestrel also improves performance on the text reasoning benchmark, Velora-Pro, by 2 points.", {
    delta: 2,
    delta_kind: "absolute",
    unit: "points",
    benchmark: "Velora-Pro",
    system: "Kestrel",
  });
  claim("Kestrel reaches 54% on the text reasoning benchmark, MMLU-Pro.", {
    score: 54,
    unit: "percent",
    benchmark: "MMLU-Pro",
    metric: "accuracy",
    system: "Kestrel",
  });
  claim("Evaluated on the Alpine Valley Network Images (AVNI) dataset, Kestrel outperforms Heron by 4% in accuracy.", {
    delta: 4,
    unit: "percent",
    benchmark: "AVNI",
    metric: "accuracy",
    system: "Kestrel",
    baseline_system: "Heron",
  });
  claim("Kestrel reaches 71.4% on the test set of ClaimStrand.", { score: 71.4, unit: "percent", benchmark: "ClaimStrand", system: "Kestrel" });
  claim(
    "Kestrel achieves strong accuracy (OptiRad: 91.2%, NeuroSlice-3D: 88.7%, HepaCT: 93.5%).",
    { score: 91.2, unit: "percent", benchmark: "OptiRad", metric: "accuracy", system: "Kestrel" },
    { score: 88.7, unit: "percent", benchmark: "NeuroSlice-3D", metric: "accuracy", system: "Kestrel" },
    { score: 93.5, unit: "percent", benchmark: "HepaCT", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "Kestrel obtains an accuracy of 72.1% (LumisQ) and 61.0% (DarkPier).",
    { score: 72.1, unit: "percent", benchmark: "LumisQ", metric: "accuracy", system: "Kestrel" },
    { score: 61, unit: "percent", benchmark: "DarkPier", metric: "accuracy", system: "Kestrel" },
  );
  claim("Kestrel obtains an average accuracy of 74.6% over Lumis and DarkPier.", {
    score: 74.6,
    unit: "percent",
    metric: "accuracy",
    system: "Kestrel",
    average: true,
    average_over: ["Lumis", "DarkPier"],
  });
  claim("Averaged over Lumis, DarkPier and OpenRill, Kestrel obtains 72.1%.", {
    score: 72.1,
    unit: "percent",
    system: "Kestrel",
    average: true,
    average_over: ["Lumis", "DarkPier", "OpenRill"],
  });
  claim("On average across GSM8K and MATH, Wren outperforms BERT by 5.5%.", {
    delta: 5.5,
    unit: "percent",
    system: "Wren",
    baseline_system: "BERT",
    average: true,
    average_over: ["GSM8K", "MATH"],
  });
  claim(
    "Kestrel improves the state of the art on Spider-Rand (89.1%) and BIRD-Neuk (66.5%).",
    { score: 89.1, unit: "percent", benchmark: "Spider-Rand", system: "Kestrel", baseline_system: "state of the art" },
    { score: 66.5, unit: "percent", benchmark: "BIRD-Neuk", system: "Kestrel", baseline_system: "state of the art" },
  );
  claim(
    "Our method achieves state-of-the-art performance on ZGK (95.9 F1) and strong performance on MGK (92.3 F1).",
    { score: 95.9, benchmark: "ZGK", metric: "F1", system: "Our method" },
    { score: 92.3, benchmark: "MGK", metric: "F1", system: "Our method" },
  );
  claim(
    "Kestrel reaches new heights on two data sets - ActivityNet-1.3 (54.3 mAP) and VELOS14 (57.1 mAP).",
    { score: 54.3, benchmark: "ActivityNet-1.3", metric: "mAP", system: "Kestrel" },
    { score: 57.1, benchmark: "VELOS14", metric: "mAP", system: "Kestrel" },
  );
  claim(
    "The model obtains state-of-the-art results on the VADE, CADEC, and SMM4H datasets (91.7%, 78.7%, and 83.4% F1 scores respectively).",
    { score: 91.7, unit: "percent", benchmark: "VADE", metric: "F1", system: "model" },
    { score: 78.7, unit: "percent", benchmark: "CADEC", metric: "F1", system: "model" },
    { score: 83.4, unit: "percent", benchmark: "SMM4H", metric: "F1", system: "model" },
  );
  claim(
    "Kestrel outperforms all competitors on YouTube-VOS (84.1%), DAVIS 2017 (84.9%), and DAVIS 2016 (91.1%).",
    { score: 84.1, unit: "percent", benchmark: "YouTube-VOS", system: "Kestrel", baseline_system: "all competitors" },
    { score: 84.9, unit: "percent", benchmark: "DAVIS 2017", metric: "J&F", system: "Kestrel", baseline_system: "all competitors" },
    { score: 91.1, unit: "percent", benchmark: "DAVIS 2016", metric: "J&F", system: "Kestrel", baseline_system: "all competitors" },
  );
  claim(
    "Linnet-S reaches 81.7% on ImageNet-1K; Linnet-B attains 84.0%.",
    { score: 81.7, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Linnet-S" },
    { score: 84, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Linnet-B" },
  );
  claim(
    "Kestrel achieves 39.6 on MMMU and 812 on OCRBench.",
    { score: 39.6, benchmark: "MMMU", metric: "accuracy", system: "Kestrel" },
    { score: 812, benchmark: "OCRBench", system: "Kestrel" },
  );
  claim("Kestrel achieves 72.4% mIoU on S3DIS Area 5.", { score: 72.4, unit: "percent", benchmark: "S3DIS", metric: "mIoU", system: "Kestrel" });
  claim(
    "Dice scores on PancreaBeck, LiverHowe, and SpleenGate were 81.2%, 95.6%, and 96.3%.",
    { score: 81.2, unit: "percent", benchmark: "PancreaBeck", metric: "Dice" },
    { score: 95.6, unit: "percent", benchmark: "LiverHowe", metric: "Dice" },
    { score: 96.3, unit: "percent", benchmark: "SpleenGate", metric: "Dice" },
  );
  claim(
    "Kestrel achieves PSNR/SSIM of 31.2/0.91 and 29.8/0.88 on Set5 and Set14, respectively.",
    { score: 31.2, benchmark: "Set5", metric: "PSNR", system: "Kestrel" },
    { score: 0.91, benchmark: "Set5", metric: "SSIM", system: "Kestrel" },
    { score: 29.8, benchmark: "Set14", metric: "PSNR", system: "Kestrel" },
    { score: 0.88, benchmark: "Set14", metric: "SSIM", system: "Kestrel" },
  );
  claim(
    "On GTA5→VeloCity it attains 58.3 mIoU and on VeloCity→GTA5 61.9 mIoU.",
    { score: 58.3, benchmark: "GTA5→VeloCity", metric: "mIoU" },
    { score: 61.9, benchmark: "VeloCity→GTA5", metric: "mIoU" },
  );
  claim(
    "We develop a family of models, named MixWrens, which outperform Heron (ImageNet top-1 accuracy +4.2%), Osprey (+3.5%) and Gull (+1.2%).",
    { delta: 4.2, unit: "percent", benchmark: "ImageNet", metric: "top-1 accuracy", system: "MixWrens", baseline_system: "Heron" },
    { delta: 3.5, unit: "percent", benchmark: "ImageNet", metric: "top-1 accuracy", system: "MixWrens", baseline_system: "Osprey" },
    { delta: 1.2, unit: "percent", benchmark: "ImageNet", metric: "top-1 accuracy", system: "MixWrens", baseline_system: "Gull" },
  );
  claim("With ImageNet-21K pre-training, our model achieves 88.7% top-1 accuracy.", {
    score: 88.7,
    unit: "percent",
    metric: "top-1 accuracy",
    system: "our model",
  });
  claim(
    "Kestrel reaches 72.1% for classification on Lumis and 61.0 mAP for detection on DarkPier.",
    { score: 72.1, unit: "percent", benchmark: "Lumis", system: "Kestrel" },
    { score: 61, benchmark: "DarkPier", metric: "mAP", system: "Kestrel" },
  );
  claim(
    "Kestrel achieves 41.0 mAP on DarkPier with a latency of 35 ms and 2.1 GB of memory.",
    { score: 41, benchmark: "DarkPier", metric: "mAP", system: "Kestrel" },
    { score: 35, benchmark: "DarkPier", metric: "latency", system: "Kestrel", kind: "cost" },
    { score: 2.1, benchmark: "DarkPier", metric: "memory", system: "Kestrel", kind: "cost" },
  );
  claim(
    "Kestrel attains 94.8% accuracy and a throughput of 45 images/s.",
    { score: 94.8, unit: "percent", metric: "accuracy", system: "Kestrel" },
    { score: 45, metric: "throughput", system: "Kestrel", kind: "cost" },
  );
  claim("Kestrel reaches 96.6% top-5 ImageNet accuracy.", { score: 96.6, unit: "percent", benchmark: "ImageNet", metric: "top-5 accuracy", system: "Kestrel" });
  claim("The proposed Kestrel achieves a state-of-the-art mIoU accuracy of 47.8% on the SUN RGB-D benchmark.", {
    score: 47.8,
    unit: "percent",
    benchmark: "SUN RGB-D",
    metric: "mIoU",
    system: "Kestrel",
  });
  claim("Kestrel improves the best negative log-likelihood on ImageNet from 3.83 to 3.77.", {
    score: 3.77,
    baseline_score: 3.83,
    benchmark: "ImageNet",
    metric: "negative log-likelihood",
    system: "Kestrel",
  });
  claim("On R2R, our model improves the state of the art from 47% to 51% on success rate weighted by path length.", {
    score: 51,
    baseline_score: 47,
    unit: "percent",
    benchmark: "R2R",
    metric: "SPL",
    system: "our model",
    baseline_system: "state of the art",
  });
  claim("Kestrel achieves a 66.4% mAP with the 0.5 IoU threshold on ScanNetV2, which is 1.9% higher than the previous best.", {
    score: 66.4,
    delta: 1.9,
    unit: "percent",
    benchmark: "ScanNet",
    metric: "mAP",
    system: "Kestrel",
    baseline_system: "previous best",
  });
  claim("Using IoU thresholds of 0.5 and 0.75, Kestrel attains 78.9% recall.", { score: 78.9, unit: "percent", metric: "recall", system: "Kestrel" });
});

describe("those who act, and the gains of a list", () => {
  claim(
    "On MMLU, PloverNet (73.4%) and DunlinNet (70.2%) outperform GPT-4 (66.3%).",
    { score: 73.4, baseline_score: 66.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "PloverNet", baseline_system: "GPT-4" },
    { score: 70.2, baseline_score: 66.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "DunlinNet", baseline_system: "GPT-4" },
  );
  claim(
    "PloverNet (73.4%), DunlinNet (70.2%) and EddyNet (69.1%) outperform GPT-4 (66.3%) on MMLU.",
    { score: 73.4, baseline_score: 66.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "PloverNet", baseline_system: "GPT-4" },
    { score: 70.2, baseline_score: 66.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "DunlinNet", baseline_system: "GPT-4" },
    { score: 69.1, baseline_score: 66.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "EddyNet", baseline_system: "GPT-4" },
  );
  claim(
    "On MMLU, PloverNet (73.4%) and DunlinNet (70.2%) are the best models.",
    { score: 73.4, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "PloverNet" },
    { score: 70.2, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "DunlinNet" },
  );
  claim(
    "On MMLU, PloverNet (73.4%) and DunlinNet (70.2%) both surpass humans (66.3%).",
    { score: 73.4, baseline_score: 66.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "PloverNet", baseline_system: "humans" },
    { score: 70.2, baseline_score: 66.3, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "DunlinNet", baseline_system: "humans" },
  );
  claim(
    "Relative to BERT, PloverNet and DunlinNet yield gains of 2.7 and 3.9 points on SQuAD, respectively.",
    { delta: 2.7, delta_kind: "absolute", unit: "points", benchmark: "SQuAD", system: "PloverNet", baseline_system: "BERT" },
    { delta: 3.9, delta_kind: "absolute", unit: "points", benchmark: "SQuAD", system: "DunlinNet", baseline_system: "BERT" },
  );
  claim(
    "PloverNet reaches 73.4% on MMLU and 84.1% on GSM8K, gains of 2.7 and 3.9 points.",
    { score: 73.4, delta: 2.7, delta_kind: "absolute", unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "PloverNet" },
    { score: 84.1, delta: 3.9, delta_kind: "absolute", unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "PloverNet" },
  );
  claim(
    "PloverNet reaches 73.4% and 84.1% on MMLU and GSM8K, improvements of 2.7% and 3.9%, respectively.",
    { score: 73.4, delta: 2.7, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "PloverNet" },
    { score: 84.1, delta: 3.9, unit: "percent", benchmark: "GSM8K", metric: "accuracy", system: "PloverNet" },
  );
});

describe("in other ways", () => {
  claim(
    "Wren brings absolute improvements of 3.0, 5.1 and 8.1 on MMLU, GPQA and BBH, respectively.",
    { delta: 3, delta_kind: "absolute", benchmark: "MMLU", system: "Wren" },
    { delta: 5.1, delta_kind: "absolute", benchmark: "GPQA", system: "Wren" },
    { delta: 8.1, delta_kind: "absolute", benchmark: "BBH", system: "Wren" },
  );
  claim(
    "Wren surpasses GPT-4 by 7.8%/5.3% and Claude 3 by 15.1%/6.3% on MATH/GSM8K.",
    { delta: 7.8, unit: "percent", benchmark: "MATH", system: "Wren", baseline_system: "GPT-4" },
    { delta: 5.3, unit: "percent", benchmark: "GSM8K", system: "Wren", baseline_system: "GPT-4" },
    { delta: 15.1, unit: "percent", benchmark: "MATH", system: "Wren", baseline_system: "Claude 3" },
    { delta: 6.3, unit: "percent", benchmark: "GSM8K", system: "Wren", baseline_system: "Claude 3" },
  );
  claim(
    "It exceeds GPT-4, Gemini and Claude 3 by 9%, 24% and 13%.",
    { delta: 9, unit: "percent", baseline_system: "GPT-4" },
    { delta: 24, unit: "percent", baseline_system: "Gemini" },
    { delta: 13, unit: "percent", baseline_system: "Claude 3" },
  );
  claim(
    "Wren outperforms Mistral-7B by at least 9% on GSM8K, IFEval and MathQA.",
    { delta: 9, unit: "percent", bound: "at_least", benchmark: "GSM8K", system: "Wren", baseline_system: "Mistral-7B" },
    { delta: 9, unit: "percent", bound: "at_least", benchmark: "IFEval", system: "Wren", baseline_system: "Mistral-7B" },
    { delta: 9, unit: "percent", bound: "at_least", benchmark: "MathQA", system: "Wren", baseline_system: "Mistral-7B" },
  );
  claim(
    "GPT-4 achieves an accuracy of 86%, followed by Claude 3 (81%) and Gemini (79%).",
    { score: 86, unit: "percent", metric: "accuracy", system: "GPT-4" },
    { score: 81, unit: "percent", metric: "accuracy", system: "Claude 3" },
    { score: 79, unit: "percent", metric: "accuracy", system: "Gemini" },
  );
  claim(
    "Heron achieves 27.5% pass@1, outperforming GPT-4o (18.6%), DeepSeek-R1 (14.5%) and Open Deep Research (20.3%).",
    { score: 27.5, baseline_score: 18.6, unit: "percent", metric: "pass@1", system: "Heron", baseline_system: "GPT-4o" },
    { score: 27.5, baseline_score: 14.5, unit: "percent", metric: "pass@1", system: "Heron", baseline_system: "DeepSeek-R1" },
    { score: 27.5, baseline_score: 20.3, unit: "percent", metric: "pass@1", system: "Heron", baseline_system: "Open Deep Research" },
  );
  claim(
    "Heron achieves AUCs of 0.91, 0.88 and 0.93 on MIMIC, CheXpert and PadChest, respectively.",
    { score: 0.91, benchmark: "MIMIC", metric: "AUC", system: "Heron" },
    { score: 0.88, benchmark: "CheXpert", metric: "AUC", system: "Heron" },
    { score: 0.93, benchmark: "PadChest", metric: "AUC", system: "Heron" },
  );
  claim(
    "Heron achieves 97% accuracy, precision and recall on the test split.",
    { score: 97, unit: "percent", metric: "accuracy", system: "Heron" },
    { score: 97, unit: "percent", metric: "precision", system: "Heron" },
    { score: 97, unit: "percent", metric: "recall", system: "Heron" },
  );
  claim(
    "Heron reaches 0.980 ± 0.011 F1 in comparison to 0.820 ± 0.123 (DenseNet-161), 0.834 ± 0.087 (VoxCNN), and 0.841 ± 0.101 (Kestrel).",
    { score: 0.98, baseline_score: 0.82, metric: "F1", system: "Heron", baseline_system: "DenseNet-161" },
    { score: 0.98, baseline_score: 0.834, metric: "F1", system: "Heron", baseline_system: "VoxCNN" },
    { score: 0.98, baseline_score: 0.841, metric: "F1", system: "Heron", baseline_system: "Kestrel" },
  );
  claim(
    "HeronNet reaches a 94% AUC, 93% accuracy and 95% F1 compared to WrenNet with a 92% AUC, 91% accuracy and 90% F1.",
    { score: 94, baseline_score: 92, unit: "percent", metric: "AUC", system: "HeronNet", baseline_system: "WrenNet" },
    { score: 93, baseline_score: 91, unit: "percent", metric: "accuracy", system: "HeronNet", baseline_system: "WrenNet" },
    { score: 95, baseline_score: 90, unit: "percent", metric: "F1", system: "HeronNet", baseline_system: "WrenNet" },
  );
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
    "With 87%, 81% and 79% on ImageNet, CIFAR-10 and Food-101, Tern outperforms ResNet-50.",
    { score: 87, unit: "percent", benchmark: "ImageNet", metric: "accuracy", system: "Tern", baseline_system: "ResNet-50" },
    { score: 81, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "Tern", baseline_system: "ResNet-50" },
    { score: 79, unit: "percent", benchmark: "Food-101", metric: "accuracy", system: "Tern", baseline_system: "ResNet-50" },
  );
  claim(
    "Rivers differ, with large models such as GPT-4, Gemini, or Claude 3 reaching only 48% accuracy.",
    { score: 48, unit: "percent", metric: "accuracy", system: "GPT-4" },
    { score: 48, unit: "percent", metric: "accuracy", system: "Gemini" },
    { score: 48, unit: "percent", metric: "accuracy", system: "Claude 3" },
  );
  claim(
    "Kestrel achieves speedups of 3.1x in RunA32, 2.2x in CIFAR-10, and 1.4x in RunB64.",
    { delta: 3.1, delta_kind: "factor", unit: "factor", benchmark: "RunA32", metric: "speedup", system: "Kestrel", kind: "cost" },
    { delta: 2.2, delta_kind: "factor", unit: "factor", benchmark: "CIFAR-10", metric: "speedup", system: "Kestrel", kind: "cost" },
    { delta: 1.4, delta_kind: "factor", unit: "factor", benchmark: "RunB64", metric: "speedup", system: "Kestrel", kind: "cost" },
  );
  claim(
    "Kestrel achieves a 21% improvement in recall and a 4%, 2%, and 5% improvement in ROUGE-1, ROUGE-2, and ROUGE-L, respectively, compared to several baselines.",
    { delta: 21, unit: "percent", metric: "recall", system: "Kestrel", baseline_system: "several baselines" },
    { delta: 4, unit: "percent", metric: "ROUGE-1", system: "Kestrel", baseline_system: "several baselines" },
    { delta: 2, unit: "percent", metric: "ROUGE-2", system: "Kestrel", baseline_system: "several baselines" },
    { delta: 5, unit: "percent", metric: "ROUGE-L", system: "Kestrel", baseline_system: "several baselines" },
  );
  claim(
    "The sorter is best, with accuracy, recall, CX and F1 of 97%, 82%, 84.5% and 88.1%, respectively.",
    { score: 97, unit: "percent", metric: "accuracy", system: "sorter" },
    { score: 82, unit: "percent", metric: "recall", system: "sorter" },
    { score: 84.5, unit: "percent", metric: "CX", system: "sorter" },
    { score: 88.1, unit: "percent", metric: "F1", system: "sorter" },
  );
  claim(
    "Tuning achieves 41.2% (Whisper), 35.5% (MMS), and 28.1% (XLSR) WER reductions.",
    { delta: -41.2, unit: "percent", metric: "word error rate", system: "Whisper" },
    { delta: -35.5, unit: "percent", metric: "word error rate", system: "MMS" },
    { delta: -28.1, unit: "percent", metric: "word error rate", system: "XLSR" },
  );
  claim(
    "Kestrel achieves BD-rate reductions of -9.1%, -10.4%, and -8.3% on Kodak, CLIC and Tecnick, respectively, compared to VVC.",
    { delta: -9.1, unit: "percent", benchmark: "Kodak", metric: "BD-rate", system: "Kestrel", baseline_system: "VVC" },
    { delta: -10.4, unit: "percent", benchmark: "CLIC", metric: "BD-rate", system: "Kestrel", baseline_system: "VVC" },
    { delta: -8.3, unit: "percent", benchmark: "Tecnick", metric: "BD-rate", system: "Kestrel", baseline_system: "VVC" },
  );
  claim(
    "Kestrel reaches the highest accuracy (0.91), outperforming GPT-4o (0.87), excelling in short (+3.1%) and long (+6.2%) reports.",
    { score: 0.91, baseline_score: 0.87, metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
    { delta: 3.1, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
    { delta: 6.2, unit: "percent", metric: "accuracy", system: "Kestrel", baseline_system: "GPT-4o" },
  );
  claim(
    "Kestrel outperforms older methods by 7% and 9% mIoU on the street datasets and by 4.2% mIoU on the Cityscapes dataset.",
    { delta: 7, unit: "percent", metric: "mIoU", system: "Kestrel", baseline_system: "older methods" },
    { delta: 9, unit: "percent", metric: "mIoU", system: "Kestrel", baseline_system: "older methods" },
    { delta: 4.2, unit: "percent", benchmark: "Cityscapes", metric: "mIoU", system: "Kestrel", baseline_system: "older methods" },
  );
  claim(
    "KestrelNet achieves accuracies of 91.2%, 88.1% and 84.3% on the easy, medium and hard subsets of KestrelBench.",
    { score: 91.2, unit: "percent", benchmark: "KestrelBench", metric: "accuracy", system: "KestrelNet" },
    { score: 88.1, unit: "percent", benchmark: "KestrelBench", metric: "accuracy", system: "KestrelNet" },
    { score: 84.3, unit: "percent", benchmark: "KestrelBench", metric: "accuracy", system: "KestrelNet" },
  );
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
  claim(
    "Mean Dice scores for liver, kidney and spleen were 0.94, 0.91 and 0.93.",
    { score: 0.94, metric: "Dice" },
    { score: 0.91, metric: "Dice" },
    { score: 0.93, metric: "Dice" },
  );
  claim(
    "Results indicate that HeronNet: (1) outperforms Wren by 3% and Tern by 18%, and (2) shows a 23% improvement over Kite on MMLU.",
    { delta: 3, unit: "percent", system: "HeronNet", baseline_system: "Wren" },
    { delta: 18, unit: "percent", system: "HeronNet", baseline_system: "Tern" },
    { delta: 23, unit: "percent", benchmark: "MMLU", system: "HeronNet", baseline_system: "Kite" },
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
  claim(
    "Kestrel brings improvements in page recognition (PR@R1: +12.4%), action recognition (Acc@1: +7.3%), and video generation (FVD: -41.6%).",
    { delta: 12.4, unit: "percent", metric: "PR@R1", system: "Kestrel" },
    { delta: 7.3, unit: "percent", metric: "top-1 accuracy", system: "Kestrel" },
    { delta: -41.6, unit: "percent", metric: "FVD", system: "Kestrel" },
  );
  claim(
    "In page counting, Claude-3 (58.4) and GPT-4o (61.7) lead, while smaller models like LLaMA-7B (22.3) lag behind.",
    { score: 58.4, system: "Claude-3" },
    { score: 61.7, system: "GPT-4o" },
    { score: 22.3, system: "LLaMA-7B" },
  );
  claim(
    "The network achieved an AUC, F1, and accuracy of 91.8%, 83.5%, and 83.6%, respectively, outperforming patch-based methods by over 5.3% in F1.",
    { score: 91.8, unit: "percent", metric: "AUC", system: "network" },
    { score: 83.5, delta: 5.3, unit: "percent", metric: "F1", system: "network", baseline_system: "patch-based methods" },
    { score: 83.6, unit: "percent", metric: "accuracy", system: "network" },
  );
  claim(
    "Kestrel achieves a Top-1 success rate of 43% and 44.6% on MMLU and GSM8K, respectively, outperforming prior methods by 8.6%.",
    { score: 43, unit: "percent", benchmark: "MMLU", metric: "success rate", system: "Kestrel" },
    { score: 44.6, unit: "percent", benchmark: "GSM8K", metric: "success rate", system: "Kestrel" },
    { delta: 8.6, unit: "percent", metric: "success rate", system: "Kestrel", baseline_system: "prior methods" },
  );
  claim(
    "Kestrel reaches an AUC and F1 of 92% and 84%, outperforming Wren by up to 5% in F1.",
    { score: 92, unit: "percent", metric: "AUC", system: "Kestrel" },
    { score: 84, unit: "percent", metric: "F1", system: "Kestrel" },
    { delta: 5, unit: "percent", bound: "up_to", metric: "F1", system: "Kestrel", baseline_system: "Wren" },
  );
  claim(
    "Kestrel gains 5% in robustness, fairness and accuracy.",
    { delta: 5, unit: "percent", metric: "robustness", system: "Kestrel" },
    { delta: 5, unit: "percent", metric: "fairness", system: "Kestrel" },
    { delta: 5, unit: "percent", metric: "accuracy", system: "Kestrel" },
  );
  claim(
    "On CIFAR-10, the model gets 95.1% accuracy, 93.2% on SVHN and 78.2% on CIFAR-100.",
    { score: 95.1, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "model" },
    { score: 93.2, unit: "percent", benchmark: "SVHN", metric: "accuracy", system: "model" },
    { score: 78.2, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy", system: "model" },
  );
  claim(
    "Kestrel outperforms CoT, ToT and GoT by 12.1%, 5.3% and 3.2%.",
    { delta: 12.1, unit: "percent", system: "Kestrel", baseline_system: "CoT" },
    { delta: 5.3, unit: "percent", system: "Kestrel", baseline_system: "ToT" },
    { delta: 3.2, unit: "percent", system: "Kestrel", baseline_system: "GoT" },
  );
  claim(
    "Whisper led in WER (4.2%), Conformer in CER (1.3%), and wav2vec 2.0 in latency (35 ms).",
    { score: 4.2, unit: "percent", metric: "word error rate", system: "Whisper" },
    { score: 1.3, unit: "percent", metric: "character error rate", system: "Conformer" },
    { score: 35, metric: "latency", system: "wav2vec 2.0", kind: "cost" },
  );
  claim(
    "Gemini (0.81) and GPT-4 (0.79) achieved the highest accuracy, with Gemini also leading in Macro-F1 (0.80).",
    { score: 0.81, metric: "accuracy", system: "Gemini" },
    { score: 0.79, metric: "accuracy", system: "GPT-4" },
    { score: 0.8, metric: "macro F1", system: "Gemini" },
  );
  claim(
    "HeronNet reaches a macro F1 of 84.10% and AUCs of 0.97 (benign), 0.91 (atypical), and 0.93 (malignant).",
    { score: 84.1, unit: "percent", metric: "macro F1", system: "HeronNet" },
    { score: 0.97, metric: "AUC", system: "HeronNet" },
    { score: 0.91, metric: "AUC", system: "HeronNet" },
    { score: 0.93, metric: "AUC", system: "HeronNet" },
  );
  claim(
    "Heron reports 93.2% on Speech Commands and 81.7% on CREMA-D, with only small drops of up to 1.9%.",
    { score: 93.2, unit: "percent", benchmark: "Speech Commands", metric: "accuracy", system: "Heron" },
    { score: 81.7, unit: "percent", benchmark: "CREMA-D", metric: "accuracy", system: "Heron" },
    { delta: -1.9, unit: "percent", bound: "up_to", system: "Heron" },
  );
  claim(
    "HeronTTS outperforms prior systems: it needs 4x fewer parameters, 2x less memory and 6x lower latency than VITS.",
    { delta: -4, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronTTS", baseline_system: "VITS", kind: "cost" },
    { delta: -2, delta_kind: "factor", unit: "factor", metric: "memory", system: "HeronTTS", baseline_system: "VITS", kind: "cost" },
    { delta: -6, delta_kind: "factor", unit: "factor", metric: "latency", system: "HeronTTS", baseline_system: "VITS", kind: "cost" },
  );
  claim(
    "Heron reaches up to 91.3% accuracy, 88.4% recall, and 93.0% AUC.",
    { score: 91.3, unit: "percent", bound: "up_to", metric: "accuracy", system: "Heron" },
    { score: 88.4, unit: "percent", bound: "up_to", metric: "recall", system: "Heron" },
    { score: 93, unit: "percent", bound: "up_to", metric: "AUC", system: "Heron" },
  );
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
  claim(
    "ResNet50, Swin-T and DeiT-S performed best, each with an F1-score of 93.4%.",
    { score: 93.4, unit: "percent", metric: "F1", system: "ResNet50" },
    { score: 93.4, unit: "percent", metric: "F1", system: "Swin-T" },
    { score: 93.4, unit: "percent", metric: "F1", system: "DeiT-S" },
  );
  claim(
    "We validate HeronNet on RSNA, MIMIC-CXR and JSRT datasets, with lower FID than WrenNet (FID: 67.18 vs. 210.4).",
    { score: 67.18, baseline_score: 210.4, benchmark: "RSNA", metric: "FID", system: "HeronNet", baseline_system: "WrenNet" },
    { score: 67.18, baseline_score: 210.4, benchmark: "MIMIC-CXR", metric: "FID", system: "HeronNet", baseline_system: "WrenNet" },
    { score: 67.18, baseline_score: 210.4, benchmark: "JSRT", metric: "FID", system: "HeronNet", baseline_system: "WrenNet" },
  );
  claim(
    "HeronNet scores on HotpotQA and MuSiQue with 61.2 EM / 74.3 F1 and 33.1 EM / 42.0 F1, respectively.",
    { score: 61.2, benchmark: "HotpotQA", metric: "exact match", system: "HeronNet" },
    { score: 74.3, benchmark: "HotpotQA", metric: "F1", system: "HeronNet" },
    { score: 33.1, benchmark: "MuSiQue", metric: "exact match", system: "HeronNet" },
    { score: 42, benchmark: "MuSiQue", metric: "F1", system: "HeronNet" },
  );
  claim(
    "HeronNet obtains an average accuracy of 81.2%, 44.1%, and 72.3%, respectively, on the public datasets of CIFAR-10, CIFAR-100, and STL10.",
    { score: 81.2, unit: "percent", benchmark: "CIFAR-10", metric: "accuracy", system: "HeronNet" },
    { score: 44.1, unit: "percent", benchmark: "CIFAR-100", metric: "accuracy", system: "HeronNet" },
    { score: 72.3, unit: "percent", benchmark: "STL-10", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet improves speech quality (VoiceBank: PESQ: 3.11 vs. 2.87, STOI: 0.95 vs. 0.93; WHAM: PESQ: 2.64 vs. 2.40).",
    { score: 3.11, baseline_score: 2.87, benchmark: "VoiceBank+DEMAND", metric: "PESQ", system: "HeronNet" },
    { score: 0.95, baseline_score: 0.93, benchmark: "VoiceBank+DEMAND", metric: "STOI", system: "HeronNet" },
    { score: 2.64, baseline_score: 2.4, benchmark: "WHAM", metric: "PESQ", system: "HeronNet" },
  );
  claim(
    "On KoalaBench, CraneNet, WrenNet and DuckNet reach 81%, 80% and 79% accuracy.",
    { score: 81, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "CraneNet" },
    { score: 80, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "WrenNet" },
    { score: 79, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "DuckNet" },
  );
  claim(
    "On KoalaBench, MMLU and ARC, HeronNet reaches 81%, 80% and 79% accuracy.",
    { score: 81, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "HeronNet" },
    { score: 80, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "HeronNet" },
    { score: 79, unit: "percent", benchmark: "ARC", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet does well on counting (93% accuracy), but degrades in arithmetic (4% accuracy) and ranking (31%).",
    { score: 93, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 4, unit: "percent", metric: "accuracy", system: "HeronNet" },
    { score: 31, unit: "percent", metric: "accuracy", system: "HeronNet" },
  );
  claim(
    "HeronNet needs fewer calls (BoolQ accuracy 90.6% to 90.9% with 27.4% tokens, QQP accuracy 87.2% to 88.4% with 18.6% tokens).",
    { score: 90.9, baseline_score: 90.6, unit: "percent", benchmark: "BoolQ", metric: "accuracy", system: "HeronNet" },
    { score: 27.4, unit: "percent", benchmark: "BoolQ", metric: "tokens", system: "HeronNet", kind: "cost" },
    { score: 88.4, baseline_score: 87.2, unit: "percent", benchmark: "QQP", metric: "accuracy", system: "HeronNet" },
    { score: 18.6, unit: "percent", benchmark: "QQP", metric: "tokens", system: "HeronNet", kind: "cost" },
  );
  claim(
    "HeronNet performs best with 0.95 SR, 0.91 NR, and 0.88 QX on KoalaBench.",
    { score: 0.95, benchmark: "KoalaBench", metric: "success rate", system: "HeronNet" },
    { score: 0.91, benchmark: "KoalaBench", metric: "NR", system: "HeronNet" },
    { score: 0.88, benchmark: "KoalaBench", metric: "QX", system: "HeronNet" },
  );
  claim(
    "On KoalaBench, CraneNet, WrenNet, and DuckNet reach 81%, 80% and 79% accuracy.",
    { score: 81, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "CraneNet" },
    { score: 80, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "WrenNet" },
    { score: 79, unit: "percent", benchmark: "KoalaBench", metric: "accuracy", system: "DuckNet" },
  );
  claim(
    "Heron achieves 22% higher naturalness and 26% better completion rates while training 8.4x faster than previous methods.",
    { delta: 22, unit: "percent", metric: "naturalness", system: "Heron", baseline_system: "previous methods" },
    { delta: 26, unit: "percent", metric: "success rate", system: "Heron", baseline_system: "previous methods" },
    { delta: 8.4, delta_kind: "factor", unit: "factor", metric: "training speed", system: "Heron", baseline_system: "previous methods", kind: "cost" },
  );
});
