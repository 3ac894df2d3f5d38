import { join } from "node:path";
import { connectInMemory } from "../../src/database/build/connect-in-memory.ts";
import type { ColumnType, Dataset } from "../../src/datasets/dataset.ts";
import { datasets } from "../../src/datasets/index.ts";
import type { Cell, Row } from "../pipeline/csv.ts";
import { readIfThere } from "../../src/database/build/read-if-there.ts";
import type { Tables } from "./check.ts";

const numbers: Partial<Record<ColumnType, string>> = {
  count: "INTEGER",
  integer: "INTEGER",
  year: "INTEGER",
  rate: "DOUBLE",
  flag: "BOOLEAN",
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function createTable(schema: Dataset, directory: string): string {
  const columns = Object.entries(schema.columns).map(
    ([name, { type }]) => `${quoted(name)}: '${numbers[type] ?? "VARCHAR"}'`,
  );
  return `CREATE TEMP TABLE ${schema.name} AS FROM read_csv(${quoted(join(directory, `${schema.name}.csv`))},
    header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    columns = {${columns.join(", ")}})`;
}

function toCell(value: unknown): Cell {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number(value);
  throw new TypeError("cast what a check asks for to text or a number");
}

const toRow = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toCell(value)]));

/**
 * Loads each CSV of a directory into memory at the first question that names it: checks of their form
 * come before. Each file is read once. Close it when done.
 *
 * @throws Error from DuckDB, when asked, for a file that does not fit its schema
 */
export async function openTables(
  directory: string,
): Promise<Tables & { readonly close: () => void }> {
  const connection = await connectInMemory();
  const loaded = new Map<string, Promise<unknown>>();
  const texts = new Map<string, Promise<string | undefined>>();
  /** Loads the tables that a question may be about, by their names in it. */
  const loadFor = async (sql: string): Promise<void> => {
    for (const schema of datasets.filter(({ name }) => sql.includes(name))) {
      const load = loaded.get(schema.name) ?? connection.run(createTable(schema, directory));
      loaded.set(schema.name, load);
      await load;
    }
  };
  return {
    directory,
    text: (file) => {
      const text = texts.get(file) ?? readIfThere(join(directory, file));
      texts.set(file, text);
      return text;
    },
    ask: async (sql) => {
      await loadFor(sql);
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS().map(toRow);
    },
    close: () => {
      connection.closeSync();
    },
  };
}
