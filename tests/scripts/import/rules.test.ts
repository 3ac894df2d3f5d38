import { expect, test } from "vitest";
import { wilsonInterval } from "../../../src/stats/wilson-interval.ts";
import { makeWorkspace, rowOf, syntheticRow } from "./workspace.ts";

const lambeth = "E09000022";
const camden = "E09000007";

test("a loaded row replaces the row of the same key, and what it replaced is printed", async () => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([
    syntheticRow("Lambeth", [2_100, 500, 1_300], { cohort: "Apr 2020 to Mar 2021" }),
  ]);
  const rows = await workspace.rows();
  expect(rows).toHaveLength(2);
  expect(rowOf(rows, lambeth, "2021-03")).toMatchObject({
    offenders: 2_100,
    source: "synthetic.csv",
  });
  expect(rowOf(rows, lambeth, "2022-03")).toMatchObject({ offenders: 2_217, reoffenders: 511 });
  expect(workspace.lines).toContain(
    "replaced Lambeth, cohort to 2021-03, 4 x 3 months: offenders 2,006, reoffenders 517, reoffences none (moj-geotool-lambeth-london) by offenders 2,100, reoffenders 500, reoffences 1,300 (synthetic.csv)",
  );
  expect(workspace.lines).toContain("of the rows loaded, in place of earlier ones: 1");
});

test("a row has its rate, its interval and its notes", async () => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([syntheticRow("Camden", ["1,000", 250, 700])]);
  const { lower, upper } = wilsonInterval(250, 1_000);
  expect(rowOf(await workspace.rows(), camden, "2019-03")).toEqual({
    area_code: camden,
    cohort_end: "2019-03",
    cohort_length: "4 x 3 months",
    age_group: "Adults",
    offenders: 1_000,
    reoffenders: 250,
    reoffences: 700,
    reoffending_rate: 25,
    lower_95_confidence_limit: Math.round(lower * 100_000_000) / 1_000_000,
    upper_95_confidence_limit: Math.round(upper * 100_000_000) / 1_000_000,
    measure: "new, 3-month cohorts",
    source: "synthetic.csv",
    note: "sum of four quarters: a person can count up to four times, so the interval is too narrow",
  });
});

test("a year and the quarter that ends with it are two rows", async () => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([
    syntheticRow("Camden", [400, 100, 250]),
    syntheticRow("Camden", [110, 30, 60], { cohort: "Jan 2019 to Mar 2019" }),
  ]);
  const rows = (await workspace.rows()).filter((row) => row.area_code === camden);
  expect(rows.map((row) => [row.cohort_length, row.offenders, row.note?.slice(0, 3)])).toEqual([
    ["3 months", 110, undefined],
    ["4 x 3 months", 400, "sum"],
  ]);
});

test("one level is kept: the same figure in two is one row, a division of it is none", async () => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([
    syntheticRow("Camden"),
    syntheticRow("Camden", undefined, { level: "PDU total" }),
    syntheticRow("Camden", [40, 5, 9], { level: "UTLA by sex" }),
    syntheticRow("Camden and Islington", [300, 80, 200], { level: "PDU total" }),
    syntheticRow("Brent", [90, 10, 20], { level: "PDU total" }),
    syntheticRow("London", [9_000, 900, 2_000], { level: "Region total" }),
  ]);
  const rows = await workspace.rows();
  expect(rows).toHaveLength(3);
  expect(rowOf(rows, camden, "2019-03")?.offenders).toBe(100);
  expect(workspace.lines).toContainEqual(expect.stringContaining('level "UTLA total"'));
  expect(workspace.lines).toContain("  the same figure again, kept once: 1");
  expect(workspace.lines).toContain("  other levels, left: 3");
  expect(workspace.lines).toContain("  divided by sex, age and so on, left: 1");
});

test("an area of the same name at another level is left, and its figures are printed", async () => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([
    syntheticRow("Lambeth", [1_990, 510, 1_300], { level: "PDU total" }),
    syntheticRow("Lambeth", [2_006, 517, 1_350]),
    syntheticRow("Northamptonshire", [700, 200, 500]),
  ]);
  expect(rowOf(await workspace.rows(), lambeth, "2019-03")).toMatchObject({
    offenders: 2_006,
    reoffenders: 517,
  });
  expect(workspace.lines).toContain(
    'left: row 3, "PDU total" of Lambeth, Apr 2018 to Mar 2019, has 1990 / 510 / 1300; kept from row 4, "UTLA total": 2006 / 517 / 1350',
  );
  expect(workspace.lines).toContain("  other levels, left: 1");
  expect(workspace.lines).toContain("  outside London, left: 1");
});

test("what the press printed stands beside what was read, where the file has its cohort", async () => {
  const workspace = await makeWorkspace();
  const cohort = "Jul 2016 to Jun 2017";
  await workspace.loadRows([
    syntheticRow("Westminster", [1_900, 600, 2_300], { cohort }),
    syntheticRow("Westminster", [122, 44, 202], { cohort, people: "Juvenile" }),
    syntheticRow("Westminster", [1_800, 500, 2_000], { cohort, level: "PDU total" }),
    syntheticRow("Redbridge", [2_249, 564, 1_896], { cohort: "Apr 2016 to Mar 2017" }),
  ]);
  expect(workspace.lines.filter((line) => line.includes("the press"))).toEqual([
    "to hold against the press (offenders / reoffenders / reoffences): Westminster, year to 2017-06, printed 2,022 / 644 / 2,502, all ages; this file: adults 1,900 / 600 / 2,300, children 122 / 44 / 202",
  ]);
});

