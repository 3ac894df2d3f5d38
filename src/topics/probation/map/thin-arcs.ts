import type { Position } from "geojson";
import type { Objects, Topology } from "topojson-specification";

type Pixel = readonly [number, number];

/** Arcs as a file packs them, steps on a grid, as the positions they stand for. */
function unpack({ arcs, transform }: Topology): Position[][] {
  if (transform === undefined) return arcs;
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [column, row] = [0, 0];
    return arc.map(([right = 0, up = 0]) => {
      column += right;
      row += up;
      return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
    });
  });
}

const triangle = ([x1, y1]: Pixel, [x2, y2]: Pixel, [x3, y3]: Pixel): number =>
  Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2;

/** Takes out, one by one, the point that an eye would miss least. An island keeps its corners. */
function thin(arc: readonly Position[], pixelOf: (position: Position) => Pixel, smallest: number) {
  const points = arc.map((position) => ({ position, pixel: pixelOf(position) }));
  const isIsland = String(arc[0]) === String(arc.at(-1));
  const fewest = isIsland ? 5 : 2;
  while (points.length > fewest) {
    let least = smallest;
    let at = -1;
    for (let index = 1; index < points.length - 1; index += 1) {
      const [before, here, after] = points.slice(index - 1, index + 2);
      if (!before || !here || !after) continue;
      const size = triangle(before.pixel, here.pixel, after.pixel);
      if (size < least) [least, at] = [size, index];
    }
    if (at < 0) break;
    points.splice(at, 1);
  }
  return points.map(({ position }) => position);
}

/**
 * A map with only the points that show at its size. Shared edges are thinned once, so that
 * neighbours still meet, and no island goes.
 *
 * @param smallest the triangle, in square pixels, that a point must make with those beside it
 */
export function thinArcs<O extends Objects>(
  topology: Topology<O>,
  pixelOf: (position: Position) => Pixel,
  smallest: number,
): Topology<O> {
  const { type, objects } = topology;
  return { type, objects, arcs: unpack(topology).map((arc) => thin(arc, pixelOf, smallest)) };
}
