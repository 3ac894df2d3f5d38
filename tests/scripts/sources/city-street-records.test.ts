import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { streetCrimeTypes } from "../../../src/datasets/crime/crime-city-monthly.ts";
import { failureOf, makeWorkspace, monthsFrom } from "../pipeline/raw-fixtures.ts";

const source = "police-uk-city-of-london-monthly";
const header =
  "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";
const force = "City of London Police";
const record = (month: string, type: string, within = force): string =>
  `a1,${month},${force},${within},-0.1,51.5,On or near a street,E01000001,City 001A,${type},,`;

const fileOf = (month: string): string => `${month}-city-of-london-street.csv.gz`;

/** The months that were found when the source was taken up: 77 of 93. */
const foundMonths = [
  ...monthsFrom("2018-04", 32),
  ...monthsFrom("2021-06", 6),
  ...monthsFrom("2022-07", 12),
  ...monthsFrom("2023-10", 27),
];

/** Every file with a few records of a month; one of them is another text. */
async function workspaceWith(
  other: (lines: string[]) => string[] = (lines) => lines,
  months: readonly string[] = foundMonths,
) {
  const workspace = await makeWorkspace();
  for (const [index, month] of months.entries()) {
    const file = fileOf(month);
    // Each type is somewhere; one that no file had would be missing, not none.
    const types = index === 0 ? ["Robbery"] : streetCrimeTypes;
    const kinds = [...types, "Anti-social behaviour"];
    const lines = [header, ...kinds.map((type) => record(month, type))];
    const text = `${(index === 0 ? other(lines) : lines).join("\n")}\n`;
    await workspace.put(source, file, gzipSync(text));
  }
  return workspace;
}

test("records are counted by type, anti-social behaviour is left, months without a file are empty", async () => {
  const workspace = await workspaceWith();
  await workspace.build();
  const text = await workspace.read("crime_city_monthly.csv");
  expect(text).toContain("E09000001,2018-04,Robbery,1,\n");
  expect(text).toContain("E09000001,2018-04,Burglary,0,\n");
  expect(text).toContain("E09000001,2021-03,Robbery,,[x] ");
  expect(text).not.toContain("Anti-social");
  expect(text).not.toContain("On or near");
});

test("a file of one more month is read, whatever month that is", async () => {
  const workspace = await workspaceWith(undefined, [...foundMonths, "2026-01"]);
  await workspace.build();
  const text = await workspace.read("crime_city_monthly.csv");
  expect(text).toContain("E09000001,2026-01,Robbery,1,\n");
  expect(text).not.toContain("2026-02");
  expect(text).toContain("E09000001,2023-09,Robbery,,[x] ");
  expect(await workspace.read("datapackage.json")).toContain(fileOf("2026-01"));
});

test("a file of a month that was missing is read, and the others stay missing", async () => {
  const workspace = await workspaceWith(undefined, [...foundMonths, "2021-03"]);
  await workspace.build();
  const text = await workspace.read("crime_city_monthly.csv");
  expect(text).toContain("E09000001,2021-03,Robbery,1,\n");
  expect(text).toContain("E09000001,2021-04,Robbery,,[x] ");
});

test.each([
  ["in the middle", foundMonths.filter((month) => month !== "2019-05"), "2019-05"],
  ["before the latest", [...foundMonths, "2026-02"], "2026-01"],
  ["beside one that is known", foundMonths.filter((month) => month !== "2020-11"), "2020-11"],
])("a gap %s that nobody knows of stops the run", async (_, months, missing) => {
  const workspace = await workspaceWith(undefined, months);
  const failure = await failureOf(workspace);
  expect(failure).toMatchObject({
    source,
    file: fileOf(missing),
    expected: `a file of every month from 2018-04 to ${months.at(-1) ?? ""}, but for gaps that are known`,
  });
  expect(failure.message).toContain(`found none in ${workspace.raw}/${source}.`);
});

test.each(["2026-01-city-of-london-street.csv", "2026-01-City-of-London-street (1).csv.gz"])(
  "a file that would be passed over for its name stops the run: %s",
  async (file) => {
    const workspace = await workspaceWith();
    await workspace.put(source, file, header);
    expect(await failureOf(workspace)).toMatchObject({ source, file, found: "another" });
  },
);

test.each<[string, (lines: string[]) => string[], object]>([
  [
    "another header",
    ([first = "", ...rest]) => [first.replace("Crime ID", "ID"), ...rest],
    { row: 1, column: "1" },
  ],
  [
    "a record of another month",
    (lines) => [...lines, record("2018-05", "Robbery")],
    { row: 4, column: "Month" },
  ],
  [
    "a record of another force",
    (lines) => [...lines, record("2018-04", "Robbery", "Kent Police")],
    { row: 4, column: "Falls within" },
  ],
  [
    "a type that is not known",
    (lines) => [...lines, record("2018-04", "Piracy")],
    { row: 4, found: '"Piracy"' },
  ],
  [
    "no record of crime",
    ([first = ""]) => [first, record("2018-04", "Anti-social behaviour")],
    { expected: "records of crime" },
  ],
  ["no record", ([first = ""]) => [first], { expected: "rows beneath the header" }],
  [
    "a control character in a place",
    (lines) => [...lines, record("2018-04", "Robbery").replace("street", "str\u0007eet")],
    { row: 4, expected: "plain text" },
  ],
])("a file with %s stops the run", async (_, change, details) => {
  const workspace = await workspaceWith(change);
  const file = "2018-04-city-of-london-street.csv.gz";
  expect(await failureOf(workspace)).toMatchObject({ source, file, ...details });
});

test("a type that one month has lost stops the run: it would read as none", async () => {
  const workspace = await makeWorkspace();
  for (const [index, month] of foundMonths.entries()) {
    const file = fileOf(month);
    const drugs = Array.from({ length: index === 3 ? 0 : 20 }, () => record(month, "Drugs"));
    const others = streetCrimeTypes.filter((type) => type !== "Drugs");
    const lines = [header, ...others.map((type) => record(month, type)), ...drugs, ""];
    await workspace.put(source, file, gzipSync(lines.join("\n")));
  }
  const file = "2018-07-city-of-london-street.csv.gz";
  const expected = 'records of "Drugs", which other months have';
  expect(await failureOf(workspace)).toMatchObject({ source, file, expected, found: "none" });
});

test("a file that is not packed stops the run", async () => {
  const workspace = await workspaceWith();
  await workspace.put(source, "2019-01-city-of-london-street.csv.gz", header);
  expect(await failureOf(workspace)).toMatchObject({ expected: "a whole gzip file" });
});
