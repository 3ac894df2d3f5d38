import { describe, expect, test } from "vitest";
import { codeByName } from "../../../scripts/sources/areas/borough-codes.ts";
import { boroughNames, failureOf, makeWorkspace } from "../pipeline/raw-fixtures.ts";
import { makeWorkbook } from "../pipeline/sources/workbook-fixture.ts";
import { makeParquet } from "./parquet-file.ts";

const source = "mps-ward-and-knife";
const file = "monthly-crime-dashboard.parquet";

type Row = readonly [
  place: string,
  code: string,
  month: string,
  type: string,
  measure: string,
  count: number,
];
const camden: Row = ["Camden", "'E09000007'", "2022-03", "Knife Crime", "Offences", 9];

const sqlOf = (rows: readonly Row[], areaType = "Borough"): string => {
  const values = rows.map(
    ([place, code, month, type, measure, count]) =>
      `('${areaType}', '${place}', ${code}, TIMESTAMP '${month}-01', '${type}', '${measure}', ${count})`,
  );
  return `FROM (VALUES ${values.join(", ")})
    AS t(area_type, borough_snt, area_code, month_year, crime_subtype, measure, count)`;
};

/** Nothing recorded in boroughs that the rows do not name: the file has each. */
const others = (rows: readonly Row[]): Row[] =>
  boroughNames
    .filter((name) => !rows.some(([place]) => place === name))
    .map((name) => [
      name,
      `'${codeByName.get(name) ?? ""}'`,
      "2022-03",
      "Knife Crime",
      "Offences",
      0,
    ]);

const measures = [
  ["Knife Crime", "Offences"],
  ["Knife Crime with Injury", "Offences"],
  ["Knife Crime", "Positive Outcomes"],
] as const;

/** One row of none for each measure and month that the rows leave out: the file has all three. */
const withAllMeasures = (rows: readonly Row[]): Row[] => {
  const months = [...new Set(rows.map(([, , month]) => month))];
  const absent = months.flatMap((month) =>
    measures
      .filter(
        ([type, measure]) =>
          !rows.some((row) => row[2] === month && row[3] === type && row[4] === measure),
      )
      .map(([type, measure]): Row => ["Barnet", "'E09000003'", month, type, measure, 0]),
  );
  return [...rows, ...absent];
};

async function workspaceWith(some: readonly Row[]) {
  const rows = withAllMeasures([...some, ...others(some)]);
  const workspace = await makeWorkspace();
  await workspace.put(source, file, await makeParquet(sqlOf(rows)));
  return workspace;
}

test("no row is none; what has no borough is added up; an outcome stands in its own month", async () => {
  const workspace = await workspaceWith([
    camden,
    ["Camden", "'E09000007'", "2022-03", "Knife Crime with Injury", "Offences", 2],
    ["Camden", "'E09000007'", "2022-04", "Knife Crime", "Positive Outcomes", 3],
    ["Other / NK", "NULL", "2022-03", "Knife Crime", "Offences", 4],
    ["Other / NK", "NULL", "2022-03", "Knife Crime", "Offences", 1],
    ["Camden", "'E09000007'", "2022-03", "Knife Injury Victims (1-24)", "Offences", 7],
  ]);
  await workspace.build();
  const lines = (await workspace.read("knife_crime_monthly.csv")).trimEnd().split("\n");
  expect(lines).toHaveLength(1 + 33 * 2);
  expect(lines).toContain(`E09000007,2022-03,9,2,0,${source},`);
  expect(lines).toContain(`E09000007,2022-04,0,0,3,${source},`);
  expect(lines).toContain(`E09000033,2022-03,0,0,0,${source},`);
  expect(lines.find((line) => line.startsWith("MPS-UNKNOWN,2022-03,5,0,0,"))).toContain(
    "no borough",
  );
});

test.each<[string, Row, object]>([
  [
    "a code of no borough",
    ["Luton", "'E06000032'", "2022-03", "Knife Crime", "Offences", 1],
    { column: "area_code" },
  ],
  [
    "a measure that is not known",
    ["Camden", "'E09000007'", "2022-03", "Axes", "Offences", 1],
    { column: "crime_subtype" },
  ],
  [
    "a count below zero",
    ["Brent", "'E09000005'", "2022-03", "Knife Crime", "Offences", -1],
    { column: "count", found: '"-1"' },
  ],
  ["a row twice", camden, { expected: "each place, month and measure once" }],
])("%s stops the run", async (_, row, details) => {
  const workspace = await workspaceWith([camden, row]);
  expect(await failureOf(workspace)).toMatchObject({ source, file, row: 2, ...details });
});

/** A year of months in which every place has each measure so often. */
const yearOf = (count: number): Row[] =>
  boroughNames.flatMap((name) =>
    Array.from({ length: 12 }, (_, index) => `2022-${String(index + 1).padStart(2, "0")}`).flatMap(
      (month) =>
        measures.map(([type, measure]): Row => [
          name,
          `'${codeByName.get(name) ?? ""}'`,
          month,
          type,
          measure,
          count,
        ]),
    ),
  );

const isInjuryOf = ([place, , month, type]: Row, name: string, of: string): boolean =>
  place === name && month === of && type === "Knife Crime with Injury";

