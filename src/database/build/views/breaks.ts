import { hillingdonCode, metropolitanPoliceCode } from "../../../datasets/areas/codes.ts";
import type { Column } from "../../../datasets/dataset.ts";
import type { View } from "./view.ts";

const takes = ["of_table", "of_area", "of_groups"] as const;

const asked =
  "Takes the name of a table, the code of an area and an offence group: one, several with commas between them, or All offences for the total.";

const label: Column = { type: "text", meaning: "two or three words for the side of a chart" };
const reason: Column = { type: "text", meaning: "what changed, and what it does to comparisons" };

/** Breaks of one period together, those of all groups first. */
const oneRowAPeriod = (which: "is_break" | "is_break_like_with_like"): string => `
SELECT
  period,
  string_agg(label, ', ' ORDER BY offence_group NULLS FIRST, label) AS label,
  string_agg(reason, ' ' ORDER BY offence_group NULLS FIRST, label) AS reason
FROM each_break_of(of_table, of_area, of_groups)
WHERE ${which}
GROUP BY period`;

/** Where counting changed, for one table, area and group. */
export const breakViews: readonly View[] = [
  {
    name: "each_break_of",
    example: `each_break_of('crime_monthly', '${metropolitanPoliceCode}', 'All offences')`,
    takes,
    title: "Breaks that bear on a series, one a row",
    description: `${asked} A break bears on the groups whose counting changed, and on the total where it moves that.`,
    key: ["period", "label"],
    columns: {
      period: { type: "text", meaning: "first period after the break" },
      label,
      reason,
      offence_group: {
        type: "text",
        meaning: "the one group whose counting changed; empty for all",
        nullable: true,
      },
      bears_on_totals: { type: "flag", meaning: "whether the total moves with it" },
      areas: {
        type: "text",
        meaning: "codes of the only areas that it bears on; empty for all",
        nullable: true,
      },
      is_break: {
        type: "flag",
        meaning: "whether counting changed: that the latest months are provisional is no break",
      },
      is_break_like_with_like: {
        type: "flag",
        meaning:
          "the same with the airports in Hillingdon throughout, where their move is no break",
      },
    },
    sql: `
SELECT
  period,
  label,
  reason || ' ' || effect AS reason,
  offence_group,
  bears_on_totals,
  areas,
  label <> 'provisional' AS is_break,
  label NOT IN ('provisional', 'airports move') AS is_break_like_with_like
FROM breaks
WHERE dataset = of_table
  AND (areas IS NULL OR list_contains(string_split(areas, ' '), of_area))
  AND CASE
    WHEN of_groups = 'All offences' THEN bears_on_totals
    ELSE offence_group IS NULL OR list_contains(string_split(of_groups, ','), offence_group)
  END`,
  },
  {
    name: "breaks_of",
    example: `breaks_of('crime_monthly', '${hillingdonCode}', 'Theft')`,
    takes,
    title: "Breaks that bear on a series, one row a period",
    description: `${asked} Breaks of one period stand together, those of all groups first. That the latest months are provisional is no break.`,
    key: ["period"],
    columns: { period: { type: "text", meaning: "first period after the break" }, label, reason },
    sql: oneRowAPeriod("is_break"),
  },
  {
    name: "joined_breaks_of",
    example: `joined_breaks_of('crime_monthly', '${hillingdonCode}', 'Theft')`,
    takes,
    title: "Breaks that bear on a series with the airports in Hillingdon throughout",
    description:
      "breaks_of for like_with_like_year: that the airports moved into Hillingdon is no break there.",
    key: ["period"],
    columns: { period: { type: "text", meaning: "first period after the break" }, label, reason },
    sql: oneRowAPeriod("is_break_like_with_like"),
  },
  {
    name: "each_break_within",
    example: `each_break_within('crime_yearly', '${metropolitanPoliceCode}', 'All offences', ['2011-12', '2013-14'])`,
    takes: [...takes, "of_periods"],
    title: "Breaks inside a series, at its own periods, one a row",
    description: `${asked} Then the list of the series’ periods. A break stands at the first of them that comes after it; one before the first or after the last is left out.`,
    key: ["since", "label"],
    columns: {
      period: { type: "text", meaning: "first period of the series after the break" },
      since: { type: "text", meaning: "first period after the break, in the table’s own notation" },
      label,
      reason,
      offence_group: {
        type: "text",
        meaning: "the one group whose counting changed; empty for all",
        nullable: true,
      },
    },
    sql: `
SELECT
  (SELECT min(one) FROM unnest(of_periods) AS listed(one) WHERE one >= own.period) AS period,
  own.period AS since,
  label,
  reason,
  offence_group
FROM each_break_of(of_table, of_area, of_groups) AS own
WHERE own.period BETWEEN list_min(of_periods) AND list_max(of_periods)`,
  },
  {
    name: "breaks_within",
    example: `breaks_within('crime_yearly', '${metropolitanPoliceCode}', 'All offences', ['2011-12', '2013-14'])`,
    takes: [...takes, "of_periods"],
    title: "Breaks inside a series, one row a period",
    description: "each_break_within, with the breaks of one period together.",
    key: ["period"],
    columns: {
      period: { type: "text", meaning: "first period of the series after the break" },
      label,
      reason,
    },
    sql: `
SELECT
  period,
  string_agg(label, ', ' ORDER BY since, label) AS label,
  string_agg(reason, ' ' ORDER BY since, label) AS reason
FROM each_break_within(of_table, of_area, of_groups, of_periods)
GROUP BY period`,
  },
  {
    name: "breaks_of_latest_change",
    example: `breaks_of_latest_change('${hillingdonCode}')`,
    takes: ["of_area"],
    title: "Breaks that bear on the latest change on the year before, in one row",
    description:
      "Takes the code of an area. joined_breaks_of all offences after the first of the latest 24 months, each with its month; one row, empty where counting did not change.",
    key: ["label"],
    columns: {
      label: { ...label, meaning: "what each changed, and its month", nullable: true },
      reason: { ...reason, nullable: true },
    },
    sql: `
SELECT
  string_agg(label || ' (' || period || ')', ', ' ORDER BY period) AS label,
  string_agg(
    strftime(strptime(period || '-01', '%Y-%m-%d'), '%B %Y') || ': ' || reason, ' ' ORDER BY period
  ) AS reason
FROM joined_breaks_of('crime_monthly', of_area, 'All offences')
WHERE period > (SELECT month FROM recent_months WHERE age = 24)`,
  },
];
