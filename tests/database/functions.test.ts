import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { query } from "../../src/database/build/node.ts";
import { financialYearOf, startYear } from "../../src/words/periods.ts";

const table = (name: string) => csvParse(readFileSync(`data/${name}.csv`, "utf8"));

describe("which period is meant", () => {
  it("is the latest in its table", async () => {
    const [latest] = await query(
      "SELECT latest_estimate_year() AS residents, latest_financial_year() AS crime",
    );
    const crime = table("crime_yearly").map((row) => row["financial_year"] ?? "");
    const years = table("population").map((row) => Number(row["year"]));
    expect(latest).toEqual({ residents: Math.max(...years), crime: crime.toSorted().at(-1) });
  });
});

describe("financial years", () => {
  it("of a month are those of the pages, over the turn of a century too", async () => {
    const months = ["1999-12", "2000-03", "2000-04", "2008-12", "2012-03", "2012-04", "2099-04"];
    for (const month of months) {
      const [row] = await query(
        `SELECT financial_year_of($month) AS year,
         financial_year_end(financial_year_of($month)) AS last, ends_financial_year($month) AS ends`,
        { month },
      );
      const year = financialYearOf(month);
      const last = `${String(startYear(year) + 1)}-03`;
      expect(row).toEqual({ year, last, ends: month === last });
    }
  });
});

describe("the residents that a rate is worked out with", () => {
  it("are of the place and year asked, whatever the columns that name them are called", async () => {
    const others = await query(
      `SELECT area_code, year FROM residents_of_year
       WHERE residents_in(area_code, year) IS DISTINCT FROM residents`,
    );
    expect(others).toEqual([]);
    const [late] = await query(
      `SELECT residents_in('E09000007', 3000) AS camden, residents_in('E09000001', 2020) AS city,
       (SELECT residents FROM population
        WHERE area_code = 'E09000007' AND year = latest_estimate_year()) AS latest`,
    );
    expect(late).toMatchObject({ camden: late?.["latest"], city: null });
    expect(late?.["camden"]).toBeGreaterThan(0);
  });
});

describe("offence groups", () => {
  it("of the latest year but fraud and the total are still counted", async () => {
    const crime = table("crime_yearly");
    const last = crime
      .map((row) => row["financial_year"] ?? "")
      .toSorted()
      .at(-1);
    const names = crime.flatMap((row) =>
      row["financial_year"] === last ? (row["offence_group"] ?? []) : [],
    );
    const rows = await query(
      "SELECT DISTINCT offence_group FROM crime_monthly WHERE still_counted(offence_group)",
    );
    expect(rows.map((row) => row["offence_group"]).toSorted()).toEqual(
      [...new Set(names)]
        .filter((name) => name !== "All offences" && !name.startsWith("Fraud"))
        .toSorted(),
    );
  });

  it("are fraud by two names, and no break of all groups is of fraud", async () => {
    const rows = await query(
      "SELECT DISTINCT offence_group FROM crime_yearly WHERE is_fraud(offence_group) ORDER BY ALL",
    );
    expect(rows.map((row) => row["offence_group"])).toEqual([
      "Fraud and forgery",
      "Fraud or forgery",
    ]);
    expect(await query("SELECT is_fraud(NULL) AS of_all")).toEqual([{ of_all: false }]);
  });
});

describe("what is worked out of counts", () => {
  it("is nothing where it would be a part of nothing", async () => {
    const [row] = await query(
      `SELECT percent_change(80, 100) AS change, percent_change(0, 100) AS from_nothing,
       as_index(80, 100) AS index, as_index(0, 100) AS of_nothing, per_1000(3, 1500) AS rate`,
    );
    expect(row).toEqual({ change: 25, from_nothing: null, index: 125, of_nothing: null, rate: 2 });
  });

  it("of a cohort is empty where nobody was followed, or nobody reoffended", async () => {
    const [row] = await query(
      `SELECT percent_of(30, 120) AS rate, percent_of(0, 120) AS none, percent_of(0, 0) AS of_nobody,
       percent_of(NULL, 120) AS unknown, reoffences_each(360, 120) AS each,
       reoffences_each(0, 0) AS by_nobody`,
    );
    const nothing = { of_nobody: null, unknown: null, by_nobody: null };
    expect(row).toEqual({ rate: 25, none: 0, each: 3, ...nothing });
  });
});
