import { airportsCode, metropolitanPoliceCode } from "../../../datasets/areas/codes.ts";
import { airportsEnd } from "../../../datasets/crime/counting-changes.ts";
import { addMonths, formatMonth } from "../../../words/periods.ts";
import { areaCode, month, offenceGroup, offences } from "./columns.ts";
import type { View } from "./view.ts";

/** The Metropolitan Police's area and its offences by month, of which every chart of crime is a part. */
export const recordedCrime: readonly View[] = [
  {
    name: "met_area",
    title: "What the Metropolitan Police’s figures are the sum of",
    description: `The 32 boroughs, the airports that were counted apart to ${formatMonth(addMonths(airportsEnd, -1))}, and offences of unknown borough. The City of London has its own force.`,
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
    WHEN area_code = '${airportsCode}' THEN 'airports'
    ELSE 'unknown borough'
  END AS part
FROM areas
WHERE police_force_code = '${metropolitanPoliceCode}' AND area_type IN ('borough', 'not a place')`,
  },
  {
    name: "recent_months",
    title: "The months of recorded crime, counted back from the latest",
    description: "Age 1 is the latest month; 1 to 12 are the latest 12 months.",
    key: ["month"],
    columns: {
      month,
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
      month,
      offences: offences("offences recorded; empty where no part of the sum has a figure"),
      note: {
        type: "text",
        meaning: "why a figure of these months is not there",
        nullable: true,
      },
    },
    sql: `
WITH placed AS (
  SELECT area_code, offence_group, month, offences, note FROM crime_monthly
  UNION ALL
  SELECT '${metropolitanPoliceCode}', offence_group, month, offences, note
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
];
