import type { ColumnType } from "../../datasets/dataset.ts";
import type { Comparison, MeasureFunction } from "./picked-state.ts";
import type { SchemaColumn } from "../schema/schema.ts";

/** What can be asked of a column follows from what it holds. */
type Typed = Pick<SchemaColumn, "type" | "unit" | "values" | "nullable">;

const periods: readonly ColumnType[] = ["month", "financial_year", "year", "date"];
const numbers: readonly ColumnType[] = ["count", "integer", "rate", "year"];

/** Columns that hold when: their first and last value tell what a table covers. */
export const isPeriod = ({ type }: Typed): boolean => periods.includes(type);

/** Columns whose values stand in SQL without quotes. */
export const isNumber = ({ type }: Typed): boolean => numbers.includes(type);

/** Shares of people or of residents: an average of them is not the share of all. */
export const isShare = ({ type, unit }: Typed): boolean =>
  type === "rate" && (unit === undefined || /\bper(cent\b| )/.test(unit));

/** What can be worked out of a column. Shares do not add up; years and positions are no amounts. */
export function functionsFor(column: Typed): readonly MeasureFunction[] {
  if (column.type === "count" || column.type === "rate") {
    return isShare(column)
      ? ["avg", "median", "min", "max", "count"]
      : ["sum", "avg", "median", "min", "max", "count"];
  }
  return isPeriod(column) || column.type === "integer" ? ["min", "max", "count"] : ["count"];
}

const equality: readonly Comparison[] = ["=", "≠"];
const order: readonly Comparison[] = ["<", "≤", ">", "≥"];

/** What a column can be compared by: words of a vocabulary have no order, numbers no parts. */
export function comparisonsFor(column: Typed): readonly Comparison[] {
  const missing: readonly Comparison[] = column.nullable ? ["is missing", "is not missing"] : [];
  if (column.type === "flag") return [...equality, ...missing];
  if (isNumber(column)) return [...equality, ...order, ...missing];
  if (column.values) return [...equality, "contains", ...missing];
  return isPeriod(column)
    ? [...equality, ...order, "contains", ...missing]
    : [...equality, "contains", ...missing];
}
