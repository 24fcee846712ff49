import { describe } from "vitest";
import { claim, noClaim } from "../support/claim.js";

/* Time, memory, parameters, tokens, energy and money. One line a way of writing: the whole list of rows, and one reading of the grammar. All sentences are our own. */

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

describe("compositions", () => {
  claim("Wren brings down the number of parameters by 84%.", { delta: -84, unit: "percent", metric: "parameters", system: "Wren", kind: "cost" });
  claim(
    "Wren reduces FLOPs and parameters by 97.9% and 84.8%.",
    { delta: -97.9, unit: "percent", metric: "FLOPs", system: "Wren", kind: "cost" },
    { delta: -84.8, unit: "percent", metric: "parameters", system: "Wren", kind: "cost" },
  );
  claim("Kestrel achieves a threefold speedup.", { delta: 3, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Kestrel", kind: "cost" });
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
    "Wren increases throughput by 2.1x and cuts memory by 45%.",
    { delta: 2.1, delta_kind: "factor", unit: "factor", metric: "throughput", system: "Wren", kind: "cost" },
    { delta: -45, unit: "percent", metric: "memory", system: "Wren", kind: "cost" },
  );
  claim("Kestrel cuts training time from 10 hours to 2 hours.", { score: 2, baseline_score: 10, metric: "training time", system: "Kestrel", kind: "cost" });
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
  claim("Heron cuts the number of tokens by 38% without loss of accuracy.", { delta: -38, unit: "percent", metric: "tokens", system: "Heron", kind: "cost" });
  claim("Heron runs at 45 FPS on a single GPU.", { score: 45, metric: "throughput", system: "Heron", kind: "cost" });
});

describe("speed and cost", () => {
  claim("Heron is 3.2x faster than FlashAttention on A100 GPUs.", {
    delta: 3.2,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Heron",
    baseline_system: "FlashAttention",
    kind: "cost",
  });
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
  claim("Kestrel saves up to 35% of the training cost.", {
    delta: -35,
    unit: "percent",
    bound: "up_to",
    metric: "training cost",
    system: "Kestrel",
    kind: "cost",
  });
});

describe("a difference and the two scores beside it", () => {
  claim("We propose Kestrel, a novel decoding framework, which reduces latency by 41% on GSM8K.", {
    delta: -41,
    unit: "percent",
    benchmark: "GSM8K",
    metric: "latency",
    system: "Kestrel",
    kind: "cost",
  });
  claim("Heron reduces latency by 75%, from 0.8 s to 0.2 s.", {
    score: 0.2,
    baseline_score: 0.8,
    delta: -75,
    metric: "latency",
    system: "Heron",
    kind: "cost",
  });
  claim(
    "Heron achieves a 3.4x speedup, outperforming vLLM by 1.6x.",
    { delta: 3.4, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", kind: "cost" },
    { delta: 1.6, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", baseline_system: "vLLM", kind: "cost" },
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
  claim("Heron-7B achieves three-fold training speed-up.", {
    delta: 3,
    delta_kind: "factor",
    unit: "factor",
    metric: "speedup",
    system: "Heron-7B",
    kind: "cost",
  });
  claim("Heron-7B takes only 0.26 seconds per image.", { score: 0.26, system: "Heron-7B", kind: "cost" });
  claim("Heron-7B runs in 12 ms on a single GPU.", { score: 12, system: "Heron-7B", kind: "cost" });
  claim("Heron-7B generates images in under 2 seconds.", { score: 2, bound: "up_to", system: "Heron-7B", kind: "cost" });
  claim("Heron-7B reduces memory by up to ninefold.", {
    delta: -9,
    delta_kind: "factor",
    unit: "factor",
    bound: "up_to",
    metric: "memory",
    system: "Heron-7B",
    kind: "cost",
  });
  claim("Heron requires 2.6x fewer parameters than ResNet-50 while matching its accuracy.", {
    delta: -2.6,
    delta_kind: "factor",
    unit: "factor",
    metric: "parameters",
    system: "Heron",
    baseline_system: "ResNet-50",
    kind: "cost",
  });
});

describe("values and units", () => {
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
  claim("Heron runs at 72+ FPS.", { score: 72, bound: "at_least", metric: "throughput", system: "Heron", kind: "cost" });
});

describe("metrics that are told apart", () => {
  claim("Kestrel lowers the latency with a 35% token reduction versus plain retrieval.", {
    delta: -35,
    unit: "percent",
    metric: "tokens",
    system: "Kestrel",
    baseline_system: "plain retrieval",
    kind: "cost",
  });
  claim("Kestrel shows good robustness along with an inference speed improvement of 1.4 times.", {
    delta: 1.4,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Kestrel",
    kind: "cost",
  });
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
    "Kestrel comes at +31% in memory and + 45% in FLOPs.",
    { delta: 31, unit: "percent", metric: "memory", kind: "cost" },
    { delta: 45, unit: "percent", metric: "FLOPs", kind: "cost" },
  );
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

describe("what a list, a parenthesis or an apposition tells of its neighbours", () => {
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
  claim("Kestrel incurs merely 3.1% of the memory overhead of DINOv2.", {
    score: 3.1,
    unit: "percent",
    metric: "memory",
    system: "Kestrel",
    baseline_system: "DINOv2",
    kind: "cost",
  });
});

describe("the model that a method improves, or is built into, is what its gain is over", () => {
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
  claim("Heron is about as accurate as reasoning models while cutting token consumption by 32%.", {
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
});

describe("levels, results and costs told in passing", () => {
  claim("Heron achieves a real-time factor of 0.0083.", { score: 0.0083, metric: "real-time factor", system: "Heron", kind: "cost" });
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
});

describe("plain sentences that were read wrongly", () => {
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
  claim("Heron runs in real time (45 FPS) on a single GPU.", { score: 45, metric: "throughput", system: "Heron", kind: "cost" });
  claim("Heron reaches the same accuracy as Wren with 3x fewer parameters.", {
    delta: -3,
    delta_kind: "factor",
    unit: "factor",
    metric: "parameters",
    system: "Heron",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("Heron cuts the cost of inference from $2.10 to $0.40 per query.", { score: 0.4, baseline_score: 2.1, metric: "cost", system: "Heron", kind: "cost" });
});

describe('margins behind a comma, values of "that of", and marks of an enumeration', () => {
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
});

describe("forms that further invented abstracts showed", () => {
  claim(
    "Compared with Wren-7B, Heron-7B requires four times less memory and reduces matching latency by 63%.",
    { delta: -4, delta_kind: "factor", unit: "factor", metric: "memory", system: "Heron-7B", baseline_system: "Wren-7B", kind: "cost" },
    { delta: -63, unit: "percent", metric: "latency", system: "Heron-7B", baseline_system: "Wren-7B", kind: "cost" },
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

describe("bounds of lists, measures of their own, and clauses that end a comparison", () => {
  claim(
    "Heron gives up to 40% lower latency and 25% higher throughput.",
    { delta: -40, unit: "percent", bound: "up_to", metric: "latency", system: "Heron", kind: "cost" },
    { delta: 25, unit: "percent", bound: "up_to", metric: "throughput", system: "Heron", kind: "cost" },
  );
  claim(
    "Heron lowers token usage by an average of 22%, and up to 58%.",
    { delta: -22, unit: "percent", metric: "tokens", system: "Heron", average: true, kind: "cost" },
    { delta: -58, unit: "percent", bound: "up_to", metric: "tokens", system: "Heron", kind: "cost" },
  );
  claim("Heron answers with an average inference time of 0.31 seconds per query.", { score: 0.31, metric: "inference time", system: "Heron", kind: "cost" });
  claim("HeronGen converts a single image into a scene within 0.06 seconds.", { score: 0.06, bound: "up_to", system: "HeronGen", kind: "cost" });
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
  claim("HeronSAM needs 5% of the parameters compared to the encoder of WrenSAM.", {
    score: 5,
    unit: "percent",
    metric: "parameters",
    system: "HeronSAM",
    baseline_system: "encoder of WrenSAM",
    kind: "cost",
  });
});

describe("rivals behind a list, whose cost a share is of, and names in apposition", () => {
  claim("Ordering improves the F1 of models, at times by up to 9%.", {
    delta: 9,
    unit: "percent",
    bound: "up_to",
    metric: "inference time",
    system: "Ordering",
    baseline_system: "models",
    kind: "cost",
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
  claim("Heron outperforms ODE-Net on CIFAR-10 while needing just 20% of the computation time of Neural ODEs.", {
    score: 20,
    unit: "percent",
    benchmark: "CIFAR-10",
    metric: "inference time",
    system: "Heron",
    baseline_system: "Neural ODEs",
    kind: "cost",
  });
  claim("Heron improves FID while requiring only 2.3% extra FLOPs on ImageNet-64.", {
    delta: 2.3,
    unit: "percent",
    benchmark: "ImageNet64",
    metric: "FLOPs",
    system: "Heron",
    kind: "cost",
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
    "Heron uses 20% of the parameters and 35% of the compute compared to Whisper-large.",
    { score: 20, unit: "percent", metric: "parameters", system: "Heron", kind: "cost" },
    { score: 35, unit: "percent", metric: "computational cost", system: "Heron", baseline_system: "Whisper-large", kind: "cost" },
  );
  claim("Heron brings an additional 12% memory savings over FlashAttention.", {
    delta: -12,
    unit: "percent",
    metric: "memory",
    system: "Heron",
    baseline_system: "FlashAttention",
    kind: "cost",
  });
  claim("Heron gives a 9% speedup on top of TensorRT.", {
    delta: 9,
    unit: "percent",
    metric: "speedup",
    system: "Heron",
    baseline_system: "TensorRT",
    kind: "cost",
  });
});

describe("examples, other people's values, settings, and data sets of the sentence before", () => {
  claim(
    "HeronNet cuts the latency of joins by 31% and that of scans by 22% compared with CraneDB.",
    { delta: -31, unit: "percent", metric: "latency", system: "HeronNet", baseline_system: "CraneDB", kind: "cost" },
    { delta: -22, unit: "percent", metric: "latency", system: "HeronNet", baseline_system: "CraneDB", kind: "cost" },
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
  claim(
    "HeronNet is 5 times faster in training and 12 times faster in inference than CraneNet.",
    { delta: 5, delta_kind: "factor", unit: "factor", metric: "training speed", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
    { delta: 12, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
  );
  claim("We present HeronNet. Generating 50 members for 10 days takes 8 minutes on a single GPU.", { score: 8, system: "HeronNet", kind: "cost" });
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
});

describe("so many of so many, what is lost beside a gain, who rates, and what is varied", () => {
  claim(
    "HeronNet delivers 4x speedup for FLUX with no drop on GenEval, and 3x speedup for SDXL.",
    { delta: 4, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", baseline_system: "FLUX", kind: "cost" },
    { delta: 3, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", baseline_system: "SDXL", kind: "cost" },
  );
  claim("HeronNet reduces the number of parameters from 25.6M to 11.2M.", {
    score: 11.2,
    baseline_score: 25.6,
    metric: "parameters",
    system: "HeronNet",
    kind: "cost",
  });
  claim("HeronNet's training takes 3 hours compared to 12 hours for CraneNet.", {
    score: 3,
    baseline_score: 12,
    system: "HeronNet",
    baseline_system: "CraneNet",
    kind: "cost",
  });
  claim("HeronNet performs better than CraneNet while using only 14% of its parameters.", {
    score: 14,
    unit: "percent",
    metric: "parameters",
    system: "HeronNet",
    baseline_system: "CraneNet",
    kind: "cost",
  });
  claim("HeronNet cuts the latency of question answering from 840 ms to 310 ms.", {
    score: 310,
    baseline_score: 840,
    metric: "latency",
    system: "HeronNet",
    kind: "cost",
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
});

describe("values of lists in parentheses, places beside one another, and what another clause tells", () => {
  claim("The index occupies 3.2x less memory than FAISS.", {
    delta: -3.2,
    delta_kind: "factor",
    unit: "factor",
    metric: "memory",
    system: "index",
    baseline_system: "FAISS",
    kind: "cost",
  });
  claim("HeronNet yields ×2.2 lower latency relative to vLLM.", {
    delta: -2.2,
    delta_kind: "factor",
    unit: "factor",
    metric: "latency",
    system: "HeronNet",
    baseline_system: "vLLM",
    kind: "cost",
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
    "HeronNet reduces parameter and computation costs by 40x and 12x, respectively.",
    { delta: -40, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronNet", kind: "cost" },
    { delta: -12, delta_kind: "factor", unit: "factor", metric: "computational cost", system: "HeronNet", kind: "cost" },
  );
});

describe("gaps, labels of small tables, and what is equalled", () => {
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
    "HeronNet obtains ×3 and ×7 speedups on CPU and GPU, respectively.",
    { delta: 3, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", kind: "cost" },
    { delta: 7, delta_kind: "factor", unit: "factor", metric: "speedup", system: "HeronNet", kind: "cost" },
  );
});

describe("names of variants, what is made, and spaces that were lost", () => {
  claim(
    "HeronNet speeds up inference by 1.4x with no loss in accuracy and by 2.2x with a small loss in accuracy.",
    { delta: 1.4, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", kind: "cost" },
    { delta: 2.2, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronNet", kind: "cost" },
  );
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
  claim("Our twin-encoder turns out to be robust while running at 38.2 FPS on a laptop GPU.", {
    score: 38.2,
    metric: "throughput",
    system: "twin-encoder",
    kind: "cost",
  });
});

describe("what goes on with a list, and what a parenthesis names", () => {
  claim("Experiments on the HBM-PIM system show that HeronNet reduces latency by 19%.", {
    delta: -19,
    unit: "percent",
    metric: "latency",
    system: "HeronNet",
    kind: "cost",
  });
  claim("On the CranePIM platform, HeronNet cuts energy by 27%.", { delta: -27, unit: "percent", metric: "energy", system: "HeronNet", kind: "cost" });
  claim("On the KoalaChip accelerator, HeronNet cuts energy by 27%.", { delta: -27, unit: "percent", metric: "energy", system: "HeronNet", kind: "cost" });
});

describe("values beside values of a known measure", () => {
  claim("HeronNet achieves an evaluation cost reduced to only 6.2% of the original.", {
    score: 6.2,
    unit: "percent",
    metric: "cost",
    system: "HeronNet",
    kind: "cost",
  });
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
});

describe("what gets faster, by a verb that the vocabulary does not know", () => {
  claim("Heron trains 1.7 times faster than ViT.", {
    delta: 1.7,
    delta_kind: "factor",
    unit: "factor",
    metric: "training speed",
    system: "Heron",
    baseline_system: "ViT",
    kind: "cost",
  });
});

describe("rivals that are called as a measure is", () => {
  claim("Heron achieves a 96% reduction in bandwidth (2 KB per message) compared to image-based communication.", {
    delta: -96,
    unit: "percent",
    metric: "bandwidth",
    system: "Heron",
    baseline_system: "image-based communication",
    kind: "cost",
  });
});

describe("plain sentences, told another way", () => {
  claim(
    "Heron achieves comparable performance to BERT-large while being 7x smaller and 10x faster.",
    { delta: -7, delta_kind: "factor", unit: "factor", system: "Heron", baseline_system: "BERT-large", kind: "cost" },
    { delta: 10, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "Heron", baseline_system: "BERT-large", kind: "cost" },
  );
  claim("Our pruning removes 60% of the parameters with less than 1% loss in accuracy.", {
    delta: -1,
    unit: "percent",
    bound: "up_to",
    metric: "accuracy",
    system: "pruning",
  });
});

describe("whose rise it is, and ranges of a cost", () => {
  claim("Heron reduces tokens by 8% to 64%.", { delta: -8, delta_high: -64, unit: "percent", bound: "range", metric: "tokens", system: "Heron", kind: "cost" });
});

describe("whose performance is matched", () => {
  claim("Heron matches the performance of full attention with a 4x smaller KV cache.", {
    delta: -4,
    delta_kind: "factor",
    unit: "factor",
    metric: "memory",
    system: "Heron",
    baseline_system: "full attention",
    kind: "cost",
  });
});

describe("margins of many tasks, and what something is tried under", () => {
  claim(
    "Heron gets a 3.4x speedup at batch size 1 and 1.8x at batch size 32.",
    { delta: 3.4, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", kind: "cost" },
    { delta: 1.8, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", kind: "cost" },
  );
});

describe("what a length, a use, or a cost is of", () => {
  claim("Heron reduces the length of written plans by 31%.", { delta: -31, unit: "percent", metric: "response length", system: "Heron", kind: "cost" });
  claim("Heron needs only 5.2 ms of additional latency per page.", { delta: 5.2, metric: "latency", system: "Heron", kind: "cost" });
  claim("Heron achieves up to 1.5x more accepted tokens per step.", {
    delta: 1.5,
    delta_kind: "factor",
    unit: "factor",
    bound: "up_to",
    metric: "tokens",
    system: "Heron",
    kind: "cost",
  });
  claim("Heron reduces the usage of long pages by 35%.", { delta: -35, unit: "percent", metric: "usage of long pages", system: "Heron" });
});

describe("shares of what another uses", () => {
  claim(
    "It gains 2.4% in accuracy while processing only 31% of the frames compared to Wren.",
    { delta: 2.4, unit: "percent", metric: "accuracy", baseline_system: "Wren" },
    { score: 31, unit: "percent", metric: "frames", baseline_system: "Wren" },
  );
  claim(
    "Heron reaches 71% on MMLU while using only 4.5% of the training data used by Wren.",
    { score: 71, unit: "percent", benchmark: "MMLU", metric: "accuracy", system: "Heron" },
    { score: 4.5, unit: "percent", metric: "data", system: "Heron", baseline_system: "Wren", kind: "cost" },
  );
  claim("Heron reaches 71% on MMLU using only 4.5% of the training data.", {
    score: 71,
    unit: "percent",
    benchmark: "MMLU",
    metric: "accuracy",
    system: "Heron",
  });
});

describe("whose shares are, and what falls by down", () => {
  claim(
    "Heron incurs only 8% of the memory and 3% of the time of standard fine-tuning.",
    { score: 8, unit: "percent", metric: "memory", system: "Heron", baseline_system: "standard fine-tuning", kind: "cost" },
    { score: 3, unit: "percent", metric: "inference time", system: "Heron", baseline_system: "standard fine-tuning", kind: "cost" },
  );
  claim("HeronNet reduces sorting time from an average of 9 minutes to 2 minutes.", {
    score: 2,
    baseline_score: 9,
    metric: "sorting time",
    system: "HeronNet",
    kind: "cost",
  });
  claim(
    "HeronNet brings FLOPs and parameters down by 41% and 38%, respectively.",
    { delta: -41, unit: "percent", metric: "FLOPs", system: "HeronNet", kind: "cost" },
    { delta: -38, unit: "percent", metric: "parameters", system: "HeronNet", kind: "cost" },
  );
});

describe("fractions of costs", () => {
  claim("Heron uses 1/6 the memory of Wren.", {
    delta: -6,
    delta_kind: "factor",
    unit: "factor",
    metric: "memory",
    system: "Heron",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("Heron matches Wren on COCO with merely 1/15 of its parameters.", {
    delta: -15,
    delta_kind: "factor",
    unit: "factor",
    metric: "parameters",
    system: "Heron",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("Heron beats Wren at less than 1/30th the cost.", {
    delta: -30,
    delta_kind: "factor",
    unit: "factor",
    bound: "at_least",
    metric: "cost",
    system: "Heron",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim("Heron runs with half the memory of Wren.", {
    delta: 0.5,
    delta_kind: "factor",
    unit: "factor",
    metric: "memory",
    system: "Heron",
    baseline_system: "Wren",
    kind: "cost",
  });
  claim(
    "HeronNet takes 1/90 the parameters and 1/40 the energy of the teacher network.",
    { delta: -90, delta_kind: "factor", unit: "factor", metric: "parameters", system: "HeronNet", baseline_system: "teacher network", kind: "cost" },
    { delta: -40, delta_kind: "factor", unit: "factor", metric: "energy", system: "HeronNet", baseline_system: "teacher network", kind: "cost" },
  );
  noClaim("Heron matches Wren with 1/3 of the training data.");
  noClaim("Heron wins on 1/3 of the tasks.");
});

describe("in other ways", () => {
  claim("Latency drops from 140 ms to 55 ms.", { score: 55, baseline_score: 140, metric: "latency", kind: "cost" });
  claim("Wren reduces the output length from 5400 tokens to 4320 tokens, a 20% decrease.", {
    score: 4320,
    baseline_score: 5400,
    delta: -20,
    metric: "response length",
    system: "Wren",
    kind: "cost",
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
  claim("Wren achieves comparable accuracy with 3.1x fewer parameters.", {
    delta: -3.1,
    delta_kind: "factor",
    unit: "factor",
    metric: "parameters",
    system: "Wren",
    kind: "cost",
  });
  claim("Heron achieves a 16x smaller disk size.", { delta: -16, delta_kind: "factor", unit: "factor", metric: "disk size", system: "Heron", kind: "cost" });
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
  claim("Results indicate a 15% improvement in throughput over Kestrel.", {
    delta: 15,
    unit: "percent",
    metric: "throughput",
    baseline_system: "Kestrel",
    kind: "cost",
  });
  claim(
    "Heron delivers a 2.1x throughput improvement and 1.8x lower latency compared to vLLM.",
    { delta: 2.1, delta_kind: "factor", unit: "factor", metric: "throughput", system: "Heron", baseline_system: "vLLM", kind: "cost" },
    { delta: -1.8, delta_kind: "factor", unit: "factor", metric: "latency", system: "Heron", baseline_system: "vLLM", kind: "cost" },
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
  claim("Heron cuts latency by 20-35%.", { delta: -20, delta_high: -35, unit: "percent", bound: "range", metric: "latency", system: "Heron", kind: "cost" });
  claim("We propose Deep Aligned Sampling (DAS), which reduces training time by 31%.", {
    delta: -31,
    unit: "percent",
    metric: "training time",
    system: "DAS",
    kind: "cost",
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
  claim("Our algorithm, Learned Chart Guessing (LCG), maps charts to text. Our one-pass method is 2x faster than Wren.", {
    delta: 2,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "LCG",
    baseline_system: "Wren",
    kind: "cost",
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
  claim(
    "HeronNet outperforms WrenNet while requiring only 55% of its parameters and 68% of its computational cost.",
    { score: 55, unit: "percent", metric: "parameters", system: "HeronNet", baseline_system: "WrenNet", kind: "cost" },
    { score: 68, unit: "percent", metric: "computational cost", system: "HeronNet", baseline_system: "WrenNet", kind: "cost" },
  );
  claim(
    "HeronNet reduces training time by 12 folds and replay time by 6 folds.",
    { delta: -12, delta_kind: "factor", unit: "factor", metric: "training time", system: "HeronNet", kind: "cost" },
    { delta: -6, delta_kind: "factor", unit: "factor", metric: "replay time", system: "HeronNet", kind: "cost" },
  );
  claim("Kestrel takes 0.9% of the parameters of BERT.", {
    score: 0.9,
    unit: "percent",
    metric: "parameters",
    system: "Kestrel",
    baseline_system: "BERT",
    kind: "cost",
  });
  claim("Kestrel keeps its quality even with 12% cache budgets, and gains 2x throughput.", {
    delta: 2,
    delta_kind: "factor",
    unit: "factor",
    metric: "throughput",
    system: "Kestrel",
    kind: "cost",
  });
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
  claim("We propose Heron, a tuning method. This simple yet effective framework cuts latency by 21%.", {
    delta: -21,
    unit: "percent",
    metric: "latency",
    system: "Heron",
    kind: "cost",
  });
  claim(
    "Latency varied, with Heron-7B being slowest (31.2 seconds) and Wren-7B fastest (5.1 seconds).",
    { score: 31.2, metric: "latency", system: "Heron-7B", kind: "cost" },
    { score: 5.1, metric: "latency", system: "Wren-7B", kind: "cost" },
  );
  claim("Heron-7B costs $0.12 per 1,000 queries.", { score: 0.12, metric: "cost", system: "Heron-7B", kind: "cost" });
  claim("On EffiBench the mean execution time falls by 34%.", { delta: -34, unit: "percent", benchmark: "EffiBench", metric: "inference time", kind: "cost" });
  claim("Latency is reduced by 40% using HeronNet.", { delta: -40, unit: "percent", metric: "latency", system: "HeronNet", kind: "cost" });
  claim("HeronNet drives latency down from 120 ms to 41 ms.", { score: 41, baseline_score: 120, metric: "latency", system: "HeronNet", kind: "cost" });
  claim(
    "Kestrel reduces model complexity by 82% in parameters and 85% in FLOPs.",
    { delta: -82, unit: "percent", metric: "parameters", system: "Kestrel", kind: "cost" },
    { delta: -85, unit: "percent", metric: "FLOPs", system: "Kestrel", kind: "cost" },
  );
  claim("We evaluate Kestrel on KITTI. Moreover, Kestrel runs 3x faster than Heron.", {
    delta: 3,
    delta_kind: "factor",
    unit: "factor",
    metric: "inference speed",
    system: "Kestrel",
    baseline_system: "Heron",
    kind: "cost",
  });
  claim("Kestrel reduces latency by 30% in memory.", { delta: -30, unit: "percent", metric: "latency", system: "Kestrel", kind: "cost" });
  claim("The latency falls from more than 10 s to as fast as 0.1 s.", { score: 0.1, baseline_score: 10, bound: "up_to", metric: "latency", kind: "cost" });
  claim(
    "Experiments show a speedup of 18% with HeronTune and 21% with HeronTune+.",
    { delta: 18, unit: "percent", metric: "speedup", system: "HeronTune", kind: "cost" },
    { delta: 21, unit: "percent", metric: "speedup", system: "HeronTune+", kind: "cost" },
  );
  claim("Heron reached the lowest docking energy (-9.1 kcal/mol) of all tools.", { score: -9.1, metric: "energy", system: "Heron", kind: "cost" });
  claim(
    "Heron reduces GPU memory by 52% together with a 4% increase in throughput.",
    { delta: -52, unit: "percent", metric: "memory", system: "Heron", kind: "cost" },
    { delta: 4, unit: "percent", metric: "throughput", system: "Heron", kind: "cost" },
  );
  claim(
    "Heron attains a 1.8x speedup on SDXL and 2.5x on FLUX without quality loss.",
    { delta: 1.8, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", baseline_system: "SDXL", kind: "cost" },
    { delta: 2.5, delta_kind: "factor", unit: "factor", metric: "speedup", system: "Heron", baseline_system: "FLUX", kind: "cost" },
  );
  claim(
    "Heron cuts memory/energy by up to 2.4x.",
    { delta: -2.4, delta_kind: "factor", unit: "factor", bound: "up_to", metric: "memory", system: "Heron", kind: "cost" },
    { delta: -2.4, delta_kind: "factor", unit: "factor", bound: "up_to", metric: "energy", system: "Heron", kind: "cost" },
  );
  claim("Heron enables up to 185x faster data evaluation.", {
    delta: 185,
    delta_kind: "factor",
    unit: "factor",
    bound: "up_to",
    system: "Heron",
    kind: "cost",
  });
  claim(
    "HeronMesh is 7x faster than MeshGPT and 2x than MeshAnything.",
    { delta: 7, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronMesh", baseline_system: "MeshGPT", kind: "cost" },
    { delta: 2, delta_kind: "factor", unit: "factor", metric: "inference speed", system: "HeronMesh", baseline_system: "MeshAnything", kind: "cost" },
  );
  claim("Compared with training on the full corpus, Heron lowers GPU hours by 60%.", {
    delta: -60,
    unit: "percent",
    metric: "GPU hours",
    system: "Heron",
    baseline_system: "training on full corpus",
    kind: "cost",
  });
  claim(
    "Throughput improves by 3.1x over vLLM and latency drops by 48%.",
    { delta: 3.1, delta_kind: "factor", unit: "factor", metric: "throughput", baseline_system: "vLLM", kind: "cost" },
    { delta: -48, unit: "percent", metric: "latency", baseline_system: "vLLM", kind: "cost" },
  );
  claim("HeronNet reduces complexity by 19% over WrenNet.", {
    delta: -19,
    unit: "percent",
    metric: "complexity",
    system: "HeronNet",
    baseline_system: "WrenNet",
    kind: "cost",
  });
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
    "HeronNet reduces latency by 30% (averaged over CraneNet and WrenNet).",
    { delta: -30, unit: "percent", metric: "latency", system: "HeronNet", baseline_system: "CraneNet", kind: "cost" },
    { delta: -30, unit: "percent", metric: "latency", system: "HeronNet", baseline_system: "WrenNet", kind: "cost" },
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
  claim("HeronNet needs 30% fewer samples on MMLU.", { delta: -30, unit: "percent", benchmark: "MMLU", metric: "data", system: "HeronNet", kind: "cost" });
  claim("Heron lifts the mIoU on RiverScenes while incurring only 6.9 ms of additional latency per frame.", {
    delta: 6.9,
    benchmark: "RiverScenes",
    metric: "latency",
    system: "Heron",
    kind: "cost",
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
});
