import fc from "fast-check";
import { expect, it } from "vitest";
import { readAddress, writeAddress } from "../../src/explore/address.ts";

it("gives back any query that was written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      fc.pre(text.trim() !== "" && text.isWellFormed());
      expect(readAddress(writeAddress(text))).toEqual({ kind: "query", sql: text });
    }),
    { numRuns: 10_000 },
  );
});

it("reads any address without failing", () => {
  const pair = fc.tuple(
    fc.constantFrom("sql", "boroughs", "groups", "from", "to", "measure", "x", ""),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  const address = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(pair, { maxLength: 6 })
      .map((pairs) => `?${pairs.map((one) => one.join("=")).join("&")}`),
  );
  fc.assert(
    fc.property(address, (search) => {
      expect(["query", "compare", "none"]).toContain(readAddress(search).kind);
    }),
    { numRuns: 10_000 },
  );
});

it("knows a comparison of former days, which a query comes before", () => {
  const search = "?boroughs=sutton&measure=rate";
  expect(readAddress(search)).toEqual({ kind: "compare", search });
  expect(readAddress(`${search}&sql=SELECT+1`)).toEqual({ kind: "query", sql: "SELECT 1" });
  expect(readAddress("?sql=+&x=1")).toEqual({ kind: "none" });
});
