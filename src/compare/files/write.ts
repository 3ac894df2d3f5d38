import { defineQuestion, type Ask } from "../../database/ask/question.ts";
import { writeCsv } from "../../database/ask/typed-csv.ts";
import { liveOffenceGroups } from "../../datasets/crime/offence-groups.ts";
import { answersOf } from "../answers.ts";
import { endMonth } from "../choosing/periods.ts";
import { slugOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import type { Measure } from "../measure.ts";
import { measures } from "../measures.ts";
import type { AnswerRow } from "../rows.ts";
import groupBreaksSql from "../sql/group-breaks.sql?raw";
import { figureColumns, groupBreakColumns, groupColumns, ofEachGroup } from "./columns.ts";
import { heldAs, smallFile } from "./small-files.ts";

const groupBreaks = defineQuestion({
  name: "breaks of offence groups",
  sql: groupBreaksSql,
  columns: groupBreakColumns,
});

/** A row with the note that only its rate has. */
type FiledRow = AnswerRow & { readonly rate_note?: string | null };

type Files = readonly (readonly [path: string, csv: string])[];

/**
 * The answer for all places with what a rate needs: residents beside each count, and its own note
 * where only a rate has one.
 */
async function withResidents(ask: Ask, measure: Measure): Promise<readonly FiledRow[]> {
  const rows = await answersOf(ask, measure);
  if (!measure.scales.includes("rate")) return rows;
  const rated = await answersOf(ask, measure, { scale: "rate" });
  return rows.map((row, index) => {
    const { note = null, residents = null } = rated[index] ?? {};
    return { ...row, residents, rate_note: note === row.note ? null : note };
  });
}

/** @throws Error where rows hold a note that their file has no column for */
function fileOf(measure: Measure, rows: readonly FiledRow[]): string {
  const columns = figureColumns(measure);
  if (columns.rate_note === undefined && rows.some(({ rate_note: note }) => note))
    throw new Error(`The files of ${measure.id} have no column for notes of a rate.`);
  return writeCsv(columns, rows);
}

/** One line a period, one column a group: the same answers as `figures`, each of one group. */
async function groupFiles(
  ask: Ask,
  measure: Measure,
  vocabulary: Vocabulary,
  total: ReadonlyMap<string, readonly AnswerRow[]>,
): Promise<Files> {
  const answered = await Promise.all(
    liveOffenceGroups.map(async (group) => {
      const rows = await answersOf(ask, measure, { groups: group });
      return [group, Map.groupBy(rows, (row) => row.area_code)] as const;
    }),
  );
  const byGroup = new Map(answered);
  const files = [...total].map(async ([code, rows]): Promise<Files> => {
    const lines = rows.map(({ period, residents = null }, index) => ({
      ...{ period, residents },
      ...ofEachGroup((group) => byGroup.get(group)?.get(code)?.[index]?.offences ?? null),
    }));
    const monthOf = new Map(rows.map(({ period }) => [endMonth(measure.kind, period), period]));
    const breaks = await ask(groupBreaks, {
      area: code,
      groups: liveOffenceGroups.join(","),
      months: [...monthOf.keys()].join(","),
    });
    const written = breaks.map((row) => ({ ...row, period: monthOf.get(row.period) ?? "" }));
    const slug = slugOfCode(vocabulary, code);
    return [
      [smallFile(measure, slug, "groups"), writeCsv(groupColumns, lines)],
      [smallFile(measure, slug, "group-breaks"), writeCsv(groupBreakColumns, written)],
    ];
  });
  return (await Promise.all(files)).flat();
}

async function filesOf(ask: Ask, measure: Measure, vocabulary: Vocabulary): Promise<Files> {
  const held = heldAs(measure);
  if (held === "not at all") return [];
  const rows = await withResidents(ask, measure);
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