describe("what has no row though it always has many", () => {
  const failureWithout = async (count: number, isLost: (row: Row) => boolean) => {
    const workspace = await makeWorkspace();
    const rows = yearOf(count).filter((row) => !isLost(row));
    await workspace.put(source, file, await makeParquet(sqlOf(rows)));
    return failureOf(workspace);
  };

  test("is refused for a borough and month, not read as none", async () => {
    expect(await failureWithout(12, (row) => isInjuryOf(row, "Brent", "2022-07"))).toMatchObject({
      ...{ source, file },
      expected: "a row of Knife Crime with Injury, Offences for E09000005 in 2022-07",
    });
  });

  test("is refused for a measure that no borough has in a month", async () => {
    expect(
      await failureWithout(
        2,
        ([, , month, type]) => month === "2022-12" && type.endsWith("Injury"),
      ),
    ).toMatchObject({
      ...{ source, file },
      expected: "rows of Knife Crime with Injury, Offences in 2022-12",
      found: "none of any borough",
    });
  });

  test("is refused for a place that has a measure in no month of a year, however few it has", async () => {
    const isLost = ([place, , , type]: Row) => place === "Brent" && type.endsWith("Injury");
    expect(await failureWithout(1, isLost)).toMatchObject({
      ...{ source, file },
      expected: "rows of Knife Crime with Injury, Offences for E09000005",
      found: "none in any month",
    });
  });

  test("is none where there are few", async () => {
    const workspace = await makeWorkspace();
    const rows = yearOf(3).filter((row) => !isInjuryOf(row, "Brent", "2022-07"));
    await workspace.put(source, file, await makeParquet(sqlOf(rows)));
    await workspace.build();
    expect(await workspace.read("knife_crime_monthly.csv")).toContain("E09000005,2022-07,3,0,3,");
  });
});

describe("where the file has neighbourhood teams, its boroughs must add up to them", () => {
  const teamsOf = (rows: readonly Row[]): string =>
    sqlOf(
      rows.map(([place, , ...rest]): Row => [`${place} Town`, "'E05000001'", ...rest]),
      "Safer Neighbourhood Teams",
    );
  const build = async (rows: readonly Row[], teams: readonly Row[]) => {
    const workspace = await makeWorkspace();
    const sql = `${sqlOf(rows)} UNION ALL ${teamsOf(teams)}`;
    await workspace.put(source, file, await makeParquet(sql));
    return workspace;
  };
  const whole = yearOf(2);
  const isBrents = (row: Row) => isInjuryOf(row, "Brent", "2022-07");
  const lost = whole.filter((row) => !isBrents(row));

  test("a row that is lost is refused, however few it had", async () => {
    expect(await failureOf(await build(lost, whole))).toMatchObject({
      ...{ source, file, column: "count", found: "no row" },
      expected:
        "at least the 2 of its neighbourhood teams for Brent, Knife Crime with Injury, Offences in 2022-07",
    });
  });

  test("a number that is not the teams' is refused with its row", async () => {
    const rows = whole.map((row): Row =>
      isBrents(row) ? ([...row.slice(0, 5), 4] as unknown as Row) : row,
    );
    expect(await failureOf(await build(rows, whole))).toMatchObject({
      ...{ source, file, column: "count", row: whole.findIndex(isBrents) + 1 },
      found: "66; furthest from its teams is Brent with 4",
    });
  });

  test("what no team has either is none", async () => {
    const workspace = await build(lost, lost);
    await workspace.build();
    expect(await workspace.read("knife_crime_monthly.csv")).toContain("E09000005,2022-07,2,0,2,");
  });
});

describe("the publisher's own workbook, as it is downloaded", () => {
  const dashboard = "mps-knife-dashboard";
  const workbook = "MPS Monthly Crime Dashboard (knife crime).xlsx";
  const head = ["Month_Year", "Area Type", "Borough_SNT", "Area name", "Area code", "Crime Type"];
  const header = [...head, "Crime Subtype", "Measure", "Count"];
  const line = ([place, code, month, type, measure, count]: Row) => [
    ...[`${month}-01`, "Borough", place, place, code.replaceAll("'", ""), "Knife Crime"],
    ...[type, measure, count],
  ];
  const sheetOf = (rows: readonly Row[]) => [header, ...rows.map(line)];
  const may: Row = ["Camden", "'E09000007'", "2022-05", "Knife Crime", "Offences", 11];
  const april: Row = ["Camden", "'E09000007'", "2022-04", "Knife Crime", "Offences", 8];

  test("gives its months, and what it has dropped stays as the copy has it", async () => {
    const workspace = await workspaceWith([camden, [...april.slice(0, 5), 7] as unknown as Row]);
    const inApril = (rows: readonly Row[]): Row[] =>
      others(rows).map(([place, code, , ...rest]) => [place, code, "2022-04", ...rest]);
    const rows = withAllMeasures([april, may, ...inApril([april])]);
    const notes = [["Notes"], ["Counts can change"]];
    await workspace.put(dashboard, workbook, makeWorkbook({ Notes: notes, Data: sheetOf(rows) }));
    await workspace.build();
    const lines = (await workspace.read("knife_crime_monthly.csv")).split("\n");
    expect(lines.filter((each) => each.startsWith("E09000007,"))).toEqual([
      `E09000007,2022-03,9,0,0,${source},`,
      `E09000007,2022-04,8,0,0,${dashboard},`,
      `E09000007,2022-05,11,0,0,${dashboard},`,
    ]);
    const catalogue = await workspace.read("datapackage.json");
    const { resources } = JSON.parse(catalogue) as {
      resources: { name: string; sources: { name: string }[] }[];
    };
    const own = resources.find(({ name }) => name === "knife_crime_monthly");
    expect(own?.sources.map(({ name }) => name)).toEqual([source, dashboard]);
  });

  test("without a sheet of its columns stops the run", async () => {
    const workspace = await workspaceWith([camden]);
    const other = [
      ["Month_Year", "Area Type", "Offence Group"],
      ["2022-03-01", "Borough", "Theft"],
    ];
    await workspace.put(dashboard, workbook, makeWorkbook({ Data: other }));
    expect(await failureOf(workspace)).toMatchObject({
      ...{ source: dashboard, file: workbook },
      found: "no sheet that has them",
    });
  });
});
