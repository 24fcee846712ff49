import type { Context } from "hono";

/** Whether htmx asks for a part of the page; a step back in history gets the whole. */
export const isFragment = (c: Context): boolean => c.req.header("HX-Request") === "true" && c.req.header("HX-History-Restore-Request") !== "true";

export const paramsOf = (c: Context): URLSearchParams => new URL(c.req.url).searchParams;

declare module "hono" {
  interface ContextVariableMap {
    /** The page that was rendered, for the cache to keep. */
    rendered: string;
  }
}

/** Answers with the whole page, or with the part of it that htmx asks for. */
export function answer(c: Context, page: () => unknown, fragment?: () => unknown) {
  const rendered = fragment && isFragment(c) ? String(fragment()) : `<!doctype html>${String(page())}`;
  c.set("rendered", rendered);
  c.header("Vary", "HX-Request");
  return c.html(rendered);
}

/** Where a table stands: its path, and the parameters that are set. */
export interface Address {
  readonly path: string;
  readonly params: readonly (readonly [string, string])[];
}

/** The address of a request, without empty parameters and without the page's number. */
export const addressOf = (path: string, params: URLSearchParams): Address => ({
  path,
  params: [...params].filter(([name, value]) => value !== "" && name !== "page"),
});

/** A link to an address with some parameters changed. */
export function hrefTo({ path, params }: Address, changes: Readonly<Record<string, string>> = {}, ending = ""): string {
  const kept = params.filter(([name]) => changes[name] === undefined);
  const search = new URLSearchParams([...kept.map(([name, value]): [string, string] => [name, value]), ...Object.entries(changes)]).toString();
  return `${path}${ending}${search ? `?${search}` : ""}`;
}
