import { strToU8, zipSync, type Zippable } from "fflate";
import { makeWorkbook } from "../scripts/pipeline/sources/workbook-fixture.ts";

export type Cell = string | number | null;
export type Rows = readonly (readonly Cell[])[];

const escapeXml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

function odsCell(cell: Cell): string {
  if (cell === null) return "<table:table-cell/>";
  if (typeof cell === "string") {
    return `<table:table-cell office:value-type="string"><text:p>${escapeXml(cell)}</text:p></table:table-cell>`;
  }
  // What is shown is not the value: readers must take the attribute.
  return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell.toLocaleString("en-GB")}</text:p></table:table-cell>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const oasis = "urn:oasis:names:tc:opendocument:xmlns";

/** The content.xml of a spreadsheet whose one sheet has these table rows. */
export const odsContent = (sheets: string): string =>
  `${declaration}<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:table="${oasis}:table:1.0" xmlns:text="${oasis}:text:1.0" office:version="1.3"><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;

/** The smallest .ods around a content.xml. */
export const odsFile = (content: string): Buffer =>
  Buffer.from(
    zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
      "content.xml": strToU8(content),
    }),
  );

export function toOds(sheets: Readonly<Record<string, Rows>>): Buffer {
  const tables = Object.entries(sheets).map(([name, rows]) => {
    const lines = rows.map(
      (row) => `<table:table-row>${row.map(odsCell).join("")}</table:table-row>`,
    );
    // As spreadsheet programs end a sheet: a row that is there a million times, and empty.
    const rest = `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    return `<table:table table:name="${escapeXml(name)}">${lines.join("")}${rest}</table:table>`;
  });
  return odsFile(odsContent(tables.join("")));
}

export const toXlsx = (sheets: Readonly<Record<string, Rows>>): Buffer => makeWorkbook(sheets);

const csvCell = (cell: Cell): string => {
  const text = String(cell ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const toCsvText = (rows: Rows): string =>
  `${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;

export const toZip = (files: Readonly<Record<string, Uint8Array | string>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === "string" ? strToU8(content) : content,
        ]),
      ) satisfies Zippable,
    ),
  );
