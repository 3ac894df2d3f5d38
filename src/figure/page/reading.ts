/** Where a line of a chart's table lies in its drawing, in the drawing's own pixels. */
export type Point = { readonly row: number; readonly x: number; readonly y: number };

/** One run of points in a drawing, such as a line, and the way in which it goes. */
export type Drawn = { readonly along: string; readonly points: readonly Point[] };

/** "0:12,340 18,331" or "7-:12,340 18,331", as `readPoints` writes it. What is no point is left out. */
export function parsePoints(text: string): readonly Point[] {
  let [next, step] = [0, 1];
  const written = /(?<!\S)(?:(\d+)(-?):)?(-?\d+),(-?\d+)(?!\S)/g;
  return [...text.matchAll(written)].map(([, said, back, x, y]) => {
    if (said !== undefined) step = back === "-" ? -1 : 1;
    const row = said === undefined ? next : Number(said);
    next = row + step;
    return { row, x: Number(x), y: Number(y) };
  });
}

/**
 * The line nearest to a place of the drawing.
 *
 * @param along "x" over time, where height does not count; "y" down a list; else both
 */
export function nearestLine(
  points: readonly Point[],
  along: string,
  { x, y }: { readonly x: number; readonly y: number },
): number | undefined {
  const [wide, tall] = along === "x" ? [1, 0] : along === "y" ? [0, 1] : [1, 1];
  let [nearest, least]: [number | undefined, number] = [undefined, Infinity];
  for (const point of points) {
    const distance = wide * (point.x - x) ** 2 + tall * (point.y - y) ** 2;
    if (distance < least) [nearest, least] = [point.row, distance];
  }
  return nearest;
}
