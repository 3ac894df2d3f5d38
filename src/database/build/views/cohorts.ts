import { londonCode } from "../../../datasets/areas/codes.ts";
import type { Column } from "../../../datasets/dataset.ts";
import {
  cohortEnd,
  countsAndRate,
  fourQuarters,
  newMeasure,
  note,
} from "../../../datasets/reoffending/reoffending.ts";
import type { View } from "./view.ts";

const source = {
  type: "text",
  meaning: "name of the source in the catalogue, or what a row was loaded from",
} as const satisfies Column;

/** Who was followed for a year: cohorts of every place in one form. */
export const cohorts: readonly View[] = [
  {
    name: "yearly_cohorts",
    title: "Cohorts of a year by the new measure, of every kind of place",
    description:
      "Cohorts of four quarters from reoffending_region, reoffending_national and reoffending_adults_borough: English regions, England and Wales, and the authorities whose adults are loaded.",
    key: ["area_code", "age_group", "cohort_end"],
    columns: {
      dataset: { type: "text", meaning: "table that the cohort is from, as breaks name it" },
      area_code: { type: "code", meaning: "area" },
      cohort_end: cohortEnd,
      age_group: { type: "text", meaning: "All ages, Adults, Children, or an age band of them" },
      ...countsAndRate,
      source,
      note,
    },
    sql: ["reoffending_region", "reoffending_national", "reoffending_adults_borough"]
      .map(
        (table) => `
SELECT
  '${table}' AS dataset, area_code, cohort_end, age_group, offenders, reoffenders, reoffences,
  reoffending_rate, lower_95_confidence_limit, upper_95_confidence_limit, source, note
FROM ${table}
WHERE cohort_length = '${fourQuarters}' AND measure = '${newMeasure}'`,
      )
      .join("\nUNION ALL"),
  },
  {
    name: "loaded_adults",
    title: "Adults of the authorities that are loaded, in cohorts of a year",
    description:
      "The rows of reoffending_adults_borough that have counts and are of four quarters. An authority without a row is not loaded; Hackney and the City of London are one, as hackney_with_city has them.",
    key: ["area_code", "cohort_end"],
    columns: {
      area_code: { type: "code", meaning: "authority" },
      cohort_end: cohortEnd,
      ...countsAndRate,
      source,
      note,
    },
    sql: `
SELECT * EXCLUDE (dataset, age_group)
FROM yearly_cohorts
WHERE dataset = 'reoffending_adults_borough' AND reoffenders IS NOT NULL`,
  },
  {
    name: "regions_together",
    title: "The English regions together, in the cohorts that all of them have",
    description:
      "reoffending_region added up by cohort, where no English region and no count is missing.",
    key: ["age_group", "cohort_end"],
    columns: {
      cohort_end: cohortEnd,
      age_group: { type: "text", meaning: "All ages, Adults, Children, or an age band of them" },
      offenders: countsAndRate.offenders,
      reoffenders: countsAndRate.reoffenders,
    },
    sql: `
SELECT
  cohort_end, age_group, CAST(sum(offenders) AS INTEGER) AS offenders,
  CAST(sum(reoffenders) AS INTEGER) AS reoffenders
FROM reoffending_region
GROUP BY ALL
HAVING count(DISTINCT area_code) FILTER (offenders IS NOT NULL AND reoffenders IS NOT NULL) = (
  SELECT count(*) FROM areas WHERE area_type = 'region' AND area_code LIKE 'E%'
)`,
  },
  {
    name: "london_children",
    title: "London’s children in the latest cohort that has their number",
    description:
      "One row: how many children the rates of boroughs, which are published without counts, are part of.",
    key: ["cohort_end"],
    columns: {
      cohort_end: cohortEnd,
      offenders: { type: "count", meaning: "children in the cohort", unit: "people" },
    },
    sql: `
SELECT max(cohort_end) AS cohort_end, arg_max(offenders, cohort_end) AS offenders
FROM yearly_cohorts
WHERE area_code = '${londonCode}' AND age_group = 'Children' AND offenders IS NOT NULL`,
  },
];
