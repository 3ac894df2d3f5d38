import type { DuckDBConnection } from "@duckdb/node-api";
import { createTable } from "../../src/database/build/ddl.ts";
import { fillTable } from "../../src/database/build/statements.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";

const quoted = (name: string): string => `"${name}"`;

/** The columns of each table in the attached database `frozen`. */
export async function frozenForms(
  connection: DuckDBConnection,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = await connection.runAndReadAll(
    "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'frozen'",
  );
  const forms = new Map<string, string[]>();
  for (const [table, column] of read.getRowsJS()) {
    if (typeof table !== "string" || typeof column !== "string") continue;
    forms.set(table, [...(forms.get(table) ?? []), column]);
  }
  return forms;
}

/** The columns that a table has now and its frozen rows have not. */
export const missingColumns = (
  { columns }: Dataset,
  frozen: readonly string[],
): readonly string[] => Object.keys(columns).filter((name) => !frozen.includes(name));

/** Which tables or columns are not frozen yet, and what to do; nothing where all are. */
export function sayUnfrozen(
  tables: readonly Dataset[],
  forms: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const unfrozen = tables.flatMap((table) => {
    const form = forms.get(table.name);
    if (form === undefined) return [table.name];
    return missingColumns(table, form).map((column) => `${table.name}.${column}`);
  });
  if (unfrozen.length === 0) return undefined;
  return `Not frozen yet: ${unfrozen.join(", ")}. Run node_modules/.bin/node tests/frozen/freeze.ts`;
}

/**
 * Makes and fills each table: frozen rows stay as they are in the attached database `frozen`, and take
 * a new column from the committed row of the same key. A table that is not frozen yet, is named in
 * `anew` or has another key is as committed.
 *
 * @returns a line for each table that is not as it was
 * @throws Error where a committed row has gone and a new column may not be empty
 */
export async function freezeTables(
  connection: DuckDBConnection,
  tables: readonly Dataset[],
  anew: readonly string[] = [],
): Promise<readonly string[]> {
  const forms = await frozenForms(connection);
  const lines: string[] = [];
  for (const table of tables) {
    const { name, key } = table;
    const form = forms.get(name);
    await connection.run(createTable(table));
    const missing = missingColumns(table, form ?? []);
    if (form === undefined || anew.includes(name) || key.some((part) => missing.includes(part))) {
      await connection.run(fillTable(table));
      lines.push(`${name}: as committed`);
      continue;
    }
    const columns = Object.keys(table.columns);
    if (missing.length === 0) {
      const list = columns.map(quoted).join(", ");
      await connection.run(`INSERT INTO ${name} SELECT ${list} FROM frozen.${name}`);
      continue;
    }
    await connection.run(fillTable(table));
    await connection.run(`CREATE TEMP TABLE committed AS FROM ${name}`);
    await connection.run(`DELETE FROM ${name}`);
    const list = columns.map(
      (column) => `${missing.includes(column) ? "committed" : "kept"}.${quoted(column)}`,
    );
    const sameKey = key.map(
      (part) => `kept.${quoted(part)} IS NOT DISTINCT FROM committed.${quoted(part)}`,
    );
    await connection.run(
      `INSERT INTO ${name} SELECT ${list.join(", ")}
       FROM frozen.${name} AS kept LEFT JOIN committed ON ${sameKey.join(" AND ")} ORDER BY kept.rowid`,
    );
    await connection.run("DROP TABLE committed");
    lines.push(`${name}: with its new ${missing.join(", ")}`);
  }
  return lines;
}
