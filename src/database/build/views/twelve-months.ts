import { metropolitanPoliceCode } from "../../../datasets/areas/codes.ts";
import { airportsEnd } from "../../../datasets/crime/counting-changes.ts";
import { addMonths, formatMonth } from "../../../words/periods.ts";
import type { Column } from "../../../datasets/dataset.ts";
import { areaCode, changeOnYearBefore, offenceGroup, offences, twelveMonthsTo } from "./columns.ts";
import type { View } from "./view.ts";

type Monthly = {
  /** What has the months: a view, or a SELECT in brackets. */
  readonly of: string;
  /** The columns that tell one series from another. */
  readonly series: string;
  /** The column that is added up. */
  readonly figure: string;
  /** Further columns, over the window `last_12_months` where they are of all 12. */
  readonly others: string;
};

/** Sums over 12 months that follow each other, each with the sum of the 12 before and the change. */
const everyTwelveMonths = ({ of, series, figure, others }: Monthly): string => `
SELECT *, percent_change(${figure}_year_before, ${figure}) AS change
FROM (
  SELECT
    *,
    lag(${figure}, 12) OVER (PARTITION BY ${series} ORDER BY twelve_months_to)
      AS ${figure}_year_before
  FROM (
    SELECT
      ${series},
      month AS twelve_months_to,
      CASE WHEN count(${figure}) OVER last_12_months = 12
        THEN CAST(sum(${figure}) OVER last_12_months AS INTEGER)
      END AS ${figure},
      ${others}
    FROM ${of}
    WINDOW last_12_months AS (
      PARTITION BY ${series} ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW
    )
    QUALIFY count(*) OVER last_12_months = 12
  )
)`;

const recorded = {
  series: "area_code, offence_group",
  figure: "offences",
  others: `CAST(sum(offences) OVER last_12_months AS INTEGER) AS offences_counted,
      max(note) OVER last_12_months AS note`,
} as const;

const columns: Readonly<Record<string, Column>> = {
  area_code: areaCode,
  offence_group: offenceGroup,
  twelve_months_to: twelveMonthsTo,
  offences: offences("offences in the 12 months; empty where one of them has no figure"),
  offences_counted: offences("offences in those of the 12 months that have a figure"),
  note: { type: "text", meaning: "why a figure of these months is not there", nullable: true },
  offences_year_before: offences("offences in the 12 months before those"),
  change: changeOnYearBefore,
};

/** Every 12 months of a monthly table, so that no season moves a figure. */
export const twelveMonths: readonly View[] = [
  {
    name: "rolling_year",
    title: "Recorded crime in every 12 months",
    description:
      "Sums of crime_by_month over 12 months that follow each other, from the first such sum to the latest: no season moves them.",
    key: ["area_code", "offence_group", "twelve_months_to"],
    columns,
    sql: everyTwelveMonths({ of: "crime_by_month", ...recorded }),
  },
  {
    name: "like_with_like_year",
    title: "Recorded crime in every 12 months, the airports in Hillingdon throughout",
    description: `rolling_year for comparisons over time: the airports, which had rows of their own to ${formatMonth(addMonths(airportsEnd, -1))} and are in Hillingdon’s since, count in Hillingdon’s in every month.`,
    key: ["area_code", "offence_group", "twelve_months_to"],
    columns,
    sql: everyTwelveMonths({
      of: `(
      SELECT
        airports_in_hillingdon(area_code) AS area_code,
        offence_group,
        month,
        sum(offences) AS offences,
        max(note) AS note
      FROM crime_by_month
      GROUP BY ALL
    )`,
      ...recorded,
    }),
  },
  {
    name: "knife_rolling_year",
    title: "Knife-enabled offences in every 12 months",
    description:
      "Sums of knife_crime_monthly over 12 months that follow each other, with all that the force has (E23000001): its boroughs, and what it gives to none.",
    key: ["area_code", "measure", "twelve_months_to"],
    columns: {
      area_code: areaCode,
      measure: {
        type: "text",
        meaning: "what is counted; an outcome counts in the month in which it was reached",
        values: ["Knife-enabled offences", "Offences with injury", "Positive outcomes"],
      },
      twelve_months_to: twelveMonthsTo,
      recorded: { type: "count", meaning: "how many in the 12 months", nullable: true },
      source: { type: "text", meaning: "file that the last month is from" },
      recorded_year_before: {
        type: "count",
        meaning: "how many in the 12 months before those",
        nullable: true,
      },
      change: changeOnYearBefore,
    },
    sql: everyTwelveMonths({
      of: `(
      SELECT area_code, month, source, unnest([
        {measure: 'Knife-enabled offences', recorded: offences},
        {measure: 'Offences with injury', recorded: offences_with_injury},
        {measure: 'Positive outcomes', recorded: positive_outcomes}
      ], recursive := true)
      FROM (
        SELECT area_code, month, source, offences, offences_with_injury, positive_outcomes
        FROM knife_crime_monthly
        UNION ALL
        SELECT '${metropolitanPoliceCode}', month, any_value(source), sum(offences), sum(offences_with_injury),
          sum(positive_outcomes)
        FROM knife_crime_monthly
        GROUP BY month
      )
    )`,
      ...{ series: "area_code, measure", figure: "recorded", others: "source" },
    }),
  },
];
