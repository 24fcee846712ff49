import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { FC } from "hono/jsx";

const WIDTH = 88;
const HEIGHT = 20;

/** The best scores so far as a small line; the first and the last stand beside it for those who cannot see it. */
export const Sparkline: FC<{ values: readonly number[] }> = ({ values }) => {
  const [first] = values;
  const last = values.at(-1);
  if (values.length < 2 || first === undefined || last === undefined) return null;
  const x = scaleLinear([0, values.length - 1], [2, WIDTH - 2]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [HEIGHT - 3, 3]);
  const path = line<number>()
    .x((_, i) => x(i))
    .y((value) => y(value))
    .curve(curveStepAfter)([...values]);
  return (
    <svg class="spark" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`from ${first} to ${last}`}>
      <path d={path ?? ""} />
      <circle cx={x(values.length - 1)} cy={y(last)} r="2.5" />
    </svg>
  );
};
