/** What people are told of a finding, wherever it is shown. */
export interface Explained {
  /** A few words, for a table. */
  readonly label: string;
  readonly meaning: string;
  readonly why: string;
  /** What a good report looks like. */
  readonly good: string;
  /** A sentence that raises it, and one that does not. */
  readonly example: string;
  readonly counterExample: string;
}
