import moo from "moo";

/** A piece of text as moo cuts it, before any vocabulary is known. */
export interface Lexeme {
  readonly type: LexemeType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
export type LexemeType =
  | "blank"
  | "url"
  | "number"
  | "mixed"
  | "word"
  | "possessive"
  | "percent"
  | "open"
  | "close"
  | "comma"
  | "semicolon"
  | "colon"
  | "stop"
  | "equals"
  | "arrow"
  | "less"
  | "greater"
  | "about"
  | "plusminus"
  | "slash"
  | "dash"
  | "times"
  | "symbol";

// "72,6%" has a decimal comma: what groups thousands has three digits behind it
const DIGITS = String.raw`\d+,\d{1,2}(?=\s?%)|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`;
const SIGN = String.raw`(?:(?<![\p{L}\p{N})%\]*\-–—~])[+\-])?`;
// Units that are written close to their number: 2.5x, 39dB, 14-point, tenfold is a word of its own.
const UNIT = String.raw`(?:[xX×%]|k?m?Hz|[GTPM]?FLOPs|[dm]B|[KMGT]B|[mμun]?s|ms|[mck]m|m?W|kg|pp|pts?|points?|percent|fps|FPS|°C|h|hrs?|sec|min)(?![\p{L}\p{N}])`;
const HYPHEN_UNIT = String.raw`-(?:points?|pts?|percent|percentage|pp|fold|times)(?![\p{L}\p{N}])`;

const lexer = moo.compile({
  // "error~(MSE)"
  blank: { match: /\s+|~(?=\()/u, lineBreaks: true },
  url: /https?:\/\/\S+|www\.\S+/u,
  // "28+%" and "72+ FPS" are at least that
  number: new RegExp(
    `${SIGN}(?:${DIGITS})(?:\\+(?=\\s?(?:%|FPS|fps|points|x)))?(?=${UNIT}|${HYPHEN_UNIT}|(?![\\p{L}\\p{N}_^@]|[.,]\\d|[-‐](?:[\\p{L}]|\\d+[BM](?!\\p{L})|\\s+(?:or|and|to)\\s)|['’]\\p{L}))`,
    "u",
  ),
  mixed: /\d(?:[\p{L}\p{N}_.,^@+-]|['’](?!s(?![\p{L}\p{N}])))*[\p{L}\p{N}+]|\d+-(?=\s)/u,
  possessive: /['’]s(?![\p{L}\p{N}])|(?<=s)['’](?=\s+[\p{L}\p{N}])/u,
  // "20x-40x"
  times: /×|(?<=\d)[xX](?=-\d)/u,
  // "V*" and "KB+/CoT-" are names
  // "by3.1%": a space that scraping lost
  word: /by(?=\d[\d.]*\s?%)|\p{Lu}[\p{L}\p{N}]*[+-](?:\/\p{Lu}[\p{L}\p{N}]*[+-])+(?![\p{L}\p{N}])|\p{Lu}\*(?=[\s,.;:)'’\p{Lu}])|\p{L}[\p{L}\p{M}\p{N}_]*(?:(?:[-_@^&+]|['’](?!s(?![\p{L}\p{N}]))|[.:](?=\d)|\/(?=\d)(?!\d[\d.]*\s?(?:%|FPS|fps|ms)(?!\p{L}))|\.(?=[a-z](?!\p{L})))[\p{L}\p{N}_]+)*[+#]*/u,
  percent: /%|‰/u,
  open: /[([]/u,
  close: /[)\]]/u,
  comma: /,/u,
  semicolon: /;/u,
  colon: /:/u,
  equals: /=/u,
  arrow: /→|↦|⟹/u,
  less: /[<≤]/u,
  greater: /[>≥]/u,
  about: /~/u,
  plusminus: /±|\+\/?-(?=\s?[\d.])/u,
  slash: /\//u,
  dash: /[-–—]+/u,
  stop: /[.!?]+/u,
  symbol: /[^\s]/u,
});

/** Cuts a text into lexemes that together cover every character of it; offsets are relative to `text`, plus `offset`. */
export function lex(text: string, offset = 0): Lexeme[] {
  lexer.reset(text);
  const lexemes: Lexeme[] = [];
  for (let token = lexer.next(); token; token = lexer.next()) {
    const start = token.offset + offset;
    lexemes.push({ type: token.type as LexemeType, text: token.value, start, end: start + token.value.length });
  }
  return lexemes;
}
