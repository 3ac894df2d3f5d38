import { expect, it } from "vitest";
import { query } from "../../../src/database/build/node.ts";
import { whereMonthsMeet, whereYearsMeet } from "../../../src/topics/crime/reconciliation.ts";
import sql from "../../../src/topics/crime/reconciliation.sql?raw";
import { askFrozen } from "../../frozen/frozen-tables.ts";

it("goes on beside the official totals after the last financial year they give", async () => {
  const rows = await query(sql);
  const later = rows.filter((row) => !String(row["twelve_months_to"]).endsWith("-03"));
  expect(later.map((row) => row["twelve_months_to"])).toEqual([
    ...["2018-12", "2023-12", "2024-12", "2025-06"],
  ]);
  // 931,179 of the force’s own months, 940,619 in the official table: -1.0%.
  const last = later.at(-1);
  expect(last).toMatchObject({ offences: 931179, official: 940619 });
  expect(Number(last?.["difference"])).toBeCloseTo(-1.0, 1);
  expect(rows[0]).toMatchObject({ twelve_months_to: "2003-03" });
});

it("knows where the files of a series meet, from the tables", async () => {
  expect(await askFrozen(whereMonthsMeet)).toEqual([
    { first: "2010-04", new_system: "2024-02", new_basis: "2024-07" },
  ]);
  const [years, ...others] = await askFrozen(whereYearsMeet);
  expect(others).toEqual([]);
  expect(years).toMatchObject({ last_of_workbook: "2015-16", first_of_sums: "2016-17" });
  expect(years?.effect).toMatch(/^Totals of the two differ by up to [\d.]+% in the same year\./);
});
