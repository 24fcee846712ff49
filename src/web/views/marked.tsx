import type { Child, FC } from "hono/jsx";
import type { Row } from "../../schema.js";

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** A row's evidence with the numbers of the row marked in it. */
export const MarkedRow: FC<{ row: Row }> = ({ row }) => {
  const values = new Set([row.score, row.score_high, row.baseline_score, row.delta, row.delta_high].flatMap((v) => (v === null ? [] : [Math.abs(v)])));
  const parts: Child[] = [];
  let at = 0;
  for (const { 0: text, index } of row.evidence.matchAll(NUMBER)) {
    if (!values.has(Number(text.replaceAll(",", "")))) continue;
    parts.push(row.evidence.slice(at, index), <mark>{text}</mark>);
    at = index + text.length;
  }
  return (
    <>
      {parts}
      {row.evidence.slice(at)}
    </>
  );
};

/** A sentence with a part of it marked. */
export const Marked: FC<{ sentence: string; part: string }> = ({ sentence, part }) => {
  const at = part === "" ? -1 : sentence.indexOf(part);
  if (at < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{part}</mark>
      {sentence.slice(at + part.length)}
    </>
  );
};
