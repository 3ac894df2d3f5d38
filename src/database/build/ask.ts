import { askWith, type Kinds, type Question, type RowOf } from "../ask/question.ts";
import type { Parameters } from "../ask/query.ts";
import { query } from "./node.ts";

/** Asks the committed data at build time: a column that is not there stops the build. */
export const ask = askWith(query);

/**
 * Asks for the one row that a question always has.
 *
 * @throws Error naming the question when it has no row
 */
export async function askOne<K extends Kinds>(
  question: Question<K>,
  parameters?: Parameters,
): Promise<RowOf<K>> {
  const [row] = await ask(question, parameters);
  if (!row) throw new Error(`${question.name} answers nothing.`);
  return row;
}
