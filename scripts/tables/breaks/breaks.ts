import {
  airportsCode,
  cityOfLondonPoliceCode,
  hillingdonCode,
  metropolitanPoliceCode,
  unassignedCode,
} from "../../../src/datasets/areas/codes.ts";
import { breaks } from "../../../src/datasets/breaks.ts";
import {
  airportsEnd,
  fraudLeft,
  lastOfficialFraud,
  lastYearWithFraud,
  newBasisFrom,
  newSystem,
  yearlyJoin,
} from "../../../src/datasets/crime/counting-changes.ts";
import { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import { crimeOfficial } from "../../../src/datasets/crime/crime-official.ts";
import { crimeRevisions } from "../../../src/datasets/crime/crime-revisions.ts";
import { crimeYearly } from "../../../src/datasets/crime/crime-yearly.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import {
  allOffences,
  fraud,
  type NineOffenceGroup,
} from "../../../src/datasets/crime/offence-groups.ts";
import { formatDecimal } from "../../../src/words/numbers.ts";
import {
  addMonths,
  financialYearOf,
  formatMonth,
  formatMonths,
} from "../../../src/words/periods.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { boroughCodes } from "../../sources/areas/borough-codes.ts";
import {
  boroughsBelow,
  notKnown,
  ofForceIn,
  ofOfficial,
  ofYear,
  told,
  workbookApart,
  type CrimeTables,
} from "./figures.ts";
import { monthlyGroupBreaks, yearlyGroupBreaks } from "./group-breaks.ts";
import { localBreaks } from "./local-breaks.ts";
import { readRawFigures, type RawFigures } from "./raw-figures.ts";
import { reoffendingBreaks } from "./reoffending-breaks.ts";
import { newBasis, provisional } from "./revision-breaks.ts";

type Break = RowOf<typeof breaks>;
const everywhere = { areas: null, offence_group: null, bears_on_totals: true };
const lastOfOldBasis = addMonths(newBasisFrom, -1);
const beforeFraudLeft = addMonths(fraudLeft, -1);

/** A month and those that follow it in its financial year. */
const restOfYear = (month: string): readonly string[] =>
  Array.from({ length: 12 }, (_, later) => addMonths(month, later)).filter(
    (later) => financialYearOf(later) === financialYearOf(month),
  );

/** The last full year in which the airports were counted apart. */
const lastFullYear = "2022-23";

/** The first 12 months of national statistics after the change of system. */
const firstWithoutBorough = "2024-12-31";

const roundTo = (step: number, figure: number | undefined): number | undefined =>
  figure === undefined || Number.isNaN(figure) ? undefined : step * Math.round(figure / step);

/** By how much fraud fell when others began to count it. */
const fraudLost = (tables: CrimeTables): number | undefined => {
  const [before, after] = ["2012-13", "2013-14"].map((year) =>
    ofYear(tables, "Fraud or forgery", year),
  );
  return before === undefined || after === undefined ? undefined : before - after;
};

const sayWorkbookApart = (tables: CrimeTables): string => {
  const percent = workbookApart(tables);
  return percent === undefined
    ? "Totals of the two differ."
    : `Totals of the two differ by up to ${formatDecimal(percent)}% in the same year.`;
};

const sayBoroughsBelow = (tables: CrimeTables): string => {
  const [least, most] = boroughsBelow(tables, firstWithoutBorough) ?? [];
  return least === undefined || most === undefined
    ? "Borough totals are lower than in the force's own figures."
    : `Borough totals are ${formatDecimal(least)}% to ${formatDecimal(most)}% lower than in the force's own figures.`;
};

const hillingdon = { ...everywhere, areas: `${hillingdonCode} ${airportsCode}` };

const yearly = (tables: CrimeTables): readonly Omit<Break, "dataset">[] => [
  {
    period: "2012-13",
    label: "classification",
    reason: "Offences were put into new groups in April 2012.",
    effect: "Totals before and after can be compared, groups cannot.",
    source: "gla-met-recorded-offences-annual",
    ...everywhere,
    bears_on_totals: false,
  },
  {
    period: "2013-14",
    label: "fraud leaves",
    reason: `Action Fraud took over the counting of fraud from the force in ${formatMonth(fraudLeft)}.`,
    effect: `${told(
      [
        ofYear(tables, allOffences, "2012-13"),
        ofYear(tables, allOffences, "2013-14"),
        roundTo(1000, fraudLost(tables)),
      ],
      (before, after, lost) =>
        `Of the fall from ${before} to ${after}, about ${lost} is a change in counting.`,
    )} Fraud is missing for less than two months of 2012-13.`,
    source: "mps-borough-monthly-preconnect",
    ...everywhere,
    offence_group: "Fraud or forgery" satisfies NineOffenceGroup,
  },
  {
    period: yearlyJoin.firstOfSums,
    label: "monthly files",
    reason:
      "From here figures add up the monthly files, in twelve groups. Before, they are from the yearly workbook, in nine groups.",
    effect: `${sayWorkbookApart(tables)} Groups cannot be compared.`,
    source: "mps-borough-monthly-preconnect",
    ...everywhere,
  },
  {
    period: financialYearOf(newSystem),
    label: "unknown borough",
    reason: `The force moved to the CONNECT system in ${formatMonth(newSystem)}, and about 2% of offences have no borough until ${formatMonth(lastOfOldBasis)}.`,
    effect: `So boroughs have a little too few offences in ${formatMonths(restOfYear(newSystem))}. The force's total has them.`,
    source: "mps-borough-monthly-connect",
    ...everywhere,
  },
  {
    period: "2024-25",
    label: "airports move",
    reason: `From ${formatMonth(airportsEnd)} the airports are not listed apart: the figures show that Heathrow is now counted in Hillingdon.`,
    effect: told(
      [ofYear(tables, allOffences, lastFullYear, airportsCode)],
      (offences) =>
        `Hillingdon gains what the airports had, ${offences} offences in their last full year, ${lastFullYear}.`,
    ),
    source: "mps-borough-monthly-connect",
    ...hillingdon,
  },
];

