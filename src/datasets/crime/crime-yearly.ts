import { metropolitanPoliceCode } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";
import type { SourceId } from "../sources.ts";
import { mpsYearly } from "../sources/lists.ts";
import { yearlyJoin } from "./counting-changes.ts";
import { crimeMonthly } from "./crime-monthly.ts";
import { allOffences, nineOffenceGroups, offenceGroups } from "./offence-groups.ts";

/** The two ways of grouping offences: their names overlap, their contents do not. */
export const classifications = ["nine groups", "twelve groups"] as const;

/** What a yearly figure is from: the yearly workbook, or the months of another table. */
export const yearlySources = {
  workbook: "gla-met-recorded-offences-annual" satisfies SourceId,
  months: crimeMonthly.name,
} as const;

export const crimeYearly = dataset({
  name: "crime_yearly",
  title: "Recorded crime by borough, financial year and offence group",
  description: `To ${yearlyJoin.lastOfWorkbook} from the yearly workbook, in nine groups; after that sums of crime_monthly, in twelve. Totals of the two can be compared with care, groups cannot. Where the publisher's file has no row of a group in a place in all the year, the figure is 0 and a note says so.`,
  key: ["area_code", "financial_year", "classification", "offence_group"],
  sources: mpsYearly,
  coverage:
    "32 boroughs, airports, unknown borough and the Metropolitan Police force, {years crime_yearly.financial_year}",
  columns: {
    area_code: {
      type: "code",
      meaning: `borough, airports, unknown borough, or ${metropolitanPoliceCode} for the Metropolitan Police force`,
    },
    financial_year: { type: "financial_year", meaning: "April to March, 2012-13" },
    classification: {
      type: "text",
      meaning: `nine groups to ${yearlyJoin.lastOfWorkbook}, twelve groups from ${yearlyJoin.firstOfSums}`,
      values: classifications,
    },
    offence_group: {
      type: "text",
      meaning: "offence group of the classification, or All offences",
      values: [...new Set([allOffences, ...nineOffenceGroups, ...offenceGroups])],
    },
    offences: { type: "count", unit: "offences recorded", meaning: "offences", nullable: true },
    source: {
      type: "text",
      meaning: `source of the yearly workbook, or ${crimeMonthly.name}: the table whose months are added up`,
      values: Object.values(yearlySources),
    },
    note: {
      type: "text",
      meaning:
        "why a figure is missing or to be read with care: [x] not available, [b] break, [u] unreliable",
      nullable: true,
    },
  },
});
