import { expect, test } from "vitest";
import { sumFinancialYears } from "../../../scripts/tables/crime/crime-yearly.ts";
import { monthsFrom } from "./raw-fixtures.ts";

const year = monthsFrom("2023-04", 12);

const row = (
  area_code: string,
  month: string,
  offence_group: string,
  offences: number | null,
  note: string | null = null,
) => ({ area_code, month, offence_group, offences, note });

const find = (rows: ReturnType<typeof sumFinancialYears>, area: string, group: string) =>
  rows.find(({ area_code, offence_group }) => area_code === area && offence_group === group);

test("twelve months are a year, for the borough and for the force", () => {
  const rows = sumFinancialYears([
    ...year.map((month) => row("E09000007", month, "Theft", 10)),
    ...year.map((month) => row("E09000008", month, "Theft", 1)),
  ]);
  expect(find(rows, "E09000007", "Theft")?.offences).toBe(120);
  expect(find(rows, "E23000001", "Theft")?.offences).toBe(132);
  expect(find(rows, "E23000001", "All offences")?.offences).toBe(132);
});

test("a year that is not over has no row, nor has one of the workbook's", () => {
  expect(
    sumFinancialYears(year.slice(1).map((month) => row("E09000007", month, "Theft", 10))),
  ).toEqual([]);
  const early = monthsFrom("2015-04", 12).map((month) => row("E09000007", month, "Theft", 10));
  expect(sumFinancialYears(early)).toEqual([]);
});

test("a group that some months lack has no figure, and the total keeps the rest", () => {
  const rows = sumFinancialYears([
    ...year.map((month) => row("E09000007", month, "Theft", 10)),
    ...year.map((month) =>
      month < "2024-02"
        ? row("E09000007", month, "Fraud and forgery", null, "[x] not there")
        : row("E09000007", month, "Fraud and forgery", 2),
    ),
  ]);
  expect(find(rows, "E09000007", "Fraud and forgery")).toMatchObject({
    offences: null,
    note: "[x] not in the files of 10 of the 12 months; the other months' 4 offences are in All offences",
  });
  expect(find(rows, "E09000007", "All offences")).toMatchObject({ offences: 124, note: null });
});

test("a year of a group without a row is 0 and says so; one with a row in some month has no note", () => {
  const noRow =
    "no row in the publisher’s file, which leaves out what had no offence in all its months: 0";
  const rows = sumFinancialYears([
    ...year.map((month) => row("E09000007", month, "Theft", 10)),
    ...year.map((month) => row("E09000007", month, "Robbery", 0, noRow)),
    ...year.map((month) =>
      row("E09000007", month, "Burglary", 0, month < "2024-03" ? noRow : null),
    ),
    ...year.map((month) => row("E09000007", month, "Fraud and forgery", 0, `[u] x; ${noRow}`)),
  ]);
  expect(find(rows, "E09000007", "Robbery")).toMatchObject({ offences: 0, note: noRow });
  expect(find(rows, "E09000007", "Burglary")).toMatchObject({ offences: 0, note: null });
  expect(find(rows, "E09000007", "All offences")).toMatchObject({ offences: 120, note: null });
  expect(find(rows, "E09000007", "Fraud and forgery")?.note).toMatch(/^\[u\] .*; no row in the/);
});

test("the airports' last year is the sum of the months that they have, and says so", () => {
  const rows = sumFinancialYears(
    year.map((month) =>
      month === "2024-03"
        ? row("MPS-AIRPORTS", month, "Theft", null, "[b] in Hillingdon")
        : row("MPS-AIRPORTS", month, "Theft", 5),
    ),
  );
  expect(find(rows, "MPS-AIRPORTS", "Theft")).toMatchObject({
    offences: 55,
    note: "[b] to February 2024: evidently counted in Hillingdon from March 2024",
  });
});
