import {
  airportsCode,
  hackneyCode,
  hillingdonCode,
  jointAuthority,
} from "../../../datasets/areas/codes.ts";
import { fraud, liveOffenceGroups, olderFraud } from "../../../datasets/crime/offence-groups.ts";
import { airportsEnd } from "../../../datasets/crime/counting-changes.ts";
import { figureOne } from "../../../datasets/documents/figure-one.ts";
import {
  asIndexInSql,
  per1000InSql,
  percentOfInSql,
  reoffencesEachInSql,
  scaledInSql,
} from "../../../stats/amounts.ts";
import { percentChangeInSql } from "../../../stats/change.ts";
import { formatMonth } from "../../../words/periods.ts";
import type { ScalarMacro } from "./view.ts";

/** Names or codes as a list of SQL. */
const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(", ");

/** Which period is meant, and whose residents go with it. */
const periods: readonly ScalarMacro[] = [
  {
    name: "latest_month",
    takes: [],
    example: "latest_month()",
    type: "month",
    meaning: "the latest month of recorded crime",
    sql: "(SELECT max(month) FROM crime_monthly)",
  },
  {
    name: "latest_financial_year",
    takes: [],
    example: "latest_financial_year()",
    type: "financial_year",
    meaning: "the latest financial year of recorded crime",
    sql: "(SELECT max(financial_year) FROM crime_yearly)",
  },
  {
    name: "latest_estimate_year",
    takes: [],
    example: "latest_estimate_year()",
    type: "year",
    meaning: "the latest year that has an estimate of residents",
    sql: "(SELECT max(year) FROM population)",
  },
  {
    name: "ends_as_latest",
    takes: ["last_month"],
    example: "ends_as_latest('2015-06')",
    type: "flag",
    meaning:
      "whether a month has the name of the latest month: June of any year, where the latest is a June",
    sql: "right(last_month, 2) = right(latest_month(), 2)",
  },
  {
    name: "figure_1_first_year",
    takes: [],
    example: "figure_1_first_year()",
    type: "financial_year",
    meaning: "the first financial year of the report’s figure 1",
    sql: `'${figureOne.from}'`,
  },
  {
    name: "figure_1_last_year",
    takes: [],
    example: "figure_1_last_year()",
    type: "financial_year",
    meaning: "the last financial year of the report’s figure 1",
    sql: `'${figureOne.to}'`,
  },
  {
    name: "start_year",
    takes: ["of_financial_year"],
    example: "start_year('2012-13')",
    type: "year",
    meaning: "the calendar year in which a financial year begins",
    sql: "CAST(left(of_financial_year, 4) AS INTEGER)",
  },
  {
    name: "financial_year_of",
    takes: ["of_month"],
    example: "financial_year_of('2013-03')",
    type: "financial_year",
    meaning: "the financial year, April to March, that a month lies in",
    sql: `CASE WHEN substr(of_month, 6, 2) < '04'
  THEN (CAST(left(of_month, 4) AS INTEGER) - 1) || '-' || substr(of_month, 3, 2)
  ELSE left(of_month, 4) || '-' || right(CAST(CAST(left(of_month, 4) AS INTEGER) + 1 AS VARCHAR), 2)
END`,
  },
  {
    name: "financial_year_end",
    takes: ["of_financial_year"],
    example: "financial_year_end('2012-13')",
    type: "month",
    meaning: "the last month of a financial year: March of the calendar year after it begins",
    sql: "(start_year(of_financial_year) + 1) || '-03'",
  },
  {
    name: "ends_financial_year",
    takes: ["last_month"],
    example: "ends_financial_year('2013-03')",
    type: "flag",
    meaning: "whether the 12 months that end in a month are a financial year: in March of any year",
    sql: "right(last_month, 2) = '03'",
  },
  {
    name: "estimate_year",
    takes: ["of_year"],
    example: "estimate_year(2026)",
    type: "year",
    meaning: "the year itself, or the latest that has an estimate of residents",
    sql: "least(of_year, latest_estimate_year())",
  },
  {
    name: "middle_year",
    takes: ["last_month"],
    example: "middle_year('2026-06')",
    type: "year",
    meaning: "the year whose middle lies in the 12 months that end in a month such as 2026-06",
    sql: `CAST(left(last_month, 4) AS INTEGER)
  - CASE WHEN substr(last_month, 6, 2) < '06' THEN 1 ELSE 0 END`,
  },
];

