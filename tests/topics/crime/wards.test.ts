import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { parametersOf } from "../../../src/charts/chart.ts";
import { londonBoroughs } from "../../../src/charts/geometry.ts";
import { defineQuestion } from "../../../src/database/ask/question.ts";
import { query } from "../../../src/database/build/node.ts";
import { fraud } from "../../../src/datasets/crime/offence-groups.ts";
import { boroughs } from "../../../src/places/places.ts";
import { holdHalf, wardGroups, wards } from "../../../src/topics/crime/wards/wards.ts";
import { askFrozen } from "../../frozen/frozen-tables.ts";

const data = join(import.meta.dirname, "../../../data");
const table = async (name: string) => csvParse(await readFile(join(data, name), "utf8"));
const periods = (await table("ward_periods.csv")).toSorted((a, b) =>
  String(a["period_end"]) < String(b["period_end"]) ? -1 : 1,
);
const counted = await table("crime_wards.csv");
const latest = String(periods.at(-1)?.["period_end"]);
const all = await Promise.all(
  (await boroughs()).map(async (place) => ({
    place,
    rows: await query(wards.sql, parametersOf(wards, place)),
  })),
);

describe("the wards of every borough", () => {
  it("are all 679, with what the file has for the latest 12 months", () => {
    const offences = new Map<string, number>();
    for (const row of counted) {
      if (row["period_end"] !== latest || row["offence_group"] === fraud) continue;
      const code = String(row["ward_code"]);
      offences.set(code, (offences.get(code) ?? 0) + Number(row["offences"]));
    }
    const rows = all.flatMap(({ rows }) => rows);
    expect(rows).toHaveLength(679);
    for (const row of rows) {
      const code = String(row["ward_code"]);
      expect(row["offences"], code).toBe(offences.get(code) ?? 0);
    }
  });

  it("have groups that add to the ward, and shares that add to the borough", () => {
    for (const { place, rows } of all) {
      for (const row of rows) {
        const groups = Object.keys(wardGroups).map((name) => Number(row[name]));
        expect(groups.reduce((a, b) => a + b, 0)).toBe(row["offences"]);
      }
      const shares = rows.reduce((sum, row) => sum + Number(row["share"]), 0);
      // Each is rounded to a tenth.
      expect(Math.abs(shares - 100), place.name).toBeLessThanOrEqual(0.05 * rows.length);
    }
  });

  it("have their dots in or at the edge of the borough's outline", () => {
    for (const { place, rows } of all) {
      const outline = londonBoroughs.features.find(({ id }) => id === place.areaCode);
      const inside = rows.filter(
        (row) =>
          outline && geoContains(outline, [Number(row["longitude"]), Number(row["latitude"])]),
      );
      expect(inside.length / rows.length, place.name).toBeGreaterThan(0.85);
    }
  });
});

const shares = defineQuestion({
  name: "shares of offences in wards",
  sql: "SELECT * FROM ward_periods WHERE period_end IN ('2025-02', '2026-02') ORDER BY period_end",
  columns: { ward_offences: "number", force_offences: "number", share_in_wards: "number" },
});

describe("no change between periods whose coverage differs", () => {
  it("because the wards' sum would say +0.1% where the force fell 2.1%", async () => {
    const [before, last] = await askFrozen(shares);
    const change = (column: "ward_offences" | "force_offences"): number =>
      (100 * (last?.[column] ?? NaN)) / (before?.[column] ?? NaN) - 100;
    expect(change("ward_offences")).toBeCloseTo(0.06, 1);
    expect(change("force_offences")).toBeCloseTo(-2.1, 1);
    expect([before?.share_in_wards, last?.share_in_wards]).toEqual([95.540_381, 97.637_938]);
  });

  it("so one period is asked for, and no column, title or subtitle has a change", () => {
    for (const { place, rows } of all) {
      expect(new Set(rows.map((row) => row["twelve_months_to"])).size).toBe(1);
      const shown = wards.present(rows, { place, link: String });
      expect(`${shown.title} ${shown.subtitle}`).not.toMatch(/[+−]\d|fell|rose|more than|fewer/);
      expect(shown.notes.join(" ")).toContain("no change is shown");
    }
    const names = Object.entries(wards.columns).map(([name, { label }]) => `${name} ${label}`);
    expect(names.filter((name) => /change|before|rate\b/i.test(name))).toEqual([]);
  });
});

it.each([
  [[10, 10, 10, 10], 2, 50],
  [[96, 2, 2], 1, 96],
  [[4, 3, 2, 1], 2, 70],
])("of wards with %j offences, %i hold half or more: %d%%", (offences, few, share) => {
  const held = holdHalf(offences.map((count) => ({ offences: count })));
  expect(held.wards).toBe(few);
  expect(held.share).toBeCloseTo(share, 9);
});

it("does not call two thirds a half: two of Westminster’s 18 wards have 64%", async () => {
  const rows = await askFrozen(wards.question, { area_code: "E09000033" });
  const place = { areaCode: "E09000033", name: "Westminster", slug: "westminster" };
  expect(wards.present(rows, { place, link: String }).title).toBe(
    "64% of the crime recorded in Westminster’s wards was in two of the 18",
  );
});
