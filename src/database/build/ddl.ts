import type { Column, Dataset } from "../../datasets/dataset.ts";

const sqlTypes: Record<Column["type"], string> = {
  code: "VARCHAR",
  text: "VARCHAR",
  count: "INTEGER",
  integer: "INTEGER",
  year: "INTEGER",
  month: "VARCHAR",
  financial_year: "VARCHAR",
  date: "VARCHAR",
  rate: "DOUBLE",
  flag: "BOOLEAN",
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The CREATE TABLE of one dataset, with its meanings as comments. Keys are checked by the pipeline,
 * not by an index: an index would double the file that visitors fetch.
 */
export function createTable(dataset: Dataset): string {
  const columns = Object.entries(dataset.columns);
  const definitions = columns.map(
    ([name, column]) => `  "${name}" ${sqlTypes[column.type]}${column.nullable ? "" : " NOT NULL"}`,
  );
  return [
    `CREATE TABLE ${dataset.name} (\n${definitions.join(",\n")}\n);`,
    `COMMENT ON TABLE ${dataset.name} IS ${quoted(dataset.title)};`,
    ...columns.map(
      ([name, column]) =>
        `COMMENT ON COLUMN ${dataset.name}."${name}" IS ${quoted(column.meaning)};`,
    ),
  ].join("\n");
}
