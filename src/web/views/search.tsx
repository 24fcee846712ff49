import type { FC } from "hono/jsx";
import type { Hit } from "../../store/store.js";
import * as format from "./format.js";
import { Layout } from "./layout.js";
import { plural } from "./table.js";

const KINDS = [
  ["benchmark", "Benchmarks"],
  ["task", "Tasks"],
  ["system", "Systems"],
  ["paper", "Papers"],
] as const satisfies readonly (readonly [Hit["kind"], string])[];

const hrefOf = ({ kind, ref, title }: Hit): string => {
  if (kind === "benchmark") return `/benchmarks/${ref}`;
  if (kind === "system") return `/systems/${ref}`;
  return kind === "paper" ? format.paperHref(ref) : `/?q=${encodeURIComponent(title)}`;
};

const Lists: FC<{ hits: readonly Hit[] }> = ({ hits }) => (
  <>
    {KINDS.map(([kind, label]) => {
      const found = hits.filter((h) => h.kind === kind);
      return found.length === 0 ? null : (
        <section>
          <h2>{label}</h2>
          <ul>
            {found.map((hit) => (
              <li>
                <a href={hrefOf(hit)}>{hit.title}</a> {kind === "paper" ? null : <span class="note">{plural(hit.size, "result")}</span>}
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </>
);

/** What is found while one types, below the search box. */
export const Hits: FC<{ q: string; hits: readonly Hit[] }> = ({ q, hits }) =>
  q === "" ? null : (
    <div class="hits">
      {hits.length === 0 ? (
        <p>Nothing is called so.</p>
      ) : (
        <>
          <Lists hits={hits} />
          <p>
            <a href={`/search?q=${encodeURIComponent(q)}`}>All that is found</a>
          </p>
        </>
      )}
    </div>
  );

export const SearchPage: FC<{ q: string; hits: readonly Hit[] }> = ({ q, hits }) => (
  <Layout title={q === "" ? "Search" : `Search: ${q}`} q={q}>
    <h1>{q === "" ? "Search" : `Found for “${q}”`}</h1>
    {hits.length > 0 ? (
      <div class="found">
        <Lists hits={hits} />
      </div>
    ) : (
      <p class="empty">
        {q === ""
          ? "Type the name of a benchmark, a system or a task, or words of a paper's title, into the box above."
          : "No benchmark, task, system or paper holds all of these words. Try fewer of them, or only how they begin."}{" "}
        <a href="/">All benchmarks</a> · <a href="/papers">All papers</a>
      </p>
    )}
  </Layout>
);
