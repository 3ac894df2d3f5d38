import type { GeometryCollection, Topology } from "topojson-specification";
import { loadFile } from "../../load-file.ts";
import { link, dataFilePath } from "../../links.ts";

export type LoadedMap<Name extends string> = Topology<Record<Name, GeometryCollection>>;

/** What a reader is told where a map does not come. */
export const noMap = "The map could not be loaded. Try again, or type a place.";

/**
 * Loads one of the site's own maps, `london` say.
 *
 * @throws Error where it cannot be loaded
 */
export async function loadMap<Name extends string>(map: string): Promise<LoadedMap<Name>> {
  const response = await loadFile(link(dataFilePath(map, "topo.json")));
  // Written by the site's pipeline.
  return (await response.json()) as LoadedMap<Name>;
}
