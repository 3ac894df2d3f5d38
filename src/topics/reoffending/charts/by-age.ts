import { onPage } from "../../../places/chart-address.ts";
import { formatList } from "../../../words/lists.ts";
import { formatDecimal } from "../../../words/numbers.ts";
import { formatCohort } from "../../../words/periods.ts";
import { fourQuartersNote } from "../reoffending.ts";
import { sayTooClose } from "../too-close.ts";
import sql from "./by-age.sql?raw";
import { describeBreaksBetween } from "../../../charts/describe-breaks.ts";
import { defineChart } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { dotRows, type DotRow } from "../../../charts/marks/dot-rows.ts";
import { firstAndLast } from "../../../charts/rows.ts";

const columns = {
  part_of: { label: "Adults or children", format: "text" },
  age_group: { label: "Age", format: "text" },
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "People in the cohorts", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffending_rate: { label: "Rate", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
  break_label: { label: "Break", format: "text", nullable: true, onlyInFile: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const byAge = (a: Row, b: Row): number => parseInt(a.age_group) - parseInt(b.age_group);

function ends(rows: readonly Row[]): { early: string; late: string } {
  const cohorts = [...new Set(rows.map((row) => row.cohort_end))].sort();
  const { first, last } = firstAndLast(cohorts);
  return { early: first, late: last };
}

const latest = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.cohort_end === ends(rows).late).sort(byAge);

function lines(rows: readonly Row[]): DotRow[] {
  const { early } = ends(rows);
  return latest(rows).map((row) => ({
    ...row,
    name: row.age_group,
    line: rows.indexOf(row),
    rate: row.reoffending_rate,
    earlier:
      rows.find((other) => other.cohort_end === early && other.age_group === row.age_group)
        ?.reoffending_rate ?? null,
  }));
}

/** London by age, children and adults, first and latest cohorts. */
export const byAgeInLondon = defineChart({
  id: "by-age",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: ["moj-prsq-region-age"],
  title: (rows) => {
    const high = latest(rows).reduce((a, b) => (b.reoffending_rate > a.reoffending_rate ? b : a));
    const low = latest(rows).reduce((a, b) => (b.reoffending_rate < a.reoffending_rate ? b : a));
    return `Rates by age in London: highest at ${high.age_group} (${formatDecimal(high.reoffending_rate)}%), lowest at ${low.age_group} (${formatDecimal(low.reoffending_rate)}%)${sayTooClose(latest(rows))}`;
  },
  subtitle: (rows) =>
    `People in London proven to reoffend within a year, percent of the cohorts of ${formatCohort(ends(rows).late)} with 95% intervals; open circles: ${formatCohort(ends(rows).early)}. Ages 10 to 17 are children.`,
  altText: (rows) =>
    `Dot plot of the share of people in London proven to reoffend within a year, cohorts of ${formatCohort(ends(rows).late)}, by age: ${formatList(lines(rows).map((row) => `${row.name} ${formatDecimal(row.rate)}%`))}.`,
  notes: (rows) => [...describeBreaksBetween(rows), fourQuartersNote],
  figure: (rows) => ({
    kind: "drawings",
    drawings: [(frame) => dotRows(lines(rows), frame)],
  }),
});
