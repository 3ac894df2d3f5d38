import { unknownBoroughCode } from "../../../src/datasets/areas/codes.ts";
import { knifeCrimeMonthly } from "../../../src/datasets/crime/knife-crime-monthly.ts";
import type { SourceId } from "../../../src/datasets/sources.ts";
import { keepOtherParts, tableMaker } from "../../pipeline/table.ts";
import { mpsKnifeDashboard } from "../../sources/mps/knife-dashboard.ts";
import { mpsKnife, type KnifeMonth } from "../../sources/mps/knife.ts";

const noBorough = "given to no borough: place not known, the airports, or another force";

type Edition = { readonly source: SourceId; readonly months: readonly KnifeMonth[] };

const lastOf = ({ months }: Edition): string =>
  months.reduce((last, { month }) => (month > last ? month : last), "");

/**
 * Knife-enabled offences and outcomes, each in its own month: of each month as the newest edition at
 * hand has it. A month that all of them have dropped stays as it is.
 */
export const makeKnifeCrimeMonthly = tableMaker({
  schema: knifeCrimeMonthly,
  sources: [mpsKnife, mpsKnifeDashboard],
  make: async (context) => {
    const copied = await context.read(mpsKnife);
    const downloaded = await context.readEditions(mpsKnifeDashboard);
    const editions: readonly Edition[] = [
      ...(copied === undefined ? [] : [{ source: mpsKnife.id, months: copied }]),
      ...downloaded.map((months) => ({ source: mpsKnifeDashboard.id, months })),
    ].toSorted((a, b) => lastOf(a).localeCompare(lastOf(b)));
    if (editions.length === 0) return undefined;
    const byMonth = new Map(
      editions.flatMap((edition) => edition.months.map(({ month }) => [month, edition] as const)),
    );
    const fresh = editions.flatMap((edition) =>
      edition.months
        .filter(({ month }) => byMonth.get(month) === edition)
        .map(({ area, month, ...counts }) => ({
          area_code: area,
          month,
          offences: counts.offences,
          offences_with_injury: counts.offencesWithInjury,
          positive_outcomes: counts.positiveOutcomes,
          source: edition.source,
          note: area === unknownBoroughCode ? noBorough : null,
        })),
    );
    return keepOtherParts(fresh, context.committed(knifeCrimeMonthly), ({ month }) => month);
  },
});
