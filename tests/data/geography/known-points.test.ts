import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import { describe, expect, it, test } from "vitest";
import type { LondonTopology } from "../../../scripts/tables/areas/neighbours.ts";
import type { ContractTopology } from "../../../scripts/tables/areas/contract-topology.ts";
import { areaAt, type Point } from "../../../src/places/find/area-at.ts";
import { query } from "../../../src/database/build/node.ts";

const data = join(import.meta.dirname, "../../../data");
const read = (path: string): Promise<string> => readFile(path, "utf8");
// Written by the pipeline, whose checks hold their shape.
const contract = JSON.parse(await read(join(data, "contract-areas.topo.json"))) as ContractTopology;
const london = JSON.parse(await read(join(data, "london.topo.json"))) as LondonTopology;

/** Made from the raw boundaries by make-known-points.ts, beside this file. */
const points = csvParse(await read(join(import.meta.dirname, "known-points.csv"))).map((row) => ({
  code: String(row["area_code"]),
  at: [Number(row["longitude"]), Number(row["latitude"])] as Point,
}));
const rows = await query("SELECT area_code, contract_area_code FROM areas");
const contractOf = new Map(rows.map((row) => [row["area_code"], row["contract_area_code"]]));

describe(`${points.length} known points on the simplified maps`, () => {
  it("are of all 33 authorities and 43 forces, at least 100", () => {
    expect(points.length).toBeGreaterThanOrEqual(100);
    expect(new Set(points.map(({ code }) => code)).size).toBe(33 + 43);
  });

  it("each lie in the right contract area", () => {
    for (const { code, at } of points) {
      expect(areaAt(contract, "areas", at), code).toBe(contractOf.get(code));
    }
  });

  it("each lie in the right authority or force", () => {
    for (const { code, at } of points) {
      const found = code.startsWith("E09")
        ? areaAt(london, "boroughs", at)
        : areaAt(contract, "forces", at);
      expect(found, code).toBe(code);
    }
  });
});

test.each<[string, Point]>([
  ["Edinburgh", [-3.19, 55.95]],
  ["Calais", [1.85, 50.95]],
  ["the North Sea", [3, 54]],
  ["the Isle of Man", [-4.5, 54.2]],
  ["nowhere in particular", [0, 0]],
])("%s is in no contract area", (_, at) => {
  expect(areaAt(contract, "areas", at)).toBeUndefined();
});

test.each(["areas", "forces"] as const)("rings of the %s run clockwise", (name) => {
  const { features } = feature(contract, contract.objects[name]);
  expect(features).toHaveLength(name === "areas" ? 21 : 43);
  for (const area of features) expect(geoArea(area), String(area.id)).toBeLessThan(1);
});

test("the areas have the land of their forces to 0.1%", () => {
  const land = (name: "areas" | "forces"): number =>
    feature(contract, contract.objects[name]).features.reduce(
      (sum, area) => sum + geoArea(area),
      0,
    );
  expect(Math.abs(land("areas") / land("forces") - 1)).toBeLessThan(0.001);
});

test("each of 43 forces is in exactly one of 21 areas", async () => {
  const parts = await query("SELECT police_force_code, area_code FROM contract_area_forces");
  expect(parts).toHaveLength(43);
  expect(new Set(parts.map((part) => part["police_force_code"])).size).toBe(43);
  expect(new Set(parts.map((part) => part["area_code"])).size).toBe(21);
});
