/** What is costly and may not be asked: made when it first is, and kept. */
export function once<T>(of: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= of();
    return value;
  };
}
