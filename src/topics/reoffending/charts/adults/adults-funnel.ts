import { dot, lineY, ruleY, text } from "@observablehq/plot";
import { onPage } from "../../../../places/chart-address.ts";
import type { Interval } from "../../../../stats/interval.ts";
import { colourWord } from "../../../../charts/colour-words.ts";
import { capitalise, formatList } from "../../../../words/lists.ts";
import { formatCount, formatDecimal } from "../../../../words/numbers.ts";
import { formatCohort } from "../../../../words/periods.ts";
import { fourQuartersNote } from "../../reoffending.ts";
import { additiveLimits, proportionsBetween } from "../../../../stats/between-groups.ts";
import { funnelLimits } from "../../../../stats/funnel-limits.ts";
import { adultSources } from "../../adult-sources.ts";
import { overallProportion, overdispersion } from "../../../../stats/overdispersion.ts";
import sql from "./adults-funnel.sql?raw";
import { defineChart, type Frame } from "../../../../charts/chart.ts";
import { comparison, ink, others, soft, thisArea } from "../../../../charts/colours.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import { gutter, insideAxisY, yearAxis } from "../../../../charts/marks/axes.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { readPoints } from "../../../../charts/marks/read-points.ts";

const columns = {
  area_name: { label: "Authority", format: "text" },
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "People in the cohorts", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffending_rate: { label: "Rate", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
  source: { label: "Source", format: "text", onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const levels = [0.95, 0.998] as const;
const steps = 60;

type Limits = (total: number, level: number) => Interval;

/** Centre line and overdispersion of the authorities shown, and the limits of both models. */
function funnel(rows: readonly Row[]) {
  const groups = rows.map((row) => ({ count: row.reoffenders, total: row.offenders }));
  const centre = overallProportion(groups);
  const phi = overdispersion(groups, centre);
  const tauSquared = proportionsBetween(groups, centre);
  const multiplied: Limits = (total, level) => funnelLimits(centre, total, level, phi);
  const added: Limits = (total, level) => additiveLimits(centre, total, level, tauSquared);
  return { centre, phi, multiplied, added };
}

/** The authorities beyond the outer limits of both models. */
function outside(rows: readonly Row[]): readonly Row[] {
  const { multiplied, added } = funnel(rows);
  return rows.filter((row) => {
    const rate = row.reoffenders / row.offenders;
    return [multiplied, added].every((limits) => {
      const { lower, upper } = limits(row.offenders, 0.998);
      return rate < lower || rate > upper;
    });
  });
}

function drawing(rows: readonly Row[], frame: Frame) {
  const { centre, multiplied, added } = funnel(rows);
  const largest = Math.max(...rows.map((row) => row.offenders)) * 1.05;
  const smallest = Math.min(...rows.map((row) => row.offenders)) * 0.7;
  const sizes = Array.from({ length: steps + 1 }, (_, step) =>
    Math.max(1, Math.round(smallest + ((largest - smallest) * step) / steps)),
  );
  const lines = [
    ...levels.map((level) => ({ limits: multiplied, level, stroke: others })),
    { limits: added, level: 0.998, stroke: comparison },
  ].map(({ limits, level, stroke }) => ({
    stroke,
    level,
    points: sizes.map((size) => ({ size, ...limits(size, level) })),
  }));
  const ends = lines.flatMap(({ points }) => points.flatMap(({ lower, upper }) => [lower, upper]));
  const values = [...ends.map((end) => end * 100), ...rows.map((row) => row.reoffending_rate)];
  const apart = outside(rows);
  return {
    width: frame.width,
    height: frame.phone ? 340 : 400,
    marginLeft: gutter,
    marginRight: 16,
    marginTop: 24,
    marginBottom: 30,
    x: { domain: [smallest, largest] },
    y: { domain: [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))] },
    marks: [
      ...insideAxisY(5, (value) => `${String(value)}%`),
      yearAxis(
        [500, 1000, 1500, 2000, 3000, 4000, 5000].filter(
          (size) => size > smallest && size < largest,
        ),
        formatCount,
      ),
      ruleY([centre * 100], { stroke: soft }),
      ...lines.flatMap(({ level, stroke, points }) =>
        (["lower", "upper"] as const).map((end) =>
          lineY(points, {
            x: "size",
            y: (point: (typeof points)[number]) => point[end] * 100,
            stroke,
            strokeWidth: 1.5,
            ...(level === 0.95 ? { strokeDasharray: "4 4" } : {}),
          }),
        ),
      ),
      dot(rows, { x: "offenders", y: "reoffending_rate", r: 4.5, fill: thisArea }),
      readPoints(rows, { x: "offenders", y: "reoffending_rate", along: "xy" }),
      text(apart, {
        x: "offenders",
        y: "reoffending_rate",
        text: "area_name",
        textAnchor: "end",
        dx: -8,
        fill: ink,
      }),
    ],
  };
}

/** Authorities' adults in a funnel: which differ from all of them together by more than chance. */
export const adultsFunnel = defineChart({
  id: "adults-funnel",
  page: onPage("/reoffending/"),
  sql,
  columns,
  sources: (rows) => adultSources(rows.map((row) => row.source)),
  title: (rows) => {
    const apart = outside(rows);
    return apart.length === 0
      ? `No authority’s adult rate lies outside both wider limits in ${formatCohort(firstAndLast(rows).first.cohort_end)}`
      : `${String(apart.length)} of ${String(rows.length)} authorities’ adult rates lie outside both wider limits in ${formatCohort(firstAndLast(rows).first.cohort_end)}`;
  },
  subtitle: () =>
    `Adults proven to reoffend within a year, percent, by the number of people in the cohorts. Broken lines: 95% limits around all authorities together; solid: 99.8%; both multiplied for the scatter beyond chance. ${capitalise(colourWord(comparison))}: the 99.8% limits with that scatter added instead.`,
  altText: (rows) => {
    const { centre, phi } = funnel(rows);
    const apart = outside(rows);
    return `Funnel plot of ${String(rows.length)} authorities around ${formatDecimal(centre * 100)}%, limits widened by a factor of ${formatDecimal(Math.max(1, phi))} in variance. Outside the 99.8% limits of both models: ${apart.length === 0 ? "none" : formatList(apart.map((row) => row.area_name))}.`;
  },
  notes: () => [
    "Two models of why authorities differ by more than chance are drawn (Spiegelhalter, 2005). One multiplies the limits, which go on narrowing as authorities grow. The other adds a variance between authorities, which suits places of thousands of people, some of them counted more than once. An authority is called outside only where it lies beyond both.",
    "Not adjusted for who is in the cohort: age, sentences and earlier offences differ between places, so a place outside the limits is not shown to do better or worse.",
    fourQuartersNote,
  ],
  table: (rows) => {
    const { multiplied, added } = funnel(rows);
    const range = (row: Row, limits: Limits, level: number): string => {
      const { lower, upper } = limits(row.offenders, level);
      return `${formatDecimal(lower * 100)} to ${formatDecimal(upper * 100)}%`;
    };
    return {
      head: [
        ...["Authority", "In the cohorts", "Reoffended", "Rate"],
        ...["95% limits", "99.8% limits", "99.8% limits, added"],
      ],
      body: rows.map((row) => [
        row.area_name,
        formatCount(row.offenders),
        formatCount(row.reoffenders),
        `${formatDecimal(row.reoffending_rate)}%`,
        range(row, multiplied, 0.95),
        range(row, multiplied, 0.998),
        range(row, added, 0.998),
      ]),
    };
  },
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
