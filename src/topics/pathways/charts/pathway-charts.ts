import type { Pathway } from "../../../datasets/documents/stated-figures.ts";
import type { Chart } from "../../../charts/chart.ts";
import { contextStrip, type ContextIndicator } from "./context-strip.ts";
import { unemployment } from "./unemployment.ts";

const deprivation = "mhclg-iod2025-lad-summaries";
const profiles = "gla-london-borough-profiles";

const statistics = "ons-explore-local-statistics-context-2026";

const oneEdition =
  "Editions of the Indices of Deprivation are made by different methods: this one is not set beside earlier ones.";
const survey =
  "Figures of single places rest on a survey and are wide: the file has their intervals. Where it gives none, few people of the place were asked.";
const smallCity = "In the City of London it is of few residents.";

/** What is drawn of the table `context`: one or two indicators a pathway, where there are any. */
export const contextIndicators: readonly ContextIndicator[] = [
  {
    id: "context-social-rent",
    pathway: "Accommodation",
    indicator: "Homes rented from a council or housing association",
    what: "Homes rented from a council or housing association",
    short: "Homes rented from council or housing association",
    measure: "Percent of homes",
    source: profiles,
    notes: ["It does not say how many homes are free, or for whom."],
  },
  {
    id: "context-housing-barriers",
    pathway: "Accommodation",
    indicator: "Barriers to housing and services: small areas in England’s most deprived tenth",
    what: "Small areas with the most barriers to housing and services",
    short: "Barriers to housing and services: areas in England’s most deprived tenth",
    measure:
      "Percent of an authority’s small areas that are in England’s most deprived tenth for barriers to housing and services",
    source: deprivation,
    notes: [
      "Barriers take in crowding, homelessness and what homes cost, and also how near services are. A small area has about 1,500 residents; the City of London has few such areas.",
      oneEdition,
    ],
  },
  {
    id: "context-no-qualifications",
    pathway: "Education, training and employment",
    indicator: "Working age without qualifications",
    what: "Working age without qualifications",
    short: "Working age without qualifications",
    measure: "Percent of residents aged 16 to 64",
    source: statistics,
    notes: [survey],
  },
  {
    id: "context-disability",
    pathway: "Health",
    indicator: "Working age with a disability",
    what: "Working age with a disability",
    short: "Working age with a disability",
    measure: "Percent of residents of working age",
    source: profiles,
    notes: ["The file gives no intervals, though the figures of single places rest on a survey."],
  },
  {
    id: "context-preventable-deaths",
    pathway: "Health",
    indicator: "Deaths from causes considered preventable",
    what: "Deaths from causes considered preventable",
    short: "Deaths from preventable causes",
    measure: "Deaths per 100,000 residents",
    source: profiles,
    notes: [smallCity],
  },
  {
    id: "context-out-of-work-benefits",
    pathway: "Finance, benefits and debt",
    indicator: "Claimants of unemployment-related benefits",
    what: "Residents of working age who claim unemployment-related benefits",
    short: "Claim unemployment-related benefits",
    measure: "Percent of residents aged 16 to 64",
    source: statistics,
    notes: [
      "Jobseeker’s Allowance, and Universal Credit of people who must look for work. It is not debt, and not unemployment as the survey counts it. Every year is divided by residents of mid-2023.",
    ],
  },
  {
    id: "context-weekly-pay",
    pathway: "Finance, benefits and debt",
    indicator: "Median weekly pay of residents",
    what: "Median weekly pay before tax",
    short: "Median weekly pay",
    measure: "Pounds a week, all employees who live there, full time and part time",
    source: statistics,
    notes: [survey, "Of April. The latest year is provisional."],
  },
  {
    id: "context-low-income",
    pathway: "Finance, benefits and debt",
    indicator: "Income deprivation: share of residents",
    what: "Residents in families on low income",
    short: "Residents in income deprivation",
    measure:
      "Percent of residents who are income deprived, as the Indices of Deprivation define it",
    source: deprivation,
    notes: [oneEdition],
  },
  {
    id: "context-children-low-income",
    pathway: "Children and families",
    indicator: "Children in low income after housing costs",
    what: "Children in families on low income",
    short: "Children in low income after housing costs",
    measure:
      "Percent of children under 16 in a household with less than 60% of the country’s median income after housing costs",
    source: statistics,
    notes: [
      "Provisional estimates of the Department for Work and Pensions, from a national survey and from records of benefits and earnings.",
    ],
  },
  {
    id: "context-children-looked-after",
    pathway: "Children and families",
    indicator: "Children looked after",
    what: "Children looked after by their council",
    short: "Children looked after by their council",
    measure: "Children looked after on 31 March, per 10,000 aged under 18",
    source: "dfe-lait-youth-offending",
    notes: ["Councils also look after children who came to the country alone."],
  },
];

/** A strip for every indicator that is drawn. */
export const contextCharts: readonly Chart[] = contextIndicators.map(contextStrip);

/** The drawn context of a pathway; none where nothing bears on it. */
export const chartsOf = (pathway: Pathway): readonly Chart[] => [
  ...(pathway === "Education, training and employment" ? [unemployment] : []),
  ...contextCharts.filter((_, index) => contextIndicators[index]?.pathway === pathway),
];
