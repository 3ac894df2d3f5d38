import mapshaper from "mapshaper";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { ContractAreas } from "../../sources/areas/cpa-lookup.ts";
import type { ForceBoundary } from "../../sources/areas/ons-pfa16-ugc.ts";

export type ContractTopology = Topology<{ areas: GeometryCollection; forces: GeometryCollection }>;

/**
 * The 21 contract areas as TopoJSON: objects `areas`, dissolved from `forces`, each feature's id its
 * area code, rings clockwise as d3-geo wants them. At 60% of the points the Isles of Scilly stay.
 */
export async function makeContractTopology(
  boundaries: readonly ForceBoundary[],
  { byForce }: ContractAreas,
): Promise<string> {
  const features = boundaries.map((boundary) => ({
    ...boundary,
    properties: {
      ...boundary.properties,
      contract_area_code: byForce.get(boundary.properties.area_code),
    },
  }));
  const commands = [
    "-i forces.json snap",
    "-clean",
    "-simplify 60% keep-shapes",
    "-dissolve contract_area_code + name=areas",
    "-each area_code=contract_area_code target=areas",
    "-filter-fields area_code target=*",
    "-o contract-areas.topo.json target=areas,forces format=topojson id-field=area_code quantization=20000",
  ].join(" ");
  const output = await mapshaper.applyCommands(commands, {
    "forces.json": JSON.stringify({ type: "FeatureCollection", features }),
  });
  const file = output["contract-areas.topo.json"];
  if (file === undefined) throw new Error("mapshaper wrote no contract-areas.topo.json");
  return `${file.toString("utf8")}\n`;
}
