import { kindsOf } from "../../charts/columns.ts";
import type { Cell, Row } from "../../database/ask/query.ts";
import { typedRows } from "../../database/ask/question.ts";
import { nameOfCode, slugOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import { onScale } from "../on-scale.ts";
import { codesOf, isEveryGroup, type Question } from "../question.ts";
import type { AnswerRow } from "../questions.ts";
import { canonical } from "../rows.ts";
import { rowsOfGroups } from "./groups.ts";
import { heldAs, smallFile } from "./small-files.ts";
import { numberOf, textOf, type Line, type ReadFile, type Table } from "./table.ts";

/** Columns of text; all others hold numbers. */
const texts = new Set(["period", "area_code", "note", "break_label", "break_reason"]);

/** What every row has, whether its file writes it or not. */
const nothing = { value: null, lower: null, upper: null } as const;

function rowOf(line: Line, code: string, name: string, { scale }: Question): Row {
  const { rate_note: ofRate, ...own } = line;
  const cells = Object.keys(own).map((column): [string, Cell] => [
    column,
    texts.has(column) ? textOf(own, column) : numberOf(own, column),
  ]);
  const note = scale === "rate" && ofRate ? { note: ofRate } : {};
  return { ...nothing, ...Object.fromEntries(cells), area_code: code, area_name: name, ...note };
}

/** The lines of one place, whose file may be its own. */
async function linesOf(
  code: string,
  { measure }: Question,
  vocabulary: Vocabulary,
  read: ReadFile,
): Promise<Table> {
  if (heldAs(measure) === "by place") return read(smallFile(measure, slugOfCode(vocabulary, code)));
  const all = await read(smallFile(measure));
  return all.filter((line) => line["area_code"] === code);
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
  const places = await Promise.all(
    codesOf(question).map(async (code) => {
      const name = nameOfCode(vocabulary, code);
      if (!isEveryGroup(groups)) return rowsOfGroups(code, name, question, vocabulary, read);
      const lines = await linesOf(code, question, vocabulary, read);
      return lines.map((line) => rowOf(line, code, name, question));
    }),
  );
  const rows = typedRows(
    `small files of ${question.measure.id}`,
    kindsOf(canonical),
    places.flat(),
  );
  return onScale(
    rows.filter(({ period }) => period >= from && period <= to),
    question,
  );
}
