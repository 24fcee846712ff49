import type { Child, FC } from "hono/jsx";
import type { Row } from "../../schema.js";
import { slugOf } from "../../store/slug.js";
import type { StoredPaper } from "../../store/store.js";
import * as format from "./format.js";
import { Layout } from "./layout.js";
import { Scroll } from "./scroll.js";

export const PaperPage: FC<{ stored: StoredPaper }> = ({ stored: { paper, rows, unread } }) => (
  <Layout title={paper.title}>
    <p class="crumbs">
      <a href="/">Benchmarks</a>
    </p>
    <h1>{paper.title}</h1>
    <p class="note">{[paper.date, paper.authors, paper.votes === null ? null : `${paper.votes} votes`].filter(Boolean).join(" · ")}</p>
    <h2>Abstract</h2>
    <p class="abstract">{marked(paper.abstract, rows)}</p>
    <p class="note">
      Read in {paper.sources.map((s) => s.document).join(", ")}.{" "}
      {[...(paper.url ? [paper.url] : []), ...paper.links].map((link) => (
        <>
          <a href={link} rel="noopener noreferrer nofollow">
            {link}
          </a>{" "}
        </>
      ))}
    </p>
    <h2>Results</h2>
    {rows.length === 0 ? <p>No result was read in this abstract.</p> : <Results rows={rows} />}
    {unread.length === 0 ? null : (
      <>
        <h2>Numbers seen and left out</h2>
        <ul class="unread">
          {unread.map((u) => (
            <li>
              <code>{u.text}</code> {u.reason}
            </li>
          ))}
        </ul>
      </>
    )}
  </Layout>
);

const Results: FC<{ rows: readonly Row[] }> = ({ rows }) => (
  <Scroll label="Results">
    <table>
      <thead>
        <tr>
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
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td>{row.benchmark ? <a href={`/benchmarks/${slugOf(row.benchmark)}`}>{row.benchmark}</a> : (row.task ?? "")}</td>
            <td>{row.metric ?? ""}</td>
            <td>{row.system ?? ""}</td>
            <td class="number">{format.score(row)}</td>
            <td class="number">
              {format.baseline(row)}
              {row.baseline_system ? <span class="note"> {row.baseline_system}</span> : null}
            </td>
            <td class="number">{format.gain(row)}</td>
            <td>
              <a href={`#row-${row.row_id}`}>{row.rule}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);

/** The abstract with each claim's numbers marked; rows of one span share its mark, overlapping spans become one. */
function marked(abstract: string, rows: readonly Row[]): Child[] {
  const parts: Child[] = [];
  let at = 0;
  let i = 0;
  const sorted = [...rows].sort((a, b) => a.start - b.start || a.end - b.end);
  while (i < sorted.length) {
    const first = sorted[i] as Row;
    let end = first.end;
    const group: Row[] = [];
    for (; i < sorted.length && (sorted[i] as Row).start < end; i++) {
      group.push(sorted[i] as Row);
      end = Math.max(end, (sorted[i] as Row).end);
    }
    parts.push(abstract.slice(at, first.start));
    parts.push(
      <mark>
        {group.map((row) => (
          <span id={`row-${row.row_id}`} class="anchor"></span>
        ))}
        {abstract.slice(first.start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(abstract.slice(at));
  return parts;
}
