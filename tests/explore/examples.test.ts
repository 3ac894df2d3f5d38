import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { query } from "../../src/database/build/node.ts";
import { csvRows } from "../support/csv-rows.ts";
import { openWasm, type WasmEngine } from "../support/wasm-engine.ts";
import { exampleGroups, examples } from "../../src/explore/examples.ts";

let wasm: WasmEngine;

beforeAll(async () => {
  wasm = await openWasm();
});

const named = examples.map((example) => [example.id, example] as const);

describe("the examples of Explore", () => {
  it("are those of the folder, each once, by what they are about", () => {
    const files = readdirSync(new URL("../../src/explore/examples", import.meta.url));
    expect(examples.map(({ id }) => `${id}.sql`).toSorted()).toEqual(files.toSorted());
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    expect(exampleGroups.every((group) => group.examples.length > 2)).toBe(true);
  });

  it.each(named)(
    "%s: a question, one sentence to keep in mind, a query that says what it asks",
    (_, one) => {
      expect(one.title).toMatch(/^[A-Z].*\?$/);
      expect(one.note).toMatch(/^[A-Z][^.]*\.$/);
      expect(one.sql).toMatch(/^-- [A-Z]/);
      expect(one.sql).toMatch(/\bORDER BY\b|percent_of_the_fall/);
      expect(`${one.title} ${one.note} ${one.sql}`).not.toMatch(
        /\b(best|worst|top|bottom|rank\w*)\b/i,
      );
    },
  );

  it.each(named)(
    "%s: the same answer in both engines, also inside another SELECT",
    async (_, one) => {
      const rows = await query(one.sql);
      expect(rows.length).toBeGreaterThan(0);
      expect(wasm.ask(one.sql)).toEqual(rows);
      // How Explore finds out that a text only reads.
      expect(wasm.ask(`SELECT * FROM (\n${one.sql}\n)`)).toEqual(rows);
    },
  );
});

const answer = (id: string) => query(examples.find((one) => one.id === id)?.sql ?? "");
const sum = (values: readonly (string | undefined)[]): number =>
  values.reduce((total, value) => total + Number(value), 0);

