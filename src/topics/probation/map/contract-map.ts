import { dot, geo, text, type Markish, type PlotOptions } from "@observablehq/plot";
import { geoMercator, geoPath, type GeoProjection } from "d3-geo";
import type { Feature, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Context, Frame } from "../../../charts/chart.ts";
import { paper } from "../../../charts/colours.ts";
import { contractAreas, contractTopology } from "./contract-geometry.ts";
import { fitNumbers } from "./fit-numbers.ts";
import { thinArcs } from "./thin-arcs.ts";

/** One of the 21 areas. */
export type AreaRow = {
  readonly area_code: string;
  readonly area_name: string;
  readonly slug: string;
  readonly key_number: number;
};

/** How an area looks and what its link says. */
export type AreaLook<R extends AreaRow> = {
  readonly fill: (row: R) => string;
  readonly ink: (row: R) => string;
  readonly spoken: (row: R) => string;
  /** Numbers, whose names stand in a key below. */
  readonly labels: boolean;
};

/** A point that makes a smaller triangle with those beside it does not show, in square pixels. */
const smallest = 4;

/** The areas as a map of one size needs them, by code. */
function drawnAreas(projection: GeoProjection): ReadonlyMap<unknown, Feature> {
  const thinned = thinArcs(
    contractTopology,
    ([longitude = 0, latitude = 0]) => projection([longitude, latitude]) ?? [0, 0],
    smallest,
  );
  const { features } = feature(thinned, thinned.objects.areas);
  return new Map(features.map((area) => [area.id, area]));
}

/** A row and a place on the globe. */
type Placed<R> = { readonly row: R; readonly at: readonly [number, number] };

/** An island smaller than this, in pixels either way, is lost under the edges of the areas. */
const leastIsland = 5;

/** The middles of islands too small to be seen, so that each can have a dot: the Isles of Scilly. */
function smallIslands<R extends AreaRow>(
  rows: readonly R[],
  features: ReadonlyMap<unknown, Feature>,
  projection: GeoProjection,
): Placed<R>[] {
  const path = geoPath(projection);
  return rows.flatMap((row) => {
    const geometry = features.get(row.area_code)?.geometry;
    if (geometry?.type !== "MultiPolygon") return [];
    return geometry.coordinates.flatMap((coordinates) => {
      const island: Polygon = { type: "Polygon", coordinates };
      const [[left, top], [right, bottom]] = path.bounds(island);
      const at = projection.invert?.(path.centroid(island));
      const isSmall = Math.max(right - left, bottom - top) < leastIsland;
      return isSmall && at ? [{ row, at }] : [];
    });
  });
}

/** The map of the 21 contract package areas, every one a link to its page. */
export function contractMap<R extends AreaRow>(
  rows: readonly R[],
  look: AreaLook<R>,
  { link }: Context,
  { width }: Pick<Frame, "width">,
): PlotOptions {
  const height = Math.round(width * 1.2);
  const projection = geoMercator().fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    contractAreas,
  );
  const features = drawnAreas(projection);
  const marks: Markish[] = [
    geo(rows, {
      geometry: (row: R) => features.get(row.area_code),
      fill: look.fill,
      stroke: paper,
      strokeWidth: 1,
      href: (row: R) => link(`/probation-areas/${row.slug}/`),
      title: look.spoken,
      ariaLabel: look.spoken,
    }),
  ];
  marks.push(
    dot(smallIslands(rows, features, projection), {
      x: ({ at }: Placed<R>) => at[0],
      y: ({ at }: Placed<R>) => at[1],
      r: 1.5,
      fill: ({ row }: Placed<R>) => look.fill(row),
      ariaHidden: "true",
      pointerEvents: "none",
    }),
  );
  if (look.labels) {
    const labels = fitNumbers(rows, (row) => features.get(row.area_code), projection);
    marks.push(
      text(labels, {
        x: ({ at }: Placed<R>) => at[0],
        y: ({ at }: Placed<R>) => at[1],
        text: "words",
        fill: ({ row }: Placed<R>) => look.ink(row),
        className: "area-name",
        lineHeight: 1.15,
        pointerEvents: "none",
      }),
    );
  }
  return {
    width,
    height,
    margin: 0,
    projection: { type: () => projection },
    marks,
  };
}
