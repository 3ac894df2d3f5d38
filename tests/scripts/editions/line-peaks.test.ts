import { expect, test } from "vitest";
import { linePeaks } from "../../../scripts/editions/line-peaks.ts";
import { findEditions, rawDirectories } from "../../../scripts/pipeline/raw-files.ts";
import { mpsBoroughMonthlyBocu } from "../../../scripts/sources/crime/mps-borough-monthly-bocu.ts";
import { lineKey, type MonthlyFile } from "../../../scripts/sources/crime/mps-borough-monthly.ts";
import { addMonths } from "../../../src/words/periods.ts";

const months = Array.from({ length: 24 }, (_, index) => addMonths("2024-07", index));

/** A file of one line, `usual` in every month but one. */
const fileWith = (usual: number, value: number): MonthlyFile => ({
  source: "mps-borough-monthly-bocu",
  file: "file.csv",
  months,
  areas: new Set(["E09000007"]),
  groups: new Set(["Theft"]),
  counts: new Map(),
  rows: new Map([[lineKey("Theft, Bicycle theft", "E09000007"), 7]]),
  lines: new Map([
    [
      lineKey("Theft, Bicycle theft", "E09000007"),
      months.map((_, at) => (at === 9 ? value : usual)),
    ],
  ]),
});

test.each([
  [40, 400, "high"],
  [40, 120, "high"],
  [40, 4, "low"],
  [400, 40, "low"],
] as const)("%i a month, and %i in one, is far off: %s", (usual, value, side) => {
  expect(linePeaks(fileWith(usual, value))).toEqual([
    {
      ...{ file: "file.csv", row: 7, group: "Theft", subgroup: "Bicycle theft", area: "E09000007" },
      ...{ month: "2025-04", value, side, bound: usual },
    },
  ]);
});

test.each([
  [40, 119],
  [40, 14],
  [9, 28],
  [2, 20],
  [0, 0],
])("%i a month, and %i in one, is not", (usual, value) => {
  expect(linePeaks(fileWith(usual, value))).toEqual([]);
});

const { folders } = await findEditions(rawDirectories(process.cwd()), mpsBoroughMonthlyBocu);
const editions = await Promise.all(folders.map((folder) => mpsBoroughMonthlyBocu.read(folder)));
const ofJune = editions.find((files) => files[0]?.months.at(-1) === "2026-06");

test.skipIf(ofJune === undefined)("the rolling file to June 2026 has none", () => {
  expect(ofJune?.flatMap(linePeaks)).toEqual([]);
});
