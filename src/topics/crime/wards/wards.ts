import { dot, geo, text } from "@observablehq/plot";
import { geoMercator } from "d3-geo";
import { defineChart, type Context, type Frame } from "../../../charts/chart.ts";
import { edge, ink, others, paper, wash } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { wrapLines } from "../../../charts/compare-labels.ts";
import { londonBoroughs } from "../../../charts/geometry.ts";
import { readPoints } from "../../../charts/marks/read-points.ts";
import { firstAndLast } from "../../../charts/rows.ts";
import { onBoroughPage } from "../../../places/chart-address.ts";
import { formatCount, formatDecimal, inWords } from "../../../words/numbers.ts";
import { formatMonth } from "../../../words/periods.ts";
import { nameDots } from "./name-dots.ts";
import sql from "./wards.sql?raw";

const group = (label: string) => ({ label, format: "count", onlyInFile: true }) as const;

/** The groups of the table of wards, by their columns. Fraud is counted nationally, not here. */
export const wardGroups = {
  arson_and_criminal_damage: group("Arson and criminal damage"),
  burglary: group("Burglary"),
  drug_offences: group("Drug offences"),
  miscellaneous_crimes: group("Miscellaneous crimes against society"),
  possession_of_weapons: group("Possession of weapons"),
  public_order_offences: group("Public order offences"),
  robbery: group("Robbery"),
  sexual_offences: group("Sexual offences"),
  theft: group("Theft"),
  vehicle_offences: group("Vehicle offences"),
  violence_against_the_person: group("Violence against the person"),
} as const;

const columns = {
  ward_code: { label: "Code", format: "text", onlyInFile: true },
  ward_name: { label: "Ward", format: "text" },
  twelve_months_to: { label: "12 months to", format: "month", onlyInFile: true },
  offences: { label: "Offences", format: "count" },
  share: { label: "Share of the borough", format: "percent" },
  ...wardGroups,
  share_in_wards: { label: "Share of the force in wards", format: "percent", onlyInFile: true },
  in_no_ward: { label: "Offences of the force in no ward", format: "count", onlyInFile: true },
  longitude: { label: "Longitude", format: "rate", onlyInFile: true },
  latitude: { label: "Latitude", format: "rate", onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const total = (rows: readonly Row[]): number =>
  rows.reduce((sum, { offences }) => sum + offences, 0);

/** How few wards hold half of the offences or more, and what share of them that is, in percent. */
export function holdHalf(rows: readonly Pick<Row, "offences">[]): {
  readonly wards: number;
  readonly share: number;
} {
  const sorted = rows.map(({ offences }) => offences).toSorted((a, b) => b - a);
  const all = sorted.reduce((sum, offences) => sum + offences, 0);
  let sum = 0;
  const last = sorted.findIndex((offences) => (sum += offences) >= all / 2);
  return { wards: last + 1, share: (100 * sum) / all };
}

/** The largest dot, and how many wards are named: those that matter most, as far as there is room. */
const largest = 17;
const mostNamed = 4;

function drawing(rows: readonly Row[], { place }: Context, frame: Frame) {
  const outline = {
    type: "FeatureCollection" as const,
    features: londonBoroughs.features.filter(({ id }) => id === place.areaCode),
  };
  const [width, height] = [frame.width, frame.phone ? 300 : 360];
  const projection = geoMercator().fitExtent(
    [
      [14, 14],
      [width - 14, height - 14],
    ],
    outline,
  );
  const most = Math.max(...rows.map(({ offences }) => offences));
  const dots = rows.map((row) => {
    const [x, y] = projection([row.longitude, row.latitude]) ?? [0, 0];
    const lines = [...wrapLines(row.ward_name, 16), formatCount(row.offences)];
    return { x, y, r: largest * Math.sqrt(row.offences / most), lines };
  });
  const at = { x: "longitude", y: "latitude" } as const;
  const labels = nameDots(dots, mostNamed, { width, height });
  return {
    ...{ width, height, margin: 0 },
    projection: { type: () => projection },
    r: { domain: [0, most], range: [0, largest] },
    marks: [
      geo(outline.features, { fill: wash, stroke: edge, strokeWidth: 1 }),
      dot(rows, { ...at, r: "offences", fill: others, fillOpacity: 0.8, stroke: paper }),
      ...labels.map(({ x, y, anchor, text: words }) =>
        text([projection.invert?.([x, y]) ?? [0, 0]], {
          ...{ text: () => words, textAnchor: anchor, lineHeight: 15 / 13 },
          ...{ fill: ink, stroke: paper, strokeWidth: 3 },
        }),
      ),
      readPoints(rows, { ...at, along: "xy" }),
    ],
  };
}

/** A borough's wards: a dot each, at the middle of its postcodes, as large as its offences are many. */
export const wards = defineChart({
  id: "wards",
  page: onBoroughPage,
  sql,
  columns,
  sources: ["mps-ward-and-knife", "os-code-point-open"],
  title: (rows, { place }) => {
    const { wards: few, share } = holdHalf(rows);
    return `${String(Math.round(share))}% of the crime recorded in ${place.name}’s wards was in ${inWords(few)} of the ${String(rows.length)}`;
  },
  subtitle: (rows) =>
    `Offences recorded in each ward in the 12 months to ${formatMonth(firstAndLast(rows).first.twelve_months_to)}, without fraud. Each dot is at the middle of a ward’s postcodes, and larger where more were recorded.`,
  altText: (rows, { place }) => {
    const sorted = rows.toSorted((a, b) => a.offences - b.offences);
    const { first, last } = firstAndLast(sorted);
    return `Map of ${place.name} with a dot for each of its ${String(rows.length)} wards, larger where more offences were recorded: from ${formatCount(first.offences)} in ${first.ward_name} to ${formatCount(last.offences)} in ${last.ward_name}, of ${formatCount(total(rows))} in all.`;
  },
  notes: (rows) => {
    const { share_in_wards: share, in_no_ward: left } = firstAndLast(rows).first;
    return [
      `${formatDecimal(100 - share)}% of what the force recorded in these 12 months, ${formatCount(left)} offences, is in no ward. That share differs from year to year, so no change is shown: part of it would be counting.`,
      "No rate per resident: who is in a ward by day is not known, and a few streets of shops or stations decide its figure. Small counts swing by chance.",
    ];
  },
  figure: (rows, context) => ({
    kind: "drawings",
    drawings: [(frame: Frame) => drawing(rows, context, frame)],
  }),
});
