import { londonCode } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";
import { mojRegion } from "../sources/lists.ts";
import {
  adultBands,
  adults,
  childBands,
  children,
  cohortEnd,
  cohortLength,
  countsAndRate,
  measure,
  note,
} from "./reoffending.ts";

export const reoffendingRegion = dataset({
  name: "reoffending_region",
  title: "Proven reoffending in London and the other English regions, by age",
  description:
    "Yearly cohorts of the new measure. Adults and Children are totals of the age bands; London's adults go on for longer, without bands or reoffences.",
  key: ["area_code", "cohort_end", "cohort_length", "age_group"],
  sources: mojRegion,
  coverage:
    "nine English regions, cohorts {cohorts reoffending_region.cohort_end where source is moj-prsq-region-age}; London's adults also {eachcohort reoffending_region.cohort_end where source is moj-geotool-lambeth-london}",
  columns: {
    area_code: { type: "code", meaning: `English region; London is ${londonCode}` },
    cohort_end: cohortEnd,
    cohort_length: cohortLength,
    age_group: {
      type: "text",
      meaning: "age band, or one of the totals Adults and Children",
      values: [...childBands, ...adultBands, adults, children],
    },
    part_of: {
      type: "text",
      meaning: "the total that an age band is part of; empty for the totals themselves",
      nullable: true,
      values: [adults, children],
    },
    ...countsAndRate,
    measure,
    source: {
      type: "text",
      meaning: "name of the source in the catalogue",
      values: mojRegion,
    },
    note,
  },
});
