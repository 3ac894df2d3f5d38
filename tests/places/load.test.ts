import { expect, test } from "vitest";
import { findPlace } from "../../src/places/find/finder.ts";
import { loadFinderData, makeOutwardLoader } from "../../src/places/find/load.ts";
import { find, finderData, list, placesIn } from "./finder-fixture.ts";

/** A site that answers with its files, and remembers what it was asked for. */
function site(base: string) {
  const asked: string[] = [];
  const fetch = (address: string): Promise<Response> => {
    asked.push(address);
    const outward = /^.*\/places\/postcodes\/(\w+)\.json$/.exec(address)?.[1] ?? "";
    const file = address === `${base}places/finder.json` ? finderData : list.outward[outward];
    return Promise.resolve(
      file === undefined ? new Response("", { status: 404 }) : Response.json(file),
    );
  };
  return { asked, fetch };
}

test.each(["/", "/a/prefix/"])("under %s a full postcode asks for one file, once", async (base) => {
  const { asked, fetch } = site(base);
  const load = makeOutwardLoader(base, fetch);
  for (const text of ["SE15 5AA", "se155ab", "SE15 4"]) {
    expect(placesIn(await findPlace(text, find, load))).toContain("Southwark");
  }
  expect(asked).toEqual([`${base}places/postcodes/SE15.json`]);
});

test("nothing is asked for names, districts, and postcodes that London does not have", async () => {
  const { asked, fetch } = site("/");
  const load = makeOutwardLoader("/", fetch);
  for (const text of ["Camden", "SE15", "W1", "M1 1AA", "TN1 1AA", "SE99 1AA", "London", "x"]) {
    await findPlace(text, find, load);
  }
  expect(asked).toEqual([]);
});

test("the base may lack its last slash", async () => {
  const { asked, fetch } = site("/crime/");
  expect(await loadFinderData("/crime", fetch)).toEqual(finderData);
  expect(asked).toEqual(["/crime/places/finder.json"]);
});

test("a load that failed is an error, and can be tried again", async () => {
  let works = false;
  const load = makeOutwardLoader("/", () =>
    Promise.resolve(
      works ? Response.json(list.outward["SE15"]) : new Response("", { status: 503 }),
    ),
  );
  await expect(load("SE15")).rejects.toThrow("answered 503");
  works = true;
  expect(await load("SE15")).toEqual(list.outward["SE15"]);
});
