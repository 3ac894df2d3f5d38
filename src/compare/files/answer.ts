import { nameOfCode, slugOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import { onScale } from "../on-scale.ts";
import { codesOf, isEveryGroup, type Question } from "../question.ts";
import type { AnswerRow } from "../rows.ts";
import { figureColumns, type FigureLine, type ReadFile } from "./columns.ts";
import { rowsOfGroups } from "./groups.ts";
import { heldAs, smallFile } from "./small-files.ts";

/** What every row has, whether its file writes it or not. */
const nothing = { value: null, lower: null, upper: null } as const;

function rowOf(line: FigureLine, code: string, name: string, { scale }: Question): AnswerRow {
  const { rate_note: ofRate, ...own } = line;
  const note = scale === "rate" && ofRate ? { note: ofRate } : {};
  return { ...nothing, ...own, area_code: code, area_name: name, ...note };
}

/** The lines of each place, whose file may be its own. */
function readerOf({ measure }: Question, vocabulary: Vocabulary, read: ReadFile) {
  const columns = figureColumns(measure);
  if (heldAs(measure) === "by place") {
    return (code: string): Promise<readonly FigureLine[]> =>
      read(smallFile(measure, slugOfCode(vocabulary, code)), columns);
  }
  const all = read(smallFile(measure), columns).then((lines) =>
    Map.groupBy(lines, (line) => line.area_code),
  );
  return async (code: string): Promise<readonly FigureLine[]> => (await all).get(code) ?? [];
}

/**
 * The answer to a question from small files, which hold what its SQL answers for all places: the rows
 * that the database would give.
 *
 * @throws Error when a file cannot be read
 */
export async function answerFromFiles(
  question: Question,
  vocabulary: Vocabulary,
  read: ReadFile,
): Promise<readonly AnswerRow[]> {
  const { groups, from, to } = question;
  const linesOf = isEveryGroup(groups) ? readerOf(question, vocabulary, read) : undefined;
  const places = await Promise.all(
    codesOf(question).map(async (code) => {
      const name = nameOfCode(vocabulary, code);
      if (!linesOf) return rowsOfGroups(code, name, question, vocabulary, read);
      return (await linesOf(code)).map((line) => rowOf(line, code, name, question));
    }),
  );
  return onScale(
    places.flat().filter(({ period }) => period >= from && period <= to),
    question,
  );
}
