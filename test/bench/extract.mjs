// npm run bench -- extract [FILE.jsonl[.gz]]: what extraction costs beside lexing the same abstracts, both in turn in one run,
// on one thread. Without a file the seeds are read, many times over. The last line is one JSON object.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readSeeds } from "../../dist/eval/labelled.js";
import { extract } from "../../dist/extract.js";
import { lex } from "../../dist/lex/lexer.js";

const [file] = process.argv.slice(3);
const lines = file ? linesOf(file) : (await readSeeds()).flatMap((p) => Array(20).fill(JSON.stringify(p)));
const blank = { date: null, url: null, links: [], categories: [], authors: null, votes: null, sources: [] };
const abstracts = lines.map((line) => JSON.parse(line).abstract);

const extracting = () => {
  let rows = 0;
  for (const line of lines) rows += extract({ ...JSON.parse(line), ...blank }).rows.length;
  return rows;
};
const lexing = () => {
  let lexemes = 0;
  for (const abstract of abstracts) lexemes += lex(abstract).length;
  return lexemes;
};

const ratios = [];
for (let round = 0; round < 7; round++) {
  const [extracted, lexed] = [timed(extracting), timed(lexing)];
  if (round > 0) ratios.push(extracted.ms / lexed.ms);
  console.log(`round ${round}: extract ${extracted.ms.toFixed(0)} ms (${extracted.result} rows), lex ${lexed.ms.toFixed(0)} ms (${lexed.result} lexemes)`);
}
ratios.sort((a, b) => a - b);

// Doubling a text doubles the time: the cost of one character at 25,000, 50,000 and 100,000 characters.
const sentence = "It improves accuracy from 61.2% to 68.9% on GSM8K, outperforming GPT-4 by 3.1% and Claude 3 by 2.2%, respectively. ";
const perCharacter = [25_000, 50_000, 100_000].map((size) => {
  const abstract = sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size);
  const times = Array.from({ length: 5 }, () => timed(() => extract({ id: "x", title: "x", abstract, ...blank })).ms);
  return { size, microseconds: (1000 * Math.min(...times)) / size };
});
for (const { size, microseconds } of perCharacter) console.log(`${size} characters: ${microseconds.toFixed(3)} µs each`);
const growth = perCharacter[2].microseconds / perCharacter[0].microseconds;

console.log(JSON.stringify({ extract_over_lex: round2(ratios[Math.floor(ratios.length / 2)]), abstracts: lines.length, growth_25k_to_100k: round2(growth) }));

function timed(work) {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}
function round2(n) {
  return Math.round(100 * n) / 100;
}
function linesOf(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}
