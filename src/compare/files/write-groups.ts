import { defineQuestion, type Ask } from "../../database/ask/question.ts";
import { writeCsv } from "../../database/ask/typed-csv.ts";
import { liveOffenceGroups } from "../../datasets/crime/offence-groups.ts";
import { endMonth } from "../choosing/periods.ts";
import { slugOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import type { Measure } from "../measure.ts";
import type { AnswerRow } from "../rows.ts";
import groupBreaksSql from "../sql/group-breaks.sql?raw";
import groupFiguresSql from "../sql/group-figures.sql?raw";
import { groupBreakColumns, groupColumns, ofEachGroup } from "./columns.ts";
import { smallFile, type Files } from "./small-files.ts";

const groupFigures = defineQuestion({
  name: "figures of offence groups",
  sql: groupFiguresSql,
  columns: { area_code: "text", offence_group: "text", month: "text", offences: "number?" },
});

const groupBreaks = defineQuestion({
  name: "breaks of offence groups",
  sql: groupBreaksSql,
  columns: { area_code: "text", ...groupBreakColumns },
});

const keyOf = (...parts: readonly string[]): string => parts.join("|");

/**
 * Two files of each place: its figures, one line a period and one column a group, and what breaks them.
 *
 * @param total the answers of the measure for all groups together, by place: the periods that there are
 */
export async function groupFiles(
  ask: Ask,
  measure: Measure,
  vocabulary: Vocabulary,
  total: ReadonlyMap<string, readonly AnswerRow[]>,
): Promise<Files> {
  const monthOf = (period: string): string => endMonth(measure.kind, period);
  const periods = [...total.values()].flatMap((rows) => rows.map(({ period }) => period));
  const periodOf = new Map(periods.map((period) => [monthOf(period), period]));
  const asked = {
    areas: [...total.keys()].join(","),
    groups: liveOffenceGroups.join(","),
    months: [...periodOf.keys()].join(","),
  };
  const [figures, breaks] = await Promise.all([ask(groupFigures, asked), ask(groupBreaks, asked)]);
  const offencesOf = new Map(
    figures.map((row) => [keyOf(row.area_code, row.month, row.offence_group), row.offences]),
  );
  const breaksOf = Map.groupBy(breaks, (row) => row.area_code);
  return [...total].flatMap(([code, rows]): Files => {
    const lines = rows.map(({ period, residents = null }) => ({
      ...{ period, residents },
      ...ofEachGroup((group) => offencesOf.get(keyOf(code, monthOf(period), group)) ?? null),
    }));
    const own = breaksOf.get(code) ?? [];
    const written = own.map((row) => ({ ...row, period: periodOf.get(row.period) ?? "" }));
    const slug = slugOfCode(vocabulary, code);
    return [
      [smallFile(measure, slug, "groups"), writeCsv(groupColumns, lines)],
      [smallFile(measure, slug, "group-breaks"), writeCsv(groupBreakColumns, written)],
    ];
  });
}
