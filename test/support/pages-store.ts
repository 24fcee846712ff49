import { extract } from "../../src/extract.js";
import type { Paper } from "../../src/schema.js";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { Store } from "../../src/store/store.js";
import { paper } from "./paper.js";

const month = (i: number) => `2025-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`;

/** A board of more than one page, more benchmarks than one page, a paper with marks of every kind, and gains alone. */
function* papers(): Generator<Paper> {
  for (let i = 0; i < 130; i++)
    yield paper({
      title: `Heron-${i}: Reading Charts`,
      abstract: `Heron-${i} reaches ${(40 + ((i * 37) % 500) / 10).toFixed(1)}% accuracy on MathVista.`,
      date: month(i),
    });
  for (let i = 0; i < 120; i++)
    yield paper({ title: `Wren-${i}: A Model`, abstract: `Wren-${i} reaches ${50 + (i % 40)}.5% accuracy on the Aviary-${i} benchmark.`, date: month(i) });
  yield paper({
    id: "2505.01230",
    title: "Kestrel: Seeing from Afar",
    abstract:
      "Trained on 12,000 charts, Kestrel improves accuracy from 66.3% to 73.4% over GPT-4o on MathVista. It reaches 41.5 F1 on MathVista, and improves accuracy by 4.5 points on ChartQA.",
    date: "2025-11-20",
    url: "https://example.org/kestrel",
  });
}

export async function pagesStore(): Promise<Store> {
  const store = await openSqliteStore(":memory:");
  async function* stream() {
    yield* papers();
  }
  await store.importDocument("made-up", () => "1", stream(), extract);
  return store;
}
