import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { unitsOf } from "../../src/places/find/outward-file.ts";
import { answer, list, placesIn } from "./finder-fixture.ts";

const units = Object.entries(list.outward).flatMap(([outward, { wards }]) =>
  wards.flatMap(({ code, area, units: bySector }) =>
    Object.keys(bySector).flatMap((sector) =>
      unitsOf(bySector, sector).map((unit) => ({ outward, sector, unit, ward: code, area })),
    ),
  ),
);
const areasBy = (key: (unit: (typeof units)[number]) => string): Set<string>[] =>
  [...Map.groupBy(units, key).values()].map((same) => new Set(same.map(({ area }) => area)));
const inOne = (groups: readonly Set<string>[]): number =>
  groups.filter(({ size }) => size === 1).length;

/** Counts that were taken from the publisher's files by other means. */
describe("the list of postcodes", () => {
  it("has each of London's postcodes once", () => {
    expect(units).toHaveLength(180_790);
    const written = units.map(({ outward, sector, unit }) => `${outward} ${sector}${unit}`);
    expect(new Set(written).size).toBe(180_790);
  });

  it("has 1,307 sectors, of which 938 lie in one authority", () => {
    const sectors = areasBy(({ outward, sector }) => `${outward} ${sector}`);
    expect([sectors.length, inOne(sectors)]).toEqual([1307, 938]);
  });

  it("has 309 outward codes, of which 132 lie in one authority", () => {
    const outwards = areasBy(({ outward }) => outward);
    expect([outwards.length, inOne(outwards)]).toEqual([309, 132]);
  });

  it("has the 679 wards of the police's file and 25 of the City", () => {
    const wards = new Map(units.map(({ ward, area }) => [ward, area]));
    const city = [...wards.values()].filter((area) => area === "E09000001");
    expect([wards.size, city.length]).toEqual([704, 25]);
  });
});

test("any postcode of the list, however it is typed, gives its authority and ward", async () => {
  const spellings = fc.constantFrom(
    (outward: string, inward: string) => `${outward} ${inward}`,
    (outward: string, inward: string) => `${outward}${inward}`,
    (outward: string, inward: string) => `  ${outward.toLowerCase()}  ${inward.toLowerCase()} `,
    (outward: string, inward: string) => `${outward}${inward}`.toLowerCase(),
    (outward: string, inward: string) => `2 High Street, London ${outward} ${inward}`,
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(units.length - 1), spellings, async (index, spell) => {
      const unit = units[index];
      if (unit === undefined) throw new Error("there is no such postcode");
      const inward = `${unit.sector}${unit.unit}`;
      expect(await answer(spell(unit.outward, inward))).toMatchObject({
        kind: "ward",
        areaCode: unit.area,
        wardCode: unit.ward,
        postcode: `${unit.outward} ${inward}`,
      });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["SE15", "several", ["Southwark", "Lewisham"]],
  ["se 15", "several", ["Southwark", "Lewisham"]],
  ["SW2", "authority", ["Lambeth"]],
  ["N1", "several", ["Islington", "Hackney", "Camden"]],
  ["SE15 5", "authority", ["Southwark"]],
  ["SE155", "authority", ["Southwark"]],
  ["SE15 5E", "authority", ["Southwark"]],
  ["N101", "several", ["Haringey", "Barnet"]],
  ["W1A 1AA", "ward", ["Westminster"]],
  ["w1a1aa", "ward", ["Westminster"]],
  ["EC2V 7HH", "ward", ["City of London"]],
  // The centre of Bromley's TN16 lies in London, the rest in Kent and Surrey.
  ["TN16", "several", ["Bromley"]],
  ["TN1", "outside-postcode", []],
  ["M1 1AA", "outside-postcode", []],
  ["M1", "outside-postcode", []],
  ["SE99 1AA", "unknown-postcode", []],
  ["SE15 5ZZ", "unknown-postcode", ["Southwark"]],
] as const)("%s is %s: %o", async (text, kind, places) => {
  const found = await answer(text);
  expect(found.kind).toBe(kind);
  expect(placesIn(found)).toEqual(places);
});

test("W1 and EC1, which are no outward codes, list the authorities of those that begin so", async () => {
  expect(placesIn(await answer("W1"))).toContain("Westminster");
  const places = placesIn(await answer("EC1"));
  expect(places.toSorted()).toEqual(["Camden", "City of London", "Hackney", "Islington"]);
});

test("letters of a postcode area alone are offered and never opened", async () => {
  expect(placesIn(await answer("SE"))).toContain("Southwark");
  // All that London has of TN is in Bromley, and most of TN is in Kent.
  expect(await answer("TN")).toMatchObject({ kind: "several", partlyOutside: true });
});

test("a postcode of an outward code that London shares, but outside it, says so", async () => {
  const outside = Object.entries(list.outward).flatMap(([outward, { elsewhere = {} }]) =>
    Object.keys(elsewhere).flatMap((sector) =>
      unitsOf(elsewhere, sector).map((unit) => `${outward} ${sector}${unit}`),
    ),
  );
  expect(outside.length).toBeGreaterThan(1000);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...outside), async (postcode) => {
      expect(await answer(postcode)).toEqual({ kind: "outside-postcode", postcode });
    }),
  );
});
