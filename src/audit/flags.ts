import type { Flag, Row } from "../schema.js";

type Facts = Omit<Row, "flags">;

const UNNAMED =
  /^(?:(?:the|all|other|our|its|existing|previous|prior|strong|several|multiple|various|current|recent|conventional|standard|best|strongest|state-of-the-art|SOTA|competing|competitive|alternative|comparable|baseline|base|other|most) ?)*(?:baselines?|methods?|approaches|approach|models?|systems?|counterparts?|techniques?|works?|algorithms?|ones?|state-of-the-art|SOTA|art)$/i;

/** The findings that a row shows by itself, in the order of the contract. */
const FINDINGS: readonly (readonly [Flag, (row: Facts) => boolean])[] = [
  ["no_baseline", (r) => r.delta !== null && r.baseline_score === null && r.baseline_system === null],
  ["unnamed_baseline", (r) => r.baseline_system !== null && UNNAMED.test(r.baseline_system)],
  ["no_benchmark", (r) => r.benchmark === null && r.average_over.length === 0],
  ["no_metric", (r) => r.metric === null],
  ["hedged", (r) => r.bound === "up_to"],
  ["average_only", (r) => r.average && r.average_over.length === 0],
];

export const flagsOf = (row: Facts): Flag[] => FINDINGS.filter(([, holds]) => holds(row)).map(([flag]) => flag);
