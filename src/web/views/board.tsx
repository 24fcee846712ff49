import { html } from "hono/html";
import type { FC } from "hono/jsx";
import { slugOf } from "../../store/slug.js";
import type { BoardEntry, BoardQuery, BoardSides, BoardTab, Ledger, ListedRow, Page } from "../../store/store.js";
import type { SortKeys } from "../query.js";
import type { Address } from "../request.js";
import { Chart } from "./chart.js";
import * as format from "./format.js";
import { Layout } from "./layout.js";
import { Coverage } from "./ledger.js";
import { Downloads, Filters, Pager, plural, Scroll, SortHeading, Sorting, Status } from "./table.js";

export const BOARD_SORT_KEYS: SortKeys<BoardQuery["sort"]> = {
  rank: "asc",
  system: "asc",
  score: "desc",
  baseline: "desc",
  gain: "desc",
  paper: "asc",
  date: "desc",
};

export interface BoardProps {
  readonly tabs: readonly BoardTab[];
  readonly tab: BoardTab;
  readonly query: BoardQuery;
  readonly found: Page<BoardEntry>;
  readonly address: Address;
}
interface BoardPageProps extends BoardProps, BoardSides {
  readonly ledger: Ledger;
}

const nameOf = ({ metric }: BoardTab): string => metric ?? "metric not named";
export const tabHref = (slug: string, tab: BoardTab, main: boolean): string =>
  main ? `/benchmarks/${slug}` : `/benchmarks/${slug}?metric=${encodeURIComponent(tab.metric ?? "-")}`;

export const boardStatus = ({ tab, found, query }: Pick<BoardProps, "tab" | "found" | "query">): string => {
  const way =
    tab.higherIsBetter === null ? "not ranked, since it is not known which way is better" : tab.higherIsBetter ? "higher is better" : "lower is better";
  const then = query.asOf === "" ? "" : `, as known on ${query.asOf} from papers with a date`;
  return `${plural(found.total, "entry", "entries")}, ${way}${then}`;
};

export const BoardPage: FC<BoardPageProps> = (props) => {
  const { tabs, tab, query, gains, points, ledger } = props;
  return (
    <Layout title={`${tab.benchmark}, ${nameOf(tab)}`}>
      <p class="crumbs">
        <a href="/">Benchmarks</a>
      </p>
      <h1>{tab.benchmark}</h1>
      {tab.known ? null : <p class="note">This name is not in the vocabulary; it was read by its shape and place.</p>}
      <nav class="tabs" aria-label="Metrics">
        {tabs.map((t, i) => (
          <a href={tabHref(query.slug, t, i === 0)} {...(t.metric === tab.metric ? { "aria-current": "page" as const } : {})}>
            {nameOf(t)} <span class="note">{t.rows}</span>
          </a>
        ))}
      </nav>
      {tab.higherIsBetter === null ? null : <Chart benchmark={tab.benchmark} metric={nameOf(tab)} higherIsBetter={tab.higherIsBetter} points={points} />}
      <BoardFilters {...props} />
      <Status text={boardStatus(props)} />
      <Entries {...props} />
      {gains.length === 0 ? null : <Gains rows={gains} label={`Gains on ${tab.benchmark}`} />}
      <p>
        <a href={`/compare?benchmark=${query.slug}`}>Compare the systems on {tab.benchmark}</a>, or see{" "}
        <a href={`/audit?benchmark=${query.slug}#findings`}>what the audit finds there</a>.
      </p>
      <Coverage ledger={ledger} of={`the papers on ${tab.benchmark}`} />
    </Layout>
  );
};

const BoardFilters: FC<BoardProps> = ({ tab, tabs, query }) => (
  <Filters path={`/benchmarks/${query.slug}`} reset={tabHref(query.slug, tab, tab.metric === tabs[0]?.metric)} target="#entries" typed={["system", "q"]}>
    {tab.metric === tabs[0]?.metric ? null : <input type="hidden" name="metric" value={tab.metric ?? "-"} />}
    <label>
      System <input type="search" name="system" value={query.system} maxlength={200} />
    </label>
    <label>
      Paper or evidence <input type="search" name="q" value={query.q} maxlength={200} />
    </label>
    <label>
      From <input name="from" value={query.from} placeholder="2025-01" size={10} />
    </label>
    <label>
      To <input name="to" value={query.to} placeholder="2025-12" size={10} />
    </label>
    <label>
      As of <input name="as_of" value={query.asOf} placeholder="2025-06-30" size={10} />
    </label>
    <Check name="baseline" on={query.withBaseline} value="1" label="Only with a baseline" />
    <Check name="exact" on={query.exactOnly} value="1" label="Only exact" />
    <Check name="baselines" on={!query.baselines} value="0" label="Hide baselines' scores" />
    <Check name="averages" on={!query.averages} value="0" label="Hide averages" />
  </Filters>
);
const Check: FC<{ name: string; on: boolean; value: string; label: string }> = ({ name, on, value, label }) => (
  <label class="check">
    <input type="checkbox" name={name} value={value} checked={on} /> {label}
  </label>
);

