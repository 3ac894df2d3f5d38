import type { Answer, AnswerColumn } from "../ask/answer.ts";
import { connect } from "./node.ts";
import { QueryError, toCell } from "../ask/query.ts";

function columnType(duckdbType: string): AnswerColumn["type"] {
  if (/INT|DOUBLE|FLOAT|DECIMAL/.test(duckdbType)) return "number";
  if (/^(DATE|TIME)/.test(duckdbType)) return "date";
  return duckdbType === "BOOLEAN" ? "truth" : "text";
}

/**
 * Answers at build time as Explore does in the page, with the kind of each column.
 *
 * @throws QueryError when the database refuses the query
 */
export async function answerAtBuild(sql: string): Promise<Answer> {
  try {
    const reader = await (await connect()).runAndReadAll(sql);
    const types = reader.columnTypes();
    return {
      columns: reader.columnNames().map((name, index) => ({
        name,
        type: columnType(String(types[index])),
      })),
      rows: reader.getRowsJS().map((row) => row.map(toCell)),
      truncated: false,
    };
  } catch (error) {
    throw new QueryError(sql, error);
  }
}
