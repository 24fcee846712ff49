import type { FC } from "hono/jsx";
import type { BenchmarkQuery, BenchmarkSummary, Page, StoreCounts } from "../../store/store.js";
import type { SortKeys } from "../query.js";
import type { Address } from "../request.js";
import { Layout } from "./layout.js";
import { Sparkline } from "./sparkline.js";
import { Downloads, Filters, Pager, plural, Scroll, SortHeading, Sorting, Status } from "./table.js";

export const HOME_SORTS: SortKeys<BenchmarkQuery["sort"]> = { rows: "desc", benchmark: "asc", papers: "desc", best: "desc", latest: "desc" };

interface HomeProps {
  readonly counts: StoreCounts;
  readonly found: Page<BenchmarkSummary>;
  readonly query: BenchmarkQuery;
  readonly address: Address;
}

export const benchmarkStatus = ({ total }: Page<BenchmarkSummary>): string => plural(total, "benchmark");

const Empty: FC = () => (
  <section class="empty">
    <h2>Nothing here yet</h2>
    <p>
      The store holds no results. Read some papers into it with <code>claimboard import FILE…</code>, then reload this page; or see on <a href="/try">Try</a>{" "}
      what is read in an abstract of your own.
    </p>
  </section>
);

const Fact: FC<{ name: string; value: string; href?: string }> = ({ name, value, href }) => (
  <div>
    <dt>{name}</dt>
    <dd>{href ? <a href={href}>{value}</a> : value}</dd>
  </div>
);

export const Home: FC<HomeProps> = (props) => {
  const { counts } = props;
  const share = counts.gains === 0 ? "–" : `${Math.round((100 * counts.gains_without_baseline) / counts.gains)}%`;
  return (
    <Layout title="claimboard" here="/">
      <h1>What papers report, and where they say it</h1>
      <dl class="counts">
        <Fact name="papers" value={counts.papers.toLocaleString("en-US")} />
        <Fact name="results" value={counts.rows.toLocaleString("en-US")} />
        <Fact name="benchmarks" value={counts.benchmarks.toLocaleString("en-US")} />
        <Fact name="of gains name no baseline" value={share} href="/audit/no_baseline" />
      </dl>
      {counts.rows === 0 ? (
        <Empty />
      ) : (
        <>
          <Filters path="/" target="#list">
            <label>
              Benchmark or task <input type="search" name="q" value={props.query.q} maxlength={200} />
            </label>
          </Filters>
          <Status text={benchmarkStatus(props.found)} />
          <BenchmarkList {...props} />
        </>
      )}
    </Layout>
  );
};

/** What sorting, filtering and paging replace. */
export const BenchmarkList: FC<HomeProps> = ({ found, query, address }) => (
  <div id="list">
    <Sorting address={address} />
    <Downloads address={{ ...address, path: "/benchmarks" }} />
    {found.items.length === 0 ? (
      <p class="empty">
        No benchmark is called so. <a href="/">Show all</a>, or <a href={`/search?q=${encodeURIComponent(query.q)}`}>search everything for it</a>.
      </p>
    ) : (
      <Scroll label="Benchmarks">
        <table>
          <thead>
            <tr>
              <SortHeading column="benchmark" label="Benchmark" keys={HOME_SORTS} now={query} address={address} target="#list" />
              <SortHeading column="rows" label="Results" number keys={HOME_SORTS} now={query} address={address} target="#list" />
              <SortHeading column="papers" label="Papers" number keys={HOME_SORTS} now={query} address={address} target="#list" />
              <SortHeading column="best" label="Best" number keys={HOME_SORTS} now={query} address={address} target="#list" />
              <th scope="col">Metric</th>
              <th scope="col">Best so far</th>
              <SortHeading column="latest" label="Latest" keys={HOME_SORTS} now={query} address={address} target="#list" />
            </tr>
          </thead>
          <tbody>
            {found.items.map((b) => (
              <tr>
                <th scope="row">
                  <a href={`/benchmarks/${b.slug}`}>{b.benchmark}</a>
                  {b.task ? <span class="note"> {b.task}</span> : null}
                </th>
                <td class="number">{b.rows}</td>
                <td class="number">{b.papers}</td>
                <td class="number">{b.best ?? ""}</td>
                <td>{b.best === null ? "" : b.metric}</td>
                <td>
                  <Sparkline values={b.trend} />
                </td>
                <td class="date">{b.latest ?? ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    )}
    <Pager page={query.page} total={found.total} address={address} target="#list" />
  </div>
);
