import { onPage } from "../../../../places/chart-address.ts";
import { formatList } from "../../../../words/lists.ts";
import { formatCount, formatDecimal } from "../../../../words/numbers.ts";
import { formatCohort } from "../../../../words/periods.ts";
import { fourQuartersNote } from "../../reoffending.ts";
import { sayTooClose } from "../../too-close.ts";
import { defineChart, type Chart } from "../../../../charts/chart.ts";
import sql from "./children-by.sql?raw";
import type { RowOf } from "../../../../charts/columns.ts";
import { dotRows } from "../../../../charts/marks/dot-rows.ts";
import { firstAndLast } from "../../../../charts/rows.ts";

const columns = {
  breakdown: { label: "Told apart by", format: "text", onlyInFile: true },
  category: { label: "Children", format: "text" },
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "In the cohorts", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffences: { label: "Reoffences", format: "count", nullable: true },
  reoffending_rate: { label: "Rate", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
  reoffences_each: { label: "Reoffences each", format: "ratio", nullable: true },
} as const;
type Row = RowOf<typeof columns>;

const lines = (rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, name: row.category, rate: row.reoffending_rate }));

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function childrenBy(id: string, breakdown: string, caveat: string): Chart {
  return defineChart({
    id,
    page: onPage("/reoffending/"),
    sql,
    defaults: { breakdown },
    columns,
    sources: ["yjb-children-reoffending"],
    title: (rows) => {
      const { first, last } = firstAndLast(rows);
      return `By ${breakdown}: from ${formatDecimal(last.reoffending_rate)}% (${lower(last.category)}) to ${formatDecimal(first.reoffending_rate)}% (${lower(first.category)})${sayTooClose(rows)}`;
    },
    subtitle: (rows) =>
      `Children aged 10 to 17 proven to reoffend within a year, England and Wales, percent of the cohorts of ${formatCohort(firstAndLast(rows).first.cohort_end)}, with 95% intervals`,
    altText: (rows) =>
      `Dot plot of the share of children proven to reoffend within a year, by ${breakdown}: ${formatList(rows.map((row) => `${lower(row.category)} ${formatDecimal(row.reoffending_rate)}% of ${formatCount(row.offenders)}`))}.`,
    notes: () => [caveat, fourQuartersNote],
    figure: (rows) => ({
      kind: "drawings",
      drawings: [(frame) => dotRows(lines(rows), frame)],
    }),
  });
}

export const childrenBySex = childrenBy(
  "children-by-sex",
  "sex",
  "These are national figures. We found none by sex for London.",
);

export const childrenBySentence = childrenBy(
  "children-by-sentence",
  "sentence",
  "Courts give heavier sentences to children with more offences behind them, so the rates say nothing about what a sentence does. A child can stand under more than one.",
);

export const childrenByOffence = childrenBy(
  "children-by-offence",
  "offence",
  "By the offence that brought a child into the cohort; the reoffence can be any other.",
);

export const childrenByPreviousOffences = childrenBy(
  "children-by-previous-offences",
  "previous offences",
  "The more offences behind a child, the higher the share who reoffend: the mix of a cohort moves its rate with no change in anyone.",
);
