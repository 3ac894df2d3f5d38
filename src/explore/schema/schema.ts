import type { Column, ColumnType, Dataset } from "../../datasets/dataset.ts";
import { dateColumnsOf } from "../../datasets/keys.ts";
import { scalarMacros, views } from "../../database/build/views/index.ts";
import type { ScalarMacro, View } from "../../database/build/views/view.ts";
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

/** What is asked with values in brackets. */
export type SchemaFunction = SchemaTable & {
  readonly takes: readonly string[];
  /** A call that answers as it stands. */
  readonly example: string;
};

const tableOf = ({ name, title, description, key, columns }: Dataset | View): SchemaTable => ({
  name,
  title,
  description,
  key,
  columns: Object.entries(columns).map(columnOf),
});

const scalarOf = ({ name, takes, example, type, meaning }: ScalarMacro): SchemaFunction => ({
  ...{ name, takes, example, key: [] },
  title: "One value, anywhere in a query",
  description: `Gives ${meaning}.`,
  columns: [{ name, type, meaning, nullable: false }],
});

const functionOf = (view: View): readonly SchemaFunction[] =>
  view.takes && view.example !== undefined
    ? [{ ...tableOf(view), takes: view.takes, example: view.example }]
    : [];

/** A table with the columns that the database has beside those of its CSV. */
const withDates = (dataset: Dataset): SchemaTable => {
  const table = tableOf(dataset);
  const dates = dateColumnsOf(dataset).map(({ name, meaning, nullable }): SchemaColumn => ({
    ...{ name, meaning, nullable },
    type: "date",
  }));
  return { ...table, columns: [...table.columns, ...dates] };
};

/** The names of the views: tables that are worked out when they are asked. */
export const viewNames: ReadonlySet<string> = new Set(
  views.filter(({ takes }) => !takes).map(({ name }) => name),
);

/** Every table that a reader can ask, in the order of the catalogue, then the views. */
export const schema: readonly SchemaTable[] = [
  ...datasets.map(withDates),
  ...views.filter(({ name }) => viewNames.has(name)).map(tableOf),
];

/** The functions that the site’s own questions use, for readers too. */
export const functions: readonly SchemaFunction[] = [
  ...views.flatMap(functionOf),
  ...scalarMacros.map(scalarOf),
];
