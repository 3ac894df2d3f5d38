import { rect, type Markish } from "@observablehq/plot";

/** A hatched span over the months that were not published, from the first to past the last. */
export function missingSpan(months: readonly Date[], fill: string): readonly Markish[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const after = new Date(last);
  after.setUTCMonth(after.getUTCMonth() + 1);
  return [rect([{ x1: first, x2: after }], { x1: "x1", x2: "x2", fill })];
}
