import { airportsCode, jointAuthority, unassignedCode, unknownBoroughCode } from "./codes.ts";
import { dataset } from "../dataset.ts";

/** What kind of thing an area code stands for. */
export const areaTypes = [
  "borough",
  "city",
  "district",
  "region",
  "country",
  "country group",
  "police force",
  "contract area",
  "joined area",
  "not a place",
] as const;

export const areas = dataset({
  name: "areas",
  title: "Areas: London's 33 authorities and every other place that a table names",
  description:
    "Codes and names of boroughs, districts, regions, countries, police forces and contract areas, and the larger areas that they are part of.",
  key: ["area_code"],
  sources: ["ons-lookups-lad-csp-pfa", "london-groupings", "cpa-lookup"],
  coverage: "London's 33 authorities; districts and forces of England and Wales, December 2018",
  columns: {
    area_code: {
      type: "code",
      meaning: `ONS code; codes of our own for contract areas (CPA-…), areas that a publisher joins (${jointAuthority.code}) and offences without a borough (${airportsCode}, ${unknownBoroughCode}, ${unassignedCode})`,
    },
    area_name: {
      type: "text",
      meaning: "name in natural order: City of London, not London, City of",
    },
    area_type: {
      type: "text",
      meaning: "kind of area; the 33 authorities are 32 boroughs and one city",
      values: areaTypes,
    },
    slug: {
      type: "text",
      meaning: "name in the address of the authority's page; only the 33 have one",
      nullable: true,
    },
    police_force_code: { type: "code", meaning: "police force that serves it", nullable: true },
    community_safety_partnership_code: {
      type: "code",
      meaning: "Community Safety Partnership, December 2018",
      nullable: true,
    },
    community_safety_partnership_name: {
      type: "text",
      meaning: "name of the Community Safety Partnership",
      nullable: true,
    },
    contract_area_code: {
      type: "code",
      meaning:
        "contract package area of Transforming Rehabilitation; that the City of London lies in London's is inferred, not seen stated",
      nullable: true,
    },
    region_code: { type: "code", meaning: "English region", nullable: true },
    country_code: { type: "code", meaning: "England or Wales", nullable: true },
    inner_outer: {
      type: "text",
      meaning: "inner or outer London as the Greater London Authority and ONS statistics have it",
      nullable: true,
      values: ["inner", "outer"],
    },
    inner_outer_statutory: {
      type: "text",
      meaning: "inner or outer London as in the London Government Act 1963; the City is neither",
      nullable: true,
      values: ["inner", "outer", "city"],
    },
    tri_borough: {
      type: "flag",
      meaning: "one of the three boroughs that shared services, 2011 to 2018",
      nullable: true,
    },
    command_unit: {
      type: "text",
      meaning:
        "name of the Metropolitan Police command unit; four are generally known and in no source here, as the note says; empty for the City of London",
      nullable: true,
    },
    command_unit_number: {
      type: "integer",
      meaning:
        "place in the force's list of 12 command units, February 2018; the order has no meaning",
      nullable: true,
    },
    note: { type: "text", meaning: "what must be known to use the code", nullable: true },
  },
});
