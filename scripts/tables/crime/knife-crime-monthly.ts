import { knifeCrimeMonthly } from "../../../src/datasets/crime/knife-crime-monthly.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { unknownBoroughCode } from "../../sources/areas/borough-codes.ts";
import { mpsKnife } from "../../sources/mps/knife.ts";

const noBorough = "given to no borough: place not known, the airports, or another force";

/** Knife-enabled offences and outcomes, each in its own month. */
export const makeKnifeCrimeMonthly = tableMaker({
  schema: knifeCrimeMonthly,
  sources: [mpsKnife],
  make: async (context) => {
    const months = await context.read(mpsKnife);
    return months?.map(({ area, month, ...counts }) => ({
      area_code: area,
      month,
      offences: counts.offences,
      offences_with_injury: counts.offencesWithInjury,
      positive_outcomes: counts.positiveOutcomes,
      note: area === unknownBoroughCode ? noBorough : null,
    }));
  },
});
