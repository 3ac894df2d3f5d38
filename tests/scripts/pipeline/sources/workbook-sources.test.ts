import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { authorityNames, codeByName } from "../../../../scripts/sources/areas/borough-codes.ts";
import { offencesOf } from "../../../../scripts/sources/crime/ons-pfa-rolling-year.ts";
import { boroughNames, failureOf, makeWorkspace, toCsv, type Workspace } from "../raw-fixtures.ts";
import { makeWorkbook } from "./workbook-fixture.ts";

type Rows = (string | number | null)[][];

const gla = "gla-met-recorded-offences-annual";
const glaFile = "met-police-recorded-offences-rates-borough.xlsx";
const glaGroups = ["All recorded offences", "Violence Against the Person"];
const glaYears = ["2014-15", "2015-16", "2016-17"];

function glaRows(): Rows {
  const counts = glaGroups.flatMap(() => [10, 20, 5]);
  const named = (code: string | null, name: string) => [code, name, ...counts];
  return [
    [null, null, ...glaGroups.flatMap((group) => [group, null, null])],
    ["Code", "Borough", ...glaGroups.flatMap(() => glaYears)],
    [null, null, ...counts.map(() => null)],
    ...boroughNames.map((name) => named(codeByName.get(name) ?? null, name)),
    named(null, "Heathrow"),
    named("E13000001", "Inner London"),
    named("E12000007", "Met Police Area"),
    [727, "England and Wales", ...counts.map(() => "n/a")],
  ];
}

const putGla = (workspace: Workspace, rows: Rows) =>
  workspace.put(gla, glaFile, makeWorkbook({ "Recorded Offences": rows }));

test("the yearly workbook: Heathrow and the force get their codes, 2016-17 is never read", async () => {
  const workspace = await makeWorkspace();
  await putGla(workspace, glaRows());
  await workspace.build();
  const csv = await workspace.read("crime_yearly.csv");
  expect(csv).toContain(
    "E23000001,2015-16,nine groups,All offences,20,gla-met-recorded-offences-annual,\n",
  );
  expect(csv).toContain("MPS-AIRPORTS,2014-15,nine groups,Violence against the person,10,");
  expect(csv).not.toContain("E12000007");
  expect(csv).not.toContain("2016-17");
  expect(csv.trimEnd().split("\n")).toHaveLength(1 + 34 * 2 * 2);
});

type Spoilt = readonly [string, (rows: Rows) => void, object];

const spoil = (row: number, column: number, cell: string | number | null) => (rows: Rows) => {
  const cells = rows[row - 1];
  if (cells !== undefined) cells[column - 1] = cell;
};

const glaCases: readonly Spoilt[] = [
  [
    "a changed header",
    spoil(2, 2, "Area"),
    { row: 2, expected: 'the headers "Code" and "Borough"', found: '"Code" and "Area"' },
  ],
  [
    "an unknown group",
    spoil(1, 6, "Witchcraft"),
    { row: 1, column: "6", expected: "one of the nine offence groups", found: '"Witchcraft"' },
  ],
  [
    "an unknown borough",
    spoil(9, 2, "Camdn"),
    { row: 9, column: "Borough", expected: "the name of a London borough", found: '"Camdn"' },
  ],
  [
    "a count that is text",
    spoil(4, 3, "1,2O4"),
    { row: 4, column: "All offences, 2014-15", found: '"1,2O4"' },
  ],
  [
    "a fraction",
    spoil(4, 7, 1.5),
    { row: 4, column: "Violence against the person, 2015-16", found: '"1.5"' },
  ],
  ["a borough twice", spoil(5, 2, "Barking and Dagenham"), { row: 5, expected: "each area once" }],
  [
    "a year of one group twice",
    spoil(2, 7, "2014-15"),
    { row: 2, expected: "one column of Violence against the person for 2014-15", found: "two" },
  ],
  ["a year that is none", spoil(2, 4, "2015-17"), { row: 2, column: "4", found: '"2015-17"' }],
];

test.each(glaCases)("the yearly workbook with %s stops the run", async (_, change, details) => {
  const workspace = await makeWorkspace();
  const before = await workspace.contents();
  const rows = glaRows();
  change(rows);
  await putGla(workspace, rows);
  expect(await failureOf(workspace)).toMatchObject({ source: gla, file: glaFile, ...details });
  expect(await workspace.contents()).toEqual(before);
});

test("a workbook without the sheet, or no workbook at all, is named", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(gla, glaFile, makeWorkbook({ Other: [["x"]] }));
  expect(await failureOf(workspace)).toMatchObject({
    file: glaFile,
    expected: 'a workbook with the sheet "Recorded Offences"',
  });
  await workspace.put(gla, glaFile, "not a workbook");
  expect(await failureOf(workspace)).toMatchObject({ file: glaFile });
});