const monthly = (tables: CrimeTables): readonly Omit<Break, "dataset">[] => [
  {
    period: fraudLeft,
    label: "fraud leaves",
    reason: "Action Fraud took over the counting of fraud from the force.",
    effect: `${told(
      [ofForceIn(tables, fraud, beforeFraudLeft), ofForceIn(tables, fraud, fraudLeft)],
      (before, after) =>
        `Fraud goes from ${before} offences in ${formatMonth(beforeFraudLeft)} to ${after} and then to almost none.`,
    )} Totals fall with it.`,
    source: "mps-borough-monthly-preconnect",
    ...everywhere,
    offence_group: fraud,
  },
  {
    period: newSystem,
    label: "new system",
    reason: "The force moved to the CONNECT system.",
    effect: `About 2% of offences have no borough until ${formatMonth(lastOfOldBasis)}, so boroughs have a little too few.`,
    source: "mps-borough-monthly-connect",
    ...everywhere,
  },
  {
    period: airportsEnd,
    label: "airports move",
    reason:
      "The airports are no longer listed apart: the figures show that Heathrow is now counted in Hillingdon.",
    effect: told(
      [roundTo(100, (ofYear(tables, allOffences, lastFullYear, airportsCode) ?? NaN) / 12)],
      (offences) => `Hillingdon gains what the airports had, about ${offences} offences a month.`,
    ),
    source: "mps-borough-monthly-connect",
    ...hillingdon,
  },
];

const official = (
  tables: CrimeTables,
  { lastFraud }: Pick<RawFigures, "lastFraud">,
): readonly Omit<Break, "dataset">[] => [
  {
    period: `${addMonths(lastOfficialFraud, 12)}-31`,
    label: "fraud leaves",
    reason: `Fraud that the forces recorded is counted up to ${formatMonth(lastOfficialFraud)} and not after.`,
    // The table has totals: how many of them were fraud stands in the publisher's file.
    effect: `Totals fall with it. ${told(
      [
        ...lastFraud,
        ofOfficial(tables, metropolitanPoliceCode, lastYearWithFraud),
        ofOfficial(tables, cityOfLondonPoliceCode, lastYearWithFraud),
      ],
      (ofMet, ofCity, met, city) =>
        `In the year before, ${ofMet} of the Metropolitan Police's ${met} offences were fraud, and ${ofCity} of the City of London Police's ${city}.`,
    )}`,
    source: "ons-pfa-rolling-year",
    ...everywhere,
  },
  {
    period: firstWithoutBorough,
    label: "new system",
    reason: `After the Metropolitan Police moved to CONNECT, more offences have no borough. ${told(
      ["2023-12-31", firstWithoutBorough].map((end) => ofOfficial(tables, unassignedCode, end)),
      (before, after) => `They were ${before} in 2023 and ${after} in 2024.`,
    )}`,
    effect: `${sayBoroughsBelow(tables)} The force's total has all offences.`,
    source: "ons-pfa-csp-tables",
    ...everywhere,
    areas: [...boroughCodes, unassignedCode].join(" "),
  },
];

const knife: readonly Omit<Break, "dataset">[] = [
  {
    period: newSystem,
    label: "new system",
    reason: "The force moved to the CONNECT system.",
    effect: "What that did to these counts is not stated.",
    source: "mps-ward-and-knife",
    ...everywhere,
  },
];

const newBasisMonth = {
  period: newBasisFrom,
  reason: "The force counts in a new way, and almost every offence has a borough again.",
};
const newBasisYear = {
  period: financialYearOf(newBasisFrom),
  reason: `From ${formatMonth(newBasisFrom)} the force counts in a new way, and almost every offence has a borough again.`,
};

const of = (dataset: string, rows: readonly Omit<Break, "dataset">[]): Break[] =>
  rows.map((row) => ({ dataset, ...row }));

/** The words as committed where they have a figure that is not at hand now. */
function keepKnown(row: Break, committed: readonly Break[]): Break {
  if (!row.effect.includes(notKnown)) return row;
  const before = committed.find((other) => breaks.key.every((name) => other[name] === row[name]));
  return { ...row, effect: before?.effect ?? row.effect };
}

/** Written by hand from what the publishers say and the files show; sources are named in each. */
export const makeBreaks = tableMaker({
  schema: breaks,
  // None whose files hold its rows: those of the newest months come and go.
  sources: [],
  make: async (context) => {
    const tables: CrimeTables = {
      monthly: context.made(crimeMonthly),
      yearly: context.made(crimeYearly),
      official: context.made(crimeOfficial),
      revisions: context.made(crimeRevisions),
    };
    const { revisions } = tables;
    const raw = await readRawFigures(context);
    const months = [...new Set(tables.monthly.map((row) => row.month))].toSorted();
    const rows = [
      ...of("crime_monthly", [
        ...monthly(tables),
        ...monthlyGroupBreaks(tables, raw),
        newBasis(newBasisMonth, revisions),
        ...provisional(months, revisions),
      ]),
      ...of("crime_official", official(tables, raw)),
      ...of("crime_yearly", [
        ...yearly(tables),
        ...yearlyGroupBreaks(tables),
        newBasis(newBasisYear, revisions),
      ]),
      ...of("knife_crime_monthly", knife),
      ...reoffendingBreaks(raw),
      ...localBreaks,
    ];
    return rows.map((row) => keepKnown(row, context.committed(breaks)));
  },
});
