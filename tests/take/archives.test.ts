import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import { authorities } from "../../src/places/places.ts";
import { boroughArchive, wholeArchive } from "../../src/site/take/archive.ts";
import { csvRows } from "../support/csv-rows.ts";

const unpack = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));

describe.each((await authorities()).map((place) => [place.slug, place] as const))(
  "%s.zip",
  (slug, place) => {
    it("has its rows of every table that has some, and says what each file is", async () => {
      const files = unpack(await boroughArchive(place));
      const readme = files.get(`${slug}/README.txt`) ?? "";
      expect(readme).toContain(place.name);
      for (const { name, columns } of datasets) {
        if (!("area_code" in columns)) continue;
        const own = (await csvRows(name)).filter((row) => row["area_code"] === place.areaCode);
        const csv = files.get(`${slug}/tables/${name}.csv`);
        expect(csv === undefined ? [] : [...csvParse(csv)], name).toEqual(own);
        expect(files.has(`${slug}/notes/${name}.txt`), name).toBe(own.length > 0);
      }
      const listed = [...files.keys()].filter((name) => !name.endsWith("README.txt"));
      for (const name of listed) expect(readme).toContain(name.slice(slug.length + 1));
      expect(readme).not.toMatch(/undefined|\[object/);
      if (slug === "city-of-london") return;
      const wards = csvParse(files.get(`${slug}/tables/crime_wards.csv`) ?? "");
      expect(wards.length).toBeGreaterThan(100);
      expect(files.get(`${slug}/charts/rolling-year.txt`)).toContain("Sources");
    });
  },
);

it("everything at once has every table twice, notes, maps and charts", async () => {
  const files = unzipSync(await wholeArchive());
  const names = new Set(Object.keys(files).map((name) => name.replace(/^[^/]+\//, "")));
  for (const { name } of datasets) {
    expect(names).toContain(`tables/${name}.csv`);
    expect(names).toContain(`tables/${name}.parquet`);
    expect(names).toContain(`notes/${name}.txt`);
  }
  for (const name of ["README.txt", "maps/london.geojson", "tables/datapackage.json"]) {
    expect(names).toContain(name);
  }
  expect([...names].filter((name) => name.startsWith("charts/")).length).toBeGreaterThan(600);
});
