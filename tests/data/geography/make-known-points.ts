import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FeatureCollection, Point } from "geojson";
import mapshaper from "mapshaper";
import { findSource, rawDirectories } from "../../../scripts/pipeline/raw-files.ts";
import type { RawFolder, SourceReader } from "../../../scripts/pipeline/source.ts";
import { fieldOf, readJson } from "../../../scripts/sources/formats/json.ts";
import { onsLad20BgcLondon } from "../../../scripts/sources/areas/ons-lad20-bgc-london.ts";
import { onsPfa16Ugc } from "../../../scripts/sources/areas/ons-pfa16-ugc.ts";

/**
 * Makes `known-points.csv` from the raw boundaries, before they are simplified, with
 * `node tests/data/geography/make-known-points.ts`: a point well inside each of the 33 authorities and of
 * the 43 forces (mapshaper, `-points inner`), and the point that the ONS file itself gives for each
 * force (LONG, LAT).
 */
const directories = rawDirectories(join(import.meta.dirname, "../../.."));

async function open<T>(source: SourceReader<T>): Promise<{ folder: RawFolder; content: T }> {
  const { folder } = await findSource(directories, source);
  if (folder === undefined) throw new Error(`${source.id} is not at hand.`);
  return { folder, content: await source.read(folder) };
}

async function innerPoints(features: readonly object[], codeName: string): Promise<string[]> {
  const output = await mapshaper.applyCommands("-i in.json -points inner -o out.json", {
    "in.json": JSON.stringify({ type: "FeatureCollection", features }),
  });
  // Asked of mapshaper just above: points with the properties of the areas they lie in.
  const points = JSON.parse(String(output["out.json"])) as FeatureCollection<Point>;
  return points.features.map(({ geometry, properties }) =>
    line(String(properties?.[codeName]), geometry.coordinates, "inner"),
  );
}

const line = (code: string, [longitude = 0, latitude = 0]: readonly number[], made: string) =>
  [code, longitude.toFixed(5), latitude.toFixed(5), made].join(",");

const london = await open(onsLad20BgcLondon);
const forces = await open(onsPfa16Ugc);
const file = await readJson(forces.folder, onsPfa16Ugc.files[0] ?? "");
const listed = fieldOf(file, "features");
const own = (Array.isArray(listed) ? listed : []).map((feature: unknown) => {
  const properties = fieldOf(feature, "properties");
  const [longitude, latitude] = ["LONG", "LAT"].map((name) => Number(fieldOf(properties, name)));
  return line(String(fieldOf(properties, "PFA16CD")), [longitude ?? 0, latitude ?? 0], "ons");
});
const lines = [
  "area_code,longitude,latitude,made",
  ...(await innerPoints(london.content, "lad20cd")),
  ...(await innerPoints(forces.content, "area_code")),
  ...own,
];
await writeFile(join(import.meta.dirname, "known-points.csv"), `${lines.join("\n")}\n`);
