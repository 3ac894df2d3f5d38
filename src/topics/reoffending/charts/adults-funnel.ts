import { onPage } from "../../../places/chart-address.ts";
import { dot, lineY, ruleY, text } from "@observablehq/plot";
import { formatList } from "../../../words/lists.ts";
import { formatCount, formatDecimal } from "../../../words/numbers.ts";
import { formatCohort } from "../../../words/periods.ts";
import { fourQuartersNote } from "../reoffending.ts";
import { funnelLimits } from "../../../stats/funnel-limits.ts";
import { overallProportion, overdispersion } from "../../../stats/overdispersion.ts";
import sql from "./adults-funnel.sql?raw";
import { defineChart, type Frame } from "../../../charts/chart.ts";
import { ink, others, soft, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { gutter, insideAxisY, yearAxis } from "../../../charts/marks/axes.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";

const columns = {
  area_name: { label: "Authority", format: "text" },
  cohort_end: { label: "Cohort", format: "cohort" },
  offenders: { label: "People in the cohorts", format: "count" },
  reoffenders: { label: "Reoffended", format: "count" },
  reoffending_rate: { label: "Rate", format: "percent" },
  lower_95_confidence_limit: { label: "Lower 95%", format: "percent" },
  upper_95_confidence_limit: { label: "Upper 95%", format: "percent" },
} as const;
type Row = RowOf<typeof columns>;

const levels = [0.95, 0.998] as const;
const steps = 60;

/** Centre line and overdispersion of the authorities shown. */
function funnel(rows: readonly Row[]): { centre: number; phi: number } {
  const groups = rows.map((row) => ({ count: row.reoffenders, total: row.offenders }));
  const centre = overallProportion(groups);
  return { centre, phi: overdispersion(groups, centre) };
}

/** The authorities beyond the outer limits. */
function outside(rows: readonly Row[]): readonly Row[] {
  const { centre, phi } = funnel(rows);
  return rows.filter((row) => {
    const { lower, upper } = funnelLimits(centre, row.offenders, 0.998, phi);
    const rate = row.reoffenders / row.offenders;
    return rate < lower || rate > upper;
  });
}

function drawing(rows: readonly Row[], frame: Frame) {
  const { centre, phi } = funnel(rows);
  const largest = Math.max(...rows.map((row) => row.offenders)) * 1.05;
  const smallest = Math.min(...rows.map((row) => row.offenders)) * 0.7;
  const sizes = Array.from({ length: steps + 1 }, (_, step) =>
    Math.max(1, Math.round(smallest + ((largest - smallest) * step) / steps)),
  );
  const lines = levels.map((level) => ({
    level,
    points: sizes.map((size) => ({ size, ...funnelLimits(centre, size, level, phi) })),
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
      ...lines.flatMap(({ level, points }) =>
        (["lower", "upper"] as const).map((end) =>
          lineY(points, {
            x: "size",
            y: (point: (typeof points)[number]) => point[end] * 100,
            stroke: others,
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
  sources: ["moj-geotool-lambeth-london-2021-2022"],
  title: (rows) => {
    const apart = outside(rows);
    return apart.length === 0
      ? `No authority’s adult rate lies outside the wider limits in ${formatCohort(firstAndLast(rows).first.cohort_end)}`
      : `${String(apart.length)} of ${String(rows.length)} authorities’ adult rates lie outside the wider limits in ${formatCohort(firstAndLast(rows).first.cohort_end)}`;
  },
  subtitle: () =>
    "Adults proven to reoffend within a year, percent, by the number of people in the cohorts. Broken lines: 95% limits around all authorities together; solid: 99.8%; exact binomial, widened for overdispersion.",
  altText: (rows) => {
    const { centre, phi } = funnel(rows);
    const apart = outside(rows);
    return `Funnel plot of ${String(rows.length)} authorities around ${formatDecimal(centre * 100)}%, limits widened by a factor of ${formatDecimal(Math.max(1, phi))} in variance. Outside the 99.8% limits: ${apart.length === 0 ? "none" : formatList(apart.map((row) => row.area_name))}.`;
  },
  notes: () => [
    "Not adjusted for who is in the cohort: age, sentences and earlier offences differ between places, so a place outside the limits is not shown to do better or worse.",
    fourQuartersNote,
  ],
  table: (rows) => {
    const { centre, phi } = funnel(rows);
    const range = (row: Row, level: number): string => {
      const { lower, upper } = funnelLimits(centre, row.offenders, level, phi);
      return `${formatDecimal(lower * 100)} to ${formatDecimal(upper * 100)}%`;
    };
    return {
      head: ["Authority", "In the cohorts", "Reoffended", "Rate", "95% limits", "99.8% limits"],
      body: rows.map((row) => [
        row.area_name,
        formatCount(row.offenders),
        formatCount(row.reoffenders),
        `${formatDecimal(row.reoffending_rate)}%`,
        range(row, 0.95),
        range(row, 0.998),
      ]),
    };
  },
  figure: (rows) => ({ kind: "drawings", drawings: [(frame) => drawing(rows, frame)] }),
});
