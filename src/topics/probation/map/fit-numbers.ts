import { geoPath, type GeoProjection } from "d3-geo";
import type { Feature, Geometry, Position } from "geojson";

/** A number, and where on the globe its middle stands. */
export type FittedLabel<R> = {
  readonly row: R;
  readonly words: string;
  readonly at: readonly [number, number];
};

type Point = readonly [number, number];
type Box = { readonly x: number; readonly y: number; readonly width: number };

const lineHeight = 14;

function ringsOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** Where a horizontal line crosses the edge of an area, from left to right. */
function crossings(rings: readonly (readonly Point[])[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
    }
  }
  return found.sort((a, b) => a - b);
}

type Span = readonly [number, number];

function spansAt(rings: readonly (readonly Point[])[], y: number): Span[] {
  const edges = crossings(rings, y);
  return edges.flatMap((edge, index) =>
    index % 2 === 0 ? [[edge, edges[index + 1] ?? edge] as const] : [],
  );
}

/** The parts that two sets of spans share. */
const shared = (a: readonly Span[], b: readonly Span[]): Span[] =>
  a.flatMap(([a1, a2]) =>
    b.flatMap(([b1, b2]): Span[] => {
      const [from, to] = [Math.max(a1, b1), Math.min(a2, b2)];
      return to > from ? [[from, to]] : [];
    }),
  );

/** The widest place inside an area that is as high as some lines of text. */
function widest(
  rings: readonly (readonly Point[])[],
  [top, bottom]: readonly [number, number],
  height: number,
): Box | undefined {
  let best: Box | undefined;
  for (let y = top + height / 2; y <= bottom - height / 2; y += 2) {
    let spans = spansAt(rings, y - height / 2);
    for (let line = y - height / 2 + 3; line <= y + height / 2; line += 3) {
      spans = shared(spans, spansAt(rings, line));
    }
    for (const [from, to] of spans) {
      if (to - from > (best?.width ?? 0)) best = { x: (from + to) / 2, y, width: to - from };
    }
  }
  return best;
}

/** The number of each area inside it, where it has most room: its key has the names. */
export function fitNumbers<R extends { readonly key_number: number }>(
  rows: readonly R[],
  featureOf: (row: R) => Feature | undefined,
  projection: GeoProjection,
): FittedLabel<R>[] {
  const path = geoPath(projection);
  return rows.flatMap((row) => {
    const area = featureOf(row);
    if (area === undefined) return [];
    const rings = ringsOf(area.geometry).map((ring) =>
      ring.map(
        ([longitude = 0, latitude = 0]): Point => projection([longitude, latitude]) ?? [0, 0],
      ),
    );
    const [[, top], [, bottom]] = path.bounds(area);
    const [x, y] = path.centroid(area);
    const box = widest(rings, [top, bottom], lineHeight) ?? { x, y };
    const at = projection.invert?.([box.x, box.y]);
    return at ? [{ row, words: `${row.key_number}`, at }] : [];
  });
}
