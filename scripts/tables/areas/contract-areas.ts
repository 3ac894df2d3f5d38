import { geoArea } from "d3-geo";
import { neighbors } from "topojson-client";
import { cityOfLondonPoliceCode } from "../../../src/datasets/areas/codes.ts";
import {
  contractAreaForces,
  contractAreaNeighbours,
  contractAreas,
} from "../../../src/datasets/areas/contract-areas.ts";
import { tableMaker } from "../../pipeline/table.ts";
import {
  cpaLookup,
  type ContractArea,
  type ContractForce,
} from "../../sources/areas/cpa-lookup.ts";
import { onsPfa16Ugc, type ForceBoundary } from "../../sources/areas/ons-pfa16-ugc.ts";
import { makeContractTopology, type ContractTopology } from "./contract-topology.ts";

const earthRadius = 6371.0088;

/** Land on a sphere, to a tenth of a square kilometre. */
export const squareKilometres = (boundary: ForceBoundary): number =>
  Math.round(geoArea(boundary) * earthRadius ** 2 * 10) / 10;

/** Where a page names an owner only before the contract was signed. */
const ownerNotes: Readonly<Record<string, string>> = {
  "kent-surrey-sussex": "Its owner was seen named as preferred bidder, before signing.",
};

/** What is not certain about an area; nothing where every part of it was seen stated. */
function uncertainties(area: ContractArea, forces: readonly ContractForce[]): string | null {
  const notes = [
    ...(area.companySeen
      ? []
      : ["The company’s name was not seen written out: it follows the pattern of the others."]),
    ...Object.entries(ownerNotes)
      .filter(([slug]) => slug === area.slug)
      .map(([, note]) => note),
    ...(forces.some(({ forceCode }) => forceCode === cityOfLondonPoliceCode)
      ? ["No source says outright that the City of London lies in it; we take it to."]
      : []),
  ];
  return notes.length === 0 ? null : notes.join(" ");
}

/** The 21 areas, each with its company and the owner of that from February 2015. */
export const makeContractAreas = tableMaker({
  schema: contractAreas,
  sources: [cpaLookup],
  make: async (context) => {
    const lookup = await context.read(cpaLookup);
    if (lookup === undefined) return undefined;
    return [...lookup.areas].map(([code, area]) => ({
      area_code: code,
      area_name: area.name,
      slug: area.slug,
      company: area.company,
      company_name_seen: area.companySeen,
      owner: area.owner,
      owner_detail: area.ownerDetail,
      owner_source: area.ownerSource,
      note: uncertainties(
        area,
        lookup.forces.filter(({ areaCode }) => areaCode === code),
      ),
    }));
  },
});

/** The 43 forces, each in one area, and how that is known. */
export const makeContractAreaForces = tableMaker({
  schema: contractAreaForces,
  sources: [cpaLookup, onsPfa16Ugc],
  make: async (context) => {
    const lookup = await context.read(cpaLookup);
    const boundaries = await context.read(onsPfa16Ugc);
    if (lookup === undefined || boundaries === undefined) return undefined;
    const land = new Map(
      boundaries.map((boundary) => [boundary.properties.area_code, squareKilometres(boundary)]),
    );
    return lookup.forces.map(({ forceCode, areaCode, basis, certainty }) => ({
      area_code: areaCode,
      police_force_code: forceCode,
      basis,
      certainty,
      square_kilometres: land.get(forceCode) ?? null,
    }));
  },
});

/** Which areas share a boundary on land. */
export const makeContractAreaNeighbours = tableMaker({
  schema: contractAreaNeighbours,
  sources: [cpaLookup, onsPfa16Ugc],
  make: async (context) => {
    const lookup = await context.read(cpaLookup);
    const boundaries = await context.read(onsPfa16Ugc);
    if (lookup === undefined || boundaries === undefined) return undefined;
    // The text was written by mapshaper a line before: its shape is known.
    const text = await makeContractTopology(boundaries, lookup);
    const { geometries } = (JSON.parse(text) as ContractTopology).objects.areas;
    const codeAt = (index: number): string => String(geometries[index]?.id ?? "");
    return neighbors(geometries).flatMap((beside, index) =>
      beside.map((other) => ({ area_code: codeAt(index), neighbour_code: codeAt(other) })),
    );
  },
});
