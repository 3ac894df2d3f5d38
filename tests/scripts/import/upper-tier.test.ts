import { expect, test } from "vitest";
import { upperTierRows } from "../../../scripts/tables/areas/upper-tier-areas.ts";

const place = { partnershipCode: "", partnershipName: "", forceCode: "", forceName: "" };

const rows = upperTierRows(
  [
    { name: "Bristol, City of", region: "South West", type: "UA" },
    { name: "Camden", region: "Inner London", type: "ILB" },
    { name: "Dorset (Pre LG)", region: "South West", type: "SC" },
    { name: "Dorset", region: "South West", type: "UA" },
    { name: "Poole (Pre LG)", region: "South West", type: "UA" },
    { name: "Kirklees", region: "Yorkshire and the Humber", type: "MD" },
  ],
  {
    districts: [
      { ...place, code: "W06000015", name: "Cardiff" },
      { ...place, code: "E07000106", name: "Canterbury" },
    ],
    regionOf: new Map([
      ["E06000023", { code: "E12000009", name: "South West" }],
      ["E09000007", { code: "E12000007", name: "London" }],
      ["E08000034", { code: "E12000003", name: "Yorkshire and The Humber" }],
    ]),
  },
);

test("names are in natural order, with kind, region and country", () => {
  expect(
    rows.map((row) => [row.area_name, row.area_type, row.region_code, row.country_code]),
  ).toEqual([
    ["City of Bristol", "unitary authority", "E12000009", "E92000001"],
    ["Camden", "London borough", "E12000007", "E92000001"],
    ["Dorset", "unitary authority", "E12000009", "E92000001"],
    ["Poole", "unitary authority", "E12000009", "E92000001"],
    ["Kirklees", "metropolitan district", "E12000003", "E92000001"],
    ["Cardiff", "unitary authority", null, "W92000004"],
  ]);
});

test("a former authority says so, and a name is there once", () => {
  const noted = rows.filter((row) => row.note !== null).map((row) => row.area_name);
  expect(noted).toEqual(["Dorset", "Poole"]);
});
