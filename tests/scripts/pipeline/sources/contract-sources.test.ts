import { expect, test } from "vitest";
import { failureOf, makeWorkspace, toCsv } from "../raw-fixtures.ts";

const lookup = "cpa-lookup";
const areasHeader = [
  ...["cpa_code", "ndelius_code", "ndelius_description", "cpa_name", "crc_name"],
  ...["crc_name_seen", "owner_from_feb_2015", "owner_source", "n_pfa"],
];
const forcesHeader = [
  ...["cpa_code", "cpa_name", "crc_name", "pfa_code", "pfa_name", "basis", "certainty"],
];
const essex = [
  "essex",
  "C18",
  "CPA Essex",
  "Essex",
  "Essex Company",
  "yes",
  "EOS (since May)",
  "https://a.example ; http://b.example",
  "1",
];
const essexForce = ["essex", "Essex", "Essex Company", "E23000028", "Essex", "named", "high"];

async function withFiles(areas: string[][], forces: string[][]) {
  const workspace = await makeWorkspace();
  await workspace.put(lookup, "cpa.csv", toCsv([areasHeader, ...areas]));
  await workspace.put(lookup, "cpa_to_pfa.csv", toCsv([forcesHeader, ...forces]));
  return workspace;
}

test("owners are split from what stands in brackets, sources listed with a space between", async () => {
  const workspace = await withFiles([essex], [essexForce]);
  await workspace.build();
  const [, line] = (await workspace.read("contract_areas.csv")).split("\n");
  expect(line).toBe(
    "CPA-ESSEX,Essex,essex,Essex Company,true,EOS,since May,https://a.example http://b.example,",
  );
});

test.each([
  ["an area twice", [essex, essex], [essexForce], { file: "cpa.csv", row: 3, column: "cpa_code" }],
  [
    "a doubtful yes",
    [essex.with(5, "perhaps")],
    [essexForce],
    { file: "cpa.csv", row: 2, column: "crc_name_seen", found: '"perhaps"' },
  ],
  [
    "an address of another kind",
    [essex.with(7, "https://a.example ; www.b.example")],
    [essexForce],
    { row: 2, column: "owner_source", found: '"www.b.example"' },
  ],
  ["no owner", [essex.with(6, "")], [essexForce], { row: 2, column: "owner_from_feb_2015" }],
  [
    "a force of no area",
    [essex],
    [essexForce.with(0, "wessex")],
    { file: "cpa_to_pfa.csv", row: 2, found: '"wessex"' },
  ],
  [
    "a force twice",
    [essex],
    [essexForce, essexForce],
    { file: "cpa_to_pfa.csv", row: 3, column: "pfa_code", found: '"E23000028"' },
  ],
])("the lookup with %s stops the run", async (_, areas, forces, details) => {
  const workspace = await withFiles(areas, forces);
  expect(await failureOf(workspace)).toMatchObject({ source: lookup, ...details });
});

test.each([
  ["no JSON", "{", { expected: "a GeoJSON FeatureCollection" }],
  [
    "a name for a code",
    JSON.stringify({
      type: "FeatureCollection",
      features: [{ properties: { PFA16CD: "Essex" }, geometry: { type: "Polygon" } }],
    }),
    { column: "feature 1", found: '"Essex"' },
  ],
  [
    "a point for an area",
    JSON.stringify({
      type: "FeatureCollection",
      features: [{ properties: { PFA16CD: "E23000028" }, geometry: { type: "Point" } }],
    }),
    { expected: "an area", found: '"Point"' },
  ],
])("force boundaries with %s stop the run", async (_, text, details) => {
  const workspace = await withFiles([essex], [essexForce]);
  await workspace.put("ons-pfa16-ugc", "force_boundaries_ugc.geojson", text);
  expect(await failureOf(workspace)).toMatchObject({ source: "ons-pfa16-ugc", ...details });
});
