import { englandCode, walesCode } from "../../../src/datasets/areas/codes.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { upperTierAreas } from "../../../src/datasets/areas/upper-tier-areas.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { dfeAuthorities, type EnglishAuthority } from "../../sources/context/dfe-authorities.ts";
import { onsLookups, type District, type Lookups } from "../../sources/areas/ons-lookups.ts";
import { naturalName } from "./areas.ts";

type Row = RowOf<typeof upperTierAreas>;

const types: Readonly<Record<string, string>> = {
  OLB: "London borough",
  ILB: "London borough",
  MD: "metropolitan district",
  UA: "unitary authority",
  SC: "county",
};

/** How the publisher marks an authority from before a local government reorganisation. */
const formerMark = / \(Pre LG\)$/;

/** "Inner London" and "Outer London" are the region London. */
const regionKey = (name: string): string => name.replace(/^(Inner|Outer) /, "").toLowerCase();

function englishRow(
  { name, region, type }: EnglishAuthority,
  regions: ReadonlyMap<string, string>,
): Row {
  const isFormer = formerMark.test(name);
  return {
    area_name: naturalName(name.replace(formerMark, "")),
    area_type: types[type] ?? "",
    region_code: regions.get(regionKey(region)) ?? null,
    country_code: englandCode,
    source: "dfe-lait-youth-offending",
    note: isFormer ? "an authority that others have replaced" : null,
  };
}

const welshRow = ({ name }: District): Row => ({
  area_name: naturalName(name),
  area_type: "unitary authority",
  region_code: null,
  country_code: walesCode,
  source: "ons-lookups-lad-csp-pfa",
  note: null,
});

/** One row a name: Dorset is that of an authority of today and of the county that it replaced. */
function onceEach(rows: readonly Row[]): Row[] {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const earlier = byName.get(row.area_name);
    const note = "the name of an authority, and of the one that it replaced";
    byName.set(row.area_name, earlier === undefined ? row : { ...row, note });
  }
  return [...byName.values()];
}

export function upperTierRows(
  authorities: readonly EnglishAuthority[],
  { districts, regionOf }: Lookups,
): Row[] {
  const regions = new Map([...regionOf.values()].map(({ code, name }) => [regionKey(name), code]));
  return onceEach([
    ...authorities.map((authority) => englishRow(authority, regions)),
    // Every Welsh district is an upper-tier authority; English ones are in the other list.
    ...districts.filter(({ code }) => code.startsWith("W")).map(welshRow),
  ]);
}

/** The names by which an importer knows a place outside London from a name that is wrong. */
export const makeUpperTierAreas = tableMaker({
  schema: upperTierAreas,
  sources: [dfeAuthorities, onsLookups],
  make: async (context) => {
    const authorities = await context.read(dfeAuthorities);
    const lookups = await context.read(onsLookups);
    if (authorities === undefined || lookups === undefined) return undefined;
    return upperTierRows(authorities, lookups);
  },
});
