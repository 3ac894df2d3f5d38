import { expect, it } from "vitest";
import { query } from "../../../src/database/build/node.ts";
import { isBehind } from "../../../src/topics/crime/estimates.ts";

it("an estimate is behind where the database would take a later one if there were one", async () => {
  const months = await query("SELECT month, middle_year(month) AS own FROM recent_months");
  expect(months.length).toBeGreaterThan(100);
  for (const { month, own } of months) {
    expect(isBehind(Number(own), String(month)), String(month)).toBe(false);
    expect(isBehind(Number(own) - 1, String(month)), String(month)).toBe(true);
  }
});
