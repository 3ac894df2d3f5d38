import { describe, expect, test } from "vitest";
import { withSpan, writeCoverage } from "../../../scripts/pipeline/coverage.ts";
import type { Row } from "../../../scripts/pipeline/csv.ts";

const rows: Readonly<Record<string, readonly Row[]>> = {
  crime_monthly: [{ month: "2026-07" }, { month: "2010-04" }, { month: "2026-06" }],
  crime_yearly: [{ financial_year: "2002-03" }, { financial_year: "2026-27" }],
  population: [{ year: 1991 }, { year: 2025 }],
  reoffending_children: [{ cohort_end: "2016-03" }, { cohort_end: "2000-03" }],
  crime_official: [
    { period_end: "2025-06-30", source: "ons-pfa-csp-tables-2023-2025" },
    { period_end: "2023-12-31", source: "ons-pfa-csp-tables-2023-2025" },
    { period_end: "2003-03-31", source: "ons-pfa-rolling-year-2003-2018" },
  ],
};
const rowsOf = ({ name }: { readonly name: string }): readonly Row[] => rows[name] ?? [];

describe("what a table or source covers", () => {
  test.each([
    [
      "by month, {span crime_monthly.month}, with gaps",
      "by month, April 2010 to July 2026, with gaps",
    ],
    ["{years crime_yearly.financial_year}", "2002-03 to 2026-27"],
    ["{span population.year}", "1991 to 2025"],
    ["{mids population.year}", "mid-1991 to mid-2025"],
    ["to {last crime_monthly.month}", "to July 2026"],
    ["{cohorts reoffending_children.cohort_end}", "1999/00 to 2015/16"],
    [
      "{list crime_official.period_end where source is ons-pfa-csp-tables-2023-2025}",
      "December 2023 and June 2025",
    ],
    ["{years crime_yearly.financial_year where source is nobody}", "nothing yet"],
    ["32 boroughs, {span knife_crime_monthly.month}", "32 boroughs, nothing yet"],
    ["33 tiles", "33 tiles"],
  ])("%s", (text, written) => {
    expect(writeCoverage(text, rowsOf)).toBe(written);
  });

  test("is of a source only what names it", () => {
    const text = "years ending {list crime_official.period_end}";
    expect(writeCoverage(text, rowsOf, "ons-pfa-rolling-year-2003-2018")).toBe(
      "years ending March 2003",
    );
  });

  test.each([
    "{span crime_monthly.year}",
    "{span crime_month.month}",
    "{about crime_monthly.month}",
  ])("stops at %s, which no table has", (text) => {
    expect(() => writeCoverage(text, rowsOf)).toThrow(text);
  });

  test("has the months of an edition behind its places", () => {
    expect(withSpan("32 boroughs", { first: "2024-07", last: "2026-06" })).toBe(
      "32 boroughs, July 2024 to June 2026",
    );
    expect(withSpan("32 boroughs", undefined)).toBe("32 boroughs");
  });
});
