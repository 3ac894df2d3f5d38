import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { none } from "../../../scripts/checks/check.ts";
import { importGeographic } from "../../../scripts/import/import-geographic.ts";
import { toOds, toXlsx, type Cell } from "../../support/spreadsheets.ts";
import {
  syntheticFile,
  syntheticHeader,
  syntheticTitle,
} from "../../support/synthetic-geographic.ts";
import { makeWorkspace, refusal, syntheticRow } from "./workspace.ts";

const camden = syntheticRow("Camden");

/** Rows from the third on; the header is in the second. */
test.each<[string, Cell[][], string, string]>([
  [
    "a name that stands nowhere",
    [camden, syntheticRow("Atlantis")],
    'row 4, column A ("Geography")',
    'found "Atlantis"',
  ],
  [
    "a count that is no whole number",
    [camden, syntheticRow("Brent", [12.5, 3, 4])],
    'row 4, column E ("offenders")',
    'found "12.5"',
  ],
  [
    "a count with letters in it",
    [syntheticRow("Brent", ["1,2O4", 3, 4])],
    'row 3, column E ("offenders")',
    'found "1,2O4"',
  ],
  [
    "a count below zero",
    [syntheticRow("Brent", [10, -3, 4])],
    'row 3, column F ("reoffenders")',
    'found "-3"',
  ],
  [
    "more reoffenders than offenders",
    [syntheticRow("Brent", [10, 11, 20])],
    'row 3, column F ("reoffenders")',
    "no more reoffenders than the 10 offenders, found 11",
  ],
  [
    "fewer reoffences than reoffenders",
    [syntheticRow("Brent", [100, 20, 19])],
    'row 3, column G ("reoffences")',
    "at least one reoffence for each of the 20 reoffenders, found 19",
  ],
  [
    "an unknown cohort",
    [syntheticRow("Brent", undefined, { cohort: "2019/20" })],
    'row 3, column D ("Cohort")',
    'found "2019/20"',
  ],
  [
    "a year that does not end with a quarter",
    [syntheticRow("Brent", undefined, { cohort: "May 2016 to Apr 2017" })],
    'row 3, column D ("Cohort")',
    'found "May 2016 to Apr 2017"',
  ],
  [
    "neither adults nor children",
    [syntheticRow("Brent", undefined, { people: "18 to 20" })],
    'row 3, column C ("Adult / Juvenile")',
    'found "18 to 20"',
  ],
  [
    "different figures at one level",
    [camden, syntheticRow("Camden", [101, 25, 60])],
    'row 4, column E ("offenders")',
    'for Camden, Apr 2018 to Mar 2019, what row 3 ("UTLA total") has: 100, found 101',
  ],
  [
    "different figures at one level, under two names",
    [camden, syntheticRow("London Borough of Camden", [100, 26, 60])],
    'row 4, column F ("reoffenders")',
    "has: 25, found 26",
  ],
  [
    "a figure here, suppressed there, at one level",
    [camden, syntheticRow("Camden", [100, 25, "*"])],
    'row 4, column G ("reoffences")',
    'has: 60, found "*"',
  ],
  [
    "no level of authorities",
    [syntheticRow("Camden", undefined, { level: "PDU total" })],
    'column B ("Category")',
    "found PDU total",
  ],
  [
    "no London authority",
    [syntheticRow("Kent")],
    'column A ("Geography")',
    "adults in London's authorities",
  ],
])("refused, and the table stays: %s", async (_, rows, where, what) => {
  const workspace = await makeWorkspace();
  const message = await refusal(workspace, () => workspace.loadRows(rows));
  expect(message.split("\n")[0]).toBe(`"synthetic.csv", ${where}:`);
  expect(message).toContain(what);
  expect(message).toMatch(/\n {2}data\/ is unchanged\. \S/);
});

test.each([
  ["an .xlsx", "a.xlsx", toXlsx],
  ["an .ods", "a.ods", toOds],
])("%s is refused with the name of the sheet", async (_, name, make) => {
  const workspace = await makeWorkspace();
  const file = make({
    Data: [[syntheticTitle], syntheticHeader, camden, syntheticRow("Atlantis")],
  });
  const message = await refusal(workspace, () => workspace.load(name, file));
  expect(message.split("\n")[0]).toBe(`"${name}", sheet "Data", row 4, column A ("Geography"):`);
});

test("a file without a needed column is refused, and the message says which", async () => {
  const workspace = await makeWorkspace();
  const header = syntheticHeader.map((name) => (name === "reoffenders" ? "people again" : name));
  const message = await refusal(workspace, () => workspace.loadRows([camden], header));
  expect(message).toContain('"synthetic.csv", row 2:');
  expect(message).toContain('a header with "reoffenders" or "number of reoffenders"');
  expect(message).toContain("scripts/import/header.ts");
});

test("a file without levels is refused: several of them share one name", async () => {
  const workspace = await makeWorkspace();
  const header = syntheticHeader.map((name) => (name === "Category" ? "Type of row" : name));
  const message = await refusal(workspace, () => workspace.loadRows([camden], header));
  expect(message).toContain('a header with "category" or "geography level"');
});

test("two columns of one meaning are refused", async () => {
  const workspace = await makeWorkspace();
  const header = [...syntheticHeader, "Number of offenders"];
  const message = await refusal(workspace, () => workspace.loadRows([[...camden, 1]], header));
  expect(message).toContain('row 2, column H ("Number of offenders")');
  expect(message).toContain('found a second one, beside "offenders"');
});

test("a column that tells two rows apart is named", async () => {
  const workspace = await makeWorkspace();
  const rows = [
    [...camden, "All"],
    [...syntheticRow("Camden", [60, 20, 40]), "Men"],
  ];
  const message = await refusal(workspace, () =>
    workspace.loadRows(rows, [...syntheticHeader, "Sex"]),
  );
  expect(message).toContain('They also differ in "Sex".');
});

test("a check that does not hold keeps the table as it was", async () => {
  const workspace = await makeWorkspace();
  const path = join(workspace.data, "../synthetic.csv");
  await workspace.loadRows([camden]);
  const impossible = none("impossible", "SELECT 1 AS one");
  const message = await refusal(workspace, () =>
    importGeographic({
      path,
      dataDirectory: workspace.data,
      log: () => undefined,
      checks: [impossible],
      accept: "one row is enough",
    }),
  );
  expect(message).toContain("FAILS: impossible");
  expect(message).toContain("data/ is unchanged.");
});

test("there must be such a file, and tables to load it into", async () => {
  const workspace = await makeWorkspace();
  const options = { dataDirectory: workspace.data, log: () => undefined };
  const message = await refusal(workspace, () =>
    importGeographic({ ...options, path: join(workspace.data, "../absent.csv") }),
  );
  expect(message).toContain('"absent.csv":\n  expected a file that can be read');
  await rm(join(workspace.data, "upper_tier_areas.csv"));
  await expect(workspace.load("synthetic.csv", syntheticFile("synthetic.csv"))).rejects.toThrow(
    "there is no upper_tier_areas.csv: run npm run data first",
  );
});
