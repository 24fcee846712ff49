import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const PARTS = [".", "ingest", "text", "lex", "parse", "resolve", "normalize", "audit", "../grammar/vocabulary"];

let digest: string | undefined;

/** A digest of everything that decides what is read in a document: when it changes, documents are read again. */
export function readerDigest(): string {
  digest ??= digestOfParts();
  return digest;
}

function digestOfParts(): string {
  const hash = createHash("sha256");
  for (const part of PARTS) {
    const folder = new URL(`./${part}/`, import.meta.url);
    for (const name of readdirSync(folder).sort())
      if (/\.(?:js|ts|json)$/.test(name) && !name.endsWith(".d.ts")) hash.update(name).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest("hex");
}
