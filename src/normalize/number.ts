/** Rounds away what binary fractions add: at most `digits` decimals. */
export const round = (value: number, digits = 6): number => Number(value.toFixed(digits)) + 0;
