import {
  airportsCode,
  metropolitanPoliceCode,
  unknownBoroughCode,
} from "../../../src/datasets/areas/codes.ts";
import { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import { crimeYearly, yearlySources } from "../../../src/datasets/crime/crime-yearly.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { allOffences, fraud } from "../../../src/datasets/crime/offence-groups.ts";
import {
  airportsEnd,
  newSystem,
  yearlyJoin,
} from "../../../src/datasets/crime/counting-changes.ts";
import { monthlyNotes } from "./crime-monthly.ts";
import { tableMaker } from "../../pipeline/table.ts";
import {
  glaMetRecordedOffencesAnnual,
  type YearlyCount,
} from "../../sources/crime/gla-met-recorded-offences-annual.ts";
import { addMonths, financialYearOf, formatMonth } from "../../../src/words/periods.ts";

type MonthlyRow = RowOf<typeof crimeMonthly>;
type YearlyRow = RowOf<typeof crimeYearly>;

function publishedRow({ area, financialYear, group, offences }: YearlyCount): YearlyRow {
  return {
    area_code: area,
    financial_year: financialYear,
    classification: "nine groups",
    offence_group: group,
    offences,
    source: yearlySources.workbook,
    note: area === airportsCode ? "the workbook's row is Heathrow alone" : null,
  };
}

type Sum = {
  readonly area: string;
  readonly year: string;
  readonly group: string;
  total: number;
  /** Months that have a row, and those of them that have a figure. */
  readonly months: Set<string>;
  readonly published: Set<string>;
  /** Months without a figure because the file does not have the group. */
  readonly absent: Set<string>;
  /** Months whose 0 stands for no row in the file. */
  readonly rowless: Set<string>;
};

const newSum = (area: string, year: string, group: string): Sum => ({
  ...{ area, year, group, total: 0 },
  ...{ months: new Set(), published: new Set(), absent: new Set(), rowless: new Set() },
});

function addUp(rows: readonly MonthlyRow[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const year = financialYearOf(row.month);
    for (const area of [row.area_code, metropolitanPoliceCode]) {
      for (const group of [row.offence_group, allOffences]) {
        const key = `${area}|${year}|${group}`;
        const sum = sums.get(key) ?? newSum(area, year, group);
        sums.set(key, sum);
        sum.months.add(row.month);
        if (row.offences === null) {
          if (row.note?.startsWith("[x]") === true) sum.absent.add(row.month);
          continue;
        }
        sum.published.add(row.month);
        if (row.note?.includes(monthlyNotes.noRow) === true) sum.rowless.add(row.month);
        sum.total += row.offences;
      }
    }
  }
  return [...sums.values()];
}

const partYearNotes: Readonly<Record<string, string>> = {
  [airportsCode]: `[b] to ${formatMonth(addMonths(airportsEnd, -1))}: evidently counted in Hillingdon from ${formatMonth(airportsEnd)}`,
  [unknownBoroughCode]: `[b] from ${formatMonth(newSystem)}, when the row appears`,
};

function absentNote({ absent, months, total }: Sum): string {
  if (absent.size === months.size) return "[x] not in the files of this year";
  const rest = `the other months' ${total} ${total === 1 ? "offence is" : "offences are"} in All offences`;
  return `[x] not in the files of ${absent.size} of the 12 months${total === 0 ? "" : `; ${rest}`}`;
}

/** A group that is absent in some months has no figure for the year; a place has what it has. */
function summedRow(sum: Sum): YearlyRow {
  const { area, year, group, total, months, published, absent, rowless } = sum;
  const isAbsent = group !== allOffences && absent.size > 0;
  const partYear = published.size < 12 ? (partYearNotes[area] ?? null) : null;
  const isRowless = group !== allOffences && total === 0 && rowless.size === months.size;
  const notes = [
    ...(partYear === null && group === fraud ? [monthlyNotes.fraudElsewhere] : [partYear]),
    ...(isRowless ? [monthlyNotes.noRow] : []),
  ].filter((note) => note !== null);
  return {
    area_code: area,
    financial_year: year,
    classification: "twelve groups",
    offence_group: group,
    offences: isAbsent ? null : total,
    source: yearlySources.months,
    note: isAbsent ? absentNote(sum) : notes.join("; ") || null,
  };
}

/** Sums of whole financial years, for each area that has a figure in the year, and for the force. */
export function sumFinancialYears(rows: readonly MonthlyRow[]): YearlyRow[] {
  const sums = addUp(rows);
  const wholeYears = new Set(
    sums
      .filter((sum) => sum.area === metropolitanPoliceCode && sum.months.size === 12)
      .map((sum) => sum.year),
  );
  const hasFigures = new Set(
    sums.filter((sum) => sum.published.size > 0).map((sum) => `${sum.area}|${sum.year}`),
  );
  return sums
    .filter((sum) => sum.year >= yearlyJoin.firstOfSums && wholeYears.has(sum.year))
    .filter((sum) => hasFigures.has(`${sum.area}|${sum.year}`))
    .map(summedRow);
}

/** The report's yearly series, carried on. */
export const makeCrimeYearly = tableMaker({
  schema: crimeYearly,
  sources: [glaMetRecordedOffencesAnnual],
  make: async (context) => {
    const published = await context.read(glaMetRecordedOffencesAnnual);
    const before =
      published?.map(publishedRow) ??
      context.committed(crimeYearly).filter((row) => row.classification === "nine groups");
    return [...before, ...sumFinancialYears(context.made(crimeMonthly))];
  },
});