const rolling = "ons-pfa-rolling-year";
const rollingFile = "rec-crime-pfa.csv.gz";
const filledRows: readonly string[][] = [
  ["12 months ending", "PFA", "Region", "Offence", "Rolling year total number of offences"],
  ["31-03-2013", "City of London", "London", "Robbery", "40"],
  ["31-03-2013", "City of London", "London", "Fraud offences", "5"],
  ["31-03-2014", "City of London", "London", "Robbery", "30"],
  ["31-03-2014", "City of London", "London", "Homicide", "-1"],
  ["30-09-2014", "City of London", "London", "Robbery", "27"],
  ["31-03-2013", "Metropolitan Police", "London", "Robbery", "400"],
  ["31-03-2013", "Metropolitan Police", "London", "Fraud offences", "50"],
  ["31-03-2014", "Metropolitan Police", "London", "Robbery", "300"],
  ["31-03-2014", "Metropolitan Police", "London", "Homicide", "10"],
  ["30-09-2014", "Metropolitan Police", "London", "Robbery", "270"],
  ["31-03-2014", "Avon and Somerset", "South West", "Robbery", "not read"],
  ["31-03-2014", "Avon and Somerset", "South West", "Homicide", "not read"],
  ["31-03-2014", "Action Fraud", "Other", "Action Fraud", "not read"],
];

/** Every other offence of both forces has none: a force that lacks one is refused. */
function rollingRows(): string[][] {
  const dates = {
    "31-03-2013": "2013-03-31",
    "31-03-2014": "2014-03-31",
    "30-09-2014": "2014-09-30",
  };
  const others = ["City of London", "Metropolitan Police"].flatMap((force) =>
    Object.entries(dates).flatMap(([date, end]) =>
      offencesOf(end)
        .filter(
          (offence) =>
            !filledRows.some((row) => [date, force, offence].every((cell) => row.includes(cell))),
        )
        .map((offence) => [date, force, "London", offence, "0"]),
    ),
  );
  return [...filledRows, ...others].map((row) => [...row]);
}

test("rolling years: an offence that one force has lost stops the run: its total would lack it", async () => {
  const workspace = await makeWorkspace();
  const rows = rollingRows().filter(
    ([date, force, , offence]) =>
      !(date === "31-03-2014" && force === "Metropolitan Police" && offence === "Homicide"),
  );
  await workspace.put(rolling, rollingFile, gzipSync(toCsv(rows)));
  const failure = await failureOf(workspace);
  expect(failure).toMatchObject({ source: rolling, file: rollingFile, column: "Offence" });
  expect(failure.message).toContain('"Homicide" of Metropolitan Police for 31-03-2014');
});

test("rolling years: offences of a force add up, fraud is told by its row", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(rolling, rollingFile, gzipSync(toCsv(rollingRows())));
  await workspace.build();
  const csv = await workspace.read("crime_official.csv");
  expect(csv).toContain(`E23000034,2012-04-01,2013-03-31,${rolling},45,true,`);
  expect(csv).toContain(`E23000034,2013-04-01,2014-03-31,${rolling},29,false,`);
  expect(csv).not.toContain("2014-09-30");
});

test.each([
  ["a date in another form", 1, 0, "2013-03-31", { row: 2, column: "12 months ending" }],
  ["a count with a letter", 1, 4, "4O", { row: 2, found: '"4O"' }],
  ["an offence twice", 2, 3, "Robbery", { row: 3, column: "Offence" }],
] as const)("rolling years with %s stop the run", async (_, row, column, text, details) => {
  const workspace = await makeWorkspace();
  const rows = rollingRows();
  const cells = rows[row];
  if (cells !== undefined) cells[column] = text;
  await workspace.put(rolling, rollingFile, gzipSync(toCsv(rows)));
  expect(await failureOf(workspace)).toMatchObject({ source: rolling, ...details });
});

const tables = "ons-pfa-csp-tables";
const workbook = "policeforceareatablesyedecember2024.xlsx";
const june = "policeforceareatablesyejune25final.csv";

