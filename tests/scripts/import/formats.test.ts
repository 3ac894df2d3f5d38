import { describe, expect, test } from "vitest";
import { readOds } from "../../../scripts/import/ods.ts";
import { decodeText } from "../../../scripts/import/open-file.ts";
import {
  odsContent,
  odsFile,
  toCsvText,
  toOds,
  toXlsx,
  toZip,
} from "../../support/spreadsheets.ts";
import { syntheticHeader, syntheticTitle } from "../../support/synthetic-geographic.ts";
import { makeWorkspace, refusal, rowOf, syntheticRow } from "./workspace.ts";

const rows = [
  syntheticRow("Camden", [1_234, 321, 900]),
  syntheticRow("Hackney and City of London", [2_000, 500, "-"]),
];
const sheet = [[syntheticTitle], [], syntheticHeader, ...rows];
const overview = `${syntheticTitle}\ncohort,region,category,offenders,reoffenders\n`;

const files = {
  "made-up.xlsx": toXlsx({ Notes: [[syntheticTitle]], Data: sheet }),
  "made-up.ods": toOds({ Notes: [[syntheticTitle]], Data: sheet }),
  "made-up.csv": toCsvText(sheet),
  "with a mark.csv": `\uFEFF${toCsvText(sheet)}`,
  // The byte of an en dash under Windows.
  "latin-1.csv": Buffer.from(toCsvText([["Ynys Môn", "\u0096 £"], ...sheet]), "latin1"),
  "csv.zip": toZip({ "folder/geographic.csv": toCsvText(sheet), "overview.csv": overview }),
  "xlsx.zip": toZip({ "tool.xlsx": toXlsx({ Data: sheet }), "readme.txt": "not a table" }),
  "ods.zip": toZip({ "tool.ods": toOds({ Data: sheet }), "__MACOSX/tool.csv": "no table" }),
  "broken beside.zip": toZip({ "geographic.csv": toCsvText(sheet), "other.xlsx": "no workbook" }),
  "wrong name.txt": toOds({ Data: sheet }),
};

test.each(Object.entries(files))("%s is read by what it holds", async (name, content) => {
  const workspace = await makeWorkspace();
  await workspace.load(name, content);
  const loaded = await workspace.rows();
  expect(loaded).toHaveLength(4);
  expect(rowOf(loaded, "E09000007", "2019-03")).toMatchObject({
    offenders: 1_234,
    reoffenders: 321,
  });
  expect(rowOf(loaded, "MOJ-HACKNEY-CITY", "2019-03")).toMatchObject({ reoffences: null });
});

test("the sheet Data is taken where several have the headers", async () => {
  const workspace = await makeWorkspace();
  const other = [syntheticHeader, syntheticRow("Camden", [9, 8, 8])];
  await workspace.load("two.xlsx", toXlsx({ Pivot: other, Data: sheet }));
  expect(rowOf(await workspace.rows(), "E09000007", "2019-03")?.offenders).toBe(1_234);
});

test("letters beyond ASCII are read in UTF-8 and in Windows' Latin-1", () => {
  expect(decodeText(Buffer.from("Ynys Môn"))).toBe("Ynys Môn");
  expect(decodeText(Buffer.from([0x4d, 0xf4, 0x6e, 0x20, 0x96]))).toBe("Môn –");
});

describe("an OpenDocument sheet", () => {
  const cell = (text: string, more = "") =>
    `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
  const read = (table: string) =>
    readOds(odsContent(`<table:table table:name="Data">${table}</table:table>`))[0]?.rows;

  test("repeats cells and rows, and has no end of empty ones", () => {
    const empty = '<table:table-cell table:number-columns-repeated="2"/>';
    expect(
      read(
        `<table:table-header-rows><table:table-row>${cell("a", ' table:number-columns-repeated="2"')}${empty}${cell("b")}${empty}</table:table-row></table:table-header-rows>` +
          `<table:table-row table:number-rows-repeated="2">${empty}</table:table-row>` +
          `<table:table-row table:number-rows-repeated="2">${cell("c")}</table:table-row>`,
      ),
    ).toEqual([["a", "a", null, null, "b"], [], [], ["c"], ["c"]]);
  });

  test("has text in parts, comments aside, and numbers as they are, not as they look", () => {
    expect(
      read(
        `<table:table-row><table:table-cell><office:annotation><text:p>a comment</text:p></office:annotation><text:p>Hackney &amp;<text:s text:c="1"/><text:span>City</text:span></text:p></table:table-cell>` +
          `<table:table-cell office:value-type="float" office:value="1234"><text:p>1,234</text:p></table:table-cell><table:covered-table-cell/>${cell("x")}</table:table-row>`,
      ),
    ).toEqual([["Hackney & City", 1_234, null, "x"]]);
  });
});

describe("refused, and the table stays:", () => {
  test.each<[string, string, string | Uint8Array, string[]]>([
    ["an empty file", "made-up.csv", "", ['"made-up.csv"', "an empty file"]],
    ["an .xls", "old.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), ["(.xls)", "Save it as"]],
    [
      "a broken zip",
      "broken.zip",
      "PK\u0003\u0004 nothing",
      ['"broken.zip"', "a zip, .xlsx or .ods"],
    ],
    ["a broken workbook", "a.xlsx", toZip({ "xl/workbook.xml": "<no" }), ["a workbook (.xlsx)"]],
    ["a broken sheet", "a.ods", odsFile("<office:document"), ["OpenDocument spreadsheet (.ods)"]],
    ["broken CSV", "a.csv", 'one,"two\nthree', ["comma-separated values"]],
    ["a zip without tables", "a.zip", toZip({ "readme.txt": "x" }), ["readme.txt"]],
    [
      "a zip of which nothing fits",
      "a.zip",
      toZip({ "overview.csv": overview }),
      ["a.zip/overview.csv", '"geography"'],
    ],
    [
      "a zip of which two fit",
      "two.zip",
      toZip({ "one.csv": toCsvText(sheet), "other.csv": toCsvText(sheet) }),
      ["found 2", "two.zip/one.csv", "two.zip/other.csv"],
    ],
    [
      "a workbook of which two sheets fit",
      "two.ods",
      toOds({ Adults: sheet, Again: sheet }),
      ['sheet "Adults"', 'sheet "Again"'],
    ],
  ])("%s", async (_, name, content, words) => {
    const workspace = await makeWorkspace();
    const message = await refusal(workspace, () => workspace.load(name, content));
    for (const word of [...words, "data/ is unchanged."]) expect(message).toContain(word);
  });
});
