import { type Format, write } from "../export/formats.js";
import { slugOf } from "../store/slug.js";
import { openSqliteStore } from "../store/sqlite/sqlite-store.js";
import { lookUp, nameKey } from "../vocabulary/aliases.js";
import { print } from "./output.js";
import { UserError } from "./user-error.js";

/** Writes the store's rows to standard output. */
export async function exportCommand({ db, benchmark, format }: { db: string; benchmark?: string; format: Format }): Promise<void> {
  const store = await openSqliteStore(db, { readonly: true });
  try {
    const slug = benchmark === undefined ? undefined : slugOf(lookUp(nameKey(benchmark)).find((a) => a.type === "benchmark")?.entry ?? benchmark);
    if (slug !== undefined && (await store.tabs(slug)).length === 0) throw new UserError(`the store holds no result on "${benchmark}"`);
    for await (const piece of write(store.allRows(slug), format)) await print(piece);
  } finally {
    await store.close();
  }
}
