// npm run bench -- extract [FILE.jsonl[.gz]] | web [ROWS] | audit FILE.jsonl [ROWS]
const [what, size, more] = process.argv.slice(2);
if (what === "extract") await import("./extract.mjs");
else if (what === "web") await (await import("./web.mjs")).benchWeb(size === undefined ? undefined : Number(size));
else if (what === "audit" && size) await (await import("./audit.mjs")).benchAudit(size, more === undefined ? undefined : Number(more));
else {
  console.error("usage: npm run bench -- extract [FILE.jsonl[.gz]]\n       npm run bench -- web [ROWS]\n       npm run bench -- audit FILE.jsonl [ROWS]");
  process.exit(2);
}
