import type { RowOf } from "../../../src/datasets/dataset.ts";
import { reoffendingAdultsBorough } from "../../../src/datasets/reoffending/reoffending-adults-borough.ts";
import { adults, fourQuarters, newMeasure } from "../../../src/datasets/reoffending/reoffending.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { authorityCodes } from "../../sources/areas/borough-codes.ts";
import { mojGeotool, type AdultCohort } from "../../sources/reoffending/moj-geotool.ts";
import { cohortNote, countCells, missingReoffences } from "./reoffending-cells.ts";

type BoroughRow = RowOf<typeof reoffendingAdultsBorough>;

/** The council's file does not say which of two areas of one name and extent its figures are of. */
const first = `${missingReoffences}; [u] may be of the probation delivery unit of that name, whose area is the same`;

function boroughRow({ area, cohortEnd, ...counts }: AdultCohort): BoroughRow {
  return {
    area_code: area,
    cohort_end: cohortEnd,
    cohort_length: fourQuarters,
    age_group: adults,
    ...countCells(counts),
    measure: newMeasure,
    source: mojGeotool.id,
    note: cohortNote(fourQuarters, cohortEnd, { first }),
  };
}

const keyOf = (row: BoroughRow): string =>
  [row.area_code, row.cohort_end, row.cohort_length].join("|");

/**
 * Lambeth's two years, and every row that was loaded from the publisher's own table: that one stands
 * where both have a place and cohort.
 */
export const makeReoffendingAdultsBorough = tableMaker({
  schema: reoffendingAdultsBorough,
  sources: [mojGeotool],
  make: async (context) => {
    const cohorts = await context.read(mojGeotool);
    if (cohorts === undefined) return undefined;
    const loaded = context
      .committed(reoffendingAdultsBorough)
      .filter(({ source }) => source !== mojGeotool.id);
    const taken = new Set(loaded.map(keyOf));
    const fresh = cohorts
      .filter(({ area }) => authorityCodes.includes(area))
      .map(boroughRow)
      .filter((row) => !taken.has(keyOf(row)));
    return [...loaded, ...fresh];
  },
});
