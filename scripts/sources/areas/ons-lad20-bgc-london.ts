import type { Feature, MultiPolygon } from "geojson";
import { shown } from "../../pipeline/cells.ts";
import type { RawFolder, SourceReader } from "../../pipeline/source.ts";
import { authorityCodes } from "./borough-codes.ts";
import { requireLand } from "../formats/geometry.ts";
import { readJson } from "../formats/json.ts";

export type Boundary = Feature<
  MultiPolygon,
  { readonly lad20cd: string; readonly lad20nm: string }
>;

const fileOf = (code: string): string => `${code}.geojsonl`;

function isBoundary(json: unknown): json is Boundary {
  if (typeof json !== "object" || json === null) return false;
  if (!("properties" in json) || !("geometry" in json)) return false;
  const { properties, geometry } = json;
  return (
    typeof properties === "object" &&
    properties !== null &&
    "lad20cd" in properties &&
    typeof geometry === "object" &&
    geometry !== null &&
    "type" in geometry &&
    geometry.type === "MultiPolygon"
  );
}

async function read(folder: RawFolder): Promise<readonly Boundary[]> {
  return Promise.all(
    authorityCodes.map(async (code) => {
      const file = fileOf(code);
      const json = await readJson(folder, file);
      const boundary = isBoundary(json) ? json : undefined;
      if (boundary?.properties.lad20cd === code) {
        requireLand(folder, file, "geometry", boundary.geometry);
        return boundary;
      }
      throw folder.error({
        file,
        expected: `a GeoJSON MultiPolygon with lad20cd ${code}`,
        found: boundary === undefined ? "something else" : shown(boundary.properties.lad20cd),
      });
    }),
  );
}

/**
 * Boundaries of the 33, WGS84, the tidal Thames cut out. Outer rings run counter-clockwise, which
 * d3-geo takes for the rest of the globe: never draw them as they are.
 */
export const onsLad20BgcLondon: SourceReader<readonly Boundary[]> = {
  id: "ons-lad20-bgc-london",
  files: authorityCodes.map(fileOf),
  read,
};
