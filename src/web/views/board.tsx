import type { FC } from "hono/jsx";
import type { Row } from "../../schema.js";
import { slugOf } from "../../store/slug.js";
import type { BoardEntry, BoardQuery, BoardTab, ChartPoint, Page } from "../../store/store.js";
import type { SortKeys } from "../query.js";
import type { Address } from "../request.js";
import { Chart } from "./chart.js";
import * as format from "./format.js";
import { Layout } from "./layout.js";
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
interface BoardPageProps extends BoardProps {
  readonly gains: readonly Row[];
  readonly points: readonly ChartPoint[];
}

const nameOf = ({ metric }: BoardTab): string => metric ?? "metric not named";
export const tabHref = (slug: string, tab: BoardTab, main: boolean): string =>
  main ? `/benchmarks/${slug}` : `/benchmarks/${slug}?metric=${encodeURIComponent(tab.metric ?? "-")}`;

export const boardStatus = ({ tab, found }: Pick<BoardProps, "tab" | "found">): string => {
  const way =
    tab.higherIsBetter === null ? "not ranked, since it is not known which way is better" : tab.higherIsBetter ? "higher is better" : "lower is better";
  return `${plural(found.total, "entry", "entries")}, ${way}`;
};

export const BoardPage: FC<BoardPageProps> = (props) => {
  const { tabs, tab, query, gains, points } = props;
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
        <a href={`/compare?benchmark=${query.slug}`}>Compare the systems on {tab.benchmark}</a>
      </p>
    </Layout>
  );
};

const BoardFilters: FC<BoardProps> = ({ tab, tabs, query }) => (
  <Filters path={`/benchmarks/${query.slug}`} reset={tabHref(query.slug, tab, tab.metric === tabs[0]?.metric)} target="#entries">
    {tab.metric === tabs[0]?.metric ? null : <input type="hidden" name="metric" value={tab.metric ?? "-"} />}
    <label>
      System <input type="search" name="system" value={query.system} maxlength={200} />
    </label>
    <label>
      Paper or evidence <input type="search" name="q" value={query.q} maxlength={200} />
    </label>
    <label>
      From <input name="from" value={query.from} placeholder="2025-01" size={10} pattern={DATE} />
    </label>
    <label>
      To <input name="to" value={query.to} placeholder="2025-12" size={10} pattern={DATE} />
    </label>
    <Check name="baseline" on={query.withBaseline} value="1" label="Only with a baseline" />
    <Check name="exact" on={query.exactOnly} value="1" label="Only exact" />
    <Check name="baselines" on={!query.baselines} value="0" label="Hide baselines' scores" />
    <Check name="averages" on={!query.averages} value="0" label="Hide averages" />
  </Filters>
);
const DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

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
        <table>
          <thead>
            <tr>
              {HEADINGS.map(([column, label, number]) => (
                <SortHeading column={column} label={label} number={number} keys={BOARD_SORT_KEYS} now={query} address={address} target="#entries" />
              ))}
              <th scope="col">Notes</th>
            </tr>
          </thead>
          <tbody>{found.items.map((entry) => (entry.reported ? <Reported entry={entry} /> : <Baseline entry={entry} />))}</tbody>
        </table>
      </Scroll>
    )}
    <Pager page={query.page} total={found.total} address={address} target="#entries" />
  </div>
);

export const System: FC<{ name: string | null }> = ({ name }) =>
  name === null ? <span class="note">not named</span> : <a href={`/systems/${slugOf(name)}`}>{name}</a>;

const Reported: FC<{ entry: BoardEntry }> = ({ entry: { rank, row, score, comparable } }) => (
  <tr>
    <td class="number">{rank ?? ""}</td>
    <th scope="row">
      <System name={row.system} />
    </th>
    <td class="number">
      <a href={format.evidence(row)}>{format.score(row)}</a>
    </td>
    <td class="number">
      {format.baseline(row)}
      {row.baseline_system ? <span class="note"> {row.baseline_system}</span> : null}
    </td>
    <td class="number">
      {format.gain(row)}
      {format.gainKind(row) ? <span class="note"> {format.gainKind(row)}</span> : null}
    </td>
    <td class="paper">
      <a href={format.paperHref(row.paper_id)}>{row.paper_title}</a>
    </td>
    <td class="date">{row.paper_date ?? ""}</td>
    <Notes row={row} scale={comparable === score ? "" : `ranked as ${comparable}`} />
  </tr>
);

const Baseline: FC<{ entry: BoardEntry }> = ({ entry: { rank, row, system } }) => (
  <tr class="baseline">
    <td class="number">{rank ?? ""}</td>
    <th scope="row">
      <System name={system} />
    </th>
    <td class="number">
      <a href={format.evidence(row)}>{format.baseline(row)}</a>
    </td>
    <td></td>
    <td></td>
    <td class="paper">
      <a href={format.paperHref(row.paper_id)}>{row.paper_title}</a>
    </td>
    <td class="date">{row.paper_date ?? ""}</td>
    <td class="note">reported as baseline by {row.system ?? "the paper"}</td>
  </tr>
);

const Notes: FC<{ row: Row; scale?: string }> = ({ row, scale = "" }) => <td class="note">{[scale, format.notes(row)].filter(Boolean).join(", ")}</td>;

/** Gains that are told without a score: on no ranking, and not lost. */
const Gains: FC<{ rows: readonly Row[]; label: string }> = ({ rows, label }) => (
  <section>
    <h2>Gains reported without a score</h2>
    <Scroll label={label}>
      <table>
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
              <th scope="row">
                <System name={row.system} />
              </th>
              <td class="number">
                <a href={format.evidence(row)}>{format.gain(row)}</a>
                {format.gainKind(row) ? <span class="note"> {format.gainKind(row)}</span> : null}
              </td>
              <td>{row.baseline_system ?? <span class="note">not said</span>}</td>
              <td class="paper">
                <a href={format.paperHref(row.paper_id)}>{row.paper_title}</a>
              </td>
              <td class="date">{row.paper_date ?? ""}</td>
              <Notes row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </section>
);
