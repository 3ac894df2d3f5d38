import type { RowOf } from "../../../../charts/columns.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { mojRegionAndNational } from "../../../../datasets/sources/lists.ts";
import { formatDecimal } from "../../../../words/numbers.ts";
import { formatCohort } from "../../../../words/periods.ts";
import { fourQuartersNote, twoMeasuresNote } from "../../../reoffending/reoffending.ts";
import { compareProportions } from "../../../../stats/compare-proportions.ts";
import { compareRepeated } from "../../../../stats/compare-repeated.ts";
import type { Counts } from "../../../../stats/interval.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./reoffending-high.sql?raw";

const columns = {
  series: { label: "Series", format: "text" },
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "Adults", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffending_rate: { label: "Rate", format: "percent" },
  adjusted_rate: { label: "Adjusted rate", format: "percent", nullable: true },
  predicted_rate: { label: "Predicted rate", format: "percent", nullable: true },
  exchanged: {
    label: "Years exchanged in the file",
    format: "text",
    nullable: true,
    onlyInFile: true,
  },
} as const;
type Row = RowOf<typeof columns>;

/** By the old measure everyone counts once, by the new one up to four times. */
function compare(name: string, first: Counts, last: Counts) {
  if (!name.includes("old measure")) return compareRepeated(first, last);
  const { difference, lower, upper } = compareProportions(last, first);
  const reach = Math.max(upper - difference, difference - lower);
  return { difference, reach, moreThanChance: Math.abs(difference) > reach };
}

const seriesOf = (rows: readonly Row[]) =>
  [...Map.groupBy(rows, (row) => row.series)].map(([name, own]) => {
    const { first, last } = firstAndLast(own);
    const counts = ({ reoffenders, offenders }: Row): Counts => ({
      count: reoffenders,
      total: offenders,
    });
    const { difference, reach, moreThanChance } = compare(name, counts(first), counts(last));
    return { name, first, last, difference, reach, hasFallen: moreThanChance && difference < 0 };
  });

type Adjusted = Row & { readonly adjusted_rate: number; readonly predicted_rate: number };
const isAdjusted = (row: Row): row is Adjusted =>
  row.adjusted_rate !== null && row.predicted_rate !== null;

const ofAdjusted = ({ adjusted_rate, offenders }: Adjusted): Counts => ({
  count: Math.round((adjusted_rate * offenders) / 100),
  total: offenders,
});

/**
 * Whether the adjusted rate fell by more than chance, as wide as repeated people can make it. The
 * score that it is adjusted by is taken as without error.
 */
function hasAdjustedFallen(rows: readonly Adjusted[]): boolean {
  if (rows.length < 2) return false;
  const { first, last } = firstAndLast(rows);
  const { difference, moreThanChance } = compareRepeated(ofAdjusted(first), ofAdjusted(last));
  return moreThanChance && difference < 0;
}

/** What the country's rate does once who is in the cohorts is allowed for. */
function describeAdjusted({ first, last }: { first: Adjusted; last: Adjusted }): string {
  const isDown = last.adjusted_rate < first.adjusted_rate;
  const [before, after] = [first, last].map((row) => formatDecimal(row.predicted_rate));
  return `One figure ${isDown ? "did come down" : "did not come down either"}: the country’s rate as its publisher adjusts it for who is in the cohorts, from ${formatDecimal(first.adjusted_rate)}% to ${formatDecimal(last.adjusted_rate)}%. By what was known of them, ${before ?? ""}% of the first and ${after ?? ""}% of the last were predicted to reoffend. The test of that difference takes the prediction as without error, which it is not.`;
}

/** What the publisher's file itself shows of two years exchanged in the old measure. */
const exchangedYears = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ exchanged }) =>
    exchanged === null
      ? []
      : [
          `In the publisher’s file adults and children of two years of the old measure seem to have changed places: ${exchanged}. The figures are shown as in the file, and the verdict does not depend on it.`,
        ],
  );

/** The first cohort of the report's figure 2. */
const firstOfFigure = "2006-03";

