import { describe, expect, test } from "vitest";
import { codeByName } from "../../../scripts/sources/areas/borough-codes.ts";
import { boroughNames, failureOf, makeWorkspace } from "../pipeline/raw-fixtures.ts";
import { makeWorkbook } from "../pipeline/sources/workbook-fixture.ts";
import { makeParquet } from "./parquet-file.ts";

const source = "mps-ward-and-knife-202604";
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

const sqlOf = (rows: readonly Row[]): string =>
  rows
    .map(
      ([place, code, month, type, measure, count]) =>
        `SELECT 'Borough' AS area_type, '${place}' AS borough_snt, ${code} AS area_code, TIMESTAMP '${month}-01' AS month_year, '${type}' AS crime_subtype, '${measure}' AS measure, ${count} AS count`,
    )
    .join(" UNION ALL ");

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

async function workspaceWith(some: readonly Row[]) {
  const rows = [...some, ...others(some)];
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
    const rows = [april, may, ...inApril([april])];
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
