import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { cityStreetRecords } from "../../../scripts/sources/crime/city-street-records.ts";
import { streetCrimeTypes } from "../../../src/datasets/crime/crime-city-monthly.ts";
import { failureOf, makeWorkspace } from "../pipeline/raw-fixtures.ts";

const source = "police-uk-city-of-london-monthly";
const header =
  "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";
const force = "City of London Police";
const record = (month: string, type: string, within = force): string =>
  `a1,${month},${force},${within},-0.1,51.5,On or near a street,E01000001,City 001A,${type},,`;

const monthOf = (file: string): string => file.slice(0, 7);

/** Every file with a few records of a month; one of them is another text. */
async function workspaceWith(other: (lines: string[]) => string[] = (lines) => lines) {
  const workspace = await makeWorkspace();
  for (const [index, file] of cityStreetRecords.files.entries()) {
    const month = monthOf(file);
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
  for (const [index, file] of cityStreetRecords.files.entries()) {
    const month = monthOf(file);
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
