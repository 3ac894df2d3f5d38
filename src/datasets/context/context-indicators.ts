import type { SourceId } from "../sources.ts";
import type { Pathway } from "../documents/stated-figures.ts";

export const contextUnits = [
  "percent",
  "percent of small areas",
  "score",
  "pounds a year",
  "pounds a week",
  "years",
  "per 10,000 children",
  "per 100,000 residents",
] as const;

export type ContextUnit = (typeof contextUnits)[number];

export type ContextIndicator = {
  readonly indicator: string;
  readonly unit: ContextUnit;
  readonly pathway: Pathway | null;
  readonly source: SourceId;
};

export const unemployment = {
  indicator: "Unemployment rate",
  unit: "percent",
  pathway: "Education, training and employment",
  source: "nomis-unemployment-model-based",
} as const satisfies ContextIndicator;

type Domain = {
  /** As the publisher's file has it. */
  readonly published: string;
  readonly name: string;
  readonly pathway: Pathway | null;
  /** Average scores that are shares of people are given as percentages. */
  readonly shareOf?: string;
};

const work = "Education, training and employment";
const money = "Finance, benefits and debt";
const families = "Children and families";

const domain = (
  published: string,
  name: string,
  pathway: Pathway | null,
  shareOf?: string,
): Domain => ({ published, name, pathway, ...(shareOf === undefined ? {} : { shareOf }) });

/** The domains of deprivation that are shown. */
export const deprivationDomains: readonly Domain[] = [
  domain("Index of Multiple Deprivation", "Deprivation", null),
  domain("Income Deprivation", "Income deprivation", money, "residents"),
  domain("Employment Deprivation", "Employment deprivation", work, "people of working age"),
  domain("Education, Skills and Training Deprivation", "Education and skills deprivation", work),
  domain("Health Deprivation and Disability", "Health deprivation", "Health"),
  domain("Crime", "Crime deprivation", null),
  domain("Barriers to Housing and Services", "Barriers to housing and services", "Accommodation"),
  domain("Living Environment Deprivation", "Living environment deprivation", null),
  domain(
    "Income Deprivation Affecting Children",
    "Income deprivation of families with children",
    families,
    "children",
  ),
];

const deprivation = "mhclg-iod2025-lad-summaries";

export const scoreOf = ({ name, shareOf, pathway }: Domain): ContextIndicator => ({
  indicator: shareOf === undefined ? `${name}: average score` : `${name}: share of ${shareOf}`,
  unit: shareOf === undefined ? "score" : "percent",
  pathway,
  source: deprivation,
});

export const mostDeprivedOf = ({ name, pathway }: Domain): ContextIndicator => ({
  indicator: `${name}: small areas in England’s most deprived tenth`,
  unit: "percent of small areas",
  pathway,
  source: deprivation,
});

type LocalStatistic = ContextIndicator & {
  readonly file: string;
  /** The indicator as its file names it. */
  readonly series: string;
  /** Whether it rests on a survey, with 95% limits. */
  readonly hasInterval: boolean;
};

/** A survey's figures have an interval; counts of claims and of families have none. */
const counted = false;
const surveyed = true;

const statistic = (
  [file, series, hasInterval]: readonly [string, string, boolean],
  indicator: string,
  unit: ContextUnit,
  pathway: Pathway,
): LocalStatistic => ({
  ...{ file, series, hasInterval, indicator, unit, pathway },
  source: "ons-explore-local-statistics-context",
});

/** The indicators of ONS's Explore local statistics that bear on a pathway, each of many years. */
export const localStatistics: readonly LocalStatistic[] = [
  statistic(
    ["employment-rate.csv", "Employment rate", surveyed],
    "Employment rate",
    "percent",
    work,
  ),
  statistic(
    ["qualifications-none-gb.csv", "No qualifications", surveyed],
    "Working age without qualifications",
    "percent",
    work,
  ),
  statistic(
    [
      "qualifications-level-3-or-above.csv",
      "Level 3 or above qualifications (Great Britain)",
      surveyed,
    ],
    "Working age with level 3 qualifications or above",
    "percent",
    work,
  ),
  statistic(
    ["claimant-count.csv", "Claimant Count", counted],
    "Claimants of unemployment-related benefits",
    "percent",
    money,
  ),
  statistic(
    ["gross-median-weekly-pay.csv", "Gross median weekly pay", surveyed],
    "Median weekly pay of residents",
    "pounds a week",
    money,
  ),
  statistic(
    [
      "children-in-relative-poverty.csv",
      "Children in relative poverty before housing costs",
      counted,
    ],
    "Children in low income before housing costs",
    "percent",
    families,
  ),
  statistic(
    [
      "children-in-relative-poverty.csv",
      "Children in relative poverty after housing costs",
      counted,
    ],
    "Children in low income after housing costs",
    "percent",
    families,
  ),
];

