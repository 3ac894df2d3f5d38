import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { shown } from "../../pipeline/cells.ts";
import type { RawFolder, SourceReader } from "../../pipeline/source.ts";
import { requireLand } from "../formats/geometry.ts";
import { fieldOf, readJson } from "../formats/json.ts";

/** The land of one police force; its `area_code` is the force's. */
export type ForceBoundary = Feature<Polygon | MultiPolygon, { readonly area_code: string }>;

const file = "force_boundaries_ugc.geojson";

function isCollection(json: unknown): json is FeatureCollection {
  return fieldOf(json, "type") === "FeatureCollection" && Array.isArray(fieldOf(json, "features"));
}

async function read(folder: RawFolder): Promise<readonly ForceBoundary[]> {
  const json = await readJson(folder, file);
  if (!isCollection(json)) {
    throw folder.error({ file, expected: "a GeoJSON FeatureCollection", found: "something else" });
  }
  const seen = new Set<string>();
  return json.features.map(({ geometry, properties }, index) => {
    const code: unknown = properties?.["PFA16CD"];
    const column = `feature ${index + 1}`;
    if (typeof code !== "string" || !/^[EW]\d{8}$/.test(code) || seen.has(code)) {
      throw folder.error({ file, column, expected: "each police force once", found: shown(code) });
    }
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
      throw folder.error({ file, column, expected: "an area", found: shown(geometry.type) });
    }
    requireLand(folder, file, column, geometry);
    seen.add(code);
    return { type: "Feature", geometry, properties: { area_code: code } };
  });
}

/** Land of the 43 forces, generalised to 500 m, WGS84, outer rings clockwise as d3-geo wants them. */
export const onsPfa16Ugc: SourceReader<readonly ForceBoundary[]> = {
  id: "ons-pfa16-ugc",
  files: [file],
  read,
};
