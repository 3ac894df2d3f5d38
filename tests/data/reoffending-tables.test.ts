import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openTables } from "../../scripts/checks/open-tables.ts";

const tables = await openTables(join(import.meta.dirname, "../../data"));
const ask = tables.ask;

afterAll(() => {
  tables.close();
});

const valuesOf = async (sql: string): Promise<unknown[][]> =>
  (await ask(sql)).map((row) => Object.values(row));

describe("intervals", () => {
  const z = 1.959963984540054;

  /** Where a score test just rejects, found by halving: no formula is solved. */
  function scoreLimit(share: number, people: number, end: 0 | 1): number {
    let [inside, outside]: [number, number] = [share, end];
    for (let step = 0; step < 60; step += 1) {
      const middle = (inside + outside) / 2;
      const isInside = Math.abs(share - middle) <= z * Math.sqrt((middle * (1 - middle)) / people);
      if (isInside) inside = middle;
      else outside = middle;
    }
    return 100 * inside;
  }

  test.each([
    "reoffending_region",
    "reoffending_national",
    "reoffending_children_detail",
    "reoffending_adults_borough",
  ])("%s: every limit is where a score test begins to reject", async (table) => {
    const rows = await ask(
      `SELECT offenders, reoffenders, lower_95_confidence_limit AS lower,
         upper_95_confidence_limit AS upper FROM ${table} WHERE reoffending_rate IS NOT NULL`,
    );
    expect(rows.length).toBeGreaterThan(0);
    const off = rows.filter(({ offenders, reoffenders, lower, upper }) => {
      const people = Number(offenders);
      const share = Number(reoffenders) / people;
      const limits = [scoreLimit(share, people, 0), scoreLimit(share, people, 1)];
      return [lower, upper].some(
        (limit, index) => Math.abs(Number(limit) - (limits[index] ?? 0)) > 0.0051,
      );
    });
    expect(off).toEqual([]);
  });
});

