/**
 * Reads scraped LaTeX and odd characters as the plain text they stand for, and keeps the way back,
 * so that every span found in the clean text still slices the original.
 */
export interface CleanText {
  readonly text: string;
  /** The span in the original (UTF-16 code units) that `[start, end)` of the clean text stands for. */
  source(start: number, end: number): { start: number; end: number };
}

/** One stretch of the clean text: copied as it was, or put in place of `[raw, rawEnd)`. */
interface Piece {
  readonly clean: number;
  readonly raw: number;
  readonly rawEnd: number;
  readonly verbatim: boolean;
}

const GREEK: Record<string, string> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  theta: "θ",
  lambda: "λ",
  mu: "μ",
  pi: "π",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  phi: "φ",
  omega: "ω",
  Delta: "Δ",
  Omega: "Ω",
};
const ACCENTS: Record<string, string> = { "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303" };

// "on three datasets-A, B and C-demonstrate that": a dash that became a hyphen
const LOST_DASH = String.raw`-(?=(?:especially|particularly|specifically|demonstrat(?:e|es|ing)|shows?|indicating|outperform(?:s|ing)?|surpass(?:es|ing)?|whereas|thereby)\s)(?<=[\p{L}\p{N})]-)|-(?=\p{Lu})(?<=(?:datasets|benchmarks|metrics|tasks|models|methods|domains|languages|baselines)-)`;
const LOST_COMMA = String.raw`-(?=(?:including|namely|such as)\s)(?<=[\p{L}\p{N})]-)`;

// Every way that scraping disfigures a text, with what it stands for. The first that matches wins.
const RESIDUE: readonly (readonly [source: string, stands: (match: string) => string])[] = [
  [
    String.raw`\\(?:text|math)(?:bf|it|rm|tt|sc|sf|cal|bb)?(?=\s*\{)|\\(?:emph|underline|boldsymbol|operatorname|textsubscript|textsuperscript)(?=\s*\{)`,
    () => "",
  ],
  [String.raw`\s?~?\\(?:cite|ref)[a-z]*\s*\{[^{}]*\}`, () => ""],
  [String.raw`\\?(?:long)?leftrightarrow(?![a-z])`, () => "↔"],
  [String.raw`\\?(?:long)?[rR]ightarrow(?![a-z])|\\to(?![a-z])|\\mapsto(?![a-z])|->|⇒|⟶|➔`, () => "→"],
  [String.raw`\\times(?![a-z])|(?<=\d)times(?![a-z])`, () => "×"],
  [String.raw`\\(?:sim|approx|thicksim)(?![a-z])|(?<![A-Za-z])sim(?=\s?\d)|(?<=\d)sim(?=\s?\d)|[≈∼〜]`, () => "~"],
  [String.raw`\^?\{?\\(?:deg|circ|degree)(?![a-z])`, () => "°"],
  // a paper's own macro for its method
  [String.raw`\\(?:(?:[mM]ethod|[mM]odel|[sS]ys|[sS]ystem|[tT]ool|[pP]aper)(?:[nN]ame)?|[nN]ame|ours?)(?![a-zA-Z])(?:\{\})?`, () => "our method"],
  // "86.4~%": a space that breaks no line
  [String.raw`(?<=\d)\s?~\s?(?=\\?%)`, () => ""],
  // "word- level"
  [String.raw`(?<=[a-z]{2})- (?=(?:level|based|wise|free|aware|specific|centric|agnostic|style|like|driven|guided|oriented|only)\b)`, () => "-"],
  // "meth- ods": a word that a line broke; not "pre- and post-training"
  [String.raw`(?<=[a-z]{2})- (?!(?:and|or|to|as|nor|but|vs|versus|than|rather|the|in|on|of|after|for|with)\b)(?=[a-z]{2})`, () => ""],
  [LOST_COMMA, () => ", "],
  [LOST_DASH, () => " — "],
  [">=", () => "≥"],
  ["<=(?!>)", () => "≤"],
  [String.raw`\*\*`, () => ""],
  [String.raw`\\unicode\{x[0-9a-fA-F]{2,5}\}`, (m) => String.fromCodePoint(Number.parseInt(m.slice(10, -1), 16))],
  [String.raw`\\pm(?![a-z])`, () => "±"],
  [String.raw`\\(?:leq?|leqslant)(?![a-z])`, () => "≤"],
  [String.raw`\\(?:geq?|geqslant)(?![a-z])`, () => "≥"],
  // "(↑3.1%)" is "+3.1%"
  [String.raw`(?:\\uparrow(?![a-z])\$?|↑)\s?(?=\d)`, () => "+"],
  [String.raw`(?:\\downarrow(?![a-z])|↓)\s?(?=\d)`, () => "-"],
  [String.raw`\\(?:uparrow)(?![a-z])`, () => "↑"],
  [String.raw`\\(?:downarrow)(?![a-z])`, () => "↓"],
  [String.raw`\\(?:${Object.keys(GREEK).join("|")})(?![a-z])`, (m) => GREEK[m.slice(1)] ?? ""],
  [String.raw`\\['\x60^"~]\{?[A-Za-z]\}?`, (m) => (m.replace(/[\\{}]/g, "").slice(1) + (ACCENTS[m[1] ?? ""] ?? "")).normalize("NFC")],
  [String.raw`\\(?:bf|it|em|rm|sc|tt|sf|small|large|left|right)(?![a-z])\s?|\\[()]`, () => ""],
  [String.raw`\\[%&#_$]`, (m) => m.slice(1)],
  [String.raw`\\[,;:! ]`, () => " "],
  [String.raw`\\\\|\\(?=[A-Za-z])`, () => ""],
  [String.raw`(?<=\d)\{,\}(?=\d)`, () => ","],
  [String.raw`(?<=[\d%)])~(?=\p{L})|(?<=\p{L})~(?=[\p{L}\d])`, () => " "],
  // "+62% in time and + 110% in memory"
  [String.raw`(?<=(?:^|[(,]|\b(?:and|of|by)) ?)\+ (?=\d)`, () => "+"],
  ["[{}]", () => ""],
  [String.raw`(?<=\s)\$ (?=\\)|\$`, () => ""],
  ["[\u2212\uFE63\uFF0D]", () => "-"],
  ["[\u2010\u2011]", () => "-"],
  ["[\u00a0\u2000-\u200a\u202f\u205f\u3000\\r\\n\\t]", () => " "],
  ["[\u00ad\u200b-\u200d\u2060\ufeff]", () => ""],
  ["[\ufb00-\ufb06％]", (m) => m.normalize("NFKC")],
];
const RESIDUE_PATTERN = new RegExp(RESIDUE.map(([source]) => `(${source})`).join("|"), "gu");
const CLEAN = /^[^*~=\\${}\u00a0\u00ad\u2000-\u2011\u202f\u205f\u2060\u2212\u3000\ufb00-\ufb06\ufeff％⇒⟶➔↑↓≈∼〜\r\n\t]*$/;
const GLUED = new RegExp(String.raw`[rR]ightarrow|\+ \d|\dtimes|sim\s?\d|->|[a-z]- [a-z]|${LOST_DASH}|${LOST_COMMA}`, "u");

