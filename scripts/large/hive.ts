import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";

/** How a table is cut into folders: by the columns that are there, `area_code` and a year. */
export type Cut = {
  readonly table: string;
  readonly byArea: boolean;
  /** An expression that gives the year of a row, where it has one. */
  readonly year?: string;
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Writes one table below a folder as `<table>/area_code=…/year=…/data_0.parquet`, as Hive lays files
 * out: Spark, Trino, ClickHouse and DuckDB take the folders' names for columns.
 */
export async function writeHive(
  connection: DuckDBConnection,
  folder: string,
  { table, byArea, year }: Cut,
): Promise<void> {
  const to = join(folder, table);
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const keys = [...(byArea ? ["area_code"] : []), ...(year === undefined ? [] : ["year"])];
  const rows = `SELECT *${year === undefined || year === "year" ? "" : `, ${year} AS year`} FROM ${table}`;
  const options = ["FORMAT parquet", "COMPRESSION zstd"];
  if (keys.length > 0) options.push(`PARTITION_BY (${keys.join(", ")})`);
  const target = keys.length > 0 ? to : join(to, "data_0.parquet");
  await connection.run(`COPY (${rows} ORDER BY ALL) TO ${literal(target)} (${options.join(", ")})`);
}

/** How many files lie below a folder. */
export const filesBelow = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length;
