import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { connectInMemory } from "../../src/database/build/connect-in-memory.ts";

const project = join(import.meta.dirname, "../..");
const rawDirectory = process.env["RAW_DATA_DIR"] ?? join(project, "../shared/data/raw");

/** The path of a raw file or folder; nothing of the pipeline is used to find or read it. */
export const rawPath = (...parts: readonly string[]): string => join(rawDirectory, ...parts);

export const isAtHand = (folder: string): boolean => existsSync(rawPath(folder));

/** The path of the raw file whose name comes last of those that begin so: the latest, where dates follow. */
export function latestRawPath(folder: string, beginning: string): string {
  const names = readdirSync(rawPath(folder)).filter((name) => name.startsWith(beginning));
  return rawPath(folder, names.toSorted().at(-1) ?? beginning);
}

/** A committed table as the engine reads any CSV: every cell a text. */
export const committed = (table: string): string =>
  `read_csv('${join(project, "data", `${table}.csv`)}', all_varchar = true, header = true)`;

/** Rows that answer a question about files. */
export async function askFiles(sql: string): Promise<unknown[][]> {
  const connection = await connectInMemory();
  try {
    const rows = (await connection.runAndReadAll(sql)).getRowsJS();
    return rows.map((row) => row.map((cell) => (typeof cell === "bigint" ? Number(cell) : cell)));
  } finally {
    connection.closeSync();
  }
}
