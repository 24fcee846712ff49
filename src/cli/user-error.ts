/** What the user can mend; printed as one line, without a stack trace. */
export class UserError extends Error {
  constructor(
    message: string,
    readonly status = 1,
  ) {
    super(message);
  }
}
