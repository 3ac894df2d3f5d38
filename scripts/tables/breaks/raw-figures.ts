import {
  cityOfLondonPoliceCode,
  metropolitanPoliceCode,
} from "../../../src/datasets/areas/codes.ts";
import { lastYearWithFraud } from "../../../src/datasets/crime/counting-changes.ts";
import { adults, children } from "../../../src/datasets/reoffending/reoffending.ts";
import { percentChange } from "../../../src/stats/change.ts";
import { financialYearOf } from "../../../src/words/periods.ts";
import type { Context } from "../../pipeline/table.ts";
import { mpsBoroughMonthlyPreconnect } from "../../sources/crime/mps-borough-monthly-preconnect.ts";
import { lineOf, type MonthlyFile } from "../../sources/crime/mps-borough-monthly.ts";
import { onsPfaRollingYear, type ForceYear } from "../../sources/crime/ons-pfa-rolling-year.ts";
import {
  mojCriminalHistoriesTotals,
  type HistoryTotal,
} from "../../sources/reoffending/moj-criminal-histories.ts";

/** What breaks say on their two sides that raw files hold and no table does; nothing of files not at hand. */
export type RawFigures = {
  /** Offences a month of a class that was new in April 2012, in the years before it and after. */
  readonly publicFear: readonly [before: number | undefined, after: number | undefined];
  /** What the two forces recorded of fraud in the last year in which it was counted. */
  readonly lastFraud: readonly [met: number | undefined, city: number | undefined];
  readonly historiesApart: HistoriesApart | undefined;
};

type HistoriesApart = {
  readonly firstYear: number;
  readonly lastYear: number;
  /** By how many percent the totals of the two files differ most. */
  readonly adults: number;
  readonly children: number;
};

const isPublicFear = (subgroup: string): boolean =>
  subgroup.toLowerCase().startsWith("racially or religiously aggravated public fear");

const inYear = (month: string | undefined, year: string): boolean =>
  month !== undefined && financialYearOf(month) === year;

/** Offences a month of that class in a financial year; nothing where the files lack part of it. */
function publicFearIn(files: readonly MonthlyFile[], year: string): number | undefined {
  const months = files.flatMap((file) => file.months).filter((month) => inYear(month, year));
  const cells = files.flatMap((file) =>
    [...file.lines].flatMap(([key, line]) =>
      isPublicFear(lineOf(key).subgroup)
        ? line.filter((_, at) => inYear(file.months[at], year))
        : [],
    ),
  );
  if (months.length < 12 || cells.length === 0) return undefined;
  return Math.round(cells.reduce((sum, count) => sum + count, 0) / 12);
}

const lastFraudIn = (years: readonly ForceYear[], force: string): number | undefined =>
  years.find(({ area, periodEnd }) => area === force && periodEnd === lastYearWithFraud)?.fraud ??
  undefined;

/** How far the totals of two editions lie apart in the years that both have. */
export function historiesApart(totals: readonly HistoryTotal[]): HistoriesApart | undefined {
  const pairs = Map.groupBy(totals, ({ year, ageGroup }) => `${year} ${ageGroup}`);
  const apart = [...pairs.values()].flatMap(([one, other]) =>
    one && other
      ? [{ ...one, percent: Math.abs(percentChange(one.offenders, other.offenders)) }]
      : [],
  );
  if (apart.length === 0) return undefined;
  const years = apart.map(({ year }) => year);
  const most = (group: string): number =>
    Math.max(...apart.filter(({ ageGroup }) => ageGroup === group).map(({ percent }) => percent));
  return {
    ...{ firstYear: Math.min(...years), lastYear: Math.max(...years) },
    ...{ adults: most(adults), children: most(children) },
  };
}

/** Asks the raw files at hand. */
export async function readRawFigures({ read }: Pick<Context, "read">): Promise<RawFigures> {
  const monthly = (await read(mpsBoroughMonthlyPreconnect)) ?? [];
  const years = (await read(onsPfaRollingYear)) ?? [];
  return {
    publicFear: [publicFearIn(monthly, "2011-12"), publicFearIn(monthly, "2012-13")],
    lastFraud: [
      lastFraudIn(years, metropolitanPoliceCode),
      lastFraudIn(years, cityOfLondonPoliceCode),
    ],
    historiesApart: historiesApart((await read(mojCriminalHistoriesTotals)) ?? []),
  };
}
