import type { FC } from "hono/jsx";
import { ALL_FINDINGS, among, findingCalled } from "../../audit/all.js";
import { detailIn } from "../../audit/found.js";
import { slugOf } from "../../store/slug.js";
import type { AnyFlag, AuditCounts, BenchmarkAudit, FindingsQuery, FoundFinding, Ledger, MonthAudit, Page } from "../../store/store.js";
import type { SortKeys } from "../query.js";
import type { Address } from "../request.js";
import * as format from "./format.js";
import { HeatMap } from "./heatmap.js";
import { Layout } from "./layout.js";
import { Coverage } from "./ledger.js";
import { Marked, MarkedRow } from "./marked.js";
import { Downloads, Filters, Pager, plural, Scroll, SortHeading, Sorting, Status } from "./table.js";

export const FINDING_SORT_KEYS: SortKeys<FindingsQuery["sort"]> = { since: "desc", finding: "asc", benchmark: "asc", paper: "asc" };

export interface FindingListProps {
  readonly query: FindingsQuery;
  readonly found: Page<FoundFinding>;
  readonly address: Address;
}
interface AuditProps extends FindingListProps {
  readonly counts: AuditCounts;
  readonly benchmarks: readonly BenchmarkAudit[];
  readonly months: readonly MonthAudit[];
  readonly ledger: Ledger;
}

export const findingsStatus = ({ found }: Pick<FindingListProps, "found">): string => plural(found.total, "finding");

const AMONG = { rows: "results", gains: "gains", papers: "papers" } as const;
/** A paper may make several claims: those are counted a paper, everything else as a share. */
const share = (finding: AnyFlag, n: number, of: number): string => {
  if (of === 0) return "";
  return finding === "claim_without_number" ? `${(n / of).toFixed(2)} each` : `${((100 * n) / of).toFixed(n > 0 && n * 10 < of ? 1 : 0)}%`;
};
const searchOf = (parts: Readonly<Record<string, string>>): string => {
  const set = Object.entries(parts).filter(([, value]) => value !== "");
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
};
/** A link to the findings, some of them. */
const auditHref = (parts: Readonly<Record<string, string>>): string => `/audit${searchOf(parts)}#findings`;

export const AuditPage: FC<AuditProps> = (props) => {
  const { counts, benchmarks, query } = props;
  const { asOf } = query;
  const unbased = counts.findings.get("no_baseline") ?? 0;
  return (
    <Layout title="Audit" here="/audit">
      <h1>Which claims stand on a baseline, and which do not</h1>
      {counts.papers === 0 ? (
        <Nothing asOf={asOf} />
      ) : (
        <>
          <p class="lead">
            {plural(counts.rows, "result")} in {plural(counts.papers, "paper")} were looked at. Of {plural(counts.gains, "gain")},{" "}
            <a href={`/audit/no_baseline${searchOf({ as_of: asOf })}`}>
              {unbased.toLocaleString("en-US")} ({share("no_baseline", unbased, counts.gains) || "none"})
            </a>{" "}
            name nothing that they are over.
          </p>
          <AsOf path="/audit" asOf={asOf} />
          <h2>By finding</h2>
          <ByFinding counts={counts} asOf={asOf} />
          <h2>By benchmark</h2>
          <HeatMap benchmarks={benchmarks} href={(benchmark, finding) => auditHref({ finding, benchmark, as_of: asOf })} />
          <ByMonth {...props} finding="no_baseline" href={(month) => auditHref({ month, as_of: asOf })} />
          <h2 id="findings">The findings</h2>
          <FindingFilters {...props} />
          <Status text={findingsStatus(props)} />
          <FindingTable {...props} />
          <Coverage ledger={props.ledger} of="all papers" />
        </>
      )}
    </Layout>
  );
};

/** One finding: what it means, why it matters, what a good report looks like, and where it was found. */
export const FindingPage: FC<AuditProps & { finding: AnyFlag }> = ({ finding, ...props }) => {
  const { label, meaning, why, good, example, counterExample } = findingCalled(finding);
  const { counts, benchmarks, query } = props;
  const { asOf } = query;
  const n = counts.findings.get(finding) ?? 0;
  const of = counts[among(finding)];
  const most = benchmarks.filter((b) => (b.findings.get(finding) ?? 0) > 0);
  return (
    <Layout title={`Audit: ${label}`} here="/audit">
      <p class="crumbs">
        <a href="/audit">Audit</a>
      </p>
      <h1>{label.charAt(0).toUpperCase() + label.slice(1)}</h1>
      <p class="lead">{meaning}</p>
      <dl class="finding">
        <dt>Why it matters</dt>
        <dd>{why}</dd>
        <dt>A good report</dt>
        <dd>{good}</dd>
        <dt>Raises it</dt>
        <dd class="quoted">{example}</dd>
        <dt>Does not</dt>
        <dd class="quoted">{counterExample}</dd>
        <dt>Found</dt>
        <dd>
          {n.toLocaleString("en-US")} among {of.toLocaleString("en-US")} {AMONG[among(finding)]}
          {share(finding, n, of) ? `, ${share(finding, n, of)}` : ""}
        </dd>
      </dl>
      <AsOf path={`/audit/${finding}`} asOf={asOf} />
      {most.length === 0 ? null : (
        <p>
          On the largest benchmarks:{" "}
          {most.map((b, i) => (
            <>
              {i > 0 ? ", " : ""}
              <a href={`/audit/${finding}${searchOf({ benchmark: b.slug, as_of: asOf })}#findings`}>{b.benchmark}</a>{" "}
              <span class="note">
                {b.findings.get(finding)} of {b.rows}
              </span>
            </>
          ))}
        </p>
      )}
      <ByMonth {...props} finding={finding} href={(month) => `/audit/${finding}${searchOf({ month, as_of: asOf })}#findings`} />
      <h2 id="findings">Where it was found</h2>
      <FindingFilters {...props} fixed={finding} />
      <Status text={findingsStatus(props)} />
      <FindingTable {...props} />
      <Coverage ledger={props.ledger} of="all papers" />
    </Layout>
  );
};

