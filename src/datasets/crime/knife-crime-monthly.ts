import { unknownBoroughCode } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";

export const knifeCrimeMonthly = dataset({
  name: "knife_crime_monthly",
  title: "Knife-enabled offences and positive outcomes by borough and month",
  description:
    "From the Metropolitan Police's dashboard. An outcome counts in the month in which it was reached, mostly not that of the offence: outcomes per offence are not a clear-up rate. Where the publisher has no row for a place and month there was none: 0.",
  key: ["area_code", "month"],
  sources: ["mps-ward-and-knife", "mps-knife-dashboard"],
  rowSource: { column: "source", loaded: "mps-knife-dashboard" },
  coverage: "32 boroughs, and offences given to no borough, {span knife_crime_monthly.month}",
  columns: {
    area_code: {
      type: "code",
      meaning: `borough; ${unknownBoroughCode} for offences given to none`,
    },
    month: { type: "month", meaning: "calendar month of the record, or of the outcome" },
    offences: { type: "count", unit: "offences recorded", meaning: "knife-enabled offences" },
    offences_with_injury: {
      type: "count",
      unit: "offences recorded",
      meaning: "those of them in which somebody was injured",
    },
    positive_outcomes: {
      type: "count",
      unit: "outcomes",
      meaning:
        "outcomes such as a charge or caution that were reached in the month, of offences of any month",
    },
    source: { type: "text", meaning: "which of the two editions a row is from" },
    note: { type: "text", meaning: "what must be known to read the figures", nullable: true },
  },
});
