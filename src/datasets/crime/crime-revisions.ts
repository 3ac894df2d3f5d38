import { dataset } from "../dataset.ts";
import { mpsMonthly } from "../sources/lists.ts";
import { allOffences, offenceGroups } from "./offence-groups.ts";

export const crimeRevisions = dataset({
  name: "crime_revisions",
  title: "Recorded crime: what a later edition made of a month",
  description:
    "The same month in two editions of the Metropolitan Police's file, for its whole area and each offence group. It says how old the month was in the earlier edition, and which borough's figure changed most. Changes of system between two editions are in it.",
  key: ["earlier_edition", "later_edition", "month", "offence_group"],
  sources: mpsMonthly,
  coverage:
    "the Metropolitan Police's area, months that two editions share, {span crime_revisions.month}",
  columns: {
    earlier_edition: { type: "month", meaning: "last month of the earlier edition" },
    later_edition: { type: "month", meaning: "last month of the later edition" },
    month: { type: "month", meaning: "calendar month in which offences were recorded" },
    offence_group: {
      type: "text",
      meaning: "Metropolitan Police major group, or All offences",
      values: [allOffences, ...offenceGroups],
    },
    age: {
      type: "integer",
      unit: "months",
      meaning: "months from this one to the last of the earlier edition; 0 is its newest",
    },
    offences_earlier: {
      type: "count",
      unit: "offences recorded",
      meaning: "boroughs, airports and unknown together in the earlier edition",
    },
    offences_later: {
      type: "count",
      unit: "offences recorded",
      meaning: "the same in the later edition",
    },
    borough_code: {
      type: "code",
      meaning:
        "the borough whose figure changed most beside the square root of its count; empty where boroughs are not compared or none changed",
      nullable: true,
    },
    borough_earlier: {
      type: "count",
      unit: "offences recorded",
      meaning: "that borough's offences in the earlier edition",
      nullable: true,
    },
    borough_later: {
      type: "count",
      unit: "offences recorded",
      meaning: "that borough's offences in the later edition",
      nullable: true,
    },
    note: { type: "text", meaning: "what else lies between the two editions", nullable: true },
  },
});
