import type { GeometryCollection, Topology } from "topojson-specification";

type Named = { readonly area_code?: string; readonly area_name?: string };
type NamedTopology = Topology<Record<string, GeometryCollection<Named>>>;

/**
 * A map as TopoJSON in which every area bears its name beside its code.
 *
 * @throws Error naming a code that has no name
 */
export function nameFeatures(text: string, names: ReadonlyMap<string, string>): string {
  // Written by this pipeline, one collection of areas an object.
  const topology = JSON.parse(text) as NamedTopology;
  for (const { geometries } of Object.values(topology.objects)) {
    for (const geometry of geometries) {
      const known: Named = geometry.properties ?? {};
      const { area_code = "" } = known;
      const area_name = names.get(area_code);
      if (area_name === undefined) throw new Error(`A map has ${area_code}, which no table names.`);
      geometry.properties = { area_code, area_name };
    }
  }
  return `${JSON.stringify(topology)}\n`;
}
