import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Each shape of a map by object and id, as text. */
function shapesOf(text: string): Map<string, string> {
  // Written by the pipeline, and looked at by the checks.
  const topology = JSON.parse(text) as Topology<Record<string, GeometryCollection>>;
  return new Map(
    Object.entries(topology.objects).flatMap(([name, object]) =>
      feature(topology, object).features.map(
        ({ id, geometry }) => [`${name} ${String(id)}`, JSON.stringify(geometry)] as const,
      ),
    ),
  );
}

/** Lines that name the shapes in which a map differs from the committed one. */
export function describeMapChange(name: string, committed: string, map: string): string[] {
  if (committed === map) return [];
  const [before, after] = [shapesOf(committed), shapesOf(map)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changed = ids.filter((id) => before.get(id) !== after.get(id));
  return [
    `compare ${name}: other shapes than committed: ${changed.join(", ") || "none, but in form"}`,
  ];
}
