import type { FC } from "hono/jsx";
import { agreement, type Report } from "../../audit/reports.js";
import { slugOf } from "../../store/slug.js";
import type { BoardEntry, Ledger, ListedRow } from "../../store/store.js";
import type { Address } from "../request.js";
import * as format from "./format.js";
import { Layout } from "./layout.js";
import { Coverage } from "./ledger.js";
import { Downloads, plural, Scroll } from "./table.js";

interface SystemProps {
  readonly slug: string;
  readonly entries: readonly BoardEntry[];
  readonly address: Address;
  readonly ledger: Ledger;
}

export const SystemPage: FC<SystemProps> = ({ slug, entries, address, ledger }) => {
  const name = entries[0]?.system ?? slug;
  const papers = new Set(entries.map((e) => e.row.paper_id)).size;
  return (
    <Layout title={name}>
      <p class="crumbs">System</p>
      <h1>{name}</h1>
      <p role="status" class="note">
        {plural(entries.length, "result")} in {plural(papers, "paper")}
      </p>
      <form class="filters" action="/compare" method="get">
        <input type="hidden" name="system" value={name} />
        <label>
          Compare with <input type="search" name="system" placeholder="another system" maxlength={200} required />
        </label>
        <button type="submit">Compare</button>
      </form>
      <Downloads address={address} />
      <Scroll label={`Results of ${name}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Benchmark</th>
              <th scope="col">Metric</th>
              <th scope="col" class="number">
                Score
              </th>
              <th scope="col" class="number">
                Gain
              </th>
              <th scope="col">Reported by</th>
              <th scope="col">Date</th>
              <th scope="col">Notes</th>
            </tr>
          </thead>
          <tbody>
            {boardsOf(entries).map((group) => {
              const held = heldTogether(group);
              return group.map((entry, i) => <Entry entry={entry} held={i === 0 ? held : ""} />);
            })}
          </tbody>
        </table>
      </Scroll>
      <Coverage ledger={ledger} of="these papers" />
    </Layout>
  );
};

const Entry: FC<{ entry: BoardEntry; held: string }> = ({ entry: { row, reported }, held }) => (
  <tr class={reported ? "" : "baseline"}>
    <th scope="row">
      {row.benchmark ? <a href={`/benchmarks/${slugOf(row.benchmark)}`}>{row.benchmark}</a> : (row.task ?? <span class="note">not named</span>)}
    </th>
    <td>{row.metric ?? <span class="note">not named</span>}</td>
    <td class="number">
      <Evidence row={row} text={reported ? format.score(row) : format.baseline(row)} />
    </td>
    <td class="number">
      <Evidence row={row} text={reported ? format.gain(row) : ""} />
      {reported && format.gainKind(row) ? <span class="note"> {format.gainKind(row)}</span> : null}
    </td>
    <td class="wide">
      <a href={format.paperHref(row.paper_id)}>{row.paper_title}</a>
    </td>
    <td class="date">{row.paper_date ?? ""}</td>
    <td class="note">
      {[reported ? "" : `reported as baseline by ${row.system ?? "the paper"}`, held, reported ? format.notes(withoutConflict(row)) : ""]
        .filter(Boolean)
        .join("; ")}
    </td>
  </tr>
);

/** The first line of a board says how reports differ; the others need not say that they do. */
const withoutConflict = (row: ListedRow): ListedRow => ({ ...row, flags: row.flags.filter((flag) => flag !== "conflicting_report") });

const Evidence: FC<{ row: ListedRow; text: string }> = ({ row, text }) => (text === "" ? null : <a href={format.evidence(row)}>{text}</a>);

/** Entries of one board stand together; the store gives them board by board. */
function boardsOf(entries: readonly BoardEntry[]): BoardEntry[][] {
  const groups: BoardEntry[][] = [];
  let last = "";
  for (const entry of entries) {
    const key = JSON.stringify([entry.row.benchmark, entry.row.metric]);
    if (key !== last || entry.row.benchmark === null) groups.push([]);
    groups.at(-1)?.push(entry);
    last = key;
  }
  return groups;
}

/** "reports differ: 71.2 to 73.4", or that they agree within rounding, where several papers report a system on one board. */
function heldTogether(group: readonly BoardEntry[]): string {
  const held = agreement(group.map(toReport));
  if (held === null) return "";
  const scores = group.flatMap((e) => (e.comparable === null ? [] : [e.comparable]));
  return held === "agree" ? "reports agree within rounding" : `reports differ: ${Math.min(...scores)} to ${Math.max(...scores)}`;
}
const toReport = ({ row, system, score, comparable, reported }: BoardEntry): Report => ({
  row_id: row.row_id,
  paper_id: row.paper_id,
  date: row.paper_date,
  system: system ?? "",
  metric: row.metric ?? "",
  reported,
  value: score,
  comparable,
  exact: row.bound === "exact" && !row.average,
});
