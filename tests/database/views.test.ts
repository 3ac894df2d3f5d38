import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, it } from "vitest";
import { instances } from "../../src/site/published-charts.ts";
import { query } from "../../src/database/build/node.ts";
import { functions, schema } from "../../src/explore/schema/schema.ts";
import { openWasm, type WasmEngine } from "../support/wasm-engine.ts";

const table = (name: string) => csvParse(readFileSync(`data/${name}.csv`, "utf8"));

const monthly = table("crime_monthly");
const breaks = table("breaks");
const months = [...new Set(monthly.map((row) => row["month"] ?? ""))].toSorted();

/** Offences by hand, from the committed file alone. */
const sumOf = (
  codes: (code: string) => boolean,
  within: readonly string[],
  group?: string,
): number =>
  monthly
    .filter((row) => codes(row["area_code"] ?? "") && within.includes(row["month"] ?? ""))
    .filter((row) => group === undefined || row["offence_group"] === group)
    .reduce((sum, row) => sum + Number(row["offences"]), 0);

let wasm: WasmEngine;
beforeAll(async () => {
  wasm = await openWasm();
});

describe("every view and function", () => {
  const scalars = functions.filter(({ key }) => key.length === 0);
  const asked = [
    ...schema.map(({ name }) => `FROM ${name}`),
    ...functions.filter((one) => !scalars.includes(one)).map(({ example }) => `FROM ${example}`),
    ...scalars.map(({ example }) => `SELECT ${example} AS year`),
    `SELECT groups.name, changes.period, changes.label
     FROM (VALUES ('Theft'), ('Drug offences')) AS groups(name)
     LEFT JOIN LATERAL breaks_of('crime_monthly', 'E09000017', groups.name) AS changes ON true`,
  ];

  it.each(asked)("%s answers alike in both engines, inside the wrapping SELECT", async (sql) => {
    const wrapped = `SELECT * FROM (\n${sql}\n) ORDER BY ALL LIMIT 500`;
    const rows = await query(wrapped);
    expect(rows.length).toBeGreaterThan(0);
    expect(wasm.ask(wrapped)).toEqual(rows);
  });
});

