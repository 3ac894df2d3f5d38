import type { Column, ColumnType, Dataset } from "../../src/datasets/dataset.ts";
import { datasets } from "../../src/datasets/index.ts";
import { isFinancialYear } from "../pipeline/cells.ts";
import { readTable, writeTable, type Cell, type Row } from "../pipeline/csv.ts";
import type { Check } from "./check.ts";

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const fits: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
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

function cellProblem(name: string, column: Column, cell: Cell): string | undefined {
  if (cell === null) return column.nullable === true ? undefined : `${name} is empty`;
  if (!fits[column.type](cell)) return `${name} is no ${column.type}: "${String(cell)}"`;
  if (column.values === undefined || column.values.includes(String(cell))) return undefined;
  return `${name} is not one of its values: "${String(cell)}"`;
}

/** What is wrong with the cells and keys of a table, by line of its file. */
export function tableProblems(schema: Dataset, rows: readonly Row[]): string[] {
  const problems: string[] = [];
  const lines = new Map<string, number>();
  const columns = Object.entries(schema.columns);
  for (const [index, row] of rows.entries()) {
    const line = index + 2;
    for (const [name, column] of columns) {
      const problem = cellProblem(name, column, row[name] ?? null);
      if (problem !== undefined) problems.push(`row ${line}: ${problem}`);
    }
    const key = schema.key.map((name) => String(row[name])).join(", ");
    const earlier = lines.get(key);
    if (earlier !== undefined)
      problems.push(`row ${line}: the key ${key} is in row ${earlier} too`);
    lines.set(key, line);
  }
  return problems;
}

function fileCheck(schema: Dataset): Check {
  return {
    title: `${schema.name}.csv: cells fit their types, keys are unique, rows are sorted`,
    problems: async ({ text }) => {
      const csv = await text(`${schema.name}.csv`);
      if (csv === undefined) return ["there is no such file"];
      const rows = readTable(schema, csv);
      const problems = tableProblems(schema, rows);
      const isCanonical = writeTable(schema, rows) === csv;
      return isCanonical ? problems : [...problems, "not as the pipeline writes it"];
    },
  };
}

/** Each table is what its schema says. */
export const formChecks: readonly Check[] = datasets.map(fileCheck);
