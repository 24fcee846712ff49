import { describe } from "vitest";
import { noClaim } from "../support/claim.js";

/* What looks like a result and reports none. One line a way of writing: the whole list of rows, and one reading of the grammar. All sentences are our own. */

describe("the same gain told two ways, what something is set to, and another clause's subject", () => {
  noClaim("Our aim is to reach 95% accuracy.");
  noClaim("We hope to reach 95% accuracy on MMLU.");
  noClaim("Electricity demand grew by 12% in 2022.");
});

describe("so many of so many, what is lost beside a gain, who rates, and what is varied", () => {
  noClaim("Most images show cars. The share of skipped videos went down by 3% between March and May.");
  noClaim("The number of searches grew from 1B to 7B.");
  noClaim("We find that 21 of 100 tasks are ambiguous.");
});

describe("ranges in parentheses, and how much a gain is", () => {
  noClaim("HeronNet improves accuracy on seven tasks (range: 3.1% to 6.2%).");
  noClaim("HeronNet lowers the error on all sites (range from 3.1% to 6.2%).");
  noClaim("KoalaBench, which includes 21 hard kinds of pages, is new.");
});

describe("values beside values of a known measure", () => {
  noClaim("The data has an inter-annotator agreement of 0.81.");
  noClaim("HeronNet uses 10 attention score layers.");
  noClaim("HeronNet stops at stage (4) and layer (5).");
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
  noClaim("Wren is within 1.2% of the oracle on MNLI.");
  noClaim("We train on 1.2 million images for 90 epochs with a batch size of 256.");
  noClaim("The corpus holds 14,000 hours of speech in 23 languages.");
  noClaim("Our model has 7.1B parameters and a context of 32k tokens.");
  noClaim("The learning rate is 0.0003 and the weight decay is 0.05.");
  noClaim("Experts labelled 12% of the images twice.");
  noClaim("About 80% of the patients were male.");
  noClaim("The data set is split into training (80%) and testing (20%) subsets.");
  noClaim("Videos were recorded at 30 FPS with a resolution of 1920x1080.");
  noClaim("The survey received 214 answers from 31 countries.");
  noClaim("The effect was significant (p < 0.01).");
  noClaim("The sector grew at an annual rate of 6.4% before 2020.");
  noClaim("Inter-annotator agreement was high (kappa = 0.83).");
  noClaim("We rank third out of 42 teams.");
  noClaim("The method was first described in 1998.");
  noClaim("Section 4.2 reports an ablation over 5 seeds.");
  noClaim("Images were taken at 40x magnification.");
  noClaim("The threshold is set to 0.5 in all experiments.");
  noClaim("We use the top 5 retrieved passages.");
  noClaim("A dropout of 0.1 is applied after each of the 12 layers.");
  noClaim("The 95% confidence interval excludes zero.");
  noClaim("Participants aged 18 to 65 completed 24 trials.");
  noClaim("The network has 18 layers and 11.7 million weights.");
  noClaim("Training took place on 8 A100 GPUs.");
  noClaim("Half of the questions require two hops.");
  noClaim("Three of the ten tasks are new.");
  noClaim("The benchmark covers 57 subjects and 15,908 questions.");
  noClaim("Each dialogue has 12.4 turns on average.");
  noClaim("The robot moves at 0.4 m/s in a 5 m corridor.");
  noClaim("Heron-7B wins on 7 out of 11 data sets.");
  noClaim("We doubled the batch size and halved the learning rate.");
  noClaim("A double-blind study with 12 out of 30 patients was planned.");
  noClaim("Can a small model reach 90% accuracy on MMLU?");
  noClaim("We raise the quality of 360° scene capture.");
  noClaim("The viewer draws a page in 11 ms with richer detail in 32 ms.");
  noClaim("This expands the training data from 72 hours to approximately 2400 hours.");
  noClaim("The study covers 12 patients and 218 US frames.");
  noClaim("Summaries of XSum were drawn at three output lengths (40, 80, 160 tokens) and rated for factual consistency.");
});

describe("in other ways", () => {
  noClaim("Heron is trained with Kestrel on 10 times larger datasets.");
  noClaim("We train on 61% of users.");
  noClaim("Kestrel nearly triples the baseline accuracy of 18.2%.");
  noClaim("These agents achieve improvements in 58-61% of the tasks compared to prior agents.");
  noClaim("HeronLM produces fluent recipes on one laptop GPU (<8 GB VRAM).");
  noClaim("The challenge aimed to find fast models while achieving a PSNR of at least 31.20 dB.");
  noClaim("The challenge aimed to find models with a PSNR of at least 26.9 dB on DIV2K and 27.1 dB on Urban100.");
  noClaim("HeronNet enables extrapolation to 8x longer audio contexts.");
  noClaim("HeronNet outperforms prior work at high thresholds (IoU > 0.7).");
  noClaim("We use 3×10^11 pixels for training.");
  noClaim("Experts reached a Fleiss kappa of 0.81, higher than annotators recruited online.");
  // what a scanner is
  noClaim("Scanners (0.55 T and 3 T) were used for all of these.");
});
