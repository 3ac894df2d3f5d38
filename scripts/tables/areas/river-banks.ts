import type { Position } from "geojson";
import type { Boundary } from "../../sources/areas/ons-lad20-bgc-london.ts";

/** A point in metres, on a plane that fits London: east of Greenwich, north of the equator. */
type Point = readonly [number, number];
type Ring = readonly Point[];
type Box = { readonly low: Point; readonly high: Point };
type Polygon = { readonly rings: readonly Ring[]; readonly box: Box };
type Place = { readonly code: string; readonly polygons: readonly Polygon[] };

const metresPerDegree = 111_195;
const eastwards = Math.cos((51.5 * Math.PI) / 180);

const toPoint = ([longitude = 0, latitude = 0]: Position): Point => [
  longitude * eastwards * metresPerDegree,
  latitude * metresPerDegree,
];

function boxOf(ring: Ring): Box {
  const eastings = ring.map(([x]) => x);
  const northings = ring.map(([, y]) => y);
  return {
    low: [Math.min(...eastings), Math.min(...northings)],
    high: [Math.max(...eastings), Math.max(...northings)],
  };
}

function toPolygon(coordinates: Position[][]): Polygon {
  const rings = coordinates.map((ring) => ring.map(toPoint));
  return { rings, box: boxOf(rings[0] ?? []) };
}

const toPlace = ({ geometry, properties }: Boundary): Place => ({
  code: properties.lad20cd,
  polygons: geometry.coordinates.map(toPolygon),
});

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

function isInRing(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring.at(index - 1) ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

const isInBox = ({ low, high }: Box, [x, y]: Point): boolean =>
  x >= low[0] && x <= high[0] && y >= low[1] && y <= high[1];

/** A point in a hole crosses two rings, or none: the crossings of all rings count together. */
const isIn = (place: Place, point: Point): boolean =>
  place.polygons.some(
    ({ rings, box }) =>
      isInBox(box, point) && rings.filter((ring) => isInRing(ring, point)).length % 2 === 1,
  );

/** Metres between two points that are looked at on a bank. */
const step = 25;
/** The Thames is nowhere wider within London. */
const widest = 1000;
/** Shorter stretches are corners, not banks. */
const shortestBank = 100;

function walk(ring: Ring): Point[] {
  return ring.slice(1).flatMap((end, index) => {
    const start = ring[index] ?? end;
    const count = Math.max(1, Math.ceil(distance(start, end) / step));
    return Array.from({ length: count }, (_, at) => between(start, end, at / count));
  });
}

type BankPoint = { readonly point: Point; readonly code: string };
type Cells = ReadonlyMap<string, readonly BankPoint[]>;

const cellOf = (point: Point, x = 0, y = 0): string =>
  `${Math.floor(point[0] / widest) + x},${Math.floor(point[1] / widest) + y}`;

function nearest(from: BankPoint, cells: Cells, isCandidate: (code: string) => boolean) {
  let best: BankPoint | undefined;
  let shortest = widest;
  for (const x of [-1, 0, 1]) {
    for (const y of [-1, 0, 1]) {
      for (const other of cells.get(cellOf(from.point, x, y)) ?? []) {
        if (!isCandidate(other.code)) continue;
        const length = distance(from.point, other.point);
        if (length >= shortest) continue;
        shortest = length;
        best = other;
      }
    }
  }
  return best;
}

/** The line touches land only at its ends. */
function isOverWater(a: Point, b: Point, places: readonly Place[]): boolean {
  return Array.from({ length: 19 }, (_, index) => between(a, b, (index + 1) / 20)).every(
    (point) => !places.some((place) => isIn(place, point)),
  );
}

/**
 * Pairs that face each other across the Thames: over at least 100 m of each bank, the nearest place
 * across open water is the other one. Pairs that meet by land are left out.
 *
 * @param boundaries not simplified, with the river cut out
 * @returns codes of both places, each pair in both directions
 */
export function facingPairs(
  boundaries: readonly Boundary[],
  meetByLand: (a: string, b: string) => boolean,
): (readonly [string, string])[] {
  const places = boundaries.map(toPlace);
  const points = places.flatMap(({ code, polygons }) =>
    polygons.flatMap(({ rings }) => rings.flatMap(walk)).map((point) => ({ point, code })),
  );
  const cells = new Map<string, BankPoint[]>();
  for (const bank of points) {
    const cell = cellOf(bank.point);
    const inCell = cells.get(cell);
    if (inCell === undefined) cells.set(cell, [bank]);
    else inCell.push(bank);
  }
  const metres = new Map<string, number>();
  for (const bank of points) {
    const across = nearest(bank, cells, (c) => c !== bank.code && !meetByLand(c, bank.code));
    if (across === undefined || !isOverWater(bank.point, across.point, places)) continue;
    const pair = `${bank.code} ${across.code}`;
    metres.set(pair, (metres.get(pair) ?? 0) + step);
  }
  const isBank = (a: string, b: string) => (metres.get(`${a} ${b}`) ?? 0) >= shortestBank;
  const codes = places.map((place) => place.code);
  return codes.flatMap((a) =>
    codes.filter((b) => isBank(a, b) && isBank(b, a)).map((b) => [a, b] as const),
  );
}
