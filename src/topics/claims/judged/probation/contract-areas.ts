import type { RowOf } from "../../../../charts/columns.ts";
import { formatCount } from "../../../../words/numbers.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./contract-areas.sql?raw";

const columns = {
  measure: { label: "What", format: "text" },
  group: { label: "Where", format: "text" },
  stated_value: { label: "Stated", format: "count" },
  counted: { label: "Counted here", format: "count" },
  forces: { label: "Police forces", format: "count", onlyInFile: true },
  forces_in_one_area: { label: "Forces in one area", format: "count", onlyInFile: true },
  forces_less_certain: { label: "Less certain forces", format: "count", onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

const rowOf = (rows: readonly Row[], measure: string): Row => {
  const row = rows.find((item) => item.measure === measure);
  if (!row) throw new Error(`contract-areas.sql gives no ${measure}.`);
  return row;
};
const areas = (rows: readonly Row[]): Row => rowOf(rows, "contract package areas");
const authorities = (rows: readonly Row[]): Row => rowOf(rows, "authorities in the contract area");

/** How many contract areas there are, and how many of London's authorities are in theirs. */
export const contractAreasClaim = defineClaim({
  id: "contract-areas",
  topic: "Probation",
  title: "In the plans of 2013 London is one whole contract area among 21",
  claim: (rows) =>
    `Most of the work of probation goes to ${formatCount(areas(rows).stated_value)} contract package areas. London is one of them, with all ${formatCount(authorities(rows).stated_value)} authorities.`,
  document: "london-councils-report-2013",
  section: "chapter 6, figure 8",
  sql,
  columns,
  sources: ["cpa-lookup", "ons-lookups-lad-csp-pfa", "london-councils-report-2013"],
  judge(rows) {
    const [inAll, inLondon] = [areas(rows), authorities(rows)];
    const isSame = [inAll, inLondon].every((row) => row.stated_value === row.counted);
    const isWhole = inAll.forces === inAll.forces_in_one_area;
    return {
      verdict: isSame && isWhole ? "supported" : "not supported",
      sentences: [
        isSame && isWhole
          ? "The tables here have as many areas, and as many authorities in London’s. For the City of London that is circular: it is in London’s area here in part because the report says that every authority is."
          : "The tables here count otherwise.",
        `${formatCount(inAll.counted)} areas, and ${isWhole ? `all ${formatCount(inAll.forces)}` : `${formatCount(inAll.forces_in_one_area)} of the ${formatCount(inAll.forces)}`} police forces of England and Wales in exactly one of them; ${formatCount(inLondon.counted)} authorities in London’s.`,
        `The table of areas by police force was put together from public pages, since we found no published list. For ${inAll.forces_less_certain === 1 ? "one force" : `${formatCount(inAll.forces_less_certain)} forces`} the area was worked out rather than read.`,
      ],
      settles: "The Ministry of Justice’s own list of its contract package areas by police force.",
    };
  },
  seeAlso: [{ path: "/probation-areas/", text: "The areas on a map" }],
});
