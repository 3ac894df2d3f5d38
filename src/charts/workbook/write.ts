import writeExcelFile from "write-excel-file/node";
import { withoutTime } from "./without-time.ts";
import { sheetsOf, type Workbook } from "./workbook.ts";

/** A workbook as an XLSX file, the same bytes for the same workbook. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  return withoutTime(await writeExcelFile(sheetsOf(workbook)).toBuffer());
}
