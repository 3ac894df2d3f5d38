import type { Column } from "../dataset.ts";

/** How people are put into cohorts. The two count different things and are never joined. */
export const newMeasure = "new, 3-month cohorts";
export const oldMeasure = "old, 12-month cohorts";
export const measures = [newMeasure, oldMeasure] as const;

export type Measure = (typeof measures)[number];

/** What one figure covers: the new measure's years are sums of four three-month cohorts. */
export const fourQuarters = "4 x 3 months";
export const cohortLengths = ["12 months", "3 months", fourQuarters] as const;

/** The first month in which the start of probation is taken from another source. */
export const newSourceMonth = "2015-10";

export type CohortLength = (typeof cohortLengths)[number];

/** Age groups that are totals: everyone, and its two parts. */
export const allAges = "All ages";
export const adults = "Adults";
export const children = "Children";
export const totalAgeGroups = [allAges, adults, children] as const;

export type TotalAgeGroup = (typeof totalAgeGroups)[number];

/** Bands that add up to Children, youngest first. */
export const childBands = ["10 to 14", "15 to 17"] as const;

/** Bands that add up to Adults, youngest first. */
export const adultBands = [
  "18 to 20",
  "21 to 24",
  "25 to 29",
  "30 to 34",
  "35 to 39",
  "40 to 44",
  "45 to 49",
  "50 and over",
] as const;

export type AgeBand = (typeof childBands)[number] | (typeof adultBands)[number];

/** The columns that tables of reoffending share, said once. */
export const cohortEnd = {
  type: "month",
  meaning: "last month of the cohort: 2020-03 for April 2019 to March 2020",
} as const satisfies Column;

export const cohortLength = {
  type: "text",
  meaning:
    "12 months, 3 months, or 4 x 3 months: a year as the sum of four three-month cohorts, in which one person can count up to four times",
  values: cohortLengths,
} as const satisfies Column;

export const measure = {
  type: "text",
  meaning:
    "how cohorts are made: 3 months since the new measure, 12 months in the old one; never to be joined",
  values: measures,
} as const satisfies Column;

const percent = "percent";

/** Counts, the rate that they give, and its interval. */
export const countsAndRate = {
  offenders: {
    type: "count",
    unit: "people in the cohort",
    meaning:
      "people cautioned, sentenced without custody, or released from custody in the cohort's time",
    nullable: true,
  },
  reoffenders: {
    type: "count",
    unit: "people in the cohort",
    meaning: "those of them proven to have reoffended within a year",
    nullable: true,
  },
  reoffences: {
    type: "count",
    unit: "offences",
    meaning: "proven reoffences of these people within the year",
    nullable: true,
  },
  reoffending_rate: {
    type: "rate",
    unit: percent,
    meaning:
      "reoffenders per 100 offenders, worked out from the two counts and rounded to six decimals",
    decimals: 6,
    nullable: true,
  },
  lower_95_confidence_limit: {
    type: "rate",
    unit: percent,
    meaning: "lower end of the rate's 95% interval (Wilson's score interval), six decimals",
    decimals: 6,
    nullable: true,
  },
  upper_95_confidence_limit: {
    type: "rate",
    unit: percent,
    meaning: "upper end of the rate's 95% interval (Wilson's score interval), six decimals",
    decimals: 6,
    nullable: true,
  },
} as const satisfies Readonly<Record<string, Column>>;

export const note = {
  type: "text",
  meaning:
    "why a figure is missing or to be read with care: [x] not available, [c] suppressed, [b] break, [u] unreliable",
  nullable: true,
} as const satisfies Column;
