import type { FC } from "hono/jsx";
import { AMONG, among, findingCalled } from "../../audit/all.js";
import type { AnyFlag, AuditCounts, BenchmarkAudit, Ledger, MonthAudit } from "../../store/store.js";
import { auditHref, ByFinding, ByMonth, searchOf, share } from "./finding-counts.js";
import { FindingFilters, type FindingListProps, FindingTable, findingsStatus } from "./finding-list.js";
import { HeatMap } from "./heatmap.js";
import { Layout } from "./layout.js";
import { Coverage } from "./ledger.js";
import { plural, Status } from "./table.js";

interface AuditProps extends FindingListProps {
  readonly counts: AuditCounts;
  readonly benchmarks: readonly BenchmarkAudit[];
  readonly months: readonly MonthAudit[];
  readonly ledger: Ledger;
}

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
  const { label, meaning } = findingCalled(finding);
  const { counts, benchmarks, query } = props;
  const { asOf } = query;
  return (
    <Layout title={`Audit: ${label}`} here="/audit">
      <p class="crumbs">
        <a href="/audit">Audit</a>
      </p>
      <h1>{label.charAt(0).toUpperCase() + label.slice(1)}</h1>
      <p class="lead">{meaning}</p>
      <Meaning finding={finding} counts={counts} />
      <AsOf path={`/audit/${finding}`} asOf={asOf} />
      <Largest finding={finding} benchmarks={benchmarks} asOf={asOf} />
      <ByMonth {...props} finding={finding} href={(month) => `/audit/${finding}${searchOf({ month, as_of: asOf })}#findings`} />
      <h2 id="findings">Where it was found</h2>
      <FindingFilters {...props} fixed={finding} />
      <Status text={findingsStatus(props)} />
      <FindingTable {...props} />
      <Coverage ledger={props.ledger} of="all papers" />
    </Layout>
  );
};

/** Why a finding matters, what raises it, and how often it was found. */
const Meaning: FC<{ finding: AnyFlag; counts: AuditCounts }> = ({ finding, counts }) => {
  const { why, good, example, counterExample } = findingCalled(finding);
  const n = counts.findings.get(finding) ?? 0;
  const of = counts[among(finding)];
  return (
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
  );
};

/** The largest benchmarks on which it was found. */
const Largest: FC<{ finding: AnyFlag; benchmarks: readonly BenchmarkAudit[]; asOf: string }> = ({ finding, benchmarks, asOf }) => {
  const most = benchmarks.filter((b) => (b.findings.get(finding) ?? 0) > 0);
  return most.length === 0 ? null : (
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
