import { dot, lineY, ruleX } from "@observablehq/plot";
import type { Place } from "../../../../places/place.ts";
import { onBoroughPage } from "../../../../places/chart-address.ts";
import { formatCount, formatDecimal } from "../../../../words/numbers.ts";
import { cohortYear, formatCohort } from "../../../../words/periods.ts";
import { fourQuartersNote } from "../../reoffending.ts";
import sql from "./adults-in-borough.sql?raw";
import {
  defineChart,
  gridLinesIn,
  heightIn,
  type Context,
  type Frame,
} from "../../../../charts/chart.ts";
import { others, thisArea } from "../../../../charts/colours.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import { gutter, insideAxisY, yearAxis } from "../../../../charts/marks/axes.ts";
import { endLabels, roomForLabels, wrapName } from "../../../../charts/marks/end-labels.ts";
import { breakLayer } from "../../../../charts/marks/breaks.ts";
import { breaksIn } from "../../../../charts/marks/time-drawing.ts";
import { describeBreaks } from "../../../../charts/describe-breaks.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import type { RepeatedComparison } from "../../../../stats/compare-repeated.ts";
import { compareRepeatedWithWhole } from "../../../../stats/compare-with-whole.ts";
import { adultSources } from "../../adult-sources.ts";
import { readPoints } from "../../../../charts/marks/read-points.ts";

