import { englandAndWalesCode } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";
import { mojNational } from "../sources/lists.ts";
import {
  cohortEnd,
  cohortLength,
  countsAndRate,
  measure,
  note,
  totalAgeGroups,
} from "./reoffending.ts";

export const reoffendingNational = dataset({
  name: "reoffending_national",
  title: "Proven reoffending in England and Wales, old and new measure",
  description:
    "The old measure counts a person once in 12 months, the new one once in three: they are two series and never one. Where two files have a cohort, the later one's figures stand. Adults of the new measure have a rate adjusted for who is in the cohort.",
  key: ["area_code", "cohort_end", "cohort_length", "measure", "age_group"],
  sources: mojNational,
  coverage:
    "England and Wales: old measure {cohorts reoffending_national.cohort_end where measure is old, 12-month cohorts}; new measure by quarter {quarters reoffending_national.cohort_end where cohort_length is 3 months} (2001 missing) and by year {cohorts reoffending_national.cohort_end where cohort_length is 4 x 3 months and source is moj-prsq-national-2000}, then all ages to {lastcohort reoffending_national.cohort_end where source is moj-prsq-national-2012} and adults in {eachcohort reoffending_national.cohort_end where source is moj-geotool-lambeth-london}",
  columns: {
    area_code: { type: "code", meaning: `${englandAndWalesCode}, England and Wales` },
    cohort_end: cohortEnd,
    cohort_length: cohortLength,
    measure,
    age_group: {
      type: "text",
      meaning: "All ages, or its two parts Adults and Children",
      values: totalAgeGroups,
    },
    ...countsAndRate,
    adjusted_rate: {
      type: "rate",
      unit: "percent",
      meaning:
        "rate adjusted by the publisher for the mix of people in the cohort; only adults of the new measure have one",
      decimals: 6,
      nullable: true,
    },
    ogrs4_score: {
      type: "rate",
      unit: "percent",
      meaning:
        "mean of the predicted rate (Offender Group Reconviction Scale 4); only adults of the new measure have one",
      decimals: 6,
      nullable: true,
    },
    source: {
      type: "text",
      meaning: "name of the source in the catalogue",
      values: mojNational,
    },
    note,
  },
});
