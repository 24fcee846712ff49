import { text as readAll } from "node:stream/consumers";
import type { Draft } from "../draft/draft.js";
import { extract } from "../extract.js";
import { titleId } from "../ingest/paper.js";
import type { Amount, Np, Quantity } from "../parse/actions.js";
import type { Paper } from "../schema.js";
import { print } from "./output.js";

/** Prints how a text is read, stage by stage. */
export async function explainCommand(given: string, { title }: { title: string }): Promise<void> {
  const abstract = given === "-" ? await readAll(process.stdin) : given;
  const paper: Paper = {
    id: titleId(title),
    title: title || "(no title)",
    abstract,
    date: null,
    url: null,
    links: [],
    categories: [],
    authors: null,
    votes: null,
    sources: [],
  };
  const lines: string[] = [];
  const { rows, unread } = extract(paper, {
    sentence(index, sentence, read) {
      lines.push(`SENTENCE ${index + 1}  ${sentence}`);
      if (!read) return void lines.push("  no number stands here: skipped");
      lines.push(`  tokens   ${read.tokens.map((t) => `${t.type}${t.reason ? `!${t.reason}` : ""}⟨${t.text}⟩`).join(" ")}`);
      if (read.exceeded) lines.push("  bound    a phrase of this sentence has too many readings and was given up");
      for (const { phrase, start, end, readings } of read.islands) {
        const words = read.tokens
          .slice(start, end)
          .map((t) => t.text)
          .join(" ");
        lines.push(`  island   ${phrase.family}${readings > 1 ? ` (${readings} readings)` : ""}: ${words}`);
        for (const item of phrase.items) lines.push(`    amount ${amountText(item.amount)}${item.np ? ` · ${npText(item.np)}` : ""}`);
      }
    },
    resolved(step, drafts) {
      lines.push(`RESOLVER ${step}`, ...drafts.map((d) => `  ${draftText(d)}`));
    },
  });
  for (const row of rows)
    lines.push(
      `ROW      ${JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name, value]) => value !== null && !["evidence", "paper_id", "paper_title", "row_id"].includes(name))))}`,
    );
  for (const number of unread()) lines.push(`UNREAD   ${number.text}: ${number.reason}`);
  if (rows.length === 0) lines.push("no result was read");
  await print(`${lines.join("\n")}\n`);
}

const npText = (np: Np): string => np.tokens.map((t) => t.text).join(" ");
const quantityText = (q: Quantity): string => q.tokens.map((t) => t.text).join(" ");
const amountText = (amount: Amount): string =>
  amount.kind === "quantity" ? quantityText(amount) : `${amount.sources.map((s) => quantityText(s.quantity)).join(", ")} → ${quantityText(amount.target)}`;

function draftText(d: Draft): string {
  const parts: [string, unknown][] = [
    ["score", d.score],
    ["to", d.scoreHigh],
    ["baseline", d.baseline],
    ["delta", d.delta],
    ["to", d.deltaHigh],
    ["metric", d.metric?.text],
    ["on", d.benchmark?.name],
    ["average", d.average || null],
    ["system", d.system],
    ["over", d.baselineSystem],
    ["rejected", d.rejected],
  ];
  return parts
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}
