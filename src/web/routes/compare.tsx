import { Hono } from "hono";
import { type Matrix, matrixOf } from "../../leaderboard/matrix.js";
import { slugOf } from "../../store/slug.js";
import type { BenchmarkSummary, Store } from "../../store/store.js";
import { lookUp, nameKey } from "../../vocabulary/aliases.js";
import { download, ENDINGS, type Sheet, split } from "../download.js";
import { BadRequest, onlyKnown } from "../query.js";
import { addressOf, answer, paramsOf } from "../request.js";
import { ComparePage, columnName } from "../views/compare.js";

const MOST_SYSTEMS = 12;

/** Systems beside each other: on all benchmarks that they share, or all systems of one benchmark. */
export function compareRoutes(store: Store): Hono {
  const app = new Hono();

  app.get("/compare", async (c) => {
    const params = paramsOf(c);
    const { systems, benchmark } = askedFor(params);
    const asked = systems.length > 0 || benchmark !== null;
    const examples: readonly BenchmarkSummary[] = asked ? [] : (await store.benchmarks({ q: "", sort: "rows", order: "desc", page: 1 })).items.slice(0, 12);
    const matrix = asked ? await load(systems, benchmark) : null;
    const missing = systems.filter((name) => matrix && !matrix.systems.some((s) => slugOf(s.name) === slugOf(name)));
    const papers = matrix?.systems.flatMap(({ cells }) => cells.flatMap((cell) => cell?.row.paper_id ?? [])) ?? [];
    const ledger = await store.ledger({ papers });
    return answer(c, () => <ComparePage {...{ systems, benchmark, matrix, missing, examples, ledger }} address={addressOf("/compare", params)} />);
  });

  app.get(`/:file{compare${ENDINGS}}`, async (c) => {
    const { systems, benchmark } = askedFor(paramsOf(c));
    const matrix = await load(systems, benchmark);
    return download(c, split(c.req.param("file")).ending, sheetOf(matrix), [matrix.systems]);
  });

  const load = async (systems: readonly string[], benchmark: string | null): Promise<Matrix> =>
    matrixOf(await store.compare(systems.map(slugOf), benchmark === null ? null : benchmarkSlug(benchmark)), slugOf);
  return app;
}

/** The systems and the benchmark that are asked for; names left empty are none. */
function askedFor(params: URLSearchParams): { readonly systems: readonly string[]; readonly benchmark: string | null } {
  onlyKnown(params, ["system", "benchmark"], ["system"]);
  const systems = [...new Set(params.getAll("system").map((name) => name.trim()))].filter((name) => name !== "");
  if (systems.length > MOST_SYSTEMS) throw new BadRequest(`At most ${MOST_SYSTEMS} systems stand beside each other; ${systems.length} are asked for.`);
  return { systems, benchmark: params.get("benchmark")?.trim() || null };
}

function benchmarkSlug(name: string): string {
  const known = lookUp(nameKey(name)).find((alias) => alias.type === "benchmark");
  return slugOf(known ? known.entry : name);
}

type System = Matrix["systems"][number];
function sheetOf({ columns }: Matrix): Sheet<System> {
  const names = columns.map(columnName);
  return {
    name: "compare",
    columns: ["system", ...names],
    record: ({ name, cells }) => Object.fromEntries([["system", name], ...cells.map((cell, i) => [names[i] ?? "", cell?.score ?? null])]),
    head: ["System", ...names],
    cells: ({ name, cells }) => [name, ...cells.map((cell) => (cell ? String(cell.score) : ""))],
  };
}
