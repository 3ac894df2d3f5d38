import { shown } from "../../pipeline/cells.ts";
import { regionCodeByName } from "./region-codes.ts";
import { requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";

export type District = {
  readonly code: string;
  readonly name: string;
  readonly partnershipCode: string;
  readonly partnershipName: string;
  readonly forceCode: string;
  readonly forceName: string;
};

export type Region = { readonly code: string; readonly name: string };

export type Lookups = {
  readonly districts: readonly District[];
  readonly regionOf: ReadonlyMap<string, Region>;
};

const districtsFile = "190.csv";
const regionsFile = "009.csv";

async function readDistricts(folder: RawFolder): Promise<District[]> {
  const [header = [], ...records] = await folder.csv(districtsFile);
  const names = ["LAD18CD", "LAD18NM", "CSP18CD", "CSP18NM", "PFA18CD", "PFA18NM"];
  requireHeader(folder, districtsFile, header, names);
  const seen = new Map<string, number>();
  return records.map((record, index) => {
    const row = index + 2;
    const [code = "", name = "", partnershipCode = "", partnershipName = ""] = record;
    const [forceCode = "", forceName = ""] = record.slice(4);
    const wrong = (column: string, expected: string, found: string) =>
      folder.error({ file: districtsFile, row, column, expected, found });
    if (!/^[EW]0\d{7}$/.test(code)) throw wrong("LAD18CD", "the code of a district", shown(code));
    if (!/^[EW]\d{8}$/.test(forceCode)) {
      throw wrong("PFA18CD", "the code of a police force", shown(forceCode));
    }
    const earlier = seen.get(code);
    if (earlier !== undefined) {
      throw wrong("LAD18CD", "each district once", `the same as in row ${earlier}`);
    }
    seen.set(code, row);
    return { code, name, partnershipCode, partnershipName, forceCode, forceName };
  });
}

async function readRegions(folder: RawFolder): Promise<Map<string, Region>> {
  const [header = [], ...records] = await folder.csv(regionsFile);
  requireHeader(folder, regionsFile, header, ["LAD15CD", "LAD15NM", "RGN15CD", "RGN15NM"]);
  const regions = new Map<string, Region>();
  for (const [index, [district = "", , code = "", name = ""]] of records.entries()) {
    const wrong = (column: string, expected: string, found: string) =>
      folder.error({ file: regionsFile, row: index + 2, column, expected, found: shown(found) });
    if (regions.has(district)) throw wrong("LAD15CD", "each district once", district);
    if (regionCodeByName.get(name) !== code) throw wrong("RGN15CD", `the code of ${name}`, code);
    regions.set(district, { code, name });
  }
  return regions;
}

/** Districts with partnership and force (December 2018) and region (December 2015). */
export const onsLookups: SourceReader<Lookups> = {
  id: "ons-lookups-lad-csp-pfa",
  files: [regionsFile, districtsFile],
  read: async (folder) => ({
    districts: await readDistricts(folder),
    regionOf: await readRegions(folder),
  }),
};
