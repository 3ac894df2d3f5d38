import { feature } from "topojson-client";
import type { FeatureCollection, Geometry } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "../../data/london.topo.json";

type London = Topology<{ boroughs: GeometryCollection }>;

/** The 33 authorities, rings clockwise as d3-geo wants them; a feature's id is its area code. */
export const londonBoroughs: FeatureCollection<Geometry> = (() => {
  // TypeScript reads the coordinates of a JSON file as number[], never as the pairs they are.
  const london = topology as unknown as London;
  return feature(london, london.objects.boroughs);
})();
