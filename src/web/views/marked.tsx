import type { Child, FC } from "hono/jsx";
import type { Row } from "../../schema.js";

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** A row's evidence with the numbers of the row marked in it; those that stand in its claim, where the sentence's place is known. */
export const MarkedRow: FC<{ row: Row; at: number | null }> = ({ row, at: place }) => {
  const from = place === null ? 0 : row.start - place;
  const to = place === null ? row.evidence.length : row.end - place;
  const values = new Set([row.score, row.score_high, row.baseline_score, row.delta, row.delta_high].flatMap((v) => (v === null ? [] : [Math.abs(v)])));
  const parts: Child[] = [];
  let at = 0;
  for (const { 0: text, index } of row.evidence.matchAll(NUMBER)) {
    if (index < from || index >= to || !values.has(Number(text.replaceAll(",", "")))) continue;
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
