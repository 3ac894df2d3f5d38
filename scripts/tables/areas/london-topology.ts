import mapshaper from "mapshaper";
import type { Boundary } from "../../sources/areas/ons-lad20-bgc-london.ts";

/**
 * London's 33 authorities as TopoJSON: object `boroughs`, each feature's id its area code, rings
 * clockwise as d3-geo wants them. At 20% of the points tidal creeks close and corners stay.
 */
export async function makeLondonTopology(boundaries: readonly Boundary[]): Promise<string> {
  const features = boundaries.map((boundary) => ({
    ...boundary,
    properties: { area_code: boundary.properties.lad20cd, area_name: boundary.properties.lad20nm },
  }));
  const commands = [
    "-i boroughs.json",
    "-simplify 20% keep-shapes",
    "-o london.topo.json format=topojson id-field=area_code quantization=100000",
  ].join(" ");
  const output = await mapshaper.applyCommands(commands, {
    "boroughs.json": JSON.stringify({ type: "FeatureCollection", features }),
  });
  const file = output["london.topo.json"];
  if (file === undefined) throw new Error("mapshaper wrote no london.topo.json");
  return `${file.toString("utf8")}\n`;
}
