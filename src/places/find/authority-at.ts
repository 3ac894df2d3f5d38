import type { GeometryCollection, Topology } from "topojson-specification";
import { areaAt, type Point } from "./area-at.ts";

export type Standing =
  { readonly kind: "authority"; readonly areaCode: string } | { readonly kind: "outside-london" };

/**
 * The authority that a point stands in, by the map that the site draws. Close to an edge, and on the
 * tidal Thames, the drawn line may differ from the true one by some metres.
 */
export function authorityAt(
  london: Topology<{ readonly boroughs: GeometryCollection }>,
  point: Point,
): Standing {
  const areaCode = areaAt(london, "boroughs", point);
  return areaCode === undefined ? { kind: "outside-london" } : { kind: "authority", areaCode };
}
