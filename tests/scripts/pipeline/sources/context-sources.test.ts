import { expect, test } from "vitest";
import { authorityCodes, authorityNames } from "../../../../scripts/sources/areas/borough-codes.ts";
import {
  deprivationDomains,
  profileIndicators,
} from "../../../../src/datasets/context/context-indicators.ts";
import { failureOf, makeWorkspace, toCsv, type Workspace } from "../raw-fixtures.ts";

const nomis = "nomis-unemployment-model-based";
const nomisFile = "Unemployment_london(Nomis).csv";

const linesOf = async (workspace: Workspace): Promise<string[]> =>
  (await workspace.read("context.csv")).trimEnd().split("\n");

function nomisRows(): string[][] {
  return [
    ["model-based estimates of unemployment"],
    [],
    ["Area", "Jan 2023-Dec 2023", "Conf", "Jan 2024-Dec 2024", "Conf"],
    [],
    ...authorityNames.map((name) =>
      name === "City of London"
        ? [`ladu2023:${name}`, "-", "-", "-", "-"]
        : [`ladu2023:${name}`, "5.0", "1.5", "4.0", "1.4"],
    ),
    ["gor:London", "5.0", "0.6", "4.8", "0.6"],
    [],
    ["-", "These figures are missing."],
  ];
}

test("unemployment: rates with half their interval, the City empty with a reason", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(nomis, nomisFile, toCsv(nomisRows()));
  await workspace.build();
  const lines = await linesOf(workspace);
  expect(lines).toHaveLength(1 + 34 * 2);
  const rest = `percent,"Education, training and employment",${nomis}`;
  expect(lines).toContain(`E09000007,Unemployment rate,2024,4,1.4,${rest},`);
  expect(lines).toContain(
    `E09000001,Unemployment rate,2024,,,${rest},[x] not published for the City of London`,
  );
  expect(lines).toContain(
    `E12000007,Unemployment rate,2024,4.8,0.6,${rest},"taken from the survey itself, not from the model"`,
  );
});

type Spoil = (rows: string[][]) => void;
const nomisCases: readonly (readonly [string, Spoil, object])[] = [
  [
    "another header",
    (rows) => rows.splice(2, 1, ["Area", "2023", "Conf", "2024", "Conf"]),
    { found: '"2023,Conf,2024,Conf"' },
  ],
  ["no header", (rows) => rows.splice(2, 1), { found: "no row that begins with Area" }],
  [
    "a letter in a rate",
    (rows) => rows.splice(5, 1, ["ladu2023:Barnet", "5.O", "1", "4", "1"]),
    { column: "2023", expected: "a percentage or a dash", found: '"5.O"' },
  ],
  ["a missing borough", (rows) => rows.splice(10, 1), { found: "none for E09000007" }],
  ["a borough twice", (rows) => rows.push(rows[10] ?? []), { found: "one of them twice" }],
];

test.each(nomisCases)("unemployment with %s stops the run", async (_, spoil, details) => {
  const workspace = await makeWorkspace();
  const rows = nomisRows();
  spoil(rows);
  await workspace.put(nomis, nomisFile, toCsv(rows));
  expect(await failureOf(workspace)).toMatchObject({ source: nomis, file: nomisFile, ...details });
});

const iod = "mhclg-iod2025-lad-summaries";
const iodFile = "indices_of_deprivation_2025_lad.csv";

const iodHeader =
  "area_code,area_name,area_type,deprivation_data_year,index_domain,average_rank,rank_average_rank,average_score,rank_average_score,proportion_bottom_decile,rank_proportion_bottom_decile";

function iodRows(): string[][] {
  const row = (code: string, published: string, score: string, share: string) => [
    ...[code, "somewhere", "Local Authority District (2024)", "2025", published],
    ...["100.5", "9", score, "8", share, "7"],
  ];
  return [
    iodHeader.split(","),
    ...deprivationDomains.flatMap(({ published }) => [
      row("E06000001", published, "0.9", "0.9"),
      ...authorityCodes.map((code) => row(code, published, "0.141", "0.0827")),
    ]),
    row("E09000007", "Income Deprivation Affecting Older People", "0.3", "0.1"),
  ];
}

test("deprivation: shares of people as percentages, scores as they are, London only", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(iod, iodFile, toCsv(iodRows()));
  await workspace.build();
  const lines = await linesOf(workspace);
  expect(lines).toHaveLength(1 + 33 * 2 * deprivationDomains.length);
  expect(lines).toContain(
    `E09000007,Income deprivation: share of residents,2025,14.1,,percent,"Finance, benefits and debt",${iod},`,
  );
  expect(lines).toContain(`E09000007,Crime deprivation: average score,2025,0.141,,score,,${iod},`);
  expect(lines).toContain(
    `E09000007,Deprivation: small areas in England’s most deprived tenth,2025,8.27,,percent of small areas,,${iod},`,
  );
});

