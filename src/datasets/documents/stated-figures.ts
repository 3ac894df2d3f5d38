import { dataset } from "../dataset.ts";
import { documentIds } from "./documents.ts";

export const statedTopics = [
  "context",
  "pathways",
  "probation",
  "council funding",
  "timeline",
  "partnerships",
  "recommendations",
] as const;

/** The seven pathways out of offending, in the order of the report. */
export const pathways = [
  "Accommodation",
  "Education, training and employment",
  "Health",
  "Drugs and alcohol",
  "Finance, benefits and debt",
  "Children and families",
  "Attitudes, thinking and behaviour",
] as const;

export type Pathway = (typeof pathways)[number];

export const statedFigures = dataset({
  name: "stated_figures",
  title: "Every other figure that the documents state",
  description:
    "Figures and dates that the five documents state, but for results of case studies. They are about context, the seven pathways, probation, funding, the timeline and what was asked for. None is a finding of this site.",
  key: ["document", "topic", "measure", "group", "period"],
  sources: documentIds,
  coverage: "five documents of 2009 to 2013",
  columns: {
    document: { type: "text", meaning: "source that states it", values: documentIds },
    topic: { type: "text", meaning: "what it belongs to", values: statedTopics },
    measure: { type: "text", meaning: "what the figure measures, or what happened" },
    group: {
      type: "text",
      meaning: "of whom, where or which; for a pathway, the name of the pathway",
    },
    value: {
      type: "rate",
      meaning: "as stated, or the lower end of a stated range; empty where there are only words",
      nullable: true,
    },
    value_to: { type: "rate", meaning: "upper end of a stated range", nullable: true },
    recomputed_value: {
      type: "rate",
      meaning: "worked out by code from other stated figures",
      nullable: true,
    },
    unit: { type: "text", meaning: "unit of the values" },
    qualifier: {
      type: "text",
      meaning: "how exactly it was stated",
      values: ["about", "up to", "more than", "less than"],
      nullable: true,
    },
    denominator: {
      type: "text",
      meaning: "what a percentage is of, or who is counted",
      nullable: true,
    },
    period: { type: "text", meaning: "when; or that it is not stated" },
    section: { type: "text", meaning: "chapter, paragraph or figure of the document" },
    note: { type: "text", meaning: "how to read it", nullable: true },
  },
});