describe("recorded crime", () => {
  it("adds up to the whole area and to all offences, in each 12 months and in the latest", async () => {
    const last = months.slice(-12);
    const [rolling] = await query(
      `SELECT offences FROM rolling_year WHERE area_code = 'E23000001'
       AND offence_group = 'All offences' AND twelve_months_to = $last`,
      { last: last.at(-1) ?? "" },
    );
    expect(rolling).toEqual({ offences: sumOf(() => true, last) });
    const [theft] = await query(
      "SELECT * FROM latest_year WHERE area_code = 'E09000007' AND offence_group = 'Theft'",
    );
    const isCamden = (code: string): boolean => code === "E09000007";
    const now = sumOf(isCamden, last, "Theft");
    const before = sumOf(isCamden, months.slice(-24, -12), "Theft");
    expect(theft).toMatchObject({ offences: now, offences_year_before: before });
    expect(Number(theft?.["change"])).toBeCloseTo((100 * (now - before)) / before, 10);
  });

  it("has the year before every 12 months, and the change since", async () => {
    const [before, now] = [months.slice(-36, -24), months.slice(-24, -12)];
    const camden = (within: readonly string[]): number =>
      sumOf((code) => code === "E09000007", within, "Burglary");
    for (const view of ["rolling_year", "like_with_like_year"]) {
      const [row] = await query(
        `SELECT * FROM ${view} WHERE area_code = 'E09000007' AND offence_group = 'Burglary'
         AND twelve_months_to = $last`,
        { last: now.at(-1) ?? "" },
      );
      expect(row).toMatchObject({ offences: camden(now), offences_year_before: camden(before) });
      const change = (100 * (camden(now) - camden(before))) / camden(before);
      expect(Number(row?.["change"])).toBeCloseTo(change, 10);
      const [first] = await query(`SELECT offences_year_before, change FROM ${view}
        WHERE twelve_months_to = '${months[11] ?? ""}' AND area_code = 'E09000007' LIMIT 1`);
      expect(first).toEqual({ offences_year_before: null, change: null });
    }
  });

  it("by financial year has the airports in Hillingdon and nowhere else", async () => {
    const yearly = table("crime_yearly").filter(
      (row) => row["offence_group"] === "All offences" && row["financial_year"] === "2022-23",
    );
    const of = (code: string): number =>
      Number(yearly.find((row) => row["area_code"] === code)?.["offences"]);
    const rows = await query(
      `SELECT area_code, offences FROM like_with_like_financial_year
       WHERE offence_group = 'All offences' AND financial_year = '2022-23'`,
    );
    const answered = new Map(rows.map((row) => [row["area_code"], row["offences"]]));
    expect(of("MPS-AIRPORTS")).toBeGreaterThan(0);
    expect(answered.get("E09000017")).toBe(of("E09000017") + of("MPS-AIRPORTS"));
    expect(answered.get("E23000001")).toBe(of("E23000001"));
    expect(answered.get("E09000007")).toBe(of("E09000007"));
    expect(answered.has("MPS-AIRPORTS")).toBe(false);
    expect(answered.size).toBe(yearly.length - 1);
  });

  it("of knives adds up to all that the force has", async () => {
    const knives = table("knife_crime_monthly");
    const last = [...new Set(knives.map((row) => row["month"] ?? ""))].toSorted().slice(-12);
    const sum = (column: string, code?: string): number =>
      knives
        .filter((row) => last.includes(row["month"] ?? ""))
        .filter((row) => code === undefined || row["area_code"] === code)
        .reduce((total, row) => total + Number(row[column]), 0);
    const recorded = async (code: string) =>
      (
        await query(
          `SELECT recorded FROM knife_rolling_year WHERE area_code = $code
           AND twelve_months_to = $last ORDER BY measure`,
          { code, last: last.at(-1) ?? "" },
        )
      ).map((row) => row["recorded"]);
    const columns = ["offences", "offences_with_injury", "positive_outcomes"];
    expect(await recorded("E23000001")).toEqual(columns.map((column) => sum(column)));
    expect(await recorded("E09000007")).toEqual(columns.map((column) => sum(column, "E09000007")));
  });

  it("begins with the first twelve months and never joins months that do not follow each other", async () => {
    const [ends] = await query(
      "SELECT min(twelve_months_to) AS first, max(twelve_months_to) AS last FROM rolling_year",
    );
    expect(ends).toEqual({ first: months[11], last: months.at(-1) });
    const gaps = await query(
      `SELECT area_code FROM crime_by_month GROUP BY area_code, offence_group
       HAVING count(*) <> 1 + date_diff('month',
         CAST(min(month) || '-01' AS DATE), CAST(max(month) || '-01' AS DATE))`,
    );
    expect(gaps).toEqual([]);
  });
});

describe("residents of a year", () => {
  it("are of the middle of 12 months, or of the last estimate, and the City has none", async () => {
    const population = table("population");
    const last = Math.max(...population.map((row) => Number(row["year"])));
    const [years] = await query(
      `SELECT middle_year('2020-05') AS may, middle_year('2020-06') AS june,
       estimate_year(2015) AS known, estimate_year(3000) AS late`,
    );
    expect(years).toEqual({ may: 2019, june: 2020, known: 2015, late: last });
    const [city] = await query(
      "SELECT count(*) AS rows FROM residents_of_year WHERE area_code = 'E09000001'",
    );
    expect(city).toEqual({ rows: 0 });
    const of = (code: string): number =>
      Number(
        population.find((row) => row["area_code"] === code && row["year"] === "2015")?.[
          "residents"
        ],
      );
    const [met] = await query(
      "SELECT residents FROM residents_of_year WHERE area_code = 'E23000001' AND year = 2015",
    );
    expect(met).toEqual({ residents: of("E12000007") - of("E09000001") });
  });

  it("stand with the rates that they make, and say of which year they are", async () => {
    const rates = await query(
      `SELECT start_year(financial_year) AS year, population_year, offences, residents, rate
       FROM like_with_like_financial_year
       WHERE area_code = 'E09000007' AND offence_group = 'All offences'`,
    );
    const last = Math.max(...table("population").map((row) => Number(row["year"])));
    expect(rates.length).toBeGreaterThan(20);
    for (const row of rates) {
      expect(row["population_year"]).toBe(Math.min(Number(row["year"]), last));
      const rate = (1000 * Number(row["offences"])) / Number(row["residents"]);
      expect(Number(row["rate"])).toBeCloseTo(rate, 10);
    }
    const [camden] = await query(
      `SELECT population_year, estimate_year(middle_year(twelve_months_to)) AS expected,
       rate * residents / offences AS scale
       FROM latest_year WHERE area_code = 'E09000007' AND offence_group = 'Theft'`,
    );
    expect(camden?.["population_year"]).toBe(camden?.["expected"]);
    expect(Number(camden?.["scale"])).toBeCloseTo(1000, 8);
    const [unknown] = await query(
      `SELECT offences, residents, rate FROM latest_year
       WHERE area_code = 'MPS-UNKNOWN' AND offence_group = 'All offences'`,
    );
    expect(unknown).toMatchObject({ residents: null, rate: null });
  });
});

