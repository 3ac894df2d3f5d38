import { readFile } from "node:fs/promises";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { dataDirectory } from "../../database/build/statements.ts";

/** Maps by the name of their file: the committed TopoJSON, and which of its objects. */
export const maps = {
  london: { file: "london", object: "boroughs" },
  "contract-areas": { file: "contract-areas", object: "areas" },
  "police-forces": { file: "contract-areas", object: "forces" },
} as const;

export type MapName = keyof typeof maps;

type Named = { readonly area_code: string; readonly area_name: string };
type Topologies = Topology<Record<string, GeometryCollection<Named>>>;

/** To about 10 cm: more than the boundaries have. */
const round = ([x = 0, y = 0]: Position): Position => [Number(x.toFixed(6)), Number(y.toFixed(6))];

/** The committed rings run clockwise, as d3-geo wants them; GeoJSON wants the other way round. */
const turned = (ring: readonly Position[]): Position[] => ring.map(round).toReversed();

function turn(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map(turned) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map((part) => part.map(turned)) };
    default:
      throw new Error(`A map has a ${geometry.type} where an area was expected.`);
  }
}

/** A map as GeoJSON (RFC 7946): WGS84, outer rings counterclockwise, one area a line. */
export async function geoJsonOf(name: MapName): Promise<string> {
  const { file, object } = maps[name];
  const text = await readFile(`${dataDirectory}/${file}.topo.json`, "utf8");
  // Written by the pipeline, one collection of named areas an object.
  const topology = JSON.parse(text) as Topologies;
  const collection = topology.objects[object];
  if (!collection) throw new Error(`${file}.topo.json has no object ${object}.`);
  const { features }: FeatureCollection<Geometry, Named> = feature(topology, collection);
  const lines = features.map(({ id, properties, geometry }) => {
    const one: Feature = {
      type: "Feature",
      ...(id === undefined ? {} : { id }),
      properties,
      geometry: turn(geometry),
    };
    return JSON.stringify(one);
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}
