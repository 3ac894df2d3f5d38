import { describe, expect, it } from "vitest";
import { queryFrozen as query } from "../../frozen/frozen-tables.ts";
import type { Row } from "../../../src/database/ask/query.ts";
import { boroughMultiples } from "../../../src/topics/crime/charts/borough-multiples.ts";
import { groups } from "../../../src/topics/crime/charts/groups.ts";
import { neighbours } from "../../../src/topics/crime/charts/neighbours.ts";
import { placeInRange } from "../../../src/topics/crime/charts/place-in-range.ts";
import { rateByYear } from "../../../src/topics/crime/charts/rate-by-year.ts";
import type { Chart } from "../../../src/charts/chart.ts";
import { rollingYear } from "../../../src/topics/crime/charts/rolling-year.ts";
import { changeBetweenPeriods } from "../../../src/topics/crime/charts/change-between-periods.ts";

const between = (from_year: string): Promise<readonly Row[]> =>
  query(changeBetweenPeriods.sql, { offence_group: "All offences", from_year, to_year: "2025-26" });
const changeIn = (rows: readonly Row[], name: string): number =>
  Number(rows.find((row) => row["area_name"] === name)?.["change"]);

describe("Hillingdon, which has Heathrow’s offences since March 2024", () => {
  // 27,310 + 3,593 to 31,477; without the airports before it would be +15.3%.
  it("is up 1.9% since 2019-20, with the airports on both sides", async () => {
    expect(changeIn(await between("2019-20"), "Hillingdon")).toBeCloseTo(1.86, 1);
  });

  it("has not the largest rise since 2010-11: Tower Hamlets has a larger one", async () => {
    const rows = await between("2010-11");
    expect(changeIn(rows, "Hillingdon")).toBeLessThan(19);
    expect(changeIn(rows, "Tower Hamlets")).toBeGreaterThan(changeIn(rows, "Hillingdon"));
  });

  // 12 months to March 2011: 26,216 with the airports; to June 2026 31,689: +20.9%, not +36.1%.
  it("is up 20.9% since the first 12 months in its own chart and among the 32", async () => {
    const own = await query(rollingYear.sql, { area_code: "E09000017" });
    expect(own.at(-1)?.["offences_index"]).toBeCloseTo(120.9, 1);
    const all = await query(boroughMultiples.sql);
    const last = all.filter((row) => row["twelve_months_to"] === own.at(-1)?.["twelve_months_to"]);
    const highest = last.toSorted(
      (a, b) => Number(b["offences_index"]) - Number(a["offences_index"]),
    );
    expect(highest[0]?.["area_name"]).toBe("Tower Hamlets");
    expect(own.map((row) => row["break_label"])).not.toContain("airports move");
  });

  // 26,216 offences with the airports in the 12 months to March 2011; 23,266 without.
  it("has the airports in every group's line and no step where they moved", async () => {
    const rows = await query(groups.sql, { area_code: "E09000017" });
    const first = rows.filter((row) => row["twelve_months_to"] === "2011-03");
    const fraud = await query(
      `SELECT sum(offences) AS offences FROM crime_monthly
       WHERE area_code IN ('E09000017', 'MPS-AIRPORTS') AND month BETWEEN '2010-04' AND '2011-03'
         AND offence_group = 'Fraud and forgery'`,
    );
    const counted = first.reduce((sum, row) => sum + Number(row["offences"]), 0);
    expect(counted + Number(fraud[0]?.["offences"])).toBe(26_216);
    expect(rows.map((row) => String(row["break_label"])).join()).not.toContain("airports");
  });

  // The workbook's 2010-11: Hillingdon and Heathrow (2,950) together.
  it("has them in its rate of every year, and says what the rate counts", async () => {
    const [own] = await query(
      "SELECT sum(offences) AS offences FROM crime_yearly WHERE area_code IN ('E09000017', 'MPS-AIRPORTS') AND financial_year = '2010-11' AND offence_group = 'All offences'",
    );
    const rows = await query(rateByYear.sql, { area_code: "E09000017" });
    const year = rows.find((row) => row["financial_year"] === "2010-11");
    expect(year?.["offences"]).toBe(Number(own?.["offences"]));
    expect(rows.map((row) => String(row["break_label"])).join()).not.toContain("airports");
    const here = { areaCode: "E09000017", name: "Hillingdon", slug: "hillingdon" };
    const notesOf = async (chart: Chart) =>
      chart.present(await query(chart.sql, { area_code: here.areaCode }), {
        place: here,
        link: (path) => path,
      }).notes;
    for (const chart of [rateByYear, placeInRange, neighbours]) {
      expect((await notesOf(chart)).join(" "), chart.id).toContain("passengers are not among");
    }
    expect((await notesOf(groups)).join(" ")).toContain("counted in Hillingdon in every year");
  });

  it("is one row among 32", async () => {
    expect(await between("2019-20")).toHaveLength(32);
  });
});
