import { neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { neighbours } from "../../../src/datasets/areas/neighbours.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { onsLad20BgcLondon, type Boundary } from "../../sources/areas/ons-lad20-bgc-london.ts";
import { makeLondonTopology } from "./london-topology.ts";
import { facingPairs } from "./river-banks.ts";

export type LondonTopology = Topology<{ boroughs: GeometryCollection }>;

/** Pairs with a shared arc, both ways. A point in common is not enough. */
function landPairs(topology: LondonTopology): (readonly [string, string])[] {
  const { geometries } = topology.objects.boroughs;
  const codeAt = (index: number): string => String(geometries[index]?.id ?? "");
  return neighbors(geometries).flatMap((others, index) =>
    others.map((other) => [codeAt(index), codeAt(other)] as const),
  );
}

/** Neighbours by land from the drawn map, and across the Thames from the full boundaries. */
export async function findNeighbours(
  boundaries: readonly Boundary[],
): Promise<RowOf<typeof neighbours>[]> {
  // The text was written by mapshaper a line before: its shape is known.
  const topology = JSON.parse(await makeLondonTopology(boundaries)) as LondonTopology;
  const land = landPairs(topology);
  const known = new Set(land.map((pair) => pair.join(" ")));
  const water = facingPairs(boundaries, (a, b) => known.has(`${a} ${b}`));
  const rows = (pairs: readonly (readonly [string, string])[], relation: string) =>
    pairs.map(([code, other]) => ({ area_code: code, neighbour_code: other, relation }));
  return [...rows(land, "by land"), ...rows(water, "across the Thames")];
}

/** Which authorities are beside which. */
export const makeNeighbours = tableMaker({
  schema: neighbours,
  sources: [onsLad20BgcLondon],
  make: async (context) => {
    const boundaries = await context.read(onsLad20BgcLondon);
    return boundaries === undefined ? undefined : findNeighbours(boundaries);
  },
});
