import type { FC } from "hono/jsx";
import { ALL_FINDINGS, findingCalled } from "../../audit/all.js";
import { detailIn } from "../../audit/found.js";
import { slugOf } from "../../store/slug.js";
import type { AnyFlag, FindingsQuery, FoundFinding, Page } from "../../store/store.js";
import type { SortKeys } from "../query.js";
import type { Address } from "../request.js";
import * as format from "./format.js";
import { Marked, MarkedRow } from "./marked.js";
import { Downloads, Filters, Pager, plural, Scroll, SortHeading, Sorting } from "./table.js";

export const FINDING_SORT_KEYS: SortKeys<FindingsQuery["sort"]> = { since: "desc", finding: "asc", benchmark: "asc", paper: "asc" };

export interface FindingListProps {
  readonly query: FindingsQuery;
  readonly found: Page<FoundFinding>;
  readonly address: Address;
}
export const findingsStatus = ({ found }: Pick<FindingListProps, "found">): string => plural(found.total, "finding");

/** What narrows the list; on the page of a finding, that is fixed. */
export const FindingFilters: FC<FindingListProps & { fixed?: AnyFlag }> = ({ query, fixed }) => (
  <Filters path={fixed ? `/audit/${fixed}` : "/audit"} target="#list" typed={["benchmark", "q"]}>
    {query.asOf === "" ? null : <input type="hidden" name="as_of" value={query.asOf} />}
    {fixed ? null : (
      <label>
        Finding{" "}
        <select name="finding">
          <option value="">any</option>
          {ALL_FINDINGS.map(({ name, label }) => (
            <option value={name} selected={name === query.finding}>
              {label}
            </option>
          ))}
        </select>
      </label>
    )}
    <label>
      Benchmark <input type="search" name="benchmark" value={query.slug} maxlength={200} />
    </label>
    <label>
      Paper <input type="search" name="q" value={query.q} maxlength={200} placeholder="words of its title" />
    </label>
    <label>
      Month <input name="month" value={query.month} placeholder="2025-10" size={8} maxlength={7} />
    </label>
  </Filters>
);

/** What sorting, filtering and paging replace. */
export const FindingTable: FC<FindingListProps> = ({ query, found, address }) => {
  const heading = { keys: FINDING_SORT_KEYS, now: query, address, target: "#list" };
  return (
    <div id="list">
      <Sorting address={address} />
      <Downloads address={address} />
      {found.items.length === 0 ? (
        <p class="empty">
          Nothing was found{address.params.length > 0 ? " by these filters" : ""}. <a href={address.path}>Show all</a>.
        </p>
      ) : (
        <Scroll label="Findings">
          <table class="findings">
            <thead>
              <tr>
                <SortHeading column="finding" label="Finding" {...heading} />
                <th scope="col">Where it stands</th>
                <SortHeading column="benchmark" label="Benchmark" {...heading} />
                <SortHeading column="paper" label="Paper" {...heading} />
                <SortHeading column="since" label="Known since" {...heading} />
              </tr>
            </thead>
            <tbody>
              {found.items.map((item) => (
                <FindingLine item={item} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <Pager page={query.page} total={found.total} address={address} target="#list" />
    </div>
  );
};

const FindingLine: FC<{ item: FoundFinding }> = ({ item: { flag, row, evidence, evidence_start, text, paper_id, paper_title, since } }) => {
  const detail = detailIn({ flag, row });
  return (
    <tr>
      <th scope="row">
        <a href={`/audit/${flag}`}>{findingCalled(flag).label}</a>
        {detail === "" ? null : <span class="note"> {detail}</span>}
      </th>
      <td class="evidence">
        <a href={row === null ? format.paperHref(paper_id) : format.evidence(row)}>
          {row !== null ? <MarkedRow row={row} at={evidence_start} /> : evidence === "" ? "the whole abstract" : <Marked sentence={evidence} part={text} />}
        </a>
      </td>
      <td>
        {row?.benchmark ? <a href={`/benchmarks/${slugOf(row.benchmark)}`}>{row.benchmark}</a> : null}
        {flag === "conflicting_report" && row?.system ? (
          <span class="note">
            {" "}
            see the <a href={`/systems/${slugOf(row.system)}`}>reports of {row.system}</a>
          </span>
        ) : null}
      </td>
      <td class="wide">
        <a href={format.paperHref(paper_id)}>{paper_title}</a>
      </td>
      <td class="date">{since ?? ""}</td>
    </tr>
  );
};