describe("breaks", () => {
  const own = (group: string, area: string): string[] =>
    breaks
      .filter((row) => row["dataset"] === "crime_monthly")
      // What charts of groups show counts the airports in Hillingdon throughout.
      .filter((row) => !["provisional", "airports move"].includes(row["label"] ?? ""))
      .filter((row) => row["areas"] === "" || row["areas"]?.split(" ").includes(area))
      .filter((row) => row["offence_group"] === "" || row["offence_group"] === group)
      .map((row) => `${row["period"] ?? ""} ${row["label"] ?? ""}`)
      .toSorted();

  it("of one group are in no other group’s chart, wherever groups are drawn", async () => {
    const drawn = (await instances()).filter(
      ({ chart: { columns } }) => "offence_group" in columns && "twelve_months_to" in columns,
    );
    expect(drawn.length).toBeGreaterThan(30);
    for (const { chart, place, parameters } of drawn) {
      const rows = await query(chart.sql, parameters);
      const byGroup = Map.groupBy(rows, (row) => String(row["offence_group"]));
      for (const [group, lines] of byGroup) {
        if (!("break_label" in chart.columns)) continue;
        const labels = lines.flatMap((row) =>
          row["break_label"] === null
            ? []
            : String(row["break_label"])
                .split(", ")
                .map((label) => `${String(row["twelve_months_to"])} ${label}`),
        );
        const first = String(lines[0]?.["twelve_months_to"]);
        const expected = own(group, place.areaCode).filter((each) => each.slice(0, 7) >= first);
        expect(labels.toSorted(), `${place.name}, ${group}`).toEqual(expected);
      }
    }
  });

  it("bear on the total only where they move it", async () => {
    const rows = await query(
      "SELECT label FROM each_break_of('crime_monthly', 'E09000007', 'All offences')",
    );
    const labels = rows.map((row) => row["label"]);
    expect(labels).toContain("fraud leaves");
    expect(labels).not.toContain("airports move");
    expect(labels).not.toContain("weapons recounted");
  });

  it("inside a series stand at its first period after them, and not before it began", async () => {
    const rows = await query(
      `SELECT period, label FROM breaks_within('crime_yearly', 'E23000001', 'All offences',
       ['2012-13', '2014-15', '2015-16']) ORDER BY period`,
    );
    expect(rows).toEqual([{ period: "2014-15", label: "fraud leaves, recording checked" }]);
  });

  it("of groups alone are drawn on each of the groups and not on the total", async () => {
    const labelsOf = async (group: string) =>
      (
        await query(`SELECT label FROM breaks_of('crime_yearly', 'E23000001', '${group}')
          WHERE period = '2012-13'`)
      ).map((row) => row["label"]);
    expect(await labelsOf("All offences")).toEqual([]);
    expect(await labelsOf("Burglary")).toEqual(["classification"]);
  });

  it("keep one order where several fall into one period", async () => {
    const several = await query(
      "SELECT label FROM breaks_of('crime_yearly', 'E09000017', 'All offences') WHERE period = '2024-25'",
    );
    expect(several).toEqual([{ label: "airports move, new basis" }]);
  });
});

describe("results that a test would need", () => {
  it("stand in the list's order, with nothing where the document gives none", async () => {
    const rows = await query(
      `SELECT place, measure, period, stated_value FROM wanted_results('RADAR', [
       ('earlier sunny days', 'all'), ('people followed', 'all')]) ORDER BY place`,
    );
    const [none, followed] = rows;
    expect(rows).toHaveLength(2);
    expect(none).toEqual({
      ...{ place: 1, measure: "earlier sunny days", period: "not stated", stated_value: null },
    });
    expect(followed).toMatchObject({ place: 2, measure: "people followed" });
    expect(followed?.["stated_value"]).not.toBeNull();
  });
});
