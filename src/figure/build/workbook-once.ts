import { workbookVersion, writeWorkbook } from "../../charts/workbook/write.ts";
import { keptFile } from "../../database/build/kept-file.ts";
import type { ShownRows } from "../shown-figure.ts";

/** A figure's workbook at build time, made once for its file and for what a page says of its size. */
export function workbookOnce({ files }: ShownRows): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = files.workbook();
  return keptFile(".xlsx", [workbookVersion, JSON.stringify(workbook)], () =>
    writeWorkbook(workbook),
  );
}
