import { shown } from "../../pipeline/cells.ts";
import { isWebAddress } from "../../pipeline/plain-text.ts";
import { requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";

/** One contract area, as the compiled list has it. */
export type ContractArea = {
  readonly slug: string;
  readonly name: string;
  readonly company: string;
  /** Whether the company was named in a page that was seen, or follows the pattern of the others. */
  readonly companySeen: boolean;
  readonly owner: string;
  readonly ownerDetail: string | null;
  readonly ownerSource: string;
};

export type ContractForce = {
  readonly forceCode: string;
  readonly areaCode: string;
  readonly basis: string;
  readonly certainty: string;
};

export type ContractAreas = {
  /** By code of our own, 21 of them. */
  readonly areas: ReadonlyMap<string, ContractArea>;
  readonly forces: readonly ContractForce[];
  readonly byForce: ReadonlyMap<string, string>;
};

const forcesFile = "cpa_to_pfa.csv";
const areasFile = "cpa.csv";
const areaNames = [
  ...["cpa_code", "ndelius_code", "ndelius_description", "cpa_name", "crc_name"],
  ...["crc_name_seen", "owner_from_feb_2015", "owner_source", "n_pfa"],
];
const forceNames = [
  ...["cpa_code", "cpa_name", "crc_name", "pfa_code", "pfa_name", "basis", "certainty"],
];

/** `bench` as `CPA-BENCH`, so that no reader takes it for a code of the ONS. */
export const contractAreaCode = (slug: string): string => `CPA-${slug.toUpperCase()}`;

/** "EOS (after …)" as the owner and what stands in brackets. */
function splitOwner(text: string): { owner: string; ownerDetail: string | null } {
  const [, owner, detail] = /^(.+?) \((.+)\)$/.exec(text) ?? [];
  return { owner: owner ?? text, ownerDetail: detail ?? null };
}

async function readAreas(folder: RawFolder): Promise<Map<string, ContractArea>> {
  const [header = [], ...records] = await folder.csv(areasFile);
  requireHeader(folder, areasFile, header, areaNames);
  const areas = new Map<string, ContractArea>();
  for (const [index, record] of records.entries()) {
    const [slug = "", , , name = "", company = "", seen = "", owner = "", source = ""] = record;
    const wrong = (column: string, expected: string, found: string) =>
      folder.error({ file: areasFile, row: index + 2, column, expected, found: shown(found) });
    if (!/^[a-z-]+$/.test(slug) || areas.has(contractAreaCode(slug))) {
      throw wrong("cpa_code", "each contract area once", slug);
    }
    if (seen !== "yes" && seen !== "no") throw wrong("crc_name_seen", "yes or no", seen);
    if (owner === "") throw wrong("owner_from_feb_2015", "an owner", owner);
    const addresses = source.replaceAll(" ; ", " ");
    const other = addresses.split(" ").find((address) => !isWebAddress(address));
    if (other !== undefined) {
      throw wrong("owner_source", "addresses that begin with http:// or https://", other);
    }
    areas.set(contractAreaCode(slug), {
      slug,
      name,
      company,
      companySeen: seen === "yes",
      ...splitOwner(owner),
      ownerSource: addresses,
    });
  }
  return areas;
}

async function readForces(
  folder: RawFolder,
  areas: ReadonlyMap<string, ContractArea>,
): Promise<ContractForce[]> {
  const [header = [], ...records] = await folder.csv(forcesFile);
  requireHeader(folder, forcesFile, header, forceNames);
  const seen = new Set<string>();
  return records.map((record, index) => {
    const [slug = "", , , forceCode = "", , basis = "", certainty = ""] = record;
    const areaCode = contractAreaCode(slug);
    const wrong = (column: string, expected: string, found: string) =>
      folder.error({ file: forcesFile, row: index + 2, column, expected, found: shown(found) });
    if (!areas.has(areaCode)) throw wrong("cpa_code", `an area of "${areasFile}"`, slug);
    if (!/^[EW]\d{8}$/.test(forceCode) || seen.has(forceCode)) {
      throw wrong("pfa_code", "each police force once", forceCode);
    }
    seen.add(forceCode);
    return { forceCode, areaCode, basis, certainty };
  });
}

/** The 43 forces, each in one of the 21 contract package areas, and who ran each of those. */
export const cpaLookup: SourceReader<ContractAreas> = {
  id: "cpa-lookup",
  files: [forcesFile, areasFile],
  read: async (folder) => {
    const areas = await readAreas(folder);
    const forces = await readForces(folder, areas);
    return {
      areas,
      forces,
      byForce: new Map(forces.map(({ forceCode, areaCode }) => [forceCode, areaCode])),
    };
  },
};
