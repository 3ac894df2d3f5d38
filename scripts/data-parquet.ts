import { resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { buildDatabase } from "../src/database/build/build.ts";
import type { Dataset } from "../src/datasets/dataset.ts";
import { periodColumn } from "../src/datasets/keys.ts";
import { datasets } from "../src/datasets/index.ts";
import { filesBelow, writeHive, type Cut } from "./large/hive.ts";

/** Which year a row is of, by the column of its periods. */
function yearOf(dataset: Dataset): string | undefined {
  if ("year" in dataset.columns) return "year";
  const period = periodColumn(dataset);
  return period === undefined ? undefined : `CAST(left("${period}", 4) AS INTEGER)`;
}

const cutOf = (dataset: Dataset): Cut => {
  const year = yearOf(dataset);
  const byArea = "area_code" in dataset.columns && year !== undefined;
  return { table: dataset.name, byArea, ...(year === undefined ? {} : { year }) };
};

/** `npm run data:parquet -- FOLDER`: every table as Parquet, in folders by table, area and year. */
try {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new Error("Say where to: npm run data:parquet -- FOLDER");
  const folder = resolve(given);
  const options = { access_mode: "READ_ONLY", threads: "2" };
  const connection = await (await DuckDBInstance.create(await buildDatabase(), options)).connect();
  for (const dataset of datasets) await writeHive(connection, folder, cutOf(dataset));
  console.log(`${datasets.length} tables, ${await filesBelow(folder)} files in ${folder}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