const points = (proportion: number): string => formatDecimal(100 * Math.abs(proportion));

const ends = ({ first, last }: { first: Row; last: Row }): string =>
  `${formatDecimal(first.reoffending_rate)}% of the cohort of ${formatCohort(first.cohort_end)} and ${formatDecimal(last.reoffending_rate)}% of that of ${formatCohort(last.cohort_end)}`;

/** Whether reoffending stayed where it was in the years of figure 2, as far as they are open. */
export const reoffendingHigh = defineClaim({
  id: "reoffending-high",
  topic: "Crime and reoffending",
  title: "Reoffending in London stayed high from 2005 to 2011",
  claim: () =>
    "While crime fell, the rate of reoffending in London would not come down (figure 2, 2005 to 2011).",
  document: "london-councils-report-2013",
  section: "chapter 2, figure 2",
  sql,
  columns,
  sources: mojRegionAndNational,
  judge(rows) {
    const series = seriesOf(rows);
    const london = series.find(({ name }) => name.startsWith("London"));
    if (!london) throw new Error("reoffending-high.sql gives no series for London.");
    const falls = series.filter(({ hasFallen }) => hasFallen);
    const adjusted = rows.filter(isAdjusted);
    const isWhole = london.first.cohort_end <= firstOfFigure;
    const hasFallen = hasAdjustedFallen(adjusted);
    const country = falls.length > 0 ? "the country’s did" : "no open series of the country did";
    const allowed = hasFallen
      ? "the country’s did, once who is in the cohorts is allowed for"
      : country;
    return {
      verdict: london.hasFallen
        ? "not supported"
        : isWhole && falls.length === 0 && !hasFallen
          ? "supported"
          : "not loaded",
      sentences: [
        london.hasFallen
          ? "London’s rate fell by more than chance accounts for."
          : `${isWhole ? "London’s rate" : "London’s open figures cover the last years of figure 2 alone. In them its rate"} did not fall by more than chance accounts for; ${allowed}.`,
        `London’s adults: ${ends(london)} reoffended within a year, a difference of ${points(london.difference)} points; with people counted up to four times, chance can make ${points(london.reach)}. The open figures of London begin there, so the first half of figure 2 cannot be rebuilt; nor is its own series, adjusted to a baseline, among the open data.`,
        ...series
          .filter((item) => item !== london)
          .map((item) => `${item.name.replace(",", ", adults,")}: ${ends(item)}.`),
        ...(adjusted.length > 1 ? [describeAdjusted(firstAndLast(adjusted))] : []),
        "Whether a rate is high is a judgement, and no test can make it.",
      ],
      notes: [fourQuartersNote, twoMeasuresNote, ...exchangedYears(rows)],
      settles:
        "The table of adult reoffenders by region and local authority in the Ministry of Justice’s proven reoffending bulletin of July 2013, cohorts of 2005 to 2011, which the report cites for figure 2.",
    };
  },
  table: (rows) => {
    const names = [...new Set(rows.map((row) => row.series))];
    const cohorts = [...new Set(rows.map((row) => row.cohort_end))].toSorted();
    const rateOf = (name: string, cohort: string): string => {
      const row = rows.find((item) => item.series === name && item.cohort_end === cohort);
      return row ? `${formatDecimal(row.reoffending_rate)}%` : "not available";
    };
    const adjustedOf = (cohort: string): string => {
      const rate = rows.find(
        (item) => item.cohort_end === cohort && item.adjusted_rate !== null,
      )?.adjusted_rate;
      return typeof rate === "number" ? `${formatDecimal(rate)}%` : "not available";
    };
    return {
      head: ["Cohort", ...names, "The same, adjusted"],
      body: cohorts.map((cohort) => [
        formatCohort(cohort),
        ...names.map((name) => rateOf(name, cohort)),
        adjustedOf(cohort),
      ]),
    };
  },
  seeAlso: [{ path: "/reoffending/#figure-2", text: "Figure 2, as far as open data go" }],
});
