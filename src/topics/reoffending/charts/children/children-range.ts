import { childrenBorough } from "../../../../datasets/sources/lists.ts";
import { onBoroughPageOr } from "../../../../places/chart-address.ts";
import { formatList } from "../../../../words/lists.ts";
import { formatDecimal } from "../../../../words/numbers.ts";
import { formatCohort } from "../../../../words/periods.ts";
import { describeBreaks } from "../../../../charts/describe-breaks.ts";
import { ratesOnlyNote } from "../../reoffending.ts";
import { defineChart, type Context } from "../../../../charts/chart.ts";
import sql from "./children-range.sql?raw";
import { sayMiddleHalf } from "../../../../charts/say-middle-half.ts";
import { rangeOverTime } from "../../../../charts/marks/range-over-time.ts";
import { sayRangeMarks, sayUnpublished } from "../../../../charts/say-range.ts";
import { firstAndLast } from "../../../../charts/rows.ts";

const columns = {
  cohort_end: { label: "Cohort", format: "cohort" },
  rate: { label: "This authority", format: "percent", nullable: true },
  london_rate: { label: "London", format: "percent" },
  lowest: { label: "Lowest authority", format: "percent" },
  lower_quartile: { label: "Lower quartile", format: "percent" },
  upper_quartile: { label: "Upper quartile", format: "percent" },
  highest: { label: "Highest authority", format: "percent" },
  places: { label: "Authorities with a figure", format: "count" },
  london_children: { label: "London’s children, all", format: "count", onlyInFile: true },
  london_children_cohort: { label: "Their cohort", format: "cohort", onlyInFile: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;

const isLondon = ({ place }: Context): boolean => place.slug === "london";
/** The place within the range; undefined where the chart is of London alone. */
const own = (context: Context): string | undefined =>
  isLondon(context) ? undefined : context.place.name;

/** Children's rates of one authority within the range of all, or of London alone. */
export const childrenRange = defineChart({
  id: "children-range",
  page: onBoroughPageOr("/reoffending/"),
  sql,
  columns,
  sources: [...childrenBorough, "moj-prsq-region-age"],
  title: (rows, context) => {
    const { last } = firstAndLast(rows);
    const cohort = formatCohort(last.cohort_end);
    if (isLondon(context)) {
      return last.places < 3
        ? `${formatDecimal(last.london_rate)}% of children aged 15 to 17 in London’s ${cohort} cohorts reoffended`
        : `Children’s rates were between ${formatDecimal(last.lower_quartile)}% and ${formatDecimal(last.upper_quartile)}% in the middle half of authorities in ${cohort}; London’s was ${formatDecimal(last.london_rate)}%`;
    }
    return last.rate === null
      ? `${formatDecimal(last.london_rate)}% of children aged 15 to 17 in London’s ${cohort} cohorts reoffended; for ${context.place.name} no rate is published`
      : `${formatDecimal(last.rate)}% of children aged 15 to 17 in ${context.place.name}’s ${cohort} cohorts reoffended, ${formatDecimal(last.london_rate)}% in London’s`;
  },
  subtitle: (rows, context) =>
    `Children aged 15 to 17 proven to reoffend within a year, percent, cohorts of ${formatCohort(firstAndLast(rows).first.cohort_end)} to ${formatCohort(firstAndLast(rows).last.cohort_end)}. ${sayRangeMarks(rows, own(context))}`,
  altText: (rows, context) => {
    const { first, last } = firstAndLast(rows);
    const figures = rows
      .filter((row) => row.rate !== null)
      .map((row) => `${formatDecimal(row.rate ?? NaN)}% in ${formatCohort(row.cohort_end)}`);
    return `Range plot of children aged 15 to 17 proven to reoffend within a year. London: ${formatDecimal(first.london_rate)}% in ${formatCohort(first.cohort_end)}, ${formatDecimal(last.london_rate)}% in ${formatCohort(last.cohort_end)}${sayMiddleHalf(last, (rate) => `${formatDecimal(rate)}%`, formatCohort(last.cohort_end))}.${isLondon(context) ? "" : figures.length === 0 ? ` No figure for ${context.place.name}.` : ` ${context.place.name}: ${formatList(figures)}.`}`;
  },
  notes: (rows, context) => [
    ratesOnlyNote(firstAndLast(rows).first),
    ...sayUnpublished(rows, own(context), (row) => formatCohort(row.cohort_end)),
    "Children of 10 to 14 are not shown by authority: too few, and mostly unpublished since 2020.",
  ],
  breaks: (rows) => describeBreaks(rows, (row) => formatCohort(row.cohort_end)),
  table: (rows, context) => {
    const percent = (value: number | null): string =>
      value === null ? "not available" : `${formatDecimal(value)}%`;
    return {
      head: [
        "Cohort",
        ...(isLondon(context) ? [] : [context.place.name]),
        "London",
        "Lowest",
        "Lower quartile",
        "Upper quartile",
        "Highest",
      ],
      body: rows.map((row) => [
        formatCohort(row.cohort_end),
        ...(isLondon(context) ? [] : [percent(row.rate)]),
        ...[row.london_rate, row.lowest, row.lower_quartile, row.upper_quartile, row.highest].map(
          percent,
        ),
      ]),
    };
  },
  figure: (rows, context) => ({
    kind: "drawings",
    drawings: [
      (frame) =>
        rangeOverTime(
          rows.map((row) => ({ ...row, period: formatCohort(row.cohort_end) })),
          frame,
          own(context),
          (value) => `${String(value)}%`,
        ),
    ],
  }),
});
