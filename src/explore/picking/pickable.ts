import type { SchemaColumn, SchemaTable } from "../schema/schema.ts";

/** A column that can be picked with a table, and the table that it stands in. */
export type PickableColumn = SchemaColumn & { readonly table: string };

const find = (table: SchemaTable | undefined, name: string): SchemaColumn | undefined =>
  table?.columns.find((column) => column.name === name);

/** Codes are for machines: where a table has no names of its own, `areas` lends them. */
export const lendsNames = (table: SchemaTable, tables: readonly SchemaTable[]): boolean =>
  find(table, "area_code") !== undefined &&
  find(table, "area_name") === undefined &&
  find(areasOf(tables), "area_name") !== undefined;

export const areasOf = (tables: readonly SchemaTable[]): SchemaTable | undefined =>
  tables.find(({ name }) => name === "areas");

/** A month as a date stands beside the month itself, which is picked instead. */
const repeatsMonth = ({ columns }: SchemaTable, { name, type }: SchemaColumn): boolean =>
  type === "date" && columns.some((of) => of.type === "month" && name === `${of.name}_date`);

/** The columns of a table, and before the code of an area its name. */
export function pickableColumns(
  table: SchemaTable,
  tables: readonly SchemaTable[],
): readonly PickableColumn[] {
  const own = table.columns
    .filter((column) => !repeatsMonth(table, column))
    .map((column) => ({ ...column, table: table.name }));
  const lent = find(areasOf(tables), "area_name");
  if (!lent || !lendsNames(table, tables)) return own;
  return own.flatMap((column) =>
    column.name === "area_code" ? [{ ...lent, table: "areas" }, column] : [column],
  );
}

/** lower_95_confidence_limit -> "lower 95 confidence limit" */
export const inWords = (name: string): string => name.replaceAll("_", " ");
