import type { Child, FC } from "hono/jsx";

/** A table wider than the page scrolls by itself, by keyboard too. */
export const Scroll: FC<{ label: string; children?: Child }> = ({ label, children }) => (
  <section class="scroll" tabindex={0} aria-label={label}>
    {children}
  </section>
);
