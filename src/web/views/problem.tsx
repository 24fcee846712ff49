import type { FC } from "hono/jsx";
import { Layout } from "./layout.js";

/** A page for what went wrong: what happened, and what to do next. */
export const Problem: FC<{ title: string; text: string }> = ({ title, text }) => (
  <Layout title={title}>
    <h1>{title}</h1>
    <p>{text}</p>
    <p>
      <a href="/">All benchmarks</a>
    </p>
  </Layout>
);
