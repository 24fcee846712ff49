import { html } from "hono/html";
import type { FC } from "hono/jsx";
import { FINDINGS } from "../../audit/findings.js";
import type { BenchmarkAudit } from "../../store/store.js";

/** Findings that a result on a benchmark may have. */
const COLUMNS = FINDINGS.filter((f) => f.name !== "no_benchmark");
const NAME = 190;
const HEAD = 156;
const CELL = 52;
const LINE = 26;

/** How many of a benchmark's results have a finding, in six steps: none, up to a fifth, and so on. */
const level = (n: number, of: number): number => (of === 0 ? 0 : Math.ceil((5 * n) / of));
const percent = (n: number, of: number): string => `${Math.round((100 * n) / of)}%`;
const short = (text: string): string => (text.length > 26 ? `${text.slice(0, 25)}…` : text);

interface HeatProps {
  readonly benchmarks: readonly BenchmarkAudit[];
  readonly href: (slug: string, finding: string) => string;
}

/** Benchmarks × findings, each cell the share of the benchmark's results and a link to them; a table says the same. */
export const HeatMap: FC<HeatProps> = (props) =>
  props.benchmarks.length === 0 ? null : (
    <figure class="heat">
      <a class="skip" href="#by-month">
        Skip the heat map
      </a>
      <section class="scroll" tabindex={0} aria-label="Findings by benchmark, as a heat map">
        <Picture {...props} />
      </section>
      <figcaption>
        <details>
          <summary>The heat map as a table</summary>
          <section class="scroll" tabindex={0} aria-label="Findings by benchmark">
            <Table {...props} />
          </section>
        </details>
      </figcaption>
    </figure>
  );

const Picture: FC<HeatProps> = ({ benchmarks, href }) => {
  const width = NAME + CELL * COLUMNS.length + 90;
  const height = HEAD + LINE * benchmarks.length;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-labelledby="heat-title" aria-describedby="heat-text">
      <title id="heat-title">Findings by benchmark</title>
      <desc id="heat-text">The share of each benchmark's results that have a finding: the darker, the more. The table below says the same.</desc>
      {COLUMNS.map(({ label }, i) => {
        const x = NAME + CELL * i + CELL / 2;
        return html`<text class="head" x="${x}" y="${HEAD - 8}" transform="rotate(-40 ${x} ${HEAD - 8})">${label}</text>`;
      })}
      {benchmarks.map((b, line) => {
        const y = HEAD + LINE * line;
        return (
          <>
            {html`<text x="${NAME - 10}" y="${y + 17}" text-anchor="end">${short(b.benchmark)}</text>`}
            {COLUMNS.map(({ name, label }, i) => {
              const n = b.findings.get(name) ?? 0;
              const x = NAME + CELL * i;
              const cell = html`<rect class="level-${level(n, b.rows)}" x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${LINE - 2}" rx="3"/>`;
              if (n === 0) return cell;
              return html`<a href="${href(b.slug, name)}"><title>${b.benchmark}, ${label}: ${n} of ${b.rows}</title>${cell}<text x="${x + CELL / 2}" y="${y + 17}" text-anchor="middle">${percent(n, b.rows)}</text></a>`;
            })}
          </>
        );
      })}
    </svg>
  );
};

const Table: FC<HeatProps> = ({ benchmarks, href }) => (
  <table>
    <caption class="hidden">Results with each finding, by benchmark</caption>
    <thead>
      <tr>
        <th scope="col">Benchmark</th>
        <th scope="col" class="number">
          Results
        </th>
        {COLUMNS.map(({ label }) => (
          <th scope="col" class="number">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {benchmarks.map((b) => (
        <tr>
          <th scope="row">
            <a href={`/benchmarks/${b.slug}`}>{b.benchmark}</a>
          </th>
          <td class="number">{b.rows}</td>
          {COLUMNS.map(({ name }) => {
            const n = b.findings.get(name) ?? 0;
            return <td class="number">{n === 0 ? "" : <a href={href(b.slug, name)}>{n}</a>}</td>;
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
