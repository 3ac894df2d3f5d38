import type { RawFolder } from "../../pipeline/source.ts";

const isPosition = (json: unknown): boolean =>
  Array.isArray(json) && json.length >= 2 && json.every((part) => Number.isFinite(part));

/** A ring comes back to where it began, and has a corner between at least three of its points. */
function isRing(json: unknown): boolean {
  if (!Array.isArray(json) || json.length < 4 || !json.every(isPosition)) return false;
  return JSON.stringify(json[0]) === JSON.stringify(json.at(-1));
}

const isPolygon = (json: unknown): boolean =>
  Array.isArray(json) && json.length > 0 && json.every(isRing);

const isMultiPolygon = (json: unknown): boolean =>
  Array.isArray(json) && json.length > 0 && json.every(isPolygon);

/**
 * Refuses land whose rings are not closed or hold something else than longitudes and latitudes.
 *
 * @throws DataError that names the feature
 */
export function requireLand(
  folder: RawFolder,
  file: string,
  column: string,
  geometry: { readonly type: string; readonly coordinates?: unknown },
): void {
  const { type, coordinates } = geometry;
  if (type === "Polygon" ? isPolygon(coordinates) : isMultiPolygon(coordinates)) return;
  const expected = "closed rings of longitudes and latitudes";
  throw folder.error({ file, column, expected, found: "something else" });
}
