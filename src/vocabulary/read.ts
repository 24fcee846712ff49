import { readFileSync } from "node:fs";
import { z } from "zod";

export const Name = z.string().min(1);

/** Reads a file of the vocabulary, or throws an error that names it and the entry at fault. */
export function readVocabulary<T>(file: string, schema: z.ZodType<T>): T {
  const url = new URL(`../../grammar/vocabulary/${file}`, import.meta.url);
  const result = schema.safeParse(JSON.parse(readFileSync(url, "utf8")));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`grammar/vocabulary/${file}: ${issue?.path.join(".")}: ${issue?.message}`);
}
