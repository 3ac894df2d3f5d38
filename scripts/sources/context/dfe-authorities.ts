import { shown } from "../../pipeline/cells.ts";
import { requireWithinHeader } from "../../pipeline/requirements.ts";
import { failIn, requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { readSheetRows } from "../formats/workbook.ts";

/** An English upper-tier authority as the Department for Education lists it. */
export type EnglishAuthority = {
  readonly name: string;
  /** `South West`; London's are in `Inner London` or `Outer London`. */
  readonly region: string;
  /** The publisher's letters: OLB and ILB, MD, UA, SC. */
  readonly type: string;
};

const file = "la_code_list.xlsx";
const types = ["OLB", "ILB", "MD", "UA", "SC"];

async function read(folder: RawFolder): Promise<readonly EnglishAuthority[]> {
  const sheet = await readSheetRows(folder, file, "Sheet1");
  const [header = [], ...rows] = sheet;
  requireHeader(folder, file, header, ["LA Number", "LA Name", "Region", "Type"]);
  requireWithinHeader(failIn(folder.source, file), sheet, 0);
  return rows.flatMap((cells, index) => {
    const [name = "", region = "", type = ""] = cells.slice(1).map((cell) => String(cell ?? ""));
    // Regions and England, at the end of the list, are of no type.
    if (type === "NA") return [];
    if (types.includes(type) && name !== "") return [{ name, region, type }];
    throw folder.error({
      file,
      row: index + 2,
      column: "Type",
      expected: `a name, and one of ${types.join(", ")} or NA`,
      found: shown(type),
    });
  });
}

/** Names of all English authorities that Local Authority Interactive Tool knows, old ones too. */
export const dfeAuthorities: SourceReader<readonly EnglishAuthority[]> = {
  id: "dfe-lait-youth-offending",
  files: [file],
  read,
};
