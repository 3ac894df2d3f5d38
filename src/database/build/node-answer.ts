import type { Answer } from "../ask/answer.ts";
import { answerCell } from "../ask/answer-cell.ts";
import { answerQuestion, describeAnswer } from "../ask/answer-question.ts";
import { QueryError } from "../ask/query.ts";
import { connect, query } from "./node.ts";

/**
 * Answers one reading statement at build time as Explore does in the page: the same question, the
 * same rule for every type.
 *
 * @throws QueryError when the database refuses the query
 */
export async function answerAtBuild(sql: string): Promise<Answer> {
  const columns = await describeAnswer(query, sql);
  try {
    const reader = await (await connect()).runAndReadAll(answerQuestion(sql, columns));
    const rows = reader
      .getRowsJS()
      .map((row) => columns.map(({ type }, index) => answerCell(row[index], type)));
    return { columns, rows, truncated: false };
  } catch (error) {
    throw new QueryError(sql, error);
  }
}
