import { bring } from "../../database/page/bring.ts";
import type { Vocabulary } from "../choosing/vocabulary.ts";
import { answerFromFiles } from "../files/answer.ts";
import { canAnswerFromFiles } from "../files/small-files.ts";
import type { Question } from "../question.ts";
import type { AnswerRow } from "../rows.ts";
import type { CompareEngine } from "./compare-engine.ts";
import { readFile } from "./compare-files.ts";

/** What answered: small files of this site, or the database in the page. */
export type Route = "files" | "database";

export type Answered = { readonly rows: readonly AnswerRow[]; readonly route: Route };

/** Told when the database has to come first, and when it or a file is asked. */
export type Told = { readonly waiting: () => void; readonly asking: () => void };

/** What draws an answer and asks the database, fetched when it is needed. */
export const drawing = () => bring(() => import("./compare-answer.ts"));

async function fromDatabase(
  question: Question,
  engine: CompareEngine,
  { waiting, asking }: Told,
): Promise<Answered> {
  if (!engine.query()) waiting();
  const [{ askDatabase }, query] = await Promise.all([drawing(), engine.load()]);
  asking();
  return { rows: await askDatabase(query, question), route: "database" };
}

/** The rows that answer a question: from small files where these hold them, else from the database. */
export async function rowsFor(
  question: Question,
  vocabulary: Vocabulary,
  engine: CompareEngine,
  told: Told,
): Promise<Answered> {
  if (engine.query() || !canAnswerFromFiles(question)) return fromDatabase(question, engine, told);
  told.asking();
  try {
    return { rows: await answerFromFiles(question, vocabulary, readFile), route: "files" };
  } catch {
    // The database holds what a file that does not come would have said.
    return fromDatabase(question, engine, told);
  }
}