describe("known figures", () => {
  test("London's adults: counts and rates of 14 cohorts", async () => {
    const rows = await valuesOf(
      `SELECT cohort_end, offenders, reoffenders, reoffending_rate FROM reoffending_region
       WHERE area_code = 'E12000007' AND age_group = 'Adults' ORDER BY cohort_end`,
    );
    expect(rows).toEqual([
      ["2009-03", 106_031, 31_436, 29.647_933],
      ["2010-03", 107_348, 31_414, 29.263_703],
      ["2011-03", 104_448, 30_637, 29.332_299],
      ["2012-03", 99_204, 29_006, 29.238_74],
      ["2013-03", 91_231, 27_011, 29.607_261],
      ["2014-03", 92_177, 26_841, 29.118_978],
      ["2015-03", 86_692, 24_468, 28.224_058],
      ["2016-03", 83_429, 23_186, 27.791_296],
      ["2017-03", 73_793, 20_228, 27.411_814],
      ["2018-03", 64_280, 17_618, 27.408_214],
      ["2019-03", 55_091, 14_562, 26.432_63],
      ["2020-03", 51_071, 12_995, 25.444_969],
      ["2021-03", 43_156, 10_242, 23.732_505],
      ["2022-03", 45_381, 10_285, 22.663_67],
    ]);
  });

  test("London's children: 2012/13, and the whole cohort of 2019/20", async () => {
    const rows = await valuesOf(
      `SELECT cohort_end, offenders, round(reoffending_rate) FROM reoffending_region
       WHERE area_code = 'E12000007' AND age_group = 'Children'
         AND cohort_end IN ('2013-03', '2020-03') ORDER BY cohort_end`,
    );
    expect(rows[0]).toEqual(["2013-03", 9_411, 46]);
    expect(rows[1]?.slice(0, 2)).toEqual(["2020-03", 4_022]);
  });

  test("England and Wales: both measures, and what the two files have of 2013/14", async () => {
    const rows = await valuesOf(
      `SELECT measure, age_group, offenders, reoffenders, reoffences FROM reoffending_national
       WHERE cohort_end = '2014-03' AND cohort_length <> '3 months' ORDER BY measure, age_group`,
    );
    expect(rows).toEqual([
      ["new, 3-month cohorts", "Adults", 546_541, 163_962, 586_711],
      ["new, 3-month cohorts", "All ages", 599_297, 186_582, 663_973],
      ["new, 3-month cohorts", "Children", 52_307, 22_444, 76_555],
      ["old, 12-month cohorts", "Adults", 468_134, 117_864, 367_605],
      ["old, 12-month cohorts", "All ages", 510_433, 133_947, 417_789],
      ["old, 12-month cohorts", "Children", 42_299, 16_083, 50_184],
    ]);
    const notes = await valuesOf("SELECT cohort_end FROM reoffending_national WHERE note LIKE 'revised%'");
    expect(notes).toEqual([["2014-03"]]);
  });

  test("adults of the new measure in the two latest cohorts, and all ages of the last", async () => {
    const rows = await valuesOf(
      `SELECT cohort_end, age_group, offenders, reoffenders, reoffending_rate FROM reoffending_national
       WHERE cohort_end >= '2021-03' AND (age_group = 'Adults' OR cohort_end = '2024-03')
       ORDER BY cohort_end`,
    );
    expect(rows).toEqual([
      ["2021-03", "Adults", 288_877, 69_281, 23.982_872],
      ["2022-03", "Adults", 317_283, 79_004, 24.900_168],
      ["2024-03", "All ages", 331_356, 93_413, 28.191_13],
    ]);
  });

  test("adults of the old measure, the neighbours of the report's 25.6% and 2.90", async () => {
    const rows = await valuesOf(
      `SELECT cohort_end, offenders, reoffenders, reoffending_rate,
         round(reoffences / reoffenders, 1) AS each_time FROM reoffending_national
       WHERE cohort_length = '12 months' AND age_group = 'Adults'
         AND cohort_end IN ('2011-03', '2012-03') ORDER BY cohort_end`,
    );
    expect(rows).toEqual([
      ["2011-03", 545_857, 137_991, 25.279_698, 2.9],
      ["2012-03", 524_132, 132_383, 25.257_569, 2.9],
    ]);
  });

  test("two years of the old measure whose adults and children are swapped in the file are marked", async () => {
    const rows = await valuesOf(
      `SELECT cohort_end, age_group FROM reoffending_national WHERE note LIKE '%swapped%'
       ORDER BY cohort_end, age_group`,
    );
    expect(rows).toEqual([
      ["2005-12", "Adults"],
      ["2005-12", "Children"],
      ["2006-03", "Adults"],
      ["2006-03", "Children"],
    ]);
  });

  test("Lambeth's adults, and nobody else's", async () => {
    const rows = await valuesOf(
      `SELECT area_code, cohort_end, offenders, reoffenders, reoffending_rate
       FROM reoffending_adults_borough WHERE source = 'moj-geotool-lambeth-london'`,
    );
    expect(rows).toEqual([
      ["E09000022", "2021-03", 2_006, 517, 25.772_682],
      ["E09000022", "2022-03", 2_217, 511, 23.049_166],
    ]);
  });

  test("children by borough: 287 of 297 cells, the City and Greenwich in 2023 empty", async () => {
    const empty = await valuesOf(
      `SELECT area_code, count(*) AS gaps, min(cohort_end) AS first FROM reoffending_children
       WHERE reoffending_rate IS NULL GROUP BY area_code ORDER BY area_code`,
    );
    expect(empty).toEqual([
      ["E09000001", 9, "2016-03"],
      ["E09000011", 1, "2023-03"],
    ]);
    const zero = await valuesOf(
      "SELECT area_code, cohort_end FROM reoffending_children WHERE reoffending_rate = 0",
    );
    expect(zero).toEqual([["E09000020", "2024-03"]]);
  });

  test("first-time entrants: London, and no sum of nine rates", async () => {
    const rows = await valuesOf(
      `SELECT year, rate_per_100000 FROM first_time_entrants
       WHERE area_code = 'E12000007' AND year IN (2016, 2024) ORDER BY year`,
    );
    expect(rows).toEqual([
      [2016, 412],
      [2024, 157],
    ]);
    const others = await valuesOf(
      "SELECT DISTINCT area_code FROM first_time_entrants WHERE area_code LIKE 'E9%'",
    );
    expect(others).toEqual([]);
  });

  test("children in detail: totals of 2012/13 as in the country's file", async () => {
    const rows = await valuesOf(
      `SELECT offenders, reoffenders, reoffences FROM reoffending_children_detail
       WHERE cohort_end = '2013-03' AND breakdown = 'all children'`,
    );
    expect(rows).toEqual([[64_281, 26_374, 85_640]]);
  });

  test("criminal histories: adults with 15 or more, and everyone in the year that was revised", async () => {
    const rows = await valuesOf(
      `SELECT year, sum(offenders) AS people,
         round(100 * sum(offenders) FILTER (previous_sanctions = '15 or more') / sum(offenders), 1) AS share
       FROM criminal_histories WHERE age_group = 'Adults' AND outcome = 'All outcomes'
         AND year IN (2013, 2014, 2017, 2020, 2022, 2024) GROUP BY year ORDER BY year`,
    );
    expect(rows).toEqual([
      [2013, 623_811, 23.9],
      [2014, 595_569, 24.6],
      [2017, 464_162, 26.2],
      [2020, 310_608, 24.8],
      [2022, 319_556, 22.8],
      [2024, 333_430, 25.1],
    ]);
  });
});

test("October 2015 and the pandemic are in breaks for every table of the new measure", async () => {
  const rows = await valuesOf(
    `SELECT dataset, string_agg(period || ' ' || label, ', ' ORDER BY period) FROM breaks
     WHERE dataset LIKE 'reoffending%' GROUP BY dataset ORDER BY dataset`,
  );
  const both = "2016-03 new source, 2020-03 pandemic";
  expect(rows).toEqual([
    ["reoffending_adults_borough", both],
    ["reoffending_children", both],
    ["reoffending_children_detail", both],
    ["reoffending_london", "2016-06 new source, 2019-06 pandemic"],
    ["reoffending_national", both],
    ["reoffending_region", both],
  ]);
});