describe("what the examples answer, worked out from the CSV files another way", () => {
  it("robbery: London, every year from its months", async () => {
    const months = (await csvRows("crime_monthly")).filter(
      (row) => row["offence_group"] === "Robbery",
    );
    const rows = await answer("robbery-by-year");
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      const start = Number(String(row["financial_year"]).slice(0, 4));
      const own = months.filter(
        ({ month = "" }) => month >= `${String(start)}-04` && month <= `${String(start + 1)}-03`,
      );
      expect(new Set(own.map(({ month }) => month)).size, String(start)).toBe(12);
      expect(row["offences"]).toBe(sum(own.map(({ offences }) => offences)));
    }
  });

  it("theft: Westminster, from twice twelve months", async () => {
    const months = (await csvRows("crime_monthly")).filter(
      (row) => row["area_code"] === "E09000033" && row["offence_group"] === "Theft",
    );
    const year = (from: string, to: string): number =>
      sum(
        months
          .filter(({ month = "" }) => from <= month && month <= to)
          .map(({ offences }) => offences),
      );
    const row = (await answer("theft-since-the-pandemic")).find(
      ({ area_name: name }) => name === "Westminster",
    );
    const start = Number(String(row?.["latest_year"]).slice(0, 4));
    const [earlier, later] = [
      year("2019-04", "2020-03"),
      year(`${String(start)}-04`, `${String(start + 1)}-03`),
    ];
    expect(start).toBeGreaterThan(2024);
    expect(row).toMatchObject({
      offences_2019_20: earlier,
      offences_latest_year: later,
      difference: later - earlier,
      change_percent: Math.round((1000 * later) / earlier - 1000) / 10,
    });
  });

  it("robbery: Camden's rate from its count and its residents", async () => {
    const [crime, people] = await Promise.all([csvRows("crime_yearly"), csvRows("population")]);
    const rows = await answer("robbery-per-resident");
    const row = rows.find(({ area_name: name }) => name === "Camden");
    const count = crime.find(
      (one) =>
        one["area_code"] === "E09000007" &&
        one["financial_year"] === row?.["financial_year"] &&
        one["offence_group"] === "Robbery",
    );
    const residents = people.find(
      (one) => one["area_code"] === "E09000007" && Number(one["year"]) === row?.["residents_of"],
    );
    const rate = (1000 * Number(count?.["offences"])) / Number(residents?.["residents"]);
    expect(rows).toHaveLength(32);
    expect(row?.["per_1000_residents"]).toBeCloseTo(rate, 2);
  });

  it("the month of 2019 with most offences a day, from all rows of that year", async () => {
    const perDay = new Map<string, number>();
    for (const row of await csvRows("crime_monthly")) {
      const month = row["month"] ?? "";
      if (!month.startsWith("2019") || row["offence_group"] === "Fraud and forgery") continue;
      const days = new Date(2019, Number(month.slice(5)), 0).getDate();
      perDay.set(month, (perDay.get(month) ?? 0) + Number(row["offences"]) / days);
    }
    const [most] = [...perDay].toSorted(([, a], [, b]) => b - a);
    const row = (await answer("month-with-most-offences")).find(({ year }) => year === "2019");
    expect(row?.["month"]).toBe(most?.[0]);
    expect(row?.["offences_a_day"]).toBeCloseTo(most?.[1] ?? 0, 1);
  });

  it("fraud: 26,195 of the 70,761 that the total fell by", async () => {
    // As the yearly workbook of the Greater London Authority has them.
    expect(await answer("fraud-in-the-step-of-2013")).toEqual([
      {
        total_2012_13: 771_566,
        total_2013_14: 700_805,
        fall_in_total: 70_761,
        fraud_2012_13: 27_173,
        fraud_2013_14: 978,
        fall_in_fraud: 26_195,
        percent_of_the_fall: 37,
      },
    ]);
  });

  it("shares of burglary: Croydon's part of the boroughs, airports and unknown together", async () => {
    const burglary = (await csvRows("crime_monthly")).filter(
      ({ month = "", offence_group: group }) =>
        group === "Burglary" && "2024-04" <= month && month <= "2025-03",
    );
    const croydon = burglary.filter((row) => row["area_code"] === "E09000008");
    const rows = await answer("share-of-burglary");
    expect(rows.find((row) => row["financial_year"] === "2024-25")).toMatchObject({
      borough_offences: sum(croydon.map(({ offences }) => offences)),
      london_offences: sum(burglary.map(({ offences }) => offences)),
    });
  });

  it("neighbours: Camden's six, and nothing instead of zero for the City of London", async () => {
    const rows = await answer("neighbours-compared");
    expect(rows.map(({ area_name: name }) => name)).toEqual([
      "Camden",
      "Barnet",
      "Brent",
      "City of London",
      "Haringey",
      "Islington",
      "Westminster",
    ]);
    expect(rows[3]).toMatchObject({ offences: null, per_1000_residents: null });
  });

  it("adults: London's published 29.65% and 25.44%, beside eight other regions", async () => {
    const rows = await answer("adults-beside-other-regions");
    expect(rows[0]).toMatchObject({ london_rate: 29.65, other_regions: 8 });
    const last = rows.find((row) => row["cohort_end"] === "2020-03");
    expect(last).toMatchObject({ london_rate: 25.44, other_regions: 8 });
    expect(rows.at(-1)).toMatchObject({ lowest_of_other_regions: null, other_regions: 0 });
  });

  it("criminal histories: everyone once, though the table has everyone twice", async () => {
    const people = (await csvRows("criminal_histories")).filter(
      (row) => row["year"] === "2024" && row["age_group"] === "Adults",
    );
    const row = (await answer("criminal-histories")).find(({ year }) => year === 2024);
    expect(2 * Number(row?.["adults"])).toBe(sum(people.map(({ offenders }) => offenders)));
  });

  it("population: London's 33 grow together as London does", async () => {
    const london = (await csvRows("population")).filter((row) => row["area_code"] === "E12000007");
    const residents = (year: string): number =>
      Number(london.find((row) => row["year"] === year)?.["residents"]);
    const rows = await answer("population-since-1991");
    const grown = rows.reduce((total, row) => total + Number(row["difference"]), 0);
    expect(rows).toHaveLength(33);
    expect(grown).toBe(residents("2024") - residents("1991"));
  });

  it("case studies: every stated value that differs, FOCUS's 33% first", async () => {
    const differing = (await csvRows("case_study_results")).filter(
      (row) =>
        row["stated_value"] !== "" &&
        row["recomputed_value"] !== "" &&
        Number(row["stated_value"]) !== Number(row["recomputed_value"]),
    );
    const rows = await answer("stated-and-recomputed");
    expect(rows).toHaveLength(differing.length);
    expect(rows[0]).toMatchObject({ programme: "FOCUS", stated_value: 33 });
  });

  it("gaps: as many as the file has empty cells", async () => {
    const empty = (await csvRows("crime_monthly")).filter((row) => row["offences"] === "");
    const rows = await answer("missing-and-why");
    expect(rows.reduce((total, row) => total + Number(row["figures_missing"]), 0)).toBe(
      empty.length,
    );
    expect(rows.every(({ reason }) => String(reason).length > 10)).toBe(true);
  });
});
