import { sayMiddleHalf } from "../../../../charts/say-middle-half.ts";
import { sayTurn } from "../../../../charts/say-turn.ts";
import { childrenBorough } from "../../../../datasets/sources/lists.ts";
import { onBoroughPageOr } from "../../../../places/chart-address.ts";
import { formatCount } from "../../../../words/numbers.ts";
import { firstTimeEntrantsNote } from "../../reoffending.ts";
import { defineChart, type Context } from "../../../../charts/chart.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import sql from "./first-time-entrants.sql?raw";
import { rangeOverTime } from "../../../../charts/marks/range-over-time.ts";
import { sayRangeMarks, sayUnpublished } from "../../../../charts/say-range.ts";
import { firstAndLast } from "../../../../charts/rows.ts";

const columns = {
  year: { label: "Year", format: "text" },
  rate: { label: "This authority", format: "count", nullable: true },
  london_rate: { label: "London", format: "count" },
  lowest: { label: "Lowest authority", format: "count" },
  lower_quartile: { label: "Lower quartile", format: "count" },
  upper_quartile: { label: "Upper quartile", format: "count" },
  highest: { label: "Highest authority", format: "count" },
  places: { label: "Authorities with a figure", format: "count" },
} as const;
type Row = RowOf<typeof columns>;

const isLondon = ({ place }: Context): boolean => place.slug === "london";
/** The place within the range; undefined where the chart is of London alone. */
const own = (context: Context): string | undefined =>
  isLondon(context) ? undefined : context.place.name;

const londonsTurn = (rows: readonly Row[]): string =>
  sayTurn(rows, { value: (row) => row.london_rate, write: formatCount, when: (row) => row.year });

/** Children who enter the youth justice system, within the range of all authorities. */
export const firstTimeEntrants = defineChart({
  id: "first-time-entrants",
  page: onBoroughPageOr("/reoffending/"),
  sql,
  columns,
  sources: childrenBorough,
  title: (rows, context) => {
    const { first, last } = firstAndLast(rows);
    return isLondon(context)
      ? `${formatCount(last.london_rate)} in 100,000 children in London entered the youth justice system in ${last.year}; ${formatCount(first.london_rate)} in ${first.year}${londonsTurn(rows)}`
      : last.rate === null
        ? `${formatCount(last.london_rate)} in 100,000 children in London entered the youth justice system in ${last.year}; for ${context.place.name} no rate is published`
        : `${formatCount(last.rate)} in 100,000 children in ${context.place.name} entered the youth justice system in ${last.year}; ${formatCount(last.london_rate)} in London`;
  },
  subtitle: (rows, context) =>
    `Children cautioned or sentenced for the first time per 100,000 aged 10 to 17, calendar years. ${sayRangeMarks(rows, own(context))}`,
  altText: (rows, context) => {
    const { first, last } = firstAndLast(rows);
    return `Range plot of first-time entrants per 100,000 children. London: ${formatCount(first.london_rate)} in ${first.year}, ${formatCount(last.london_rate)} in ${last.year}${londonsTurn(rows)}${sayMiddleHalf(last, formatCount, last.year)}.${isLondon(context) || last.rate === null ? "" : ` ${context.place.name}: ${formatCount(last.rate)}.`}`;
  },
  notes: (rows, context) => [
    firstTimeEntrantsNote,
    ...sayUnpublished(rows, own(context), (row) => row.year),
  ],
  figure: (rows, context) => ({
    kind: "drawings",
    drawings: [
      (frame) =>
        rangeOverTime(
          rows.map((row) => ({ ...row, period: row.year, break_label: null })),
          frame,
          own(context),
          formatCount,
        ),
    ],
  }),
});
