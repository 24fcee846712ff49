/*
 * Which texts are worth reading: most hold no number, or only counts, years and the names of models. This decides by shape
 * alone and generously; what a number is stays with the lexer and the grammar. test/text/candidates.test.ts shows that
 * every way of writing that the grammar reads passes.
 */

const WORDS = "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)";
const APART = String.raw`(?![\p{L}\p{N}])`;

// "5%", "2.5x", "12 points", "39 dB", "0.81": a number with a unit or a fraction.
const MEASURED = [
  String.raw`\d[\s$\\{}]*(?:%|[x×X]${APART}|times|-?(?:folds?|points?|pts?|pp|percent|percentage|per cent)${APART})`,
  String.raw`\d\s?-?(?:k?m?Hz|[GTPM]?FLOPs|[dm]B|[KMG]B|ms|milliseconds|s|secs?|seconds|minutes|min|hours?|GPU hours|[mck]m|fps|FPS|frames|tokens|steps|USD|W|mJ|J)${APART}`,
  String.raw`(?<![\p{L}\p{N}.])\d*\.\d`,
  // "×7 speedups"
  String.raw`(?:×|\\times)[\s$\\{}]*\d`,
  // "34 Elo points", "8 less FLOPs"
  String.raw`\d (?:\p{L}+ points?|faster|slower|fewer|less|higher|lower|BLEU|F1|mAP|Elo)${APART}`,
  String.raw`\d (?:out )?of (?:the )?\d`,
  // "1/12 of the parameters"
  String.raw`(?<![\d.])1/\d+(?:st|nd|rd|th)? (?:of )?(?:the|its|their) `,
  String.raw`\bfactor (?:of )?(?:\d|${WORDS})`,
  String.raw`\bfrom (?:\p{L}+ ){0,4}\d\S* (?:\p{L}+ ){0,2}to\b`,
  String.raw`\b(?:twice|thrice|half|halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:ed|ing|es (?:the|its|their))|quadrupl(?:e|es|ed|ing)|(?:two|three|four|five|six|seven|eight|nine|ten)-?fold)\b`,
  String.raw`\b${WORDS}[ -](?:absolute |percentage )?(?:points?|percent|per cent|times)\b`,
];
const DIGIT = /\d/;
const NUMBER_WORD = new RegExp(MEASURED.slice(-2).concat(`\\bfactor of ${WORDS}`).join("|"));
const MEASURED_NUMBER = new RegExp(MEASURED.join("|"), "u");

// "reached 87 on X": a whole number counts nothing where no noun but a preposition follows, and tells a result where something is measured.
const BARE_NUMBER = /(?<![\p{L}\p{N}][-–]?)\d[\d,]*(?<=\d)(?!,?\d)(?!(?! (?:on|in|for|at|over|across|with|while|when|compared|using)\b)[-–]?\s?[\p{L}\d])/u;
const MEASURES =
  /achiev|reach|attain|obtain|scor|outperform|surpass|exceed|improv|increas|reduc|decreas|boost|drop|accura|F1|rate|BLEU|FPS|precision|recall|speed|faster|error|latency|perplexity|loss/;

/** Whether a sentence or an abstract, clean or as printed, may tell a result. */
export const mayTellResult = (text: string): boolean =>
  DIGIT.test(text) ? MEASURED_NUMBER.test(text) || (BARE_NUMBER.test(text) && MEASURES.test(text)) : NUMBER_WORD.test(text);

/** Whether a number, with what stands behind it, has a unit or a fraction. */
export const isMeasured = (text: string): boolean => MEASURED_NUMBER.test(text);

const AMOUNT_IN_WORDS = new RegExp(
  String.raw`\borders? of magnitude|\b(?:half|halv|doubl|tripl|twice|thrice)|(?:\d|\b${WORDS}) (?:out )?of (?:the )?(?:\d|${WORDS}\b)|\brank(?:ed|s|ing)? (?:first|second|third|fourth)|(?:first|second|third|1st|2nd|3rd) place`,
  "i",
);
/** Whether a text tells an amount in words, or so many of so many: "doubled", "6 out of 10", "ranked first". */
export const tellsAmountInWords = (text: string): boolean => AMOUNT_IN_WORDS.test(text);

const ACCLAIM =
  /outperform|surpass|exceed|outpac|outscor|outrank|outclass|outdo|overtak|\bbeat|state[- ]of[- ](?:the[- ])?art|\bSOTA\b|superior|\bbest\b|leading/i;

/** Whether a sentence may claim to be ahead, with a number or without. */
export const mayAcclaim = (text: string): boolean => ACCLAIM.test(text);
