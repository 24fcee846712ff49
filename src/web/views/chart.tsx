import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { html } from "hono/html";
import type { FC } from "hono/jsx";
import { frontierOf } from "../../leaderboard/frontier.js";
import type { ChartPoint } from "../../store/store.js";
import * as format from "./format.js";
import { Scroll } from "./table.js";

const WIDTH = 860;
const HEIGHT = 300;
const LEFT = 52;
const BOTTOM = 30;
const EDGE = 14;

interface ChartProps {
  readonly benchmark: string;
  readonly metric: string;
  readonly higherIsBetter: boolean;
  readonly points: readonly ChartPoint[];
}

/** Scores over time with the best so far; each point leads to its evidence, and a table says the same. */
export const Chart: FC<ChartProps> = (props) => {
  const { benchmark, metric, higherIsBetter, points } = props;
  const best = new Set(frontierOf(points, higherIsBetter));
  if (points.length < 2 || points[0]?.date === points.at(-1)?.date) return null;
  return (
    <figure class="chart">
      <a class="skip" href="#filters">
        Skip the chart
      </a>
      <Scroll label={`${metric} on ${benchmark} over time`}>
        <Picture {...props} best={best} />
      </Scroll>
      <figcaption>
        <p class="note">Scores whose paper has no date are not drawn.</p>
        <details>
          <summary>The chart as a table</summary>
          <PointTable name={`${metric} on ${benchmark} by date`} points={points} best={best} />
        </details>
      </figcaption>
    </figure>
  );
};

type Best = ReadonlySet<ChartPoint>;

const Picture: FC<ChartProps & { best: Best }> = ({ benchmark, metric, points, best }) => {
  const [first, last] = [points[0], points.at(-1)] as [ChartPoint, ChartPoint];
  const x = scaleUtc([dateOf(first), dateOf(last)], [LEFT, WIDTH - EDGE]);
  const scores = points.map((p) => p.score);
  const y = scaleLinear([Math.min(...scores), Math.max(...scores)], [HEIGHT - BOTTOM, EDGE]).nice();
  const places = new Map(points.map((p) => [p, { cx: x(dateOf(p)), cy: y(p.score) }]));
  const rising = [...best];
  const steps = [...rising.flatMap((p) => places.get(p) ?? []), { cx: WIDTH - EDGE, cy: y((rising.at(-1) ?? last).score) }];
  const dateLabel = x.tickFormat(6);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-labelledby="chart-title" aria-describedby="chart-text">
      <title id="chart-title">{`${metric} on ${benchmark} over time`}</title>
      <desc id="chart-text">{`${points.length} scores from ${first.date} to ${last.date}; the best so far went from ${rising[0]?.score} to ${rising.at(-1)?.score}.`}</desc>
      <g class="axis">
        {y.ticks(5).map((tick) => {
          const at = y(tick).toFixed(1);
          return html`<line x1="${LEFT}" x2="${WIDTH - EDGE}" y1="${at}" y2="${at}"/><text x="${LEFT - 8}" y="${at}" dy="4" text-anchor="end">${tick}</text>`;
        })}
        {x.ticks(6).map((tick) => html`<text x="${x(tick).toFixed(1)}" y="${HEIGHT - 8}" text-anchor="middle">${dateLabel(tick)}</text>`)}
      </g>
      <path class="best" d={stairs(steps) ?? ""} />
      {[...places].map(([p, { cx, cy }]) => dot(p, Math.round(cx), Math.round(cy), best.has(p)))}
    </svg>
  );
};

const stairs = line<{ cx: number; cy: number }>(
  (p) => p.cx,
  (p) => p.cy,
).curve(curveStepAfter);

/** A point that leads to its evidence; the first circle is the reach of a finger. */
function dot(p: ChartPoint, cx: number, cy: number, leads: boolean) {
  const [r, marked] = leads ? [5, html` class="leads"`] : [3.5, ""];
  const name = `${p.system ?? "not named"}: ${p.score}, ${p.date}`;
  return html`<a href="${format.evidence(p)}"><circle cx="${cx}" cy="${cy}" r="12"/><circle cx="${cx}" cy="${cy}" r="${r}"${marked}/><title>${name}</title></a>`;
}

const PointTable: FC<{ name: string; points: readonly ChartPoint[]; best: Best }> = ({ name, points, best }) => (
  <table class="points">
    <caption class="hidden">{name}</caption>
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">System</th>
        <th scope="col" class="number">
          Score
        </th>
        <th scope="col">Best so far</th>
      </tr>
    </thead>
    <tbody>
      {points.map(
        (p) =>
          html`<tr><td>${p.date}</td><td>${p.system ?? "not named"}</td><td><a href="${format.evidence(p)}">${p.score}</a></td><td>${best.has(p) ? "yes" : ""}</td></tr>`,
      )}
    </tbody>
  </table>
);

/** A date as exact as it is: a year stands at its first day. */
const dateOf = ({ date }: ChartPoint): Date => new Date(`${date}${"-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}T00:00:00Z`);
