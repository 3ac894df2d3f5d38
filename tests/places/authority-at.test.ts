import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import type { LondonTopology } from "../../scripts/tables/areas/neighbours.ts";
import { authorityAt } from "../../src/places/find/authority-at.ts";

const project = join(import.meta.dirname, "../..");
const read = (path: string): Promise<string> => readFile(join(project, path), "utf8");
// Written by the pipeline, whose checks hold its shape.
const london = JSON.parse(await read("data/london.topo.json")) as LondonTopology;
const points = csvParse(await read("tests/data/geography/known-points.csv"));

test("a point that is known to lie in an authority is found there", () => {
  const inLondon = points.filter((row) => row["area_code"]?.startsWith("E09"));
  expect(inLondon.length).toBeGreaterThanOrEqual(33);
  for (const { area_code: areaCode, longitude, latitude } of inLondon) {
    const standing = authorityAt(london, [Number(longitude), Number(latitude)]);
    expect(standing).toEqual({ kind: "authority", areaCode });
  }
});

test.each([
  ["Watford", [-0.3963, 51.6565]],
  ["Manchester", [-2.2446, 53.4794]],
  ["the other side of the globe", [179.9, -51.5]],
  ["latitude and longitude in the wrong order", [51.5, -0.1]],
] as const)("%s is outside London", (_, point) => {
  expect(authorityAt(london, point)).toEqual({ kind: "outside-london" });
});