/** What is worked out of counts, each before it is rounded. */
const amounts: readonly ScalarMacro[] = [
  {
    name: "as_index",
    takes: ["of_first", "of_count"],
    example: "as_index(80, 100)",
    type: "rate",
    meaning: "a figure where the first is 100; nothing where that is 0",
    sql: asIndexInSql("of_first", "of_count"),
  },
  {
    name: "percent_change",
    takes: ["from_count", "to_count"],
    example: "percent_change(80, 100)",
    type: "rate",
    meaning: "the change from one figure to another in percent; nothing where the first is 0",
    sql: percentChangeInSql("from_count", "to_count"),
  },
  {
    name: "percent_of",
    takes: ["of_part", "of_whole"],
    example: "percent_of(30, 120)",
    type: "rate",
    meaning:
      "a figure as a percentage of another: of all who were followed, those who reoffended, for one; nothing where the other is 0",
    sql: percentOfInSql("of_part", "of_whole"),
  },
  {
    name: "reoffences_each",
    takes: ["of_reoffences", "of_reoffenders"],
    example: "reoffences_each(360, 120)",
    type: "rate",
    meaning: "how many reoffences each person who reoffended committed; nothing where nobody did",
    sql: reoffencesEachInSql("of_reoffences", "of_reoffenders"),
  },
  {
    name: "per_1000",
    takes: ["of_count", "of_residents"],
    example: "per_1000(120, 4000)",
    type: "rate",
    meaning: "a count per 1,000 residents; nothing where nobody lives",
    sql: per1000InSql("of_count", "of_residents"),
  },
  {
    name: "on_scale",
    takes: ["of_scale", "of_count", "of_residents", "of_first"],
    example: "on_scale('index', 120, NULL, 100)",
    type: "rate",
    meaning:
      "a count itself, its rate per 1,000 residents where the scale is 'rate', or its index where the scale is 'index' and 100 the first count; nothing where that is 0",
    sql: `CASE of_scale
  WHEN 'rate' THEN ${scaledInSql.rate}
  WHEN 'index' THEN ${scaledInSql.index}
  ELSE ${scaledInSql.count}
END`,
  },
];

/** Where offences and people count. */
const places: readonly ScalarMacro[] = [
  {
    name: "airports_in_hillingdon",
    takes: ["of_area"],
    example: `airports_in_hillingdon('${airportsCode}')`,
    type: "code",
    meaning: `the area itself, or Hillingdon for the airports, whose offences are in Hillingdon’s since ${formatMonth(airportsEnd)}`,
    sql: `CASE of_area WHEN '${airportsCode}' THEN '${hillingdonCode}' ELSE of_area END`,
  },
  {
    name: "hackney_with_city",
    takes: ["of_area"],
    example: `hackney_with_city('${hackneyCode}')`,
    type: "code",
    meaning: `the area itself, or ${jointAuthority.code} for Hackney and the City of London, whose adults who reoffended are published as those of one authority`,
    sql: `CASE WHEN of_area IN (${listed(jointAuthority.members)})
  THEN '${jointAuthority.code}' ELSE of_area END`,
  },
];

/** Which groups of offences go together. */
const groups: readonly ScalarMacro[] = [
  {
    name: "still_counted",
    takes: ["of_group"],
    example: "still_counted('Robbery')",
    type: "flag",
    meaning:
      "whether an offence group is one of the eleven that the force still counts: not fraud, and not All offences, which adds the groups up",
    sql: `of_group IN (${listed(liveOffenceGroups)})`,
  },
  {
    name: "is_fraud",
    takes: ["of_group"],
    example: "is_fraud('Fraud and forgery')",
    type: "flag",
    meaning:
      "whether an offence group is fraud, by its name of today or its older one: since 2013 others count it, not the force",
    sql: `coalesce(of_group IN (${listed([fraud, olderFraud])}), false)`,
  },
];

/** @param edition the database's own letters, as they are known when it is made */
export const editionMacro = (edition: string): ScalarMacro => ({
  name: "edition",
  takes: [],
  example: "edition()",
  type: "text",
  meaning:
    "the name of this edition of the database: twelve letters and digits, others when a table changes",
  sql: `'${edition}'`,
});

/** The functions of one value that ask nothing but tables. */
export const macrosOfTables: readonly ScalarMacro[] = [
  ...periods,
  ...amounts,
  ...groups,
  ...places,
];
