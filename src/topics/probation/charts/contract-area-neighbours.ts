import { contractBoundaries } from "../../../datasets/sources/lists.ts";
import { onContractAreaPage } from "../../../places/chart-address.ts";
import { formatList } from "../../../words/lists.ts";
import { defineChart } from "../../../charts/chart.ts";
import { ink, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./contract-area-neighbours.sql?raw";
import { contractMap, type AreaLook } from "../map/contract-map.ts";

const columns = {
  area_code: { label: "Code", format: "text", onlyInFile: true },
  area_name: { label: "Area", format: "text" },
  slug: { label: "Address", format: "text", onlyInFile: true },
  key_number: { label: "Number", format: "count", onlyInFile: true },
  place: { label: "Where", format: "text" },
} as const;
type Row = RowOf<typeof columns>;

const fills: Readonly<Record<string, string>> = {
  "this area": thisArea,
  "beside it": "var(--fewer-1)",
  elsewhere: "var(--hairline)",
};

const look: AreaLook<Row> = {
  fill: (row) => fills[row.place] ?? "var(--hairline)",
  ink: () => ink,
  spoken: (row) => `${row.area_name}, ${row.place}`,
  labels: false,
};

const beside = (rows: readonly Row[]): string[] =>
  rows.filter(({ place }) => place === "beside it").map(({ area_name: name }) => name);

/** Where one area lies among the 21, and which are beside it. */
export const contractAreaNeighbours = defineChart({
  id: "contract-area-neighbours",
  page: onContractAreaPage,
  sql,
  columns,
  sources: contractBoundaries,
  title: (rows, { place }) => {
    const count = beside(rows).length;
    return `${place.name} has ${String(count)} ${count === 1 ? "area" : "areas"} beside it`;
  },
  subtitle: () => "Contract package areas that share a boundary on land",
  altText: (rows, { place }) =>
    `Map of the 21 contract package areas with ${place.name} lit. Beside it: ${formatList(beside(rows).map((name) => name.replaceAll(", ", " / ")))}. Each area is a link to its page.`,
  table: (rows) => ({
    head: ["Area", "Where"],
    body: rows
      .filter(({ place }) => place !== "elsewhere")
      .map(({ area_name: name, place }) => [name, place]),
  }),
  figure: (rows, context) => ({
    kind: "drawings",
    links: true,
    drawings: [() => contractMap(rows, look, context, { width: 344 })],
    legend: Object.entries(fills).map(([label, fill]) => ({ label, fill })),
  }),
});