function cspRows(table: string, ending: string): string[][] {
  const header = ["Police Force\nArea code", "Police Force\nArea name"];
  header.push("Community Safety\nPartnership code", "Community Safety\nPartnership name");
  header.push("Local Authority code", "Local Authority name");
  header.push("Total recorded crime\n (excluding fraud)");
  const met = ["E23000001", "Metropolitan Police"];
  return [
    [`Table ${table}: Number of police recorded crimes, year ending ${ending} [note 1]`],
    header,
    [...met, "", "", "", "", "3,203 "],
    [...met, "", "Unassigned Metropolitan police", "", "", "3 "],
    ...authorityNames.map((name, index) => [
      ...(index === 0 ? ["E23000034", "City of London"] : met),
      ...[`E22000${180 + index}`, name, codeByName.get(name) ?? "", name, "100 "],
    ]),
  ];
}

async function putCsp(workspace: Workspace, juneRows = cspRows("C2", "June 2025")) {
  const sheets = {
    "Table C5": cspRows("C5", "December 2023"),
    "Table C2": cspRows("C2", "December 2024"),
  };
  await workspace.put(tables, workbook, makeWorkbook(sheets));
  await workspace.put(tables, june, toCsv(juneRows));
}

test("partnership tables: the period comes from the title, the City stands for its force too", async () => {
  const workspace = await makeWorkspace();
  await putCsp(workspace);
  await workspace.build();
  const csv = await workspace.read("crime_official.csv");
  expect(csv).toContain(`E09000007,2024-07-01,2025-06-30,${tables},100,false,Table C2\n`);
  expect(csv).toContain(`E23000001,2023-01-01,2023-12-31,${tables},3203,false,Table C5\n`);
  expect(csv).toContain(`E23000034,2024-01-01,2024-12-31,${tables},100,false,Table C2; the force`);
  expect(csv).toContain(`ONS-UNASSIGNED-MET,2024-01-01,2024-12-31,${tables},3,false,`);
  expect(csv.trimEnd().split("\n")).toHaveLength(1 + 36 * 3);
});

/** A later edition, whole: its own 12 months and those before, 200 offences in every authority. */
const later = (ending: string, before: string) => {
  const more = (rows: string[][]) =>
    rows.map((row) => row.map((cell) => (cell === "100 " ? "200 " : cell)));
  return makeWorkbook({
    "Table C5": more(cspRows("C5", before)),
    "Table C2": more(cspRows("C2", ending)),
  });
};

test("partnership tables: the next edition is read under its own name, and stands where it has a year anew", async () => {
  const workspace = await makeWorkspace();
  await putCsp(workspace);
  const next = "policeforceareatablesyedecember2025.xlsx";
  await workspace.put(tables, next, later("December 2025", "December 2024"));
  await workspace.build();
  const csv = await workspace.read("crime_official.csv");
  expect(csv).toContain(`E09000007,2025-01-01,2025-12-31,${tables},200,false,Table C2\n`);
  expect(csv).toContain(`E09000007,2024-01-01,2024-12-31,${tables},200,false,Table C5\n`);
  expect(csv).toContain(`E09000007,2023-01-01,2023-12-31,${tables},100,false,Table C5\n`);
  expect(csv).toContain(`E09000007,2024-07-01,2025-06-30,${tables},100,false,Table C2\n`);
  expect(csv.trimEnd().split("\n")).toHaveLength(1 + 36 * 4);
  expect(await workspace.read("datapackage.json")).toContain(next);
});

test("partnership tables: one edition in two files stops the run", async () => {
  const workspace = await makeWorkspace();
  await putCsp(workspace);
  const again = "policeforceareatablesyejune25.xlsx";
  await workspace.put(tables, again, later("June 2025", "June 2024"));
  expect(await failureOf(workspace)).toMatchObject({
    source: tables,
    file: june,
    expected: `one table for the year ending 2025-06-30 in ${workspace.raw}/${tables}`,
    found: `another in "${again}"`,
  });
});

test("partnership tables: an edition alone is enough", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(tables, june, toCsv(cspRows("C2", "June 2025")));
  await workspace.build();
  const csv = await workspace.read("crime_official.csv");
  expect(csv.trimEnd().split("\n")).toHaveLength(1 + 36);
});

test.each([
  ["another title", 0, 0, "Table C3: rates, year ending June 2025", { row: 1 }],
  ["a changed header", 1, 6, "Total", { row: 2, column: "7", found: '"Total"' }],
  ["a count with a letter", 4, 6, "1OO", { row: 5, column: "Total recorded crime" }],
  ["an authority less", 6, 4, "", { found: "none for E09000003" }],
] as const)("partnership tables with %s stop the run", async (_, row, column, text, details) => {
  const workspace = await makeWorkspace();
  const rows = cspRows("C2", "June 2025");
  const cells = rows[row];
  if (cells !== undefined) cells[column] = text;
  await putCsp(workspace, rows);
  expect(await failureOf(workspace)).toMatchObject({ source: tables, file: june, ...details });
});
