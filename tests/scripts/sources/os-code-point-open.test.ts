import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTarGzip } from "nanotar";
import { expect, test } from "vitest";
import { RawFolder } from "../../../scripts/pipeline/source.ts";
import { osCodePointOpen } from "../../../scripts/sources/areas/os-code-point-open.ts";
import { findWardPoints } from "../../../scripts/tables/areas/ward-points.ts";
import { writePostcodes } from "../../../scripts/tables/areas/postcodes.ts";

const metadata = "DATASET VERSION NUMBER: 2026.1.0\nRM UPDATE DATE: 20260117\n";
const row = (postcode: string, area: string, ward: string, easting = 533000, quality = 10) =>
  `"${postcode}",${quality},${easting},181000,"E92000001","E19000003","E18000007","","${area}","${ward}"`;

const otherAreas = "br cr da e ec en ha ig kt nw rm se sm sw tn tw ub w wc wd".split(" ");

/** Reads a packed folder with one list in the publisher's layout, and others of which nothing is told. */
async function readList(rows: readonly string[], doc = metadata, left = "") {
  const folder = await mkdtemp(join(tmpdir(), "code-point-"));
  const packed = await createTarGzip([
    { name: "./Doc/metadata.txt", data: doc },
    { name: "./n.csv", data: `${rows.join("\r\n")}\r\n` },
    ...otherAreas
      .filter((area) => area !== left)
      .map((area) => ({
        name: `./${area}.csv`,
        data: `${row(`${area.toUpperCase()}1 1AA`, "", "")}\r\n`,
      })),
  ]);
  await writeFile(join(folder, osCodePointOpen.files[0] ?? ""), packed);
  const read = await osCodePointOpen.read(new RawFolder(osCodePointOpen.id, folder));
  return { ...read, postcodes: read.postcodes.filter(({ outward }) => /^N\d/.test(outward)) };
}

const islington = ["E09000019", "E05013700"] as const;
const hackney = ["E09000012", "E05009370"] as const;

test("a postcode is read with its authority, ward and the edition", async () => {
  const { version, asOf, postcodes } = await readList([row("N1 0AA", ...islington)]);
  expect([version, asOf]).toEqual(["2026.1.0", "2026-01-17"]);
  expect(postcodes).toEqual([
    {
      ...{ outward: "N1", inward: "0AA", quality: 10, easting: 533000, northing: 181000 },
      ...{ districtCode: "E09000019", wardCode: "E05013700" },
    },
  ]);
});

test("units go to their wards by sector, those outside London apart, those not placed nowhere", async () => {
  const read = await readList([
    row("N1 0AB", ...islington),
    row("N1 0AA", ...islington),
    row("N1 1AA", ...hackney),
    row("N1 2AA", "E07000098", "E05004777"),
    row("N1 3AA", "", "", 0, 90),
    row("N99 1AA", "E07000098", "E05004777"),
  ]);
  const names = new Map([["E05013700", "Barnsbury"]]);
  expect(JSON.parse(writePostcodes(read, names))).toEqual({
    ...{ version: "2026.1.0", asOf: "2026-01-17", outside: ["N99"] },
    outward: {
      N1: {
        wards: [
          { code: "E05009370", name: null, area: "E09000012", units: { "1": "AA" } },
          { code: "E05013700", name: "Barnsbury", area: "E09000019", units: { "0": "AAAB" } },
        ],
        elsewhere: { "2": "AA" },
      },
    },
  });
});

test("a ward's point is the exact postcode nearest to the middle", async () => {
  const { postcodes } = await readList([
    ...[533000, 533100, 533500].map((easting, index) =>
      row(`N1 0A${"ABD".charAt(index)}`, ...islington, easting),
    ),
    row("N1 0AE", ...islington, 633000, 50),
  ]);
  const [point] = findWardPoints(postcodes, new Map());
  const [alone] = findWardPoints(postcodes.slice(1, 2), new Map());
  expect(point).toMatchObject({ postcodes: 4, longitude: alone?.longitude });
});

test.each([
  ["a column is missing", [`"N1 0AA",10,533000,181000,"E92000001"`], metadata, /n\.csv", row 1/],
  ["no postcode", [row("Hello", ...islington)], metadata, /row 1.*\n.*10 columns/],
  ["a bad code", [row("N1 0AA", ...islington), row("N1 0AB", "Camden", "")], metadata, /row 2/],
  ["no edition", [row("N1 0AA", ...islington)], "OTHER", /metadata.txt.*\n.*version number/],
])("%s: refused, with the place named", async (_, rows, doc, message) => {
  await expect(readList(rows, doc)).rejects.toThrow(message);
});

test("a postcode area without its list is refused by name", async () => {
  const read = readList([row("N1 0AA", ...islington)], metadata, "sw");
  await expect(read).rejects.toThrow("a list sw.csv in it");
});

test("a list that was cut off is refused", async () => {
  const read = readList([`${row("N1 0AA", ...islington)}\r\n"N1 0A`]);
  await expect(read).rejects.toThrow(/n\.csv"/);
});

test("something that is not packed is refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "code-point-"));
  await writeFile(join(folder, osCodePointOpen.files[0] ?? ""), "<html>");
  const read = osCodePointOpen.read(new RawFolder(osCodePointOpen.id, folder));
  await expect(read).rejects.toThrow("a packed folder of CSV files");
});
