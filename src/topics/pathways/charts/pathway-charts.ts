import { contextIndicator } from "../../../datasets/context/context-indicators.ts";
import type { Pathway } from "../../../datasets/documents/stated-figures.ts";
import type { Chart } from "../../../charts/chart.ts";
import { contextStrip, type DrawnIndicator } from "./context-strip.ts";
import { unemployment } from "./unemployment.ts";

const oneEdition =
  "Editions of the Indices of Deprivation are made by different methods: this one is not set beside earlier ones.";
const survey =
  "Figures of single places rest on a survey and are wide: the file has their intervals. Where it gives none, few people of the place were asked.";
const smallCity = "In the City of London it is of few residents.";

/** What is drawn of the table `context`: one or two indicators a pathway, where there are any. */
export const drawnIndicators: readonly DrawnIndicator[] = [
  {
    id: "context-social-rent",
    indicator: "Homes rented from a council or housing association",
    what: "Homes rented from a council or housing association",
    short: "Homes rented from council or housing association",
    measure: "Percent of homes",
    notes: ["It does not say how many homes are free, or for whom."],
  },
  {
    id: "context-housing-barriers",
    indicator: "Barriers to housing and services: small areas in England’s most deprived tenth",
    what: "Small areas with the most barriers to housing and services",
    short: "Barriers to housing and services: areas in England’s most deprived tenth",
    measure:
      "Percent of an authority’s small areas that are in England’s most deprived tenth for barriers to housing and services",
    notes: [
      "Barriers take in crowding, homelessness and what homes cost, and also how near services are. A small area has about 1,500 residents; the City of London has few such areas.",
      oneEdition,
    ],
  },
  {
    id: "context-no-qualifications",
    indicator: "Working age without qualifications",
    what: "Working age without qualifications",
    short: "Working age without qualifications",
    measure: "Percent of residents aged 16 to 64",
    notes: [survey],
  },
  {
    id: "context-disability",
    indicator: "Working age with a disability",
    what: "Working age with a disability",
    short: "Working age with a disability",
    measure: "Percent of residents of working age",
    notes: ["The file gives no intervals, though the figures of single places rest on a survey."],
  },
  {
    id: "context-preventable-deaths",
    indicator: "Deaths from causes considered preventable",
    what: "Deaths from causes considered preventable",
    short: "Deaths from preventable causes",
    measure: "Deaths per 100,000 residents",
    notes: [smallCity],
  },
  {
    id: "context-out-of-work-benefits",
    indicator: "Claimants of unemployment-related benefits",
    what: "Residents of working age who claim unemployment-related benefits",
    short: "Claim unemployment-related benefits",
    measure: "Percent of residents aged 16 to 64",
    notes: [
      "Jobseeker’s Allowance, and Universal Credit of people who must look for work. It is not debt, and not unemployment as the survey counts it. The publisher divides every year by the residents of one and the same year.",
    ],
  },
  {
    id: "context-weekly-pay",
    indicator: "Median weekly pay of residents",
    what: "Median weekly pay before tax",
    short: "Median weekly pay",
    measure: "Pounds a week, all employees who live there, full time and part time",
    notes: [survey, "Of April. The latest year is provisional."],
  },
  {
    id: "context-low-income",
    indicator: "Income deprivation: share of residents",
    what: "Residents in families on low income",
    short: "Residents in income deprivation",
    measure:
      "Percent of residents who are income deprived, as the Indices of Deprivation define it",
    notes: [oneEdition],
  },
  {
    id: "context-children-low-income",
    indicator: "Children in low income after housing costs",
    what: "Children in families on low income",
    short: "Children in low income after housing costs",
    measure:
      "Percent of children under 16 in a household with less than 60% of the country’s median income after housing costs",
    notes: [
      "Provisional estimates of the Department for Work and Pensions, from a national survey and from records of benefits and earnings.",
    ],
  },
  {
    id: "context-children-looked-after",
    indicator: "Children looked after",
    what: "Children looked after by their council",
    short: "Children looked after by their council",
    measure: "Children looked after on 31 March, per 10,000 aged under 18",
    notes: ["Councils also look after children who came to the country alone."],
  },
];

const drawn = drawnIndicators.map((one) => ({
  pathway: contextIndicator(one.indicator).pathway,
  chart: contextStrip(one),
}));

/** A strip for every indicator that is drawn. */
export const contextCharts: readonly Chart[] = drawn.map(({ chart }) => chart);

/** The drawn context of a pathway; none where nothing bears on it. */
export const chartsOf = (pathway: Pathway): readonly Chart[] => [
  ...(pathway === "Education, training and employment" ? [unemployment] : []),
  ...drawn.filter((one) => one.pathway === pathway).map(({ chart }) => chart),
];
