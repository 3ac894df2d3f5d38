import { readFile } from "node:fs/promises";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { query } from "../../../src/database/build/node.ts";
import { london } from "../../../src/places/place.ts";
import { knifeCrime } from "../../../src/topics/crime/charts/knife/knife-crime.ts";
import { formatCount } from "../../../src/words/numbers.ts";

const camden = { areaCode: "E09000007", name: "Camden", slug: "camden" };
const link = (path: string): string => path;
const rowsOf = (areaCode: string) => query(knifeCrime.sql, { area_code: areaCode });

describe("knife-enabled offences in 12 months", () => {
  // Full years as the publisher's file adds up, counted apart from this project.
  it.each([
    ["2023-03", 13_135],
    ["2024-03", 15_156],
    ["2025-03", 16_156],
  ])("are those of the publisher's file for the force, to %s", async (month, offences) => {
    const row = (await rowsOf(london.areaCode)).find(
      (each) => each["twelve_months_to"] === month && each["measure"] === "Knife-enabled offences",
    );
    expect(row?.["recorded"]).toBe(offences);
  });

  it("are the sum of the table's last twelve months, outcomes in their own", async () => {
    const table = csvParse(await readFile("data/knife_crime_monthly.csv", "utf8"));
    const own = table
      .filter((row) => row.area_code === camden.areaCode)
      .toSorted((a, b) => (String(a.month) < String(b.month) ? 1 : -1))
      .slice(0, 12);
    const sum = (name: string): number => own.reduce((total, row) => total + Number(row[name]), 0);
    const rows = await rowsOf(camden.areaCode);
    const latest = rows.filter((row) => row["twelve_months_to"] === own[0]?.month);
    expect(latest.map((row) => [row["measure"], row["recorded"]])).toEqual([
      ["Knife-enabled offences", sum("offences")],
      ["Offences with injury", sum("offences_with_injury")],
      ["Positive outcomes", sum("positive_outcomes")],
    ]);
  });

  it("say when they end, when other crime does, and that outcomes are no clear-up rate", async () => {
    const rows = await rowsOf(camden.areaCode);
    const shown = knifeCrime.present(rows, { place: camden, link });
    const notes = shown.notes.join(" ");
    expect(notes).toContain("not a clear-up rate");
    expect(notes).toMatch(/They end in \w+ \d{4}[;,]/);
    expect(Object.keys(rows[0] ?? {}).join()).not.toContain("rate");
    const last = rows.filter((row) => row["measure"] === "Knife-enabled offences").at(-1);
    expect(shown.title).toContain(formatCount(Number(last?.["recorded"])));
  });
});
