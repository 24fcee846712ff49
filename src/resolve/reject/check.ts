import type { Draft } from "../../draft/draft.js";
import type { Context, Resolver } from "../context.js";

/** What looks like a claim and is none: the reason that its number is then kept under. */
export type Check = (draft: Draft, context: Context) => string | false;

/** Rejects a draft by the first check that gives a reason. */
export const rejecting =
  (checks: readonly Check[]): Resolver =>
  (drafts, context) =>
    drafts.map((draft) => {
      for (const check of checks) {
        const reason = check(draft, context);
        if (reason) return { ...draft, rejected: reason };
      }
      return draft;
    });
