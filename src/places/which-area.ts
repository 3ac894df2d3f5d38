import { geoContains } from "d3-geo";
import type { Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Longitude and latitude in degrees, in this order. */
export type Point = readonly [longitude: number, latitude: number];

/** The id of the area of a map that a point lies in; undefined outside all of them. */
export function areaAt<Name extends string>(
  map: Topology<Record<Name, GeometryCollection>>,
  name: Name,
  [longitude, latitude]: Point,
): string | undefined {
  const areas = feature<Record<never, never>>(map, map.objects[name]);
  const found = areas.features.find((area: { readonly geometry: Geometry }) =>
    geoContains(area.geometry, [longitude, latitude]),
  );
  return found?.id === undefined ? undefined : String(found.id);
}
