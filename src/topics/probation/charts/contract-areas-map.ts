import { contractBoundaries } from "../../../datasets/sources/lists.ts";
import { onPage } from "../../../places/chart-address.ts";
import { contractAreaPath } from "../../../places/links.ts";
import sql from "./contract-areas-map.sql?raw";
import { defineChart } from "../../../charts/chart.ts";
import { ink } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { contractMap, type AreaLook } from "../map/contract-map.ts";

const columns = {
  key_number: { label: "Number", format: "count" },
  area_code: { label: "Code", format: "text", onlyInFile: true },
  area_name: { label: "Area", format: "text" },
  slug: { label: "Address", format: "text", onlyInFile: true },
  forces: { label: "Police forces", format: "text" },
  company: { label: "Rehabilitation company", format: "text" },
  owner: { label: "Owner, February 2015", format: "text" },
  owner_detail: { label: "More on the owner", format: "text", nullable: true },
  note: { label: "Not certain", format: "text", nullable: true },
} as const;
type Row = RowOf<typeof columns>;

const isLondon = (row: Row): boolean => row.slug === "london";

const look: AreaLook<Row> = {
  fill: (row) => (isLondon(row) ? "var(--this-area)" : "var(--fewer-1)"),
  ink: (row) => (isLondon(row) ? "var(--on-dark-fill)" : ink),
  spoken: (row) => `${row.key_number}. ${row.area_name}`,
  labels: true,
};

const ownerOf = ({ owner, owner_detail: detail }: Row): string =>
  detail === null ? owner : `${owner} (${detail})`;

/** The report's figure 8: 21 contract package areas, every one a link to its page. */
export const contractAreasMap = defineChart({
  id: "contract-areas-map",
  page: onPage("/probation-areas/"),
  sql,
  columns,
  sources: contractBoundaries,
  title: (rows) =>
    `England and Wales were cut into ${String(rows.length)} areas; London is one of them`,
  subtitle: () =>
    "Contract package areas of Transforming Rehabilitation, made of whole police force areas",
  altText: (rows) =>
    `Map of England and Wales in ${String(rows.length)} contract package areas, each a link to its page: ${rows.map((row) => `${row.key_number} ${row.area_name}`).join("; ")}.`,
  notes: () => [
    "Areas are drawn from police force boundaries of December 2016, generalised to 500 m. This is no legal definition of any contract area.",
  ],
  table: (rows) => ({
    head: ["Area", "Police forces", "Rehabilitation company", "Owner, February 2015"],
    body: rows.map((row) => [
      row.area_name,
      row.forces,
      row.company,
      row.note === null ? ownerOf(row) : `${ownerOf(row)}. Not certain: ${row.note}`,
    ]),
  }),
  figure: (rows, context) => ({
    kind: "drawings",
    links: true,
    key: rows.map((row) => ({
      words: row.area_name,
      href: context.link(contractAreaPath(row.slug)),
    })),
    drawings: [
      (frame) => contractMap(rows, look, context, { width: frame.phone ? frame.width : 520 }),
    ],
  }),
});