const Nothing: FC<{ asOf: string }> = ({ asOf }) => (
  <section class="empty">
    <h2>Nothing to audit</h2>
    <p>
      {asOf === "" ? (
        <>
          The store holds no papers. Read some into it with <code>claimboard import FILE…</code>, or see on <a href="/try">Try</a> what an audit says of an
          abstract of your own.
        </>
      ) : (
        <>
          No paper in the store is dated {asOf} or before. <a href="/audit">Show what is known now</a>.
        </>
      )}
    </p>
  </section>
);

/** Goes back to what was known on a date. */
const AsOf: FC<{ path: string; asOf: string }> = ({ path, asOf }) => (
  <form class="filters" action={path} method="get">
    <label>
      As of <input name="as_of" value={asOf} placeholder="2025-06-30" size={10} maxlength={10} />
    </label>
    <button type="submit">Show</button>
    {asOf === "" ? null : (
      <>
        <span class="note">What was known on {asOf}; papers without a date are left out.</span> <a href={path}>Now</a>
      </>
    )}
  </form>
);

const ByFinding: FC<{ counts: AuditCounts; asOf: string }> = ({ counts, asOf }) => (
  <Scroll label="Counts by finding">
    <table>
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col" class="number">
            Found
          </th>
          <th scope="col" class="number">
            Share
          </th>
          <th scope="col">Among</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {ALL_FINDINGS.map(({ name, label, meaning }) => {
          const n = counts.findings.get(name) ?? 0;
          const of = counts[among(name)];
          return (
            <tr>
              <th scope="row">
                <a href={`/audit/${name}${searchOf({ as_of: asOf })}`}>{label}</a>
              </th>
              <td class="number">{n === 0 ? 0 : <a href={auditHref({ finding: name, as_of: asOf })}>{n.toLocaleString("en-US")}</a>}</td>
              <td class="number">
                {share(name, n, of)}
                <Bar n={n} of={of} />
              </td>
              <td>{AMONG[among(name)]}</td>
              <td class="wide">{meaning}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </Scroll>
);

/** A share as a bar; the number beside it says the same. */
const Bar: FC<{ n: number; of: number }> = ({ n, of }) => (
  <svg class="share" width="80" height="8" viewBox="0 0 80 8" aria-hidden="true">
    <rect class="ground" width="80" height="8" rx="2" />
    <rect width={of === 0 ? 0 : Math.min(80, Math.round((800 * n) / of) / 10)} height="8" rx="2" />
  </svg>
);

/** Months of the table; older ones are found by the filter. */
const MONTHS = 24;

const ByMonth: FC<{ months: readonly MonthAudit[]; finding: AnyFlag; href: (month: string) => string }> = ({ months, finding, href }) => {
  const dated = months.filter((m) => m.month !== "" && m[among(finding)] > 0).slice(0, MONTHS);
  return (
    <>
      <h2 id="by-month">By month</h2>
      {dated.length === 0 ? (
        <p class="note">No paper with a date reports any.</p>
      ) : (
        <Scroll label="Counts by month">
          <table class="months">
            <thead>
              <tr>
                <th scope="col">Month</th>
                <th scope="col" class="number">
                  {AMONG[among(finding)]}
                </th>
                <th scope="col" class="number">
                  {findingCalled(finding).label}
                </th>
                <th scope="col" class="number">
                  Share
                </th>
              </tr>
            </thead>
            <tbody>
              {dated.map((m) => {
                const n = m.findings.get(finding) ?? 0;
                const of = m[among(finding)];
                return (
                  <tr>
                    <th scope="row">
                      <a href={href(m.month)}>{m.month}</a>
                    </th>
                    <td class="number">{of}</td>
                    <td class="number">{n}</td>
                    <td class="number">
                      {share(finding, n, of)}
                      <Bar n={n} of={of} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </>
  );
};

const FindingFilters: FC<FindingListProps & { fixed?: AnyFlag }> = ({ query, fixed }) => (
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
