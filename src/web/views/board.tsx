import type { FC } from "hono/jsx";
import type { Board, BoardQuery, RankedRow, SortKey } from "../../leaderboard/board.js";
import * as format from "./format.js";
import { Layout } from "./layout.js";
import { Scroll } from "./scroll.js";

interface BoardProps {
  readonly slug: string;
  readonly benchmark: string;
  readonly boards: readonly Board[];
  readonly query: BoardQuery;
}

const HEADINGS: readonly { readonly key: SortKey; readonly label: string; readonly number?: true; readonly first: "asc" | "desc" }[] = [
  { key: "rank", label: "Rank", number: true, first: "asc" },
  { key: "system", label: "System", first: "asc" },
  { key: "score", label: "Score", number: true, first: "desc" },
  { key: "baseline", label: "Baseline", number: true, first: "desc" },
  { key: "gain", label: "Gain", number: true, first: "desc" },
  { key: "paper", label: "Paper", first: "asc" },
  { key: "date", label: "Date", first: "desc" },
];

export const BoardPage: FC<BoardProps> = (props) => (
  <Layout title={props.benchmark}>
    <p class="crumbs">
      <a href="/">Benchmarks</a>
    </p>
    <h1>{props.benchmark}</h1>
    <Boards {...props} />
  </Layout>
);

/** What sorting replaces. */
export const Boards: FC<BoardProps> = ({ slug, benchmark, boards, query }) => (
  <div id="boards">
    <p>
      <a href={`/benchmarks/${slug}.csv${search(query)}`} download="">
        This page as CSV
      </a>
    </p>
    {boards.map((board) => (
      <BoardTable slug={slug} benchmark={benchmark} board={board} query={query} />
    ))}
  </div>
);

const search = ({ sort, order }: BoardQuery): string => (sort === "rank" && order === "asc" ? "" : `?sort=${sort}&order=${order}`);

const BoardTable: FC<{ slug: string; benchmark: string; board: Board; query: BoardQuery }> = ({ slug, benchmark, board, query }) => {
  const name = board.metric ?? "metric not named";
  return (
    <section>
      <h2>{name}</h2>
      <p class="note">
        {board.entries.length} {board.entries.length === 1 ? "row" : "rows"}
        {board.higherIsBetter === null
          ? ", not ranked: the text does not say which way is better"
          : board.higherIsBetter
            ? ", higher is better"
            : ", lower is better"}
      </p>
      <Scroll label={`${benchmark}, ${name}`}>
        <table>
          <thead>
            <tr>
              {HEADINGS.map((h) => (
                <Heading slug={slug} heading={h} query={query} />
              ))}
            </tr>
          </thead>
          <tbody>
            {board.entries.map((entry) => (
              <Entry entry={entry} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
};

const Heading: FC<{ slug: string; heading: (typeof HEADINGS)[number]; query: BoardQuery }> = ({ slug, heading, query }) => {
  const sorted = query.sort === heading.key;
  const order = sorted ? (query.order === "asc" ? "desc" : "asc") : heading.first;
  const href = `/benchmarks/${slug}?sort=${heading.key}&order=${order}`;
  return (
    <th scope="col" class={heading.number ? "number" : ""} {...(sorted ? { "aria-sort": query.order === "asc" ? "ascending" : "descending" } : {})}>
      <a href={href} hx-get={href} hx-target="#boards" hx-swap="outerHTML" hx-push-url="true">
        {heading.label}
        <span aria-hidden="true">{sorted ? (query.order === "asc" ? " ▲" : " ▼") : ""}</span>
      </a>
    </th>
  );
};

const Entry: FC<{ entry: RankedRow }> = ({ entry: { rank, row } }) => {
  const evidence = `/papers/${encodeURIComponent(row.paper_id)}#row-${row.row_id}`;
  const cell = (text: string) => (text ? <a href={evidence}>{text}</a> : "");
  return (
    <tr>
      <td class="number">{rank ?? ""}</td>
      <th scope="row">{row.system ?? <span class="note">not named</span>}</th>
      <td class="number">{cell(format.score(row))}</td>
      <td class="number">
        {format.baseline(row)}
        {row.baseline_system ? <span class="note"> {row.baseline_system}</span> : null}
      </td>
      <td class="number">{cell(format.gain(row))}</td>
      <td class="paper">
        <a href={`/papers/${encodeURIComponent(row.paper_id)}`}>{row.paper_title}</a>
      </td>
      <td class="date">{row.paper_date ?? ""}</td>
    </tr>
  );
};