const spoilIod: readonly (readonly [string, number, number, string, object])[] = [
  ["another header", 0, 4, "domain", { row: 1, column: "5" }],
  ["another edition", 2, 3, "2019", { row: 3, column: "deprivation_data_year", found: '"2019"' }],
  ["a share above one", 2, 9, "1.2", { row: 3, column: "proportion_bottom_decile" }],
  ["a word for a score", 2, 7, "n/a", { row: 3, column: "average_score", found: '"n/a"' }],
  ["a missing borough", 8, 0, "E06000002", { found: "none for E09000007" }],
  ["a borough twice", 8, 0, "E09000006", { row: 9, expected: "each place and domain once" }],
];

test.each(spoilIod)("deprivation with %s stops the run", async (_, row, column, cell, details) => {
  const workspace = await makeWorkspace();
  const rows = iodRows();
  rows[row]?.splice(column, 1, cell);
  await workspace.put(iod, iodFile, toCsv(rows));
  expect(await failureOf(workspace)).toMatchObject({ source: iod, file: iodFile, ...details });
});

test("an edition of the Indices that is no longer used leaves no rows behind", async () => {
  const workspace = await makeWorkspace(["areas.csv", "context.csv"]);
  const [header, ...lines] = await linesOf(workspace);
  const older = `E09000007,Crime deprivation: average score,2019,0.1,,score,,mhclg-iod2019-lad-summaries,`;
  await workspace.putTable("context.csv", [header, older, ...lines, ""].join("\n"));
  await workspace.build();
  expect(await linesOf(workspace)).toEqual([header, ...lines]);
});

const gla = "gla-london-borough-profiles";
const glaFile = "london-borough-profiles.csv";
const quotedCell = (text: string): string => `"${text}"`;

function glaText(change: (rows: string[][]) => void = () => undefined): Buffer {
  const values = profileIndicators.map(({ unit }) =>
    unit === "pounds a year" ? "£39,110" : "7.1",
  );
  const rows = [
    ["Code", ...profileIndicators.map(({ header }) => header), "Band_D_charge_(£)"],
    ...[...authorityCodes, "E12000007", "E92000001", "K02000001"].map((code) => [
      code,
      ...values,
      ".",
    ]),
  ];
  change(rows);
  return Buffer.from(rows.map((row) => `${row.map(quotedCell).join()}\n`).join(""), "latin1");
}

test("profiles: pounds with a byte of their own, a point for a missing value", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(
    gla,
    glaFile,
    glaText((rows) => rows[7]?.splice(1, 1, ".")),
  );
  await workspace.build();
  const lines = await linesOf(workspace);
  expect(lines).toHaveLength(1 + 35 * profileIndicators.length);
  expect(lines).toContain(
    `E09000007,"Median household income, modelled",2012/13,39110,,pounds a year,"Finance, benefits and debt",${gla},`,
  );
  expect(lines).toContain(
    `E09000007,Claimants aged 18 to 24,December 2015,,,percent,"Education, training and employment",${gla},[x] not published: the file gives no value and no reason`,
  );
});

const glaCases: readonly (readonly [string, Spoil, object])[] = [
  ["a renamed column", (rows) => rows[0]?.splice(1, 1, "Employment"), { row: 1 }],
  ["a word for a number", (rows) => rows[7]?.splice(1, 1, "n/a"), { row: 8, found: '"n/a"' }],
  ["no row for Camden", (rows) => rows.splice(7, 1), { found: "no row E09000007" }],
];

test.each(glaCases)("profiles with %s stop the run", async (_, spoil, details) => {
  const workspace = await makeWorkspace();
  await workspace.put(gla, glaFile, glaText(spoil));
  expect(await failureOf(workspace)).toMatchObject({ source: gla, file: glaFile, ...details });
});

test("a publisher who is not at hand keeps the committed rows", async () => {
  const workspace = await makeWorkspace(["areas.csv", "context.csv"]);
  const before = await linesOf(workspace);
  await workspace.put(nomis, nomisFile, toCsv(nomisRows()));
  await workspace.build(undefined, "two of the years are enough here");
  const others = (lines: readonly string[]) => lines.filter((line) => !line.includes(nomis));
  expect(others(await linesOf(workspace))).toEqual(others(before));
});
