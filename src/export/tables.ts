/*
 * Tables as people paste them: what a page shows, in Markdown or LaTeX.
 */

export type Cells = readonly (readonly string[])[];

/** A GitHub-flavoured Markdown table. */
export function toMarkdown(head: readonly string[], rows: Cells): string {
  const line = (cells: readonly string[]) => `| ${cells.map((c) => c.replace(/([|\\`*_<>[\]])/g, "\\$1").replace(/\s+/g, " ")).join(" | ")} |\n`;
  return `${line(head)}|${head.map(() => " --- ").join("|")}|\n${rows.map(line).join("")}`;
}

const LATEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "−": "$-$",
  "×": "$\\times$",
  "≤": "$\\le$",
  "≥": "$\\ge$",
  "≈": "$\\approx$",
  "–": "--",
};

/** A LaTeX tabular, every sign of its language disarmed. */
export function toLatex(head: readonly string[], rows: Cells): string {
  const cell = (text: string) => text.replace(/\s+/g, " ").replace(/[\\~^−×≤≥≈–]|[&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
  const line = (cells: readonly string[]) => `  ${cells.map(cell).join(" & ")} \\\\\n`;
  return `\\begin{tabular}{${"l".repeat(head.length)}}\n  \\hline\n${line(head)}  \\hline\n${rows.map(line).join("")}  \\hline\n\\end{tabular}\n`;
}
