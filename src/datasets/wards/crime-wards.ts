import { dataset } from "../dataset.ts";
import { fraudLeft } from "../crime/counting-changes.ts";
import { offenceGroups } from "../crime/offence-groups.ts";

export const crimeWards = dataset({
  name: "crime_wards",
  title: "Recorded crime by ward, 12 months at a time",
  description: `Offences that the Metropolitan Police put into a ward: financial years, and the latest two periods of 12 months. Some offences are in no ward, and not the same share in each period (see ward_periods), so a ward's change between periods is not its change in crime. Where the file has no row of a group in a ward it had no offence: 0. Fraud has been counted nationally since ${fraudLeft.slice(0, 4)}.`,
  key: ["ward_code", "period_end", "offence_group"],
  sources: ["mps-ward-and-knife"],
  coverage: "every ward of the 32 boroughs, {twelves crime_wards.period_end}",
  columns: {
    ward_code: { type: "code", meaning: "ward; its name and borough are in wards" },
    period_end: {
      type: "month",
      meaning: "last of the 12 months: 2013-03 is the financial year 2012-13",
    },
    offence_group: {
      type: "text",
      meaning: "Metropolitan Police major group",
      values: offenceGroups,
    },
    offences: { type: "count", unit: "offences recorded", meaning: "offences put into the ward" },
  },
});
