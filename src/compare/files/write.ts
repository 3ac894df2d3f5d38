import { toCsv } from "../../database/ask/csv.ts";
import type { Row } from "../../database/ask/query.ts";
import { defineQuestion, type Ask } from "../../database/ask/question.ts";
import { liveOffenceGroups } from "../../datasets/crime/offence-groups.ts";
import { answersOf } from "../answers.ts";
import { endMonth } from "../choosing/periods.ts";
import { slugOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import type { Measure } from "../measure.ts";
import { measures } from "../measures.ts";
import type { AnswerRow } from "../questions.ts";
import groupBreaksSql from "../sql/group-breaks.sql?raw";
import { heldAs, smallFile } from "./small-files.ts";

const groupBreaks = defineQuestion({
  name: "breaks of offence groups",
  sql: groupBreaksSql,
  columns: {
    period: "text",
    since: "text",
    label: "text",
    reason: "text",
    offence_group: "text?",
  },
});

type Files = readonly (readonly [path: string, csv: string])[];

/** What a row of the file says by its place: which area it is of, and its name. */
const unsaid = new Set(["area_name"]);

const isEmpty = (rows: readonly Row[], column: string): boolean =>
  rows.every((row) => row[column] === null);

/** Rows as a file, without columns that hold nothing or can be worked out again. */
function fileOf(rows: readonly Row[], leftOut: ReadonlySet<string>): string {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !leftOut.has(column));
  const always = new Set(["period", "note", "break_label", "break_reason"]);
  return toCsv(
    columns.filter((column) => always.has(column) || !isEmpty(rows, column)),
    rows,
  );
}

/**
 * The answer for all places with what a rate needs: residents beside each count, and its own note
 * where only a rate has one.
 */
async function withResidents(ask: Ask, measure: Measure): Promise<readonly AnswerRow[]> {
  const rows = await answersOf(ask, measure);
  if (!measure.scales.includes("rate")) return rows;
  const rated = await answersOf(ask, measure, { scale: "rate" });
  return rows.map((row, index) => {
    const one = rated[index];
    const note = one?.note ?? null;
    const residents = one?.["residents"] ?? null;
    return { ...row, residents, rate_note: note === row.note ? null : note };
  });
}

/** One line a period, one column a group: the same answers as `figures`, each of one group. */
async function groupFiles(
  ask: Ask,
  measure: Measure,
  vocabulary: Vocabulary,
  total: ReadonlyMap<string, readonly AnswerRow[]>,
): Promise<Files> {
  const byGroup = await Promise.all(
    liveOffenceGroups.map(async (group) => {
      const rows = await answersOf(ask, measure, { groups: group });
      return [group, Map.groupBy(rows, (row) => row.area_code)] as const;
    }),
  );
  const files = [...total].map(async ([code, rows]): Promise<Files> => {
    const lines = rows.map(({ period, residents = null }, index) => ({
      ...{ period, residents },
      ...Object.fromEntries(
        byGroup.map(([group, own]) => [group, own.get(code)?.[index]?.["offences"] ?? null]),
      ),
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
      [smallFile(measure, slug, "groups"), toCsv(Object.keys(lines[0] ?? {}), lines)],
      [smallFile(measure, slug, "group-breaks"), toCsv(Object.keys(groupBreaks.columns), written)],
    ];
  });
  return (await Promise.all(files)).flat();
}

async function filesOf(ask: Ask, measure: Measure, vocabulary: Vocabulary): Promise<Files> {
  const held = heldAs(measure);
  if (held === "not at all") return [];
  const rows = await withResidents(ask, measure);
  // A value that is a count stands in its own column already.
  const counted = measure.scales.includes("count") ? ["value"] : [];
  if (held === "together") {
    return [[smallFile(measure), fileOf(rows, new Set([...unsaid, ...counted]))]];
  }
  const byPlace = Map.groupBy(rows, (row) => row.area_code);
  const leftOut = new Set([...unsaid, ...counted, "area_code"]);
  return [
    ...[...byPlace].map(
      ([code, own]) =>
        [smallFile(measure, slugOfCode(vocabulary, code)), fileOf(own, leftOut)] as const,
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