const columns = {
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "People in the cohorts", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffending_rate: { label: "Rate", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
  london_rate: { label: "London", format: "percent", nullable: true },
  london_offenders: { label: "London, people", format: "count", nullable: true, onlyInFile: true },
  london_reoffenders: {
    label: "London, reoffended",
    format: "count",
    nullable: true,
    onlyInFile: true,
  },
  source: { label: "Source", format: "text", onlyInFile: true },
  london_source: { label: "Source of London’s", format: "text", nullable: true, onlyInFile: true },
  break_label: { label: "Break", format: "text", nullable: true, onlyInFile: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const joined = ["hackney", "city-of-london"];

/** The name of the two of the 33 that the publisher counts as one; nothing for the others. */
export const joinedNameOf = (place: Place): string | undefined =>
  joined.includes(place.slug) ? "Hackney and the City" : undefined;

const nameOf = ({ place }: Context): string => joinedNameOf(place) ?? place.name;

/**
 * What chance can make of the difference from London, whose own rate varies too and holds the place,
 * though one person can count up to four times. Nothing where London's cohort is not there.
 */
export const compareWithLondon = (last: Row): RepeatedComparison | undefined =>
  last.london_offenders === null || last.london_reoffenders === null
    ? undefined
    : compareRepeatedWithWhole(
        { count: last.reoffenders, total: last.offenders },
        { count: last.london_reoffenders, total: last.london_offenders },
      );

function besideLondon(last: Row, name: string): readonly string[] {
  const compared = compareWithLondon(last);
  if (!compared) return [];
  const { difference, reach, moreThanChance } = compared;
  const points = (value: number): string => formatDecimal(100 * Math.abs(value));
  const apart = `In the last cohort ${name}’s rate is ${points(difference)} points ${difference < 0 ? "below" : "above"} London’s. Chance alone can make a difference of ${points(reach)}.`;
  return [
    moreThanChance
      ? `${apart} So it is more than chance, but neither rate allows for who is in the cohort.`
      : `${apart} So this can be chance.`,
  ];
}

const year = (row: Row): number => cohortYear(row.cohort_end);

function drawing(rows: readonly Row[], context: Context, frame: Frame) {
  const { first, last } = firstAndLast(rows);
  const height = heightIn(frame, { desktop: 320, onPhone: 290 });
  const values = rows.flatMap((row) => [
    row.lower_95_confidence_limit,
    row.upper_95_confidence_limit,
    row.london_rate ?? row.reoffending_rate,
  ]);
  const domain = [Math.floor(Math.min(...values) - 1), Math.ceil(Math.max(...values) + 1)] as const;
  const name = frame.phone ? wrapName(nameOf(context), 13) : nameOf(context);
  const [from, to] = [year(first) - 0.4, year(last) + 0.2];
  const marginRight = roomForLabels([name, "London"]);
  const layer = breakLayer(
    breaksIn(rows, year, (row) => formatCohort(row.cohort_end)),
    (at) => gutter + ((Number(at) - from) / (to - from)) * (frame.width - gutter - marginRight),
    { left: gutter, width: frame.width },
  );
  const marginTop = Math.max(20, layer.marginTop);
  return {
    width: frame.width,
    height: height + layer.keyHeight,
    marginLeft: gutter,
    marginRight,
    marginTop,
    marginBottom: 28 + layer.keyHeight,
    x: { domain: [from, to] },
    y: { domain: [...domain] },
    marks: [
      ...insideAxisY(gridLinesIn(frame, 5), (value) => `${String(value)}%`),
      yearAxis(
        rows
          .map(year)
          .filter((tick) => (year(last) - tick) % (frame.phone ? 4 : 2) === 0 || rows.length < 4),
        (end) => formatCohort(`${String(end)}-03`),
      ),
      ...layer.marks,
      lineY(rows, { x: year, y: "london_rate", stroke: others, strokeWidth: 1.75 }),
      dot(rows, { x: year, y: "london_rate", r: 3, fill: others }),
      ruleX(rows, {
        x: year,
        y1: "lower_95_confidence_limit",
        y2: "upper_95_confidence_limit",
        stroke: thisArea,
        strokeWidth: 2,
      }),
      lineY(rows, { x: year, y: "reoffending_rate", stroke: thisArea, strokeWidth: 1.5 }),
      dot(rows, { x: year, y: "reoffending_rate", r: 4.5, fill: thisArea }),
      readPoints(rows, { x: year, y: "reoffending_rate" }),
      readPoints(rows, { x: year, y: "london_rate" }),
      ...endLabels(
        [
          { label: name, y: last.reoffending_rate, strong: true },
          ...(last.london_rate === null ? [] : [{ label: "London", y: last.london_rate }]),
        ],
        to,
        { y: domain, pixels: height - marginTop - 28 },
      ),
    ],
  };
}

/** An authority's adults with intervals, beside London's: shown where counts are loaded. */
export const adultsInBorough = defineChart({
  id: "adults-in-borough",
  page: onBoroughPage,
  sql,
  columns,
  sources: (rows) => adultSources(rows.flatMap((row) => [row.source, row.london_source])),
  title: (rows, context) => {
    const { last } = firstAndLast(rows);
    const london =
      last.london_rate === null ? "" : `; ${formatDecimal(last.london_rate)}% in London’s`;
    return `${formatDecimal(last.reoffending_rate)}% of adults in ${nameOf(context)}’s ${formatCohort(last.cohort_end)} cohorts reoffended${london}`;
  },
  subtitle: () =>
    "Adults proven to reoffend within a year, percent, with 95% intervals. The scale does not start at zero.",
  altText: (rows, context) =>
    `Line chart of adults proven to reoffend within a year. ${nameOf(context)}: ${rows.map((row) => `${formatDecimal(row.reoffending_rate)}% of ${formatCount(row.offenders)} in ${formatCohort(row.cohort_end)}${row.london_rate === null ? "" : ` (London ${formatDecimal(row.london_rate)}%)`}`).join("; ")}.`,
  notes: (rows, context) => {
    const { last } = firstAndLast(rows);
    return [
      ...besideLondon(last, nameOf(context)),
      fourQuartersNote,
      ...(joined.includes(context.place.slug)
        ? ["Hackney and the City of London together, as the publisher counts them."]
        : []),
    ];
  },
  breaks: (rows) => describeBreaks(rows, (row) => formatCohort(row.cohort_end)),
  figure: (rows, context) => ({
    kind: "drawings",
    drawings: [(frame) => drawing(rows, context, frame)],
  }),
});
