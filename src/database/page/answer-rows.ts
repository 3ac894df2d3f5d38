import type { AnswerColumn } from "../ask/answer.ts";
import type { Cell } from "../ask/query.ts";

/** As much of an Arrow batch as is read here. */
export type ArrowBatch = {
  readonly numRows: number;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: unknown }[];
  };
  readonly getChildAt: (index: number) => { readonly get: (row: number) => unknown } | null;
};

/** The kind of a column, by the name of its Arrow type: "Int32", "Utf8", "Date32<DAY>" … */
function columnType(arrowType: string): AnswerColumn["type"] {
  if (/^(Int|Uint|Float|Decimal)/.test(arrowType)) return "number";
  if (/^(Date|Time)/.test(arrowType)) return "date";
  return arrowType === "Bool" ? "truth" : "text";
}

export const answerColumns = ({ schema }: Pick<ArrowBatch, "schema">): readonly AnswerColumn[] =>
  schema.fields.map(({ name, type }) => ({ name, type: columnType(String(type)) }));

function dateText(value: number, arrowType: string): string {
  const iso = new Date(value).toISOString();
  return arrowType.startsWith("Date") ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
}

/** Microseconds of a day -> "10:30:00" */
const timeText = (microseconds: bigint): string =>
  new Date(Number(microseconds / 1000n)).toISOString().slice(11, 19);

/**
 * Any value that a query can give as something a table can show. Unlike a chart's query, a reader's
 * may give lists, structures or numbers beyond 2^53: those come as text, never rounded.
 */
export function readable(value: unknown, arrowType: string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && /^(Date|Timestamp)/.test(arrowType)) {
    return dateText(value, arrowType);
  }
  if (typeof value === "bigint") {
    if (arrowType.startsWith("Time64")) return timeText(value);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "bigint" ? inner.toString() : inner,
  );
}

/** The rows of one batch, cells by position. */
export function batchRows(batch: ArrowBatch): readonly (readonly Cell[])[] {
  const columns = batch.schema.fields.map(({ type }, index) => ({
    type: String(type),
    values: batch.getChildAt(index),
  }));
  return Array.from({ length: batch.numRows }, (_, row) =>
    columns.map(({ type, values }) => readable(values?.get(row), type)),
  );
}
