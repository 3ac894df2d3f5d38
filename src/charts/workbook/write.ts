import writeExcelFile from "write-excel-file/node";
import { formatIds } from "./format-ids.ts";
import { withoutTime } from "./without-time.ts";
import { sheetsOf, type Workbook } from "./workbook.ts";

/** Of the bytes that are written for one workbook: what is kept of an earlier one is made anew. */
export const workbookVersion = "xlsx 2";

/** A workbook as an XLSX file, the same bytes for the same workbook. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  return withoutTime(
    await writeExcelFile(sheetsOf(workbook), { features: [formatIds] }).toBuffer(),
  );
}
