import type { Source } from "../source.ts";

/** Figures and facts are free to use; the sentences around them are not, and are not here. */
const quoted = {
  landingPage: "not known",
  licence: { name: "Copyright of its publisher; only figures and facts are taken from it" },
} as const;

/** The five documents whose figures stand in case_study_results and stated_figures. */
export const documents = {
  "london-councils-report-2013": {
    ...quoted,
    title: "Reducing reoffending in London: why investing in local solutions will deliver",
    publisher: "London Councils",
    attribution: "Figures as stated by London Councils in its report of 2013.",
    covers: "London's case studies, the seven pathways and the reform of probation, to 2013",
  },
  "london-councils-news-2013": {
    ...quoted,
    title: "News page on the report Reducing reoffending in London",
    publisher: "London Councils",
    attribution: "As stated by London Councils on its news page of 2013.",
    covers: "what the report asks for, in short",
  },
  "clinks-review-2010": {
    ...quoted,
    title: "Reducing re-offending in London",
    publisher: "Clinks, with Inclusion",
    attribution: "As stated by Clinks in its summary of July 2010.",
    covers: "a review of work in seven boroughs by other than criminal justice agencies",
  },
  "lga-briefing-2009": {
    ...quoted,
    title: "Reducing re-offending: changes to the local reducing re-offending landscape",
    publisher: "Local Government Association",
    attribution: "As stated by the Local Government Association in its briefing of 13 July 2009.",
    covers: "the duty that partnerships and probation were about to be given",
  },
  "london-councils-response-2013": {
    ...quoted,
    title: "Answer to the consultation Transforming Rehabilitation",
    publisher: "London Councils",
    attribution: "As stated by London Councils in its answer to the consultation of 2013.",
    covers: "what London Councils asked of the reform of probation",
  },
} as const satisfies Record<string, Source>;

export type DocumentId = keyof typeof documents;

export const isDocument = (id: string): id is DocumentId => id in documents;

// Object.keys forgets that the keys of a constant are known.
export const documentIds = Object.keys(documents) as DocumentId[];
