import { extract } from "../extract.js";
import type { Row } from "../schema.js";
import { readGold, readPapers, readSeeds } from "./labelled.js";
import { type Figure, type GoldClaim, type Miss, scoreRows } from "./score.js";

/*
 * npm run eval [-- GOLD TEXTS]: scores the extraction against labelled papers, the seeds where none are named.
 */

const said = (parts: readonly (readonly [string, unknown])[]): string =>
  parts
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");

const [goldPath = "test/fixtures/gold-seeds.jsonl", textsPath] = process.argv.slice(2);
const gold = readGold(goldPath);
const papers = textsPath === undefined ? await readSeeds() : await readPapers(textsPath);
const score = scoreRows(
  gold,
  papers.flatMap((paper) => extract(paper).rows),
);

for (const miss of score.misses) console.log(missText(miss));
console.log(`\n${score.papers} papers, ${score.gold} claims, ${score.rows} rows`);
console.log("           precision  recall     F1");
for (const name of ["numbers", "board", "full"] as const) console.log(`${name.padEnd(10)} ${figures(score[name])}`);
console.log("\nfield agrees, of the rows whose numbers do");
for (const [name, share] of Object.entries(score.fields)) console.log(`${name.padEnd(16)} ${share.toFixed(2).padStart(6)}`);
console.log("\nby grammar rule     rows  right");
for (const [rule, { rows, right }] of Object.entries(score.families))
  console.log(`${rule.padEnd(16)} ${String(rows).padStart(7)} ${String(right).padStart(6)}`);

function figures({ precision, recall, f1 }: Figure): string {
  return [precision, recall, f1].map((n) => n.toFixed(2).padStart(8)).join("  ");
}

function missText(miss: Miss): string {
  const head = `${miss.paper}  ${miss.fault}`;
  if (miss.fault === "missed") return `${head}  ${goldText(miss.gold)}\n    in: ${miss.gold.quote}`;
  if (miss.fault === "spurious") return `${head}  ${rowText(miss.row)}\n    in: ${miss.row.evidence}`;
  return `${head} ${miss.wrong.join(", ")}\n    label ${goldText(miss.gold)}\n    row   ${rowText(miss.row)}\n    in: ${miss.row.evidence}`;
}

function goldText(claim: GoldClaim): string {
  const { score: reached, baseline, delta, benchmark, metric, system, baseline_system } = claim;
  return said([
    ["score", reached],
    ["baseline", baseline],
    ["delta", delta],
    ["on", benchmark],
    ["metric", metric],
    ["by", system],
    ["over", baseline_system],
  ]);
}

function rowText(row: Row): string {
  const { score: reached, baseline_score, delta, benchmark, metric, system, baseline_system, rule } = row;
  return said([
    ["score", reached],
    ["baseline", baseline_score],
    ["delta", delta],
    ["on", benchmark],
    ["metric", metric],
    ["by", system],
    ["over", baseline_system],
    ["rule", rule],
  ]);
}
