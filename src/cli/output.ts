import { once } from "node:events";

/** Writes to standard output, and waits where its reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Says on standard error what was wrong with the input. */
export function complain(where: string, line: number | null, message: string): void {
  console.error(`claimboard: ${where}${line === null ? "" : `:${line}`}: ${message}`);
}
