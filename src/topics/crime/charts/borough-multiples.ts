import { lineY, ruleY } from "@observablehq/plot";
import { boroughPath } from "../../../places/links.ts";
import { colourWord } from "../../../charts/colour-words.ts";
import { mpsMonthly } from "../../../datasets/sources/lists.ts";
import { onPage } from "../../../places/chart-address.ts";
import { formatChange, formatCount } from "../../../words/numbers.ts";
import { formatMonth, monthToDate, yearOf } from "../../../words/periods.ts";
import { describeBreaks, keyOfPanels, sayBreaksBetween } from "../../../charts/describe-breaks.ts";
import { airportsNote, pandemicNote } from "../notes.ts";
import sql from "./borough-multiples.sql?raw";
import { defineChart } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { others, thisArea } from "../../../charts/colours.ts";
import { numberBreaks, panelBreaks } from "../../../charts/marks/panel-breaks.ts";
import { panelEnds, type PanelEnd } from "../../../charts/marks/panel-ends.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { describeRevisable, sayPlace } from "../revisions.ts";
import { smallFrame } from "./small-frame.ts";

const columns = {
  area_name: { label: "Borough", format: "text" },
  slug: { label: "Address", format: "text", onlyInFile: true },
  twelve_months_to: { label: "12 months to", format: "month" },
  offences: { label: "Offences", format: "count" },
  offences_index: { label: "Index", format: "index" },
  revision: { label: "Revised since", format: "change", nullable: true, onlyInFile: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

type Borough = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly first: Row;
  readonly last: Row;
};

/** The index, and the year in which the 12 months end. */
const endOf = (row: Row): PanelEnd => ({
  value: String(Math.round(row.offences_index)),
  when: String(yearOf(row.twelve_months_to)),
});

const byBorough = (rows: readonly Row[]): readonly Borough[] =>
  [...Map.groupBy(rows, (row) => row.area_name)].map(([name, own]) => ({
    name,
    rows: own,
    ...firstAndLast(own),
  }));

/** Yearly points are enough for a table that people read; the file has every month. */
const sameMonthAs = (last: Row, row: Row): boolean =>
  row.twelve_months_to.slice(5) === last.twelve_months_to.slice(5);

/** Thirty-two boroughs on one scale. */
export const boroughMultiples = defineChart({
  id: "borough-multiples",
  page: onPage("/crime/"),
  sql,
  columns,
  sources: mpsMonthly,
  title: (rows) => {
    const all = byBorough(rows);
    const above = all.filter(({ last }) => last.offences_index > 100);
    const { first } = firstAndLast(rows);
    return `${String(above.length)} of ${String(all.length)} boroughs record more crime than in ${String(yearOf(first.twelve_months_to))}`;
  },
  subtitle: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `Offences recorded in rolling 12 months to ${formatMonth(last.twelve_months_to)}; 12 months to ${formatMonth(first.twelve_months_to)} = 100 (${colourWord(others)} line). All boroughs on one scale, which does not start at zero. The figure is the latest count; the percentage, its distance from 100.${sayBreaksBetween(byBorough(rows)[0]?.rows ?? [])}`;
  },
  altText: (rows) => {
    const all = byBorough(rows);
    const high = all.reduce((a, b) => (b.last.offences_index > a.last.offences_index ? b : a));
    const low = all.reduce((a, b) => (b.last.offences_index < a.last.offences_index ? b : a));
    return `Small line charts of ${String(all.length)} boroughs on one scale. Since the 12 months to ${formatMonth(high.first.twelve_months_to)} recorded offences moved between ${formatChange(low.last.offences_index - 100)} (${low.name}) and ${formatChange(high.last.offences_index - 100)} (${high.name}).`;
  },
  notes: (rows) => [
    ...describeRevisable(
      byBorough(rows).map(({ name, last }) => ({
        name,
        change: last.offences_index - 100,
        revision: last.revision,
      })),
      sayPlace,
    ),
    airportsNote,
    pandemicNote,
  ],
  breaks: (rows) =>
    describeBreaks(byBorough(rows)[0]?.rows ?? [], (row) => formatMonth(row.twelve_months_to)),
  table: (rows) => {
    const all = byBorough(rows);
    const years = all[0]?.rows.filter((row) => sameMonthAs(firstAndLast(rows).last, row)) ?? [];
    return {
      head: ["12 months to", ...years.map((row) => formatMonth(row.twelve_months_to))],
      body: all.map(({ name, rows: own, last }) => [
        name,
        ...own.filter((row) => sameMonthAs(last, row)).map((row) => formatCount(row.offences)),
      ]),
    };
  },
  figure: (rows, { link }) => {
    const indexes = rows.map((row) => row.offences_index);
    const key = keyOfPanels(rows, {
      period: (row) => row.twelve_months_to,
      when: (row) => formatMonth(row.twelve_months_to),
      series: (row) => row.area_name,
    });
    const domain = [Math.min(...indexes), Math.max(...indexes)] as const;
    return {
      kind: "panels",
      key: key.map(({ words }) => words),
      panels: byBorough(rows).map(({ name, rows: own, last }) => ({
        heading: name,
        href: link(boroughPath(last.slug)),
        figure: formatCount(last.offences),
        detail: formatChange(last.offences_index - 100),
        options: {
          ...smallFrame(78, domain),
          marks: [
            ruleY([100], { stroke: others }),
            lineY(own, {
              x: (row: Row) => monthToDate(row.twelve_months_to),
              y: "offences_index",
              stroke: thisArea,
              strokeWidth: 1.5,
            }),
            ...panelBreaks(
              numberBreaks(own, key, (row) => row.twelve_months_to),
              [
                monthToDate(firstAndLast(own).first.twelve_months_to),
                monthToDate(last.twelve_months_to),
              ],
            ),
            ...panelEnds(endOf(firstAndLast(own).first), endOf(last)),
          ],
        },
      })),
    };
  },
});
