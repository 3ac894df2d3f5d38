import type { Row } from "../../database/ask/query.ts";
import { slugOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import type { Question } from "../question.ts";
import { smallFile } from "./small-files.ts";
import { numberOf, type ReadFile, type Table } from "./table.ts";

/** The breaks of the groups picked and of all, by period, as the database writes them. */
function breaksOf(breaks: Table, groups: readonly string[]): ReadonlyMap<string, Row> {
  const own = breaks
    .filter(({ offence_group: group = "" }) => group === "" || groups.includes(group))
    .toSorted(
      (a, b) =>
        (a["since"] ?? "").localeCompare(b["since"] ?? "") ||
        ((a["label"] ?? "") < (b["label"] ?? "") ? -1 : 1),
    );
  const join = (lines: Table, name: string, between: string): string =>
    lines.map((line) => line[name] ?? "").join(between);
  return new Map(
    [...Map.groupBy(own, ({ period = "" }) => period)].map(([period, lines]) => [
      period,
      { break_label: join(lines, "label", ", "), break_reason: join(lines, "reason", " ") },
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
): Promise<readonly Row[]> {
  const slug = slugOfCode(vocabulary, code);
  const [figures, breaks] = await Promise.all([
    read(smallFile(measure, slug, "groups")),
    read(smallFile(measure, slug, "group-breaks")),
  ]);
  const changes = breaksOf(breaks, groups);
  return figures.map((line): Row => {
    const known = groups.flatMap((group) => numberOf(line, group) ?? []);
    const { period = "" } = line;
    return {
      ...{ period, area_code: code, area_name: name, value: null, lower: null, upper: null },
      offences: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
      residents: numberOf(line, "residents"),
      ...{ note: null, break_label: null, break_reason: null },
      ...changes.get(period),
    };
  });
}
