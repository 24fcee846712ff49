/** How many numbers were read into rows, and how many were left out, by reason. */
export interface Ledger {
  readonly read: number;
  readonly leftOut: ReadonlyMap<string, number>;
}

/** The reason of a number that the grammar gave up on. */
const NOT_UNDERSTOOD = "unresolved";

/** A ledger summed up: what was left out for what it is, by reason, and what was not understood. */
export function sumsOf({ read, leftOut }: Ledger) {
  const reasons = [...leftOut].filter(([reason]) => reason !== NOT_UNDERSTOOD);
  return { read, reasons, left: reasons.reduce((sum, [, n]) => sum + n, 0), lost: leftOut.get(NOT_UNDERSTOOD) ?? 0 };
}
