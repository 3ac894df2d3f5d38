import { dataset } from "./dataset.ts";
import { mpsYearly, officialCrime } from "./sources/lists.ts";

export const breaks = dataset({
  name: "breaks",
  title: "Breaks: where a series changes its meaning",
  description:
    "The first period after each change, in the notation of its own table. Figures on the two sides are not counted alike.",
  key: ["dataset", "period", "label"],
  sources: [
    ...mpsYearly,
    ...officialCrime,
    "moj-prsq-region-age",
    "moj-prsq-national-2012",
    "yjb-children-reoffending",
    "dfe-lait-youth-offending",
    "moj-geotool-lambeth-london",
    "moj-criminal-histories",
    "mps-ward-and-knife",
    "gla-state-of-london-reoffending",
  ],
  coverage: "every table of recorded crime and of reoffending",
  columns: {
    dataset: { type: "text", meaning: "table that the break is in" },
    period: {
      type: "text",
      meaning: "first period after the break: 2012-13, 2024-02, 2014, a period_end or a cohort_end",
    },
    label: { type: "text", meaning: "two or three words for the side of a chart" },
    reason: { type: "text", meaning: "what changed" },
    effect: { type: "text", meaning: "what it does to comparisons" },
    source: { type: "text", meaning: "where this is known from" },
    areas: {
      type: "text",
      meaning: "codes of the areas it bears on, separated by spaces; empty for all",
      nullable: true,
    },
    offence_group: {
      type: "text",
      meaning: "the one group whose counting changed, as its own table names it; empty for all",
      nullable: true,
    },
    bears_on_totals: {
      type: "flag",
      meaning:
        "no where the total of all offences still compares across it, or moves by less than 2%",
    },
  },
});
