import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { withBriefing, withZipSize } from "../../../scripts/briefings/into-zip.ts";
import { packFolder } from "../../../src/database/build/zip.ts";

const zip = packFolder(
  "camden",
  new Map([
    ["README.txt", "Camden\ntables/areas.csv: areas\n"],
    ["tables/areas.csv", "area_code\n"],
  ]),
);
const pdf = new TextEncoder().encode("%PDF-1.7");

it("a briefing goes into its borough's ZIP once, however often it is printed", () => {
  const once = withBriefing(zip, "camden", pdf);
  const files = unzipSync(once);
  expect(Object.keys(files)).toEqual([
    "camden/README.txt",
    "camden/camden-briefing.pdf",
    "camden/tables/areas.csv",
  ]);
  expect(strFromU8(files["camden/README.txt"] ?? new Uint8Array())).toBe(
    "Camden\ntables/areas.csv: areas\ncamden-briefing.pdf: the briefing on two pages\n",
  );
  expect(Buffer.from(withBriefing(once, "camden", pdf)).equals(once)).toBe(true);
});

it("says the new size of this ZIP, and of no other", () => {
  const html =
    '<span data-zip-size="camden">1 kB</span><span data-zip-size="brent" class>1 kB</span>';
  expect(withZipSize(html, "camden", 523_000)).toBe(
    '<span data-zip-size="camden">523 kB</span><span data-zip-size="brent" class>1 kB</span>',
  );
});

it("refuses what is no ZIP of a borough", () => {
  const other = packFolder("camden", new Map([["a.csv", "a\n"]]));
  expect(() => withBriefing(other, "camden", pdf)).toThrow("no README");
});
