import { dataset } from "../dataset.ts";
import { mpsMonthly } from "../sources/lists.ts";
import { offenceGroups } from "./offence-groups.ts";

export const crimeMonthly = dataset({
  name: "crime_monthly",
  title: "Recorded crime by borough, month and offence group",
  description:
    "Offences recorded by the Metropolitan Police. Its whole area is the sum of all rows: boroughs, airports and unknown. The City of London has its own force: its totals are in crime_official, its months in crime_city_monthly. Where the publisher's file has no row of a group in a place, as for groups without an offence in all its months, the figure is 0 and a note says so.",
  key: ["area_code", "month", "offence_group"],
  sources: mpsMonthly,
  coverage:
    "32 boroughs; the airports and unknown borough while the files have them, {span crime_monthly.month}",
  columns: {
    area_code: {
      type: "code",
      meaning: "borough; airports and unknown borough have codes of their own in areas",
    },
    month: { type: "month", meaning: "calendar month in which offences were recorded, 2026-06" },
    offence_group: {
      type: "text",
      meaning: "Metropolitan Police major group",
      values: offenceGroups,
    },
    offences: { type: "count", unit: "offences recorded", meaning: "offences", nullable: true },
    note: {
      type: "text",
      meaning:
        "why a figure is missing or to be read with care: [x] not available, [b] break, [u] unreliable, [p] one of the two newest months; how far months of any age were revised is in crime_revisions",
      nullable: true,
    },
  },
});
