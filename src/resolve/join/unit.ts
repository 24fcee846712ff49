import type { Draft } from "../../draft/draft.js";

/** The unit that a claim is told in; empty where it is told in none. */
export const unitOf = (d: Draft): string => (d.quantity.unit?.type === "percent" ? "percent" : (d.quantity.unit?.text ?? ""));

/** A bare number may be in any unit. */
export const sameUnit = (a: Draft, b: Draft): boolean => unitOf(a) === unitOf(b) || unitOf(a) === "" || unitOf(b) === "";
