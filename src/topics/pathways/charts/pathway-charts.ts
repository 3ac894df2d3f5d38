import type { Pathway } from "../../../datasets/stated-figures.ts";
import type { Chart } from "../../../charts/chart.ts";
import { contextStrip, type ContextIndicator } from "./context-strip.ts";
import { unemployment } from "./unemployment.ts";

const deprivation = "mhclg-iod2019-lad-summaries";
const profiles = "gla-london-borough-profiles";

const newerIndices = "From the Indices of Deprivation 2019, since followed by those of 2025.";
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
      "Barriers take in crowding, homelessness and what homes cost, and also how far it is to a school, surgery or shop. A small area has about 1,500 residents; the City of London has few such areas.",
      newerIndices,
    ],
  },
  {
    id: "context-no-qualifications",
    pathway: "Education, training and employment",
    indicator: "Working age without qualifications",
    what: "Working age without qualifications",
    short: "Working age without qualifications",
    measure: "Percent of residents of working age",
    source: profiles,
    notes: ["The file gives no intervals, though the figures of single places rest on a survey."],
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
    indicator: "Working age on out-of-work benefits",
    what: "Working age on out-of-work benefits",
    short: "Working age on out-of-work benefits",
    measure: "Percent of residents of working age who claim",
    source: profiles,
    notes: ["Before most of these benefits became part of Universal Credit. It is not debt."],
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
    notes: [newerIndices],
  },
  {
    id: "context-children-low-income",
    pathway: "Children and families",
    indicator: "Income deprivation of families with children: share of children",
    what: "Children in families on low income",
    short: "Children in income deprivation",
    measure: "Percent of children whose family is income deprived, as the Indices define it",
    source: deprivation,
    notes: [newerIndices],
  },
  {
    id: "context-children-looked-after",
    pathway: "Children and families",
    indicator: "Children looked after",
    what: "Children looked after by their council",
    short: "Children looked after by their council",
    measure: "Per 10,000 children",
    source: profiles,
    notes: [smallCity, "Councils also look after children who came to the country alone."],
  },
];

/** A strip for every indicator that is drawn. */
export const contextCharts: readonly Chart[] = contextIndicators.map(contextStrip);

/** The drawn context of a pathway; none where nothing bears on it. */
export const chartsOf = (pathway: Pathway): readonly Chart[] => [
  ...(pathway === "Education, training and employment" ? [unemployment] : []),
  ...contextCharts.filter((_, index) => contextIndicators[index]?.pathway === pathway),
];
