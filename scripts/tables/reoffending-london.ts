import { reoffendingLondon } from "../../src/datasets/reoffending-london.ts";
import { allAges, fourQuarters, newMeasure } from "../../src/datasets/reoffending.ts";
import { tableMaker } from "../pipeline/table.ts";
import { londonCode } from "../sources/borough-codes.ts";
import { glaStateOfLondon } from "../sources/gla-state-of-london.ts";

const ratesOnly =
  "sum of four quarters: a person can count up to four times; no counts are published, so there is no interval";

/** The cohort whose follow-up first reached March 2020, and the last that was made before July 2022. */
const pandemic = { reached: "2019-06", last: "2022-06" } as const;

/** The first cohort with people whose probation began after September 2015. */
const newSource = "2016-06";

function noteOf(cohortEnd: string): string {
  if (cohortEnd === newSource) {
    return `[b] from October 2015 the start of probation is taken from another source; ${ratesOnly}`;
  }
  if (cohortEnd < pandemic.reached || cohortEnd > pandemic.last) return ratesOnly;
  return cohortEnd === pandemic.reached
    ? `[u] the year of follow-up reaches into the pandemic, when courts closed; ${ratesOnly}`
    : `[u] affected by the pandemic, when courts closed; ${ratesOnly}`;
}

/** London's rates of all ages, years to June. */
export const makeReoffendingLondon = tableMaker({
  schema: reoffendingLondon,
  sources: [glaStateOfLondon],
  make: async (context) => {
    const rates = await context.read(glaStateOfLondon);
    return rates?.map(({ cohortEnd, rate }) => ({
      area_code: londonCode,
      cohort_end: cohortEnd,
      cohort_length: fourQuarters,
      age_group: allAges,
      reoffending_rate: rate,
      measure: newMeasure,
      note: noteOf(cohortEnd),
    }));
  },
});
