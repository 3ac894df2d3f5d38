import type { GeometryCollection, Topology } from "topojson-specification";
import { hasAll, loadJson } from "../../../database/page/load-file.ts";
import { link, dataFilePath } from "../../links.ts";

export type LoadedMap<Name extends string> = Topology<Record<Name, GeometryCollection>>;

/** What a reader is told where a map does not come. */
export const noMap = "The map could not be loaded. Try again, or type a place.";

const isMap = <Name extends string>(value: unknown): value is LoadedMap<Name> =>
  hasAll(value, "objects", "arcs");

/**
 * Loads one of the site's own maps, `london` say.
 *
 * @throws Error where it cannot be loaded
 */
export function loadMap<Name extends string>(map: string): Promise<LoadedMap<Name>> {
  return loadJson(link(dataFilePath(map, "topo.json")), isMap<Name>);
}
