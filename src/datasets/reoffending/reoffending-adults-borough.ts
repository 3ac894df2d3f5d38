import { jointAuthority } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";
import { adults, cohortEnd, cohortLength, countsAndRate, measure, note } from "./reoffending.ts";

export const reoffendingAdultsBorough = dataset({
  name: "reoffending_adults_borough",
  title: "Proven reoffending of adults by authority",
  description:
    "Published by the Ministry of Justice for every authority; only part of them is here. A place without a row is missing here, which does not mean that nobody reoffended. Cohorts end in March, June, September or December, by release of the file: years of two ends are never on one line.",
  key: ["area_code", "cohort_end", "cohort_length"],
  sources: ["moj-geotool-lambeth-london"],
  rowSource: { column: "source", loaded: "moj-geographical-tool" },
  coverage:
    "Lambeth, cohorts {eachcohort reoffending_adults_borough.cohort_end where source is moj-geotool-lambeth-london}, and whatever was loaded from the publisher's table",
  columns: {
    area_code: {
      type: "code",
      meaning: `authority; ${jointAuthority.code} for the two that the publisher counts as one`,
    },
    cohort_end: cohortEnd,
    cohort_length: cohortLength,
    age_group: { type: "text", meaning: "Adults", values: [adults] },
    ...countsAndRate,
    measure,
    source: {
      type: "text",
      meaning: "name of the source in the catalogue, or what a row was loaded from",
    },
    note,
  },
});
