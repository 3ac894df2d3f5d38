import { areas } from "../../../src/datasets/areas/areas.ts";
import {
  airportsCode,
  cityOfLondonCode,
  englandAndWalesCode,
  englandCode,
  walesCode,
  londonCode,
  metropolitanPoliceCode,
  unassignedCode,
  unknownBoroughCode,
  jointAuthority,
} from "../../../src/datasets/areas/codes.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { airportsEnd, newSystem } from "../../../src/datasets/crime/counting-changes.ts";
import { addMonths, formatMonth } from "../../../src/words/periods.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { cpaLookup, type ContractAreas } from "../../sources/areas/cpa-lookup.ts";
import { londonGroupings, type Grouping } from "../../sources/areas/london-groupings.ts";
import { onsLookups, type District, type Lookups } from "../../sources/areas/ons-lookups.ts";

type AreaRow = RowOf<typeof areas>;

const nothing: Omit<AreaRow, "area_code" | "area_name" | "area_type"> = {
  slug: null,
  police_force_code: null,
  community_safety_partnership_code: null,
  community_safety_partnership_name: null,
  contract_area_code: null,
  region_code: null,
  country_code: null,
  inner_outer: null,
  inner_outer_statutory: null,
  tri_borough: null,
  command_unit: null,
  command_unit_number: null,
  note: null,
};

/** Names of command units that no source here has, by their number: generally known. */
const knownUnits: Readonly<Record<number, string>> = {
  2: "South West",
  9: "Central East",
  11: "North West",
  12: "North East",
};
const knownNote = "the command unit’s name is generally known, and in no source here";

/** "London, City of" reads "City of London", and "Devon & Cornwall" "Devon and Cornwall". */
export function naturalName(name: string): string {
  const turned = /^(.+), ((?:City|County) of)$/.exec(name);
  return (turned === null ? name : `${turned[2]} ${turned[1]}`).replaceAll(" & ", " and ");
}

/** "Kensington and Chelsea" as `kensington-and-chelsea`. */
export const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, "-");

const countryOf = (code: string): string => (code.startsWith("W") ? walesCode : englandCode);

function districtRow(
  district: District,
  lookups: Lookups,
  contract: ContractAreas,
  grouping: Grouping | undefined,
): AreaRow {
  const name = naturalName(district.name);
  const type = district.code === cityOfLondonCode ? "city" : "borough";
  const number = grouping?.commandUnitNumber ?? null;
  const known = grouping?.commandUnit === null && number !== null ? knownUnits[number] : undefined;
  return {
    ...nothing,
    area_code: district.code,
    area_name: name,
    area_type: grouping === undefined ? "district" : type,
    slug: grouping === undefined ? null : slugOf(name),
    police_force_code: district.forceCode,
    community_safety_partnership_code: district.partnershipCode,
    community_safety_partnership_name: naturalName(district.partnershipName),
    contract_area_code: contract.byForce.get(district.forceCode) ?? null,
    region_code: lookups.regionOf.get(district.code)?.code ?? null,
    country_code: countryOf(district.code),
    inner_outer: grouping?.innerOuter ?? null,
    inner_outer_statutory: grouping?.innerOuterStatutory ?? null,
    tri_borough: grouping?.triBorough ?? null,
    command_unit: grouping?.commandUnit ?? known ?? null,
    command_unit_number: number,
    note: known === undefined ? null : knownNote,
  };
}

/** A force lies in the region of its districts, which is one and the same. */
function forceRows(lookups: Lookups, contract: ContractAreas): AreaRow[] {
  const forces = new Map(lookups.districts.map((district) => [district.forceCode, district]));
  return [...forces].map(([code, district]) => ({
    ...nothing,
    area_code: code,
    area_name: naturalName(district.forceName),
    area_type: "police force",
    contract_area_code: contract.byForce.get(code) ?? null,
    region_code: lookups.regionOf.get(district.code)?.code ?? null,
    country_code: countryOf(code),
    note:
      code === metropolitanPoliceCode ? "32 boroughs: all of London but the City of London" : null,
  }));
}

function contractRows({ areas: names, byForce }: ContractAreas): AreaRow[] {
  const country = new Map([...byForce].map(([force, code]) => [code, countryOf(force)]));
  return [...names].map(([code, { name }]) => ({
    ...nothing,
    area_code: code,
    area_name: name,
    area_type: "contract area",
    country_code: country.get(code) ?? null,
  }));
}

function regionRows(lookups: Lookups): AreaRow[] {
  const regions = new Map([...lookups.regionOf.values()].map(({ code, name }) => [code, name]));
  return [...regions].map(([code, name]) => ({
    ...nothing,
    area_code: code,
    area_name: name,
    area_type: "region",
    country_code: englandCode,
  }));
}

const inLondon = { ...nothing, region_code: londonCode, country_code: englandCode };
const servedByMet = { ...inLondon, police_force_code: metropolitanPoliceCode };

/** Countries, and codes of our own for what publishers count without a place. */
const otherRows: readonly AreaRow[] = [
  { ...nothing, area_code: englandCode, area_name: "England", area_type: "country" },
  { ...nothing, area_code: walesCode, area_name: "Wales", area_type: "country" },
  {
    ...nothing,
    area_code: englandAndWalesCode,
    area_name: "England and Wales",
    area_type: "country group",
  },
  {
    ...inLondon,
    area_code: jointAuthority.code,
    area_name: "Hackney and City of London",
    area_type: "joined area",
    note: "two authorities that the Ministry of Justice counts as one; a code of our own",
  },
  {
    ...servedByMet,
    area_code: airportsCode,
    area_name: "London Heathrow and London City airports",
    area_type: "not a place",
    note: `offences that the Metropolitan Police counts apart to ${formatMonth(addMonths(airportsEnd, -1))}; a code of our own`,
  },
  {
    ...servedByMet,
    area_code: unknownBoroughCode,
    area_name: "Unknown borough (Metropolitan Police)",
    area_type: "not a place",
    note: `offences that the Metropolitan Police gives to no borough, from ${formatMonth(newSystem)}; a code of our own`,
  },
  {
    ...servedByMet,
    area_code: unassignedCode,
    area_name: "Unassigned (Office for National Statistics)",
    area_type: "not a place",
    note: "Metropolitan Police offences that the ONS gives to no borough; a code of our own",
  },
];

/** Every area once: districts (London's 33 among them), forces, contract areas, regions, countries. */
export const makeAreas = tableMaker({
  schema: areas,
  sources: [onsLookups, londonGroupings, cpaLookup],
  make: async (context) => {
    const lookups = await context.read(onsLookups);
    const groupings = await context.read(londonGroupings);
    const contract = await context.read(cpaLookup);
    if (lookups === undefined || groupings === undefined || contract === undefined) {
      return undefined;
    }
    return [
      ...lookups.districts.map((district) =>
        districtRow(district, lookups, contract, groupings.get(district.code)),
      ),
      ...forceRows(lookups, contract),
      ...contractRows(contract),
      ...regionRows(lookups),
      ...otherRows,
    ];
  },
});
