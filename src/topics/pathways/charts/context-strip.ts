import { middleHalf } from "../../../stats/quantile.ts";
import { contextIndicator, isLastOfItsKind } from "../../../datasets/context/context-indicators.ts";
import { onPage } from "../../../places/chart-address.ts";
import { contextNote, missingInShort, missingReason } from "../context.ts";
import {
  contextNumber,
  contextSpan,
  formatContext,
  unitWords,
} from "../../../words/context-units.ts";
import { formatList } from "../../../words/lists.ts";
import { formatCount } from "../../../words/numbers.ts";
import { defineChart, type Chart } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./context-strip.sql?raw";
import { startsAtZero, strip } from "../../../charts/marks/strip.ts";
import { firstAndLast } from "../../../charts/rows.ts";

const columns = {
  area_code: { label: "Code", format: "text", onlyInFile: true },
  area_name: { label: "Authority", format: "text" },
  indicator: { label: "Indicator", format: "text" },
  period: { label: "Period", format: "text" },
  unit: { label: "Unit", format: "text" },
  value: { label: "Value", format: "rate", nullable: true },
  note: { label: "Note", format: "text", nullable: true },
} as const;
type Row = RowOf<typeof columns>;
type Known = Row & { readonly value: number };

/** One indicator that is drawn for a pathway. */
export type DrawnIndicator = {
  readonly id: string;
  /** Its name in the table `context`. */
  readonly indicator: string;
  /** What is measured, to begin a title with. */
  readonly what: string;
  /** The same in a few words, for the table on a borough's page. */
  readonly short: string;
  /** What the numbers are shares or averages of. */
  readonly measure: string;
  readonly notes: readonly string[];
};

const isAuthority = (row: Row): boolean => row.area_code.startsWith("E09");
const isKnown = (row: Row): row is Known => row.value !== null;

function figures(rows: readonly Row[]) {
  const known = rows.filter(isKnown);
  const authorities = known.filter(isAuthority);
  const values = authorities.map(({ value }) => value);
  const { unit } = firstAndLast(rows).first;
  return {
    values,
    places: authorities.map((row) => ({ value: row.value, line: rows.indexOf(row) })),
    lines: known
      .filter((row) => !isAuthority(row))
      .map((row) => ({ name: row.area_name, value: row.value })),
    write: (value: number): string => formatContext(value, unit),
    period: firstAndLast(rows).first.period,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    missing: rows.filter((row) => isAuthority(row) && !isKnown(row)),
    unit,
  };
}

/** Every authority's value of one indicator, none of them named or ranked in the drawing. */
export function contextStrip({ id, indicator, what, measure, notes }: DrawnIndicator): Chart {
  const range = (rows: readonly Row[]): string => {
    const { write, lowest, highest, lines, period, unit } = figures(rows);
    const beside = lines.map(({ name, value }) => `${write(value)} in ${name} as a whole`);
    return `from ${contextSpan(lowest, highest, unit)} between London’s authorities in ${period}${beside.length === 0 ? "" : `; ${formatList(beside)}`}`;
  };
  return defineChart({
    id,
    page: onPage("/pathways/"),
    sql,
    defaults: { indicator },
    columns,
    sources: [contextIndicator(indicator).source],
    title: (rows) => {
      const { write, values, lines, unit } = figures(rows);
      const middle = middleHalf(values);
      const london = lines.find(({ name }) => name === "London");
      return `${what}: ${middle === undefined ? "too few figures for a range" : `${contextSpan(middle.lower, middle.upper, unit)} in the middle half of authorities`}${london ? `, ${unit.startsWith("per ") ? contextNumber(london.value, unit) : write(london.value)} in all London` : ""}`;
    },
    subtitle: (rows) => {
      const { lines, period, values } = figures(rows);
      const all = [...values, ...lines.map(({ value }) => value)];
      const named = lines.map(({ name }) => name);
      return `${measure}, ${period}. Each dot is one of London’s authorities${named.length === 0 ? "" : `; upright ${named.length === 1 ? "line" : "lines"}: ${formatList(named)}`}. The table below names them all.${startsAtZero(all) ? "" : " The scale does not start at zero."}`;
    },
    altText: (rows) =>
      `Strip of ${formatCount(figures(rows).values.length)} dots, one an authority. ${what}, ${range(rows)}.`,
    notes: (rows) => {
      const { missing, lines, period } = figures(rows);
      return [
        contextNote,
        ...(isLastOfItsKind(indicator)
          ? [`We have found no newer figures by authority than these of ${period}.`]
          : []),
        ...notes,
        ...[...Map.groupBy(missing, (row) => missingReason(row.note))].map(
          ([reason, places]) => `${formatList(places.map((row) => row.area_name))}: ${reason}.`,
        ),
        ...(lines.some(({ name }) => name === "London")
          ? []
          : ["The file has no value for London as a whole."]),
      ];
    },
    table: (rows) => {
      const { unit, period } = figures(rows);
      return {
        head: ["Place", `${what}, ${unit}, ${period}`],
        body: rows.map((row) => [
          row.area_name,
          row.value === null ? missingInShort(row.note) : contextNumber(row.value, unit),
        ]),
      };
    },
    figure: (rows) => {
      const { places, lines, unit } = figures(rows);
      const { after } = unitWords(unit);
      return {
        kind: "drawings",
        drawings: [
          (frame) => strip(places, lines, (value) => `${formatCount(value)}${after}`, frame),
        ],
      };
    },
  });
}
