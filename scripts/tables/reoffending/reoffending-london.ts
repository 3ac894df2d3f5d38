import { londonCode } from "../../../src/datasets/areas/codes.ts";
import { reoffendingLondon } from "../../../src/datasets/reoffending/reoffending-london.ts";
import {
  allAges,
  fourQuarters,
  newMeasure,
} from "../../../src/datasets/reoffending/reoffending.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { glaStateOfLondon } from "../../sources/reoffending/gla-state-of-london.ts";
import { cohortNote } from "./reoffending-cells.ts";

const ratesOnly =
  "sum of four quarters: a person can count up to four times; no counts are published, so there is no interval";

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
      note: cohortNote(fourQuarters, cohortEnd, {}, ratesOnly),
    }));
  },
});
