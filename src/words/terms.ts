/** A word of this field, said once for the glossary, the search and wherever it is explained. */
export type Term = {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** Where the site says more. */
  readonly path?: string;
};

const all = [
  {
    id: "recorded-crime",
    term: "recorded crime",
    definition:
      "Offences that police wrote down. Many crimes are never reported, and some are found only because police look, so it is not all crime.",
    path: "/methods/#crime",
  },
  {
    id: "reoffence",
    term: "reoffence",
    definition:
      "An offence by someone who had offended before. One person can commit several, so there are more reoffences than people who reoffend.",
  },
  {
    id: "proven-reoffence",
    term: "proven reoffence",
    definition:
      "An offence in the year after that led to a caution or a conviction, in that year or the half year after it. What is never proven is not counted.",
    path: "/methods/#reoffending",
  },
  {
    id: "reoffending-rate",
    term: "reoffending rate",
    definition:
      "Of every 100 people in a cohort, how many had at least one proven reoffence. It does not say how many offences each committed.",
    path: "/reoffending/",
  },
  {
    id: "cohort",
    term: "cohort",
    definition:
      "The people whose reoffending is counted together. In the same months all of them were cautioned, given a sentence other than custody, or released from custody.",
    path: "/methods/#reoffending",
  },
  {
    id: "index",
    term: "index",
    definition:
      "Figures set to 100 in one month or year, so that places of different size can be drawn together: 110 is 10% more than then.",
  },
  {
    id: "rate-per-1000",
    term: "rate per 1,000 residents",
    definition:
      "Offences for every 1,000 people who live in a place. Visitors and workers are not counted as residents, so busy places have high rates.",
    path: "/methods/",
  },
  {
    id: "contract-area",
    term: "contract area",
    definition:
      "One of 21 parts of England and Wales for which probation was put out to contract from 2015. All of London was one. Also called a contract package area.",
    path: "/probation-areas/",
  },
  {
    id: "authority",
    term: "authority",
    definition: "A council’s area. London has 33: 32 boroughs and the City of London.",
    path: "/boroughs/",
  },
  {
    id: "ward",
    term: "ward",
    definition: "The part of a borough that elects its own councillors.",
  },
  {
    id: "offence-group",
    term: "offence group",
    definition:
      "Offences of a kind, as the Metropolitan Police sorts them: theft, burglary, robbery and so on.",
    path: "/crime/",
  },
  {
    id: "break",
    term: "break",
    definition:
      "A point where the way of counting changed. Figures before and after it cannot simply be compared.",
    path: "/methods/#breaks",
  },
  {
    id: "rolling-12-months",
    term: "rolling 12 months",
    definition:
      "The latest month and the 11 before it, added up. As each holds every season, two of them can be compared.",
  },
  {
    id: "more-than-chance",
    term: "more than chance",
    definition:
      "A difference larger than luck alone gives in 19 of 20 cases. It does not say what caused it.",
    path: "/methods/",
  },
  {
    id: "interval",
    term: "interval",
    definition:
      "The range in which a rate would lie in 19 of 20 cases if only chance moved it. The fewer people are counted, the wider it is.",
    path: "/methods/",
  },
  {
    id: "payment-by-results",
    term: "payment by results",
    definition: "A contract under which a provider is paid more if fewer people reoffend.",
    path: "/payment-by-results/",
  },
  {
    id: "pathway",
    term: "pathway",
    definition:
      "One of seven needs that are tied to reoffending, such as housing, work, or drugs and alcohol.",
    path: "/pathways/",
  },
  {
    id: "community-safety-partnership",
    term: "Community Safety Partnership",
    definition:
      "The council, police, probation, health and fire services of a borough, who must plan together how to cut crime.",
  },
] as const satisfies readonly Term[];

export type TermId = (typeof all)[number]["id"];

/** Every term by the alphabet. */
export const terms: readonly Term[] = all.toSorted((a, b) => a.term.localeCompare(b.term, "en-GB"));

/** The address of a term in the glossary. */
export const termPath = (id: string): string => `/glossary/#${id}`;
