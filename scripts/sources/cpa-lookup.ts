import { shown } from "../pipeline/cells.ts";
import { requireHeader, type RawFolder, type SourceReader } from "../pipeline/source.ts";

export type ContractAreas = {
  /** Code of our own and name, 21 of them. */
  readonly areas: ReadonlyMap<string, string>;
  readonly byForce: ReadonlyMap<string, string>;
};

const file = "cpa_to_pfa.csv";

/** `bench` as `CPA-BENCH`, so that no reader takes it for a code of the ONS. */
export const contractAreaCode = (slug: string): string => `CPA-${slug.toUpperCase()}`;

async function read(folder: RawFolder): Promise<ContractAreas> {
  const [header = [], ...records] = await folder.csv(file);
  requireHeader(folder, file, header, ["cpa_code", "cpa_name", "crc_name", "pfa_code", "pfa_name"]);
  const areas = new Map<string, string>();
  const byForce = new Map<string, string>();
  for (const [index, record] of records.entries()) {
    const [slug = "", name = "", , force = ""] = record;
    if (!/^[EW]\d{8}$/.test(force) || byForce.has(force)) {
      throw folder.error({
        file,
        row: index + 2,
        column: "pfa_code",
        expected: "each police force once",
        found: shown(force),
      });
    }
    areas.set(contractAreaCode(slug), name);
    byForce.set(force, contractAreaCode(slug));
  }
  return { areas, byForce };
}

/** The 43 forces, each in one of the 21 contract package areas. */
export const cpaLookup: SourceReader<ContractAreas> = { id: "cpa-lookup", files: [file], read };
