import { describe, expect, test } from "vitest";
import { rowsOf } from "../support/paper.js";

/*
 * What a paper calls its own: one line for each way of saying it. "Our method" and a result without a place show what was found.
 */

const RESULT = "Our method reaches 71.2% accuracy.";

/** Who reaches the result, by the title and the sentences before it. */
const system = (expected: string | null, before: string, title = "A Study of Reading"): void => {
  test(`${title}. ${before}`, () => {
    expect(rowsOf(`${before} ${RESULT}`, title).map((row) => row.system)).toEqual([expected]);
  });
};
/** Where the result was measured. */
const benchmark = (expected: string | null, before: string, title = "A Study of Reading", result = "The best model reaches 71.2% accuracy."): void => {
  test(`${title}. ${before} ${result}`, () => {
    expect(rowsOf(`${before} ${result}`, title).map((row) => row.benchmark)).toEqual([expected]);
  });
};

describe("the paper's own system", () => {
  system("Kestrel", "Reading is hard.", "Kestrel: Reading with Patience");
  system("PatRead", "PatRead reads twice.", "Patient Reading (PatRead): Twice is Better");
  system("Patient Reader", "Patient Reader looks at each page twice.", "Patient Reader: Pages That Are Read Twice");
  system("TSR", "We propose a two-stage reader (TSR).");
  system("two-stage reading framework", "We propose a two-stage reading framework that looks twice.");
  system("reading pipeline", "We propose a simple yet effective reading pipeline that looks twice.");
  system("Kestrel", "Kestrel renders quickly.", "Kestrel: A Fast Renderer");
  system("Wren-2K", "We present Wren-2K, which reads pages.");
  system("4DRead-1K", "We present 4DRead-1K, which reads pages.");
  system("LAR", "We read with a method called Layered Adaptive Reading (LAR).");
  system("P-RM", "We derive a reader through patience, termed the P-function Reading Model (P-RM).");
  system("RS-Blend PFT", "Patient Fine-Tuning (PFT) is common. We propose Reed-Sedge Blend Patient Fine-Tuning (RS-Blend PFT).");
  system("MemoryEPR", "Embodied Page Reading (EPR) is hard. We propose a memory-centric EPR framework named MemoryEPR.");
});

describe("names that are written with more than a colon or a parenthesis", () => {
  system("TERNFormer", "Reading is hard. TERNFormer reads twice.", "TERNFormer -- A Patient Reader");
  system("JailRead", "We propose a patient attack (dubbed as JailRead) on locked pages.");
  system("Discrete Marsh Bridge", "We propose Discrete Marsh Bridge, a novel framework that looks twice.");
  system("Dance of Herons", "This study introduces Dance of Herons, an interactive system for reading.");
  system("LRMA-SR", "We propose an algorithm called Least-Read/Most-Asked for Slow Reading (LRMA-SR).");
  system("PDoR", "We propose a reader called Patient Depth of Reading (PDoR).");
  system("ReRead", "We introduce ReRead (Retry-Read-Always), which reads twice.", "ReRead: Once More");
  system("Wren", "Wren (70B) reads twice.", "Wren: Reading with Care");
  system("System-3.2 Reading", "Pages are read along shortcut paths (System-3.2 Reading).", "System-3.2 Reading: Short Paths");
  system("transformer-based deep learning model", "We present a transformer-based deep learning (DL) model that looks twice.");
  system("page network-based reader system", "We propose a page network (PN)-based reader system for books.");
  system("patient representation learning based approach", "We propose a patient representation learning based approach.");
});

describe("what takes no name away from a paper's system", () => {
  system("PatRead", "Reading is hard. PatRead reads twice. We present PatRead.");
  system("KDS", "We present Kestrel Denoising Score (KDS), a new sampler.");
  system("PatRead", "Reading is hard.", "PatRead: Can We Turn Patience into Small Language Models?");
  system("PatRead", "We propose PatRead, a hybrid reader, and test it against a private dataset.");
  system("Kestrel", "We present Kestrel, a retrieval model, and Merlin, a dataset.");
});