/** Of the Local Authority Interactive Tool, each year's 31 March. */
export const childrenLookedAfter = {
  indicator: "Children looked after",
  unit: "per 10,000 children",
  pathway: families,
  source: "dfe-lait-youth-offending",
} as const satisfies ContextIndicator;

type Profile = ContextIndicator & { readonly header: string; readonly period: string };

const profile = (
  header: string,
  period: string,
  indicator: string,
  unit: ContextUnit,
  pathway: Pathway,
): Profile => ({
  ...{ header, period, indicator, unit, pathway },
  source: "gla-london-borough-profiles",
});

/** The indicators of the borough profiles that nothing newer has, by their headers. */
export const profileIndicators: readonly Profile[] = [
  profile(
    "Youth_Unemployment_(claimant)_rate_18-24_(Dec-15)",
    "December 2015",
    "Claimants aged 18 to 24",
    "percent",
    work,
  ),
  profile(
    "Proportion_of_16-18_year_olds_who_are_NEET_(%)_(2014)",
    "2014",
    "Aged 16 to 18, not in education, employment or training",
    "percent",
    work,
  ),
  profile(
    "Achievement_of_5_or_more_A*-_C_grades_at_GCSE_or_equivalent_including_English_and_Maths,_2013/14",
    "2013/14",
    "Five or more good GCSEs with English and mathematics",
    "percent",
    work,
  ),
  profile(
    "Rented_from_Local_Authority_or_Housing_Association,_(2014)_%",
    "2014",
    "Homes rented from a council or housing association",
    "percent",
    "Accommodation",
  ),
  profile(
    "Rented_from_Private_landlord,_(2014)_%",
    "2014",
    "Homes rented from a private landlord",
    "percent",
    "Accommodation",
  ),
  profile(
    "%_working-age_with_a_disability_(2015)",
    "2015",
    "Working age with a disability",
    "percent",
    "Health",
  ),
  profile(
    "Male_life_expectancy,_(2012-14)",
    "2012-14",
    "Life expectancy at birth, men",
    "years",
    "Health",
  ),
  profile(
    "Female_life_expectancy,_(2012-14)",
    "2012-14",
    "Life expectancy at birth, women",
    "years",
    "Health",
  ),
  profile(
    "Mortality_rate_from_causes_considered_preventable_2012/14",
    "2012-14",
    "Deaths from causes considered preventable",
    "per 100,000 residents",
    "Health",
  ),
  profile(
    "Modelled_Household_median_income_estimates_2012/13",
    "2012/13",
    "Median household income, modelled",
    "pounds a year",
    money,
  ),
  profile(
    "%_children_living_in_out-of-work_households_(2015)",
    "2015",
    "Children in out-of-work households",
    "percent",
    families,
  ),
];

/** Whether an indicator is of years ago and no source here has a newer one. */
export const isLastOfItsKind = (indicator: string): boolean =>
  profileIndicators.some((one) => one.indicator === indicator);

/** Every indicator of the table. */
export const contextIndicators: readonly ContextIndicator[] = [
  unemployment,
  ...deprivationDomains.flatMap((one) => [scoreOf(one), mostDeprivedOf(one)]),
  ...localStatistics,
  childrenLookedAfter,
  ...profileIndicators,
];

/**
 * An indicator of the table by its name.
 *
 * @throws Error for one that the table has not
 */
export function contextIndicator(name: string): ContextIndicator {
  const found = contextIndicators.find(({ indicator }) => indicator === name);
  if (found === undefined) throw new Error(`There is no local context called “${name}”.`);
  return found;
}
