import type { Ask } from "../../database/ask/question.ts";
import { writeCsv } from "../../database/ask/typed-csv.ts";
import { answersOf } from "../answers.ts";
import { slugOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import { countOf, type Measure } from "../measure.ts";
import { measures } from "../measures.ts";
import type { AnswerRow } from "../rows.ts";
import { figureColumns } from "./columns.ts";
import { heldAs, smallFile, type Files } from "./small-files.ts";
import { groupFiles } from "./write-groups.ts";

/** A row with the note that only its rate has. */
type FiledRow = AnswerRow & { readonly rate_note?: string | null };

/** Sets the note of a rate apart from that of a count: a note is of the rate where only that is missing. */
function setNotesApart(measure: Measure, rows: readonly AnswerRow[]): readonly FiledRow[] {
  if (!measure.scales.includes("rate")) return rows;
  const count = countOf(measure);
  return rows.map((row) => {
    const isOfRate = row.value === null && typeof row[count] === "number";
    return { ...row, note: isOfRate ? null : row.note, rate_note: isOfRate ? row.note : null };
  });
}

/** @throws Error where rows hold a note that their file has no column for */
function fileOf(measure: Measure, rows: readonly FiledRow[]): string {
  const columns = figureColumns(measure);
  if (columns.rate_note === undefined && rows.some(({ rate_note: note }) => note))
    throw new Error(`The files of ${measure.id} have no column for notes of a rate.`);
  return writeCsv(columns, rows);
}

async function filesOf(ask: Ask, measure: Measure, vocabulary: Vocabulary): Promise<Files> {
  const held = heldAs(measure);
  if (held === "not at all") return [];
  const rows = setNotesApart(measure, await answersOf(ask, measure));
  if (held === "together") return [[smallFile(measure), fileOf(measure, rows)]];
  const byPlace = Map.groupBy(rows, (row) => row.area_code);
  return [
    ...[...byPlace].map(
      ([code, own]) =>
        [smallFile(measure, slugOfCode(vocabulary, code)), fileOf(measure, own)] as const,
    ),
    ...(measure.takesGroups ? await groupFiles(ask, measure, vocabulary, byPlace) : []),
  ];
}

/** Every small file of Compare by its path: the answers of its questions for all places. */
export async function smallFiles(
  ask: Ask,
  vocabulary: Vocabulary,
): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(measures.map((measure) => filesOf(ask, measure, vocabulary)));
  return new Map(files.flat());
}
