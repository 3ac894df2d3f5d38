import { contextIndicators, contextUnits } from "./context-indicators.ts";
import { dataset } from "../dataset.ts";
import { pathways } from "../documents/stated-figures.ts";

export const context = dataset({
  name: "context",
  title: "Local context of the seven pathways",
  description:
    "Work, pay, deprivation and other conditions of London's authorities that the pathways out of offending are about. They are of all residents, not of people who offend, and of the years given. The Indices of Deprivation are of one edition only: editions are made by other methods and are no trend.",
  key: ["area_code", "indicator", "period"],
  sources: [
    "nomis-unemployment-model-based",
    "ons-explore-local-statistics-context",
    "mhclg-iod2025-lad-summaries",
    "dfe-lait-youth-offending",
    "gla-london-borough-profiles",
  ],
  coverage:
    "33 authorities, London, and England where it is published; each indicator has periods of its own",
  columns: {
    area_code: { type: "code", meaning: "authority, London, or England where it is published" },
    indicator: {
      type: "text",
      meaning: "what is measured",
      values: contextIndicators.map(({ indicator }) => indicator),
    },
    period: {
      type: "text",
      meaning: "calendar year, financial year (2024-25), or the years or month it is of",
    },
    value: { type: "rate", meaning: "the value, in its unit", nullable: true },
    half_width: {
      type: "rate",
      meaning: "half the width of the 95% confidence interval, where it is published",
      nullable: true,
    },
    unit: { type: "text", meaning: "unit of the value", values: contextUnits },
    pathway: {
      type: "text",
      meaning: "the pathway it bears on; empty where it is of none in particular",
      values: pathways,
      nullable: true,
    },
    source: { type: "text", meaning: "where it is from" },
    note: {
      type: "text",
      meaning: "why a value is missing or to be read with care",
      nullable: true,
    },
  },
});
