import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { dataset } from "../../src/datasets/dataset.ts";
import { population } from "../../src/datasets/context/population.ts";
import { tiles } from "../../src/datasets/areas/tiles.ts";
import { freezeTables, frozenForms, sayUnfrozen } from "./freeze-tables.ts";

/** An engine with one estimate frozen, which is not the committed one. */
async function withFrozen(columns: string, values: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run("ATTACH ':memory:' AS frozen");
  await connection.run(`CREATE TABLE frozen.population (${columns})`);
  await connection.run(`INSERT INTO frozen.population VALUES (${values})`);
  return connection;
}

const whole = "area_code VARCHAR, year INTEGER, residents INTEGER, note VARCHAR";
const short = "area_code VARCHAR, year INTEGER, residents INTEGER";

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<unknown[][]> {
  return (await connection.runAndReadAll(sql)).getRowsJS();
}

test("frozen rows stay, and a table that is new is taken as committed", async () => {
  const connection = await withFrozen(whole, "'E09000007', 2024, 1, NULL");
  expect(await freezeTables(connection, [population, tiles])).toEqual(["tiles: as committed"]);
  expect(await rowsOf(connection, "FROM population")).toEqual([["E09000007", 2024, 1, null]]);
  expect(await rowsOf(connection, "SELECT count(*) > 30 FROM tiles")).toEqual([[true]]);
});

test("a new column is of the committed row of the same key, and no row comes with it", async () => {
  const connection = await withFrozen(short, "'E09000001', 2024, 1");
  expect(await freezeTables(connection, [population])).toEqual(["population: with its new note"]);
  expect(await rowsOf(connection, "FROM population")).toEqual([
    ["E09000001", 2024, 1, expect.stringContaining("few residents")],
  ]);
});

test("a table that is named, or has another key, is taken as committed", async () => {
  const named = await withFrozen(whole, "'E09000007', 2024, 1, NULL");
  expect(await freezeTables(named, [population], ["population"])).toEqual([
    "population: as committed",
  ]);
  const keyed = dataset({ ...population, key: ["area_code", "year", "note"] });
  const other = await withFrozen(short, "'E09000007', 2024, 1");
  expect(await freezeTables(other, [keyed])).toEqual(["population: as committed"]);
  expect(await rowsOf(other, "SELECT count(*) > 33 FROM population")).toEqual([[true]]);
});

test("what is not frozen yet is named with what to do", async () => {
  const connection = await withFrozen(short, "'E09000007', 2024, 1");
  const forms = await frozenForms(connection);
  expect(sayUnfrozen([population, tiles], forms)).toBe(
    "Not frozen yet: population.note, tiles. Run node_modules/.bin/node tests/frozen/freeze.ts",
  );
  expect(sayUnfrozen([], forms)).toBeUndefined();
});
