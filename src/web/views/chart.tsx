import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { html } from "hono/html";
import type { FC } from "hono/jsx";
import { frontierOf } from "../../leaderboard/frontier.js";
import type { ChartPoint } from "../../store/store.js";
import * as format from "./format.js";

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
export const Chart: FC<ChartProps> = ({ benchmark, metric, higherIsBetter, points }) => {
  const best = new Set(frontierOf(points, higherIsBetter));
  const rising = [...best];
  const [first] = points;
  const last = points.at(-1);
  if (points.length < 2 || !first || !last || first.date === last.date) return null;
  const x = scaleUtc([dateOf(first), dateOf(last)], [LEFT, WIDTH - EDGE]);
  const scores = points.map((p) => p.score);
  const y = scaleLinear([Math.min(...scores), Math.max(...scores)], [HEIGHT - BOTTOM, EDGE]).nice();
  const path = line<ChartPoint>(
    (p) => x(dateOf(p)),
    (p) => y(p.score),
  ).curve(curveStepAfter)([...rising, { ...(rising.at(-1) ?? last), date: last.date }]);
  const name = (p: ChartPoint) => `${p.system ?? "not named"}: ${p.score}, ${p.date}`;
  return (
    <figure class="chart">
      <a class="skip" href="#filters">
        Skip the chart
      </a>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-labelledby="chart-title" aria-describedby="chart-text">
        <title id="chart-title">{`${metric} on ${benchmark} over time`}</title>
        <desc id="chart-text">{`${points.length} scores from ${first.date} to ${last.date}; the best so far went from ${rising[0]?.score} to ${rising.at(-1)?.score}.`}</desc>
        <g class="axis">
          {y.ticks(5).map((tick) => (
            <>
              <line x1={LEFT} x2={WIDTH - EDGE} y1={y(tick)} y2={y(tick)} />
              <text x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
                {String(tick)}
              </text>
            </>
          ))}
          {x.ticks(6).map((tick) => (
            <text x={x(tick).toFixed(1)} y={HEIGHT - 8} text-anchor="middle">
              {x.tickFormat(6)(tick)}
            </text>
          ))}
        </g>
        <path class="best" d={path ?? ""} />
        {points.map((p) => {
          const [cx, cy] = [Math.round(x(dateOf(p))), Math.round(y(p.score))];
          const [r, leads] = best.has(p) ? [5, html` class="leads"`] : [3.5, ""];
          // the first circle is the reach of a finger
          return html`<a href="${format.evidence(p)}"><circle cx="${cx}" cy="${cy}" r="12"/><circle cx="${cx}" cy="${cy}" r="${r}"${leads}/><title>${name(p)}</title></a>`;
        })}
      </svg>
      <figcaption>
        <details>
          <summary>The chart as a table</summary>
          <table class="points">
            <caption class="hidden">{`${metric} on ${benchmark} by date`}</caption>
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
        </details>
      </figcaption>
    </figure>
  );
};

/** A date as exact as it is: a year stands at its first day. */
const dateOf = ({ date }: ChartPoint): Date => new Date(`${date}${"-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}T00:00:00Z`);
