import type { breaks } from "../../../src/datasets/breaks.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import type { NineOffenceGroup, OffenceGroup } from "../../../src/datasets/crime/offence-groups.ts";

type Break = Omit<RowOf<typeof breaks>, "dataset">;

const before2024 = "mps-borough-monthly-preconnect";

/** The last twelve months of the edition before the change of system, in it and in the one after. */
function recounted(
  label: string,
  group: OffenceGroup,
  [earlier, later]: readonly [string, string],
  percent: string,
): Break {
  return {
    period: "2024-02",
    label,
    reason: `From here counts come from the CONNECT system. The file made from it has more ${group.toLowerCase()} in earlier months too.`,
    effect: `In the 12 months to January 2024 it has ${later} offences, ${percent}% more than the ${earlier} of the file before it.`,
    source: "mps-borough-monthly-connect",
    areas: null,
    offence_group: group,
    bears_on_totals: false,
  };
}

const inspections =
  "Police recorded crime lost its badge as National Statistics in January 2014, and is still “not accredited official statistics”. In 2014 every force was inspected for offences that it had not recorded.";

const checked = <Group extends OffenceGroup | NineOffenceGroup>(
  row: Pick<Break, "period" | "label" | "effect" | "source" | "bears_on_totals"> & {
    readonly offence_group: Group;
  },
): Break => ({ reason: inspections, areas: null, ...row });

/** Changes in how one group is counted in `crime_monthly`; each is seen in the files themselves. */
export const monthlyGroupBreaks: readonly Break[] = [
  {
    period: "2012-04",
    label: "new class",
    reason: "Offences were put into new classes in April 2012.",
    effect:
      "One class, racially or religiously aggravated public fear, goes from 69 offences a month in 2011-12 to 364 in 2012-13. All public order offences go from 17,718 in 2011 to 22,602 in 2012.",
    source: before2024,
    areas: null,
    offence_group: "Public order offences",
    bears_on_totals: false,
  },
  checked({
    period: "2014-01",
    label: "recording checked",
    effect:
      "Violence goes from 123,953 offences in 2013 to 154,959 in 2014 and lifts the total: nobody can tell how much of that is better recording.",
    source: before2024,
    offence_group: "Violence against the person",
    bears_on_totals: true,
  }),
  checked({
    period: "2014-01",
    label: "public order checked",
    effect:
      "Public order offences go from 24,145 in 2013 to 33,784 in 2014: nobody can tell how much of that is better recording.",
    source: before2024,
    offence_group: "Public order offences",
    bears_on_totals: false,
  }),
  checked({
    period: "2014-01",
    label: "sexual offences checked",
    effect:
      "Sexual offences go from 10,605 in 2013 to 13,945 in 2014: nobody can tell how much of that is better recording.",
    source: before2024,
    offence_group: "Sexual offences",
    bears_on_totals: false,
  }),
  recounted("weapons recounted", "Possession of weapons", ["6,098", "6,455"], "5.9"),
  recounted("drugs recounted", "Drug offences", ["37,963", "38,929"], "2.5"),
  recounted(
    "miscellaneous recounted",
    "Miscellaneous crimes against society",
    ["11,329", "11,702"],
    "3.3",
  ),
];

/** The same in `crime_yearly`, in its nine groups: public order is part of violence there. */
export const yearlyGroupBreaks: readonly Break[] = [
  checked({
    period: "2014-15",
    label: "recording checked",
    effect:
      "Violence, which has part of public order in it here, goes from 153,950 offences in 2013-14 to 197,458 and lifts the total: nobody can tell how much of that is better recording.",
    source: "gla-met-recorded-offences-annual-1999-2017",
    offence_group: "Violence against the person",
    bears_on_totals: true,
  }),
  checked({
    period: "2014-15",
    label: "sexual offences checked",
    effect:
      "Sexual offences go from 11,363 in 2013-14 to 14,838: nobody can tell how much of that is better recording.",
    source: "gla-met-recorded-offences-annual-1999-2017",
    offence_group: "Sexual offences",
    bears_on_totals: false,
  }),
];
