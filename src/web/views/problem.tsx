import type { FC } from "hono/jsx";
import { Layout } from "./layout.js";

/** A page for what went wrong: what happened, and what to do next. */
export const Problem: FC<{ status: number; title: string; text: string }> = ({ status, title, text }) => (
  <Layout title={title}>
    <p class="crumbs">{status}</p>
    <h1>{title}</h1>
    <p class="lead">{text}</p>
    <p>
      Search above for a benchmark, a system or a paper, or go on with <a href="/">all benchmarks</a>, <a href="/papers">all papers</a> or{" "}
      <a href="/about">how this works</a>.
    </p>
  </Layout>
);
