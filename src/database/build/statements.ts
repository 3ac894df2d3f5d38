import type { Dataset } from "../../datasets/dataset.ts";
import { createScalarMacro, createView } from "./ddl.ts";
import { editionMacro, macrosOfTables, macrosOfViews, views } from "./views/index.ts";

/** Where the committed tables lie; a test build may point elsewhere. */
export const dataDirectory = process.env["DATA_DIR"] ?? `${process.cwd()}/data`;

export const csvPath = (dataset: Dataset): string => `${dataDirectory}/${dataset.name}.csv`;

/** Fills a table from its CSV, in whose order, that of the key, columns compress well. */
export function fillTable(dataset: Dataset): string {
  const columns = Object.keys(dataset.columns);
  return `INSERT INTO ${dataset.name} SELECT ${columns.map((column) => `"${column}"`).join(", ")}
    FROM read_csv('${csvPath(dataset).replaceAll("'", "''")}', header = true, all_varchar = true, auto_detect = false,
      columns = {${columns.map((column) => `'${column}': 'VARCHAR'`).join(", ")}}, delim = ',', quote = '"', escape = '"')`;
}

/** What is written once and asked by everyone, after the tables that it is asked of. */
export const shared: readonly string[] = [
  ...macrosOfTables.flatMap(createScalarMacro),
  ...views.flatMap(createView),
  ...macrosOfViews.flatMap(createScalarMacro),
];

/** Writes into the database which one it is; pages ask it back. */
export const sayEdition = (edition: string): readonly string[] =>
  createScalarMacro(editionMacro(edition));
