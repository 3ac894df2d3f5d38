import { breaks } from "../../../src/datasets/breaks.ts";
import { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import { crimeRevisions } from "../../../src/datasets/crime/crime-revisions.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { fraud, type NineOffenceGroup } from "../../../src/datasets/crime/offence-groups.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { airportsCode } from "../../sources/areas/borough-codes.ts";
import { monthlyGroupBreaks, yearlyGroupBreaks } from "./group-breaks.ts";
import { localBreaks } from "./local-breaks.ts";
import { reoffendingBreaks } from "./reoffending-breaks.ts";
import { newBasis, provisional } from "./revision-breaks.ts";

type Break = RowOf<typeof breaks>;
const everywhere = { areas: null, offence_group: null, bears_on_totals: true };
const hillingdon = { ...everywhere, areas: `E09000017 ${airportsCode}` };

const yearly: readonly Omit<Break, "dataset">[] = [
  {
    period: "2012-13",
    label: "classification",
    reason: "Offences were put into new groups in April 2012.",
    effect: "Totals before and after can be compared, groups cannot.",
    source: "gla-met-recorded-offences-annual-1999-2017",
    ...everywhere,
    bears_on_totals: false,
  },
  {
    period: "2013-14",
    label: "fraud leaves",
    reason: "Action Fraud took over the counting of fraud from the force in February 2013.",
    effect:
      "Of the fall from 771,566 to 700,805, about 26,000 is a change in counting. Fraud is missing for less than two months of 2012-13.",
    source: "mps-borough-monthly-preconnect",
    ...everywhere,
    offence_group: "Fraud or forgery" satisfies NineOffenceGroup,
  },
  {
    period: "2016-17",
    label: "monthly files",
    reason:
      "From here figures add up the monthly files, in twelve groups. Before, they are from the yearly workbook, in nine groups.",
    effect: "Totals of the two differ by up to 1.2% in the same year. Groups cannot be compared.",
    source: "mps-borough-monthly-preconnect",
    ...everywhere,
  },
  {
    period: "2023-24",
    label: "unknown borough",
    reason:
      "The force moved to the CONNECT system in February 2024, and about 2% of offences have no borough until June 2024.",
    effect:
      "So boroughs have a little too few offences in February and March 2024. The force's total has them.",
    source: "mps-borough-monthly-connect",
    ...everywhere,
  },
  {
    period: "2024-25",
    label: "airports move",
    reason:
      "From March 2024 the airports are not listed apart: the figures show that Heathrow is now counted in Hillingdon.",
    effect:
      "Hillingdon gains what the airports had, 3,707 offences in their last full year, 2022-23.",
    source: "mps-borough-monthly-connect",
    ...hillingdon,
  },
];

const monthly: readonly Omit<Break, "dataset">[] = [
  {
    period: "2013-02",
    label: "fraud leaves",
    reason: "Action Fraud took over the counting of fraud from the force.",
    effect:
      "Fraud goes from 2,540 offences in January 2013 to 296 and then to almost none. Totals fall with it.",
    source: "mps-borough-monthly-preconnect",
    ...everywhere,
    offence_group: fraud,
  },
  {
    period: "2024-02",
    label: "new system",
    reason: "The force moved to the CONNECT system.",
    effect:
      "About 2% of offences have no borough until June 2024, so boroughs have a little too few.",
    source: "mps-borough-monthly-connect",
    ...everywhere,
  },
  {
    period: "2024-03",
    label: "airports move",
    reason:
      "The airports are no longer listed apart: the figures show that Heathrow is now counted in Hillingdon.",
    effect: "Hillingdon gains what the airports had, about 300 offences a month.",
    source: "mps-borough-monthly-connect",
    ...hillingdon,
  },
];

const official: readonly Omit<Break, "dataset">[] = [
  {
    period: "2014-03-31",
    label: "fraud leaves",
    reason: "Fraud that the forces recorded is counted up to March 2013 and not after.",
    effect: "26,387 of the Metropolitan Police's 770,220 offences in the year before were fraud.",
    source: "ons-pfa-rolling-year-2003-2018",
    ...everywhere,
  },
  {
    period: "2024-12-31",
    label: "new system",
    reason:
      "After the Metropolitan Police moved to CONNECT, ten times as many offences have no borough.",
    effect:
      "Borough totals are 1% to 4% lower than the force's own; the force's total has them all.",
    source: "ons-pfa-csp-tables-2023-2025",
    ...everywhere,
  },
];

const newBasisMonth = {
  period: "2024-07",
  reason: "The force counts in a new way, and almost every offence has a borough again.",
};
const newBasisYear = {
  period: "2024-25",
  reason:
    "From July 2024 the force counts in a new way, and almost every offence has a borough again.",
};

const of = (dataset: string, rows: readonly Omit<Break, "dataset">[]): Break[] =>
  rows.map((row) => ({ dataset, ...row }));

/** Written by hand from what the publishers say and the files show; sources are named in each. */
export const makeBreaks = tableMaker({
  schema: breaks,
  sources: [],
  make: (context) => {
    const months = [...new Set(context.made(crimeMonthly).map((row) => row.month))].toSorted();
    const revisions = context.made(crimeRevisions);
    return Promise.resolve([
      ...of("crime_monthly", [
        ...monthly,
        ...monthlyGroupBreaks,
        newBasis(newBasisMonth, revisions),
        ...provisional(months, revisions),
      ]),
      ...of("crime_official", official),
      ...of("crime_yearly", [...yearly, ...yearlyGroupBreaks, newBasis(newBasisYear, revisions)]),
      ...reoffendingBreaks,
      ...localBreaks,
    ]);
  },
});
