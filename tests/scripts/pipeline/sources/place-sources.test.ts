import { expect, test } from "vitest";
import { naturalName, slugOf } from "../../../../scripts/tables/areas/areas.ts";
import { failureOf, makeWorkspace, toCsv } from "../raw-fixtures.ts";

const population = "ons-population";
const populationFile = "population-count.json";

const estimates = (areas: unknown[], years: unknown[], values: unknown[]): string =>
  JSON.stringify({ areacd: areas, xDomainNumb: years, value: values, lci: [], uci: [] });

test("population: known areas stay, the City's note says why it has no rate", async () => {
  const workspace = await makeWorkspace();
  const areas = ["E09000001", "E09000007", "S92000003"];
  await workspace.put(population, populationFile, estimates(areas, [2024, 2024, 2024], [1, 2, 3]));
  await workspace.build();
  expect(await workspace.read("population.csv")).toBe(
    "area_code,year,residents,note\n" +
      'E09000001,2024,1,"[u] few residents, and fast moving: no rate per resident"\n' +
      "E09000007,2024,2,\n",
  );
});

test.each([
  ["no JSON", "{", { expected: "JSON with areacd, xDomainNumb and value of one length" }],
  ["columns of two lengths", estimates(["E09000001"], [2024], []), {}],
  [
    "a fraction of a resident",
    estimates(["E09000001"], [2024], [1.5]),
    { column: "entry 1", found: '["E09000001",2024,1.5]' },
  ],
  [
    "a year twice",
    estimates(["E09000001", "E09000001"], [2024, 2024], [1, 2]),
    { column: "entry 2", found: "E09000001 in 2024 again" },
  ],
])("population with %s stops the run", async (_, text, details) => {
  const workspace = await makeWorkspace();
  const before = await workspace.contents();
  await workspace.put(population, populationFile, text);
  expect(await failureOf(workspace)).toMatchObject({
    source: population,
    file: populationFile,
    ...details,
  });
  expect(await workspace.contents()).toEqual(before);
});

const lookups = "ons-lookups-lad-csp-pfa";
const header = ["LAD18CD", "LAD18NM", "CSP18CD", "CSP18NM", "PFA18CD", "PFA18NM", "FID"];
const regionsCsv = "LAD15CD,LAD15NM,RGN15CD,RGN15NM,FID\nE09000007,Camden,E12000007,London,1\n";
const camden = [
  "E09000007",
  "Camden",
  "E22000191",
  "Camden",
  "E23000001",
  "Metropolitan Police",
  "1",
];

test.each([
  ["a changed header", [["LAD23CD", ...header.slice(1)], camden], { row: 1, column: "1" }],
  ["a name for a code", [header, ["Camden", ...camden.slice(1)]], { row: 2, column: "LAD18CD" }],
  ["a district twice", [header, camden, camden], { row: 3, found: "the same as in row 2" }],
])("lookups with %s stop the run", async (_, rows, details) => {
  const workspace = await makeWorkspace();
  await workspace.put(lookups, "190.csv", toCsv(rows));
  await workspace.put(lookups, "009.csv", regionsCsv);
  expect(await failureOf(workspace)).toMatchObject({
    source: lookups,
    file: "190.csv",
    ...details,
  });
});

test("areas stay as committed unless all their sources are at hand", async () => {
  const workspace = await makeWorkspace();
  const before = await workspace.read("areas.csv");
  await workspace.put(lookups, "190.csv", toCsv([header, camden]));
  await workspace.put(lookups, "009.csv", regionsCsv);
  await workspace.build();
  expect(await workspace.read("areas.csv")).toBe(before);
  expect(workspace.lines).toContainEqual(
    expect.stringMatching(/^table areas: 428 rows, as committed/),
  );
});

test("tiles: abbreviations are capitalised, a place that is not London's is refused", async () => {
  const workspace = await makeWorkspace();
  const grid = "londonsquared-grid";
  const top = "LSAbbreviation, x, y, irregular, code, name";
  await workspace.put(grid, "grid.csv", `${top}\ncmd,3,2,false,E06000001,Hartlepool`);
  expect(await failureOf(workspace)).toMatchObject({ source: grid, row: 2 });
  await workspace.put(grid, "grid.csv", `${top}\ncmd,3,2,false,E09000007,Camden`);
  expect(await failureOf(workspace)).toMatchObject({
    source: grid,
    expected: "33 authorities once",
  });
});

test.each([
  ["London, City of", "City of London"],
  ["Herefordshire, County of", "County of Herefordshire"],
  ["Devon & Cornwall", "Devon and Cornwall"],
  ["Derbyshire, Leicestershire, Nottinghamshire and Rutland", undefined],
])("%s is written in natural order", (name, natural) => {
  expect(naturalName(name)).toBe(natural ?? name);
});

test("slugs are small letters and hyphens", () => {
  expect(slugOf("Kensington and Chelsea")).toBe("kensington-and-chelsea");
});
