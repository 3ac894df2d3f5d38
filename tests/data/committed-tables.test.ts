import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openTables } from "../../scripts/checks/open-tables.ts";
import type { Row } from "../../scripts/pipeline/csv.ts";

const data = join(import.meta.dirname, "../../data");

const tables = await openTables(data);
const ask = (sql: string): Promise<readonly Row[]> => tables.ask(sql);

afterAll(() => {
  tables.close();
});

const [newest] = await ask("SELECT max(month) AS month FROM crime_monthly");
/** Later editions revise the latest 24 months, by less than this share in all. */
const revisedBy = newest?.["month"] === "2026-06" ? 0 : 0.03;

const expectNear = (found: unknown, counted: number): void => {
  expect(Math.abs(Number(found) / counted - 1)).toBeLessThanOrEqual(revisedBy);
};

describe("figures of the editions to June 2026", () => {
  test("the 12 months to June 2026: Camden and the force", async () => {
    const rows = await ask(
      `SELECT sum(offences) FILTER (area_code = 'E09000007') AS camden, sum(offences) AS force
       FROM crime_monthly WHERE month BETWEEN '2025-07' AND '2026-06'`,
    );
    expectNear(rows[0]?.["camden"], 39_922);
    expectNear(rows[0]?.["force"], 910_619);
  });

  test("195 months to June 2026, unknown borough 7,062 offences from February to June 2024", async () => {
    const rows = await ask(
      `SELECT count(DISTINCT month) AS months, sum(offences) FILTER (area_code = 'MPS-UNKNOWN'
         AND month BETWEEN '2024-02' AND '2024-06') AS unknown,
         sum(offences) FILTER (area_code = 'MPS-UNKNOWN' AND month > '2024-06') AS later
       FROM crime_monthly WHERE month <= '2026-06'`,
    );
    expect(rows).toMatchObject([{ months: 195, unknown: 7_062 }]);
    // Revised with each edition: a handful, where the files before had thousands.
    if (revisedBy === 0) expect(rows[0]?.["later"]).toBe(12);
    expect(rows[0]?.["later"]).toBeLessThan(100);
  });

  test("fraud leaves in early 2013", async () => {
    const rows = await ask(
      `SELECT month, sum(offences) AS offences FROM crime_monthly
       WHERE offence_group = 'Fraud and forgery' AND month BETWEEN '2013-01' AND '2013-04'
       GROUP BY month ORDER BY month`,
    );
    expect(rows.map((row) => row["offences"])).toEqual([2_540, 296, 5, 1]);
  });

  test("the yearly workbook and the monthly sums of 2010-11 differ as the publisher has them", async () => {
    const monthly = await ask(
      "SELECT sum(offences) AS offences FROM crime_monthly WHERE month BETWEEN '2010-04' AND '2011-03'",
    );
    const yearly = await ask(
      `SELECT offences FROM crime_yearly WHERE area_code = 'E23000001'
         AND financial_year = '2010-11' AND offence_group = 'All offences'`,
    );
    expect([monthly[0]?.["offences"], yearly[0]?.["offences"]]).toEqual([812_847, 822_961]);
  });

  test("the City of London has its force's figures", async () => {
    const rows = await ask(
      `SELECT period_end, offences FROM crime_official WHERE area_code = 'E23000034'
         AND period_end IN ('2003-03-31', '2018-12-31', '2023-12-31', '2025-06-30')
       ORDER BY period_end`,
    );
    expect(rows.map((row) => row["offences"])).toEqual([10_026, 6_921, 8_599, 8_801]);
  });

  test("the airports' row is empty with a reason from March to June 2024, then gone", async () => {
    const rows = await ask(
      `SELECT month, count(offences) AS figures, any_value(note) AS note FROM crime_monthly
       WHERE area_code = 'MPS-AIRPORTS' AND month >= '2024-02' GROUP BY month ORDER BY month`,
    );
    const note = "[b] the row has ended: evidently counted in Hillingdon from March 2024";
    expect(rows.map((row) => [row["month"], row["figures"]])).toEqual([
      ["2024-02", 12],
      ...["2024-03", "2024-04", "2024-05", "2024-06"].map((month) => [month, 0]),
    ]);
    expect(rows.slice(1).every((row) => row["note"] === note)).toBe(true);
  });
});

describe("neighbours", () => {
  const of = async (slug: string, relation: string) => {
    const rows = await ask(
      `SELECT other.area_name FROM neighbours JOIN areas AS place USING (area_code)
       JOIN areas AS other ON other.area_code = neighbour_code
       WHERE place.slug = '${slug}' AND relation = '${relation}' ORDER BY other.area_name`,
    );
    return rows.map((row) => row["area_name"]);
  };

  test.each([
    ["camden", "by land", ["Barnet", "Brent", "City of London", "Haringey", "Islington", "Westminster"]],
    ["camden", "across the Thames", []],
    ["westminster", "across the Thames", ["Lambeth", "Wandsworth"]],
    ["tower-hamlets", "across the Thames", ["Greenwich", "Lewisham", "Southwark"]],
    ["havering", "across the Thames", ["Bexley"]],
    ["city-of-london", "across the Thames", ["Lambeth", "Southwark"]],
    ["richmond-upon-thames", "by land", ["Hounslow", "Kingston upon Thames", "Wandsworth"]],
    ["richmond-upon-thames", "across the Thames", ["Hammersmith and Fulham"]],
    ["croydon", "across the Thames", []],
  ])("%s, %s", async (slug, relation, expected) => {
    expect(await of(slug, relation)).toEqual(expected);
  });
});
