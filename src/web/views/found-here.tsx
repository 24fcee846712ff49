import type { FC } from "hono/jsx";
import { findingCalled } from "../../audit/all.js";
import { detailOf } from "../../audit/detail.js";
import { groupBy } from "../../group-by.js";
import type { Flag, PaperFinding, Row } from "../../schema.js";

interface FoundHereProps {
  /** Numbered from 1, as their table is. */
  readonly rows: readonly Row[];
  readonly findings: readonly PaperFinding[];
}

/** What the audit finds in one abstract, in words: on its results, and on the whole. */
export const FoundHere: FC<FoundHereProps> = ({ rows, findings }) => {
  const onRows = groupBy(
    rows.flatMap((row, i) => row.flags.map((flag) => ({ flag, row, place: i + 1 }))),
    ({ flag }) => flag,
  );
  if (onRows.size + findings.length === 0) return rows.length === 0 ? null : <p class="note">The audit finds nothing here.</p>;
  return (
    <section>
      <h2>What the audit finds</h2>
      <dl class="found">
        {[...onRows].map(([flag, found]) => (
          <div>
            <Name flag={flag} />
            <dd>
              {found.map(({ row, place }, i) => (
                <>
                  {i > 0 ? ", " : ""}
                  <a href={`#result-${row.row_id}`}>#{place}</a>
                  {detailOf(flag, row) === "" ? null : <span class="note"> {detailOf(flag, row)}</span>}
                </>
              ))}
              . <Meaning flag={flag} />
            </dd>
          </div>
        ))}
        {findings.map(({ flag, text }) => (
          <div>
            <Name flag={flag} />
            <dd>
              {text === "" ? null : <q>{text}</q>} <Meaning flag={flag} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Name: FC<{ flag: Flag | PaperFinding["flag"] }> = ({ flag }) => (
  <dt>
    <a href={`/audit/${flag}`}>{findingCalled(flag).label}</a>
  </dt>
);
const Meaning: FC<{ flag: Flag | PaperFinding["flag"] }> = ({ flag }) => (
  <span class="note">
    {findingCalled(flag).meaning} {findingCalled(flag).good}
  </span>
);
