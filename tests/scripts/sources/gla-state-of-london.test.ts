import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { failureOf, makeWorkspace } from "../pipeline/raw-fixtures.ts";

const source = "gla-state-of-london-reoffending";
const file = "sol_llo.db";

type Row = readonly [label: string, area: string, value: number | string | null];

async function workspaceWith(rows: readonly Row[]) {
  const workspace = await makeWorkspace();
  await mkdir(join(workspace.raw, source), { recursive: true });
  const database = new DatabaseSync(join(workspace.raw, source, file));
  database.exec(
    "CREATE TABLE charts_data (dataset TEXT, timeperiod_sortable TEXT, timeperiod_label TEXT, area_code TEXT, value)",
  );
  const insert = database.prepare("INSERT INTO charts_data VALUES (?, ?, ?, ?, ?)");
  for (const [label, area, value] of rows) {
    insert.run("proven_reoffending", label.slice(-2), label, area, value);
  }
  insert.run("another_indicator", "13", "Jun-13", "E12000007", 0.5);
  database.close();
  return workspace;
}

test("shares become percentages, without what binary fractions add", async () => {
  const workspace = await workspaceWith([
    ["Jun-20", "E12000007", 0.267_899_999_999_999_97],
    ["Jun-21", "E12000007", 0.2347],
    ["Jun-22", "E12000007", 0.2281],
    ["Jun-23", "E12000007", 0.2242],
  ]);
  await workspace.build();
  const text = await workspace.read("reoffending_london.csv");
  expect(text).toContain(
    'E12000007,2020-06,4 x 3 months,All ages,26.79,"new, 3-month cohorts","[u] ',
  );
  expect(text).toContain(
    'E12000007,2023-06,4 x 3 months,All ages,22.42,"new, 3-month cohorts","sum of',
  );
});

test.each<[string, readonly Row[], object]>([
  [
    "another month",
    [["Mar-20", "E12000007", 0.2]],
    { column: "timeperiod_label", found: '"Mar-20"' },
  ],
  ["another place", [["Jun-20", "E92000001", 0.2]], { column: "area_code" }],
  ["a percentage for a share", [["Jun-20", "E12000007", 22.4]], { column: "value" }],
  ["no value", [["Jun-20", "E12000007", null]], { column: "value", found: "an empty cell" }],
  [
    "a year twice",
    [
      ["Jun-20", "E12000007", 0.2],
      ["Jun-20", "E12000007", 0.2],
    ],
    { found: "a year twice" },
  ],
  ["no rate", [], { found: "none" }],
  [
    "a year left out",
    [
      ["Jun-20", "E12000007", 0.2],
      ["Jun-22", "E12000007", 0.2],
    ],
    { expected: "a figure for 2021" },
  ],
  ["a control character", [["Jun-20", "E12000007\u0007", 0.2]], { column: "area_code" }],
])("a database with %s stops the run", async (_, rows, details) => {
  const workspace = await workspaceWith(rows);
  expect(await failureOf(workspace)).toMatchObject({ source, file, ...details });
});

test("a file that is no database stops the run", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(source, file, "a text");
  expect(await failureOf(workspace)).toMatchObject({
    source,
    expected: "an SQLite database with a table charts_data",
  });
});
