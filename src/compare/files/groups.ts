import { joinBreaks } from "../../charts/join-breaks.ts";
import { liveOffenceGroups } from "../../datasets/crime/offence-groups.ts";
import { slugOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import type { Question } from "../question.ts";
import type { AnswerRow } from "../rows.ts";
import { groupBreakColumns, groupColumns, type GroupBreak, type ReadFile } from "./columns.ts";
import { smallFile } from "./small-files.ts";

type Breaks = Pick<AnswerRow, "break_label" | "break_reason">;

/** The breaks of the groups picked and of all, by period. */
function breaksOf(
  breaks: readonly GroupBreak[],
  groups: readonly string[],
): ReadonlyMap<string, Breaks> {
  const own = breaks
    .filter(({ offence_group: group }) => group === null || groups.includes(group))
    .toSorted((a, b) => a.since.localeCompare(b.since) || (a.label < b.label ? -1 : 1));
  return new Map(
    [...Map.groupBy(own, ({ period }) => period)].map(([period, lines]) => [
      period,
      joinBreaks(lines),
    ]),
  );
}

/** The figures of some offence groups of one place, added up. */
export async function rowsOfGroups(
  code: string,
  name: string,
  { measure, groups }: Question,
  vocabulary: Vocabulary,
  read: ReadFile,
): Promise<readonly AnswerRow[]> {
  const slug = slugOfCode(vocabulary, code);
  const [figures, breaks] = await Promise.all([
    read(smallFile(measure, slug, "groups"), groupColumns),
    read(smallFile(measure, slug, "group-breaks"), groupBreakColumns),
  ]);
  const changes = breaksOf(breaks, groups);
  const picked = liveOffenceGroups.filter((group) => groups.includes(group));
  return figures.map((line): AnswerRow => {
    const known = picked.flatMap((group) => line[group] ?? []);
    const { period, residents } = line;
    return {
      ...{ period, area_code: code, area_name: name, value: null, lower: null, upper: null },
      offences: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
      ...{ residents, note: null, break_label: null, break_reason: null },
      ...changes.get(period),
    };
  });
}
