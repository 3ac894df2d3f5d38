import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { makeCountry, writeCountry, type Size } from "./country.ts";
import { twelveQuestions } from "./questions.ts";
import type { Reader, Rows } from "./readers.ts";

/** Every file below a folder, together. */
export async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Makes a country below a folder: as Parquet by table, area and year, as one database, as CSV. */
export async function layOut(folder: string, size: Size) {
  const file = join(folder, "country.duckdb");
  await rm(file, { force: true });
  const instance = await DuckDBInstance.create(file, { threads: "2" });
  const connection = await instance.connect();
  await makeCountry(connection, size);
  await connection.run("CHECKPOINT");
  await writeCountry(connection, join(folder, "parquet"));
  await connection.run(`COPY crime_monthly TO '${join(folder, "crime_monthly.csv")}'`);
  const counted = await connection.runAndReadAll("SELECT count(*) FROM crime_monthly");
  connection.closeSync();
  instance.closeSync();
  return {
    rows: Number(counted.getRowsJson()[0]?.[0]),
    parquet: await bytesBelow(join(folder, "parquet")),
    database: (await stat(file)).size,
    csv: (await stat(join(folder, "crime_monthly.csv"))).size,
  };
}

/** What a reader answered to each question, and how long it took. */
export type Answered = ReadonlyMap<string, { readonly rows: Rows; readonly milliseconds: number }>;

/** Asks the twelve questions, one after the other. */
export async function askAll(reader: Reader): Promise<Answered> {
  const answered = new Map<string, { rows: Rows; milliseconds: number }>();
  for (const { id, sql } of twelveQuestions) {
    const started = performance.now();
    const rows = await reader.ask(sql);
    answered.set(id, { rows, milliseconds: performance.now() - started });
  }
  return answered;
}

const isSame = (a: string | number | null, b: string | number | null): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : a === b;

/** Questions that two readers answer otherwise, numbers to nine digits. */
export const differing = (one: Answered, other: Answered): string[] =>
  [...one].flatMap(([id, { rows }]) => {
    const others = other.get(id)?.rows ?? [];
    const same =
      rows.length === others.length &&
      rows.every((row, index) =>
        row.every((cell, column) => isSame(cell, others[index]?.[column] ?? null)),
      );
    return same ? [] : [id];
  });
