import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import { geoJsonOf, maps } from "../../src/site/take/geojson.ts";
import { readingsOf } from "../../src/site/take/read-in.ts";
import { tableFile } from "../../src/site/take/table-files.ts";
import { csvRows } from "../support/csv-rows.ts";

let folder = "";
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "take-"));
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(datasets.map((schema) => [schema.name, schema] as const))(
  "%s.parquet, read as its page says",
  (name, schema) => {
    it("has every row of the CSV, typed, a month also as a date", async () => {
      const path = join(folder, `${name}.parquet`);
      await writeFile(path, (await tableFile(schema, "Parquet")).bytes);
      const where = { csv: "", xlsx: "", parquet: path };
      const code = readingsOf(schema, where).find(({ tool }) => tool === "DuckDB")?.code ?? "";
      await connection.run(code);
      const described = await connection.runAndReadAll(`DESCRIBE ${name}`);
      const types = new Map(described.getRows().map(([column, type]) => [column, type]));
      for (const [column, { type }] of Object.entries(schema.columns)) {
        if (type === "month") expect(types.get(`${column}_date`)).toBe("DATE");
        if (type === "count") expect(types.get(column)).toBe("INTEGER");
        if (type === "month" || type === "financial_year")
          expect(types.get(column)).toBe("VARCHAR");
      }
      const rows = await csvRows(name);
      const names = Object.keys(schema.columns);
      const text = names.map((column) => `CAST("${column}" AS VARCHAR)`).join(", ");
      const found = (await connection.runAndReadAll(`SELECT ${text} FROM ${name}`)).getRows();
      expect(found).toHaveLength(rows.length);
      const isText = names.map((column) => !["rate"].includes(schema.columns[column]?.type ?? ""));
      rows.forEach((row, index) => {
        names.forEach((column, at) => {
          const [given, kept] = [row[column] ?? "", found[index]?.[at] ?? ""];
          if (isText[at]) {
            if (String(kept) !== given)
              expect(String(kept), `${column}, row ${index + 1}`).toBe(given);
          } else if (Number(kept) !== Number(given)) expect(Number(kept)).toBe(Number(given));
        });
      });
    });
  },
);

/** Twice the area that a ring goes round; positive where it goes counterclockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

describe.each([
  ["london", 33, "Camden"],
  ["contract-areas", 21, "London"],
  ["police-forces", 43, "Metropolitan Police"],
] as const)("%s.geojson", (name, count, known) => {
  it("keeps the rules of RFC 7946, every area by code and name", async () => {
    const { features } = JSON.parse(await geoJsonOf(name)) as FeatureCollection<
      Polygon | MultiPolygon,
      { area_code: string; area_name: string }
    >;
    expect(features).toHaveLength(count);
    const names = features.map(({ properties }) => properties.area_name);
    expect(names.some((one) => one.includes(known))).toBe(true);
    expect(names.filter((one) => one === "")).toEqual([]);
    for (const { id, properties, geometry } of features) {
      expect(id).toBe(properties.area_code);
      const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      for (const rings of parts) {
        rings.forEach((ring, index) => {
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(ring.length).toBeGreaterThan(3);
          // The outer ring one way, holes the other.
          expect(Math.sign(turn(ring)), properties.area_name).toBe(index === 0 ? 1 : -1);
        });
        for (const [x = 0, y = 0] of rings.flat()) {
          expect(x > -7 && x < 2.5 && y > 49 && y < 56.5).toBe(true);
        }
      }
    }
  });
});

it("offers a map of every committed one", () => {
  expect(new Set(Object.values(maps).map(({ file }) => file))).toEqual(
    new Set(["london", "contract-areas"]),
  );
});
