import { breaks } from "../../src/datasets/breaks.ts";
import { crimeMonthly } from "../../src/datasets/crime-monthly.ts";
import { crimeRevisions } from "../../src/datasets/crime-revisions.ts";
import type { RowOf } from "../../src/datasets/dataset.ts";
import { allOffences } from "../../src/datasets/offence-groups.ts";
import { tableMaker } from "../pipeline/table.ts";
import { airportsCode } from "../sources/borough-codes.ts";
import { reoffendingBreaks } from "./reoffending-breaks.ts";

type Revision = RowOf<typeof crimeRevisions>;
type Break = RowOf<typeof breaks>;
const everywhere = { areas: null, offence_group: null };
const hillingdon = { areas: `E09000017 ${airportsCode}`, offence_group: null };

const yearly: readonly Omit<Break, "dataset">[] = [
  {
    period: "2012-13",
    label: "classification",
    reason: "Offences were put into new groups in April 2012.",
    effect: "Totals compare across it; groups do not.",
    source: "gla-met-recorded-offences-annual-1999-2017",
    ...everywhere,
  },
  {
    period: "2013-14",
    label: "fraud leaves",
    reason: "Action Fraud took over the counting of fraud from the force in February 2013.",
    effect:
      "About 26,000 of the fall from 771,566 to 700,805 is a change in counting; 2012-13 lacks under two months of fraud.",
    source: "mps-borough-monthly-preconnect",
    ...everywhere,
  },
  {
    period: "2016-17",
    label: "monthly files",
    reason:
      "From here figures are sums of the monthly files, in twelve groups; before, the yearly workbook, in nine.",
    effect: "Totals of the two differ by up to 1.2% in the same year; groups do not compare.",
    source: "mps-borough-monthly-preconnect",
    ...everywhere,
  },
  {
    period: "2023-24",
    label: "unknown borough",
    reason:
      "The force moved to the CONNECT system in February 2024, and about 2% of offences have no borough until June 2024.",
    effect:
      "Boroughs count a little fewer offences in February and March 2024; the force's total has them.",
    source: "mps-borough-monthly-connect",
    ...everywhere,
  },
  {
    period: "2024-25",
    label: "airports move",
    reason:
      "From March 2024 the airports have no row of their own: Heathrow is evidently counted in Hillingdon.",
    effect:
      "Hillingdon gains what the airports had, 3,707 offences in their last full year, 2022-23.",
    source: "mps-borough-monthly-connect",
    ...hillingdon,
  },
  {
    period: "2024-25",
    label: "new basis",
    reason:
      "From July 2024 the force counts on a new basis, and almost no offence lacks a borough.",
    effect: "The same months were revised by about 0.5% in London and by up to 2.0% in a borough.",
    source: "mps-borough-monthly-bocu",
    ...everywhere,
  },
];

const monthly: readonly Omit<Break, "dataset">[] = [
  {
    period: "2013-02",
    label: "fraud leaves",
    reason: "Action Fraud took over the counting of fraud from the force.",
    effect:
      "Fraud goes from 2,540 offences in January 2013 to 296 and then almost none, and totals fall with it.",
    source: "mps-borough-monthly-preconnect",
    areas: null,
    offence_group: "Fraud and forgery",
  },
  {
    period: "2024-02",
    label: "new system",
    reason: "The force moved to the CONNECT system.",
    effect:
      "About 2% of offences have no borough until June 2024: boroughs count a little too few.",
    source: "mps-borough-monthly-connect",
    ...everywhere,
  },
  {
    period: "2024-03",
    label: "airports move",
    reason:
      "The airports have no row of their own any more: Heathrow is evidently counted in Hillingdon.",
    effect: "Hillingdon gains what the airports had, about 300 offences a month.",
    source: "mps-borough-monthly-connect",
    ...hillingdon,
  },
  {
    period: "2024-07",
    label: "new basis",
    reason: "The force counts on a new basis, and almost no offence lacks a borough.",
    effect: "The same months were revised by about 0.5% in London and by up to 2.0% in a borough.",
    source: "mps-borough-monthly-bocu",
    ...everywhere,
  },
];

const official: readonly Omit<Break, "dataset">[] = [
  {
    period: "2014-03-31",
    label: "fraud leaves",
    reason: "Fraud recorded by the forces is counted to March 2013, and not after.",
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
    areas: null,
    offence_group: null,
  },
];

/** Months that count as provisional: the newest two. */
const provisionalMonths = 2;

const signed = (percent: number): string =>
  `${percent < 0 ? "-" : "+"}${Math.abs(percent).toFixed(1)}%`;

/** By how much later editions moved the force's months that were the newest of an earlier one. */
function howFarMoved(revisions: readonly Revision[]): string {
  const moves = revisions
    .filter(({ age, offence_group }) => age < provisionalMonths && offence_group === allOffences)
    .map((row) => 100 * (row.offences_later / row.offences_earlier - 1));
  if (moves.length === 0) return "Later editions revise them; by how much is not known yet.";
  const [least, most] = [Math.min(...moves), Math.max(...moves)];
  return `Later editions have moved the latest two months by ${signed(least)} to ${signed(most)} for the force so far, single groups by more.`;
}

/** The newest two months of the monthly files: later editions revise them most. */
function provisional(
  months: readonly string[],
  revisions: readonly Revision[],
): Omit<Break, "dataset">[] {
  const period = months.at(-provisionalMonths);
  if (period === undefined) return [];
  return [
    {
      period,
      label: "provisional",
      reason: "The latest two months are provisional.",
      effect: howFarMoved(revisions),
      source: "mps-borough-monthly-bocu",
      ...everywhere,
    },
  ];
}

const of = (dataset: string, rows: readonly Omit<Break, "dataset">[]): Break[] =>
  rows.map((row) => ({ dataset, ...row }));

/** Written by hand from what the publishers say and the files show; sources are named in each. */
export const makeBreaks = tableMaker({
  schema: breaks,
  sources: [],
  make: (context) => {
    const months = [...new Set(context.made(crimeMonthly).map((row) => row.month))].toSorted();
    return Promise.resolve([
      ...of("crime_monthly", [...monthly, ...provisional(months, context.made(crimeRevisions))]),
      ...of("crime_official", official),
      ...of("crime_yearly", yearly),
      ...reoffendingBreaks,
    ]);
  },
});
