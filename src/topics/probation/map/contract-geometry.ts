import { feature } from "topojson-client";
import type { FeatureCollection, Geometry } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "../../../../data/contract-areas.topo.json";

type Contract = Topology<{ areas: GeometryCollection; forces: GeometryCollection }>;

// TypeScript reads the coordinates of a JSON file as number[], never as the pairs they are.
export const contractTopology = topology as unknown as Contract;

/** The 21 contract areas, rings clockwise as d3-geo wants them; a feature's id is its area code. */
export const contractAreas: FeatureCollection<Geometry> = feature(
  contractTopology,
  contractTopology.objects.areas,
);
