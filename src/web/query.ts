/** A request that names something unknown; the message says what is known. */
export class BadRequest extends Error {}

/** Refuses parameters that are not known; only those in `many` may be given more than once. */
export function onlyKnown(params: URLSearchParams, known: readonly string[], many: readonly string[] = []): void {
  for (const name of params.keys()) {
    if (!known.includes(name)) throw new BadRequest(`There is no parameter “${name}” here. Known: ${known.join(", ") || "none"}.`);
    if (params.getAll(name).length > 1 && !many.includes(name)) throw new BadRequest(`The parameter “${name}” is given more than once.`);
  }
}

export type Order = "asc" | "desc";
/** A column that a table can be sorted by, and the order in which that begins. */
export type SortKeys<K extends string> = Readonly<Record<K, Order>>;

/** `sort=score` sorts by a column as it begins, `sort=-score` the other way; the first column where it is not given. */
export function sorting<K extends string>(params: URLSearchParams, keys: SortKeys<K>): { readonly sort: K; readonly order: Order } {
  const names = Object.keys(keys) as K[];
  const value = params.get("sort") || names[0] || "";
  const sort = names.find((name) => name === value.replace(/^-/, ""));
  if (sort === undefined) throw new BadRequest(`“${value}” is no value of “sort”. Known: ${names.join(", ")}, each with a “-” before it for the other order.`);
  return { sort, order: value.startsWith("-") ? other(keys[sort]) : keys[sort] };
}
export const other = (order: Order): Order => (order === "asc" ? "desc" : "asc");

/** The value of `sort` that a column's button asks for: its own order first, then the other. */
export const nextSort = <K extends string>(key: K, keys: SortKeys<K>, now: { sort: K; order: Order }): string =>
  now.sort === key && now.order === keys[key] ? `-${key}` : key;

/** A page's number, from 1. */
export function pageOf(params: URLSearchParams): number {
  const text = params.get("page") || "1";
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new BadRequest(`“${text}” is no value of “page”. It is a number from 1.`);
  return Number(text);
}

/** A switch: 1 or 0. */
export function flag(params: URLSearchParams, name: string, byDefault: boolean): boolean {
  const text = params.get(name);
  if (text === null || text === "") return byDefault;
  if (text !== "0" && text !== "1") throw new BadRequest(`“${text}” is no value of “${name}”. Known: 0, 1.`);
  return text === "1";
}

/** A date as exact as one likes: a year, a month or a day; empty where none is given. */
export function dateOf(params: URLSearchParams, name: string): string {
  const text = params.get(name) ?? "";
  if (text !== "" && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text))
    throw new BadRequest(`“${text}” is no value of “${name}”. A date is written 2025, 2025-10 or 2025-10-17.`);
  return text;
}

/** Words to look for, at most 200 characters. */
export function words(params: URLSearchParams, name = "q"): string {
  const text = (params.get(name) ?? "").trim();
  if (text.length > 200) throw new BadRequest(`“${name}” holds more than 200 characters.`);
  return text;
}
