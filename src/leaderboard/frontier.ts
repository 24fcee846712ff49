/** The points that are better than all before them, by date: what a best-so-far line goes through. */
export function frontierOf<T extends { readonly date: string; readonly score: number }>(points: readonly T[], higherIsBetter: boolean): T[] {
  const best: T[] = [];
  for (const point of [...points].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const last = best.at(-1);
    if (!last || (higherIsBetter ? point.score > last.score : point.score < last.score)) best.push(point);
  }
  return best;
}
