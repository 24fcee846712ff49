// Compiles grammar/claim.ne to src/parse/claim.grammar.ts. nearleyc exits 0 on an undefined nonterminal, so any warning fails here,
// and the result is moved into place only when all went well.
import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const target = "src/parse/claim.grammar.ts";
const temporary = `${target}.tmp`;
const nearleyc = join(dirname(createRequire(import.meta.url).resolve("nearley/package.json")), "bin/nearleyc.js");
const run = spawnSync(process.execPath, [nearleyc, "grammar/claim.ne", "-o", temporary], { encoding: "utf8" });
const complaints = `${run.stdout}${run.stderr}`.trim();
if (run.status !== 0 || complaints) {
  rmSync(temporary, { force: true });
  console.error(`grammar: ${complaints || `nearleyc ended with status ${run.status}`}`);
  process.exit(1);
}
writeFileSync(temporary, `// @ts-nocheck\n${readFileSync(temporary, "utf8")}`);
renameSync(temporary, target);
