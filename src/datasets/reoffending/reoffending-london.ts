import { dataset } from "../dataset.ts";
import { allAges, cohortEnd, cohortLengths, measures, note } from "./reoffending.ts";

export const reoffendingLondon = dataset({
  name: "reoffending_london",
  title: "Proven reoffending in London, all ages, years to June",
  description:
    "The newest rates of London, adults and children together. A series of its own: its cohorts run from July to June, so it is never on one line with the cohorts to March of reoffending_region. Rates only: without counts there is no interval.",
  key: ["area_code", "cohort_end", "cohort_length", "age_group"],
  sources: ["gla-state-of-london-reoffending"],
  coverage: "London, all ages, cohorts of the years to {span reoffending_london.cohort_end}",
  columns: {
    area_code: { type: "code", meaning: "London" },
    cohort_end: {
      ...cohortEnd,
      meaning: "last month of the cohort: 2023-06 for July 2022 to June 2023",
    },
    cohort_length: {
      type: "text",
      meaning: "4 x 3 months: a year as the sum of four three-month cohorts",
      values: cohortLengths,
    },
    age_group: { type: "text", meaning: "adults and children together", values: [allAges] },
    reoffending_rate: {
      type: "rate",
      unit: "percent",
      meaning: "reoffenders per 100 offenders, as published; some years with one decimal only",
    },
    measure: { type: "text", meaning: "how cohorts are made", values: measures },
    note,
  },
});
