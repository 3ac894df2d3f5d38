import { dataset } from "../dataset.ts";
import { documentIds } from "./documents.ts";

/** The six programmes of the report and the review of 2010, in the order of the report. */
export const programmes = [
  "RADAR",
  "FOCUS",
  "Targeted drug testing on arrest",
  "Adult reoffending service",
  "Roma intervention project",
  "Operation Penrose",
  "Review of seven boroughs",
] as const;

export type Programme = (typeof programmes)[number];

export const caseStudyResults = dataset({
  name: "case_study_results",
  title: "Case studies: what was stated and what comes out when it is worked out again",
  description:
    "Every figure that the documents state of the six case studies and of the review of seven boroughs. Beside it stands the same figure worked out again, where that can be done. A few that were not stated are worked out as well. Where the two differ, both are shown.",
  key: ["programme", "measure", "group", "period"],
  sources: ["london-councils-report-2013", "clinks-review-2010"],
  coverage: "seven programmes and reviews in London, 2009 to 2013",
  columns: {
    programme: { type: "text", meaning: "the programme", values: programmes },
    areas: { type: "text", meaning: "codes of its authorities, separated by spaces" },
    measure: { type: "text", meaning: "what was counted, measured or worked out" },
    group: { type: "text", meaning: "of whom or of what: the cohort, the offence, the place" },
    stated_value: {
      type: "rate",
      meaning: "as the document states it; empty where it states none, or only words",
      nullable: true,
    },
    recomputed_value: {
      type: "rate",
      meaning:
        "worked out by code from other stated figures; empty where nothing can be worked out",
      nullable: true,
    },
    unit: { type: "text", meaning: "unit of both values" },
    period: { type: "text", meaning: "when; or that it is not stated" },
    document: { type: "text", meaning: "source that states it", values: documentIds },
    section: { type: "text", meaning: "chapter, paragraph or figure of the document" },
    note: { type: "text", meaning: "how to read it, and why a value is missing", nullable: true },
  },
});
