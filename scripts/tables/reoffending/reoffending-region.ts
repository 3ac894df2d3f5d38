import { londonCode } from "../../../src/datasets/areas/codes.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { reoffendingRegion } from "../../../src/datasets/reoffending/reoffending-region.ts";
import {
  adultBands,
  adults,
  children,
  fourQuarters,
  newMeasure,
} from "../../../src/datasets/reoffending/reoffending.ts";
import { keepOtherParts, tableMaker } from "../../pipeline/table.ts";
import type { CohortCounts } from "../../sources/reoffending/cohort-counts.ts";
import { mojGeotool, type AdultCohort } from "../../sources/reoffending/moj-geotool.ts";
import {
  mojPrsqRegionAge,
  type RegionCohort,
} from "../../sources/reoffending/moj-prsq-region-age.ts";
import {
  addCounts,
  cohortNote,
  countCells,
  missingReoffences,
  groupBy,
} from "./reoffending-cells.ts";

type RegionRow = RowOf<typeof reoffendingRegion>;

const isAdultBand = (band: string): boolean => adultBands.some((adult) => adult === band);

type Cohort = {
  readonly area: string;
  readonly cohortEnd: string;
  readonly ageGroup: string;
  readonly partOf: string | null;
  readonly counts: CohortCounts;
};

function row({ area, cohortEnd, ageGroup, partOf, counts }: Cohort, source: string): RegionRow {
  const first = counts.reoffences === null ? { first: missingReoffences } : {};
  return {
    area_code: area,
    cohort_end: cohortEnd,
    cohort_length: fourQuarters,
    age_group: ageGroup,
    part_of: partOf,
    ...countCells(counts),
    measure: newMeasure,
    source,
    note: cohortNote(fourQuarters, cohortEnd, first),
  };
}

/** The bands as they are, and their sums. */
export function withTotals(cohorts: readonly RegionCohort[]): Cohort[] {
  const bands = cohorts.map(({ area, cohortEnd, band, ...counts }) => ({
    ...{ area, cohortEnd, counts },
    ageGroup: band,
    partOf: isAdultBand(band) ? adults : children,
  }));
  const parts = groupBy(bands, ({ area, cohortEnd, partOf }) => `${area}|${cohortEnd}|${partOf}`);
  const totals = [...parts].map(([key, members]) => {
    const [area = "", cohortEnd = "", ageGroup = ""] = key.split("|");
    const counts = addCounts(members.map((member) => member.counts));
    return { area, cohortEnd, ageGroup, partOf: null, counts };
  });
  return [...bands, ...totals];
}

const adultRow = ({ area, cohortEnd, ...counts }: AdultCohort): RegionRow =>
  row({ area, cohortEnd, ageGroup: adults, partOf: null, counts }, mojGeotool.id);

/** Nine regions by age, and London's adults in the two years after. */
export const makeReoffendingRegion = tableMaker({
  schema: reoffendingRegion,
  sources: [mojPrsqRegionAge, mojGeotool],
  make: async (context) => {
    const regions = (await context.read(mojPrsqRegionAge)) ?? [];
    const later = (await context.read(mojGeotool)) ?? [];
    const fresh = [
      ...withTotals(regions).map((cohort) => row(cohort, mojPrsqRegionAge.id)),
      ...later.filter(({ area }) => area === londonCode).map(adultRow),
    ];
    return keepOtherParts(fresh, context.committed(reoffendingRegion), ({ source }) => source);
  },
});
