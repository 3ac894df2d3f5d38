import { expect, test } from "vitest";
import { codeByName } from "../../../scripts/sources/areas/borough-codes.ts";
import { boroughNames, failureOf, makeWorkspace } from "../pipeline/raw-fixtures.ts";
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
  expect(lines).toContain("E09000007,2022-03,9,2,0,");
  expect(lines).toContain("E09000007,2022-04,0,0,3,");
  expect(lines).toContain("E09000033,2022-03,0,0,0,");
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
