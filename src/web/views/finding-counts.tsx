import type { FC } from "hono/jsx";
import { ALL_FINDINGS, AMONG, among, findingCalled } from "../../audit/all.js";
import type { AnyFlag, AuditCounts, MonthAudit } from "../../store/store.js";
import { Scroll } from "./table.js";

/** A paper may make several claims: those are counted a paper, everything else as a share. */
export const share = (finding: AnyFlag, n: number, of: number): string => {
  if (of === 0) return "";
  return finding === "claim_without_number" ? `${(n / of).toFixed(2)} each` : `${((100 * n) / of).toFixed(n > 0 && n * 10 < of ? 1 : 0)}%`;
};
export const searchOf = (parts: Readonly<Record<string, string>>): string => {
  const set = Object.entries(parts).filter(([, value]) => value !== "");
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
};
/** A link to the findings, some of them. */
export const auditHref = (parts: Readonly<Record<string, string>>): string => `/audit${searchOf(parts)}#findings`;
export const ByFinding: FC<{ counts: AuditCounts; asOf: string }> = ({ counts, asOf }) => (
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

export const ByMonth: FC<{ months: readonly MonthAudit[]; finding: AnyFlag; href: (month: string) => string }> = ({ months, finding, href }) => {
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
