import type { Child, FC } from "hono/jsx";
import { PAGE_SIZE } from "../../store/store.js";
import { nextSort, type Order, type SortKeys } from "../query.js";
import { type Address, hrefTo } from "../request.js";

/** A table wider than the page scrolls by itself, by keyboard too. */
export const Scroll: FC<{ label: string; children?: Child }> = ({ label, children }) => (
  <section class="scroll" tabindex={0} aria-label={label}>
    {children}
  </section>
);

interface SortHeadingProps<K extends string> {
  readonly column: K;
  readonly label: string;
  readonly number?: boolean;
  readonly keys: SortKeys<K>;
  readonly now: { readonly sort: K; readonly order: Order };
  readonly address: Address;
  /** What the answer replaces. */
  readonly target: string;
}

/** A column's heading, with a button that sorts by it. Without JavaScript it sends the form of `Sorting`. */
export const SortHeading = <K extends string>({ column, label, number = false, keys, now, address, target }: SortHeadingProps<K>) => {
  const sorted = now.sort === column;
  const ascending = now.order === "asc";
  const next = nextSort(column, keys, now);
  return (
    <th scope="col" class={number ? "number" : ""} {...(sorted ? { "aria-sort": ascending ? ("ascending" as const) : ("descending" as const) } : {})}>
      <button
        type="submit"
        form="sorting"
        id={`sort-${column}`}
        name="sort"
        value={next}
        hx-get={hrefTo(address, { sort: next })}
        hx-params="none"
        hx-target={target}
        hx-swap="outerHTML"
        hx-push-url="true"
      >
        {label}
        <span aria-hidden="true">{sorted ? (ascending ? " ▲" : " ▼") : ""}</span>
      </button>
    </th>
  );
};

/** Keeps the filters when a column is sorted, and the sorted column when a filter is set; stands in what sorting replaces. */
export const Sorting: FC<{ address: Address }> = ({ address }) => (
  <>
    <form id="sorting" action={address.path} method="get">
      {address.params.map(([name, value]) => (name === "sort" ? null : <input type="hidden" name={name} value={value} />))}
    </form>
    {address.params.map(([name, value]) => (name === "sort" ? <input type="hidden" name={name} value={value} form="filters" /> : null))}
  </>
);

interface FiltersProps {
  readonly path: string;
  readonly reset?: string;
  readonly target: string;
  /** Inputs that filter as one types; the others when they are left. */
  readonly typed?: readonly string[];
  readonly children?: Child;
}

/** The form of a table's filters: as they are set where there is JavaScript, by its button where there is none. */
export const Filters: FC<FiltersProps> = ({ path, reset = path, target, typed = ["q"], children }) => (
  <form
    id="filters"
    class="filters"
    action={path}
    method="get"
    hx-get={path}
    hx-trigger={["submit, change", ...typed.map((name) => `input delay:250ms from:find input[name=${name}]`)].join(", ")}
    hx-target={target}
    hx-swap="outerHTML"
    hx-push-url="true"
    hx-sync="this:replace"
  >
    {children}
    <button type="submit">Apply</button>
    <a href={reset}>Reset</a>
  </form>
);

/** Links to the pages of a long list. */
export const Pager: FC<{ page: number; total: number; address: Address; target: string }> = ({ page, total, address, target }) => {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (pages === 1 && page === 1) return null;
  const link = (to: number, label: string, rel: string) => {
    if (to < 1 || to > pages) return <span class="note">{label}</span>;
    const href = hrefTo(address, to === 1 ? {} : { page: String(to) });
    return (
      <a href={href} rel={rel} id={`page-${rel}`} hx-get={href} hx-target={target} hx-swap="outerHTML show:top" hx-push-url="true">
        {label}
      </a>
    );
  };
  return (
    <nav class="pager" aria-label="Pages">
      {link(page - 1, "← Previous", "prev")}
      <span>
        Page {page} of {pages}
      </span>
      {link(page + 1, "Next →", "next")}
    </nav>
  );
};

/** How many there are, announced when it changes: in a fragment it replaces the one that stands. */
export const Status: FC<{ text: string; swap?: boolean }> = ({ text, swap = false }) => (
  <p id="status" role="status" class="note" {...(swap ? { "hx-swap-oob": "true" } : {})}>
    {text}
  </p>
);

const FORMATS = [
  ["csv", "CSV"],
  ["json", "JSON"],
  ["ndjson", "NDJSON"],
  ["md", "Markdown"],
  ["tex", "LaTeX"],
] as const;

/** What a table shows, to take away: files, and text to paste. */
export const Downloads: FC<{ address: Address }> = ({ address }) => (
  <p class="downloads">
    {FORMATS.map(([format, label]) => {
      const href = hrefTo(address, {}, `.${format}`);
      const pasted = format === "md" || format === "tex";
      return pasted ? (
        <a href={href} data-copy={label}>
          Copy as {label}
        </a>
      ) : (
        <a href={href} download="">
          {label}
        </a>
      );
    })}
  </p>
);

export const plural = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;
