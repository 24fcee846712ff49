import { scaleLinear } from "d3-scale";
import type { FC } from "hono/jsx";
import type { Column, Matrix } from "../../leaderboard/matrix.js";
import { slugOf } from "../../store/slug.js";
import type { BenchmarkSummary, Ledger } from "../../store/store.js";
import type { Address } from "../request.js";
import * as format from "./format.js";
import { Layout } from "./layout.js";
import { Coverage } from "./ledger.js";
import { Downloads, plural, Scroll } from "./table.js";

interface CompareProps {
  readonly systems: readonly string[];
  readonly benchmark: string | null;
  readonly matrix: Matrix | null;
  /** Systems that were asked for and have no score here. */
  readonly missing: readonly string[];
  /** Benchmarks to begin with. */
  readonly examples: readonly BenchmarkSummary[];
  readonly address: Address;
  readonly ledger: Ledger;
}

export const columnName = ({ benchmark, metric }: Column): string => (metric ? `${benchmark} (${metric})` : benchmark);

export const ComparePage: FC<CompareProps> = ({ systems, benchmark, matrix, missing, examples, ledger, address }) => (
  <Layout title="Compare" here="/compare">
    <h1>{benchmark && systems.length === 0 ? `Systems on ${matrix?.columns[0]?.benchmark ?? benchmark}` : "Systems beside each other"}</h1>
    <form class="filters" action="/compare" method="get">
      {[...systems, ...(systems.length < 2 ? Array.from({ length: 2 - systems.length }, () => "") : [""])].map((name, i) => (
        <label>
          System {i + 1} <input type="search" name="system" value={name} maxlength={200} />
        </label>
      ))}
      <label>
        Only on <input type="search" name="benchmark" value={benchmark ?? ""} placeholder="all benchmarks" maxlength={200} />
      </label>
      <button type="submit">Compare</button>
    </form>
    {missing.length > 0 ? <p class="note">No score is stored here of {missing.join(", ")}. Is the name written as the papers write it?</p> : null}
    {matrix === null ? <Begin examples={examples} /> : matrix.systems.length === 0 ? <Nothing /> : <Compared matrix={matrix} address={address} />}
    <Coverage ledger={ledger} of="the papers compared" />
  </Layout>
);

const Begin: FC<{ examples: readonly BenchmarkSummary[] }> = ({ examples }) => (
  <section class="empty">
    <p>Name two systems to see every benchmark that either is reported on, or begin with all systems of a benchmark:</p>
    <ul class="inline">
      {examples.map((b) => (
        <li>
          <a href={`/compare?benchmark=${b.slug}`}>{b.benchmark}</a>
        </li>
      ))}
    </ul>
  </section>
);

const Nothing: FC = () => (
  <p class="empty">
    Nothing is stored to compare here. <a href="/search">Search</a> shows how systems are called, and <a href="/">Benchmarks</a> what they are measured on.
  </p>
);

const Compared: FC<{ matrix: Matrix; address: Address }> = ({ matrix, address }) => (
  <>
    <p role="status" class="note">
      {plural(matrix.systems.length, "system")} on {plural(matrix.columns.length, "board")}; the best of a column is marked ★
    </p>
    <Downloads address={address} />
    <Scroll label="Scores of systems on benchmarks">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">System</th>
            {matrix.columns.map(({ benchmark, metric, higherIsBetter }) => (
              <th scope="col" class="number">
                <a href={`/benchmarks/${slugOf(benchmark)}`}>{benchmark}</a>
                <span class="note">
                  {metric ?? "metric not named"}
                  {higherIsBetter === null ? "" : higherIsBetter ? " ↑" : " ↓"}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.systems.map(({ name, cells }) => (
            <tr>
              <th scope="row">
                <a href={`/systems/${slugOf(name)}`}>{name}</a>
              </th>
              {cells.map((cell) => (
                <td class={cell?.best ? "number best" : "number"}>
                  {cell ? (
                    <a href={format.evidence(cell.row)}>
                      {cell.best ? <span title="best of the column">★ </span> : null}
                      {cell.score}
                    </a>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
    <Bars matrix={matrix} />
  </>
);

const MOST_CHARTS = 6;
const MOST_BARS = 20;
const WIDTH = 560;
const ROW = 26;
const NAMES = 200;

/** A bar chart for each board that at least two systems share. */
const Bars: FC<{ matrix: Matrix }> = ({ matrix: { columns, systems } }) => {
  const charts = columns
    .map((column, i) => ({ column, bars: systems.flatMap(({ name, cells }) => (cells[i] ? [{ name, cell: cells[i] }] : [])) }))
    .filter(({ bars }) => bars.length > 1)
    .slice(0, MOST_CHARTS);
  return (
    <div class="charts">
      {charts.map(({ column, bars }, i) => {
        const shown = bars.slice(0, MOST_BARS);
        const x = scaleLinear([Math.min(0, ...shown.map((b) => b.cell.comparable)), Math.max(0, ...shown.map((b) => b.cell.comparable))], [NAMES, WIDTH - 56]);
        const height = shown.length * ROW + 4;
        return (
          <figure class="chart">
            <figcaption>{columnName(column)}</figcaption>
            <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={`bars-${i}`}>
              <title id={`bars-${i}`}>{`${columnName(column)}: ${shown.map((b) => `${b.name} ${b.cell.score}`).join(", ")}`}</title>
              {shown.map(({ name, cell }, row) => (
                <>
                  <text x={NAMES - 8} y={row * ROW + 18} text-anchor="end">
                    {name.length > 26 ? `${name.slice(0, 25)}…` : name}
                  </text>
                  <rect
                    class={cell.best ? "bar best" : "bar"}
                    x={Math.min(x(0), x(cell.comparable))}
                    y={row * ROW + 4}
                    width={Math.max(1, Math.abs(x(cell.comparable) - x(0)))}
                    height={ROW - 8}
                  />
                  <text x={Math.max(x(0), x(cell.comparable)) + 6} y={row * ROW + 18}>
                    {`${cell.best ? "★ " : ""}${cell.score}`}
                  </text>
                </>
              ))}
            </svg>
          </figure>
        );
      })}
    </div>
  );
};
