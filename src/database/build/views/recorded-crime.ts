import type { Column } from "../../../datasets/dataset.ts";
import type { View } from "./view.ts";

const areaCode: Column = {
  type: "code",
  meaning: "area; E23000001 is the Metropolitan Police’s whole area",
};

const offenceGroup: Column = {
  type: "text",
  meaning: "offence group, or All offences, which counts fraud as far as it was counted",
};

const twelveMonthsTo: Column = { type: "month", meaning: "last of the 12 months" };

const note: Column = {
  type: "text",
  meaning: "why a figure of these months is not there",
  nullable: true,
};

const offences = (meaning: string): Column => ({ type: "count", meaning, nullable: true });

/** The Metropolitan Police's area and its offences over time, of which every chart of crime is a part. */
export const recordedCrime: readonly View[] = [
  {
    name: "met_area",
    title: "What the Metropolitan Police’s figures are the sum of",
    description:
      "The 32 boroughs, the airports that were counted apart to February 2024, and offences of unknown borough. The City of London has its own force.",
    key: ["area_code"],
    columns: {
      area_code: { type: "code", meaning: "code of the part" },
      area_name: { type: "text", meaning: "its name" },
      part: {
        type: "text",
        meaning: "what it is",
        values: ["borough", "airports", "unknown borough"],
      },
    },
    sql: `
SELECT
  area_code,
  area_name,
  CASE
    WHEN area_type = 'borough' THEN 'borough'
    WHEN area_code = 'MPS-AIRPORTS' THEN 'airports'
    ELSE 'unknown borough'
  END AS part
FROM areas
WHERE police_force_code = 'E23000001' AND area_type IN ('borough', 'not a place')`,
  },
  {
    name: "recent_months",
    title: "The months of recorded crime, counted back from the latest",
    description: "Age 1 is the latest month; 1 to 12 are the latest 12 months.",
    key: ["month"],
    columns: {
      month: { type: "month", meaning: "month" },
      age: { type: "integer", meaning: "1 for the latest month, 2 for the one before" },
    },
    sql: `
SELECT month, CAST(row_number() OVER (ORDER BY month DESC) AS INTEGER) AS age
FROM (SELECT DISTINCT month FROM crime_monthly)`,
  },
  {
    name: "crime_by_month",
    title: "Recorded crime by month, with totals",
    description:
      "crime_monthly with what it leaves to be added up: all offences together, and the Metropolitan Police’s area as the sum of met_area.",
    key: ["area_code", "offence_group", "month"],
    columns: {
      area_code: areaCode,
      offence_group: offenceGroup,
      month: { type: "month", meaning: "month" },
      offences: offences("offences recorded; empty where no part of the sum has a figure"),
      note,
    },
    sql: `
WITH placed AS (
  SELECT area_code, offence_group, month, offences, note FROM crime_monthly
  UNION ALL
  SELECT 'E23000001', offence_group, month, offences, note
  FROM crime_monthly
  WHERE area_code IN (SELECT area_code FROM met_area)
),
grouped AS (
  SELECT
    area_code,
    offence_group,
    month,
    CAST(sum(offences) AS INTEGER) AS offences,
    CASE WHEN count(offences) = 0 THEN max(note) END AS note
  FROM placed
  GROUP BY area_code, offence_group, month
)
SELECT area_code, offence_group, month, offences, note FROM grouped
UNION ALL
SELECT
  area_code,
  'All offences',
  month,
  CAST(sum(offences) AS INTEGER),
  max(note) FILTER (WHERE offences IS NULL)
FROM grouped
GROUP BY area_code, month`,
  },
  {
    name: "rolling_year",
    title: "Recorded crime in every 12 months",
    description:
      "Sums of crime_by_month over 12 months that follow each other, from the first such sum to the latest: no season moves them.",
    key: ["area_code", "offence_group", "twelve_months_to"],
    columns: {
      area_code: areaCode,
      offence_group: offenceGroup,
      twelve_months_to: twelveMonthsTo,
      offences: offences("offences in the 12 months; empty where one of them has no figure"),
      offences_counted: offences("offences in those of the 12 months that have a figure"),
      note,
    },
    sql: `
SELECT
  area_code,
  offence_group,
  month AS twelve_months_to,
  CASE WHEN count(offences) OVER last_12_months = 12
    THEN CAST(sum(offences) OVER last_12_months AS INTEGER)
  END AS offences,
  CAST(sum(offences) OVER last_12_months AS INTEGER) AS offences_counted,
  max(note) OVER last_12_months AS note
FROM crime_by_month
WINDOW last_12_months AS (
  PARTITION BY area_code, offence_group ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW
)
QUALIFY count(*) OVER last_12_months = 12`,
  },
  {
    name: "like_with_like_year",
    title: "Recorded crime in every 12 months, the airports in Hillingdon throughout",
    description:
      "rolling_year for comparisons over time: the airports, which had rows of their own to February 2024 and are in Hillingdon’s since, count in Hillingdon’s in every month.",
    key: ["area_code", "offence_group", "twelve_months_to"],
    columns: {
      area_code: areaCode,
      offence_group: offenceGroup,
      twelve_months_to: twelveMonthsTo,
      offences: offences("offences in the 12 months; empty where one of them has no figure"),
      note,
    },
    sql: `
WITH placed AS (
  SELECT
    CASE area_code WHEN 'MPS-AIRPORTS' THEN 'E09000017' ELSE area_code END AS area_code,
    offence_group,
    month,
    sum(offences) AS offences,
    max(note) AS note
  FROM crime_by_month
  GROUP BY ALL
)
SELECT
  area_code,
  offence_group,
  month AS twelve_months_to,
  CASE WHEN count(offences) OVER last_12_months = 12
    THEN CAST(sum(offences) OVER last_12_months AS INTEGER)
  END AS offences,
  max(note) OVER last_12_months AS note
FROM placed
WINDOW last_12_months AS (
  PARTITION BY area_code, offence_group ORDER BY month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW
)
QUALIFY count(*) OVER last_12_months = 12`,
  },
  {
    name: "revised_years",
    title: "The latest year before and after a later edition",
    description:
      "Offences in the months up to a year old, all of them together, as an edition had them and as the later one has them, for the Metropolitan Police’s whole area.",
    key: ["later_edition", "offence_group"],
    columns: {
      later_edition: { type: "month", meaning: "last month of the later edition" },
      offence_group: offenceGroup,
      offences_earlier: offences("offences in the earlier edition"),
      offences_later: offences("offences in the later edition"),
    },
    sql: `
SELECT
  later_edition,
  offence_group,
  CAST(sum(offences_earlier) AS INTEGER) AS offences_earlier,
  CAST(sum(offences_later) AS INTEGER) AS offences_later
FROM crime_revisions
WHERE age < 12
GROUP BY later_edition, offence_group`,
  },
  {
    name: "recent_revisions",
    title: "What later editions made of the latest year",
    description:
      "The largest revision of the months up to a year old, all of them together, that a later edition made, for the Metropolitan Police’s whole area.",
    key: ["offence_group"],
    columns: {
      offence_group: offenceGroup,
      revision: {
        type: "rate",
        meaning: "change of the same months, not rounded",
        unit: "percent",
      },
    },
    sql: `
SELECT offence_group, arg_max(revision, abs(revision)) AS revision
FROM (
  SELECT offence_group, 100.0 * offences_later / offences_earlier - 100 AS revision
  FROM revised_years
  WHERE offences_earlier > 0
)
GROUP BY offence_group`,
  },
  {
    name: "latest_year",
    title: "Recorded crime in the latest 12 months",
    description:
      "The 12 months to the latest month in each area and group, with the 12 before them.",
    key: ["area_code", "offence_group"],
    columns: {
      area_code: areaCode,
      offence_group: offenceGroup,
      twelve_months_to: twelveMonthsTo,
      offences: offences("offences in the latest 12 months"),
      offences_year_before: offences("offences in the 12 months before those"),
      change: {
        type: "rate",
        meaning: "change on the 12 months before, not rounded",
        unit: "percent",
        nullable: true,
      },
    },
    sql: `
SELECT
  area_code,
  offence_group,
  (SELECT month FROM recent_months WHERE age = 1) AS twelve_months_to,
  offences,
  offences_year_before,
  100.0 * offences / nullif(offences_year_before, 0) - 100 AS change
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
)`,
  },
];