test("children, places outside London, larger areas and people without a place are counted and left", async () => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([
    syntheticRow("Camden"),
    syntheticRow("Camden", [30, 10, 20], { people: "Juvenile" }),
    syntheticRow("Camden", [30, 10, 20], { people: "Child" }),
    syntheticRow("Camden", [130, 35, 80], { people: "All" }),
    ...["Bristol, City of", "Cardiff", "Bournemouth"].map((name) => syntheticRow(name)),
    ...["London", "England and Wales"].map((name) => syntheticRow(name)),
    syntheticRow("Unknown"),
    [],
    ["Source: a test"],
  ]);
  expect(await workspace.rows()).toHaveLength(3);
  expect(workspace.lines.slice(-13)).toEqual([
    "rows read: 10",
    "  loaded: 1",
    "  the same figure again, kept once: 0",
    "  children, left: 2",
    "  adults and children together, left: 1",
    "  outside London, left: 3",
    "  regions and countries, left: 2",
    "  without a place, left: 1",
    "  other levels, left: 0",
    "  divided by sex, age and so on, left: 0",
    "of the rows loaded, suppressed in whole or part: 0",
    "of the rows loaded, in place of earlier ones: 0",
    "1 places, 1 yearly and 0 three-month cohorts",
  ]);
});

test.each(["-", "*", "[c]", "C", "–", "~"])(
  "%s is a suppressed figure, never a zero",
  async (marker) => {
    const workspace = await makeWorkspace();
    await workspace.loadRows([syntheticRow("Camden", [12, marker, marker])]);
    const row = rowOf(await workspace.rows(), camden, "2019-03");
    expect(row).toMatchObject({
      offenders: 12,
      reoffenders: null,
      reoffences: null,
      reoffending_rate: null,
      lower_95_confidence_limit: null,
      upper_95_confidence_limit: null,
    });
    expect(row?.note).toMatch(
      /^\[c\] reoffenders, reoffences suppressed by the publisher: the file has "/,
    );
    expect(workspace.lines).toContain("of the rows loaded, suppressed in whole or part: 1");
  },
);

test.each(["", "..", "[x]", "n/a"])('"%s" is a figure that there is not', async (marker) => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([syntheticRow("Camden", [marker, marker, marker])]);
  const row = rowOf(await workspace.rows(), camden, "2019-03");
  expect(row).toMatchObject({ offenders: null, reoffenders: null, reoffences: null });
  expect(row?.note).toMatch(
    /^\[x\] offenders, reoffenders, reoffences not available: the file has /,
  );
  expect(workspace.lines).toContain("of the rows loaded, suppressed in whole or part: 0");
});

test("zero is a figure; of nobody there is no rate", async () => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([
    syntheticRow("Camden", [50, 0, 0]),
    syntheticRow("City of London", [0, 0, 0]),
  ]);
  const rows = await workspace.rows();
  expect(rowOf(rows, camden, "2019-03")).toMatchObject({
    reoffenders: 0,
    reoffending_rate: 0,
    lower_95_confidence_limit: 0,
  });
  const city = rowOf(rows, "E09000001", "2019-03");
  expect(city).toMatchObject({ offenders: 0, reoffending_rate: null });
  expect(city?.note).toMatch(/^\[x\] no rate: nobody is in the cohort/);
});

test.each<[string, string[]]>([
  [
    "long headers with notes",
    [
      ...["Upper Tier Local Authority [note 1]", "Category", "Adult/Juvenile", "Cohort (period)"],
      ...["Number of offenders", "Number of re-offenders", "Number of proven re-offences"],
    ],
  ],
  [
    "headers of the sister tools",
    ["geography", "category", "adult_child", "cohort", "offenders", "reoffenders", "reoffences"],
  ],
])("columns are recognised by meaning: %s", async (_, header) => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([syntheticRow("Camden")], header);
  expect(rowOf(await workspace.rows(), camden, "2019-03")).toMatchObject({
    offenders: 100,
    reoffenders: 25,
    reoffences: 60,
  });
});

test("columns stand in any order; a file without reoffences has none", async () => {
  const workspace = await makeWorkspace();
  await workspace.loadRows(
    [["Apr 2018 to Mar 2019", 25, 100, "x", "Adult", "Camden", "UTLA total"]],
    [
      ...["Cohort", "reoffenders", "offenders", "A column of its own"],
      ...["Adult / Juvenile", "Geography", "Category"],
    ],
  );
  const row = rowOf(await workspace.rows(), camden, "2019-03");
  expect(row).toMatchObject({ offenders: 100, reoffenders: 25, reoffences: null });
  expect(row?.note).toMatch(/^\[x\] reoffences are not in the file/);
  expect(workspace.lines).toContain("columns not used: A column of its own");
});

test("loading the same file again changes nothing but says what it replaced", async () => {
  const workspace = await makeWorkspace();
  await workspace.loadRows([syntheticRow("Camden")]);
  const before = await workspace.contents();
  await workspace.loadRows([syntheticRow("Camden")]);
  expect(await workspace.contents()).toEqual(before);
  expect(workspace.lines).toContain("data/ is as it was");
  expect(workspace.lines).toContain("of the rows loaded, in place of earlier ones: 1");
});
