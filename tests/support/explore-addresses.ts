import fc from "fast-check";
import { readAddress } from "../../src/explore/address.ts";

const evil = [
  "</textarea><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "SELECT '<svg onload=alert(1)>'",
  "'; DROP TABLE areas; --",
  "SELECT 1\u0000",
  "%E0%A4%A",
  "javascript:alert(1)",
  "{{1}}${1}",
];

/** Addresses of Explore that nobody means: any text as a query, keys of others, plain noise. */
export const anyExploreAddress = (): fc.Arbitrary<string> => {
  const value = fc.oneof(
    fc.constantFrom(...evil),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );
  const key = fc.constantFrom(
    "sql",
    "sql",
    "groups",
    "from",
    "to",
    "measure",
    "x",
    "",
    "__proto__",
  );
  return fc
    .oneof(
      { arbitrary: fc.string({ unit: "binary", maxLength: 200 }), weight: 1 },
      { arbitrary: fc.webQueryParameters().map((query) => `?${query}`), weight: 1 },
      {
        arbitrary: fc
          .array(fc.tuple(key, value), { maxLength: 6 })
          .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`),
        weight: 6,
      },
    )
    .filter((address) => readAddress(address).kind !== "compare");
};
