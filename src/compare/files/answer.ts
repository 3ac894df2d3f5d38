import type { Row } from "../../database/ask/query.ts";
import type { Question } from "../question.ts";
import type { Vocabulary } from "../choosing/vocabulary.ts";
import { answersCrime, crimeFromFiles } from "./crime.ts";
import type { ReadFile } from "./table.ts";
import { answersTables, rowsFromTables } from "./tables.ts";

/** Whether the small files of this site hold the answer to a question, without the database. */
export const canAnswerFromFiles = (question: Question): boolean =>
  answersCrime(question) || answersTables(question);

/**
 * The answer to a question from small files: exactly the rows that the database would give.
 *
 * @throws Error when a file cannot be read
 */
export const answerFromFiles = (
  question: Question,
  vocabulary: Vocabulary,
  read: ReadFile,
): Promise<readonly Row[]> =>
  answersCrime(question)
    ? crimeFromFiles(question, vocabulary, read)
    : rowsFromTables(question, vocabulary, read);
