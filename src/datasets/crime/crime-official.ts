import { unassignedCode } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";
import { officialCrime } from "../sources/lists.ts";

export const crimeOfficial = dataset({
  name: "crime_official",
  title: "Recorded crime in official statistics, 12 months at a time",
  description:
    "Totals that the Office for National Statistics publishes: the only official figures for the City of London, and a check on those of the Metropolitan Police. Periods and sources are not one series.",
  key: ["area_code", "period_start", "period_end", "source"],
  sources: officialCrime,
  coverage:
    "both London forces, years ending {yearends crime_official.period_end where source is ons-pfa-rolling-year}; 33 authorities and both forces, years ending {list crime_official.period_end where source is ons-pfa-csp-tables}",
  columns: {
    area_code: {
      type: "code",
      meaning: `authority or force; ${unassignedCode} for offences that ONS gives to no borough`,
    },
    period_start: { type: "date", meaning: "first day of the 12 months" },
    period_end: { type: "date", meaning: "last day of the 12 months" },
    source: {
      type: "text",
      meaning: "name of the source in the catalogue",
      values: officialCrime,
    },
    offences: {
      type: "count",
      unit: "offences recorded",
      meaning: "total recorded crime",
      nullable: true,
    },
    includes_fraud: {
      type: "flag",
      meaning: "whether fraud recorded by the force is counted: to March 2013 it is, later not",
    },
    note: { type: "text", meaning: "what must be known to read the figure", nullable: true },
  },
});
