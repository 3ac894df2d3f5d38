import { expect, test } from "vitest";
import { findCell } from "../../../scripts/pipeline/compare/find-cell.ts";
import { columnLetters } from "../../../scripts/pipeline/compare/numbers-in.ts";
import type { SourceId } from "../../../src/datasets/sources.ts";
import { RawFolder } from "../../../scripts/pipeline/source.ts";
import { makeParquet } from "../sources/parquet-file.ts";
import { failureOf, makeWorkspace } from "./raw-fixtures.ts";
import { makeWorkbook } from "./sources/workbook-fixture.ts";

const source: SourceId = "ons-population";

/** Where a count is found in a file of one name. */
async function placeIn(file: string, content: string | Buffer, ...counts: readonly number[]) {
  const workspace = await makeWorkspace();
  await workspace.put(source, file, content);
  const folder = new RawFolder(source, `${workspace.raw}/${source}`);
  const reader = { id: source, files: [file], read: () => Promise.resolve(undefined) };
  return findCell([reader], () => folder, counts);
}

const sheets = {
  Notes: [["Read this", 1]],
  "Table C2": [["Title"], ["Code", "Name", "Total"], ["E09000007", "Camden", 987_654]],
};

test.each([
  ["figures.csv", "code,total\nE09000007,987654\n", { row: 2, column: "total" }],
  ["figures.csv", 'code,total\nE09000007,"987,654"\n', { row: 2, column: "total" }],
  ["figures.xlsx", makeWorkbook(sheets), { sheet: "Table C2", row: 3, column: "C" }],
  [
    "figures.parquet",
    await makeParquet("SELECT 'a' AS name, '1' AS total UNION ALL SELECT 'b', '987654'"),
    { row: 2, column: "total" },
  ],
  [
    "figures.json",
    JSON.stringify({ timeSeries: [{ people: 5 }, { people: 987_654 }] }),
    { column: "timeSeries 2, people" },
  ],
  ["figures.json", JSON.stringify({ value: [1, 2, 987_654] }), { column: "value 3" }],
])("a count that stands once in %s is found", async (file, content, place) => {
  expect(await placeIn(file, content, 4_000_000, 987_654)).toEqual({ file, ...place });
});

test("one that stands several times is not", async () => {
  expect(await placeIn("figures.csv", "a,b\n987654,987654\n", 987_654)).toEqual({});
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i of a sheet is %s", (at, letters) => {
  expect(columnLetters(at)).toBe(letters);
});

test("a far-off figure of a JSON file is named by its place there", async () => {
  const workspace = await makeWorkspace();
  const put = (second: number) =>
    workspace.put(
      source,
      "population-count.json",
      JSON.stringify({
        ...{ areacd: ["E09000007", "E09000007"], xDomainNumb: [2020, 2021] },
        value: [210_000, second],
      }),
    );
  await put(212_000);
  await workspace.build();
  await put(2_120_000);
  expect(await failureOf(workspace)).toMatchObject({ source, column: "value 2" });
});
