import { describe, expect, it } from "vitest";
import { query } from "../../../src/database/build/node.ts";
import type { Row } from "../../../src/database/ask/query.ts";
import { changeBetweenPeriods } from "../../../src/topics/crime/charts/change-between-periods.ts";

const between = (from_year: string): Promise<readonly Row[]> =>
  query(changeBetweenPeriods.sql, { from_year, to_year: "2025-26" });
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

  it("is one row among 32", async () => {
    expect(await between("2019-20")).toHaveLength(32);
  });
});
