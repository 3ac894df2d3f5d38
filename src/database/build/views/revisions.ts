import { offenceGroup, offences } from "./columns.ts";
import type { View } from "./view.ts";

/** What later editions of the Metropolitan Police's file made of earlier ones. */
export const revisions: readonly View[] = [
  {
    name: "revised_years",
    title: "The latest year before and after a later edition",
    description:
      "Offences in the months up to a year old, all of them together, as an edition had them and as the later one has them, for the Metropolitan Police’s whole area.",
    key: ["later_edition", "offence_group"],
    columns: {
      later_edition: { type: "month", meaning: "last month of the later edition" },
      offence_group: offenceGroup,
      offences_earlier: offences("offences in the earlier edition"),
      offences_later: offences("offences in the later edition"),
    },
    sql: `
SELECT
  later_edition,
  offence_group,
  CAST(sum(offences_earlier) AS INTEGER) AS offences_earlier,
  CAST(sum(offences_later) AS INTEGER) AS offences_later
FROM crime_revisions
WHERE age < 12
GROUP BY later_edition, offence_group`,
  },
  {
    name: "recent_revisions",
    title: "What later editions made of the latest year",
    description:
      "The largest revision of the months up to a year old, all of them together, that a later edition made, for the Metropolitan Police’s whole area.",
    key: ["offence_group"],
    columns: {
      offence_group: offenceGroup,
      revision: {
        type: "rate",
        meaning: "change of the same months, not rounded",
        unit: "percent",
      },
    },
    sql: `
SELECT offence_group, arg_max(revision, abs(revision)) AS revision
FROM (
  SELECT offence_group, percent_change(offences_earlier, offences_later) AS revision
  FROM revised_years
  WHERE offences_earlier > 0
)
GROUP BY offence_group`,
  },
];
