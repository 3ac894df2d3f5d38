import type { Column, Dataset } from "../../datasets/dataset.ts";
import { dateColumnsOf } from "../../datasets/keys.ts";
import { callOf, type ScalarMacro, type View } from "./views/view.ts";

/** The type of the database that each type of column is kept in. */
export const sqlTypes: Record<Column["type"], string> = {
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
  const dates = dateColumnsOf(dataset);
  const definitions = [
    ...columns.map(
      ([name, column]) =>
        `  "${name}" ${sqlTypes[column.type]}${column.nullable ? "" : " NOT NULL"}`,
    ),
    ...dates.map(({ name, of }) => `  "${name}" DATE AS (CAST("${of}" || '-01' AS DATE)) VIRTUAL`),
  ];
  return [
    `CREATE TABLE ${dataset.name} (\n${definitions.join(",\n")}\n);`,
    `COMMENT ON TABLE ${dataset.name} IS ${quoted(dataset.title)};`,
    ...columns.map(
      ([name, column]) =>
        `COMMENT ON COLUMN ${dataset.name}."${name}" IS ${quoted(column.meaning)};`,
    ),
    ...dates.map(
      ({ name, meaning }) => `COMMENT ON COLUMN ${dataset.name}."${name}" IS ${quoted(meaning)};`,
    ),
  ].join("\n");
}

/** The CREATE VIEW or CREATE MACRO of one view, with its meanings as comments. */
export function createView(view: View): readonly string[] {
  const { name, takes, title, columns, sql } = view;
  const meaning = quoted(title);
  if (takes) {
    return [
      `CREATE MACRO ${callOf(view)} AS TABLE (${sql}\n)`,
      `COMMENT ON MACRO TABLE ${name} IS ${meaning}`,
    ];
  }
  return [
    `CREATE VIEW ${name} AS ${sql}`,
    `COMMENT ON VIEW ${name} IS ${meaning}`,
    ...Object.entries(columns).map(
      ([column, { meaning: of }]) => `COMMENT ON COLUMN ${name}."${column}" IS ${quoted(of)}`,
    ),
  ];
}

/** The CREATE MACRO of a function of one value. */
export const createScalarMacro = (macro: ScalarMacro): readonly string[] => [
  `CREATE MACRO ${callOf(macro)} AS (${macro.sql})`,
  `COMMENT ON MACRO ${macro.name} IS ${quoted(macro.meaning)}`,
];
