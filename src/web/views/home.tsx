import type { FC } from "hono/jsx";
import type { BenchmarkSummary, StoreCounts } from "../../store/store.js";
import { Layout } from "./layout.js";
import { Scroll } from "./scroll.js";

interface HomeProps {
  readonly counts: StoreCounts;
  readonly benchmarks: readonly BenchmarkSummary[];
}

const Empty: FC = () => (
  <section class="empty">
    <h2>Nothing here yet</h2>
    <p>
      The store holds no results. Read some papers into it with <code>claimboard import FILE…</code>, then reload this page.
    </p>
  </section>
);

export const Home: FC<HomeProps> = ({ counts, benchmarks }) => (
  <Layout title="claimboard">
    <h1>Benchmarks</h1>
    <dl class="counts">
      <div>
        <dt>papers</dt>
        <dd>{counts.papers}</dd>
      </div>
      <div>
        <dt>results</dt>
        <dd>{counts.rows}</dd>
      </div>
      <div>
        <dt>benchmarks</dt>
        <dd>{counts.benchmarks}</dd>
      </div>
    </dl>
    {benchmarks.length === 0 ? <Empty /> : <BenchmarkTable benchmarks={benchmarks} />}
  </Layout>
);

const BenchmarkTable: FC<{ readonly benchmarks: readonly BenchmarkSummary[] }> = ({ benchmarks }) => (
  <Scroll label="Benchmarks">
    <table>
      <thead>
        <tr>
          <th scope="col">Benchmark</th>
          <th scope="col" class="number">
            Rows
          </th>
          <th scope="col" class="number">
            Papers
          </th>
          <th scope="col" class="number">
            Best score
          </th>
          <th scope="col">Metric</th>
          <th scope="col">Latest</th>
        </tr>
      </thead>
      <tbody>
        {benchmarks.map((b) => (
          <tr>
            <th scope="row">
              <a href={`/benchmarks/${b.slug}`}>{b.benchmark}</a>
              {b.known ? null : <span class="note"> not in the vocabulary</span>}
            </th>
            <td class="number">{b.rows}</td>
            <td class="number">{b.papers}</td>
            <td class="number">{b.best ?? ""}</td>
            <td>{b.metric ?? ""}</td>
            <td>{b.latest ?? ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