const HEADINGS: readonly (readonly [BoardQuery["sort"], string, boolean])[] = [
  ["rank", "Rank", true],
  ["system", "System", false],
  ["score", "Score", true],
  ["baseline", "Baseline", true],
  ["gain", "Gain", true],
  ["paper", "Paper", false],
  ["date", "Date", false],
];

/** What sorting, filtering and paging replace. */
export const Entries: FC<BoardProps> = ({ tab, tabs, query, found, address }) => (
  <div id="entries">
    <Sorting address={address} />
    <Downloads address={address} />
    {found.items.length === 0 ? (
      <p class="empty">
        {address.params.length > (tab.metric === tabs[0]?.metric ? 0 : 1)
          ? "No entry is left by these filters."
          : "No score is reported under this metric, only gains."}{" "}
        <a href={`/benchmarks/${query.slug}`}>Show all of {tab.benchmark}</a>.
      </p>
    ) : (
      <Scroll label={`${tab.benchmark}, ${nameOf(tab)}`}>
        <table class="entries">
          <thead>
            <tr>
              {HEADINGS.map(([column, label, number]) => (
                <SortHeading column={column} label={label} number={number} keys={BOARD_SORT_KEYS} now={query} address={address} target="#entries" />
              ))}
              <th scope="col">Notes</th>
            </tr>
          </thead>
          <tbody>{found.items.map(line)}</tbody>
        </table>
      </Scroll>
    )}
    <Pager page={query.page} total={found.total} address={address} target="#entries" />
  </div>
);

/*
 * The lines of a board are templates and not elements, each whole where it can be: a page has a hundred, and they are most
 * of its cost. What is put into a template is escaped as it is in an element.
 */

const UNNAMED = html`<span class="note">not named</span>`;
const system = (name: string | null, slug: string | null) => (name === null ? UNNAMED : html`<a href="/systems/${slug}">${name}</a>`);
const note = (text: string | null) => (text ? html` <span class="note">${text}</span>` : "");

function line({ rank, row, reported, system: name, systemSlug, score, comparable }: BoardEntry) {
  const paper = format.paperHref(row.paper_id);
  if (!reported)
    return html`<tr class="baseline"><td>${rank}</td><th scope="row">${system(name, systemSlug)}</th><td><a href="${paper}#row-${row.row_id}">${format.baseline(row)}</a></td><td></td><td></td><td><a href="${paper}">${row.paper_title}</a></td><td>${row.paper_date}</td><td>reported as baseline by ${row.system ?? "the paper"}</td></tr>`;
  const scale = comparable === score ? "" : `ranked as ${comparable}`;
  return html`<tr><td>${rank}</td><th scope="row">${system(name, systemSlug)}</th><td><a href="${paper}#row-${row.row_id}">${format.score(row)}</a></td><td>${format.baseline(row)}${note(row.baseline_system)}</td><td>${format.gain(row)}${note(format.gainKind(row))}</td><td><a href="${paper}">${row.paper_title}</a></td><td>${row.paper_date}</td><td>${[scale, format.notes(row)].filter(Boolean).join(", ")}</td></tr>`;
}

/** Gains that are told without a score: on no ranking, and not lost. */
const Gains: FC<{ rows: readonly ListedRow[]; label: string }> = ({ rows, label }) => (
  <section>
    <h2>Gains reported without a score</h2>
    <Scroll label={label}>
      <table class="gains">
        <thead>
          <tr>
            <th scope="col">System</th>
            <th scope="col" class="number">
              Gain
            </th>
            <th scope="col">Over</th>
            <th scope="col">Paper</th>
            <th scope="col">Date</th>
            <th scope="col">Notes</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{system(row.system, row.system && slugOf(row.system))}</th>
              <td>
                <a href={format.evidence(row)}>{format.gain(row)}</a>
                {note(format.gainKind(row))}
              </td>
              <td>{row.baseline_system ?? <span class="note">not said</span>}</td>
              <td>
                <a href={format.paperHref(row.paper_id)}>{row.paper_title}</a>
              </td>
              <td>{row.paper_date}</td>
              <td>{format.notes(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </section>
);
