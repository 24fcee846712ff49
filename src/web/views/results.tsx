import type { FC } from "hono/jsx";
import { groupBy } from "../../group-by.js";
import type { Row, Unread } from "../../schema.js";
import { slugOf } from "../../store/slug.js";
import * as format from "./format.js";
import { plural, Scroll } from "./table.js";

/** The rows of one abstract, numbered as its marks are. `stored` says whether boards hold them, to link to. */
export const Results: FC<{ rows: readonly Row[]; stored: boolean }> = ({ rows, stored }) => (
  <Scroll label="Results">
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">
            #
          </th>
          <th scope="col">Benchmark</th>
          <th scope="col">Metric</th>
          <th scope="col">System</th>
          <th scope="col" class="number">
            Score
          </th>
          <th scope="col" class="number">
            Baseline
          </th>
          <th scope="col" class="number">
            Gain
          </th>
          <th scope="col">Read by</th>
          <th scope="col">Notes</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <Result row={row} number={i + 1} stored={stored} />
        ))}
      </tbody>
    </table>
  </Scroll>
);

const Result: FC<{ row: Row; number: number; stored: boolean }> = ({ row, number, stored }) => (
  <tr id={`result-${row.row_id}`}>
    <td class="number">
      <a href={`#row-${row.row_id}`} aria-label={`evidence of result ${number}`}>
        {number}
      </a>
    </td>
    <th scope="row">
      <Benchmark row={row} stored={stored} />
    </th>
    <td>{row.metric ?? ""}</td>
    <td>{stored && row.system ? <a href={`/systems/${slugOf(row.system)}`}>{row.system}</a> : (row.system ?? "")}</td>
    <td class="number">{format.score(row)}</td>
    <td class="number">
      {format.baseline(row)}
      {row.baseline_system ? <span class="note"> {row.baseline_system}</span> : null}
    </td>
    <td class="number">
      {format.gain(row)}
      {format.gainKind(row) ? <span class="note"> {format.gainKind(row)}</span> : null}
    </td>
    <td>
      <code>{row.rule}</code>
    </td>
    <td class="note">{format.notes(row)}</td>
  </tr>
);

const Benchmark: FC<{ row: Row; stored: boolean }> = ({ row, stored }) => {
  if (row.benchmark === null) return row.task === null ? <span class="note">not named</span> : row.task;
  return stored ? <a href={`/benchmarks/${slugOf(row.benchmark)}`}>{row.benchmark}</a> : row.benchmark;
};

/** The numbers that became no row, by the reason that each was given. */
export const LeftOut: FC<{ unread: readonly Unread[] }> = ({ unread }) => {
  const reasons = groupBy(unread, ({ reason }) => reason);
  return (
    <section>
      <h2>{plural(unread.length, "number")} seen and left out</h2>
      <dl class="unread">
        {[...reasons].map(([reason, numbers]) => (
          <div>
            <dt>{reason}</dt>
            <dd>
              {numbers.map((u, i) => (
                <>
                  {i > 0 ? ", " : ""}
                  <code>{u.text}</code>
                </>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
