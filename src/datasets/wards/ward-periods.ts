import { dataset } from "../dataset.ts";
import { mpsMonthly } from "../sources/lists.ts";

/** The Met's two recording systems, and a year that began in the one and ended in the other. */
export const recordingSystems = ["before CONNECT", "both", "CONNECT"] as const;

export type RecordingSystem = (typeof recordingSystems)[number];

export const wardPeriods = dataset({
  name: "ward_periods",
  title: "How much of recorded crime the wards have, by period",
  description:
    "Some offences are put into no ward, and the share of them changes: how a ward's figure may be read depends on this table. Wards of two periods can be compared only as far as both have nearly the same share.",
  key: ["period_end"],
  sources: ["mps-ward-and-knife", ...mpsMonthly],
  coverage: "every period of crime_wards",
  columns: {
    period_end: { type: "month", meaning: "last of the 12 months" },
    is_financial_year: { type: "flag", meaning: "whether the 12 months run from April to March" },
    recording_system: {
      type: "text",
      meaning: "system that the figures of wards come from; the force changed it in February 2024",
      values: recordingSystems,
    },
    ward_offences: { type: "count", unit: "offences recorded", meaning: "sum of all wards" },
    force_offences: {
      type: "count",
      unit: "offences recorded",
      meaning: "whole force in the same 12 months: every row of crime_monthly",
    },
    share_in_wards: {
      type: "rate",
      unit: "percent",
      meaning:
        "offences in wards per 100 of the force, worked out from the two counts and rounded to six decimals",
      decimals: 6,
    },
    note: { type: "text", meaning: "what must be known to compare wards", nullable: true },
  },
});
