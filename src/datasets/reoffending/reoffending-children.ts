import { londonCode } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";
import { cohortEnd, cohortLength, measure, note } from "./reoffending.ts";

export const reoffendingChildren = dataset({
  name: "reoffending_children",
  title: "Proven reoffending of children aged 15 to 17 by authority",
  description:
    "Published as rates only: without counts there is no interval, and small cohorts swing widely from year to year.",
  key: ["area_code", "cohort_end"],
  sources: ["dfe-lait-youth-offending"],
  coverage: "London's 33 authorities and London, cohorts {cohorts reoffending_children.cohort_end}",
  columns: {
    area_code: { type: "code", meaning: `authority, or ${londonCode} for London` },
    cohort_end: cohortEnd,
    cohort_length: cohortLength,
    age_group: { type: "text", meaning: "age band", values: ["15 to 17"] },
    reoffending_rate: {
      type: "rate",
      unit: "percent",
      meaning: "share of the children proven to have reoffended within a year, as published",
      nullable: true,
    },
    measure,
    note,
  },
});