/** Dollar signs that stand around a formula; a lone one is money and stays. */
const FORMULA = /\$(?=\s?\\|[^\s$])([^$]{0,200}?)(?<=[^\s$])\$/g;

export function cleanText(raw: string): CleanText {
  if (CLEAN.test(raw) && !GLUED.test(raw)) return { text: raw, source: (start, end) => ({ start, end }) };

  const formulaSigns = new Set<number>();
  for (const m of raw.matchAll(FORMULA)) formulaSigns.add(m.index).add(m.index + m[0].length - 1);

  const pieces: Piece[] = [];
  let text = "";
  let read = 0;
  const copyTo = (end: number) => {
    if (end > read) pieces.push({ clean: text.length, raw: read, rawEnd: end, verbatim: true });
    text += raw.slice(read, end);
    read = end;
  };
  for (const match of raw.matchAll(RESIDUE_PATTERN)) {
    if (match[0].startsWith("$") && !formulaSigns.has(match.index)) continue;
    const kind = match.slice(1).findIndex((group) => group !== undefined);
    copyTo(match.index);
    const end = match.index + match[0].length;
    pieces.push({ clean: text.length, raw: read, rawEnd: end, verbatim: false });
    text += RESIDUE[kind]?.[1](match[0]) ?? "";
    read = end;
  }
  copyTo(raw.length);
  return { text, source: (start, end) => ({ start: toRaw(pieces, start, "start"), end: toRaw(pieces, end - 1, "end") }) };
}

/** Where the clean character at `offset` starts, or ends, in the original. */
function toRaw(pieces: readonly Piece[], offset: number, edge: "start" | "end"): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.clean ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return 0;
  if (piece.verbatim) return piece.raw + (offset - piece.clean) + (edge === "end" ? 1 : 0);
  return edge === "start" ? piece.raw : piece.rawEnd;
}