describe("what is not the paper's own system", () => {
  system("Our method", "Reading is hard.", "Retrieval-Augmented Generation (RAG): What Works and Why");
  system("Our method", "Reading is hard.", "Large Language Models (LLMs): A Practical Study");
  system("Our method", "We propose a method based on Optimal Reading (OR). OR has been used widely.");
  system("tuning approach", "We propose a tuning approach integrating Page Topology Divergence (PTD) into the loss.");
  system("MRA", "We propose a framework by employing a Multimodal Reading Agent (MRA). MRA reads pages.");
  system("patient reading framework", "Pages were drawn with software called Page Shape. We propose a patient reading framework that looks twice.");
  system("Our method", "We introduce a Reading Bias Index (RBI) to measure bias.");
  system("Our method", "We release a dataset called OmniPage.");
  system(
    "heatmap-guided reading technique",
    "We propose a heatmap-guided reading technique. We also introduce a Generative Adversarial Network (GAN)-based module.",
  );
  system("Our method", "We present an approach to watermark images of Patient Diffusion Models (PDMs).");
  system("deep learning-based framework", "We propose a deep learning-based framework for Multi-Page Multi-Book Reading (MP-MBR).");
  system("patient flow estimator", "We present a patient flow estimator. We release the RISC implementation with an interface.");
  system("Our method", "Named Entity Recognition is hard.");
  system("Our method", "Humans have an ability called Page Generalization.");
  system(
    "interactive reading approach",
    "We propose an interactive reading approach. We compare it with two baselines, and one is a paradigm called Multi-Turn Page Synthesis.",
  );
  system("Our method", "We collect pages from three teacher models -- Tern-Think-v1, Qwen3, and DeepSeek-R1.");
  system("Our method", "We release the Tern-Think and Wren-Think distilled datasets.");
  system("Our method", "This is a step towards a page reading system. We build a step towards smart infrastructure.");
});

describe("the benchmark that the paper presents", () => {
  benchmark("VERA", "We introduce VERA (Visual Essay Reading Assessment), a carefully designed diagnostic benchmark of 200 pages.");
  benchmark("RPB-Pages", "This study introduces the Reading Pages Breadth Dataset (RPB-Pages), comprising 1,272 pages.");
  benchmark("PageNExT", "We introduce the PageNExT, a unique page image database that contains 9,263 pages.");
  benchmark("WALES", "We introduce WALES, a diverse collection of page games designed to challenge and evaluate reading.", "WALES: Reading Games");
  benchmark("PageQA", "PageQA holds 400 questions.", "PageQA: Can Language Models Read the Small Print?");
  benchmark("BLURB", "We introduce Browsing Lost Unformed Reading Books, a reading benchmark. BLURB holds 573 questions.", "Browsing for Books");
  benchmark("Pages12", "We introduce Pages12, a novel dataset annotated for 12 kinds. We also propose Kestrel.", undefined, "Kestrel reaches 71.2% accuracy.");
});

describe("data that a paper presents, on which its results are not measured", () => {
  benchmark(null, "We introduce PagesVid, a dataset of pages. Based on PagesVid, we present Kestrel.", undefined, "Kestrel reaches 71.2% accuracy.");
  benchmark(null, "We construct PageInstruct-3M, a dataset for instruction tuning. We propose Kestrel.", undefined, "Kestrel reaches 71.2% accuracy.");
});

describe("of whom a clause before the comma speaks", () => {
  const acts = (expected: string, sentence: string): void => {
    test(sentence, () => {
      expect(rowsOf(sentence, "Kestrel: Reading with Patience").at(-1)?.system).toBe(expected);
    });
  };
  acts("GPT-4o", "While GPT-4o performs well on counting (93% accuracy), it exhibits a sharp drop in sorting (4% accuracy).");
  acts("GPT-4o", "Although GPT-4o reaches 81% on MMLU, it needs 3x more memory than Kestrel.");
  acts("Kestrel", "While others are fast, it gains 4.2 points on MMLU.");
  acts("Kestrel", "Although Adam is used for training, it reaches 81% on MMLU.");
  acts("Kestrel", "While GPT-4o leads on MMLU, it surpasses GPT-4o on GSM8K by 4.1%.");
  acts("Kestrel", "While CraneNet struggles with long texts, it improves accuracy by 12% over CraneNet on MMLU.");
  acts("Kestrel", "It uses CraneNet, and while that is slow, it gains 4.2 points on MMLU.");
});
