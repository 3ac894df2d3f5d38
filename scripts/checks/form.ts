import type { Column, Dataset } from "../../src/datasets/dataset.ts";
import { datasets } from "../../src/datasets/index.ts";
import { fits } from "../pipeline/column-types.ts";
import { readTable, writeTable, type Cell, type Row } from "../pipeline/csv.ts";
import { rememberLast } from "../pipeline/remember.ts";
import type { Check } from "./check.ts";

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

/** What is wrong with the text of a table. */
const textProblems = rememberLast((schema: Dataset, csv: string): readonly string[] => {
  const rows = readTable(schema, csv);
  const problems = tableProblems(schema, rows);
  const isCanonical = writeTable(schema, rows) === csv;
  return isCanonical ? problems : [...problems, "not as the pipeline writes it"];
});

function fileCheck(schema: Dataset): Check {
  return {
    title: `${schema.name}.csv: cells fit their types, keys are unique, rows are sorted`,
    problems: async ({ text }) => {
      const csv = await text(`${schema.name}.csv`);
      return csv === undefined ? ["there is no such file"] : textProblems(schema, csv);
    },
  };
}

/** Each table is what its schema says. */
export const formChecks: readonly Check[] = datasets.map(fileCheck);
