import type { breaks } from "../../../src/datasets/breaks.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import type { NineOffenceGroup, OffenceGroup } from "../../../src/datasets/crime/offence-groups.ts";
import { lostBadge, notAccredited } from "../../../src/datasets/crime/recording.ts";
import { percentChange } from "../../../src/stats/change.ts";
import { formatDecimal } from "../../../src/words/numbers.ts";
import { addMonths, formatMonth } from "../../../src/words/periods.ts";
import { newSystem } from "../../../src/datasets/crime/counting-changes.ts";
import { newSystemNote } from "../crime/crime-revisions.ts";
import { ofForceIn, ofYear, recountedIn, told, type CrimeTables } from "./figures.ts";
import type { RawFigures } from "./raw-figures.ts";

type Break = Omit<RowOf<typeof breaks>, "dataset">;

const before2024 = "mps-borough-monthly-preconnect";

/** The last twelve months of the edition before the change of system, in it and in the one after. */
function recounted(tables: CrimeTables, label: string, group: OffenceGroup): Break {
  const to = addMonths(newSystem, -1);
  const months = { note: newSystemNote, from: addMonths(newSystem, -12), to };
  const counts = recountedIn(tables, group, months);
  const more = counts === undefined ? 0 : percentChange(counts.before, counts.after);
  return {
    period: newSystem,
    label,
    reason: `From here counts come from the CONNECT system. The file made from it has more ${group.toLowerCase()} in earlier months too.`,
    effect: told(
      [counts?.after, counts?.before],
      (after, before) =>
        `In the 12 months to ${formatMonth(to)} it has ${after} offences, ${formatDecimal(more)}% more than the ${before} of the file before it.`,
    ),
    source: "mps-borough-monthly-connect",
    areas: null,
    offence_group: group,
    bears_on_totals: false,
  };
}

const inspections = `${lostBadge}, and is still ${notAccredited}. In 2014 every force was inspected for offences that it had not recorded.`;

const checked = <Group extends OffenceGroup | NineOffenceGroup>(
  row: Pick<Break, "period" | "label" | "effect" | "source" | "bears_on_totals"> & {
    readonly offence_group: Group;
  },
): Break => ({ reason: inspections, areas: null, ...row });

const recordedBetter = "nobody can tell how much of that is better recording.";

/** Changes in how one group is counted in `crime_monthly`; each is seen in the files themselves. */
export function monthlyGroupBreaks(
  tables: CrimeTables,
  { publicFear }: Pick<RawFigures, "publicFear">,
): readonly Break[] {
  const beforeAndAfter = (group: OffenceGroup, year: number) => [
    ofForceIn(tables, group, `${year}-`),
    ofForceIn(tables, group, `${year + 1}-`),
  ];
  return [
    {
      period: "2012-04",
      label: "new class",
      reason: "Offences were put into new classes in April 2012.",
      // The table has groups, and not the classes of which they are made.
      effect: `${told(
        publicFear,
        (before, after) =>
          `One class, racially or religiously aggravated public fear, goes from ${before} offences a month in 2011-12 to ${after} in 2012-13.`,
      )} ${told(
        beforeAndAfter("Public order offences", 2011),
        (before, after) =>
          `All public order offences go from ${before} in 2011 to ${after} in 2012.`,
      )}`,
      source: before2024,
      areas: null,
      offence_group: "Public order offences",
      bears_on_totals: false,
    },
    checked({
      period: "2014-01",
      label: "recording checked",
      effect: told(
        beforeAndAfter("Violence against the person", 2013),
        (before, after) =>
          `Violence goes from ${before} offences in 2013 to ${after} in 2014 and lifts the total: ${recordedBetter}`,
      ),
      source: before2024,
      offence_group: "Violence against the person",
      bears_on_totals: true,
    }),
    ...(
      [
        ["public order checked", "Public order offences"],
        ["sexual offences checked", "Sexual offences"],
      ] as const
    ).map(([label, group]) =>
      checked({
        ...{ period: "2014-01", label, source: before2024 },
        effect: told(
          beforeAndAfter(group, 2013),
          (before, after) =>
            `${group} go from ${before} in 2013 to ${after} in 2014: ${recordedBetter}`,
        ),
        offence_group: group,
        bears_on_totals: false,
      }),
    ),
    recounted(tables, "weapons recounted", "Possession of weapons"),
    recounted(tables, "drugs recounted", "Drug offences"),
    recounted(tables, "miscellaneous recounted", "Miscellaneous crimes against society"),
  ];
}

/** The same in `crime_yearly`, in its nine groups: public order is part of violence there. */
export function yearlyGroupBreaks(tables: CrimeTables): readonly Break[] {
  const beforeAndAfter = (group: NineOffenceGroup) => [
    ofYear(tables, group, "2013-14"),
    ofYear(tables, group, "2014-15"),
  ];
  const inYear = { period: "2014-15", source: "gla-met-recorded-offences-annual" };
  return [
    checked({
      ...inYear,
      label: "recording checked",
      effect: told(
        beforeAndAfter("Violence against the person"),
        (before, after) =>
          `Violence, which has part of public order in it here, goes from ${before} offences in 2013-14 to ${after} and lifts the total: ${recordedBetter}`,
      ),
      offence_group: "Violence against the person",
      bears_on_totals: true,
    }),
    checked({
      ...inYear,
      label: "sexual offences checked",
      effect: told(
        beforeAndAfter("Sexual offences"),
        (before, after) =>
          `Sexual offences go from ${before} in 2013-14 to ${after}: ${recordedBetter}`,
      ),
      offence_group: "Sexual offences",
      bears_on_totals: false,
    }),
  ];
}
