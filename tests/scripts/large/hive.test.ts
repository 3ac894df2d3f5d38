import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeCountry, writeCountry } from "../../../scripts/large/country.ts";
import { askAll, differing } from "../../../scripts/large/measure.ts";
import { twelveQuestions } from "../../../scripts/large/questions.ts";
import { openDuckDb, plain } from "../../../scripts/large/readers.ts";
import { datasets } from "../../../src/datasets/index.ts";
import { csvRows } from "../../support/csv-rows.ts";

const run = promisify(execFile);
let folder = "";
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hive-"));
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => rm(folder, { recursive: true }));

const numbers = async (sql: string): Promise<number[]> =>
  ((await connection.runAndReadAll(sql)).getRowsJson()[0] ?? []).map(Number);

it("npm run data:parquet lays every table out by area and year, with nothing lost", async () => {
  await run(process.execPath, ["scripts/data-parquet.ts", folder]);
  for (const { name } of datasets) {
    const from = `read_parquet('${folder}/${name}/**/*.parquet', hive_partitioning = true)`;
    const [rows] = await numbers(`SELECT count(*) FROM ${from}`);
    expect(rows, name).toBe((await csvRows(name)).length);
  }
  const camden = "crime_monthly/area_code=E09000007/year=2012";
  expect((await stat(join(folder, camden))).isDirectory()).toBe(true);
  const monthly = `read_parquet('${folder}/${camden}/*.parquet')`;
  const own = (await csvRows("crime_monthly")).filter(
    ({ area_code, month }) => area_code === "E09000007" && month?.startsWith("2012"),
  );
  const offences = own.reduce((sum, row) => sum + Number(row["offences"]), 0);
  expect(await numbers(`SELECT count(*), sum(offences) FROM ${monthly}`)).toEqual([
    own.length,
    offences,
  ]);
});

it("a small made-up country answers all twelve questions, the same from Parquet as from memory", async () => {
  await makeCountry(connection, { areas: 20, years: 12, groups: 10 });
  await writeCountry(connection, join(folder, "country"));
  const reader = await openDuckDb(join(folder, "country"));
  const answered = await askAll(reader);
  reader.close();
  expect(answered.size).toBe(12);
  expect([...answered.values()].filter(({ rows }) => rows.length === 0)).toEqual([]);
  const inMemory = await askAll({
    name: "memory",
    close: () => undefined,
    ask: async (sql) =>
      (await connection.runAndReadAll(sql)).getRowsJson().map((row) => row.map(plain)),
  });
  expect(differing(answered, inMemory)).toEqual([]);
  expect(new Set(twelveQuestions.map(({ id }) => id)).size).toBe(12);
});
