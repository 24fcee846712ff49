/** A request that names something unknown; the message says what is known. */
export class BadRequest extends Error {}

/** Refuses parameters that are not known. */
export function onlyKnown(params: URLSearchParams, known: readonly string[]): void {
  for (const name of params.keys()) {
    if (!known.includes(name)) throw new BadRequest(`There is no parameter “${name}” here. Known: ${known.join(", ") || "none"}.`);
    if (params.getAll(name).length > 1) throw new BadRequest(`The parameter “${name}” is given more than once.`);
  }
}

/** A parameter's value, which must be one of those known; the first of them where it is not given. */
export function choice<T extends string>(params: URLSearchParams, name: string, values: readonly [T, ...T[]]): T {
  const value = params.get(name);
  if (value === null) return values[0];
  const found = values.find((v) => v === value);
  if (found === undefined) throw new BadRequest(`“${value}” is no value of “${name}”. Known: ${values.join(", ")}.`);
  return found;
}
