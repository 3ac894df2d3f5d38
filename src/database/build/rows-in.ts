import type { Dataset } from "../../datasets/dataset.ts";
import { defineQuestion } from "../ask/question.ts";
import { askOne } from "./ask.ts";

/** How many rows a table has. */
export async function rowsIn({ name }: Pick<Dataset, "name">): Promise<number> {
  const sql = `SELECT count(*) AS rows FROM ${name}`;
  const { rows } = await askOne(defineQuestion({ name, sql, columns: { rows: "number" } }));
  return rows;
}
