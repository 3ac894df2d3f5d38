import { parseCount, shown } from "../../pipeline/cells.ts";
import { requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { authorityCodes } from "./borough-codes.ts";

export type Grouping = {
  readonly innerOuter: string;
  readonly innerOuterStatutory: string;
  readonly triBorough: boolean;
  readonly commandUnitNumber: number | null;
  readonly commandUnit: string | null;
};

const file = "london_borough_groupings.csv";
const header = [
  ...["lad_code", "lad_name", "csp18_code", "csp18_name", "pfa_code", "pfa_name", "region_code"],
  ...[
    "region_name",
    "inner_outer_gla",
    "inner_outer_statutory",
    "tri_borough",
    "bcu_no",
    "bcu_name",
  ],
];

async function read(folder: RawFolder): Promise<ReadonlyMap<string, Grouping>> {
  const [first = [], ...records] = await folder.csv(file);
  requireHeader(folder, file, first, header);
  const groupings = new Map<string, Grouping>();
  for (const [index, record] of records.entries()) {
    const [code = ""] = record;
    const [innerOuter = "", innerOuterStatutory = "", tri = "", unit = "", name = ""] =
      record.slice(8);
    if (!authorityCodes.includes(code) || groupings.has(code)) {
      throw folder.error({
        file,
        row: index + 2,
        column: "lad_code",
        expected: "each of London's 33 authorities once",
        found: shown(code),
      });
    }
    groupings.set(code, {
      innerOuter,
      innerOuterStatutory,
      triBorough: tri === "1",
      commandUnitNumber: parseCount(unit) ?? null,
      commandUnit: name === "" ? null : name,
    });
  }
  if (groupings.size === authorityCodes.length) return groupings;
  throw folder.error({ file, expected: "33 authorities", found: String(groupings.size) });
}

/** Inner or outer, tri-borough and command unit of each authority. */
export const londonGroupings: SourceReader<ReadonlyMap<string, Grouping>> = {
  id: "london-groupings",
  files: [file],
  read,
};
