import type { Column } from "../../../datasets/dataset.ts";

/** The columns that views of recorded crime have in common. */
export const areaCode: Column = {
  type: "code",
  meaning: "area; E23000001 is the Metropolitan Police’s whole area",
};

export const offenceGroup: Column = {
  type: "text",
  meaning: "offence group, or All offences, which counts fraud as far as it was counted",
};

export const month: Column = { type: "month", meaning: "month" };

export const twelveMonthsTo: Column = { type: "month", meaning: "last of the 12 months" };

export const offences = (meaning: string): Column => ({ type: "count", meaning, nullable: true });

export const changeOnYearBefore: Column = {
  type: "rate",
  meaning: "change on the 12 months before, not rounded",
  unit: "percent",
  nullable: true,
};

/** The residents of an area that its offences are set against, and what comes out. */
export const ratePerResident = {
  residents: {
    type: "count",
    meaning: "residents; empty where a place has none of its own",
    unit: "people",
    nullable: true,
  },
  population_year: {
    type: "year",
    meaning: "mid-year of their estimate: that of the period, or the latest there is",
    nullable: true,
  },
  rate: {
    type: "rate",
    meaning: "offences per 1,000 residents, not rounded",
    unit: "offences per 1,000 residents",
    nullable: true,
  },
} as const satisfies Record<string, Column>;
