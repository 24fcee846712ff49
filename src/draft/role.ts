/** What a number is: the score, the difference with its sign, a rival's value, or none of these. */
export type Role = { readonly role: "score" | "delta" | "rival" | "none"; readonly sign: 1 | -1 };

export const SCORE: Role = { role: "score", sign: 1 };

export const RIVAL: Role = { role: "rival", sign: 1 };
export const NONE: Role = { role: "none", sign: 1 };

export const delta = (sign: -1 | 0 | 1): Role => ({ role: "delta", sign: sign < 0 ? -1 : 1 });
