import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placeFinder } from "../../../scripts/import/places.ts";
import { readTable } from "../../../scripts/pipeline/csv.ts";
import { authorityCodes, authorityNames } from "../../../scripts/sources/areas/borough-codes.ts";
import { areas } from "../../../src/datasets/areas/areas.ts";
import { upperTierAreas } from "../../../src/datasets/areas/upper-tier-areas.ts";
import { committedData } from "./workspace.ts";

const text = (name: string) => readFile(join(committedData, `${name}.csv`), "utf8");
const areaRows = readTable(areas, await text("areas"));
const upperTier = readTable(upperTierAreas, await text("upper_tier_areas"));
const find = placeFinder(areaRows, upperTier);

const codeOf = (name: string): string | undefined => {
  const place = find(name);
  return place?.kind === "authority" ? place.code : undefined;
};

test("each of the 33 has its code", () => {
  expect(authorityNames.map(codeOf)).toEqual(authorityCodes);
});

test.each([
  ["Kensington & Chelsea", "E09000020"],
  ["Royal Borough of Kensington and Chelsea", "E09000020"],
  ["Hammersmith & Fulham", "E09000013"],
  ["Barking & Dagenham", "E09000002"],
  ["Richmond-upon-Thames", "E09000027"],
  ["Kingston Upon Thames", "E09000021"],
  ["Westminster, City of", "E09000033"],
  ["City of Westminster", "E09000033"],
  ["London Borough of Camden", "E09000007"],
  [" Tower  Hamlets ", "E09000030"],
  ["London, City of", "E09000001"],
  ["City of London", "E09000001"],
  ["Hackney and City of London", "MOJ-HACKNEY-CITY"],
  ["Hackney & City of London", "MOJ-HACKNEY-CITY"],
  ["City of London and Hackney", "MOJ-HACKNEY-CITY"],
  ["Hackney", "E09000012"],
])("%s is %s", (name, code) => {
  expect(codeOf(name)).toBe(code);
});

test.each([
  ...[
    "Bristol, City of",
    "City of Bristol",
    "Bristol",
    "Herefordshire, County of",
    "Herefordshire",
  ],
  ...["Kingston upon Hull, City of", "Kingston upon Hull", "Hull", "St. Helens", "St Helens"],
  ...["Isles of Scilly", "Cornwall", "Cornwall and Isles of Scilly", "County Durham", "Durham"],
  ...["Bedford", "Bedford Borough", "Southend on Sea", "Telford & Wrekin", "Brighton & Hove"],
  ...["Bournemouth", "Poole", "Bournemouth, Christchurch and Poole", "Dorset", "Cumbria"],
  ...["Northamptonshire", "West Northamptonshire", "Leicestershire and Rutland", "Swansea"],
  ...["The Vale of Glamorgan", "Rhondda Cynon Taff", "Rhondda, Cynon, Taff", "Isle of Anglesey"],
])("%s is outside London", (name) => {
  expect(find(name)).toEqual({ kind: "outside London" });
});

test("every name of the list is a place, and only London's 33 have codes", () => {
  const kinds = upperTier.map(({ area_name: name }) => find(name)?.kind);
  expect(kinds.filter((kind) => kind === "authority")).toHaveLength(33);
  expect(kinds.filter((kind) => kind === "outside London")).toHaveLength(upperTier.length - 33);
});

test.each([
  ...["London", "North East", "Yorkshire and the Humber", "Yorkshire and The Humber", "England"],
  ...["Wales", "England and Wales", "East of England"],
])("%s is a larger area", (name) => {
  expect(find(name)).toEqual({ kind: "larger area" });
});

test("people without a place stand apart", () => {
  expect(find("Unknown")).toEqual({ kind: "no place" });
});

test.each([
  ...["Atlantis", "", "Camdem", "Camden and Islington", "Hackney and Tower Hamlets", "Canterbury"],
  ...["Metropolitan Police", "Glasgow City", "Total", "Camden and Kent"],
])("%s stands nowhere", (name) => {
  expect(find(name)).toBeUndefined();
});
