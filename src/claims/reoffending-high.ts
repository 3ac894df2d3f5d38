import type { RowOf } from "../charts/columns.ts";
import { firstAndLast } from "../charts/rows.ts";
import { mojNational, mojRegion } from "../charts/sources.ts";
import { formatCohort, formatDecimal } from "../prose/format.ts";
import { fourQuartersNote, twoMeasuresNote } from "../prose/reoffending.ts";
import { compareRepeated } from "../stats/compare-repeated.ts";
import { defineClaim } from "./claim.ts";
import sql from "./reoffending-high.sql?raw";

const columns = {
  series: { label: "Series", format: "text" },
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "Adults", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffending_rate: { label: "Rate", format: "percent" },
  adjusted_rate: { label: "Adjusted rate", format: "percent", nullable: true },
  predicted_rate: { label: "Predicted rate", format: "percent", nullable: true },
} as const;
type Row = RowOf<typeof columns>;

const seriesOf = (rows: readonly Row[]) =>
  [...Map.groupBy(rows, (row) => row.series)].map(([name, own]) => {
    const { first, last } = firstAndLast(own);
    const comparison = compareRepeated(
      { count: first.reoffenders, total: first.offenders },
      { count: last.reoffenders, total: last.offenders },
    );
    const { difference, reach, moreThanChance } = comparison;
    return { name, first, last, difference, reach, hasFallen: moreThanChance && difference < 0 };
  });

type Adjusted = Row & { readonly adjusted_rate: number; readonly predicted_rate: number };
const isAdjusted = (row: Row): row is Adjusted =>
  row.adjusted_rate !== null && row.predicted_rate !== null;

/** What the country's rate does once who is in the cohorts is allowed for. */
function describeAdjusted({ first, last }: { first: Adjusted; last: Adjusted }): string {
  const isDown = last.adjusted_rate < first.adjusted_rate;
  const [before, after] = [first, last].map((row) => formatDecimal(row.predicted_rate));
  return `One figure ${isDown ? "did come down" : "did not come down either"}: the country’s rate as its publisher adjusts it for who is in the cohorts, from ${formatDecimal(first.adjusted_rate)}% to ${formatDecimal(last.adjusted_rate)}%. By what was known of them, ${before ?? ""}% of the first and ${after ?? ""}% of the last were predicted to reoffend.`;
}

const points = (proportion: number): string => formatDecimal(100 * Math.abs(proportion));

const ends = ({ first, last }: { first: Row; last: Row }): string =>
  `${formatDecimal(first.reoffending_rate)}% of the cohort of ${formatCohort(first.cohort_end)} and ${formatDecimal(last.reoffending_rate)}% of that of ${formatCohort(last.cohort_end)}`;

/** Whether reoffending stayed where it was in the years of figure 2, as far as they are open. */
export const reoffendingHigh = defineClaim({
  id: "reoffending-high",
  topic: "Crime and reoffending",
  title: "Reoffending in London has stayed high",
  claim: () =>
    "While crime fell, the rate of reoffending in London would not come down (figure 2, 2005 to 2011).",
  document: "london-councils-report-2013",
  section: "chapter 2, figure 2",
  sql,
  columns,
  sources: [...new Set([...mojRegion, ...mojNational])],
  judge(rows) {
    const series = seriesOf(rows);
    const london = series.find(({ name }) => name.startsWith("London"));
    if (!london) throw new Error("reoffending-high.sql gives no series for London.");
    const falls = series.filter(({ hasFallen }) => hasFallen);
    const adjusted = rows.filter(isAdjusted);
    return {
      verdict: london.hasFallen
        ? "not supported"
        : falls.length === 0
          ? "supported"
          : "cannot tell",
      sentences: [
        london.hasFallen
          ? "London’s rate fell by more than chance accounts for."
          : falls.length === 0
            ? "No open series fell in these years by more than chance accounts for."
            : "London’s rate did not fall by more than chance accounts for, but the country’s did.",
        `London’s adults: ${ends(london)} reoffended within a year, a difference of ${points(london.difference)} points; with people counted up to four times, chance can make ${points(london.reach)}. The open figures of London begin there, so the first half of figure 2 cannot be rebuilt; nor is its own series, a predicted rate, among the open data.`,
        ...series
          .filter((item) => item !== london)
          .map((item) => `${item.name.replace(",", ", adults,")}: ${ends(item)}.`),
        ...(adjusted.length > 1 ? [describeAdjusted(firstAndLast(adjusted))] : []),
        "Whether a rate is high is a judgement, and no test can make it.",
      ],
      notes: [fourQuartersNote, twoMeasuresNote],
      settles:
        "London’s adults by either measure for the cohorts of 2005 to 2007-08, and the values behind figure 2.",
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
