import type { ColumnType } from "../../src/datasets/dataset.ts";
import { isFinancialYear } from "./cells.ts";
import type { Cell } from "./csv.ts";

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Whether a value is one of its column's type. */
export const fits: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
  code: (cell) => typeof cell === "string" && /^[A-Z0-9-]+$/.test(cell),
  text: (cell) => typeof cell === "string" && cell.trim() === cell,
  count: (cell) => Number.isSafeInteger(cell) && Number(cell) >= 0,
  integer: (cell) => Number.isSafeInteger(cell),
  year: (cell) => Number.isSafeInteger(cell) && Number(cell) > 1900,
  rate: (cell) => Number.isFinite(cell),
  flag: (cell) => typeof cell === "boolean",
  month: (cell) => typeof cell === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(cell),
  financial_year: (cell) => typeof cell === "string" && isFinancialYear(cell),
  date: (cell) => typeof cell === "string" && isDate(cell),
};
