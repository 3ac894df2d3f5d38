import { cityOfLondonCode } from "../../../src/datasets/areas/codes.ts";
import { firstTimeEntrants } from "../../../src/datasets/reoffending/first-time-entrants.ts";
import { reoffendingChildren } from "../../../src/datasets/reoffending/reoffending-children.ts";
import { fourQuarters, newMeasure } from "../../../src/datasets/reoffending/reoffending.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { dfeLait } from "../../sources/context/dfe-lait.ts";
import { cohortNote, ratesOnly, sixDecimals } from "./reoffending-cells.ts";

const city =
  "[x] never published for the City of London; the file does not say with which neighbour its children are counted";
const dash = "[x] not published: the file has a dash and no reason";

const reasonOf = (area: string): string => (area === cityOfLondonCode ? city : dash);

/** Rates of children aged 15 to 17: the publisher's year 2016 is April 2015 to March 2016. */
export const makeReoffendingChildren = tableMaker({
  schema: reoffendingChildren,
  sources: [dfeLait],
  make: async (context) => {
    const rates = (await context.read(dfeLait))?.reoffending;
    return rates?.map(({ area, year, rate }) => {
      const cohortEnd = `${year}-03`;
      const first = rate === null ? { first: reasonOf(area) } : {};
      return {
        area_code: area,
        cohort_end: cohortEnd,
        cohort_length: fourQuarters,
        age_group: "15 to 17",
        reoffending_rate: rate === null ? null : sixDecimals(rate),
        measure: newMeasure,
        note: cohortNote(fourQuarters, cohortEnd, first, ratesOnly),
      };
    });
  },
});

export const makeFirstTimeEntrants = tableMaker({
  schema: firstTimeEntrants,
  sources: [dfeLait],
  make: async (context) => {
    const rates = (await context.read(dfeLait))?.firstTimeEntrants;
    return rates?.map(({ area, year, rate }) => ({
      area_code: area,
      year,
      rate_per_100000: rate === null ? null : sixDecimals(rate),
      note: rate === null ? reasonOf(area) : null,
    }));
  },
});
