import { dot, lineY } from "@observablehq/plot";
import { mpsYearly, population } from "../../../datasets/sources/lists.ts";
import { onBoroughPage } from "../../../places/chart-address.ts";
import { formatDecimal } from "../../../words/numbers.ts";
import { financialYear, startYear } from "../../../words/periods.ts";
import { describeBreaks } from "../../../charts/describe-breaks.ts";
import { defineChart, gridLinesIn, heightIn } from "../../../charts/chart.ts";
import { others, thisArea } from "../../../charts/colours.ts";
import { insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { wrapName } from "../../../charts/marks/end-labels.ts";
import { breaksIn, timeDrawing } from "../../../charts/marks/time-drawing.ts";
import sql from "./rate-by-year.sql?raw";
import { firstAndLast } from "../../../charts/rows.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";
import { airportsIn, airportsInRate } from "../notes.ts";

/** Offences per 1,000 residents by financial year, beside London's, from zero, breaks drawn. */
export const rateByYear = defineChart({
  id: "rate-by-year",
  page: onBoroughPage,
  sql,
  columns: {
    financial_year: { label: "Financial year", format: "financialYear" },
    offences: { label: "Offences", format: "count" },
    residents: { label: "Residents", format: "count" },
    population_year: { label: "Mid-year of the estimate", format: "year" },
    london_offences: { label: "London, offences", format: "count", onlyInFile: true },
    london_residents: { label: "London, residents", format: "count", onlyInFile: true },
    rate: { label: "Per 1,000 residents", format: "rate" },
    london_rate: { label: "London, per 1,000", format: "rate" },
    break_label: { label: "Break", format: "text", nullable: true },
    break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
  },
  sources: [...mpsYearly, population],
  title: (rows, { place }) => {
    const { last } = firstAndLast(rows);
    const [here, london] = [formatDecimal(last.rate), formatDecimal(last.london_rate)];
    const compared =
      last.rate > last.london_rate
        ? "more than"
        : last.rate < last.london_rate
          ? "fewer than"
          : "as in";
    return here === london
      ? `${place.name} recorded ${here} offences per 1,000 residents in ${last.financial_year}, as London did`
      : `${place.name} recorded ${here} offences per 1,000 residents in ${last.financial_year}, ${compared} London’s ${london}`;
  },
  subtitle: (rows) => {
    const { first, last } = firstAndLast(rows);
    return `Offences recorded per 1,000 residents, financial years ${first.financial_year} to ${last.financial_year}`;
  },
  altText: (rows, { place }) => {
    const { first, last } = firstAndLast(rows);
    const high = rows.reduce((a, b) => (b.rate > a.rate ? b : a));
    const low = rows.reduce((a, b) => (b.rate < a.rate ? b : a));
    return `Line chart of offences per 1,000 residents in ${place.name}: ${formatDecimal(first.rate)} in ${first.financial_year}, ${formatDecimal(last.rate)} in ${last.financial_year}; highest ${formatDecimal(high.rate)} in ${high.financial_year}, lowest ${formatDecimal(low.rate)} in ${low.financial_year}. London: ${formatDecimal(first.london_rate)} and ${formatDecimal(last.london_rate)}.`;
  },
  notes: (rows, { place }) => {
    const { last } = firstAndLast(rows);
    const { financial_year: year, population_year: estimated } = last;
    const isBehind = estimated < startYear(year);
    const estimate = `Residents are the mid-year estimate of each year’s first half${isBehind ? `; ${year} uses mid-${estimated}, the latest there is` : ""}.`;
    const visitors = `Residents are not everyone: people who visit or work in ${place.name} count in the offences, not in the residents.`;
    return [estimate, visitors, ...airportsIn(place), ...airportsInRate(place)];
  },
  breaks: (rows) => describeBreaks(rows, (row) => row.financial_year),
  figure: (rows, { place }) => ({
    kind: "drawings",
    drawings: [
      (frame) => {
        const { first, last } = firstAndLast(rows);
        const [from, to] = [startYear(first.financial_year), startYear(last.financial_year)];
        const name = frame.phone ? wrapName(place.name, 13) : place.name;
        const year = (row: (typeof rows)[number]): number => startYear(row.financial_year);
        const ticks = rows.map(year).filter((start) => (to - start) % (frame.phone ? 8 : 4) === 0);
        const top = Math.max(...rows.flatMap((row) => [row.rate, row.london_rate])) * 1.05;
        return timeDrawing({
          width: frame.width,
          height: heightIn(frame, { desktop: 340, onPhone: 300 }),
          x: [from, to],
          y: [0, top],
          breaks: breaksIn(
            rows,
            (row) => year(row) - 0.5,
            (row) => row.financial_year,
          ),
          labels: [
            { label: name, y: last.rate, strong: true },
            { label: "London", y: last.london_rate },
          ],
          axes: [...insideAxisY(gridLinesIn(frame, 5)), yearAxis(ticks, financialYear)],
          marks: [
            lineY(rows, { x: year, y: "london_rate", stroke: others, strokeWidth: 1.75 }),
            lineY(rows, { x: year, y: "rate", stroke: thisArea, strokeWidth: 2.25 }),
            dot([last], { x: year, y: "rate", r: 4, fill: thisArea }),
            readPoints(rows, { x: year, y: "rate" }),
            readPoints(rows, { x: year, y: "london_rate" }),
          ],
        });
      },
    ],
  }),
});
