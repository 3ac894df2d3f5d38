import { describe, expect, it } from "vitest";
import { queryFrozen as query } from "../../frozen/frozen-tables.ts";
import type { Row } from "../../../src/database/ask/query.ts";
import { boroughMultiples } from "../../../src/topics/crime/charts/borough-multiples.ts";
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

  it("is one row among 32", async () => {
    expect(await between("2019-20")).toHaveLength(32);
  });
});
