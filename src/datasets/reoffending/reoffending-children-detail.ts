import { englandAndWalesCode } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";
import { cohortEnd, cohortLength, countsAndRate, measure, note } from "./reoffending.ts";

/** What children are told apart by. */
export const breakdowns = [
  "all children",
  "sex",
  "sentence",
  "offence",
  "previous offences",
] as const;

export type Breakdown = (typeof breakdowns)[number];

export const allChildren = "All children";
export const sexes = ["Boys", "Girls"] as const;

/** Groups of sentences, lightest first; those that are made of others have their parts named. */
export const sentenceGroups = [
  "Caution",
  "First tier penalty",
  "Youth community penalty",
  "Youth rehabilitation order",
  "Custody",
  "Other",
] as const;

export const sentenceParts = {
  "First tier penalty": [
    "Youth discharge",
    "Youth fine",
    "Youth referral order",
    "Youth reparation order",
  ],
  "Youth community penalty": [
    "Other youth community penalty",
    "Youth action plan order",
    "Youth attendance centre",
    "Youth community punishment order",
    "Youth community rehabilitation order",
    "Youth curfew order",
    "Youth supervision order",
  ],
} as const satisfies Partial<Record<(typeof sentenceGroups)[number], readonly string[]>>;

export const childOffences = [
  "Criminal damage and arson",
  "Drugs",
  "Fraud",
  "Miscellaneous crimes against society",
  "Other",
  "Possession of weapons",
  "Public order",
  "Robbery",
  "Sexual offences",
  "Summary motoring",
  "Summary non-motoring",
  "Theft",
  "Violence against the person",
] as const;

/** Fewest first. */
export const previousOffences = [
  "No previous offences",
  "1 to 2 previous offences",
  "3 to 6 previous offences",
  "7 to 10 previous offences",
  "11 or more previous offences",
] as const;

export const reoffendingChildrenDetail = dataset({
  name: "reoffending_children_detail",
  title: "Proven reoffending of children by sex, sentence, offence and previous offences",
  description:
    "Children aged 10 to 17 in England and Wales. Sex, offence and previous offences each add up to all children. Sentences do not: a child can stand under more than one, and two groups of sentences have their parts beside them (part_of).",
  key: ["area_code", "cohort_end", "breakdown", "category"],
  sources: ["yjb-children-reoffending"],
  coverage: "England and Wales, cohorts {cohorts reoffending_children_detail.cohort_end}",
  columns: {
    area_code: { type: "code", meaning: `${englandAndWalesCode}, England and Wales` },
    cohort_end: cohortEnd,
    cohort_length: cohortLength,
    breakdown: { type: "text", meaning: "what children are told apart by", values: breakdowns },
    category: {
      type: "text",
      meaning: "All children, a sex, a sentence, an offence, or a number of previous offences",
      values: [
        ...new Set([
          ...[allChildren, ...sexes, ...sentenceGroups],
          ...Object.values(sentenceParts).flat(),
          ...[...childOffences, ...previousOffences],
        ]),
      ],
    },
    part_of: {
      type: "text",
      meaning:
        "the group of sentences that a sentence is part of; empty for every other row: never add up rows with and without it",
      nullable: true,
      values: Object.keys(sentenceParts),
    },
    ...countsAndRate,
    measure,
    note,
  },
});
