// npm run bench -- extract [FILE.jsonl[.gz]] | web [ROWS]
const [what, size] = process.argv.slice(2);
if (what === "extract") await import("./extract.mjs");
else if (what === "web") await (await import("./web.mjs")).benchWeb(size === undefined ? undefined : Number(size));
else {
  console.error("usage: npm run bench -- extract [FILE.jsonl[.gz]]\n       npm run bench -- web [ROWS]");
  process.exit(2);
}
