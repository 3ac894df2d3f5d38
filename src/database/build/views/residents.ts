import { airportsEnd, yearlyJoin } from "../../../datasets/crime/counting-changes.ts";
import { addMonths, financialYearOf } from "../../../words/periods.ts";
import {
  cityOfLondonCode,
  hackneyCode,
  metropolitanPoliceCode,
} from "../../../datasets/areas/codes.ts";
import {
  areaCode,
  changeOnYearBefore,
  offenceGroup,
  offences,
  ratePerResident,
  twelveMonthsTo,
} from "./columns.ts";
import type { ScalarMacro, View } from "./view.ts";

/** Recorded crime with whom it is set against: the residents of the same place and time. */
export const residents: readonly View[] = [
  {
    name: "residents_of_year",
    title: "Residents that a rate is worked out with",
    description:
      "population with the Metropolitan Police’s area (E23000001) as the sum of its 32 boroughs, and without the City of London, which has too few residents for a rate.",
    key: ["area_code", "year"],
    columns: {
      area_code: { type: "code", meaning: "area" },
      year: { type: "year", meaning: "middle of the year" },
      residents: { type: "count", meaning: "residents", unit: "people" },
    },
    sql: `
SELECT area_code, year, residents FROM population WHERE area_code <> '${cityOfLondonCode}'
UNION ALL
SELECT '${metropolitanPoliceCode}', year, CAST(sum(residents) AS INTEGER)
FROM population
WHERE area_code IN (SELECT area_code FROM met_area)
GROUP BY year`,
  },
  {
    name: "latest_year",
    title: "Recorded crime in the latest 12 months",
    description:
      "The 12 months to the latest month in each area and group, with the 12 before them, and per 1,000 residents.",
    key: ["area_code", "offence_group"],
    columns: {
      area_code: areaCode,
      offence_group: offenceGroup,
      twelve_months_to: twelveMonthsTo,
      offences: offences("offences in the latest 12 months"),
      offences_year_before: offences("offences in the 12 months before those"),
      change: changeOnYearBefore,
      ...ratePerResident,
    },
    sql: `
SELECT
  recorded.area_code,
  offence_group,
  latest_month() AS twelve_months_to,
  offences,
  offences_year_before,
  percent_change(offences_year_before, offences) AS change,
  own.residents,
  own.year AS population_year,
  per_1000(offences, own.residents) AS rate
FROM (
  SELECT
    area_code,
    offence_group,
    CASE WHEN count(offences) FILTER (age <= 12) = 12
      THEN CAST(sum(offences) FILTER (age <= 12) AS INTEGER)
    END AS offences,
    CASE WHEN count(offences) FILTER (age > 12) = 12
      THEN CAST(sum(offences) FILTER (age > 12) AS INTEGER)
    END AS offences_year_before
  FROM crime_by_month
  JOIN recent_months USING (month)
  WHERE age <= 24
  GROUP BY area_code, offence_group
) AS recorded
LEFT JOIN residents_of_year AS own
  ON own.area_code = recorded.area_code AND own.year = estimate_year(middle_year(latest_month()))`,
  },
  {
    name: "like_with_like_financial_year",
    title: "Recorded crime by financial year, the airports in Hillingdon throughout",
    description: `crime_yearly for comparisons over time, and per 1,000 residents of the June in it, with what the latest year may still be revised by. The airports, which had rows of their own to ${financialYearOf(addMonths(airportsEnd, -1))} and are in Hillingdon’s since, count in Hillingdon’s in every year.`,
    key: ["area_code", "offence_group", "financial_year"],
    columns: {
      area_code: areaCode,
      offence_group: {
        type: "text",
        meaning: `offence group, of nine to ${yearlyJoin.lastOfWorkbook} and of twelve since, or All offences`,
      },
      financial_year: { type: "financial_year", meaning: "financial year, April to March" },
      offences: offences("offences recorded"),
      ...ratePerResident,
      revision: {
        type: "rate",
        meaning:
          "of the latest year alone: what a later edition made of the group’s latest year, the largest so far in the whole area, not rounded",
        unit: "percent",
        nullable: true,
      },
    },
    sql: `
SELECT
  recorded.area_code,
  recorded.offence_group,
  financial_year,
  offences,
  own.residents,
  own.year AS population_year,
  per_1000(offences, own.residents) AS rate,
  CASE WHEN financial_year = latest_financial_year()
    THEN revised.revision
  END AS revision
FROM (
  SELECT
    airports_in_hillingdon(area_code) AS area_code,
    offence_group,
    financial_year,
    CAST(sum(offences) AS INTEGER) AS offences
  FROM crime_yearly
  GROUP BY ALL
) AS recorded
LEFT JOIN residents_of_year AS own
  ON own.area_code = recorded.area_code AND own.year = estimate_year(start_year(financial_year))
LEFT JOIN recent_revisions AS revised ON revised.offence_group = recorded.offence_group`,
  },
];

/** Whom a rate is worked out with, as one value. */
export const residentsIn: ScalarMacro = {
  name: "residents_in",
  takes: ["of_area", "of_year"],
  example: `residents_in('${hackneyCode}', 2024)`,
  type: "count",
  meaning:
    "the residents of an area that a rate of a year is worked out with, of the latest estimate where the year has none; nothing for the City of London, which has too few for a rate",
  sql: `(
SELECT own.people FROM residents_of_year AS own(place, of_middle, people)
WHERE own.place = of_area AND own.of_middle = estimate_year(of_year)
)`,
};
