import type { Column, ColumnType, Dataset } from "../../datasets/dataset.ts";
import { datasets } from "../../datasets/index.ts";

/** What Explore says of a column, and what the picker needs to know of it. */
export type SchemaColumn = {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
  readonly nullable: boolean;
  readonly unit?: string;
  /** The controlled vocabulary, where there is one. */
  readonly values?: readonly string[];
};

/** What Explore says of a table. */
export type SchemaTable = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What makes a row unique. */
  readonly key: readonly string[];
  readonly columns: readonly SchemaColumn[];
};

const columnOf = ([name, column]: [string, Column]): SchemaColumn => ({
  name,
  type: column.type,
  meaning: column.meaning,
  nullable: column.nullable ?? false,
  ...(column.unit === undefined ? {} : { unit: column.unit }),
  ...(column.values === undefined ? {} : { values: column.values }),
});

const tableOf = ({ name, title, description, key, columns }: Dataset): SchemaTable => ({
  name,
  title,
  description,
  key,
  columns: Object.entries(columns).map(columnOf),
});

/** Every table that a reader can ask, in the order of the catalogue. */
export const schema: readonly SchemaTable[] = datasets.map(tableOf);
