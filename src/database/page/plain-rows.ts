import type { Cell, Row } from "../ask/query.ts";
import { toCell } from "../ask/query.ts";

/** As much of an Arrow table as is read here. */
export type ArrowTable = {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  readonly getChildAt: (index: number) => { readonly get: (row: number) => unknown } | null;
};

/** The columns of DuckDB-WASM's answer as the same plain rows that Node's engine gives. */
export function plainRows(table: ArrowTable): readonly Row[] {
  const columns = table.schema.fields.map(({ name }, index) => ({
    name,
    values: table.getChildAt(index),
  }));
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(
      columns.map(({ name, values }): [string, Cell] => [name, toCell(values?.get(row))]),
    ),
  );
}
