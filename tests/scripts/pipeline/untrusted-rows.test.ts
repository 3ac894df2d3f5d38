import { expect, test } from "vitest";
import { DataError } from "../../../scripts/pipeline/data-error.ts";
import { parseRecords } from "../../../scripts/pipeline/source.ts";

const source = "moj-prsq-region-age";

function refusal(csv: string | Buffer): DataError {
  try {
    parseRecords(source, "a.csv", csv);
  } catch (error) {
    if (error instanceof DataError) return error;
  }
  throw new Error("the file was read");
}

const header = "area,cohort,people,again";

/** The second row of data, in row 3 of the file, is the one that is spoilt. */
const withRow = (row: string): string => `${header}\nBrent,2016,10,4\n${row}\nEaling,2016,20,5\n`;

test.each([
  ["an unquoted thousands separator", "Camden,2016,3,110,9", 5, "5"],
  ["a cell too few", "Camden,2016,30", 4, "3"],
  ["an empty line", "", 2, "1"],
  ["a bell", "Camden\u0007,2016,30,9", 1, "the control character U+0007"],
  ["a zero byte", "Camden,2016,3\u00000,9", 3, "the control character U+0000"],
  ["a lone carriage return", "Cam\rden,2016,30,9", 1, "the control character U+000D"],
  ["a C1 control", "Camden,2016\u0085,30,9", 2, "the control character U+0085"],
  ["a tab", "Camden,2016\t,30,9", 2, "the control character U+0009"],
  ["text that runs the other way", "Cam\u202Eden,2016,30,9", 1, "the direction character U+202E"],
  ["an isolate", "Camden,2016,\u206630,9", 3, "the direction character U+2066"],
  ["a right-to-left mark", "Camden\u200F,2016,30,9", 1, "the direction character U+200F"],
  ["a replacement character", "Camd\uFFFDn,2016,30,9", 1, "the replacement character U+FFFD"],
  ["a zero-width space", "Camden\u200B,2016,30,9", 1, "the invisible character U+200B"],
  ["a soft hyphen", "Cam\u00ADden,2016,30,9", 1, "the invisible character U+00AD"],
  ["a line break in a name", '"Cam\nden",2016,30,9', 1, 'a line break in "Cam / den"'],
  ["a line break behind a name", '"Brent\n",2016,30,9', 1, "a line break in"],
  ["markup", "<b>Camden</b>,2016,30,9", 1, "markup: <b"],
  ["a script", "Camden,2016,30,<script>alert(1)</script>", 4, "markup: <script"],
  ["an entity", "Camden,2016,30,&lt;b&gt;", 4, "markup: &lt;"],
  ["a formula", "=HYPERLINK(1),2016,30,9", 1, "what a spreadsheet would run: =HYPERLINK(1)"],
  ["a formula behind a space", "Camden,2016,30, =1+1", 4, "what a spreadsheet would run: =1+1"],
  ["a formula by a sign", "+cmd|' /C calc'!A0,2016,30,9", 1, "what a spreadsheet would run: +cmd"],
  ["a sum by a sign", "Camden,-2+3,30,9", 2, "what a spreadsheet would run: -2+3"],
  ["a sum behind a small number", "Camden,-1.5e-05+3,30,9", 2, "would run: -1.5e-05+3"],
  ["a number by a letter alone", "Camden,-1e,30,9", 2, "what a spreadsheet would run: -1e"],
  ["a name to look up", "Camden,2016,30,@SUM(1)", 4, "what a spreadsheet would run: @SUM(1)"],
  ["a full-width sign", "＝1,2016,30,9", 1, "what a spreadsheet would run: ＝1"],
  ["an address that runs", "javascript:alert(1),2016,30,9", 1, "an address that is not http(s)"],
  ["an address of a file", "Camden,file:///etc/hosts,30,9", 2, "an address that is not http(s)"],
  ["an address of data", '"data:text/plain,x",2016,30,9', 1, "an address that is not http(s)"],
  ["a space behind a name", "Brent ,2016,30,9", 1, '"Brent ", which differs by spaces'],
  ["a no-break space", "Brent\u00A0,2016,30,9", 1, "which differs by spaces or capitals only"],
  ["capitals", "BRENT,2016,30,9", 1, '"BRENT", which differs by spaces or capitals only'],
  ["full-width letters", "Ｂrent,2016,30,9", 1, "which differs by spaces or capitals only"],
])("%s is refused by row and column", (_, row, column, found) => {
  const error = refusal(withRow(row));
  expect(error).toMatchObject({ source, file: "a.csv", row: 3, column: String(column) });
  expect(error.found).toContain(found);
  expect(error.whatToDo).toContain("take it again from the publisher: https://www.gov.uk/");
});

test("bytes that are no UTF-8 are refused where they stand", () => {
  const bytes = Buffer.from(withRow("Camd_n,2016,30,9"));
  bytes[bytes.indexOf("_")] = 0xe9;
  expect(refusal(bytes)).toMatchObject({ row: 3, column: "1" });
});

test.each([
  ["a file without rows", `${header}\n`, { expected: "rows beneath the header" }],
  ["an empty file", "", { expected: "rows beneath the header" }],
  [
    "a last line without its line break",
    `${header}\nBrent,2016,10,4`,
    { row: 2, expected: "a line break after the last line" },
  ],
  [
    "a header twice, but for a capital",
    "area,people, People\nBrent,1,2\n",
    { row: 1, column: "3", expected: "each header once" },
  ],
  [
    "a quote that never ends",
    `${header}\n"Brent,2016,10,4\n`,
    { expected: "comma-separated values" },
  ],
])("%s is refused", (_, csv, details) => {
  expect(refusal(csv)).toMatchObject({ file: "a.csv", ...details });
});

test.each([
  ["UTF-16", Buffer.from(`\uFEFF${header}\nBrent,2016,10,4\n`, "utf16le"), "UTF-16"],
  [
    "UTF-16 with the high byte first",
    Buffer.from(`\uFEFF${header}\nBrent,2016,10,4\n`, "utf16le").swap16(),
    "UTF-16",
  ],
  ["semicolons", withRow("Camden,2016,30,9").replaceAll(",", ";"), "semicolons stand between"],
  ["tabs", withRow("Camden,2016,30,9").replaceAll(",", "\t"), "tabs stand between"],
])("a file that was saved with %s is refused by what it is", (_, content, found) => {
  const error = refusal(content);
  expect(error).toMatchObject({ expected: "comma-separated values in UTF-8" });
  expect(error.found).toContain(found);
});

test("what publishers do write is read as it is", () => {
  const rows = [
    ["area", "source", "note"],
    ["Camden", "https://www.ons.gov.uk/a?b=c", "5 < 6 & 7 > 3: “fair” – £1"],
    ["Brent", "http://a.example", "two\nlines"],
    ["-1.5e-05", "+2E6", "-3.1%"],
  ];
  const quoted = rows.map((row) => row.map((cell) => `"${cell}"`).join()).join("\r\n");
  expect(parseRecords(source, "a.csv", `\uFEFF${quoted}\r\n`)).toEqual(rows);
});

test("titles and notes may stand around a table, rows of another width not", () => {
  const shape = { hasTitles: true };
  const csv = (row: string) => `Title\n\narea,2016,2017\nBrent,1,2\n${row}\nEaling,3,4\nNote,a\n`;
  expect(parseRecords(source, "a.csv", csv("Camden,5,6"), shape)).toHaveLength(7);
  expect(() => parseRecords(source, "a.csv", csv("Camden,5,6,7"), shape)).toThrow(
    "row 5, column 4",
  );
});
