import { childrenBorough } from "../../../../datasets/sources/lists.ts";
import { middleHalf } from "../../../../stats/quantile.ts";
import { onPage } from "../../../../places/chart-address.ts";
import { formatList } from "../../../../words/lists.ts";
import { formatDecimal } from "../../../../words/numbers.ts";
import { formatCohort } from "../../../../words/periods.ts";
import { ratesOnlyNote } from "../../reoffending.ts";
import { defineChart, type Frame } from "../../../../charts/chart.ts";
import sql from "./children-by-borough.sql?raw";
import type { RowOf } from "../../../../charts/columns.ts";
import { ink, missing } from "../../../../charts/colours.ts";
import {
  londonMap,
  londonTiles,
  tileColumns,
  type MapLook,
} from "../../../../charts/marks/london-map.ts";
import { firstAndLast } from "../../../../charts/rows.ts";

const columns = {
  area_code: { label: "Code", format: "text", onlyInFile: true },
  area_name: { label: "Authority", format: "text" },
  slug: { label: "Address", format: "text", onlyInFile: true },
  cohort_end: { label: "Cohort", format: "cohort" },
  reoffending_rate: { label: "Rate", format: "percent", nullable: true },
  note: { label: "Note", format: "text", nullable: true, onlyInFile: true },
  london_rate: { label: "London", format: "percent" },
  london_children: { label: "London’s children, all", format: "count", onlyInFile: true },
  london_children_cohort: { label: "Their cohort", format: "cohort", onlyInFile: true },
  ...tileColumns,
} as const;
type Row = RowOf<typeof columns>;
type Known = Row & { readonly reoffending_rate: number };

/** Steps of ten points in one hue; `ink` can be read on `fill`. */
const classes = [
  { from: 0, label: "under 20%", fill: "var(--fewer-1)", ink: "var(--on-light-fill)" },
  { from: 20, label: "20 to 30", fill: "var(--fewer-2)", ink: "var(--on-light-fill)" },
  { from: 30, label: "30 to 40", fill: "var(--fewer-3)", ink: "var(--on-dark-fill)" },
  { from: 40, label: "40 and over", fill: "var(--fewer-4)", ink: "var(--on-dark-fill)" },
] as const;

const classOf = (rate: number) => classes.findLast((item) => rate >= item.from) ?? classes[0];

const known = (rows: readonly Row[]): Known[] =>
  rows.filter((row): row is Known => row.reoffending_rate !== null);

const look: MapLook<Row> = {
  fill: (row) => (row.reoffending_rate === null ? missing : classOf(row.reoffending_rate).fill),
  ink: (row) => (row.reoffending_rate === null ? ink : classOf(row.reoffending_rate).ink),
  spoken: (row) =>
    row.reoffending_rate === null
      ? `${row.area_name}: not published`
      : `${row.area_name}: ${formatDecimal(row.reoffending_rate)}%`,
};

/** Map and tile grid of children's rates; hatched where none was published. */
export const childrenByBorough = defineChart({
  id: "children-by-borough",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: [...childrenBorough, "moj-prsq-region-age"],
  title: (rows) => {
    const { first } = firstAndLast(rows);
    const middle = middleHalf(known(rows).map((row) => row.reoffending_rate));
    const cohort = formatCohort(first.cohort_end);
    return middle === undefined
      ? `Children’s reoffending by authority in ${cohort}: too few rates are published for a range`
      : `Children’s reoffending was between ${formatDecimal(middle.lower)}% and ${formatDecimal(middle.upper)}% in the middle half of authorities in ${cohort}`;
  },
  subtitle: (rows) => {
    const { first } = firstAndLast(rows);
    return `Children aged 15 to 17 proven to reoffend within a year, percent of the cohorts of ${formatCohort(first.cohort_end)}; London ${formatDecimal(first.london_rate)}%`;
  },
  altText: (rows) => {
    const sorted = known(rows).sort((a, b) => a.reoffending_rate - b.reoffending_rate);
    const { first, last } = firstAndLast(sorted);
    return `Map and tile grid of children’s reoffending rates, from ${formatDecimal(first.reoffending_rate)}% in ${first.area_name} to ${formatDecimal(last.reoffending_rate)}% in ${last.area_name}. Each authority is a link to its page.`;
  },
  notes: (rows) => {
    const absent = rows.filter((row) => row.reoffending_rate === null).map((row) => row.area_name);
    return [
      ratesOnlyNote(firstAndLast(rows).first),
      ...(absent.length === 0 ? [] : [`Hatched, no rate published: ${formatList(absent)}.`]),
    ];
  },
  figure: (rows, context) => ({
    kind: "drawings",
    links: true,
    drawings: [londonMap, londonTiles].map(
      (draw) => (frame: Frame) => draw(rows, look, context, frame),
    ),
    legend: [
      ...classes.map(({ label, fill }) => ({ label, fill })),
      { label: "not published", fill: missing },
    ],
  }),
});
