import type { FC } from "hono/jsx";
import { type Ledger, sumsOf } from "../../audit/ledger.js";
import { plural } from "./table.js";

/** What became of the numbers in the papers that a page rests on. */
export const Coverage: FC<{ ledger: Ledger; of: string }> = ({ ledger, of }) => {
  const { read, reasons, left, lost } = sumsOf(ledger);
  if (read + left + lost === 0) return null;
  return (
    <details class="ledger">
      <summary>
        Numbers in {of}: {read.toLocaleString("en-US")} read, {left.toLocaleString("en-US")} left out, {lost.toLocaleString("en-US")} not understood
      </summary>
      <p class="note">
        {left === 0
          ? "None was left out for what it is."
          : `Left out for what they are: ${reasons.map(([reason, n]) => `${reason} ${n.toLocaleString("en-US")}`).join(", ")}.`}{" "}
        {lost === 0 ? "" : `In ${plural(lost, "number")} the grammar found no result that it understands; some may be one.`}
      </p>
    </details>
  );
};

/** The ledger of one abstract. */
export const ledgerOf = (numbersRead: number, unread: readonly { readonly reason: string }[]): Ledger => {
  const leftOut = new Map<string, number>();
  for (const { reason } of unread) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  return { read: numbersRead, leftOut };
};
