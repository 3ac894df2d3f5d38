import type { Column, Dataset } from "../../datasets/dataset.ts";
import type { Row } from "../ask/query.ts";
import { defineQuestion, type Kind } from "../ask/question.ts";
import { ask, askOne } from "./ask.ts";
import { sqlTypes } from "./ddl.ts";

/** How many rows a table has. */
export async function rowsIn({ name }: Pick<Dataset, "name">): Promise<number> {
  const sql = `SELECT count(*) AS rows FROM ${name}`;
  const { rows } = await askOne(defineQuestion({ name, sql, columns: { rows: "number" } }));
  return rows;
}

const kinds: Readonly<Record<string, "text" | "truth">> = { VARCHAR: "text", BOOLEAN: "truth" };

function kindOf({ type, nullable = false }: Column): Kind {
  const kind = kinds[sqlTypes[type]] ?? "number";
  return nullable ? `${kind}?` : kind;
}

/** The first rows of a table, in its order. */
export function firstRows({ name, columns }: Dataset, count: number): Promise<readonly Row[]> {
  return ask({
    name,
    sql: `SELECT * FROM ${name} LIMIT ${String(count)}`,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, one]) => [column, kindOf(one)]),
    ),
  });
}

const breaks = defineQuestion({
  name: "breaks of a table",
  sql: "SELECT period, reason, effect FROM breaks WHERE dataset = $dataset ORDER BY period, label",
  columns: { period: "text", reason: "text", effect: "text" },
});

/** What changed in how a table's figures are counted, and when. */
export const breaksOfTable = ({ name }: Pick<Dataset, "name">) => ask(breaks, { dataset: name });
